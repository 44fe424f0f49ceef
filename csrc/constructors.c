/* The __init__ of both types as users see it: a Python function, because a slot has no signature
   of its own.  Calls of the types themselves go on through the slot and do not pass by it. */
#include "csocket.h"

/* Setting __init__ makes the interpreter fill the slot with a look-up of it: ours goes back. */
static int
show(PyTypeObject *type, cs_state *state, PyObject *function)
{
    initproc init = type->tp_init;
    PyObject *name = state->names[CS_NAME___init__];
    if (PyObject_SetAttr((PyObject *)type, name, function) < 0) {
        return -1;
    }
    type->tp_init = init;
    return 0;
}

/* The version of a type that is ready: a type has none before something is looked up in it. */
static int
note_version(PyTypeObject *type, cs_state *state, unsigned int *version)
{
    PyObject *found = PyObject_GetAttr((PyObject *)type, state->names[CS_NAME_close]);
    Py_XDECREF(found);
    *version = cs_type_version(type);
    return found == NULL ? -1 : 0;
}

PyDoc_STRVAR(set_inits_doc,
"_set_inits($module, socket, raw_file, /)\n--\n\n"
"Take over the functions that stand as __init__ on socket and on SocketIO.");

static PyObject *
set_inits(PyObject *module, PyObject *args)
{
    cs_state *state = cs_state_of(module);
    PyObject *sock, *raw_file;
    if (!PyArg_ParseTuple(args, "OO:_set_inits", &sock, &raw_file) ||
        show(state->socket_class, state, sock) < 0 || show(state->raw_type, state, raw_file) < 0) {
        return NULL;
    }
    Py_XDECREF(cs_exchange(state->own_init, Py_NewRef(sock)));
    if (note_version(state->socket_class, state, &state->class_version) < 0 ||
        note_version(state->raw_type, state, &state->raw_version) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

PyMethodDef cs_constructors_methods[] = {
    {"_set_inits", set_inits, METH_VARARGS, set_inits_doc},
    {NULL, NULL, 0, NULL},
};
