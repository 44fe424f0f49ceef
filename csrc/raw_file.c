/* The raw file that makefile() builds on: it reads and writes through the methods of a socket. */
#include "args.h"
#include "io_call.h"

#include <errno.h>
#include <structmember.h>

/* The head is that of _io._RawIOBase, which has no public declaration; cs_raw_file_exec() checks
   its size.  The members are owned by the type as __slots__ are: its inherited dealloc closes the
   file first and then drops them. */
typedef struct {
    PyObject_HEAD
    PyObject *dict;
    PyObject *weakrefs;

    PyObject *sock;
    PyObject *mode;
    PyObject *reading;
    PyObject *writing;
    PyObject *timeout_occurred;
    char released;                  /* the socket was told that this file is closed */
} raw_file;

static int raw_file_traverse(PyObject *self, visitproc visit, void *arg);

/* csocket.SocketIO itself, also where self is of a class derived from it. */
static PyTypeObject *
own_type(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    while (type->tp_traverse != raw_file_traverse) {
        type = type->tp_base;
    }
    while (type->tp_base->tp_traverse == raw_file_traverse) {
        type = type->tp_base;
    }
    return type;
}

static cs_state *
state_of(PyObject *self)
{
    return (cs_state *)PyType_GetModuleState(own_type(self));
}

static PyObject *
get_attribute(PyObject *self, enum cs_name name)
{
    return PyObject_GetAttr(self, state_of(self)->names[name]);
}

static int
set_attribute(PyObject *self, enum cs_name name, PyObject *value)
{
    return PyObject_SetAttr(self, state_of(self)->names[name], value);
}

/* The truth of an attribute: 1, 0 or -1. */
static int
is_set(PyObject *self, enum cs_name name)
{
    PyObject *value = get_attribute(self, name);
    if (value == NULL) {
        return -1;
    }
    int truth = PyObject_IsTrue(value);
    Py_DECREF(value);
    return truth;
}

/* self.name(), for its exceptions only. */
static int
call_check(PyObject *self, enum cs_name name)
{
    PyObject *result = PyObject_CallMethodNoArgs(self, state_of(self)->names[name]);
    Py_XDECREF(result);
    return result == NULL ? -1 : 0;
}

/* Is the file open, of our very class, and are its attributes and the class's as we made them?  The
   class below notes in __dict__ that it is closed. */
static bool
is_untouched(PyObject *self)
{
    const raw_file *file = (const raw_file *)self;
    unsigned int version = cs_type_version(Py_TYPE(self));
    return version != 0 && own_type(self) == Py_TYPE(self) &&
           version == state_of(self)->raw_version && file->sock != NULL &&
           (file->dict == NULL || PyDict_GET_SIZE(file->dict) == 0);
}

/* self._sock.name(argument); no argument if NULL. */
static PyObject *
call_sock(PyObject *self, enum cs_name name, PyObject *argument)
{
    PyObject *sock = is_untouched(self) ? Py_NewRef(((raw_file *)self)->sock)
                                        : get_attribute(self, CS_NAME__sock);
    if (sock == NULL) {
        return NULL;
    }
    PyObject *args[] = {sock, argument};
    PyObject *result = PyObject_VectorcallMethod(state_of(self)->names[name], args,
                                                 argument == NULL ? 1 : 2, NULL);
    Py_DECREF(sock);
    return result;
}

/* self._timeout_occurred = True, under the exception that is set and stays. */
static void
note_timeout(PyObject *self)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    if (set_attribute(self, CS_NAME__timeout_occurred, Py_True) == 0) {
        PyErr_Restore(type, value, traceback);
        return;
    }
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
}

static bool
is_blocking_errno(PyObject *number)
{
    int overflow;
    if (!PyLong_Check(number)) {
        return false;
    }
    long err = PyLong_AsLongAndOverflow(number, &overflow);
    return cs_says_wait(err);
}

/* What a failed call on the socket comes to: None if it would have to wait, else its exception. */
static PyObject *
none_if_would_block(void)
{
    PyObject *type, *value, *traceback;
    if (!PyErr_ExceptionMatches(PyExc_OSError)) {
        return NULL;
    }
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    PyObject *number = PyObject_GetAttrString(value, "errno");
    if (number != NULL && !is_blocking_errno(number)) {
        PyErr_Restore(type, value, traceback);
        Py_DECREF(number);
        return NULL;
    }
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
    if (number == NULL) {
        return NULL;
    }
    Py_DECREF(number);
    Py_RETURN_NONE;
}

