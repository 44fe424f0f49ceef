/* Host names and services: getaddrinfo(3), for the addresses that programs give and for the
   function of that name. */
#include "resolve.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

#include "address_text.h"
#include "args.h"

/* No host name has more characters than 253 (RFC 1035).  Some that the idna codec removes may be in
   what the user wrote; the codec is slow, so that what is longer still is not shown to it. */
enum { IDNA_LONGEST = 1024 };

/* The longest label of a name (RFC 1035). */
enum { LABEL_LONGEST = 63 };

int
cs_addresses_find(cs_state *state, const char *host, const char *service,
                  const struct addrinfo *hints, struct addrinfo **answer)
{
    int code;
    int err;
    Py_BEGIN_ALLOW_THREADS
    code = getaddrinfo(host, service, hints, answer);
    err = errno;
    Py_END_ALLOW_THREADS
    if (code != 0) {
        *answer = NULL;
        cs_raise_gai(state, code, err);
        return -1;
    }
    return 0;
}

static void
copy_address(const struct addrinfo *entry, cs_address *out)
{
    out->len = (socklen_t)Py_MIN((size_t)entry->ai_addrlen, sizeof(out->u));
    memcpy(&out->u, entry->ai_addr, out->len);
}

/* Hold the text of a str or bytes object, whose reference is taken over, also on failure. */
static int
hold_text(cs_host *out, PyObject *owner, PyObject *nul_type, const char *nul_message)
{
    out->owner = owner;
    out->text = NULL;
    if (owner == NULL) {
        return -1;
    }
    Py_ssize_t length;
    if (PyBytes_Check(owner)) {
        out->text = PyBytes_AS_STRING(owner);
        length = PyBytes_GET_SIZE(owner);
    }
    else {
        out->text = PyUnicode_AsUTF8AndSize(owner, &length);
    }
    if (out->text != NULL && strlen(out->text) == (size_t)length) {
        return 0;
    }
    if (out->text != NULL) {
        PyErr_SetString(nul_type, nul_message);
    }
    cs_host_release(out);
    return -1;
}

static int
hold_host(cs_host *out, PyObject *owner)
{
    return hold_text(out, owner, PyExc_TypeError, "host name must not contain null character");
}

/* What the idna codec of the newest interpreters raises. */
static PyObject *
raise_idna(PyObject *name, Py_ssize_t start, Py_ssize_t end, const char *reason)
{
    PyObject *error = PyObject_CallFunction(PyExc_UnicodeEncodeError, "sOnns", "idna", name, start,
                                            end, reason);
    if (error != NULL) {
        PyErr_SetObject(PyExc_UnicodeEncodeError, error);
        Py_DECREF(error);
    }
    return NULL;
}

static PyObject *
encode_idna(PyObject *name)
{
    Py_ssize_t length = PyUnicode_GET_LENGTH(name);
    if (length <= IDNA_LONGEST) {
        return PyUnicode_AsEncodedString(name, "idna", NULL);
    }
    return raise_idna(name, 0, length, "host name too long");
}

int
cs_host_from(PyObject *object, cs_host *host)
{
    if (PyBytes_Check(object) || (PyUnicode_Check(object) && PyUnicode_IS_ASCII(object))) {
        return hold_host(host, Py_NewRef(object));
    }
    if (PyByteArray_Check(object)) {
        return hold_host(host, PyBytes_FromObject(object));
    }
    if (!PyUnicode_Check(object)) {
        PyErr_Format(PyExc_TypeError, "str, bytes or bytearray expected, not %s",
                     Py_TYPE(object)->tp_name);
        return -1;
    }
    PyObject *name = encode_idna(object);
    if (name == NULL && PyErr_ExceptionMatches(PyExc_UnicodeError)) {
        PyErr_SetString(PyExc_TypeError, "encoding of hostname failed");
    }
    return hold_host(host, name);
}

void
cs_host_release(cs_host *host)
{
    Py_CLEAR(host->owner);
}

static void
start_address(cs_address *out, int af)
{
    out->len = af == AF_INET ? sizeof(out->u.in) : sizeof(out->u.in6);
    memset(&out->u, 0, out->len);
    out->u.sa.sa_family = (sa_family_t)af;
}

