/* What a socket is asked and told. */

#include "raw.h"

QUESTION(getsockopt_setsockopt)
{
    int value = 0;
    socklen_t length = sizeof value;
    check(turn, getsockopt(turn->fd[0], SOL_SOCKET, SO_KEEPALIVE, &value, &length));
    value = (int)(turn->size & 32);
    check(turn, setsockopt(turn->fd[0], SOL_SOCKET, SO_KEEPALIVE, &value, sizeof value));
}

QUESTION(names)
{
    struct sockaddr_storage address;
    socklen_t length = sizeof address;
    check(turn, getsockname(turn->fd[0], (struct sockaddr *)&address, &length));
    length = sizeof address;
    check(turn, getpeername(turn->fd[0], (struct sockaddr *)&address, &length));
}
