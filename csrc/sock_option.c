#include "args.h"
#include "io_call.h"

#include <errno.h>
#include <string.h>

typedef struct {
    int level;
    int name;
    void *value;
    socklen_t len;
} cs_option;

static ssize_t
sys_getsockopt(int fd, int flags, void *arg)
{
    (void)flags;
    cs_option *option = arg;
    int result = getsockopt(fd, option->level, option->name, option->value, &option->len);
    return result < 0 ? -errno : 0;
}

static ssize_t
sys_setsockopt(int fd, int flags, void *arg)
{
    (void)flags;
    const cs_option *option = arg;
    int result = setsockopt(fd, option->level, option->name, option->value, option->len);
    return result < 0 ? -errno : 0;
}

/* Other levels may load modules or wait for the kernel's configuration lock. */
static bool
is_quick(const cs_socket *s, const cs_option *option)
{
    bool quick = option->level == SOL_SOCKET ||
                 (option->level == IPPROTO_TCP && option->name == TCP_NODELAY);
    return quick && cs_may_hold(s);
}

PyDoc_STRVAR(getsockopt_doc,
"getsockopt($self, level, optname, buflen=0, /)\n--\n\n"
"Return an option's value: an int, or bytes of at most buflen if buflen is not 0.\n\n"
"SO_GET_FILTER tells the number of instructions, or the instructions, of 8 bytes each.\n"
"Raises OSError.  See getsockopt(2).");

#ifdef CS_HAS_VSOCK
/* The options of AF_VSOCK have 64 bits; the shorter ones of SOL_SOCKET are at home in the lower. */
static PyObject *
get_wide(cs_socket *s, cs_option *option)
{
    uint64_t value = 0;
    option->value = &value;
    option->len = sizeof(value);
    ssize_t result = cs_io_once(s, sys_getsockopt, option, false);
    if (result < 0) {
        (void)cs_io_raise(result);
        return NULL;
    }
    if (option->len == sizeof(uint32_t)) {
        uint32_t narrow;
        memcpy(&narrow, &value, sizeof(narrow));
        value = narrow;
    }
    return PyLong_FromUnsignedLongLong(value);
}
#endif

/* The kernel counts a filter in instructions: it writes this many bytes for each that it is told
   there is room for. */
static size_t
unit_of(const cs_option *option)
{
#ifdef CS_HAS_SO_GET_FILTER
    if (option->level == SOL_SOCKET && option->name == SO_GET_FILTER) {
        return 8;
    }
#else
    (void)option;
#endif
    return 1;
}

static PyObject *
get_int(cs_socket *s, cs_option *option)
{
    int value = 0;
    bool counted = unit_of(option) > 1;
    option->value = counted ? NULL : &value;
    option->len = counted ? 0 : sizeof(value);
    ssize_t result = cs_io_once(s, sys_getsockopt, option, is_quick(s, option));
    if (result < 0) {
        (void)cs_io_raise(result);
        return NULL;
    }
    return PyLong_FromLong(counted ? (long)option->len : value);
}

/* The kernel may tell of more than there was room for: only what it wrote is returned. */
static PyObject *
get_bytes(cs_socket *s, cs_option *option, size_t size)
{
    char near[1024] = {0};
    char *room = size <= sizeof(near) ? near : PyMem_Calloc(1, size);
    if (room == NULL) {
        return PyErr_NoMemory();
    }
    PyObject *bytes = NULL;
    size_t unit = unit_of(option);
    option->value = room;
    option->len = (socklen_t)(size < unit ? 1 : size / unit);
    ssize_t result = cs_io_once(s, sys_getsockopt, option, is_quick(s, option));
    if (result < 0) {
        (void)cs_io_raise(result);
    }
    else {
        size_t written = (size_t)option->len * unit;
        bytes = PyBytes_FromStringAndSize(room, (Py_ssize_t)Py_MIN(written, size));
    }
    if (room != near) {
        PyMem_Free(room);
    }
    return bytes;
}

static PyObject *
sock_getsockopt(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_option option = {.level = 0};
    int size = 0;
    if (cs_args_count("getsockopt", nargs, 2, 3) < 0 || cs_args_int(args[0], &option.level) < 0 ||
        cs_args_int(args[1], &option.name) < 0 || (nargs > 2 && cs_args_int(args[2], &size) < 0)) {
        return NULL;
    }
#ifdef CS_HAS_VSOCK
    if (cs_load(cs_sock(self)->sock_family) == AF_VSOCK && size == 0) {
        return get_wide(cs_sock(self), &option);
    }
    if (cs_load(cs_sock(self)->sock_family) == AF_VSOCK) {
        PyErr_SetString(PyExc_OSError, "getsockopt string buffer not allowed");
        return NULL;
    }
#endif
    if (size == 0) {
        return get_int(cs_sock(self), &option);
    }
    if (size < 0) {
        PyErr_SetString(PyExc_OSError, "getsockopt buflen out of range");
        return NULL;
    }
    return get_bytes(cs_sock(self), &option, (size_t)size);
}

/* What an option changes in the way calls on this socket work. */
static void
take_note(cs_socket *s, const cs_option *option)
{
    if (option->level == SOL_SOCKET && option->name == SO_RCVLOWAT) {
        cs_store(s->lowat, 1);
    }
#ifdef CS_HAS_TCP_ULP
    if (option->level == IPPROTO_TCP && option->name == TCP_ULP) {
        cs_store(s->asleep, 1);
    }
#endif
}

