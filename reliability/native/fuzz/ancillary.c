/* Ancillary data: Python's list to the kernel's buffer, the kernel's buffer to the list. */
#include "fuzz.h"

#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "ancillary.h"
#include "buffers.h"

/* What the kernel wrote, in a room that has no byte more. */
static PyObject *
decode(const void *bytes, size_t length)
{
    char *room = malloc(length);
    if (length > 0) {
        memcpy(room, bytes, length);
    }
    struct msghdr message = {.msg_control = room, .msg_controllen = length};
    PyObject *list = cs_ancillary_decode(&message);
    long before = fuzz_closed;
    cs_ancillary_drop(&message);
    must(fuzz_closed - before <= (long)(length / sizeof(int)));
    free(room);
    return list;
}

/* Items of which each is well made. */
static PyObject *
good_list(fuzz_feed *feed)
{
    Py_ssize_t count = fuzz_byte(feed) % 8;
    PyObject *list = PyList_New(count);
    for (Py_ssize_t i = 0; i < count; i++) {
        size_t length;
        int level = (int)fuzz_number(feed, 1);
        int type = (int)fuzz_number(feed, 1);
        const uint8_t *bytes = fuzz_bytes(feed, fuzz_byte(feed), &length);
        PyObject *item = Py_BuildValue("(iiy#)", level, type, bytes, (Py_ssize_t)length);
        must(item != NULL);
        PyList_SET_ITEM(list, i, item);
    }
    return list;
}

static void
there_and_back(fuzz_feed *feed)
{
    cs_control control;
    PyObject *list = good_list(feed);
    must(cs_ancillary_encode(list, &control) == 0);
    PyObject *again = decode(control.data, control.len);
    must(again != NULL && PyObject_RichCompareBool(list, again, Py_EQ) == 1);
    cs_control_free(&control);
    Py_DECREF(list);
    Py_DECREF(again);
}

static void
any_list(fuzz_feed *feed)
{
    cs_control control;
    PyObject *object = fuzz_object(feed, 3);
    Py_ssize_t references = Py_REFCNT(object);
    int status = cs_ancillary_encode(object, &control);
    fuzz_judge_status(status);
    must(Py_REFCNT(object) == references);
    if (status == 0) {
        fuzz_judge(decode(control.data, control.len));
        cs_control_free(&control);
    }
    Py_DECREF(object);
}

/* A sequence of buffers, and what is left of it after each step. */
static void
any_buffers(fuzz_feed *feed)
{
    cs_buffers buffers;
    bool writable = fuzz_byte(feed) & 1;
    unsigned int step = fuzz_byte(feed);
    PyObject *object = fuzz_object(feed, 2);
    Py_ssize_t references = Py_REFCNT(object);
    int status = cs_buffers_hold(&buffers, object, writable, "fuzz");
    fuzz_judge_status(status);
    if (status == 0) {
        struct iovec *iov = buffers.iov;
        Py_ssize_t count = buffers.count;
        size_t left = buffers.total;
        while (left > 0) {
            size_t done = Py_MIN(left, step % 7 + 1);
            cs_buffers_advance(&iov, &count, done);
            left -= done;
        }
        cs_buffers_release(&buffers);
    }
    must(Py_REFCNT(object) == references);
    Py_DECREF(object);
}

int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    fuzz_start((*argv)[0]);
    must(PyRun_SimpleString("import warnings; warnings.simplefilter('error')") == 0);
    return 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_feed feed = {data, size};
    switch (fuzz_byte(&feed) % 6) {
    case 0:
        any_list(&feed);
        break;
    case 1:
        any_buffers(&feed);
        break;
    case 2:
        there_and_back(&feed);
        break;
    default:
        fuzz_judge(decode(feed.at, feed.left));
    }
    return 0;
}
