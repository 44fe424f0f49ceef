#include "io_call.h"

#include <errno.h>
#include <sys/ioctl.h>

static ssize_t
sys_set_blocking(int fd, int flags, void *arg)
{
    (void)flags;
    int nonblocking = *(const int *)arg;
#ifdef FIONBIO
    return ioctl(fd, FIONBIO, &nonblocking) < 0 ? -errno : 0;
#else
    int current = fcntl(fd, F_GETFL);
    if (current < 0) {
        return -errno;
    }
    int wanted = nonblocking ? current | O_NONBLOCK : current & ~O_NONBLOCK;
    return fcntl(fd, F_SETFL, wanted) < 0 ? -errno : 0;
#endif
}

/* The flag is written each time, also for the value that it has: a dup may have changed it. */
int
cs_sock_set_timeout(cs_socket *s, int64_t timeout)
{
    int nonblocking = timeout >= 0;
    cs_store(s->sock_timeout, timeout);
    ssize_t result = cs_io_once(s, sys_set_blocking, &nonblocking, cs_may_hold(s));
    return result < 0 ? cs_io_raise(result) : 0;
}

PyDoc_STRVAR(settimeout_doc,
"settimeout($self, timeout, /)\n--\n\n"
"Set how long, in seconds (a real number), an operation may wait.\n\n"
"None: as long as it takes; 0: not at all (non-blocking).  Writes O_NONBLOCK of the descriptor\n"
"each time.  Returns None.  Raises ValueError if negative or NaN, OverflowError if it does not\n"
"fit, OSError if the descriptor is closed.  See ioctl(2), FIONBIO.");

static PyObject *
sock_settimeout(PyObject *self, PyObject *seconds)
{
    cs_socket *s = cs_sock(self);
    int64_t timeout;
    if (cs_timeout_from(seconds, &timeout) < 0 || cs_sock_set_timeout(s, timeout) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

PyDoc_STRVAR(gettimeout_doc,
"gettimeout($self, /)\n--\n\n"
"Return the timeout in seconds (a float), or None for none.\n\n"
"Raises nothing.  It is what settimeout() set, whatever ioctl(2) did to the descriptor since.");

static PyObject *
sock_gettimeout(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return cs_timeout_as(cs_load(cs_sock(self)->sock_timeout));
}

PyDoc_STRVAR(setblocking_doc,
"setblocking($self, flag, /)\n--\n\n"
"setblocking(True) is settimeout(None), setblocking(False) is settimeout(0.0).\n\n"
"Returns None.  Raises OSError if the descriptor is closed.  See ioctl(2), FIONBIO.");

/* Any object has a truth value; before 3.12 the stdlib wanted an int. */
static int
read_flag(PyObject *flag)
{
#if PY_VERSION_HEX >= 0x030C0000
    return PyObject_IsTrue(flag);
#else
    long value = PyLong_AsLong(flag);
    return value == -1 && PyErr_Occurred() ? -1 : value != 0;
#endif
}

static PyObject *
sock_setblocking(PyObject *self, PyObject *flag)
{
    cs_socket *s = cs_sock(self);
    int blocking = read_flag(flag);
    if (blocking < 0 || cs_sock_set_timeout(s, blocking ? -1 : 0) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

PyDoc_STRVAR(getblocking_doc,
"getblocking($self, /)\n--\n\n"
"Return False if the socket is non-blocking (its timeout is 0), else True.\n\n"
"Raises nothing.  It is what settimeout() set, whatever ioctl(2) did to the descriptor since.");

static PyObject *
sock_getblocking(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return PyBool_FromLong(cs_load(cs_sock(self)->sock_timeout) != 0);
}

PyMethodDef sock_timeout_methods[] = {
    {"settimeout", sock_settimeout, METH_O, settimeout_doc},
    {"gettimeout", sock_gettimeout, METH_NOARGS, gettimeout_doc},
    {"setblocking", sock_setblocking, METH_O, setblocking_doc},
    {"getblocking", sock_getblocking, METH_NOARGS, getblocking_doc},
    {NULL, NULL, 0, NULL},
};
