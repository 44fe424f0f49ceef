/* Made from constants.list by tools/constants.py: change it there.  CS_FORGET_HEADERS, for a test,
   takes the list's numbers where it has them, as if the headers lacked everything. */
#if __has_include(<netinet/udp.h>)
#include <netinet/udp.h>
#endif
#if __has_include(<linux/sock_diag.h>)
#include <linux/sock_diag.h>
#endif
#if __has_include(<netinet/ip.h>)
#include <netinet/ip.h>
#endif
#if __has_include(<linux/in6.h>)
#include <linux/in6.h>
#endif
#if __has_include(<linux/mptcp.h>)
#include <linux/mptcp.h>
#endif
#if __has_include(<linux/tls.h>)
#include <linux/tls.h>
#endif
#if __has_include(<linux/errqueue.h>)
#include <linux/errqueue.h>
#endif
#if __has_include(<linux/net_tstamp.h>)
#include <linux/net_tstamp.h>
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
#if __has_include(<linux/filter.h>)
#include <linux/filter.h>
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
#if __has_include(<linux/rds.h>)
#include <linux/rds.h>
#endif
#if __has_include(<linux/qrtr.h>)
#include <linux/qrtr.h>
#endif
#if __has_include(<linux/if_xdp.h>)
#include <linux/if_xdp.h>
#endif
#if __has_include(<linux/smc.h>)
#include <linux/smc.h>
#endif
#if __has_include(<linux/kcm.h>)
#include <linux/kcm.h>
#endif
#if __has_include(<linux/mroute.h>)
#include <linux/mroute.h>
#endif
#if __has_include(<linux/icmp.h>)
#include <linux/icmp.h>
#endif
#if __has_include(<linux/icmpv6.h>)
#include <linux/icmpv6.h>
#endif
#if __has_include(<linux/dccp.h>)
#include <linux/dccp.h>
#endif
#if __has_include(<linux/can.h>)
#include <linux/can.h>
#endif
#if __has_include(<linux/can/raw.h>)
#include <linux/can/raw.h>
#endif
#if __has_include(<linux/can/error.h>)
#include <linux/can/error.h>
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
#if __has_include(<linux/sctp.h>)
#include <linux/sctp.h>
#endif

#ifdef CS_FORGET_HEADERS
#define CS_KNOWN 0
#else
#define CS_KNOWN 1
#endif

typedef struct {
    const char *name;
    long long value;                /* wide enough for unsigned int, as INADDR_BROADCAST is */
} cs_constant;

#define ROW(name, value) {#name, (long long)(value)},

static const cs_constant cs_constants[] = {
    /* Address families */
#if CS_KNOWN && defined(AF_ALG)
    ROW(AF_ALG, AF_ALG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_ALG, 38)
#endif
#if CS_KNOWN && defined(AF_APPLETALK)
    ROW(AF_APPLETALK, AF_APPLETALK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_APPLETALK, 5)
#endif
#if CS_KNOWN && defined(AF_ASH)
    ROW(AF_ASH, AF_ASH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_ASH, 18)
#endif
#if CS_KNOWN && defined(AF_ATMPVC)
    ROW(AF_ATMPVC, AF_ATMPVC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_ATMPVC, 8)
#endif
#if CS_KNOWN && defined(AF_ATMSVC)
    ROW(AF_ATMSVC, AF_ATMSVC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_ATMSVC, 20)
#endif
#if CS_KNOWN && defined(AF_AX25)
    ROW(AF_AX25, AF_AX25)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_AX25, 3)
#endif
#if CS_KNOWN && defined(AF_BLUETOOTH)
    ROW(AF_BLUETOOTH, AF_BLUETOOTH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_BLUETOOTH, 31)
#endif
#if CS_KNOWN && defined(AF_BRIDGE)
    ROW(AF_BRIDGE, AF_BRIDGE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_BRIDGE, 7)
#endif
#if CS_KNOWN && defined(AF_CAIF)
    ROW(AF_CAIF, AF_CAIF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_CAIF, 37)
#endif
#if CS_KNOWN && defined(AF_CAN)
    ROW(AF_CAN, AF_CAN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_CAN, 29)
#endif
#if CS_KNOWN && defined(AF_DECnet)
    ROW(AF_DECnet, AF_DECnet)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_DECnet, 12)
#endif
#if CS_KNOWN && defined(AF_ECONET)
    ROW(AF_ECONET, AF_ECONET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_ECONET, 19)
#endif
#if CS_KNOWN && defined(AF_IB)
    ROW(AF_IB, AF_IB)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_IB, 27)
#endif
#if CS_KNOWN && defined(AF_IEEE802154)
    ROW(AF_IEEE802154, AF_IEEE802154)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_IEEE802154, 36)
#endif
#if CS_KNOWN && defined(AF_INET)
    ROW(AF_INET, AF_INET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_INET, 2)
#endif
#if CS_KNOWN && defined(AF_INET6)
    ROW(AF_INET6, AF_INET6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_INET6, 10)
#endif
#if CS_KNOWN && defined(AF_IPX)
    ROW(AF_IPX, AF_IPX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_IPX, 4)
#endif
#if CS_KNOWN && defined(AF_IRDA)
    ROW(AF_IRDA, AF_IRDA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_IRDA, 23)
#endif
#if CS_KNOWN && defined(AF_ISDN)
    ROW(AF_ISDN, AF_ISDN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_ISDN, 34)
#endif
#if CS_KNOWN && defined(AF_IUCV)
    ROW(AF_IUCV, AF_IUCV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_IUCV, 32)
#endif
#if CS_KNOWN && defined(AF_KCM)
    ROW(AF_KCM, AF_KCM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_KCM, 41)
#endif
#if CS_KNOWN && defined(AF_KEY)
    ROW(AF_KEY, AF_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_KEY, 15)
#endif
#if CS_KNOWN && defined(AF_LLC)
    ROW(AF_LLC, AF_LLC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_LLC, 26)
#endif
#if CS_KNOWN && defined(AF_MCTP)
    ROW(AF_MCTP, AF_MCTP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_MCTP, 45)
#endif
#if CS_KNOWN && defined(AF_MPLS)
    ROW(AF_MPLS, AF_MPLS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_MPLS, 28)
#endif
#if CS_KNOWN && defined(AF_NETBEUI)
    ROW(AF_NETBEUI, AF_NETBEUI)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_NETBEUI, 13)
#endif
#if CS_KNOWN && defined(AF_NETLINK)
    ROW(AF_NETLINK, AF_NETLINK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_NETLINK, 16)
#endif
#if CS_KNOWN && defined(AF_NETROM)
    ROW(AF_NETROM, AF_NETROM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_NETROM, 6)
#endif
#if CS_KNOWN && defined(AF_NFC)
    ROW(AF_NFC, AF_NFC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_NFC, 39)
#endif
#if CS_KNOWN && defined(AF_PACKET)
    ROW(AF_PACKET, AF_PACKET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_PACKET, 17)
#endif
#if CS_KNOWN && defined(AF_PHONET)
    ROW(AF_PHONET, AF_PHONET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_PHONET, 35)
#endif
#if CS_KNOWN && defined(AF_PPPOX)
    ROW(AF_PPPOX, AF_PPPOX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_PPPOX, 24)
#endif
#if CS_KNOWN && defined(AF_QIPCRTR)
    ROW(AF_QIPCRTR, AF_QIPCRTR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_QIPCRTR, 42)
#endif
#if CS_KNOWN && defined(AF_RDS)
    ROW(AF_RDS, AF_RDS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_RDS, 21)
#endif
#if CS_KNOWN && defined(AF_ROSE)
    ROW(AF_ROSE, AF_ROSE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_ROSE, 11)
#endif
#if CS_KNOWN && defined(AF_ROUTE)
    ROW(AF_ROUTE, AF_ROUTE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_ROUTE, 16)
#endif
#if CS_KNOWN && defined(AF_RXRPC)
    ROW(AF_RXRPC, AF_RXRPC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_RXRPC, 33)
#endif
#if CS_KNOWN && defined(AF_SECURITY)
    ROW(AF_SECURITY, AF_SECURITY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_SECURITY, 14)
#endif
#if CS_KNOWN && defined(AF_SMC)
    ROW(AF_SMC, AF_SMC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_SMC, 43)
#endif
#if CS_KNOWN && defined(AF_SNA)
    ROW(AF_SNA, AF_SNA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_SNA, 22)
#endif
#if CS_KNOWN && defined(AF_TIPC)
    ROW(AF_TIPC, AF_TIPC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_TIPC, 30)
#endif
#if CS_KNOWN && defined(AF_UNIX)
    ROW(AF_UNIX, AF_UNIX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_UNIX, 1)
#endif
#if CS_KNOWN && defined(AF_UNSPEC)
    ROW(AF_UNSPEC, AF_UNSPEC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_UNSPEC, 0)
#endif
#if CS_KNOWN && defined(AF_VSOCK)
    ROW(AF_VSOCK, AF_VSOCK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_VSOCK, 40)
#endif
#if CS_KNOWN && defined(AF_WANPIPE)
    ROW(AF_WANPIPE, AF_WANPIPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_WANPIPE, 25)
#endif
#if CS_KNOWN && defined(AF_X25)
    ROW(AF_X25, AF_X25)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_X25, 9)
#endif
#if CS_KNOWN && defined(AF_XDP)
    ROW(AF_XDP, AF_XDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(AF_XDP, 44)
#endif
    /* Protocol families */
#if CS_KNOWN && defined(PF_ALG)
    ROW(PF_ALG, PF_ALG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_ALG, 38)
#endif
#if CS_KNOWN && defined(PF_CAN)
    ROW(PF_CAN, PF_CAN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_CAN, 29)
#endif
#if CS_KNOWN && defined(PF_KCM)
    ROW(PF_KCM, PF_KCM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_KCM, 41)
#endif
#if CS_KNOWN && defined(PF_NETLINK)
    ROW(PF_NETLINK, PF_NETLINK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_NETLINK, 16)
#endif
#if CS_KNOWN && defined(PF_PACKET)
    ROW(PF_PACKET, PF_PACKET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_PACKET, 17)
#endif
#if CS_KNOWN && defined(PF_QIPCRTR)
    ROW(PF_QIPCRTR, PF_QIPCRTR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_QIPCRTR, 42)
#endif
#if CS_KNOWN && defined(PF_RDS)
    ROW(PF_RDS, PF_RDS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_RDS, 21)
#endif
#if CS_KNOWN && defined(PF_SMC)
    ROW(PF_SMC, PF_SMC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_SMC, 43)
#endif
#if CS_KNOWN && defined(PF_TIPC)
    ROW(PF_TIPC, PF_TIPC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_TIPC, 30)
#endif
#if CS_KNOWN && defined(PF_VSOCK)
    ROW(PF_VSOCK, PF_VSOCK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_VSOCK, 40)
#endif
#if CS_KNOWN && defined(PF_XDP)
    ROW(PF_XDP, PF_XDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PF_XDP, 44)
#endif
    /* Socket types and their flags */
#if CS_KNOWN && defined(SOCK_CLOEXEC)
    ROW(SOCK_CLOEXEC, SOCK_CLOEXEC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_CLOEXEC, 524288)
#endif
#if CS_KNOWN && defined(SOCK_DCCP)
    ROW(SOCK_DCCP, SOCK_DCCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_DCCP, 6)
#endif
#if CS_KNOWN && defined(SOCK_DGRAM)
    ROW(SOCK_DGRAM, SOCK_DGRAM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_DGRAM, 2)
#endif
#if CS_KNOWN && defined(SOCK_NONBLOCK)
    ROW(SOCK_NONBLOCK, SOCK_NONBLOCK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_NONBLOCK, 2048)
#endif
#if CS_KNOWN && defined(SOCK_PACKET)
    ROW(SOCK_PACKET, SOCK_PACKET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_PACKET, 10)
#endif
#if CS_KNOWN && defined(SOCK_RAW)
    ROW(SOCK_RAW, SOCK_RAW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_RAW, 3)
#endif
#if CS_KNOWN && defined(SOCK_RDM)
    ROW(SOCK_RDM, SOCK_RDM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_RDM, 4)
#endif
#if CS_KNOWN && defined(SOCK_SEQPACKET)
    ROW(SOCK_SEQPACKET, SOCK_SEQPACKET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_SEQPACKET, 5)
#endif
#if CS_KNOWN && defined(SOCK_STREAM)
    ROW(SOCK_STREAM, SOCK_STREAM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOCK_STREAM, 1)
#endif
    /* Levels of getsockopt and setsockopt */
#if CS_KNOWN && defined(SOL_AAL)
    ROW(SOL_AAL, SOL_AAL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_AAL, 265)
#endif
#if CS_KNOWN && defined(SOL_ALG)
    ROW(SOL_ALG, SOL_ALG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_ALG, 279)
#endif
#if CS_KNOWN && defined(SOL_ATALK)
    ROW(SOL_ATALK, SOL_ATALK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_ATALK, 258)
#endif
#if CS_KNOWN && defined(SOL_ATM)
    ROW(SOL_ATM, SOL_ATM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_ATM, 264)
#endif
#if CS_KNOWN && defined(SOL_AX25)
    ROW(SOL_AX25, SOL_AX25)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_AX25, 257)
#endif
#if CS_KNOWN && defined(SOL_CAIF)
    ROW(SOL_CAIF, SOL_CAIF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_CAIF, 278)
#endif
#if CS_KNOWN && defined(SOL_CAN_BASE)
    ROW(SOL_CAN_BASE, SOL_CAN_BASE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_CAN_BASE, 100)
#endif
#if CS_KNOWN && defined(SOL_CAN_J1939)
    ROW(SOL_CAN_J1939, SOL_CAN_J1939)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_CAN_J1939, 107)
#endif
#if CS_KNOWN && defined(SOL_CAN_RAW)
    ROW(SOL_CAN_RAW, SOL_CAN_RAW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_CAN_RAW, 101)
#endif
#if CS_KNOWN && defined(SOL_DCCP)
    ROW(SOL_DCCP, SOL_DCCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_DCCP, 269)
#endif
#if CS_KNOWN && defined(SOL_DECNET)
    ROW(SOL_DECNET, SOL_DECNET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_DECNET, 261)
#endif
#if CS_KNOWN && defined(SOL_ICMPV6)
    ROW(SOL_ICMPV6, SOL_ICMPV6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_ICMPV6, 58)
#endif
#if CS_KNOWN && defined(SOL_IP)
    ROW(SOL_IP, SOL_IP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_IP, 0)
#endif
#if CS_KNOWN && defined(SOL_IPV6)
    ROW(SOL_IPV6, SOL_IPV6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_IPV6, 41)
#endif
#if CS_KNOWN && defined(SOL_IPX)
    ROW(SOL_IPX, SOL_IPX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_IPX, 256)
#endif
#if CS_KNOWN && defined(SOL_IRDA)
    ROW(SOL_IRDA, SOL_IRDA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_IRDA, 266)
#endif
#if CS_KNOWN && defined(SOL_IUCV)
    ROW(SOL_IUCV, SOL_IUCV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_IUCV, 277)
#endif
#if CS_KNOWN && defined(SOL_KCM)
    ROW(SOL_KCM, SOL_KCM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_KCM, 281)
#endif
#if CS_KNOWN && defined(SOL_LLC)
    ROW(SOL_LLC, SOL_LLC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_LLC, 268)
#endif
#if CS_KNOWN && defined(SOL_MCTP)
    ROW(SOL_MCTP, SOL_MCTP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_MCTP, 285)
#endif
#if CS_KNOWN && defined(SOL_MPTCP)
    ROW(SOL_MPTCP, SOL_MPTCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_MPTCP, 284)
#endif
#if CS_KNOWN && defined(SOL_NETBEUI)
    ROW(SOL_NETBEUI, SOL_NETBEUI)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_NETBEUI, 267)
#endif
#if CS_KNOWN && defined(SOL_NETLINK)
    ROW(SOL_NETLINK, SOL_NETLINK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_NETLINK, 270)
#endif
#if CS_KNOWN && defined(SOL_NETROM)
    ROW(SOL_NETROM, SOL_NETROM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_NETROM, 259)
#endif
#if CS_KNOWN && defined(SOL_NFC)
    ROW(SOL_NFC, SOL_NFC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_NFC, 280)
#endif
#if CS_KNOWN && defined(SOL_PACKET)
    ROW(SOL_PACKET, SOL_PACKET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_PACKET, 263)
#endif
#if CS_KNOWN && defined(SOL_PNPIPE)
    ROW(SOL_PNPIPE, SOL_PNPIPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_PNPIPE, 275)
#endif
#if CS_KNOWN && defined(SOL_PPPOL2TP)
    ROW(SOL_PPPOL2TP, SOL_PPPOL2TP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_PPPOL2TP, 273)
#endif
#if CS_KNOWN && defined(SOL_RAW)
    ROW(SOL_RAW, SOL_RAW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_RAW, 255)
#endif
#if CS_KNOWN && defined(SOL_RDS)
    ROW(SOL_RDS, SOL_RDS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_RDS, 276)
#endif
#if CS_KNOWN && defined(SOL_ROSE)
    ROW(SOL_ROSE, SOL_ROSE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_ROSE, 260)
#endif
#if CS_KNOWN && defined(SOL_RXRPC)
    ROW(SOL_RXRPC, SOL_RXRPC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_RXRPC, 272)
#endif
#if CS_KNOWN && defined(SOL_SCTP)
    ROW(SOL_SCTP, SOL_SCTP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_SCTP, 132)
#endif
#if CS_KNOWN && defined(SOL_SMC)
    ROW(SOL_SMC, SOL_SMC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_SMC, 286)
#endif
#if CS_KNOWN && defined(SOL_SOCKET)
    ROW(SOL_SOCKET, SOL_SOCKET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_SOCKET, 1)
#endif
#if CS_KNOWN && defined(SOL_TCP)
    ROW(SOL_TCP, SOL_TCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_TCP, 6)
#endif
#if CS_KNOWN && defined(SOL_TIPC)
    ROW(SOL_TIPC, SOL_TIPC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_TIPC, 271)
#endif
#if CS_KNOWN && defined(SOL_TLS)
    ROW(SOL_TLS, SOL_TLS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_TLS, 282)
#endif
#if CS_KNOWN && defined(SOL_UDP)
    ROW(SOL_UDP, SOL_UDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_UDP, 17)
#endif
#if CS_KNOWN && defined(SOL_UDPLITE)
    ROW(SOL_UDPLITE, SOL_UDPLITE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_UDPLITE, 136)
#endif
#if CS_KNOWN && defined(SOL_VSOCK)
    ROW(SOL_VSOCK, SOL_VSOCK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_VSOCK, 287)
#endif
#if CS_KNOWN && defined(SOL_X25)
    ROW(SOL_X25, SOL_X25)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_X25, 262)
#endif
#if CS_KNOWN && defined(SOL_XDP)
    ROW(SOL_XDP, SOL_XDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_XDP, 283)
#endif
    /* Options of every socket */
#if CS_KNOWN && defined(SO_ACCEPTCONN)
    ROW(SO_ACCEPTCONN, SO_ACCEPTCONN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_ACCEPTCONN, 30)
#endif
#if CS_KNOWN && defined(SO_ATTACH_BPF)
    ROW(SO_ATTACH_BPF, SO_ATTACH_BPF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_ATTACH_BPF, 50)
#endif
#if CS_KNOWN && defined(SO_ATTACH_FILTER)
    ROW(SO_ATTACH_FILTER, SO_ATTACH_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_ATTACH_FILTER, 26)
#endif
#if CS_KNOWN && defined(SO_ATTACH_REUSEPORT_CBPF)
    ROW(SO_ATTACH_REUSEPORT_CBPF, SO_ATTACH_REUSEPORT_CBPF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_ATTACH_REUSEPORT_CBPF, 51)
#endif
#if CS_KNOWN && defined(SO_ATTACH_REUSEPORT_EBPF)
    ROW(SO_ATTACH_REUSEPORT_EBPF, SO_ATTACH_REUSEPORT_EBPF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_ATTACH_REUSEPORT_EBPF, 52)
#endif
#if CS_KNOWN && defined(SO_BINDTODEVICE)
    ROW(SO_BINDTODEVICE, SO_BINDTODEVICE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_BINDTODEVICE, 25)
#endif
#if CS_KNOWN && defined(SO_BINDTOIFINDEX)
    ROW(SO_BINDTOIFINDEX, SO_BINDTOIFINDEX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_BINDTOIFINDEX, 62)
#endif
#if CS_KNOWN && defined(SO_BPF_EXTENSIONS)
    ROW(SO_BPF_EXTENSIONS, SO_BPF_EXTENSIONS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_BPF_EXTENSIONS, 48)
#endif
#if CS_KNOWN && defined(SO_BROADCAST)
    ROW(SO_BROADCAST, SO_BROADCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_BROADCAST, 6)
#endif
#if CS_KNOWN && defined(SO_BSDCOMPAT)
    ROW(SO_BSDCOMPAT, SO_BSDCOMPAT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_BSDCOMPAT, 14)
#endif
#if CS_KNOWN && defined(SO_BUF_LOCK)
    ROW(SO_BUF_LOCK, SO_BUF_LOCK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_BUF_LOCK, 72)
#endif
#if CS_KNOWN && defined(SO_BUSY_POLL)
    ROW(SO_BUSY_POLL, SO_BUSY_POLL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_BUSY_POLL, 46)
#endif
#if CS_KNOWN && defined(SO_BUSY_POLL_BUDGET)
    ROW(SO_BUSY_POLL_BUDGET, SO_BUSY_POLL_BUDGET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_BUSY_POLL_BUDGET, 70)
#endif
#if CS_KNOWN && defined(SO_CNX_ADVICE)
    ROW(SO_CNX_ADVICE, SO_CNX_ADVICE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_CNX_ADVICE, 53)
#endif
#if CS_KNOWN && defined(SO_COOKIE)
    ROW(SO_COOKIE, SO_COOKIE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_COOKIE, 57)
#endif
#if CS_KNOWN && defined(SO_DEBUG)
    ROW(SO_DEBUG, SO_DEBUG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DEBUG, 1)
#endif
#if CS_KNOWN && defined(SO_DETACH_BPF)
    ROW(SO_DETACH_BPF, SO_DETACH_BPF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DETACH_BPF, 27)
#endif
#if CS_KNOWN && defined(SO_DETACH_FILTER)
    ROW(SO_DETACH_FILTER, SO_DETACH_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DETACH_FILTER, 27)
#endif
#if CS_KNOWN && defined(SO_DETACH_REUSEPORT_BPF)
    ROW(SO_DETACH_REUSEPORT_BPF, SO_DETACH_REUSEPORT_BPF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DETACH_REUSEPORT_BPF, 68)
#endif
#if CS_KNOWN && defined(SO_DEVMEM_DMABUF)
    ROW(SO_DEVMEM_DMABUF, SO_DEVMEM_DMABUF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DEVMEM_DMABUF, 79)
#endif
#if CS_KNOWN && defined(SO_DEVMEM_DONTNEED)
    ROW(SO_DEVMEM_DONTNEED, SO_DEVMEM_DONTNEED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DEVMEM_DONTNEED, 80)
#endif
#if CS_KNOWN && defined(SO_DEVMEM_LINEAR)
    ROW(SO_DEVMEM_LINEAR, SO_DEVMEM_LINEAR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DEVMEM_LINEAR, 78)
#endif
#if CS_KNOWN && defined(SO_DOMAIN)
    ROW(SO_DOMAIN, SO_DOMAIN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DOMAIN, 39)
#endif
#if CS_KNOWN && defined(SO_DONTROUTE)
    ROW(SO_DONTROUTE, SO_DONTROUTE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_DONTROUTE, 5)
#endif
#if CS_KNOWN && defined(SO_ERROR)
    ROW(SO_ERROR, SO_ERROR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_ERROR, 4)
#endif
#if CS_KNOWN && defined(SO_GET_FILTER)
    ROW(SO_GET_FILTER, SO_GET_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_GET_FILTER, 26)
#endif
#if CS_KNOWN && defined(SO_INCOMING_CPU)
    ROW(SO_INCOMING_CPU, SO_INCOMING_CPU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_INCOMING_CPU, 49)
#endif
#if CS_KNOWN && defined(SO_INCOMING_NAPI_ID)
    ROW(SO_INCOMING_NAPI_ID, SO_INCOMING_NAPI_ID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_INCOMING_NAPI_ID, 56)
#endif
#if CS_KNOWN && defined(SO_INQ)
    ROW(SO_INQ, SO_INQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_INQ, 84)
#endif
#if CS_KNOWN && defined(SO_KEEPALIVE)
    ROW(SO_KEEPALIVE, SO_KEEPALIVE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_KEEPALIVE, 9)
#endif
#if CS_KNOWN && defined(SO_LINGER)
    ROW(SO_LINGER, SO_LINGER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_LINGER, 13)
#endif
#if CS_KNOWN && defined(SO_LOCK_FILTER)
    ROW(SO_LOCK_FILTER, SO_LOCK_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_LOCK_FILTER, 44)
#endif
#if CS_KNOWN && defined(SO_MARK)
    ROW(SO_MARK, SO_MARK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_MARK, 36)
#endif
#if CS_KNOWN && defined(SO_MAX_PACING_RATE)
    ROW(SO_MAX_PACING_RATE, SO_MAX_PACING_RATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_MAX_PACING_RATE, 47)
#endif
#if CS_KNOWN && defined(SO_MEMINFO)
    ROW(SO_MEMINFO, SO_MEMINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_MEMINFO, 55)
#endif
#if CS_KNOWN && defined(SO_NETNS_COOKIE)
    ROW(SO_NETNS_COOKIE, SO_NETNS_COOKIE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_NETNS_COOKIE, 71)
#endif
#if CS_KNOWN && defined(SO_NOFCS)
    ROW(SO_NOFCS, SO_NOFCS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_NOFCS, 43)
#endif
#if CS_KNOWN && defined(SO_NO_CHECK)
    ROW(SO_NO_CHECK, SO_NO_CHECK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_NO_CHECK, 11)
#endif
#if CS_KNOWN && defined(SO_OOBINLINE)
    ROW(SO_OOBINLINE, SO_OOBINLINE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_OOBINLINE, 10)
#endif
#if CS_KNOWN && defined(SO_PASSCRED)
    ROW(SO_PASSCRED, SO_PASSCRED)
#endif
#if CS_KNOWN && defined(SO_PASSPIDFD)
    ROW(SO_PASSPIDFD, SO_PASSPIDFD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PASSPIDFD, 76)
#endif
#if CS_KNOWN && defined(SO_PASSRIGHTS)
    ROW(SO_PASSRIGHTS, SO_PASSRIGHTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PASSRIGHTS, 83)
#endif
#if CS_KNOWN && defined(SO_PASSSEC)
    ROW(SO_PASSSEC, SO_PASSSEC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PASSSEC, 34)
#endif
#if CS_KNOWN && defined(SO_PEEK_OFF)
    ROW(SO_PEEK_OFF, SO_PEEK_OFF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PEEK_OFF, 42)
#endif
#if CS_KNOWN && defined(SO_PEERCRED)
    ROW(SO_PEERCRED, SO_PEERCRED)
#endif
#if CS_KNOWN && defined(SO_PEERGROUPS)
    ROW(SO_PEERGROUPS, SO_PEERGROUPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PEERGROUPS, 59)
#endif
#if CS_KNOWN && defined(SO_PEERNAME)
    ROW(SO_PEERNAME, SO_PEERNAME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PEERNAME, 28)
#endif
#if CS_KNOWN && defined(SO_PEERPIDFD)
    ROW(SO_PEERPIDFD, SO_PEERPIDFD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PEERPIDFD, 77)
#endif
#if CS_KNOWN && defined(SO_PEERSEC)
    ROW(SO_PEERSEC, SO_PEERSEC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PEERSEC, 31)
#endif
#if CS_KNOWN && defined(SO_PREFER_BUSY_POLL)
    ROW(SO_PREFER_BUSY_POLL, SO_PREFER_BUSY_POLL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PREFER_BUSY_POLL, 69)
#endif
#if CS_KNOWN && defined(SO_PRIORITY)
    ROW(SO_PRIORITY, SO_PRIORITY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PRIORITY, 12)
#endif
#if CS_KNOWN && defined(SO_PROTOCOL)
    ROW(SO_PROTOCOL, SO_PROTOCOL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_PROTOCOL, 38)
#endif
#if CS_KNOWN && defined(SO_RCVBUF)
    ROW(SO_RCVBUF, SO_RCVBUF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_RCVBUF, 8)
#endif
#if CS_KNOWN && defined(SO_RCVBUFFORCE)
    ROW(SO_RCVBUFFORCE, SO_RCVBUFFORCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_RCVBUFFORCE, 33)
#endif
#if CS_KNOWN && defined(SO_RCVLOWAT)
    ROW(SO_RCVLOWAT, SO_RCVLOWAT)
#endif
#if CS_KNOWN && defined(SO_RCVMARK)
    ROW(SO_RCVMARK, SO_RCVMARK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_RCVMARK, 75)
#endif
#if CS_KNOWN && defined(SO_RCVPRIORITY)
    ROW(SO_RCVPRIORITY, SO_RCVPRIORITY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_RCVPRIORITY, 82)
#endif
#if CS_KNOWN && defined(SO_RCVTIMEO)
    ROW(SO_RCVTIMEO, SO_RCVTIMEO)
#endif
#if CS_KNOWN && defined(SO_RESERVE_MEM)
    ROW(SO_RESERVE_MEM, SO_RESERVE_MEM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_RESERVE_MEM, 73)
#endif
#if CS_KNOWN && defined(SO_REUSEADDR)
    ROW(SO_REUSEADDR, SO_REUSEADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_REUSEADDR, 2)
#endif
#if CS_KNOWN && defined(SO_REUSEPORT)
    ROW(SO_REUSEPORT, SO_REUSEPORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_REUSEPORT, 15)
#endif
#if CS_KNOWN && defined(SO_RXQ_OVFL)
    ROW(SO_RXQ_OVFL, SO_RXQ_OVFL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_RXQ_OVFL, 40)
#endif
#if CS_KNOWN && defined(SO_SELECT_ERR_QUEUE)
    ROW(SO_SELECT_ERR_QUEUE, SO_SELECT_ERR_QUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_SELECT_ERR_QUEUE, 45)
#endif
#if CS_KNOWN && defined(SO_SNDBUF)
    ROW(SO_SNDBUF, SO_SNDBUF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_SNDBUF, 7)
#endif
#if CS_KNOWN && defined(SO_SNDBUFFORCE)
    ROW(SO_SNDBUFFORCE, SO_SNDBUFFORCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_SNDBUFFORCE, 32)
#endif
#if CS_KNOWN && defined(SO_SNDLOWAT)
    ROW(SO_SNDLOWAT, SO_SNDLOWAT)
#endif
#if CS_KNOWN && defined(SO_SNDTIMEO)
    ROW(SO_SNDTIMEO, SO_SNDTIMEO)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMP)
    ROW(SO_TIMESTAMP, SO_TIMESTAMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMP, 29)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMPING)
    ROW(SO_TIMESTAMPING, SO_TIMESTAMPING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMPING, 37)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMPNS)
    ROW(SO_TIMESTAMPNS, SO_TIMESTAMPNS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMPNS, 35)
#endif
#if CS_KNOWN && defined(SO_TXREHASH)
    ROW(SO_TXREHASH, SO_TXREHASH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TXREHASH, 74)
#endif
#if CS_KNOWN && defined(SO_TXTIME)
    ROW(SO_TXTIME, SO_TXTIME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TXTIME, 61)
#endif
#if CS_KNOWN && defined(SO_TYPE)
    ROW(SO_TYPE, SO_TYPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TYPE, 3)
#endif
#if CS_KNOWN && defined(SO_WIFI_STATUS)
    ROW(SO_WIFI_STATUS, SO_WIFI_STATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_WIFI_STATUS, 41)
#endif
#if CS_KNOWN && defined(SO_ZEROCOPY)
    ROW(SO_ZEROCOPY, SO_ZEROCOPY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_ZEROCOPY, 60)
#endif
    /* Time stamps and time-outs of 32 and of 64 bits */
#if CS_KNOWN && defined(SO_RCVTIMEO_NEW)
    ROW(SO_RCVTIMEO_NEW, SO_RCVTIMEO_NEW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_RCVTIMEO_NEW, 66)
#endif
#if CS_KNOWN && defined(SO_RCVTIMEO_OLD)
    ROW(SO_RCVTIMEO_OLD, SO_RCVTIMEO_OLD)
#endif
#if CS_KNOWN && defined(SO_SNDTIMEO_NEW)
    ROW(SO_SNDTIMEO_NEW, SO_SNDTIMEO_NEW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_SNDTIMEO_NEW, 67)
