/* The kernel's own sockets, netlink(7): (pid, groups). */
#include "family.h"

#ifdef CS_HAS_NETLINK

#include <linux/netlink.h>

static int
netlink_encode(cs_socket *Py_UNUSED(s), PyObject *address, cs_address *out, const char *caller)
{
    unsigned int pid;
    unsigned int groups;
    if (cs_address_is_tuple(address, "AF_NETLINK", caller) < 0 ||
        !PyArg_ParseTuple(address, "II;AF_NETLINK address must be a pair (pid, groups)", &pid,
                          &groups)) {
        return -1;
    }
    struct sockaddr_nl to = {.nl_family = AF_NETLINK, .nl_pid = pid, .nl_groups = groups};
    cs_address_put(out, &to, sizeof(to));
    return 0;
}

static PyObject *
netlink_decode(cs_socket *Py_UNUSED(s), const cs_address *in)
{
    struct sockaddr_nl from;
    cs_address_get(in, &from, sizeof(from));
    return Py_BuildValue("(II)", from.nl_pid, from.nl_groups);
}

const cs_family cs_family_netlink = {
    .af = AF_NETLINK,
    .proto = -1,
    .name = "AF_NETLINK",
    .size = sizeof(struct sockaddr_nl),
    .least = sizeof(struct sockaddr_nl),
    .encode = netlink_encode,
    .decode = netlink_decode,
};

#endif
