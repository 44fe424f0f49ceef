#include "ancillary.h"
#include "args.h"
#include "sock_msg.h"

#ifdef CS_HAS_ALG

#include <linux/if_alg.h>
#include <string.h>

typedef struct {
    PyObject *buffers;
    PyObject *op;
    Py_buffer iv;                   /* obj is NULL where none was given */
    PyObject *assoclen;             /* or NULL */
    int flags;
} cs_operation;

static int
read_operation(PyObject *args, PyObject *kwargs, cs_operation *operation)
{
    const char *const names[] = {"msg", "op", "iv", "assoclen", "flags", NULL};
    return PyArg_ParseTupleAndKeywords(args, kwargs, "|O$O!y*O!i:sendmsg_afalg", (char **)names,
                                       &operation->buffers, &PyLong_Type, &operation->op,
                                       &operation->iv, &PyLong_Type, &operation->assoclen,
                                       &operation->flags)
               ? 0
               : -1;
}

/* Add one item of ancillary data, whose reference this takes over, to the list. */
static int
add_item(PyObject *items, int type, PyObject *data)
{
    PyObject *item = data == NULL ? NULL : Py_BuildValue("(iiN)", SOL_ALG, type, data);
    int result = item == NULL ? -1 : PyList_Append(items, item);
    Py_XDECREF(item);
    return result;
}

static int
add_number(PyObject *items, int type, int value)
{
    return add_item(items, type, PyBytes_FromStringAndSize((const char *)&value, sizeof(value)));
}

/* A struct af_alg_iv: the length, then the vector. */
static int
add_vector(PyObject *items, const Py_buffer *iv)
{
    uint32_t length = (uint32_t)iv->len;
    if (iv->len > INT_MAX) {
        PyErr_SetString(PyExc_OSError, "ancillary data item too large");
        return -1;
    }
    PyObject *data = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)sizeof(length) + iv->len);
    if (data != NULL) {
        memcpy(PyBytes_AS_STRING(data), &length, sizeof(length));
        memcpy(PyBytes_AS_STRING(data) + sizeof(length), iv->buf, (size_t)iv->len);
    }
    return add_item(items, ALG_SET_IV, data);
}

/* What is wrong with the numbers is told before the buffers are looked at. */
static int
add_items(PyObject *items, const cs_operation *operation)
{
    int op = -1;
    int assoclen = 0;
    if (operation->op != NULL && cs_args_int(operation->op, &op) < 0) {
        PyErr_Clear();
        op = -1;
    }
    if (op < 0) {
        PyErr_SetString(PyExc_TypeError, "Invalid or missing argument 'op'");
        return -1;
    }
    if (operation->assoclen != NULL && cs_args_c_int(operation->assoclen, &assoclen) < 0) {
        return -1;
    }
    if (assoclen < 0) {
        PyErr_SetString(PyExc_TypeError, "assoclen must be positive");
        return -1;
    }
    if (add_number(items, ALG_SET_OP, op) < 0 ||
        (operation->iv.obj != NULL && add_vector(items, &operation->iv) < 0)) {
        return -1;
    }
    return operation->assoclen == NULL ? 0 : add_number(items, ALG_SET_AEAD_ASSOCLEN, assoclen);
}

static ssize_t
send_operation(cs_socket *s, PyObject *items, const cs_operation *operation)
{
    cs_buffers buffers;
    cs_control control;
    ssize_t n = -1;
    PyObject *data = operation->buffers == NULL ? s->state->no_args : operation->buffers;
    if (cs_buffers_hold(&buffers, data, false, "sendmsg") < 0) {
        return -1;
    }
    if (cs_ancillary_encode(items, &control) == 0) {
        struct msghdr header = {.msg_control = control.data, .msg_controllen = control.len};
        n = cs_send_message(s, &header, &buffers, operation->flags);
        cs_control_free(&control);
    }
    cs_buffers_release(&buffers);
    return n;
}

PyDoc_STRVAR(sendmsg_afalg_doc,
"sendmsg_afalg($self, /, msg=(), *, op, iv=b'', assoclen=-1, flags=0)\n--\n\n"
"Tell an operation socket of AF_ALG what to do with the data of msg, an iterable of bytes-like\n"
"objects: op is ALG_OP_ENCRYPT or ALG_OP_DECRYPT, iv the initialisation vector, assoclen how many\n"
"bytes at the beginning are associated data; without iv and assoclen the kernel is not told of\n"
"them.  With MSG_MORE in flags more data may follow.\n\n"
"Returns how many bytes were taken (an int).  Raises OSError, also on a socket that is not\n"
"AF_ALG's.  See sendmsg(2), linux/if_alg.h.");

static PyObject *
sock_sendmsg_afalg(PyObject *self, PyObject *args, PyObject *kwargs)
{
    cs_socket *s = cs_sock(self);
    cs_operation operation = {.buffers = NULL};
    if (cs_load(s->sock_family) != AF_ALG) {
        PyErr_SetString(PyExc_OSError, "algset is only supported for AF_ALG");
        return NULL;
    }
    if (read_operation(args, kwargs, &operation) < 0) {
        return NULL;
    }
    PyObject *items = PyList_New(0);
    ssize_t n = -1;
    if (items != NULL && add_items(items, &operation) == 0) {
        n = send_operation(s, items, &operation);
    }
    Py_XDECREF(items);
    PyBuffer_Release(&operation.iv);
    return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

PyMethodDef sock_afalg_methods[] = {
    {"sendmsg_afalg", (PyCFunction)(void (*)(void))sock_sendmsg_afalg,
     METH_VARARGS | METH_KEYWORDS, sendmsg_afalg_doc},
    {NULL, NULL, 0, NULL},
};

#endif
