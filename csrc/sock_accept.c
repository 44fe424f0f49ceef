#include "args.h"
#include "family/family.h"
#include "io_call.h"

#include <errno.h>

static ssize_t
sys_accept(int fd, int flags, void *arg)
{
    (void)flags;
    cs_address *peer = arg;
    struct sockaddr *sa = peer->len == 0 ? NULL : &peer->u.sa;
    socklen_t *len = peer->len == 0 ? NULL : &peer->len;
#ifdef CS_HAS_ACCEPT4
    int made = accept4(fd, sa, len, SOCK_CLOEXEC);
    return made < 0 ? -errno : made;
#else
    int made = accept(fd, sa, len);
    if (made < 0) {
        return -errno;
    }
    (void)fcntl(made, F_SETFD, FD_CLOEXEC);
    int status = fcntl(made, F_GETFL);
    if (status >= 0 && (status & O_NONBLOCK)) {
        (void)fcntl(made, F_SETFL, status & ~O_NONBLOCK);
    }
    return made;
#endif
}

/* accept(2) has no flag that keeps it from waiting: where others may have made the descriptor
   blocking, a timeout is only kept by waiting first. */
static int
accept_number(cs_socket *s, cs_address *peer)
{
    const cs_call call = {
        .run = sys_accept,
        .arg = peer,
        .events = POLLIN,
        .skip_try = cs_is_exposed(s) || cs_load(s->sock_timeout) < 0,
    };
    if (cs_address_room(s, &peer->len) < 0) {
        return -1;
    }
    const cs_family *row = cs_load(s->family);
    if (row != NULL && row->nameless) {
        peer->len = 0;
    }
    return (int)cs_io(s, &call);
}

PyDoc_STRVAR(raw_accept_doc,
"_accept($self, /)\n--\n\n"
"As accept(), but return the new descriptor's number (an int) in place of a socket.");

static PyObject *
sock_raw_accept(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    cs_address peer;
    int fd = accept_number(cs_sock(self), &peer);
    if (fd < 0) {
        return NULL;
    }
    PyObject *address = cs_address_decode(cs_sock(self), &peer);
    PyObject *pair = address == NULL ? NULL : Py_BuildValue("(iN)", fd, address);
    if (pair == NULL) {
        cs_close_number(fd);
    }
    return pair;
}

/* What self._accept() gave, taken apart. */
static int
accept_by_method(PyObject *self, PyObject **address)
{
    int fd = -1;
    PyObject *pair = PyObject_CallMethodNoArgs(self, cs_sock(self)->state->names[CS_NAME__accept]);
    if (pair == NULL) {
        return -1;
    }
    PyObject *parts = PySequence_Tuple(pair);
    Py_DECREF(pair);
    if (parts == NULL) {
        return -1;
    }
    if (PyTuple_GET_SIZE(parts) != 2) {
        PyErr_SetString(PyExc_ValueError, "_accept() must return a pair (number, address)");
    }
    else if (cs_args_int(PyTuple_GET_ITEM(parts, 0), &fd) == 0) {
        *address = Py_NewRef(PyTuple_GET_ITEM(parts, 1));
        if (fd < 0) {
            PyErr_SetString(PyExc_ValueError, "negative file descriptor");
        }
    }
    Py_DECREF(parts);
    return fd;
}

static int
accept_by_ourselves(cs_socket *s, PyObject **address)
{
    cs_address peer;
    int fd = accept_number(s, &peer);
    if (fd < 0) {
        return -1;
    }
    *address = cs_address_decode(s, &peer);
    if (*address == NULL) {
        cs_close_number(fd);
        return -1;
    }
    return fd;
}

/* A listener with a timeout gives blocking sockets, as long as no default timeout is set. */
static int
settle_timeout(cs_socket *listener, PyObject *made)
{
    cs_state *state = listener->state;
    bool wanted = cs_load(state->default_timeout) < 0 && cs_load(listener->sock_timeout) > 0;
    if (!wanted || Py_TYPE(made) == state->socket_class) {
        return 0;
    }
    PyObject *result = PyObject_CallMethodOneArg(made, state->names[CS_NAME_setblocking], Py_True);
    Py_XDECREF(result);
    return result == NULL ? -1 : 0;
}

PyDoc_STRVAR(accept_doc,
"accept($self, /)\n--\n\n"
"Wait for a connection; return (socket, address): the new socket, of the class that the module\n"
"names `socket`, and the address of the other end.\n\n"
"The new descriptor is close-on-exec and, without a default timeout, blocking.\n"
"Raises TimeoutError after the timeout, BlockingIOError if non-blocking and nobody waits,\n"
"OSError.  See accept(2).");

static PyObject *
sock_accept(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    cs_socket *s = cs_sock(self);
    PyObject *address = NULL;
    int own = cs_method_is_own(self, CS_NAME__accept, s->state->own_accept);
    if (own < 0) {
        return NULL;
    }
    int fd = own ? accept_by_ourselves(s, &address) : accept_by_method(self, &address);
    if (fd < 0) {
        Py_XDECREF(address);
        return NULL;
    }
    PyObject *made = cs_socket_adopt(s->state, NULL, fd, cs_load(s->sock_family),
                                     cs_load(s->sock_type), cs_load(s->sock_proto), s);
    if (made != NULL && settle_timeout(s, made) < 0) {
        Py_CLEAR(made);
    }
    PyObject *pair = made == NULL ? NULL : PyTuple_Pack(2, made, address);
    Py_XDECREF(made);
    Py_DECREF(address);
    return pair;
}

PyMethodDef sock_accept_methods[] = {
    {"accept", sock_accept, METH_NOARGS, accept_doc},
    {"_accept", sock_raw_accept, METH_NOARGS, raw_accept_doc},
    {NULL, NULL, 0, NULL},
};
