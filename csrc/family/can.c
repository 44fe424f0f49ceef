/* Controller area networks, linux/can.h.  The protocol decides the form: (interface,) for CAN_RAW
   and CAN_BCM, (interface, rx_id, tx_id) for CAN_ISOTP, (interface, name, pgn, addr) for
   CAN_J1939.  An interface of "" is any. */
#include "family.h"

#ifdef CS_HAS_CAN

#include <linux/can.h>
#include <net/if.h>
#include <stddef.h>
#include <string.h>

/* Fill in the family, the interface, and zeros for the rest, padding too.  Takes the reference of
   the name that PyUnicode_FSConverter made. */
static int
set_interface(cs_socket *s, PyObject *name, struct sockaddr_can *to)
{
    int result = 0;
    memset(to, 0, sizeof(*to));
    to->can_family = AF_CAN;
    if (PyBytes_GET_SIZE(name) >= IFNAMSIZ) {
        PyErr_SetString(PyExc_OSError, "AF_CAN interface name too long");
        result = -1;
    }
    else if (PyBytes_GET_SIZE(name) > 0) {
        result = cs_interface_index(s, PyBytes_AS_STRING(name), &to->can_ifindex);
    }
    Py_DECREF(name);
    return result;
}

static PyObject *
interface_of(cs_socket *s, const struct sockaddr_can *from)
{
    char name[CS_INTERFACE_ROOM];
    cs_interface_name(s, from->can_ifindex, name);
    return PyUnicode_DecodeFSDefault(name);
}

static int
plain_encode(cs_socket *s, PyObject *address, cs_address *out, const char *caller)
{
    struct sockaddr_can to;
    PyObject *interface;
    if (cs_address_is_tuple(address, "AF_CAN", caller) < 0 ||
        !PyArg_ParseTuple(address, "O&;AF_CAN address must be a tuple (interface, )",
                          PyUnicode_FSConverter, &interface) ||
        set_interface(s, interface, &to) < 0) {
        return -1;
    }
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
plain_decode(cs_socket *s, const cs_address *in)
{
    struct sockaddr_can from;
    cs_address_get(in, &from, sizeof(from));
    PyObject *items[] = {interface_of(s, &from)};
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

static int
isotp_encode(cs_socket *s, PyObject *address, cs_address *out, const char *caller)
{
    struct sockaddr_can to;
    PyObject *interface;
    unsigned long rx_id;
    unsigned long tx_id;
    if (cs_address_is_tuple(address, "AF_CAN", caller) < 0 ||
        !PyArg_ParseTuple(address, "O&kk", PyUnicode_FSConverter, &interface, &rx_id, &tx_id) ||
        set_interface(s, interface, &to) < 0) {
        return -1;
    }
    to.can_addr.tp.rx_id = (canid_t)rx_id;
    to.can_addr.tp.tx_id = (canid_t)tx_id;
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
isotp_decode(cs_socket *s, const cs_address *in)
{
    struct sockaddr_can from;
    cs_address_get(in, &from, sizeof(from));
    PyObject *items[] = {
        interface_of(s, &from),
        PyLong_FromUnsignedLong(from.can_addr.tp.rx_id),
        PyLong_FromUnsignedLong(from.can_addr.tp.tx_id),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

#ifdef CS_HAS_CAN_J1939
static int
j1939_encode(cs_socket *s, PyObject *address, cs_address *out, const char *caller)
{
    struct sockaddr_can to;
    PyObject *interface;
    unsigned long long name;
    unsigned int pgn;
    unsigned char addr;
    if (cs_address_is_tuple(address, "AF_CAN", caller) < 0 ||
        !PyArg_ParseTuple(address, "O&KIB", PyUnicode_FSConverter, &interface, &name, &pgn,
                          &addr) ||
        set_interface(s, interface, &to) < 0) {
        return -1;
    }
    to.can_addr.j1939.name = name;
    to.can_addr.j1939.pgn = pgn;
    to.can_addr.j1939.addr = addr;
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
j1939_decode(cs_socket *s, const cs_address *in)
{
    struct sockaddr_can from;
    cs_address_get(in, &from, sizeof(from));
    PyObject *items[] = {
        interface_of(s, &from),
        PyLong_FromUnsignedLongLong(from.can_addr.j1939.name),
        PyLong_FromUnsignedLong(from.can_addr.j1939.pgn),
        PyLong_FromLong(from.can_addr.j1939.addr),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}
#endif

static int
other_encode(cs_socket *Py_UNUSED(s), PyObject *Py_UNUSED(address), cs_address *Py_UNUSED(out),
             const char *caller)
{
    PyErr_Format(PyExc_OSError, "%s(): unsupported CAN protocol", caller);
    return -1;
}

#define END_OF(member) \
    (offsetof(struct sockaddr_can, member) + sizeof(((struct sockaddr_can *)NULL)->member))

/* The kernel gives no more of the struct than its protocol uses. */
#define ROW(number, length, to, from)        \
    {                                        \
        .af = AF_CAN,                        \
        .proto = (number),                   \
        .name = "AF_CAN",                    \
        .strict = true,                      \
        .size = sizeof(struct sockaddr_can), \
        .least = (length),                   \
        .encode = (to),                      \
        .decode = (from),                    \
    }

const cs_family cs_family_can_raw = ROW(CAN_RAW, END_OF(can_ifindex), plain_encode, plain_decode);
const cs_family cs_family_can_bcm = ROW(CAN_BCM, END_OF(can_ifindex), plain_encode, plain_decode);
const cs_family cs_family_can_isotp =
    ROW(CAN_ISOTP, END_OF(can_addr.tp), isotp_encode, isotp_decode);
#ifdef CS_HAS_CAN_J1939
const cs_family cs_family_can_j1939 =
    ROW(CAN_J1939, END_OF(can_addr.j1939.addr), j1939_encode, j1939_decode);
#endif
const cs_family cs_family_can_other = ROW(-1, END_OF(can_ifindex), other_encode, plain_decode);

#endif
