/* The interpreter's C API, and some of libc's, as a build of csocket sees them that counts for gcov: each of
   these functions fails when it is told to.  setup.py has the linker put __wrap_NAME in the place of NAME, in csocket only. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/socket.h>

#include "plan.h"

#define EXPORTED __attribute__((visibility("default")))

static struct plan plan;
static const char *failed_last;

EXPORTED void refusals_arm(size_t first, size_t last);
EXPORTED size_t refusals_disarm(void);
EXPORTED size_t refusals_count(void);
EXPORTED const char *refusals_name(void);

void
refusals_arm(size_t first, size_t last)
{
    plan_arm(&plan, first, last);
}

/* How many calls have failed. */
size_t
refusals_disarm(void)
{
    plan_disarm(&plan);
    return plan.failed;
}

/* How many there were. */
size_t
refusals_count(void)
{
    return plan.count;
}

/* The function that failed last. */
const char *
refusals_name(void)
{
    return failed_last;
}

static int
is_refused(const char *name)
{
    if (!plan_is_on(&plan) || !plan_fails(&plan)) {
        return 0;
    }
    failed_last = name;
    return 1;
}

static int
refused(const char *name)
{
    if (!is_refused(name)) {
        return 0;
    }
    PyErr_NoMemory();
    return 1;
}

#define DECLARED(name, type, params) \
    extern type __real_##name params; \
    type __wrap_##name params; \
    type __wrap_##name params

