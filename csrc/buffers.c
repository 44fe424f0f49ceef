#include "buffers.h"

#include "args.h"

static int
make_room(cs_buffers *buffers, Py_ssize_t count)
{
    if (count <= CS_BUFFERS_FEW) {
        buffers->views = buffers->few_views;
        buffers->iov = buffers->few_iov;
        return 0;
    }
    buffers->views = PyMem_New(Py_buffer, (size_t)count);
    buffers->iov = PyMem_New(struct iovec, (size_t)count);
    if (buffers->views == NULL || buffers->iov == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    return 0;
}

static int
hold_one(cs_buffers *buffers, PyObject *item, bool writable)
{
    Py_buffer *view = &buffers->views[buffers->count];
    int held = writable ? cs_args_writable("recvmsg_into", item, view)
                        : cs_args_readable(item, view);
    if (held < 0) {
        return -1;
    }
    buffers->iov[buffers->count] = (struct iovec){view->buf, (size_t)view->len};
    buffers->total += (size_t)view->len;
    buffers->plain = buffers->plain && cs_buffer_is_plain(view);
    buffers->count++;
    return 0;
}

static bool
is_plain(PyObject *item)
{
    return PyBytes_CheckExact(item) || PyByteArray_CheckExact(item);
}

int
cs_buffers_hold(cs_buffers *buffers, PyObject *iterable, bool writable, const char *function)
{
    buffers->count = 0;
    buffers->total = 0;
    buffers->plain = true;
    buffers->views = NULL;
    buffers->iov = NULL;
    PyObject *items = cs_args_items(iterable, is_plain, function, 1);
    if (items == NULL) {
        return -1;
    }
    Py_ssize_t count = PySequence_Fast_GET_SIZE(items);
    int result = make_room(buffers, count);
    for (Py_ssize_t i = 0; i < count && result == 0; i++) {
        result = hold_one(buffers, PySequence_Fast_GET_ITEM(items, i), writable);
        if (result < 0 && writable && PyErr_ExceptionMatches(PyExc_TypeError)) {
            PyErr_Clear();
            PyErr_Format(PyExc_TypeError,
                         "%s() argument 1 must be an iterable of single-segment read-write buffers",
                         function);
        }
    }
    Py_DECREF(items);
    if (result < 0) {
        cs_buffers_release(buffers);
    }
    return result;
}

void
cs_buffers_release(cs_buffers *buffers)
{
    for (Py_ssize_t i = 0; i < buffers->count; i++) {
        cs_args_release(&buffers->views[i]);
    }
    if (buffers->views != buffers->few_views) {
        PyMem_Free(buffers->views);
        PyMem_Free(buffers->iov);
    }
}

void
cs_buffers_advance(struct iovec **iov, Py_ssize_t *iov_count, size_t count)
{
    while (*iov_count > 0 && count >= (*iov)->iov_len) {
        count -= (*iov)->iov_len;
        (*iov)++;
        (*iov_count)--;
    }
    if (*iov_count > 0) {
        (*iov)->iov_base = (char *)(*iov)->iov_base + count;
        (*iov)->iov_len -= count;
    }
}
