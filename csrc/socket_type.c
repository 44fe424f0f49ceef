#include "csocket.h"

#include <stddef.h>
#include <structmember.h>

/* The state of the module that made our type, found along the bases of a subclass. */
static cs_state *
state_of_type(PyTypeObject *type)
{
    for (; type != NULL; type = type->tp_base) {
        if (!(type->tp_flags & Py_TPFLAGS_HEAPTYPE)) {
            continue;
        }
        PyObject *module = ((PyHeapTypeObject *)type)->ht_module;
        if (module != NULL && PyModule_GetDef(module) == &cs_module_def) {
            return cs_state_of(module);
        }
    }
    return NULL;
}

int
cs_is_socket(PyObject *self)
{
    /* SocketIO is of the same module. */
    cs_state *state = state_of_type(Py_TYPE(self));
    return state != NULL && state->socket_type != NULL &&
           PyObject_TypeCheck(self, state->socket_type);
}

PyObject *
sock_new(PyTypeObject *type, PyObject *Py_UNUSED(args), PyObject *Py_UNUSED(kwargs))
{
    cs_state *state = state_of_type(type);
    if (state == NULL) {
        PyErr_SetString(PyExc_SystemError, "csocket: the module of the socket type is gone");
        return NULL;
    }
    PyObject *self = type->tp_alloc(type, 0);
    if (self != NULL) {
        cs_socket *s = cs_sock(self);
        s->sock_fd = -1;
        s->sock_timeout = -1;
        s->errorhandler = cs_raise_last_errno;
        s->state = state;
    }
    return self;
}

int
sock_traverse(PyObject *self, visitproc visit, void *arg)
{
    Py_VISIT(Py_TYPE(self));
    return 0;
}

void
sock_dealloc(PyObject *self)
{
    if (PyObject_CallFinalizerFromDealloc(self) < 0) {
        return;
    }
    PyTypeObject *type = Py_TYPE(self);
    PyObject_GC_UnTrack(self);
    cs_peers_forget(cs_sock(self));
    if (cs_sock(self)->weakrefs != NULL) {
        PyObject_ClearWeakRefs(self);
    }
    type->tp_free(self);
    Py_DECREF(type);
}

static PyObject *
get_timeout(PyObject *self, void *Py_UNUSED(closure))
{
    return cs_timeout_as(cs_load(cs_sock(self)->sock_timeout));
}

static PyGetSetDef sock_getset[] = {
    {"timeout", get_timeout, NULL, "The timeout in seconds (a float), None for none.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMemberDef sock_members[] = {
    {"family", T_INT, offsetof(cs_socket, sock_family), READONLY, "The address family's number."},
    {"type", T_INT, offsetof(cs_socket, sock_type), READONLY, "The number of the socket's type."},
    {"proto", T_INT, offsetof(cs_socket, sock_proto), READONLY, "The protocol's number (an int)."},
    {NULL, 0, 0, 0, NULL},
};

PyDoc_STRVAR(sock_doc,
"socket(family=-1, type=-1, proto=-1, fileno=None)\n--\n\n"
"What csocket.socket is built on, and what ssl takes: the arguments are the same, family and type\n"
"are plain numbers.  Raises OSError.  See socket(2).");

static PyType_Slot sock_slots[] = {
    {Py_tp_doc, (void *)sock_doc},
    {Py_tp_new, sock_new},
    {Py_tp_init, sock_init},
    {Py_tp_repr, sock_repr_plain},
    {Py_tp_traverse, sock_traverse},
    {Py_tp_finalize, sock_finalize},
    {Py_tp_dealloc, sock_dealloc},
    {Py_tp_getset, sock_getset},
    {Py_tp_members, sock_members},
    {0, NULL},
};

static PyType_Spec sock_spec = {
    .name = "csocket._csocket.socket",
    .basicsize = sizeof(cs_socket),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .slots = sock_slots,
};

static PyMethodDef *const sock_methods[] = {
    sock_life_methods, sock_dup_methods, sock_connect_methods, sock_accept_methods,
    sock_recv_methods, sock_send_methods, sock_msg_methods, sock_sendfile_methods,
    sock_option_methods, sock_timeout_methods, sock_file_methods,
#ifdef CS_HAS_ALG
    sock_afalg_methods,
#endif
};

/* A method that takes any object for self: the stdlib's are functions in Python, which others put
   into classes of their own. */
static PyObject *
lent_method(PyMethodDef *method)
{
    PyObject *descriptor = PyDescr_NewMethod(&PyBaseObject_Type, method);
    PyObject *name = PyUnicode_FromFormat("socket.%s", method->ml_name);
    if (descriptor == NULL || name == NULL) {
        Py_XDECREF(name);
        Py_CLEAR(descriptor);
        return descriptor;
    }
    ((PyDescrObject *)descriptor)->d_qualname = name;
    return descriptor;
}

/* The methods stand in one table for each file, so they are added one by one. */
static int
add_methods(PyTypeObject *type, PyMethodDef *methods, bool lent)
{
    for (PyMethodDef *method = methods; method->ml_name != NULL; method++) {
        PyObject *descriptor = lent ? lent_method(method) : PyDescr_NewMethod(type, method);
        if (descriptor == NULL) {
            return -1;
        }
        int added = PyObject_SetAttrString((PyObject *)type, method->ml_name, descriptor);
        Py_DECREF(descriptor);
        if (added < 0) {
            return -1;
        }
    }
    return 0;
}

int
cs_socket_add_methods(PyTypeObject *type)
{
    for (size_t i = 0; i < sizeof(sock_methods) / sizeof(sock_methods[0]); i++) {
        if (add_methods(type, sock_methods[i], false) < 0) {
            return -1;
        }
    }
    return add_methods(type, sock_lent_methods, true);
}

int
cs_method_is_own(PyObject *self, enum cs_name name, PyObject *own)
{
    cs_state *state = cs_sock(self)->state;
    if (Py_TYPE(self) != state->socket_class) {
        return 0;
    }
    if (cs_class_is_untouched(state)) {
        return 1;
    }
    PyObject *found = PyObject_GetAttr((PyObject *)state->socket_class, state->names[name]);
    if (found == NULL) {
        return -1;
    }
    Py_DECREF(found);
    return found == own;
}

int
cs_type_shorten_name(PyObject *type, cs_state *state)
{
    return PyObject_SetAttrString(type, "__name__", state->names[CS_NAME_socket]);
}

int
cs_socket_type_exec(PyObject *module)
{
    cs_state *state = cs_state_of(module);
    PyObject *type = PyType_FromModuleAndSpec(module, &sock_spec, NULL);
    state->socket_type = (PyTypeObject *)type;
    if (type == NULL || cs_type_shorten_name(type, state) < 0 ||
        cs_socket_add_methods(state->socket_type) < 0) {
        return -1;
    }
    /* From here on nobody changes it; the class that users see, and may change, is built on it. */
    state->socket_type->tp_flags |= Py_TPFLAGS_IMMUTABLETYPE;
    PyObject *init = PyObject_GetAttr(type, state->names[CS_NAME___init__]);
    int added = init == NULL ? -1 : PyModule_AddObjectRef(module, "_socket_init", init);
    Py_XDECREF(init);
    if (added < 0 || PyModule_AddObjectRef(module, "SocketType", type) < 0) {
        return -1;
    }
    return PyModule_AddObjectRef(module, "socket", type);
}