#endif
#if CS_KNOWN && defined(SO_SNDTIMEO_OLD)
    ROW(SO_SNDTIMEO_OLD, SO_SNDTIMEO_OLD)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMPING_NEW)
    ROW(SO_TIMESTAMPING_NEW, SO_TIMESTAMPING_NEW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMPING_NEW, 65)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMPING_OLD)
    ROW(SO_TIMESTAMPING_OLD, SO_TIMESTAMPING_OLD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMPING_OLD, 37)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMPNS_NEW)
    ROW(SO_TIMESTAMPNS_NEW, SO_TIMESTAMPNS_NEW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMPNS_NEW, 64)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMPNS_OLD)
    ROW(SO_TIMESTAMPNS_OLD, SO_TIMESTAMPNS_OLD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMPNS_OLD, 35)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMP_NEW)
    ROW(SO_TIMESTAMP_NEW, SO_TIMESTAMP_NEW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMP_NEW, 63)
#endif
#if CS_KNOWN && defined(SO_TIMESTAMP_OLD)
    ROW(SO_TIMESTAMP_OLD, SO_TIMESTAMP_OLD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_TIMESTAMP_OLD, 29)
#endif
    /* Fields of SO_MEMINFO */
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 10, 0)
    ROW(SK_MEMINFO_BACKLOG, SK_MEMINFO_BACKLOG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_BACKLOG, 7)
#endif
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 7, 0)
    ROW(SK_MEMINFO_DROPS, SK_MEMINFO_DROPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_DROPS, 8)
#endif
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 5, 0)
    ROW(SK_MEMINFO_FWD_ALLOC, SK_MEMINFO_FWD_ALLOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_FWD_ALLOC, 4)
#endif
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 5, 0)
    ROW(SK_MEMINFO_OPTMEM, SK_MEMINFO_OPTMEM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_OPTMEM, 6)
#endif
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 5, 0)
    ROW(SK_MEMINFO_RCVBUF, SK_MEMINFO_RCVBUF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_RCVBUF, 1)
#endif
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 5, 0)
    ROW(SK_MEMINFO_RMEM_ALLOC, SK_MEMINFO_RMEM_ALLOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_RMEM_ALLOC, 0)
#endif
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 5, 0)
    ROW(SK_MEMINFO_SNDBUF, SK_MEMINFO_SNDBUF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_SNDBUF, 3)
#endif
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 5, 0)
    ROW(SK_MEMINFO_WMEM_ALLOC, SK_MEMINFO_WMEM_ALLOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_WMEM_ALLOC, 2)
#endif
#if CS_KNOWN && __has_include(<linux/sock_diag.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 5, 0)
    ROW(SK_MEMINFO_WMEM_QUEUED, SK_MEMINFO_WMEM_QUEUED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SK_MEMINFO_WMEM_QUEUED, 5)
#endif
    /* Queue length of listen */
#if CS_KNOWN && defined(SOMAXCONN)
    ROW(SOMAXCONN, SOMAXCONN)
#endif
    /* Types of ancillary data */
#if CS_KNOWN && defined(SCM_CREDENTIALS)
    ROW(SCM_CREDENTIALS, SCM_CREDENTIALS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_CREDENTIALS, 2)
#endif
#if CS_KNOWN && defined(SCM_DEVMEM_DMABUF)
    ROW(SCM_DEVMEM_DMABUF, SCM_DEVMEM_DMABUF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_DEVMEM_DMABUF, 79)
#endif
#if CS_KNOWN && defined(SCM_DEVMEM_LINEAR)
    ROW(SCM_DEVMEM_LINEAR, SCM_DEVMEM_LINEAR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_DEVMEM_LINEAR, 78)
#endif
#if CS_KNOWN && defined(SCM_INQ)
    ROW(SCM_INQ, SCM_INQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_INQ, 84)
#endif
#if CS_KNOWN && defined(SCM_PIDFD)
    ROW(SCM_PIDFD, SCM_PIDFD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_PIDFD, 4)
#endif
#if CS_KNOWN && defined(SCM_RIGHTS)
    ROW(SCM_RIGHTS, SCM_RIGHTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_RIGHTS, 1)
#endif
#if CS_KNOWN && defined(SCM_SECURITY)
    ROW(SCM_SECURITY, SCM_SECURITY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_SECURITY, 3)
#endif
#if CS_KNOWN && defined(SCM_TIMESTAMP)
    ROW(SCM_TIMESTAMP, SCM_TIMESTAMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TIMESTAMP, 29)
#endif
#if CS_KNOWN && defined(SCM_TIMESTAMPING)
    ROW(SCM_TIMESTAMPING, SCM_TIMESTAMPING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TIMESTAMPING, 37)
#endif
#if CS_KNOWN && defined(SCM_TIMESTAMPING_OPT_STATS)
    ROW(SCM_TIMESTAMPING_OPT_STATS, SCM_TIMESTAMPING_OPT_STATS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TIMESTAMPING_OPT_STATS, 54)
#endif
#if CS_KNOWN && defined(SCM_TIMESTAMPING_PKTINFO)
    ROW(SCM_TIMESTAMPING_PKTINFO, SCM_TIMESTAMPING_PKTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TIMESTAMPING_PKTINFO, 58)
#endif
#if CS_KNOWN && defined(SCM_TIMESTAMPNS)
    ROW(SCM_TIMESTAMPNS, SCM_TIMESTAMPNS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TIMESTAMPNS, 35)
#endif
#if CS_KNOWN && defined(SCM_TS_OPT_ID)
    ROW(SCM_TS_OPT_ID, SCM_TS_OPT_ID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TS_OPT_ID, 81)
#endif
#if CS_KNOWN && defined(SCM_TXTIME)
    ROW(SCM_TXTIME, SCM_TXTIME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TXTIME, 61)
#endif
#if CS_KNOWN && defined(SCM_WIFI_STATUS)
    ROW(SCM_WIFI_STATUS, SCM_WIFI_STATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_WIFI_STATUS, 41)
#endif
    /* Flags of send and recv */
#if CS_KNOWN && defined(MSG_CMSG_CLOEXEC)
    ROW(MSG_CMSG_CLOEXEC, MSG_CMSG_CLOEXEC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_CMSG_CLOEXEC, 1073741824)
#endif
#if CS_KNOWN && defined(MSG_CONFIRM)
    ROW(MSG_CONFIRM, MSG_CONFIRM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_CONFIRM, 2048)
#endif
#if CS_KNOWN && defined(MSG_CTRUNC)
    ROW(MSG_CTRUNC, MSG_CTRUNC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_CTRUNC, 8)
#endif
#if CS_KNOWN && defined(MSG_DONTROUTE)
    ROW(MSG_DONTROUTE, MSG_DONTROUTE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_DONTROUTE, 4)
#endif
#if CS_KNOWN && defined(MSG_DONTWAIT)
    ROW(MSG_DONTWAIT, MSG_DONTWAIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_DONTWAIT, 64)
#endif
#if CS_KNOWN && defined(MSG_EOR)
    ROW(MSG_EOR, MSG_EOR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_EOR, 128)
#endif
#if CS_KNOWN && defined(MSG_ERRQUEUE)
    ROW(MSG_ERRQUEUE, MSG_ERRQUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_ERRQUEUE, 8192)
#endif
#if CS_KNOWN && defined(MSG_FASTOPEN)
    ROW(MSG_FASTOPEN, MSG_FASTOPEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_FASTOPEN, 536870912)
#endif
#if CS_KNOWN && defined(MSG_MORE)
    ROW(MSG_MORE, MSG_MORE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_MORE, 32768)
#endif
#if CS_KNOWN && defined(MSG_NOSIGNAL)
    ROW(MSG_NOSIGNAL, MSG_NOSIGNAL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_NOSIGNAL, 16384)
#endif
#if CS_KNOWN && defined(MSG_NOTIFICATION)
    ROW(MSG_NOTIFICATION, MSG_NOTIFICATION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_NOTIFICATION, 32768)
#endif
#if CS_KNOWN && defined(MSG_OOB)
    ROW(MSG_OOB, MSG_OOB)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_OOB, 1)
#endif
#if CS_KNOWN && defined(MSG_PEEK)
    ROW(MSG_PEEK, MSG_PEEK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_PEEK, 2)
#endif
#if CS_KNOWN && defined(MSG_SOCK_DEVMEM)
    ROW(MSG_SOCK_DEVMEM, MSG_SOCK_DEVMEM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_SOCK_DEVMEM, 33554432)
#endif
#if CS_KNOWN && defined(MSG_TRUNC)
    ROW(MSG_TRUNC, MSG_TRUNC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_TRUNC, 32)
#endif
#if CS_KNOWN && defined(MSG_WAITALL)
    ROW(MSG_WAITALL, MSG_WAITALL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_WAITALL, 256)
#endif
#if CS_KNOWN && defined(MSG_WAITFORONE)
    ROW(MSG_WAITFORONE, MSG_WAITFORONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_WAITFORONE, 65536)
#endif
#if CS_KNOWN && defined(MSG_ZEROCOPY)
    ROW(MSG_ZEROCOPY, MSG_ZEROCOPY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MSG_ZEROCOPY, 67108864)
#endif
    /* Directions of shutdown */
#if CS_KNOWN && defined(SHUT_RD)
    ROW(SHUT_RD, SHUT_RD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SHUT_RD, 0)
#endif
#if CS_KNOWN && defined(SHUT_RDWR)
    ROW(SHUT_RDWR, SHUT_RDWR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SHUT_RDWR, 2)
#endif
#if CS_KNOWN && defined(SHUT_WR)
    ROW(SHUT_WR, SHUT_WR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SHUT_WR, 1)
#endif
    /* Protocols */
#if CS_KNOWN && defined(IPPROTO_AGGFRAG)
    ROW(IPPROTO_AGGFRAG, IPPROTO_AGGFRAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_AGGFRAG, 144)
#endif
#if CS_KNOWN && defined(IPPROTO_AH)
    ROW(IPPROTO_AH, IPPROTO_AH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_AH, 51)
#endif
#if CS_KNOWN && defined(IPPROTO_BEETPH)
    ROW(IPPROTO_BEETPH, IPPROTO_BEETPH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_BEETPH, 94)
#endif
#if CS_KNOWN && defined(IPPROTO_COMP)
    ROW(IPPROTO_COMP, IPPROTO_COMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_COMP, 108)
#endif
#if CS_KNOWN && defined(IPPROTO_DCCP)
    ROW(IPPROTO_DCCP, IPPROTO_DCCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_DCCP, 33)
#endif
#if CS_KNOWN && defined(IPPROTO_DSTOPTS)
    ROW(IPPROTO_DSTOPTS, IPPROTO_DSTOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_DSTOPTS, 60)
#endif
#if CS_KNOWN && defined(IPPROTO_EGP)
    ROW(IPPROTO_EGP, IPPROTO_EGP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_EGP, 8)
#endif
#if CS_KNOWN && defined(IPPROTO_ENCAP)
    ROW(IPPROTO_ENCAP, IPPROTO_ENCAP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_ENCAP, 98)
#endif
#if CS_KNOWN && defined(IPPROTO_ESP)
    ROW(IPPROTO_ESP, IPPROTO_ESP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_ESP, 50)
#endif
#if CS_KNOWN && defined(IPPROTO_ETHERNET)
    ROW(IPPROTO_ETHERNET, IPPROTO_ETHERNET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_ETHERNET, 143)
#endif
#if CS_KNOWN && defined(IPPROTO_FRAGMENT)
    ROW(IPPROTO_FRAGMENT, IPPROTO_FRAGMENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_FRAGMENT, 44)
#endif
#if CS_KNOWN && defined(IPPROTO_GRE)
    ROW(IPPROTO_GRE, IPPROTO_GRE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_GRE, 47)
#endif
#if CS_KNOWN && defined(IPPROTO_HOPOPTS)
    ROW(IPPROTO_HOPOPTS, IPPROTO_HOPOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_HOPOPTS, 0)
#endif
#if CS_KNOWN && defined(IPPROTO_ICMP)
    ROW(IPPROTO_ICMP, IPPROTO_ICMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_ICMP, 1)
#endif
#if CS_KNOWN && defined(IPPROTO_ICMPV6)
    ROW(IPPROTO_ICMPV6, IPPROTO_ICMPV6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_ICMPV6, 58)
#endif
#if CS_KNOWN && defined(IPPROTO_IDP)
    ROW(IPPROTO_IDP, IPPROTO_IDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_IDP, 22)
#endif
#if CS_KNOWN && defined(IPPROTO_IGMP)
    ROW(IPPROTO_IGMP, IPPROTO_IGMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_IGMP, 2)
#endif
#if CS_KNOWN && defined(IPPROTO_IP)
    ROW(IPPROTO_IP, IPPROTO_IP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_IP, 0)
#endif
#if CS_KNOWN && defined(IPPROTO_IPIP)
    ROW(IPPROTO_IPIP, IPPROTO_IPIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_IPIP, 4)
#endif
#if CS_KNOWN && defined(IPPROTO_IPV6)
    ROW(IPPROTO_IPV6, IPPROTO_IPV6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_IPV6, 41)
#endif
#if CS_KNOWN && defined(IPPROTO_L2TP)
    ROW(IPPROTO_L2TP, IPPROTO_L2TP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_L2TP, 115)
#endif
#if CS_KNOWN && defined(IPPROTO_MH)
    ROW(IPPROTO_MH, IPPROTO_MH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_MH, 135)
#endif
#if CS_KNOWN && defined(IPPROTO_MPLS)
    ROW(IPPROTO_MPLS, IPPROTO_MPLS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_MPLS, 137)
#endif
#if CS_KNOWN && defined(IPPROTO_MPTCP)
    ROW(IPPROTO_MPTCP, IPPROTO_MPTCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_MPTCP, 262)
#endif
#if CS_KNOWN && defined(IPPROTO_MTP)
    ROW(IPPROTO_MTP, IPPROTO_MTP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_MTP, 92)
#endif
#if CS_KNOWN && defined(IPPROTO_NONE)
    ROW(IPPROTO_NONE, IPPROTO_NONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_NONE, 59)
#endif
#if CS_KNOWN && defined(IPPROTO_PIM)
    ROW(IPPROTO_PIM, IPPROTO_PIM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_PIM, 103)
#endif
#if CS_KNOWN && defined(IPPROTO_PUP)
    ROW(IPPROTO_PUP, IPPROTO_PUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_PUP, 12)
#endif
#if CS_KNOWN && defined(IPPROTO_RAW)
    ROW(IPPROTO_RAW, IPPROTO_RAW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_RAW, 255)
#endif
#if CS_KNOWN && defined(IPPROTO_ROUTING)
    ROW(IPPROTO_ROUTING, IPPROTO_ROUTING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_ROUTING, 43)
#endif
#if CS_KNOWN && defined(IPPROTO_RSVP)
    ROW(IPPROTO_RSVP, IPPROTO_RSVP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_RSVP, 46)
#endif
#if CS_KNOWN && defined(IPPROTO_SCTP)
    ROW(IPPROTO_SCTP, IPPROTO_SCTP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_SCTP, 132)
#endif
#if CS_KNOWN && defined(IPPROTO_SMC)
    ROW(IPPROTO_SMC, IPPROTO_SMC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_SMC, 256)
#endif
#if CS_KNOWN && defined(IPPROTO_TCP)
    ROW(IPPROTO_TCP, IPPROTO_TCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_TCP, 6)
#endif
#if CS_KNOWN && defined(IPPROTO_TP)
    ROW(IPPROTO_TP, IPPROTO_TP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_TP, 29)
#endif
#if CS_KNOWN && defined(IPPROTO_UDP)
    ROW(IPPROTO_UDP, IPPROTO_UDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_UDP, 17)
#endif
#if CS_KNOWN && defined(IPPROTO_UDPLITE)
    ROW(IPPROTO_UDPLITE, IPPROTO_UDPLITE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPROTO_UDPLITE, 136)
#endif
    /* Ports */
#if CS_KNOWN && defined(IPPORT_RESERVED)
    ROW(IPPORT_RESERVED, IPPORT_RESERVED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPORT_RESERVED, 1024)
#endif
#if CS_KNOWN
    ROW(IPPORT_USERRESERVED, IPPORT_USERRESERVED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPPORT_USERRESERVED, 5000)
#endif
    /* IPv4 addresses */
#if CS_KNOWN && defined(INADDR_ALLHOSTS_GROUP)
    ROW(INADDR_ALLHOSTS_GROUP, INADDR_ALLHOSTS_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_ALLHOSTS_GROUP, 3758096385)
#endif
#if CS_KNOWN && defined(INADDR_ALLRTRS_GROUP)
    ROW(INADDR_ALLRTRS_GROUP, INADDR_ALLRTRS_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_ALLRTRS_GROUP, 3758096386)
#endif
#if CS_KNOWN && defined(INADDR_ALLSNOOPERS_GROUP)
    ROW(INADDR_ALLSNOOPERS_GROUP, INADDR_ALLSNOOPERS_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_ALLSNOOPERS_GROUP, 3758096490)
#endif
#if CS_KNOWN && defined(INADDR_ANY)
    ROW(INADDR_ANY, INADDR_ANY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_ANY, 0)
#endif
#if CS_KNOWN && defined(INADDR_BROADCAST)
    ROW(INADDR_BROADCAST, INADDR_BROADCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_BROADCAST, 4294967295)
#endif
#if CS_KNOWN && defined(INADDR_DUMMY)
    ROW(INADDR_DUMMY, INADDR_DUMMY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_DUMMY, 3221225480)
#endif
#if CS_KNOWN && defined(INADDR_LOOPBACK)
    ROW(INADDR_LOOPBACK, INADDR_LOOPBACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_LOOPBACK, 2130706433)
#endif
#if CS_KNOWN && defined(INADDR_MAX_LOCAL_GROUP)
    ROW(INADDR_MAX_LOCAL_GROUP, INADDR_MAX_LOCAL_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_MAX_LOCAL_GROUP, 3758096639)
#endif
#if CS_KNOWN && defined(INADDR_NONE)
    ROW(INADDR_NONE, INADDR_NONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_NONE, 4294967295)
#endif
#if CS_KNOWN && defined(INADDR_UNSPEC_GROUP)
    ROW(INADDR_UNSPEC_GROUP, INADDR_UNSPEC_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(INADDR_UNSPEC_GROUP, 3758096384)
#endif
    /* Options of IPv4 */
#if CS_KNOWN && defined(IP_ADD_MEMBERSHIP)
    ROW(IP_ADD_MEMBERSHIP, IP_ADD_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_ADD_MEMBERSHIP, 35)
#endif
#if CS_KNOWN && defined(IP_ADD_SOURCE_MEMBERSHIP)
    ROW(IP_ADD_SOURCE_MEMBERSHIP, IP_ADD_SOURCE_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_ADD_SOURCE_MEMBERSHIP, 39)
#endif
#if CS_KNOWN && defined(IP_BIND_ADDRESS_NO_PORT)
    ROW(IP_BIND_ADDRESS_NO_PORT, IP_BIND_ADDRESS_NO_PORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_BIND_ADDRESS_NO_PORT, 24)
#endif
#if CS_KNOWN && defined(IP_BLOCK_SOURCE)
    ROW(IP_BLOCK_SOURCE, IP_BLOCK_SOURCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_BLOCK_SOURCE, 38)
#endif
#if CS_KNOWN && defined(IP_CHECKSUM)
    ROW(IP_CHECKSUM, IP_CHECKSUM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_CHECKSUM, 23)
#endif
#if CS_KNOWN && defined(IP_DEFAULT_MULTICAST_LOOP)
    ROW(IP_DEFAULT_MULTICAST_LOOP, IP_DEFAULT_MULTICAST_LOOP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_DEFAULT_MULTICAST_LOOP, 1)
#endif
#if CS_KNOWN && defined(IP_DEFAULT_MULTICAST_TTL)
    ROW(IP_DEFAULT_MULTICAST_TTL, IP_DEFAULT_MULTICAST_TTL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_DEFAULT_MULTICAST_TTL, 1)
#endif
#if CS_KNOWN && defined(IP_DROP_MEMBERSHIP)
    ROW(IP_DROP_MEMBERSHIP, IP_DROP_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_DROP_MEMBERSHIP, 36)
#endif
#if CS_KNOWN && defined(IP_DROP_SOURCE_MEMBERSHIP)
    ROW(IP_DROP_SOURCE_MEMBERSHIP, IP_DROP_SOURCE_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_DROP_SOURCE_MEMBERSHIP, 40)
#endif
#if CS_KNOWN && defined(IP_FREEBIND)
    ROW(IP_FREEBIND, IP_FREEBIND)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_FREEBIND, 15)
#endif
#if CS_KNOWN && defined(IP_HDRINCL)
    ROW(IP_HDRINCL, IP_HDRINCL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_HDRINCL, 3)
#endif
#if CS_KNOWN && defined(IP_IPSEC_POLICY)
    ROW(IP_IPSEC_POLICY, IP_IPSEC_POLICY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_IPSEC_POLICY, 16)
#endif
#if CS_KNOWN && defined(IP_LOCAL_PORT_RANGE)
    ROW(IP_LOCAL_PORT_RANGE, IP_LOCAL_PORT_RANGE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_LOCAL_PORT_RANGE, 51)
#endif
#if CS_KNOWN && defined(IP_MAX_MEMBERSHIPS)
    ROW(IP_MAX_MEMBERSHIPS, IP_MAX_MEMBERSHIPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MAX_MEMBERSHIPS, 20)
#endif
#if CS_KNOWN && defined(IP_MINTTL)
    ROW(IP_MINTTL, IP_MINTTL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MINTTL, 21)
#endif
#if CS_KNOWN && defined(IP_MSFILTER)
    ROW(IP_MSFILTER, IP_MSFILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MSFILTER, 41)
#endif
#if CS_KNOWN && defined(IP_MTU)
    ROW(IP_MTU, IP_MTU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MTU, 14)
#endif
#if CS_KNOWN && defined(IP_MTU_DISCOVER)
    ROW(IP_MTU_DISCOVER, IP_MTU_DISCOVER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MTU_DISCOVER, 10)
#endif
#if CS_KNOWN && defined(IP_MULTICAST_ALL)
    ROW(IP_MULTICAST_ALL, IP_MULTICAST_ALL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MULTICAST_ALL, 49)
#endif
#if CS_KNOWN && defined(IP_MULTICAST_IF)
    ROW(IP_MULTICAST_IF, IP_MULTICAST_IF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MULTICAST_IF, 32)
#endif
#if CS_KNOWN && defined(IP_MULTICAST_LOOP)
    ROW(IP_MULTICAST_LOOP, IP_MULTICAST_LOOP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MULTICAST_LOOP, 34)
#endif
#if CS_KNOWN && defined(IP_MULTICAST_TTL)
    ROW(IP_MULTICAST_TTL, IP_MULTICAST_TTL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_MULTICAST_TTL, 33)
#endif
#if CS_KNOWN && defined(IP_NODEFRAG)
    ROW(IP_NODEFRAG, IP_NODEFRAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_NODEFRAG, 22)
#endif
#if CS_KNOWN && defined(IP_OPTIONS)
    ROW(IP_OPTIONS, IP_OPTIONS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_OPTIONS, 4)
#endif
#if CS_KNOWN && defined(IP_ORIGDSTADDR)
    ROW(IP_ORIGDSTADDR, IP_ORIGDSTADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_ORIGDSTADDR, 20)
#endif
#if CS_KNOWN && defined(IP_PASSSEC)
    ROW(IP_PASSSEC, IP_PASSSEC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PASSSEC, 18)
#endif
#if CS_KNOWN && defined(IP_PKTINFO)
    ROW(IP_PKTINFO, IP_PKTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PKTINFO, 8)
#endif
#if CS_KNOWN && defined(IP_PKTOPTIONS)
    ROW(IP_PKTOPTIONS, IP_PKTOPTIONS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PKTOPTIONS, 9)
#endif
#if CS_KNOWN && defined(IP_PROTOCOL)
    ROW(IP_PROTOCOL, IP_PROTOCOL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PROTOCOL, 52)
#endif
#if CS_KNOWN && defined(IP_RECVERR)
    ROW(IP_RECVERR, IP_RECVERR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RECVERR, 11)
#endif
#if CS_KNOWN && defined(IP_RECVERR_RFC4884)
    ROW(IP_RECVERR_RFC4884, IP_RECVERR_RFC4884)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RECVERR_RFC4884, 26)
#endif
#if CS_KNOWN && defined(IP_RECVFRAGSIZE)
    ROW(IP_RECVFRAGSIZE, IP_RECVFRAGSIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RECVFRAGSIZE, 25)
#endif
#if CS_KNOWN && defined(IP_RECVOPTS)
    ROW(IP_RECVOPTS, IP_RECVOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RECVOPTS, 6)
#endif
#if CS_KNOWN && defined(IP_RECVORIGDSTADDR)
    ROW(IP_RECVORIGDSTADDR, IP_RECVORIGDSTADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RECVORIGDSTADDR, 20)
#endif
#if CS_KNOWN && defined(IP_RECVRETOPTS)
    ROW(IP_RECVRETOPTS, IP_RECVRETOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RECVRETOPTS, 7)
#endif
#if CS_KNOWN && defined(IP_RECVTOS)
    ROW(IP_RECVTOS, IP_RECVTOS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RECVTOS, 13)
#endif
#if CS_KNOWN && defined(IP_RECVTTL)
    ROW(IP_RECVTTL, IP_RECVTTL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RECVTTL, 12)
#endif
#if CS_KNOWN && defined(IP_RETOPTS)
    ROW(IP_RETOPTS, IP_RETOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_RETOPTS, 7)
#endif
#if CS_KNOWN && defined(IP_ROUTER_ALERT)
    ROW(IP_ROUTER_ALERT, IP_ROUTER_ALERT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_ROUTER_ALERT, 5)
#endif
#if CS_KNOWN && defined(IP_TOS)
    ROW(IP_TOS, IP_TOS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_TOS, 1)
#endif
#if CS_KNOWN && defined(IP_TRANSPARENT)
    ROW(IP_TRANSPARENT, IP_TRANSPARENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_TRANSPARENT, 19)
#endif
#if CS_KNOWN && defined(IP_TTL)
    ROW(IP_TTL, IP_TTL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_TTL, 2)
#endif
#if CS_KNOWN && defined(IP_UNBLOCK_SOURCE)
    ROW(IP_UNBLOCK_SOURCE, IP_UNBLOCK_SOURCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_UNBLOCK_SOURCE, 37)
#endif
#if CS_KNOWN && defined(IP_UNICAST_IF)
    ROW(IP_UNICAST_IF, IP_UNICAST_IF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_UNICAST_IF, 50)
#endif
#if CS_KNOWN && defined(IP_XFRM_POLICY)
    ROW(IP_XFRM_POLICY, IP_XFRM_POLICY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_XFRM_POLICY, 17)
#endif
    /* Values of IP_MTU_DISCOVER */
#if CS_KNOWN && defined(IP_PMTUDISC_DO)
    ROW(IP_PMTUDISC_DO, IP_PMTUDISC_DO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PMTUDISC_DO, 2)
#endif
#if CS_KNOWN && defined(IP_PMTUDISC_DONT)
    ROW(IP_PMTUDISC_DONT, IP_PMTUDISC_DONT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PMTUDISC_DONT, 0)
#endif
#if CS_KNOWN && defined(IP_PMTUDISC_INTERFACE)
    ROW(IP_PMTUDISC_INTERFACE, IP_PMTUDISC_INTERFACE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PMTUDISC_INTERFACE, 4)
#endif
#if CS_KNOWN && defined(IP_PMTUDISC_OMIT)
    ROW(IP_PMTUDISC_OMIT, IP_PMTUDISC_OMIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PMTUDISC_OMIT, 5)
#endif
#if CS_KNOWN && defined(IP_PMTUDISC_PROBE)
    ROW(IP_PMTUDISC_PROBE, IP_PMTUDISC_PROBE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PMTUDISC_PROBE, 3)
#endif
#if CS_KNOWN && defined(IP_PMTUDISC_WANT)
    ROW(IP_PMTUDISC_WANT, IP_PMTUDISC_WANT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP_PMTUDISC_WANT, 1)
#endif
    /* Groups and sources of any IP version */
#if CS_KNOWN && defined(MCAST_BLOCK_SOURCE)
    ROW(MCAST_BLOCK_SOURCE, MCAST_BLOCK_SOURCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_BLOCK_SOURCE, 43)
#endif
#if CS_KNOWN && defined(MCAST_EXCLUDE)
    ROW(MCAST_EXCLUDE, MCAST_EXCLUDE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_EXCLUDE, 0)
#endif
#if CS_KNOWN && defined(MCAST_INCLUDE)
    ROW(MCAST_INCLUDE, MCAST_INCLUDE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_INCLUDE, 1)
#endif
#if CS_KNOWN && defined(MCAST_JOIN_GROUP)
    ROW(MCAST_JOIN_GROUP, MCAST_JOIN_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_JOIN_GROUP, 42)
#endif
#if CS_KNOWN && defined(MCAST_JOIN_SOURCE_GROUP)
    ROW(MCAST_JOIN_SOURCE_GROUP, MCAST_JOIN_SOURCE_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_JOIN_SOURCE_GROUP, 46)
#endif
#if CS_KNOWN && defined(MCAST_LEAVE_GROUP)
    ROW(MCAST_LEAVE_GROUP, MCAST_LEAVE_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_LEAVE_GROUP, 45)
#endif
#if CS_KNOWN && defined(MCAST_LEAVE_SOURCE_GROUP)
    ROW(MCAST_LEAVE_SOURCE_GROUP, MCAST_LEAVE_SOURCE_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_LEAVE_SOURCE_GROUP, 47)
#endif
#if CS_KNOWN && defined(MCAST_MSFILTER)
    ROW(MCAST_MSFILTER, MCAST_MSFILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_MSFILTER, 48)
#endif
#if CS_KNOWN && defined(MCAST_UNBLOCK_SOURCE)
    ROW(MCAST_UNBLOCK_SOURCE, MCAST_UNBLOCK_SOURCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MCAST_UNBLOCK_SOURCE, 44)
#endif
    /* Values of IP_TOS and IPV6_TCLASS */
#if CS_KNOWN && defined(IPTOS_CLASS_CS0)
    ROW(IPTOS_CLASS_CS0, IPTOS_CLASS_CS0)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_CLASS_CS0, 0)
#endif
#if CS_KNOWN && defined(IPTOS_CLASS_CS1)
    ROW(IPTOS_CLASS_CS1, IPTOS_CLASS_CS1)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_CLASS_CS1, 32)
#endif
#if CS_KNOWN && defined(IPTOS_CLASS_CS2)
    ROW(IPTOS_CLASS_CS2, IPTOS_CLASS_CS2)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_CLASS_CS2, 64)
#endif
#if CS_KNOWN && defined(IPTOS_CLASS_CS3)
    ROW(IPTOS_CLASS_CS3, IPTOS_CLASS_CS3)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_CLASS_CS3, 96)
#endif
#if CS_KNOWN && defined(IPTOS_CLASS_CS4)
    ROW(IPTOS_CLASS_CS4, IPTOS_CLASS_CS4)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_CLASS_CS4, 128)
#endif
#if CS_KNOWN && defined(IPTOS_CLASS_CS5)
    ROW(IPTOS_CLASS_CS5, IPTOS_CLASS_CS5)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_CLASS_CS5, 160)
#endif
#if CS_KNOWN && defined(IPTOS_CLASS_CS6)
    ROW(IPTOS_CLASS_CS6, IPTOS_CLASS_CS6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_CLASS_CS6, 192)
#endif
#if CS_KNOWN && defined(IPTOS_CLASS_CS7)
    ROW(IPTOS_CLASS_CS7, IPTOS_CLASS_CS7)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_CLASS_CS7, 224)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF11)
    ROW(IPTOS_DSCP_AF11, IPTOS_DSCP_AF11)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF11, 40)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF12)
    ROW(IPTOS_DSCP_AF12, IPTOS_DSCP_AF12)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF12, 48)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF13)
    ROW(IPTOS_DSCP_AF13, IPTOS_DSCP_AF13)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF13, 56)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF21)
    ROW(IPTOS_DSCP_AF21, IPTOS_DSCP_AF21)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF21, 72)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF22)
    ROW(IPTOS_DSCP_AF22, IPTOS_DSCP_AF22)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF22, 80)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF23)
    ROW(IPTOS_DSCP_AF23, IPTOS_DSCP_AF23)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF23, 88)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF31)
    ROW(IPTOS_DSCP_AF31, IPTOS_DSCP_AF31)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF31, 104)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF32)
    ROW(IPTOS_DSCP_AF32, IPTOS_DSCP_AF32)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF32, 112)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF33)
    ROW(IPTOS_DSCP_AF33, IPTOS_DSCP_AF33)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF33, 120)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF41)
    ROW(IPTOS_DSCP_AF41, IPTOS_DSCP_AF41)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF41, 136)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF42)
    ROW(IPTOS_DSCP_AF42, IPTOS_DSCP_AF42)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF42, 144)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_AF43)
    ROW(IPTOS_DSCP_AF43, IPTOS_DSCP_AF43)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_AF43, 152)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_EF)
    ROW(IPTOS_DSCP_EF, IPTOS_DSCP_EF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_EF, 184)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_LE)
    ROW(IPTOS_DSCP_LE, IPTOS_DSCP_LE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_LE, 4)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_MASK)
    ROW(IPTOS_DSCP_MASK, IPTOS_DSCP_MASK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_MASK, 252)
