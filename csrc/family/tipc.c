/* Transparent inter-process communication, linux/tipc.h: (addr_type, v1, v2, v3[, scope]). */
#include "family.h"

#ifdef CS_HAS_TIPC

#include <linux/tipc.h>

static int
tipc_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out, const char *caller)
{
    unsigned int type;
    unsigned int v[3];
    unsigned int scope = TIPC_CLUSTER_SCOPE;
    if (cs_address_is_tuple(address, "AF_TIPC", caller) < 0 ||
        !PyArg_ParseTuple(address,
                          "IIII|I;AF_TIPC address must be a tuple "
                          "(addr_type, v1, v2, v3[, scope])",
                          &type, &v[0], &v[1], &v[2], &scope)) {
        return -1;
    }
    struct sockaddr_tipc to = {.family = AF_TIPC};
    to.addrtype = (unsigned char)type;
    to.scope = (signed char)scope;
    switch (type) {
    case TIPC_ADDR_NAMESEQ:
        to.addr.nameseq.type = v[0];
        to.addr.nameseq.lower = v[1];
        to.addr.nameseq.upper = v[2];
        break;
    case TIPC_ADDR_NAME:
        to.addr.name.name.type = v[0];
        to.addr.name.name.instance = v[1];
        break;
    case TIPC_ADDR_ID:
        to.addr.id.node = v[0];
        to.addr.id.ref = v[1];
        break;
    default:
        PyErr_SetString(PyExc_TypeError, "Invalid address type");
        return -1;
    }
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
tipc_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    struct sockaddr_tipc from;
    cs_address_get(in, &from, sizeof(from));
    unsigned int v[3];
    switch (from.addrtype) {
    case TIPC_ADDR_NAMESEQ:
        v[0] = from.addr.nameseq.type;
        v[1] = from.addr.nameseq.lower;
        v[2] = from.addr.nameseq.upper;
        break;
    case TIPC_ADDR_NAME:
        v[0] = from.addr.name.name.type;
        v[1] = v[2] = from.addr.name.name.instance;
        break;
    case TIPC_ADDR_ID:
        v[0] = from.addr.id.node;
        v[1] = from.addr.id.ref;
        v[2] = 0;
        break;
    default:
        PyErr_SetString(PyExc_ValueError, "Invalid address type");
        return NULL;
    }
    /* The stdlib reads the scope, which may be negative, as an unsigned int. */
    return Py_BuildValue("(IIIII)", (unsigned int)from.addrtype, v[0], v[1], v[2],
                         (unsigned int)from.scope);
}

const cs_family cs_family_tipc = {
    .af = AF_TIPC,
    .proto = -1,
    .name = "AF_TIPC",
    .size = sizeof(struct sockaddr_tipc),
    .least = sizeof(struct sockaddr_tipc),
    .encode = tipc_encode,
    .decode = tipc_decode,
};

#endif
