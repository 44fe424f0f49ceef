/* sendfile(): by sendfile(2) where the file lets it, else by reading the file and sending. */
#include "args.h"
#include "io_call.h"

#include <errno.h>
#include <sys/stat.h>
#ifdef CS_HAS_SENDFILE
#include <sys/sendfile.h>
#endif

/* The most that sendfile(2) is asked for at once; more does not fit its argument everywhere. */
static const int64_t LARGEST_BLOCK = 1 << 30;

/* The most that is read from a file at once. */
static const int64_t READ_BLOCK = 8192;

typedef struct {
    PyObject *file;
    PyObject *offset;               /* NULL: not given, 0 */
    PyObject *count;                /* NULL or None: to the end of the file */
} sendfile_args;

/* object.name in *value: 1, 0 without an exception if it has none, or -1. */
static int
find_attribute(PyObject *object, PyObject *name, PyObject **value)
{
    *value = PyObject_GetAttr(object, name);
    if (*value != NULL) {
        return 1;
    }
    if (!PyErr_ExceptionMatches(PyExc_AttributeError)) {
        return -1;
    }
    PyErr_Clear();
    return 0;
}

/* A file without a mode counts as binary. */
static int
check_binary(cs_socket *s, PyObject *file)
{
    PyObject *mode;
    int found = find_attribute(file, s->state->names[CS_NAME_mode], &mode);
    if (found <= 0) {
        return found;
    }
    PyObject *letter = PyUnicode_FromString("b");
    int binary = letter == NULL ? -1 : PySequence_Contains(mode, letter);
    if (binary == 0) {
        PyErr_SetString(PyExc_ValueError, "file should be opened in binary mode");
    }
    Py_XDECREF(letter);
    Py_DECREF(mode);
    return binary > 0 ? 0 : -1;
}

/* The number of bytes to send; INT64_MAX where all are. */
static int
parse_count(PyObject *object, int64_t *count)
{
    int overflow = 0;
    *count = INT64_MAX;
    if (object == NULL || object == Py_None) {
        return 0;
    }
    if (!PyLong_Check(object)) {
        PyErr_Format(PyExc_TypeError, "count must be a positive integer (got %R)", object);
        return -1;
    }
    long long value = PyLong_AsLongLongAndOverflow(object, &overflow);
    if (overflow < 0 || (overflow == 0 && value <= 0)) {
        PyErr_Format(PyExc_ValueError, "count must be a positive integer (got %R)", object);
        return -1;
    }
    if (overflow == 0) {
        *count = value;
    }
    return 0;
}

static int
check_params(cs_socket *s, const sendfile_args *given, int64_t *count)
{
    if (check_binary(s, given->file) < 0) {
        return -1;
    }
    if (!(s->sock_type & SOCK_STREAM)) {
        PyErr_SetString(PyExc_ValueError, "only SOCK_STREAM type sockets are supported");
        return -1;
    }
    return parse_count(given->count, count);
}

static int
check_blocking(cs_socket *s)
{
    if (cs_load(s->sock_timeout) == 0) {
        PyErr_SetString(PyExc_ValueError, "non-blocking sockets are not supported");
        return -1;
    }
    return 0;
}

/* Move the file's position, if it can be moved, to start + sent.  An exception that is set stays,
   unless this raises another. */
static int
seek_behind(cs_socket *s, const sendfile_args *given, int64_t sent)
{
    PyObject *type, *value, *traceback;
    PyObject *seek = NULL;
    PyObject *result = NULL;
    PyErr_Fetch(&type, &value, &traceback);

    int found = find_attribute(given->file, s->state->names[CS_NAME_seek], &seek);
    if (found > 0) {
        PyObject *position = PyLong_FromLongLong(sent);
        if (position != NULL && given->offset != NULL) {
            Py_SETREF(position, PyNumber_Add(given->offset, position));
        }
        result = position == NULL ? NULL : PyObject_CallOneArg(seek, position);
        Py_XDECREF(position);
        Py_DECREF(seek);
        Py_XDECREF(result);
    }
    if (found < 0 || (found > 0 && result == NULL)) {
        Py_XDECREF(type);
        Py_XDECREF(value);
        Py_XDECREF(traceback);
        return -1;
    }
    PyErr_Restore(type, value, traceback);
    return 0;
}

/* The result of a transfer that sent so many bytes and ended well (0) or not (-1). */
static PyObject *
finish(cs_socket *s, const sendfile_args *given, int64_t sent, int ended)
{
    if (sent > 0 && seek_behind(s, given, sent) < 0) {
        return NULL;
    }
    return ended < 0 ? NULL : PyLong_FromLongLong(sent);
}

