/* Frames as they are on the wire, packet(7): (ifname, proto[, pkttype[, hatype[, addr]]]). */
#include "family.h"

#ifdef CS_HAS_PACKET

#include <netpacket/packet.h>
#include <stddef.h>
#include <string.h>

/* The kernel's longest hardware address: more than sll_addr has room for (InfiniBand's has 20). */
enum { HARDWARE_ROOM = 32 };

typedef struct {
    const char *interface;
    int proto;
    int pkttype;
    int hatype;
    Py_buffer hardware;             /* obj is NULL where none was given */
} parts;

static int
parts_from(PyObject *address, parts *given, const char *caller)
{
    *given = (parts){.pkttype = PACKET_HOST};
    if (PyArg_ParseTuple(address,
                         "si|iiy*;AF_PACKET address must be a tuple of two to five elements",
                         &given->interface, &given->proto, &given->pkttype, &given->hatype,
                         &given->hardware)) {
        return 0;
    }
    if (PyErr_ExceptionMatches(PyExc_OverflowError)) {
        PyErr_Format(PyExc_OverflowError, "%s(): address argument out of range", caller);
    }
    return -1;
}

static int
parts_put(cs_socket *s, const parts *given, cs_address *out, const char *caller)
{
    struct sockaddr_ll to = {.sll_family = AF_PACKET};
    if (cs_interface_index(s, given->interface, &to.sll_ifindex) < 0) {
        return -1;
    }
    if (given->hardware.len > (Py_ssize_t)sizeof(to.sll_addr)) {
        PyErr_SetString(PyExc_ValueError, "Hardware address must be 8 bytes or less");
        return -1;
    }
    if (given->proto < 0 || given->proto > UINT16_MAX) {
        PyErr_Format(PyExc_OverflowError, "%s(): proto must be 0-65535.", caller);
        return -1;
    }
    to.sll_protocol = htons((uint16_t)given->proto);
    to.sll_pkttype = (unsigned char)given->pkttype;
    to.sll_hatype = (unsigned short)given->hatype;
    to.sll_halen = (unsigned char)given->hardware.len;
    if (given->hardware.len > 0) {
        memcpy(to.sll_addr, given->hardware.buf, (size_t)given->hardware.len);
    }
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static int
packet_encode(cs_socket *s, PyObject *address, cs_address *out, const char *caller)
{
    parts given;
    if (cs_address_is_tuple(address, "AF_PACKET", caller) < 0 ||
        parts_from(address, &given, caller) < 0) {
        return -1;
    }
    int result = parts_put(s, &given, out, caller);
    PyBuffer_Release(&given.hardware);
    return result;
}

static PyObject *
packet_decode(cs_socket *s, const cs_address *in)
{
    union {
        struct sockaddr_ll ll;
        char bytes[offsetof(struct sockaddr_ll, sll_addr) + HARDWARE_ROOM];
    } from;
    char name[CS_INTERFACE_ROOM];
    cs_address_get(in, &from, sizeof(from));
    cs_interface_name(s, from.ll.sll_ifindex, name);
    const char *hardware = from.bytes + offsetof(struct sockaddr_ll, sll_addr);
    size_t there = Py_MIN((size_t)in->len, sizeof(from)) - offsetof(struct sockaddr_ll, sll_addr);
    PyObject *items[] = {
        PyUnicode_FromString(name),
        PyLong_FromLong(ntohs(from.ll.sll_protocol)),
        PyLong_FromLong(from.ll.sll_pkttype),
        PyLong_FromLong(from.ll.sll_hatype),
        PyBytes_FromStringAndSize(hardware, (Py_ssize_t)Py_MIN(there, from.ll.sll_halen)),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

const cs_family cs_family_packet = {
    .af = AF_PACKET,
    .proto = -1,
    .name = "AF_PACKET",
    .strict = true,
    .size = offsetof(struct sockaddr_ll, sll_addr) + HARDWARE_ROOM,
    .least = offsetof(struct sockaddr_ll, sll_addr),
    .encode = packet_encode,
    .decode = packet_decode,
};

#endif
