/* A file is sent by its descriptor, its bytes not seen: by sendfile(2) or a function like it. */
#include "io_call.h"
#include "sendfile.h"

#include <errno.h>
#include <sys/stat.h>
#ifdef CS_HAS_SENDFILE
#include <sys/sendfile.h>
#endif

/* The most that sendfile(2) is asked for at once; more does not fit its argument everywhere. */
static const int64_t LARGEST_BLOCK = 1 << 30;

typedef struct transfer transfer;
struct transfer {
    cs_socket *s;
    ssize_t (*step)(transfer *t);   /* sends once, adds to total; the bytes or one of the below */
    PyObject *function;             /* what step calls, if that is Python's */
    PyObject *giveup;               /* class of the exception for a file that cannot be sent so */
    int file;
    int64_t size;                   /* of the file */
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
    return cs_io_after(s, &nothing, timeout, -1, CS_NOT_TRIED) < 0 ? -1 : 0;
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
        .skip_try = timeout < 0 || cs_is_exposed(t->s),
    };
    ssize_t n = cs_io_run(t->s, &call);
    if (n >= 0) {
        t->total += n;
        return n;
    }
    if (cs_says_wait(-n)) {
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
    Py_ssize_t sent = cs_sendfile_add(result, &t->total);
    return sent < 0 ? STEP_RAISED : sent;
}

/* giveup(the exception that is set) in its place. */
static void
give_up(PyObject *giveup)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    if (PyExceptionClass_Check(giveup)) {
        PyErr_SetObject(giveup, value);
    }
    else {
        PyErr_SetString(PyExc_TypeError, "exceptions must derive from BaseException");
    }
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

/* As os.fstat() reads it. */
static int
parse_descriptor(PyObject *object, int *fd)
{
    int overflow;
    PyObject *number = PyNumber_Index(object);
    if (number == NULL) {
        return -1;
    }
    long value = PyLong_AsLongAndOverflow(number, &overflow);
    Py_DECREF(number);
    if (overflow != 0 || value > INT_MAX || value < INT_MIN) {
        PyErr_SetString(PyExc_OverflowError, "Python int too large to convert to C int");
        return -1;
    }
    *fd = (int)value;
    return 0;
}

/* The file's descriptor, or -1 with giveup raised if it has none. */
static int
find_descriptor(transfer *t, PyObject *file)
{
    cs_state *state = t->s->state;
    PyObject *number = PyObject_CallMethodNoArgs(file, state->names[CS_NAME_fileno]);
    if (number != NULL) {
        int result = parse_descriptor(number, &t->file);
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

/* fstat(2) of a file, which is no socket: its descriptor is in the argument. */
static ssize_t
sys_fstat(int fd, int flags, void *arg)
{
    transfer *t = arg;
    struct stat st;
    (void)fd;
    (void)flags;
    if (fstat(t->file, &st) < 0) {
        return -errno;
    }
    t->size = st.st_size;
    return 0;
}

static int
find_size(transfer *t)
{
    ssize_t result = cs_io_once(t->s, sys_fstat, t, false);
    if (result < 0) {
        (void)cs_io_raise(result);
        give_up(t->giveup);
        return -1;
    }
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
transfer_file(transfer *t, const cs_sendfile *given)
{
    int64_t count;
    if (cs_sendfile_check(t->s, given, &count) < 0 ||
        find_descriptor(t, given->file) < 0 ||
        find_size(t) < 0) {
        return NULL;
    }
    if (t->size == 0) {
        return PyLong_FromLong(0);
    }
    if (cs_sendfile_check_blocking(t->s) < 0) {
        return NULL;
    }
    int fd = cs_load(t->s->sock_fd);
    if (fd < 0) {
        return PyErr_Format(PyExc_ValueError, "Invalid file descriptor: %d", fd);
    }
    if (parse_offset(given->offset, &t->start) < 0) {
        return NULL;
    }
    t->block = count < INT64_MAX ? count : t->size;
    if (t->block > LARGEST_BLOCK) {
        t->block = LARGEST_BLOCK;
    }
    int ended = run_transfer(t, count);
    return cs_sendfile_finish(t->s, given, t->total, ended);
}

PyObject *
cs_sendfile_by_kernel(cs_socket *s, const cs_sendfile *given, PyObject *giveup)
{
#ifdef CS_HAS_SENDFILE
    transfer t = {.s = s, .step = step_sendfile, .giveup = giveup};
    return transfer_file(&t, given);
#else
    (void)s;
    (void)given;
    PyErr_SetString(giveup, "os.sendfile() not available on this platform");
    return NULL;
#endif
}

PyObject *
cs_sendfile_by_function(cs_socket *s, const cs_sendfile *given, PyObject *giveup,
                        PyObject *function)
{
    transfer t = {.s = s, .step = step_function, .function = function, .giveup = giveup};
    return transfer_file(&t, given);
}
