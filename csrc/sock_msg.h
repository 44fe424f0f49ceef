/* Sending a message that has more than one buffer or ancillary data. */
#ifndef CSOCKET_SOCK_MSG_H
#define CSOCKET_SOCK_MSG_H

#include "buffers.h"

/* header has the address and the ancillary data, if any.  A count, or -1 with an exception set. */
ssize_t cs_send_message(cs_socket *s, const struct msghdr *header, const cs_buffers *buffers,
                        int flags) RAISES_NEG;

#endif