#endif
#if CS_KNOWN && defined(IPTOS_DSCP_VA)
    ROW(IPTOS_DSCP_VA, IPTOS_DSCP_VA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_DSCP_VA, 176)
#endif
#if CS_KNOWN && defined(IPTOS_ECN_CE)
    ROW(IPTOS_ECN_CE, IPTOS_ECN_CE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_ECN_CE, 3)
#endif
#if CS_KNOWN && defined(IPTOS_ECN_ECT0)
    ROW(IPTOS_ECN_ECT0, IPTOS_ECN_ECT0)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_ECN_ECT0, 2)
#endif
#if CS_KNOWN && defined(IPTOS_ECN_ECT1)
    ROW(IPTOS_ECN_ECT1, IPTOS_ECN_ECT1)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_ECN_ECT1, 1)
#endif
#if CS_KNOWN && defined(IPTOS_ECN_MASK)
    ROW(IPTOS_ECN_MASK, IPTOS_ECN_MASK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_ECN_MASK, 3)
#endif
#if CS_KNOWN && defined(IPTOS_ECN_NOT_ECT)
    ROW(IPTOS_ECN_NOT_ECT, IPTOS_ECN_NOT_ECT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_ECN_NOT_ECT, 0)
#endif
#if CS_KNOWN && defined(IPTOS_LOWDELAY)
    ROW(IPTOS_LOWDELAY, IPTOS_LOWDELAY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_LOWDELAY, 16)
#endif
#if CS_KNOWN && defined(IPTOS_MINCOST)
    ROW(IPTOS_MINCOST, IPTOS_MINCOST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_MINCOST, 2)
#endif
#if CS_KNOWN && defined(IPTOS_RELIABILITY)
    ROW(IPTOS_RELIABILITY, IPTOS_RELIABILITY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_RELIABILITY, 4)
#endif
#if CS_KNOWN && defined(IPTOS_THROUGHPUT)
    ROW(IPTOS_THROUGHPUT, IPTOS_THROUGHPUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPTOS_THROUGHPUT, 8)
#endif
    /* Options of IPv6 */
#if CS_KNOWN && defined(IPV6_2292DSTOPTS)
    ROW(IPV6_2292DSTOPTS, IPV6_2292DSTOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_2292DSTOPTS, 4)
#endif
#if CS_KNOWN && defined(IPV6_2292HOPLIMIT)
    ROW(IPV6_2292HOPLIMIT, IPV6_2292HOPLIMIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_2292HOPLIMIT, 8)
#endif
#if CS_KNOWN && defined(IPV6_2292HOPOPTS)
    ROW(IPV6_2292HOPOPTS, IPV6_2292HOPOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_2292HOPOPTS, 3)
#endif
#if CS_KNOWN && defined(IPV6_2292PKTINFO)
    ROW(IPV6_2292PKTINFO, IPV6_2292PKTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_2292PKTINFO, 2)
#endif
#if CS_KNOWN && defined(IPV6_2292PKTOPTIONS)
    ROW(IPV6_2292PKTOPTIONS, IPV6_2292PKTOPTIONS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_2292PKTOPTIONS, 6)
#endif
#if CS_KNOWN && defined(IPV6_2292RTHDR)
    ROW(IPV6_2292RTHDR, IPV6_2292RTHDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_2292RTHDR, 5)
#endif
#if CS_KNOWN && defined(IPV6_ADDRFORM)
    ROW(IPV6_ADDRFORM, IPV6_ADDRFORM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_ADDRFORM, 1)
#endif
#if CS_KNOWN && defined(IPV6_ADDR_PREFERENCES)
    ROW(IPV6_ADDR_PREFERENCES, IPV6_ADDR_PREFERENCES)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_ADDR_PREFERENCES, 72)
#endif
#if CS_KNOWN && defined(IPV6_ADD_MEMBERSHIP)
    ROW(IPV6_ADD_MEMBERSHIP, IPV6_ADD_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_ADD_MEMBERSHIP, 20)
#endif
#if CS_KNOWN && defined(IPV6_AUTHHDR)
    ROW(IPV6_AUTHHDR, IPV6_AUTHHDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_AUTHHDR, 10)
#endif
#if CS_KNOWN && defined(IPV6_AUTOFLOWLABEL)
    ROW(IPV6_AUTOFLOWLABEL, IPV6_AUTOFLOWLABEL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_AUTOFLOWLABEL, 70)
#endif
#if CS_KNOWN && defined(IPV6_CHECKSUM)
    ROW(IPV6_CHECKSUM, IPV6_CHECKSUM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_CHECKSUM, 7)
#endif
#if CS_KNOWN && defined(IPV6_DONTFRAG)
    ROW(IPV6_DONTFRAG, IPV6_DONTFRAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_DONTFRAG, 62)
#endif
#if CS_KNOWN && defined(IPV6_DROP_MEMBERSHIP)
    ROW(IPV6_DROP_MEMBERSHIP, IPV6_DROP_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_DROP_MEMBERSHIP, 21)
#endif
#if CS_KNOWN && defined(IPV6_DSTOPTS)
    ROW(IPV6_DSTOPTS, IPV6_DSTOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_DSTOPTS, 59)
#endif
#if CS_KNOWN && defined(IPV6_FLOWINFO)
    ROW(IPV6_FLOWINFO, IPV6_FLOWINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FLOWINFO, 11)
#endif
#if CS_KNOWN && defined(IPV6_FLOWINFO_SEND)
    ROW(IPV6_FLOWINFO_SEND, IPV6_FLOWINFO_SEND)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FLOWINFO_SEND, 33)
#endif
#if CS_KNOWN && defined(IPV6_FLOWLABEL_MGR)
    ROW(IPV6_FLOWLABEL_MGR, IPV6_FLOWLABEL_MGR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FLOWLABEL_MGR, 32)
#endif
#if CS_KNOWN && defined(IPV6_FREEBIND)
    ROW(IPV6_FREEBIND, IPV6_FREEBIND)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FREEBIND, 78)
#endif
#if CS_KNOWN && defined(IPV6_HDRINCL)
    ROW(IPV6_HDRINCL, IPV6_HDRINCL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_HDRINCL, 36)
#endif
#if CS_KNOWN && defined(IPV6_HOPLIMIT)
    ROW(IPV6_HOPLIMIT, IPV6_HOPLIMIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_HOPLIMIT, 52)
#endif
#if CS_KNOWN && defined(IPV6_HOPOPTS)
    ROW(IPV6_HOPOPTS, IPV6_HOPOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_HOPOPTS, 54)
#endif
#if CS_KNOWN && defined(IPV6_IPSEC_POLICY)
    ROW(IPV6_IPSEC_POLICY, IPV6_IPSEC_POLICY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_IPSEC_POLICY, 34)
#endif
#if CS_KNOWN && defined(IPV6_JOIN_ANYCAST)
    ROW(IPV6_JOIN_ANYCAST, IPV6_JOIN_ANYCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_JOIN_ANYCAST, 27)
#endif
#if CS_KNOWN && defined(IPV6_JOIN_GROUP)
    ROW(IPV6_JOIN_GROUP, IPV6_JOIN_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_JOIN_GROUP, 20)
#endif
#if CS_KNOWN && defined(IPV6_LEAVE_ANYCAST)
    ROW(IPV6_LEAVE_ANYCAST, IPV6_LEAVE_ANYCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_LEAVE_ANYCAST, 28)
#endif
#if CS_KNOWN && defined(IPV6_LEAVE_GROUP)
    ROW(IPV6_LEAVE_GROUP, IPV6_LEAVE_GROUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_LEAVE_GROUP, 21)
#endif
#if CS_KNOWN && defined(IPV6_MINHOPCOUNT)
    ROW(IPV6_MINHOPCOUNT, IPV6_MINHOPCOUNT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_MINHOPCOUNT, 73)
#endif
#if CS_KNOWN && defined(IPV6_MTU)
    ROW(IPV6_MTU, IPV6_MTU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_MTU, 24)
#endif
#if CS_KNOWN && defined(IPV6_MTU_DISCOVER)
    ROW(IPV6_MTU_DISCOVER, IPV6_MTU_DISCOVER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_MTU_DISCOVER, 23)
#endif
#if CS_KNOWN && defined(IPV6_MULTICAST_ALL)
    ROW(IPV6_MULTICAST_ALL, IPV6_MULTICAST_ALL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_MULTICAST_ALL, 29)
#endif
#if CS_KNOWN && defined(IPV6_MULTICAST_HOPS)
    ROW(IPV6_MULTICAST_HOPS, IPV6_MULTICAST_HOPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_MULTICAST_HOPS, 18)
#endif
#if CS_KNOWN && defined(IPV6_MULTICAST_IF)
    ROW(IPV6_MULTICAST_IF, IPV6_MULTICAST_IF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_MULTICAST_IF, 17)
#endif
#if CS_KNOWN && defined(IPV6_MULTICAST_LOOP)
    ROW(IPV6_MULTICAST_LOOP, IPV6_MULTICAST_LOOP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_MULTICAST_LOOP, 19)
#endif
#if CS_KNOWN && defined(IPV6_NEXTHOP)
    ROW(IPV6_NEXTHOP, IPV6_NEXTHOP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_NEXTHOP, 9)
#endif
#if CS_KNOWN && defined(IPV6_ORIGDSTADDR)
    ROW(IPV6_ORIGDSTADDR, IPV6_ORIGDSTADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_ORIGDSTADDR, 74)
#endif
#if CS_KNOWN && defined(IPV6_PATHMTU)
    ROW(IPV6_PATHMTU, IPV6_PATHMTU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PATHMTU, 61)
#endif
#if CS_KNOWN && defined(IPV6_PKTINFO)
    ROW(IPV6_PKTINFO, IPV6_PKTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PKTINFO, 50)
#endif
#if CS_KNOWN && defined(IPV6_RECVDSTOPTS)
    ROW(IPV6_RECVDSTOPTS, IPV6_RECVDSTOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVDSTOPTS, 58)
#endif
#if CS_KNOWN && defined(IPV6_RECVERR)
    ROW(IPV6_RECVERR, IPV6_RECVERR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVERR, 25)
#endif
#if CS_KNOWN && defined(IPV6_RECVERR_RFC4884)
    ROW(IPV6_RECVERR_RFC4884, IPV6_RECVERR_RFC4884)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVERR_RFC4884, 31)
#endif
#if CS_KNOWN && defined(IPV6_RECVFRAGSIZE)
    ROW(IPV6_RECVFRAGSIZE, IPV6_RECVFRAGSIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVFRAGSIZE, 77)
#endif
#if CS_KNOWN && defined(IPV6_RECVHOPLIMIT)
    ROW(IPV6_RECVHOPLIMIT, IPV6_RECVHOPLIMIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVHOPLIMIT, 51)
#endif
#if CS_KNOWN && defined(IPV6_RECVHOPOPTS)
    ROW(IPV6_RECVHOPOPTS, IPV6_RECVHOPOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVHOPOPTS, 53)
#endif
#if CS_KNOWN && defined(IPV6_RECVORIGDSTADDR)
    ROW(IPV6_RECVORIGDSTADDR, IPV6_RECVORIGDSTADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVORIGDSTADDR, 74)
#endif
#if CS_KNOWN && defined(IPV6_RECVPATHMTU)
    ROW(IPV6_RECVPATHMTU, IPV6_RECVPATHMTU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVPATHMTU, 60)
#endif
#if CS_KNOWN && defined(IPV6_RECVPKTINFO)
    ROW(IPV6_RECVPKTINFO, IPV6_RECVPKTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVPKTINFO, 49)
#endif
#if CS_KNOWN && defined(IPV6_RECVRTHDR)
    ROW(IPV6_RECVRTHDR, IPV6_RECVRTHDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVRTHDR, 56)
#endif
#if CS_KNOWN && defined(IPV6_RECVTCLASS)
    ROW(IPV6_RECVTCLASS, IPV6_RECVTCLASS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RECVTCLASS, 66)
#endif
#if CS_KNOWN && defined(IPV6_ROUTER_ALERT)
    ROW(IPV6_ROUTER_ALERT, IPV6_ROUTER_ALERT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_ROUTER_ALERT, 22)
#endif
#if CS_KNOWN && defined(IPV6_ROUTER_ALERT_ISOLATE)
    ROW(IPV6_ROUTER_ALERT_ISOLATE, IPV6_ROUTER_ALERT_ISOLATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_ROUTER_ALERT_ISOLATE, 30)
#endif
#if CS_KNOWN && defined(IPV6_RTHDR)
    ROW(IPV6_RTHDR, IPV6_RTHDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RTHDR, 57)
#endif
#if CS_KNOWN && defined(IPV6_RTHDRDSTOPTS)
    ROW(IPV6_RTHDRDSTOPTS, IPV6_RTHDRDSTOPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RTHDRDSTOPTS, 55)
#endif
#if CS_KNOWN && defined(IPV6_TCLASS)
    ROW(IPV6_TCLASS, IPV6_TCLASS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_TCLASS, 67)
#endif
#if CS_KNOWN && defined(IPV6_TRANSPARENT)
    ROW(IPV6_TRANSPARENT, IPV6_TRANSPARENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_TRANSPARENT, 75)
#endif
#if CS_KNOWN && defined(IPV6_UNICAST_HOPS)
    ROW(IPV6_UNICAST_HOPS, IPV6_UNICAST_HOPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_UNICAST_HOPS, 16)
#endif
#if CS_KNOWN && defined(IPV6_UNICAST_IF)
    ROW(IPV6_UNICAST_IF, IPV6_UNICAST_IF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_UNICAST_IF, 76)
#endif
#if CS_KNOWN && defined(IPV6_V6ONLY)
    ROW(IPV6_V6ONLY, IPV6_V6ONLY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_V6ONLY, 26)
#endif
#if CS_KNOWN && defined(IPV6_XFRM_POLICY)
    ROW(IPV6_XFRM_POLICY, IPV6_XFRM_POLICY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_XFRM_POLICY, 35)
#endif
    /* Values of IPV6_MTU_DISCOVER */
#if CS_KNOWN && defined(IPV6_PMTUDISC_DO)
    ROW(IPV6_PMTUDISC_DO, IPV6_PMTUDISC_DO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PMTUDISC_DO, 2)
#endif
#if CS_KNOWN && defined(IPV6_PMTUDISC_DONT)
    ROW(IPV6_PMTUDISC_DONT, IPV6_PMTUDISC_DONT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PMTUDISC_DONT, 0)
#endif
#if CS_KNOWN && defined(IPV6_PMTUDISC_INTERFACE)
    ROW(IPV6_PMTUDISC_INTERFACE, IPV6_PMTUDISC_INTERFACE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PMTUDISC_INTERFACE, 4)
#endif
#if CS_KNOWN && defined(IPV6_PMTUDISC_OMIT)
    ROW(IPV6_PMTUDISC_OMIT, IPV6_PMTUDISC_OMIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PMTUDISC_OMIT, 5)
#endif
#if CS_KNOWN && defined(IPV6_PMTUDISC_PROBE)
    ROW(IPV6_PMTUDISC_PROBE, IPV6_PMTUDISC_PROBE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PMTUDISC_PROBE, 3)
#endif
#if CS_KNOWN && defined(IPV6_PMTUDISC_WANT)
    ROW(IPV6_PMTUDISC_WANT, IPV6_PMTUDISC_WANT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PMTUDISC_WANT, 1)
#endif
    /* Values of IPV6_ADDR_PREFERENCES */
#if CS_KNOWN && defined(IPV6_PREFER_SRC_CGA)
    ROW(IPV6_PREFER_SRC_CGA, IPV6_PREFER_SRC_CGA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PREFER_SRC_CGA, 8)
#endif
#if CS_KNOWN && defined(IPV6_PREFER_SRC_COA)
    ROW(IPV6_PREFER_SRC_COA, IPV6_PREFER_SRC_COA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PREFER_SRC_COA, 4)
#endif
#if CS_KNOWN && defined(IPV6_PREFER_SRC_HOME)
    ROW(IPV6_PREFER_SRC_HOME, IPV6_PREFER_SRC_HOME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PREFER_SRC_HOME, 1024)
#endif
#if CS_KNOWN && defined(IPV6_PREFER_SRC_NONCGA)
    ROW(IPV6_PREFER_SRC_NONCGA, IPV6_PREFER_SRC_NONCGA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PREFER_SRC_NONCGA, 2048)
#endif
#if CS_KNOWN && defined(IPV6_PREFER_SRC_PUBLIC)
    ROW(IPV6_PREFER_SRC_PUBLIC, IPV6_PREFER_SRC_PUBLIC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PREFER_SRC_PUBLIC, 2)
#endif
#if CS_KNOWN && defined(IPV6_PREFER_SRC_PUBTMP_DEFAULT)
    ROW(IPV6_PREFER_SRC_PUBTMP_DEFAULT, IPV6_PREFER_SRC_PUBTMP_DEFAULT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PREFER_SRC_PUBTMP_DEFAULT, 256)
#endif
#if CS_KNOWN && defined(IPV6_PREFER_SRC_TMP)
    ROW(IPV6_PREFER_SRC_TMP, IPV6_PREFER_SRC_TMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_PREFER_SRC_TMP, 1)
#endif
    /* Routing headers and flow labels of IPv6 */
#if CS_KNOWN && defined(IPV6_FLOWINFO_FLOWLABEL)
    ROW(IPV6_FLOWINFO_FLOWLABEL, IPV6_FLOWINFO_FLOWLABEL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FLOWINFO_FLOWLABEL, 1048575)
#endif
#if CS_KNOWN && defined(IPV6_FLOWINFO_PRIORITY)
    ROW(IPV6_FLOWINFO_PRIORITY, IPV6_FLOWINFO_PRIORITY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FLOWINFO_PRIORITY, 267386880)
#endif
#if CS_KNOWN && defined(IPV6_FL_A_GET)
    ROW(IPV6_FL_A_GET, IPV6_FL_A_GET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_A_GET, 0)
#endif
#if CS_KNOWN && defined(IPV6_FL_A_PUT)
    ROW(IPV6_FL_A_PUT, IPV6_FL_A_PUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_A_PUT, 1)
#endif
#if CS_KNOWN && defined(IPV6_FL_A_RENEW)
    ROW(IPV6_FL_A_RENEW, IPV6_FL_A_RENEW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_A_RENEW, 2)
#endif
#if CS_KNOWN && defined(IPV6_FL_F_CREATE)
    ROW(IPV6_FL_F_CREATE, IPV6_FL_F_CREATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_F_CREATE, 1)
#endif
#if CS_KNOWN && defined(IPV6_FL_F_EXCL)
    ROW(IPV6_FL_F_EXCL, IPV6_FL_F_EXCL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_F_EXCL, 2)
#endif
#if CS_KNOWN && defined(IPV6_FL_F_REFLECT)
    ROW(IPV6_FL_F_REFLECT, IPV6_FL_F_REFLECT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_F_REFLECT, 4)
#endif
#if CS_KNOWN && defined(IPV6_FL_F_REMOTE)
    ROW(IPV6_FL_F_REMOTE, IPV6_FL_F_REMOTE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_F_REMOTE, 8)
#endif
#if CS_KNOWN && defined(IPV6_FL_S_ANY)
    ROW(IPV6_FL_S_ANY, IPV6_FL_S_ANY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_S_ANY, 255)
#endif
#if CS_KNOWN && defined(IPV6_FL_S_EXCL)
    ROW(IPV6_FL_S_EXCL, IPV6_FL_S_EXCL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_S_EXCL, 1)
#endif
#if CS_KNOWN && defined(IPV6_FL_S_NONE)
    ROW(IPV6_FL_S_NONE, IPV6_FL_S_NONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_S_NONE, 0)
#endif
#if CS_KNOWN && defined(IPV6_FL_S_PROCESS)
    ROW(IPV6_FL_S_PROCESS, IPV6_FL_S_PROCESS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_S_PROCESS, 2)
#endif
#if CS_KNOWN && defined(IPV6_FL_S_USER)
    ROW(IPV6_FL_S_USER, IPV6_FL_S_USER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_FL_S_USER, 3)
#endif
#if CS_KNOWN && defined(IPV6_RTHDR_LOOSE)
    ROW(IPV6_RTHDR_LOOSE, IPV6_RTHDR_LOOSE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RTHDR_LOOSE, 0)
#endif
#if CS_KNOWN && defined(IPV6_RTHDR_STRICT)
    ROW(IPV6_RTHDR_STRICT, IPV6_RTHDR_STRICT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RTHDR_STRICT, 1)
#endif
#if CS_KNOWN && defined(IPV6_RTHDR_TYPE_0)
    ROW(IPV6_RTHDR_TYPE_0, IPV6_RTHDR_TYPE_0)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPV6_RTHDR_TYPE_0, 0)
#endif
    /* Options of TCP */
#if CS_KNOWN && defined(TCP_AO_ADD_KEY)
    ROW(TCP_AO_ADD_KEY, TCP_AO_ADD_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_AO_ADD_KEY, 38)
#endif
#if CS_KNOWN && defined(TCP_AO_DEL_KEY)
    ROW(TCP_AO_DEL_KEY, TCP_AO_DEL_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_AO_DEL_KEY, 39)
#endif
#if CS_KNOWN && defined(TCP_AO_GET_KEYS)
    ROW(TCP_AO_GET_KEYS, TCP_AO_GET_KEYS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_AO_GET_KEYS, 41)
#endif
#if CS_KNOWN && defined(TCP_AO_INFO)
    ROW(TCP_AO_INFO, TCP_AO_INFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_AO_INFO, 40)
#endif
#if CS_KNOWN && defined(TCP_AO_REPAIR)
    ROW(TCP_AO_REPAIR, TCP_AO_REPAIR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_AO_REPAIR, 42)
#endif
#if CS_KNOWN && defined(TCP_CC_INFO)
    ROW(TCP_CC_INFO, TCP_CC_INFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CC_INFO, 26)
#endif
#if CS_KNOWN && defined(TCP_CM_INQ)
    ROW(TCP_CM_INQ, TCP_CM_INQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CM_INQ, 36)
#endif
#if CS_KNOWN && defined(TCP_CONGESTION)
    ROW(TCP_CONGESTION, TCP_CONGESTION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CONGESTION, 13)
#endif
#if CS_KNOWN && defined(TCP_COOKIE_TRANSACTIONS)
    ROW(TCP_COOKIE_TRANSACTIONS, TCP_COOKIE_TRANSACTIONS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_COOKIE_TRANSACTIONS, 15)
#endif
#if CS_KNOWN && defined(TCP_CORK)
    ROW(TCP_CORK, TCP_CORK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CORK, 3)
#endif
#if CS_KNOWN && defined(TCP_DEFER_ACCEPT)
    ROW(TCP_DEFER_ACCEPT, TCP_DEFER_ACCEPT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_DEFER_ACCEPT, 9)
#endif
#if CS_KNOWN && defined(TCP_DELACK_MAX_US)
    ROW(TCP_DELACK_MAX_US, TCP_DELACK_MAX_US)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_DELACK_MAX_US, 46)
#endif
#if CS_KNOWN && defined(TCP_FASTOPEN)
    ROW(TCP_FASTOPEN, TCP_FASTOPEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_FASTOPEN, 23)
#endif
#if CS_KNOWN && defined(TCP_FASTOPEN_CONNECT)
    ROW(TCP_FASTOPEN_CONNECT, TCP_FASTOPEN_CONNECT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_FASTOPEN_CONNECT, 30)
#endif
#if CS_KNOWN && defined(TCP_FASTOPEN_KEY)
    ROW(TCP_FASTOPEN_KEY, TCP_FASTOPEN_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_FASTOPEN_KEY, 33)
#endif
#if CS_KNOWN && defined(TCP_FASTOPEN_NO_COOKIE)
    ROW(TCP_FASTOPEN_NO_COOKIE, TCP_FASTOPEN_NO_COOKIE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_FASTOPEN_NO_COOKIE, 34)
#endif
#if CS_KNOWN && defined(TCP_INFO)
    ROW(TCP_INFO, TCP_INFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_INFO, 11)
#endif
#if CS_KNOWN && defined(TCP_INQ)
    ROW(TCP_INQ, TCP_INQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_INQ, 36)
#endif
#if CS_KNOWN && defined(TCP_IS_MPTCP)
    ROW(TCP_IS_MPTCP, TCP_IS_MPTCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_IS_MPTCP, 43)
#endif
#if CS_KNOWN && defined(TCP_KEEPCNT)
    ROW(TCP_KEEPCNT, TCP_KEEPCNT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_KEEPCNT, 6)
#endif
#if CS_KNOWN && defined(TCP_KEEPIDLE)
    ROW(TCP_KEEPIDLE, TCP_KEEPIDLE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_KEEPIDLE, 4)
#endif
#if CS_KNOWN && defined(TCP_KEEPINTVL)
    ROW(TCP_KEEPINTVL, TCP_KEEPINTVL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_KEEPINTVL, 5)
#endif
#if CS_KNOWN && defined(TCP_LINGER2)
    ROW(TCP_LINGER2, TCP_LINGER2)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_LINGER2, 8)
#endif
#if CS_KNOWN && defined(TCP_MAXSEG)
    ROW(TCP_MAXSEG, TCP_MAXSEG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_MAXSEG, 2)
#endif
#if CS_KNOWN && defined(TCP_MD5SIG)
    ROW(TCP_MD5SIG, TCP_MD5SIG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_MD5SIG, 14)
#endif
#if CS_KNOWN && defined(TCP_MD5SIG_EXT)
    ROW(TCP_MD5SIG_EXT, TCP_MD5SIG_EXT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_MD5SIG_EXT, 32)
#endif
#if CS_KNOWN && defined(TCP_NODELAY)
    ROW(TCP_NODELAY, TCP_NODELAY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NODELAY, 1)
#endif
#if CS_KNOWN && defined(TCP_NOTSENT_LOWAT)
    ROW(TCP_NOTSENT_LOWAT, TCP_NOTSENT_LOWAT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NOTSENT_LOWAT, 25)
#endif
#if CS_KNOWN && defined(TCP_QUEUE_SEQ)
    ROW(TCP_QUEUE_SEQ, TCP_QUEUE_SEQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_QUEUE_SEQ, 21)
#endif
#if CS_KNOWN && defined(TCP_QUICKACK)
    ROW(TCP_QUICKACK, TCP_QUICKACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_QUICKACK, 12)
#endif
#if CS_KNOWN && defined(TCP_REPAIR)
    ROW(TCP_REPAIR, TCP_REPAIR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_REPAIR, 19)
#endif
#if CS_KNOWN && defined(TCP_REPAIR_OPTIONS)
    ROW(TCP_REPAIR_OPTIONS, TCP_REPAIR_OPTIONS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_REPAIR_OPTIONS, 22)
#endif
#if CS_KNOWN && defined(TCP_REPAIR_QUEUE)
    ROW(TCP_REPAIR_QUEUE, TCP_REPAIR_QUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_REPAIR_QUEUE, 20)
#endif
#if CS_KNOWN && defined(TCP_REPAIR_WINDOW)
    ROW(TCP_REPAIR_WINDOW, TCP_REPAIR_WINDOW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_REPAIR_WINDOW, 29)
#endif
#if CS_KNOWN && defined(TCP_RTO_MAX_MS)
    ROW(TCP_RTO_MAX_MS, TCP_RTO_MAX_MS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_RTO_MAX_MS, 44)
#endif
#if CS_KNOWN && defined(TCP_RTO_MIN_US)
    ROW(TCP_RTO_MIN_US, TCP_RTO_MIN_US)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_RTO_MIN_US, 45)
#endif
#if CS_KNOWN && defined(TCP_SAVED_SYN)
    ROW(TCP_SAVED_SYN, TCP_SAVED_SYN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_SAVED_SYN, 28)
#endif
#if CS_KNOWN && defined(TCP_SAVE_SYN)
    ROW(TCP_SAVE_SYN, TCP_SAVE_SYN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_SAVE_SYN, 27)
#endif
#if CS_KNOWN && defined(TCP_SYNCNT)
    ROW(TCP_SYNCNT, TCP_SYNCNT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_SYNCNT, 7)
#endif
#if CS_KNOWN && defined(TCP_THIN_DUPACK)
    ROW(TCP_THIN_DUPACK, TCP_THIN_DUPACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_THIN_DUPACK, 17)
#endif
#if CS_KNOWN && defined(TCP_THIN_LINEAR_TIMEOUTS)
    ROW(TCP_THIN_LINEAR_TIMEOUTS, TCP_THIN_LINEAR_TIMEOUTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_THIN_LINEAR_TIMEOUTS, 16)
#endif
#if CS_KNOWN && defined(TCP_TIMESTAMP)
    ROW(TCP_TIMESTAMP, TCP_TIMESTAMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_TIMESTAMP, 24)
#endif
#if CS_KNOWN && defined(TCP_TX_DELAY)
    ROW(TCP_TX_DELAY, TCP_TX_DELAY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_TX_DELAY, 37)
#endif
#if CS_KNOWN && defined(TCP_ULP)
    ROW(TCP_ULP, TCP_ULP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_ULP, 31)
#endif
#if CS_KNOWN && defined(TCP_USER_TIMEOUT)
    ROW(TCP_USER_TIMEOUT, TCP_USER_TIMEOUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_USER_TIMEOUT, 18)
#endif
#if CS_KNOWN && defined(TCP_WINDOW_CLAMP)
    ROW(TCP_WINDOW_CLAMP, TCP_WINDOW_CLAMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_WINDOW_CLAMP, 10)
#endif
#if CS_KNOWN && defined(TCP_ZEROCOPY_RECEIVE)
    ROW(TCP_ZEROCOPY_RECEIVE, TCP_ZEROCOPY_RECEIVE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_ZEROCOPY_RECEIVE, 35)
#endif
    /* Values for repairing TCP */
#if CS_KNOWN && defined(TCP_NO_QUEUE)
    ROW(TCP_NO_QUEUE, TCP_NO_QUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NO_QUEUE, 0)
#endif
#if CS_KNOWN && defined(TCP_RECV_QUEUE)
    ROW(TCP_RECV_QUEUE, TCP_RECV_QUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_RECV_QUEUE, 1)
#endif
#if CS_KNOWN && defined(TCP_REPAIR_OFF)
    ROW(TCP_REPAIR_OFF, TCP_REPAIR_OFF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_REPAIR_OFF, 0)
#endif
#if CS_KNOWN && defined(TCP_REPAIR_OFF_NO_WP)
    ROW(TCP_REPAIR_OFF_NO_WP, TCP_REPAIR_OFF_NO_WP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_REPAIR_OFF_NO_WP, -1)
#endif
#if CS_KNOWN && defined(TCP_REPAIR_ON)
    ROW(TCP_REPAIR_ON, TCP_REPAIR_ON)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_REPAIR_ON, 1)
#endif
#if CS_KNOWN && defined(TCP_SEND_QUEUE)
    ROW(TCP_SEND_QUEUE, TCP_SEND_QUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_SEND_QUEUE, 2)
#endif
    /* Keys of TCP */
#if CS_KNOWN && defined(TCP_AO_KEYF_EXCLUDE_OPT)
    ROW(TCP_AO_KEYF_EXCLUDE_OPT, TCP_AO_KEYF_EXCLUDE_OPT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_AO_KEYF_EXCLUDE_OPT, 2)
#endif
#if CS_KNOWN && defined(TCP_AO_KEYF_IFINDEX)
    ROW(TCP_AO_KEYF_IFINDEX, TCP_AO_KEYF_IFINDEX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_AO_KEYF_IFINDEX, 1)
#endif
#if CS_KNOWN && defined(TCP_AO_MAXKEYLEN)
    ROW(TCP_AO_MAXKEYLEN, TCP_AO_MAXKEYLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_AO_MAXKEYLEN, 80)
#endif
#if CS_KNOWN && defined(TCP_MD5SIG_FLAG_IFINDEX)
    ROW(TCP_MD5SIG_FLAG_IFINDEX, TCP_MD5SIG_FLAG_IFINDEX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_MD5SIG_FLAG_IFINDEX, 2)
#endif
#if CS_KNOWN && defined(TCP_MD5SIG_FLAG_PREFIX)
    ROW(TCP_MD5SIG_FLAG_PREFIX, TCP_MD5SIG_FLAG_PREFIX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_MD5SIG_FLAG_PREFIX, 1)
#endif
#if CS_KNOWN && defined(TCP_MD5SIG_MAXKEYLEN)
    ROW(TCP_MD5SIG_MAXKEYLEN, TCP_MD5SIG_MAXKEYLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_MD5SIG_MAXKEYLEN, 80)
#endif
    /* States of TCP, in TCP_INFO */
#if CS_KNOWN && defined(TCP_CLOSE)
    ROW(TCP_CLOSE, TCP_CLOSE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CLOSE, 7)
#endif
#if CS_KNOWN && defined(TCP_CLOSE_WAIT)
    ROW(TCP_CLOSE_WAIT, TCP_CLOSE_WAIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CLOSE_WAIT, 8)