static PyObject *
set_option(cs_socket *s, const cs_option *option)
{
    take_note(s, option);
    ssize_t result = cs_io_once(s, sys_setsockopt, (void *)option, is_quick(s, option));
    if (result < 0) {
        (void)cs_io_raise(result);
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *
set_from(cs_socket *s, const cs_option *option, void *value, socklen_t len)
{
    cs_option filled = *option;
    filled.value = value;
    filled.len = len;
    return set_option(s, &filled);
}

static PyObject *
set_nothing(cs_socket *s, const cs_option *option, PyObject *len)
{
    unsigned int value;
    /* From 3.15 on the interpreter warns of a length of which bits are lost. */
    if (!PyArg_Parse(len, "I", &value)) {
        return NULL;
    }
    return set_from(s, option, NULL, value);
}

static PyObject *
set_bytes(cs_socket *s, const cs_option *option, PyObject *object)
{
    Py_buffer view;
#if PY_VERSION_HEX >= 0x030F0000
    if (!PyObject_CheckBuffer(object)) {
        return PyErr_Format(PyExc_TypeError,
                            "socket option should be int, bytes-like object or None (got %T)",
                            object);
    }
#endif
    if (cs_args_readable(object, &view) < 0) {
        return NULL;
    }
    PyObject *result = NULL;
    if (view.len > INT_MAX) {
        PyErr_Format(PyExc_OverflowError, "socket option is larger than %i bytes", INT_MAX);
    }
    else {
        result = set_from(s, option, view.buf, (socklen_t)view.len);
    }
    PyBuffer_Release(&view);
    return result;
}

PyDoc_STRVAR(setsockopt_doc,
"setsockopt($self, level, optname, value, optlen=0, /)\n--\n\n"
"Set an option to an int or to a bytes-like object; setsockopt(level, option, None, optlen) gives\n"
"the kernel a null pointer and that length.\n\n"
"Returns None.  Raises OSError.  See setsockopt(2).");

#ifdef CS_HAS_VSOCK
static PyObject *
set_wide(cs_socket *s, const cs_option *option, PyObject *object)
{
    if (!PyIndex_Check(object)) {
        PyErr_Format(PyExc_TypeError,
                     "setsockopt() argument 3 for AF_VSOCK must be an int (got %.200s)",
                     Py_TYPE(object)->tp_name);
        return NULL;
    }
    uint64_t value = PyLong_AsUnsignedLongLongMask(object);
    if (value == (uint64_t)-1 && PyErr_Occurred()) {
        return NULL;
    }
    return set_from(s, option, &value, sizeof(value));
}
#endif

/* Is it the form with a null pointer?  3.15 has words of its own for what is neither form. */
static int
is_null_form(PyObject *const *args, Py_ssize_t nargs)
{
    bool none = nargs > 2 && args[2] == Py_None;
    if (nargs == 3 && !none) {
        return 0;
    }
#if PY_VERSION_HEX >= 0x030F0000
    if (nargs < 3 || nargs > 4) {
        PyErr_Format(PyExc_TypeError, "setsockopt() takes %s arguments (%zd given)",
                     nargs < 3 ? "at least 3" : "at most 4", nargs);
        return -1;
    }
    if (none && nargs == 4) {
        return 1;
    }
    if (none) {
        PyErr_SetString(PyExc_TypeError,
                        "setsockopt() requires 4 arguments when the third argument is None");
    }
    else {
        PyErr_Format(PyExc_TypeError,
                     "setsockopt() only takes 4 arguments when the third argument is None (got %T)",
                     args[2]);
    }
    return -1;
#else
    if (nargs == 3 || (nargs == 4 && none && PyIndex_Check(args[3]))) {
        return nargs == 4;
    }
    PyErr_Format(PyExc_TypeError, "setsockopt() takes exactly 3 arguments (%zd given)", nargs);
    return -1;
#endif
}

/* An int is given as it is.  Until 3.15 the stdlib took one that does not fit for a buffer. */
static PyObject *
set_value(cs_socket *s, const cs_option *option, PyObject *object)
{
    int value;
    if (!PyIndex_Check(object)) {
        return set_bytes(s, option, object);
    }
    if (cs_args_int(object, &value) < 0) {
#if PY_VERSION_HEX >= 0x030F0000
        return NULL;
#else
        PyErr_Clear();
        return set_bytes(s, option, object);
#endif
    }
    return set_from(s, option, &value, sizeof(value));
}

static PyObject *
sock_setsockopt(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    cs_socket *s = cs_sock(self);
    cs_option option = {.value = NULL};
    int null = is_null_form(args, nargs);
    if (null < 0 || cs_args_int(args[0], &option.level) < 0 ||
        cs_args_int(args[1], &option.name) < 0) {
        return NULL;
    }
#ifdef CS_HAS_VSOCK
    if (cs_load(s->sock_family) == AF_VSOCK) {
        return set_wide(s, &option, args[2]);
    }
#endif
    return null ? set_nothing(s, &option, args[3]) : set_value(s, &option, args[2]);
}

PyMethodDef sock_option_methods[] = {
    {"getsockopt", CS_FAST(sock_getsockopt), METH_FASTCALL, getsockopt_doc},
    {"setsockopt", CS_FAST(sock_setsockopt), METH_FASTCALL, setsockopt_doc},
    {NULL, NULL, 0, NULL},
};
