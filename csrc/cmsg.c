/* The room that ancillary data needs: cmsg(3). */
#include "csocket.h"

#include "args.h"

/* The length of the data, of which most is the greatest. */
static int
length_argument(const char *function, PyObject *const *args, Py_ssize_t nargs, size_t most,
                size_t *length)
{
    Py_ssize_t value;
    if (cs_args_count(function, nargs, 1, 1) < 0 || cs_args_size(args[0], &value) < 0) {
        return -1;
    }
    if (value < 0 || (size_t)value > most) {
        PyErr_Format(PyExc_OverflowError, "%s() argument out of range", function);
        return -1;
    }
    *length = (size_t)value;
    return 0;
}

PyDoc_STRVAR(cmsg_len_doc,
"CMSG_LEN($module, length, /)\n"
"--\n\n"
"Return the bytes that an item of ancillary data with so many bytes of data takes up,\n"
"its header included, the padding behind it not.\n\n"
"Raises OverflowError for a length that is negative or too large.  See cmsg(3).");

static PyObject *
socket_cmsg_len(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
    size_t length;
    if (length_argument("CMSG_LEN", args, nargs, INT_MAX - CMSG_LEN(0), &length) < 0) {
        return NULL;
    }
    return PyLong_FromSize_t(CMSG_LEN(length));
}

PyDoc_STRVAR(cmsg_space_doc,
"CMSG_SPACE($module, length, /)\n"
"--\n\n"
"Return the room, in bytes, that recvmsg() needs for an item of ancillary data with so many\n"
"bytes of data, header and padding included; for several items the sum of theirs.\n\n"
"Raises OverflowError for a length that is negative or too large.\n"
"See cmsg(3) and RFC 3542.");

static PyObject *
socket_cmsg_space(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
    size_t length;
    if (length_argument("CMSG_SPACE", args, nargs, INT_MAX - CMSG_SPACE(1), &length) < 0) {
        return NULL;
    }
    return PyLong_FromSize_t(CMSG_SPACE(length));
}

PyMethodDef cs_cmsg_methods[] = {
    {"CMSG_LEN", CS_FAST(socket_cmsg_len), METH_FASTCALL, cmsg_len_doc},
    {"CMSG_SPACE", CS_FAST(socket_cmsg_space), METH_FASTCALL, cmsg_space_doc},
    {NULL, NULL, 0, NULL},
};
