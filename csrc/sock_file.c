/* makefile(): files on a socket, and the count of those that are open. */
#include "args.h"

typedef struct {
    bool reading;
    bool writing;
    bool binary;
} file_mode;

static bool *
flag_of(PyObject *letter, file_mode *parsed)
{
    if (PyUnicode_CompareWithASCIIString(letter, "r") == 0) {
        return &parsed->reading;
    }
    if (PyUnicode_CompareWithASCIIString(letter, "w") == 0) {
        return &parsed->writing;
    }
    return PyUnicode_CompareWithASCIIString(letter, "b") == 0 ? &parsed->binary : NULL;
}

/* The letters of mode, in any order and number; -1 with ValueError for any other. */
static int
parse_mode(PyObject *mode, file_mode *parsed)
{
    PyObject *letter;
    bool known = true;
    PyObject *letters = PyObject_GetIter(mode);
    if (letters == NULL) {
        return -1;
    }
    *parsed = (file_mode){0};
    while (known && (letter = PyIter_Next(letters)) != NULL) {
        bool *flag = PyUnicode_Check(letter) ? flag_of(letter, parsed) : NULL;
        known = flag != NULL;
        if (known) {
            *flag = true;
        }
        Py_DECREF(letter);
    }
    Py_DECREF(letters);
    if (PyErr_Occurred()) {
        return -1;
    }
    if (!known) {
        PyErr_Format(PyExc_ValueError, "invalid mode %R (only r, w, b allowed)", mode);
        return -1;
    }
    if (PyBytes_Check(mode) || PyByteArray_Check(mode)) {
        PyErr_SetString(PyExc_TypeError, "a bytes-like object is required, not 'str'");
        return -1;
    }
    parsed->reading = parsed->reading || !parsed->writing;
    return 0;
}

static void
count_file(cs_socket *s)
{
    Py_ssize_t old = cs_load(s->io_refs);
    while (!cs_swap(s->io_refs, old, old + 1)) {
    }
}

static void
uncount_file(cs_socket *s)
{
    Py_ssize_t old = cs_load(s->io_refs);
    while (old > 0 && !cs_swap(s->io_refs, old, old - 1)) {
    }
}

/* The raw file is counted from here on; when it is dropped it takes itself off again. */
static PyObject *
open_raw(cs_socket *s, const file_mode *mode)
{
    const char *letters = !mode->writing ? "r" : mode->reading ? "rw" : "w";
    PyObject *raw = NULL;
    PyObject *raw_mode = PyUnicode_FromString(letters);
    PyObject *cls = cs_package_name(s->state, CS_NAME_SocketIO);
    if (raw_mode != NULL && cls != NULL) {
        PyObject *args[] = {(PyObject *)s, raw_mode};
        raw = PyObject_Vectorcall(cls, args, 2, NULL);
    }
    if (raw != NULL) {
        count_file(s);
    }
    Py_XDECREF(raw_mode);
    Py_XDECREF(cls);
    return raw;
}

/* The size of the buffer, as an object; 0 for none. */
static PyObject *
buffer_size(cs_state *state, PyObject *buffering)
{
    int is_negative = 1;
    if (buffering != NULL && buffering != Py_None) {
        PyObject *zero = PyLong_FromLong(0);
        if (zero == NULL) {
            return NULL;
        }
        is_negative = PyObject_RichCompareBool(buffering, zero, Py_LT);
        Py_DECREF(zero);
    }
    if (is_negative < 0) {
        return NULL;
    }
    return is_negative ? PyObject_GetAttr(state->io, state->names[CS_NAME_DEFAULT_BUFFER_SIZE])
                       : Py_NewRef(buffering);
}

static PyObject *
open_buffer(cs_state *state, PyObject *raw, const file_mode *mode, PyObject *size)
{
    bool both = mode->reading && mode->writing;
    enum cs_name name = both ? CS_NAME_BufferedRWPair
                             : mode->reading ? CS_NAME_BufferedReader : CS_NAME_BufferedWriter;
    PyObject *args[] = {raw, raw, size};
    PyObject *cls = PyObject_GetAttr(state->io, state->names[name]);
    if (cls == NULL) {
        return NULL;
    }
    PyObject *buffer = both ? PyObject_Vectorcall(cls, args, 3, NULL)
                            : PyObject_Vectorcall(cls, args + 1, 2, NULL);
    Py_DECREF(cls);
    return buffer;
}

/* io.text_encoding(encoding, 1): makefile() has no frame of its own that a warning would skip. */
static PyObject *
text_encoding(cs_state *state, PyObject *encoding)
{
    PyObject *level = PyLong_FromLong(1);
    if (level == NULL) {
        return NULL;
    }
    PyObject *args[] = {state->io, encoding, level};
    PyObject *name = state->names[CS_NAME_text_encoding];
    PyObject *result = PyObject_VectorcallMethod(name, args, 3, NULL);
    Py_DECREF(level);
    return result;
}

typedef struct {
    PyObject *mode;
    PyObject *buffering;
    PyObject *encoding;
    PyObject *errors;
    PyObject *newline;
} file_options;

static PyObject *
or_none(PyObject *given)
{
    return given != NULL ? given : Py_None;
}

