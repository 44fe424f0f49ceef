/* What a deadline costs in C: poll(2), again after each signal, until it has passed. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <poll.h>
#include <time.h>

#define PY_SSIZE_T_CLEAN
#include <Python.h>

static double
now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

PyDoc_STRVAR(wait_doc,
"wait(fd, seconds) -> bool\n\n"
"Wait until the descriptor can be read, and no longer. Handlers of signals run afterwards.");

static PyObject *
deadline_wait(PyObject *Py_UNUSED(module), PyObject *arguments)
{
    int fd;
    double seconds;
    if (!PyArg_ParseTuple(arguments, "id", &fd, &seconds)) {
        return NULL;
    }
    struct pollfd p = {.fd = fd, .events = POLLIN};
    int ready;
    Py_BEGIN_ALLOW_THREADS
    double end = now() + seconds;
    do {
        double left = end - now();
        struct timespec t = {.tv_sec = (time_t)left, .tv_nsec = (long)((left - (double)(time_t)left) * 1e9)};
        ready = left <= 0 ? 0 : ppoll(&p, 1, &t, NULL);
    } while (ready < 0 && errno == EINTR);
    Py_END_ALLOW_THREADS
    return PyBool_FromLong(ready);
}

static PyMethodDef methods[] = {
    {"wait", deadline_wait, METH_VARARGS, wait_doc},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "deadline",
    .m_doc = "A deadline in C.",
    .m_methods = methods,
};

PyMODINIT_FUNC
PyInit_deadline(void)
{
    return PyModule_Create(&definition);
}
