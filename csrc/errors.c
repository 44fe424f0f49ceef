#include "csocket.h"

#include <errno.h>
#include <locale.h>
#include <string.h>

/* Do messages come in English?  strerror(3) takes some hundred instructions to say so. */
static bool
messages_are_plain(void)
{
#ifdef Py_GIL_DISABLED
    /* Another thread's setlocale() may free the name that we would read. */
    return false;
#else
    const char *name = setlocale(LC_MESSAGES, NULL);
    return name != NULL && strcmp(name, "C") == 0 && uselocale((locale_t)0) == LC_GLOBAL_LOCALE;
#endif
}

/* The arguments of a BlockingIOError, kept as long as they are in English. */
static PyObject *
would_block_args(cs_state *state)
{
    bool plain = messages_are_plain();
    if (plain && state->would_block != NULL) {
        return Py_NewRef(state->would_block);
    }
    PyObject *text = PyUnicode_DecodeLocale(strerror(EAGAIN), "surrogateescape");
    PyObject *args = text == NULL ? NULL : Py_BuildValue("(iN)", EAGAIN, text);
    if (plain) {
        Py_XSETREF(state->would_block, Py_XNewRef(args));
    }
    return args;
}

/* A program that polls meets this one again and again.  OSError's __new__ does it all: its __init__
   is for subclasses. */
PyObject *
cs_raise_would_block(cs_state *state)
{
    PyTypeObject *cls = (PyTypeObject *)PyExc_BlockingIOError;
    PyObject *args = would_block_args(state);
    if (args != NULL) {
        PyObject *error = cls->tp_new(cls, args, NULL);
        Py_DECREF(args);
        if (error != NULL) {
            PyErr_SetObject(PyExc_BlockingIOError, error);
            Py_DECREF(error);
        }
    }
    return NULL;
}

PyObject *
cs_raise_errno(int err)
{
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
