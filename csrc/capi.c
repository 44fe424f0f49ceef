/* The capsule CAPI, through which _ssl gets the socket type when this module stands in the place of
   _socket.  _ssl reads a socket's memory, so the capsule is offered only where the interpreter's
   own sockets have the layout that ours have. */
#include "csocket.h"

#include <stddef.h>
#include <structmember.h>

#define CAPSULE_NAME "_socket.CAPI"

/* What the capsule holds on each version so far. */
typedef struct {
    PyTypeObject *type;
    PyObject *error;
    PyObject *timeout_error;
} cs_capi;

#if PY_VERSION_HEX >= 0x030D0000
/* How the interpreter's own _socket shows the garbage collector what its capsule holds.  It is in
   no public header; where an interpreter lacks it, the capsule is not collected, as before 3.13. */
PyAPI_FUNC(int) _PyCapsule_SetTraverse(PyObject *, traverseproc, inquiry) __attribute__((weak));

static int
visit_capi(PyObject *capsule, visitproc visit, void *arg)
{
    cs_capi *capi = PyCapsule_GetPointer(capsule, CAPSULE_NAME);
    if (capi != NULL) {
        Py_VISIT(capi->type);
        Py_VISIT(capi->error);
        Py_VISIT(capi->timeout_error);
    }
    return 0;
}
#endif

static int
clear_capi(PyObject *capsule)
{
    cs_capi *capi = PyCapsule_GetPointer(capsule, CAPSULE_NAME);
    if (capi != NULL) {
        Py_CLEAR(capi->type);
        Py_CLEAR(capi->error);
        Py_CLEAR(capi->timeout_error);
    }
    return 0;
}

static void
free_capi(PyObject *capsule)
{
    clear_capi(capsule);
    PyMem_Free(PyCapsule_GetPointer(capsule, CAPSULE_NAME));
}

/* Have the garbage collector break the cycle of the capsule, the type and the module. */
static int
show_to_collector(PyObject *capsule)
{
#if PY_VERSION_HEX >= 0x030D0000
    if (_PyCapsule_SetTraverse != NULL) {
        return _PyCapsule_SetTraverse(capsule, visit_capi, clear_capi);
    }
#endif
    (void)capsule;
    return 0;
}

static PyObject *
make_capsule(cs_state *state)
{
    cs_capi *capi = PyMem_Malloc(sizeof(*capi));
    if (capi == NULL) {
        return PyErr_NoMemory();
    }
    *capi = (cs_capi){state->socket_type, PyExc_OSError, PyExc_TimeoutError};
    PyObject *capsule = PyCapsule_New(capi, CAPSULE_NAME, free_capi);
    if (capsule == NULL) {
        PyMem_Free(capi);
        return NULL;
    }
    Py_INCREF(capi->type);
    Py_INCREF(capi->error);
    Py_INCREF(capi->timeout_error);
    if (show_to_collector(capsule) < 0) {
        Py_CLEAR(capsule);
    }
    return capsule;
}

/* Is this member of the stdlib's type an int where ours has it? */
static int
member_is_at(PyObject *type, const char *name, size_t offset)
{
    PyObject *member = PyObject_GetAttrString(type, name);
    if (member == NULL) {
        return -1;
    }
    int right = 0;
    if (Py_IS_TYPE(member, &PyMemberDescr_Type)) {
        const PyMemberDef *found = ((PyMemberDescrObject *)member)->d_member;
        right = found->type == T_INT && found->offset == (Py_ssize_t)offset;
    }
    Py_DECREF(member);
    return right;
}

/* Has the stdlib's own capsule the members that ours will have? */
static int
capsule_is_known(PyObject *module, PyObject *type)
{
    PyObject *capsule = PyObject_GetAttrString(module, "CAPI");
    if (capsule == NULL) {
        return -1;
    }
    const cs_capi *capi = PyCapsule_GetPointer(capsule, CAPSULE_NAME);
    int known = capi == NULL ? -1
                             : (PyObject *)capi->type == type && capi->error == PyExc_OSError &&
                                   capi->timeout_error == PyExc_TimeoutError;
    Py_DECREF(capsule);
    return known;
}

/* Does a socket of the stdlib show this timeout where ours has it?  The socket has no descriptor:
   settimeout fails, after it has noted the timeout. */
static int
timeout_shows(PyObject *sock, double seconds, int64_t nanoseconds)
{
    PyObject *result = PyObject_CallMethod(sock, "settimeout", "d", seconds);
    if (result == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_OSError)) {
            return -1;
        }
        PyErr_Clear();
    }
    Py_XDECREF(result);
    return cs_sock(sock)->sock_timeout == nanoseconds;
}

static int
object_is_known(PyObject *type)
{
    PyObject *sock = PyObject_CallMethod(type, "__new__", "O", type);
    if (sock == NULL) {
        return -1;
    }
    int known = Py_IS_TYPE(sock, (PyTypeObject *)type) && cs_sock(sock)->sock_fd == -1;
    known = known == 1 ? timeout_shows(sock, 5.25, 5250000000) : known;
    known = known == 1 ? timeout_shows(sock, 86400.5, 86400500000000) : known;
    Py_DECREF(sock);
    return known;
}

static int
layout_is_known(PyObject *module)
{
    PyObject *type = PyObject_GetAttrString(module, "socket");
    if (type == NULL) {
        return -1;
    }
    const size_t end = offsetof(cs_socket, sock_timeout) + sizeof(int64_t);
    int known = PyType_Check(type) && ((PyTypeObject *)type)->tp_basicsize >= (Py_ssize_t)end;
    known = known == 1 ? capsule_is_known(module, type) : known;
    known = known == 1 ? member_is_at(type, "family", offsetof(cs_socket, sock_family)) : known;
    known = known == 1 ? member_is_at(type, "type", offsetof(cs_socket, sock_type)) : known;
    known = known == 1 ? member_is_at(type, "proto", offsetof(cs_socket, sock_proto)) : known;
    known = known == 1 ? object_is_known(type) : known;
    Py_DECREF(type);
    return known;
}

static PyObject *
refuse(PyObject *Py_UNUSED(module), PyObject *name)
{
    if (PyUnicode_Check(name) && PyUnicode_CompareWithASCIIString(name, "CAPI") == 0) {
        PyErr_SetString(PyExc_AttributeError,
                        "csocket does not know how this interpreter's ssl reads sockets, so it "
                        "offers it none: import ssl before csocket takes the place of _socket");
        return NULL;
    }
    return PyErr_Format(PyExc_AttributeError, "module 'csocket._csocket' has no attribute '%S'",
                        name);
}

PyDoc_STRVAR(refuse_doc,
"__getattr__($module, name, /)\n--\n\n"
"Raise the AttributeError that says why there is no CAPI.");

static PyMethodDef refusal[] = {
    {"__getattr__", refuse, METH_O, refuse_doc},
    {NULL, NULL, 0, NULL},
};

int
cs_capi_exec(PyObject *module)
{
    PyObject *stdlib = PyImport_ImportModule("_socket");
    int known = stdlib == NULL ? -1 : layout_is_known(stdlib);
    Py_XDECREF(stdlib);
    if (known < 0) {
        if (PyErr_ExceptionMatches(PyExc_MemoryError)) {
            return -1;
        }
        PyErr_Clear();
    }
    if (known != 1) {
        return PyModule_AddFunctions(module, refusal);
    }
    PyObject *capsule = make_capsule(cs_state_of(module));
    int added = capsule == NULL ? -1 : PyModule_AddObjectRef(module, "CAPI", capsule);
    Py_XDECREF(capsule);
    return added;
}
