#include "args.h"
#include "family/family.h"
#include "io_call.h"

#include <errno.h>

/* What socket(2) is asked for, or what a given number is found to be. */
typedef struct {
    int fd;
    int family;
    int type;
    int proto;
} cs_origin;

static int
type_without_flags(int type)
{
#ifdef SOCK_CLOEXEC
    type &= ~SOCK_CLOEXEC;
#endif
#ifdef SOCK_NONBLOCK
    type &= ~SOCK_NONBLOCK;
#endif
    return type;
}

/* The fields that follow from what the socket is.  The caller sees to the timeout.  A descriptor
   that another thread gave the same socket in this moment is closed. */
void
cs_socket_fill(cs_socket *s, int fd, int family, int type, int proto)
{
    const cs_family *row = cs_family_find(family, proto);
    cs_store(s->sock_family, family);
    cs_store(s->sock_type, type_without_flags(type));
    /* The interpreter reads this one itself, not as we do: what stays the same is not written. */
    if (cs_load(s->sock_proto) != proto) {
        cs_store(s->sock_proto, proto);
    }
    cs_store(s->errorhandler, cs_raise_last_errno);
    cs_store(s->family, row);
    cs_store(s->prompt, row != NULL && row->prompt ? 1 : 0);
    cs_store(s->io_refs, 0);
    cs_store(s->closed, 0);
    cs_store(s->kept_error, 0);
    cs_store(s->forks, cs_load(s->state->forks));
    cs_store(s->foreign, 0);
    cs_store(s->exposed, 0);
    cs_store(s->lowat, 0);
    cs_store(s->asleep, 0);
    cs_store(s->bulk, 0);
    cs_store(s->filled, 0);
    cs_store(s->patience, 0);
    cs_store(s->straight, 0);
    int other = cs_exchange(s->sock_fd, fd);
    if (other != fd) {
        cs_close_number(other);
    }
}

static int
sys_socket(const cs_origin *origin)
{
#ifdef CS_HAS_SOCK_CLOEXEC
    int fd = socket(origin->family, origin->type | SOCK_CLOEXEC, origin->proto);
    return fd < 0 ? -errno : fd;
#else
    int fd = socket(origin->family, origin->type, origin->proto);
    if (fd < 0) {
        return -errno;
    }
    (void)fcntl(fd, F_SETFD, FD_CLOEXEC);
    return fd;
#endif
}

static int
create(cs_origin *origin)
{
    int fd;
    Py_BEGIN_ALLOW_THREADS
    fd = sys_socket(origin);
    Py_END_ALLOW_THREADS
    if (fd < 0) {
        (void)cs_raise_errno(-fd);
        return -1;
    }
    origin->fd = fd;
    return 0;
}

static int
ask_option(int fd, int option, int *value)
{
    socklen_t len = sizeof(*value);
    if (getsockopt(fd, SOL_SOCKET, option, value, &len) < 0) {
        (void)cs_raise_errno(errno);
        return -1;
    }
    return 0;
}

/* Ask the kernel for what the caller of socket(fileno=) did not say. */
static int
examine(cs_origin *origin)
{
    cs_address address = {.len = sizeof(address.u)};
    if (getsockname(origin->fd, &address.u.sa, &address.len) < 0) {
        /* Some families (AF_ALG) have sockets without a name. */
        if (origin->family == -1 || errno == EBADF || errno == ENOTSOCK) {
            (void)cs_raise_errno(errno);
            return -1;
        }
    }
    else if (origin->family == -1) {
        origin->family = address.u.sa.sa_family;
    }
    if (origin->type == -1 && ask_option(origin->fd, SO_TYPE, &origin->type) < 0) {
        return -1;
    }
    if (origin->proto == -1) {
#ifdef CS_HAS_SO_PROTOCOL
        return ask_option(origin->fd, SO_PROTOCOL, &origin->proto);
#else
        origin->proto = 0;
#endif
    }
    return 0;
}

/* A number that does not fit an int is refused; the stdlib cuts it and takes another descriptor. */
static int
number_from(PyObject *object, int *fd)
{
    long number = PyLong_AsLong(object);
    if (number == -1 && PyErr_Occurred()) {
        return -1;
    }
    if (number < 0 || number > INT_MAX) {
        PyErr_SetString(PyExc_ValueError, number < 0 ? "negative file descriptor"
                                                     : "file descriptor out of range");
        return -1;
    }
    *fd = (int)number;
    return 0;
}

static int
read_origin(PyObject *self, PyObject *args, PyObject *kwargs, cs_origin *origin, PyObject **fileno)
{
    static const char *const names[] = {"family", "type", "proto", "fileno", NULL};
    static const cs_signature signature = {"socket", names, 0, 4};
    int *const values[] = {&origin->family, &origin->type, &origin->proto};
    PyObject *slots[4];
    if (cs_args_bind_dict(&signature, args, kwargs, slots) < 0) {
        return -1;
    }
    for (size_t i = 0; i < 3; i++) {
        if (slots[i] != NULL && cs_args_c_int(slots[i], values[i]) < 0) {
            return -1;
        }
    }
    *fileno = slots[3] == Py_None ? NULL : slots[3];
    if (*fileno == NULL) {
        origin->family = origin->family == -1 ? AF_INET : origin->family;
        origin->type = origin->type == -1 ? SOCK_STREAM : origin->type;
        origin->proto = origin->proto == -1 ? 0 : origin->proto;
    }
    return PySys_Audit("socket.__new__", "Oiii", self, origin->family, origin->type, origin->proto);
}

/* New sockets start with the default timeout, or non-blocking if their type says so. */
int
cs_socket_start_timeout(cs_socket *s, int type)
{
#ifdef SOCK_NONBLOCK
    if (type & SOCK_NONBLOCK) {
        cs_store(s->sock_timeout, 0);
        return 0;
    }
#else
    (void)type;
#endif
    int64_t timeout = cs_load(s->state->default_timeout);
    cs_store(s->sock_timeout, timeout);
    return timeout < 0 ? 0 : cs_sock_set_timeout(s, timeout);
}

/* What the socket had before, unless it is the same number.  Other threads may give it more while
   the GIL is away. */
static int
close_others(cs_socket *s, int fd)
{
    while (cs_load(s->sock_fd) != -1 && cs_load(s->sock_fd) != fd) {
        if (cs_io_close(s) == -ENOMEM) {
            PyErr_NoMemory();
            return -1;
        }
    }
    return 0;
}

int
sock_init(PyObject *self, PyObject *args, PyObject *kwargs)
{
    cs_socket *s = cs_sock(self);
    cs_origin origin = {.fd = -1, .family = -1, .type = -1, .proto = -1};
    PyObject *fileno;

    if (read_origin(self, args, kwargs, &origin, &fileno) < 0) {
        return -1;
    }
    if (fileno == NULL) {
        if (create(&origin) < 0) {
            return -1;
        }
    }
    else if (number_from(fileno, &origin.fd) < 0 || examine(&origin) < 0 ||
             cs_socket_took(s->state, origin.fd) < 0) {
        return -1;
    }
    if (close_others(s, origin.fd) < 0) {
        if (fileno == NULL) {
            cs_close_number(origin.fd);
        }
        return -1;
    }
    cs_socket_fill(s, origin.fd, origin.family, origin.type, origin.proto);
    if (fileno != NULL) {
        cs_store(s->foreign, 1);
        cs_store(s->exposed, 1);
        cs_store(s->lowat, 1);
    }
    return cs_socket_start_timeout(s, origin.type);
}