#define REFUSED(name, type, failure, params, args) \
    DECLARED(name, type, params) \
    { \
        return refused(#name) ? (type)(failure) : __real_##name args; \
    }

#define REFUSED_ONE(name) REFUSED(name, PyObject *, NULL, (PyObject * a), (a))
#define REFUSED_TWO(name) REFUSED(name, PyObject *, NULL, (PyObject * a, PyObject *b), (a, b))
#define REFUSED_TEXT(name) REFUSED(name, PyObject *, NULL, (const char *a), (a))
#define REFUSED_INT_TWO(name) REFUSED(name, int, -1, (PyObject * a, PyObject *b), (a, b))
#define REFUSED_INT_THREE(name) REFUSED(name, int, -1, (PyObject * a, PyObject *b, PyObject *c), (a, b, c))

REFUSED_ONE(PyBytes_FromObject)
REFUSED_ONE(PyImport_GetModule)
REFUSED_ONE(PyIter_Next)
REFUSED_ONE(PyMemoryView_FromObject)
REFUSED_ONE(PyModule_GetNameObject)
REFUSED_ONE(PyNumber_Index)
REFUSED_ONE(PyOS_FSPath)
REFUSED_ONE(PyObject_GetIter)
REFUSED_ONE(PyObject_Str)
REFUSED_ONE(PySequence_Tuple)
REFUSED_ONE(PySet_New)
REFUSED_ONE(PyFrozenSet_New)
REFUSED_ONE(PyUnicode_EncodeFSDefault)
REFUSED_TWO(PyDict_GetItemWithError)
REFUSED_TWO(PyNumber_Add)
REFUSED_TWO(PyNumber_And)
REFUSED_TWO(PyObject_CallOneArg)
REFUSED_TWO(PyObject_GetAttr)
REFUSED_TEXT(PyImport_ImportModule)
REFUSED_TEXT(PyUnicode_DecodeFSDefault)
REFUSED_TEXT(PyUnicode_FromString)
REFUSED_TEXT(PyUnicode_InternFromString)
REFUSED_INT_TWO(PyList_Append)
REFUSED_INT_TWO(PyModule_AddType)
REFUSED_INT_TWO(PySequence_Contains)
REFUSED_INT_TWO(PySet_Add)
REFUSED_INT_TWO(PySet_Discard)
REFUSED_INT_THREE(PyDict_SetItem)
REFUSED_INT_THREE(PyObject_SetAttr)

REFUSED(PyBytes_FromStringAndSize, PyObject *, NULL, (const char *a, Py_ssize_t n), (a, n))
REFUSED(PyUnicode_FromStringAndSize, PyObject *, NULL, (const char *a, Py_ssize_t n), (a, n))
REFUSED(PyUnicode_DecodeFSDefaultAndSize, PyObject *, NULL, (const char *a, Py_ssize_t n), (a, n))
REFUSED(PyUnicode_DecodeLocale, PyObject *, NULL, (const char *a, const char *b), (a, b))
REFUSED(PyUnicode_AsEncodedString, PyObject *, NULL, (PyObject * a, const char *b, const char *c), (a, b, c))
REFUSED(PyUnicode_New, PyObject *, NULL, (Py_ssize_t n, Py_UCS4 c), (n, c))
REFUSED(PyUnicode_AsUTF8AndSize, const char *, NULL, (PyObject * a, Py_ssize_t *n), (a, n))
REFUSED(PyUnicode_FSConverter, int, 0, (PyObject * a, void *b), (a, b))
REFUSED(PyCMethod_New, PyObject *, NULL, (PyMethodDef * a, PyObject *b, PyObject *c, PyTypeObject *d), (a, b, c, d))
REFUSED(PyCapsule_GetPointer, void *, NULL, (PyObject * a, const char *b), (a, b))
REFUSED(PyCapsule_New, PyObject *, NULL, (void *a, const char *b, PyCapsule_Destructor c), (a, b, c))
REFUSED(PyDescr_NewMethod, PyObject *, NULL, (PyTypeObject * a, PyMethodDef *b), (a, b))
REFUSED(PyDict_New, PyObject *, NULL, (void), ())
REFUSED(PyErr_CheckSignals, int, -1, (void), ())
REFUSED(PyErr_WarnEx, int, -1, (PyObject * a, const char *b, Py_ssize_t n), (a, b, n))
REFUSED(PyFloat_AsDouble, double, -1, (PyObject * a), (a))
REFUSED(PyFloat_FromDouble, PyObject *, NULL, (double a), (a))
REFUSED(PyList_New, PyObject *, NULL, (Py_ssize_t n), (n))
REFUSED(PyList_Sort, int, -1, (PyObject * a), (a))
REFUSED(PyLong_AsLong, long, -1, (PyObject * a), (a))
REFUSED(PyLong_AsSsize_t, Py_ssize_t, -1, (PyObject * a), (a))
REFUSED(PyLong_AsUnsignedLongLongMask, unsigned long long, -1, (PyObject * a), (a))
REFUSED(PyLong_FromLong, PyObject *, NULL, (long n), (n))
REFUSED(PyLong_FromLongLong, PyObject *, NULL, (long long n), (n))
REFUSED(PyLong_FromSize_t, PyObject *, NULL, (size_t n), (n))
REFUSED(PyLong_FromSsize_t, PyObject *, NULL, (Py_ssize_t n), (n))
REFUSED(PyLong_FromUnsignedLong, PyObject *, NULL, (unsigned long n), (n))
REFUSED(PyLong_FromUnsignedLongLong, PyObject *, NULL, (unsigned long long n), (n))
REFUSED(PyModule_AddFunctions, int, -1, (PyObject * a, PyMethodDef *b), (a, b))
REFUSED(PyModule_AddObjectRef, int, -1, (PyObject * a, const char *b, PyObject *c), (a, b, c))
REFUSED(PyModule_AddStringConstant, int, -1, (PyObject * a, const char *b, const char *c), (a, b, c))
REFUSED(PyNumber_AsSsize_t, Py_ssize_t, -1, (PyObject * a, PyObject *b), (a, b))
REFUSED(PyObject_Call, PyObject *, NULL, (PyObject * a, PyObject *b, PyObject *c), (a, b, c))
REFUSED(PyObject_GetAttrString, PyObject *, NULL, (PyObject * a, const char *b), (a, b))
REFUSED(PyObject_IsTrue, int, -1, (PyObject * a), (a))
REFUSED(PyObject_RichCompareBool, int, -1, (PyObject * a, PyObject *b, int c), (a, b, c))
REFUSED(PyObject_SetAttrString, int, -1, (PyObject * a, const char *b, PyObject *c), (a, b, c))
REFUSED(PyObject_Size, Py_ssize_t, -1, (PyObject * a), (a))
REFUSED(PyObject_Vectorcall, PyObject *, NULL, (PyObject * a, PyObject *const *b, size_t n, PyObject *c), (a, b, n, c))
REFUSED(PyObject_VectorcallMethod, PyObject *, NULL, (PyObject * a, PyObject *const *b, size_t n, PyObject *c),
        (a, b, n, c))
REFUSED(PySequence_GetSlice, PyObject *, NULL, (PyObject * a, Py_ssize_t i, Py_ssize_t j), (a, i, j))
REFUSED(PyTuple_New, PyObject *, NULL, (Py_ssize_t n), (n))
REFUSED(PyType_FromModuleAndSpec, PyObject *, NULL, (PyObject * a, PyType_Spec *b, PyObject *c), (a, b, c))
REFUSED(_PyCapsule_SetTraverse, int, -1, (PyObject * a, traverseproc b, inquiry c), (a, b, c))

DECLARED(PyDict_GetItemRef, int, (PyObject * dict, PyObject *key, PyObject **result))
{
    *result = NULL;
    return refused("PyDict_GetItemRef") ? -1 : __real_PyDict_GetItemRef(dict, key, result);
}

DECLARED(PyLong_AsLongAndOverflow, long, (PyObject * number, int *overflow))
{
    *overflow = 0;
    return refused("PyLong_AsLongAndOverflow") ? -1 : __real_PyLong_AsLongAndOverflow(number, overflow);
}

DECLARED(PyLong_AsLongLongAndOverflow, long long, (PyObject * number, int *overflow))
{
    *overflow = 0;
    return refused("PyLong_AsLongLongAndOverflow") ? -1 : __real_PyLong_AsLongLongAndOverflow(number, overflow);
}

DECLARED(PyObject_GetBuffer, int, (PyObject * object, Py_buffer *view, int flags))
{
    if (refused("PyObject_GetBuffer")) {
        view->obj = NULL;
        return -1;
    }
    return __real_PyObject_GetBuffer(object, view, flags);
}

DECLARED(_PyBytes_Resize, int, (PyObject * *bytes, Py_ssize_t size))
{
    if (refused("_PyBytes_Resize")) {
        Py_CLEAR(*bytes);
        return -1;
    }
    return __real__PyBytes_Resize(bytes, size);
}

/* These raise nothing themselves. */
#define REFUSED_MEMORY(name, params, args) \
    DECLARED(name, void *, params) \
    { \
        return is_refused(#name) ? NULL : __real_##name args; \
    }

REFUSED_MEMORY(PyMem_Malloc, (size_t n), (n))
REFUSED_MEMORY(PyMem_RawMalloc, (size_t n), (n))
REFUSED_MEMORY(PyMem_Calloc, (size_t m, size_t n), (m, n))
REFUSED_MEMORY(malloc, (size_t n), (n))

/* Those with any number of arguments.  What they were given to keep they release. */
static PyObject *
unless_refused(const char *name, PyObject *made)
{
    if (refused(name)) {
        Py_CLEAR(made);
    }
    return made;
}

DECLARED(Py_BuildValue, PyObject *, (const char *format, ...))
{
    va_list list;
    va_start(list, format);
    PyObject *made = Py_VaBuildValue(format, list);
    va_end(list);
    return unless_refused("Py_BuildValue", made);
}

DECLARED(PyUnicode_FromFormat, PyObject *, (const char *format, ...))
{
    va_list list;
    va_start(list, format);
    PyObject *made = refused("PyUnicode_FromFormat") ? NULL : PyUnicode_FromFormatV(format, list);
    va_end(list);
    return made;
}

DECLARED(PyTuple_Pack, PyObject *, (Py_ssize_t count, ...))
{
    PyObject *made = refused("PyTuple_Pack") ? NULL : PyTuple_New(count);
    va_list list;
    va_start(list, count);
    for (Py_ssize_t i = 0; made != NULL && i < count; i++) {
        PyTuple_SET_ITEM(made, i, Py_NewRef(va_arg(list, PyObject *)));
    }
    va_end(list);
    return made;
}

static PyObject *
call(PyObject *function, const char *format, va_list list)
{
    char in_tuple[64];
    snprintf(in_tuple, sizeof(in_tuple), "(%s)", format);
    PyObject *args = function == NULL ? NULL : Py_VaBuildValue(in_tuple, list);
    PyObject *result = args == NULL ? NULL : PyObject_Call(function, args, NULL);
    Py_XDECREF(args);
    return result;
}

DECLARED(PyObject_CallFunction, PyObject *, (PyObject * function, const char *format, ...))
{
    va_list list;
    va_start(list, format);
    PyObject *result = refused("PyObject_CallFunction") ? NULL : call(function, format, list);
    va_end(list);
    return result;
}

DECLARED(PyObject_CallMethod, PyObject *, (PyObject * self, const char *name, const char *format, ...))
{
    if (refused("PyObject_CallMethod")) {
        return NULL;
    }
    PyObject *method = PyObject_GetAttrString(self, name);
    va_list list;
    va_start(list, format);
    PyObject *result = call(method, format, list);
    va_end(list);
    Py_XDECREF(method);
    return result;
}

DECLARED(PyArg_ParseTuple, int, (PyObject * args, const char *format, ...))
{
    va_list list;
    va_start(list, format);
    int done = refused("PyArg_ParseTuple") ? 0 : PyArg_VaParse(args, format, list);
    va_end(list);
    return done;
}

DECLARED(PyArg_ParseTupleAndKeywords, int,
         (PyObject * args, PyObject *kwargs, const char *format, char *const *names, ...))
{
    va_list list;
    va_start(list, names);
    int done = refused("PyArg_ParseTupleAndKeywords") ? 0 : PyArg_VaParseTupleAndKeywords(args, kwargs, format, names, list);
    va_end(list);
    return done;
}

/* Of the C library's: a call that a signal interrupts, one without memory, and one whose buffer is too small. */
#define REFUSED_ERRNO(name, type, failure, error, params, args) \
    DECLARED(name, type, params) \
    { \
        if (is_refused(#name)) { \
            errno = error; \
            return failure; \
        } \
        return __real_##name args; \
    }

REFUSED_ERRNO(recv, ssize_t, -1, EINTR, (int fd, void *a, size_t n, int flags), (fd, a, n, flags))
REFUSED_ERRNO(send, ssize_t, -1, EINTR, (int fd, const void *a, size_t n, int flags), (fd, a, n, flags))
REFUSED_ERRNO(ioctl, int, -1, ENOMEM, (int fd, unsigned long a, void *b), (fd, a, b))
REFUSED_ERRNO(inet_ntop, const char *, NULL, ENOMEM, (int af, const void *a, char *b, socklen_t n), (af, a, b, n))
REFUSED_ERRNO(gethostbyaddr_r, int, ERANGE, ERANGE,
              (const void *a, socklen_t m, int af, struct hostent *b, char *c, size_t n, struct hostent **d, int *e),
              (a, m, af, b, c, n, d, e))
REFUSED_ERRNO(getservbyname_r, int, ERANGE, ERANGE,
              (const char *a, const char *b, struct servent *c, char *d, size_t n, struct servent **e),
              (a, b, c, d, n, e))
REFUSED_ERRNO(getservbyport_r, int, ERANGE, ERANGE,
              (int a, const char *b, struct servent *c, char *d, size_t n, struct servent **e), (a, b, c, d, n, e))
REFUSED_ERRNO(getprotobyname_r, int, ERANGE, ERANGE,
              (const char *a, struct protoent *b, char *c, size_t n, struct protoent **d), (a, b, c, n, d))

/* And answers that make no sense: a header of ancillary data, and addresses of another number or family. */
DECLARED(recvmsg, ssize_t, (int fd, struct msghdr *message, int flags))
{
    ssize_t n = __real_recvmsg(fd, message, flags);
    struct cmsghdr *header = n < 0 ? NULL : CMSG_FIRSTHDR(message);
    if (header != NULL && is_refused("answer of recvmsg")) {
        header->cmsg_len = 1;
    }
    return n;
}

DECLARED(getaddrinfo, int,
         (const char *host, const char *service, const struct addrinfo *hints, struct addrinfo **answer))
{
    struct addrinfo other = *hints;
    if (is_refused("getaddrinfo")) {
        return EAI_MEMORY;
    }
    if (is_refused("answer of getaddrinfo, of many kinds")) {
        other.ai_socktype = 0;
    }
    if (is_refused("answer of getaddrinfo, one")) {
        other.ai_family = AF_INET;
        other.ai_socktype = SOCK_DGRAM;
    }
    int code = __real_getaddrinfo(host, service, &other, answer);
    if (code == 0 && is_refused("answer of getaddrinfo, of another family")) {
        (*answer)->ai_family = AF_UNIX;
    }
    return code;
}

DECLARED(gethostbyname_r, int,
         (const char *name, struct hostent *host, char *data, size_t size, struct hostent **answer, int *code))
{
    if (is_refused("gethostbyname_r")) {
        return ERANGE;
    }
    int err = __real_gethostbyname_r(name, host, data, size, answer, code);
    if (err == 0 && *answer != NULL && is_refused("answer of gethostbyname_r")) {
        host->h_addrtype = AF_UNIX;
    }
    return err;
}
