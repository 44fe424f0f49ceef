/* A descriptor that the kernel just gave becomes a socket of the class that users see. */
#include "args.h"
#include "io_call.h"

#include <errno.h>

/* May the object be made here, without a call of the class?  Only while the package's name
   `socket` is our own type and nobody has put another __init__ on it. */
static int
is_own_class(cs_state *state, PyObject *cls)
{
    if (cls != (PyObject *)state->socket_class) {
        return 0;
    }
    if (cs_class_is_untouched(state)) {
        return 1;
    }
    PyObject *init = PyObject_GetAttr(cls, state->names[CS_NAME___init__]);
    if (init == NULL) {
        return -1;
    }
    Py_DECREF(init);
    return init == state->own_init;
}

static PyObject *
make_own(cs_state *state, int fd, int family, int type, int proto, const cs_socket *like)
{
    PyTypeObject *cls = state->socket_class;
    PyObject *self = cls->tp_new(cls, state->no_args, NULL);
    if (self == NULL || PySys_Audit("socket.__new__", "Oiii", self, family, type, proto) < 0) {
        Py_XDECREF(self);
        cs_close_number(fd);
        return NULL;
    }
    cs_socket *s = cs_sock(self);
    cs_socket_fill(s, fd, family, type, proto);
    if (like != NULL) {
        cs_store(s->foreign, cs_load(like->foreign));
        cs_store(s->lowat, cs_load(like->lowat));
        cs_store(s->asleep, cs_load(like->asleep));
    }
    if (cs_socket_start_timeout(s, type) < 0) {
        Py_CLEAR(self);
    }
    return self;
}

/* The class is called as the stdlib calls it.  sock_init() tells whether it took the number. */
static PyObject *
call_class(cs_state *state, PyObject *cls, PyObject *number, int family, int type, int proto)
{
    PyObject *made = NULL;
    PyObject *args = NULL;
    PyObject *kwargs = NULL;
    PyObject *family_member = cs_family_member(state, family);
    PyObject *kind_member = cs_kind_member(state, type);
    if (family_member == NULL || kind_member == NULL) {
        goto done;
    }
    args = Py_BuildValue("(OOi)", family_member, kind_member, proto);
    kwargs = Py_BuildValue("{OO}", state->names[CS_NAME_fileno], number);
    if (args != NULL && kwargs != NULL) {
        made = PyObject_Call(cls, args, kwargs);
    }
done:
    Py_XDECREF(family_member);
    Py_XDECREF(kind_member);
    Py_XDECREF(args);
    Py_XDECREF(kwargs);
    return made;
}

/* With an exception set: close the number unless an object has it.  A class that is not built on
   ours tells nobody what it took; there the number is left alone. */
static void
take_back(cs_state *state, PyObject *cls, PyObject *number, int fd)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    int ours = PySet_Discard(state->handovers, number);
    PyErr_Restore(type, value, traceback);
    bool tells = PyType_Check(cls) && PyType_IsSubtype((PyTypeObject *)cls, state->socket_type);
    if (ours == 1 && tells) {
        cs_close_number(fd);
    }
}

static PyObject *
make_by_class(cs_state *state, PyObject *cls, int fd, int family, int type, int proto)
{
    PyObject *number = PyLong_FromLong(fd);
    if (number == NULL || PySet_Add(state->handovers, number) < 0) {
        Py_XDECREF(number);
        cs_close_number(fd);
        return NULL;
    }
    PyObject *made = call_class(state, cls, number, family, type, proto);
    if (made == NULL) {
        take_back(state, cls, number, fd);
    }
    else if (PySet_Discard(state->handovers, number) < 0) {
        Py_CLEAR(made);
    }
    Py_DECREF(number);
    return made;
}

int
cs_socket_took(cs_state *state, int fd)
{
    if (PySet_GET_SIZE(state->handovers) == 0) {
        return 0;
    }
    PyObject *number = PyLong_FromLong(fd);
    if (number == NULL) {
        return -1;
    }
    int result = PySet_Discard(state->handovers, number);
    Py_DECREF(number);
    return result;
}

PyObject *
cs_socket_adopt(cs_state *state, PyObject *cls, int fd, int family, int type, int proto,
                const cs_socket *like)
{
    PyObject *made = NULL;
    cls = cls == NULL ? cs_package_name(state, CS_NAME_socket) : Py_NewRef(cls);
    int own = cls == NULL ? -1 : is_own_class(state, cls);
    if (own == 0) {
        made = make_by_class(state, cls, fd, family, type, proto);
    }
    else {
        if (own == 1) {
            made = make_own(state, fd, family, type, proto, like);
        }
        else {
            cs_close_number(fd);
        }
    }
    Py_XDECREF(cls);
    return made;
}
