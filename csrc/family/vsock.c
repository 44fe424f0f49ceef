/* Between a virtual machine and its host, vsock(7): (cid, port). */
#include "family.h"

#ifdef CS_HAS_VSOCK

#include <linux/vm_sockets.h>

static int
vsock_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out,
             const char *Py_UNUSED(caller))
{
    unsigned int cid;
    unsigned int port;
    if (!PyTuple_Check(address)) {
        PyErr_Format(PyExc_TypeError, "getsockaddrarg: AF_VSOCK address must be tuple, not %.500s",
                     Py_TYPE(address)->tp_name);
        return -1;
    }
    if (!PyArg_ParseTuple(address, "II:getsockaddrarg", &cid, &port)) {
        return -1;
    }
    struct sockaddr_vm to = {.svm_family = AF_VSOCK, .svm_cid = cid, .svm_port = port};
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
vsock_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    struct sockaddr_vm from;
    cs_address_get(in, &from, sizeof(from));
    return Py_BuildValue("(II)", from.svm_cid, from.svm_port);
}

const cs_family cs_family_vsock = {
    .af = AF_VSOCK,
    .proto = -1,
    .name = "AF_VSOCK",
    .size = sizeof(struct sockaddr_vm),
    .least = sizeof(struct sockaddr_vm),
    .encode = vsock_encode,
    .decode = vsock_decode,
};

#endif
