/* csocket_calls: counts the calls of methods and functions of an extension module.

   It is a profile function in C: one in Python would keep alive what the tests expect to die. */
#include <Python.h>

typedef struct {
    PyObject *extension;
    PyTypeObject *type;
    long long count;
} calls_state;

static int
on_event(PyObject *module, PyFrameObject *Py_UNUSED(frame), int what, PyObject *function)
{
    calls_state *state = PyModule_GetState(module);
    if (what == PyTrace_C_CALL && PyCFunction_Check(function)) {
        PyObject *owner = PyCFunction_GET_SELF(function);
        if (owner != NULL &&
            (owner == state->extension || PyObject_TypeCheck(owner, state->type))) {
            __atomic_add_fetch(&state->count, 1, __ATOMIC_RELAXED);
        }
    }
    return 0;
}

static PyObject *
calls_watch(PyObject *module, PyObject *extension)
{
    calls_state *state = PyModule_GetState(module);
    PyObject *type = PyObject_GetAttrString(extension, "socket");
    if (type == NULL || !PyType_Check(type)) {
        return PyErr_Format(PyExc_TypeError, "%R has no type `socket`", extension);
    }
    state->extension = Py_NewRef(extension);
    state->type = (PyTypeObject *)type;
    Py_RETURN_NONE;
}

static PyObject *
calls_start(PyObject *module, PyObject *Py_UNUSED(args))
{
    PyEval_SetProfile(on_event, module);
    Py_RETURN_NONE;
}

static PyObject *
calls_count(PyObject *module, PyObject *Py_UNUSED(args))
{
    calls_state *state = PyModule_GetState(module);
    return PyLong_FromLongLong(__atomic_load_n(&state->count, __ATOMIC_RELAXED));
}

static PyMethodDef calls_methods[] = {
    {"watch", calls_watch, METH_O, "watch(extension): whose calls to count."},
    {"start", calls_start, METH_VARARGS, "start(*ignored): count in this thread from now on."},
    {"count", calls_count, METH_NOARGS, "count(): how many calls there were."},
    {NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot calls_slots[] = {
#ifdef Py_mod_gil
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL},
};

static struct PyModuleDef calls_def = {
    PyModuleDef_HEAD_INIT,
    .m_name = "csocket_calls",
    .m_size = sizeof(calls_state),
    .m_methods = calls_methods,
    .m_slots = calls_slots,
};

PyMODINIT_FUNC
PyInit_csocket_calls(void)
{
    return PyModuleDef_Init(&calls_def);
}
