#include "args.h"
#include "family/family.h"
#include "io_call.h"

#include <errno.h>

/* close */

static int
close_now(cs_socket *s)
{
    int result = cs_io_close(s);
    /* A connection that the peer has reset is closed all the same. */
    if (result == -ENOMEM) {
        PyErr_NoMemory();
        return -1;
    }
    if (result < 0 && result != -ECONNRESET) {
        (void)cs_raise_errno(-result);
        return -1;
    }
    return 0;
}

PyDoc_STRVAR(real_close_doc,
"_real_close($self, /, _ss=None)\n--\n\n"
"Close the descriptor whatever files still use it; _ss is ignored.  Returns None.");

static PyObject *
sock_real_close(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    static const char *const names[] = {"_ss", NULL};
    static const cs_signature signature = {"_real_close", names, 0, 1};
    PyObject *ignored;
    if (cs_args_bind(&signature, args, nargs, kwnames, &ignored) < 0 ||
        close_now(cs_sock(self)) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

PyDoc_STRVAR(close_doc,
"close($self, /)\n--\n\n"
"Close the socket; a second call does nothing.\n\n"
"The descriptor goes when the last file that makefile() gave is closed too.  A call that waits in\n"
"another thread is not woken; it can no longer reach the descriptor's number.\n"
"Returns None.  Raises OSError if the kernel reports an error.  See close(2).");

static PyObject *
sock_close(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    cs_socket *s = cs_sock(self);
    cs_store(s->closed, 1);
    if (cs_load(s->io_refs) > 0) {
        Py_RETURN_NONE;
    }
    /* A class of another kind on this type, as the stdlib's, may come here from its _real_close. */
    if (!PyObject_TypeCheck(self, s->state->socket_class)) {
        return close_now(s) < 0 ? NULL : Py_NewRef(Py_None);
    }
    PyObject *result = PyObject_CallMethodNoArgs(self, s->state->names[CS_NAME__real_close]);
    Py_XDECREF(result);
    return result == NULL ? NULL : Py_NewRef(Py_None);
}

PyDoc_STRVAR(detach_doc,
"detach($self, /)\n--\n\n"
"Give the descriptor away: returns its number (an int) and leaves the socket closed.\n\n"
"The caller closes the number.  Calls that wait in other threads go on using it.\n"
"Raises nothing.  See close(2).");

static PyObject *
sock_detach(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    cs_socket *s = cs_sock(self);
    cs_store(s->closed, 1);
    return PyLong_FromLong(cs_exchange(s->sock_fd, -1));
}

void
sock_finalize(PyObject *self)
{
    cs_socket *s = cs_sock(self);
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    if (cs_load(s->sock_fd) != -1) {
        if (PyErr_ResourceWarning(self, 1, "unclosed %R", self) < 0) {
            if (PyErr_ExceptionMatches(PyExc_Warning)) {
                PyErr_WriteUnraisable(self);
            }
        }
        (void)cs_io_close(s);
    }
    cs_io_forget(s);
    PyErr_Restore(type, value, traceback);
}

/* with */

PyDoc_STRVAR(enter_doc,
"__enter__($self, /)\n--\n\n"
"Return the socket itself.");

static PyObject *
sock_enter(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return Py_NewRef(self);
}

PyDoc_STRVAR(exit_doc,
"__exit__($self, /, *args)\n--\n\n"
"Call self.close() unless that was done.  Returns None: exceptions go on.");

static PyObject *
sock_exit(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    (void)args;
    (void)nargs;
    if (cs_load(cs_sock(self)->closed)) {
        Py_RETURN_NONE;
    }
    PyObject *name = cs_sock(self)->state->names[CS_NAME_close];
    PyObject *result = PyObject_CallMethodNoArgs(self, name);
    Py_XDECREF(result);
    return result == NULL ? NULL : Py_NewRef(Py_None);
}

/* The descriptor's number */

PyDoc_STRVAR(fileno_doc,
"fileno($self, /)\n--\n\n"
"Return the descriptor's number (an int), -1 when the socket is closed.\n\n"
"Raises nothing.  See socket(2).");

static PyObject *
sock_fileno(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    cs_socket *s = cs_sock(self);
    cs_store(s->exposed, 1);
    return PyLong_FromLong(cs_load(s->sock_fd));
}

static ssize_t
sys_get_flags(int fd, int flags, void *arg)
{
    (void)flags;
    (void)arg;
    int value = fcntl(fd, F_GETFD);
    return value < 0 ? -errno : value;
}

static ssize_t
sys_set_cloexec(int fd, int flags, void *arg)
{
    ssize_t current = sys_get_flags(fd, flags, NULL);
    if (current < 0) {
        return current;
    }
    int wanted = *(const int *)arg ? (int)current | FD_CLOEXEC : (int)current & ~FD_CLOEXEC;
    return wanted != (int)current && fcntl(fd, F_SETFD, wanted) < 0 ? -errno : 0;
}

PyDoc_STRVAR(get_inheritable_doc,
"get_inheritable($self, /)\n--\n\n"
"Return True if the descriptor stays open in programs that this process starts, else False.\n\n"
"Raises OSError if the socket is closed.  See fcntl(2), FD_CLOEXEC, and PEP 446.");

static PyObject *
sock_get_inheritable(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    ssize_t flags = cs_io_once(cs_sock(self), sys_get_flags, NULL, true);
    if (flags < 0) {
        (void)cs_io_raise(flags);
        return NULL;
    }
    return PyBool_FromLong((flags & FD_CLOEXEC) == 0);
}

PyDoc_STRVAR(set_inheritable_doc,
"set_inheritable($self, /, inheritable)\n--\n\n"
"Say whether the descriptor stays open in programs that this process starts.\n\n"
"Returns None.  Raises OSError if the socket is closed.  See fcntl(2), FD_CLOEXEC, and PEP 446.");

static PyObject *
sock_set_inheritable(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    static const char *const names[] = {"inheritable", NULL};
    static const cs_signature signature = {"set_inheritable", names, 1, 1};
    PyObject *inheritable;
    int wanted;
    if (cs_args_bind(&signature, args, nargs, kwnames, &inheritable) < 0 ||
        cs_args_c_int(inheritable, &wanted) < 0) {
        return NULL;
    }
    int cloexec = !wanted;
    ssize_t result = cs_io_once(cs_sock(self), sys_set_cloexec, &cloexec, true);
    if (result < 0) {
        (void)cs_io_raise(result);
        return NULL;
    }
    Py_RETURN_NONE;
}

/* shutdown, pickling */

static ssize_t
sys_shutdown(int fd, int flags, void *arg)
{
    (void)flags;
    return shutdown(fd, *(const int *)arg) < 0 ? -errno : 0;
}

PyDoc_STRVAR(shutdown_doc,
"shutdown($self, how, /)\n--\n\n"
"Shut down reading (SHUT_RD), writing (SHUT_WR) or both (SHUT_RDWR) of a connection.\n\n"
"Returns None.  Raises OSError.  See shutdown(2).");

static PyObject *
sock_shutdown(PyObject *self, PyObject *how)
{
    int value;
    if (cs_args_c_int(how, &value) < 0) {
        return NULL;
    }
    ssize_t result = cs_io_once(cs_sock(self), sys_shutdown, &value, false);
    if (result < 0) {
        (void)cs_io_raise(result);
        return NULL;
    }
    Py_RETURN_NONE;
}

const char cs_getstate_doc[] =
"__getstate__($self, /)\n--\n\n"
"Raise TypeError: what holds a descriptor cannot be pickled or copied.";

PyObject *
cs_getstate(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    PyObject *name = PyObject_GetAttrString((PyObject *)Py_TYPE(self), "__name__");
    if (name != NULL) {
        PyErr_Format(PyExc_TypeError, "cannot pickle %R object", name);
        Py_DECREF(name);
    }
    return NULL;
}

PyMethodDef sock_life_methods[] = {
    {"close", sock_close, METH_NOARGS, close_doc},
    {"_real_close", CS_FAST(sock_real_close), METH_FASTCALL | METH_KEYWORDS, real_close_doc},
    {"detach", sock_detach, METH_NOARGS, detach_doc},
    {"fileno", sock_fileno, METH_NOARGS, fileno_doc},
    {"get_inheritable", sock_get_inheritable, METH_NOARGS, get_inheritable_doc},
    {"set_inheritable", CS_FAST(sock_set_inheritable), METH_FASTCALL | METH_KEYWORDS,
     set_inheritable_doc},
    {"shutdown", sock_shutdown, METH_O, shutdown_doc},
    {"__enter__", sock_enter, METH_NOARGS, enter_doc},
    {"__exit__", CS_FAST(sock_exit), METH_FASTCALL, exit_doc},
    {"__getstate__", cs_getstate, METH_NOARGS, cs_getstate_doc},
    {NULL, NULL, 0, NULL},
};
