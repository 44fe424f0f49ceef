#include "sock_recv.h"

#include "ancillary.h"
#include "args.h"
#include "io_call.h"

#include <errno.h>
#include <string.h>

/* The largest spare that is kept between receives, in bytes. */
enum { SPARE_MOST = 1 << 20 };

/* The most that is copied out of the spare where it could be shortened instead, in bytes. */
enum { COPY_MOST = 16384 };

static ssize_t
sys_recv(int fd, int flags, void *arg)
{
    const cs_receive *to = arg;
    ssize_t n = recv(fd, to->data, to->len, flags);
    return n < 0 ? -errno : n;
}

static ssize_t
sys_recvfrom(int fd, int flags, void *arg)
{
    const cs_receive *to = arg;
    to->from->len = sizeof(to->from->u);
    ssize_t n = recvfrom(fd, to->data, to->len, flags, &to->from->u.sa, &to->from->len);
    return n < 0 ? -errno : n;
}

static bool
try_shows(const cs_socket *s, const cs_receive *to)
{
    int visible = MSG_WAITALL | MSG_OOB;
#ifdef MSG_ERRQUEUE
    visible |= MSG_ERRQUEUE;
#endif
    return to->skip_try || (to->flags & visible) != 0 || cs_load(s->lowat);
}

/* What a receive was like decides how the next one is made: where small messages come a large size
   is asked for and not filled.  If it is filled for once nobody must wait for long. */
static bool
keeps_gil(const cs_socket *s, const cs_receive *to)
{
    bool bulk = cs_load(s->bulk);
    if (!cs_may_hold(s)) {
        return false;
    }
    return cs_is_short(to->len) || (!bulk && (to->len <= CS_BRIEF || cs_is_alone()));
}

/* A local socket may bring descriptors that nobody asked for.  The kernel would close them in the
   call, and to close a stranger's takes as long as he wants (SO_LINGER): beside other threads they
   are received, and closed without the GIL. */
static bool
needs_guard(const cs_socket *s)
{
    return cs_load(s->sock_family) == AF_UNIX && !cs_is_alone();
}

/* Room for all that a message can bring: 253 descriptors, credentials, a label. */
enum { GUARD_ROOM = 4096 };

typedef struct {
    cs_receive *to;
    struct iovec one;
    struct msghdr header;
    union {
        struct cmsghdr first;
        char room[GUARD_ROOM];
    } control;
} cs_guarded;

static ssize_t
sys_recv_guarded(int fd, int flags, void *arg)
{
#ifdef CS_HAS_MSG_CMSG_CLOEXEC
    flags |= MSG_CMSG_CLOEXEC;
#endif
    cs_guarded *guarded = arg;
    cs_address *from = guarded->to->from;
    guarded->one = (struct iovec){guarded->to->data, guarded->to->len};
    guarded->header = (struct msghdr){
        .msg_name = from == NULL ? NULL : &from->u,
        .msg_namelen = from == NULL ? 0 : sizeof(from->u),
        .msg_iov = &guarded->one,
        .msg_iovlen = 1,
        .msg_control = &guarded->control,
        .msg_controllen = sizeof(guarded->control),
    };
    ssize_t n = recvmsg(fd, &guarded->header, flags);
    if (n < 0) {
        return -errno;
    }
    if (from != NULL) {
        from->len = guarded->header.msg_namelen;
    }
    return n;
}

/* cs_io_here() of a receive under guard; what comes after its try is without the GIL.  Its room is
   not to be on the stack of every receive. */
__attribute__((noinline)) static ssize_t
receive_guarded(cs_socket *s, cs_receive *to, cs_call *call)
{
    cs_guarded guarded;
    cs_call first = *call;
    guarded.to = to;
    first.run = sys_recv_guarded;
    first.arg = &guarded;
    call->hold = false;
    ssize_t n = to->brings ? CS_NOT_TRIED : cs_io_try(s, &first);
    if (n >= 0) {
        cs_ancillary_drop(&guarded.header);
        return n;
    }
    return cs_io_after(s, call, cs_load(s->sock_timeout), -1, n);
}

static void
learn_size(cs_socket *s, size_t came, size_t asked)
{
    const char bulk = came > CS_SHORT ? 1 : 0;
    const int filled = came == asked && asked <= INT_MAX ? (int)asked : 0;
    if (bulk != cs_load(s->bulk)) {
        cs_store(s->bulk, bulk);
    }
    if (filled != cs_load(s->filled)) {
        cs_store(s->filled, filled);
    }
}

ssize_t
cs_receive_once(cs_socket *s, cs_receive *to, bool plain)
{
    cs_call call = {
        .run = to->run,
        .arg = to,
        .flags = to->flags,
        .events = POLLIN,
        .skip_try = try_shows(s, to),
        .hold = plain && keeps_gil(s, to),
    };
    ssize_t n;
    if (call.hold && needs_guard(s)) {
        n = receive_guarded(s, to, &call);
    }
    else {
        n = cs_io_here(s, &call);
    }
    if (n >= 0) {
        learn_size(s, (size_t)n, to->len);
    }
    return n;
}