bool
cs_host_is_plain(PyObject *host, PyObject *port, int af, cs_address *out)
{
    int number;
    Py_ssize_t length;
    const char *text = cs_plain_text(host, &length);
    if (text == NULL || !cs_int_is_small(port, &number) || number < 0 || number > UINT16_MAX) {
        return false;
    }
    start_address(out, af);
    if (af == AF_INET) {
        out->u.in.sin_port = htons((uint16_t)number);
        return cs_address_parse(af, text, length, &out->u.in.sin_addr);
    }
    out->u.in6.sin6_port = htons((uint16_t)number);
    return cs_address_parse(af, text, length, &out->u.in6.sin6_addr);
}

/* Set what needs no name service; false: the text is no address. */
static bool
parse_numeric(const char *text, int af, cs_address *out)
{
    if (af != AF_INET6) {
        start_address(out, AF_INET);
        if (inet_pton(AF_INET, text, &out->u.in.sin_addr) == 1) {
            return true;
        }
    }
    if (af == AF_INET) {
        return false;
    }
    start_address(out, AF_INET6);
    /* The name of an interface is getaddrinfo's to translate. */
    return strchr(text, '%') == NULL && inet_pton(AF_INET6, text, &out->u.in6.sin6_addr) == 1;
}

static int
look_up(cs_state *state, const char *text, int af, cs_address *out)
{
    struct addrinfo hints = {.ai_family = af};
    struct addrinfo *answer;
    if (cs_addresses_find(state, text, NULL, &hints, &answer) < 0) {
        return -1;
    }
    int found = answer->ai_family;
    int result = 0;
    if (found == af || (af == AF_UNSPEC && (found == AF_INET || found == AF_INET6))) {
        copy_address(answer, out);
    }
    else {
        PyErr_SetString(PyExc_OSError, "unknown address family");
        result = -1;
    }
    freeaddrinfo(answer);
    return result;
}

/* Any address; without a family there is one only where the system has a single family. */
static int
find_any(cs_state *state, int af, cs_address *out)
{
    if (af != AF_UNSPEC) {
        start_address(out, af);
        return 0;
    }
    struct addrinfo hints = {.ai_socktype = SOCK_DGRAM, .ai_flags = AI_PASSIVE};
    struct addrinfo *answer;
    if (cs_addresses_find(state, NULL, "0", &hints, &answer) < 0) {
        return -1;
    }
    int result = 0;
    if (answer->ai_next == NULL) {
        copy_address(answer, out);
    }
    else {
        PyErr_SetString(PyExc_OSError, "wildcard resolved to multiple address");
        result = -1;
    }
    freeaddrinfo(answer);
    return result;
}

int
cs_host_find(cs_state *state, const cs_host *host, int af, cs_address *out)
{
    if (host->text[0] == '\0') {
        return find_any(state, af, out);
    }
    if (strcmp(host->text, "<broadcast>") == 0 || strcmp(host->text, "255.255.255.255") == 0) {
        if (af == AF_INET6) {
            PyErr_SetString(PyExc_OSError, "address family mismatched");
            return -1;
        }
        start_address(out, AF_INET);
        out->u.in.sin_addr.s_addr = htonl(INADDR_BROADCAST);
        return 0;
    }
    if (parse_numeric(host->text, af, out)) {
        return 0;
    }
    return look_up(state, host->text, af, out);
}

/* ASCII characters are what the idna codec would make of them, if it lets them pass: the codec is
   not imported to see. */
static PyObject *
encode_ascii(PyObject *name)
{
    Py_ssize_t length = PyUnicode_GET_LENGTH(name);
    const char *text = PyUnicode_DATA(name);
    Py_ssize_t label = 0;
    for (Py_ssize_t i = 0; i < length; i++) {
        if (text[i] == '.' && i == label) {
            return raise_idna(name, i, i + 1, "label empty");
        }
        label = text[i] == '.' ? i + 1 : label;
    }
    label = 0;
    for (Py_ssize_t i = 0; i <= length; i++) {
        if (i == length || text[i] == '.') {
            if (i - label > LABEL_LONGEST) {
                return raise_idna(name, label, i, "label too long");
            }
            label = i + 1;
        }
    }
    return Py_NewRef(name);
}

static const char *
type_name(PyObject *object)
{
    return object == Py_None ? "None" : Py_TYPE(object)->tp_name;
}

/* The text that the resolver is asked for. */
static PyObject *
encode_name(PyObject *name)
{
    return PyUnicode_IS_ASCII(name) ? encode_ascii(name) : encode_idna(name);
}

