#include "csocket.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <string.h>

/* Do messages come in English?  strerror(3) takes some hundred instructions to say so.  If not, or
   if nobody knows, 0; else the locale whose messages these are.

   Another interpreter, with a GIL of its own, may change the process's locale at this moment and
   free its name.  So the name is not read: glibc has one pointer for that of the locale C, and
   another thread can make it no other's. */
static locale_t
english_locale(void)
{
#if defined(CS_HAS_C_LOCALE_NAME) && !defined(Py_GIL_DISABLED)
    locale_t english = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    bool plain = english != (locale_t)0 && uselocale((locale_t)0) == LC_GLOBAL_LOCALE &&
                 setlocale(LC_MESSAGES, NULL) ==
                     nl_langinfo_l(_NL_LOCALE_NAME(LC_MESSAGES), english);
    return plain ? english : (locale_t)0;
#else
    return (locale_t)0;
#endif
}

static PyObject *
error_args(int err, const char *message)
{
    PyObject *text = PyUnicode_DecodeLocale(message, "surrogateescape");
    return text == NULL ? NULL : Py_BuildValue("(iN)", err, text);
}

/* The arguments of a BlockingIOError; those in English are kept. */
static PyObject *
would_block_args(cs_state *state)
{
    locale_t english = english_locale();
    if (english == (locale_t)0) {
        return error_args(EAGAIN, strerror(EAGAIN));
    }
    if (state->would_block == NULL) {
        PyObject *args = error_args(EAGAIN, strerror_l(EAGAIN, english));
        Py_XSETREF(state->would_block, args);
    }
    return Py_XNewRef(state->would_block);
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
