/* A file is sent by its read() and the socket's send(), whatever these are. */
#include "io_call.h"
#include "sendfile.h"

/* The most that is read from a file at once. */
static const int64_t READ_BLOCK = 8192;

static ssize_t
sys_nothing(int fd, int flags, void *arg)
{
    (void)fd;
    (void)flags;
    (void)arg;
    return 0;
}

/* Whoever is to read the other end may be waiting for the GIL. */
static void
let_others_run(cs_socket *s)
{
    (void)cs_io_once(s, sys_nothing, NULL, false);
}

/* send(data) until all of it is sent; data is a memoryview. */
static int
send_block(cs_socket *s, PyObject *send, PyObject *data, int64_t *total)
{
    Py_INCREF(data);
    for (;;) {
        PyObject *result = PyErr_CheckSignals() < 0 ? NULL : PyObject_CallOneArg(send, data);
        if (result == NULL) {
            if (!PyErr_ExceptionMatches(PyExc_BlockingIOError)) {
                break;
            }
            PyErr_Clear();
            let_others_run(s);
            continue;
        }
        Py_ssize_t sent = cs_sendfile_add(result, total);
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
send_blocks(cs_socket *s, PyObject *read, PyObject *send, int64_t count, int64_t *total)
{
    while (*total < count) {
        PyObject *block;
        int64_t left = count - *total;
        int more = read_block(read, left < READ_BLOCK ? left : READ_BLOCK, &block);
        if (more <= 0) {
            return more;
        }
        int result = send_block(s, send, block, total);
        Py_DECREF(block);
        if (result < 0) {
            return -1;
        }
    }
    return 0;
}

/* file.seek(offset), unless that is where files begin. */
static int
seek_start(cs_socket *s, const cs_sendfile *given)
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

PyObject *
cs_sendfile_by_send(cs_socket *s, const cs_sendfile *given)
{
    PyObject *const *names = s->state->names;
    PyObject *sent = NULL;
    PyObject *send = NULL;
    int64_t count;
    int64_t total = 0;
    if (cs_sendfile_check(s, given, &count) < 0 || cs_sendfile_check_blocking(s) < 0 ||
        seek_start(s, given) < 0) {
        return NULL;
    }
    PyObject *read = PyObject_GetAttr(given->file, names[CS_NAME_read]);
    if (read != NULL) {
        send = PyObject_GetAttr((PyObject *)s, names[CS_NAME_send]);
    }
    if (send != NULL) {
        int ended = send_blocks(s, read, send, count, &total);
        sent = cs_sendfile_finish(s, given, total, ended);
    }
    Py_XDECREF(read);
    Py_XDECREF(send);
    return sent;
}
