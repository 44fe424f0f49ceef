/* A C library whose receives write a pattern into all the room that they are given, before the kernel
 * writes what it has: what of the pattern reaches Python was read and not written. To be put before
 * libc by LD_PRELOAD; POISON in the environment is the pattern's byte. */
#define _GNU_SOURCE 1
#undef _FORTIFY_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

atomic_ulong poisoned;

#define NEXT(name) \
    static __typeof__(&name) next; \
    if (next == NULL) { \
        next = (__typeof__(&name))dlsym(RTLD_NEXT, #name); \
    }

static void
poison(void *room, size_t size)
{
    const char *byte = getenv("POISON");
    if (room != NULL && byte != NULL) {
        memset(room, atoi(byte), size);
        atomic_fetch_add(&poisoned, size);
    }
}

/* With MSG_TRUNC the caller asks to be told of more than is written, and has written to it first. */
static void
poison_data(void *room, size_t size, int flags)
{
    if ((flags & MSG_TRUNC) == 0) {
        poison(room, size);
    }
}

static void
poison_address(struct sockaddr *address, const socklen_t *length)
{
    if (address != NULL && length != NULL) {
        poison(address, *length);
    }
}

ssize_t
recv(int fd, void *room, size_t size, int flags)
{
    NEXT(recv)
    poison_data(room, size, flags);
    return next(fd, room, size, flags);
}

ssize_t
recvfrom(int fd, void *restrict room, size_t size, int flags, struct sockaddr *restrict address,
         socklen_t *restrict length)
{
    NEXT(recvfrom)
    poison_data(room, size, flags);
    poison_address(address, length);
    return next(fd, room, size, flags, address, length);
}

/* What a build with _FORTIFY_SOURCE calls. */
ssize_t
__recv_chk(int fd, void *room, size_t size, size_t known, int flags)
{
    (void)known;
    return recv(fd, room, size, flags);
}

ssize_t
__recvfrom_chk(int fd, void *restrict room, size_t size, size_t known, int flags,
               struct sockaddr *restrict address, socklen_t *restrict length)
{
    (void)known;
    return recvfrom(fd, room, size, flags, address, length);
}

ssize_t
recvmsg(int fd, struct msghdr *message, int flags)
{
    NEXT(recvmsg)
    for (size_t i = 0; i < message->msg_iovlen; i++) {
        poison_data(message->msg_iov[i].iov_base, message->msg_iov[i].iov_len, flags);
    }
    poison(message->msg_name, message->msg_namelen);
    poison(message->msg_control, message->msg_controllen);
    return next(fd, message, flags);
}

int
accept4(int fd, struct sockaddr *restrict address, socklen_t *restrict length, int flags)
{
    NEXT(accept4)
    poison_address(address, length);
    return next(fd, address, length, flags);
}

int
accept(int fd, struct sockaddr *restrict address, socklen_t *restrict length)
{
    NEXT(accept)
    poison_address(address, length);
    return next(fd, address, length);
}

int
getsockname(int fd, struct sockaddr *restrict address, socklen_t *restrict length)
{
    NEXT(getsockname)
    poison_address(address, length);
    return next(fd, address, length);
}

int
getpeername(int fd, struct sockaddr *restrict address, socklen_t *restrict length)
{
    NEXT(getpeername)
    poison_address(address, length);
    return next(fd, address, length);
}

int
gethostname(char *name, size_t size)
{
    NEXT(gethostname)
    poison(name, size);
    return next(name, size);
}
