#include "csocket.h"

#include <errno.h>

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