/* Make fresh bytes shorter.  Few that are missing stay behind the end: to give them back takes a
   system call, and malloc(3) keeps a large block for the next receive only if it gets all of it. */
static int
shorten(PyObject **bytes, Py_ssize_t size)
{
    Py_ssize_t whole = PyBytes_GET_SIZE(*bytes);
    if (size > whole || size < whole - whole / 4 || whole <= COPY_MOST) {
        return _PyBytes_Resize(bytes, size);
    }
    Py_SET_SIZE(*bytes, size);
    PyBytes_AS_STRING(*bytes)[size] = '\0';
    return 0;
}

/* Compilers that guard the stack touch all pages of such room: more would cost each call. */
static PyObject *
receive_by_scratch(cs_socket *s, cs_receive *to)
{
    char scratch[CS_SHORT];
    to->data = scratch;
    ssize_t n = cs_receive_once(s, to, true);
    /* Linux tells of an urgent byte of AF_UNIX for which there was no room. */
    return n < 0 ? NULL : PyBytes_FromStringAndSize(scratch, Py_MIN(n, (ssize_t)to->len));
}

/* Into bytes of the full size, shortened afterwards.  With MSG_TRUNC the kernel tells of more than
   it wrote: the length is what it tells, and what it did not write is zero. */
static PyObject *
receive_direct(cs_socket *s, cs_receive *to)
{
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)to->len);
    if (bytes == NULL) {
        return NULL;
    }
    to->data = PyBytes_AS_STRING(bytes);
    if (to->flags & MSG_TRUNC) {
        memset(to->data, 0, to->len);
    }
    ssize_t n = cs_receive_once(s, to, true);
    if (n < 0) {
        Py_DECREF(bytes);
        return NULL;
    }
    if (to->cut && (size_t)n > to->len) {
        n = (ssize_t)to->len;
    }
    if ((size_t)n != to->len && shorten(&bytes, n) < 0) {
        return NULL;
    }
    if ((size_t)n > to->len) {
        memset(PyBytes_AS_STRING(bytes) + to->len, 0, (size_t)n - to->len);
    }
    return bytes;
}

/* A large size asked for where small messages come: into bytes that are kept for the next time. */
static PyObject *
receive_by_spare(cs_socket *s, cs_receive *to)
{
    PyObject *result;
    PyObject *spare = cs_exchange(s->state->spare, NULL);
    if (spare == NULL || (size_t)PyBytes_GET_SIZE(spare) < to->len) {
        Py_XDECREF(spare);
        spare = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)to->len);
        if (spare == NULL) {
            return NULL;
        }
    }
    to->data = PyBytes_AS_STRING(spare);
    ssize_t n = cs_receive_once(s, to, true);
    if (n > COPY_MOST || n == PyBytes_GET_SIZE(spare)) {
        (void)_PyBytes_Resize(&spare, n);
        return spare;
    }
    result = n < 0 ? NULL : PyBytes_FromStringAndSize(to->data, n);
    spare = cs_exchange(s->state->spare, spare);
    Py_XDECREF(spare);
    return result;
}

/* Where all comes that is asked for, nothing is gained by a detour. */
PyObject *
cs_receive_bytes(cs_socket *s, cs_receive *to)
{
    bool comes_whole = to->len > 0 && to->len <= (size_t)cs_load(s->filled);
    if (comes_whole || (to->flags & MSG_TRUNC)) {
        return receive_direct(s, to);
    }
    if (to->len <= CS_SHORT) {
        return receive_by_scratch(s, to);
    }
    bool spare = to->len <= SPARE_MOST && !cs_load(s->bulk);
    return spare ? receive_by_spare(s, to) : receive_direct(s, to);
}

static int
read_size(const char *function, PyObject *const *args, Py_ssize_t nargs, cs_receive *to)
{
    Py_ssize_t size;
    if (cs_args_count(function, nargs, 1, 2) < 0 || cs_args_size(args[0], &size) < 0 ||
        (nargs > 1 && cs_args_int(args[1], &to->flags) < 0)) {
        return -1;
    }
    if (size < 0) {
        PyErr_Format(PyExc_ValueError, "negative buffersize in %s", function);
        return -1;
    }
    to->len = (size_t)size;
    return 0;
}

PyDoc_STRVAR(recv_doc,
"recv($self, bufsize, flags=0, /)\n--\n\n"
"Wait for data; return at most bufsize bytes of them, b'' when the other end has finished.\n\n"
"Raises TimeoutError after the timeout, BlockingIOError if non-blocking and there are none,\n"
"OSError.  See recv(2).");