int
cs_host_argument(PyObject *object, const char *function, cs_host *host)
{
    PyObject *owner;
    if (PyUnicode_Check(object)) {
        owner = encode_name(object);
    }
    else if (PyBytes_Check(object)) {
        owner = Py_NewRef(object);
    }
    else if (PyByteArray_Check(object)) {
        owner = PyBytes_FromObject(object);
    }
    else {
        PyErr_Format(PyExc_TypeError, "%s() argument 1 must be str, bytes or bytearray, not %.50s",
                     function, type_name(object));
        return -1;
    }
    char nul_message[200];
    PyOS_snprintf(nul_message, sizeof(nul_message),
                  "%s() argument 1 must be encoded string without null bytes, not %.50s", function,
                  type_name(object));
    return hold_text(host, owner, PyExc_TypeError, nul_message);
}

static int
query_host(PyObject *object, cs_host *host)
{
    if (object == Py_None) {
        *host = (cs_host){NULL, NULL};
        return 0;
    }
    if (PyUnicode_Check(object)) {
        return hold_host(host, encode_name(object));
    }
    if (PyBytes_Check(object)) {
        return hold_host(host, Py_NewRef(object));
    }
    PyErr_SetString(PyExc_TypeError, "getaddrinfo() argument 1 must be string or None");
    return -1;
}

static PyObject *
decimal_text(PyObject *object)
{
    PyObject *number = PyNumber_Index(object);
    PyObject *text = number == NULL ? NULL : PyObject_Str(number);
    Py_XDECREF(number);
    return text;
}

static int
query_service(PyObject *object, cs_host *service)
{
    PyObject *text;
    if (object == Py_None) {
        *service = (cs_host){NULL, NULL};
        return 0;
    }
    if (PyIndex_Check(object)) {
        text = decimal_text(object);
    }
    else if (PyUnicode_Check(object) || PyBytes_Check(object)) {
        text = Py_NewRef(object);
    }
    else {
        PyErr_SetString(PyExc_OSError, "Int or String expected");
        return -1;
    }
    return hold_text(service, text, PyExc_ValueError,
                     PyBytes_Check(object) ? "embedded null byte" : "embedded null character");
}

/* (family, type, proto, canonname, sockaddr) */
static PyObject *
entry_tuple(cs_state *state, const struct addrinfo *entry)
{
    cs_address address;
    copy_address(entry, &address);
    PyObject *items[] = {
        cs_family_member(state, entry->ai_family),
        cs_kind_member(state, entry->ai_socktype),
        PyLong_FromLong(entry->ai_protocol),
        entry->ai_canonname == NULL ? PyUnicode_New(0, 0)
                                    : PyUnicode_FromString(entry->ai_canonname),
        cs_address_decode(NULL, &address),
    };
    return cs_tuple_from(items, Py_ARRAY_LENGTH(items));
}

static PyObject *
entry_list(cs_state *state, const struct addrinfo *answer)
{
    Py_ssize_t count = 0;
    for (const struct addrinfo *entry = answer; entry != NULL; entry = entry->ai_next) {
        count++;
    }
    PyObject *list = PyList_New(count);
    const struct addrinfo *entry = answer;
    for (Py_ssize_t i = 0; list != NULL && i < count; i++, entry = entry->ai_next) {
        PyObject *tuple = entry_tuple(state, entry);
        if (tuple == NULL) {
            Py_CLEAR(list);
        }
        else {
            PyList_SET_ITEM(list, i, tuple);
        }
    }
    return list;
}

/* What a protocol of 0 means for a kind of socket, where all systems agree; 0: ask the resolver. */
static int
usual_protocol(const struct addrinfo *hints)
{
    int usual = hints->ai_socktype == SOCK_STREAM  ? IPPROTO_TCP
                : hints->ai_socktype == SOCK_DGRAM ? IPPROTO_UDP
                                                   : 0;
    return hints->ai_protocol == 0 || hints->ai_protocol == usual ? usual : 0;
}

/* A numeric host and port with one kind of socket have one answer, which no resolver has to be
   asked for; false: it has.  Flags that only forbid look-ups, and that are for no host, change
   nothing. */
