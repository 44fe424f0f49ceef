#include "args.h"
#include "family/family.h"
#include "io_call.h"

#include <errno.h>

static ssize_t
sys_bind(int fd, int flags, void *arg)
{
    (void)flags;
    const cs_address *address = arg;
    return bind(fd, &address->u.sa, address->len) < 0 ? -errno : 0;
}

static ssize_t
sys_listen(int fd, int flags, void *arg)
{
    (void)flags;
    return listen(fd, *(const int *)arg) < 0 ? -errno : 0;
}

PyDoc_STRVAR(bind_doc,
"bind($self, address, /)\n--\n\n"
"Give the socket an address of its own: (host, port) for AF_INET,\n"
"(host, port, flowinfo, scope_id) for AF_INET6, a path for AF_UNIX.\n\n"
"Returns None.  Raises OSError, whose filename is the address.  See bind(2).");

static PyObject *
sock_bind(PyObject *self, PyObject *address)
{
    cs_address to;
    if (cs_address_encode(cs_sock(self), address, &to, "bind") < 0 ||
        PySys_Audit("socket.bind", "OO", self, address) < 0) {
        return NULL;
    }
    ssize_t result = cs_io_once(cs_sock(self), sys_bind, &to, false);
    if (result < 0) {
        return cs_raise_errno_at((int)-result, address);
    }
    Py_RETURN_NONE;
}

PyDoc_STRVAR(listen_doc,
"listen($self, backlog=128, /)\n--\n\n"
"Let the socket accept connections.\n\n"
"Up to backlog (an int, at least 0) of them wait for accept().\n"
"Returns None.  Raises OSError.  See listen(2).");

static PyObject *
sock_listen(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    int backlog = SOMAXCONN < 128 ? SOMAXCONN : 128;
    if (cs_args_count("listen", nargs, 0, 1) < 0 ||
        (nargs > 0 && cs_args_int(args[0], &backlog) < 0)) {
        return NULL;
    }
    backlog = backlog < 0 ? 0 : backlog;
    ssize_t result = cs_io_once(cs_sock(self), sys_listen, &backlog, false);
    if (result < 0) {
        (void)cs_io_raise(result);
        return NULL;
    }
    Py_RETURN_NONE;
}

PyDoc_STRVAR(connect_doc,
"connect($self, address, /)\n--\n\n"
"Connect the socket to an address, written as for bind().\n\n"
"Returns None.  Raises TimeoutError after the timeout, OSError with the address as its filename\n"
"where the connection fails.  See connect(2).");

static PyObject *
sock_connect(PyObject *self, PyObject *address)
{
    cs_address to;
    if (cs_address_encode(cs_sock(self), address, &to, "connect") < 0 ||
        PySys_Audit("socket.connect", "OO", self, address) < 0) {
        return NULL;
    }
    ssize_t result = cs_io_connect(cs_sock(self), &to.u.sa, to.len);
    if (result == CS_TIMED_OUT || result == CS_RAISED) {
        (void)cs_io_raise(result);
        return NULL;
    }
    if (result < 0) {
        return cs_raise_errno_at((int)-result, address);
    }
    Py_RETURN_NONE;
}

PyDoc_STRVAR(connect_ex_doc,
"connect_ex($self, address, /)\n--\n\n"
"As connect(), but return the error's number (an int), 0 for success, EAGAIN after the timeout.\n\n"
"Raises what is wrong with the address itself, socket.gaierror among it.  See connect(2).");

static PyObject *
sock_connect_ex(PyObject *self, PyObject *address)
{
    cs_address to;
    if (cs_address_encode(cs_sock(self), address, &to, "connect_ex") < 0 ||
        PySys_Audit("socket.connect", "OO", self, address) < 0) {
        return NULL;
    }
    ssize_t result = cs_io_connect(cs_sock(self), &to.u.sa, to.len);
    if (result == CS_RAISED) {
        return NULL;
    }
    return PyLong_FromLong(result == CS_TIMED_OUT ? EWOULDBLOCK : (long)-result);
}

static ssize_t
sys_getsockname(int fd, int flags, void *arg)
{
    (void)flags;
    cs_address *address = arg;
    return getsockname(fd, &address->u.sa, &address->len) < 0 ? -errno : 0;
}

static ssize_t
sys_getpeername(int fd, int flags, void *arg)
{
    (void)flags;
    cs_address *address = arg;
    return getpeername(fd, &address->u.sa, &address->len) < 0 ? -errno : 0;
}

static PyObject *
ask_name(cs_socket *s, ssize_t (*ask)(int fd, int flags, void *arg))
{
    cs_address address;
    if (cs_address_room(s, &address.len) < 0) {
        return NULL;
    }
    ssize_t result = cs_io_once(s, ask, &address, cs_may_hold(s));
    if (result < 0) {
        (void)cs_io_raise(result);
        return NULL;
    }
    return cs_address_decode(s, &address);
}

PyDoc_STRVAR(getsockname_doc,
"getsockname($self, /)\n--\n\n"
"Return the socket's own address, in the form that bind() takes.\n\n"
"Raises OSError.  See getsockname(2).");

static PyObject *
sock_getsockname(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return ask_name(cs_sock(self), sys_getsockname);
}

PyDoc_STRVAR(getpeername_doc,
"getpeername($self, /)\n--\n\n"
"Return the address of the other end, in the form that connect() takes.\n\n"
"Raises OSError (ENOTCONN where there is none).  See getpeername(2).");

static PyObject *
sock_getpeername(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return ask_name(cs_sock(self), sys_getpeername);
}

PyMethodDef sock_connect_methods[] = {
    {"bind", sock_bind, METH_O, bind_doc},
    {"listen", CS_FAST(sock_listen), METH_FASTCALL, listen_doc},
    {"connect", sock_connect, METH_O, connect_doc},
    {"connect_ex", sock_connect_ex, METH_O, connect_ex_doc},
    {"getsockname", sock_getsockname, METH_NOARGS, getsockname_doc},
    {"getpeername", sock_getpeername, METH_NOARGS, getpeername_doc},
    {NULL, NULL, 0, NULL},
};
