/* The last peers of a socket without connections, and their addresses as Python has them.  An
   answer goes to the address that the question came from, and the next question comes from there:
   the tuple is not made again, and when it is given back it is not read again.

   A tuple of a str and ints is what it was as long as somebody holds it.  Without a GIL nothing is
   kept. */
#include "family.h"

#include <string.h>

#ifndef Py_GIL_DISABLED

/* The bytes of an address that is kept; 0: of none.  Whatever the way back to an address might
   refuse is not kept. */
static socklen_t
size_of(const cs_address *in)
{
    if (in->u.sa.sa_family == AF_INET) {
        return in->len == sizeof(in->u.in) ? sizeof(in->u.in) : 0;
    }
#ifdef CS_HAS_IPV6
    if (in->u.sa.sa_family == AF_INET6 && in->u.in6.sin6_flowinfo == 0) {
        return in->len == sizeof(in->u.in6) ? sizeof(in->u.in6) : 0;
    }
#endif
    return 0;
}

static bool
is_of(const cs_peer *peer, const cs_address *in)
{
    if (in->u.sa.sa_family == AF_INET) {
        return memcmp(&peer->u.in, &in->u.in, sizeof(in->u.in)) == 0;
    }
    return memcmp(&peer->u.in6, &in->u.in6, sizeof(in->u.in6)) == 0;
}

/* In the place of the one that was not met last. */
static void
keep(cs_socket *s, const cs_address *in, socklen_t size, PyObject *tuple)
{
    s->last_peer = s->last_peer ? 0 : 1;
    cs_peer *peer = &s->peers[(int)s->last_peer];
    PyObject *old = peer->tuple;
    memcpy(&peer->u, &in->u, size);
    peer->tuple = Py_NewRef(tuple);
    Py_XDECREF(old);
}

PyObject *
cs_peer_decode(cs_socket *s, const cs_address *in)
{
    socklen_t size = size_of(in);
    for (int i = 0; size > 0 && i < CS_PEERS; i++) {
        if (s->peers[i].tuple != NULL && is_of(&s->peers[i], in)) {
            s->last_peer = (char)i;
            return Py_NewRef(s->peers[i].tuple);
        }
    }
    PyObject *tuple = s->family->decode(s, in);
    if (tuple != NULL && size > 0) {
        keep(s, in, size, tuple);
    }
    return tuple;
}

bool
cs_peer_encode(const cs_socket *s, PyObject *address, cs_address *out)
{
    for (int i = 0; i < CS_PEERS; i++) {
        const cs_peer *peer = &s->peers[i];
        if (peer->tuple == address && peer->u.sa.sa_family == cs_load(s->sock_family)) {
            out->len = peer->u.sa.sa_family == AF_INET ? sizeof(peer->u.in) : sizeof(peer->u.in6);
            memcpy(&out->u, &peer->u, sizeof(peer->u));
            return true;
        }
    }
    return false;
}

void
cs_peers_forget(cs_socket *s)
{
    for (int i = 0; i < CS_PEERS; i++) {
        Py_CLEAR(s->peers[i].tuple);
    }
}

#else

bool
cs_peer_encode(const cs_socket *s, PyObject *address, cs_address *out)
{
    (void)s;
    (void)address;
    (void)out;
    return false;
}

void
cs_peers_forget(cs_socket *s)
{
    (void)s;
}

#endif
