/* Qualcomm's IPC router, linux/qrtr.h: (node, port). */
#include "family.h"

#ifdef CS_HAS_QIPCRTR

#include <linux/qrtr.h>
#include <string.h>

static int
qipcrtr_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out,
               const char *Py_UNUSED(caller))
{
    unsigned int node;
    unsigned int port;
    if (!PyTuple_Check(address)) {
        PyErr_Format(PyExc_TypeError,
                     "getsockaddrarg: AF_QIPCRTR address must be tuple, not %.500s",
                     Py_TYPE(address)->tp_name);
        return -1;
    }
    if (!PyArg_ParseTuple(address, "II:getsockaddrarg", &node, &port)) {
        return -1;
    }
    struct sockaddr_qrtr to;
    memset(&to, 0, sizeof(to));
    to.sq_family = AF_QIPCRTR;
    to.sq_node = node;
    to.sq_port = port;
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
qipcrtr_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    struct sockaddr_qrtr from;
    cs_address_get(in, &from, sizeof(from));
    return Py_BuildValue("(II)", from.sq_node, from.sq_port);
}

const cs_family cs_family_qipcrtr = {
    .af = AF_QIPCRTR,
    .proto = -1,
    .name = "AF_QIPCRTR",
    .size = sizeof(struct sockaddr_qrtr),
    .least = sizeof(struct sockaddr_qrtr),
    .encode = qipcrtr_encode,
    .decode = qipcrtr_decode,
};

#endif
