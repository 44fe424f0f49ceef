#include "args.h"

/* ", laddr=('127.0.0.1', 80)" of what the method gives, "" where it gives nothing or fails. */
static PyObject *
address_part(PyObject *self, enum cs_name method, const char *label)
{
    PyObject *address = PyObject_CallMethodNoArgs(self, cs_sock(self)->state->names[method]);
    if (address == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_OSError) &&
            !PyErr_ExceptionMatches(PyExc_AttributeError)) {
            return NULL;
        }
        PyErr_Clear();
        return PyUnicode_FromString("");
    }
    int shown = PyObject_IsTrue(address);
    PyObject *part = NULL;
    if (shown >= 0) {
        part = shown ? PyUnicode_FromFormat(", %s=%S", label, address) : PyUnicode_FromString("");
    }
    Py_DECREF(address);
    return part;
}

static PyObject *
attribute(PyObject *object, cs_state *state, enum cs_name name)
{
    return PyObject_GetAttr(object, state->names[name]);
}

static PyObject *
head_part(PyObject *self)
{
    cs_socket *s = cs_sock(self);
    cs_state *state = s->state;
    PyObject *type = (PyObject *)Py_TYPE(self);
    PyObject *module = attribute(type, state, CS_NAME___module__);
    PyObject *name = module ? attribute(type, state, CS_NAME___qualname__) : NULL;
    PyObject *family = name ? attribute(self, state, CS_NAME_family) : NULL;
    PyObject *kind = family ? attribute(self, state, CS_NAME_type) : NULL;
    PyObject *proto = kind ? attribute(self, state, CS_NAME_proto) : NULL;
    PyObject *head = NULL;
    if (proto != NULL) {
        head = PyUnicode_FromFormat("<%S.%S%s fd=%d, family=%S, type=%S, proto=%S", module, name,
                                    cs_load(s->closed) ? " [closed]" : "", cs_load(s->sock_fd),
                                    family, kind, proto);
    }
    Py_XDECREF(module);
    Py_XDECREF(name);
    Py_XDECREF(family);
    Py_XDECREF(kind);
    Py_XDECREF(proto);
    return head;
}

/* Of a socket that is of no class of Python's. */
PyObject *
sock_repr_plain(PyObject *self)
{
    cs_socket *s = cs_sock(self);
    return PyUnicode_FromFormat("<socket object, fd=%d, family=%d, type=%d, proto=%d>",
                                cs_load(s->sock_fd), cs_load(s->sock_family),
                                cs_load(s->sock_type), cs_load(s->sock_proto));
}

PyObject *
sock_repr(PyObject *self)
{
    PyObject *local = NULL;
    PyObject *remote = NULL;
    PyObject *text = NULL;
    PyObject *head = head_part(self);
    if (head == NULL) {
        return NULL;
    }
    if (cs_load(cs_sock(self)->closed)) {
        text = PyUnicode_FromFormat("%U>", head);
        goto done;
    }
    local = address_part(self, CS_NAME_getsockname, "laddr");
    remote = local ? address_part(self, CS_NAME_getpeername, "raddr") : NULL;
    if (remote != NULL) {
        text = PyUnicode_FromFormat("%U%U%U>", head, local, remote);
    }
done:
    Py_XDECREF(head);
    Py_XDECREF(local);
    Py_XDECREF(remote);
    return text;
}