/* What a file that was opened for reading is asked before each read. */
static int
check_reading(PyObject *self)
{
    const raw_file *file = (const raw_file *)self;
    if (file->reading == Py_True && file->timeout_occurred == Py_False && is_untouched(self)) {
        return 0;
    }
    if (call_check(self, CS_NAME__checkClosed) < 0 ||
        call_check(self, CS_NAME__checkReadable) < 0) {
        return -1;
    }
    int timed_out = is_set(self, CS_NAME__timeout_occurred);
    if (timed_out > 0) {
        PyErr_SetString(PyExc_OSError, "cannot read from timed out object");
    }
    return timed_out == 0 ? 0 : -1;
}

static int
check_writing(PyObject *self)
{
    if (((const raw_file *)self)->writing == Py_True && is_untouched(self)) {
        return 0;
    }
    if (call_check(self, CS_NAME__checkClosed) < 0) {
        return -1;
    }
    return call_check(self, CS_NAME__checkWritable);
}

PyDoc_STRVAR(readinto_doc,
"readinto($self, b)\n--\n\n"
"Receive into the writable buffer b and return the number of bytes received.\n\n"
"0 means that the peer has ended its side (or that b is empty), None that a non-blocking socket\n"
"has nothing yet.  Raises TimeoutError after the socket's timeout, and OSError for each later\n"
"read; ValueError on a closed file; io.UnsupportedOperation if not opened for reading; what the\n"
"socket's recv_into raises.  See recv(2).");

static PyObject *
raw_file_readinto(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    static const char *const names[] = {"b", NULL};
    static const cs_signature signature = {"readinto", names, 1, 1};
    PyObject *buffer;

    if (cs_args_bind(&signature, args, nargs, kwnames, &buffer) < 0 || check_reading(self) < 0) {
        return NULL;
    }
    PyObject *count = call_sock(self, CS_NAME_recv_into, buffer);
    if (count != NULL) {
        return count;
    }
    if (PyErr_ExceptionMatches(PyExc_TimeoutError)) {
        note_timeout(self);
        return NULL;
    }
    return none_if_would_block();
}

PyDoc_STRVAR(write_doc,
"write($self, b)\n--\n\n"
"Send the bytes of b and return how many were sent, which can be fewer than len(b).\n\n"
"None means that a non-blocking socket takes nothing now.  Raises ValueError on a closed file,\n"
"io.UnsupportedOperation if not opened for writing, and what the socket's send raises.\n"
"See send(2).");

static PyObject *
raw_file_write(PyObject *self, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    static const char *const names[] = {"b", NULL};
    static const cs_signature signature = {"write", names, 1, 1};
    PyObject *data;

    if (cs_args_bind(&signature, args, nargs, kwnames, &data) < 0 || check_writing(self) < 0) {
        return NULL;
    }
    PyObject *count = call_sock(self, CS_NAME_send, data);
    return count != NULL ? count : none_if_would_block();
}

static int
check_open(PyObject *self)
{
    int closed = is_set(self, CS_NAME_closed);
    if (closed > 0) {
        PyErr_SetString(PyExc_ValueError, "I/O operation on closed socket.");
    }
    return closed == 0 ? 0 : -1;
}

PyDoc_STRVAR(readable_doc,
"readable($self)\n--\n\n"
"Return True if the file was opened for reading.  Raises ValueError on a closed file.");

static PyObject *
raw_file_readable(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return check_open(self) < 0 ? NULL : get_attribute(self, CS_NAME__reading);
}

PyDoc_STRVAR(writable_doc,
"writable($self)\n--\n\n"
"Return True if the file was opened for writing.  Raises ValueError on a closed file.");

static PyObject *
raw_file_writable(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    return check_open(self) < 0 ? NULL : get_attribute(self, CS_NAME__writing);
}

PyDoc_STRVAR(seekable_doc,
"seekable($self)\n--\n\n"
"Return False: a socket has no position.  Raises ValueError on a closed file.");

static PyObject *
raw_file_seekable(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    if (check_open(self) < 0) {
        return NULL;
    }
    Py_RETURN_FALSE;
}

PyDoc_STRVAR(fileno_doc,
"fileno($self)\n--\n\n"
"Return the descriptor of the socket (an int).  Raises ValueError on a closed file.");

static PyObject *
raw_file_fileno(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    if (call_check(self, CS_NAME__checkClosed) < 0) {
        return NULL;
    }
    return call_sock(self, CS_NAME_fileno, NULL);
}

/* The close() of the class below, which flushes and sets `closed`. */
static int
close_base(PyObject *self)
{
    PyObject *name = state_of(self)->names[CS_NAME_close];
    PyObject *args[] = {(PyObject *)own_type(self)->tp_base, self};
    PyObject *result = PyObject_VectorcallMethod(name, args, 2, NULL);
    Py_XDECREF(result);
    return result == NULL ? -1 : 0;
}

