/* The network databases of netdb.h(0p): hosts by name and by address, services, protocols. */
#include "csocket.h"

#include <errno.h>

#include "address_text.h"
#include "args.h"
#include "netdb_query.h"
#include "resolve.h"

/* Libc waits for files and for name servers.  Where its answer is shared by all who ask, the GIL
   stays held, or a lock in its place, until the answer has been copied. */
#define ASK_FREELY(state, result, question) \
    do { \
        (void)(state); \
        Py_BEGIN_ALLOW_THREADS \
        (result) = (question); \
        Py_END_ALLOW_THREADS \
    } while (0)
#define ASK_ALONE(state, result, question) \
    do { \
        cs_lock((state)->netdb_lock); \
        (result) = (question); \
        cs_unlock((state)->netdb_lock); \
    } while (0)
#ifdef CS_HAS_NETDB_R
#define ASK ASK_FREELY
#else
#define ASK ASK_ALONE
#endif
#ifdef CS_HAS_GETPROTOBYNAME_R
#define ASK_PROTOCOL ASK_FREELY
#else
#define ASK_PROTOCOL ASK_ALONE
#endif

/* Hosts */

static int
append_new(PyObject *list, PyObject *item)
{
    int result = item == NULL ? -1 : PyList_Append(list, item);
    Py_XDECREF(item);
    return result;
}

