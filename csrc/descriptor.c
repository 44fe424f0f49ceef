/* Descriptors by their number: close and dup of the module, and the socket's own dup. */
#include "args.h"
#include "io_call.h"

#include <errno.h>

static int
sys_dup(int fd)
{
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    return copy < 0 ? -errno : copy;
}

PyDoc_STRVAR(close_doc,
"close($module, fd, /)\n--\n\n"
"Close the descriptor with this number, as os.close() does.\n\n"
"Returns None.  Raises OSError.  See close(2).");

static PyObject *
socket_close(PyObject *Py_UNUSED(module), PyObject *number)
{
    int fd;
    int result;
    if (cs_args_int(number, &fd) < 0) {
        return NULL;
    }
    Py_BEGIN_ALLOW_THREADS
    result = close(fd) < 0 ? -errno : 0;
    Py_END_ALLOW_THREADS
    if (result < 0 && result != -ECONNRESET) {
        return cs_raise_errno(-result);
    }
    Py_RETURN_NONE;
}

PyDoc_STRVAR(dup_doc,
"dup($module, fd, /)\n--\n\n"
"Return the number of a new, close-on-exec descriptor of the same open socket.\n\n"
"Raises OSError.  See fcntl(2), F_DUPFD_CLOEXEC.");

static PyObject *
socket_dup(PyObject *Py_UNUSED(module), PyObject *number)
{
    int fd;
    if (cs_args_int(number, &fd) < 0) {
        return NULL;
    }
    int copy = sys_dup(fd);
    if (copy < 0) {
        return cs_raise_errno(-copy);
    }
    PyObject *made = PyLong_FromLong(copy);
    if (made == NULL) {
        cs_close_number(copy);
    }
    return made;
}

PyDoc_STRVAR(sock_dup_doc,
"dup($self, /)\n--\n\n"
"Return a new socket of the same class for the same open socket, with the same timeout.\n\n"
"Its descriptor is close-on-exec.  Raises OSError.  See fcntl(2), F_DUPFD_CLOEXEC.");

/* Two objects may now change the options of one open socket: neither knows them any more. */
static void
share_options(cs_socket *a, cs_socket *b)
{
    cs_store(a->exposed, 1);
    cs_store(b->exposed, 1);
    cs_store(a->lowat, 1);
    cs_store(b->lowat, 1);
}

static int
copy_timeout(PyObject *self, PyObject *copy)
{
    cs_state *state = cs_sock(self)->state;
    if (Py_TYPE(copy) == state->socket_class) {
        return cs_sock_set_timeout(cs_sock(copy), cs_load(cs_sock(self)->sock_timeout));
    }
    PyObject *timeout = PyObject_CallMethodNoArgs(self, state->names[CS_NAME_gettimeout]);
    PyObject *result = NULL;
    if (timeout != NULL) {
        result = PyObject_CallMethodOneArg(copy, state->names[CS_NAME_settimeout], timeout);
        Py_DECREF(timeout);
    }
    Py_XDECREF(result);
    return result == NULL ? -1 : 0;
}

static PyObject *
sock_dup(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    cs_socket *s = cs_sock(self);
    int fd;
    PyObject *number = PyObject_CallMethodNoArgs(self, s->state->names[CS_NAME_fileno]);
    int known = number == NULL ? -1 : cs_args_int(number, &fd);
    Py_XDECREF(number);
    if (known < 0) {
        return NULL;
    }
    fd = sys_dup(fd);
    if (fd < 0) {
        return cs_raise_errno(-fd);
    }
    PyObject *copy = cs_socket_adopt(s->state, (PyObject *)Py_TYPE(self), fd,
                                     cs_load(s->sock_family), cs_load(s->sock_type),
                                     cs_load(s->sock_proto), s);
    if (copy == NULL) {
        return NULL;
    }
    if (PyObject_TypeCheck(copy, s->state->socket_type)) {
        share_options(s, cs_sock(copy));
    }
    if (copy_timeout(self, copy) < 0) {
        Py_CLEAR(copy);
    }
    return copy;
}

PyMethodDef cs_descriptor_methods[] = {
    {"close", socket_close, METH_O, close_doc},
    {"dup", socket_dup, METH_O, dup_doc},
    {NULL, NULL, 0, NULL},
};

PyMethodDef sock_dup_methods[] = {
    {"dup", sock_dup, METH_NOARGS, sock_dup_doc},
    {NULL, NULL, 0, NULL},
};
