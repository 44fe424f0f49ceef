/* Stands before libc's bind(), getsockname() and recvfrom(), by LD_PRELOAD: what the first is given,
   the others give back, as the kernel would for a family that it has.  Ancillary data that sendmsg() is given is
   kept too. */
#include <string.h>
#include <sys/socket.h>

static unsigned char kept[256];
static socklen_t kept_len;

void
echo_keep(const void *address, socklen_t len)
{
    memcpy(kept, address, len);
    kept_len = len;
}

socklen_t
echo_kept(void *address)
{
    memcpy(address, kept, kept_len);
    return kept_len;
}

int
bind(int fd, const struct sockaddr *address, socklen_t len)
{
    (void)fd;
    echo_keep(address, len);
    return 0;
}

int
getsockname(int fd, struct sockaddr *address, socklen_t *len)
{
    (void)fd;
    memcpy(address, kept, *len < kept_len ? *len : kept_len);
    *len = kept_len;
    return 0;
}

ssize_t
recvfrom(int fd, void *data, size_t size, int flags, struct sockaddr *address, socklen_t *len)
{
    (void)flags;
    memset(data, 'x', size > 0);
    return getsockname(fd, address, len) < 0 ? -1 : size > 0;
}

ssize_t
sendmsg(int fd, const struct msghdr *message, int flags)
{
    (void)fd;
    (void)flags;
    echo_keep(message->msg_control, (socklen_t)message->msg_controllen);
    return 1;
}
