/* A sequence of buffers as sendmsg and recvmsg_into take it, held until it is released. */
#ifndef CSOCKET_BUFFERS_H
#define CSOCKET_BUFFERS_H

#include "csocket.h"

#include <sys/uio.h>

enum { CS_BUFFERS_FEW = 16 };

typedef struct {
    Py_ssize_t count;
    Py_buffer *views;
    struct iovec *iov;
    size_t total;                   /* bytes in all of them */
    bool plain;                     /* see cs_buffer_is_plain() */
    Py_buffer few_views[CS_BUFFERS_FEW];
    struct iovec few_iov[CS_BUFFERS_FEW];
} cs_buffers;

/* Whatever can run Python on the way is made a tuple first, so that nothing which is called can
   change it.  function is for messages. */
int cs_buffers_hold(cs_buffers *buffers, PyObject *iterable, bool writable,
                    const char *function) RAISES_NEG;
void cs_buffers_release(cs_buffers *buffers);

/* The first count bytes are done with. */
void cs_buffers_advance(struct iovec **iov, Py_ssize_t *iov_count, size_t count);

#endif