static PyObject *
sock_recv(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_receive to = {.run = sys_recv};
    if (read_size("recv", args, nargs, &to) < 0) {
        return NULL;
    }
    return to.len == 0 ? PyBytes_FromStringAndSize(NULL, 0) : cs_receive_bytes(cs_sock(self), &to);
}

PyDoc_STRVAR(recvfrom_doc,
"recvfrom($self, bufsize, flags=0, /)\n--\n\n"
"As recv(), but return (data, address), the address of the sender; None on a connected stream.\n\n"
"Raises TimeoutError, BlockingIOError, OSError.  See recvfrom(2).");

static PyObject *
sock_recvfrom(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_address from;
    cs_receive to = {.run = sys_recvfrom, .from = &from};
    if (read_size("recvfrom", args, nargs, &to) < 0 ||
        cs_address_room(cs_sock(self), &from.len) < 0) {
        return NULL;
    }
    PyObject *data = cs_receive_bytes(cs_sock(self), &to);
    if (data == NULL) {
        return NULL;
    }
    PyObject *items[] = {data, cs_address_decode(cs_sock(self), &from)};
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

/* buffer, nbytes and flags of recv_into and recvfrom_into; the view is held on success. */
static int
read_into(const char *function, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames,
          cs_receive *to, Py_buffer *view)
{
    static const char *const names[] = {"buffer", "nbytes", "flags", NULL};
    const cs_signature signature = {function, names, 1, 3};
    PyObject *slots[3];
    Py_ssize_t size = 0;
    if (cs_args_bind(&signature, args, nargs, kwnames, slots) < 0 ||
        cs_args_writable(function, slots[0], view) < 0) {
        return -1;
    }
    if ((slots[1] != NULL && cs_args_size(slots[1], &size) < 0) ||
        (slots[2] != NULL && cs_args_int(slots[2], &to->flags) < 0)) {
        goto error;
    }
    if (size < 0) {
        PyErr_Format(PyExc_ValueError, "negative buffersize in %s", function);
        goto error;
    }
    if (size > view->len) {
        PyErr_SetString(PyExc_ValueError, strcmp(function, "recv_into") == 0
                                              ? "buffer too small for requested bytes"
                                              : "nbytes is greater than the length of the buffer");
        goto error;
    }
    to->data = view->buf;
    to->len = (size_t)(size == 0 ? view->len : size);
    return 0;
error:
    PyBuffer_Release(view);
    return -1;
}

PyDoc_STRVAR(recv_into_doc,
"recv_into($self, /, buffer, nbytes=0, flags=0)\n--\n\n"
"As recv(), but put the data into a writable buffer and return how many bytes came (an int).\n\n"
"nbytes is the most to receive; 0 means the whole buffer.\n"
"Raises ValueError if the buffer is smaller, TimeoutError, BlockingIOError, OSError.\n"
"See recv(2).");

static PyObject *
sock_recv_into(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    Py_buffer view;
    cs_receive to = {.run = sys_recv};
    if (read_into("recv_into", args, nargs, kwnames, &to, &view) < 0) {
        return NULL;
    }
    ssize_t n = 0;
    if (to.len > 0) {
        n = cs_receive_once(cs_sock(self), &to, cs_buffer_is_plain(&view));
    }
    PyBuffer_Release(&view);
    return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

PyDoc_STRVAR(recvfrom_into_doc,
"recvfrom_into($self, /, buffer, nbytes=0, flags=0)\n--\n\n"
"As recv_into(), but return (count, address), the address of the sender.\n\n"
"Raises ValueError, TimeoutError, BlockingIOError, OSError.  See recvfrom(2).");

static PyObject *
sock_recvfrom_into(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    Py_buffer view;
    cs_address from;
    cs_receive to = {.run = sys_recvfrom, .from = &from};
    if (read_into("recvfrom_into", args, nargs, kwnames, &to, &view) < 0) {
        return NULL;
    }
    ssize_t n = cs_address_room(cs_sock(self), &from.len);
    n = n < 0 ? n : cs_receive_once(cs_sock(self), &to, cs_buffer_is_plain(&view));
    PyBuffer_Release(&view);
    if (n < 0) {
        return NULL;
    }
    PyObject *items[] = {PyLong_FromSsize_t(n), cs_address_decode(cs_sock(self), &from)};
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

PyMethodDef sock_recv_methods[] = {
    {"recv", CS_FAST(sock_recv), METH_FASTCALL, recv_doc},
    {"recvfrom", CS_FAST(sock_recvfrom), METH_FASTCALL, recvfrom_doc},
    {"recv_into", CS_FAST(sock_recv_into), METH_FASTCALL | METH_KEYWORDS, recv_into_doc},
    {"recvfrom_into", CS_FAST(sock_recvfrom_into), METH_FASTCALL | METH_KEYWORDS,
     recvfrom_into_doc},
    {NULL, NULL, 0, NULL},
};