static PyObject *
alias_list(const struct hostent *host)
{
    PyObject *list = PyList_New(0);
    for (char **alias = host->h_aliases; list != NULL && alias != NULL && *alias; alias++) {
        if (append_new(list, PyUnicode_FromString(*alias)) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

static PyObject *
address_list(const struct hostent *host)
{
    PyObject *list = PyList_New(0);
    for (char **packed = host->h_addr_list; list != NULL && *packed != NULL; packed++) {
        if (append_new(list, cs_address_text(host->h_addrtype, *packed)) < 0) {
            Py_CLEAR(list);
        }
    }
    return list;
}

/* (name, aliases, addresses) for the answer to a question about a host of the family af. */
static PyObject *
host_tuple(cs_state *state, const cs_query *query, int answer, int af)
{
    if (answer < 0) {
        return cs_raise_errno(-answer);
    }
    if (answer == 0) {
        return cs_raise_herror(state, query->herror);
    }
    const struct hostent *host = &query->entry.host;
    if (host->h_addrtype != af) {
        return cs_raise_errno(EAFNOSUPPORT);
    }
    PyObject *items[] = {
        PyUnicode_FromString(host->h_name),
        alias_list(host),
        address_list(host),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

/* The only argument, a host, with the address that the resolver has for it: the first step of the
   three functions.  The caller releases the host. */
static int
resolve_argument(cs_state *state, const char *function, const char *event, int af,
                 PyObject *const *args, Py_ssize_t nargs, cs_host *host, cs_address *address)
{
    if (cs_args_count(function, nargs, 1, 1) < 0 ||
        cs_host_argument(args[0], function, host) < 0) {
        return -1;
    }
    if (PySys_Audit(event, "(O)", args[0]) < 0 || cs_host_find(state, host, af, address) < 0) {
        cs_host_release(host);
        return -1;
    }
    return 0;
}

PyDoc_STRVAR(gethostbyname_doc,
"gethostbyname($module, hostname, /)\n"
"--\n\n"
"Return the IPv4 address of a host, as text.\n\n"
"hostname is a name or a numeric address (str, bytes or bytearray); \"\" is any address.\n\n"
"Raises gaierror when the resolver finds nothing or fails, UnicodeError for a name that\n"
"IDNA forbids, TypeError for a NUL within it.  getaddrinfo() knows IPv6 as well.\n\n"
"Audit event: socket.gethostbyname with hostname.\n"
"See gethostbyname(3).");

static PyObject *
socket_gethostbyname(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
    cs_host host;
    cs_address address;
    if (resolve_argument(cs_state_of(module), "gethostbyname", "socket.gethostbyname", AF_INET,
                         args, nargs, &host, &address) < 0) {
        return NULL;
    }
    cs_host_release(&host);
    return cs_address_text(AF_INET, &address.u.in.sin_addr);
}

PyDoc_STRVAR(gethostbyname_ex_doc,
"gethostbyname_ex($module, hostname, /)\n"
"--\n\n"
"Return the tuple (name, aliases, addresses) of a host: its canonical name, a list of its\n"
"other names, and a list of its IPv4 addresses, as text.\n\n"
"hostname is a name or a numeric address (str, bytes or bytearray).\n\n"
"Raises gaierror or herror when the resolver finds nothing or fails, UnicodeError for a\n"
"name that IDNA forbids, TypeError for a NUL within it.\n\n"
"Audit event: socket.gethostbyname with hostname.\n"
"See gethostbyname(3).");

static PyObject *
socket_gethostbyname_ex(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
    cs_state *state = cs_state_of(module);
    cs_host host;
    cs_address address;
    if (resolve_argument(state, "gethostbyname_ex", "socket.gethostbyname", AF_INET, args, nargs,
                         &host, &address) < 0) {
        return NULL;
    }
    cs_query query;
    int answer;
    cs_query_start(&query);
    ASK(state, answer, sys_host_by_name(&query, host.text));
    PyObject *tuple = host_tuple(state, &query, answer, AF_INET);
    cs_query_end(&query);
    cs_host_release(&host);
    return tuple;
}

PyDoc_STRVAR(gethostbyaddr_doc,
"gethostbyaddr($module, ip_address, /)\n"
"--\n\n"
"Return the tuple (name, aliases, addresses) of the host with an address: its canonical\n"
"name, a list of its other names, and a list of its addresses, as text.\n\n"
"ip_address is an IPv4 or IPv6 address, or a name that is looked up first (str, bytes\n"
"or bytearray).\n\n"
"Raises herror when nothing is known of the address, gaierror when the name is not found,\n"
"UnicodeError for a name that IDNA forbids, TypeError for a NUL within it.\n\n"
"Audit event: socket.gethostbyaddr with ip_address.\n"
"See gethostbyaddr(3).");

static PyObject *
socket_gethostbyaddr(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
    cs_state *state = cs_state_of(module);
    cs_host host;
    cs_address address;
    if (resolve_argument(state, "gethostbyaddr", "socket.gethostbyaddr", AF_UNSPEC, args, nargs,
                         &host, &address) < 0) {
        return NULL;
    }
    cs_host_release(&host);
    bool v4 = address.u.sa.sa_family == AF_INET;
    const void *packed = v4 ? (const void *)&address.u.in.sin_addr : &address.u.in6.sin6_addr;
    socklen_t len = v4 ? sizeof(address.u.in.sin_addr) : sizeof(address.u.in6.sin6_addr);
    int af = v4 ? AF_INET : AF_INET6;
    cs_query query;
    int answer;
    cs_query_start(&query);
    ASK(state, answer, sys_host_by_address(&query, af, packed, len));
    PyObject *tuple = host_tuple(state, &query, answer, af);
    cs_query_end(&query);
    return tuple;
}

/* Services and protocols */

/* 0 if the database had an entry; else an exception. */
static int
check_answer(int answer, const char *not_found)
{
    if (answer < 0) {
        cs_raise_errno(-answer);
        return -1;
    }
    if (answer == 0) {
        PyErr_SetString(PyExc_OSError, not_found);
        return -1;
    }
    return 0;
}

/* The protocol's name, which may be left out: then NULL. */
static int
protocol_argument(const char *function, PyObject *const *args, Py_ssize_t nargs,
                  const char **protocol)
{
    *protocol = NULL;
    if (nargs < 2) {
        return 0;
    }
    *protocol = cs_args_text(args[1], function, 2);
    return *protocol == NULL ? -1 : 0;
}

PyDoc_STRVAR(getservbyname_doc,
"getservbyname($module, servicename, protocolname=..., /)\n"
"--\n\n"
"Return the port number of a service.\n\n"
"protocolname is \"tcp\", \"udp\" or another protocol's name; left out, any will do.\n\n"
"Raises OSError for a service that the database does not have, ValueError for a NUL\n"
"within a name.\n\n"
"Audit event: socket.getservbyname with servicename, protocolname.\n"
"See getservbyname(3) and services(5).");

static PyObject *
socket_getservbyname(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
    cs_state *state = cs_state_of(module);
    const char *name = NULL;
    const char *protocol;
    if (cs_args_count("getservbyname", nargs, 1, 2) < 0 ||
        (name = cs_args_text(args[0], "getservbyname", 1)) == NULL ||
        protocol_argument("getservbyname", args, nargs, &protocol) < 0 ||
        PySys_Audit("socket.getservbyname", "ss", name, protocol) < 0) {
        return NULL;
    }
    cs_query query;
    int answer;
    cs_query_start(&query);
    ASK(state, answer, sys_service_by_name(&query, name, protocol));
    PyObject *port = NULL;
    if (check_answer(answer, "service/proto not found") == 0) {
        port = PyLong_FromLong(ntohs((uint16_t)query.entry.service.s_port));
    }
    cs_query_end(&query);
    return port;
}

PyDoc_STRVAR(getservbyport_doc,
"getservbyport($module, port, protocolname=..., /)\n"
"--\n\n"
"Return the name of the service that has a port, a number from 0 to 65535.\n\n"
"protocolname is \"tcp\", \"udp\" or another protocol's name; left out, any will do.\n\n"
"Raises OSError for a port that the database does not have, OverflowError for a number\n"
"that is no port, ValueError for a NUL within the name.\n\n"
"Audit event: socket.getservbyport with port, protocolname.\n"
"See getservbyport(3) and services(5).");

static PyObject *
socket_getservbyport(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
    cs_state *state = cs_state_of(module);
    int port;
    const char *protocol;
    if (cs_args_count("getservbyport", nargs, 1, 2) < 0 || cs_args_int(args[0], &port) < 0 ||
        protocol_argument("getservbyport", args, nargs, &protocol) < 0) {
        return NULL;
    }
    if (port < 0 || port > UINT16_MAX) {
        PyErr_SetString(PyExc_OverflowError, "getservbyport: port must be 0-65535.");
        return NULL;
    }
    if (PySys_Audit("socket.getservbyport", "is", port, protocol) < 0) {
        return NULL;
    }
    cs_query query;
    int answer;
    cs_query_start(&query);
    ASK(state, answer, sys_service_by_port(&query, htons((uint16_t)port), protocol));
    PyObject *name = NULL;
    if (check_answer(answer, "port/proto not found") == 0) {
        name = PyUnicode_FromString(query.entry.service.s_name);
    }
    cs_query_end(&query);
    return name;
}

PyDoc_STRVAR(getprotobyname_doc,
"getprotobyname($module, protocolname, /)\n"
"--\n\n"
"Return the number of an internet protocol, the third argument of socket().\n\n"
"Raises OSError for a protocol that the database does not have, ValueError for a NUL\n"
"within the name.  See getprotobyname(3) and protocols(5).");

static PyObject *
socket_getprotobyname(PyObject *module, PyObject *const *args, Py_ssize_t nargs)
{
    cs_state *state = cs_state_of(module);
    const char *name;
    if (cs_args_count("getprotobyname", nargs, 1, 1) < 0 ||
        (name = cs_args_text(args[0], "getprotobyname", 1)) == NULL) {
        return NULL;
    }
    cs_query query;
    int answer;
    cs_query_start(&query);
    ASK_PROTOCOL(state, answer, sys_protocol_by_name(&query, name));
    PyObject *number = NULL;
    if (check_answer(answer, "protocol not found") == 0) {
        number = PyLong_FromLong(query.entry.protocol.p_proto);
    }
    cs_query_end(&query);
    return number;
}

PyMethodDef cs_netdb_methods[] = {
    {"gethostbyname", CS_FAST(socket_gethostbyname), METH_FASTCALL, gethostbyname_doc},
    {"gethostbyname_ex", CS_FAST(socket_gethostbyname_ex), METH_FASTCALL, gethostbyname_ex_doc},
    {"gethostbyaddr", CS_FAST(socket_gethostbyaddr), METH_FASTCALL, gethostbyaddr_doc},
    {"getservbyname", CS_FAST(socket_getservbyname), METH_FASTCALL, getservbyname_doc},
    {"getservbyport", CS_FAST(socket_getservbyport), METH_FASTCALL, getservbyport_doc},
    {"getprotobyname", CS_FAST(socket_getprotobyname), METH_FASTCALL, getprotobyname_doc},
    {NULL, NULL, 0, NULL},
};
