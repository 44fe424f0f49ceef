/* IPv6, ipv6(7): (host, port[, flowinfo[, scopeid]]). */
#include "family.h"

#ifdef CS_HAS_IPV6

#include "../address_text.h"
#include "../args.h"

enum { FLOWINFO_MAX = 0xfffff };

typedef struct {
    int port;
    unsigned int flowinfo;
    unsigned int scope;
    bool scoped;                    /* a scope stands in the tuple, and overrules the host's */
} numbers;

/* The stdlib reads these with the format "I", which cuts a number that is too large. */
static int
masked_from(PyObject *object, unsigned int *value)
{
    return PyArg_Parse(object, "I", value) ? 0 : -1;
}

static int
numbers_from(PyObject *address, numbers *out, const char *caller)
{
    Py_ssize_t size = PyTuple_GET_SIZE(address);
    *out = (numbers){.scoped = size > 3};
    if (cs_port_from(PyTuple_GET_ITEM(address, 1), &out->port, caller) < 0) {
        return -1;
    }
    if (size > 2 && masked_from(PyTuple_GET_ITEM(address, 2), &out->flowinfo) < 0) {
        return -1;
    }
    if (size > 3 && masked_from(PyTuple_GET_ITEM(address, 3), &out->scope) < 0) {
        return -1;
    }
    return 0;
}

static int
numbers_check(const numbers *given, const char *caller)
{
    if (cs_port_check(given->port, caller) < 0) {
        return -1;
    }
    if (given->flowinfo > FLOWINFO_MAX) {
        PyErr_Format(PyExc_OverflowError, "%s(): flowinfo must be 0-1048575.", caller);
        return -1;
    }
    return 0;
}

/* The same for what needs no look-up and cannot fail. */
static bool
encode_plain(PyObject *address, cs_address *out)
{
    Py_ssize_t size = PyTuple_GET_SIZE(address);
    int flowinfo = 0;
    int scope = 0;
    if ((size > 2 && !cs_int_is_small(PyTuple_GET_ITEM(address, 2), &flowinfo)) ||
        (size > 3 && !cs_int_is_small(PyTuple_GET_ITEM(address, 3), &scope)) || flowinfo < 0 ||
        flowinfo > FLOWINFO_MAX || scope < 0 ||
        !cs_host_is_plain(PyTuple_GET_ITEM(address, 0), PyTuple_GET_ITEM(address, 1), AF_INET6,
                          out)) {
        return false;
    }
    out->u.in6.sin6_flowinfo = htonl((uint32_t)flowinfo);
    out->u.in6.sin6_scope_id = (uint32_t)scope;
    return true;
}

static int
inet6_encode(cs_socket *s, PyObject *address, cs_address *out, const char *caller)
{
    if (cs_address_is_tuple(address, "AF_INET6", caller) < 0) {
        return -1;
    }
    if (PyTuple_GET_SIZE(address) < 2 || PyTuple_GET_SIZE(address) > 4) {
        PyErr_SetString(PyExc_TypeError,
                        "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
        return -1;
    }
    if (encode_plain(address, out)) {
        return 0;
    }
    cs_host host;
    numbers given;
    int result = -1;
    if (cs_host_from(PyTuple_GET_ITEM(address, 0), &host) < 0) {
        return -1;
    }
    if (numbers_from(address, &given, caller) == 0 &&
        cs_host_find(s->state, &host, AF_INET6, out) == 0 && numbers_check(&given, caller) == 0) {
        out->u.in6.sin6_port = htons((uint16_t)given.port);
        out->u.in6.sin6_flowinfo = htonl(given.flowinfo);
        if (given.scoped) {
            out->u.in6.sin6_scope_id = given.scope;
        }
        result = 0;
    }
    cs_host_release(&host);
    return result;
}

static PyObject *
inet6_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    const struct sockaddr_in6 *address = &in->u.in6;
    PyObject *items[] = {
        cs_address_text(AF_INET6, &address->sin6_addr),
        PyLong_FromLong(ntohs(address->sin6_port)),
        PyLong_FromUnsignedLong(ntohl(address->sin6_flowinfo)),
        PyLong_FromUnsignedLong(address->sin6_scope_id),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

const cs_family cs_family_inet6 = {
    .af = AF_INET6,
    .proto = -1,
    .name = "AF_INET6",
    .prompt = true,
    .size = sizeof(struct sockaddr_in6),
    .least = sizeof(struct sockaddr_in6),
    .encode = inet6_encode,
    .decode = inet6_decode,
};

#endif
