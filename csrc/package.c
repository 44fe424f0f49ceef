/* The package's namespace: it gets the extension's names when it is imported.  Users replace names
   in it, so it is asked anew each time a name is needed. */
#include "csocket.h"

PyObject *
cs_package_name(cs_state *state, enum cs_name name)
{
    PyObject *key = state->names[name];
    PyObject *value;
#if PY_VERSION_HEX >= 0x030D0000
    int found = PyDict_GetItemRef(state->package, key, &value);
#else
    value = Py_XNewRef(PyDict_GetItemWithError(state->package, key));
    int found = value != NULL ? 1 : (PyErr_Occurred() ? -1 : 0);
#endif
    if (found == 0) {
        PyErr_Format(PyExc_NameError, "name '%U' is not defined", key);
    }
    return value;
}

/* What the module has under this name is for everybody; the rest the package takes by name. */
static bool
is_public(PyObject *name)
{
    return PyUnicode_Check(name) && PyUnicode_READ_CHAR(name, 0) != '_' &&
           PyUnicode_CompareWithASCIIString(name, "features") != 0 &&
           PyUnicode_CompareWithASCIIString(name, "SocketIO") != 0;
}

PyDoc_STRVAR(give_names_doc,
"_give_names($module, namespace, /)\n--\n\n"
"Put the module's public names into a dict; return them as a sorted list.");

static PyObject *
give_names(PyObject *module, PyObject *namespace)
{
    Py_ssize_t at = 0;
    PyObject *name, *value;
    PyObject *given = PyList_New(0);
    while (given != NULL && PyDict_Next(PyModule_GetDict(module), &at, &name, &value)) {
        if (is_public(name) && (PyDict_SetItem(namespace, name, value) < 0 ||
                                PyList_Append(given, name) < 0)) {
            Py_CLEAR(given);
        }
    }
    if (given != NULL && PyList_Sort(given) < 0) {
        Py_CLEAR(given);
    }
    return given;
}

PyMethodDef cs_package_methods[] = {
    {"_give_names", give_names, METH_O, give_names_doc},
    {NULL, NULL, 0, NULL},
};
