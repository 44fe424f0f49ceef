/* The package's namespace, in which users replace names: asked anew each time a name is needed. */
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
