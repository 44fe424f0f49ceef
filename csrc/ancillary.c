#include "ancillary.h"

#include "args.h"
#include "family/family.h"
#include "io_call.h"

#include <string.h>

int
cs_control_make(cs_control *control, size_t len)
{
    control->data = NULL;
    control->len = len;
    if (len > sizeof(control->few)) {
        /* Pages that nobody writes to cost nothing. */
        control->data = PyMem_Calloc(1, len);
        if (control->data == NULL) {
            PyErr_NoMemory();
            return -1;
        }
    }
    else if (len > 0) {
        control->data = memset(control->few, 0, len);
    }
    return 0;
}

void
cs_control_free(cs_control *control)
{
    if (control->data != control->few) {
        PyMem_Free(control->data);
    }
}

/* Sending */

enum { FEW_ITEMS = 4 };

typedef struct {
    int level;
    int type;
    Py_buffer data;
} cs_item;

static int
hold_item(PyObject *object, cs_item *item)
{
    static const char *const label = "[sendmsg() ancillary data items]() argument must be";
    PyObject *parts = NULL;
    if (PyTuple_CheckExact(object)) {
        parts = Py_NewRef(object);
    }
    else if (PySequence_Check(object) && !PyBytes_Check(object)) {
        parts = PySequence_Tuple(object);
        if (parts == NULL) {
            return -1;
        }
    }
    if (parts == NULL) {
        PyErr_Format(PyExc_TypeError, "%s 3-item sequence, not %.50s", label,
                     object == Py_None ? "None" : Py_TYPE(object)->tp_name);
        return -1;
    }
    int result = -1;
    if (PyTuple_GET_SIZE(parts) != 3) {
        PyErr_Format(PyExc_TypeError, "%s sequence of length 3, not %zd", label,
                     PyTuple_GET_SIZE(parts));
    }
    else if (cs_args_int(PyTuple_GET_ITEM(parts, 0), &item->level) == 0 &&
             cs_args_int(PyTuple_GET_ITEM(parts, 1), &item->type) == 0) {
        result = cs_args_readable(PyTuple_GET_ITEM(parts, 2), &item->data);
    }
    Py_DECREF(parts);
    return result;
}

/* CMSG_SPACE() of every item, added up with care. */
static int
add_up(const cs_item *items, Py_ssize_t count, size_t *total)
{
    *total = 0;
    for (Py_ssize_t i = 0; i < count; i++) {
        size_t len = (size_t)items[i].data.len;
        if (len > INT_MAX - CMSG_SPACE(0) - sizeof(long)) {
            PyErr_SetString(PyExc_OSError, "ancillary data item too large");
            return -1;
        }
        *total += CMSG_SPACE(len);
        if (*total > INT_MAX) {
            PyErr_SetString(PyExc_OSError, "too much ancillary data");
            return -1;
        }
    }
    return 0;
}

static void
write_items(char *control, const cs_item *items, Py_ssize_t count)
{
    for (Py_ssize_t i = 0; i < count; i++) {
        size_t len = (size_t)items[i].data.len;
        struct cmsghdr *header = (struct cmsghdr *)(void *)control;
        header->cmsg_level = items[i].level;
        header->cmsg_type = items[i].type;
        header->cmsg_len = CMSG_LEN(len);
        if (len > 0) {
            memcpy(CMSG_DATA(header), items[i].data.buf, len);
        }
        control += CMSG_SPACE(len);
    }
}

static int
fill_control(const cs_item *items, Py_ssize_t count, cs_control *control)
{
    size_t len;
    if (add_up(items, count, &len) < 0 || cs_control_make(control, len) < 0) {
        return -1;
    }
    if (control->data != NULL) {
        write_items(control->data, items, count);
    }
    return 0;
}

static int
encode_items(PyObject *objects, cs_item *items, cs_control *control)
{
    Py_ssize_t held = 0;
    Py_ssize_t count = PySequence_Fast_GET_SIZE(objects);
    int result = 0;
    while (result == 0 && held < count) {
        result = hold_item(PySequence_Fast_GET_ITEM(objects, held), &items[held]);
        held += result == 0;
    }
    if (result == 0) {
        result = fill_control(items, count, control);
    }
    while (held > 0) {
        cs_args_release(&items[--held].data);
    }
    return result;
}

