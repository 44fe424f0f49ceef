/* One receive, whichever of recv(2), recvfrom(2) and recvmsg(2) makes it. */
#ifndef CSOCKET_SOCK_RECV_H
#define CSOCKET_SOCK_RECV_H

#include "family/family.h"

typedef struct {
    ssize_t (*run)(int fd, int flags, void *arg);   /* arg is this struct */
    char *data;                     /* cs_receive_bytes() chooses it */
    size_t len;
    cs_address *from;
    int flags;                      /* MSG_* of the caller */
    bool cut;                       /* with MSG_TRUNC, give no more than was written */
    bool brings;                    /* run asks for ancillary data itself */
    bool skip_try;                  /* ancillary data on a stream: the try would be visible */
} cs_receive;

/* A count, or -1 with an exception set.  plain tells of data's memory, see cs_buffer_is_plain(). */
ssize_t cs_receive_once(cs_socket *s, cs_receive *to, bool plain) RAISES_NEG;

/* Up to to->len bytes as a new bytes object. */
PyObject *cs_receive_bytes(cs_socket *s, cs_receive *to) RAISES_NULL;

#endif