PyDoc_STRVAR(close_doc,
"close($self)\n--\n\n"
"Close the file.  The socket stays open until it is closed too, and all other files on it.\n\n"
"Returns None, also on a closed file.  Raises OSError if it was the last one and closing the\n"
"descriptor failed.");

static PyObject *
raw_file_close(PyObject *self, PyObject *Py_UNUSED(ignored))
{
    raw_file *file = (raw_file *)self;
    int closed = is_set(self, CS_NAME_closed);
    if (closed < 0) {
        return NULL;
    }
    if (closed == 0) {
        if (close_base(self) < 0) {
            return NULL;
        }
        if (cs_exchange(file->released, 1) == 0) {
            PyObject *result = call_sock(self, CS_NAME__decref_socketios, NULL);
            if (result == NULL) {
                return NULL;
            }
            Py_DECREF(result);
            if (set_attribute(self, CS_NAME__sock, Py_None) < 0) {
                return NULL;
            }
        }
    }
    Py_RETURN_NONE;
}

static PyObject *
raw_file_get_name(PyObject *self, void *Py_UNUSED(closure))
{
    int closed = is_set(self, CS_NAME_closed);
    if (closed < 0) {
        return NULL;
    }
    return closed ? PyLong_FromLong(-1)
                  : PyObject_CallMethodNoArgs(self, state_of(self)->names[CS_NAME_fileno]);
}

static PyObject *
raw_file_get_mode(PyObject *self, void *Py_UNUSED(closure))
{
    return get_attribute(self, CS_NAME__mode);
}

/* The members of a mode that is one of the six; -1 with ValueError if it is not. */
static int
parse_mode(PyObject *mode, const char **full, bool *reading, bool *writing)
{
    static const struct {
        const char *given, *full;
        bool reading, writing;
    } modes[] = {
        {"r", "rb", true, false}, {"w", "wb", false, true}, {"rw", "rwb", true, true},
        {"rb", "rb", true, false}, {"wb", "wb", false, true}, {"rwb", "rwb", true, true},
    };
    for (size_t i = 0; PyUnicode_Check(mode) && i < sizeof(modes) / sizeof(modes[0]); i++) {
        if (PyUnicode_CompareWithASCIIString(mode, modes[i].given) == 0) {
            *full = modes[i].full;
            *reading = modes[i].reading;
            *writing = modes[i].writing;
            return 0;
        }
    }
    PyErr_Format(PyExc_ValueError, "invalid mode: %R", mode);
    return -1;
}

static int
raw_file_init(PyObject *self, PyObject *args, PyObject *kwargs)
{
    char *keywords[] = {"sock", "mode", NULL};
    PyObject *sock, *mode;
    const char *full;
    bool reading, writing;

    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "OO:SocketIO", keywords, &sock, &mode) ||
        parse_mode(mode, &full, &reading, &writing) < 0) {
        return -1;
    }
    PyObject *full_mode = PyUnicode_FromString(full);
    if (full_mode == NULL) {
        return -1;
    }
    int result = 0;
    if (set_attribute(self, CS_NAME__sock, sock) < 0 ||
        set_attribute(self, CS_NAME__mode, full_mode) < 0 ||
        set_attribute(self, CS_NAME__reading, reading ? Py_True : Py_False) < 0 ||
        set_attribute(self, CS_NAME__writing, writing ? Py_True : Py_False) < 0 ||
        set_attribute(self, CS_NAME__timeout_occurred, Py_False) < 0) {
        result = -1;
    }
    Py_DECREF(full_mode);
    return result;
}

static int
raw_file_traverse(PyObject *self, visitproc visit, void *arg)
{
    raw_file *file = (raw_file *)self;
    PyTypeObject *base = own_type(self)->tp_base;
    Py_VISIT(file->sock);
    Py_VISIT(file->mode);
    Py_VISIT(file->reading);
    Py_VISIT(file->writing);
    Py_VISIT(file->timeout_occurred);
    /* A heap type below visits the type of the object itself. */
    if (!PyType_HasFeature(base, Py_TPFLAGS_HEAPTYPE)) {
        Py_VISIT(Py_TYPE(self));
    }
    return base->tp_traverse(self, visit, arg);
}

static int
raw_file_clear(PyObject *self)
{
    raw_file *file = (raw_file *)self;
    Py_CLEAR(file->sock);
    Py_CLEAR(file->mode);
    Py_CLEAR(file->reading);
    Py_CLEAR(file->writing);
    Py_CLEAR(file->timeout_occurred);
    return own_type(self)->tp_base->tp_clear(self);
}