static bool
find_numeric(PyObject *host, PyObject *port, const struct addrinfo *hints, cs_address *found)
{
    const int harmless = AI_PASSIVE | AI_NUMERICHOST | AI_NUMERICSERV;
    int af = hints->ai_family;
    if ((hints->ai_flags & ~harmless) != 0 || usual_protocol(hints) == 0) {
        return false;
    }
    return ((af == AF_UNSPEC || af == AF_INET) &&
            cs_host_is_plain(host, port, AF_INET, found)) ||
           ((af == AF_UNSPEC || af == AF_INET6) && cs_host_is_plain(host, port, AF_INET6, found));
}

static int
audit_query(PyObject *const *slots, const struct addrinfo *hints)
{
    return PySys_Audit("socket.getaddrinfo", "OOiii", slots[0], slots[1], hints->ai_family,
                       hints->ai_socktype, hints->ai_protocol);
}

static PyObject *
answer_numeric(cs_state *state, PyObject *const *slots, const struct addrinfo *hints,
               cs_address *found)
{
    struct addrinfo entry = {
        .ai_family = found->u.sa.sa_family,
        .ai_socktype = hints->ai_socktype,
        .ai_protocol = usual_protocol(hints),
        .ai_addr = &found->u.sa,
        .ai_addrlen = found->len,
    };
    return audit_query(slots, hints) < 0 ? NULL : entry_list(state, &entry);
}

static PyObject *
answer_by_resolver(cs_state *state, PyObject *const *slots, const struct addrinfo *hints)
{
    cs_host host = {NULL, NULL};
    cs_host service = {NULL, NULL};
    struct addrinfo *answer = NULL;
    PyObject *list = NULL;
    if (query_host(slots[0], &host) < 0 || query_service(slots[1], &service) < 0 ||
        audit_query(slots, hints) < 0 ||
        cs_addresses_find(state, host.text, service.text, hints, &answer) < 0) {
        goto done;
    }
    list = entry_list(state, answer);
    freeaddrinfo(answer);
done:
    cs_host_release(&service);
    cs_host_release(&host);
    return list;
}

static const cs_signature getaddrinfo_signature = {
    .function = "getaddrinfo",
    .names = (const char *const[]){"host", "port", "family", "type", "proto", "flags", NULL},
    .required = 2,
    .positional = 6,
};

/* The four numbers that may follow host and port. */
static int
query_hints(PyObject *const *slots, struct addrinfo *hints)
{
    int *const fields[] = {
        &hints->ai_family,
        &hints->ai_socktype,
        &hints->ai_protocol,
        &hints->ai_flags,
    };
    for (size_t i = 0; i < Py_ARRAY_LENGTH(fields); i++) {
        if (slots[i] != NULL && cs_args_int(slots[i], fields[i]) < 0) {
            return -1;
        }
    }
    return 0;
}

PyDoc_STRVAR(getaddrinfo_doc,
"getaddrinfo($module, host, port, family=0, type=0, proto=0, flags=0)\n"
"--\n\n"
"Return the addresses of a host and a service, as a list of tuples\n"
"(family, type, proto, canonname, sockaddr) in the order to try them.\n\n"
"host is a name or a numeric address (str or bytes), or None: the loopback, or any\n"
"address with AI_PASSIVE in flags.  port is a number, a service's name (str or\n"
"bytes) or None.  family, type and proto narrow the answer; 0 means all.\n\n"
"Raises gaierror when the resolver finds nothing or fails, UnicodeError for a name\n"
"that IDNA forbids, TypeError or ValueError for a NUL within host or port.  The call\n"
"waits as long as the resolver does: no timeout of a socket applies.\n\n"
"Audit event: socket.getaddrinfo with host, port, family, type, proto.\n"
"See getaddrinfo(3) and RFC 3493.");

static PyObject *
resolve_getaddrinfo(PyObject *module, PyObject *const *args, Py_ssize_t nargs, PyObject *kwnames)
{
    cs_state *state = cs_state_of(module);
    PyObject *slots[6];
    struct addrinfo hints = {0};
    if (cs_args_bind(&getaddrinfo_signature, args, nargs, kwnames, slots) < 0 ||
        query_hints(slots + 2, &hints) < 0) {
        return NULL;
    }
    cs_address numeric;
    return find_numeric(slots[0], slots[1], &hints, &numeric)
               ? answer_numeric(state, slots, &hints, &numeric)
               : answer_by_resolver(state, slots, &hints);
}

PyMethodDef cs_resolve_methods[] = {
    {"getaddrinfo", CS_FAST(resolve_getaddrinfo), METH_FASTCALL | METH_KEYWORDS, getaddrinfo_doc},
    {NULL, NULL, 0, NULL},
};
