/* What this system offers.  Macros of operating systems and of configuration are asked here and
   nowhere else; the rest of the code asks CS_HAS_*.  CS_MINIMAL leaves out all that is optional. */
#ifndef CSOCKET_PLATFORM_H
#define CSOCKET_PLATFORM_H

#ifdef _WIN32
#error "csocket is for POSIX systems; on Windows use the standard library's socket."
#endif

#include <sys/types.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <arpa/inet.h>
#include <net/if.h>
#include <netdb.h>
#include <fcntl.h>
#include <unistd.h>

#ifdef AF_INET6
#define CS_HAS_IPV6 1
#endif
#ifdef AF_UNIX
#define CS_HAS_UNIX 1
#endif

#ifndef CS_MINIMAL
#if defined(__linux__)
#define CS_HAS_ACCEPT4 1
#define CS_HAS_DUP3 1
#define CS_HAS_PPOLL 1
#define CS_HAS_SENDFILE 1
#define CS_HAS_ABSTRACT_UNIX 1
#define CS_HAS_TCP_ULP 1
#define CS_HAS_SCM_PIDFD 1
#define CS_HAS_NETDB_R 1
#if defined(AF_NETLINK) && __has_include(<linux/netlink.h>)
#define CS_HAS_NETLINK 1
#endif
#if defined(AF_PACKET) && __has_include(<netpacket/packet.h>)
#define CS_HAS_PACKET 1
#endif
#if defined(AF_CAN) && __has_include(<linux/can.h>)
#define CS_HAS_CAN 1
#if __has_include(<linux/can/j1939.h>)
#define CS_HAS_CAN_J1939 1
#endif
#endif
#if defined(CS_HAS_PACKET) || defined(CS_HAS_CAN)
#define CS_HAS_INTERFACE 1
#endif
#ifdef AF_BLUETOOTH
#define CS_HAS_BLUETOOTH 1
#endif
#if defined(AF_VSOCK) && __has_include(<linux/vm_sockets.h>)
#define CS_HAS_VSOCK 1
#endif
#if defined(AF_ALG) && __has_include(<linux/if_alg.h>)
#define CS_HAS_ALG 1
#endif
#if defined(AF_TIPC) && __has_include(<linux/tipc.h>)
#define CS_HAS_TIPC 1
#endif
#if defined(AF_QIPCRTR) && __has_include(<linux/qrtr.h>)
#define CS_HAS_QIPCRTR 1
#endif
#ifdef AF_RDS
#define CS_HAS_RDS 1
#endif
#endif
#if defined(__FreeBSD__)
#define CS_HAS_NETDB_R 1
#endif
#if defined(__GLIBC__) || defined(__FreeBSD__)
#define CS_HAS_GETPROTOBYNAME_R 1
#endif
#ifdef __GLIBC__
#define CS_HAS_C_LOCALE_NAME 1
#endif
#if defined(__FreeBSD__) || defined(__NetBSD__) || defined(__OpenBSD__) || defined(__DragonFly__)
#define CS_HAS_ACCEPT4 1
#define CS_HAS_DUP3 1
#define CS_HAS_PPOLL 1
#endif
#ifdef SOCK_CLOEXEC
#define CS_HAS_SOCK_CLOEXEC 1
#endif
#ifdef MSG_CMSG_CLOEXEC
#define CS_HAS_MSG_CMSG_CLOEXEC 1
#endif
#ifdef O_PATH
#define CS_HAS_O_PATH 1
#endif
#ifdef SO_GET_FILTER
#define CS_HAS_SO_GET_FILTER 1
#endif
#ifdef SO_PROTOCOL
#define CS_HAS_SO_PROTOCOL 1
#endif
#ifdef MSG_DONTWAIT
#define CS_HAS_MSG_DONTWAIT 1
#endif
#endif

/* Where headers lack a constant, constants.list has its number: Linux's, on all machines but those
   that number the options of sockets in their own way. */
#if defined(__linux__) && !defined(CS_MINIMAL) && !defined(__alpha__) && !defined(__mips__) && \
    !defined(__hppa__) && !defined(__sparc__)
#define CS_GENERIC_NUMBERS 1
#endif

#if __has_include(<linux/version.h>)
#include <linux/version.h>
#define CS_LINUX_HEADERS LINUX_VERSION_CODE
#else
#define CS_LINUX_HEADERS 0
#define KERNEL_VERSION(a, b, c) 1
#endif

#ifdef CS_HAS_ABSTRACT_UNIX
#define CS_UNIX_PATH_IS_TERMINATED 0
#else
#define CS_UNIX_PATH_IS_TERMINATED 1
#endif

#endif
