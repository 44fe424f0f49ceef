/* What resolve.c offers to the other files that look names up. */
#ifndef CSOCKET_RESOLVE_H
#define CSOCKET_RESOLVE_H

#include "csocket.h"
#include "family/family.h"

/* getaddrinfo(3) without the GIL; the caller gives the answer to freeaddrinfo(). */
int cs_addresses_find(cs_state *state, const char *host, const char *service,
                      const struct addrinfo *hints, struct addrinfo **answer) RAISES_NEG;

/* The host that is the only argument of function; released by cs_host_release(). */
int cs_host_argument(PyObject *object, const char *function, cs_host *host) RAISES_NEG;

#endif
