/* The descriptors of a message that recvmsg() returned: all in a list, or none is left open. */
#include "args.h"
#include "io_call.h"

#include <string.h>

/* What an item of ancillary data has of descriptors: their bytes; 0, 1 or -1 with an exception. */
static int
open_item(PyObject *item, Py_buffer *payload)
{
    int level, type;
    PyObject *data;
    if (!PyTuple_Check(item)) {
        PyErr_Format(PyExc_TypeError, "cannot unpack non-iterable %.100s object",
                     Py_TYPE(item)->tp_name);
        return -1;
    }
    if (!PyArg_ParseTuple(item, "iiO", &level, &type, &data)) {
        return -1;
    }
    if (level != SOL_SOCKET || type != SCM_RIGHTS) {
        return 0;
    }
    return PyObject_GetBuffer(data, payload, PyBUF_SIMPLE) < 0 ? -1 : 1;
}

static int
number_at(const Py_buffer *payload, Py_ssize_t index)
{
    int number;
    memcpy(&number, (const char *)payload->buf + index * (Py_ssize_t)sizeof number, sizeof number);
    return number;
}

static int
append_numbers(PyObject *numbers, const Py_buffer *payload)
{
    Py_ssize_t count = payload->len / (Py_ssize_t)sizeof(int);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *number = PyLong_FromLong(number_at(payload, i));
        int result = number == NULL ? -1 : PyList_Append(numbers, number);
        Py_XDECREF(number);
        if (result < 0) {
            return -1;
        }
    }
    return 0;
}

static int
append_all(PyObject *numbers, PyObject *ancillary)
{
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(ancillary); i++) {
        Py_buffer payload;
        PyObject *item = Py_NewRef(PyList_GET_ITEM(ancillary, i));
        int result = open_item(item, &payload);
        if (result > 0) {
            result = append_numbers(numbers, &payload);
            PyBuffer_Release(&payload);
        }
        Py_DECREF(item);
        if (result < 0) {
            return -1;
        }
    }
    return 0;
}

/* With an exception set, which stays.  It asks for no memory: that may be what there is none of. */
static void
close_all(PyObject *ancillary)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(ancillary); i++) {
        Py_buffer payload;
        PyObject *item = Py_NewRef(PyList_GET_ITEM(ancillary, i));
        if (open_item(item, &payload) > 0) {
            for (Py_ssize_t k = 0; k < payload.len / (Py_ssize_t)sizeof(int); k++) {
                cs_close_number(number_at(&payload, k));
            }
            PyBuffer_Release(&payload);
        }
        PyErr_Clear();
        Py_DECREF(item);
    }
    PyErr_Restore(type, value, traceback);
}

PyDoc_STRVAR(rights_doc,
"_rights(message, added, /)\n--\n\n"
"Return what recv_fds() returns, from what recvmsg() did: bytes, a list of descriptors, the flags\n"
"without those added, the address.  If that fails the descriptors are closed.");

/* message is a tuple of four, whose second item is a list. */
static PyObject *
fields_of(PyObject *message, int added)
{
    PyObject *ancillary = PyTuple_GET_ITEM(message, 1);
    PyObject *mask = PyLong_FromLong(~(long)added);
    PyObject *seen = mask ? PyNumber_And(PyTuple_GET_ITEM(message, 2), mask) : NULL;
    PyObject *numbers = seen ? PyList_New(0) : NULL;
    PyObject *fields = NULL;
    if (numbers != NULL && append_all(numbers, ancillary) == 0) {
        fields = PyTuple_Pack(4, PyTuple_GET_ITEM(message, 0), numbers, seen,
                              PyTuple_GET_ITEM(message, 3));
    }
    if (fields == NULL) {
        close_all(ancillary);
    }
    Py_XDECREF(mask);
    Py_XDECREF(seen);
    Py_XDECREF(numbers);
    return fields;
}

static PyObject *
socket_rights(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
    int added;
    if (nargs != 2 || !PyTuple_Check(args[0]) || PyTuple_GET_SIZE(args[0]) != 4 ||
        !PyList_Check(PyTuple_GET_ITEM(args[0], 1)) || !PyLong_Check(args[1])) {
        PyErr_SetString(PyExc_TypeError, "recvmsg() returned no message");
        return NULL;
    }
    return cs_args_int(args[1], &added) < 0 ? NULL : fields_of(args[0], added);
}

PyMethodDef cs_rights_methods[] = {
    {"_rights", CS_FAST(socket_rights), METH_FASTCALL, rights_doc},
    {NULL, NULL, 0, NULL},
};
