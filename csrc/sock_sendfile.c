/* sendfile(): by sendfile(2) where the file lets it, else by reading the file and sending. */
#include "args.h"
#include "sendfile.h"

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

int
cs_sendfile_check(cs_socket *s, const cs_sendfile *given, int64_t *count)
{
    if (check_binary(s, given->file) < 0) {
        return -1;
    }
    if (!(cs_load(s->sock_type) & SOCK_STREAM)) {
        PyErr_SetString(PyExc_ValueError, "only SOCK_STREAM type sockets are supported");
        return -1;
    }
    return parse_count(given->count, count);
}

int
cs_sendfile_check_blocking(cs_socket *s)
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
seek_behind(cs_socket *s, const cs_sendfile *given, int64_t sent)
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

PyObject *
cs_sendfile_finish(cs_socket *s, const cs_sendfile *given, int64_t sent, int ended)
{
    if (sent > 0 && seek_behind(s, given, sent) < 0) {
        return NULL;
    }
    return ended < 0 ? NULL : PyLong_FromLongLong(sent);
}

Py_ssize_t
cs_sendfile_add(PyObject *result, int64_t *total)
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

static int
bind_sendfile(const char *function, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames,
              Py_ssize_t required, cs_sendfile *given)
{
    static const char *const names[] = {"file", "offset", "count", NULL};
    const cs_signature signature = {function, names, required, 3};
    PyObject *slots[3];
    if (cs_args_bind(&signature, args, nargs, kwnames, slots) < 0) {
        return -1;
    }
    *given = (cs_sendfile){.file = slots[0], .offset = slots[1], .count = slots[2]};
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
    cs_sendfile given;
    int64_t count;
    if (bind_sendfile("_check_sendfile_params", args, nargs, kwnames, 3, &given) < 0 ||
        cs_sendfile_check(cs_sock(self), &given, &count) < 0) {
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
    cs_sendfile given;
    if (bind_sendfile("_sendfile_use_send", args, nargs, kwnames, 1, &given) < 0) {
        return NULL;
    }
    return cs_sendfile_by_send(cs_sock(self), &given);
}

PyDoc_STRVAR(sendfile_use_sendfile_doc,
"_sendfile_use_sendfile($self, file, offset=0, count=None)\n--\n\n"
"sendfile() by sendfile(2) alone.  Raises _GiveupOnSendfile for a file that it cannot send.");

static PyObject *
sock_sendfile_use_sendfile(PyObject *self, PyObject *const *args, Py_ssize_t nargs,
                           PyObject *kwnames)
{
    cs_socket *s = cs_sock(self);
    cs_sendfile given;
    if (bind_sendfile("_sendfile_use_sendfile", args, nargs, kwnames, 1, &given) < 0) {
        return NULL;
    }
    PyObject *giveup = cs_package_name(s->state, CS_NAME__GiveupOnSendfile);
    if (giveup == NULL) {
        return NULL;
    }
    PyObject *sent = cs_sendfile_by_kernel(s, &given, giveup);
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
    const cs_sendfile given = {.file = slots[2], .offset = slots[3], .count = slots[4]};
    return cs_sendfile_by_function(cs_sock(self), &given, slots[1], slots[0]);
}

/* self.name(file, offset, count), which a subclass may have replaced. */
static PyObject *
call_method(PyObject *self, enum cs_name name, const cs_sendfile *given)
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
    cs_sendfile given;
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
