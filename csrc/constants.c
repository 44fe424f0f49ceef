/* The module's constants: the integers from the table that tools/constants.py makes. */
#include "csocket.h"

#ifdef CS_HAS_IPV6
#define HAS_IPV6 Py_True
#else
#define HAS_IPV6 Py_False
#endif

#include "constants_table.h"

static int
add_constant(PyObject *module, const cs_constant *constant)
{
    PyObject *value = PyLong_FromLongLong(constant->value);
    int result = value == NULL ? -1 : PyObject_SetAttrString(module, constant->name, value);
    Py_XDECREF(value);
    return result;
}

int
cs_constants_exec(PyObject *module)
{
    for (size_t i = 0; i < sizeof(cs_constants) / sizeof(cs_constants[0]); i++) {
        if (add_constant(module, &cs_constants[i]) < 0) {
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
