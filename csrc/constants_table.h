/* Made from constants.list by tools/constants.py: change it there. */
#if __has_include(<netinet/udp.h>)
#include <netinet/udp.h>
#endif
#if __has_include(<linux/netfilter_ipv4.h>)
#include <linux/netfilter_ipv4.h>
#endif
#if __has_include(<net/ethernet.h>)
#include <net/ethernet.h>
#endif
#if __has_include(<linux/if_ether.h>)
#include <linux/if_ether.h>
#endif
#if __has_include(<linux/if_packet.h>)
#include <linux/if_packet.h>
#endif
#if __has_include(<linux/netlink.h>)
#include <linux/netlink.h>
#endif
#if __has_include(<linux/if_alg.h>)
#include <linux/if_alg.h>
#endif
#if __has_include(<sys/ioctl.h>)
#include <sys/ioctl.h>
#endif
#if __has_include(<linux/vm_sockets.h>)
#include <linux/vm_sockets.h>
#endif
#if __has_include(<linux/tipc.h>)
#include <linux/tipc.h>
#endif
#if __has_include(<linux/can.h>)
#include <linux/can.h>
#endif
#if __has_include(<linux/can/raw.h>)
#include <linux/can/raw.h>
#endif
#if __has_include(<linux/can/bcm.h>)
#include <linux/can/bcm.h>
#endif
#if __has_include(<linux/can/isotp.h>)
#include <linux/can/isotp.h>
#endif
#if __has_include(<linux/can/j1939.h>)
#include <linux/can/j1939.h>
#endif
#if __has_include(<linux/version.h>)
#include <linux/version.h>
#endif

