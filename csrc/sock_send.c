#include "args.h"
#include "family/family.h"
#include "io_call.h"

#include <errno.h>

/* What is still to send; to is NULL for a connected socket's send. */
typedef struct {
    const char *data;
    size_t len;
    const cs_address *to;
} cs_sending;

static ssize_t
sys_send(int fd, int flags, void *arg)
{
    const cs_sending *what = arg;
    ssize_t n = send(fd, what->data, what->len, flags);
    return n < 0 ? -errno : n;
}

static ssize_t
sys_sendto(int fd, int flags, void *arg)
{
    const cs_sending *what = arg;
    ssize_t n = sendto(fd, what->data, what->len, flags, &what->to->u.sa, what->to->len);
    return n < 0 ? -errno : n;
}

static void
advance(void *arg, size_t count)
{
    cs_sending *what = arg;
    what->data += count;
    what->len -= count;
}

static inline cs_call
prepare(cs_socket *s, cs_sending *what, int flags, bool plain)
{
    bool hold = plain && cs_may_hold(s) && (what->to == NULL || cs_address_is_quick(s));
    return (cs_call){
        .run = what->to == NULL ? sys_send : sys_sendto,
        .advance = cs_load(s->sock_type) == SOCK_STREAM ? advance : NULL,
        .arg = what,
        .size = what->len,
        .flags = flags,
        .events = POLLOUT,
        .skip_try = cs_send_try_shows(flags),
        .hold = hold && cs_is_short(what->len),
    };
}

PyDoc_STRVAR(send_doc,
"send($self, data, flags=0, /)\n--\n\n"
"Send data (a bytes-like object) to the other end; return how many bytes were taken (an int),\n"
"which may be fewer than given.\n\n"
"Raises TimeoutError, BlockingIOError if non-blocking and there is no room, OSError.\n"
"See send(2).");

static PyObject *
sock_send(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    Py_buffer view;
    int flags = 0;
    if (cs_args_count("send", nargs, 1, 2) < 0 || cs_args_readable(args[0], &view) < 0) {
        return NULL;
    }
    ssize_t n = -1;
    if (nargs < 2 || cs_args_int(args[1], &flags) == 0) {
        cs_sending what = {.data = view.buf, .len = (size_t)view.len};
        const cs_call call = prepare(cs_sock(self), &what, flags, cs_buffer_is_plain(&view));
        n = cs_io_here(cs_sock(self), &call);
    }
    cs_args_release(&view);
    return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

/* Send after send under one deadline, until nothing is left.  call is the first of them, whose try
   gave n; plain tells of the memory. */
static int
send_rest(cs_socket *s, cs_call call, ssize_t n, bool plain)
{
    cs_sending *what = call.arg;
    int64_t timeout = cs_load(s->sock_timeout);
    int64_t deadline = timeout > 0 ? cs_deadline_after(timeout) : -1;
    for (;;) {
        size_t before = what->len;
        n = cs_io_after(s, &call, timeout, deadline, n);
        if (n < 0) {
            return -1;
        }
        /* The try of a blocking send has moved what it sent; the rest of n is still to move. */
        advance(what, (size_t)n - (before - what->len));
        if (what->len == 0) {
            return 0;
        }
        if (PyErr_CheckSignals() < 0) {
            return -1;
        }
        if (deadline >= 0 && cs_deadline_passed(deadline)) {
            (void)cs_raise_timeout();
            return -1;
        }
        call = prepare(s, what, call.flags, plain);
        n = CS_NOT_TRIED;
    }
}

PyDoc_STRVAR(sendall_doc,
"sendall($self, data, flags=0, /)\n--\n\n"
"Send all of data (a bytes-like object), in as many calls as it takes, under one timeout.\n\n"
"Returns None.  After an error nobody knows how much was sent.\n"
"Raises TimeoutError, BlockingIOError, OSError.  See send(2).");

static PyObject *
sock_sendall(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_socket *s = cs_sock(self);
    Py_buffer view;
    int flags = 0;
    if (cs_args_count("sendall", nargs, 1, 2) < 0 || cs_args_readable(args[0], &view) < 0) {
        return NULL;
    }
    int result = -1;
    if (nargs < 2 || cs_args_int(args[1], &flags) == 0) {
        cs_sending what = {.data = view.buf, .len = (size_t)view.len};
        bool plain = cs_buffer_is_plain(&view);
        cs_call call = prepare(s, &what, flags, plain);
        ssize_t n = cs_io_try(s, &call);
        result = n >= 0 && (size_t)n == what.len ? 0 : send_rest(s, call, n, plain);
    }
    cs_args_release(&view);
    return result < 0 ? NULL : Py_NewRef(Py_None);
}

PyDoc_STRVAR(sendto_doc,
"sendto($self, data, flags_or_address, address=..., /)\n--\n\n"
"sendto(data, address) or sendto(data, flags, address): send data to an address, written as for\n"
"bind(); return how many bytes were taken (an int).\n\n"
"Raises TimeoutError, BlockingIOError, OSError.  See sendto(2).");

static PyObject *
sock_sendto(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_socket *s = cs_sock(self);
    Py_buffer view;
    cs_address to;
    int flags = 0;
    ssize_t n = -1;
    if (nargs < 2 || nargs > 3) {
        PyErr_Format(PyExc_TypeError, "sendto() takes 2 or 3 arguments (%zd given)", nargs);
        return NULL;
    }
    PyObject *address = args[nargs - 1];
    if (cs_args_readable(args[0], &view) < 0) {
        return NULL;
    }
    if ((nargs < 3 || cs_args_int(args[1], &flags) == 0) &&
        cs_address_encode(s, address, &to, "sendto") == 0 &&
        PySys_Audit("socket.sendto", "OO", self, address) == 0) {
        cs_sending what = {.data = view.buf, .len = (size_t)view.len, .to = &to};
        cs_call call = prepare(s, &what, flags, cs_buffer_is_plain(&view));
        n = cs_io(s, &call);
    }
    cs_args_release(&view);
    return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

PyMethodDef sock_send_methods[] = {
    {"send", CS_FAST(sock_send), METH_FASTCALL, send_doc},
    {"sendall", CS_FAST(sock_sendall), METH_FASTCALL, sendall_doc},
    {"sendto", CS_FAST(sock_sendto), METH_FASTCALL, sendto_doc},
    {NULL, NULL, 0, NULL},
};
