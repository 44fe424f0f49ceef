#include "csocket.h"

#include <errno.h>
#include <string.h>

/* What strerror(3) says.  English is ASCII, which needs no look at the locale. */
static PyObject *
text_of_errno(int err)
{
    const char *text = strerror(err);
    for (const char *at = text; *at != '\0'; at++) {
        if ((unsigned char)*at >= 0x80) {
            return PyUnicode_DecodeLocale(text, "surrogateescape");
        }
    }
    return PyUnicode_FromString(text);
}

/* A program that polls meets this one again and again: its class need not be looked for. */
static PyObject *
raise_would_block(int err)
{
    PyObject *args[2] = {PyLong_FromLong(err), text_of_errno(err)};
    PyObject *error = NULL;
    if (args[0] != NULL && args[1] != NULL) {
        error = PyObject_Vectorcall(PyExc_BlockingIOError, args, 2, NULL);
    }
    if (error != NULL) {
        PyErr_SetObject(PyExc_BlockingIOError, error);
        Py_DECREF(error);
    }
    Py_XDECREF(args[0]);
    Py_XDECREF(args[1]);
    return NULL;
}

PyObject *
cs_raise_errno(int err)
{
    if (err == EAGAIN) {
        return raise_would_block(err);
    }
    errno = err;
    return PyErr_SetFromErrno(PyExc_OSError);
}

PyObject *
cs_raise_errno_at(int err, PyObject *address)
{
    errno = err;
    return PyErr_SetFromErrnoWithFilenameObject(PyExc_OSError, address);
}

/* What _ssl calls through the socket's errorhandler: errno is set. */
PyObject *
cs_raise_last_errno(void)
{
    return PyErr_SetFromErrno(PyExc_OSError);
}

PyObject *
cs_raise_timeout(void)
{
    PyErr_SetString(PyExc_TimeoutError, "timed out");
    return NULL;
}

static PyObject *
raise_pair(PyObject *type, int code, const char *text)
{
    PyObject *args = Py_BuildValue("(is)", code, text);
    if (args != NULL) {
        PyErr_SetObject(type, args);
        Py_DECREF(args);
    }
    return NULL;
}

PyObject *
cs_raise_gai(cs_state *state, int code, int err)
{
#ifdef EAI_SYSTEM
    if (code == EAI_SYSTEM) {
        return cs_raise_errno(err);
    }
#endif
    return raise_pair(state->gaierror, code, gai_strerror(code));
}

PyObject *
cs_raise_herror(cs_state *state, int code)
{
    return raise_pair(state->herror, code, hstrerror(code));
}