static const cs_constant cs_constants[] = {
    /* Address families */
#if defined(AF_ALG)
    {"AF_ALG", (long long)(AF_ALG)},
#endif
#if defined(AF_APPLETALK)
    {"AF_APPLETALK", (long long)(AF_APPLETALK)},
#endif
#if defined(AF_ASH)
    {"AF_ASH", (long long)(AF_ASH)},
#endif
#if defined(AF_ATMPVC)
    {"AF_ATMPVC", (long long)(AF_ATMPVC)},
#endif
#if defined(AF_ATMSVC)
    {"AF_ATMSVC", (long long)(AF_ATMSVC)},
#endif
#if defined(AF_AX25)
    {"AF_AX25", (long long)(AF_AX25)},
#endif
#if defined(AF_BLUETOOTH)
    {"AF_BLUETOOTH", (long long)(AF_BLUETOOTH)},
#endif
#if defined(AF_BRIDGE)
    {"AF_BRIDGE", (long long)(AF_BRIDGE)},
#endif
#if defined(AF_CAN)
    {"AF_CAN", (long long)(AF_CAN)},
#endif
#if defined(AF_DECnet)
    {"AF_DECnet", (long long)(AF_DECnet)},
#endif
#if defined(AF_ECONET)
    {"AF_ECONET", (long long)(AF_ECONET)},
#endif
#if defined(AF_INET)
    {"AF_INET", (long long)(AF_INET)},
#endif
#if defined(AF_INET6)
    {"AF_INET6", (long long)(AF_INET6)},
#endif
#if defined(AF_IPX)
    {"AF_IPX", (long long)(AF_IPX)},
#endif
#if defined(AF_IRDA)
    {"AF_IRDA", (long long)(AF_IRDA)},
#endif
#if defined(AF_KEY)
    {"AF_KEY", (long long)(AF_KEY)},
#endif
#if defined(AF_LLC)
    {"AF_LLC", (long long)(AF_LLC)},
#endif
#if defined(AF_NETBEUI)
    {"AF_NETBEUI", (long long)(AF_NETBEUI)},
#endif
#if defined(AF_NETLINK)
    {"AF_NETLINK", (long long)(AF_NETLINK)},
#endif
#if defined(AF_NETROM)
    {"AF_NETROM", (long long)(AF_NETROM)},
#endif
#if defined(AF_PACKET)
    {"AF_PACKET", (long long)(AF_PACKET)},
#endif
#if defined(AF_PPPOX)
    {"AF_PPPOX", (long long)(AF_PPPOX)},
#endif
#if defined(AF_QIPCRTR)
    {"AF_QIPCRTR", (long long)(AF_QIPCRTR)},
#endif
#if defined(AF_RDS)
    {"AF_RDS", (long long)(AF_RDS)},
#endif
#if defined(AF_ROSE)
    {"AF_ROSE", (long long)(AF_ROSE)},
#endif
#if defined(AF_ROUTE)
    {"AF_ROUTE", (long long)(AF_ROUTE)},
#endif
#if defined(AF_SECURITY)
    {"AF_SECURITY", (long long)(AF_SECURITY)},
#endif
#if defined(AF_SNA)
    {"AF_SNA", (long long)(AF_SNA)},
#endif
#if defined(AF_TIPC)
    {"AF_TIPC", (long long)(AF_TIPC)},
#endif
#if defined(AF_UNIX)
    {"AF_UNIX", (long long)(AF_UNIX)},
#endif
#if defined(AF_UNSPEC)
    {"AF_UNSPEC", (long long)(AF_UNSPEC)},
#endif
#if defined(AF_VSOCK)
    {"AF_VSOCK", (long long)(AF_VSOCK)},
#endif
#if defined(AF_WANPIPE)
    {"AF_WANPIPE", (long long)(AF_WANPIPE)},
#endif
#if defined(AF_X25)
    {"AF_X25", (long long)(AF_X25)},
#endif
    /* Protocol families */
#if defined(PF_CAN)
    {"PF_CAN", (long long)(PF_CAN)},
#endif
#if defined(PF_PACKET)
    {"PF_PACKET", (long long)(PF_PACKET)},
#endif
#if defined(PF_RDS)
    {"PF_RDS", (long long)(PF_RDS)},
#endif
    /* Socket types and their flags */
#if defined(SOCK_CLOEXEC)
    {"SOCK_CLOEXEC", (long long)(SOCK_CLOEXEC)},
#endif
#if defined(SOCK_DGRAM)
    {"SOCK_DGRAM", (long long)(SOCK_DGRAM)},
#endif
#if defined(SOCK_NONBLOCK)
    {"SOCK_NONBLOCK", (long long)(SOCK_NONBLOCK)},
#endif
#if defined(SOCK_RAW)
    {"SOCK_RAW", (long long)(SOCK_RAW)},
#endif
#if defined(SOCK_RDM)
    {"SOCK_RDM", (long long)(SOCK_RDM)},
#endif
#if defined(SOCK_SEQPACKET)
    {"SOCK_SEQPACKET", (long long)(SOCK_SEQPACKET)},
#endif
#if defined(SOCK_STREAM)
    {"SOCK_STREAM", (long long)(SOCK_STREAM)},
#endif
    /* Levels of getsockopt and setsockopt */
#if __has_include(<netinet/udp.h>)
#if defined(SOL_ALG)
    {"SOL_ALG", (long long)(SOL_ALG)},
#endif
#if defined(SOL_IP)
    {"SOL_IP", (long long)(SOL_IP)},
#endif
#if defined(SOL_RDS)
    {"SOL_RDS", (long long)(SOL_RDS)},
#endif
#if defined(SOL_SOCKET)
    {"SOL_SOCKET", (long long)(SOL_SOCKET)},
#endif
#if defined(SOL_TCP)
    {"SOL_TCP", (long long)(SOL_TCP)},
#endif
#if defined(SOL_TIPC)
    {"SOL_TIPC", (long long)(SOL_TIPC)},
#endif
#if defined(SOL_UDP)
    {"SOL_UDP", (long long)(SOL_UDP)},
#endif
#endif
    /* Options of every socket */
#if defined(SO_ACCEPTCONN)
    {"SO_ACCEPTCONN", (long long)(SO_ACCEPTCONN)},
#endif
#if defined(SO_BINDTODEVICE)
    {"SO_BINDTODEVICE", (long long)(SO_BINDTODEVICE)},
#endif
#if defined(SO_BINDTOIFINDEX)
    {"SO_BINDTOIFINDEX", (long long)(SO_BINDTOIFINDEX)},
#endif
#if defined(SO_BROADCAST)
    {"SO_BROADCAST", (long long)(SO_BROADCAST)},
#endif
#if defined(SO_DEBUG)
    {"SO_DEBUG", (long long)(SO_DEBUG)},
#endif
#if defined(SO_DOMAIN)
    {"SO_DOMAIN", (long long)(SO_DOMAIN)},
#endif
#if defined(SO_DONTROUTE)
    {"SO_DONTROUTE", (long long)(SO_DONTROUTE)},
#endif
#if defined(SO_ERROR)
    {"SO_ERROR", (long long)(SO_ERROR)},
#endif
#if defined(SO_INCOMING_CPU)
    {"SO_INCOMING_CPU", (long long)(SO_INCOMING_CPU)},
#endif
#if defined(SO_KEEPALIVE)
    {"SO_KEEPALIVE", (long long)(SO_KEEPALIVE)},
#endif
#if defined(SO_LINGER)
    {"SO_LINGER", (long long)(SO_LINGER)},
#endif
#if defined(SO_MARK)
    {"SO_MARK", (long long)(SO_MARK)},
#endif
#if defined(SO_OOBINLINE)
    {"SO_OOBINLINE", (long long)(SO_OOBINLINE)},
#endif
#if defined(SO_PASSCRED)
    {"SO_PASSCRED", (long long)(SO_PASSCRED)},
#endif
#if defined(SO_PASSRIGHTS)
    {"SO_PASSRIGHTS", (long long)(SO_PASSRIGHTS)},
#endif
#if defined(SO_PASSSEC)
    {"SO_PASSSEC", (long long)(SO_PASSSEC)},
#endif
#if defined(SO_PEERCRED)
    {"SO_PEERCRED", (long long)(SO_PEERCRED)},
#endif
#if defined(SO_PEERSEC)
    {"SO_PEERSEC", (long long)(SO_PEERSEC)},
#endif
#if defined(SO_PRIORITY)
    {"SO_PRIORITY", (long long)(SO_PRIORITY)},
#endif
#if defined(SO_PROTOCOL)
    {"SO_PROTOCOL", (long long)(SO_PROTOCOL)},
#endif
#if defined(SO_RCVBUF)
    {"SO_RCVBUF", (long long)(SO_RCVBUF)},
#endif
#if defined(SO_RCVLOWAT)
    {"SO_RCVLOWAT", (long long)(SO_RCVLOWAT)},
#endif
#if defined(SO_RCVTIMEO)
    {"SO_RCVTIMEO", (long long)(SO_RCVTIMEO)},
#endif
#if defined(SO_REUSEADDR)
    {"SO_REUSEADDR", (long long)(SO_REUSEADDR)},
#endif
#if defined(SO_REUSEPORT)
    {"SO_REUSEPORT", (long long)(SO_REUSEPORT)},
#endif
#if defined(SO_SNDBUF)
    {"SO_SNDBUF", (long long)(SO_SNDBUF)},
#endif
#if defined(SO_SNDLOWAT)
    {"SO_SNDLOWAT", (long long)(SO_SNDLOWAT)},
#endif
#if defined(SO_SNDTIMEO)
    {"SO_SNDTIMEO", (long long)(SO_SNDTIMEO)},
#endif
#if defined(SO_TYPE)
    {"SO_TYPE", (long long)(SO_TYPE)},
#endif
    /* Queue length of listen */
#if defined(SOMAXCONN)
    {"SOMAXCONN", (long long)(SOMAXCONN)},
#endif
    /* Types of ancillary data */
#if defined(SCM_CREDENTIALS)
    {"SCM_CREDENTIALS", (long long)(SCM_CREDENTIALS)},
#endif
#if defined(SCM_RIGHTS)
    {"SCM_RIGHTS", (long long)(SCM_RIGHTS)},
#endif
    /* Flags of send and recv */
#if defined(MSG_CMSG_CLOEXEC)
    {"MSG_CMSG_CLOEXEC", (long long)(MSG_CMSG_CLOEXEC)},
#endif
#if defined(MSG_CONFIRM)
    {"MSG_CONFIRM", (long long)(MSG_CONFIRM)},
#endif
#if defined(MSG_CTRUNC)
    {"MSG_CTRUNC", (long long)(MSG_CTRUNC)},
#endif
#if defined(MSG_DONTROUTE)
    {"MSG_DONTROUTE", (long long)(MSG_DONTROUTE)},
#endif
#if defined(MSG_DONTWAIT)
    {"MSG_DONTWAIT", (long long)(MSG_DONTWAIT)},
#endif
#if defined(MSG_EOR)
    {"MSG_EOR", (long long)(MSG_EOR)},
#endif
#if defined(MSG_ERRQUEUE)
    {"MSG_ERRQUEUE", (long long)(MSG_ERRQUEUE)},
#endif
#if defined(MSG_FASTOPEN)
    {"MSG_FASTOPEN", (long long)(MSG_FASTOPEN)},
#endif
#if defined(MSG_MORE)
    {"MSG_MORE", (long long)(MSG_MORE)},
#endif
#if defined(MSG_NOSIGNAL)
    {"MSG_NOSIGNAL", (long long)(MSG_NOSIGNAL)},
#endif
#if defined(MSG_OOB)
    {"MSG_OOB", (long long)(MSG_OOB)},
#endif
#if defined(MSG_PEEK)
    {"MSG_PEEK", (long long)(MSG_PEEK)},
#endif
#if defined(MSG_TRUNC)
    {"MSG_TRUNC", (long long)(MSG_TRUNC)},
#endif
#if defined(MSG_WAITALL)
    {"MSG_WAITALL", (long long)(MSG_WAITALL)},
#endif
    /* Directions of shutdown */
#if defined(SHUT_RD)
    {"SHUT_RD", (long long)(SHUT_RD)},
#endif
#if defined(SHUT_RDWR)
    {"SHUT_RDWR", (long long)(SHUT_RDWR)},
#endif
#if defined(SHUT_WR)
    {"SHUT_WR", (long long)(SHUT_WR)},
#endif
    /* Protocols */
#if defined(IPPROTO_AH)
    {"IPPROTO_AH", (long long)(IPPROTO_AH)},
#endif
#if defined(IPPROTO_DSTOPTS)
    {"IPPROTO_DSTOPTS", (long long)(IPPROTO_DSTOPTS)},
#endif
#if defined(IPPROTO_EGP)
    {"IPPROTO_EGP", (long long)(IPPROTO_EGP)},
#endif
#if defined(IPPROTO_ESP)
    {"IPPROTO_ESP", (long long)(IPPROTO_ESP)},
#endif
#if defined(IPPROTO_FRAGMENT)
    {"IPPROTO_FRAGMENT", (long long)(IPPROTO_FRAGMENT)},
#endif
#if defined(IPPROTO_GRE)
    {"IPPROTO_GRE", (long long)(IPPROTO_GRE)},
#endif
#if defined(IPPROTO_HOPOPTS)
    {"IPPROTO_HOPOPTS", (long long)(IPPROTO_HOPOPTS)},
#endif
#if defined(IPPROTO_ICMP)
    {"IPPROTO_ICMP", (long long)(IPPROTO_ICMP)},
#endif
#if defined(IPPROTO_ICMPV6)
    {"IPPROTO_ICMPV6", (long long)(IPPROTO_ICMPV6)},
#endif
#if defined(IPPROTO_IDP)
    {"IPPROTO_IDP", (long long)(IPPROTO_IDP)},
#endif
#if defined(IPPROTO_IGMP)
    {"IPPROTO_IGMP", (long long)(IPPROTO_IGMP)},
#endif
#if defined(IPPROTO_IP)
    {"IPPROTO_IP", (long long)(IPPROTO_IP)},
#endif
#if defined(IPPROTO_IPIP)
    {"IPPROTO_IPIP", (long long)(IPPROTO_IPIP)},
#endif
#if defined(IPPROTO_IPV6)
    {"IPPROTO_IPV6", (long long)(IPPROTO_IPV6)},
#endif
#if defined(IPPROTO_MPTCP)
    {"IPPROTO_MPTCP", (long long)(IPPROTO_MPTCP)},
#endif
#if defined(IPPROTO_NONE)
    {"IPPROTO_NONE", (long long)(IPPROTO_NONE)},
#endif
#if defined(IPPROTO_PIM)
    {"IPPROTO_PIM", (long long)(IPPROTO_PIM)},
#endif
#if defined(IPPROTO_PUP)
    {"IPPROTO_PUP", (long long)(IPPROTO_PUP)},
#endif
#if defined(IPPROTO_RAW)
    {"IPPROTO_RAW", (long long)(IPPROTO_RAW)},
#endif
#if defined(IPPROTO_ROUTING)
    {"IPPROTO_ROUTING", (long long)(IPPROTO_ROUTING)},
#endif
#if defined(IPPROTO_RSVP)
    {"IPPROTO_RSVP", (long long)(IPPROTO_RSVP)},
#endif
#if defined(IPPROTO_SCTP)
    {"IPPROTO_SCTP", (long long)(IPPROTO_SCTP)},
#endif
#if defined(IPPROTO_TCP)
    {"IPPROTO_TCP", (long long)(IPPROTO_TCP)},
#endif
#if defined(IPPROTO_TP)
    {"IPPROTO_TP", (long long)(IPPROTO_TP)},
#endif
#if defined(IPPROTO_UDP)
    {"IPPROTO_UDP", (long long)(IPPROTO_UDP)},
#endif
#if defined(IPPROTO_UDPLITE)
    {"IPPROTO_UDPLITE", (long long)(IPPROTO_UDPLITE)},
#endif
    /* Ports */
#if defined(IPPORT_RESERVED)
    {"IPPORT_RESERVED", (long long)(IPPORT_RESERVED)},
#endif
    {"IPPORT_USERRESERVED", (long long)(IPPORT_USERRESERVED)},
    /* IPv4 addresses */
#if defined(INADDR_ALLHOSTS_GROUP)
    {"INADDR_ALLHOSTS_GROUP", (long long)(INADDR_ALLHOSTS_GROUP)},
#endif
#if defined(INADDR_ANY)
    {"INADDR_ANY", (long long)(INADDR_ANY)},
#endif
#if defined(INADDR_BROADCAST)
    {"INADDR_BROADCAST", (long long)(INADDR_BROADCAST)},
#endif
#if defined(INADDR_LOOPBACK)
    {"INADDR_LOOPBACK", (long long)(INADDR_LOOPBACK)},
#endif
#if defined(INADDR_MAX_LOCAL_GROUP)
    {"INADDR_MAX_LOCAL_GROUP", (long long)(INADDR_MAX_LOCAL_GROUP)},
#endif
#if defined(INADDR_NONE)
    {"INADDR_NONE", (long long)(INADDR_NONE)},
#endif
#if defined(INADDR_UNSPEC_GROUP)
    {"INADDR_UNSPEC_GROUP", (long long)(INADDR_UNSPEC_GROUP)},
#endif
    /* Options of IPv4 */
#if defined(IP_ADD_MEMBERSHIP)
    {"IP_ADD_MEMBERSHIP", (long long)(IP_ADD_MEMBERSHIP)},
#endif
#if defined(IP_ADD_SOURCE_MEMBERSHIP)
    {"IP_ADD_SOURCE_MEMBERSHIP", (long long)(IP_ADD_SOURCE_MEMBERSHIP)},
#endif
#if defined(IP_BIND_ADDRESS_NO_PORT)
    {"IP_BIND_ADDRESS_NO_PORT", (long long)(IP_BIND_ADDRESS_NO_PORT)},
#endif
#if defined(IP_BLOCK_SOURCE)
    {"IP_BLOCK_SOURCE", (long long)(IP_BLOCK_SOURCE)},
#endif
#if defined(IP_DEFAULT_MULTICAST_LOOP)
    {"IP_DEFAULT_MULTICAST_LOOP", (long long)(IP_DEFAULT_MULTICAST_LOOP)},
#endif
#if defined(IP_DEFAULT_MULTICAST_TTL)
    {"IP_DEFAULT_MULTICAST_TTL", (long long)(IP_DEFAULT_MULTICAST_TTL)},
#endif
#if defined(IP_DROP_MEMBERSHIP)
    {"IP_DROP_MEMBERSHIP", (long long)(IP_DROP_MEMBERSHIP)},
#endif
#if defined(IP_DROP_SOURCE_MEMBERSHIP)
    {"IP_DROP_SOURCE_MEMBERSHIP", (long long)(IP_DROP_SOURCE_MEMBERSHIP)},
#endif
#if defined(IP_FREEBIND)
    {"IP_FREEBIND", (long long)(IP_FREEBIND)},
#endif
#if defined(IP_HDRINCL)
    {"IP_HDRINCL", (long long)(IP_HDRINCL)},
#endif
#if defined(IP_MAX_MEMBERSHIPS)
    {"IP_MAX_MEMBERSHIPS", (long long)(IP_MAX_MEMBERSHIPS)},
#endif
#if defined(IP_MULTICAST_IF)
    {"IP_MULTICAST_IF", (long long)(IP_MULTICAST_IF)},
#endif
#if defined(IP_MULTICAST_LOOP)
    {"IP_MULTICAST_LOOP", (long long)(IP_MULTICAST_LOOP)},
#endif
#if defined(IP_MULTICAST_TTL)
    {"IP_MULTICAST_TTL", (long long)(IP_MULTICAST_TTL)},
#endif
#if defined(IP_OPTIONS)
    {"IP_OPTIONS", (long long)(IP_OPTIONS)},
#endif
#if defined(IP_PKTINFO)
    {"IP_PKTINFO", (long long)(IP_PKTINFO)},
#endif
#if defined(IP_RECVERR)
    {"IP_RECVERR", (long long)(IP_RECVERR)},
#endif
#if defined(IP_RECVOPTS)
    {"IP_RECVOPTS", (long long)(IP_RECVOPTS)},
#endif
#if defined(IP_RECVORIGDSTADDR)
    {"IP_RECVORIGDSTADDR", (long long)(IP_RECVORIGDSTADDR)},
#endif
#if defined(IP_RECVRETOPTS)
    {"IP_RECVRETOPTS", (long long)(IP_RECVRETOPTS)},
#endif
#if defined(IP_RECVTOS)
    {"IP_RECVTOS", (long long)(IP_RECVTOS)},
#endif
#if defined(IP_RECVTTL)
    {"IP_RECVTTL", (long long)(IP_RECVTTL)},
#endif
#if defined(IP_RETOPTS)
    {"IP_RETOPTS", (long long)(IP_RETOPTS)},
#endif
#if defined(IP_TOS)
    {"IP_TOS", (long long)(IP_TOS)},
#endif
#if defined(IP_TRANSPARENT)
    {"IP_TRANSPARENT", (long long)(IP_TRANSPARENT)},
#endif
#if defined(IP_TTL)
    {"IP_TTL", (long long)(IP_TTL)},
#endif
#if defined(IP_UNBLOCK_SOURCE)
    {"IP_UNBLOCK_SOURCE", (long long)(IP_UNBLOCK_SOURCE)},
#endif
    /* Options of IPv6 */
#if defined(IPV6_CHECKSUM)
    {"IPV6_CHECKSUM", (long long)(IPV6_CHECKSUM)},
#endif
#if defined(IPV6_DONTFRAG)
    {"IPV6_DONTFRAG", (long long)(IPV6_DONTFRAG)},
#endif
#if defined(IPV6_DSTOPTS)
    {"IPV6_DSTOPTS", (long long)(IPV6_DSTOPTS)},
#endif
#if defined(IPV6_HDRINCL)
    {"IPV6_HDRINCL", (long long)(IPV6_HDRINCL)},
#endif
#if defined(IPV6_HOPLIMIT)
    {"IPV6_HOPLIMIT", (long long)(IPV6_HOPLIMIT)},
#endif
#if defined(IPV6_HOPOPTS)
    {"IPV6_HOPOPTS", (long long)(IPV6_HOPOPTS)},
#endif
#if defined(IPV6_JOIN_GROUP)
    {"IPV6_JOIN_GROUP", (long long)(IPV6_JOIN_GROUP)},
#endif
#if defined(IPV6_LEAVE_GROUP)
    {"IPV6_LEAVE_GROUP", (long long)(IPV6_LEAVE_GROUP)},
#endif
#if defined(IPV6_MULTICAST_HOPS)
    {"IPV6_MULTICAST_HOPS", (long long)(IPV6_MULTICAST_HOPS)},
#endif
#if defined(IPV6_MULTICAST_IF)
    {"IPV6_MULTICAST_IF", (long long)(IPV6_MULTICAST_IF)},
#endif
#if defined(IPV6_MULTICAST_LOOP)
    {"IPV6_MULTICAST_LOOP", (long long)(IPV6_MULTICAST_LOOP)},
#endif
#if defined(IPV6_NEXTHOP)
    {"IPV6_NEXTHOP", (long long)(IPV6_NEXTHOP)},
#endif
#if defined(IPV6_PATHMTU)
    {"IPV6_PATHMTU", (long long)(IPV6_PATHMTU)},
#endif
#if defined(IPV6_PKTINFO)
    {"IPV6_PKTINFO", (long long)(IPV6_PKTINFO)},
#endif
#if defined(IPV6_RECVDSTOPTS)
    {"IPV6_RECVDSTOPTS", (long long)(IPV6_RECVDSTOPTS)},
#endif
#if defined(IPV6_RECVERR)
    {"IPV6_RECVERR", (long long)(IPV6_RECVERR)},
#endif
#if defined(IPV6_RECVHOPLIMIT)
    {"IPV6_RECVHOPLIMIT", (long long)(IPV6_RECVHOPLIMIT)},
#endif
#if defined(IPV6_RECVHOPOPTS)
    {"IPV6_RECVHOPOPTS", (long long)(IPV6_RECVHOPOPTS)},
#endif
#if defined(IPV6_RECVPATHMTU)
    {"IPV6_RECVPATHMTU", (long long)(IPV6_RECVPATHMTU)},
#endif
#if defined(IPV6_RECVPKTINFO)
    {"IPV6_RECVPKTINFO", (long long)(IPV6_RECVPKTINFO)},
#endif
#if defined(IPV6_RECVRTHDR)
    {"IPV6_RECVRTHDR", (long long)(IPV6_RECVRTHDR)},
#endif
#if defined(IPV6_RECVTCLASS)
    {"IPV6_RECVTCLASS", (long long)(IPV6_RECVTCLASS)},
#endif
#if defined(IPV6_RTHDR)
    {"IPV6_RTHDR", (long long)(IPV6_RTHDR)},
#endif
#if defined(IPV6_RTHDRDSTOPTS)
    {"IPV6_RTHDRDSTOPTS", (long long)(IPV6_RTHDRDSTOPTS)},
#endif
#if defined(IPV6_RTHDR_TYPE_0)
    {"IPV6_RTHDR_TYPE_0", (long long)(IPV6_RTHDR_TYPE_0)},
#endif
#if defined(IPV6_TCLASS)
    {"IPV6_TCLASS", (long long)(IPV6_TCLASS)},
#endif
#if defined(IPV6_UNICAST_HOPS)
    {"IPV6_UNICAST_HOPS", (long long)(IPV6_UNICAST_HOPS)},
#endif
#if defined(IPV6_V6ONLY)
    {"IPV6_V6ONLY", (long long)(IPV6_V6ONLY)},
#endif
    /* Options of TCP */
#if defined(TCP_CC_INFO)
    {"TCP_CC_INFO", (long long)(TCP_CC_INFO)},
#endif
#if defined(TCP_CONGESTION)
    {"TCP_CONGESTION", (long long)(TCP_CONGESTION)},
#endif
#if defined(TCP_CORK)
    {"TCP_CORK", (long long)(TCP_CORK)},
#endif
#if defined(TCP_DEFER_ACCEPT)
    {"TCP_DEFER_ACCEPT", (long long)(TCP_DEFER_ACCEPT)},
#endif
#if defined(TCP_FASTOPEN)
    {"TCP_FASTOPEN", (long long)(TCP_FASTOPEN)},
#endif
#if defined(TCP_FASTOPEN_CONNECT)
    {"TCP_FASTOPEN_CONNECT", (long long)(TCP_FASTOPEN_CONNECT)},
#endif
#if defined(TCP_FASTOPEN_KEY)
    {"TCP_FASTOPEN_KEY", (long long)(TCP_FASTOPEN_KEY)},
#endif
#if defined(TCP_FASTOPEN_NO_COOKIE)
    {"TCP_FASTOPEN_NO_COOKIE", (long long)(TCP_FASTOPEN_NO_COOKIE)},
#endif
#if defined(TCP_INFO)
    {"TCP_INFO", (long long)(TCP_INFO)},
#endif
#if defined(TCP_INQ)
    {"TCP_INQ", (long long)(TCP_INQ)},
#endif
#if defined(TCP_KEEPCNT)
    {"TCP_KEEPCNT", (long long)(TCP_KEEPCNT)},
#endif
#if defined(TCP_KEEPIDLE)
    {"TCP_KEEPIDLE", (long long)(TCP_KEEPIDLE)},
#endif
#if defined(TCP_KEEPINTVL)
    {"TCP_KEEPINTVL", (long long)(TCP_KEEPINTVL)},
#endif
#if defined(TCP_LINGER2)
    {"TCP_LINGER2", (long long)(TCP_LINGER2)},
#endif
#if defined(TCP_MAXSEG)
    {"TCP_MAXSEG", (long long)(TCP_MAXSEG)},
#endif
#if defined(TCP_MD5SIG)
    {"TCP_MD5SIG", (long long)(TCP_MD5SIG)},
#endif
#if defined(TCP_MD5SIG_EXT)
    {"TCP_MD5SIG_EXT", (long long)(TCP_MD5SIG_EXT)},
#endif
#if defined(TCP_NODELAY)
    {"TCP_NODELAY", (long long)(TCP_NODELAY)},
#endif
#if defined(TCP_NOTSENT_LOWAT)
    {"TCP_NOTSENT_LOWAT", (long long)(TCP_NOTSENT_LOWAT)},
#endif
#if defined(TCP_QUEUE_SEQ)
    {"TCP_QUEUE_SEQ", (long long)(TCP_QUEUE_SEQ)},
#endif
#if defined(TCP_QUICKACK)
    {"TCP_QUICKACK", (long long)(TCP_QUICKACK)},
#endif
#if defined(TCP_REPAIR)
    {"TCP_REPAIR", (long long)(TCP_REPAIR)},
#endif
#if defined(TCP_REPAIR_OPTIONS)
    {"TCP_REPAIR_OPTIONS", (long long)(TCP_REPAIR_OPTIONS)},
#endif
#if defined(TCP_REPAIR_QUEUE)
    {"TCP_REPAIR_QUEUE", (long long)(TCP_REPAIR_QUEUE)},
#endif
#if defined(TCP_REPAIR_WINDOW)
    {"TCP_REPAIR_WINDOW", (long long)(TCP_REPAIR_WINDOW)},
#endif
#if defined(TCP_SAVED_SYN)
    {"TCP_SAVED_SYN", (long long)(TCP_SAVED_SYN)},
#endif
#if defined(TCP_SAVE_SYN)
    {"TCP_SAVE_SYN", (long long)(TCP_SAVE_SYN)},
#endif
#if defined(TCP_SYNCNT)
    {"TCP_SYNCNT", (long long)(TCP_SYNCNT)},
#endif
#if defined(TCP_THIN_DUPACK)
    {"TCP_THIN_DUPACK", (long long)(TCP_THIN_DUPACK)},
#endif
#if defined(TCP_THIN_LINEAR_TIMEOUTS)
    {"TCP_THIN_LINEAR_TIMEOUTS", (long long)(TCP_THIN_LINEAR_TIMEOUTS)},
#endif
#if defined(TCP_TIMESTAMP)
    {"TCP_TIMESTAMP", (long long)(TCP_TIMESTAMP)},
#endif
#if defined(TCP_TX_DELAY)
    {"TCP_TX_DELAY", (long long)(TCP_TX_DELAY)},
#endif
#if defined(TCP_ULP)
    {"TCP_ULP", (long long)(TCP_ULP)},
#endif
#if defined(TCP_USER_TIMEOUT)
    {"TCP_USER_TIMEOUT", (long long)(TCP_USER_TIMEOUT)},
#endif
#if defined(TCP_WINDOW_CLAMP)
    {"TCP_WINDOW_CLAMP", (long long)(TCP_WINDOW_CLAMP)},
#endif
#if defined(TCP_ZEROCOPY_RECEIVE)
    {"TCP_ZEROCOPY_RECEIVE", (long long)(TCP_ZEROCOPY_RECEIVE)},
#endif
    /* Options of UDP-Lite */
    {"UDPLITE_RECV_CSCOV", (long long)(11)},
    {"UDPLITE_SEND_CSCOV", (long long)(10)},
    /* Errors of getaddrinfo */
#if defined(EAI_ADDRFAMILY)
    {"EAI_ADDRFAMILY", (long long)(EAI_ADDRFAMILY)},
#endif
#if defined(EAI_AGAIN)
    {"EAI_AGAIN", (long long)(EAI_AGAIN)},
#endif
#if defined(EAI_BADFLAGS)
    {"EAI_BADFLAGS", (long long)(EAI_BADFLAGS)},
#endif
#if defined(EAI_FAIL)
    {"EAI_FAIL", (long long)(EAI_FAIL)},
#endif
#if defined(EAI_FAMILY)
    {"EAI_FAMILY", (long long)(EAI_FAMILY)},
#endif
#if defined(EAI_MEMORY)
    {"EAI_MEMORY", (long long)(EAI_MEMORY)},
#endif
#if defined(EAI_NODATA)
    {"EAI_NODATA", (long long)(EAI_NODATA)},
#endif
#if defined(EAI_NONAME)
    {"EAI_NONAME", (long long)(EAI_NONAME)},
#endif
#if defined(EAI_OVERFLOW)
    {"EAI_OVERFLOW", (long long)(EAI_OVERFLOW)},
#endif
#if defined(EAI_SERVICE)
    {"EAI_SERVICE", (long long)(EAI_SERVICE)},
#endif
#if defined(EAI_SOCKTYPE)
    {"EAI_SOCKTYPE", (long long)(EAI_SOCKTYPE)},
#endif
#if defined(EAI_SYSTEM)
    {"EAI_SYSTEM", (long long)(EAI_SYSTEM)},
#endif
    /* Flags of getaddrinfo */
#if defined(AI_ADDRCONFIG)
    {"AI_ADDRCONFIG", (long long)(AI_ADDRCONFIG)},
#endif
#if defined(AI_ALL)
    {"AI_ALL", (long long)(AI_ALL)},
#endif
#if defined(AI_CANONNAME)
    {"AI_CANONNAME", (long long)(AI_CANONNAME)},
#endif
#if defined(AI_NUMERICHOST)
    {"AI_NUMERICHOST", (long long)(AI_NUMERICHOST)},
#endif
#if defined(AI_NUMERICSERV)
    {"AI_NUMERICSERV", (long long)(AI_NUMERICSERV)},
#endif
#if defined(AI_PASSIVE)
    {"AI_PASSIVE", (long long)(AI_PASSIVE)},
#endif
#if defined(AI_V4MAPPED)
    {"AI_V4MAPPED", (long long)(AI_V4MAPPED)},
#endif
    /* Flags and limits of getnameinfo */
#if defined(NI_DGRAM)
    {"NI_DGRAM", (long long)(NI_DGRAM)},
#endif
#if defined(NI_IDN)
    {"NI_IDN", (long long)(NI_IDN)},
#endif
#if defined(NI_MAXHOST)
    {"NI_MAXHOST", (long long)(NI_MAXHOST)},
#endif
#if defined(NI_MAXSERV)
    {"NI_MAXSERV", (long long)(NI_MAXSERV)},
#endif
#if defined(NI_NAMEREQD)
    {"NI_NAMEREQD", (long long)(NI_NAMEREQD)},
#endif
#if defined(NI_NOFQDN)
    {"NI_NOFQDN", (long long)(NI_NOFQDN)},
#endif
#if defined(NI_NUMERICHOST)
    {"NI_NUMERICHOST", (long long)(NI_NUMERICHOST)},
#endif
#if defined(NI_NUMERICSERV)
    {"NI_NUMERICSERV", (long long)(NI_NUMERICSERV)},
#endif
    /* Netfilter */
#if __has_include(<linux/netfilter_ipv4.h>)
#if defined(SO_ORIGINAL_DST)
    {"SO_ORIGINAL_DST", (long long)(SO_ORIGINAL_DST)},
#endif
#endif
    /* Ethernet */
#if __has_include(<net/ethernet.h>) && __has_include(<linux/if_ether.h>)
#if defined(ETHERTYPE_ARP)
    {"ETHERTYPE_ARP", (long long)(ETHERTYPE_ARP)},
#endif
#if defined(ETHERTYPE_IP)
    {"ETHERTYPE_IP", (long long)(ETHERTYPE_IP)},
#endif
#if defined(ETHERTYPE_IPV6)
    {"ETHERTYPE_IPV6", (long long)(ETHERTYPE_IPV6)},
#endif
#if defined(ETHERTYPE_VLAN)
    {"ETHERTYPE_VLAN", (long long)(ETHERTYPE_VLAN)},
#endif
#if defined(ETH_P_ALL)
    {"ETH_P_ALL", (long long)(ETH_P_ALL)},
#endif
#endif
    /* Packet sockets */
#if __has_include(<linux/if_packet.h>)
#if defined(PACKET_BROADCAST)
    {"PACKET_BROADCAST", (long long)(PACKET_BROADCAST)},
#endif
#if defined(PACKET_FASTROUTE)
    {"PACKET_FASTROUTE", (long long)(PACKET_FASTROUTE)},
#endif
#if defined(PACKET_HOST)
    {"PACKET_HOST", (long long)(PACKET_HOST)},
#endif
#if defined(PACKET_LOOPBACK)
    {"PACKET_LOOPBACK", (long long)(PACKET_LOOPBACK)},
#endif
#if defined(PACKET_MULTICAST)
    {"PACKET_MULTICAST", (long long)(PACKET_MULTICAST)},
#endif
#if defined(PACKET_OTHERHOST)
    {"PACKET_OTHERHOST", (long long)(PACKET_OTHERHOST)},
#endif
#if defined(PACKET_OUTGOING)
    {"PACKET_OUTGOING", (long long)(PACKET_OUTGOING)},
#endif
#endif
    /* Netlink */
#if __has_include(<linux/netlink.h>)
#if defined(NETLINK_CRYPTO)
    {"NETLINK_CRYPTO", (long long)(NETLINK_CRYPTO)},
#endif
#if defined(NETLINK_DNRTMSG)
    {"NETLINK_DNRTMSG", (long long)(NETLINK_DNRTMSG)},
#endif
#if defined(NETLINK_FIREWALL)
    {"NETLINK_FIREWALL", (long long)(NETLINK_FIREWALL)},
#endif
#if defined(NETLINK_IP6_FW)
    {"NETLINK_IP6_FW", (long long)(NETLINK_IP6_FW)},
#endif
#if defined(NETLINK_NFLOG)
    {"NETLINK_NFLOG", (long long)(NETLINK_NFLOG)},
#endif
#if defined(NETLINK_ROUTE)
    {"NETLINK_ROUTE", (long long)(NETLINK_ROUTE)},
#endif
#if defined(NETLINK_USERSOCK)
    {"NETLINK_USERSOCK", (long long)(NETLINK_USERSOCK)},
#endif
#if defined(NETLINK_XFRM)
    {"NETLINK_XFRM", (long long)(NETLINK_XFRM)},
#endif
#endif
    /* The kernel's cryptography */
#if __has_include(<linux/if_alg.h>)
#if defined(ALG_OP_DECRYPT)
    {"ALG_OP_DECRYPT", (long long)(ALG_OP_DECRYPT)},
#endif
#if defined(ALG_OP_ENCRYPT)
    {"ALG_OP_ENCRYPT", (long long)(ALG_OP_ENCRYPT)},
#endif
    {"ALG_OP_SIGN", (long long)(2)},
    {"ALG_OP_VERIFY", (long long)(3)},
#if defined(ALG_SET_AEAD_ASSOCLEN)
    {"ALG_SET_AEAD_ASSOCLEN", (long long)(ALG_SET_AEAD_ASSOCLEN)},
#endif
#if defined(ALG_SET_AEAD_AUTHSIZE)
    {"ALG_SET_AEAD_AUTHSIZE", (long long)(ALG_SET_AEAD_AUTHSIZE)},
#endif
#if defined(ALG_SET_IV)
    {"ALG_SET_IV", (long long)(ALG_SET_IV)},
#endif
#if defined(ALG_SET_KEY)
    {"ALG_SET_KEY", (long long)(ALG_SET_KEY)},
#endif
#if defined(ALG_SET_OP)
    {"ALG_SET_OP", (long long)(ALG_SET_OP)},
#endif
    {"ALG_SET_PUBKEY", (long long)(6)},
#endif
    /* Sockets between virtual machines */
#if __has_include(<sys/ioctl.h>) && __has_include(<linux/vm_sockets.h>)
#if defined(IOCTL_VM_SOCKETS_GET_LOCAL_CID)
    {"IOCTL_VM_SOCKETS_GET_LOCAL_CID", (long long)(IOCTL_VM_SOCKETS_GET_LOCAL_CID)},
#endif
#if defined(SO_VM_SOCKETS_BUFFER_MAX_SIZE)
    {"SO_VM_SOCKETS_BUFFER_MAX_SIZE", (long long)(SO_VM_SOCKETS_BUFFER_MAX_SIZE)},
#endif
#if defined(SO_VM_SOCKETS_BUFFER_MIN_SIZE)
    {"SO_VM_SOCKETS_BUFFER_MIN_SIZE", (long long)(SO_VM_SOCKETS_BUFFER_MIN_SIZE)},
#endif
#if defined(SO_VM_SOCKETS_BUFFER_SIZE)
    {"SO_VM_SOCKETS_BUFFER_SIZE", (long long)(SO_VM_SOCKETS_BUFFER_SIZE)},
#endif
#if defined(VMADDR_CID_ANY)
    {"VMADDR_CID_ANY", (long long)(VMADDR_CID_ANY)},
#endif
#if defined(VMADDR_CID_HOST)
    {"VMADDR_CID_HOST", (long long)(VMADDR_CID_HOST)},
#endif
#if defined(VMADDR_CID_LOCAL)
    {"VMADDR_CID_LOCAL", (long long)(VMADDR_CID_LOCAL)},
#endif
#if defined(VMADDR_PORT_ANY)
    {"VMADDR_PORT_ANY", (long long)(VMADDR_PORT_ANY)},
#endif
#if defined(VM_SOCKETS_INVALID_VERSION)
    {"VM_SOCKETS_INVALID_VERSION", (long long)(VM_SOCKETS_INVALID_VERSION)},
#endif
#endif
    /* TIPC */
#if __has_include(<linux/tipc.h>)
#if defined(TIPC_ADDR_ID)
    {"TIPC_ADDR_ID", (long long)(TIPC_ADDR_ID)},
#endif
#if defined(TIPC_ADDR_NAME)
    {"TIPC_ADDR_NAME", (long long)(TIPC_ADDR_NAME)},
#endif
#if defined(TIPC_ADDR_NAMESEQ)
    {"TIPC_ADDR_NAMESEQ", (long long)(TIPC_ADDR_NAMESEQ)},
#endif
#if defined(TIPC_CFG_SRV)
    {"TIPC_CFG_SRV", (long long)(TIPC_CFG_SRV)},
#endif
    {"TIPC_CLUSTER_SCOPE", (long long)(TIPC_CLUSTER_SCOPE)},
#if defined(TIPC_CONN_TIMEOUT)
    {"TIPC_CONN_TIMEOUT", (long long)(TIPC_CONN_TIMEOUT)},
#endif
#if defined(TIPC_CRITICAL_IMPORTANCE)
    {"TIPC_CRITICAL_IMPORTANCE", (long long)(TIPC_CRITICAL_IMPORTANCE)},
#endif
#if defined(TIPC_DEST_DROPPABLE)
    {"TIPC_DEST_DROPPABLE", (long long)(TIPC_DEST_DROPPABLE)},
#endif
#if defined(TIPC_HIGH_IMPORTANCE)
    {"TIPC_HIGH_IMPORTANCE", (long long)(TIPC_HIGH_IMPORTANCE)},
#endif
#if defined(TIPC_IMPORTANCE)
    {"TIPC_IMPORTANCE", (long long)(TIPC_IMPORTANCE)},
#endif
#if defined(TIPC_LOW_IMPORTANCE)
    {"TIPC_LOW_IMPORTANCE", (long long)(TIPC_LOW_IMPORTANCE)},
#endif
#if defined(TIPC_MEDIUM_IMPORTANCE)
    {"TIPC_MEDIUM_IMPORTANCE", (long long)(TIPC_MEDIUM_IMPORTANCE)},
#endif
    {"TIPC_NODE_SCOPE", (long long)(TIPC_NODE_SCOPE)},
#if defined(TIPC_PUBLISHED)
    {"TIPC_PUBLISHED", (long long)(TIPC_PUBLISHED)},
#endif
#if defined(TIPC_SRC_DROPPABLE)
    {"TIPC_SRC_DROPPABLE", (long long)(TIPC_SRC_DROPPABLE)},
#endif
#if defined(TIPC_SUBSCR_TIMEOUT)
    {"TIPC_SUBSCR_TIMEOUT", (long long)(TIPC_SUBSCR_TIMEOUT)},
#endif
#if defined(TIPC_SUB_CANCEL)
    {"TIPC_SUB_CANCEL", (long long)(TIPC_SUB_CANCEL)},
#endif
#if defined(TIPC_SUB_PORTS)
    {"TIPC_SUB_PORTS", (long long)(TIPC_SUB_PORTS)},
#endif
#if defined(TIPC_SUB_SERVICE)
    {"TIPC_SUB_SERVICE", (long long)(TIPC_SUB_SERVICE)},
#endif
#if defined(TIPC_TOP_SRV)
    {"TIPC_TOP_SRV", (long long)(TIPC_TOP_SRV)},
#endif
#if defined(TIPC_WAIT_FOREVER)
    {"TIPC_WAIT_FOREVER", (long long)(TIPC_WAIT_FOREVER)},
#endif
#if defined(TIPC_WITHDRAWN)
    {"TIPC_WITHDRAWN", (long long)(TIPC_WITHDRAWN)},
#endif
#if defined(TIPC_ZONE_SCOPE)
    {"TIPC_ZONE_SCOPE", (long long)(TIPC_ZONE_SCOPE)},
#endif
#endif
    /* CAN */
#if __has_include(<linux/can.h>)
#if defined(CAN_BCM)
    {"CAN_BCM", (long long)(CAN_BCM)},
#endif
#if defined(CAN_EFF_FLAG)
    {"CAN_EFF_FLAG", (long long)(CAN_EFF_FLAG)},
#endif
#if defined(CAN_EFF_MASK)
    {"CAN_EFF_MASK", (long long)(CAN_EFF_MASK)},
#endif
#if defined(CAN_ERR_FLAG)
    {"CAN_ERR_FLAG", (long long)(CAN_ERR_FLAG)},
#endif
#if defined(CAN_ERR_MASK)
    {"CAN_ERR_MASK", (long long)(CAN_ERR_MASK)},
#endif
#if defined(CAN_ISOTP)
    {"CAN_ISOTP", (long long)(CAN_ISOTP)},
#endif
#if defined(CAN_J1939)
    {"CAN_J1939", (long long)(CAN_J1939)},
#endif
#if defined(CAN_RAW)
    {"CAN_RAW", (long long)(CAN_RAW)},
#endif
#if defined(CAN_RTR_FLAG)
    {"CAN_RTR_FLAG", (long long)(CAN_RTR_FLAG)},
#endif
#if defined(CAN_SFF_MASK)
    {"CAN_SFF_MASK", (long long)(CAN_SFF_MASK)},
#endif
#if defined(SOL_CAN_BASE)
    {"SOL_CAN_BASE", (long long)(SOL_CAN_BASE)},
#endif
#endif
    /* CAN, raw frames */
#if __has_include(<linux/can/raw.h>)
    {"CAN_RAW_ERR_FILTER", (long long)(CAN_RAW_ERR_FILTER)},
#if CS_LINUX_HEADERS >= KERNEL_VERSION(3, 6, 0)
    {"CAN_RAW_FD_FRAMES", (long long)(CAN_RAW_FD_FRAMES)},
#endif
    {"CAN_RAW_FILTER", (long long)(CAN_RAW_FILTER)},
#if CS_LINUX_HEADERS >= KERNEL_VERSION(4, 1, 0)
    {"CAN_RAW_JOIN_FILTERS", (long long)(CAN_RAW_JOIN_FILTERS)},
#endif
    {"CAN_RAW_LOOPBACK", (long long)(CAN_RAW_LOOPBACK)},
    {"CAN_RAW_RECV_OWN_MSGS", (long long)(CAN_RAW_RECV_OWN_MSGS)},
#if defined(SOL_CAN_RAW)
    {"SOL_CAN_RAW", (long long)(SOL_CAN_RAW)},
#endif
#endif
    /* CAN, broadcast manager */
#if __has_include(<linux/can/bcm.h>)
#if defined(CAN_FD_FRAME)
    {"CAN_BCM_CAN_FD_FRAME", (long long)(CAN_FD_FRAME)},
#endif
#if defined(RX_ANNOUNCE_RESUME)
    {"CAN_BCM_RX_ANNOUNCE_RESUME", (long long)(RX_ANNOUNCE_RESUME)},
#endif
    {"CAN_BCM_RX_CHANGED", (long long)(RX_CHANGED)},
#if defined(RX_CHECK_DLC)
    {"CAN_BCM_RX_CHECK_DLC", (long long)(RX_CHECK_DLC)},
#endif
    {"CAN_BCM_RX_DELETE", (long long)(RX_DELETE)},
#if defined(RX_FILTER_ID)
    {"CAN_BCM_RX_FILTER_ID", (long long)(RX_FILTER_ID)},
#endif
#if defined(RX_NO_AUTOTIMER)
    {"CAN_BCM_RX_NO_AUTOTIMER", (long long)(RX_NO_AUTOTIMER)},
#endif
    {"CAN_BCM_RX_READ", (long long)(RX_READ)},
#if defined(RX_RTR_FRAME)
    {"CAN_BCM_RX_RTR_FRAME", (long long)(RX_RTR_FRAME)},
#endif
    {"CAN_BCM_RX_SETUP", (long long)(RX_SETUP)},
    {"CAN_BCM_RX_STATUS", (long long)(RX_STATUS)},
    {"CAN_BCM_RX_TIMEOUT", (long long)(RX_TIMEOUT)},
#if defined(SETTIMER)
    {"CAN_BCM_SETTIMER", (long long)(SETTIMER)},
#endif
#if defined(STARTTIMER)
    {"CAN_BCM_STARTTIMER", (long long)(STARTTIMER)},
#endif
#if defined(TX_ANNOUNCE)
    {"CAN_BCM_TX_ANNOUNCE", (long long)(TX_ANNOUNCE)},
#endif
#if defined(TX_COUNTEVT)
    {"CAN_BCM_TX_COUNTEVT", (long long)(TX_COUNTEVT)},
#endif
#if defined(TX_CP_CAN_ID)
    {"CAN_BCM_TX_CP_CAN_ID", (long long)(TX_CP_CAN_ID)},
#endif
    {"CAN_BCM_TX_DELETE", (long long)(TX_DELETE)},
    {"CAN_BCM_TX_EXPIRED", (long long)(TX_EXPIRED)},
    {"CAN_BCM_TX_READ", (long long)(TX_READ)},
#if defined(TX_RESET_MULTI_IDX)
    {"CAN_BCM_TX_RESET_MULTI_IDX", (long long)(TX_RESET_MULTI_IDX)},
#endif
    {"CAN_BCM_TX_SEND", (long long)(TX_SEND)},
    {"CAN_BCM_TX_SETUP", (long long)(TX_SETUP)},
    {"CAN_BCM_TX_STATUS", (long long)(TX_STATUS)},
#endif
    /* CAN, ISO-TP */
#if __has_include(<linux/can/isotp.h>)
#if defined(CAN_ISOTP_CHK_PAD_DATA)
    {"CAN_ISOTP_CHK_PAD_DATA", (long long)(CAN_ISOTP_CHK_PAD_DATA)},
#endif
#if defined(CAN_ISOTP_CHK_PAD_LEN)
    {"CAN_ISOTP_CHK_PAD_LEN", (long long)(CAN_ISOTP_CHK_PAD_LEN)},
#endif
#if defined(CAN_ISOTP_DEFAULT_EXT_ADDRESS)
    {"CAN_ISOTP_DEFAULT_EXT_ADDRESS", (long long)(CAN_ISOTP_DEFAULT_EXT_ADDRESS)},
#endif
#if defined(CAN_ISOTP_DEFAULT_FLAGS)
    {"CAN_ISOTP_DEFAULT_FLAGS", (long long)(CAN_ISOTP_DEFAULT_FLAGS)},
#endif
#if defined(CAN_ISOTP_DEFAULT_FRAME_TXTIME)
    {"CAN_ISOTP_DEFAULT_FRAME_TXTIME", (long long)(CAN_ISOTP_DEFAULT_FRAME_TXTIME)},
#endif
#if defined(CAN_ISOTP_DEFAULT_LL_MTU)
    {"CAN_ISOTP_DEFAULT_LL_MTU", (long long)(CAN_ISOTP_DEFAULT_LL_MTU)},
#endif
#if defined(CAN_ISOTP_DEFAULT_LL_TX_DL)
    {"CAN_ISOTP_DEFAULT_LL_TX_DL", (long long)(CAN_ISOTP_DEFAULT_LL_TX_DL)},
#endif
#if defined(CAN_ISOTP_DEFAULT_LL_TX_FLAGS)
    {"CAN_ISOTP_DEFAULT_LL_TX_FLAGS", (long long)(CAN_ISOTP_DEFAULT_LL_TX_FLAGS)},
#endif
#if defined(CAN_ISOTP_DEFAULT_PAD_CONTENT)
    {"CAN_ISOTP_DEFAULT_PAD_CONTENT", (long long)(CAN_ISOTP_DEFAULT_PAD_CONTENT)},
#endif
#if defined(CAN_ISOTP_DEFAULT_RECV_BS)
    {"CAN_ISOTP_DEFAULT_RECV_BS", (long long)(CAN_ISOTP_DEFAULT_RECV_BS)},
#endif
#if defined(CAN_ISOTP_DEFAULT_RECV_STMIN)
    {"CAN_ISOTP_DEFAULT_RECV_STMIN", (long long)(CAN_ISOTP_DEFAULT_RECV_STMIN)},
#endif
#if defined(CAN_ISOTP_DEFAULT_RECV_WFTMAX)
    {"CAN_ISOTP_DEFAULT_RECV_WFTMAX", (long long)(CAN_ISOTP_DEFAULT_RECV_WFTMAX)},
#endif
#if defined(CAN_ISOTP_EXTEND_ADDR)
    {"CAN_ISOTP_EXTEND_ADDR", (long long)(CAN_ISOTP_EXTEND_ADDR)},
#endif
#if defined(CAN_ISOTP_FORCE_RXSTMIN)
    {"CAN_ISOTP_FORCE_RXSTMIN", (long long)(CAN_ISOTP_FORCE_RXSTMIN)},
#endif
#if defined(CAN_ISOTP_FORCE_TXSTMIN)
    {"CAN_ISOTP_FORCE_TXSTMIN", (long long)(CAN_ISOTP_FORCE_TXSTMIN)},
#endif
#if defined(CAN_ISOTP_HALF_DUPLEX)
    {"CAN_ISOTP_HALF_DUPLEX", (long long)(CAN_ISOTP_HALF_DUPLEX)},
#endif
#if defined(CAN_ISOTP_LISTEN_MODE)
    {"CAN_ISOTP_LISTEN_MODE", (long long)(CAN_ISOTP_LISTEN_MODE)},
#endif
#if defined(CAN_ISOTP_LL_OPTS)
    {"CAN_ISOTP_LL_OPTS", (long long)(CAN_ISOTP_LL_OPTS)},
#endif
#if defined(CAN_ISOTP_OPTS)
    {"CAN_ISOTP_OPTS", (long long)(CAN_ISOTP_OPTS)},
#endif
#if defined(CAN_ISOTP_RECV_FC)
    {"CAN_ISOTP_RECV_FC", (long long)(CAN_ISOTP_RECV_FC)},
#endif
#if defined(CAN_ISOTP_RX_EXT_ADDR)
    {"CAN_ISOTP_RX_EXT_ADDR", (long long)(CAN_ISOTP_RX_EXT_ADDR)},
#endif
#if defined(CAN_ISOTP_RX_PADDING)
    {"CAN_ISOTP_RX_PADDING", (long long)(CAN_ISOTP_RX_PADDING)},
#endif
#if defined(CAN_ISOTP_RX_STMIN)
    {"CAN_ISOTP_RX_STMIN", (long long)(CAN_ISOTP_RX_STMIN)},
#endif
#if defined(CAN_ISOTP_SF_BROADCAST)
    {"CAN_ISOTP_SF_BROADCAST", (long long)(CAN_ISOTP_SF_BROADCAST)},
#endif
#if defined(CAN_ISOTP_TX_PADDING)
    {"CAN_ISOTP_TX_PADDING", (long long)(CAN_ISOTP_TX_PADDING)},
#endif
#if defined(CAN_ISOTP_TX_STMIN)
    {"CAN_ISOTP_TX_STMIN", (long long)(CAN_ISOTP_TX_STMIN)},
#endif
#if defined(CAN_ISOTP_WAIT_TX_DONE)
    {"CAN_ISOTP_WAIT_TX_DONE", (long long)(CAN_ISOTP_WAIT_TX_DONE)},
#endif
#if defined(SOL_CAN_ISOTP)
    {"SOL_CAN_ISOTP", (long long)(SOL_CAN_ISOTP)},
#endif
#endif
    /* CAN, J1939 */
#if __has_include(<linux/can/j1939.h>)
    {"J1939_EE_INFO_NONE", (long long)(J1939_EE_INFO_NONE)},
    {"J1939_EE_INFO_TX_ABORT", (long long)(J1939_EE_INFO_TX_ABORT)},
#if defined(J1939_FILTER_MAX)
    {"J1939_FILTER_MAX", (long long)(J1939_FILTER_MAX)},
#endif
#if defined(J1939_IDLE_ADDR)
    {"J1939_IDLE_ADDR", (long long)(J1939_IDLE_ADDR)},
#endif
#if defined(J1939_MAX_UNICAST_ADDR)
    {"J1939_MAX_UNICAST_ADDR", (long long)(J1939_MAX_UNICAST_ADDR)},
#endif
    {"J1939_NLA_BYTES_ACKED", (long long)(J1939_NLA_BYTES_ACKED)},
    {"J1939_NLA_PAD", (long long)(J1939_NLA_PAD)},
#if defined(J1939_NO_ADDR)
    {"J1939_NO_ADDR", (long long)(J1939_NO_ADDR)},
#endif
#if defined(J1939_NO_NAME)
    {"J1939_NO_NAME", (long long)(J1939_NO_NAME)},
#endif
#if defined(J1939_NO_PGN)
    {"J1939_NO_PGN", (long long)(J1939_NO_PGN)},
#endif
#if defined(J1939_PGN_ADDRESS_CLAIMED)
    {"J1939_PGN_ADDRESS_CLAIMED", (long long)(J1939_PGN_ADDRESS_CLAIMED)},
#endif
#if defined(J1939_PGN_ADDRESS_COMMANDED)
    {"J1939_PGN_ADDRESS_COMMANDED", (long long)(J1939_PGN_ADDRESS_COMMANDED)},
#endif
#if defined(J1939_PGN_MAX)
    {"J1939_PGN_MAX", (long long)(J1939_PGN_MAX)},
#endif
#if defined(J1939_PGN_PDU1_MAX)
    {"J1939_PGN_PDU1_MAX", (long long)(J1939_PGN_PDU1_MAX)},
#endif
#if defined(J1939_PGN_REQUEST)
    {"J1939_PGN_REQUEST", (long long)(J1939_PGN_REQUEST)},
#endif
    {"SCM_J1939_DEST_ADDR", (long long)(SCM_J1939_DEST_ADDR)},
    {"SCM_J1939_DEST_NAME", (long long)(SCM_J1939_DEST_NAME)},
    {"SCM_J1939_ERRQUEUE", (long long)(SCM_J1939_ERRQUEUE)},
    {"SCM_J1939_PRIO", (long long)(SCM_J1939_PRIO)},
    {"SO_J1939_ERRQUEUE", (long long)(SO_J1939_ERRQUEUE)},
    {"SO_J1939_FILTER", (long long)(SO_J1939_FILTER)},
    {"SO_J1939_PROMISC", (long long)(SO_J1939_PROMISC)},
    {"SO_J1939_SEND_PRIO", (long long)(SO_J1939_SEND_PRIO)},
#endif
    /* Bluetooth */
#if __has_include(<linux/version.h>)
    {"BDADDR_BREDR", (long long)(0)},
    {"BDADDR_LE_PUBLIC", (long long)(1)},
    {"BDADDR_LE_RANDOM", (long long)(2)},
    {"BTPROTO_HCI", (long long)(1)},
    {"BTPROTO_L2CAP", (long long)(0)},
    {"BTPROTO_RFCOMM", (long long)(3)},
    {"BTPROTO_SCO", (long long)(2)},
    {"BT_CHANNEL_POLICY", (long long)(10)},
    {"BT_CHANNEL_POLICY_BREDR_ONLY", (long long)(0)},
    {"BT_CHANNEL_POLICY_BREDR_PREFERRED", (long long)(1)},
    {"BT_CODEC", (long long)(19)},
    {"BT_DEFER_SETUP", (long long)(7)},
    {"BT_FLUSHABLE", (long long)(8)},
    {"BT_FLUSHABLE_OFF", (long long)(0)},
    {"BT_FLUSHABLE_ON", (long long)(1)},
    {"BT_ISO_QOS", (long long)(17)},
    {"BT_MODE", (long long)(15)},
    {"BT_MODE_BASIC", (long long)(0)},
    {"BT_MODE_ERTM", (long long)(1)},
    {"BT_MODE_EXT_FLOWCTL", (long long)(4)},
    {"BT_MODE_LE_FLOWCTL", (long long)(3)},
    {"BT_MODE_STREAMING", (long long)(2)},
    {"BT_PHY", (long long)(14)},
    {"BT_PHY_BR_1M_1SLOT", (long long)(1)},
    {"BT_PHY_BR_1M_3SLOT", (long long)(2)},
    {"BT_PHY_BR_1M_5SLOT", (long long)(4)},
    {"BT_PHY_EDR_2M_1SLOT", (long long)(8)},
    {"BT_PHY_EDR_2M_3SLOT", (long long)(16)},
    {"BT_PHY_EDR_2M_5SLOT", (long long)(32)},
    {"BT_PHY_EDR_3M_1SLOT", (long long)(64)},
    {"BT_PHY_EDR_3M_3SLOT", (long long)(128)},
    {"BT_PHY_EDR_3M_5SLOT", (long long)(256)},
    {"BT_PHY_LE_1M_RX", (long long)(1024)},
    {"BT_PHY_LE_1M_TX", (long long)(512)},
    {"BT_PHY_LE_2M_RX", (long long)(4096)},
    {"BT_PHY_LE_2M_TX", (long long)(2048)},
    {"BT_PHY_LE_CODED_RX", (long long)(16384)},
    {"BT_PHY_LE_CODED_TX", (long long)(8192)},
    {"BT_PKT_STATUS", (long long)(16)},
    {"BT_POWER", (long long)(9)},
    {"BT_POWER_FORCE_ACTIVE_OFF", (long long)(0)},
    {"BT_POWER_FORCE_ACTIVE_ON", (long long)(1)},
    {"BT_RCVMTU", (long long)(13)},
    {"BT_SECURITY", (long long)(4)},
    {"BT_SECURITY_FIPS", (long long)(4)},
    {"BT_SECURITY_HIGH", (long long)(3)},
    {"BT_SECURITY_LOW", (long long)(1)},
    {"BT_SECURITY_MEDIUM", (long long)(2)},
    {"BT_SECURITY_SDP", (long long)(0)},
    {"BT_SNDMTU", (long long)(12)},
    {"BT_VOICE", (long long)(11)},
    {"BT_VOICE_CVSD_16BIT", (long long)(96)},
    {"BT_VOICE_TRANSPARENT", (long long)(3)},
    {"BT_VOICE_TRANSPARENT_16BIT", (long long)(99)},
    {"SOL_BLUETOOTH", (long long)(274)},
    {"SOL_L2CAP", (long long)(6)},
    {"SOL_RFCOMM", (long long)(18)},
    {"SOL_SCO", (long long)(17)},
#endif
    /* Bluetooth, controllers */
#if __has_include(<linux/version.h>)
    {"HCI_CHANNEL_CONTROL", (long long)(3)},
    {"HCI_CHANNEL_LOGGING", (long long)(4)},
    {"HCI_CHANNEL_MONITOR", (long long)(2)},
    {"HCI_CHANNEL_RAW", (long long)(0)},
    {"HCI_CHANNEL_USER", (long long)(1)},
    {"HCI_DATA_DIR", (long long)(1)},
    {"HCI_DEV_NONE", (long long)(65535)},
    {"HCI_FILTER", (long long)(2)},
    {"HCI_TIME_STAMP", (long long)(3)},
    {"SOL_HCI", (long long)(0)},
#endif
    /* Bluetooth, L2CAP */
#if __has_include(<linux/version.h>)
    {"L2CAP_LM", (long long)(3)},
    {"L2CAP_LM_AUTH", (long long)(2)},
    {"L2CAP_LM_ENCRYPT", (long long)(4)},
    {"L2CAP_LM_MASTER", (long long)(1)},
    {"L2CAP_LM_RELIABLE", (long long)(16)},
    {"L2CAP_LM_SECURE", (long long)(32)},
    {"L2CAP_LM_TRUSTED", (long long)(8)},
#endif
};