/* What a function says that it sent: added to *total and returned, or -1.  Takes over result. */
static Py_ssize_t
add_sent(PyObject *result, int64_t *total)
{
    Py_ssize_t sent = PyNumber_AsSsize_t(result, PyExc_OverflowError);
    Py_DECREF(result);
    if (sent == -1 && PyErr_Occurred()) {
        return -1;
    }
    if (sent < 0 || sent > INT64_MAX - *total) {
        PyErr_Format(PyExc_ValueError, "not a number of bytes sent: %zd", sent);
        return -1;
    }
    *total += sent;
    return sent;
}

/* By reading and sending. */

/* send(data) until all of it is sent; data is a memoryview. */
static int
send_block(PyObject *send, PyObject *data, int64_t *total)
{
    Py_INCREF(data);
    for (;;) {
        PyObject *result = PyErr_CheckSignals() < 0 ? NULL : PyObject_CallOneArg(send, data);
        if (result == NULL) {
            if (!PyErr_ExceptionMatches(PyExc_BlockingIOError)) {
                break;
            }
            PyErr_Clear();
            /* Whoever is to read the other end may be waiting for the GIL. */
            Py_BEGIN_ALLOW_THREADS
            Py_END_ALLOW_THREADS
            continue;
        }
        Py_ssize_t sent = add_sent(result, total);
        Py_ssize_t size = sent < 0 ? -1 : PyObject_Size(data);
        if (size < 0 || sent >= size) {
            break;
        }
        Py_SETREF(data, PySequence_GetSlice(data, sent, PY_SSIZE_T_MAX));
        if (data == NULL) {
            return -1;
        }
    }
    Py_DECREF(data);
    return PyErr_Occurred() ? -1 : 0;
}

/* read(size) as a memoryview in *block: 1, or 0 at the end of the file, or -1. */
static int
read_block(PyObject *read, int64_t size, PyObject **block)
{
    *block = NULL;
    PyObject *data = PyObject_CallFunction(read, "L", (long long)size);
    if (data == NULL) {
        return -1;
    }
    *block = PyMemoryView_FromObject(data);
    Py_DECREF(data);
    int more = *block == NULL ? -1 : PyObject_IsTrue(*block);
    if (more <= 0) {
        Py_CLEAR(*block);
    }
    return more;
}

static int
send_blocks(PyObject *read, PyObject *send, int64_t count, int64_t *total)
{
    while (*total < count) {
        PyObject *block;
        int64_t left = count - *total;
        int more = read_block(read, left < READ_BLOCK ? left : READ_BLOCK, &block);
        if (more <= 0) {
            return more;
        }
        int result = send_block(send, block, total);
        Py_DECREF(block);
        if (result < 0) {
            return -1;
        }
    }
    return 0;
}

/* file.seek(offset), unless that is where files begin. */
static int
seek_start(cs_socket *s, const sendfile_args *given)
{
    int moves = given->offset == NULL ? 0 : PyObject_IsTrue(given->offset);
    if (moves <= 0) {
        return moves;
    }
    PyObject *args[] = {given->file, given->offset};
    PyObject *result = PyObject_VectorcallMethod(s->state->names[CS_NAME_seek], args, 2, NULL);
    Py_XDECREF(result);
    return result == NULL ? -1 : 0;
}

static PyObject *
use_send(cs_socket *s, const sendfile_args *given)
{
    PyObject *const *names = s->state->names;
    PyObject *sent = NULL;
    PyObject *send = NULL;
    int64_t count;
    int64_t total = 0;
    if (check_params(s, given, &count) < 0 || check_blocking(s) < 0 || seek_start(s, given) < 0) {
        return NULL;
    }
    PyObject *read = PyObject_GetAttr(given->file, names[CS_NAME_read]);
    if (read != NULL) {
        send = PyObject_GetAttr((PyObject *)s, names[CS_NAME_send]);
    }
    if (send != NULL) {
        int ended = send_blocks(read, send, count, &total);
        sent = finish(s, given, total, ended);
    }
    Py_XDECREF(read);
    Py_XDECREF(send);
    return sent;
}

/* By a function that takes the file's descriptor, as sendfile(2) does. */

typedef struct transfer transfer;
struct transfer {
    cs_socket *s;
    ssize_t (*step)(transfer *t);   /* sends once, adds to total; the bytes or one of the below */
    PyObject *function;             /* what step calls, if that is Python's */
    PyObject *giveup;               /* class of the exception for a file that cannot be sent so */
    int file;
    int64_t start;                  /* where the first byte is */
    int64_t block;                  /* bytes to ask for at once */
    int64_t total;                  /* bytes sent */
};

