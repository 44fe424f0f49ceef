/* IPv4, ip(7): (host, port). */
#include "family.h"

#include "../address_text.h"

int
cs_inet_encode(cs_socket *s, PyObject *address, cs_address *out, const char *caller)
{
    if (cs_address_is_tuple(address, "AF_INET", caller) < 0) {
        return -1;
    }
    if (PyTuple_GET_SIZE(address) != 2) {
        PyErr_SetString(PyExc_TypeError, "AF_INET address must be a pair (host, port)");
        return -1;
    }
    PyObject *name = PyTuple_GET_ITEM(address, 0);
    PyObject *number = PyTuple_GET_ITEM(address, 1);
    if (cs_host_is_plain(name, number, AF_INET, out)) {
        return 0;
    }
    cs_host host;
    int port;
    int result = -1;
    if (cs_host_from(name, &host) < 0) {
        return -1;
    }
    if (cs_port_from(number, &port, caller) == 0 &&
        cs_host_find(s->state, &host, AF_INET, out) == 0 && cs_port_check(port, caller) == 0) {
        out->u.in.sin_port = htons((uint16_t)port);
        result = 0;
    }
    cs_host_release(&host);
    return result;
}

static PyObject *
inet_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    PyObject *items[] = {
        cs_address_text(AF_INET, &in->u.in.sin_addr),
        PyLong_FromLong(ntohs(in->u.in.sin_port)),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

const cs_family cs_family_inet = {
    .af = AF_INET,
    .proto = -1,
    .name = "AF_INET",
    .prompt = true,
    .size = sizeof(struct sockaddr_in),
    .least = sizeof(struct sockaddr_in),
    .encode = cs_inet_encode,
    .decode = inet_decode,
};
