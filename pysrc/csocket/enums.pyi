from enum import IntEnum, IntFlag
from typing import TypeVar

_Member = TypeVar("_Member", bound=IntEnum)

def _intenum_converter(value: int, enum_klass: type[_Member]) -> _Member | int: ...

# constants: made by tools/constants.py
class AddressFamily(IntEnum):
    AF_ALG = 38
    AF_APPLETALK = 5
    AF_ASH = 18
    AF_ATMPVC = 8
    AF_ATMSVC = 20
    AF_AX25 = 3
    AF_BLUETOOTH = 31
    AF_BRIDGE = 7
    AF_CAIF = 37
    AF_CAN = 29
    AF_ECONET = 19
    AF_IB = 27
    AF_IEEE802154 = 36
    AF_INET = 2
    AF_INET6 = 10
    AF_IPX = 4
    AF_IRDA = 23
    AF_ISDN = 34
    AF_IUCV = 32
    AF_KCM = 41
    AF_KEY = 15
    AF_LLC = 26
    AF_MCTP = 45
    AF_MPLS = 28
    AF_NETBEUI = 13
    AF_NETLINK = 16
    AF_NETROM = 6
    AF_NFC = 39
    AF_PACKET = 17
    AF_PHONET = 35
    AF_PPPOX = 24
    AF_QIPCRTR = 42
    AF_RDS = 21
    AF_ROSE = 11
    AF_ROUTE = 16
    AF_RXRPC = 33
    AF_SECURITY = 14
    AF_SMC = 43
    AF_SNA = 22
    AF_TIPC = 30
    AF_UNIX = 1
    AF_UNSPEC = 0
    AF_VSOCK = 40
    AF_WANPIPE = 25
    AF_X25 = 9
    AF_XDP = 44

class SocketKind(IntEnum):
    SOCK_CLOEXEC = 524288
    SOCK_DCCP = 6
    SOCK_DGRAM = 2
    SOCK_NONBLOCK = 2048
    SOCK_PACKET = 10
    SOCK_RAW = 3
    SOCK_RDM = 4
    SOCK_SEQPACKET = 5
    SOCK_STREAM = 1

class MsgFlag(IntFlag):
    MSG_CMSG_CLOEXEC = 1073741824
    MSG_CONFIRM = 2048
    MSG_CTRUNC = 8
    MSG_DONTROUTE = 4
    MSG_DONTWAIT = 64
    MSG_EOR = 128
    MSG_ERRQUEUE = 8192
    MSG_FASTOPEN = 536870912
    MSG_MORE = 32768
    MSG_NOSIGNAL = 16384
    MSG_NOTIFICATION = 32768
    MSG_OOB = 1
    MSG_PEEK = 2
    MSG_SOCK_DEVMEM = 33554432
    MSG_TRUNC = 32
    MSG_WAITALL = 256
    MSG_WAITFORONE = 65536
    MSG_ZEROCOPY = 67108864

class AddressInfo(IntFlag):
    AI_ADDRCONFIG = ...
    AI_ALL = ...
    AI_CANONIDN = ...
    AI_CANONNAME = ...
    AI_IDN = ...
    AI_NUMERICHOST = ...
    AI_NUMERICSERV = ...
    AI_PASSIVE = ...
    AI_V4MAPPED = ...
# end of constants