#endif
#if CS_KNOWN && defined(TCP_CLOSING)
    ROW(TCP_CLOSING, TCP_CLOSING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CLOSING, 11)
#endif
#if CS_KNOWN && defined(TCP_ESTABLISHED)
    ROW(TCP_ESTABLISHED, TCP_ESTABLISHED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_ESTABLISHED, 1)
#endif
#if CS_KNOWN && defined(TCP_FIN_WAIT1)
    ROW(TCP_FIN_WAIT1, TCP_FIN_WAIT1)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_FIN_WAIT1, 4)
#endif
#if CS_KNOWN && defined(TCP_FIN_WAIT2)
    ROW(TCP_FIN_WAIT2, TCP_FIN_WAIT2)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_FIN_WAIT2, 5)
#endif
#if CS_KNOWN && defined(TCP_LAST_ACK)
    ROW(TCP_LAST_ACK, TCP_LAST_ACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_LAST_ACK, 9)
#endif
#if CS_KNOWN && defined(TCP_LISTEN)
    ROW(TCP_LISTEN, TCP_LISTEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_LISTEN, 10)
#endif
#if CS_KNOWN && defined(TCP_SYN_RECV)
    ROW(TCP_SYN_RECV, TCP_SYN_RECV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_SYN_RECV, 3)
#endif
#if CS_KNOWN && defined(TCP_SYN_SENT)
    ROW(TCP_SYN_SENT, TCP_SYN_SENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_SYN_SENT, 2)
#endif
#if CS_KNOWN && defined(TCP_TIME_WAIT)
    ROW(TCP_TIME_WAIT, TCP_TIME_WAIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_TIME_WAIT, 6)
#endif
    /* Flags and states of congestion, in TCP_INFO */
#if CS_KNOWN && defined(TCPI_OPT_ECN)
    ROW(TCPI_OPT_ECN, TCPI_OPT_ECN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCPI_OPT_ECN, 8)
#endif
#if CS_KNOWN && defined(TCPI_OPT_ECN_SEEN)
    ROW(TCPI_OPT_ECN_SEEN, TCPI_OPT_ECN_SEEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCPI_OPT_ECN_SEEN, 16)
#endif
#if CS_KNOWN && defined(TCPI_OPT_SACK)
    ROW(TCPI_OPT_SACK, TCPI_OPT_SACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCPI_OPT_SACK, 2)
#endif
#if CS_KNOWN && defined(TCPI_OPT_SYN_DATA)
    ROW(TCPI_OPT_SYN_DATA, TCPI_OPT_SYN_DATA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCPI_OPT_SYN_DATA, 32)
#endif
#if CS_KNOWN && defined(TCPI_OPT_TFO_CHILD)
    ROW(TCPI_OPT_TFO_CHILD, TCPI_OPT_TFO_CHILD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCPI_OPT_TFO_CHILD, 128)
#endif
#if CS_KNOWN && defined(TCPI_OPT_TIMESTAMPS)
    ROW(TCPI_OPT_TIMESTAMPS, TCPI_OPT_TIMESTAMPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCPI_OPT_TIMESTAMPS, 1)
#endif
#if CS_KNOWN && defined(TCPI_OPT_USEC_TS)
    ROW(TCPI_OPT_USEC_TS, TCPI_OPT_USEC_TS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCPI_OPT_USEC_TS, 64)
#endif
#if CS_KNOWN && defined(TCPI_OPT_WSCALE)
    ROW(TCPI_OPT_WSCALE, TCPI_OPT_WSCALE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCPI_OPT_WSCALE, 4)
#endif
#if CS_KNOWN && defined(TCP_CA_CWR)
    ROW(TCP_CA_CWR, TCP_CA_CWR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CA_CWR, 2)
#endif
#if CS_KNOWN && defined(TCP_CA_Disorder)
    ROW(TCP_CA_Disorder, TCP_CA_Disorder)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CA_Disorder, 1)
#endif
#if CS_KNOWN && defined(TCP_CA_Loss)
    ROW(TCP_CA_Loss, TCP_CA_Loss)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CA_Loss, 4)
#endif
#if CS_KNOWN && defined(TCP_CA_Open)
    ROW(TCP_CA_Open, TCP_CA_Open)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CA_Open, 0)
#endif
#if CS_KNOWN && defined(TCP_CA_Recovery)
    ROW(TCP_CA_Recovery, TCP_CA_Recovery)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_CA_Recovery, 3)
#endif
    /* TCP's counters, in SCM_TIMESTAMPING_OPT_STATS */
#if CS_KNOWN && defined(TCP_NLA_BUSY)
    ROW(TCP_NLA_BUSY, TCP_NLA_BUSY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_BUSY, 1)
#endif
#if CS_KNOWN && defined(TCP_NLA_BYTES_NOTSENT)
    ROW(TCP_NLA_BYTES_NOTSENT, TCP_NLA_BYTES_NOTSENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_BYTES_NOTSENT, 24)
#endif
#if CS_KNOWN && defined(TCP_NLA_BYTES_RETRANS)
    ROW(TCP_NLA_BYTES_RETRANS, TCP_NLA_BYTES_RETRANS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_BYTES_RETRANS, 19)
#endif
#if CS_KNOWN && defined(TCP_NLA_BYTES_SENT)
    ROW(TCP_NLA_BYTES_SENT, TCP_NLA_BYTES_SENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_BYTES_SENT, 18)
#endif
#if CS_KNOWN && defined(TCP_NLA_CA_STATE)
    ROW(TCP_NLA_CA_STATE, TCP_NLA_CA_STATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_CA_STATE, 14)
#endif
#if CS_KNOWN && defined(TCP_NLA_DATA_SEGS_OUT)
    ROW(TCP_NLA_DATA_SEGS_OUT, TCP_NLA_DATA_SEGS_OUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_DATA_SEGS_OUT, 4)
#endif
#if CS_KNOWN && defined(TCP_NLA_DELIVERED)
    ROW(TCP_NLA_DELIVERED, TCP_NLA_DELIVERED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_DELIVERED, 16)
#endif
#if CS_KNOWN && defined(TCP_NLA_DELIVERED_CE)
    ROW(TCP_NLA_DELIVERED_CE, TCP_NLA_DELIVERED_CE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_DELIVERED_CE, 17)
#endif
#if CS_KNOWN && defined(TCP_NLA_DELIVERY_RATE)
    ROW(TCP_NLA_DELIVERY_RATE, TCP_NLA_DELIVERY_RATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_DELIVERY_RATE, 7)
#endif
#if CS_KNOWN && defined(TCP_NLA_DELIVERY_RATE_APP_LMT)
    ROW(TCP_NLA_DELIVERY_RATE_APP_LMT, TCP_NLA_DELIVERY_RATE_APP_LMT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_DELIVERY_RATE_APP_LMT, 12)
#endif
#if CS_KNOWN && defined(TCP_NLA_DSACK_DUPS)
    ROW(TCP_NLA_DSACK_DUPS, TCP_NLA_DSACK_DUPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_DSACK_DUPS, 20)
#endif
#if CS_KNOWN && defined(TCP_NLA_EDT)
    ROW(TCP_NLA_EDT, TCP_NLA_EDT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_EDT, 25)
#endif
#if CS_KNOWN && defined(TCP_NLA_MIN_RTT)
    ROW(TCP_NLA_MIN_RTT, TCP_NLA_MIN_RTT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_MIN_RTT, 10)
#endif
#if CS_KNOWN && defined(TCP_NLA_PACING_RATE)
    ROW(TCP_NLA_PACING_RATE, TCP_NLA_PACING_RATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_PACING_RATE, 6)
#endif
#if CS_KNOWN && defined(TCP_NLA_PAD)
    ROW(TCP_NLA_PAD, TCP_NLA_PAD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_PAD, 0)
#endif
#if CS_KNOWN && defined(TCP_NLA_RECUR_RETRANS)
    ROW(TCP_NLA_RECUR_RETRANS, TCP_NLA_RECUR_RETRANS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_RECUR_RETRANS, 11)
#endif
#if CS_KNOWN && defined(TCP_NLA_REHASH)
    ROW(TCP_NLA_REHASH, TCP_NLA_REHASH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_REHASH, 27)
#endif
#if CS_KNOWN && defined(TCP_NLA_REORDERING)
    ROW(TCP_NLA_REORDERING, TCP_NLA_REORDERING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_REORDERING, 9)
#endif
#if CS_KNOWN && defined(TCP_NLA_REORD_SEEN)
    ROW(TCP_NLA_REORD_SEEN, TCP_NLA_REORD_SEEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_REORD_SEEN, 21)
#endif
#if CS_KNOWN && defined(TCP_NLA_RWND_LIMITED)
    ROW(TCP_NLA_RWND_LIMITED, TCP_NLA_RWND_LIMITED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_RWND_LIMITED, 2)
#endif
#if CS_KNOWN && defined(TCP_NLA_SNDBUF_LIMITED)
    ROW(TCP_NLA_SNDBUF_LIMITED, TCP_NLA_SNDBUF_LIMITED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_SNDBUF_LIMITED, 3)
#endif
#if CS_KNOWN && defined(TCP_NLA_SNDQ_SIZE)
    ROW(TCP_NLA_SNDQ_SIZE, TCP_NLA_SNDQ_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_SNDQ_SIZE, 13)
#endif
#if CS_KNOWN && defined(TCP_NLA_SND_CWND)
    ROW(TCP_NLA_SND_CWND, TCP_NLA_SND_CWND)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_SND_CWND, 8)
#endif
#if CS_KNOWN && defined(TCP_NLA_SND_SSTHRESH)
    ROW(TCP_NLA_SND_SSTHRESH, TCP_NLA_SND_SSTHRESH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_SND_SSTHRESH, 15)
#endif
#if CS_KNOWN && defined(TCP_NLA_SRTT)
    ROW(TCP_NLA_SRTT, TCP_NLA_SRTT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_SRTT, 22)
#endif
#if CS_KNOWN && defined(TCP_NLA_TIMEOUT_REHASH)
    ROW(TCP_NLA_TIMEOUT_REHASH, TCP_NLA_TIMEOUT_REHASH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_TIMEOUT_REHASH, 23)
#endif
#if CS_KNOWN && defined(TCP_NLA_TOTAL_RETRANS)
    ROW(TCP_NLA_TOTAL_RETRANS, TCP_NLA_TOTAL_RETRANS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_TOTAL_RETRANS, 5)
#endif
#if CS_KNOWN && defined(TCP_NLA_TTL)
    ROW(TCP_NLA_TTL, TCP_NLA_TTL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_NLA_TTL, 26)
#endif
    /* Options of UDP */
#if CS_KNOWN && defined(UDP_CORK)
    ROW(UDP_CORK, UDP_CORK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_CORK, 1)
#endif
#if CS_KNOWN && defined(UDP_ENCAP)
    ROW(UDP_ENCAP, UDP_ENCAP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_ENCAP, 100)
#endif
#if CS_KNOWN && defined(UDP_GRO)
    ROW(UDP_GRO, UDP_GRO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_GRO, 104)
#endif
#if CS_KNOWN && defined(UDP_NO_CHECK6_RX)
    ROW(UDP_NO_CHECK6_RX, UDP_NO_CHECK6_RX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_NO_CHECK6_RX, 102)
#endif
#if CS_KNOWN && defined(UDP_NO_CHECK6_TX)
    ROW(UDP_NO_CHECK6_TX, UDP_NO_CHECK6_TX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_NO_CHECK6_TX, 101)
#endif
#if CS_KNOWN && defined(UDP_SEGMENT)
    ROW(UDP_SEGMENT, UDP_SEGMENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_SEGMENT, 103)
#endif
    /* Values of UDP_ENCAP */
#if CS_KNOWN && defined(TCP_ENCAP_ESPINTCP)
    ROW(TCP_ENCAP_ESPINTCP, TCP_ENCAP_ESPINTCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TCP_ENCAP_ESPINTCP, 7)
#endif
#if CS_KNOWN && defined(UDP_ENCAP_ESPINUDP)
    ROW(UDP_ENCAP_ESPINUDP, UDP_ENCAP_ESPINUDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_ENCAP_ESPINUDP, 2)
#endif
#if CS_KNOWN && defined(UDP_ENCAP_ESPINUDP_NON_IKE)
    ROW(UDP_ENCAP_ESPINUDP_NON_IKE, UDP_ENCAP_ESPINUDP_NON_IKE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_ENCAP_ESPINUDP_NON_IKE, 1)
#endif
#if CS_KNOWN && defined(UDP_ENCAP_GTP0)
    ROW(UDP_ENCAP_GTP0, UDP_ENCAP_GTP0)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_ENCAP_GTP0, 4)
#endif
#if CS_KNOWN && defined(UDP_ENCAP_GTP1U)
    ROW(UDP_ENCAP_GTP1U, UDP_ENCAP_GTP1U)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_ENCAP_GTP1U, 5)
#endif
#if CS_KNOWN && defined(UDP_ENCAP_L2TPINUDP)
    ROW(UDP_ENCAP_L2TPINUDP, UDP_ENCAP_L2TPINUDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_ENCAP_L2TPINUDP, 3)
#endif
#if CS_KNOWN && defined(UDP_ENCAP_OVPNINUDP)
    ROW(UDP_ENCAP_OVPNINUDP, UDP_ENCAP_OVPNINUDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_ENCAP_OVPNINUDP, 8)
#endif
#if CS_KNOWN && defined(UDP_ENCAP_RXRPC)
    ROW(UDP_ENCAP_RXRPC, UDP_ENCAP_RXRPC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(UDP_ENCAP_RXRPC, 6)
#endif
    /* Options of UDP-Lite */
    ROW(UDPLITE_RECV_CSCOV, 11)
    ROW(UDPLITE_SEND_CSCOV, 10)
    /* Options of Multipath TCP */
#if CS_KNOWN && defined(MPTCP_FULL_INFO)
    ROW(MPTCP_FULL_INFO, MPTCP_FULL_INFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_FULL_INFO, 4)
#endif
#if CS_KNOWN && defined(MPTCP_INFO)
    ROW(MPTCP_INFO, MPTCP_INFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_INFO, 1)
#endif
#if CS_KNOWN && defined(MPTCP_INFO_FLAG_FALLBACK)
    ROW(MPTCP_INFO_FLAG_FALLBACK, MPTCP_INFO_FLAG_FALLBACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_INFO_FLAG_FALLBACK, 1)
#endif
#if CS_KNOWN && defined(MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED)
    ROW(MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED, MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED, 2)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_ADDRS)
    ROW(MPTCP_SUBFLOW_ADDRS, MPTCP_SUBFLOW_ADDRS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_ADDRS, 3)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_BKUP_LOC)
    ROW(MPTCP_SUBFLOW_FLAG_BKUP_LOC, MPTCP_SUBFLOW_FLAG_BKUP_LOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_BKUP_LOC, 32)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_BKUP_REM)
    ROW(MPTCP_SUBFLOW_FLAG_BKUP_REM, MPTCP_SUBFLOW_FLAG_BKUP_REM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_BKUP_REM, 16)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_CONNECTED)
    ROW(MPTCP_SUBFLOW_FLAG_CONNECTED, MPTCP_SUBFLOW_FLAG_CONNECTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_CONNECTED, 128)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED)
    ROW(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED, MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED, 64)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_JOIN_LOC)
    ROW(MPTCP_SUBFLOW_FLAG_JOIN_LOC, MPTCP_SUBFLOW_FLAG_JOIN_LOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_JOIN_LOC, 8)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_JOIN_REM)
    ROW(MPTCP_SUBFLOW_FLAG_JOIN_REM, MPTCP_SUBFLOW_FLAG_JOIN_REM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_JOIN_REM, 4)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_MAPVALID)
    ROW(MPTCP_SUBFLOW_FLAG_MAPVALID, MPTCP_SUBFLOW_FLAG_MAPVALID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_MAPVALID, 256)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_MCAP_LOC)
    ROW(MPTCP_SUBFLOW_FLAG_MCAP_LOC, MPTCP_SUBFLOW_FLAG_MCAP_LOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_MCAP_LOC, 2)
#endif
#if CS_KNOWN && defined(MPTCP_SUBFLOW_FLAG_MCAP_REM)
    ROW(MPTCP_SUBFLOW_FLAG_MCAP_REM, MPTCP_SUBFLOW_FLAG_MCAP_REM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_SUBFLOW_FLAG_MCAP_REM, 1)
#endif
#if CS_KNOWN && defined(MPTCP_TCPINFO)
    ROW(MPTCP_TCPINFO, MPTCP_TCPINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MPTCP_TCPINFO, 2)
#endif
    /* TLS in the kernel */
#if CS_KNOWN && defined(TLS_1_2_VERSION)
    ROW(TLS_1_2_VERSION, TLS_1_2_VERSION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_1_2_VERSION, 771)
#endif
#if CS_KNOWN && defined(TLS_1_3_VERSION)
    ROW(TLS_1_3_VERSION, TLS_1_3_VERSION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_1_3_VERSION, 772)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_CCM_128)
    ROW(TLS_CIPHER_AES_CCM_128, TLS_CIPHER_AES_CCM_128)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_CCM_128, 53)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_128)
    ROW(TLS_CIPHER_AES_GCM_128, TLS_CIPHER_AES_GCM_128)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_128, 51)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_128_IV_SIZE)
    ROW(TLS_CIPHER_AES_GCM_128_IV_SIZE, TLS_CIPHER_AES_GCM_128_IV_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_128_IV_SIZE, 8)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_128_KEY_SIZE)
    ROW(TLS_CIPHER_AES_GCM_128_KEY_SIZE, TLS_CIPHER_AES_GCM_128_KEY_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_128_KEY_SIZE, 16)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE)
    ROW(TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE, TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE, 8)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_128_SALT_SIZE)
    ROW(TLS_CIPHER_AES_GCM_128_SALT_SIZE, TLS_CIPHER_AES_GCM_128_SALT_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_128_SALT_SIZE, 4)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_128_TAG_SIZE)
    ROW(TLS_CIPHER_AES_GCM_128_TAG_SIZE, TLS_CIPHER_AES_GCM_128_TAG_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_128_TAG_SIZE, 16)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_256)
    ROW(TLS_CIPHER_AES_GCM_256, TLS_CIPHER_AES_GCM_256)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_256, 52)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_256_IV_SIZE)
    ROW(TLS_CIPHER_AES_GCM_256_IV_SIZE, TLS_CIPHER_AES_GCM_256_IV_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_256_IV_SIZE, 8)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_256_KEY_SIZE)
    ROW(TLS_CIPHER_AES_GCM_256_KEY_SIZE, TLS_CIPHER_AES_GCM_256_KEY_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_256_KEY_SIZE, 32)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE)
    ROW(TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE, TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE, 8)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_256_SALT_SIZE)
    ROW(TLS_CIPHER_AES_GCM_256_SALT_SIZE, TLS_CIPHER_AES_GCM_256_SALT_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_256_SALT_SIZE, 4)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_AES_GCM_256_TAG_SIZE)
    ROW(TLS_CIPHER_AES_GCM_256_TAG_SIZE, TLS_CIPHER_AES_GCM_256_TAG_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_AES_GCM_256_TAG_SIZE, 16)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_ARIA_GCM_128)
    ROW(TLS_CIPHER_ARIA_GCM_128, TLS_CIPHER_ARIA_GCM_128)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_ARIA_GCM_128, 57)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_ARIA_GCM_256)
    ROW(TLS_CIPHER_ARIA_GCM_256, TLS_CIPHER_ARIA_GCM_256)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_ARIA_GCM_256, 58)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_CHACHA20_POLY1305)
    ROW(TLS_CIPHER_CHACHA20_POLY1305, TLS_CIPHER_CHACHA20_POLY1305)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_CHACHA20_POLY1305, 54)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE, TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE, 12)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE, TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE, 32)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE, TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE, 8)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE, TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE, 0)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE, TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE, 16)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_SM4_CCM)
    ROW(TLS_CIPHER_SM4_CCM, TLS_CIPHER_SM4_CCM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_SM4_CCM, 56)
#endif
#if CS_KNOWN && defined(TLS_CIPHER_SM4_GCM)
    ROW(TLS_CIPHER_SM4_GCM, TLS_CIPHER_SM4_GCM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CIPHER_SM4_GCM, 55)
#endif
#if CS_KNOWN && defined(TLS_CONF_BASE)
    ROW(TLS_CONF_BASE, TLS_CONF_BASE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CONF_BASE, 1)
#endif
#if CS_KNOWN && defined(TLS_CONF_HW)
    ROW(TLS_CONF_HW, TLS_CONF_HW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CONF_HW, 3)
#endif
#if CS_KNOWN && defined(TLS_CONF_HW_RECORD)
    ROW(TLS_CONF_HW_RECORD, TLS_CONF_HW_RECORD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CONF_HW_RECORD, 4)
#endif
#if CS_KNOWN && defined(TLS_CONF_SW)
    ROW(TLS_CONF_SW, TLS_CONF_SW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_CONF_SW, 2)
#endif
#if CS_KNOWN && defined(TLS_GET_RECORD_TYPE)
    ROW(TLS_GET_RECORD_TYPE, TLS_GET_RECORD_TYPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_GET_RECORD_TYPE, 2)
#endif
#if CS_KNOWN && __has_include(<linux/tls.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 2, 0)
    ROW(TLS_INFO_CIPHER, TLS_INFO_CIPHER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_INFO_CIPHER, 2)
#endif
#if CS_KNOWN && __has_include(<linux/tls.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 2, 0)
    ROW(TLS_INFO_RXCONF, TLS_INFO_RXCONF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_INFO_RXCONF, 4)
#endif
#if CS_KNOWN && __has_include(<linux/tls.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 2, 0)
    ROW(TLS_INFO_TXCONF, TLS_INFO_TXCONF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_INFO_TXCONF, 3)
#endif
#if CS_KNOWN && __has_include(<linux/tls.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 2, 0)
    ROW(TLS_INFO_VERSION, TLS_INFO_VERSION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_INFO_VERSION, 1)
#endif
#if CS_KNOWN && defined(TLS_RX)
    ROW(TLS_RX, TLS_RX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_RX, 2)
#endif
#if CS_KNOWN && defined(TLS_RX_EXPECT_NO_PAD)
    ROW(TLS_RX_EXPECT_NO_PAD, TLS_RX_EXPECT_NO_PAD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_RX_EXPECT_NO_PAD, 4)
#endif
#if CS_KNOWN && defined(TLS_SET_RECORD_TYPE)
    ROW(TLS_SET_RECORD_TYPE, TLS_SET_RECORD_TYPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_SET_RECORD_TYPE, 1)
#endif
#if CS_KNOWN && defined(TLS_TX)
    ROW(TLS_TX, TLS_TX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_TX, 1)
#endif
#if CS_KNOWN && defined(TLS_TX_MAX_PAYLOAD_LEN)
    ROW(TLS_TX_MAX_PAYLOAD_LEN, TLS_TX_MAX_PAYLOAD_LEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_TX_MAX_PAYLOAD_LEN, 5)
#endif
#if CS_KNOWN && defined(TLS_TX_ZEROCOPY_RO)
    ROW(TLS_TX_ZEROCOPY_RO, TLS_TX_ZEROCOPY_RO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TLS_TX_ZEROCOPY_RO, 3)
#endif
    /* Errors of getaddrinfo */
#if CS_KNOWN && defined(EAI_ADDRFAMILY)
    ROW(EAI_ADDRFAMILY, EAI_ADDRFAMILY)
#endif
#if CS_KNOWN && defined(EAI_AGAIN)
    ROW(EAI_AGAIN, EAI_AGAIN)
#endif
#if CS_KNOWN && defined(EAI_BADFLAGS)
    ROW(EAI_BADFLAGS, EAI_BADFLAGS)
#endif
#if CS_KNOWN && defined(EAI_FAIL)
    ROW(EAI_FAIL, EAI_FAIL)
#endif
#if CS_KNOWN && defined(EAI_FAMILY)
    ROW(EAI_FAMILY, EAI_FAMILY)
#endif
#if CS_KNOWN && defined(EAI_IDN_ENCODE)
    ROW(EAI_IDN_ENCODE, EAI_IDN_ENCODE)
#endif
#if CS_KNOWN && defined(EAI_MEMORY)
    ROW(EAI_MEMORY, EAI_MEMORY)
#endif
#if CS_KNOWN && defined(EAI_NODATA)
    ROW(EAI_NODATA, EAI_NODATA)
#endif
#if CS_KNOWN && defined(EAI_NONAME)
    ROW(EAI_NONAME, EAI_NONAME)
#endif
#if CS_KNOWN && defined(EAI_OVERFLOW)
    ROW(EAI_OVERFLOW, EAI_OVERFLOW)
#endif
#if CS_KNOWN && defined(EAI_SERVICE)
    ROW(EAI_SERVICE, EAI_SERVICE)
#endif
#if CS_KNOWN && defined(EAI_SOCKTYPE)
    ROW(EAI_SOCKTYPE, EAI_SOCKTYPE)
#endif
#if CS_KNOWN && defined(EAI_SYSTEM)
    ROW(EAI_SYSTEM, EAI_SYSTEM)
#endif
    /* Flags of getaddrinfo */
#if CS_KNOWN && defined(AI_ADDRCONFIG)
    ROW(AI_ADDRCONFIG, AI_ADDRCONFIG)
#endif
#if CS_KNOWN && defined(AI_ALL)
    ROW(AI_ALL, AI_ALL)
#endif
#if CS_KNOWN && defined(AI_CANONIDN)
    ROW(AI_CANONIDN, AI_CANONIDN)
#endif
#if CS_KNOWN && defined(AI_CANONNAME)
    ROW(AI_CANONNAME, AI_CANONNAME)
#endif
#if CS_KNOWN && defined(AI_IDN)
    ROW(AI_IDN, AI_IDN)
#endif
#if CS_KNOWN && defined(AI_NUMERICHOST)
    ROW(AI_NUMERICHOST, AI_NUMERICHOST)
#endif
#if CS_KNOWN && defined(AI_NUMERICSERV)
    ROW(AI_NUMERICSERV, AI_NUMERICSERV)
#endif
#if CS_KNOWN && defined(AI_PASSIVE)
    ROW(AI_PASSIVE, AI_PASSIVE)
#endif
#if CS_KNOWN && defined(AI_V4MAPPED)
    ROW(AI_V4MAPPED, AI_V4MAPPED)
#endif
    /* Flags and limits of getnameinfo */
#if CS_KNOWN && defined(NI_DGRAM)
    ROW(NI_DGRAM, NI_DGRAM)
#endif
#if CS_KNOWN && defined(NI_IDN)
    ROW(NI_IDN, NI_IDN)
#endif
#if CS_KNOWN && defined(NI_MAXHOST)
    ROW(NI_MAXHOST, NI_MAXHOST)
#endif
#if CS_KNOWN && defined(NI_MAXSERV)
    ROW(NI_MAXSERV, NI_MAXSERV)
#endif
#if CS_KNOWN && defined(NI_NAMEREQD)
    ROW(NI_NAMEREQD, NI_NAMEREQD)
#endif
#if CS_KNOWN && defined(NI_NOFQDN)
    ROW(NI_NOFQDN, NI_NOFQDN)
#endif
#if CS_KNOWN && defined(NI_NUMERICHOST)
    ROW(NI_NUMERICHOST, NI_NUMERICHOST)
#endif
#if CS_KNOWN && defined(NI_NUMERICSERV)
    ROW(NI_NUMERICSERV, NI_NUMERICSERV)
#endif
    /* The error queue */
#if CS_KNOWN && __has_include(<linux/errqueue.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 17, 0)
    ROW(SCM_TSTAMP_ACK, SCM_TSTAMP_ACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TSTAMP_ACK, 2)
#endif
#if CS_KNOWN && defined(SCM_TSTAMP_COMPLETION)
    ROW(SCM_TSTAMP_COMPLETION, SCM_TSTAMP_COMPLETION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TSTAMP_COMPLETION, 3)
#endif
#if CS_KNOWN && __has_include(<linux/errqueue.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 17, 0)
    ROW(SCM_TSTAMP_SCHED, SCM_TSTAMP_SCHED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TSTAMP_SCHED, 1)
#endif
#if CS_KNOWN && __has_include(<linux/errqueue.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 17, 0)
    ROW(SCM_TSTAMP_SND, SCM_TSTAMP_SND)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_TSTAMP_SND, 0)
#endif
#if CS_KNOWN && defined(SO_EE_CODE_TXTIME_INVALID_PARAM)
    ROW(SO_EE_CODE_TXTIME_INVALID_PARAM, SO_EE_CODE_TXTIME_INVALID_PARAM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_CODE_TXTIME_INVALID_PARAM, 1)
#endif
#if CS_KNOWN && defined(SO_EE_CODE_TXTIME_MISSED)
    ROW(SO_EE_CODE_TXTIME_MISSED, SO_EE_CODE_TXTIME_MISSED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_CODE_TXTIME_MISSED, 2)
#endif
#if CS_KNOWN && defined(SO_EE_CODE_ZEROCOPY_COPIED)
    ROW(SO_EE_CODE_ZEROCOPY_COPIED, SO_EE_CODE_ZEROCOPY_COPIED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_CODE_ZEROCOPY_COPIED, 1)
#endif
#if CS_KNOWN && defined(SO_EE_ORIGIN_ICMP)
    ROW(SO_EE_ORIGIN_ICMP, SO_EE_ORIGIN_ICMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_ORIGIN_ICMP, 2)
#endif
#if CS_KNOWN && defined(SO_EE_ORIGIN_ICMP6)
    ROW(SO_EE_ORIGIN_ICMP6, SO_EE_ORIGIN_ICMP6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_ORIGIN_ICMP6, 3)
#endif
#if CS_KNOWN && defined(SO_EE_ORIGIN_LOCAL)
    ROW(SO_EE_ORIGIN_LOCAL, SO_EE_ORIGIN_LOCAL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_ORIGIN_LOCAL, 1)
#endif
#if CS_KNOWN && defined(SO_EE_ORIGIN_NONE)
    ROW(SO_EE_ORIGIN_NONE, SO_EE_ORIGIN_NONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_ORIGIN_NONE, 0)
#endif
#if CS_KNOWN && defined(SO_EE_ORIGIN_TIMESTAMPING)
    ROW(SO_EE_ORIGIN_TIMESTAMPING, SO_EE_ORIGIN_TIMESTAMPING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_ORIGIN_TIMESTAMPING, 4)
#endif
#if CS_KNOWN && defined(SO_EE_ORIGIN_TXSTATUS)
    ROW(SO_EE_ORIGIN_TXSTATUS, SO_EE_ORIGIN_TXSTATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_ORIGIN_TXSTATUS, 4)
#endif
#if CS_KNOWN && defined(SO_EE_ORIGIN_TXTIME)
    ROW(SO_EE_ORIGIN_TXTIME, SO_EE_ORIGIN_TXTIME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_ORIGIN_TXTIME, 6)
#endif
#if CS_KNOWN && defined(SO_EE_ORIGIN_ZEROCOPY)
    ROW(SO_EE_ORIGIN_ZEROCOPY, SO_EE_ORIGIN_ZEROCOPY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_ORIGIN_ZEROCOPY, 5)
#endif
#if CS_KNOWN && defined(SO_EE_RFC4884_FLAG_INVALID)
    ROW(SO_EE_RFC4884_FLAG_INVALID, SO_EE_RFC4884_FLAG_INVALID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_EE_RFC4884_FLAG_INVALID, 1)