static PyObject *
open_text(cs_state *state, PyObject *buffer, const file_options *options)
{
    PyObject *text = NULL;
    PyObject *cls = NULL;
    PyObject *encoding = text_encoding(state, or_none(options->encoding));
    if (encoding == NULL) {
        return NULL;
    }
    cls = PyObject_GetAttr(state->io, state->names[CS_NAME_TextIOWrapper]);
    if (cls == NULL) {
        goto done;
    }
    PyObject *args[] = {buffer, encoding, or_none(options->errors), or_none(options->newline)};
    text = PyObject_Vectorcall(cls, args, 4, NULL);
    if (text != NULL && PyObject_SetAttr(text, state->names[CS_NAME_mode], options->mode) < 0) {
        Py_CLEAR(text);
    }
done:
    Py_DECREF(encoding);
    Py_XDECREF(cls);
    return text;
}

/* What makefile() gives for a raw file, to which it keeps its own reference. */
static PyObject *
wrap(cs_state *state, PyObject *raw, const file_mode *mode, const file_options *options)
{
    PyObject *zero = NULL;
    PyObject *stream = NULL;
    PyObject *size = buffer_size(state, options->buffering);
    if (size == NULL || (zero = PyLong_FromLong(0)) == NULL) {
        goto done;
    }
    int unbuffered = PyObject_RichCompareBool(size, zero, Py_EQ);
    if (unbuffered > 0 && mode->binary) {
        stream = Py_NewRef(raw);
    }
    else if (unbuffered > 0) {
        PyErr_SetString(PyExc_ValueError, "unbuffered streams must be binary");
    }
    else if (unbuffered == 0) {
        stream = open_buffer(state, raw, mode, size);
        if (stream != NULL && !mode->binary) {
            Py_SETREF(stream, open_text(state, stream, options));
        }
    }
done:
    Py_XDECREF(zero);
    Py_XDECREF(size);
    return stream;
}

/* makefile() of an object that is no socket, but whose class has taken the method from ours. */
static PyObject *
makefile_of_stranger(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    Py_ssize_t count = nargs + (kwnames == NULL ? 0 : PyTuple_GET_SIZE(kwnames));
    PyObject *result = NULL;
    PyObject *function = NULL;
    PyObject *module = PyImport_ImportModule("csocket.lent");
    PyObject **all = PyMem_New(PyObject *, (size_t)count + 1);
    if (all == NULL) {
        PyErr_NoMemory();
        goto done;
    }
    if (module == NULL || (function = PyObject_GetAttrString(module, "makefile")) == NULL) {
        goto done;
    }
    all[0] = self;
    for (Py_ssize_t i = 0; i < count; i++) {
        all[i + 1] = args[i];
    }
    result = PyObject_Vectorcall(function, all, (size_t)nargs + 1, kwnames);
done:
    PyMem_Free(all);
    Py_XDECREF(function);
    Py_XDECREF(module);
    return result;
}

PyDoc_STRVAR(makefile_doc,
"makefile($self, mode='r', buffering=None, *, encoding=None, errors=None, newline=None)\n--\n\n"
"Return a file object on the socket.\n\n"
"mode is made of 'r' (the default), 'w' and 'b'; buffering is the size of the buffer in bytes, 0\n"
"for none (binary files only); the others are those of open().  The socket's descriptor is closed\n"
"when the socket and all files on it are closed.  Raises ValueError for any other mode and for\n"
"a text file without a buffer.");

static PyObject *
sock_makefile(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    static const char *const names[] = {"mode", "buffering", "encoding", "errors", "newline", NULL};
    static const cs_signature signature = {"makefile", names, 0, 2};
    PyObject *slots[5];
    PyObject *stream = NULL;
    PyObject *raw = NULL;
    file_mode mode;

    if (!cs_is_socket(self)) {
        return makefile_of_stranger(self, args, nargs, kwnames);
    }
    cs_socket *s = cs_sock(self);
    if (cs_args_bind(&signature, args, nargs, kwnames, slots) < 0) {
        return NULL;
    }
    file_options options = {
        .mode = slots[0] != NULL ? Py_NewRef(slots[0]) : PyUnicode_FromString("r"),
        .buffering = slots[1],
        .encoding = slots[2],
        .errors = slots[3],
        .newline = slots[4],
    };
    if (options.mode != NULL && parse_mode(options.mode, &mode) == 0) {
        raw = open_raw(s, &mode);
    }
    if (raw != NULL) {
        stream = wrap(s->state, raw, &mode, &options);
        Py_DECREF(raw);
    }
    Py_XDECREF(options.mode);
    return stream;
}

PyDoc_STRVAR(decref_socketios_doc,
"_decref_socketios($self)\n--\n\n"
"Count one file less on the socket, and close it now if close() has been waiting for that.\n\n"
"Returns None.  Raises OSError if closing the descriptor failed.");

static PyObject *
sock_decref_socketios(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    cs_socket *s = cs_sock(self);
    uncount_file(s);
    if (cs_load(s->closed)) {
        PyObject *result = PyObject_CallMethodNoArgs(self, s->state->names[CS_NAME_close]);
        if (result == NULL) {
            return NULL;
        }
        Py_DECREF(result);
    }
    Py_RETURN_NONE;
}

PyMethodDef sock_file_methods[] = {
    {"_decref_socketios", sock_decref_socketios, METH_NOARGS, decref_socketios_doc},
    {NULL, NULL, 0, NULL},
};

PyMethodDef sock_lent_methods[] = {
    {"makefile", CS_FAST(sock_makefile), METH_FASTCALL | METH_KEYWORDS, makefile_doc},
    {NULL, NULL, 0, NULL},
};