static bool
is_plain(PyObject *item)
{
    return PyTuple_CheckExact(item) && PyTuple_GET_SIZE(item) == 3 &&
           PyLong_CheckExact(PyTuple_GET_ITEM(item, 0)) &&
           PyLong_CheckExact(PyTuple_GET_ITEM(item, 1)) &&
           PyBytes_CheckExact(PyTuple_GET_ITEM(item, 2));
}

int
cs_ancillary_encode(PyObject *iterable, cs_control *control)
{
    cs_item few[FEW_ITEMS];
    cs_item *items = few;
    control->data = NULL;
    control->len = 0;
    PyObject *objects = cs_args_items(iterable, is_plain, "sendmsg", 2);
    if (objects == NULL) {
        return -1;
    }
    Py_ssize_t count = PySequence_Fast_GET_SIZE(objects);
    if (count > FEW_ITEMS) {
        items = PyMem_New(cs_item, (size_t)count);
    }
    int result = -1;
    if (items == NULL) {
        PyErr_NoMemory();
    }
    else {
        result = encode_items(objects, items, control);
    }
    if (items != few) {
        PyMem_Free(items);
    }
    Py_DECREF(objects);
    return result;
}

/* Receiving */

/* The data that an item really has, however long it says it is; -1 for a header that makes no
   sense.  whole tells whether all of it is there. */
static Py_ssize_t
item_length(const struct msghdr *message, struct cmsghdr *header, bool *whole)
{
    const char *end = (const char *)message->msg_control + message->msg_controllen;
    const char *data = (const char *)CMSG_DATA(header);
    if ((const char *)(header + 1) > end || header->cmsg_len < CMSG_LEN(0)) {
        return -1;
    }
    size_t says = (size_t)header->cmsg_len - CMSG_LEN(0);
    size_t has = data < end ? (size_t)(end - data) : 0;
    *whole = says <= has;
    return (Py_ssize_t)(*whole ? says : has);
}

/* The list is made with its first item, which nearly always is the only one. */
static int
append_item(PyObject **list, struct cmsghdr *header, Py_ssize_t len)
{
    PyObject *parts[] = {
        PyLong_FromLong(header->cmsg_level),
        PyLong_FromLong(header->cmsg_type),
        PyBytes_FromStringAndSize((const char *)CMSG_DATA(header), len),
    };
    PyObject *item = cs_tuple_from(parts, Py_ARRAY_LENGTH(parts));
    if (item == NULL) {
        return -1;
    }
    if (*list == NULL && (*list = PyList_New(1)) != NULL) {
        PyList_SET_ITEM(*list, 0, item);
        return 0;
    }
    int result = *list == NULL ? -1 : PyList_Append(*list, item);
    Py_DECREF(item);
    return result;
}

static struct cmsghdr *
first_item(struct msghdr *message)
{
    return message->msg_controllen > 0 ? CMSG_FIRSTHDR(message) : NULL;
}

PyObject *
cs_ancillary_decode(struct msghdr *message)
{
    PyObject *list = NULL;
    bool whole = true;
    struct cmsghdr *header = first_item(message);
    while (header != NULL && whole) {
        Py_ssize_t len = item_length(message, header, &whole);
        if (len < 0) {
            if (PyErr_WarnEx(PyExc_RuntimeWarning,
                             "received malformed or improperly-truncated ancillary data", 1) < 0) {
                goto error;
            }
            break;
        }
        if (append_item(&list, header, len) < 0) {
            goto error;
        }
        header = CMSG_NXTHDR(message, header);
    }
    return list != NULL ? list : PyList_New(0);
error:
    Py_XDECREF(list);
    return NULL;
}

static bool
brings_descriptors(const struct cmsghdr *header)
{
    if (header->cmsg_level != SOL_SOCKET) {
        return false;
    }
#ifdef CS_HAS_SCM_PIDFD
    /* The headers of the build may be older than SCM_PIDFD. */
    if (header->cmsg_type == 4) {
        return true;
    }
#endif
    return header->cmsg_type == SCM_RIGHTS;
}

void
cs_ancillary_drop(struct msghdr *message)
{
    bool whole = true;
    for (struct cmsghdr *header = first_item(message); header != NULL && whole;
         header = CMSG_NXTHDR(message, header)) {
        Py_ssize_t len = item_length(message, header, &whole);
        if (len < 0) {
            return;
        }
        if (!brings_descriptors(header)) {
            continue;
        }
        for (size_t i = 0; i < (size_t)len / sizeof(int); i++) {
            int fd;
            memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof(fd));
            cs_close_number(fd);
        }
    }
}
