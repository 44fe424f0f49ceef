/* What the files of the extension share: the module's state, the socket's struct, and the
   prototypes, grouped by file.  sys_ functions return a value or -errno and know no
   Python; cs_ and sock_ functions raise, and RAISES_NEG or RAISES_NULL in the prototype says how
   they tell. */
#ifndef CSOCKET_H
#define CSOCKET_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdbool.h>
#include <stdint.h>

#include "platform.h"

#define RAISES_NEG
#define RAISES_NULL

typedef struct cs_state cs_state;
typedef struct cs_family cs_family;
typedef struct cs_parked cs_parked;

/* Fields that another thread may read or write at the same moment on a build without a GIL. */
#ifdef Py_GIL_DISABLED
#define cs_load(field) __atomic_load_n(&(field), __ATOMIC_SEQ_CST)
#define cs_store(field, value) __atomic_store_n(&(field), (value), __ATOMIC_SEQ_CST)
#define cs_exchange(field, value) __atomic_exchange_n(&(field), (value), __ATOMIC_SEQ_CST)
#define cs_swap(field, old, new) \
    __atomic_compare_exchange_n(&(field), &(old), (new), false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)
typedef PyMutex cs_mutex;
#define cs_lock(mutex) PyMutex_Lock(&(mutex))
#define cs_unlock(mutex) PyMutex_Unlock(&(mutex))
#else
#define cs_load(field) (field)
#define cs_store(field, value) ((void)((field) = (value)))
#define cs_exchange(field, value) \
    __extension__({ __typeof__(field) cs_old_ = (field); (field) = (value); cs_old_; })
#define cs_swap(field, old, new) ((field) = (new), true)
typedef char cs_mutex;
#define cs_lock(mutex) ((void)(mutex))
#define cs_unlock(mutex) ((void)(mutex))
#endif

/* Names that are looked up while the module runs, interned once. */
#define CS_NAMES(X) \
    X(socket) X(family) X(type) X(proto) X(fileno) X(close) X(_accept) X(_real_close) \
    X(_decref_socketios) X(recv_into) X(send) X(read) X(seek) X(mode) X(gettimeout) \
    X(settimeout) X(setblocking) X(__init__) X(__module__) X(__qualname__) X(SocketIO) X(closed) \
    X(_sock) X(_mode) X(_reading) X(_writing) X(_timeout_occurred) X(_checkClosed) \
    X(_checkReadable) X(_checkWritable) X(DEFAULT_BUFFER_SIZE) X(BufferedReader) \
    X(BufferedWriter) X(BufferedRWPair) X(TextIOWrapper) X(text_encoding) \
    X(UnsupportedOperation) X(_GiveupOnSendfile) X(_sendfile_use_sendfile) X(_sendfile_use_send) \
    X(getsockname) X(getpeername)

enum cs_name {
#define X(name) CS_NAME_##name,
    CS_NAMES(X)
#undef X
    CS_NAME_COUNT
};

/* Enum members of small numbers are kept in arrays; all others are asked of the enum class. */
enum { CS_FAMILY_MEMBERS = 64, CS_KIND_MEMBERS = 16 };

struct cs_state {
    PyTypeObject *socket_type;
    PyTypeObject *socket_class;     /* built on it: what users call socket */
    PyTypeObject *raw_type;
    unsigned int class_version;     /* of the two as we made them; 0 where versions tell nothing */
    unsigned int raw_version;
    PyObject *own_init;             /* its own methods, to know whether they were replaced */
    PyObject *own_accept;
    PyObject *gaierror;             /* the stdlib's own classes */
    PyObject *herror;
    PyObject *io;                   /* the module io */
    PyObject *package;              /* __dict__ of the package csocket, where users patch names */
    PyObject *family_enum;
    PyObject *kind_enum;
    PyObject *family_members[CS_FAMILY_MEMBERS];
    PyObject *kind_members[CS_KIND_MEMBERS];
    PyObject *names[CS_NAME_COUNT];
    PyObject *spare;                /* a bytes object kept between large receives, or NULL */
    PyObject *no_args;              /* () */
    PyObject *would_block;          /* EAGAIN and its English text, or NULL until they are needed */
    PyObject *handovers;            /* set of numbers that a class is being called with */
    int64_t default_timeout;        /* nanoseconds; negative: none */
    int64_t fork_generation;        /* counts the forks that this interpreter is the child of */
    int64_t forks;                  /* counts the forks that it had a part in */
    cs_mutex netdb_lock;            /* for databases of libc that answer one at a time */
};

