/* The names of the CS_HAS_ macros that this build has, and the kind of interpreter that it is for:
   for tests that have to know. */
#include "csocket.h"

static const char *const features[] = {
#ifdef CS_HAS_ABSTRACT_UNIX
    "ABSTRACT_UNIX",
#endif
#ifdef CS_HAS_ACCEPT4
    "ACCEPT4",
#endif
#ifdef CS_HAS_ALG
    "ALG",
#endif
#ifdef CS_HAS_BLUETOOTH
    "BLUETOOTH",
#endif
#ifdef CS_HAS_CAN
    "CAN",
#endif
#ifdef CS_HAS_CAN_J1939
    "CAN_J1939",
#endif
#ifdef CS_HAS_C_LOCALE_NAME
    "C_LOCALE_NAME",
#endif
#ifdef CS_HAS_DUP3
    "DUP3",
#endif
#ifdef CS_HAS_GETPROTOBYNAME_R
    "GETPROTOBYNAME_R",
#endif
#ifdef CS_HAS_INTERFACE
    "INTERFACE",
#endif
#ifdef CS_HAS_IPV6
    "IPV6",
#endif
#ifdef CS_HAS_MSG_CMSG_CLOEXEC
    "MSG_CMSG_CLOEXEC",
#endif
#ifdef CS_HAS_MSG_DONTWAIT
    "MSG_DONTWAIT",
#endif
#ifdef CS_HAS_NETDB_R
    "NETDB_R",
#endif
#ifdef CS_HAS_NETLINK
    "NETLINK",
#endif
#ifdef CS_HAS_O_PATH
    "O_PATH",
#endif
#ifdef CS_HAS_PACKET
    "PACKET",
#endif
#ifdef CS_HAS_PPOLL
    "PPOLL",
#endif
#ifdef CS_HAS_QIPCRTR
    "QIPCRTR",
#endif
#ifdef CS_HAS_RDS
    "RDS",
#endif
#ifdef CS_HAS_SCM_PIDFD
    "SCM_PIDFD",
#endif
#ifdef CS_HAS_SENDFILE
    "SENDFILE",
#endif
#ifdef CS_HAS_SOCK_CLOEXEC
    "SOCK_CLOEXEC",
#endif
#ifdef CS_HAS_SO_GET_FILTER
    "SO_GET_FILTER",
#endif
#ifdef CS_HAS_SO_PROTOCOL
    "SO_PROTOCOL",
#endif
#ifdef CS_HAS_TCP_ULP
    "TCP_ULP",
#endif
#ifdef CS_HAS_TIPC
    "TIPC",
#endif
#ifdef CS_HAS_UNIX
    "UNIX",
#endif
#ifdef CS_HAS_VSOCK
    "VSOCK",
#endif
#ifdef Py_DEBUG
    "Py_DEBUG",
#endif
#ifdef Py_GIL_DISABLED
    "Py_GIL_DISABLED",
#endif
    NULL,
};

int
cs_features_exec(PyObject *module)
{
    PyObject *set = PyFrozenSet_New(NULL);
    int result = set == NULL ? -1 : 0;
    for (const char *const *name = features; result == 0 && *name != NULL; name++) {
        PyObject *text = PyUnicode_FromString(*name);
        result = text == NULL ? -1 : PySet_Add(set, text);
        Py_XDECREF(text);
    }
    if (result == 0) {
        result = PyObject_SetAttrString(module, "features", set);
    }
    Py_XDECREF(set);
    return result;
}