/* REFUSED is an OSError that, at the first step, means that the file cannot be sent so. */
enum { STEP_AGAIN = -1, STEP_REFUSED = -2, STEP_RAISED = -3 };

static ssize_t
sys_nothing(int fd, int flags, void *arg)
{
    (void)fd;
    (void)flags;
    (void)arg;
    return 0;
}

/* Where the next byte is.  A function can make up numbers that do not add up in int64_t. */
static int64_t
position(const transfer *t)
{
    return (int64_t)((uint64_t)t->start + (uint64_t)t->total);
}

static int
wait_writable(cs_socket *s, int64_t timeout)
{
    const cs_call nothing = {.run = sys_nothing, .events = POLLOUT, .skip_try = true};
    return cs_io_until(s, &nothing, timeout, -1) < 0 ? -1 : 0;
}

#ifdef CS_HAS_SENDFILE
static ssize_t
sys_sendfile(int fd, int flags, void *arg)
{
    const transfer *t = arg;
    off_t offset = (off_t)position(t);
    (void)flags;
    ssize_t n = sendfile(fd, t->file, &offset, (size_t)t->block);
    return n < 0 ? -errno : n;
}

/* sendfile(2) knows no MSG_DONTWAIT: where O_NONBLOCK may be gone from the descriptor of a socket
   with a timeout, the try could wait for ever. */
static ssize_t
step_sendfile(transfer *t)
{
    int64_t timeout = cs_load(t->s->sock_timeout);
    const cs_call call = {
        .run = sys_sendfile,
        .arg = t,
        .events = POLLOUT,
        .skip_try = timeout < 0 || cs_load(t->s->exposed),
    };
    ssize_t n = cs_io_run(t->s, &call);
    if (n >= 0) {
        t->total += n;
        return n;
    }
    if (n == -EAGAIN || n == -EWOULDBLOCK) {
        return wait_writable(t->s, INT64_MAX) < 0 ? STEP_RAISED : STEP_AGAIN;
    }
    (void)cs_io_raise(n);
    return n == CS_TIMED_OUT || n == CS_RAISED ? STEP_RAISED : STEP_REFUSED;
}
#endif

/* function(file, offset, block). */
static ssize_t
step_function(transfer *t)
{
    int64_t timeout = cs_load(t->s->sock_timeout);
    if (timeout > 0 && wait_writable(t->s, timeout) < 0) {
        return STEP_RAISED;
    }
    PyObject *result = PyObject_CallFunction(t->function, "iLL", t->file,
                                             (long long)position(t), (long long)t->block);
    if (result == NULL) {
        if (!PyErr_ExceptionMatches(PyExc_BlockingIOError)) {
            return PyErr_ExceptionMatches(PyExc_OSError) ? STEP_REFUSED : STEP_RAISED;
        }
        PyErr_Clear();
        return timeout > 0 || wait_writable(t->s, INT64_MAX) == 0 ? STEP_AGAIN : STEP_RAISED;
    }
    Py_ssize_t sent = add_sent(result, &t->total);
    return sent < 0 ? STEP_RAISED : sent;
}

/* giveup(the exception that is set) in its place. */
static void
give_up(PyObject *giveup)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    PyErr_SetObject(giveup, value);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
}

static int
run_transfer(transfer *t, int64_t count)
{
    while (t->total < count) {
        if (t->block > count - t->total) {
            t->block = count - t->total;
        }
        ssize_t n = t->step(t);
        if (n == 0) {
            return 0;
        }
        if (n < 0 && n != STEP_AGAIN) {
            if (n == STEP_REFUSED && t->total == 0) {
                give_up(t->giveup);
            }
            return -1;
        }
        if (PyErr_CheckSignals() < 0) {
            return -1;
        }
    }
    return 0;
}

/* The file's descriptor, or -1 with giveup raised if it has none. */
static int
find_descriptor(const transfer *t, PyObject *file, int *fd)
{
    cs_state *state = t->s->state;
    PyObject *number = PyObject_CallMethodNoArgs(file, state->names[CS_NAME_fileno]);
    if (number != NULL) {
        int result = cs_args_int(number, fd);
        Py_DECREF(number);
        return result;
    }
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyObject *name = state->names[CS_NAME_UnsupportedOperation];
    PyObject *unsupported = PyObject_GetAttr(state->io, name);
    if (unsupported == NULL) {
        Py_XDECREF(type);
        Py_XDECREF(value);
        Py_XDECREF(traceback);
        return -1;
    }
    PyErr_Restore(type, value, traceback);
    if (PyErr_ExceptionMatches(PyExc_AttributeError) || PyErr_ExceptionMatches(unsupported)) {
        give_up(t->giveup);
    }
    Py_DECREF(unsupported);
    return -1;
}

