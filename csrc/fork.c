/* What a fork changes: the child has none of its parent's threads, and both have the same open
   sockets, whose flags either may change from then on. */
#include "csocket.h"

static PyObject *
after_fork_in_child(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    cs_state *state = cs_state_of(module);
    cs_store(state->forks, cs_load(state->forks) + 1);
    cs_store(state->fork_generation, cs_load(state->fork_generation) + 1);
    /* A thread that is not here may have had it. */
    state->netdb_lock = (cs_mutex){0};
    Py_RETURN_NONE;
}

static PyObject *
after_fork_in_parent(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    cs_state *state = cs_state_of(module);
    cs_store(state->forks, cs_load(state->forks) + 1);
    Py_RETURN_NONE;
}

static PyMethodDef in_child = {"_after_fork_in_child", after_fork_in_child, METH_NOARGS, NULL};
static PyMethodDef in_parent = {"_after_fork_in_parent", after_fork_in_parent, METH_NOARGS, NULL};

int
cs_fork_exec(PyObject *module)
{
    int result = -1;
    PyObject *added = NULL;
    PyObject *os = PyImport_ImportModule("os");
    PyObject *add = os == NULL ? NULL : PyObject_GetAttrString(os, "register_at_fork");
    PyObject *child = PyCFunction_New(&in_child, module);
    PyObject *parent = PyCFunction_New(&in_parent, module);
    PyObject *kwargs = child == NULL || parent == NULL
                           ? NULL
                           : Py_BuildValue("{sOsO}", "after_in_child", child, "after_in_parent",
                                           parent);
    if (add != NULL && kwargs != NULL) {
        added = PyObject_Call(add, cs_state_of(module)->no_args, kwargs);
        result = added == NULL ? -1 : 0;
    }
    Py_XDECREF(os);
    Py_XDECREF(add);
    Py_XDECREF(child);
    Py_XDECREF(parent);
    Py_XDECREF(kwargs);
    Py_XDECREF(added);
    return result;
}
