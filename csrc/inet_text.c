/* Addresses as text and as bytes, and the byte order of numbers: inet(3), inet_pton(3),
   byteorder(3). */
#include "csocket.h"

#include <errno.h>

#include "address_text.h"
#include "args.h"

PyDoc_STRVAR(inet_aton_doc,
"inet_aton($module, ip_addr, /)\n"
"--\n\n"
"Return the 4 bytes, in network order, of an IPv4 address given as text.\n\n"
"The short, octal and hexadecimal forms of inet_aton(3) are accepted, and what the\n"
"system lets stand after white space.  Raises OSError for anything else.");

static PyObject *
text_inet_aton(PyObject *Py_UNUSED(module), PyObject *object)
{
    struct in_addr address;
    Py_ssize_t length;
    const char *text = cs_plain_text(object, &length);
    bool known = text != NULL && cs_address_parse(AF_INET, text, length, &address);
    if (!known && (text = cs_args_text(object, "inet_aton", CS_ONLY_ARGUMENT)) == NULL) {
        return NULL;
    }
    if (!known && !inet_aton(text, &address)) {
        PyErr_SetString(PyExc_OSError, "illegal IP address string passed to inet_aton");
        return NULL;
    }
    return PyBytes_FromStringAndSize((const char *)&address, sizeof(address));
}

PyDoc_STRVAR(inet_ntoa_doc,
"inet_ntoa($module, packed_ip, /)\n"
"--\n\n"
"Return 4 bytes in network order as the text of an IPv4 address.\n\n"
"Raises OSError for any other number of bytes.  See inet_ntoa(3).");

static PyObject *
text_inet_ntoa(PyObject *Py_UNUSED(module), PyObject *object)
{
    Py_buffer view;
    PyObject *result = NULL;
    if (cs_args_readable(object, &view) < 0) {
        return NULL;
    }
    if (view.len == sizeof(struct in_addr)) {
        result = cs_address_text(AF_INET, view.buf);
    }
    else {
        PyErr_SetString(PyExc_OSError, "packed IP wrong length for inet_ntoa");
    }
    PyBuffer_Release(&view);
    return result;
}

PyDoc_STRVAR(inet_pton_doc,
"inet_pton($module, address_family, ip_string, /)\n"
"--\n\n"
"Return an address given as text as 4 (AF_INET) or 16 (AF_INET6) bytes in network order.\n\n"
"Raises OSError for a text that is no address of the family, and for a family that\n"
"has none.  See inet_pton(3).");

static PyObject *
text_inet_pton(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
    int af;
    char packed[sizeof(struct in6_addr)];
    if (cs_args_count("inet_pton", nargs, 2, 2) < 0 || cs_args_int(args[0], &af) < 0) {
        return NULL;
    }
    Py_ssize_t length;
    const char *text = cs_plain_text(args[1], &length);
    int found = text != NULL && cs_address_parse(af, text, length, packed);
    if (!found) {
        text = cs_args_text(args[1], "inet_pton", 2);
        if (text == NULL) {
            return NULL;
        }
        found = inet_pton(af, text, packed);
    }
    if (found < 0) {
        return cs_raise_errno(errno);
    }
    if (found == 0) {
        PyErr_SetString(PyExc_OSError, "illegal IP address string passed to inet_pton");
        return NULL;
    }
    return PyBytes_FromStringAndSize(
        packed, af == AF_INET ? sizeof(struct in_addr) : sizeof(struct in6_addr));
}

static PyObject *
packed_str(int af, const Py_buffer *packed)
{
    if (af != AF_INET && af != AF_INET6) {
        PyErr_Format(PyExc_ValueError, "unknown address family %d", af);
        return NULL;
    }
    size_t size = af == AF_INET ? sizeof(struct in_addr) : sizeof(struct in6_addr);
    if ((size_t)packed->len != size) {
        PyErr_SetString(PyExc_ValueError, "invalid length of packed IP address string");
        return NULL;
    }
    return cs_address_text(af, packed->buf);
}

PyDoc_STRVAR(inet_ntop_doc,
"inet_ntop($module, address_family, packed_ip, /)\n"
"--\n\n"
"Return 4 (AF_INET) or 16 (AF_INET6) bytes in network order as the text of an address.\n\n"
"Raises ValueError for any other number of bytes or family.  See inet_ntop(3).");

