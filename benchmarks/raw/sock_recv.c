/* One side sends, the other receives: both are ready at once. */

#include "raw.h"

QUESTION(send_recv)
{
    check(turn, send(turn->fd[0], turn->out, turn->size, 0));
    check(turn, recv(turn->fd[1], turn->in, turn->work->room, 0));
}

/* What is sent is received in as many calls as it takes. */
QUESTION(send_recv_whole)
{
    check(turn, send(turn->fd[0], turn->out, turn->size, 0));
    for (size_t had = 0; had < turn->size && turn->error == 0;) {
        ssize_t got = recv(turn->fd[1], turn->in, turn->size - had, 0);
        check(turn, got);
        had += got > 0 ? (size_t)got : 0;
    }
}

QUESTION(recv_would_block)
{
    if (recv(turn->fd[0], turn->in, turn->work->room, 0) >= 0 || errno != EAGAIN) {
        turn->error = EIO;
    }
}
