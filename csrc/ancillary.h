/* Ancillary data: Python's list of (level, type, data) and the kernel's control buffer. */
#ifndef CSOCKET_ANCILLARY_H
#define CSOCKET_ANCILLARY_H

#include "csocket.h"

/* The control buffer for an iterable of (level, type, data); NULL and 0 for none.  The caller
   frees it with PyMem_Free(). */
int cs_ancillary_encode(PyObject *iterable, char **control, size_t *len) RAISES_NEG;

/* The list for what the kernel wrote into message's control buffer. */
PyObject *cs_ancillary_decode(struct msghdr *message) RAISES_NULL;

/* Close the descriptors that came in a message that cannot be handed on. */
void cs_ancillary_drop(struct msghdr *message);

#endif
