/* getnameinfo(3): names for an address and a port. */
#include "csocket.h"

#include <errno.h>

#include "args.h"
#include "resolve.h"

enum { FLOWINFO_MAX = 0xfffff };

/* An address tuple of AF_INET or AF_INET6 whose host is numeric; the host's text is the tuple's. */
typedef struct {
    const char *host;
    int port;
    unsigned int flowinfo;
    unsigned int scope;
} sockaddr_tuple;

static int
read_tuple(PyObject *tuple, sockaddr_tuple *given)
{
    *given = (sockaddr_tuple){.host = NULL};
    if (!PyTuple_Check(tuple)) {
        PyErr_SetString(PyExc_TypeError, "getnameinfo() argument 1 must be a tuple");
        return -1;
    }
    if (!PyArg_ParseTuple(tuple, "si|II;getnameinfo(): illegal sockaddr argument", &given->host,
                          &given->port, &given->flowinfo, &given->scope)) {
        return -1;
    }
    if (given->flowinfo > FLOWINFO_MAX) {
        PyErr_SetString(PyExc_OverflowError, "getnameinfo(): flowinfo must be 0-1048575.");
        return -1;
    }
    return 0;
}

/* Put what only the tuple knows into the address that its host and port resolved to. */
static int
complete(const sockaddr_tuple *given, Py_ssize_t size, struct addrinfo *found)
{
    if (found->ai_next != NULL) {
        PyErr_SetString(PyExc_OSError, "sockaddr resolved to multiple addresses");
        return -1;
    }
    if (found->ai_family == AF_INET && size != 2) {
        PyErr_SetString(PyExc_OSError, "IPv4 sockaddr must be 2 tuple");
        return -1;
    }
#ifdef CS_HAS_IPV6
    if (found->ai_family == AF_INET6) {
        struct sockaddr_in6 *address = (struct sockaddr_in6 *)(void *)found->ai_addr;
        address->sin6_flowinfo = htonl(given->flowinfo);
        address->sin6_scope_id = given->scope;
    }
#endif
    return 0;
}

static PyObject *
names_of(cs_state *state, const struct addrinfo *found, int flags)
{
    char host[NI_MAXHOST];
    char service[NI_MAXSERV];
    int code;
    int err;
    Py_BEGIN_ALLOW_THREADS
    code = getnameinfo(found->ai_addr, found->ai_addrlen, host, sizeof(host), service,
                       sizeof(service), flags);
    err = errno;
    Py_END_ALLOW_THREADS
    return code != 0 ? cs_raise_gai(state, code, err) : Py_BuildValue("(ss)", host, service);
}

PyDoc_STRVAR(getnameinfo_doc,
"getnameinfo($module, sockaddr, flags, /)\n"
"--\n\n"
"Return the pair (host, service) of names, both str, for an address.\n\n"
"sockaddr is a tuple (host, port[, flowinfo[, scope_id]]) with a numeric host, flags is 0 or\n"
"some of NI_NUMERICHOST, NI_NUMERICSERV, NI_NAMEREQD, NI_NOFQDN, NI_DGRAM.  What has no\n"
"name is given as a number, unless NI_NAMEREQD forbids it.\n\n"
"Raises gaierror when the host is not numeric or the resolver fails, OverflowError for a\n"
"flowinfo of more than 20 bits.\n\n"
"Audit event: socket.getnameinfo with sockaddr.\n"
"See getnameinfo(3) and RFC 3493.");

static PyObject *
socket_getnameinfo(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
    cs_state *state = cs_state_of(module);
    sockaddr_tuple given;
    int flags;
    if (cs_args_count("getnameinfo", nargs, 2, 2) < 0 || cs_args_int(args[1], &flags) < 0 ||
        read_tuple(args[0], &given) < 0 || PySys_Audit("socket.getnameinfo", "(O)", args[0]) < 0) {
        return NULL;
    }
    char port[16];
    PyOS_snprintf(port, sizeof(port), "%d", given.port);
    /* A type of socket is named so that there is one answer and not one for each type. */
    struct addrinfo hints = {.ai_socktype = SOCK_DGRAM, .ai_flags = AI_NUMERICHOST};
    struct addrinfo *found;
    if (cs_addresses_find(state, given.host, port, &hints, &found) < 0) {
        return NULL;
    }
    PyObject *names = NULL;
    if (complete(&given, PyTuple_GET_SIZE(args[0]), found) == 0) {
        names = names_of(state, found, flags);
    }
    freeaddrinfo(found);
    return names;
}

PyMethodDef cs_nameinfo_methods[] = {
    {"getnameinfo", CS_FAST(socket_getnameinfo), METH_FASTCALL, getnameinfo_doc},
    {NULL, NULL, 0, NULL},
};