#ifndef Py_GIL_DISABLED
/* An address that the kernel gave, and the tuple that was made of it, or NULL: family/peers.c. */
typedef struct {
    PyObject *tuple;
    union {
        struct sockaddr sa;
        struct sockaddr_in in;
        struct sockaddr_in6 in6;
    } u;
} cs_peer;

enum { CS_PEERS = 2 };
#endif

/* A socket.  _ssl reads the head, up to sock_timeout, through the type in its capsule: neither the
   order nor the types of these members may change. */
typedef struct {
    PyObject_HEAD
    int sock_fd;
    int sock_family;
    int sock_type;
    int sock_proto;
    PyObject *(*errorhandler)(void);
    int64_t sock_timeout;           /* nanoseconds; negative: none; 0: non-blocking */

    cs_state *state;
    const cs_family *family;        /* the row for sock_family and sock_proto, or NULL */
    PyObject *weakrefs;
    Py_ssize_t io_refs;             /* raw files that makefile() made and that are still open */
    cs_parked *parked;              /* numbers that calls may still use; see in_flight.h */
    int64_t in_flight;              /* calls on the number; above 32 bits the fork generation */
    int64_t forks;                  /* the state's forks when the socket was made */
    int kept_error;                 /* errno of a send that had sent something; the next send's */
    int filled;                     /* what the last receive asked for, if it got all; or 0 */
    int16_t patience;               /* so many ready calls give up the GIL; see io_call.h */
    int16_t straight;               /* so many receives wait without a try */
    char closed;
    char prompt;                    /* non-blocking calls of its family never sleep */
    char foreign;                   /* made from a number: its options are not ours to know */
    char exposed;                   /* others know the number and may change its O_NONBLOCK */
    char lowat;                     /* SO_RCVLOWAT may differ from 1 */
    char asleep;                    /* calls on it may sleep even when non-blocking (kernel TLS) */
    char bulk;                      /* the last receive was larger than CS_SHORT */
#ifndef Py_GIL_DISABLED
    char last_peer;                 /* which of the peers was met last */
    cs_peer peers[CS_PEERS];
#endif
} cs_socket;

static inline cs_socket *
cs_sock(PyObject *self)
{
    return (cs_socket *)self;
}

/* module.c */
extern struct PyModuleDef cs_module_def;
static inline cs_state *
cs_state_of(PyObject *module)
{
    return (cs_state *)PyModule_GetState(module);
}

/* errors.c: the one place that makes OSError, TimeoutError and their kin. */
PyObject *cs_raise_errno(int err) RAISES_NULL;
/* The error's filename is the address. */
PyObject *cs_raise_errno_at(int err, PyObject *address) RAISES_NULL;
/* EAGAIN. */
PyObject *cs_raise_would_block(cs_state *state) RAISES_NULL;
PyObject *cs_raise_last_errno(void) RAISES_NULL;
PyObject *cs_raise_timeout(void) RAISES_NULL;
PyObject *cs_raise_gai(cs_state *state, int code, int err) RAISES_NULL;
PyObject *cs_raise_herror(cs_state *state, int code) RAISES_NULL;

/* fork.c */
int cs_fork_exec(PyObject *module) RAISES_NEG;

/* timeout.c: seconds as Python has them, nanoseconds as we keep them. */
int cs_timeout_from(PyObject *seconds, int64_t *timeout) RAISES_NEG;
PyObject *cs_timeout_as(int64_t timeout) RAISES_NULL;

/* enums.c */
PyObject *cs_family_member(cs_state *state, int family) RAISES_NULL;
PyObject *cs_kind_member(cs_state *state, int type) RAISES_NULL;
extern PyMethodDef cs_enums_methods[];

/* constructors.c */
extern PyMethodDef cs_constructors_methods[];

/* constants.c */
int cs_constants_exec(PyObject *module) RAISES_NEG;
extern PyMethodDef cs_constants_methods[];

/* features.c */
int cs_features_exec(PyObject *module) RAISES_NEG;

/* socket_type.c */
int cs_socket_type_exec(PyObject *module) RAISES_NEG;
PyObject *sock_new(PyTypeObject *type, PyObject *args, PyObject *kwargs) RAISES_NULL;
int sock_traverse(PyObject *self, visitproc visit, void *arg);
void sock_dealloc(PyObject *self);
/* The interpreter's own messages then say 'socket', as they do for the stdlib's class. */
int cs_type_shorten_name(PyObject *type, cs_state *state) RAISES_NEG;
/* Each method becomes an attribute of the type itself. */
int cs_socket_add_methods(PyTypeObject *type) RAISES_NEG;
/* Whether self is a socket of ours: the only question to a self that may be anything. */
int cs_is_socket(PyObject *self);
/* What the type is now has this number, or 0: it changes with each change of the type or of a base.
   Before 3.11 a number can come twice; without a GIL the type may change while we look. */
