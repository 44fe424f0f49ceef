#include "ancillary.h"
#include "args.h"
#include "buffers.h"
#include "io_call.h"
#include "sock_msg.h"
#include "sock_recv.h"

#include <errno.h>
#include <string.h>

/* Receiving */

/* A receive with all that recvmsg(2) can tell.  The part that sock_recv.c knows comes first. */
typedef struct {
    cs_receive receive;
    struct msghdr header;           /* as the kernel left it */
    struct iovec one;               /* for recvmsg: receive.data and receive.len */
    cs_buffers *buffers;            /* for recvmsg_into, or NULL */
    int added;                      /* flags that the caller does not see */
    bool came;                      /* a message is in header: its descriptors are ours */
    cs_address from;
    cs_control control;
} cs_message;

static ssize_t
sys_recvmsg(int fd, int flags, void *arg)
{
    cs_message *message = arg;
    message->one = (struct iovec){message->receive.data, message->receive.len};
    message->header = (struct msghdr){
        .msg_name = &message->from.u,
        .msg_namelen = sizeof(message->from.u),
        .msg_iov = message->buffers == NULL ? &message->one : message->buffers->iov,
        .msg_iovlen = message->buffers == NULL ? 1 : (size_t)message->buffers->count,
        .msg_control = message->control.data,
        .msg_controllen = message->control.len,
    };
    const int added = message->added & ~flags;
    ssize_t n = recvmsg(fd, &message->header, flags | added);
    if (n < 0) {
        return -errno;
    }
    message->header.msg_flags &= ~added;
    message->from.len = message->header.msg_namelen;
    message->came = true;
    return n;
}

/* Would a try be visible?  Ancillary data say where a stream's parts begin.  On a local one they
   are with the bytes or there is nothing yet: a try gets what a call that waits would. */
static bool
try_of_ancillary_shows(const cs_socket *s)
{
    return cs_load(s->sock_type) == SOCK_STREAM && cs_load(s->sock_family) != AF_UNIX;
}

/* A message of nothing yet, to be received by the part that sock_recv.c knows.  ancbufsize and
   flags are the second and third argument of both methods. */
static int
prepare(cs_socket *s, cs_message *message, cs_buffers *buffers, PyObject *const *args,
        Py_ssize_t nargs)
{
    Py_ssize_t size = 0;
    message->receive = (cs_receive){.run = sys_recvmsg, .cut = true, .brings = true};
    message->buffers = buffers;
    message->came = false;
    message->control.data = NULL;
    if ((nargs > 1 && cs_args_size(args[1], &size) < 0) ||
        (nargs > 2 && cs_args_int(args[2], &message->receive.flags) < 0)) {
        return -1;
    }
    if (cs_address_room(s, &message->from.len) < 0) {
        return -1;
    }
#ifdef CS_HAS_MSG_CMSG_CLOEXEC
    const cs_family *row = cs_load(s->family);
    message->added = row != NULL && row->strict ? 0 : MSG_CMSG_CLOEXEC;
#else
    message->added = 0;
#endif
    message->receive.skip_try = size > 0 && try_of_ancillary_shows(s);
    if (size < 0 || size > INT_MAX) {
        PyErr_SetString(PyExc_ValueError, "invalid ancillary data buffer length");
        return -1;
    }
    return cs_control_make(&message->control, (size_t)size);
}

/* (data, ancillary, flags, address).  Takes data's reference; NULL passes through.  Descriptors
   that came with a message which nobody will see are closed. */
static PyObject *
message_result(cs_socket *s, cs_message *message, PyObject *data)
{
    PyObject *result = NULL;
    PyObject *ancillary = data == NULL ? NULL : cs_ancillary_decode(&message->header);
    if (ancillary != NULL) {
        PyObject *items[] = {
            data,
            ancillary,
            PyLong_FromLong(message->header.msg_flags),
            cs_address_decode(s, &message->from),
        };
        result = cs_tuple_from(items, Py_ARRAY_LENGTH(items));
    }
    else {
        Py_XDECREF(data);
    }
    if (result == NULL && message->came) {
        cs_ancillary_drop(&message->header);
    }
    cs_control_free(&message->control);
    return result;
}

PyDoc_STRVAR(recvmsg_doc,
"recvmsg($self, bufsize, ancbufsize=0, flags=0, /)\n--\n\n"
"Receive up to bufsize bytes and up to ancbufsize bytes of ancillary data.\n\n"
"Returns (data, ancillary, flags, address): bytes, a list of (level, type, data), the MSG_* flags\n"
"of the message, the sender's address.  Descriptors received are close-on-exec.\n"
"Raises ValueError, TimeoutError, BlockingIOError, OSError.  See recvmsg(2), cmsg(3).");

static PyObject *
sock_recvmsg(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_socket *s = cs_sock(self);
    cs_message message;
    Py_ssize_t size;
    if (cs_args_count("recvmsg", nargs, 1, 3) < 0 || cs_args_size(args[0], &size) < 0 ||
        prepare(s, &message, NULL, args, nargs) < 0) {
        return NULL;
    }
    PyObject *data = NULL;
    if (size < 0) {
        PyErr_SetString(PyExc_ValueError, "negative buffer size in recvmsg()");
    }
    else {
        message.receive.len = (size_t)size;
        data = cs_receive_bytes(s, &message.receive);
    }
    return message_result(s, &message, data);
}

