#include "family.h"

#include <stddef.h>
#include <string.h>

#include "../args.h"

/* A family is one file and one line here. */
static const cs_family *const families[] = {
    &cs_family_inet,
#ifdef CS_HAS_IPV6
    &cs_family_inet6,
#endif
#ifdef CS_HAS_UNIX
    &cs_family_unix,
#endif
};

const cs_family *
cs_family_find(int af, int proto)
{
    for (size_t i = 0; i < Py_ARRAY_LENGTH(families); i++) {
        const cs_family *row = families[i];
        if (row->af == af && (row->proto == -1 || row->proto == proto)) {
            return row;
        }
    }
    return NULL;
}

int
cs_address_encode(cs_socket *s, PyObject *address, cs_address *out, const char *caller)
{
    if (s->family == NULL) {
        PyErr_Format(PyExc_OSError, "%s(): bad family", caller);
        return -1;
    }
    return s->family->encode(s, address, out, caller);
}

/* As long as sa_data whatever the kernel wrote, like the stdlib's; the rest is zero. */
static PyObject *
decode_unknown(const cs_address *in)
{
    char data[sizeof(in->u.sa.sa_data)] = {0};
    size_t written = in->len - offsetof(struct sockaddr, sa_data);
    memcpy(data, in->u.sa.sa_data, Py_MIN(written, sizeof(data)));
    PyObject *items[] = {
        PyLong_FromLong(in->u.sa.sa_family),
        PyBytes_FromStringAndSize(data, sizeof(data)),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

PyObject *
cs_address_decode(const cs_socket *s, const cs_address *in)
{
    if (in->len < offsetof(struct sockaddr, sa_data)) {
        Py_RETURN_NONE;
    }
    int af = in->u.sa.sa_family;
    const cs_family *row = s == NULL ? NULL : s->family;
    if (row == NULL || row->af != af) {
        row = cs_family_find(af, s == NULL ? 0 : s->sock_proto);
    }
    return row == NULL || in->len < row->least ? decode_unknown(in) : row->decode(in);
}

int
cs_address_room(const cs_socket *s, socklen_t *len)
{
    if (s->family == NULL) {
        PyErr_SetString(PyExc_OSError, "getsockaddrlen: bad family");
        return -1;
    }
    *len = s->family->size;
    return 0;
}

static int
raise_port(const char *caller)
{
    PyErr_Format(PyExc_OverflowError, "%s(): port must be 0-65535.", caller);
    return -1;
}

int
cs_port_from(PyObject *object, int *port, const char *caller)
{
    if (cs_args_int(object, port) == 0) {
        return 0;
    }
    return PyErr_ExceptionMatches(PyExc_OverflowError) ? raise_port(caller) : -1;
}

int
cs_port_check(int port, const char *caller)
{
    return port >= 0 && port <= UINT16_MAX ? 0 : raise_port(caller);
}

PyObject *
cs_tuple_from(PyObject **items, Py_ssize_t count)
{
    bool complete = true;
    for (Py_ssize_t i = 0; i < count; i++) {
        complete = complete && items[i] != NULL;
    }
    PyObject *tuple = complete ? PyTuple_New(count) : NULL;
    for (Py_ssize_t i = 0; i < count; i++) {
        if (tuple == NULL) {
            Py_XDECREF(items[i]);
        }
        else {
            PyTuple_SET_ITEM(tuple, i, items[i]);
        }
    }
    return tuple;
}
