#include "args.h"

#include <string.h>

static Py_ssize_t
count_names(const cs_signature *signature)
{
    Py_ssize_t count = 0;
    while (signature->names[count] != NULL) {
        count++;
    }
    return count;
}

/* Put one argument that was given by name. */
static int
bind_keyword(const cs_signature *signature, PyObject *name, PyObject *value, PyObject **slots)
{
    for (Py_ssize_t i = 0; signature->names[i] != NULL; i++) {
        if (PyUnicode_CompareWithASCIIString(name, signature->names[i]) != 0) {
            continue;
        }
        if (slots[i] != NULL) {
            PyErr_Format(PyExc_TypeError,
                         "argument for %s() given by name ('%U') and position (%zd)",
                         signature->function, name, i + 1);
            return -1;
        }
        slots[i] = value;
        return 0;
    }
    PyErr_Format(PyExc_TypeError, "%s() got an unexpected keyword argument '%U'",
                 signature->function, name);
    return -1;
}

static int
bind_positional(const cs_signature *signature, PyObject *const *args, Py_ssize_t nargs,
                PyObject **slots)
{
    Py_ssize_t count = count_names(signature);
    if (nargs > signature->positional) {
        PyErr_Format(PyExc_TypeError, "%s() takes at most %zd %sargument%s (%zd given)",
                     signature->function, signature->positional,
                     signature->positional < count ? "positional " : "",
                     signature->positional == 1 ? "" : "s", nargs);
        return -1;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        slots[i] = i < nargs ? args[i] : NULL;
    }
    return 0;
}

static int
check_required(const cs_signature *signature, PyObject *const *slots)
{
    for (Py_ssize_t i = 0; i < signature->required; i++) {
        if (slots[i] == NULL) {
            PyErr_Format(PyExc_TypeError, "%s() missing required argument '%s' (pos %zd)",
                         signature->function, signature->names[i], i + 1);
            return -1;
        }
    }
    return 0;
}

int
cs_args_bind(const cs_signature *signature, PyObject *const *args, Py_ssize_t nargs,
             PyObject *kwnames, PyObject **slots)
{
    if (bind_positional(signature, args, nargs, slots) < 0) {
        return -1;
    }
    Py_ssize_t named = kwnames == NULL ? 0 : PyTuple_GET_SIZE(kwnames);
    for (Py_ssize_t i = 0; i < named; i++) {
        PyObject *name = PyTuple_GET_ITEM(kwnames, i);
        if (bind_keyword(signature, name, args[nargs + i], slots) < 0) {
            return -1;
        }
    }
    return check_required(signature, slots);
}

int
cs_args_bind_dict(const cs_signature *signature, PyObject *args, PyObject *kwargs,
                  PyObject **slots)
{
    PyObject *const *items = PySequence_Fast_ITEMS(args);
    if (bind_positional(signature, items, PyTuple_GET_SIZE(args), slots) < 0) {
        return -1;
    }
    PyObject *name;
    PyObject *value;
    Py_ssize_t position = 0;
    while (kwargs != NULL && PyDict_Next(kwargs, &position, &name, &value)) {
        if (!PyUnicode_Check(name)) {
            PyErr_SetString(PyExc_TypeError, "keywords must be strings");
            return -1;
        }
        if (bind_keyword(signature, name, value, slots) < 0) {
            return -1;
        }
    }
    return check_required(signature, slots);
}

int
cs_args_refuse_count(const char *function, Py_ssize_t nargs, Py_ssize_t least, Py_ssize_t most)
{
    Py_ssize_t bound = nargs < least ? least : most;
    const char *word = least == most ? "exactly" : nargs < least ? "at least" : "at most";
    PyErr_Format(PyExc_TypeError, "%s() takes %s %zd argument%s (%zd given)", function, word, bound,
                 bound == 1 ? "" : "s", nargs);
    return -1;
}

int
cs_args_any_int(PyObject *object, int *value)
{
    long number = PyLong_AsLong(object);
    if (number == -1 && PyErr_Occurred()) {
        return -1;
    }
    if (number > INT_MAX || number < INT_MIN) {
        PyErr_SetString(PyExc_OverflowError, number > 0
                                                 ? "signed integer is greater than maximum"
                                                 : "signed integer is less than minimum");
        return -1;
    }
    *value = (int)number;
    return 0;
}

int
cs_args_c_int(PyObject *object, int *value)
{
    if (cs_args_int(object, value) == 0) {
        return 0;
    }
    if (PyErr_ExceptionMatches(PyExc_OverflowError)) {
        PyErr_SetString(PyExc_OverflowError, "Python int too large to convert to C int");
    }
    return -1;
}

int
cs_args_any_size(PyObject *object, Py_ssize_t *value)
{
    PyObject *index = PyNumber_Index(object);
    if (index == NULL) {
        return -1;
    }
    *value = PyLong_AsSsize_t(index);
    Py_DECREF(index);
    return *value == -1 && PyErr_Occurred() ? -1 : 0;
}

PyObject *
cs_args_tuple(PyObject *iterable, const char *function, int position)
{
    if (PyTuple_CheckExact(iterable) || PyList_CheckExact(iterable)) {
        return PySequence_Tuple(iterable);
    }
    PyObject *iterator = PyObject_GetIter(iterable);
    if (iterator == NULL) {
        if (PyErr_ExceptionMatches(PyExc_TypeError)) {
            PyErr_Clear();
            PyErr_Format(PyExc_TypeError, "%s() argument %d must be an iterable", function,
                         position);
        }
        return NULL;
    }
    PyObject *items = PySequence_Tuple(iterator);
    Py_DECREF(iterator);
    return items;
}

const char *
cs_args_text(PyObject *object, const char *function, int position)
{
    if (!PyUnicode_Check(object)) {
        const char *type = object == Py_None ? "None" : Py_TYPE(object)->tp_name;
        if (position == 0) {
            PyErr_Format(PyExc_TypeError, "%s() argument must be str, not %.50s", function, type);
        }
        else {
            PyErr_Format(PyExc_TypeError, "%s() argument %d must be str, not %.50s", function,
                         position, type);
        }
        return NULL;
    }
    Py_ssize_t length;
    const char *text = PyUnicode_AsUTF8AndSize(object, &length);
    if (text != NULL && strlen(text) != (size_t)length) {
        PyErr_SetString(PyExc_ValueError, "embedded null character");
        return NULL;
    }
    return text;
}

int
cs_args_any_readable(PyObject *object, Py_buffer *view)
{
    if (PyUnicode_Check(object)) {
        PyErr_Format(PyExc_TypeError, "a bytes-like object is required, not '%.100s'",
                     Py_TYPE(object)->tp_name);
        return -1;
    }
    return PyObject_GetBuffer(object, view, PyBUF_SIMPLE);
}

int
cs_args_writable(const char *function, PyObject *object, Py_buffer *view)
{
    if (PyObject_GetBuffer(object, view, PyBUF_WRITABLE) == 0) {
        return 0;
    }
    PyErr_Clear();
    PyErr_Format(PyExc_TypeError, "%s() argument 1 must be read-write bytes-like object, not %.50s",
                 function, object == Py_None ? "None" : Py_TYPE(object)->tp_name);
    return -1;
}

bool
cs_buffer_of_any_is_plain(const Py_buffer *view)
{
    PyObject *owner = view->obj;
    if (owner != NULL && PyMemoryView_Check(owner)) {
        owner = PyMemoryView_GET_BASE(owner);
    }
    return owner != NULL && (PyBytes_CheckExact(owner) || PyByteArray_CheckExact(owner));
}
