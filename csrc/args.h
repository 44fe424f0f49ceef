/* Arguments of fastcall functions, read by hand. */
#ifndef CSOCKET_ARGS_H
#define CSOCKET_ARGS_H

#include "csocket.h"

#if PY_VERSION_HEX < 0x030B0000
#include <longintrepr.h>
#endif

typedef struct {
    const char *function;           /* for messages: "recv" */
    const char *const *names;       /* parameter names, NULL at the end */
    Py_ssize_t required;
    Py_ssize_t positional;          /* how many may be given by position */
} cs_signature;

/* Put arguments into slots, one for each name; NULL where not given.  Borrowed references. */
int cs_args_bind(const cs_signature *signature, PyObject *const *args, Py_ssize_t nargs,
                 PyObject *kwnames, PyObject **slots) RAISES_NEG;

/* The same for a tuple and a dict, as __init__ gets them. */
int cs_args_bind_dict(const cs_signature *signature, PyObject *args, PyObject *kwargs,
                      PyObject **slots) RAISES_NEG;

/* For functions without keywords: is the number of arguments between least and most? */
int cs_args_refuse_count(const char *function, Py_ssize_t nargs, Py_ssize_t least,
                         Py_ssize_t most) RAISES_NEG;
static inline int
cs_args_count(const char *function, Py_ssize_t nargs, Py_ssize_t least, Py_ssize_t most)
{
    return nargs >= least && nargs <= most ? 0 : cs_args_refuse_count(function, nargs, least, most);
}

/* The value of an int of one digit (in the interpreter's sense), which is most of them. */
static inline bool
cs_int_is_small(PyObject *object, int *value)
{
#if PY_VERSION_HEX >= 0x030C0000
    if (!PyLong_Check(object) || !PyUnstable_Long_IsCompact((PyLongObject *)object)) {
        return false;
    }
    *value = (int)PyUnstable_Long_CompactValue((PyLongObject *)object);
#else
    if (!PyLong_Check(object) || Py_SIZE(object) < -1 || Py_SIZE(object) > 1) {
        return false;
    }
    /* The digit of 0 need not be there. */
    *value = Py_SIZE(object) == 0 ? 0 : (int)((PyLongObject *)object)->ob_digit[0];
    *value = Py_SIZE(object) < 0 ? -*value : *value;
#endif
    return true;
}

/* Integers as the stdlib reads them: __index__, no floats, OverflowError outside the C type. */
int cs_args_any_int(PyObject *object, int *value) RAISES_NEG;
static inline int
cs_args_int(PyObject *object, int *value)
{
    return cs_int_is_small(object, value) ? 0 : cs_args_any_int(object, value);
}

int cs_args_any_size(PyObject *object, Py_ssize_t *value) RAISES_NEG;
static inline int
cs_args_size(PyObject *object, Py_ssize_t *value)
{
    int small;
    if (!cs_int_is_small(object, &small)) {
        return cs_args_any_size(object, value);
    }
    *value = small;
    return 0;
}

/* The same with the one message that functions of a single argument have for overflow. */
int cs_args_c_int(PyObject *object, int *value) RAISES_NEG;

/* What a negative number is where none may be: CPython 3.14 changed the class (gh-132987). */
#if PY_VERSION_HEX >= 0x030E0000
#define CS_NEGATIVE_ERROR PyExc_ValueError
#else
#define CS_NEGATIVE_ERROR PyExc_OverflowError
#endif

/* What an iterable gives, which nobody changes any more.  What its iterator raises is kept. */
PyObject *cs_args_tuple(PyObject *iterable, const char *function, int position) RAISES_NULL;

/* The same, or a new reference to the list itself: nobody changes it meanwhile if it holds nothing
   but what is plain, which is to say that no Python runs while it is read. */
static inline PyObject *
cs_args_items(PyObject *iterable, bool (*is_plain)(PyObject *item), const char *function,
              int position)
{
#ifndef Py_GIL_DISABLED
    Py_ssize_t left = PyList_CheckExact(iterable) ? PyList_GET_SIZE(iterable) : -1;
    while (left > 0 && is_plain(PyList_GET_ITEM(iterable, left - 1))) {
        left--;
    }
    if (left == 0) {
        return Py_NewRef(iterable);
    }
#else
    (void)is_plain;
#endif
    return cs_args_tuple(iterable, function, position);
}

/* The text of a str without a NUL, as "s" takes it; it lives as long as the object.  From 3.13 on
   messages do not number an argument that is the only one. */
enum { CS_ONLY_ARGUMENT = PY_VERSION_HEX >= 0x030D0000 ? 0 : 1 };
const char *cs_args_text(PyObject *object, const char *function, int position) RAISES_NULL;

/* Buffers as "y*" and "w*" take them; function is for the message.  Of the view nothing but obj,
   buf and len is filled; cs_args_release() gives it back. */
int cs_args_any_readable(PyObject *object, Py_buffer *view) RAISES_NEG;
static inline int
cs_args_readable(PyObject *object, Py_buffer *view)
{
    if (!PyBytes_CheckExact(object)) {
        return cs_args_any_readable(object, view);
    }
    view->obj = Py_NewRef(object);
    view->buf = PyBytes_AS_STRING(object);
    view->len = PyBytes_GET_SIZE(object);
    return 0;
}

int cs_args_writable(const char *function, PyObject *object, Py_buffer *view) RAISES_NEG;

/* PyBuffer_Release(), which for bytes is no more than their reference. */
static inline void
cs_args_release(Py_buffer *view)
{
    if (view->obj != NULL && PyBytes_CheckExact(view->obj)) {
        Py_CLEAR(view->obj);
    }
    else {
        PyBuffer_Release(view);
    }
}

/* Is the memory of bytes, of a bytearray or of a memoryview of these, so that no page of a file
   stands behind it? */
bool cs_buffer_of_any_is_plain(const Py_buffer *view);
static inline bool
cs_buffer_is_plain(const Py_buffer *view)
{
    return (view->obj != NULL && PyBytes_CheckExact(view->obj)) || cs_buffer_of_any_is_plain(view);
}

#define CS_FAST(function) ((PyCFunction)(void (*)(void))(function))

#endif
