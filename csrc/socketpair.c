#include "args.h"
#include "io_call.h"

#include <errno.h>

static int
sys_socketpair(int family, int type, int proto, int *fds)
{
#ifdef CS_HAS_SOCK_CLOEXEC
    return socketpair(family, type | SOCK_CLOEXEC, proto, fds) < 0 ? -errno : 0;
#else
    if (socketpair(family, type, proto, fds) < 0) {
        return -errno;
    }
    (void)fcntl(fds[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(fds[1], F_SETFD, FD_CLOEXEC);
    return 0;
#endif
}

PyDoc_STRVAR(socketpair_doc,
"socketpair($module, family=None, type=csocket.SOCK_STREAM, proto=0)\n--\n\n"
"Return two sockets that are connected to each other.\n\n"
"They are of the class that the module names `socket`.  family None is AF_UNIX.\n"
"Raises OSError.  See socketpair(2).");

static PyObject *
socket_socketpair(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    static const char *const names[] = {"family", "type", "proto", NULL};
    static const cs_signature signature = {"socketpair", names, 0, 3};
    PyObject *slots[3];
    int values[3] = {AF_UNIX, SOCK_STREAM, 0};
    int fds[2];
    int result;

    if (cs_args_bind(&signature, args, nargs, kwnames, slots) < 0) {
        return NULL;
    }
    for (size_t i = 0; i < 3; i++) {
        bool given = slots[i] != NULL && !(i == 0 && slots[i] == Py_None);
        if (given && cs_args_int(slots[i], &values[i]) < 0) {
            return NULL;
        }
    }
    Py_BEGIN_ALLOW_THREADS
    result = sys_socketpair(values[0], values[1], values[2], fds);
    Py_END_ALLOW_THREADS
    if (result < 0) {
        return cs_raise_errno(-result);
    }
    cs_state *state = cs_state_of(module);
    PyObject *b = NULL;
    PyObject *a = cs_socket_adopt(state, NULL, fds[0], values[0], values[1], values[2], NULL);
    if (a == NULL) {
        cs_close_number(fds[1]);
    }
    else {
        b = cs_socket_adopt(state, NULL, fds[1], values[0], values[1], values[2], NULL);
    }
    PyObject *pair = b == NULL ? NULL : PyTuple_Pack(2, a, b);
    Py_XDECREF(a);
    Py_XDECREF(b);
    return pair;
}

PyMethodDef cs_socketpair_methods[] = {
    {"socketpair", CS_FAST(socket_socketpair), METH_FASTCALL | METH_KEYWORDS, socketpair_doc},
    {NULL, NULL, 0, NULL},
};