#endif
    /* Time stamps */
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 14, 0)
    ROW(SOF_TIMESTAMPING_BIND_PHC, SOF_TIMESTAMPING_BIND_PHC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_BIND_PHC, 32768)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 19, 0)
    ROW(SOF_TIMESTAMPING_OPT_CMSG, SOF_TIMESTAMPING_OPT_CMSG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_OPT_CMSG, 1024)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 17, 0)
    ROW(SOF_TIMESTAMPING_OPT_ID, SOF_TIMESTAMPING_OPT_ID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_OPT_ID, 128)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(6, 2, 0)
    ROW(SOF_TIMESTAMPING_OPT_ID_TCP, SOF_TIMESTAMPING_OPT_ID_TCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_OPT_ID_TCP, 65536)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 13, 0)
    ROW(SOF_TIMESTAMPING_OPT_PKTINFO, SOF_TIMESTAMPING_OPT_PKTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_OPT_PKTINFO, 8192)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(6, 12, 0)
    ROW(SOF_TIMESTAMPING_OPT_RX_FILTER, SOF_TIMESTAMPING_OPT_RX_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_OPT_RX_FILTER, 131072)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 12, 0)
    ROW(SOF_TIMESTAMPING_OPT_STATS, SOF_TIMESTAMPING_OPT_STATS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_OPT_STATS, 4096)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 0, 0)
    ROW(SOF_TIMESTAMPING_OPT_TSONLY, SOF_TIMESTAMPING_OPT_TSONLY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_OPT_TSONLY, 2048)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 13, 0)
    ROW(SOF_TIMESTAMPING_OPT_TX_SWHW, SOF_TIMESTAMPING_OPT_TX_SWHW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_OPT_TX_SWHW, 16384)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 30)
    ROW(SOF_TIMESTAMPING_RAW_HARDWARE, SOF_TIMESTAMPING_RAW_HARDWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_RAW_HARDWARE, 64)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 30)
    ROW(SOF_TIMESTAMPING_RX_HARDWARE, SOF_TIMESTAMPING_RX_HARDWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_RX_HARDWARE, 4)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 30)
    ROW(SOF_TIMESTAMPING_RX_SOFTWARE, SOF_TIMESTAMPING_RX_SOFTWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_RX_SOFTWARE, 8)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 30)
    ROW(SOF_TIMESTAMPING_SOFTWARE, SOF_TIMESTAMPING_SOFTWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_SOFTWARE, 16)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 30)
    ROW(SOF_TIMESTAMPING_SYS_HARDWARE, SOF_TIMESTAMPING_SYS_HARDWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_SYS_HARDWARE, 32)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 17, 0)
    ROW(SOF_TIMESTAMPING_TX_ACK, SOF_TIMESTAMPING_TX_ACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_TX_ACK, 512)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(6, 15, 0)
    ROW(SOF_TIMESTAMPING_TX_COMPLETION, SOF_TIMESTAMPING_TX_COMPLETION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_TX_COMPLETION, 262144)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 30)
    ROW(SOF_TIMESTAMPING_TX_HARDWARE, SOF_TIMESTAMPING_TX_HARDWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_TX_HARDWARE, 1)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 17, 0)
    ROW(SOF_TIMESTAMPING_TX_SCHED, SOF_TIMESTAMPING_TX_SCHED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_TX_SCHED, 256)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 30)
    ROW(SOF_TIMESTAMPING_TX_SOFTWARE, SOF_TIMESTAMPING_TX_SOFTWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TIMESTAMPING_TX_SOFTWARE, 2)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 19, 0)
    ROW(SOF_TXTIME_DEADLINE_MODE, SOF_TXTIME_DEADLINE_MODE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TXTIME_DEADLINE_MODE, 1)
#endif
#if CS_KNOWN && __has_include(<linux/net_tstamp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 19, 0)
    ROW(SOF_TXTIME_REPORT_ERRORS, SOF_TXTIME_REPORT_ERRORS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOF_TXTIME_REPORT_ERRORS, 2)
#endif
    /* Netfilter */
#if CS_KNOWN && defined(IP6T_SO_ORIGINAL_DST)
    ROW(IP6T_SO_ORIGINAL_DST, IP6T_SO_ORIGINAL_DST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IP6T_SO_ORIGINAL_DST, 80)
#endif
#if CS_KNOWN && defined(SO_ORIGINAL_DST)
    ROW(SO_ORIGINAL_DST, SO_ORIGINAL_DST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_ORIGINAL_DST, 80)
#endif
    /* Ethernet */
#if CS_KNOWN && defined(ETHERTYPE_ARP)
    ROW(ETHERTYPE_ARP, ETHERTYPE_ARP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETHERTYPE_ARP, 2054)
#endif
#if CS_KNOWN && defined(ETHERTYPE_IP)
    ROW(ETHERTYPE_IP, ETHERTYPE_IP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETHERTYPE_IP, 2048)
#endif
#if CS_KNOWN && defined(ETHERTYPE_IPV6)
    ROW(ETHERTYPE_IPV6, ETHERTYPE_IPV6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETHERTYPE_IPV6, 34525)
#endif
#if CS_KNOWN && defined(ETHERTYPE_LOOPBACK)
    ROW(ETHERTYPE_LOOPBACK, ETHERTYPE_LOOPBACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETHERTYPE_LOOPBACK, 36864)
#endif
#if CS_KNOWN && defined(ETHERTYPE_VLAN)
    ROW(ETHERTYPE_VLAN, ETHERTYPE_VLAN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETHERTYPE_VLAN, 33024)
#endif
#if CS_KNOWN && defined(ETH_P_8021AD)
    ROW(ETH_P_8021AD, ETH_P_8021AD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_8021AD, 34984)
#endif
#if CS_KNOWN && defined(ETH_P_8021Q)
    ROW(ETH_P_8021Q, ETH_P_8021Q)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_8021Q, 33024)
#endif
#if CS_KNOWN && defined(ETH_P_802_2)
    ROW(ETH_P_802_2, ETH_P_802_2)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_802_2, 4)
#endif
#if CS_KNOWN && defined(ETH_P_802_3)
    ROW(ETH_P_802_3, ETH_P_802_3)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_802_3, 1)
#endif
#if CS_KNOWN && defined(ETH_P_ALL)
    ROW(ETH_P_ALL, ETH_P_ALL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_ALL, 3)
#endif
#if CS_KNOWN && defined(ETH_P_ARP)
    ROW(ETH_P_ARP, ETH_P_ARP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_ARP, 2054)
#endif
#if CS_KNOWN && defined(ETH_P_CAN)
    ROW(ETH_P_CAN, ETH_P_CAN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_CAN, 12)
#endif
#if CS_KNOWN && defined(ETH_P_CANFD)
    ROW(ETH_P_CANFD, ETH_P_CANFD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_CANFD, 13)
#endif
#if CS_KNOWN && defined(ETH_P_CANXL)
    ROW(ETH_P_CANXL, ETH_P_CANXL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_CANXL, 14)
#endif
#if CS_KNOWN && defined(ETH_P_ETHERCAT)
    ROW(ETH_P_ETHERCAT, ETH_P_ETHERCAT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_ETHERCAT, 34980)
#endif
#if CS_KNOWN && defined(ETH_P_IP)
    ROW(ETH_P_IP, ETH_P_IP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_IP, 2048)
#endif
#if CS_KNOWN && defined(ETH_P_IPV6)
    ROW(ETH_P_IPV6, ETH_P_IPV6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_IPV6, 34525)
#endif
#if CS_KNOWN && defined(ETH_P_LLDP)
    ROW(ETH_P_LLDP, ETH_P_LLDP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_LLDP, 35020)
#endif
#if CS_KNOWN && defined(ETH_P_LOOP)
    ROW(ETH_P_LOOP, ETH_P_LOOP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_LOOP, 96)
#endif
#if CS_KNOWN && defined(ETH_P_MACSEC)
    ROW(ETH_P_MACSEC, ETH_P_MACSEC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_MACSEC, 35045)
#endif
#if CS_KNOWN && defined(ETH_P_MPLS_MC)
    ROW(ETH_P_MPLS_MC, ETH_P_MPLS_MC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_MPLS_MC, 34888)
#endif
#if CS_KNOWN && defined(ETH_P_MPLS_UC)
    ROW(ETH_P_MPLS_UC, ETH_P_MPLS_UC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_MPLS_UC, 34887)
#endif
#if CS_KNOWN && defined(ETH_P_PAE)
    ROW(ETH_P_PAE, ETH_P_PAE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_PAE, 34958)
#endif
#if CS_KNOWN && defined(ETH_P_PPP_DISC)
    ROW(ETH_P_PPP_DISC, ETH_P_PPP_DISC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_PPP_DISC, 34915)
#endif
#if CS_KNOWN && defined(ETH_P_PPP_SES)
    ROW(ETH_P_PPP_SES, ETH_P_PPP_SES)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_PPP_SES, 34916)
#endif
#if CS_KNOWN && defined(ETH_P_PROFINET)
    ROW(ETH_P_PROFINET, ETH_P_PROFINET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_PROFINET, 34962)
#endif
#if CS_KNOWN && defined(ETH_P_RARP)
    ROW(ETH_P_RARP, ETH_P_RARP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_RARP, 32821)
#endif
#if CS_KNOWN && defined(ETH_P_1588)
    ROW(ETH_P_1588, ETH_P_1588)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ETH_P_1588, 35063)
#endif
    /* Packet sockets */
#if CS_KNOWN && defined(PACKET_BROADCAST)
    ROW(PACKET_BROADCAST, PACKET_BROADCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_BROADCAST, 1)
#endif
#if CS_KNOWN && defined(PACKET_FASTROUTE)
    ROW(PACKET_FASTROUTE, PACKET_FASTROUTE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FASTROUTE, 6)
#endif
#if CS_KNOWN && defined(PACKET_HOST)
    ROW(PACKET_HOST, PACKET_HOST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_HOST, 0)
#endif
#if CS_KNOWN && defined(PACKET_KERNEL)
    ROW(PACKET_KERNEL, PACKET_KERNEL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_KERNEL, 7)
#endif
#if CS_KNOWN && defined(PACKET_LOOPBACK)
    ROW(PACKET_LOOPBACK, PACKET_LOOPBACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_LOOPBACK, 5)
#endif
#if CS_KNOWN && defined(PACKET_MULTICAST)
    ROW(PACKET_MULTICAST, PACKET_MULTICAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_MULTICAST, 2)
#endif
#if CS_KNOWN && defined(PACKET_OTHERHOST)
    ROW(PACKET_OTHERHOST, PACKET_OTHERHOST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_OTHERHOST, 3)
#endif
#if CS_KNOWN && defined(PACKET_OUTGOING)
    ROW(PACKET_OUTGOING, PACKET_OUTGOING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_OUTGOING, 4)
#endif
#if CS_KNOWN && defined(PACKET_USER)
    ROW(PACKET_USER, PACKET_USER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_USER, 6)
#endif
    /* Options of packet sockets */
#if CS_KNOWN && defined(PACKET_ADD_MEMBERSHIP)
    ROW(PACKET_ADD_MEMBERSHIP, PACKET_ADD_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_ADD_MEMBERSHIP, 1)
#endif
#if CS_KNOWN && defined(PACKET_AUXDATA)
    ROW(PACKET_AUXDATA, PACKET_AUXDATA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_AUXDATA, 8)
#endif
#if CS_KNOWN && defined(PACKET_COPY_THRESH)
    ROW(PACKET_COPY_THRESH, PACKET_COPY_THRESH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_COPY_THRESH, 7)
#endif
#if CS_KNOWN && defined(PACKET_DROP_MEMBERSHIP)
    ROW(PACKET_DROP_MEMBERSHIP, PACKET_DROP_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_DROP_MEMBERSHIP, 2)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT)
    ROW(PACKET_FANOUT, PACKET_FANOUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT, 18)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_DATA)
    ROW(PACKET_FANOUT_DATA, PACKET_FANOUT_DATA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_DATA, 22)
#endif
#if CS_KNOWN && defined(PACKET_HDRLEN)
    ROW(PACKET_HDRLEN, PACKET_HDRLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_HDRLEN, 11)
#endif
#if CS_KNOWN && defined(PACKET_IGNORE_OUTGOING)
    ROW(PACKET_IGNORE_OUTGOING, PACKET_IGNORE_OUTGOING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_IGNORE_OUTGOING, 23)
#endif
#if CS_KNOWN && defined(PACKET_LOSS)
    ROW(PACKET_LOSS, PACKET_LOSS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_LOSS, 14)
#endif
#if CS_KNOWN && defined(PACKET_ORIGDEV)
    ROW(PACKET_ORIGDEV, PACKET_ORIGDEV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_ORIGDEV, 9)
#endif
#if CS_KNOWN && defined(PACKET_QDISC_BYPASS)
    ROW(PACKET_QDISC_BYPASS, PACKET_QDISC_BYPASS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_QDISC_BYPASS, 20)
#endif
#if CS_KNOWN && defined(PACKET_RECV_OUTPUT)
    ROW(PACKET_RECV_OUTPUT, PACKET_RECV_OUTPUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_RECV_OUTPUT, 3)
#endif
#if CS_KNOWN && defined(PACKET_RESERVE)
    ROW(PACKET_RESERVE, PACKET_RESERVE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_RESERVE, 12)
#endif
#if CS_KNOWN && defined(PACKET_ROLLOVER_STATS)
    ROW(PACKET_ROLLOVER_STATS, PACKET_ROLLOVER_STATS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_ROLLOVER_STATS, 21)
#endif
#if CS_KNOWN && defined(PACKET_RX_RING)
    ROW(PACKET_RX_RING, PACKET_RX_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_RX_RING, 5)
#endif
#if CS_KNOWN && defined(PACKET_STATISTICS)
    ROW(PACKET_STATISTICS, PACKET_STATISTICS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_STATISTICS, 6)
#endif
#if CS_KNOWN && defined(PACKET_TIMESTAMP)
    ROW(PACKET_TIMESTAMP, PACKET_TIMESTAMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_TIMESTAMP, 17)
#endif
#if CS_KNOWN && defined(PACKET_TX_HAS_OFF)
    ROW(PACKET_TX_HAS_OFF, PACKET_TX_HAS_OFF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_TX_HAS_OFF, 19)
#endif
#if CS_KNOWN && defined(PACKET_TX_RING)
    ROW(PACKET_TX_RING, PACKET_TX_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_TX_RING, 13)
#endif
#if CS_KNOWN && defined(PACKET_TX_TIMESTAMP)
    ROW(PACKET_TX_TIMESTAMP, PACKET_TX_TIMESTAMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_TX_TIMESTAMP, 16)
#endif
#if CS_KNOWN && defined(PACKET_VERSION)
    ROW(PACKET_VERSION, PACKET_VERSION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_VERSION, 10)
#endif
#if CS_KNOWN && defined(PACKET_VNET_HDR)
    ROW(PACKET_VNET_HDR, PACKET_VNET_HDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_VNET_HDR, 15)
#endif
#if CS_KNOWN && defined(PACKET_VNET_HDR_SZ)
    ROW(PACKET_VNET_HDR_SZ, PACKET_VNET_HDR_SZ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_VNET_HDR_SZ, 24)
#endif
    /* Values of the options of packet sockets */
#if CS_KNOWN && defined(PACKET_FANOUT_CBPF)
    ROW(PACKET_FANOUT_CBPF, PACKET_FANOUT_CBPF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_CBPF, 6)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_CPU)
    ROW(PACKET_FANOUT_CPU, PACKET_FANOUT_CPU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_CPU, 2)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_EBPF)
    ROW(PACKET_FANOUT_EBPF, PACKET_FANOUT_EBPF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_EBPF, 7)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_FLAG_DEFRAG)
    ROW(PACKET_FANOUT_FLAG_DEFRAG, PACKET_FANOUT_FLAG_DEFRAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_FLAG_DEFRAG, 32768)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_FLAG_IGNORE_OUTGOING)
    ROW(PACKET_FANOUT_FLAG_IGNORE_OUTGOING, PACKET_FANOUT_FLAG_IGNORE_OUTGOING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_FLAG_IGNORE_OUTGOING, 16384)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_FLAG_ROLLOVER)
    ROW(PACKET_FANOUT_FLAG_ROLLOVER, PACKET_FANOUT_FLAG_ROLLOVER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_FLAG_ROLLOVER, 4096)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_FLAG_UNIQUEID)
    ROW(PACKET_FANOUT_FLAG_UNIQUEID, PACKET_FANOUT_FLAG_UNIQUEID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_FLAG_UNIQUEID, 8192)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_HASH)
    ROW(PACKET_FANOUT_HASH, PACKET_FANOUT_HASH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_HASH, 0)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_LB)
    ROW(PACKET_FANOUT_LB, PACKET_FANOUT_LB)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_LB, 1)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_QM)
    ROW(PACKET_FANOUT_QM, PACKET_FANOUT_QM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_QM, 5)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_RND)
    ROW(PACKET_FANOUT_RND, PACKET_FANOUT_RND)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_RND, 4)
#endif
#if CS_KNOWN && defined(PACKET_FANOUT_ROLLOVER)
    ROW(PACKET_FANOUT_ROLLOVER, PACKET_FANOUT_ROLLOVER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_FANOUT_ROLLOVER, 3)
#endif
#if CS_KNOWN && defined(PACKET_MR_ALLMULTI)
    ROW(PACKET_MR_ALLMULTI, PACKET_MR_ALLMULTI)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_MR_ALLMULTI, 2)
#endif
#if CS_KNOWN && defined(PACKET_MR_MULTICAST)
    ROW(PACKET_MR_MULTICAST, PACKET_MR_MULTICAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_MR_MULTICAST, 0)
#endif
#if CS_KNOWN && defined(PACKET_MR_PROMISC)
    ROW(PACKET_MR_PROMISC, PACKET_MR_PROMISC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_MR_PROMISC, 1)
#endif
#if CS_KNOWN && defined(PACKET_MR_UNICAST)
    ROW(PACKET_MR_UNICAST, PACKET_MR_UNICAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PACKET_MR_UNICAST, 3)
#endif
#if CS_KNOWN && __has_include(<linux/if_packet.h>)
    ROW(TPACKET_V1, TPACKET_V1)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TPACKET_V1, 0)
#endif
#if CS_KNOWN && __has_include(<linux/if_packet.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 27)
    ROW(TPACKET_V2, TPACKET_V2)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TPACKET_V2, 1)
#endif
#if CS_KNOWN && __has_include(<linux/if_packet.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 2, 0)
    ROW(TPACKET_V3, TPACKET_V3)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TPACKET_V3, 2)
#endif
#if CS_KNOWN && defined(TP_FT_REQ_FILL_RXHASH)
    ROW(TP_FT_REQ_FILL_RXHASH, TP_FT_REQ_FILL_RXHASH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_FT_REQ_FILL_RXHASH, 1)
#endif
#if CS_KNOWN && defined(TP_STATUS_AVAILABLE)
    ROW(TP_STATUS_AVAILABLE, TP_STATUS_AVAILABLE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_AVAILABLE, 0)
#endif
#if CS_KNOWN && defined(TP_STATUS_BLK_TMO)
    ROW(TP_STATUS_BLK_TMO, TP_STATUS_BLK_TMO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_BLK_TMO, 32)
#endif
#if CS_KNOWN && defined(TP_STATUS_COPY)
    ROW(TP_STATUS_COPY, TP_STATUS_COPY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_COPY, 2)
#endif
#if CS_KNOWN && defined(TP_STATUS_CSUMNOTREADY)
    ROW(TP_STATUS_CSUMNOTREADY, TP_STATUS_CSUMNOTREADY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_CSUMNOTREADY, 8)
#endif
#if CS_KNOWN && defined(TP_STATUS_CSUM_VALID)
    ROW(TP_STATUS_CSUM_VALID, TP_STATUS_CSUM_VALID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_CSUM_VALID, 128)
#endif
#if CS_KNOWN && defined(TP_STATUS_GSO_TCP)
    ROW(TP_STATUS_GSO_TCP, TP_STATUS_GSO_TCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_GSO_TCP, 256)
#endif
#if CS_KNOWN && defined(TP_STATUS_KERNEL)
    ROW(TP_STATUS_KERNEL, TP_STATUS_KERNEL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_KERNEL, 0)
#endif
#if CS_KNOWN && defined(TP_STATUS_LOSING)
    ROW(TP_STATUS_LOSING, TP_STATUS_LOSING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_LOSING, 4)
#endif
#if CS_KNOWN && defined(TP_STATUS_SENDING)
    ROW(TP_STATUS_SENDING, TP_STATUS_SENDING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_SENDING, 2)
#endif
#if CS_KNOWN && defined(TP_STATUS_SEND_REQUEST)
    ROW(TP_STATUS_SEND_REQUEST, TP_STATUS_SEND_REQUEST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_SEND_REQUEST, 1)
#endif
#if CS_KNOWN && defined(TP_STATUS_TS_RAW_HARDWARE)
    ROW(TP_STATUS_TS_RAW_HARDWARE, TP_STATUS_TS_RAW_HARDWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_TS_RAW_HARDWARE, 2147483648)
#endif
#if CS_KNOWN && defined(TP_STATUS_TS_SOFTWARE)
    ROW(TP_STATUS_TS_SOFTWARE, TP_STATUS_TS_SOFTWARE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_TS_SOFTWARE, 536870912)
#endif
#if CS_KNOWN && defined(TP_STATUS_USER)
    ROW(TP_STATUS_USER, TP_STATUS_USER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_USER, 1)
#endif
#if CS_KNOWN && defined(TP_STATUS_VLAN_TPID_VALID)
    ROW(TP_STATUS_VLAN_TPID_VALID, TP_STATUS_VLAN_TPID_VALID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_VLAN_TPID_VALID, 64)
#endif
#if CS_KNOWN && defined(TP_STATUS_VLAN_VALID)
    ROW(TP_STATUS_VLAN_VALID, TP_STATUS_VLAN_VALID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_VLAN_VALID, 16)
#endif
#if CS_KNOWN && defined(TP_STATUS_WRONG_FORMAT)
    ROW(TP_STATUS_WRONG_FORMAT, TP_STATUS_WRONG_FORMAT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TP_STATUS_WRONG_FORMAT, 4)
#endif
    /* Filters */
#if CS_KNOWN && defined(SKF_AD_CPU)
    ROW(SKF_AD_CPU, SKF_AD_CPU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_CPU, 36)
#endif
#if CS_KNOWN && defined(SKF_AD_HATYPE)
    ROW(SKF_AD_HATYPE, SKF_AD_HATYPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_HATYPE, 28)
#endif
#if CS_KNOWN && defined(SKF_AD_IFINDEX)
    ROW(SKF_AD_IFINDEX, SKF_AD_IFINDEX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_IFINDEX, 8)
#endif
#if CS_KNOWN && defined(SKF_AD_MARK)
    ROW(SKF_AD_MARK, SKF_AD_MARK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_MARK, 20)
#endif
#if CS_KNOWN && defined(SKF_AD_NLATTR)
    ROW(SKF_AD_NLATTR, SKF_AD_NLATTR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_NLATTR, 12)
#endif
#if CS_KNOWN && defined(SKF_AD_OFF)
    ROW(SKF_AD_OFF, SKF_AD_OFF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_OFF, -4096)
#endif
#if CS_KNOWN && defined(SKF_AD_PAY_OFFSET)
    ROW(SKF_AD_PAY_OFFSET, SKF_AD_PAY_OFFSET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_PAY_OFFSET, 52)
#endif
#if CS_KNOWN && defined(SKF_AD_PKTTYPE)
    ROW(SKF_AD_PKTTYPE, SKF_AD_PKTTYPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_PKTTYPE, 4)
#endif
#if CS_KNOWN && defined(SKF_AD_PROTOCOL)
    ROW(SKF_AD_PROTOCOL, SKF_AD_PROTOCOL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_PROTOCOL, 0)
#endif
#if CS_KNOWN && defined(SKF_AD_QUEUE)
    ROW(SKF_AD_QUEUE, SKF_AD_QUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_QUEUE, 24)
#endif
#if CS_KNOWN && defined(SKF_AD_RANDOM)
    ROW(SKF_AD_RANDOM, SKF_AD_RANDOM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_RANDOM, 56)
#endif
#if CS_KNOWN && defined(SKF_AD_RXHASH)
    ROW(SKF_AD_RXHASH, SKF_AD_RXHASH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_RXHASH, 32)
#endif
#if CS_KNOWN && defined(SKF_AD_VLAN_TAG)
    ROW(SKF_AD_VLAN_TAG, SKF_AD_VLAN_TAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_VLAN_TAG, 44)
#endif
#if CS_KNOWN && defined(SKF_AD_VLAN_TAG_PRESENT)
    ROW(SKF_AD_VLAN_TAG_PRESENT, SKF_AD_VLAN_TAG_PRESENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_AD_VLAN_TAG_PRESENT, 48)
#endif
#if CS_KNOWN && defined(SKF_LL_OFF)
    ROW(SKF_LL_OFF, SKF_LL_OFF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_LL_OFF, -2097152)
#endif
#if CS_KNOWN && defined(SKF_NET_OFF)
    ROW(SKF_NET_OFF, SKF_NET_OFF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SKF_NET_OFF, -1048576)
#endif
    /* Netlink */
#if CS_KNOWN && defined(NETLINK_AUDIT)
    ROW(NETLINK_AUDIT, NETLINK_AUDIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_AUDIT, 9)
#endif
#if CS_KNOWN && defined(NETLINK_CONNECTOR)
    ROW(NETLINK_CONNECTOR, NETLINK_CONNECTOR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_CONNECTOR, 11)
#endif
#if CS_KNOWN && defined(NETLINK_CRYPTO)
    ROW(NETLINK_CRYPTO, NETLINK_CRYPTO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_CRYPTO, 21)
#endif
#if CS_KNOWN && defined(NETLINK_DNRTMSG)
    ROW(NETLINK_DNRTMSG, NETLINK_DNRTMSG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_DNRTMSG, 14)
#endif
#if CS_KNOWN && defined(NETLINK_ECRYPTFS)
    ROW(NETLINK_ECRYPTFS, NETLINK_ECRYPTFS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_ECRYPTFS, 19)
#endif
#if CS_KNOWN && defined(NETLINK_FIB_LOOKUP)
    ROW(NETLINK_FIB_LOOKUP, NETLINK_FIB_LOOKUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_FIB_LOOKUP, 10)
#endif
#if CS_KNOWN && defined(NETLINK_FIREWALL)
    ROW(NETLINK_FIREWALL, NETLINK_FIREWALL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_FIREWALL, 3)
#endif
#if CS_KNOWN && defined(NETLINK_GENERIC)
    ROW(NETLINK_GENERIC, NETLINK_GENERIC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_GENERIC, 16)
#endif
#if CS_KNOWN && defined(NETLINK_INET_DIAG)
    ROW(NETLINK_INET_DIAG, NETLINK_INET_DIAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_INET_DIAG, 4)
#endif
#if CS_KNOWN && defined(NETLINK_IP6_FW)
    ROW(NETLINK_IP6_FW, NETLINK_IP6_FW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_IP6_FW, 13)
#endif
#if CS_KNOWN && defined(NETLINK_ISCSI)
    ROW(NETLINK_ISCSI, NETLINK_ISCSI)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_ISCSI, 8)
#endif
#if CS_KNOWN && defined(NETLINK_KOBJECT_UEVENT)
    ROW(NETLINK_KOBJECT_UEVENT, NETLINK_KOBJECT_UEVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_KOBJECT_UEVENT, 15)
#endif
#if CS_KNOWN && defined(NETLINK_NETFILTER)
    ROW(NETLINK_NETFILTER, NETLINK_NETFILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_NETFILTER, 12)
#endif
#if CS_KNOWN && defined(NETLINK_NFLOG)
    ROW(NETLINK_NFLOG, NETLINK_NFLOG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_NFLOG, 5)
#endif
#if CS_KNOWN && defined(NETLINK_RDMA)
    ROW(NETLINK_RDMA, NETLINK_RDMA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_RDMA, 20)
#endif
#if CS_KNOWN && defined(NETLINK_ROUTE)
    ROW(NETLINK_ROUTE, NETLINK_ROUTE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_ROUTE, 0)
#endif
#if CS_KNOWN && defined(NETLINK_SCSITRANSPORT)
    ROW(NETLINK_SCSITRANSPORT, NETLINK_SCSITRANSPORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_SCSITRANSPORT, 18)
#endif
#if CS_KNOWN && defined(NETLINK_SELINUX)
    ROW(NETLINK_SELINUX, NETLINK_SELINUX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_SELINUX, 7)
#endif
#if CS_KNOWN && defined(NETLINK_SMC)
    ROW(NETLINK_SMC, NETLINK_SMC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_SMC, 22)
#endif
#if CS_KNOWN && defined(NETLINK_SOCK_DIAG)
    ROW(NETLINK_SOCK_DIAG, NETLINK_SOCK_DIAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_SOCK_DIAG, 4)
#endif
#if CS_KNOWN && defined(NETLINK_USERSOCK)
    ROW(NETLINK_USERSOCK, NETLINK_USERSOCK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_USERSOCK, 2)
#endif
#if CS_KNOWN && defined(NETLINK_XFRM)
    ROW(NETLINK_XFRM, NETLINK_XFRM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_XFRM, 6)
#endif
    /* Options of netlink */
#if CS_KNOWN && defined(NETLINK_ADD_MEMBERSHIP)
    ROW(NETLINK_ADD_MEMBERSHIP, NETLINK_ADD_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_ADD_MEMBERSHIP, 1)
#endif
#if CS_KNOWN && defined(NETLINK_BROADCAST_ERROR)
    ROW(NETLINK_BROADCAST_ERROR, NETLINK_BROADCAST_ERROR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_BROADCAST_ERROR, 4)
#endif
#if CS_KNOWN && defined(NETLINK_CAP_ACK)
    ROW(NETLINK_CAP_ACK, NETLINK_CAP_ACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_CAP_ACK, 10)
#endif
#if CS_KNOWN && defined(NETLINK_DROP_MEMBERSHIP)
    ROW(NETLINK_DROP_MEMBERSHIP, NETLINK_DROP_MEMBERSHIP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_DROP_MEMBERSHIP, 2)
#endif
#if CS_KNOWN && defined(NETLINK_EXT_ACK)
    ROW(NETLINK_EXT_ACK, NETLINK_EXT_ACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_EXT_ACK, 11)
#endif
#if CS_KNOWN && defined(NETLINK_GET_STRICT_CHK)
    ROW(NETLINK_GET_STRICT_CHK, NETLINK_GET_STRICT_CHK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_GET_STRICT_CHK, 12)
#endif
#if CS_KNOWN && defined(NETLINK_LISTEN_ALL_NSID)
    ROW(NETLINK_LISTEN_ALL_NSID, NETLINK_LISTEN_ALL_NSID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_LISTEN_ALL_NSID, 8)
#endif
#if CS_KNOWN && defined(NETLINK_LIST_MEMBERSHIPS)
    ROW(NETLINK_LIST_MEMBERSHIPS, NETLINK_LIST_MEMBERSHIPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_LIST_MEMBERSHIPS, 9)
#endif
#if CS_KNOWN && defined(NETLINK_NO_ENOBUFS)
    ROW(NETLINK_NO_ENOBUFS, NETLINK_NO_ENOBUFS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_NO_ENOBUFS, 5)
#endif
#if CS_KNOWN && defined(NETLINK_PKTINFO)
    ROW(NETLINK_PKTINFO, NETLINK_PKTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_PKTINFO, 3)
#endif
#if CS_KNOWN && defined(NETLINK_RX_RING)
    ROW(NETLINK_RX_RING, NETLINK_RX_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_RX_RING, 6)
#endif
#if CS_KNOWN && defined(NETLINK_TX_RING)
    ROW(NETLINK_TX_RING, NETLINK_TX_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NETLINK_TX_RING, 7)
#endif
    /* Messages of netlink */
#if CS_KNOWN && defined(NLMSG_ALIGNTO)
    ROW(NLMSG_ALIGNTO, NLMSG_ALIGNTO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLMSG_ALIGNTO, 4)
#endif
#if CS_KNOWN && defined(NLMSG_DONE)
    ROW(NLMSG_DONE, NLMSG_DONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLMSG_DONE, 3)
#endif
#if CS_KNOWN && defined(NLMSG_ERROR)
    ROW(NLMSG_ERROR, NLMSG_ERROR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLMSG_ERROR, 2)
#endif
#if CS_KNOWN && defined(NLMSG_HDRLEN)
    ROW(NLMSG_HDRLEN, NLMSG_HDRLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLMSG_HDRLEN, 16)
#endif
#if CS_KNOWN && defined(NLMSG_MIN_TYPE)
    ROW(NLMSG_MIN_TYPE, NLMSG_MIN_TYPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLMSG_MIN_TYPE, 16)
#endif
#if CS_KNOWN && defined(NLMSG_NOOP)
    ROW(NLMSG_NOOP, NLMSG_NOOP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLMSG_NOOP, 1)
#endif
#if CS_KNOWN && defined(NLMSG_OVERRUN)
    ROW(NLMSG_OVERRUN, NLMSG_OVERRUN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLMSG_OVERRUN, 4)
#endif
#if CS_KNOWN && defined(NLM_F_ACK)
    ROW(NLM_F_ACK, NLM_F_ACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_ACK, 4)
#endif
#if CS_KNOWN && defined(NLM_F_ACK_TLVS)
    ROW(NLM_F_ACK_TLVS, NLM_F_ACK_TLVS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_ACK_TLVS, 512)
#endif
#if CS_KNOWN && defined(NLM_F_APPEND)
    ROW(NLM_F_APPEND, NLM_F_APPEND)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_APPEND, 2048)
#endif
#if CS_KNOWN && defined(NLM_F_ATOMIC)
    ROW(NLM_F_ATOMIC, NLM_F_ATOMIC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_ATOMIC, 1024)
#endif
#if CS_KNOWN && defined(NLM_F_BULK)
    ROW(NLM_F_BULK, NLM_F_BULK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_BULK, 512)
#endif
#if CS_KNOWN && defined(NLM_F_CAPPED)
    ROW(NLM_F_CAPPED, NLM_F_CAPPED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_CAPPED, 256)
#endif
#if CS_KNOWN && defined(NLM_F_CREATE)
    ROW(NLM_F_CREATE, NLM_F_CREATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_CREATE, 1024)
#endif
#if CS_KNOWN && defined(NLM_F_DUMP)
    ROW(NLM_F_DUMP, NLM_F_DUMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_DUMP, 768)
#endif
#if CS_KNOWN && defined(NLM_F_DUMP_FILTERED)
    ROW(NLM_F_DUMP_FILTERED, NLM_F_DUMP_FILTERED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_DUMP_FILTERED, 32)