static PyObject *
text_inet_ntop(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
    int af;
    Py_buffer view;
    if (cs_args_count("inet_ntop", nargs, 2, 2) < 0 || cs_args_int(args[0], &af) < 0 ||
        cs_args_readable(args[1], &view) < 0) {
        return NULL;
    }
    PyObject *result = packed_str(af, &view);
    PyBuffer_Release(&view);
    return result;
}

static void
negative_error(const char *function, int bits)
{
    if (PY_VERSION_HEX >= 0x030E0000) {
        PyErr_SetString(CS_NEGATIVE_ERROR, "Cannot convert negative int");
        return;
    }
    PyErr_Format(CS_NEGATIVE_ERROR,
                 "%s: can't convert negative Python int to C %d-bit unsigned integer", function,
                 bits);
}

/* An int of so many bits, 16 or 32, without a sign, in the other order where there are two. */
static PyObject *
in_other_order(PyObject *object, const char *function, int bits)
{
    int overflow;
    long long number = PyLong_AsLongLongAndOverflow(object, &overflow);
    if (number == -1 && overflow == 0 && PyErr_Occurred()) {
        if (PY_VERSION_HEX < 0x030E0000 && bits == 32 && !PyIndex_Check(object)) {
            PyErr_Format(PyExc_TypeError, "expected int, %s found", Py_TYPE(object)->tp_name);
        }
        return NULL;
    }
    if (overflow < 0 || (overflow == 0 && number < 0)) {
        negative_error(function, bits);
        return NULL;
    }
    if (overflow > 0 || number >> bits != 0) {
        PyErr_Format(PyExc_OverflowError,
                     "%s: Python int too large to convert to C %d-bit unsigned integer", function,
                     bits);
        return NULL;
    }
    return PyLong_FromUnsignedLong(bits == 16 ? htons((uint16_t)number) : htonl((uint32_t)number));
}

/* The same, with the shortest way for most numbers of 16 bits. */
static PyObject *
short_in_other_order(PyObject *object, const char *function)
{
    int value;
    if (cs_int_is_small(object, &value) && value >= 0 && value <= UINT16_MAX) {
        return PyLong_FromLong(htons((uint16_t)value));
    }
    return in_other_order(object, function, 16);
}

PyDoc_STRVAR(htons_doc,
"htons($module, integer, /)\n"
"--\n\n"
"Return a 16-bit unsigned int, given in host byte order, in network byte order.\n\n"
"Raises OverflowError for an int that does not fit.  See htons(3).");

static PyObject *
text_htons(PyObject *Py_UNUSED(module), PyObject *object)
{
    return short_in_other_order(object, "htons");
}

PyDoc_STRVAR(ntohs_doc,
"ntohs($module, integer, /)\n"
"--\n\n"
"Return a 16-bit unsigned int, given in network byte order, in host byte order.\n\n"
"Raises OverflowError for an int that does not fit.  See ntohs(3).");

static PyObject *
text_ntohs(PyObject *Py_UNUSED(module), PyObject *object)
{
    return short_in_other_order(object, "ntohs");
}

PyDoc_STRVAR(htonl_doc,
"htonl($module, integer, /)\n"
"--\n\n"
"Return a 32-bit unsigned int, given in host byte order, in network byte order.\n\n"
"Raises OverflowError for an int that does not fit.  See htonl(3).");

static PyObject *
text_htonl(PyObject *Py_UNUSED(module), PyObject *object)
{
    return in_other_order(object, "htonl", 32);
}

PyDoc_STRVAR(ntohl_doc,
"ntohl($module, integer, /)\n"
"--\n\n"
"Return a 32-bit unsigned int, given in network byte order, in host byte order.\n\n"
"Raises OverflowError for an int that does not fit.  See ntohl(3).");

static PyObject *
text_ntohl(PyObject *Py_UNUSED(module), PyObject *object)
{
    return in_other_order(object, "ntohl", 32);
}

PyMethodDef cs_inet_text_methods[] = {
    {"inet_aton", text_inet_aton, METH_O, inet_aton_doc},
    {"inet_ntoa", text_inet_ntoa, METH_O, inet_ntoa_doc},
    {"inet_pton", CS_FAST(text_inet_pton), METH_FASTCALL, inet_pton_doc},
    {"inet_ntop", CS_FAST(text_inet_ntop), METH_FASTCALL, inet_ntop_doc},
    {"htons", text_htons, METH_O, htons_doc},
    {"ntohs", text_ntohs, METH_O, ntohs_doc},
    {"htonl", text_htonl, METH_O, htonl_doc},
    {"ntohl", text_ntohl, METH_O, ntohl_doc},
    {NULL, NULL, 0, NULL},
};
