/* System calls that fail, or that do less than they could, when they are told to. One shared object, loaded twice by name:
 * by LD_PRELOAD, so that its functions stand before libc's, and by Python as the module `faults`. */
#define _GNU_SOURCE 1
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdatomic.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>

/* After libc's, as it would make libc's functions stand for those with 64 in their names. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "plan.h"

#define CALLS(X) \
    X(accept) X(bind) X(close) X(connect) X(dup3) X(fcntl) X(fstat) X(gethostname) X(getpeername) X(getsockname) \
    X(getsockopt) X(ioctl) X(listen) X(open) X(poll) X(recv) X(recvfrom) X(recvmsg) X(send) X(sendfile) X(sendmsg) \
    X(sendto) X(sethostname) X(setsockopt) X(shutdown) X(socket) X(socketpair)

#define AS_NUMBER(name) CALL_##name,
#define AS_TEXT(name) #name,
enum { CALLS(AS_NUMBER) CALL_COUNT };
static const char *const texts[] = {CALLS(AS_TEXT)};

enum { LONGEST_LOG = 200 };

/* Only calls that are wanted count; all are in the log. */
static struct plan plan;
static struct {
    uint64_t wanted;
    int error;
    size_t logged;
    unsigned char log[LONGEST_LOG];
} calls;

static int
refused(int call)
{
    if (!plan_is_on(&plan)) {
        return 0;
    }
    if (calls.logged < LONGEST_LOG) {
        calls.log[calls.logged++] = (unsigned char)call;
    }
    if ((calls.wanted >> call & 1) == 0 || !plan_fails(&plan)) {
        return 0;
    }
    errno = calls.error;
    return 1;
}

/* Torn transfers: of each size what a generator of random numbers leaves of it, and nothing at all for one call in
 * `empty` of those that may not wait. */
static struct {
    atomic_int armed;
    atomic_ullong seed, calls, cut, empty;
} torn;

enum { EMPTY_ONE_IN = 8 };

static uint64_t
random_number(void)
{
    static _Thread_local uint64_t state;
    if (state == 0) {
        state = atomic_fetch_add(&torn.seed, 0x9E3779B97F4A7C15U) | 1;
    }
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state >> 11;
}

/* From 1 to size: each magnitude as often as the others, the whole size too. */
static size_t
shorter(size_t size)
{
    int bits = 0;
    atomic_fetch_add(&torn.calls, 1);
    while (bits < 62 && size >> bits > 1) {
        bits++;
    }
    size_t most = size >> random_number() % (unsigned)(bits + 2);
    if (most == 0 || random_number() % 4 == 0) {
        return size;
    }
    atomic_fetch_add(&torn.cut, 1);
    return 1 + random_number() % most;
}

static int
is_torn(void)
{
    return atomic_load(&torn.armed);
}

static int
fcntl_next(int fd, int command, void *argument)
{
    static int (*next)(int, int, ...);
    if (next == NULL) {
        next = (int (*)(int, int, ...))dlsym(RTLD_NEXT, "fcntl");
    }
    return next(fd, command, argument);
}

static int
comes_empty(int fd, int flags)
{
    if (!is_torn()) {
        return 0;
    }
    int may_not_wait = (flags & MSG_DONTWAIT) || (fcntl_next(fd, F_GETFL, NULL) & O_NONBLOCK);
    if (!may_not_wait || random_number() % EMPTY_ONE_IN != 0) {
        return 0;
    }
    atomic_fetch_add(&torn.empty, 1);
    errno = EAGAIN;
    return 1;
}

