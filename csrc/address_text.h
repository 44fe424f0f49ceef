/* IPv4 and IPv6 addresses as text.  What everybody writes in one way only is written and read here,
   by hand; all that could be written in another way is left to inet_ntop(3) and inet_pton(3). */
#ifndef CSOCKET_ADDRESS_TEXT_H
#define CSOCKET_ADDRESS_TEXT_H

#include "csocket.h"

/* The bytes of the address, AF_INET's or AF_INET6's, that a text names.  false: inet_pton(3) has to
   be asked, which may know it all the same.  A NUL stands at text[length]. */
bool cs_address_parse(int af, const char *text, Py_ssize_t length, void *packed);

/* The text of an in_addr (AF_INET) or an in6_addr (AF_INET6). */
PyObject *cs_address_text(int af, const void *packed) RAISES_NULL;

/* The characters of a str that is ASCII and of no subclass, or NULL. */
static inline const char *
cs_plain_text(PyObject *object, Py_ssize_t *length)
{
    if (!PyUnicode_CheckExact(object) || !PyUnicode_IS_COMPACT_ASCII(object)) {
        return NULL;
    }
    *length = PyUnicode_GET_LENGTH(object);
    return (const char *)PyUnicode_1BYTE_DATA(object);
}

#endif