static inline unsigned int
cs_type_version(const PyTypeObject *type)
{
#if PY_VERSION_HEX < 0x030B0000 || defined(Py_GIL_DISABLED)
    (void)type;
    return 0;
#elif PY_VERSION_HEX < 0x030C0000
    return (type->tp_flags & Py_TPFLAGS_VALID_VERSION_TAG) != 0 ? type->tp_version_tag : 0;
#else
    return type->tp_version_tag;
#endif
}
/* Is the class that users see as we made it?  If not sure, no. */
static inline bool
cs_class_is_untouched(const cs_state *state)
{
    unsigned int version = cs_type_version(state->socket_class);
    return version != 0 && version == state->class_version;
}
/* 1 if a call of this method on self would reach own: self's type is ours and was not changed. */
int cs_method_is_own(PyObject *self, enum cs_name name, PyObject *own) RAISES_NEG;

/* socket_class.c */
int cs_socket_class_exec(PyObject *module) RAISES_NEG;

/* capi.c */
int cs_capi_exec(PyObject *module) RAISES_NEG;

/* sock_timeout.c: the timeout and, each time, the descriptor's O_NONBLOCK. */
int cs_sock_set_timeout(cs_socket *s, int64_t timeout) RAISES_NEG;

/* sock_init.c */
int sock_init(PyObject *self, PyObject *args, PyObject *kwargs) RAISES_NEG;
void cs_socket_fill(cs_socket *s, int fd, int family, int type, int proto);
int cs_socket_start_timeout(cs_socket *s, int type) RAISES_NEG;

/* sock_life.c */
void sock_finalize(PyObject *self);
/* __getstate__ of what cannot be pickled. */
PyObject *cs_getstate(PyObject *self, PyObject *ignored) RAISES_NULL;
extern const char cs_getstate_doc[];

/* sock_repr.c */
PyObject *sock_repr(PyObject *self) RAISES_NULL;
PyObject *sock_repr_plain(PyObject *self) RAISES_NULL;

/* sock_adopt.c: a socket around fd, which it owns from the call on: closed when the socket cannot
   be made.  cls is its class, NULL the one that the package now calls `socket`; like, or NULL, is
   the socket whose options it has. */
PyObject *cs_socket_adopt(cs_state *state, PyObject *cls, int fd, int family, int type, int proto,
                          const cs_socket *like) RAISES_NULL;
/* Has a class that cs_socket_adopt() is calling taken this number?  Asked by sock_init(). */
int cs_socket_took(cs_state *state, int fd) RAISES_NEG;

/* family/peers.c: what is kept of peers is given back. */
void cs_peers_forget(cs_socket *s);

/* package.c: a new reference to what the package now calls name, or NameError. */
PyObject *cs_package_name(cs_state *state, enum cs_name name) RAISES_NULL;
extern PyMethodDef cs_package_methods[];

/* raw_file.c */
int cs_raw_file_exec(PyObject *module) RAISES_NEG;

/* Methods of the socket type: each file has a table, socket_type.c joins them. */
extern PyMethodDef sock_life_methods[];
extern PyMethodDef sock_dup_methods[];
extern PyMethodDef sock_connect_methods[];
extern PyMethodDef sock_accept_methods[];
extern PyMethodDef sock_recv_methods[];
extern PyMethodDef sock_send_methods[];
extern PyMethodDef sock_msg_methods[];
#ifdef CS_HAS_ALG
extern PyMethodDef sock_afalg_methods[];
#endif
extern PyMethodDef sock_sendfile_methods[];
extern PyMethodDef sock_option_methods[];
extern PyMethodDef sock_timeout_methods[];
extern PyMethodDef sock_file_methods[];
extern PyMethodDef sock_lent_methods[];

/* Functions of the module, likewise; module.c adds them. */
extern PyMethodDef cs_resolve_methods[];
extern PyMethodDef cs_nameinfo_methods[];
extern PyMethodDef cs_netdb_methods[];
extern PyMethodDef cs_hostname_methods[];
extern PyMethodDef cs_ifname_methods[];
extern PyMethodDef cs_cmsg_methods[];
extern PyMethodDef cs_inet_text_methods[];
extern PyMethodDef cs_timeout_methods[];
extern PyMethodDef cs_socketpair_methods[];
extern PyMethodDef cs_descriptor_methods[];
extern PyMethodDef cs_rights_methods[];

#endif
