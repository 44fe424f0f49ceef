/* Local sockets, unix(7): a path, or, where the system has them, an abstract name that begins with
   a NUL and may hold more of them. */
#include "family.h"

#ifdef CS_HAS_UNIX

#include <stddef.h>
#include <string.h>

#include "../args.h"

/* A new bytes object, or a new reference to what is left to the buffer protocol to judge. */
static PyObject *
path_bytes(PyObject *address)
{
    if (PyUnicode_Check(address)) {
        return PyUnicode_EncodeFSDefault(address);
    }
    if (PyObject_CheckBuffer(address) ||
        !PyObject_HasAttrString((PyObject *)Py_TYPE(address), "__fspath__")) {
        return Py_NewRef(address);
    }
    PyObject *path = PyOS_FSPath(address);
    if (path != NULL && PyUnicode_Check(path)) {
        Py_SETREF(path, PyUnicode_EncodeFSDefault(path));
    }
    return path;
}

/* A path ends with a NUL that its length counts; an abstract name, and none at all, have no end.
   The kernel would take what stands before another NUL for the path. */
static int
set_path(cs_address *out, const char *path, size_t length)
{
    struct sockaddr_un *un = &out->u.un;
    bool named = length > 0 && path[0] != '\0';
    bool terminated = CS_UNIX_PATH_IS_TERMINATED || named;
    size_t used = length + (terminated ? 1 : 0);
    if (used > sizeof(un->sun_path)) {
        PyErr_SetString(PyExc_OSError, "AF_UNIX path too long");
        return -1;
    }
    if (named && memchr(path, '\0', length) != NULL) {
        PyErr_SetString(PyExc_ValueError, "embedded null byte");
        return -1;
    }
    memset(un, 0, sizeof(*un));
    un->sun_family = AF_UNIX;
    memcpy(un->sun_path, path, length);
    out->len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + used);
    return 0;
}

static int
unix_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out,
            const char *Py_UNUSED(caller))
{
    PyObject *path = path_bytes(address);
    if (path == NULL) {
        return -1;
    }
    Py_buffer view;
    int result = cs_args_readable(path, &view);
    if (result == 0) {
        result = set_path(out, view.buf, (size_t)view.len);
        PyBuffer_Release(&view);
    }
    Py_DECREF(path);
    return result;
}

static PyObject *
unix_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    const char *path = in->u.un.sun_path;
    size_t length = in->len - offsetof(struct sockaddr_un, sun_path);
    /* The kernel counts a NUL that it had no room for. */
    length = Py_MIN(length, sizeof(in->u.un.sun_path));
    if (!CS_UNIX_PATH_IS_TERMINATED && length > 0 && path[0] == '\0') {
        return PyBytes_FromStringAndSize(path, (Py_ssize_t)length);
    }
    return PyUnicode_DecodeFSDefaultAndSize(path, (Py_ssize_t)strnlen(path, length));
}

const cs_family cs_family_unix = {
    .af = AF_UNIX,
    .proto = -1,
    .name = "AF_UNIX",
    .prompt = true,
    .size = sizeof(struct sockaddr_un),
    .least = offsetof(struct sockaddr_un, sun_path),
    .encode = unix_encode,
    .decode = unix_decode,
};

#endif