PyDoc_STRVAR(recvmsg_into_doc,
"recvmsg_into($self, buffers, ancbufsize=0, flags=0, /)\n--\n\n"
"As recvmsg(), but spread the data over an iterable of writable buffers.\n\n"
"Returns (count, ancillary, flags, address).\n"
"Raises ValueError, TimeoutError, BlockingIOError, OSError.  See recvmsg(2), cmsg(3).");

static PyObject *
sock_recvmsg_into(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_socket *s = cs_sock(self);
    cs_buffers buffers;
    cs_message message;
    if (cs_args_count("recvmsg_into", nargs, 1, 3) < 0 ||
        cs_buffers_hold(&buffers, args[0], true, "recvmsg_into") < 0) {
        return NULL;
    }
    PyObject *count = NULL;
    PyObject *result = NULL;
    if (prepare(s, &message, &buffers, args, nargs) == 0) {
        message.receive.len = buffers.total;
        ssize_t n = cs_receive_once(s, &message.receive, buffers.plain);
        count = n < 0 ? NULL : PyLong_FromSsize_t(n);
        result = message_result(s, &message, count);
    }
    cs_buffers_release(&buffers);
    return result;
}

/* Sending */

/* The least that a local stream takes as a whole or not at all, in bytes, however small its buffer
   was made: a try cannot leave a part of that behind, whose rest would then lack the ancillary
   data. */
enum { CS_ATOMIC = 2048 };

typedef struct {
    struct msghdr header;
    struct iovec *iov;
    Py_ssize_t iov_count;
} cs_outgoing;

static ssize_t
sys_sendmsg(int fd, int flags, void *arg)
{
    cs_outgoing *outgoing = arg;
    outgoing->header.msg_iov = outgoing->iov;
    outgoing->header.msg_iovlen = (size_t)outgoing->iov_count;
    ssize_t n = sendmsg(fd, &outgoing->header, flags);
    return n < 0 ? -errno : n;
}

static void
advance(void *arg, size_t count)
{
    cs_outgoing *outgoing = arg;
    cs_buffers_advance(&outgoing->iov, &outgoing->iov_count, count);
}

ssize_t
cs_send_message(cs_socket *s, const struct msghdr *header, const cs_buffers *buffers, int flags)
{
    cs_outgoing outgoing = {*header, buffers->iov, buffers->count};
    bool stream = cs_load(s->sock_type) == SOCK_STREAM;
    bool ancillary = header->msg_controllen > 0;
    bool whole = cs_load(s->sock_family) == AF_UNIX && buffers->total <= CS_ATOMIC;
    bool quick = header->msg_name == NULL || cs_address_is_quick(s);
    const cs_call call = {
        .run = sys_sendmsg,
        .advance = stream && !ancillary ? advance : NULL,
        .arg = &outgoing,
        .size = buffers->total,
        .flags = flags,
        .events = POLLOUT,
        .skip_try = (stream && ancillary && !whole) || cs_send_try_shows(flags),
        .hold = buffers->plain && quick && cs_may_hold(s) && cs_is_short(buffers->total),
    };
    return cs_io_here(s, &call);
}

/* The address argument, which may be None, and the audit event that goes with it. */
static int
read_target(PyObject *self, PyObject *target, cs_address *to, struct msghdr *header)
{
    if (target != Py_None) {
        if (cs_address_encode(cs_sock(self), target, to, "sendmsg") < 0) {
            return -1;
        }
        header->msg_name = &to->u;
        header->msg_namelen = to->len;
    }
    return PySys_Audit("socket.sendmsg", "OO", self, target);
}

PyDoc_STRVAR(sendmsg_doc,
"sendmsg($self, buffers, ancdata=(), flags=0, address=None, /)\n--\n\n"
"Send an iterable of bytes-like objects as one message, with ancillary data: an iterable of\n"
"(level, type, data).  Returns how many bytes of the buffers were taken (an int).\n\n"
"Raises TimeoutError, BlockingIOError, OSError.  See sendmsg(2), cmsg(3).");

static PyObject *
sock_sendmsg(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_socket *s = cs_sock(self);
    cs_buffers buffers;
    cs_address to;
    struct msghdr header = {.msg_name = NULL};
    cs_control control;
    int flags = 0;
    ssize_t n = -1;
    if (cs_args_count("sendmsg", nargs, 1, 4) < 0 ||
        (nargs > 2 && cs_args_int(args[2], &flags) < 0) ||
        read_target(self, nargs > 3 ? args[3] : Py_None, &to, &header) < 0 ||
        cs_buffers_hold(&buffers, args[0], false, "sendmsg") < 0) {
        return NULL;
    }
    if (nargs < 2 ? cs_control_make(&control, 0) == 0
                  : cs_ancillary_encode(args[1], &control) == 0) {
        header.msg_control = control.data;
        header.msg_controllen = control.len;
        n = cs_send_message(s, &header, &buffers, flags);
        cs_control_free(&control);
    }
    cs_buffers_release(&buffers);
    return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

PyMethodDef sock_msg_methods[] = {
    {"recvmsg", CS_FAST(sock_recvmsg), METH_FASTCALL, recvmsg_doc},
    {"recvmsg_into", CS_FAST(sock_recvmsg_into), METH_FASTCALL, recvmsg_into_doc},
    {"sendmsg", CS_FAST(sock_sendmsg), METH_FASTCALL, sendmsg_doc},
    {NULL, NULL, 0, NULL},
};
