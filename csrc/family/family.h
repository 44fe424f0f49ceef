/* The table of address families.  One family is one file, with a row in family.c for each of its
   address formats. */
#ifndef CSOCKET_FAMILY_H
#define CSOCKET_FAMILY_H

#include "../csocket.h"

typedef struct {
    socklen_t len;
    union {
        struct sockaddr sa;
        struct sockaddr_in in;
        struct sockaddr_in6 in6;
        struct sockaddr_un un;
        struct sockaddr_storage storage;
    } u;
} cs_address;

struct cs_family {
    int af;
    int proto;                      /* -1: any */
    const char *name;               /* "AF_INET", for messages */
    bool prompt;                    /* its non-blocking calls never sleep: the GIL may stay held */
    bool strict;                    /* recvmsg(2) fails for a flag that it does not know */
    bool nameless;                  /* accept(2) fails if it is asked for the peer's address */
    socklen_t size;                 /* room that the kernel is given for an address; 0: unknown */
    socklen_t least;                /* decode gets no address that is shorter */
    /* Fill out from what the user gave; caller ("bind", ...) is named in messages.  May call back
       into Python and may give up the GIL (host names are looked up). */
    int (*encode)(cs_socket *s, PyObject *address, cs_address *out, const char *caller) RAISES_NEG;
    /* len may be more than was written.  s is NULL for an address that came through no socket.
       NULL: as for a family that has no row. */
    PyObject *(*decode)(cs_socket *s, const cs_address *in) RAISES_NULL;
};

extern const cs_family cs_family_inet;
#ifdef CS_HAS_IPV6
extern const cs_family cs_family_inet6;
#endif
#ifdef CS_HAS_UNIX
extern const cs_family cs_family_unix;
#endif
#ifdef CS_HAS_NETLINK
extern const cs_family cs_family_netlink;
#endif
#ifdef CS_HAS_PACKET
extern const cs_family cs_family_packet;
#endif
#ifdef CS_HAS_CAN
extern const cs_family cs_family_can_raw;
extern const cs_family cs_family_can_bcm;
extern const cs_family cs_family_can_isotp;
#ifdef CS_HAS_CAN_J1939
extern const cs_family cs_family_can_j1939;
#endif
extern const cs_family cs_family_can_other;
#endif
#ifdef CS_HAS_BLUETOOTH
extern const cs_family cs_family_bluetooth_l2cap;
extern const cs_family cs_family_bluetooth_rfcomm;
extern const cs_family cs_family_bluetooth_hci;
extern const cs_family cs_family_bluetooth_sco;
extern const cs_family cs_family_bluetooth_other;
#endif
#ifdef CS_HAS_VSOCK
extern const cs_family cs_family_vsock;
#endif
#ifdef CS_HAS_ALG
extern const cs_family cs_family_alg;
#endif
#ifdef CS_HAS_TIPC
extern const cs_family cs_family_tipc;
#endif
#ifdef CS_HAS_QIPCRTR
extern const cs_family cs_family_qipcrtr;
#endif
#ifdef CS_HAS_RDS
extern const cs_family cs_family_rds;
#endif

/* family.c */
const cs_family *cs_family_find(int af, int proto);     /* NULL: a family that has no row */
int cs_address_encode(cs_socket *s, PyObject *address, cs_address *out,
                      const char *caller) RAISES_NEG;
/* None for no address, the family's own form, or (family, bytes) for a family that has no row.
   s is NULL for an address that came through no socket. */
PyObject *cs_address_decode(cs_socket *s, const cs_address *in) RAISES_NULL;
/* Set len to the room that an address of this socket's family needs. */
int cs_address_room(const cs_socket *s, socklen_t *len) RAISES_NEG;

/* peers.c: the last peers of a socket that is no stream.  What is decoded is of the socket's
   own family, and nothing of it is missing.  false: the tuple is none that is kept. */
#ifndef Py_GIL_DISABLED
PyObject *cs_peer_decode(cs_socket *s, const cs_address *in) RAISES_NULL;
#endif
bool cs_peer_encode(const cs_socket *s, PyObject *address, cs_address *out);

/* What encode and decode of several families share. */

/* A family's own struct goes into an address, and comes out of it: what the kernel did not write is
   zero then.  The kernel is given padding as it is: it has to be zero, too. */
void cs_address_put(cs_address *out, const void *own, size_t size);
void cs_address_get(const cs_address *in, void *own, size_t size);

/* TypeError unless the address is a tuple; name is the family's, for the message. */
int cs_address_is_tuple(PyObject *address, const char *name, const char *caller) RAISES_NEG;

/* A port from 0 to 65535 takes two steps: what the user gave must be an int before a name is looked
   up, and in range only after that, so that of two mistakes the stdlib's is the one reported. */
int cs_port_from(PyObject *object, int *port, const char *caller) RAISES_NEG;
int cs_port_check(int port, const char *caller) RAISES_NEG;

/* inet.c: AF_RDS writes its addresses in the same way. */
int cs_inet_encode(cs_socket *s, PyObject *address, cs_address *out, const char *caller) RAISES_NEG;

#ifdef CS_HAS_INTERFACE
/* interface.c: names and indexes of network interfaces, in the network that the socket is in. */

/* 0, or -1 after the call that asks has set an OSError. */
int cs_interface_index(cs_socket *s, const char *name, int *index) RAISES_NEG;

enum { CS_INTERFACE_ROOM = 16 };

/* "" for no index, and for one that has no interface any more. */
void cs_interface_name(cs_socket *s, int index, char name[CS_INTERFACE_ROOM]);
#endif

/* A tuple of items, whose references it takes over, also when it fails as one of them is NULL. */
PyObject *cs_tuple_from(PyObject **items, Py_ssize_t count) RAISES_NULL;

/* ../resolve.c: the host that an AF_INET or AF_INET6 address names.  cs_host_from() looks nothing
   up; cs_host_find() sets the address and out->len, and asks the resolver unless the host is
   numeric, "" (any address) or "<broadcast>"; with AF_UNSPEC it may be of either family.  The text
   stays valid until cs_host_release(), whatever Python runs. */
typedef struct {
    PyObject *owner;
    const char *text;
} cs_host;

int cs_host_from(PyObject *object, cs_host *host) RAISES_NEG;
int cs_host_find(cs_state *state, const cs_host *host, int af, cs_address *out) RAISES_NEG;
void cs_host_release(cs_host *host);

/* Set the whole address if the host is a str that names one of the family in numbers and in the
   usual way, and the port an int in range.  false, without an exception: the functions above have
   to say. */
bool cs_host_is_plain(PyObject *host, PyObject *port, int af, cs_address *out);

#endif
