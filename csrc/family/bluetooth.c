/* Bluetooth.  The protocol decides the form: (bdaddr, psm[, cid[, bdaddr_type]]) for L2CAP,
   (bdaddr, channel) for RFCOMM, a device's number or (device, channel) for HCI, bdaddr for SCO.
   The structs and numbers are the kernel's; the headers that have them are no part of it. */
#include "family.h"

#ifdef CS_HAS_BLUETOOTH

#include <stdio.h>
#include <string.h>

enum { L2CAP = 0, HCI = 1, SCO = 2, RFCOMM = 3 };
enum { BREDR = 0, CHANNEL_RAW = 0 };

/* A device's address, its last byte first. */
typedef struct {
    uint8_t bytes[6];
} device;

typedef struct {
    sa_family_t family;
    uint16_t psm;
    device peer;
    uint16_t cid;
    uint8_t type;
} sockaddr_l2cap;

typedef struct {
    sa_family_t family;
    device peer;
    uint8_t channel;
} sockaddr_rfcomm;

typedef struct {
    sa_family_t family;
    uint16_t dev;
    uint16_t channel;
} sockaddr_hci;

typedef struct {
    sa_family_t family;
    device peer;
} sockaddr_sco;

_Static_assert(sizeof(sockaddr_l2cap) == 14 && sizeof(sockaddr_rfcomm) == 10 &&
               sizeof(sockaddr_hci) == 6 && sizeof(sockaddr_sco) == 8, "as the kernel has them");

static int
raise_format(const char *caller)
{
    PyErr_Format(PyExc_OSError, "%s(): wrong format", caller);
    return -1;
}

/* Six hexadecimal numbers and nothing behind them. */
static int
device_from(const char *text, device *out)
{
    bool good = true;
    for (size_t i = sizeof(out->bytes); good && i-- > 0;) {
        char *end;
        unsigned int part = (unsigned int)strtoul(text, &end, 16);
        good = end != text && *end == (i > 0 ? ':' : '\0') && part <= UINT8_MAX;
        out->bytes[i] = (uint8_t)part;
        text = end + 1;
    }
    if (!good) {
        PyErr_SetString(PyExc_OSError, "bad bluetooth address");
        return -1;
    }
    return 0;
}

static PyObject *
device_text(const device *in)
{
    const uint8_t *b = in->bytes;
    char text[sizeof("00:00:00:00:00:00")];
    (void)snprintf(text, sizeof(text), "%02X:%02X:%02X:%02X:%02X:%02X", b[5], b[4], b[3], b[2],
                   b[1], b[0]);
    return PyUnicode_FromString(text);
}

static int
l2cap_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out, const char *caller)
{
    const char *text;
    sockaddr_l2cap to;
    memset(&to, 0, sizeof(to));
    to.family = AF_BLUETOOTH;
    to.type = BREDR;
    if (!PyArg_ParseTuple(address, "sH|HB", &text, &to.psm, &to.cid, &to.type)) {
        return raise_format(caller);
    }
    if (device_from(text, &to.peer) < 0) {
        return -1;
    }
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

/* As short as it can be without losing anything. */
static PyObject *
l2cap_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    sockaddr_l2cap from;
    cs_address_get(in, &from, sizeof(from));
    PyObject *items[] = {device_text(&from.peer), PyLong_FromLong(from.psm), NULL, NULL};
    Py_ssize_t count = from.type != BREDR ? 4 : from.cid != 0 ? 3 : 2;
    if (count > 2) {
        items[2] = PyLong_FromLong(from.cid);
    }
    if (count > 3) {
        items[3] = PyLong_FromLong(from.type);
    }
    return cs_tuple_from(items, count);
}

static int
rfcomm_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out, const char *caller)
{
    const char *text;
    sockaddr_rfcomm to;
    memset(&to, 0, sizeof(to));
    to.family = AF_BLUETOOTH;
    if (!PyArg_ParseTuple(address, "sB", &text, &to.channel)) {
        return raise_format(caller);
    }
    if (device_from(text, &to.peer) < 0) {
        return -1;
    }
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
rfcomm_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    sockaddr_rfcomm from;
    cs_address_get(in, &from, sizeof(from));
    PyObject *items[] = {device_text(&from.peer), PyLong_FromLong(from.channel)};
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

static int
hci_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out, const char *caller)
{
    sockaddr_hci to = {.family = AF_BLUETOOTH, .channel = CHANNEL_RAW};
    if (PyIndex_Check(address)) {
        if (!PyArg_Parse(address, "H", &to.dev)) {
            return -1;
        }
    }
    else if (!PyArg_ParseTuple(address, "H|H", &to.dev, &to.channel)) {
        return raise_format(caller);
    }
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
hci_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    sockaddr_hci from;
    cs_address_get(in, &from, sizeof(from));
    if (from.channel == CHANNEL_RAW) {
        return PyLong_FromLong(from.dev);
    }
    PyObject *items[] = {PyLong_FromLong(from.dev), PyLong_FromLong(from.channel)};
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

static int
sco_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out, const char *caller)
{
    char *text;
    sockaddr_sco to = {.family = AF_BLUETOOTH};
    if (!PyBytes_Check(address) && !PyUnicode_Check(address)) {
        return raise_format(caller);
    }
    /* "y" would ask a subclass's __buffer__, and give back what that lent before it is read. */
    bool read = PyBytes_Check(address) ? PyBytes_AsStringAndSize(address, &text, NULL) == 0
                                       : PyArg_Parse(address, "s", &text);
    if (!read || device_from(text, &to.peer) < 0) {
        return -1;
    }
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
sco_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    sockaddr_sco from;
    cs_address_get(in, &from, sizeof(from));
    return device_text(&from.peer);
}

static int
other_encode(cs_socket *Py_UNUSED(s), PyObject *Py_UNUSED(address), cs_address *Py_UNUSED(out),
             const char *caller)
{
    PyErr_Format(PyExc_OSError, "%s(): unknown Bluetooth protocol", caller);
    return -1;
}

static PyObject *
other_decode(cs_socket *Py_UNUSED(s), const cs_address *Py_UNUSED(in))
{
    PyErr_SetString(PyExc_ValueError, "Unknown Bluetooth protocol");
    return NULL;
}

#define ROW(number, length, to, from) \
    {                                 \
        .af = AF_BLUETOOTH,           \
        .proto = (number),            \
        .name = "AF_BLUETOOTH",       \
        .size = (length),             \
        .least = (length),            \
        .encode = (to),               \
        .decode = (from),             \
    }

const cs_family cs_family_bluetooth_l2cap =
    ROW(L2CAP, sizeof(sockaddr_l2cap), l2cap_encode, l2cap_decode);
const cs_family cs_family_bluetooth_rfcomm =
    ROW(RFCOMM, sizeof(sockaddr_rfcomm), rfcomm_encode, rfcomm_decode);
const cs_family cs_family_bluetooth_hci =
    ROW(HCI, sizeof(sockaddr_hci), hci_encode, hci_decode);
const cs_family cs_family_bluetooth_sco =
    ROW(SCO, sizeof(sockaddr_sco), sco_encode, sco_decode);
const cs_family cs_family_bluetooth_other = ROW(-1, 0, other_encode, other_decode);

#endif