/* The file's size by fstat(2), or -1 with giveup raised if it has none. */
static int
find_size(const transfer *t, int64_t *size)
{
    struct stat st;
    int err;
    Py_BEGIN_ALLOW_THREADS
    err = fstat(t->file, &st) < 0 ? errno : 0;
    Py_END_ALLOW_THREADS
    if (err != 0) {
        (void)cs_raise_errno(err);
        give_up(t->giveup);
        return -1;
    }
    *size = st.st_size;
    return 0;
}

static int
parse_offset(PyObject *object, int64_t *offset)
{
    PyObject *number = object == NULL ? PyLong_FromLong(0) : PyNumber_Index(object);
    if (number == NULL) {
        return -1;
    }
    *offset = PyLong_AsLong(number);
    Py_DECREF(number);
    return *offset == -1 && PyErr_Occurred() ? -1 : 0;
}

/* Check everything and start; step, function and giveup are set in t. */
static PyObject *
transfer_file(transfer *t, const sendfile_args *given)
{
    int64_t count;
    int64_t size;
    if (check_params(t->s, given, &count) < 0 ||
        find_descriptor(t, given->file, &t->file) < 0 ||
        find_size(t, &size) < 0) {
        return NULL;
    }
    if (size == 0) {
        return PyLong_FromLong(0);
    }
    if (check_blocking(t->s) < 0) {
        return NULL;
    }
    int fd = cs_load(t->s->sock_fd);
    if (fd < 0) {
        return PyErr_Format(PyExc_ValueError, "Invalid file descriptor: %d", fd);
    }
    if (parse_offset(given->offset, &t->start) < 0) {
        return NULL;
    }
    t->block = count < INT64_MAX ? count : size;
    if (t->block > LARGEST_BLOCK) {
        t->block = LARGEST_BLOCK;
    }
    int ended = run_transfer(t, count);
    return finish(t->s, given, t->total, ended);
}

/* The methods. */

static int
bind_sendfile(const char *function, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames,
              Py_ssize_t required, sendfile_args *given)
{
    static const char *const names[] = {"file", "offset", "count", NULL};
    const cs_signature signature = {function, names, required, 3};
    PyObject *slots[3];
    if (cs_args_bind(&signature, args, nargs, kwnames, slots) < 0) {
        return -1;
    }
    *given = (sendfile_args){.file = slots[0], .offset = slots[1], .count = slots[2]};
    return 0;
}

PyDoc_STRVAR(check_sendfile_params_doc,
"_check_sendfile_params($self, file, offset, count)\n--\n\n"
"Return None if a file may be sent so.\n\n"
"Raises ValueError for a text file, a socket that is no stream, or a count below 1; TypeError for\n"
"a count that is neither an int nor None.");

static PyObject *
sock_check_sendfile_params(PyObject *self, PyObject *const *args, Py_ssize_t nargs,
                           PyObject *kwnames)
{
    sendfile_args given;
    int64_t count;
    if (bind_sendfile("_check_sendfile_params", args, nargs, kwnames, 3, &given) < 0 ||
        check_params(cs_sock(self), &given, &count) < 0) {
        return NULL;
    }
    Py_RETURN_NONE;
}

PyDoc_STRVAR(sendfile_use_send_doc,
"_sendfile_use_send($self, file, offset=0, count=None)\n--\n\n"
"sendfile() by reading the file and send().");

static PyObject *
sock_sendfile_use_send(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    sendfile_args given;
    if (bind_sendfile("_sendfile_use_send", args, nargs, kwnames, 1, &given) < 0) {
        return NULL;
    }
    return use_send(cs_sock(self), &given);
}

PyDoc_STRVAR(sendfile_use_sendfile_doc,
"_sendfile_use_sendfile($self, file, offset=0, count=None)\n--\n\n"
"sendfile() by sendfile(2) alone.  Raises _GiveupOnSendfile for a file that it cannot send.");

static PyObject *
sock_sendfile_use_sendfile(PyObject *self, PyObject *const *args, Py_ssize_t nargs,
                           PyObject *kwnames)
{
    cs_socket *s = cs_sock(self);
    PyObject *sent = NULL;
    sendfile_args given;
    if (bind_sendfile("_sendfile_use_sendfile", args, nargs, kwnames, 1, &given) < 0) {
        return NULL;
    }
    PyObject *giveup = cs_package_name(s->state, CS_NAME__GiveupOnSendfile);
    if (giveup == NULL) {
        return NULL;
    }
#ifdef CS_HAS_SENDFILE
    transfer t = {.s = s, .step = step_sendfile, .giveup = giveup};
    sent = transfer_file(&t, &given);
#else
    PyErr_SetString(giveup, "os.sendfile() not available on this platform");
#endif
    Py_DECREF(giveup);
    return sent;
}

