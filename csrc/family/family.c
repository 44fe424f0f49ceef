#include "family.h"

#include <stddef.h>
#include <string.h>

#include "../args.h"

/* A row of any protocol (-1) stands after its family's others. */
static const cs_family *const families[] = {
    &cs_family_inet,
#ifdef CS_HAS_IPV6
    &cs_family_inet6,
#endif
#ifdef CS_HAS_UNIX
    &cs_family_unix,
#endif
#ifdef CS_HAS_NETLINK
    &cs_family_netlink,
#endif
#ifdef CS_HAS_PACKET
    &cs_family_packet,
#endif
#ifdef CS_HAS_CAN
    &cs_family_can_raw,
    &cs_family_can_bcm,
    &cs_family_can_isotp,
#ifdef CS_HAS_CAN_J1939
    &cs_family_can_j1939,
#endif
    &cs_family_can_other,
#endif
#ifdef CS_HAS_BLUETOOTH
    &cs_family_bluetooth_l2cap,
    &cs_family_bluetooth_rfcomm,
    &cs_family_bluetooth_hci,
    &cs_family_bluetooth_sco,
    &cs_family_bluetooth_other,
#endif
#ifdef CS_HAS_VSOCK
    &cs_family_vsock,
#endif
#ifdef CS_HAS_ALG
    &cs_family_alg,
#endif
#ifdef CS_HAS_TIPC
    &cs_family_tipc,
#endif
#ifdef CS_HAS_QIPCRTR
    &cs_family_qipcrtr,
#endif
#ifdef CS_HAS_RDS
    &cs_family_rds,
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
    const cs_family *row = cs_load(s->family);
    if (row == NULL) {
        PyErr_Format(PyExc_OSError, "%s(): bad family", caller);
        return -1;
    }
    if (cs_load(s->sock_type) != SOCK_STREAM && cs_peer_encode(s, address, out)) {
        return 0;
    }
    return row->encode(s, address, out, caller);
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

static PyObject *
decode_by_row(const cs_family *row, cs_socket *s, const cs_address *in)
{
    if (row == NULL || row->decode == NULL || in->len < row->least) {
        return decode_unknown(in);
    }
    return row->decode(s, in);
}

/* A socket that was given a wrong family had the room of that family's addresses: the kernel
   wrote no more. */
static PyObject *
decode_foreign(int af, cs_socket *s, const cs_family *row, const cs_address *in)
{
    cs_address whole = {.len = in->len};
    cs_address_get(in, &whole.u, row == NULL ? sizeof(whole.u) : row->size);
    return decode_by_row(cs_family_find(af, cs_load(s->sock_proto)), s, &whole);
}

PyObject *
cs_address_decode(cs_socket *s, const cs_address *in)
{
    if (in->len < offsetof(struct sockaddr, sa_data)) {
        Py_RETURN_NONE;
    }
    int af = in->u.sa.sa_family;
    if (s == NULL) {
        return decode_by_row(cs_family_find(af, 0), s, in);
    }
    const cs_family *row = cs_load(s->family);
    if (row == NULL || row->af != af) {
        return decode_foreign(af, s, row, in);
    }
#ifndef Py_GIL_DISABLED
    if (s->sock_type != SOCK_STREAM && row->decode != NULL && in->len >= row->least) {
        return cs_peer_decode(s, in);
    }
#endif
    return decode_by_row(row, s, in);
}

int
cs_address_room(const cs_socket *s, socklen_t *len)
{
    const cs_family *row = cs_load(s->family);
    if (row == NULL || row->size == 0) {
        PyErr_Format(PyExc_OSError, "getsockaddrlen: %s",
                     row == NULL ? "bad family" : "unknown BT protocol");
        return -1;
    }
    *len = row->size;
    return 0;
}

void
cs_address_put(cs_address *out, const void *own, size_t size)
{
    memcpy(&out->u, own, size);
    out->len = (socklen_t)size;
}

void
cs_address_get(const cs_address *in, void *own, size_t size)
{
    size_t written = Py_MIN((size_t)in->len, Py_MIN(size, sizeof(in->u)));
    memset(own, 0, size);
    memcpy(own, &in->u, written);
}

int
cs_address_is_tuple(PyObject *address, const char *name, const char *caller)
{
    if (PyTuple_Check(address)) {
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "%s(): %s address must be tuple, not %.500s", caller, name,
                 Py_TYPE(address)->tp_name);
    return -1;
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
    PyObject *tuple = PyTuple_New(count);
    bool complete = tuple != NULL;
    for (Py_ssize_t i = 0; i < count; i++) {
        complete = complete && items[i] != NULL;
        if (tuple == NULL) {
            Py_XDECREF(items[i]);
        }
        else {
            PyTuple_SET_ITEM(tuple, i, items[i]);
        }
    }
    if (!complete) {
        Py_CLEAR(tuple);
    }
    return tuple;
}
