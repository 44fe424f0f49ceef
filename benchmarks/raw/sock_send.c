/* Datagrams between two clients and a server, which answers to where a datagram came from. */

#include "raw.h"

static inline void
ask(struct turn *turn, int client, int server)
{
    struct sockaddr_storage storage;
    struct sockaddr *from = (struct sockaddr *)&storage;
    socklen_t length = sizeof storage;
    check(turn, sendto(client, turn->out, turn->size, 0, turn->address, turn->address_length));
    ssize_t got = recvfrom(server, turn->in, turn->work->room, 0, from, &length);
    check(turn, got);
    check(turn, sendto(server, turn->in, got > 0 ? (size_t)got : 0, 0, from, length));
    length = sizeof storage;
    check(turn, recvfrom(client, turn->in, turn->work->room, 0, from, &length));
}

QUESTION(udp_request_reply)
{
    for (int client = 0; client < 3; client++) {
        ask(turn, turn->fd[client], turn->fd[3]);
    }
}
