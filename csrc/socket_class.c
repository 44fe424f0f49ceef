/* The class that users call `socket`: the type of socket_type.c with enum members for numbers, the
   repr of the stdlib's class, and attributes that can be replaced. */
#include "csocket.h"

#include <stddef.h>
#include <structmember.h>

static PyObject *
get_family(PyObject *self, void *Py_UNUSED(closure))
{
    return cs_family_member(cs_sock(self)->state, cs_load(cs_sock(self)->sock_family));
}

static PyObject *
get_type(PyObject *self, void *Py_UNUSED(closure))
{
    return cs_kind_member(cs_sock(self)->state, cs_load(cs_sock(self)->sock_type));
}

static PyObject *
get_closed(PyObject *self, void *Py_UNUSED(closure))
{
    return PyBool_FromLong(cs_load(cs_sock(self)->closed));
}

static int
set_closed(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
    int closed = value == NULL ? 0 : PyObject_IsTrue(value);
    if (closed < 0) {
        return -1;
    }
    cs_store(cs_sock(self)->closed, (char)closed);
    return 0;
}

static PyObject *
get_io_refs(PyObject *self, void *Py_UNUSED(closure))
{
    return PyLong_FromSsize_t(cs_load(cs_sock(self)->io_refs));
}

static int
set_io_refs(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
    Py_ssize_t count = value == NULL ? 0 : PyLong_AsSsize_t(value);
    if (count == -1 && PyErr_Occurred()) {
        return -1;
    }
    cs_store(cs_sock(self)->io_refs, count);
    return 0;
}

static PyGetSetDef class_getset[] = {
    {"family", get_family, NULL, "The address family, a member of AddressFamily.", NULL},
    {"type", get_type, NULL, "The socket's type, a member of SocketKind.", NULL},
    {"_closed", get_closed, set_closed, "Whether close() or detach() was called.", NULL},
    {"_io_refs", get_io_refs, set_io_refs, "How many files of makefile() are open.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

/* Here and not in the type below, as in the stdlib: a class that is made from that one, as gevent's
   is, brings weak references of its own. */
static PyMemberDef class_members[] = {
    {"__weakref__", T_OBJECT, offsetof(cs_socket, weakrefs), READONLY, "The first weak reference."},
    {"__weaklistoffset__", T_PYSSIZET, offsetof(cs_socket, weakrefs), READONLY, NULL},
    {NULL, 0, 0, 0, NULL},
};

PyDoc_STRVAR(class_doc,
"One end of a conversation: a socket of the given address family, type and protocol.\n\n"
"family: AF_INET (the default), AF_INET6, AF_UNIX ...; type: SOCK_STREAM (the default),\n"
"SOCK_DGRAM ...; proto: 0, the family's own choice, for most.  fileno: the number of a descriptor\n"
"that exists; what is not given is then found out, and the socket owns the number.\n"
"The descriptor is close-on-exec.  Raises OSError.  See socket(2).");

/* Slots that stand here without being different would otherwise be those of a Python class; and
   copyreg asks whose __new__ it is before it refuses to copy. */
static PyType_Slot class_slots[] = {
    {Py_tp_doc, (void *)class_doc},
    {Py_tp_new, sock_new},
    {Py_tp_init, sock_init},
    {Py_tp_repr, sock_repr},
    {Py_tp_traverse, sock_traverse},
    {Py_tp_dealloc, sock_dealloc},
    {Py_tp_getset, class_getset},
    {Py_tp_members, class_members},
    {0, NULL},
};

static PyType_Spec class_spec = {
    .name = "csocket.socket",
    .basicsize = sizeof(cs_socket),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .slots = class_slots,
};

/* The names that the stdlib's class says to keep outside of __dict__. */
static int
add_slots(PyObject *type)
{
    PyObject *names = Py_BuildValue("[sss]", "__weakref__", "_io_refs", "_closed");
    int added = names == NULL ? -1 : PyObject_SetAttrString(type, "__slots__", names);
    Py_XDECREF(names);
    return added;
}

int
cs_socket_class_exec(PyObject *module)
{
    cs_state *state = cs_state_of(module);
    PyObject *cls = PyType_FromModuleAndSpec(module, &class_spec, (PyObject *)state->socket_type);
    state->socket_class = (PyTypeObject *)cls;
    /* The interpreter calls a method without a detour only where the object's very class has it. */
    if (cls == NULL || cs_type_shorten_name(cls, state) < 0 || add_slots(cls) < 0 ||
        cs_socket_add_methods(state->socket_class) < 0) {
        return -1;
    }
    state->own_init = PyObject_GetAttr(cls, state->names[CS_NAME___init__]);
    state->own_accept = PyObject_GetAttr(cls, state->names[CS_NAME__accept]);
    if (state->own_init == NULL || state->own_accept == NULL) {
        return -1;
    }
    return PyModule_AddObjectRef(module, "_class", cls);
}
