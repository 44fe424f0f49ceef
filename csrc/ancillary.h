/* Ancillary data: Python's list of (level, type, data) and the kernel's control buffer. */
#ifndef CSOCKET_ANCILLARY_H
#define CSOCKET_ANCILLARY_H

#include "csocket.h"

/* A control buffer, of zeros at first; data is NULL and len 0 where there is none.  A long one is
   not on the stack. */
enum { CS_CONTROL_FEW = 256 };

typedef struct {
    char *data;
    size_t len;
    _Alignas(struct cmsghdr) char few[CS_CONTROL_FEW];
} cs_control;

int cs_control_make(cs_control *control, size_t len) RAISES_NEG;
void cs_control_free(cs_control *control);

/* Make the control buffer for an iterable of (level, type, data). */
int cs_ancillary_encode(PyObject *iterable, cs_control *control) RAISES_NEG;

/* The list for what the kernel wrote into message's control buffer. */
PyObject *cs_ancillary_decode(struct msghdr *message) RAISES_NULL;

/* Close the descriptors that came in a message that cannot be handed on. */
void cs_ancillary_drop(struct msghdr *message);

#endif
