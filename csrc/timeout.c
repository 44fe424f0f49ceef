#include "args.h"

#include <math.h>

static const int64_t SECOND = 1000000000;

static int
raise_too_large(void)
{
    PyErr_SetString(PyExc_OverflowError, "timestamp out of range for C PyTime_t");
    return -1;
}

/* Away from zero: a timeout that is not 0 never becomes 0. */
static int
from_double(double seconds, int64_t *timeout)
{
    if (isnan(seconds)) {
        PyErr_SetString(PyExc_ValueError, "Invalid value NaN (not a number)");
        return -1;
    }
    double ns = seconds * 1e9;
    ns = ns >= 0 ? ceil(ns) : floor(ns);
    if (!(ns >= -9223372036854775808.0 && ns < 9223372036854775808.0)) {
        return raise_too_large();
    }
    *timeout = (int64_t)ns;
    return 0;
}

static int
from_integer(PyObject *seconds, int64_t *timeout)
{
    int overflow;
    long long whole = PyLong_AsLongLongAndOverflow(seconds, &overflow);
    if (whole == -1 && PyErr_Occurred()) {
        return -1;
    }
    if (overflow != 0 || whole > INT64_MAX / SECOND || whole < INT64_MIN / SECOND) {
        return raise_too_large();
    }
    *timeout = (int64_t)whole * SECOND;
    return 0;
}

/* Any real number: Decimal and Fraction too, which the stdlib takes from 3.15 on. */
static int
from_number(PyObject *seconds, int64_t *timeout)
{
    if (!PyFloat_Check(seconds) && PyIndex_Check(seconds)) {
        return from_integer(seconds, timeout);
    }
    double value = PyFloat_AsDouble(seconds);
    if (value == -1.0 && PyErr_Occurred()) {
        return -1;
    }
    return from_double(value, timeout);
}

int
cs_timeout_from(PyObject *seconds, int64_t *timeout)
{
    if (seconds == Py_None) {
        *timeout = -1;
        return 0;
    }
    int whole;
    int64_t ns = 0;
    if (cs_int_is_small(seconds, &whole)) {
        ns = whole * SECOND;
    }
    else if (from_number(seconds, &ns) < 0) {
        return -1;
    }
    if (ns < 0) {
        PyErr_SetString(PyExc_ValueError, "Timeout value out of range");
        return -1;
    }
    *timeout = ns;
    return 0;
}

PyObject *
cs_timeout_as(int64_t timeout)
{
    if (timeout < 0) {
        Py_RETURN_NONE;
    }
    return PyFloat_FromDouble((double)timeout / 1e9);
}

PyDoc_STRVAR(getdefaulttimeout_doc,
"getdefaulttimeout($module, /)\n--\n\n"
"Return the timeout in seconds (a float) that new sockets start with, or None for none.");

static PyObject *
socket_getdefaulttimeout(PyObject *module, PyObject *Py_UNUSED(ignored))
{
    return cs_timeout_as(cs_load(cs_state_of(module)->default_timeout));
}

PyDoc_STRVAR(setdefaulttimeout_doc,
"setdefaulttimeout($module, timeout, /)\n--\n\n"
"Set the timeout in seconds (a real number) that new sockets start with.\n\n"
"None: no timeout; 0: non-blocking.  Returns None.\n"
"Raises ValueError if it is negative or NaN, OverflowError if it does not fit.");

static PyObject *
socket_setdefaulttimeout(PyObject *module, PyObject *seconds)
{
    int64_t timeout;
    if (cs_timeout_from(seconds, &timeout) < 0) {
        return NULL;
    }
    cs_store(cs_state_of(module)->default_timeout, timeout);
    Py_RETURN_NONE;
}

PyMethodDef cs_timeout_methods[] = {
    {"getdefaulttimeout", socket_getdefaulttimeout, METH_NOARGS, getdefaulttimeout_doc},
    {"setdefaulttimeout", socket_setdefaulttimeout, METH_O, setdefaulttimeout_doc},
    {NULL, NULL, 0, NULL},
};