#endif
#if CS_KNOWN && defined(NLM_F_DUMP_INTR)
    ROW(NLM_F_DUMP_INTR, NLM_F_DUMP_INTR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_DUMP_INTR, 16)
#endif
#if CS_KNOWN && defined(NLM_F_ECHO)
    ROW(NLM_F_ECHO, NLM_F_ECHO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_ECHO, 8)
#endif
#if CS_KNOWN && defined(NLM_F_EXCL)
    ROW(NLM_F_EXCL, NLM_F_EXCL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_EXCL, 512)
#endif
#if CS_KNOWN && defined(NLM_F_MATCH)
    ROW(NLM_F_MATCH, NLM_F_MATCH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_MATCH, 512)
#endif
#if CS_KNOWN && defined(NLM_F_MULTI)
    ROW(NLM_F_MULTI, NLM_F_MULTI)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_MULTI, 2)
#endif
#if CS_KNOWN && defined(NLM_F_NONREC)
    ROW(NLM_F_NONREC, NLM_F_NONREC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_NONREC, 256)
#endif
#if CS_KNOWN && defined(NLM_F_REPLACE)
    ROW(NLM_F_REPLACE, NLM_F_REPLACE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_REPLACE, 256)
#endif
#if CS_KNOWN && defined(NLM_F_REQUEST)
    ROW(NLM_F_REQUEST, NLM_F_REQUEST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_REQUEST, 1)
#endif
#if CS_KNOWN && defined(NLM_F_ROOT)
    ROW(NLM_F_ROOT, NLM_F_ROOT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(NLM_F_ROOT, 256)
#endif
    /* The kernel's cryptography */
#if CS_KNOWN && defined(ALG_OP_DECRYPT)
    ROW(ALG_OP_DECRYPT, ALG_OP_DECRYPT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_OP_DECRYPT, 0)
#endif
#if CS_KNOWN && defined(ALG_OP_ENCRYPT)
    ROW(ALG_OP_ENCRYPT, ALG_OP_ENCRYPT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_OP_ENCRYPT, 1)
#endif
#if __has_include(<linux/if_alg.h>)
    ROW(ALG_OP_SIGN, 2)
#endif
#if __has_include(<linux/if_alg.h>)
    ROW(ALG_OP_VERIFY, 3)
#endif
#if CS_KNOWN && defined(ALG_SET_AEAD_ASSOCLEN)
    ROW(ALG_SET_AEAD_ASSOCLEN, ALG_SET_AEAD_ASSOCLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_SET_AEAD_ASSOCLEN, 4)
#endif
#if CS_KNOWN && defined(ALG_SET_AEAD_AUTHSIZE)
    ROW(ALG_SET_AEAD_AUTHSIZE, ALG_SET_AEAD_AUTHSIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_SET_AEAD_AUTHSIZE, 5)
#endif
#if CS_KNOWN && defined(ALG_SET_DRBG_ENTROPY)
    ROW(ALG_SET_DRBG_ENTROPY, ALG_SET_DRBG_ENTROPY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_SET_DRBG_ENTROPY, 6)
#endif
#if CS_KNOWN && defined(ALG_SET_IV)
    ROW(ALG_SET_IV, ALG_SET_IV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_SET_IV, 2)
#endif
#if CS_KNOWN && defined(ALG_SET_KEY)
    ROW(ALG_SET_KEY, ALG_SET_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_SET_KEY, 1)
#endif
#if CS_KNOWN && defined(ALG_SET_KEY_BY_KEY_SERIAL)
    ROW(ALG_SET_KEY_BY_KEY_SERIAL, ALG_SET_KEY_BY_KEY_SERIAL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_SET_KEY_BY_KEY_SERIAL, 7)
#endif
#if CS_KNOWN && defined(ALG_SET_OP)
    ROW(ALG_SET_OP, ALG_SET_OP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ALG_SET_OP, 3)
#endif
#if __has_include(<linux/if_alg.h>)
    ROW(ALG_SET_PUBKEY, 6)
#endif
    /* Sockets between virtual machines */
#if CS_KNOWN && defined(IOCTL_VM_SOCKETS_GET_LOCAL_CID)
    ROW(IOCTL_VM_SOCKETS_GET_LOCAL_CID, IOCTL_VM_SOCKETS_GET_LOCAL_CID)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_BUFFER_MAX_SIZE)
    ROW(SO_VM_SOCKETS_BUFFER_MAX_SIZE, SO_VM_SOCKETS_BUFFER_MAX_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_BUFFER_MAX_SIZE, 2)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_BUFFER_MIN_SIZE)
    ROW(SO_VM_SOCKETS_BUFFER_MIN_SIZE, SO_VM_SOCKETS_BUFFER_MIN_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_BUFFER_MIN_SIZE, 1)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_BUFFER_SIZE)
    ROW(SO_VM_SOCKETS_BUFFER_SIZE, SO_VM_SOCKETS_BUFFER_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_BUFFER_SIZE, 0)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_CONNECT_TIMEOUT)
    ROW(SO_VM_SOCKETS_CONNECT_TIMEOUT, SO_VM_SOCKETS_CONNECT_TIMEOUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_CONNECT_TIMEOUT, 6)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW)
    ROW(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW, SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW, 8)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD)
    ROW(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD, 6)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_NONBLOCK_TXRX)
    ROW(SO_VM_SOCKETS_NONBLOCK_TXRX, SO_VM_SOCKETS_NONBLOCK_TXRX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_NONBLOCK_TXRX, 7)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_PEER_HOST_VM_ID)
    ROW(SO_VM_SOCKETS_PEER_HOST_VM_ID, SO_VM_SOCKETS_PEER_HOST_VM_ID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_PEER_HOST_VM_ID, 3)
#endif
#if CS_KNOWN && defined(SO_VM_SOCKETS_TRUSTED)
    ROW(SO_VM_SOCKETS_TRUSTED, SO_VM_SOCKETS_TRUSTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_VM_SOCKETS_TRUSTED, 5)
#endif
#if CS_KNOWN && defined(VMADDR_CID_ANY)
    ROW(VMADDR_CID_ANY, VMADDR_CID_ANY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(VMADDR_CID_ANY, 4294967295)
#endif
#if CS_KNOWN && defined(VMADDR_CID_HOST)
    ROW(VMADDR_CID_HOST, VMADDR_CID_HOST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(VMADDR_CID_HOST, 2)
#endif
#if CS_KNOWN && defined(VMADDR_CID_HYPERVISOR)
    ROW(VMADDR_CID_HYPERVISOR, VMADDR_CID_HYPERVISOR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(VMADDR_CID_HYPERVISOR, 0)
#endif
#if CS_KNOWN && defined(VMADDR_CID_LOCAL)
    ROW(VMADDR_CID_LOCAL, VMADDR_CID_LOCAL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(VMADDR_CID_LOCAL, 1)
#endif
#if CS_KNOWN && defined(VMADDR_FLAG_TO_HOST)
    ROW(VMADDR_FLAG_TO_HOST, VMADDR_FLAG_TO_HOST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(VMADDR_FLAG_TO_HOST, 1)
#endif
#if CS_KNOWN && defined(VMADDR_PORT_ANY)
    ROW(VMADDR_PORT_ANY, VMADDR_PORT_ANY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(VMADDR_PORT_ANY, 4294967295)
#endif
#if CS_KNOWN && defined(VM_SOCKETS_INVALID_VERSION)
    ROW(VM_SOCKETS_INVALID_VERSION, VM_SOCKETS_INVALID_VERSION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(VM_SOCKETS_INVALID_VERSION, 4294967295)
#endif
#if CS_KNOWN && defined(VSOCK_RECVERR)
    ROW(VSOCK_RECVERR, VSOCK_RECVERR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(VSOCK_RECVERR, 1)
#endif
    /* TIPC */
#if CS_KNOWN && defined(TIPC_ADDR_ID)
    ROW(TIPC_ADDR_ID, TIPC_ADDR_ID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ADDR_ID, 3)
#endif
#if CS_KNOWN && defined(TIPC_ADDR_MCAST)
    ROW(TIPC_ADDR_MCAST, TIPC_ADDR_MCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ADDR_MCAST, 1)
#endif
#if CS_KNOWN && defined(TIPC_ADDR_NAME)
    ROW(TIPC_ADDR_NAME, TIPC_ADDR_NAME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ADDR_NAME, 2)
#endif
#if CS_KNOWN && defined(TIPC_ADDR_NAMESEQ)
    ROW(TIPC_ADDR_NAMESEQ, TIPC_ADDR_NAMESEQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ADDR_NAMESEQ, 1)
#endif
#if CS_KNOWN && defined(TIPC_CFG_SRV)
    ROW(TIPC_CFG_SRV, TIPC_CFG_SRV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_CFG_SRV, 0)
#endif
#if CS_KNOWN && __has_include(<linux/tipc.h>)
    ROW(TIPC_CLUSTER_SCOPE, TIPC_CLUSTER_SCOPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_CLUSTER_SCOPE, 2)
#endif
#if CS_KNOWN && defined(TIPC_CONN_SHUTDOWN)
    ROW(TIPC_CONN_SHUTDOWN, TIPC_CONN_SHUTDOWN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_CONN_SHUTDOWN, 5)
#endif
#if CS_KNOWN && defined(TIPC_CONN_TIMEOUT)
    ROW(TIPC_CONN_TIMEOUT, TIPC_CONN_TIMEOUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_CONN_TIMEOUT, 130)
#endif
#if CS_KNOWN && defined(TIPC_CRITICAL_IMPORTANCE)
    ROW(TIPC_CRITICAL_IMPORTANCE, TIPC_CRITICAL_IMPORTANCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_CRITICAL_IMPORTANCE, 3)
#endif
#if CS_KNOWN && defined(TIPC_DESTNAME)
    ROW(TIPC_DESTNAME, TIPC_DESTNAME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_DESTNAME, 3)
#endif
#if CS_KNOWN && defined(TIPC_DEST_DROPPABLE)
    ROW(TIPC_DEST_DROPPABLE, TIPC_DEST_DROPPABLE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_DEST_DROPPABLE, 129)
#endif
#if CS_KNOWN && defined(TIPC_ERRINFO)
    ROW(TIPC_ERRINFO, TIPC_ERRINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ERRINFO, 1)
#endif
#if CS_KNOWN && defined(TIPC_ERR_NO_NAME)
    ROW(TIPC_ERR_NO_NAME, TIPC_ERR_NO_NAME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ERR_NO_NAME, 1)
#endif
#if CS_KNOWN && defined(TIPC_ERR_NO_NODE)
    ROW(TIPC_ERR_NO_NODE, TIPC_ERR_NO_NODE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ERR_NO_NODE, 3)
#endif
#if CS_KNOWN && defined(TIPC_ERR_NO_PORT)
    ROW(TIPC_ERR_NO_PORT, TIPC_ERR_NO_PORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ERR_NO_PORT, 2)
#endif
#if CS_KNOWN && defined(TIPC_ERR_OVERLOAD)
    ROW(TIPC_ERR_OVERLOAD, TIPC_ERR_OVERLOAD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ERR_OVERLOAD, 4)
#endif
#if CS_KNOWN && defined(TIPC_GROUP_JOIN)
    ROW(TIPC_GROUP_JOIN, TIPC_GROUP_JOIN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_GROUP_JOIN, 135)
#endif
#if CS_KNOWN && defined(TIPC_GROUP_LEAVE)
    ROW(TIPC_GROUP_LEAVE, TIPC_GROUP_LEAVE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_GROUP_LEAVE, 136)
#endif
#if CS_KNOWN && defined(TIPC_GROUP_LOOPBACK)
    ROW(TIPC_GROUP_LOOPBACK, TIPC_GROUP_LOOPBACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_GROUP_LOOPBACK, 1)
#endif
#if CS_KNOWN && defined(TIPC_GROUP_MEMBER_EVTS)
    ROW(TIPC_GROUP_MEMBER_EVTS, TIPC_GROUP_MEMBER_EVTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_GROUP_MEMBER_EVTS, 2)
#endif
#if CS_KNOWN && defined(TIPC_HIGH_IMPORTANCE)
    ROW(TIPC_HIGH_IMPORTANCE, TIPC_HIGH_IMPORTANCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_HIGH_IMPORTANCE, 2)
#endif
#if CS_KNOWN && defined(TIPC_IMPORTANCE)
    ROW(TIPC_IMPORTANCE, TIPC_IMPORTANCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_IMPORTANCE, 127)
#endif
#if CS_KNOWN && defined(TIPC_LINK_STATE)
    ROW(TIPC_LINK_STATE, TIPC_LINK_STATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_LINK_STATE, 2)
#endif
#if CS_KNOWN && defined(TIPC_LOW_IMPORTANCE)
    ROW(TIPC_LOW_IMPORTANCE, TIPC_LOW_IMPORTANCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_LOW_IMPORTANCE, 0)
#endif
#if CS_KNOWN && defined(TIPC_MAX_USER_MSG_SIZE)
    ROW(TIPC_MAX_USER_MSG_SIZE, TIPC_MAX_USER_MSG_SIZE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_MAX_USER_MSG_SIZE, 66000)
#endif
#if CS_KNOWN && defined(TIPC_MCAST_BROADCAST)
    ROW(TIPC_MCAST_BROADCAST, TIPC_MCAST_BROADCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_MCAST_BROADCAST, 133)
#endif
#if CS_KNOWN && defined(TIPC_MCAST_REPLICAST)
    ROW(TIPC_MCAST_REPLICAST, TIPC_MCAST_REPLICAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_MCAST_REPLICAST, 134)
#endif
#if CS_KNOWN && defined(TIPC_MEDIUM_IMPORTANCE)
    ROW(TIPC_MEDIUM_IMPORTANCE, TIPC_MEDIUM_IMPORTANCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_MEDIUM_IMPORTANCE, 1)
#endif
#if CS_KNOWN && defined(TIPC_NODELAY)
    ROW(TIPC_NODELAY, TIPC_NODELAY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_NODELAY, 138)
#endif
#if CS_KNOWN && defined(TIPC_NODE_RECVQ_DEPTH)
    ROW(TIPC_NODE_RECVQ_DEPTH, TIPC_NODE_RECVQ_DEPTH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_NODE_RECVQ_DEPTH, 131)
#endif
#if CS_KNOWN && __has_include(<linux/tipc.h>)
    ROW(TIPC_NODE_SCOPE, TIPC_NODE_SCOPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_NODE_SCOPE, 3)
#endif
#if CS_KNOWN && defined(TIPC_NODE_STATE)
    ROW(TIPC_NODE_STATE, TIPC_NODE_STATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_NODE_STATE, 0)
#endif
#if CS_KNOWN && defined(TIPC_OK)
    ROW(TIPC_OK, TIPC_OK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_OK, 0)
#endif
#if CS_KNOWN && defined(TIPC_PUBLISHED)
    ROW(TIPC_PUBLISHED, TIPC_PUBLISHED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_PUBLISHED, 1)
#endif
#if CS_KNOWN && defined(TIPC_RESERVED_TYPES)
    ROW(TIPC_RESERVED_TYPES, TIPC_RESERVED_TYPES)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_RESERVED_TYPES, 64)
#endif
#if CS_KNOWN && defined(TIPC_RETDATA)
    ROW(TIPC_RETDATA, TIPC_RETDATA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_RETDATA, 2)
#endif
#if CS_KNOWN && defined(TIPC_SERVICE_ADDR)
    ROW(TIPC_SERVICE_ADDR, TIPC_SERVICE_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SERVICE_ADDR, 2)
#endif
#if CS_KNOWN && defined(TIPC_SERVICE_RANGE)
    ROW(TIPC_SERVICE_RANGE, TIPC_SERVICE_RANGE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SERVICE_RANGE, 1)
#endif
#if CS_KNOWN && defined(TIPC_SOCKET_ADDR)
    ROW(TIPC_SOCKET_ADDR, TIPC_SOCKET_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SOCKET_ADDR, 3)
#endif
#if CS_KNOWN && defined(TIPC_SOCK_RECVQ_DEPTH)
    ROW(TIPC_SOCK_RECVQ_DEPTH, TIPC_SOCK_RECVQ_DEPTH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SOCK_RECVQ_DEPTH, 132)
#endif
#if CS_KNOWN && defined(TIPC_SOCK_RECVQ_USED)
    ROW(TIPC_SOCK_RECVQ_USED, TIPC_SOCK_RECVQ_USED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SOCK_RECVQ_USED, 137)
#endif
#if CS_KNOWN && defined(TIPC_SRC_DROPPABLE)
    ROW(TIPC_SRC_DROPPABLE, TIPC_SRC_DROPPABLE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SRC_DROPPABLE, 128)
#endif
#if CS_KNOWN && defined(TIPC_SUBSCR_TIMEOUT)
    ROW(TIPC_SUBSCR_TIMEOUT, TIPC_SUBSCR_TIMEOUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SUBSCR_TIMEOUT, 3)
#endif
#if CS_KNOWN && defined(TIPC_SUB_CANCEL)
    ROW(TIPC_SUB_CANCEL, TIPC_SUB_CANCEL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SUB_CANCEL, 4)
#endif
#if CS_KNOWN && defined(TIPC_SUB_PORTS)
    ROW(TIPC_SUB_PORTS, TIPC_SUB_PORTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SUB_PORTS, 1)
#endif
#if CS_KNOWN && defined(TIPC_SUB_SERVICE)
    ROW(TIPC_SUB_SERVICE, TIPC_SUB_SERVICE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_SUB_SERVICE, 2)
#endif
#if CS_KNOWN && defined(TIPC_TOP_SRV)
    ROW(TIPC_TOP_SRV, TIPC_TOP_SRV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_TOP_SRV, 1)
#endif
#if CS_KNOWN && defined(TIPC_WAIT_FOREVER)
    ROW(TIPC_WAIT_FOREVER, TIPC_WAIT_FOREVER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_WAIT_FOREVER, -1)
#endif
#if CS_KNOWN && defined(TIPC_WITHDRAWN)
    ROW(TIPC_WITHDRAWN, TIPC_WITHDRAWN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_WITHDRAWN, 2)
#endif
#if CS_KNOWN && defined(TIPC_ZONE_SCOPE)
    ROW(TIPC_ZONE_SCOPE, TIPC_ZONE_SCOPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(TIPC_ZONE_SCOPE, 1)
#endif
    /* RDS */
#if CS_KNOWN && defined(RDS_CANCEL_SENT_TO)
    ROW(RDS_CANCEL_SENT_TO, RDS_CANCEL_SENT_TO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CANCEL_SENT_TO, 1)
#endif
#if CS_KNOWN && defined(RDS_CMSG_ATOMIC_CSWP)
    ROW(RDS_CMSG_ATOMIC_CSWP, RDS_CMSG_ATOMIC_CSWP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_ATOMIC_CSWP, 7)
#endif
#if CS_KNOWN && defined(RDS_CMSG_ATOMIC_FADD)
    ROW(RDS_CMSG_ATOMIC_FADD, RDS_CMSG_ATOMIC_FADD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_ATOMIC_FADD, 6)
#endif
#if CS_KNOWN && defined(RDS_CMSG_CONG_UPDATE)
    ROW(RDS_CMSG_CONG_UPDATE, RDS_CMSG_CONG_UPDATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_CONG_UPDATE, 5)
#endif
#if CS_KNOWN && defined(RDS_CMSG_MASKED_ATOMIC_CSWP)
    ROW(RDS_CMSG_MASKED_ATOMIC_CSWP, RDS_CMSG_MASKED_ATOMIC_CSWP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_MASKED_ATOMIC_CSWP, 9)
#endif
#if CS_KNOWN && defined(RDS_CMSG_MASKED_ATOMIC_FADD)
    ROW(RDS_CMSG_MASKED_ATOMIC_FADD, RDS_CMSG_MASKED_ATOMIC_FADD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_MASKED_ATOMIC_FADD, 8)
#endif
#if CS_KNOWN && defined(RDS_CMSG_RDMA_ARGS)
    ROW(RDS_CMSG_RDMA_ARGS, RDS_CMSG_RDMA_ARGS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_RDMA_ARGS, 1)
#endif
#if CS_KNOWN && defined(RDS_CMSG_RDMA_DEST)
    ROW(RDS_CMSG_RDMA_DEST, RDS_CMSG_RDMA_DEST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_RDMA_DEST, 2)
#endif
#if CS_KNOWN && defined(RDS_CMSG_RDMA_MAP)
    ROW(RDS_CMSG_RDMA_MAP, RDS_CMSG_RDMA_MAP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_RDMA_MAP, 3)
#endif
#if CS_KNOWN && defined(RDS_CMSG_RDMA_STATUS)
    ROW(RDS_CMSG_RDMA_STATUS, RDS_CMSG_RDMA_STATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_RDMA_STATUS, 4)
#endif
#if CS_KNOWN && defined(RDS_CMSG_ZCOPY_COMPLETION)
    ROW(RDS_CMSG_ZCOPY_COMPLETION, RDS_CMSG_ZCOPY_COMPLETION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_ZCOPY_COMPLETION, 13)
#endif
#if CS_KNOWN && defined(RDS_CMSG_ZCOPY_COOKIE)
    ROW(RDS_CMSG_ZCOPY_COOKIE, RDS_CMSG_ZCOPY_COOKIE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CMSG_ZCOPY_COOKIE, 12)
#endif
#if CS_KNOWN && defined(RDS_CONG_MONITOR)
    ROW(RDS_CONG_MONITOR, RDS_CONG_MONITOR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_CONG_MONITOR, 6)
#endif
#if CS_KNOWN && defined(RDS_FREE_MR)
    ROW(RDS_FREE_MR, RDS_FREE_MR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_FREE_MR, 3)
#endif
#if CS_KNOWN && defined(RDS_GET_MR)
    ROW(RDS_GET_MR, RDS_GET_MR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_GET_MR, 2)
#endif
#if CS_KNOWN && defined(RDS_GET_MR_FOR_DEST)
    ROW(RDS_GET_MR_FOR_DEST, RDS_GET_MR_FOR_DEST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_GET_MR_FOR_DEST, 7)
#endif
#if CS_KNOWN && defined(RDS_RDMA_DONTWAIT)
    ROW(RDS_RDMA_DONTWAIT, RDS_RDMA_DONTWAIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_RDMA_DONTWAIT, 16)
#endif
#if CS_KNOWN && defined(RDS_RDMA_FENCE)
    ROW(RDS_RDMA_FENCE, RDS_RDMA_FENCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_RDMA_FENCE, 2)
#endif
#if CS_KNOWN && defined(RDS_RDMA_INVALIDATE)
    ROW(RDS_RDMA_INVALIDATE, RDS_RDMA_INVALIDATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_RDMA_INVALIDATE, 4)
#endif
#if CS_KNOWN && defined(RDS_RDMA_NOTIFY_ME)
    ROW(RDS_RDMA_NOTIFY_ME, RDS_RDMA_NOTIFY_ME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_RDMA_NOTIFY_ME, 32)
#endif
#if CS_KNOWN && defined(RDS_RDMA_READWRITE)
    ROW(RDS_RDMA_READWRITE, RDS_RDMA_READWRITE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_RDMA_READWRITE, 1)
#endif
#if CS_KNOWN && defined(RDS_RDMA_SILENT)
    ROW(RDS_RDMA_SILENT, RDS_RDMA_SILENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_RDMA_SILENT, 64)
#endif
#if CS_KNOWN && defined(RDS_RDMA_USE_ONCE)
    ROW(RDS_RDMA_USE_ONCE, RDS_RDMA_USE_ONCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_RDMA_USE_ONCE, 8)
#endif
#if CS_KNOWN && defined(RDS_RECVERR)
    ROW(RDS_RECVERR, RDS_RECVERR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_RECVERR, 5)
#endif
#if CS_KNOWN && defined(RDS_TRANS_IB)
    ROW(RDS_TRANS_IB, RDS_TRANS_IB)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_TRANS_IB, 0)
#endif
#if CS_KNOWN && defined(RDS_TRANS_NONE)
    ROW(RDS_TRANS_NONE, RDS_TRANS_NONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_TRANS_NONE, -1)
#endif
#if CS_KNOWN && defined(RDS_TRANS_TCP)
    ROW(RDS_TRANS_TCP, RDS_TRANS_TCP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(RDS_TRANS_TCP, 2)
#endif
#if CS_KNOWN && defined(SO_RDS_TRANSPORT)
    ROW(SO_RDS_TRANSPORT, SO_RDS_TRANSPORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_RDS_TRANSPORT, 8)
#endif
    /* Qualcomm's IPC router */
#if CS_KNOWN && defined(QRTR_NODE_BCAST)
    ROW(QRTR_NODE_BCAST, QRTR_NODE_BCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_NODE_BCAST, 4294967295)
#endif
#if CS_KNOWN && defined(QRTR_PORT_CTRL)
    ROW(QRTR_PORT_CTRL, QRTR_PORT_CTRL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_PORT_CTRL, 4294967294)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_BYE, QRTR_TYPE_BYE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_BYE, 3)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_DATA, QRTR_TYPE_DATA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_DATA, 1)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_DEL_CLIENT, QRTR_TYPE_DEL_CLIENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_DEL_CLIENT, 6)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_DEL_LOOKUP, QRTR_TYPE_DEL_LOOKUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_DEL_LOOKUP, 11)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_DEL_SERVER, QRTR_TYPE_DEL_SERVER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_DEL_SERVER, 5)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_EXIT, QRTR_TYPE_EXIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_EXIT, 8)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_HELLO, QRTR_TYPE_HELLO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_HELLO, 2)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_NEW_LOOKUP, QRTR_TYPE_NEW_LOOKUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_NEW_LOOKUP, 10)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_NEW_SERVER, QRTR_TYPE_NEW_SERVER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_NEW_SERVER, 4)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_PING, QRTR_TYPE_PING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_PING, 9)
#endif
#if CS_KNOWN && __has_include(<linux/qrtr.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(QRTR_TYPE_RESUME_TX, QRTR_TYPE_RESUME_TX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(QRTR_TYPE_RESUME_TX, 7)
#endif
    /* AF_XDP */
#if CS_KNOWN && defined(XDP_COPY)
    ROW(XDP_COPY, XDP_COPY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_COPY, 2)
#endif
#if CS_KNOWN && defined(XDP_MAX_TX_SKB_BUDGET)
    ROW(XDP_MAX_TX_SKB_BUDGET, XDP_MAX_TX_SKB_BUDGET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_MAX_TX_SKB_BUDGET, 9)
#endif
#if CS_KNOWN && defined(XDP_MMAP_OFFSETS)
    ROW(XDP_MMAP_OFFSETS, XDP_MMAP_OFFSETS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_MMAP_OFFSETS, 1)
#endif
#if CS_KNOWN && defined(XDP_OPTIONS)
    ROW(XDP_OPTIONS, XDP_OPTIONS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_OPTIONS, 8)
#endif
#if CS_KNOWN && defined(XDP_OPTIONS_ZEROCOPY)
    ROW(XDP_OPTIONS_ZEROCOPY, XDP_OPTIONS_ZEROCOPY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_OPTIONS_ZEROCOPY, 1)
#endif
#if CS_KNOWN && defined(XDP_PGOFF_RX_RING)
    ROW(XDP_PGOFF_RX_RING, XDP_PGOFF_RX_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_PGOFF_RX_RING, 0)
#endif
#if CS_KNOWN && defined(XDP_PGOFF_TX_RING)
    ROW(XDP_PGOFF_TX_RING, XDP_PGOFF_TX_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_PGOFF_TX_RING, 2147483648)
#endif
#if CS_KNOWN && defined(XDP_PKT_CONTD)
    ROW(XDP_PKT_CONTD, XDP_PKT_CONTD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_PKT_CONTD, 1)
#endif
#if CS_KNOWN && defined(XDP_RING_NEED_WAKEUP)
    ROW(XDP_RING_NEED_WAKEUP, XDP_RING_NEED_WAKEUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_RING_NEED_WAKEUP, 1)
#endif
#if CS_KNOWN && defined(XDP_RX_RING)
    ROW(XDP_RX_RING, XDP_RX_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_RX_RING, 2)
#endif
#if CS_KNOWN && defined(XDP_SHARED_UMEM)
    ROW(XDP_SHARED_UMEM, XDP_SHARED_UMEM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_SHARED_UMEM, 1)
#endif
#if CS_KNOWN && defined(XDP_STATISTICS)
    ROW(XDP_STATISTICS, XDP_STATISTICS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_STATISTICS, 7)
#endif
#if CS_KNOWN && defined(XDP_TXMD_FLAGS_CHECKSUM)
    ROW(XDP_TXMD_FLAGS_CHECKSUM, XDP_TXMD_FLAGS_CHECKSUM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_TXMD_FLAGS_CHECKSUM, 2)
#endif
#if CS_KNOWN && defined(XDP_TXMD_FLAGS_LAUNCH_TIME)
    ROW(XDP_TXMD_FLAGS_LAUNCH_TIME, XDP_TXMD_FLAGS_LAUNCH_TIME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_TXMD_FLAGS_LAUNCH_TIME, 4)
#endif
#if CS_KNOWN && defined(XDP_TXMD_FLAGS_TIMESTAMP)
    ROW(XDP_TXMD_FLAGS_TIMESTAMP, XDP_TXMD_FLAGS_TIMESTAMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_TXMD_FLAGS_TIMESTAMP, 1)
#endif
#if CS_KNOWN && defined(XDP_TX_METADATA)
    ROW(XDP_TX_METADATA, XDP_TX_METADATA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_TX_METADATA, 2)
#endif
#if CS_KNOWN && defined(XDP_TX_RING)
    ROW(XDP_TX_RING, XDP_TX_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_TX_RING, 3)
#endif
#if CS_KNOWN && defined(XDP_UMEM_COMPLETION_RING)
    ROW(XDP_UMEM_COMPLETION_RING, XDP_UMEM_COMPLETION_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_UMEM_COMPLETION_RING, 6)
#endif
#if CS_KNOWN && defined(XDP_UMEM_FILL_RING)
    ROW(XDP_UMEM_FILL_RING, XDP_UMEM_FILL_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_UMEM_FILL_RING, 5)
#endif
#if CS_KNOWN && defined(XDP_UMEM_PGOFF_COMPLETION_RING)
    ROW(XDP_UMEM_PGOFF_COMPLETION_RING, XDP_UMEM_PGOFF_COMPLETION_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_UMEM_PGOFF_COMPLETION_RING, 6442450944)
#endif
#if CS_KNOWN && defined(XDP_UMEM_PGOFF_FILL_RING)
    ROW(XDP_UMEM_PGOFF_FILL_RING, XDP_UMEM_PGOFF_FILL_RING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_UMEM_PGOFF_FILL_RING, 4294967296)
#endif
#if CS_KNOWN && defined(XDP_UMEM_REG)
    ROW(XDP_UMEM_REG, XDP_UMEM_REG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_UMEM_REG, 4)
#endif
#if CS_KNOWN && defined(XDP_UMEM_TX_METADATA_LEN)
    ROW(XDP_UMEM_TX_METADATA_LEN, XDP_UMEM_TX_METADATA_LEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_UMEM_TX_METADATA_LEN, 4)
#endif
#if CS_KNOWN && defined(XDP_UMEM_TX_SW_CSUM)
    ROW(XDP_UMEM_TX_SW_CSUM, XDP_UMEM_TX_SW_CSUM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_UMEM_TX_SW_CSUM, 2)
#endif
#if CS_KNOWN && defined(XDP_UMEM_UNALIGNED_CHUNK_FLAG)
    ROW(XDP_UMEM_UNALIGNED_CHUNK_FLAG, XDP_UMEM_UNALIGNED_CHUNK_FLAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_UMEM_UNALIGNED_CHUNK_FLAG, 1)
#endif
#if CS_KNOWN && defined(XDP_USE_NEED_WAKEUP)
    ROW(XDP_USE_NEED_WAKEUP, XDP_USE_NEED_WAKEUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_USE_NEED_WAKEUP, 8)
#endif
#if CS_KNOWN && defined(XDP_USE_SG)
    ROW(XDP_USE_SG, XDP_USE_SG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_USE_SG, 16)
