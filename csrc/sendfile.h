/* The parts of sendfile(): sock_sendfile.c has the methods and what both ways share,
   sendfile_direct.c sends by the file's descriptor, sendfile_by_send.c by read() and send(). */
#ifndef CSOCKET_SENDFILE_H
#define CSOCKET_SENDFILE_H

#include "csocket.h"

typedef struct {
    PyObject *file;
    PyObject *offset;               /* NULL: not given, 0 */
    PyObject *count;                /* NULL or None: to the end of the file */
} cs_sendfile;

/* sock_sendfile.c: may the file be sent so?  count is INT64_MAX where all is to be sent. */
int cs_sendfile_check(cs_socket *s, const cs_sendfile *given, int64_t *count) RAISES_NEG;
int cs_sendfile_check_blocking(cs_socket *s) RAISES_NEG;

/* What a function says that it sent: added to *total and returned, or -1.  Takes over result. */
Py_ssize_t cs_sendfile_add(PyObject *result, int64_t *total) RAISES_NEG;

/* The result of a transfer that sent so many bytes and ended well (0) or with an exception (-1). */
PyObject *cs_sendfile_finish(cs_socket *s, const cs_sendfile *given, int64_t sent,
                             int ended) RAISES_NULL;

/* sendfile_by_send.c */
PyObject *cs_sendfile_by_send(cs_socket *s, const cs_sendfile *given) RAISES_NULL;

/* sendfile_direct.c: by sendfile(2) or by function(descriptor, offset, size).  giveup is the class
   that is raised for a file that cannot be sent so. */
PyObject *cs_sendfile_by_kernel(cs_socket *s, const cs_sendfile *given,
                                PyObject *giveup) RAISES_NULL;
PyObject *cs_sendfile_by_function(cs_socket *s, const cs_sendfile *given, PyObject *giveup,
                                  PyObject *function) RAISES_NULL;

#endif
