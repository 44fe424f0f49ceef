/* Sockets and connections from their first call to their last. */

#include "raw.h"

QUESTION(socket_close)
{
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    check(turn, fd);
    check(turn, close(fd));
}

QUESTION(connect_accept_close)
{
    struct sockaddr_storage address;
    socklen_t length = sizeof address;
    int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    check(turn, client);
    check(turn, connect(client, turn->address, turn->address_length));
    int server = accept4(turn->fd[0], (struct sockaddr *)&address, &length, SOCK_CLOEXEC);
    check(turn, server);
    check(turn, close(server));
    check(turn, close(client));
}