#endif
#if CS_KNOWN && defined(XDP_ZEROCOPY)
    ROW(XDP_ZEROCOPY, XDP_ZEROCOPY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(XDP_ZEROCOPY, 4)
#endif
    /* Shared memory communications */
#if __has_include(<linux/smc.h>)
    ROW(SMCPROTO_SMC, 0)
#endif
#if __has_include(<linux/smc.h>)
    ROW(SMCPROTO_SMC6, 1)
#endif
#if CS_KNOWN && defined(SMC_LIMIT_HS)
    ROW(SMC_LIMIT_HS, SMC_LIMIT_HS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SMC_LIMIT_HS, 1)
#endif
    /* Kernel connection multiplexor */
#if CS_KNOWN && defined(KCMPROTO_CONNECTED)
    ROW(KCMPROTO_CONNECTED, KCMPROTO_CONNECTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(KCMPROTO_CONNECTED, 0)
#endif
#if CS_KNOWN && defined(KCM_RECV_DISABLE)
    ROW(KCM_RECV_DISABLE, KCM_RECV_DISABLE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(KCM_RECV_DISABLE, 1)
#endif
    /* Routers of multicast */
#if CS_KNOWN && defined(MRT_ADD_MFC)
    ROW(MRT_ADD_MFC, MRT_ADD_MFC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_ADD_MFC, 204)
#endif
#if CS_KNOWN && defined(MRT_ADD_VIF)
    ROW(MRT_ADD_VIF, MRT_ADD_VIF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_ADD_VIF, 202)
#endif
#if CS_KNOWN && defined(MRT_ASSERT)
    ROW(MRT_ASSERT, MRT_ASSERT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_ASSERT, 207)
#endif
#if CS_KNOWN && defined(MRT_DEL_MFC)
    ROW(MRT_DEL_MFC, MRT_DEL_MFC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_DEL_MFC, 205)
#endif
#if CS_KNOWN && defined(MRT_DEL_VIF)
    ROW(MRT_DEL_VIF, MRT_DEL_VIF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_DEL_VIF, 203)
#endif
#if CS_KNOWN && defined(MRT_DONE)
    ROW(MRT_DONE, MRT_DONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_DONE, 201)
#endif
#if CS_KNOWN && defined(MRT_INIT)
    ROW(MRT_INIT, MRT_INIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_INIT, 200)
#endif
#if CS_KNOWN && defined(MRT_PIM)
    ROW(MRT_PIM, MRT_PIM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_PIM, 208)
#endif
#if CS_KNOWN && defined(MRT_TABLE)
    ROW(MRT_TABLE, MRT_TABLE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_TABLE, 209)
#endif
#if CS_KNOWN && defined(MRT_VERSION)
    ROW(MRT_VERSION, MRT_VERSION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(MRT_VERSION, 206)
#endif
    /* Raw sockets of ICMP */
#if CS_KNOWN && defined(ICMP_DEST_UNREACH)
    ROW(ICMP_DEST_UNREACH, ICMP_DEST_UNREACH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_DEST_UNREACH, 3)
#endif
#if CS_KNOWN && defined(ICMP_ECHO)
    ROW(ICMP_ECHO, ICMP_ECHO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_ECHO, 8)
#endif
#if CS_KNOWN && defined(ICMP_ECHOREPLY)
    ROW(ICMP_ECHOREPLY, ICMP_ECHOREPLY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_ECHOREPLY, 0)
#endif
#if CS_KNOWN && defined(ICMP_EXT_ECHO)
    ROW(ICMP_EXT_ECHO, ICMP_EXT_ECHO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_EXT_ECHO, 42)
#endif
#if CS_KNOWN && defined(ICMP_EXT_ECHOREPLY)
    ROW(ICMP_EXT_ECHOREPLY, ICMP_EXT_ECHOREPLY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_EXT_ECHOREPLY, 43)
#endif
#if CS_KNOWN && defined(ICMP_FILTER)
    ROW(ICMP_FILTER, ICMP_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_FILTER, 1)
#endif
#if CS_KNOWN && defined(ICMP_FRAG_NEEDED)
    ROW(ICMP_FRAG_NEEDED, ICMP_FRAG_NEEDED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_FRAG_NEEDED, 4)
#endif
#if CS_KNOWN && defined(ICMP_HOST_UNREACH)
    ROW(ICMP_HOST_UNREACH, ICMP_HOST_UNREACH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_HOST_UNREACH, 1)
#endif
#if CS_KNOWN && defined(ICMP_NET_UNREACH)
    ROW(ICMP_NET_UNREACH, ICMP_NET_UNREACH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_NET_UNREACH, 0)
#endif
#if CS_KNOWN && defined(ICMP_PARAMETERPROB)
    ROW(ICMP_PARAMETERPROB, ICMP_PARAMETERPROB)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_PARAMETERPROB, 12)
#endif
#if CS_KNOWN && defined(ICMP_PORT_UNREACH)
    ROW(ICMP_PORT_UNREACH, ICMP_PORT_UNREACH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_PORT_UNREACH, 3)
#endif
#if CS_KNOWN && defined(ICMP_PROT_UNREACH)
    ROW(ICMP_PROT_UNREACH, ICMP_PROT_UNREACH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_PROT_UNREACH, 2)
#endif
#if CS_KNOWN && defined(ICMP_REDIRECT)
    ROW(ICMP_REDIRECT, ICMP_REDIRECT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_REDIRECT, 5)
#endif
#if CS_KNOWN && defined(ICMP_SOURCE_QUENCH)
    ROW(ICMP_SOURCE_QUENCH, ICMP_SOURCE_QUENCH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_SOURCE_QUENCH, 4)
#endif
#if CS_KNOWN && defined(ICMP_TIMESTAMP)
    ROW(ICMP_TIMESTAMP, ICMP_TIMESTAMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_TIMESTAMP, 13)
#endif
#if CS_KNOWN && defined(ICMP_TIMESTAMPREPLY)
    ROW(ICMP_TIMESTAMPREPLY, ICMP_TIMESTAMPREPLY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_TIMESTAMPREPLY, 14)
#endif
#if CS_KNOWN && defined(ICMP_TIME_EXCEEDED)
    ROW(ICMP_TIME_EXCEEDED, ICMP_TIME_EXCEEDED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMP_TIME_EXCEEDED, 11)
#endif
    /* Raw sockets of ICMPv6 */
#if CS_KNOWN && defined(ICMPV6_DEST_UNREACH)
    ROW(ICMPV6_DEST_UNREACH, ICMPV6_DEST_UNREACH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_DEST_UNREACH, 1)
#endif
#if CS_KNOWN && defined(ICMPV6_ECHO_REPLY)
    ROW(ICMPV6_ECHO_REPLY, ICMPV6_ECHO_REPLY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_ECHO_REPLY, 129)
#endif
#if CS_KNOWN && defined(ICMPV6_ECHO_REQUEST)
    ROW(ICMPV6_ECHO_REQUEST, ICMPV6_ECHO_REQUEST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_ECHO_REQUEST, 128)
#endif
#if CS_KNOWN && defined(ICMPV6_EXT_ECHO_REPLY)
    ROW(ICMPV6_EXT_ECHO_REPLY, ICMPV6_EXT_ECHO_REPLY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_EXT_ECHO_REPLY, 161)
#endif
#if CS_KNOWN && defined(ICMPV6_EXT_ECHO_REQUEST)
    ROW(ICMPV6_EXT_ECHO_REQUEST, ICMPV6_EXT_ECHO_REQUEST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_EXT_ECHO_REQUEST, 160)
#endif
#if CS_KNOWN && defined(ICMPV6_FILTER)
    ROW(ICMPV6_FILTER, ICMPV6_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_FILTER, 1)
#endif
#if CS_KNOWN && defined(ICMPV6_PARAMPROB)
    ROW(ICMPV6_PARAMPROB, ICMPV6_PARAMPROB)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_PARAMPROB, 4)
#endif
#if CS_KNOWN && defined(ICMPV6_PKT_TOOBIG)
    ROW(ICMPV6_PKT_TOOBIG, ICMPV6_PKT_TOOBIG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_PKT_TOOBIG, 2)
#endif
#if CS_KNOWN && defined(ICMPV6_PORT_UNREACH)
    ROW(ICMPV6_PORT_UNREACH, ICMPV6_PORT_UNREACH)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_PORT_UNREACH, 4)
#endif
#if CS_KNOWN && defined(ICMPV6_TIME_EXCEED)
    ROW(ICMPV6_TIME_EXCEED, ICMPV6_TIME_EXCEED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(ICMPV6_TIME_EXCEED, 3)
#endif
    /* DCCP */
#if CS_KNOWN && defined(DCCP_SOCKOPT_AVAILABLE_CCIDS)
    ROW(DCCP_SOCKOPT_AVAILABLE_CCIDS, DCCP_SOCKOPT_AVAILABLE_CCIDS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_AVAILABLE_CCIDS, 12)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_CCID)
    ROW(DCCP_SOCKOPT_CCID, DCCP_SOCKOPT_CCID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_CCID, 13)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_CCID_RX_INFO)
    ROW(DCCP_SOCKOPT_CCID_RX_INFO, DCCP_SOCKOPT_CCID_RX_INFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_CCID_RX_INFO, 128)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_CCID_TX_INFO)
    ROW(DCCP_SOCKOPT_CCID_TX_INFO, DCCP_SOCKOPT_CCID_TX_INFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_CCID_TX_INFO, 192)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_GET_CUR_MPS)
    ROW(DCCP_SOCKOPT_GET_CUR_MPS, DCCP_SOCKOPT_GET_CUR_MPS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_GET_CUR_MPS, 5)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_QPOLICY_ID)
    ROW(DCCP_SOCKOPT_QPOLICY_ID, DCCP_SOCKOPT_QPOLICY_ID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_QPOLICY_ID, 16)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_QPOLICY_TXQLEN)
    ROW(DCCP_SOCKOPT_QPOLICY_TXQLEN, DCCP_SOCKOPT_QPOLICY_TXQLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_QPOLICY_TXQLEN, 17)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_RECV_CSCOV)
    ROW(DCCP_SOCKOPT_RECV_CSCOV, DCCP_SOCKOPT_RECV_CSCOV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_RECV_CSCOV, 11)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_RX_CCID)
    ROW(DCCP_SOCKOPT_RX_CCID, DCCP_SOCKOPT_RX_CCID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_RX_CCID, 15)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_SEND_CSCOV)
    ROW(DCCP_SOCKOPT_SEND_CSCOV, DCCP_SOCKOPT_SEND_CSCOV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_SEND_CSCOV, 10)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_SERVER_TIMEWAIT)
    ROW(DCCP_SOCKOPT_SERVER_TIMEWAIT, DCCP_SOCKOPT_SERVER_TIMEWAIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_SERVER_TIMEWAIT, 6)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_SERVICE)
    ROW(DCCP_SOCKOPT_SERVICE, DCCP_SOCKOPT_SERVICE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_SERVICE, 2)
#endif
#if CS_KNOWN && defined(DCCP_SOCKOPT_TX_CCID)
    ROW(DCCP_SOCKOPT_TX_CCID, DCCP_SOCKOPT_TX_CCID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(DCCP_SOCKOPT_TX_CCID, 14)
#endif
    /* Phonet */
#if CS_KNOWN && defined(PNPIPE_ENCAP)
    ROW(PNPIPE_ENCAP, PNPIPE_ENCAP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PNPIPE_ENCAP, 1)
#endif
#if CS_KNOWN && defined(PNPIPE_ENCAP_IP)
    ROW(PNPIPE_ENCAP_IP, PNPIPE_ENCAP_IP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PNPIPE_ENCAP_IP, 1)
#endif
#if CS_KNOWN && defined(PNPIPE_ENCAP_NONE)
    ROW(PNPIPE_ENCAP_NONE, PNPIPE_ENCAP_NONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PNPIPE_ENCAP_NONE, 0)
#endif
#if CS_KNOWN && defined(PNPIPE_HANDLE)
    ROW(PNPIPE_HANDLE, PNPIPE_HANDLE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PNPIPE_HANDLE, 3)
#endif
#if CS_KNOWN && defined(PNPIPE_IFINDEX)
    ROW(PNPIPE_IFINDEX, PNPIPE_IFINDEX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PNPIPE_IFINDEX, 2)
#endif
#if CS_KNOWN && defined(PNPIPE_INITSTATE)
    ROW(PNPIPE_INITSTATE, PNPIPE_INITSTATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PNPIPE_INITSTATE, 4)
#endif
#if CS_KNOWN && defined(PN_PROTO_PHONET)
    ROW(PN_PROTO_PHONET, PN_PROTO_PHONET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PN_PROTO_PHONET, 1)
#endif
#if CS_KNOWN && defined(PN_PROTO_PIPE)
    ROW(PN_PROTO_PIPE, PN_PROTO_PIPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PN_PROTO_PIPE, 2)
#endif
    /* PPP over something, and X.25 */
#if CS_KNOWN && defined(PX_PROTO_OE)
    ROW(PX_PROTO_OE, PX_PROTO_OE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PX_PROTO_OE, 0)
#endif
#if CS_KNOWN && defined(PX_PROTO_OL2TP)
    ROW(PX_PROTO_OL2TP, PX_PROTO_OL2TP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PX_PROTO_OL2TP, 1)
#endif
#if CS_KNOWN && defined(PX_PROTO_PPTP)
    ROW(PX_PROTO_PPTP, PX_PROTO_PPTP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(PX_PROTO_PPTP, 2)
#endif
#if CS_KNOWN && defined(IPX_TYPE)
    ROW(IPX_TYPE, IPX_TYPE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(IPX_TYPE, 1)
#endif
    /* CAN */
#if CS_KNOWN && defined(CAN_BCM)
    ROW(CAN_BCM, CAN_BCM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM, 2)
#endif
#if CS_KNOWN && defined(CAN_EFF_FLAG)
    ROW(CAN_EFF_FLAG, CAN_EFF_FLAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_EFF_FLAG, 2147483648)
#endif
#if CS_KNOWN && defined(CAN_EFF_MASK)
    ROW(CAN_EFF_MASK, CAN_EFF_MASK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_EFF_MASK, 536870911)
#endif
#if CS_KNOWN && defined(CAN_ERR_FLAG)
    ROW(CAN_ERR_FLAG, CAN_ERR_FLAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_FLAG, 536870912)
#endif
#if CS_KNOWN && defined(CAN_ERR_MASK)
    ROW(CAN_ERR_MASK, CAN_ERR_MASK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_MASK, 536870911)
#endif
#if CS_KNOWN && defined(CAN_INV_FILTER)
    ROW(CAN_INV_FILTER, CAN_INV_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_INV_FILTER, 536870912)
#endif
#if CS_KNOWN && defined(CAN_ISOTP)
    ROW(CAN_ISOTP, CAN_ISOTP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP, 6)
#endif
#if CS_KNOWN && defined(CAN_J1939)
    ROW(CAN_J1939, CAN_J1939)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_J1939, 7)
#endif
#if CS_KNOWN && defined(CAN_MAX_DLC)
    ROW(CAN_MAX_DLC, CAN_MAX_DLC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_MAX_DLC, 8)
#endif
#if CS_KNOWN && defined(CAN_MAX_DLEN)
    ROW(CAN_MAX_DLEN, CAN_MAX_DLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_MAX_DLEN, 8)
#endif
#if CS_KNOWN && defined(CAN_MCNET)
    ROW(CAN_MCNET, CAN_MCNET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_MCNET, 5)
#endif
#if CS_KNOWN && defined(CAN_MTU)
    ROW(CAN_MTU, CAN_MTU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_MTU, 16)
#endif
#if CS_KNOWN && defined(CAN_RAW)
    ROW(CAN_RAW, CAN_RAW)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW, 1)
#endif
#if CS_KNOWN && defined(CAN_RTR_FLAG)
    ROW(CAN_RTR_FLAG, CAN_RTR_FLAG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RTR_FLAG, 1073741824)
#endif
#if CS_KNOWN && defined(CAN_SFF_MASK)
    ROW(CAN_SFF_MASK, CAN_SFF_MASK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_SFF_MASK, 2047)
#endif
#if CS_KNOWN && defined(CAN_TP16)
    ROW(CAN_TP16, CAN_TP16)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_TP16, 3)
#endif
#if CS_KNOWN && defined(CAN_TP20)
    ROW(CAN_TP20, CAN_TP20)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_TP20, 4)
#endif
#if CS_KNOWN && defined(CANFD_BRS)
    ROW(CANFD_BRS, CANFD_BRS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANFD_BRS, 1)
#endif
#if CS_KNOWN && defined(CANFD_ESI)
    ROW(CANFD_ESI, CANFD_ESI)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANFD_ESI, 2)
#endif
#if CS_KNOWN && defined(CANFD_FDF)
    ROW(CANFD_FDF, CANFD_FDF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANFD_FDF, 4)
#endif
#if CS_KNOWN && defined(CANFD_MAX_DLC)
    ROW(CANFD_MAX_DLC, CANFD_MAX_DLC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANFD_MAX_DLC, 15)
#endif
#if CS_KNOWN && defined(CANFD_MAX_DLEN)
    ROW(CANFD_MAX_DLEN, CANFD_MAX_DLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANFD_MAX_DLEN, 64)
#endif
#if CS_KNOWN && defined(CANFD_MTU)
    ROW(CANFD_MTU, CANFD_MTU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANFD_MTU, 72)
#endif
#if CS_KNOWN && defined(CANXL_MAX_DLC)
    ROW(CANXL_MAX_DLC, CANXL_MAX_DLC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANXL_MAX_DLC, 2047)
#endif
#if CS_KNOWN && defined(CANXL_MAX_DLEN)
    ROW(CANXL_MAX_DLEN, CANXL_MAX_DLEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANXL_MAX_DLEN, 2048)
#endif
#if CS_KNOWN && defined(CANXL_MTU)
    ROW(CANXL_MTU, CANXL_MTU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CANXL_MTU, 2060)
#endif
    /* CAN, raw frames */
#if CS_KNOWN && __has_include(<linux/can/raw.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_RAW_ERR_FILTER, CAN_RAW_ERR_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_ERR_FILTER, 2)
#endif
#if CS_KNOWN && __has_include(<linux/can/raw.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(3, 6, 0)
    ROW(CAN_RAW_FD_FRAMES, CAN_RAW_FD_FRAMES)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_FD_FRAMES, 5)
#endif
#if CS_KNOWN && __has_include(<linux/can/raw.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_RAW_FILTER, CAN_RAW_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_FILTER, 1)
#endif
#if CS_KNOWN && defined(CAN_RAW_FILTER_MAX)
    ROW(CAN_RAW_FILTER_MAX, CAN_RAW_FILTER_MAX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_FILTER_MAX, 512)
#endif
#if CS_KNOWN && __has_include(<linux/can/raw.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 1, 0)
    ROW(CAN_RAW_JOIN_FILTERS, CAN_RAW_JOIN_FILTERS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_JOIN_FILTERS, 6)
#endif
#if CS_KNOWN && __has_include(<linux/can/raw.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_RAW_LOOPBACK, CAN_RAW_LOOPBACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_LOOPBACK, 3)
#endif
#if CS_KNOWN && __has_include(<linux/can/raw.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_RAW_RECV_OWN_MSGS, CAN_RAW_RECV_OWN_MSGS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_RECV_OWN_MSGS, 4)
#endif
#if CS_KNOWN && __has_include(<linux/can/raw.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(6, 1, 0)
    ROW(CAN_RAW_XL_FRAMES, CAN_RAW_XL_FRAMES)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_XL_FRAMES, 7)
#endif
#if CS_KNOWN && __has_include(<linux/can/raw.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(6, 9, 0)
    ROW(CAN_RAW_XL_VCID_OPTS, CAN_RAW_XL_VCID_OPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_RAW_XL_VCID_OPTS, 8)
#endif
    /* CAN, classes of errors */
#if CS_KNOWN && defined(CAN_ERR_ACK)
    ROW(CAN_ERR_ACK, CAN_ERR_ACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_ACK, 32)
#endif
#if CS_KNOWN && defined(CAN_ERR_BUSERROR)
    ROW(CAN_ERR_BUSERROR, CAN_ERR_BUSERROR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_BUSERROR, 128)
#endif
#if CS_KNOWN && defined(CAN_ERR_BUSOFF)
    ROW(CAN_ERR_BUSOFF, CAN_ERR_BUSOFF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_BUSOFF, 64)
#endif
#if CS_KNOWN && defined(CAN_ERR_CNT)
    ROW(CAN_ERR_CNT, CAN_ERR_CNT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_CNT, 512)
#endif
#if CS_KNOWN && defined(CAN_ERR_CRTL)
    ROW(CAN_ERR_CRTL, CAN_ERR_CRTL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_CRTL, 4)
#endif
#if CS_KNOWN && defined(CAN_ERR_DLC)
    ROW(CAN_ERR_DLC, CAN_ERR_DLC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_DLC, 8)
#endif
#if CS_KNOWN && defined(CAN_ERR_LOSTARB)
    ROW(CAN_ERR_LOSTARB, CAN_ERR_LOSTARB)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_LOSTARB, 2)
#endif
#if CS_KNOWN && defined(CAN_ERR_PROT)
    ROW(CAN_ERR_PROT, CAN_ERR_PROT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_PROT, 8)
#endif
#if CS_KNOWN && defined(CAN_ERR_RESTARTED)
    ROW(CAN_ERR_RESTARTED, CAN_ERR_RESTARTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_RESTARTED, 256)
#endif
#if CS_KNOWN && defined(CAN_ERR_TRX)
    ROW(CAN_ERR_TRX, CAN_ERR_TRX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_TRX, 16)
#endif
#if CS_KNOWN && defined(CAN_ERR_TX_TIMEOUT)
    ROW(CAN_ERR_TX_TIMEOUT, CAN_ERR_TX_TIMEOUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ERR_TX_TIMEOUT, 1)
#endif
    /* CAN, broadcast manager */
#if CS_KNOWN && defined(CAN_FD_FRAME)
    ROW(CAN_BCM_CAN_FD_FRAME, CAN_FD_FRAME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_CAN_FD_FRAME, 2048)
#endif
#if CS_KNOWN && defined(RX_ANNOUNCE_RESUME)
    ROW(CAN_BCM_RX_ANNOUNCE_RESUME, RX_ANNOUNCE_RESUME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_ANNOUNCE_RESUME, 256)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_RX_CHANGED, RX_CHANGED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_CHANGED, 12)
#endif
#if CS_KNOWN && defined(RX_CHECK_DLC)
    ROW(CAN_BCM_RX_CHECK_DLC, RX_CHECK_DLC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_CHECK_DLC, 64)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_RX_DELETE, RX_DELETE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_DELETE, 6)
#endif
#if CS_KNOWN && defined(RX_FILTER_ID)
    ROW(CAN_BCM_RX_FILTER_ID, RX_FILTER_ID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_FILTER_ID, 32)
#endif
#if CS_KNOWN && defined(RX_NO_AUTOTIMER)
    ROW(CAN_BCM_RX_NO_AUTOTIMER, RX_NO_AUTOTIMER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_NO_AUTOTIMER, 128)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_RX_READ, RX_READ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_READ, 7)
#endif
#if CS_KNOWN && defined(RX_RTR_FRAME)
    ROW(CAN_BCM_RX_RTR_FRAME, RX_RTR_FRAME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_RTR_FRAME, 1024)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_RX_SETUP, RX_SETUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_SETUP, 5)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_RX_STATUS, RX_STATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_STATUS, 10)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_RX_TIMEOUT, RX_TIMEOUT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_RX_TIMEOUT, 11)
#endif
#if CS_KNOWN && defined(SETTIMER)
    ROW(CAN_BCM_SETTIMER, SETTIMER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_SETTIMER, 1)
#endif
#if CS_KNOWN && defined(STARTTIMER)
    ROW(CAN_BCM_STARTTIMER, STARTTIMER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_STARTTIMER, 2)
#endif
#if CS_KNOWN && defined(TX_ANNOUNCE)
    ROW(CAN_BCM_TX_ANNOUNCE, TX_ANNOUNCE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_ANNOUNCE, 8)
#endif
#if CS_KNOWN && defined(TX_COUNTEVT)
    ROW(CAN_BCM_TX_COUNTEVT, TX_COUNTEVT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_COUNTEVT, 4)
#endif
#if CS_KNOWN && defined(TX_CP_CAN_ID)
    ROW(CAN_BCM_TX_CP_CAN_ID, TX_CP_CAN_ID)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_CP_CAN_ID, 16)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_TX_DELETE, TX_DELETE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_DELETE, 2)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_TX_EXPIRED, TX_EXPIRED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_EXPIRED, 9)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_TX_READ, TX_READ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_READ, 3)
#endif
#if CS_KNOWN && defined(TX_RESET_MULTI_IDX)
    ROW(CAN_BCM_TX_RESET_MULTI_IDX, TX_RESET_MULTI_IDX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_RESET_MULTI_IDX, 512)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_TX_SEND, TX_SEND)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_SEND, 4)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_TX_SETUP, TX_SETUP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_SETUP, 1)
#endif
#if CS_KNOWN && __has_include(<linux/can/bcm.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 25)
    ROW(CAN_BCM_TX_STATUS, TX_STATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_BCM_TX_STATUS, 8)
#endif
    /* CAN, ISO-TP */
#if CS_KNOWN && defined(CAN_ISOTP_CF_BROADCAST)
    ROW(CAN_ISOTP_CF_BROADCAST, CAN_ISOTP_CF_BROADCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_CF_BROADCAST, 4096)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_CHK_PAD_DATA)
    ROW(CAN_ISOTP_CHK_PAD_DATA, CAN_ISOTP_CHK_PAD_DATA)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_CHK_PAD_DATA, 32)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_CHK_PAD_LEN)
    ROW(CAN_ISOTP_CHK_PAD_LEN, CAN_ISOTP_CHK_PAD_LEN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_CHK_PAD_LEN, 16)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_EXT_ADDRESS)
    ROW(CAN_ISOTP_DEFAULT_EXT_ADDRESS, CAN_ISOTP_DEFAULT_EXT_ADDRESS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_EXT_ADDRESS, 0)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_FLAGS)
    ROW(CAN_ISOTP_DEFAULT_FLAGS, CAN_ISOTP_DEFAULT_FLAGS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_FLAGS, 0)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_FRAME_TXTIME)
    ROW(CAN_ISOTP_DEFAULT_FRAME_TXTIME, CAN_ISOTP_DEFAULT_FRAME_TXTIME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_FRAME_TXTIME, 50000)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_LL_MTU)
    ROW(CAN_ISOTP_DEFAULT_LL_MTU, CAN_ISOTP_DEFAULT_LL_MTU)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_LL_MTU, 16)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_LL_TX_DL)
    ROW(CAN_ISOTP_DEFAULT_LL_TX_DL, CAN_ISOTP_DEFAULT_LL_TX_DL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_LL_TX_DL, 8)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_LL_TX_FLAGS)
    ROW(CAN_ISOTP_DEFAULT_LL_TX_FLAGS, CAN_ISOTP_DEFAULT_LL_TX_FLAGS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_LL_TX_FLAGS, 0)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_PAD_CONTENT)
    ROW(CAN_ISOTP_DEFAULT_PAD_CONTENT, CAN_ISOTP_DEFAULT_PAD_CONTENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_PAD_CONTENT, 204)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_RECV_BS)
    ROW(CAN_ISOTP_DEFAULT_RECV_BS, CAN_ISOTP_DEFAULT_RECV_BS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_RECV_BS, 0)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_RECV_STMIN)
    ROW(CAN_ISOTP_DEFAULT_RECV_STMIN, CAN_ISOTP_DEFAULT_RECV_STMIN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_RECV_STMIN, 0)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DEFAULT_RECV_WFTMAX)
    ROW(CAN_ISOTP_DEFAULT_RECV_WFTMAX, CAN_ISOTP_DEFAULT_RECV_WFTMAX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DEFAULT_RECV_WFTMAX, 0)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_DYN_FC_PARMS)
    ROW(CAN_ISOTP_DYN_FC_PARMS, CAN_ISOTP_DYN_FC_PARMS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_DYN_FC_PARMS, 8192)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_EXTEND_ADDR)
    ROW(CAN_ISOTP_EXTEND_ADDR, CAN_ISOTP_EXTEND_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_EXTEND_ADDR, 2)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_FORCE_RXSTMIN)
    ROW(CAN_ISOTP_FORCE_RXSTMIN, CAN_ISOTP_FORCE_RXSTMIN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_FORCE_RXSTMIN, 256)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_FORCE_TXSTMIN)
    ROW(CAN_ISOTP_FORCE_TXSTMIN, CAN_ISOTP_FORCE_TXSTMIN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_FORCE_TXSTMIN, 128)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_FRAME_TXTIME_ZERO)
    ROW(CAN_ISOTP_FRAME_TXTIME_ZERO, CAN_ISOTP_FRAME_TXTIME_ZERO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_FRAME_TXTIME_ZERO, 4294967295)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_HALF_DUPLEX)
    ROW(CAN_ISOTP_HALF_DUPLEX, CAN_ISOTP_HALF_DUPLEX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_HALF_DUPLEX, 64)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_LISTEN_MODE)
    ROW(CAN_ISOTP_LISTEN_MODE, CAN_ISOTP_LISTEN_MODE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_LISTEN_MODE, 1)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_LL_OPTS)
    ROW(CAN_ISOTP_LL_OPTS, CAN_ISOTP_LL_OPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_LL_OPTS, 5)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_OPTS)
    ROW(CAN_ISOTP_OPTS, CAN_ISOTP_OPTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_OPTS, 1)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_RECV_FC)
    ROW(CAN_ISOTP_RECV_FC, CAN_ISOTP_RECV_FC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_RECV_FC, 2)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_RX_EXT_ADDR)
    ROW(CAN_ISOTP_RX_EXT_ADDR, CAN_ISOTP_RX_EXT_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_RX_EXT_ADDR, 512)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_RX_PADDING)
    ROW(CAN_ISOTP_RX_PADDING, CAN_ISOTP_RX_PADDING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_RX_PADDING, 8)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_RX_STMIN)
    ROW(CAN_ISOTP_RX_STMIN, CAN_ISOTP_RX_STMIN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_RX_STMIN, 4)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_SF_BROADCAST)
    ROW(CAN_ISOTP_SF_BROADCAST, CAN_ISOTP_SF_BROADCAST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_SF_BROADCAST, 2048)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_TX_PADDING)
    ROW(CAN_ISOTP_TX_PADDING, CAN_ISOTP_TX_PADDING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_TX_PADDING, 4)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_TX_STMIN)
    ROW(CAN_ISOTP_TX_STMIN, CAN_ISOTP_TX_STMIN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_TX_STMIN, 3)
#endif
#if CS_KNOWN && defined(CAN_ISOTP_WAIT_TX_DONE)
    ROW(CAN_ISOTP_WAIT_TX_DONE, CAN_ISOTP_WAIT_TX_DONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(CAN_ISOTP_WAIT_TX_DONE, 1024)
#endif
#if CS_KNOWN && defined(SOL_CAN_ISOTP)
    ROW(SOL_CAN_ISOTP, SOL_CAN_ISOTP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SOL_CAN_ISOTP, 106)
#endif
    /* CAN, J1939 */
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(J1939_EE_INFO_NONE, J1939_EE_INFO_NONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_EE_INFO_NONE, 0)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 13, 0)
    ROW(J1939_EE_INFO_RX_ABORT, J1939_EE_INFO_RX_ABORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_EE_INFO_RX_ABORT, 4)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(J1939_EE_INFO_TX_ABORT, J1939_EE_INFO_TX_ABORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_EE_INFO_TX_ABORT, 1)
#endif
#if CS_KNOWN && defined(J1939_FILTER_MAX)
    ROW(J1939_FILTER_MAX, J1939_FILTER_MAX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_FILTER_MAX, 512)
#endif
#if CS_KNOWN && defined(J1939_IDLE_ADDR)
    ROW(J1939_IDLE_ADDR, J1939_IDLE_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_IDLE_ADDR, 254)
#endif
#if CS_KNOWN && defined(J1939_MAX_UNICAST_ADDR)
    ROW(J1939_MAX_UNICAST_ADDR, J1939_MAX_UNICAST_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_MAX_UNICAST_ADDR, 253)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(J1939_NLA_BYTES_ACKED, J1939_NLA_BYTES_ACKED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_NLA_BYTES_ACKED, 1)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(J1939_NLA_PAD, J1939_NLA_PAD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_NLA_PAD, 0)
#endif
#if CS_KNOWN && defined(J1939_NO_ADDR)
    ROW(J1939_NO_ADDR, J1939_NO_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_NO_ADDR, 255)
#endif
#if CS_KNOWN && defined(J1939_NO_NAME)
    ROW(J1939_NO_NAME, J1939_NO_NAME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_NO_NAME, 0)
#endif
#if CS_KNOWN && defined(J1939_NO_PGN)
    ROW(J1939_NO_PGN, J1939_NO_PGN)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_NO_PGN, 262144)
#endif
#if CS_KNOWN && defined(J1939_PGN_ADDRESS_CLAIMED)
    ROW(J1939_PGN_ADDRESS_CLAIMED, J1939_PGN_ADDRESS_CLAIMED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_PGN_ADDRESS_CLAIMED, 60928)
#endif
#if CS_KNOWN && defined(J1939_PGN_ADDRESS_COMMANDED)
    ROW(J1939_PGN_ADDRESS_COMMANDED, J1939_PGN_ADDRESS_COMMANDED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_PGN_ADDRESS_COMMANDED, 65240)
#endif
#if CS_KNOWN && defined(J1939_PGN_MAX)
    ROW(J1939_PGN_MAX, J1939_PGN_MAX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_PGN_MAX, 262143)
#endif
#if CS_KNOWN && defined(J1939_PGN_PDU1_MAX)
    ROW(J1939_PGN_PDU1_MAX, J1939_PGN_PDU1_MAX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_PGN_PDU1_MAX, 261888)