#define NEXT(name) \
    static __typeof__(&name) next; \
    if (next == NULL) { \
        next = (__typeof__(&name))dlsym(RTLD_NEXT, #name); \
    }

/* A function that does nothing when it is refused. */
#define PLAIN(type, name, call, parameters, arguments) \
    type name parameters \
    { \
        NEXT(name) \
        return refused(CALL_##call) ? -1 : next arguments; \
    }

PLAIN(int, accept, accept, (int fd, __SOCKADDR_ARG address, socklen_t *restrict len), (fd, address, len))
PLAIN(int, accept4, accept, (int fd, __SOCKADDR_ARG address, socklen_t *restrict len, int flags), (fd, address, len, flags))
PLAIN(int, bind, bind, (int fd, __CONST_SOCKADDR_ARG address, socklen_t len), (fd, address, len))
PLAIN(int, connect, connect, (int fd, __CONST_SOCKADDR_ARG address, socklen_t len), (fd, address, len))
PLAIN(int, dup3, dup3, (int from, int to, int flags), (from, to, flags))
PLAIN(int, fstat, fstat, (int fd, struct stat *found), (fd, found))
PLAIN(int, gethostname, gethostname, (char *name, size_t size), (name, size))
PLAIN(int, getpeername, getpeername, (int fd, __SOCKADDR_ARG address, socklen_t *restrict len), (fd, address, len))
PLAIN(int, getsockname, getsockname, (int fd, __SOCKADDR_ARG address, socklen_t *restrict len), (fd, address, len))
PLAIN(int, getsockopt, getsockopt, (int fd, int level, int name, void *restrict value, socklen_t *restrict len),
      (fd, level, name, value, len))
PLAIN(int, listen, listen, (int fd, int backlog), (fd, backlog))
PLAIN(int, poll, poll, (struct pollfd *fds, nfds_t count, int timeout), (fds, count, timeout))
PLAIN(int, ppoll, poll, (struct pollfd *fds, nfds_t count, const struct timespec *timeout, const sigset_t *mask),
      (fds, count, timeout, mask))
PLAIN(int, sethostname, sethostname, (const char *name, size_t size), (name, size))
PLAIN(int, setsockopt, setsockopt, (int fd, int level, int name, const void *value, socklen_t len),
      (fd, level, name, value, len))
PLAIN(int, shutdown, shutdown, (int fd, int how), (fd, how))
PLAIN(int, socket, socket, (int family, int type, int protocol), (family, type, protocol))
PLAIN(int, socketpair, socketpair, (int family, int type, int protocol, int fds[2]), (family, type, protocol, fds))

/* Linux frees the number whatever close(2) says. */
int
close(int fd)
{
    NEXT(close)
    int refuses = refused(CALL_close);
    int saved = errno;
    int result = next(fd);
    if (refuses) {
        errno = saved;
    }
    return refuses ? -1 : result;
}

#define WITH_POINTER(name, call, type, next_call) \
    int name(int fd, type command, ...) \
    { \
        va_list more; \
        va_start(more, command); \
        void *argument = va_arg(more, void *); \
        va_end(more); \
        if (refused(CALL_##call)) { \
            return -1; \
        } \
        return next_call; \
    }

static int
ioctl_next(int fd, unsigned long command, void *argument)
{
    static int (*next)(int, unsigned long, ...);
    if (next == NULL) {
        next = (int (*)(int, unsigned long, ...))dlsym(RTLD_NEXT, "ioctl");
    }
    return next(fd, command, argument);
}

WITH_POINTER(ioctl, ioctl, unsigned long, ioctl_next(fd, command, argument))
WITH_POINTER(fcntl, fcntl, int, fcntl_next(fd, command, argument))
WITH_POINTER(fcntl64, fcntl, int, fcntl_next(fd, command, argument))

#define OPENS(name) \
    int name(const char *path, int flags, ...) \
    { \
        static int (*next)(const char *, int, ...); \
        if (next == NULL) { \
            next = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, #name); \
        } \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = (flags & (O_CREAT | __O_TMPFILE)) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return refused(CALL_open) ? -1 : next(path, flags, mode); \
    }

OPENS(open)
OPENS(open64)

int
fstat64(int fd, struct stat64 *found)
{
    NEXT(fstat64)
    return refused(CALL_fstat) ? -1 : next(fd, found);
}

/* A transfer, which may also be cut. */
#define TRANSFER(name, parameters, flags, size, arguments) \
    ssize_t name parameters \
    { \
        NEXT(name) \
        if (refused(CALL_##name) || comes_empty(fd, flags)) { \
            return -1; \
        } \
        size = is_torn() ? shorter(size) : size; \
        return next arguments; \
    }

TRANSFER(recv, (int fd, void *data, size_t size, int flags), flags, size, (fd, data, size, flags))
TRANSFER(send, (int fd, const void *data, size_t size, int flags), flags, size, (fd, data, size, flags))
TRANSFER(recvfrom, (int fd, void *restrict data, size_t size, int flags, __SOCKADDR_ARG address, socklen_t *restrict len),
         flags, size, (fd, data, size, flags, address, len))
TRANSFER(sendto, (int fd, const void *data, size_t size, int flags, __CONST_SOCKADDR_ARG address, socklen_t len), flags, size,
         (fd, data, size, flags, address, len))
TRANSFER(sendfile, (int fd, int from, off_t *offset, size_t size), 0, size, (fd, from, offset, size))

ssize_t
sendfile64(int fd, int from, off64_t *offset, size_t size)
{
    return sendfile(fd, from, offset, size);
}

/* The first buffers of a message, so many that they hold size bytes, in the room given. */
static size_t
cut_buffers(const struct msghdr *message, struct iovec *room, size_t most)
{
    size_t whole = 0;
    size_t count = message->msg_iovlen < most ? message->msg_iovlen : most;
    for (size_t i = 0; i < count; i++) {
        whole += message->msg_iov[i].iov_len;
    }
    size_t left = whole == 0 ? 0 : shorter(whole);
    for (size_t i = 0; i < count; i++) {
        room[i] = message->msg_iov[i];
        room[i].iov_len = room[i].iov_len < left ? room[i].iov_len : left;
        left -= room[i].iov_len;
        if (left == 0) {
            return i + 1;
        }
    }
    return count;
}

enum { MOST_BUFFERS = 64 };

ssize_t
sendmsg(int fd, const struct msghdr *message, int flags)
{
    NEXT(sendmsg)
    struct iovec room[MOST_BUFFERS];
    if (refused(CALL_sendmsg) || comes_empty(fd, flags)) {
        return -1;
    }
    if (!is_torn()) {
        return next(fd, message, flags);
    }
    struct msghdr cut = *message;
    cut.msg_iovlen = cut_buffers(message, room, MOST_BUFFERS);
    cut.msg_iov = room;
    return next(fd, &cut, flags);
}

ssize_t
recvmsg(int fd, struct msghdr *message, int flags)
{
    NEXT(recvmsg)
    struct iovec room[MOST_BUFFERS];
    if (refused(CALL_recvmsg) || comes_empty(fd, flags)) {
        return -1;
    }
    if (!is_torn()) {
        return next(fd, message, flags);
    }
    struct msghdr cut = *message;
    cut.msg_iovlen = cut_buffers(message, room, MOST_BUFFERS);
    cut.msg_iov = room;
    ssize_t received = next(fd, &cut, flags);
    cut.msg_iov = message->msg_iov;
    cut.msg_iovlen = message->msg_iovlen;
    *message = cut;
    return received;
}

/* What a build that checks the sizes of buffers calls in their place. */
ssize_t
__recv_chk(int fd, void *data, size_t size, size_t room, int flags)
{
    return size > room ? -1 : recv(fd, data, size, flags);
}

ssize_t
__recvfrom_chk(int fd, void *restrict data, size_t size, size_t room, int flags, __SOCKADDR_ARG address,
               socklen_t *restrict len)
{
    return size > room ? -1 : recvfrom(fd, data, size, flags, address, len);
}

int
__poll_chk(struct pollfd *fds, nfds_t count, int timeout, size_t room)
{
    return count * sizeof(*fds) > room ? -1 : poll(fds, count, timeout);
}

int
__ppoll_chk(struct pollfd *fds, nfds_t count, const struct timespec *timeout, const sigset_t *mask, size_t room)
{
    return count * sizeof(*fds) > room ? -1 : ppoll(fds, count, timeout, mask);
}

int
__gethostname_chk(char *name, size_t size, size_t room)
{
    return size > room ? -1 : gethostname(name, size);
}

/* The module. */

static int
wanted_from(PyObject *names, uint64_t *wanted)
{
    PyObject *parts = PySequence_Tuple(names);
    *wanted = 0;
    for (Py_ssize_t i = 0; parts != NULL && i < PyTuple_GET_SIZE(parts); i++) {
        const char *name = PyUnicode_AsUTF8(PyTuple_GET_ITEM(parts, i));
        int call = 0;
        while (name != NULL && call < CALL_COUNT && strcmp(texts[call], name) != 0) {
            call++;
        }
        if (name == NULL || call == CALL_COUNT) {
            PyErr_Format(PyExc_ValueError, "no such call: %R", PyTuple_GET_ITEM(parts, i));
            Py_CLEAR(parts);
        }
        *wanted |= (uint64_t)1 << call;
    }
    Py_XDECREF(parts);
    return parts == NULL ? -1 : 0;
}

static PyObject *
logged(void)
{
    PyObject *list = PyList_New(0);
    for (size_t i = 0; list != NULL && i < calls.logged; i++) {
        PyObject *text = PyUnicode_FromString(texts[calls.log[i]]);
        if (text == NULL || PyList_Append(list, text) < 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(text);
    }
    return list;
}

static PyObject *
raised(void)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    return value;
}

PyDoc_STRVAR(call_doc,
"call(names, first, last, error, function, arguments) -> (returned, value, failed, log)\n\n"
"Call the function while of its system calls of these names those from the first to the last fail\n"
"with error, the first is 1. value is what it returned or, if returned is false, what it raised;\n"
"failed is how many failed, log the names of all.");

static PyObject *
faults_call(PyObject *Py_UNUSED(module), PyObject *arguments)
{
    Py_ssize_t first, last;
    uint64_t wanted;
    int error;
    PyObject *names, *function, *given;
    if (!PyArg_ParseTuple(arguments, "OnniOO!", &names, &first, &last, &error, &function, &PyTuple_Type, &given) ||
        wanted_from(names, &wanted) < 0) {
        return NULL;
    }
    calls.wanted = wanted;
    calls.error = error;
    calls.logged = 0;
    plan_arm(&plan, (size_t)first, (size_t)last);
    PyObject *value = PyObject_CallObject(function, given);
    plan_disarm(&plan);
    if (value != NULL && PyErr_Occurred()) {
        /* The interpreter says so for calls that Python code makes. */
        Py_CLEAR(value);
        PyErr_SetString(PyExc_SystemError, "a result with an exception set");
    }
    int returned = value != NULL;
    if (!returned) {
        value = raised();
    }
    return Py_BuildValue("(ONnN)", returned ? Py_True : Py_False, value, (Py_ssize_t)plan.failed, logged());
}

PyDoc_STRVAR(tear_doc,
"tear(seed) -> (calls, cut, empty)\n\n"
"From now on the transfers of all threads are torn; with 0 no longer. Returns how many there were\n"
"since the last call, how many of them moved less, and how many found nothing.");

static PyObject *
faults_tear(PyObject *Py_UNUSED(module), PyObject *number)
{
    unsigned long long seed = PyLong_AsUnsignedLongLong(number);
    if (seed == (unsigned long long)-1 && PyErr_Occurred()) {
        return NULL;
    }
    atomic_store(&torn.seed, seed * 0xD1342543DE82EF95U);
    atomic_store(&torn.armed, seed != 0);
    return Py_BuildValue("(KKK)", atomic_exchange(&torn.calls, 0), atomic_exchange(&torn.cut, 0),
                         atomic_exchange(&torn.empty, 0));
}

static PyMethodDef methods[] = {
    {"call", faults_call, METH_VARARGS, call_doc},
    {"tear", faults_tear, METH_O, tear_doc},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "faults",
    .m_doc = "System calls that fail, and transfers that are torn.",
    .m_methods = methods,
};

PyMODINIT_FUNC
PyInit_faults(void)
{
    return PyModule_Create(&definition);
}
