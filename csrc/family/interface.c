/* Names and indexes of network interfaces, netdevice(7).  The socket's own descriptor is asked, as
   it may be in another network namespace than the thread. */
#include "family.h"

#ifdef CS_HAS_INTERFACE

#include <errno.h>
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>

#include "../io_call.h"

static ssize_t
sys_index(int fd, int flags, void *arg)
{
    (void)flags;
    return ioctl(fd, SIOCGIFINDEX, arg) < 0 ? -errno : 0;
}

static ssize_t
sys_name(int fd, int flags, void *arg)
{
    (void)flags;
    return ioctl(fd, SIOCGIFNAME, arg) < 0 ? -errno : 0;
}

int
cs_interface_index(cs_socket *s, const char *name, int *index)
{
    struct ifreq request = {.ifr_ifindex = 0};
    size_t length = strlen(name);
    /* No interface has a longer name; the beginning of this one may be another's. */
    if (length >= sizeof(request.ifr_name)) {
        (void)cs_raise_errno(ENODEV);
        return -1;
    }
    memcpy(request.ifr_name, name, length);
    ssize_t result = cs_io_once(s, sys_index, &request, false);
    if (result < 0) {
        return cs_io_raise(result);
    }
    *index = request.ifr_ifindex;
    return 0;
}

void
cs_interface_name(cs_socket *s, int index, char name[CS_INTERFACE_ROOM])
{
    struct ifreq request = {.ifr_ifindex = index};
    _Static_assert(sizeof(request.ifr_name) <= CS_INTERFACE_ROOM, "a name fits");
    name[0] = '\0';
    if (index != 0 && s != NULL && cs_io_once(s, sys_name, &request, false) == 0) {
        memcpy(name, request.ifr_name, sizeof(request.ifr_name));
        name[sizeof(request.ifr_name) - 1] = '\0';
    }
}

#endif
