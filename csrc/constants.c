/* The module's constants: the integers from the table that tools/constants.py makes. */
#include "csocket.h"

#include <string.h>

#ifdef CS_HAS_IPV6
#define HAS_IPV6 Py_True
#else
#define HAS_IPV6 Py_False
#endif

#include "constants_table.h"

enum { CONSTANT_COUNT = sizeof(cs_constants) / sizeof(cs_constants[0]) };

/* Into the module's dictionary, which is a third of what setting an attribute costs. */
static int
add_constant(PyObject *names, const cs_constant *constant)
{
    PyObject *name = PyUnicode_InternFromString(constant->name);
    PyObject *value = PyLong_FromLongLong(constant->value);
    int result = name == NULL || value == NULL ? -1 : PyDict_SetItem(names, name, value);
    Py_XDECREF(name);
    Py_XDECREF(value);
    return result;
}

int
cs_constants_exec(PyObject *module)
{
    PyObject *names = PyModule_GetDict(module);
    for (size_t i = 0; i < CONSTANT_COUNT; i++) {
        if (add_constant(names, &cs_constants[i]) < 0) {
            return -1;
        }
    }
#ifdef CS_HAS_BLUETOOTH
    if (PyModule_AddStringConstant(module, "BDADDR_ANY", "00:00:00:00:00:00") < 0 ||
        PyModule_AddStringConstant(module, "BDADDR_LOCAL", "00:00:00:FF:FF:FF") < 0) {
        return -1;
    }
#endif
    return PyObject_SetAttrString(module, "has_ipv6", HAS_IPV6);
}

static bool
has_small_letter(const char *name)
{
    return name[strcspn(name, "abcdefghijklmnopqrstuvwxyz")] != '\0';
}

PyDoc_STRVAR(constants_doc,
"_constants($module, prefix, /)\n--\n\n"
"Return a dict of the constants whose names begin with prefix and have no small letter.");

static PyObject *
constants(PyObject *Py_UNUSED(module), PyObject *prefix)
{
    Py_ssize_t length;
    const char *text = PyUnicode_AsUTF8AndSize(prefix, &length);
    PyObject *found = text == NULL ? NULL : PyDict_New();
    for (size_t i = 0; found != NULL && i < CONSTANT_COUNT; i++) {
        const char *name = cs_constants[i].name;
        if (strncmp(name, text, (size_t)length) == 0 && !has_small_letter(name) &&
            add_constant(found, &cs_constants[i]) < 0) {
            Py_CLEAR(found);
        }
    }
    return found;
}

PyMethodDef cs_constants_methods[] = {
    {"_constants", constants, METH_O, constants_doc},
    {NULL, NULL, 0, NULL},
};
