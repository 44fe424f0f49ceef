/* Allocations that fail when they are told to. One shared object, loaded twice by name: by LD_PRELOAD, so that its malloc is
 * everybody's, and by Python as the module `allocation`. It is to be used with PYTHONMALLOC=malloc. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <errno.h>
#include <stdatomic.h>

#include "plan.h"

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *block);

static struct plan plan;

static atomic_llong live;

static int
refused(void)
{
    if (!plan_is_on(&plan) || !plan_fails(&plan)) {
        return 0;
    }
    errno = ENOMEM;
    return 1;
}

static void *
counted(void *block)
{
    if (block != NULL) {
        atomic_fetch_add(&live, 1);
    }
    return block;
}

void *
malloc(size_t size)
{
    return refused() ? NULL : counted(__libc_malloc(size));
}

void *
calloc(size_t count, size_t size)
{
    return refused() ? NULL : counted(__libc_calloc(count, size));
}

void *
realloc(void *block, size_t size)
{
    if (refused()) {
        return NULL;
    }
    void *moved = __libc_realloc(block, size);
    return block == NULL ? counted(moved) : moved;
}

void *
aligned_alloc(size_t alignment, size_t size)
{
    return refused() ? NULL : counted(__libc_memalign(alignment, size));
}

int
posix_memalign(void **block, size_t alignment, size_t size)
{
    void *made = aligned_alloc(alignment, size);
    if (made == NULL) {
        return ENOMEM;
    }
    *block = made;
    return 0;
}

void
free(void *block)
{
    if (block != NULL) {
        atomic_fetch_sub(&live, 1);
        __libc_free(block);
    }
}

static PyObject *
raised(void)
{
    PyObject *type, *value, *traceback;
    PyErr_Fetch(&type, &value, &traceback);
    PyErr_NormalizeException(&type, &value, &traceback);
    Py_XDECREF(type);
    Py_XDECREF(traceback);
    /* 3.13's evaluation loop loses an exception where there is no memory for its frame. */
    return value != NULL ? value : Py_NewRef(Py_None);
}

PyDoc_STRVAR(call_doc,
"call(first, last, function, arguments) -> (returned, value, failed, count)\n\n"
"Call the function while its first-th to last-th allocations fail, the first is 1. value is what it\n"
"returned or, if returned is false, what it raised; failed and count are allocations.");

static PyObject *
allocation_call(PyObject *Py_UNUSED(module), PyObject *arguments)
{
    Py_ssize_t first, last;
    PyObject *function, *given;
    if (!PyArg_ParseTuple(arguments, "nnOO!", &first, &last, &function, &PyTuple_Type, &given)) {
        return NULL;
    }
    plan_arm(&plan, (size_t)first, (size_t)last);
    PyObject *value = PyObject_CallObject(function, given);
    plan_disarm(&plan);
    int returned = value != NULL;
    if (!returned) {
        value = raised();
    }
    return Py_BuildValue("(ONnn)", returned ? Py_True : Py_False, value, (Py_ssize_t)plan.failed,
                         (Py_ssize_t)plan.count);
}

PyDoc_STRVAR(live_doc, "live_blocks() -> int\n\nHow many blocks of memory are allocated.");

static PyObject *
allocation_live(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(nothing))
{
    return PyLong_FromLongLong(atomic_load(&live));
}

static PyMethodDef methods[] = {
    {"call", allocation_call, METH_VARARGS, call_doc},
    {"live_blocks", allocation_live, METH_NOARGS, live_doc},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "allocation",
    .m_doc = "Calls whose allocations fail.",
    .m_methods = methods,
};

PyMODINIT_FUNC
PyInit_allocation(void)
{
    return PyModule_Create(&definition);
}