PyDoc_STRVAR(sendfile_zerocopy_doc,
"_sendfile_zerocopy($self, zerocopy_func, giveup_exc_type, file, offset=0, count=None)\n--\n\n"
"sendfile() by calls of zerocopy_func(descriptor, offset, size), which returns the bytes sent.\n\n"
"Raises giveup_exc_type for a file without a descriptor or if the first call raises OSError.");

static PyObject *
sock_sendfile_zerocopy(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    static const char *const names[] = {"zerocopy_func", "giveup_exc_type", "file", "offset",
                                        "count", NULL};
    static const cs_signature signature = {"_sendfile_zerocopy", names, 3, 5};
    PyObject *slots[5];
    if (cs_args_bind(&signature, args, nargs, kwnames, slots) < 0) {
        return NULL;
    }
    const sendfile_args given = {.file = slots[2], .offset = slots[3], .count = slots[4]};
    transfer t = {
        .s = cs_sock(self),
        .step = step_function,
        .function = slots[0],
        .giveup = slots[1],
    };
    return transfer_file(&t, &given);
}

/* self.name(file, offset, count), which a subclass may have replaced. */
static PyObject *
call_method(PyObject *self, enum cs_name name, const sendfile_args *given)
{
    PyObject *zero = PyLong_FromLong(0);
    if (zero == NULL) {
        return NULL;
    }
    PyObject *args[] = {
        self,
        given->file,
        given->offset != NULL ? given->offset : zero,
        given->count != NULL ? given->count : Py_None,
    };
    PyObject *sent = PyObject_VectorcallMethod(cs_sock(self)->state->names[name], args, 4, NULL);
    Py_DECREF(zero);
    return sent;
}

/* With an exception set: is it _GiveupOnSendfile?  Then it is cleared. */
static bool
was_given_up(cs_state *state)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyObject *giveup = cs_package_name(state, CS_NAME__GiveupOnSendfile);
    bool given_up = giveup != NULL && PyErr_GivenExceptionMatches(type, giveup);
    if (giveup != NULL && !given_up) {
        PyErr_Restore(type, value, traceback);
    }
    else {
        Py_XDECREF(type);
        Py_XDECREF(value);
        Py_XDECREF(traceback);
    }
    Py_XDECREF(giveup);
    return given_up;
}

PyDoc_STRVAR(sendfile_doc,
"sendfile($self, file, offset=0, count=None)\n--\n\n"
"Send a file that is open in binary mode, from offset on, and return the bytes sent (an int).\n\n"
"count is how many bytes to send, None for all up to the end.  sendfile(2) is used for a regular\n"
"file, else its read() and send().  The file's position is set behind the last byte sent, also\n"
"when an exception is raised.  The timeout is for each wait.  Raises ValueError for a text file,\n"
"a socket that is no stream or non-blocking, or a count below 1; TimeoutError, OSError.");

static PyObject *
sock_sendfile(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    sendfile_args given;
    if (bind_sendfile("sendfile", args, nargs, kwnames, 1, &given) < 0) {
        return NULL;
    }
    PyObject *sent = call_method(self, CS_NAME__sendfile_use_sendfile, &given);
    if (sent != NULL || !was_given_up(cs_sock(self)->state)) {
        return sent;
    }
    return call_method(self, CS_NAME__sendfile_use_send, &given);
}

PyMethodDef sock_sendfile_methods[] = {
    {"sendfile", CS_FAST(sock_sendfile), METH_FASTCALL | METH_KEYWORDS, sendfile_doc},
    {"_check_sendfile_params", CS_FAST(sock_check_sendfile_params),
     METH_FASTCALL | METH_KEYWORDS, check_sendfile_params_doc},
    {"_sendfile_use_send", CS_FAST(sock_sendfile_use_send),
     METH_FASTCALL | METH_KEYWORDS, sendfile_use_send_doc},
    {"_sendfile_use_sendfile", CS_FAST(sock_sendfile_use_sendfile),
     METH_FASTCALL | METH_KEYWORDS, sendfile_use_sendfile_doc},
    {"_sendfile_zerocopy", CS_FAST(sock_sendfile_zerocopy),
     METH_FASTCALL | METH_KEYWORDS, sendfile_zerocopy_doc},
    {NULL, NULL, 0, NULL},
};