#endif
#if CS_KNOWN && defined(J1939_PGN_REQUEST)
    ROW(J1939_PGN_REQUEST, J1939_PGN_REQUEST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(J1939_PGN_REQUEST, 59904)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(SCM_J1939_DEST_ADDR, SCM_J1939_DEST_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_J1939_DEST_ADDR, 1)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(SCM_J1939_DEST_NAME, SCM_J1939_DEST_NAME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_J1939_DEST_NAME, 2)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(SCM_J1939_ERRQUEUE, SCM_J1939_ERRQUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_J1939_ERRQUEUE, 4)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(SCM_J1939_PRIO, SCM_J1939_PRIO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCM_J1939_PRIO, 3)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(SO_J1939_ERRQUEUE, SO_J1939_ERRQUEUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_J1939_ERRQUEUE, 4)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(SO_J1939_FILTER, SO_J1939_FILTER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_J1939_FILTER, 1)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(SO_J1939_PROMISC, SO_J1939_PROMISC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_J1939_PROMISC, 2)
#endif
#if CS_KNOWN && __has_include(<linux/can/j1939.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(5, 4, 0)
    ROW(SO_J1939_SEND_PRIO, SO_J1939_SEND_PRIO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SO_J1939_SEND_PRIO, 3)
#endif
    /* Bluetooth */
#if __has_include(<linux/version.h>)
    ROW(BDADDR_BREDR, 0)
#endif
#if __has_include(<linux/version.h>)
    ROW(BDADDR_LE_PUBLIC, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(BDADDR_LE_RANDOM, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_AVDTP, 7)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_BNEP, 4)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_CMTP, 5)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_HCI, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_HIDP, 6)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_ISO, 8)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_L2CAP, 0)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_RFCOMM, 3)
#endif
#if __has_include(<linux/version.h>)
    ROW(BTPROTO_SCO, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_CHANNEL_POLICY, 10)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_CHANNEL_POLICY_AMP_PREFERRED, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_CHANNEL_POLICY_BREDR_ONLY, 0)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_CHANNEL_POLICY_BREDR_PREFERRED, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_CODEC, 19)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_DEFER_SETUP, 7)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_FLUSHABLE, 8)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_FLUSHABLE_OFF, 0)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_FLUSHABLE_ON, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_ISO_BASE, 20)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_ISO_QOS, 17)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_MODE, 15)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_MODE_BASIC, 0)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_MODE_ERTM, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_MODE_EXT_FLOWCTL, 4)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_MODE_LE_FLOWCTL, 3)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_MODE_STREAMING, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY, 14)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_BR_1M_1SLOT, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_BR_1M_3SLOT, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_BR_1M_5SLOT, 4)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_EDR_2M_1SLOT, 8)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_EDR_2M_3SLOT, 16)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_EDR_2M_5SLOT, 32)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_EDR_3M_1SLOT, 64)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_EDR_3M_3SLOT, 128)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_EDR_3M_5SLOT, 256)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_LE_1M_RX, 1024)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_LE_1M_TX, 512)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_LE_2M_RX, 4096)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_LE_2M_TX, 2048)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_LE_CODED_RX, 16384)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PHY_LE_CODED_TX, 8192)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PKT_SEQNUM, 22)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_PKT_STATUS, 16)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_POWER, 9)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_POWER_FORCE_ACTIVE_OFF, 0)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_POWER_FORCE_ACTIVE_ON, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_RCVMTU, 13)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_SECURITY, 4)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_SECURITY_FIPS, 4)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_SECURITY_HIGH, 3)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_SECURITY_LOW, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_SECURITY_MEDIUM, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_SECURITY_SDP, 0)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_SNDMTU, 12)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_VOICE, 11)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_VOICE_CVSD_16BIT, 96)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_VOICE_TRANSPARENT, 3)
#endif
#if __has_include(<linux/version.h>)
    ROW(BT_VOICE_TRANSPARENT_16BIT, 99)
#endif
#if __has_include(<linux/version.h>)
    ROW(SOL_BLUETOOTH, 274)
#endif
#if __has_include(<linux/version.h>)
    ROW(SOL_L2CAP, 6)
#endif
#if __has_include(<linux/version.h>)
    ROW(SOL_RFCOMM, 18)
#endif
#if __has_include(<linux/version.h>)
    ROW(SOL_SCO, 17)
#endif
    /* Bluetooth, controllers */
#if __has_include(<linux/version.h>)
    ROW(HCI_CHANNEL_CONTROL, 3)
#endif
#if __has_include(<linux/version.h>)
    ROW(HCI_CHANNEL_LOGGING, 4)
#endif
#if __has_include(<linux/version.h>)
    ROW(HCI_CHANNEL_MONITOR, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(HCI_CHANNEL_RAW, 0)
#endif
#if __has_include(<linux/version.h>)
    ROW(HCI_CHANNEL_USER, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(HCI_DATA_DIR, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(HCI_DEV_NONE, 65535)
#endif
#if __has_include(<linux/version.h>)
    ROW(HCI_FILTER, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(HCI_TIME_STAMP, 3)
#endif
#if __has_include(<linux/version.h>)
    ROW(SOL_HCI, 0)
#endif
    /* Bluetooth, L2CAP */
#if __has_include(<linux/version.h>)
    ROW(L2CAP_LM, 3)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_LM_AUTH, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_LM_ENCRYPT, 4)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_LM_FIPS, 64)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_LM_MASTER, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_LM_RELIABLE, 16)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_LM_SECURE, 32)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_LM_TRUSTED, 8)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_OPTIONS, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(L2CAP_CONNINFO, 2)
#endif
    /* Bluetooth, RFCOMM and SCO */
#if __has_include(<linux/version.h>)
    ROW(RFCOMM_CONNINFO, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(RFCOMM_LM, 3)
#endif
#if __has_include(<linux/version.h>)
    ROW(RFCOMM_LM_AUTH, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(RFCOMM_LM_ENCRYPT, 4)
#endif
#if __has_include(<linux/version.h>)
    ROW(RFCOMM_LM_MASTER, 1)
#endif
#if __has_include(<linux/version.h>)
    ROW(RFCOMM_LM_RELIABLE, 16)
#endif
#if __has_include(<linux/version.h>)
    ROW(RFCOMM_LM_SECURE, 32)
#endif
#if __has_include(<linux/version.h>)
    ROW(RFCOMM_LM_TRUSTED, 8)
#endif
#if __has_include(<linux/version.h>)
    ROW(SCO_CONNINFO, 2)
#endif
#if __has_include(<linux/version.h>)
    ROW(SCO_OPTIONS, 1)
#endif
    /* SCTP */
#if CS_KNOWN && defined(SCTP_ADAPTATION_LAYER)
    ROW(SCTP_ADAPTATION_LAYER, SCTP_ADAPTATION_LAYER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ADAPTATION_LAYER, 7)
#endif
#if CS_KNOWN && defined(SCTP_ADD_STREAMS)
    ROW(SCTP_ADD_STREAMS, SCTP_ADD_STREAMS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ADD_STREAMS, 121)
#endif
#if CS_KNOWN && defined(SCTP_ASCONF_SUPPORTED)
    ROW(SCTP_ASCONF_SUPPORTED, SCTP_ASCONF_SUPPORTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ASCONF_SUPPORTED, 128)
#endif
#if CS_KNOWN && defined(SCTP_ASSOCINFO)
    ROW(SCTP_ASSOCINFO, SCTP_ASSOCINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ASSOCINFO, 1)
#endif
#if CS_KNOWN && defined(SCTP_AUTH_ACTIVE_KEY)
    ROW(SCTP_AUTH_ACTIVE_KEY, SCTP_AUTH_ACTIVE_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTH_ACTIVE_KEY, 24)
#endif
#if CS_KNOWN && defined(SCTP_AUTH_CHUNK)
    ROW(SCTP_AUTH_CHUNK, SCTP_AUTH_CHUNK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTH_CHUNK, 21)
#endif
#if CS_KNOWN && defined(SCTP_AUTH_DEACTIVATE_KEY)
    ROW(SCTP_AUTH_DEACTIVATE_KEY, SCTP_AUTH_DEACTIVATE_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTH_DEACTIVATE_KEY, 35)
#endif
#if CS_KNOWN && defined(SCTP_AUTH_DELETE_KEY)
    ROW(SCTP_AUTH_DELETE_KEY, SCTP_AUTH_DELETE_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTH_DELETE_KEY, 25)
#endif
#if CS_KNOWN && defined(SCTP_AUTH_KEY)
    ROW(SCTP_AUTH_KEY, SCTP_AUTH_KEY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTH_KEY, 23)
#endif
#if CS_KNOWN && defined(SCTP_AUTH_SUPPORTED)
    ROW(SCTP_AUTH_SUPPORTED, SCTP_AUTH_SUPPORTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTH_SUPPORTED, 129)
#endif
#if CS_KNOWN && defined(SCTP_AUTOCLOSE)
    ROW(SCTP_AUTOCLOSE, SCTP_AUTOCLOSE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTOCLOSE, 4)
#endif
#if CS_KNOWN && defined(SCTP_AUTO_ASCONF)
    ROW(SCTP_AUTO_ASCONF, SCTP_AUTO_ASCONF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTO_ASCONF, 30)
#endif
#if CS_KNOWN && defined(SCTP_CONTEXT)
    ROW(SCTP_CONTEXT, SCTP_CONTEXT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_CONTEXT, 17)
#endif
#if CS_KNOWN && defined(SCTP_DEFAULT_PRINFO)
    ROW(SCTP_DEFAULT_PRINFO, SCTP_DEFAULT_PRINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DEFAULT_PRINFO, 114)
#endif
#if CS_KNOWN && defined(SCTP_DEFAULT_SEND_PARAM)
    ROW(SCTP_DEFAULT_SEND_PARAM, SCTP_DEFAULT_SEND_PARAM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DEFAULT_SEND_PARAM, 10)
#endif
#if CS_KNOWN && defined(SCTP_DEFAULT_SNDINFO)
    ROW(SCTP_DEFAULT_SNDINFO, SCTP_DEFAULT_SNDINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DEFAULT_SNDINFO, 34)
#endif
#if CS_KNOWN && defined(SCTP_DELAYED_ACK)
    ROW(SCTP_DELAYED_ACK, SCTP_DELAYED_ACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DELAYED_ACK, 16)
#endif
#if CS_KNOWN && defined(SCTP_DELAYED_ACK_TIME)
    ROW(SCTP_DELAYED_ACK_TIME, SCTP_DELAYED_ACK_TIME)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DELAYED_ACK_TIME, 16)
#endif
#if CS_KNOWN && defined(SCTP_DELAYED_SACK)
    ROW(SCTP_DELAYED_SACK, SCTP_DELAYED_SACK)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DELAYED_SACK, 16)
#endif
#if CS_KNOWN && defined(SCTP_DISABLE_FRAGMENTS)
    ROW(SCTP_DISABLE_FRAGMENTS, SCTP_DISABLE_FRAGMENTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DISABLE_FRAGMENTS, 8)
#endif
#if CS_KNOWN && defined(SCTP_ECN_SUPPORTED)
    ROW(SCTP_ECN_SUPPORTED, SCTP_ECN_SUPPORTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ECN_SUPPORTED, 130)
#endif
#if CS_KNOWN && defined(SCTP_ENABLE_STREAM_RESET)
    ROW(SCTP_ENABLE_STREAM_RESET, SCTP_ENABLE_STREAM_RESET)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ENABLE_STREAM_RESET, 118)
#endif
#if CS_KNOWN && defined(SCTP_EVENT)
    ROW(SCTP_EVENT, SCTP_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_EVENT, 127)
#endif
#if CS_KNOWN && defined(SCTP_EVENTS)
    ROW(SCTP_EVENTS, SCTP_EVENTS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_EVENTS, 11)
#endif
#if CS_KNOWN && defined(SCTP_EXPOSE_POTENTIALLY_FAILED_STATE)
    ROW(SCTP_EXPOSE_POTENTIALLY_FAILED_STATE, SCTP_EXPOSE_POTENTIALLY_FAILED_STATE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_EXPOSE_POTENTIALLY_FAILED_STATE, 131)
#endif
#if CS_KNOWN && defined(SCTP_FRAGMENT_INTERLEAVE)
    ROW(SCTP_FRAGMENT_INTERLEAVE, SCTP_FRAGMENT_INTERLEAVE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_FRAGMENT_INTERLEAVE, 18)
#endif
#if CS_KNOWN && defined(SCTP_GET_ASSOC_ID_LIST)
    ROW(SCTP_GET_ASSOC_ID_LIST, SCTP_GET_ASSOC_ID_LIST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_GET_ASSOC_ID_LIST, 29)
#endif
#if CS_KNOWN && defined(SCTP_GET_ASSOC_NUMBER)
    ROW(SCTP_GET_ASSOC_NUMBER, SCTP_GET_ASSOC_NUMBER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_GET_ASSOC_NUMBER, 28)
#endif
#if CS_KNOWN && defined(SCTP_GET_ASSOC_STATS)
    ROW(SCTP_GET_ASSOC_STATS, SCTP_GET_ASSOC_STATS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_GET_ASSOC_STATS, 112)
#endif
#if CS_KNOWN && defined(SCTP_GET_LOCAL_ADDRS)
    ROW(SCTP_GET_LOCAL_ADDRS, SCTP_GET_LOCAL_ADDRS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_GET_LOCAL_ADDRS, 109)
#endif
#if CS_KNOWN && defined(SCTP_GET_PEER_ADDRS)
    ROW(SCTP_GET_PEER_ADDRS, SCTP_GET_PEER_ADDRS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_GET_PEER_ADDRS, 108)
#endif
#if CS_KNOWN && defined(SCTP_GET_PEER_ADDR_INFO)
    ROW(SCTP_GET_PEER_ADDR_INFO, SCTP_GET_PEER_ADDR_INFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_GET_PEER_ADDR_INFO, 15)
#endif
#if CS_KNOWN && defined(SCTP_HMAC_IDENT)
    ROW(SCTP_HMAC_IDENT, SCTP_HMAC_IDENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_HMAC_IDENT, 22)
#endif
#if CS_KNOWN && defined(SCTP_INITMSG)
    ROW(SCTP_INITMSG, SCTP_INITMSG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_INITMSG, 2)
#endif
#if CS_KNOWN && defined(SCTP_INTERLEAVING_SUPPORTED)
    ROW(SCTP_INTERLEAVING_SUPPORTED, SCTP_INTERLEAVING_SUPPORTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_INTERLEAVING_SUPPORTED, 125)
#endif
#if CS_KNOWN && defined(SCTP_I_WANT_MAPPED_V4_ADDR)
    ROW(SCTP_I_WANT_MAPPED_V4_ADDR, SCTP_I_WANT_MAPPED_V4_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_I_WANT_MAPPED_V4_ADDR, 12)
#endif
#if CS_KNOWN && defined(SCTP_LOCAL_AUTH_CHUNKS)
    ROW(SCTP_LOCAL_AUTH_CHUNKS, SCTP_LOCAL_AUTH_CHUNKS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_LOCAL_AUTH_CHUNKS, 27)
#endif
#if CS_KNOWN && defined(SCTP_MAXSEG)
    ROW(SCTP_MAXSEG, SCTP_MAXSEG)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_MAXSEG, 13)
#endif
#if CS_KNOWN && defined(SCTP_MAX_BURST)
    ROW(SCTP_MAX_BURST, SCTP_MAX_BURST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_MAX_BURST, 20)
#endif
#if CS_KNOWN && defined(SCTP_NODELAY)
    ROW(SCTP_NODELAY, SCTP_NODELAY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_NODELAY, 3)
#endif
#if CS_KNOWN && defined(SCTP_PARTIAL_DELIVERY_POINT)
    ROW(SCTP_PARTIAL_DELIVERY_POINT, SCTP_PARTIAL_DELIVERY_POINT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PARTIAL_DELIVERY_POINT, 19)
#endif
#if CS_KNOWN && defined(SCTP_PEER_ADDR_PARAMS)
    ROW(SCTP_PEER_ADDR_PARAMS, SCTP_PEER_ADDR_PARAMS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PEER_ADDR_PARAMS, 9)
#endif
#if CS_KNOWN && defined(SCTP_PEER_ADDR_THLDS)
    ROW(SCTP_PEER_ADDR_THLDS, SCTP_PEER_ADDR_THLDS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PEER_ADDR_THLDS, 31)
#endif
#if CS_KNOWN && defined(SCTP_PEER_ADDR_THLDS_V2)
    ROW(SCTP_PEER_ADDR_THLDS_V2, SCTP_PEER_ADDR_THLDS_V2)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PEER_ADDR_THLDS_V2, 37)
#endif
#if CS_KNOWN && defined(SCTP_PEER_AUTH_CHUNKS)
    ROW(SCTP_PEER_AUTH_CHUNKS, SCTP_PEER_AUTH_CHUNKS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PEER_AUTH_CHUNKS, 26)
#endif
#if CS_KNOWN && defined(SCTP_PLPMTUD_PROBE_INTERVAL)
    ROW(SCTP_PLPMTUD_PROBE_INTERVAL, SCTP_PLPMTUD_PROBE_INTERVAL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PLPMTUD_PROBE_INTERVAL, 133)
#endif
#if CS_KNOWN && defined(SCTP_PRIMARY_ADDR)
    ROW(SCTP_PRIMARY_ADDR, SCTP_PRIMARY_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PRIMARY_ADDR, 6)
#endif
#if CS_KNOWN && defined(SCTP_PR_ASSOC_STATUS)
    ROW(SCTP_PR_ASSOC_STATUS, SCTP_PR_ASSOC_STATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PR_ASSOC_STATUS, 115)
#endif
#if CS_KNOWN && defined(SCTP_PR_STREAM_STATUS)
    ROW(SCTP_PR_STREAM_STATUS, SCTP_PR_STREAM_STATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PR_STREAM_STATUS, 116)
#endif
#if CS_KNOWN && defined(SCTP_PR_SUPPORTED)
    ROW(SCTP_PR_SUPPORTED, SCTP_PR_SUPPORTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PR_SUPPORTED, 113)
#endif
#if CS_KNOWN && defined(SCTP_RECONFIG_SUPPORTED)
    ROW(SCTP_RECONFIG_SUPPORTED, SCTP_RECONFIG_SUPPORTED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_RECONFIG_SUPPORTED, 117)
#endif
#if CS_KNOWN && defined(SCTP_RECVNXTINFO)
    ROW(SCTP_RECVNXTINFO, SCTP_RECVNXTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_RECVNXTINFO, 33)
#endif
#if CS_KNOWN && defined(SCTP_RECVRCVINFO)
    ROW(SCTP_RECVRCVINFO, SCTP_RECVRCVINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_RECVRCVINFO, 32)
#endif
#if CS_KNOWN && defined(SCTP_REMOTE_UDP_ENCAPS_PORT)
    ROW(SCTP_REMOTE_UDP_ENCAPS_PORT, SCTP_REMOTE_UDP_ENCAPS_PORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_REMOTE_UDP_ENCAPS_PORT, 132)
#endif
#if CS_KNOWN && defined(SCTP_RESET_ASSOC)
    ROW(SCTP_RESET_ASSOC, SCTP_RESET_ASSOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_RESET_ASSOC, 120)
#endif
#if CS_KNOWN && defined(SCTP_RESET_STREAMS)
    ROW(SCTP_RESET_STREAMS, SCTP_RESET_STREAMS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_RESET_STREAMS, 119)
#endif
#if CS_KNOWN && defined(SCTP_REUSE_PORT)
    ROW(SCTP_REUSE_PORT, SCTP_REUSE_PORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_REUSE_PORT, 36)
#endif
#if CS_KNOWN && defined(SCTP_RTOINFO)
    ROW(SCTP_RTOINFO, SCTP_RTOINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_RTOINFO, 0)
#endif
#if CS_KNOWN && defined(SCTP_SENDMSG_CONNECT)
    ROW(SCTP_SENDMSG_CONNECT, SCTP_SENDMSG_CONNECT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SENDMSG_CONNECT, 126)
#endif
#if CS_KNOWN && defined(SCTP_SET_PEER_PRIMARY_ADDR)
    ROW(SCTP_SET_PEER_PRIMARY_ADDR, SCTP_SET_PEER_PRIMARY_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SET_PEER_PRIMARY_ADDR, 5)
#endif
#if CS_KNOWN && defined(SCTP_SOCKOPT_BINDX_ADD)
    ROW(SCTP_SOCKOPT_BINDX_ADD, SCTP_SOCKOPT_BINDX_ADD)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SOCKOPT_BINDX_ADD, 100)
#endif
#if CS_KNOWN && defined(SCTP_SOCKOPT_BINDX_REM)
    ROW(SCTP_SOCKOPT_BINDX_REM, SCTP_SOCKOPT_BINDX_REM)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SOCKOPT_BINDX_REM, 101)
#endif
#if CS_KNOWN && defined(SCTP_SOCKOPT_CONNECTX)
    ROW(SCTP_SOCKOPT_CONNECTX, SCTP_SOCKOPT_CONNECTX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SOCKOPT_CONNECTX, 110)
#endif
#if CS_KNOWN && defined(SCTP_SOCKOPT_CONNECTX3)
    ROW(SCTP_SOCKOPT_CONNECTX3, SCTP_SOCKOPT_CONNECTX3)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SOCKOPT_CONNECTX3, 111)
#endif
#if CS_KNOWN && defined(SCTP_SOCKOPT_PEELOFF)
    ROW(SCTP_SOCKOPT_PEELOFF, SCTP_SOCKOPT_PEELOFF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SOCKOPT_PEELOFF, 102)
#endif
#if CS_KNOWN && defined(SCTP_SOCKOPT_PEELOFF_FLAGS)
    ROW(SCTP_SOCKOPT_PEELOFF_FLAGS, SCTP_SOCKOPT_PEELOFF_FLAGS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SOCKOPT_PEELOFF_FLAGS, 122)
#endif
#if CS_KNOWN && defined(SCTP_STATUS)
    ROW(SCTP_STATUS, SCTP_STATUS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_STATUS, 14)
#endif
#if CS_KNOWN && defined(SCTP_STREAM_SCHEDULER)
    ROW(SCTP_STREAM_SCHEDULER, SCTP_STREAM_SCHEDULER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_STREAM_SCHEDULER, 123)
#endif
#if CS_KNOWN && defined(SCTP_STREAM_SCHEDULER_VALUE)
    ROW(SCTP_STREAM_SCHEDULER_VALUE, SCTP_STREAM_SCHEDULER_VALUE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_STREAM_SCHEDULER_VALUE, 124)
#endif
    /* SCTP, ancillary data and flags */
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_ABORT, SCTP_ABORT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ABORT, 4)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_ADDR_OVER, SCTP_ADDR_OVER)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ADDR_OVER, 2)
#endif
#if CS_KNOWN && defined(SCTP_AUTHINFO)
    ROW(SCTP_AUTHINFO, SCTP_AUTHINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTHINFO, 6)
#endif
#if CS_KNOWN && defined(SCTP_DSTADDRV4)
    ROW(SCTP_DSTADDRV4, SCTP_DSTADDRV4)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DSTADDRV4, 7)
#endif
#if CS_KNOWN && defined(SCTP_DSTADDRV6)
    ROW(SCTP_DSTADDRV6, SCTP_DSTADDRV6)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DSTADDRV6, 8)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_EOF, SCTP_EOF)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_EOF, 512)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_INIT, SCTP_INIT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_INIT, 0)
#endif
#if CS_KNOWN && defined(SCTP_NXTINFO)
    ROW(SCTP_NXTINFO, SCTP_NXTINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_NXTINFO, 4)
#endif
#if CS_KNOWN && defined(SCTP_PRINFO)
    ROW(SCTP_PRINFO, SCTP_PRINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PRINFO, 5)
#endif
#if CS_KNOWN && defined(SCTP_PR_SCTP_NONE)
    ROW(SCTP_PR_SCTP_NONE, SCTP_PR_SCTP_NONE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PR_SCTP_NONE, 0)
#endif
#if CS_KNOWN && defined(SCTP_PR_SCTP_PRIO)
    ROW(SCTP_PR_SCTP_PRIO, SCTP_PR_SCTP_PRIO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PR_SCTP_PRIO, 48)
#endif
#if CS_KNOWN && defined(SCTP_PR_SCTP_RTX)
    ROW(SCTP_PR_SCTP_RTX, SCTP_PR_SCTP_RTX)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PR_SCTP_RTX, 32)
#endif
#if CS_KNOWN && defined(SCTP_PR_SCTP_TTL)
    ROW(SCTP_PR_SCTP_TTL, SCTP_PR_SCTP_TTL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PR_SCTP_TTL, 16)
#endif
#if CS_KNOWN && defined(SCTP_RCVINFO)
    ROW(SCTP_RCVINFO, SCTP_RCVINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_RCVINFO, 3)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 0, 0)
    ROW(SCTP_SACK_IMMEDIATELY, SCTP_SACK_IMMEDIATELY)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SACK_IMMEDIATELY, 8)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 17, 0)
    ROW(SCTP_SENDALL, SCTP_SENDALL)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SENDALL, 64)
#endif
#if CS_KNOWN && defined(SCTP_SNDINFO)
    ROW(SCTP_SNDINFO, SCTP_SNDINFO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SNDINFO, 2)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_SNDRCV, SCTP_SNDRCV)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SNDRCV, 1)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_UNORDERED, SCTP_UNORDERED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_UNORDERED, 1)
#endif
    /* SCTP, notifications */
#if CS_KNOWN && defined(SCTP_ADAPTATION_INDICATION)
    ROW(SCTP_ADAPTATION_INDICATION, SCTP_ADAPTATION_INDICATION)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ADAPTATION_INDICATION, 32775)
#endif
#if CS_KNOWN && defined(SCTP_ASSOC_CHANGE)
    ROW(SCTP_ASSOC_CHANGE, SCTP_ASSOC_CHANGE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ASSOC_CHANGE, 32769)
#endif
#if CS_KNOWN && defined(SCTP_ASSOC_RESET_EVENT)
    ROW(SCTP_ASSOC_RESET_EVENT, SCTP_ASSOC_RESET_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ASSOC_RESET_EVENT, 32779)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 24)
    ROW(SCTP_AUTHENTICATION_EVENT, SCTP_AUTHENTICATION_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTHENTICATION_EVENT, 32776)
#endif
#if CS_KNOWN && defined(SCTP_DATA_IO_EVENT)
    ROW(SCTP_DATA_IO_EVENT, SCTP_DATA_IO_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_DATA_IO_EVENT, 32768)
#endif
#if CS_KNOWN && defined(SCTP_PARTIAL_DELIVERY_EVENT)
    ROW(SCTP_PARTIAL_DELIVERY_EVENT, SCTP_PARTIAL_DELIVERY_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PARTIAL_DELIVERY_EVENT, 32774)
#endif
#if CS_KNOWN && defined(SCTP_PEER_ADDR_CHANGE)
    ROW(SCTP_PEER_ADDR_CHANGE, SCTP_PEER_ADDR_CHANGE)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_PEER_ADDR_CHANGE, 32770)
#endif
#if CS_KNOWN && defined(SCTP_REMOTE_ERROR)
    ROW(SCTP_REMOTE_ERROR, SCTP_REMOTE_ERROR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_REMOTE_ERROR, 32772)
#endif
#if CS_KNOWN && defined(SCTP_SENDER_DRY_EVENT)
    ROW(SCTP_SENDER_DRY_EVENT, SCTP_SENDER_DRY_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SENDER_DRY_EVENT, 32777)
#endif
#if CS_KNOWN && defined(SCTP_SEND_FAILED)
    ROW(SCTP_SEND_FAILED, SCTP_SEND_FAILED)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SEND_FAILED, 32771)
#endif
#if CS_KNOWN && defined(SCTP_SEND_FAILED_EVENT)
    ROW(SCTP_SEND_FAILED_EVENT, SCTP_SEND_FAILED_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SEND_FAILED_EVENT, 32781)
#endif
#if CS_KNOWN && defined(SCTP_SHUTDOWN_EVENT)
    ROW(SCTP_SHUTDOWN_EVENT, SCTP_SHUTDOWN_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SHUTDOWN_EVENT, 32773)
#endif
#if CS_KNOWN && defined(SCTP_STREAM_CHANGE_EVENT)
    ROW(SCTP_STREAM_CHANGE_EVENT, SCTP_STREAM_CHANGE_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_STREAM_CHANGE_EVENT, 32780)
#endif
#if CS_KNOWN && defined(SCTP_STREAM_RESET_EVENT)
    ROW(SCTP_STREAM_RESET_EVENT, SCTP_STREAM_RESET_EVENT)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_STREAM_RESET_EVENT, 32778)
#endif
    /* SCTP, values */
#if CS_KNOWN && defined(SCTP_ALL_ASSOC)
    ROW(SCTP_ALL_ASSOC, SCTP_ALL_ASSOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ALL_ASSOC, 2)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 24)
    ROW(SCTP_AUTH_HMAC_ID_SHA1, SCTP_AUTH_HMAC_ID_SHA1)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTH_HMAC_ID_SHA1, 1)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(2, 6, 24)
    ROW(SCTP_AUTH_HMAC_ID_SHA256, SCTP_AUTH_HMAC_ID_SHA256)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_AUTH_HMAC_ID_SHA256, 3)
#endif
#if CS_KNOWN && defined(SCTP_BINDX_ADD_ADDR)
    ROW(SCTP_BINDX_ADD_ADDR, SCTP_BINDX_ADD_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_BINDX_ADD_ADDR, 1)
#endif
#if CS_KNOWN && defined(SCTP_BINDX_REM_ADDR)
    ROW(SCTP_BINDX_REM_ADDR, SCTP_BINDX_REM_ADDR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_BINDX_REM_ADDR, 2)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_CANT_STR_ASSOC, SCTP_CANT_STR_ASSOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_CANT_STR_ASSOC, 4)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_COMM_LOST, SCTP_COMM_LOST)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_COMM_LOST, 1)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_COMM_UP, SCTP_COMM_UP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_COMM_UP, 0)
#endif
#if CS_KNOWN && defined(SCTP_CURRENT_ASSOC)
    ROW(SCTP_CURRENT_ASSOC, SCTP_CURRENT_ASSOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_CURRENT_ASSOC, 1)
#endif
#if CS_KNOWN && defined(SCTP_ENABLE_CHANGE_ASSOC_REQ)
    ROW(SCTP_ENABLE_CHANGE_ASSOC_REQ, SCTP_ENABLE_CHANGE_ASSOC_REQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ENABLE_CHANGE_ASSOC_REQ, 4)
#endif
#if CS_KNOWN && defined(SCTP_ENABLE_RESET_ASSOC_REQ)
    ROW(SCTP_ENABLE_RESET_ASSOC_REQ, SCTP_ENABLE_RESET_ASSOC_REQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ENABLE_RESET_ASSOC_REQ, 2)
#endif
#if CS_KNOWN && defined(SCTP_ENABLE_RESET_STREAM_REQ)
    ROW(SCTP_ENABLE_RESET_STREAM_REQ, SCTP_ENABLE_RESET_STREAM_REQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_ENABLE_RESET_STREAM_REQ, 1)
#endif
#if CS_KNOWN && defined(SCTP_FUTURE_ASSOC)
    ROW(SCTP_FUTURE_ASSOC, SCTP_FUTURE_ASSOC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_FUTURE_ASSOC, 0)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_RESTART, SCTP_RESTART)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_RESTART, 2)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>)
    ROW(SCTP_SHUTDOWN_COMP, SCTP_SHUTDOWN_COMP)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SHUTDOWN_COMP, 3)
#endif
#if CS_KNOWN && defined(SCTP_SS_FC)
    ROW(SCTP_SS_FC, SCTP_SS_FC)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SS_FC, 3)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(SCTP_SS_FCFS, SCTP_SS_FCFS)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SS_FCFS, 0)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(SCTP_SS_PRIO, SCTP_SS_PRIO)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SS_PRIO, 1)
#endif
#if CS_KNOWN && __has_include(<linux/sctp.h>) && CS_LINUX_HEADERS >= KERNEL_VERSION(4, 15, 0)
    ROW(SCTP_SS_RR, SCTP_SS_RR)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SS_RR, 2)
#endif
#if CS_KNOWN && defined(SCTP_SS_WFQ)
    ROW(SCTP_SS_WFQ, SCTP_SS_WFQ)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_SS_WFQ, 4)
#endif
#if CS_KNOWN && defined(SCTP_STREAM_RESET_INCOMING)
    ROW(SCTP_STREAM_RESET_INCOMING, SCTP_STREAM_RESET_INCOMING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_STREAM_RESET_INCOMING, 1)
#endif
#if CS_KNOWN && defined(SCTP_STREAM_RESET_OUTGOING)
    ROW(SCTP_STREAM_RESET_OUTGOING, SCTP_STREAM_RESET_OUTGOING)
#elif defined(CS_GENERIC_NUMBERS)
    ROW(SCTP_STREAM_RESET_OUTGOING, 2)
#endif
};