static PyMethodDef raw_file_methods[] = {
    {"readinto", CS_FAST(raw_file_readinto), METH_FASTCALL | METH_KEYWORDS, readinto_doc},
    {"write", CS_FAST(raw_file_write), METH_FASTCALL | METH_KEYWORDS, write_doc},
    {"readable", raw_file_readable, METH_NOARGS, readable_doc},
    {"writable", raw_file_writable, METH_NOARGS, writable_doc},
    {"seekable", raw_file_seekable, METH_NOARGS, seekable_doc},
    {"fileno", raw_file_fileno, METH_NOARGS, fileno_doc},
    {"close", raw_file_close, METH_NOARGS, close_doc},
    {"__getstate__", cs_getstate, METH_NOARGS, cs_getstate_doc},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef raw_file_getset[] = {
    {"name", raw_file_get_name, NULL, "The socket's descriptor; -1 on a closed file.", NULL},
    {"mode", raw_file_get_mode, NULL, "'rb', 'wb' or 'rwb'.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyMemberDef raw_file_members[] = {
    {"_sock", T_OBJECT_EX, offsetof(raw_file, sock), 0, "The socket; None on a closed file."},
    {"_mode", T_OBJECT_EX, offsetof(raw_file, mode), 0, "What mode gives."},
    {"_reading", T_OBJECT_EX, offsetof(raw_file, reading), 0, "What readable() returns."},
    {"_writing", T_OBJECT_EX, offsetof(raw_file, writing), 0, "What writable() returns."},
    {"_timeout_occurred", T_OBJECT_EX, offsetof(raw_file, timeout_occurred), 0,
     "Whether a read has timed out, after which none is allowed."},
    {NULL, 0, 0, 0, NULL},
};

PyDoc_STRVAR(raw_file_doc,
"SocketIO(sock, mode)\n--\n\n"
"The raw binary file on a socket that makefile() builds on.\n\n"
"It reads with sock.recv_into and writes with sock.send; when it is closed it calls\n"
"sock._decref_socketios.  mode is 'r', 'w' or 'rw', or one of these with a 'b' after it; anything\n"
"else is a ValueError.");

static PyType_Slot raw_file_slots[] = {
    {Py_tp_doc, (void *)raw_file_doc},
    {Py_tp_init, raw_file_init},
    {Py_tp_traverse, raw_file_traverse},
    {Py_tp_clear, raw_file_clear},
    {Py_tp_methods, raw_file_methods},
    {Py_tp_getset, raw_file_getset},
    {Py_tp_members, raw_file_members},
    {0, NULL},
};

static PyType_Spec raw_file_spec = {
    .name = "csocket.SocketIO",
    .basicsize = sizeof(raw_file),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC,
    .slots = raw_file_slots,
};

/* _io._RawIOBase, if its objects fit in front of ours. */
static PyObject *
find_base(void)
{
    PyObject *io = PyImport_ImportModule("_io");
    if (io == NULL) {
        return NULL;
    }
    PyObject *base = PyObject_GetAttrString(io, "_RawIOBase");
    Py_DECREF(io);
    if (base != NULL && (!PyType_Check(base) ||
                         ((PyTypeObject *)base)->tp_basicsize != offsetof(raw_file, sock))) {
        PyErr_Format(PyExc_ImportError, "csocket does not know the objects of %R", base);
        Py_CLEAR(base);
    }
    return base;
}

static int
register_type(PyObject *io, PyObject *type)
{
    PyObject *abstract = PyObject_GetAttrString(io, "RawIOBase");
    if (abstract == NULL) {
        return -1;
    }
    PyObject *result = PyObject_CallMethod(abstract, "register", "O", type);
    Py_DECREF(abstract);
    Py_XDECREF(result);
    return result == NULL ? -1 : 0;
}

int
cs_raw_file_exec(PyObject *module)
{
    cs_state *state = cs_state_of(module);
    state->io = PyImport_ImportModule("io");
    PyObject *base = state->io == NULL ? NULL : find_base();
    if (base == NULL) {
        return -1;
    }
    PyObject *type = PyType_FromModuleAndSpec(module, &raw_file_spec, base);
    Py_DECREF(base);
    if (type == NULL) {
        return -1;
    }
    state->raw_type = (PyTypeObject *)type;
    PyObject *init = PyObject_GetAttr(type, state->names[CS_NAME___init__]);
    int added = init == NULL ? -1 : PyModule_AddObjectRef(module, "_raw_file_init", init);
    Py_XDECREF(init);
    if (added < 0 || register_type(state->io, type) < 0) {
        return -1;
    }
    return PyModule_AddType(module, state->raw_type);
}
