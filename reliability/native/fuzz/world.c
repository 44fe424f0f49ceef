/* The world around the parsers: an interpreter, a module, a kernel without interfaces but its own
   two, a resolver that finds what the input says. */
#include "fuzz.h"

#include <errno.h>
#include <net/if.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "io_call.h"

PyObject *fuzz_module;
long fuzz_closed;

static fuzz_feed answers;

void
fuzz_wrong(const char *what, const char *file, int line)
{
    fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
    if (PyErr_Occurred()) {
        PyErr_Print();
    }
    abort();
}

unsigned int
fuzz_byte(fuzz_feed *feed)
{
    if (feed->left == 0) {
        return 0;
    }
    feed->left--;
    return *feed->at++;
}

uint64_t
fuzz_number(fuzz_feed *feed, size_t bytes)
{
    uint64_t number = 0;
    for (size_t i = 0; i < bytes; i++) {
        number = number << 8 | fuzz_byte(feed);
    }
    return number;
}

const uint8_t *
fuzz_bytes(fuzz_feed *feed, size_t most, size_t *length)
{
    const uint8_t *start = feed->at;
    *length = Py_MIN(most, feed->left);
    feed->at += *length;
    feed->left -= *length;
    return start;
}

void
fuzz_answer_from(fuzz_feed *feed)
{
    answers = *feed;
}

void
fuzz_socket(cs_socket *s, int af, int type, int proto)
{
    memset(s, 0, sizeof(*s));
    s->sock_fd = -1;
    s->sock_family = af;
    s->sock_type = type;
    s->sock_proto = proto;
    s->family = cs_family_find(af, proto);
    s->state = cs_state_of(fuzz_module);
}

void
fuzz_judge_status(int status)
{
    must(status == 0 || status == -1);
    must((status < 0) == (PyErr_Occurred() != NULL));
    if (status < 0) {
        must(!PyErr_ExceptionMatches(PyExc_SystemError));
        must(!PyErr_ExceptionMatches(PyExc_MemoryError));
        PyErr_Clear();
    }
}

void
fuzz_judge(PyObject *answer)
{
    fuzz_judge_status(answer == NULL ? -1 : 0);
    Py_XDECREF(answer);
}

/* What the parsers ask of the other files. */

void
cs_close_number(int fd)
{
    (void)fd;
    fuzz_closed++;
}

/* Of the two calls on interfaces this kernel knows the answers: interface n is called "ifn". */
ssize_t
cs_io_once_counted(cs_socket *s, ssize_t (*run)(int fd, int flags, void *arg), void *arg, bool hold)
{
    (void)hold;
    struct ifreq *request = arg;
    must(run(s->sock_fd, 0, arg) == -EBADF);
    if (request->ifr_name[0] != '\0') {
        must(strnlen(request->ifr_name, IFNAMSIZ) < IFNAMSIZ);
        if (sscanf(request->ifr_name, "if%d", &request->ifr_ifindex) == 1) {
            return 0;
        }
        return -ENODEV;
    }
    if (request->ifr_ifindex < 0) {
        return -ENODEV;
    }
    (void)snprintf(request->ifr_name, IFNAMSIZ, "if%d", request->ifr_ifindex);
    return 0;
}

int
cs_io_raise(ssize_t result)
{
    (void)cs_raise_errno((int)-result);
    return -1;
}

/* An address of any length, but of a family that has one length never of another. */
static struct sockaddr *
any_sockaddr(socklen_t *length)
{
    unsigned int family = fuzz_byte(&answers) % 16;
    *length = family == AF_INET    ? sizeof(struct sockaddr_in)
              : family == AF_INET6 ? sizeof(struct sockaddr_in6)
                                   : 2 + fuzz_byte(&answers) % (sizeof(struct sockaddr_storage) - 1);
    struct sockaddr *address = calloc(1, *length);
    for (size_t i = sizeof(address->sa_family); i < *length; i++) {
        ((unsigned char *)address)[i] = (unsigned char)fuzz_byte(&answers);
    }
    address->sa_family = (sa_family_t)family;
    return address;
}

/* The resolver: what it answers is in the last bytes of the input. */
int
getaddrinfo(const char *host, const char *service, const struct addrinfo *hints,
            struct addrinfo **answer)
{
    must(host == NULL || strlen(host) < 1 << 20);
    must(service == NULL || strlen(service) < 1 << 20);
    (void)hints;
    struct addrinfo **end = answer;
    *end = NULL;
    unsigned int count = fuzz_byte(&answers) % 4;
    for (unsigned int i = 0; i < count; i++) {
        struct addrinfo *entry = calloc(1, sizeof(*entry));
        entry->ai_addr = any_sockaddr(&entry->ai_addrlen);
        entry->ai_family = entry->ai_addr->sa_family;
        entry->ai_socktype = (int)fuzz_byte(&answers);
        entry->ai_canonname = entry->ai_socktype & 1 ? strdup("a.name") : NULL;
        *end = entry;
        end = &entry->ai_next;
    }
    errno = (int)fuzz_byte(&answers);
    return count > 0 ? 0 : -1 - (int)(fuzz_byte(&answers) % 12);
}

void
freeaddrinfo(struct addrinfo *answer)
{
    while (answer != NULL) {
        struct addrinfo *next = answer->ai_next;
        free(answer->ai_addr);
        free(answer->ai_canonname);
        free(answer);
        answer = next;
    }
}

static int
add_to_module(PyObject *module)
{
    PyMethodDef *const tables[] = {cs_resolve_methods, cs_inet_text_methods, cs_cmsg_methods,
                                   cs_timeout_methods, cs_enums_methods};
    for (size_t i = 0; i < Py_ARRAY_LENGTH(tables); i++) {
        if (PyModule_AddFunctions(module, tables[i]) < 0) {
            return -1;
        }
    }
    PyObject *stdlib = PyImport_ImportModule("_socket");
    cs_state *state = cs_state_of(module);
    must(stdlib != NULL);
    state->gaierror = PyObject_GetAttrString(stdlib, "gaierror");
    state->herror = PyObject_GetAttrString(stdlib, "herror");
    Py_DECREF(stdlib);
    return state->gaierror == NULL || state->herror == NULL ? -1 : 0;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, add_to_module}, {0, NULL}};
static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "parsers",
    .m_size = sizeof(cs_state),
    .m_slots = slots,
};

static PyObject *
init_parsers(void)
{
    return PyModuleDef_Init(&definition);
}

void
fuzz_start(const char *program)
{
    (void)program;
    must(PyImport_AppendInittab("parsers", init_parsers) == 0);
    Py_InitializeEx(0);
    PyObject *codec = PyImport_ImportModule("encodings.idna");
    fuzz_module = PyImport_ImportModule("parsers");
    must(codec != NULL && fuzz_module != NULL);
    must(PyRun_SimpleString("import enum, parsers, socket\n"
                            "parsers._set_enums(socket.AddressFamily, socket.SocketKind)\n") == 0);
}
