/* Names and numbers of network interfaces: if_nameindex(3), if_nametoindex(3). */
#include "csocket.h"

#include <errno.h>

#include "args.h"
#include "family/family.h"

static PyObject *
index_list(const struct if_nameindex *interface)
{
    PyObject *list = PyList_New(0);
    for (; list != NULL && interface->if_index != 0; interface++) {
        PyObject *items[] = {
            PyLong_FromUnsignedLong(interface->if_index),
            PyUnicode_DecodeFSDefault(interface->if_name),
        };
        PyObject *pair = cs_tuple_from(items, Py_ARRAY_LENGTH(items));
        if (pair == NULL || PyList_Append(list, pair) < 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(pair);
    }
    return list;
}

PyDoc_STRVAR(if_nameindex_doc,
"if_nameindex($module, /)\n"
"--\n\n"
"Return the network interfaces, a list of pairs (index, name) of an int and a str.\n\n"
"Raises OSError when the system does not tell.  See if_nameindex(3).");

static PyObject *
socket_if_nameindex(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(ignored))
{
    struct if_nameindex *interfaces;
    int err;
    /* The kernel may be busy with its interfaces and let us wait. */
    Py_BEGIN_ALLOW_THREADS
    interfaces = if_nameindex();
    err = errno;
    Py_END_ALLOW_THREADS
    if (interfaces == NULL) {
        return cs_raise_errno(err);
    }
    PyObject *list = index_list(interfaces);
    if_freenameindex(interfaces);
    return list;
}

/* CPython 3.14 began to tell the system's reason. */
static PyObject *
raise_unknown(int err)
{
#if PY_VERSION_HEX >= 0x030E0000
    return cs_raise_errno(err);
#else
    (void)err;
    PyErr_SetString(PyExc_OSError, "no interface with this name");
    return NULL;
#endif
}

PyDoc_STRVAR(if_nametoindex_doc,
"if_nametoindex($module, oname, /)\n"
"--\n\n"
"Return the index, an int, of the network interface with a name (str, bytes or os.PathLike).\n\n"
"Raises OSError if there is none, ValueError for a NUL within the name.\n"
"See if_nametoindex(3).");

static PyObject *
socket_if_nametoindex(PyObject *Py_UNUSED(module), PyObject *object)
{
    PyObject *name;
    if (!PyUnicode_FSConverter(object, &name)) {
        return NULL;
    }
    unsigned int index = if_nametoindex(PyBytes_AS_STRING(name));
    int err = errno;
    Py_DECREF(name);
    return index == 0 ? raise_unknown(err) : PyLong_FromUnsignedLong(index);
}

/* A number that does not fit is refused and not cut, so that it names no other interface. */
static int
index_argument(PyObject *object, unsigned int *index)
{
    int overflow;
    long long value = PyLong_AsLongLongAndOverflow(object, &overflow);
    if (value == -1 && overflow == 0 && PyErr_Occurred()) {
        return -1;
    }
    if (overflow < 0 || (overflow == 0 && value < 0)) {
        PyErr_SetString(CS_NEGATIVE_ERROR, "Cannot convert negative int");
        return -1;
    }
    if (overflow > 0 || value > UINT_MAX) {
        PyErr_SetString(PyExc_OverflowError, "Python int too large for C unsigned int");
        return -1;
    }
    *index = (unsigned int)value;
    return 0;
}

PyDoc_STRVAR(if_indextoname_doc,
"if_indextoname($module, if_index, /)\n"
"--\n\n"
"Return the name, a str, of the network interface with an index.\n\n"
"Raises OSError if there is none, OverflowError for a number that no index can be.\n"
"See if_indextoname(3).");

static PyObject *
socket_if_indextoname(PyObject *Py_UNUSED(module), PyObject *object)
{
    char name[IF_NAMESIZE + 1];
    unsigned int index;
    if (index_argument(object, &index) < 0) {
        return NULL;
    }
    if (if_indextoname(index, name) == NULL) {
        return cs_raise_errno(errno);
    }
    return PyUnicode_DecodeFSDefault(name);
}

PyMethodDef cs_ifname_methods[] = {
    {"if_nameindex", socket_if_nameindex, METH_NOARGS, if_nameindex_doc},
    {"if_nametoindex", socket_if_nametoindex, METH_O, if_nametoindex_doc},
    {"if_indextoname", socket_if_indextoname, METH_O, if_indextoname_doc},
    {NULL, NULL, 0, NULL},
};
