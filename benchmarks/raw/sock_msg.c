/* Messages of several buffers, with and without ancillary data: the sender's credentials. */

#include "raw.h"

enum { MOST_BUFFERS = 64 };

static inline void
spread(struct msghdr *message, struct iovec *parts, char *memory, size_t size, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        parts[i].iov_base = memory + i * size;
        parts[i].iov_len = size;
    }
    message->msg_iov = parts;
    message->msg_iovlen = count;
}

static inline void
message_there_and_back(struct turn *turn, size_t received_in)
{
    struct msghdr out = {0}, in = {0};
    struct iovec to[MOST_BUFFERS], from[MOST_BUFFERS];
    union control received;
    spread(&out, to, turn->out, turn->size, turn->work->buffers);
    spread(&in, from, turn->in, turn->work->room, received_in);
    if (turn->work->ancillary) {
        out.msg_control = &turn->credentials;
        out.msg_controllen = sizeof turn->credentials;
        in.msg_control = &received;
        in.msg_controllen = sizeof received;
    }
    check(turn, sendmsg(turn->fd[0], &out, 0));
    check(turn, recvmsg(turn->fd[1], &in, MSG_CMSG_CLOEXEC));
}

QUESTION(sendmsg_recvmsg)
{
    message_there_and_back(turn, 1);
}

QUESTION(sendmsg_recvmsg_into)
{
    message_there_and_back(turn, turn->work->buffers);
}
