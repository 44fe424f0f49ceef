import socket as _stdlib
import sys
from _socket import CAPI as CAPI
from _typeshed import ReadableBuffer, WriteableBuffer
from collections.abc import Iterable
from io import BufferedReader, BufferedRWPair, BufferedWriter, IOBase, TextIOWrapper
from os import PathLike
from socket import gaierror as gaierror, herror as herror
from typing import (
    Any,
    Final,
    Literal,
    Protocol,
    SupportsFloat,
    SupportsIndex,
    TypeAlias,
    overload,
    type_check_only,
)

from typing_extensions import Self, disjoint_base

from .enums import (
    AddressFamily as AddressFamily,
    AddressInfo as AddressInfo,
    MsgFlag as MsgFlag,
    SocketKind as SocketKind,
    _intenum_converter as _intenum_converter,
)
from .functions import (
    _GLOBAL_DEFAULT_TIMEOUT as _GLOBAL_DEFAULT_TIMEOUT,
    _LOCALHOST as _LOCALHOST,
    _LOCALHOST_V6 as _LOCALHOST_V6,
    _fallback_socketpair as _fallback_socketpair,
    _GiveupOnSendfile as _GiveupOnSendfile,
    create_connection as create_connection,
    create_server as create_server,
    fromfd as fromfd,
    getfqdn as getfqdn,
    has_dualstack_ipv6 as has_dualstack_ipv6,
    recv_fds as recv_fds,
    send_fds as send_fds,
)
from .place import (
    from_stdlib as from_stdlib,
    install as install,
    installed as installed,
    to_stdlib as to_stdlib,
    uninstall as uninstall,
)

__version__: str
EAGAIN: Final[int]
EBADF: Final[int]
EWOULDBLOCK: Final[int]
_blocking_errnos: set[int]

# A tuple for most families; a path for AF_UNIX; since Python 3.14 a number for AF_BLUETOOTH's HCI.
_Address: TypeAlias = (
    tuple[object, ...] | str | ReadableBuffer | PathLike[str] | PathLike[bytes] | int
)
# It depends on the family, of which the type says nothing.
_RetAddress: TypeAlias = Any
_Seconds: TypeAlias = SupportsFloat | SupportsIndex
_HostName: TypeAlias = str | bytes | bytearray
_Received: TypeAlias = tuple[int, int, bytes]
_Sent: TypeAlias = tuple[int, int, ReadableBuffer]
# The last is what an AF_INET6 address looks like in a build without IPv6.
_Inet6Address: TypeAlias = tuple[str, int, int, int] | tuple[int, bytes]

@type_check_only
class _File(Protocol):
    def read(self, size: int, /) -> bytes: ...
    def seek(self, offset: int, /) -> object: ...

error = OSError
timeout = TimeoutError

# For type checkers only, these two derive from the stdlib's: what is annotated with socket.socket
# takes csocket's. At run time SocketType derives from object, SocketIO from io.RawIOBase.

@disjoint_base
class SocketType(_stdlib.socket):
    def __init__(
        self, family: int = -1, type: int = -1, proto: int = -1, fileno: SupportsIndex | None = None
    ) -> None: ...
    @property
    def proto(self) -> int: ...
    @property
    def timeout(self) -> float | None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args: object) -> None: ...
    def accept(self) -> tuple[socket, _RetAddress]: ...
    def bind(self, address: _Address, /) -> None: ...
    def close(self) -> None: ...
    def connect(self, address: _Address, /) -> None: ...
    def connect_ex(self, address: _Address, /) -> int: ...
    def detach(self) -> int: ...
    def dup(self) -> Self: ...
    def fileno(self) -> int: ...
    def get_inheritable(self) -> bool: ...
    def set_inheritable(self, inheritable: bool) -> None: ...
    def getpeername(self) -> _RetAddress: ...
    def getsockname(self) -> _RetAddress: ...
    @overload
    def getsockopt(self, level: int, optname: int, /) -> int: ...
    @overload
    def getsockopt(self, level: int, optname: int, buflen: int, /) -> bytes: ...
    @overload
    def setsockopt(self, level: int, optname: int, value: int | ReadableBuffer, /) -> None: ...
    @overload
    def setsockopt(self, level: int, optname: int, value: None, optlen: int, /) -> None: ...
    def getblocking(self) -> bool: ...
    def setblocking(self, flag: bool, /) -> None: ...
    def gettimeout(self) -> float | None: ...
    def settimeout(self, timeout: _Seconds | None, /) -> None: ...
    def listen(self, backlog: int = 128, /) -> None: ...
    @overload
    def makefile(
        self,
        mode: Literal["b", "rb", "br", "wb", "bw", "rwb", "rbw", "wrb", "wbr", "brw", "bwr"],
        buffering: Literal[0],
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> SocketIO: ...
    @overload
    def makefile(
        self,
        mode: Literal["rwb", "rbw", "wrb", "wbr", "brw", "bwr"],
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedRWPair: ...
    @overload
    def makefile(
        self,
        mode: Literal["rb", "br", "b"],
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedReader: ...
    @overload
    def makefile(
        self,
        mode: Literal["wb", "bw"],
        buffering: Literal[-1, 1] | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> BufferedWriter: ...
    @overload
    def makefile(
        self,
        mode: Literal["b", "rb", "br", "wb", "bw", "rwb", "rbw", "wrb", "wbr", "brw", "bwr"],
        buffering: int,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> IOBase: ...
    @overload
    def makefile(
        self,
        mode: Literal["r", "w", "rw", "wr", ""] = "r",
        buffering: int | None = None,
        *,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> TextIOWrapper: ...
    def recv(self, bufsize: int, flags: int = 0, /) -> bytes: ...
    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int: ...
    def recvfrom(self, bufsize: int, flags: int = 0, /) -> tuple[bytes, _RetAddress]: ...
    def recvfrom_into(
        self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0
    ) -> tuple[int, _RetAddress]: ...
    def recvmsg(
        self, bufsize: int, ancbufsize: int = 0, flags: int = 0, /
    ) -> tuple[bytes, list[_Received], int, _RetAddress]: ...
    def recvmsg_into(
        self, buffers: Iterable[WriteableBuffer], ancbufsize: int = 0, flags: int = 0, /
    ) -> tuple[int, list[_Received], int, _RetAddress]: ...
    def send(self, data: ReadableBuffer, flags: int = 0, /) -> int: ...
    def sendall(self, data: ReadableBuffer, flags: int = 0, /) -> None: ...
    @overload
    def sendto(self, data: ReadableBuffer, flags_or_address: _Address, /) -> int: ...
    @overload
    def sendto(self, data: ReadableBuffer, flags_or_address: int, address: _Address, /) -> int: ...
    def sendfile(self, file: _File, offset: int = 0, count: int | None = None) -> int: ...
    def sendmsg(
        self,
        buffers: Iterable[ReadableBuffer],
        ancdata: Iterable[_Sent] = (),
        flags: int = 0,
        address: _Address | None = None,
        /,
    ) -> int: ...
    if sys.platform == "linux":
        def sendmsg_afalg(
            self,
            msg: Iterable[ReadableBuffer] = (),
            *,
            op: int,
            iv: ReadableBuffer = b"",
            assoclen: int = -1,
            flags: int = 0,
        ) -> int: ...

    def shutdown(self, how: int, /) -> None: ...

class socket(SocketType):
    def __init__(
        self, family: int = -1, type: int = -1, proto: int = -1, fileno: SupportsIndex | None = None
    ) -> None: ...
    # The members of csocket's enums are not the stdlib's: equal as numbers, and that is all.
    @property
    def family(self) -> AddressFamily: ...  # type: ignore[override]
    @property
    def type(self) -> SocketKind: ...  # type: ignore[override]

@disjoint_base
class SocketIO(_stdlib.SocketIO):
    def __init__(
        self, sock: _stdlib.socket, mode: Literal["r", "w", "rw", "rb", "wb", "rwb"]
    ) -> None: ...
    @property
    def mode(self) -> Literal["rb", "wb", "rwb"]: ...
    @property
    def name(self) -> int: ...
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    def readable(self) -> bool: ...
    def seekable(self) -> bool: ...
    def writable(self) -> bool: ...
    def readinto(self, b: WriteableBuffer) -> int | None: ...
    def write(self, b: ReadableBuffer) -> int | None: ...

def socketpair(
    family: int | None = None, type: int = ..., proto: int = 0
) -> tuple[socket, socket]: ...
def close(fd: SupportsIndex, /) -> None: ...
def dup(fd: SupportsIndex, /) -> int: ...
def getdefaulttimeout() -> float | None: ...
def setdefaulttimeout(timeout: _Seconds | None, /) -> None: ...
def getaddrinfo(
    host: str | bytes | None,
    port: str | bytes | int | None,
    family: int = 0,
    type: int = 0,
    proto: int = 0,
    flags: int = 0,
) -> list[
    tuple[Literal[AddressFamily.AF_INET], SocketKind, int, str, tuple[str, int]]
    | tuple[Literal[AddressFamily.AF_INET6], SocketKind, int, str, _Inet6Address]
]: ...
def getnameinfo(sockaddr: tuple[str, int] | _Inet6Address, flags: int, /) -> tuple[str, str]: ...
def gethostbyname(hostname: _HostName, /) -> str: ...
def gethostbyname_ex(hostname: _HostName, /) -> tuple[str, list[str], list[str]]: ...
def gethostbyaddr(ip_address: _HostName, /) -> tuple[str, list[str], list[str]]: ...
def getservbyname(servicename: str, protocolname: str = ..., /) -> int: ...
def getservbyport(port: int, protocolname: str = ..., /) -> str: ...
def getprotobyname(protocolname: str, /) -> int: ...
def gethostname() -> str: ...
def sethostname(name: str | bytes, /) -> None: ...
def if_nameindex() -> list[tuple[int, str]]: ...
def if_nametoindex(oname: str | bytes | PathLike[str] | PathLike[bytes], /) -> int: ...
def if_indextoname(if_index: SupportsIndex, /) -> str: ...
def inet_aton(ip_addr: str, /) -> bytes: ...
def inet_ntoa(packed_ip: ReadableBuffer, /) -> str: ...
def inet_pton(address_family: int, ip_string: str, /) -> bytes: ...
def inet_ntop(address_family: int, packed_ip: ReadableBuffer, /) -> str: ...
def htons(integer: SupportsIndex, /) -> int: ...
def ntohs(integer: SupportsIndex, /) -> int: ...
def htonl(integer: SupportsIndex, /) -> int: ...
def ntohl(integer: SupportsIndex, /) -> int: ...
def CMSG_LEN(length: int, /) -> int: ...
def CMSG_SPACE(length: int, /) -> int: ...

BDADDR_ANY: Final = "00:00:00:00:00:00"
BDADDR_LOCAL: Final = "00:00:00:FF:FF:FF"
has_ipv6: bool

__all__ = [
    "AddressFamily",
    "BDADDR_ANY",
    "BDADDR_LOCAL",
    "CAPI",
    "CMSG_LEN",
    "CMSG_SPACE",
    "SocketKind",
    "SocketType",
    "close",
    "create_connection",
    "create_server",
    "dup",
    "error",
    "fromfd",
    "gaierror",
    "getaddrinfo",
    "getdefaulttimeout",
    "getfqdn",
    "gethostbyaddr",
    "gethostbyname",
    "gethostbyname_ex",
    "gethostname",
    "getnameinfo",
    "getprotobyname",
    "getservbyname",
    "getservbyport",
    "has_dualstack_ipv6",
    "has_ipv6",
    "herror",
    "htonl",
    "htons",
    "if_indextoname",
    "if_nameindex",
    "if_nametoindex",
    "inet_aton",
    "inet_ntoa",
    "inet_ntop",
    "inet_pton",
    "ntohl",
    "ntohs",
    "recv_fds",
    "send_fds",
    "setdefaulttimeout",
    "sethostname",
    "socket",
    "socketpair",
    "timeout",
]

# constants: made by tools/constants.py
AF_ALG: Final = AddressFamily.AF_ALG
AF_APPLETALK: Final = AddressFamily.AF_APPLETALK
AF_ASH: Final = AddressFamily.AF_ASH
AF_ATMPVC: Final = AddressFamily.AF_ATMPVC
AF_ATMSVC: Final = AddressFamily.AF_ATMSVC
AF_AX25: Final = AddressFamily.AF_AX25
AF_BLUETOOTH: Final = AddressFamily.AF_BLUETOOTH
AF_BRIDGE: Final = AddressFamily.AF_BRIDGE
AF_CAIF: Final = AddressFamily.AF_CAIF
AF_CAN: Final = AddressFamily.AF_CAN
AF_DECnet: Final[int]
AF_ECONET: Final = AddressFamily.AF_ECONET
AF_IB: Final = AddressFamily.AF_IB
AF_IEEE802154: Final = AddressFamily.AF_IEEE802154
AF_INET: Final = AddressFamily.AF_INET
AF_INET6: Final = AddressFamily.AF_INET6
AF_IPX: Final = AddressFamily.AF_IPX
AF_IRDA: Final = AddressFamily.AF_IRDA
AF_ISDN: Final = AddressFamily.AF_ISDN
AF_IUCV: Final = AddressFamily.AF_IUCV
AF_KCM: Final = AddressFamily.AF_KCM
AF_KEY: Final = AddressFamily.AF_KEY
AF_LLC: Final = AddressFamily.AF_LLC
AF_MCTP: Final = AddressFamily.AF_MCTP
AF_MPLS: Final = AddressFamily.AF_MPLS
AF_NETBEUI: Final = AddressFamily.AF_NETBEUI
AF_NETLINK: Final = AddressFamily.AF_NETLINK
AF_NETROM: Final = AddressFamily.AF_NETROM
AF_NFC: Final = AddressFamily.AF_NFC
AF_PACKET: Final = AddressFamily.AF_PACKET
AF_PHONET: Final = AddressFamily.AF_PHONET
AF_PPPOX: Final = AddressFamily.AF_PPPOX
AF_QIPCRTR: Final = AddressFamily.AF_QIPCRTR
AF_RDS: Final = AddressFamily.AF_RDS
AF_ROSE: Final = AddressFamily.AF_ROSE
AF_ROUTE: Final = AddressFamily.AF_ROUTE
AF_RXRPC: Final = AddressFamily.AF_RXRPC
AF_SECURITY: Final = AddressFamily.AF_SECURITY
AF_SMC: Final = AddressFamily.AF_SMC
AF_SNA: Final = AddressFamily.AF_SNA
AF_TIPC: Final = AddressFamily.AF_TIPC
AF_UNIX: Final = AddressFamily.AF_UNIX
AF_UNSPEC: Final = AddressFamily.AF_UNSPEC
AF_VSOCK: Final = AddressFamily.AF_VSOCK
AF_WANPIPE: Final = AddressFamily.AF_WANPIPE
AF_X25: Final = AddressFamily.AF_X25
AF_XDP: Final = AddressFamily.AF_XDP
AI_ADDRCONFIG: Final = AddressInfo.AI_ADDRCONFIG
AI_ALL: Final = AddressInfo.AI_ALL
AI_CANONIDN: Final = AddressInfo.AI_CANONIDN
AI_CANONNAME: Final = AddressInfo.AI_CANONNAME
AI_IDN: Final = AddressInfo.AI_IDN
AI_NUMERICHOST: Final = AddressInfo.AI_NUMERICHOST
AI_NUMERICSERV: Final = AddressInfo.AI_NUMERICSERV
AI_PASSIVE: Final = AddressInfo.AI_PASSIVE
AI_V4MAPPED: Final = AddressInfo.AI_V4MAPPED
ALG_OP_DECRYPT: Final[int]
ALG_OP_ENCRYPT: Final[int]
ALG_OP_SIGN: Final[int]
ALG_OP_VERIFY: Final[int]
ALG_SET_AEAD_ASSOCLEN: Final[int]
ALG_SET_AEAD_AUTHSIZE: Final[int]
ALG_SET_DRBG_ENTROPY: Final[int]
ALG_SET_IV: Final[int]
ALG_SET_KEY: Final[int]
ALG_SET_KEY_BY_KEY_SERIAL: Final[int]
ALG_SET_OP: Final[int]
ALG_SET_PUBKEY: Final[int]
BDADDR_BREDR: Final[int]
BDADDR_LE_PUBLIC: Final[int]
BDADDR_LE_RANDOM: Final[int]
BTPROTO_AVDTP: Final[int]
BTPROTO_BNEP: Final[int]
BTPROTO_CMTP: Final[int]
BTPROTO_HCI: Final[int]
BTPROTO_HIDP: Final[int]
BTPROTO_ISO: Final[int]
BTPROTO_L2CAP: Final[int]
BTPROTO_RFCOMM: Final[int]
BTPROTO_SCO: Final[int]
BT_CHANNEL_POLICY: Final[int]
BT_CHANNEL_POLICY_AMP_PREFERRED: Final[int]
BT_CHANNEL_POLICY_BREDR_ONLY: Final[int]
BT_CHANNEL_POLICY_BREDR_PREFERRED: Final[int]
BT_CODEC: Final[int]
BT_DEFER_SETUP: Final[int]
BT_FLUSHABLE: Final[int]
BT_FLUSHABLE_OFF: Final[int]
BT_FLUSHABLE_ON: Final[int]
BT_ISO_BASE: Final[int]
BT_ISO_QOS: Final[int]
BT_MODE: Final[int]
BT_MODE_BASIC: Final[int]
BT_MODE_ERTM: Final[int]
BT_MODE_EXT_FLOWCTL: Final[int]
BT_MODE_LE_FLOWCTL: Final[int]
BT_MODE_STREAMING: Final[int]
BT_PHY: Final[int]
BT_PHY_BR_1M_1SLOT: Final[int]
BT_PHY_BR_1M_3SLOT: Final[int]
BT_PHY_BR_1M_5SLOT: Final[int]
BT_PHY_EDR_2M_1SLOT: Final[int]
BT_PHY_EDR_2M_3SLOT: Final[int]
BT_PHY_EDR_2M_5SLOT: Final[int]
BT_PHY_EDR_3M_1SLOT: Final[int]
BT_PHY_EDR_3M_3SLOT: Final[int]
BT_PHY_EDR_3M_5SLOT: Final[int]
BT_PHY_LE_1M_RX: Final[int]
BT_PHY_LE_1M_TX: Final[int]
BT_PHY_LE_2M_RX: Final[int]
BT_PHY_LE_2M_TX: Final[int]
BT_PHY_LE_CODED_RX: Final[int]
BT_PHY_LE_CODED_TX: Final[int]
BT_PKT_SEQNUM: Final[int]
BT_PKT_STATUS: Final[int]
BT_POWER: Final[int]
BT_POWER_FORCE_ACTIVE_OFF: Final[int]
BT_POWER_FORCE_ACTIVE_ON: Final[int]
BT_RCVMTU: Final[int]
BT_SECURITY: Final[int]
BT_SECURITY_FIPS: Final[int]
BT_SECURITY_HIGH: Final[int]
BT_SECURITY_LOW: Final[int]
BT_SECURITY_MEDIUM: Final[int]
BT_SECURITY_SDP: Final[int]
BT_SNDMTU: Final[int]
BT_VOICE: Final[int]
BT_VOICE_CVSD_16BIT: Final[int]
BT_VOICE_TRANSPARENT: Final[int]
BT_VOICE_TRANSPARENT_16BIT: Final[int]
CANFD_BRS: Final[int]
CANFD_ESI: Final[int]
CANFD_FDF: Final[int]
CANFD_MAX_DLC: Final[int]
CANFD_MAX_DLEN: Final[int]
CANFD_MTU: Final[int]
CANXL_MAX_DLC: Final[int]
CANXL_MAX_DLEN: Final[int]
CANXL_MTU: Final[int]
CAN_BCM: Final[int]
CAN_BCM_CAN_FD_FRAME: Final[int]
CAN_BCM_RX_ANNOUNCE_RESUME: Final[int]
CAN_BCM_RX_CHANGED: Final[int]
CAN_BCM_RX_CHECK_DLC: Final[int]
CAN_BCM_RX_DELETE: Final[int]
CAN_BCM_RX_FILTER_ID: Final[int]
CAN_BCM_RX_NO_AUTOTIMER: Final[int]
CAN_BCM_RX_READ: Final[int]
CAN_BCM_RX_RTR_FRAME: Final[int]
CAN_BCM_RX_SETUP: Final[int]
CAN_BCM_RX_STATUS: Final[int]
CAN_BCM_RX_TIMEOUT: Final[int]
CAN_BCM_SETTIMER: Final[int]
CAN_BCM_STARTTIMER: Final[int]
CAN_BCM_TX_ANNOUNCE: Final[int]
CAN_BCM_TX_COUNTEVT: Final[int]
CAN_BCM_TX_CP_CAN_ID: Final[int]
CAN_BCM_TX_DELETE: Final[int]
CAN_BCM_TX_EXPIRED: Final[int]
CAN_BCM_TX_READ: Final[int]
CAN_BCM_TX_RESET_MULTI_IDX: Final[int]
CAN_BCM_TX_SEND: Final[int]
CAN_BCM_TX_SETUP: Final[int]
CAN_BCM_TX_STATUS: Final[int]
CAN_EFF_FLAG: Final[int]
CAN_EFF_MASK: Final[int]
CAN_ERR_ACK: Final[int]
CAN_ERR_BUSERROR: Final[int]
CAN_ERR_BUSOFF: Final[int]
CAN_ERR_CNT: Final[int]
CAN_ERR_CRTL: Final[int]
CAN_ERR_DLC: Final[int]
CAN_ERR_FLAG: Final[int]
CAN_ERR_LOSTARB: Final[int]
CAN_ERR_MASK: Final[int]
CAN_ERR_PROT: Final[int]
CAN_ERR_RESTARTED: Final[int]
CAN_ERR_TRX: Final[int]
CAN_ERR_TX_TIMEOUT: Final[int]
CAN_INV_FILTER: Final[int]
CAN_ISOTP: Final[int]
CAN_ISOTP_CF_BROADCAST: Final[int]
CAN_ISOTP_CHK_PAD_DATA: Final[int]
CAN_ISOTP_CHK_PAD_LEN: Final[int]
CAN_ISOTP_DEFAULT_EXT_ADDRESS: Final[int]
CAN_ISOTP_DEFAULT_FLAGS: Final[int]
CAN_ISOTP_DEFAULT_FRAME_TXTIME: Final[int]
CAN_ISOTP_DEFAULT_LL_MTU: Final[int]
CAN_ISOTP_DEFAULT_LL_TX_DL: Final[int]
CAN_ISOTP_DEFAULT_LL_TX_FLAGS: Final[int]
CAN_ISOTP_DEFAULT_PAD_CONTENT: Final[int]
CAN_ISOTP_DEFAULT_RECV_BS: Final[int]
CAN_ISOTP_DEFAULT_RECV_STMIN: Final[int]
CAN_ISOTP_DEFAULT_RECV_WFTMAX: Final[int]
CAN_ISOTP_DYN_FC_PARMS: Final[int]
CAN_ISOTP_EXTEND_ADDR: Final[int]
CAN_ISOTP_FORCE_RXSTMIN: Final[int]
CAN_ISOTP_FORCE_TXSTMIN: Final[int]
CAN_ISOTP_FRAME_TXTIME_ZERO: Final[int]
CAN_ISOTP_HALF_DUPLEX: Final[int]
CAN_ISOTP_LISTEN_MODE: Final[int]
CAN_ISOTP_LL_OPTS: Final[int]
CAN_ISOTP_OPTS: Final[int]
CAN_ISOTP_RECV_FC: Final[int]
CAN_ISOTP_RX_EXT_ADDR: Final[int]
CAN_ISOTP_RX_PADDING: Final[int]
CAN_ISOTP_RX_STMIN: Final[int]
CAN_ISOTP_SF_BROADCAST: Final[int]
CAN_ISOTP_TX_PADDING: Final[int]
CAN_ISOTP_TX_STMIN: Final[int]
CAN_ISOTP_WAIT_TX_DONE: Final[int]
CAN_J1939: Final[int]
CAN_MAX_DLC: Final[int]
CAN_MAX_DLEN: Final[int]
CAN_MCNET: Final[int]
CAN_MTU: Final[int]
CAN_RAW: Final[int]
CAN_RAW_ERR_FILTER: Final[int]
CAN_RAW_FD_FRAMES: Final[int]
CAN_RAW_FILTER: Final[int]
CAN_RAW_FILTER_MAX: Final[int]
CAN_RAW_JOIN_FILTERS: Final[int]
CAN_RAW_LOOPBACK: Final[int]
CAN_RAW_RECV_OWN_MSGS: Final[int]
CAN_RAW_XL_FRAMES: Final[int]
CAN_RAW_XL_VCID_OPTS: Final[int]
CAN_RTR_FLAG: Final[int]
CAN_SFF_MASK: Final[int]
CAN_TP16: Final[int]
CAN_TP20: Final[int]
DCCP_SOCKOPT_AVAILABLE_CCIDS: Final[int]
DCCP_SOCKOPT_CCID: Final[int]
DCCP_SOCKOPT_CCID_RX_INFO: Final[int]
DCCP_SOCKOPT_CCID_TX_INFO: Final[int]
DCCP_SOCKOPT_GET_CUR_MPS: Final[int]
DCCP_SOCKOPT_QPOLICY_ID: Final[int]
DCCP_SOCKOPT_QPOLICY_TXQLEN: Final[int]
DCCP_SOCKOPT_RECV_CSCOV: Final[int]
DCCP_SOCKOPT_RX_CCID: Final[int]
DCCP_SOCKOPT_SEND_CSCOV: Final[int]
DCCP_SOCKOPT_SERVER_TIMEWAIT: Final[int]
DCCP_SOCKOPT_SERVICE: Final[int]
DCCP_SOCKOPT_TX_CCID: Final[int]
EAI_ADDRFAMILY: Final[int]
EAI_AGAIN: Final[int]
EAI_BADFLAGS: Final[int]
EAI_FAIL: Final[int]
EAI_FAMILY: Final[int]
EAI_IDN_ENCODE: Final[int]
EAI_MEMORY: Final[int]
EAI_NODATA: Final[int]
EAI_NONAME: Final[int]
EAI_OVERFLOW: Final[int]
EAI_SERVICE: Final[int]
EAI_SOCKTYPE: Final[int]
EAI_SYSTEM: Final[int]
ETHERTYPE_ARP: Final[int]
ETHERTYPE_IP: Final[int]
ETHERTYPE_IPV6: Final[int]
ETHERTYPE_LOOPBACK: Final[int]
ETHERTYPE_VLAN: Final[int]
ETH_P_1588: Final[int]
ETH_P_8021AD: Final[int]
ETH_P_8021Q: Final[int]
ETH_P_802_2: Final[int]
ETH_P_802_3: Final[int]
ETH_P_ALL: Final[int]
ETH_P_ARP: Final[int]
ETH_P_CAN: Final[int]
ETH_P_CANFD: Final[int]
ETH_P_CANXL: Final[int]
ETH_P_ETHERCAT: Final[int]
ETH_P_IP: Final[int]
ETH_P_IPV6: Final[int]
ETH_P_LLDP: Final[int]
ETH_P_LOOP: Final[int]
ETH_P_MACSEC: Final[int]
ETH_P_MPLS_MC: Final[int]
ETH_P_MPLS_UC: Final[int]
ETH_P_PAE: Final[int]
ETH_P_PPP_DISC: Final[int]
ETH_P_PPP_SES: Final[int]
ETH_P_PROFINET: Final[int]
ETH_P_RARP: Final[int]
HCI_CHANNEL_CONTROL: Final[int]
HCI_CHANNEL_LOGGING: Final[int]
HCI_CHANNEL_MONITOR: Final[int]
HCI_CHANNEL_RAW: Final[int]
HCI_CHANNEL_USER: Final[int]
HCI_DATA_DIR: Final[int]
HCI_DEV_NONE: Final[int]
HCI_FILTER: Final[int]
HCI_TIME_STAMP: Final[int]
ICMPV6_DEST_UNREACH: Final[int]
ICMPV6_ECHO_REPLY: Final[int]
ICMPV6_ECHO_REQUEST: Final[int]
ICMPV6_EXT_ECHO_REPLY: Final[int]
ICMPV6_EXT_ECHO_REQUEST: Final[int]
ICMPV6_FILTER: Final[int]
ICMPV6_PARAMPROB: Final[int]
ICMPV6_PKT_TOOBIG: Final[int]
ICMPV6_PORT_UNREACH: Final[int]
ICMPV6_TIME_EXCEED: Final[int]
ICMP_DEST_UNREACH: Final[int]
ICMP_ECHO: Final[int]
ICMP_ECHOREPLY: Final[int]
ICMP_EXT_ECHO: Final[int]
ICMP_EXT_ECHOREPLY: Final[int]
ICMP_FILTER: Final[int]
ICMP_FRAG_NEEDED: Final[int]
ICMP_HOST_UNREACH: Final[int]
ICMP_NET_UNREACH: Final[int]
ICMP_PARAMETERPROB: Final[int]
ICMP_PORT_UNREACH: Final[int]
ICMP_PROT_UNREACH: Final[int]
ICMP_REDIRECT: Final[int]
ICMP_SOURCE_QUENCH: Final[int]
ICMP_TIMESTAMP: Final[int]
ICMP_TIMESTAMPREPLY: Final[int]
ICMP_TIME_EXCEEDED: Final[int]
INADDR_ALLHOSTS_GROUP: Final[int]
INADDR_ALLRTRS_GROUP: Final[int]
INADDR_ALLSNOOPERS_GROUP: Final[int]
INADDR_ANY: Final[int]
INADDR_BROADCAST: Final[int]
INADDR_DUMMY: Final[int]
INADDR_LOOPBACK: Final[int]
INADDR_MAX_LOCAL_GROUP: Final[int]
INADDR_NONE: Final[int]
INADDR_UNSPEC_GROUP: Final[int]
IOCTL_VM_SOCKETS_GET_LOCAL_CID: Final[int]
IP6T_SO_ORIGINAL_DST: Final[int]
IPPORT_RESERVED: Final[int]
IPPORT_USERRESERVED: Final[int]
IPPROTO_AGGFRAG: Final[int]
IPPROTO_AH: Final[int]
IPPROTO_BEETPH: Final[int]
IPPROTO_COMP: Final[int]
IPPROTO_DCCP: Final[int]
IPPROTO_DSTOPTS: Final[int]
IPPROTO_EGP: Final[int]
IPPROTO_ENCAP: Final[int]
IPPROTO_ESP: Final[int]
IPPROTO_ETHERNET: Final[int]
IPPROTO_FRAGMENT: Final[int]
IPPROTO_GRE: Final[int]
IPPROTO_HOPOPTS: Final[int]
IPPROTO_ICMP: Final[int]
IPPROTO_ICMPV6: Final[int]
IPPROTO_IDP: Final[int]
IPPROTO_IGMP: Final[int]
IPPROTO_IP: Final[int]
IPPROTO_IPIP: Final[int]
IPPROTO_IPV6: Final[int]
IPPROTO_L2TP: Final[int]
IPPROTO_MH: Final[int]
IPPROTO_MPLS: Final[int]
IPPROTO_MPTCP: Final[int]
IPPROTO_MTP: Final[int]
IPPROTO_NONE: Final[int]
IPPROTO_PIM: Final[int]
IPPROTO_PUP: Final[int]
IPPROTO_RAW: Final[int]
IPPROTO_ROUTING: Final[int]
IPPROTO_RSVP: Final[int]
IPPROTO_SCTP: Final[int]
IPPROTO_SMC: Final[int]
IPPROTO_TCP: Final[int]
IPPROTO_TP: Final[int]
IPPROTO_UDP: Final[int]
IPPROTO_UDPLITE: Final[int]
IPTOS_CLASS_CS0: Final[int]
IPTOS_CLASS_CS1: Final[int]
IPTOS_CLASS_CS2: Final[int]
IPTOS_CLASS_CS3: Final[int]
IPTOS_CLASS_CS4: Final[int]
IPTOS_CLASS_CS5: Final[int]
IPTOS_CLASS_CS6: Final[int]
IPTOS_CLASS_CS7: Final[int]
IPTOS_DSCP_AF11: Final[int]
IPTOS_DSCP_AF12: Final[int]
IPTOS_DSCP_AF13: Final[int]
IPTOS_DSCP_AF21: Final[int]
IPTOS_DSCP_AF22: Final[int]
IPTOS_DSCP_AF23: Final[int]
IPTOS_DSCP_AF31: Final[int]
IPTOS_DSCP_AF32: Final[int]
IPTOS_DSCP_AF33: Final[int]
IPTOS_DSCP_AF41: Final[int]
IPTOS_DSCP_AF42: Final[int]
IPTOS_DSCP_AF43: Final[int]
IPTOS_DSCP_EF: Final[int]
IPTOS_DSCP_LE: Final[int]
IPTOS_DSCP_MASK: Final[int]
IPTOS_DSCP_VA: Final[int]
IPTOS_ECN_CE: Final[int]
IPTOS_ECN_ECT0: Final[int]
IPTOS_ECN_ECT1: Final[int]
IPTOS_ECN_MASK: Final[int]
IPTOS_ECN_NOT_ECT: Final[int]
IPTOS_LOWDELAY: Final[int]
IPTOS_MINCOST: Final[int]
IPTOS_RELIABILITY: Final[int]
IPTOS_THROUGHPUT: Final[int]
IPV6_2292DSTOPTS: Final[int]
IPV6_2292HOPLIMIT: Final[int]
IPV6_2292HOPOPTS: Final[int]
IPV6_2292PKTINFO: Final[int]
IPV6_2292PKTOPTIONS: Final[int]
IPV6_2292RTHDR: Final[int]
IPV6_ADDRFORM: Final[int]
IPV6_ADDR_PREFERENCES: Final[int]
IPV6_ADD_MEMBERSHIP: Final[int]
IPV6_AUTHHDR: Final[int]
IPV6_AUTOFLOWLABEL: Final[int]
IPV6_CHECKSUM: Final[int]
IPV6_DONTFRAG: Final[int]
IPV6_DROP_MEMBERSHIP: Final[int]
IPV6_DSTOPTS: Final[int]
IPV6_FLOWINFO: Final[int]
IPV6_FLOWINFO_FLOWLABEL: Final[int]
IPV6_FLOWINFO_PRIORITY: Final[int]
IPV6_FLOWINFO_SEND: Final[int]
IPV6_FLOWLABEL_MGR: Final[int]
IPV6_FL_A_GET: Final[int]
IPV6_FL_A_PUT: Final[int]
IPV6_FL_A_RENEW: Final[int]
IPV6_FL_F_CREATE: Final[int]
IPV6_FL_F_EXCL: Final[int]
IPV6_FL_F_REFLECT: Final[int]
IPV6_FL_F_REMOTE: Final[int]
IPV6_FL_S_ANY: Final[int]
IPV6_FL_S_EXCL: Final[int]
IPV6_FL_S_NONE: Final[int]
IPV6_FL_S_PROCESS: Final[int]
IPV6_FL_S_USER: Final[int]
IPV6_FREEBIND: Final[int]
IPV6_HDRINCL: Final[int]
IPV6_HOPLIMIT: Final[int]
IPV6_HOPOPTS: Final[int]
IPV6_IPSEC_POLICY: Final[int]
IPV6_JOIN_ANYCAST: Final[int]
IPV6_JOIN_GROUP: Final[int]
IPV6_LEAVE_ANYCAST: Final[int]
IPV6_LEAVE_GROUP: Final[int]
IPV6_MINHOPCOUNT: Final[int]
IPV6_MTU: Final[int]
IPV6_MTU_DISCOVER: Final[int]
IPV6_MULTICAST_ALL: Final[int]
IPV6_MULTICAST_HOPS: Final[int]
IPV6_MULTICAST_IF: Final[int]
IPV6_MULTICAST_LOOP: Final[int]
IPV6_NEXTHOP: Final[int]
IPV6_ORIGDSTADDR: Final[int]
IPV6_PATHMTU: Final[int]
IPV6_PKTINFO: Final[int]
IPV6_PMTUDISC_DO: Final[int]
IPV6_PMTUDISC_DONT: Final[int]
IPV6_PMTUDISC_INTERFACE: Final[int]
IPV6_PMTUDISC_OMIT: Final[int]
IPV6_PMTUDISC_PROBE: Final[int]
IPV6_PMTUDISC_WANT: Final[int]
IPV6_PREFER_SRC_CGA: Final[int]
IPV6_PREFER_SRC_COA: Final[int]
IPV6_PREFER_SRC_HOME: Final[int]
IPV6_PREFER_SRC_NONCGA: Final[int]
IPV6_PREFER_SRC_PUBLIC: Final[int]
IPV6_PREFER_SRC_PUBTMP_DEFAULT: Final[int]
IPV6_PREFER_SRC_TMP: Final[int]
IPV6_RECVDSTOPTS: Final[int]
IPV6_RECVERR: Final[int]
IPV6_RECVERR_RFC4884: Final[int]
IPV6_RECVFRAGSIZE: Final[int]
IPV6_RECVHOPLIMIT: Final[int]
IPV6_RECVHOPOPTS: Final[int]
IPV6_RECVORIGDSTADDR: Final[int]
IPV6_RECVPATHMTU: Final[int]
IPV6_RECVPKTINFO: Final[int]
IPV6_RECVRTHDR: Final[int]
IPV6_RECVTCLASS: Final[int]
IPV6_ROUTER_ALERT: Final[int]
IPV6_ROUTER_ALERT_ISOLATE: Final[int]
IPV6_RTHDR: Final[int]
IPV6_RTHDRDSTOPTS: Final[int]
IPV6_RTHDR_LOOSE: Final[int]
IPV6_RTHDR_STRICT: Final[int]
IPV6_RTHDR_TYPE_0: Final[int]
IPV6_TCLASS: Final[int]
IPV6_TRANSPARENT: Final[int]
IPV6_UNICAST_HOPS: Final[int]
IPV6_UNICAST_IF: Final[int]
IPV6_V6ONLY: Final[int]
IPV6_XFRM_POLICY: Final[int]
IPX_TYPE: Final[int]
IP_ADD_MEMBERSHIP: Final[int]
IP_ADD_SOURCE_MEMBERSHIP: Final[int]
IP_BIND_ADDRESS_NO_PORT: Final[int]
IP_BLOCK_SOURCE: Final[int]
IP_CHECKSUM: Final[int]
IP_DEFAULT_MULTICAST_LOOP: Final[int]
IP_DEFAULT_MULTICAST_TTL: Final[int]
IP_DROP_MEMBERSHIP: Final[int]
IP_DROP_SOURCE_MEMBERSHIP: Final[int]
IP_FREEBIND: Final[int]
IP_HDRINCL: Final[int]
IP_IPSEC_POLICY: Final[int]
IP_LOCAL_PORT_RANGE: Final[int]
IP_MAX_MEMBERSHIPS: Final[int]
IP_MINTTL: Final[int]
IP_MSFILTER: Final[int]
IP_MTU: Final[int]
IP_MTU_DISCOVER: Final[int]
IP_MULTICAST_ALL: Final[int]
IP_MULTICAST_IF: Final[int]
IP_MULTICAST_LOOP: Final[int]
IP_MULTICAST_TTL: Final[int]
IP_NODEFRAG: Final[int]
IP_OPTIONS: Final[int]
IP_ORIGDSTADDR: Final[int]
IP_PASSSEC: Final[int]
IP_PKTINFO: Final[int]
IP_PKTOPTIONS: Final[int]
IP_PMTUDISC_DO: Final[int]
IP_PMTUDISC_DONT: Final[int]
IP_PMTUDISC_INTERFACE: Final[int]
IP_PMTUDISC_OMIT: Final[int]
IP_PMTUDISC_PROBE: Final[int]
IP_PMTUDISC_WANT: Final[int]
IP_PROTOCOL: Final[int]
IP_RECVERR: Final[int]
IP_RECVERR_RFC4884: Final[int]
IP_RECVFRAGSIZE: Final[int]
IP_RECVOPTS: Final[int]
IP_RECVORIGDSTADDR: Final[int]
IP_RECVRETOPTS: Final[int]
IP_RECVTOS: Final[int]
IP_RECVTTL: Final[int]
IP_RETOPTS: Final[int]
IP_ROUTER_ALERT: Final[int]
IP_TOS: Final[int]
IP_TRANSPARENT: Final[int]
IP_TTL: Final[int]
IP_UNBLOCK_SOURCE: Final[int]
IP_UNICAST_IF: Final[int]
IP_XFRM_POLICY: Final[int]
J1939_EE_INFO_NONE: Final[int]
J1939_EE_INFO_RX_ABORT: Final[int]
J1939_EE_INFO_TX_ABORT: Final[int]
J1939_FILTER_MAX: Final[int]
J1939_IDLE_ADDR: Final[int]
J1939_MAX_UNICAST_ADDR: Final[int]
J1939_NLA_BYTES_ACKED: Final[int]
J1939_NLA_PAD: Final[int]
J1939_NO_ADDR: Final[int]
J1939_NO_NAME: Final[int]
J1939_NO_PGN: Final[int]
J1939_PGN_ADDRESS_CLAIMED: Final[int]
J1939_PGN_ADDRESS_COMMANDED: Final[int]
J1939_PGN_MAX: Final[int]
J1939_PGN_PDU1_MAX: Final[int]
J1939_PGN_REQUEST: Final[int]
KCMPROTO_CONNECTED: Final[int]
KCM_RECV_DISABLE: Final[int]
L2CAP_CONNINFO: Final[int]
L2CAP_LM: Final[int]
L2CAP_LM_AUTH: Final[int]
L2CAP_LM_ENCRYPT: Final[int]
L2CAP_LM_FIPS: Final[int]
L2CAP_LM_MASTER: Final[int]
L2CAP_LM_RELIABLE: Final[int]
L2CAP_LM_SECURE: Final[int]
L2CAP_LM_TRUSTED: Final[int]
L2CAP_OPTIONS: Final[int]
MCAST_BLOCK_SOURCE: Final[int]
MCAST_EXCLUDE: Final[int]
MCAST_INCLUDE: Final[int]
MCAST_JOIN_GROUP: Final[int]
MCAST_JOIN_SOURCE_GROUP: Final[int]
MCAST_LEAVE_GROUP: Final[int]
MCAST_LEAVE_SOURCE_GROUP: Final[int]
MCAST_MSFILTER: Final[int]
MCAST_UNBLOCK_SOURCE: Final[int]
MPTCP_FULL_INFO: Final[int]
MPTCP_INFO: Final[int]
MPTCP_INFO_FLAG_FALLBACK: Final[int]
MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED: Final[int]
MPTCP_SUBFLOW_ADDRS: Final[int]
MPTCP_SUBFLOW_FLAG_BKUP_LOC: Final[int]
MPTCP_SUBFLOW_FLAG_BKUP_REM: Final[int]
MPTCP_SUBFLOW_FLAG_CONNECTED: Final[int]
MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED: Final[int]
MPTCP_SUBFLOW_FLAG_JOIN_LOC: Final[int]
MPTCP_SUBFLOW_FLAG_JOIN_REM: Final[int]
MPTCP_SUBFLOW_FLAG_MAPVALID: Final[int]
MPTCP_SUBFLOW_FLAG_MCAP_LOC: Final[int]
MPTCP_SUBFLOW_FLAG_MCAP_REM: Final[int]
MPTCP_TCPINFO: Final[int]
MRT_ADD_MFC: Final[int]
MRT_ADD_VIF: Final[int]
MRT_ASSERT: Final[int]
MRT_DEL_MFC: Final[int]
MRT_DEL_VIF: Final[int]
MRT_DONE: Final[int]
MRT_INIT: Final[int]
MRT_PIM: Final[int]
MRT_TABLE: Final[int]
MRT_VERSION: Final[int]
MSG_CMSG_CLOEXEC: Final = MsgFlag.MSG_CMSG_CLOEXEC
MSG_CONFIRM: Final = MsgFlag.MSG_CONFIRM
MSG_CTRUNC: Final = MsgFlag.MSG_CTRUNC
MSG_DONTROUTE: Final = MsgFlag.MSG_DONTROUTE
MSG_DONTWAIT: Final = MsgFlag.MSG_DONTWAIT
MSG_EOR: Final = MsgFlag.MSG_EOR
MSG_ERRQUEUE: Final = MsgFlag.MSG_ERRQUEUE
MSG_FASTOPEN: Final = MsgFlag.MSG_FASTOPEN
MSG_MORE: Final = MsgFlag.MSG_MORE
MSG_NOSIGNAL: Final = MsgFlag.MSG_NOSIGNAL
MSG_NOTIFICATION: Final = MsgFlag.MSG_NOTIFICATION
MSG_OOB: Final = MsgFlag.MSG_OOB
MSG_PEEK: Final = MsgFlag.MSG_PEEK
MSG_SOCK_DEVMEM: Final = MsgFlag.MSG_SOCK_DEVMEM
MSG_TRUNC: Final = MsgFlag.MSG_TRUNC
MSG_WAITALL: Final = MsgFlag.MSG_WAITALL
MSG_WAITFORONE: Final = MsgFlag.MSG_WAITFORONE
MSG_ZEROCOPY: Final = MsgFlag.MSG_ZEROCOPY
NETLINK_ADD_MEMBERSHIP: Final[int]
NETLINK_AUDIT: Final[int]
NETLINK_BROADCAST_ERROR: Final[int]
NETLINK_CAP_ACK: Final[int]
NETLINK_CONNECTOR: Final[int]
NETLINK_CRYPTO: Final[int]
NETLINK_DNRTMSG: Final[int]
NETLINK_DROP_MEMBERSHIP: Final[int]
NETLINK_ECRYPTFS: Final[int]
NETLINK_EXT_ACK: Final[int]
NETLINK_FIB_LOOKUP: Final[int]
NETLINK_FIREWALL: Final[int]
NETLINK_GENERIC: Final[int]
NETLINK_GET_STRICT_CHK: Final[int]
NETLINK_INET_DIAG: Final[int]
NETLINK_IP6_FW: Final[int]
NETLINK_ISCSI: Final[int]
NETLINK_KOBJECT_UEVENT: Final[int]
NETLINK_LISTEN_ALL_NSID: Final[int]
NETLINK_LIST_MEMBERSHIPS: Final[int]
NETLINK_NETFILTER: Final[int]
NETLINK_NFLOG: Final[int]
NETLINK_NO_ENOBUFS: Final[int]
NETLINK_PKTINFO: Final[int]
NETLINK_RDMA: Final[int]
NETLINK_ROUTE: Final[int]
NETLINK_RX_RING: Final[int]
NETLINK_SCSITRANSPORT: Final[int]
NETLINK_SELINUX: Final[int]
NETLINK_SMC: Final[int]
NETLINK_SOCK_DIAG: Final[int]
NETLINK_TX_RING: Final[int]
NETLINK_USERSOCK: Final[int]
NETLINK_XFRM: Final[int]
NI_DGRAM: Final[int]
NI_IDN: Final[int]
NI_MAXHOST: Final[int]
NI_MAXSERV: Final[int]
NI_NAMEREQD: Final[int]
NI_NOFQDN: Final[int]
NI_NUMERICHOST: Final[int]
NI_NUMERICSERV: Final[int]
NLMSG_ALIGNTO: Final[int]
NLMSG_DONE: Final[int]
NLMSG_ERROR: Final[int]
NLMSG_HDRLEN: Final[int]
NLMSG_MIN_TYPE: Final[int]
NLMSG_NOOP: Final[int]
NLMSG_OVERRUN: Final[int]
NLM_F_ACK: Final[int]
NLM_F_ACK_TLVS: Final[int]
NLM_F_APPEND: Final[int]
NLM_F_ATOMIC: Final[int]
NLM_F_BULK: Final[int]
NLM_F_CAPPED: Final[int]
NLM_F_CREATE: Final[int]
NLM_F_DUMP: Final[int]
NLM_F_DUMP_FILTERED: Final[int]
NLM_F_DUMP_INTR: Final[int]
NLM_F_ECHO: Final[int]
NLM_F_EXCL: Final[int]
NLM_F_MATCH: Final[int]
NLM_F_MULTI: Final[int]
NLM_F_NONREC: Final[int]
NLM_F_REPLACE: Final[int]
NLM_F_REQUEST: Final[int]
NLM_F_ROOT: Final[int]
PACKET_ADD_MEMBERSHIP: Final[int]
PACKET_AUXDATA: Final[int]
PACKET_BROADCAST: Final[int]
PACKET_COPY_THRESH: Final[int]
PACKET_DROP_MEMBERSHIP: Final[int]
PACKET_FANOUT: Final[int]
PACKET_FANOUT_CBPF: Final[int]
PACKET_FANOUT_CPU: Final[int]
PACKET_FANOUT_DATA: Final[int]
PACKET_FANOUT_EBPF: Final[int]
PACKET_FANOUT_FLAG_DEFRAG: Final[int]
PACKET_FANOUT_FLAG_IGNORE_OUTGOING: Final[int]
PACKET_FANOUT_FLAG_ROLLOVER: Final[int]
PACKET_FANOUT_FLAG_UNIQUEID: Final[int]
PACKET_FANOUT_HASH: Final[int]
PACKET_FANOUT_LB: Final[int]
PACKET_FANOUT_QM: Final[int]
PACKET_FANOUT_RND: Final[int]
PACKET_FANOUT_ROLLOVER: Final[int]
PACKET_FASTROUTE: Final[int]
PACKET_HDRLEN: Final[int]
PACKET_HOST: Final[int]
PACKET_IGNORE_OUTGOING: Final[int]
PACKET_KERNEL: Final[int]
PACKET_LOOPBACK: Final[int]
PACKET_LOSS: Final[int]
PACKET_MR_ALLMULTI: Final[int]
PACKET_MR_MULTICAST: Final[int]
PACKET_MR_PROMISC: Final[int]
PACKET_MR_UNICAST: Final[int]
PACKET_MULTICAST: Final[int]
PACKET_ORIGDEV: Final[int]
PACKET_OTHERHOST: Final[int]
PACKET_OUTGOING: Final[int]
PACKET_QDISC_BYPASS: Final[int]
PACKET_RECV_OUTPUT: Final[int]
PACKET_RESERVE: Final[int]
PACKET_ROLLOVER_STATS: Final[int]
PACKET_RX_RING: Final[int]
PACKET_STATISTICS: Final[int]
PACKET_TIMESTAMP: Final[int]
PACKET_TX_HAS_OFF: Final[int]
PACKET_TX_RING: Final[int]
PACKET_TX_TIMESTAMP: Final[int]
PACKET_USER: Final[int]
PACKET_VERSION: Final[int]
PACKET_VNET_HDR: Final[int]
PACKET_VNET_HDR_SZ: Final[int]
PF_ALG: Final[int]
PF_CAN: Final[int]
PF_KCM: Final[int]
PF_NETLINK: Final[int]
PF_PACKET: Final[int]
PF_QIPCRTR: Final[int]
PF_RDS: Final[int]
PF_SMC: Final[int]
PF_TIPC: Final[int]
PF_VSOCK: Final[int]
PF_XDP: Final[int]
PNPIPE_ENCAP: Final[int]
PNPIPE_ENCAP_IP: Final[int]
PNPIPE_ENCAP_NONE: Final[int]
PNPIPE_HANDLE: Final[int]
PNPIPE_IFINDEX: Final[int]
PNPIPE_INITSTATE: Final[int]
PN_PROTO_PHONET: Final[int]
PN_PROTO_PIPE: Final[int]
PX_PROTO_OE: Final[int]
PX_PROTO_OL2TP: Final[int]
PX_PROTO_PPTP: Final[int]
QRTR_NODE_BCAST: Final[int]
QRTR_PORT_CTRL: Final[int]
QRTR_TYPE_BYE: Final[int]
QRTR_TYPE_DATA: Final[int]
QRTR_TYPE_DEL_CLIENT: Final[int]
QRTR_TYPE_DEL_LOOKUP: Final[int]
QRTR_TYPE_DEL_SERVER: Final[int]
QRTR_TYPE_EXIT: Final[int]
QRTR_TYPE_HELLO: Final[int]
QRTR_TYPE_NEW_LOOKUP: Final[int]
QRTR_TYPE_NEW_SERVER: Final[int]
QRTR_TYPE_PING: Final[int]
QRTR_TYPE_RESUME_TX: Final[int]
RDS_CANCEL_SENT_TO: Final[int]
RDS_CMSG_ATOMIC_CSWP: Final[int]
RDS_CMSG_ATOMIC_FADD: Final[int]
RDS_CMSG_CONG_UPDATE: Final[int]
RDS_CMSG_MASKED_ATOMIC_CSWP: Final[int]
RDS_CMSG_MASKED_ATOMIC_FADD: Final[int]
RDS_CMSG_RDMA_ARGS: Final[int]
RDS_CMSG_RDMA_DEST: Final[int]
RDS_CMSG_RDMA_MAP: Final[int]
RDS_CMSG_RDMA_STATUS: Final[int]
RDS_CMSG_ZCOPY_COMPLETION: Final[int]
RDS_CMSG_ZCOPY_COOKIE: Final[int]
RDS_CONG_MONITOR: Final[int]
RDS_FREE_MR: Final[int]
RDS_GET_MR: Final[int]
RDS_GET_MR_FOR_DEST: Final[int]
RDS_RDMA_DONTWAIT: Final[int]
RDS_RDMA_FENCE: Final[int]
RDS_RDMA_INVALIDATE: Final[int]
RDS_RDMA_NOTIFY_ME: Final[int]
RDS_RDMA_READWRITE: Final[int]
RDS_RDMA_SILENT: Final[int]
RDS_RDMA_USE_ONCE: Final[int]
RDS_RECVERR: Final[int]
RDS_TRANS_IB: Final[int]
RDS_TRANS_NONE: Final[int]
RDS_TRANS_TCP: Final[int]
RFCOMM_CONNINFO: Final[int]
RFCOMM_LM: Final[int]
RFCOMM_LM_AUTH: Final[int]
RFCOMM_LM_ENCRYPT: Final[int]
RFCOMM_LM_MASTER: Final[int]
RFCOMM_LM_RELIABLE: Final[int]
RFCOMM_LM_SECURE: Final[int]
RFCOMM_LM_TRUSTED: Final[int]
SCM_CREDENTIALS: Final[int]
SCM_DEVMEM_DMABUF: Final[int]
SCM_DEVMEM_LINEAR: Final[int]
SCM_INQ: Final[int]
SCM_J1939_DEST_ADDR: Final[int]
SCM_J1939_DEST_NAME: Final[int]
SCM_J1939_ERRQUEUE: Final[int]
SCM_J1939_PRIO: Final[int]
SCM_PIDFD: Final[int]
SCM_RIGHTS: Final[int]
SCM_SECURITY: Final[int]
SCM_TIMESTAMP: Final[int]
SCM_TIMESTAMPING: Final[int]
SCM_TIMESTAMPING_OPT_STATS: Final[int]
SCM_TIMESTAMPING_PKTINFO: Final[int]
SCM_TIMESTAMPNS: Final[int]
SCM_TSTAMP_ACK: Final[int]
SCM_TSTAMP_COMPLETION: Final[int]
SCM_TSTAMP_SCHED: Final[int]
SCM_TSTAMP_SND: Final[int]
SCM_TS_OPT_ID: Final[int]
SCM_TXTIME: Final[int]
SCM_WIFI_STATUS: Final[int]
SCO_CONNINFO: Final[int]
SCO_OPTIONS: Final[int]
SCTP_ABORT: Final[int]
SCTP_ADAPTATION_INDICATION: Final[int]
SCTP_ADAPTATION_LAYER: Final[int]
SCTP_ADDR_OVER: Final[int]
SCTP_ADD_STREAMS: Final[int]
SCTP_ALL_ASSOC: Final[int]
SCTP_ASCONF_SUPPORTED: Final[int]
SCTP_ASSOCINFO: Final[int]
SCTP_ASSOC_CHANGE: Final[int]
SCTP_ASSOC_RESET_EVENT: Final[int]
SCTP_AUTHENTICATION_EVENT: Final[int]
SCTP_AUTHINFO: Final[int]
SCTP_AUTH_ACTIVE_KEY: Final[int]
SCTP_AUTH_CHUNK: Final[int]
SCTP_AUTH_DEACTIVATE_KEY: Final[int]
SCTP_AUTH_DELETE_KEY: Final[int]
SCTP_AUTH_HMAC_ID_SHA1: Final[int]
SCTP_AUTH_HMAC_ID_SHA256: Final[int]
SCTP_AUTH_KEY: Final[int]
SCTP_AUTH_SUPPORTED: Final[int]
SCTP_AUTOCLOSE: Final[int]
SCTP_AUTO_ASCONF: Final[int]
SCTP_BINDX_ADD_ADDR: Final[int]
SCTP_BINDX_REM_ADDR: Final[int]
SCTP_CANT_STR_ASSOC: Final[int]
SCTP_COMM_LOST: Final[int]
SCTP_COMM_UP: Final[int]
SCTP_CONTEXT: Final[int]
SCTP_CURRENT_ASSOC: Final[int]
SCTP_DATA_IO_EVENT: Final[int]
SCTP_DEFAULT_PRINFO: Final[int]
SCTP_DEFAULT_SEND_PARAM: Final[int]
SCTP_DEFAULT_SNDINFO: Final[int]
SCTP_DELAYED_ACK: Final[int]
SCTP_DELAYED_ACK_TIME: Final[int]
SCTP_DELAYED_SACK: Final[int]
SCTP_DISABLE_FRAGMENTS: Final[int]
SCTP_DSTADDRV4: Final[int]
SCTP_DSTADDRV6: Final[int]
SCTP_ECN_SUPPORTED: Final[int]
SCTP_ENABLE_CHANGE_ASSOC_REQ: Final[int]
SCTP_ENABLE_RESET_ASSOC_REQ: Final[int]
SCTP_ENABLE_RESET_STREAM_REQ: Final[int]
SCTP_ENABLE_STREAM_RESET: Final[int]
SCTP_EOF: Final[int]
SCTP_EVENT: Final[int]
SCTP_EVENTS: Final[int]
SCTP_EXPOSE_POTENTIALLY_FAILED_STATE: Final[int]
SCTP_FRAGMENT_INTERLEAVE: Final[int]
SCTP_FUTURE_ASSOC: Final[int]
SCTP_GET_ASSOC_ID_LIST: Final[int]
SCTP_GET_ASSOC_NUMBER: Final[int]
SCTP_GET_ASSOC_STATS: Final[int]
SCTP_GET_LOCAL_ADDRS: Final[int]
SCTP_GET_PEER_ADDRS: Final[int]
SCTP_GET_PEER_ADDR_INFO: Final[int]
SCTP_HMAC_IDENT: Final[int]
SCTP_INIT: Final[int]
SCTP_INITMSG: Final[int]
SCTP_INTERLEAVING_SUPPORTED: Final[int]
SCTP_I_WANT_MAPPED_V4_ADDR: Final[int]
SCTP_LOCAL_AUTH_CHUNKS: Final[int]
SCTP_MAXSEG: Final[int]
SCTP_MAX_BURST: Final[int]
SCTP_NODELAY: Final[int]
SCTP_NXTINFO: Final[int]
SCTP_PARTIAL_DELIVERY_EVENT: Final[int]
SCTP_PARTIAL_DELIVERY_POINT: Final[int]
SCTP_PEER_ADDR_CHANGE: Final[int]
SCTP_PEER_ADDR_PARAMS: Final[int]
SCTP_PEER_ADDR_THLDS: Final[int]
SCTP_PEER_ADDR_THLDS_V2: Final[int]
SCTP_PEER_AUTH_CHUNKS: Final[int]
SCTP_PLPMTUD_PROBE_INTERVAL: Final[int]
SCTP_PRIMARY_ADDR: Final[int]
SCTP_PRINFO: Final[int]
SCTP_PR_ASSOC_STATUS: Final[int]
SCTP_PR_SCTP_NONE: Final[int]
SCTP_PR_SCTP_PRIO: Final[int]
SCTP_PR_SCTP_RTX: Final[int]
SCTP_PR_SCTP_TTL: Final[int]
SCTP_PR_STREAM_STATUS: Final[int]
SCTP_PR_SUPPORTED: Final[int]
SCTP_RCVINFO: Final[int]
SCTP_RECONFIG_SUPPORTED: Final[int]
SCTP_RECVNXTINFO: Final[int]
SCTP_RECVRCVINFO: Final[int]
SCTP_REMOTE_ERROR: Final[int]
SCTP_REMOTE_UDP_ENCAPS_PORT: Final[int]
SCTP_RESET_ASSOC: Final[int]
SCTP_RESET_STREAMS: Final[int]
SCTP_RESTART: Final[int]
SCTP_REUSE_PORT: Final[int]
SCTP_RTOINFO: Final[int]
SCTP_SACK_IMMEDIATELY: Final[int]
SCTP_SENDALL: Final[int]
SCTP_SENDER_DRY_EVENT: Final[int]
SCTP_SENDMSG_CONNECT: Final[int]
SCTP_SEND_FAILED: Final[int]
SCTP_SEND_FAILED_EVENT: Final[int]
SCTP_SET_PEER_PRIMARY_ADDR: Final[int]
SCTP_SHUTDOWN_COMP: Final[int]
SCTP_SHUTDOWN_EVENT: Final[int]
SCTP_SNDINFO: Final[int]
SCTP_SNDRCV: Final[int]
SCTP_SOCKOPT_BINDX_ADD: Final[int]
SCTP_SOCKOPT_BINDX_REM: Final[int]
SCTP_SOCKOPT_CONNECTX: Final[int]
SCTP_SOCKOPT_CONNECTX3: Final[int]
SCTP_SOCKOPT_PEELOFF: Final[int]
SCTP_SOCKOPT_PEELOFF_FLAGS: Final[int]
SCTP_SS_FC: Final[int]
SCTP_SS_FCFS: Final[int]
SCTP_SS_PRIO: Final[int]
SCTP_SS_RR: Final[int]
SCTP_SS_WFQ: Final[int]
SCTP_STATUS: Final[int]
SCTP_STREAM_CHANGE_EVENT: Final[int]
SCTP_STREAM_RESET_EVENT: Final[int]
SCTP_STREAM_RESET_INCOMING: Final[int]
SCTP_STREAM_RESET_OUTGOING: Final[int]
SCTP_STREAM_SCHEDULER: Final[int]
SCTP_STREAM_SCHEDULER_VALUE: Final[int]
SCTP_UNORDERED: Final[int]
SHUT_RD: Final[int]
SHUT_RDWR: Final[int]
SHUT_WR: Final[int]
SKF_AD_CPU: Final[int]
SKF_AD_HATYPE: Final[int]
SKF_AD_IFINDEX: Final[int]
SKF_AD_MARK: Final[int]
SKF_AD_NLATTR: Final[int]
SKF_AD_OFF: Final[int]
SKF_AD_PAY_OFFSET: Final[int]
SKF_AD_PKTTYPE: Final[int]
SKF_AD_PROTOCOL: Final[int]
SKF_AD_QUEUE: Final[int]
SKF_AD_RANDOM: Final[int]
SKF_AD_RXHASH: Final[int]
SKF_AD_VLAN_TAG: Final[int]
SKF_AD_VLAN_TAG_PRESENT: Final[int]
SKF_LL_OFF: Final[int]
SKF_NET_OFF: Final[int]
SK_MEMINFO_BACKLOG: Final[int]
SK_MEMINFO_DROPS: Final[int]
SK_MEMINFO_FWD_ALLOC: Final[int]
SK_MEMINFO_OPTMEM: Final[int]
SK_MEMINFO_RCVBUF: Final[int]
SK_MEMINFO_RMEM_ALLOC: Final[int]
SK_MEMINFO_SNDBUF: Final[int]
SK_MEMINFO_WMEM_ALLOC: Final[int]
SK_MEMINFO_WMEM_QUEUED: Final[int]
SMCPROTO_SMC: Final[int]
SMCPROTO_SMC6: Final[int]
SMC_LIMIT_HS: Final[int]
SOCK_CLOEXEC: Final = SocketKind.SOCK_CLOEXEC
SOCK_DCCP: Final = SocketKind.SOCK_DCCP
SOCK_DGRAM: Final = SocketKind.SOCK_DGRAM
SOCK_NONBLOCK: Final = SocketKind.SOCK_NONBLOCK
SOCK_PACKET: Final = SocketKind.SOCK_PACKET
SOCK_RAW: Final = SocketKind.SOCK_RAW
SOCK_RDM: Final = SocketKind.SOCK_RDM
SOCK_SEQPACKET: Final = SocketKind.SOCK_SEQPACKET
SOCK_STREAM: Final = SocketKind.SOCK_STREAM
SOF_TIMESTAMPING_BIND_PHC: Final[int]
SOF_TIMESTAMPING_OPT_CMSG: Final[int]
SOF_TIMESTAMPING_OPT_ID: Final[int]
SOF_TIMESTAMPING_OPT_ID_TCP: Final[int]
SOF_TIMESTAMPING_OPT_PKTINFO: Final[int]
SOF_TIMESTAMPING_OPT_RX_FILTER: Final[int]
SOF_TIMESTAMPING_OPT_STATS: Final[int]
SOF_TIMESTAMPING_OPT_TSONLY: Final[int]
SOF_TIMESTAMPING_OPT_TX_SWHW: Final[int]
SOF_TIMESTAMPING_RAW_HARDWARE: Final[int]
SOF_TIMESTAMPING_RX_HARDWARE: Final[int]
SOF_TIMESTAMPING_RX_SOFTWARE: Final[int]
SOF_TIMESTAMPING_SOFTWARE: Final[int]
SOF_TIMESTAMPING_SYS_HARDWARE: Final[int]
SOF_TIMESTAMPING_TX_ACK: Final[int]
SOF_TIMESTAMPING_TX_COMPLETION: Final[int]
SOF_TIMESTAMPING_TX_HARDWARE: Final[int]
SOF_TIMESTAMPING_TX_SCHED: Final[int]
SOF_TIMESTAMPING_TX_SOFTWARE: Final[int]
SOF_TXTIME_DEADLINE_MODE: Final[int]
SOF_TXTIME_REPORT_ERRORS: Final[int]
SOL_AAL: Final[int]
SOL_ALG: Final[int]
SOL_ATALK: Final[int]
SOL_ATM: Final[int]
SOL_AX25: Final[int]
SOL_BLUETOOTH: Final[int]
SOL_CAIF: Final[int]
SOL_CAN_BASE: Final[int]
SOL_CAN_ISOTP: Final[int]
SOL_CAN_J1939: Final[int]
SOL_CAN_RAW: Final[int]
SOL_DCCP: Final[int]
SOL_DECNET: Final[int]
SOL_HCI: Final[int]
SOL_ICMPV6: Final[int]
SOL_IP: Final[int]
SOL_IPV6: Final[int]
SOL_IPX: Final[int]
SOL_IRDA: Final[int]
SOL_IUCV: Final[int]
SOL_KCM: Final[int]
SOL_L2CAP: Final[int]
SOL_LLC: Final[int]
SOL_MCTP: Final[int]
SOL_MPTCP: Final[int]
SOL_NETBEUI: Final[int]
SOL_NETLINK: Final[int]
SOL_NETROM: Final[int]
SOL_NFC: Final[int]
SOL_PACKET: Final[int]
SOL_PNPIPE: Final[int]
SOL_PPPOL2TP: Final[int]
SOL_RAW: Final[int]
SOL_RDS: Final[int]
SOL_RFCOMM: Final[int]
SOL_ROSE: Final[int]
SOL_RXRPC: Final[int]
SOL_SCO: Final[int]
SOL_SCTP: Final[int]
SOL_SMC: Final[int]
SOL_SOCKET: Final[int]
SOL_TCP: Final[int]
SOL_TIPC: Final[int]
SOL_TLS: Final[int]
SOL_UDP: Final[int]
SOL_UDPLITE: Final[int]
SOL_VSOCK: Final[int]
SOL_X25: Final[int]
SOL_XDP: Final[int]
SOMAXCONN: Final[int]
SO_ACCEPTCONN: Final[int]
SO_ATTACH_BPF: Final[int]
SO_ATTACH_FILTER: Final[int]
SO_ATTACH_REUSEPORT_CBPF: Final[int]
SO_ATTACH_REUSEPORT_EBPF: Final[int]
SO_BINDTODEVICE: Final[int]
SO_BINDTOIFINDEX: Final[int]
SO_BPF_EXTENSIONS: Final[int]
SO_BROADCAST: Final[int]
SO_BSDCOMPAT: Final[int]
SO_BUF_LOCK: Final[int]
SO_BUSY_POLL: Final[int]
SO_BUSY_POLL_BUDGET: Final[int]
SO_CNX_ADVICE: Final[int]
SO_COOKIE: Final[int]
SO_DEBUG: Final[int]
SO_DETACH_BPF: Final[int]
SO_DETACH_FILTER: Final[int]
SO_DETACH_REUSEPORT_BPF: Final[int]
SO_DEVMEM_DMABUF: Final[int]
SO_DEVMEM_DONTNEED: Final[int]
SO_DEVMEM_LINEAR: Final[int]
SO_DOMAIN: Final[int]
SO_DONTROUTE: Final[int]
SO_EE_CODE_TXTIME_INVALID_PARAM: Final[int]
SO_EE_CODE_TXTIME_MISSED: Final[int]
SO_EE_CODE_ZEROCOPY_COPIED: Final[int]
SO_EE_ORIGIN_ICMP: Final[int]
SO_EE_ORIGIN_ICMP6: Final[int]
SO_EE_ORIGIN_LOCAL: Final[int]
SO_EE_ORIGIN_NONE: Final[int]
SO_EE_ORIGIN_TIMESTAMPING: Final[int]
SO_EE_ORIGIN_TXSTATUS: Final[int]
SO_EE_ORIGIN_TXTIME: Final[int]
SO_EE_ORIGIN_ZEROCOPY: Final[int]
SO_EE_RFC4884_FLAG_INVALID: Final[int]
SO_ERROR: Final[int]
SO_GET_FILTER: Final[int]
SO_INCOMING_CPU: Final[int]
SO_INCOMING_NAPI_ID: Final[int]
SO_INQ: Final[int]
SO_J1939_ERRQUEUE: Final[int]
SO_J1939_FILTER: Final[int]
SO_J1939_PROMISC: Final[int]
SO_J1939_SEND_PRIO: Final[int]
SO_KEEPALIVE: Final[int]
SO_LINGER: Final[int]
SO_LOCK_FILTER: Final[int]
SO_MARK: Final[int]
SO_MAX_PACING_RATE: Final[int]
SO_MEMINFO: Final[int]
SO_NETNS_COOKIE: Final[int]
SO_NOFCS: Final[int]
SO_NO_CHECK: Final[int]
SO_OOBINLINE: Final[int]
SO_ORIGINAL_DST: Final[int]
SO_PASSCRED: Final[int]
SO_PASSPIDFD: Final[int]
SO_PASSRIGHTS: Final[int]
SO_PASSSEC: Final[int]
SO_PEEK_OFF: Final[int]
SO_PEERCRED: Final[int]
SO_PEERGROUPS: Final[int]
SO_PEERNAME: Final[int]
SO_PEERPIDFD: Final[int]
SO_PEERSEC: Final[int]
SO_PREFER_BUSY_POLL: Final[int]
SO_PRIORITY: Final[int]
SO_PROTOCOL: Final[int]
SO_RCVBUF: Final[int]
SO_RCVBUFFORCE: Final[int]
SO_RCVLOWAT: Final[int]
SO_RCVMARK: Final[int]
SO_RCVPRIORITY: Final[int]
SO_RCVTIMEO: Final[int]
SO_RCVTIMEO_NEW: Final[int]
SO_RCVTIMEO_OLD: Final[int]
SO_RDS_TRANSPORT: Final[int]
SO_RESERVE_MEM: Final[int]
SO_REUSEADDR: Final[int]
SO_REUSEPORT: Final[int]
SO_RXQ_OVFL: Final[int]
SO_SELECT_ERR_QUEUE: Final[int]
SO_SNDBUF: Final[int]
SO_SNDBUFFORCE: Final[int]
SO_SNDLOWAT: Final[int]
SO_SNDTIMEO: Final[int]
SO_SNDTIMEO_NEW: Final[int]
SO_SNDTIMEO_OLD: Final[int]
SO_TIMESTAMP: Final[int]
SO_TIMESTAMPING: Final[int]
SO_TIMESTAMPING_NEW: Final[int]
SO_TIMESTAMPING_OLD: Final[int]
SO_TIMESTAMPNS: Final[int]
SO_TIMESTAMPNS_NEW: Final[int]
SO_TIMESTAMPNS_OLD: Final[int]
SO_TIMESTAMP_NEW: Final[int]
SO_TIMESTAMP_OLD: Final[int]
SO_TXREHASH: Final[int]
SO_TXTIME: Final[int]
SO_TYPE: Final[int]
SO_VM_SOCKETS_BUFFER_MAX_SIZE: Final[int]
SO_VM_SOCKETS_BUFFER_MIN_SIZE: Final[int]
SO_VM_SOCKETS_BUFFER_SIZE: Final[int]
SO_VM_SOCKETS_CONNECT_TIMEOUT: Final[int]
SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW: Final[int]
SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD: Final[int]
SO_VM_SOCKETS_NONBLOCK_TXRX: Final[int]
SO_VM_SOCKETS_PEER_HOST_VM_ID: Final[int]
SO_VM_SOCKETS_TRUSTED: Final[int]
SO_WIFI_STATUS: Final[int]
SO_ZEROCOPY: Final[int]
TCPI_OPT_ECN: Final[int]
TCPI_OPT_ECN_SEEN: Final[int]
TCPI_OPT_SACK: Final[int]
TCPI_OPT_SYN_DATA: Final[int]
TCPI_OPT_TFO_CHILD: Final[int]
TCPI_OPT_TIMESTAMPS: Final[int]
TCPI_OPT_USEC_TS: Final[int]
TCPI_OPT_WSCALE: Final[int]
TCP_AO_ADD_KEY: Final[int]
TCP_AO_DEL_KEY: Final[int]
TCP_AO_GET_KEYS: Final[int]
TCP_AO_INFO: Final[int]
TCP_AO_KEYF_EXCLUDE_OPT: Final[int]
TCP_AO_KEYF_IFINDEX: Final[int]
TCP_AO_MAXKEYLEN: Final[int]
TCP_AO_REPAIR: Final[int]
TCP_CA_CWR: Final[int]
TCP_CA_Disorder: Final[int]
TCP_CA_Loss: Final[int]
TCP_CA_Open: Final[int]
TCP_CA_Recovery: Final[int]
TCP_CC_INFO: Final[int]
TCP_CLOSE: Final[int]
TCP_CLOSE_WAIT: Final[int]
TCP_CLOSING: Final[int]
TCP_CM_INQ: Final[int]
TCP_CONGESTION: Final[int]
TCP_COOKIE_TRANSACTIONS: Final[int]
TCP_CORK: Final[int]
TCP_DEFER_ACCEPT: Final[int]
TCP_DELACK_MAX_US: Final[int]
TCP_ENCAP_ESPINTCP: Final[int]
TCP_ESTABLISHED: Final[int]
TCP_FASTOPEN: Final[int]
TCP_FASTOPEN_CONNECT: Final[int]
TCP_FASTOPEN_KEY: Final[int]
TCP_FASTOPEN_NO_COOKIE: Final[int]
TCP_FIN_WAIT1: Final[int]
TCP_FIN_WAIT2: Final[int]
TCP_INFO: Final[int]
TCP_INQ: Final[int]
TCP_IS_MPTCP: Final[int]
TCP_KEEPCNT: Final[int]
TCP_KEEPIDLE: Final[int]
TCP_KEEPINTVL: Final[int]
TCP_LAST_ACK: Final[int]
TCP_LINGER2: Final[int]
TCP_LISTEN: Final[int]
TCP_MAXSEG: Final[int]
TCP_MD5SIG: Final[int]
TCP_MD5SIG_EXT: Final[int]
TCP_MD5SIG_FLAG_IFINDEX: Final[int]
TCP_MD5SIG_FLAG_PREFIX: Final[int]
TCP_MD5SIG_MAXKEYLEN: Final[int]
TCP_NLA_BUSY: Final[int]
TCP_NLA_BYTES_NOTSENT: Final[int]
TCP_NLA_BYTES_RETRANS: Final[int]
TCP_NLA_BYTES_SENT: Final[int]
TCP_NLA_CA_STATE: Final[int]
TCP_NLA_DATA_SEGS_OUT: Final[int]
TCP_NLA_DELIVERED: Final[int]
TCP_NLA_DELIVERED_CE: Final[int]
TCP_NLA_DELIVERY_RATE: Final[int]
TCP_NLA_DELIVERY_RATE_APP_LMT: Final[int]
TCP_NLA_DSACK_DUPS: Final[int]
TCP_NLA_EDT: Final[int]
TCP_NLA_MIN_RTT: Final[int]
TCP_NLA_PACING_RATE: Final[int]
TCP_NLA_PAD: Final[int]
TCP_NLA_RECUR_RETRANS: Final[int]
TCP_NLA_REHASH: Final[int]
TCP_NLA_REORDERING: Final[int]
TCP_NLA_REORD_SEEN: Final[int]
TCP_NLA_RWND_LIMITED: Final[int]
TCP_NLA_SNDBUF_LIMITED: Final[int]
TCP_NLA_SNDQ_SIZE: Final[int]
TCP_NLA_SND_CWND: Final[int]
TCP_NLA_SND_SSTHRESH: Final[int]
TCP_NLA_SRTT: Final[int]
TCP_NLA_TIMEOUT_REHASH: Final[int]
TCP_NLA_TOTAL_RETRANS: Final[int]
TCP_NLA_TTL: Final[int]
TCP_NODELAY: Final[int]
TCP_NOTSENT_LOWAT: Final[int]
TCP_NO_QUEUE: Final[int]
TCP_QUEUE_SEQ: Final[int]
TCP_QUICKACK: Final[int]
TCP_RECV_QUEUE: Final[int]
TCP_REPAIR: Final[int]
TCP_REPAIR_OFF: Final[int]
TCP_REPAIR_OFF_NO_WP: Final[int]
TCP_REPAIR_ON: Final[int]
TCP_REPAIR_OPTIONS: Final[int]
TCP_REPAIR_QUEUE: Final[int]
TCP_REPAIR_WINDOW: Final[int]
TCP_RTO_MAX_MS: Final[int]
TCP_RTO_MIN_US: Final[int]
TCP_SAVED_SYN: Final[int]
TCP_SAVE_SYN: Final[int]
TCP_SEND_QUEUE: Final[int]
TCP_SYNCNT: Final[int]
TCP_SYN_RECV: Final[int]
TCP_SYN_SENT: Final[int]
TCP_THIN_DUPACK: Final[int]
TCP_THIN_LINEAR_TIMEOUTS: Final[int]
TCP_TIMESTAMP: Final[int]
TCP_TIME_WAIT: Final[int]
TCP_TX_DELAY: Final[int]
TCP_ULP: Final[int]
TCP_USER_TIMEOUT: Final[int]
TCP_WINDOW_CLAMP: Final[int]
TCP_ZEROCOPY_RECEIVE: Final[int]
TIPC_ADDR_ID: Final[int]
TIPC_ADDR_MCAST: Final[int]
TIPC_ADDR_NAME: Final[int]
TIPC_ADDR_NAMESEQ: Final[int]
TIPC_CFG_SRV: Final[int]
TIPC_CLUSTER_SCOPE: Final[int]
TIPC_CONN_SHUTDOWN: Final[int]
TIPC_CONN_TIMEOUT: Final[int]
TIPC_CRITICAL_IMPORTANCE: Final[int]
TIPC_DESTNAME: Final[int]
TIPC_DEST_DROPPABLE: Final[int]
TIPC_ERRINFO: Final[int]
TIPC_ERR_NO_NAME: Final[int]
TIPC_ERR_NO_NODE: Final[int]
TIPC_ERR_NO_PORT: Final[int]
TIPC_ERR_OVERLOAD: Final[int]
TIPC_GROUP_JOIN: Final[int]
TIPC_GROUP_LEAVE: Final[int]
TIPC_GROUP_LOOPBACK: Final[int]
TIPC_GROUP_MEMBER_EVTS: Final[int]
TIPC_HIGH_IMPORTANCE: Final[int]
TIPC_IMPORTANCE: Final[int]
TIPC_LINK_STATE: Final[int]
TIPC_LOW_IMPORTANCE: Final[int]
TIPC_MAX_USER_MSG_SIZE: Final[int]
TIPC_MCAST_BROADCAST: Final[int]
TIPC_MCAST_REPLICAST: Final[int]
TIPC_MEDIUM_IMPORTANCE: Final[int]
TIPC_NODELAY: Final[int]
TIPC_NODE_RECVQ_DEPTH: Final[int]
TIPC_NODE_SCOPE: Final[int]
TIPC_NODE_STATE: Final[int]
TIPC_OK: Final[int]
TIPC_PUBLISHED: Final[int]
TIPC_RESERVED_TYPES: Final[int]
TIPC_RETDATA: Final[int]
TIPC_SERVICE_ADDR: Final[int]
TIPC_SERVICE_RANGE: Final[int]
TIPC_SOCKET_ADDR: Final[int]
TIPC_SOCK_RECVQ_DEPTH: Final[int]
TIPC_SOCK_RECVQ_USED: Final[int]
TIPC_SRC_DROPPABLE: Final[int]
TIPC_SUBSCR_TIMEOUT: Final[int]
TIPC_SUB_CANCEL: Final[int]
TIPC_SUB_PORTS: Final[int]
TIPC_SUB_SERVICE: Final[int]
TIPC_TOP_SRV: Final[int]
TIPC_WAIT_FOREVER: Final[int]
TIPC_WITHDRAWN: Final[int]
TIPC_ZONE_SCOPE: Final[int]
TLS_1_2_VERSION: Final[int]
TLS_1_3_VERSION: Final[int]
TLS_CIPHER_AES_CCM_128: Final[int]
TLS_CIPHER_AES_GCM_128: Final[int]
TLS_CIPHER_AES_GCM_128_IV_SIZE: Final[int]
TLS_CIPHER_AES_GCM_128_KEY_SIZE: Final[int]
TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE: Final[int]
TLS_CIPHER_AES_GCM_128_SALT_SIZE: Final[int]
TLS_CIPHER_AES_GCM_128_TAG_SIZE: Final[int]
TLS_CIPHER_AES_GCM_256: Final[int]
TLS_CIPHER_AES_GCM_256_IV_SIZE: Final[int]
TLS_CIPHER_AES_GCM_256_KEY_SIZE: Final[int]
TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE: Final[int]
TLS_CIPHER_AES_GCM_256_SALT_SIZE: Final[int]
TLS_CIPHER_AES_GCM_256_TAG_SIZE: Final[int]
TLS_CIPHER_ARIA_GCM_128: Final[int]
TLS_CIPHER_ARIA_GCM_256: Final[int]
TLS_CIPHER_CHACHA20_POLY1305: Final[int]
TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE: Final[int]
TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE: Final[int]
TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE: Final[int]
TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE: Final[int]
TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE: Final[int]
TLS_CIPHER_SM4_CCM: Final[int]
TLS_CIPHER_SM4_GCM: Final[int]
TLS_CONF_BASE: Final[int]
TLS_CONF_HW: Final[int]
TLS_CONF_HW_RECORD: Final[int]
TLS_CONF_SW: Final[int]
TLS_GET_RECORD_TYPE: Final[int]
TLS_INFO_CIPHER: Final[int]
TLS_INFO_RXCONF: Final[int]
TLS_INFO_TXCONF: Final[int]
TLS_INFO_VERSION: Final[int]
TLS_RX: Final[int]
TLS_RX_EXPECT_NO_PAD: Final[int]
TLS_SET_RECORD_TYPE: Final[int]
TLS_TX: Final[int]
TLS_TX_MAX_PAYLOAD_LEN: Final[int]
TLS_TX_ZEROCOPY_RO: Final[int]
TPACKET_V1: Final[int]
TPACKET_V2: Final[int]
TPACKET_V3: Final[int]
TP_FT_REQ_FILL_RXHASH: Final[int]
TP_STATUS_AVAILABLE: Final[int]
TP_STATUS_BLK_TMO: Final[int]
TP_STATUS_COPY: Final[int]
TP_STATUS_CSUMNOTREADY: Final[int]
TP_STATUS_CSUM_VALID: Final[int]
TP_STATUS_GSO_TCP: Final[int]
TP_STATUS_KERNEL: Final[int]
TP_STATUS_LOSING: Final[int]
TP_STATUS_SENDING: Final[int]
TP_STATUS_SEND_REQUEST: Final[int]
TP_STATUS_TS_RAW_HARDWARE: Final[int]
TP_STATUS_TS_SOFTWARE: Final[int]
TP_STATUS_USER: Final[int]
TP_STATUS_VLAN_TPID_VALID: Final[int]
TP_STATUS_VLAN_VALID: Final[int]
TP_STATUS_WRONG_FORMAT: Final[int]
UDPLITE_RECV_CSCOV: Final[int]
UDPLITE_SEND_CSCOV: Final[int]
UDP_CORK: Final[int]
UDP_ENCAP: Final[int]
UDP_ENCAP_ESPINUDP: Final[int]
UDP_ENCAP_ESPINUDP_NON_IKE: Final[int]
UDP_ENCAP_GTP0: Final[int]
UDP_ENCAP_GTP1U: Final[int]
UDP_ENCAP_L2TPINUDP: Final[int]
UDP_ENCAP_OVPNINUDP: Final[int]
UDP_ENCAP_RXRPC: Final[int]
UDP_GRO: Final[int]
UDP_NO_CHECK6_RX: Final[int]
UDP_NO_CHECK6_TX: Final[int]
UDP_SEGMENT: Final[int]
VMADDR_CID_ANY: Final[int]
VMADDR_CID_HOST: Final[int]
VMADDR_CID_HYPERVISOR: Final[int]
VMADDR_CID_LOCAL: Final[int]
VMADDR_FLAG_TO_HOST: Final[int]
VMADDR_PORT_ANY: Final[int]
VM_SOCKETS_INVALID_VERSION: Final[int]
VSOCK_RECVERR: Final[int]
XDP_COPY: Final[int]
XDP_MAX_TX_SKB_BUDGET: Final[int]
XDP_MMAP_OFFSETS: Final[int]
XDP_OPTIONS: Final[int]
XDP_OPTIONS_ZEROCOPY: Final[int]
XDP_PGOFF_RX_RING: Final[int]
XDP_PGOFF_TX_RING: Final[int]
XDP_PKT_CONTD: Final[int]
XDP_RING_NEED_WAKEUP: Final[int]
XDP_RX_RING: Final[int]
XDP_SHARED_UMEM: Final[int]
XDP_STATISTICS: Final[int]
XDP_TXMD_FLAGS_CHECKSUM: Final[int]
XDP_TXMD_FLAGS_LAUNCH_TIME: Final[int]
XDP_TXMD_FLAGS_TIMESTAMP: Final[int]
XDP_TX_METADATA: Final[int]
XDP_TX_RING: Final[int]
XDP_UMEM_COMPLETION_RING: Final[int]
XDP_UMEM_FILL_RING: Final[int]
XDP_UMEM_PGOFF_COMPLETION_RING: Final[int]
XDP_UMEM_PGOFF_FILL_RING: Final[int]
XDP_UMEM_REG: Final[int]
XDP_UMEM_TX_METADATA_LEN: Final[int]
XDP_UMEM_TX_SW_CSUM: Final[int]
XDP_UMEM_UNALIGNED_CHUNK_FLAG: Final[int]
XDP_USE_NEED_WAKEUP: Final[int]
XDP_USE_SG: Final[int]
XDP_ZEROCOPY: Final[int]

__all__ += [
    "AF_ALG",
    "AF_APPLETALK",
    "AF_ASH",
    "AF_ATMPVC",
    "AF_ATMSVC",
    "AF_AX25",
    "AF_BLUETOOTH",
    "AF_BRIDGE",
    "AF_CAIF",
    "AF_CAN",
    "AF_DECnet",
    "AF_ECONET",
    "AF_IB",
    "AF_IEEE802154",
    "AF_INET",
    "AF_INET6",
    "AF_IPX",
    "AF_IRDA",
    "AF_ISDN",
    "AF_IUCV",
    "AF_KCM",
    "AF_KEY",
    "AF_LLC",
    "AF_MCTP",
    "AF_MPLS",
    "AF_NETBEUI",
    "AF_NETLINK",
    "AF_NETROM",
    "AF_NFC",
    "AF_PACKET",
    "AF_PHONET",
    "AF_PPPOX",
    "AF_QIPCRTR",
    "AF_RDS",
    "AF_ROSE",
    "AF_ROUTE",
    "AF_RXRPC",
    "AF_SECURITY",
    "AF_SMC",
    "AF_SNA",
    "AF_TIPC",
    "AF_UNIX",
    "AF_UNSPEC",
    "AF_VSOCK",
    "AF_WANPIPE",
    "AF_X25",
    "AF_XDP",
    "AI_ADDRCONFIG",
    "AI_ALL",
    "AI_CANONIDN",
    "AI_CANONNAME",
    "AI_IDN",
    "AI_NUMERICHOST",
    "AI_NUMERICSERV",
    "AI_PASSIVE",
    "AI_V4MAPPED",
    "ALG_OP_DECRYPT",
    "ALG_OP_ENCRYPT",
    "ALG_OP_SIGN",
    "ALG_OP_VERIFY",
    "ALG_SET_AEAD_ASSOCLEN",
    "ALG_SET_AEAD_AUTHSIZE",
    "ALG_SET_DRBG_ENTROPY",
    "ALG_SET_IV",
    "ALG_SET_KEY",
    "ALG_SET_KEY_BY_KEY_SERIAL",
    "ALG_SET_OP",
    "ALG_SET_PUBKEY",
    "BDADDR_BREDR",
    "BDADDR_LE_PUBLIC",
    "BDADDR_LE_RANDOM",
    "BTPROTO_AVDTP",
    "BTPROTO_BNEP",
    "BTPROTO_CMTP",
    "BTPROTO_HCI",
    "BTPROTO_HIDP",
    "BTPROTO_ISO",
    "BTPROTO_L2CAP",
    "BTPROTO_RFCOMM",
    "BTPROTO_SCO",
    "BT_CHANNEL_POLICY",
    "BT_CHANNEL_POLICY_AMP_PREFERRED",
    "BT_CHANNEL_POLICY_BREDR_ONLY",
    "BT_CHANNEL_POLICY_BREDR_PREFERRED",
    "BT_CODEC",
    "BT_DEFER_SETUP",
    "BT_FLUSHABLE",
    "BT_FLUSHABLE_OFF",
    "BT_FLUSHABLE_ON",
    "BT_ISO_BASE",
    "BT_ISO_QOS",
    "BT_MODE",
    "BT_MODE_BASIC",
    "BT_MODE_ERTM",
    "BT_MODE_EXT_FLOWCTL",
    "BT_MODE_LE_FLOWCTL",
    "BT_MODE_STREAMING",
    "BT_PHY",
    "BT_PHY_BR_1M_1SLOT",
    "BT_PHY_BR_1M_3SLOT",
    "BT_PHY_BR_1M_5SLOT",
    "BT_PHY_EDR_2M_1SLOT",
    "BT_PHY_EDR_2M_3SLOT",
    "BT_PHY_EDR_2M_5SLOT",
    "BT_PHY_EDR_3M_1SLOT",
    "BT_PHY_EDR_3M_3SLOT",
    "BT_PHY_EDR_3M_5SLOT",
    "BT_PHY_LE_1M_RX",
    "BT_PHY_LE_1M_TX",
    "BT_PHY_LE_2M_RX",
    "BT_PHY_LE_2M_TX",
    "BT_PHY_LE_CODED_RX",
    "BT_PHY_LE_CODED_TX",
    "BT_PKT_SEQNUM",
    "BT_PKT_STATUS",
    "BT_POWER",
    "BT_POWER_FORCE_ACTIVE_OFF",
    "BT_POWER_FORCE_ACTIVE_ON",
    "BT_RCVMTU",
    "BT_SECURITY",
    "BT_SECURITY_FIPS",
    "BT_SECURITY_HIGH",
    "BT_SECURITY_LOW",
    "BT_SECURITY_MEDIUM",
    "BT_SECURITY_SDP",
    "BT_SNDMTU",
    "BT_VOICE",
    "BT_VOICE_CVSD_16BIT",
    "BT_VOICE_TRANSPARENT",
    "BT_VOICE_TRANSPARENT_16BIT",
    "CANFD_BRS",
    "CANFD_ESI",
    "CANFD_FDF",
    "CANFD_MAX_DLC",
    "CANFD_MAX_DLEN",
    "CANFD_MTU",
    "CANXL_MAX_DLC",
    "CANXL_MAX_DLEN",
    "CANXL_MTU",
    "CAN_BCM",
    "CAN_BCM_CAN_FD_FRAME",
    "CAN_BCM_RX_ANNOUNCE_RESUME",
    "CAN_BCM_RX_CHANGED",
    "CAN_BCM_RX_CHECK_DLC",
    "CAN_BCM_RX_DELETE",
    "CAN_BCM_RX_FILTER_ID",
    "CAN_BCM_RX_NO_AUTOTIMER",
    "CAN_BCM_RX_READ",
    "CAN_BCM_RX_RTR_FRAME",
    "CAN_BCM_RX_SETUP",
    "CAN_BCM_RX_STATUS",
    "CAN_BCM_RX_TIMEOUT",
    "CAN_BCM_SETTIMER",
    "CAN_BCM_STARTTIMER",
    "CAN_BCM_TX_ANNOUNCE",
    "CAN_BCM_TX_COUNTEVT",
    "CAN_BCM_TX_CP_CAN_ID",
    "CAN_BCM_TX_DELETE",
    "CAN_BCM_TX_EXPIRED",
    "CAN_BCM_TX_READ",
    "CAN_BCM_TX_RESET_MULTI_IDX",
    "CAN_BCM_TX_SEND",
    "CAN_BCM_TX_SETUP",
    "CAN_BCM_TX_STATUS",
    "CAN_EFF_FLAG",
    "CAN_EFF_MASK",
    "CAN_ERR_ACK",
    "CAN_ERR_BUSERROR",
    "CAN_ERR_BUSOFF",
    "CAN_ERR_CNT",
    "CAN_ERR_CRTL",
    "CAN_ERR_DLC",
    "CAN_ERR_FLAG",
    "CAN_ERR_LOSTARB",
    "CAN_ERR_MASK",
    "CAN_ERR_PROT",
    "CAN_ERR_RESTARTED",
    "CAN_ERR_TRX",
    "CAN_ERR_TX_TIMEOUT",
    "CAN_INV_FILTER",
    "CAN_ISOTP",
    "CAN_ISOTP_CF_BROADCAST",
    "CAN_ISOTP_CHK_PAD_DATA",
    "CAN_ISOTP_CHK_PAD_LEN",
    "CAN_ISOTP_DEFAULT_EXT_ADDRESS",
    "CAN_ISOTP_DEFAULT_FLAGS",
    "CAN_ISOTP_DEFAULT_FRAME_TXTIME",
    "CAN_ISOTP_DEFAULT_LL_MTU",
    "CAN_ISOTP_DEFAULT_LL_TX_DL",
    "CAN_ISOTP_DEFAULT_LL_TX_FLAGS",
    "CAN_ISOTP_DEFAULT_PAD_CONTENT",
    "CAN_ISOTP_DEFAULT_RECV_BS",
    "CAN_ISOTP_DEFAULT_RECV_STMIN",
    "CAN_ISOTP_DEFAULT_RECV_WFTMAX",
    "CAN_ISOTP_DYN_FC_PARMS",
    "CAN_ISOTP_EXTEND_ADDR",
    "CAN_ISOTP_FORCE_RXSTMIN",
    "CAN_ISOTP_FORCE_TXSTMIN",
    "CAN_ISOTP_FRAME_TXTIME_ZERO",
    "CAN_ISOTP_HALF_DUPLEX",
    "CAN_ISOTP_LISTEN_MODE",
    "CAN_ISOTP_LL_OPTS",
    "CAN_ISOTP_OPTS",
    "CAN_ISOTP_RECV_FC",
    "CAN_ISOTP_RX_EXT_ADDR",
    "CAN_ISOTP_RX_PADDING",
    "CAN_ISOTP_RX_STMIN",
    "CAN_ISOTP_SF_BROADCAST",
    "CAN_ISOTP_TX_PADDING",
    "CAN_ISOTP_TX_STMIN",
    "CAN_ISOTP_WAIT_TX_DONE",
    "CAN_J1939",
    "CAN_MAX_DLC",
    "CAN_MAX_DLEN",
    "CAN_MCNET",
    "CAN_MTU",
    "CAN_RAW",
    "CAN_RAW_ERR_FILTER",
    "CAN_RAW_FD_FRAMES",
    "CAN_RAW_FILTER",
    "CAN_RAW_FILTER_MAX",
    "CAN_RAW_JOIN_FILTERS",
    "CAN_RAW_LOOPBACK",
    "CAN_RAW_RECV_OWN_MSGS",
    "CAN_RAW_XL_FRAMES",
    "CAN_RAW_XL_VCID_OPTS",
    "CAN_RTR_FLAG",
    "CAN_SFF_MASK",
    "CAN_TP16",
    "CAN_TP20",
    "DCCP_SOCKOPT_AVAILABLE_CCIDS",
    "DCCP_SOCKOPT_CCID",
    "DCCP_SOCKOPT_CCID_RX_INFO",
    "DCCP_SOCKOPT_CCID_TX_INFO",
    "DCCP_SOCKOPT_GET_CUR_MPS",
    "DCCP_SOCKOPT_QPOLICY_ID",
    "DCCP_SOCKOPT_QPOLICY_TXQLEN",
    "DCCP_SOCKOPT_RECV_CSCOV",
    "DCCP_SOCKOPT_RX_CCID",
    "DCCP_SOCKOPT_SEND_CSCOV",
    "DCCP_SOCKOPT_SERVER_TIMEWAIT",
    "DCCP_SOCKOPT_SERVICE",
    "DCCP_SOCKOPT_TX_CCID",
    "EAI_ADDRFAMILY",
    "EAI_AGAIN",
    "EAI_BADFLAGS",
    "EAI_FAIL",
    "EAI_FAMILY",
    "EAI_IDN_ENCODE",
    "EAI_MEMORY",
    "EAI_NODATA",
    "EAI_NONAME",
    "EAI_OVERFLOW",
    "EAI_SERVICE",
    "EAI_SOCKTYPE",
    "EAI_SYSTEM",
    "ETHERTYPE_ARP",
    "ETHERTYPE_IP",
    "ETHERTYPE_IPV6",
    "ETHERTYPE_LOOPBACK",
    "ETHERTYPE_VLAN",
    "ETH_P_1588",
    "ETH_P_8021AD",
    "ETH_P_8021Q",
    "ETH_P_802_2",
    "ETH_P_802_3",
    "ETH_P_ALL",
    "ETH_P_ARP",
    "ETH_P_CAN",
    "ETH_P_CANFD",
    "ETH_P_CANXL",
    "ETH_P_ETHERCAT",
    "ETH_P_IP",
    "ETH_P_IPV6",
    "ETH_P_LLDP",
    "ETH_P_LOOP",
    "ETH_P_MACSEC",
    "ETH_P_MPLS_MC",
    "ETH_P_MPLS_UC",
    "ETH_P_PAE",
    "ETH_P_PPP_DISC",
    "ETH_P_PPP_SES",
    "ETH_P_PROFINET",
    "ETH_P_RARP",
    "HCI_CHANNEL_CONTROL",
    "HCI_CHANNEL_LOGGING",
    "HCI_CHANNEL_MONITOR",
    "HCI_CHANNEL_RAW",
    "HCI_CHANNEL_USER",
    "HCI_DATA_DIR",
    "HCI_DEV_NONE",
    "HCI_FILTER",
    "HCI_TIME_STAMP",
    "ICMPV6_DEST_UNREACH",
    "ICMPV6_ECHO_REPLY",
    "ICMPV6_ECHO_REQUEST",
    "ICMPV6_EXT_ECHO_REPLY",
    "ICMPV6_EXT_ECHO_REQUEST",
    "ICMPV6_FILTER",
    "ICMPV6_PARAMPROB",
    "ICMPV6_PKT_TOOBIG",
    "ICMPV6_PORT_UNREACH",
    "ICMPV6_TIME_EXCEED",
    "ICMP_DEST_UNREACH",
    "ICMP_ECHO",
    "ICMP_ECHOREPLY",
    "ICMP_EXT_ECHO",
    "ICMP_EXT_ECHOREPLY",
    "ICMP_FILTER",
    "ICMP_FRAG_NEEDED",
    "ICMP_HOST_UNREACH",
    "ICMP_NET_UNREACH",
    "ICMP_PARAMETERPROB",
    "ICMP_PORT_UNREACH",
    "ICMP_PROT_UNREACH",
    "ICMP_REDIRECT",
    "ICMP_SOURCE_QUENCH",
    "ICMP_TIMESTAMP",
    "ICMP_TIMESTAMPREPLY",
    "ICMP_TIME_EXCEEDED",
    "INADDR_ALLHOSTS_GROUP",
    "INADDR_ALLRTRS_GROUP",
    "INADDR_ALLSNOOPERS_GROUP",
    "INADDR_ANY",
    "INADDR_BROADCAST",
    "INADDR_DUMMY",
    "INADDR_LOOPBACK",
    "INADDR_MAX_LOCAL_GROUP",
    "INADDR_NONE",
    "INADDR_UNSPEC_GROUP",
    "IOCTL_VM_SOCKETS_GET_LOCAL_CID",
    "IP6T_SO_ORIGINAL_DST",
    "IPPORT_RESERVED",
    "IPPORT_USERRESERVED",
    "IPPROTO_AGGFRAG",
    "IPPROTO_AH",
    "IPPROTO_BEETPH",
    "IPPROTO_COMP",
    "IPPROTO_DCCP",
    "IPPROTO_DSTOPTS",
    "IPPROTO_EGP",
    "IPPROTO_ENCAP",
    "IPPROTO_ESP",
    "IPPROTO_ETHERNET",
    "IPPROTO_FRAGMENT",
    "IPPROTO_GRE",
    "IPPROTO_HOPOPTS",
    "IPPROTO_ICMP",
    "IPPROTO_ICMPV6",
    "IPPROTO_IDP",
    "IPPROTO_IGMP",
    "IPPROTO_IP",
    "IPPROTO_IPIP",
    "IPPROTO_IPV6",
    "IPPROTO_L2TP",
    "IPPROTO_MH",
    "IPPROTO_MPLS",
    "IPPROTO_MPTCP",
    "IPPROTO_MTP",
    "IPPROTO_NONE",
    "IPPROTO_PIM",
    "IPPROTO_PUP",
    "IPPROTO_RAW",
    "IPPROTO_ROUTING",
    "IPPROTO_RSVP",
    "IPPROTO_SCTP",
    "IPPROTO_SMC",
    "IPPROTO_TCP",
    "IPPROTO_TP",
    "IPPROTO_UDP",
    "IPPROTO_UDPLITE",
    "IPTOS_CLASS_CS0",
    "IPTOS_CLASS_CS1",
    "IPTOS_CLASS_CS2",
    "IPTOS_CLASS_CS3",
    "IPTOS_CLASS_CS4",
    "IPTOS_CLASS_CS5",
    "IPTOS_CLASS_CS6",
    "IPTOS_CLASS_CS7",
    "IPTOS_DSCP_AF11",
    "IPTOS_DSCP_AF12",
    "IPTOS_DSCP_AF13",
    "IPTOS_DSCP_AF21",
    "IPTOS_DSCP_AF22",
    "IPTOS_DSCP_AF23",
    "IPTOS_DSCP_AF31",
    "IPTOS_DSCP_AF32",
    "IPTOS_DSCP_AF33",
    "IPTOS_DSCP_AF41",
    "IPTOS_DSCP_AF42",
    "IPTOS_DSCP_AF43",
    "IPTOS_DSCP_EF",
    "IPTOS_DSCP_LE",
    "IPTOS_DSCP_MASK",
    "IPTOS_DSCP_VA",
    "IPTOS_ECN_CE",
    "IPTOS_ECN_ECT0",
    "IPTOS_ECN_ECT1",
    "IPTOS_ECN_MASK",
    "IPTOS_ECN_NOT_ECT",
    "IPTOS_LOWDELAY",
    "IPTOS_MINCOST",
    "IPTOS_RELIABILITY",
    "IPTOS_THROUGHPUT",
    "IPV6_2292DSTOPTS",
    "IPV6_2292HOPLIMIT",
    "IPV6_2292HOPOPTS",
    "IPV6_2292PKTINFO",
    "IPV6_2292PKTOPTIONS",
    "IPV6_2292RTHDR",
    "IPV6_ADDRFORM",
    "IPV6_ADDR_PREFERENCES",
    "IPV6_ADD_MEMBERSHIP",
    "IPV6_AUTHHDR",
    "IPV6_AUTOFLOWLABEL",
    "IPV6_CHECKSUM",
    "IPV6_DONTFRAG",
    "IPV6_DROP_MEMBERSHIP",
    "IPV6_DSTOPTS",
    "IPV6_FLOWINFO",
    "IPV6_FLOWINFO_FLOWLABEL",
    "IPV6_FLOWINFO_PRIORITY",
    "IPV6_FLOWINFO_SEND",
    "IPV6_FLOWLABEL_MGR",
    "IPV6_FL_A_GET",
    "IPV6_FL_A_PUT",
    "IPV6_FL_A_RENEW",
    "IPV6_FL_F_CREATE",
    "IPV6_FL_F_EXCL",
    "IPV6_FL_F_REFLECT",
    "IPV6_FL_F_REMOTE",
    "IPV6_FL_S_ANY",
    "IPV6_FL_S_EXCL",
    "IPV6_FL_S_NONE",
    "IPV6_FL_S_PROCESS",
    "IPV6_FL_S_USER",
    "IPV6_FREEBIND",
    "IPV6_HDRINCL",
    "IPV6_HOPLIMIT",
    "IPV6_HOPOPTS",
    "IPV6_IPSEC_POLICY",
    "IPV6_JOIN_ANYCAST",
    "IPV6_JOIN_GROUP",
    "IPV6_LEAVE_ANYCAST",
    "IPV6_LEAVE_GROUP",
    "IPV6_MINHOPCOUNT",
    "IPV6_MTU",
    "IPV6_MTU_DISCOVER",
    "IPV6_MULTICAST_ALL",
    "IPV6_MULTICAST_HOPS",
    "IPV6_MULTICAST_IF",
    "IPV6_MULTICAST_LOOP",
    "IPV6_NEXTHOP",
    "IPV6_ORIGDSTADDR",
    "IPV6_PATHMTU",
    "IPV6_PKTINFO",
    "IPV6_PMTUDISC_DO",
    "IPV6_PMTUDISC_DONT",
    "IPV6_PMTUDISC_INTERFACE",
    "IPV6_PMTUDISC_OMIT",
    "IPV6_PMTUDISC_PROBE",
    "IPV6_PMTUDISC_WANT",
    "IPV6_PREFER_SRC_CGA",
    "IPV6_PREFER_SRC_COA",
    "IPV6_PREFER_SRC_HOME",
    "IPV6_PREFER_SRC_NONCGA",
    "IPV6_PREFER_SRC_PUBLIC",
    "IPV6_PREFER_SRC_PUBTMP_DEFAULT",
    "IPV6_PREFER_SRC_TMP",
    "IPV6_RECVDSTOPTS",
    "IPV6_RECVERR",
    "IPV6_RECVERR_RFC4884",
    "IPV6_RECVFRAGSIZE",
    "IPV6_RECVHOPLIMIT",
    "IPV6_RECVHOPOPTS",
    "IPV6_RECVORIGDSTADDR",
    "IPV6_RECVPATHMTU",
    "IPV6_RECVPKTINFO",
    "IPV6_RECVRTHDR",
    "IPV6_RECVTCLASS",
    "IPV6_ROUTER_ALERT",
    "IPV6_ROUTER_ALERT_ISOLATE",
    "IPV6_RTHDR",
    "IPV6_RTHDRDSTOPTS",
    "IPV6_RTHDR_LOOSE",
    "IPV6_RTHDR_STRICT",
    "IPV6_RTHDR_TYPE_0",
    "IPV6_TCLASS",
    "IPV6_TRANSPARENT",
    "IPV6_UNICAST_HOPS",
    "IPV6_UNICAST_IF",
    "IPV6_V6ONLY",
    "IPV6_XFRM_POLICY",
    "IPX_TYPE",
    "IP_ADD_MEMBERSHIP",
    "IP_ADD_SOURCE_MEMBERSHIP",
    "IP_BIND_ADDRESS_NO_PORT",
    "IP_BLOCK_SOURCE",
    "IP_CHECKSUM",
    "IP_DEFAULT_MULTICAST_LOOP",
    "IP_DEFAULT_MULTICAST_TTL",
    "IP_DROP_MEMBERSHIP",
    "IP_DROP_SOURCE_MEMBERSHIP",
    "IP_FREEBIND",
    "IP_HDRINCL",
    "IP_IPSEC_POLICY",
    "IP_LOCAL_PORT_RANGE",
    "IP_MAX_MEMBERSHIPS",
    "IP_MINTTL",
    "IP_MSFILTER",
    "IP_MTU",
    "IP_MTU_DISCOVER",
    "IP_MULTICAST_ALL",
    "IP_MULTICAST_IF",
    "IP_MULTICAST_LOOP",
    "IP_MULTICAST_TTL",
    "IP_NODEFRAG",
    "IP_OPTIONS",
    "IP_ORIGDSTADDR",
    "IP_PASSSEC",
    "IP_PKTINFO",
    "IP_PKTOPTIONS",
    "IP_PMTUDISC_DO",
    "IP_PMTUDISC_DONT",
    "IP_PMTUDISC_INTERFACE",
    "IP_PMTUDISC_OMIT",
    "IP_PMTUDISC_PROBE",
    "IP_PMTUDISC_WANT",
    "IP_PROTOCOL",
    "IP_RECVERR",
    "IP_RECVERR_RFC4884",
    "IP_RECVFRAGSIZE",
    "IP_RECVOPTS",
    "IP_RECVORIGDSTADDR",
    "IP_RECVRETOPTS",
    "IP_RECVTOS",
    "IP_RECVTTL",
    "IP_RETOPTS",
    "IP_ROUTER_ALERT",
    "IP_TOS",
    "IP_TRANSPARENT",
    "IP_TTL",
    "IP_UNBLOCK_SOURCE",
    "IP_UNICAST_IF",
    "IP_XFRM_POLICY",
    "J1939_EE_INFO_NONE",
    "J1939_EE_INFO_RX_ABORT",
    "J1939_EE_INFO_TX_ABORT",
    "J1939_FILTER_MAX",
    "J1939_IDLE_ADDR",
    "J1939_MAX_UNICAST_ADDR",
    "J1939_NLA_BYTES_ACKED",
    "J1939_NLA_PAD",
    "J1939_NO_ADDR",
    "J1939_NO_NAME",
    "J1939_NO_PGN",
    "J1939_PGN_ADDRESS_CLAIMED",
    "J1939_PGN_ADDRESS_COMMANDED",
    "J1939_PGN_MAX",
    "J1939_PGN_PDU1_MAX",
    "J1939_PGN_REQUEST",
    "KCMPROTO_CONNECTED",
    "KCM_RECV_DISABLE",
    "L2CAP_CONNINFO",
    "L2CAP_LM",
    "L2CAP_LM_AUTH",
    "L2CAP_LM_ENCRYPT",
    "L2CAP_LM_FIPS",
    "L2CAP_LM_MASTER",
    "L2CAP_LM_RELIABLE",
    "L2CAP_LM_SECURE",
    "L2CAP_LM_TRUSTED",
    "L2CAP_OPTIONS",
    "MCAST_BLOCK_SOURCE",
    "MCAST_EXCLUDE",
    "MCAST_INCLUDE",
    "MCAST_JOIN_GROUP",
    "MCAST_JOIN_SOURCE_GROUP",
    "MCAST_LEAVE_GROUP",
    "MCAST_LEAVE_SOURCE_GROUP",
    "MCAST_MSFILTER",
    "MCAST_UNBLOCK_SOURCE",
    "MPTCP_FULL_INFO",
    "MPTCP_INFO",
    "MPTCP_INFO_FLAG_FALLBACK",
    "MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED",
    "MPTCP_SUBFLOW_ADDRS",
    "MPTCP_SUBFLOW_FLAG_BKUP_LOC",
    "MPTCP_SUBFLOW_FLAG_BKUP_REM",
    "MPTCP_SUBFLOW_FLAG_CONNECTED",
    "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED",
    "MPTCP_SUBFLOW_FLAG_JOIN_LOC",
    "MPTCP_SUBFLOW_FLAG_JOIN_REM",
    "MPTCP_SUBFLOW_FLAG_MAPVALID",
    "MPTCP_SUBFLOW_FLAG_MCAP_LOC",
    "MPTCP_SUBFLOW_FLAG_MCAP_REM",
    "MPTCP_TCPINFO",
    "MRT_ADD_MFC",
    "MRT_ADD_VIF",
    "MRT_ASSERT",
    "MRT_DEL_MFC",
    "MRT_DEL_VIF",
    "MRT_DONE",
    "MRT_INIT",
    "MRT_PIM",
    "MRT_TABLE",
    "MRT_VERSION",
    "MSG_CMSG_CLOEXEC",
    "MSG_CONFIRM",
    "MSG_CTRUNC",
    "MSG_DONTROUTE",
    "MSG_DONTWAIT",
    "MSG_EOR",
    "MSG_ERRQUEUE",
    "MSG_FASTOPEN",
    "MSG_MORE",
    "MSG_NOSIGNAL",
    "MSG_NOTIFICATION",
    "MSG_OOB",
    "MSG_PEEK",
    "MSG_SOCK_DEVMEM",
    "MSG_TRUNC",
    "MSG_WAITALL",
    "MSG_WAITFORONE",
    "MSG_ZEROCOPY",
    "NETLINK_ADD_MEMBERSHIP",
    "NETLINK_AUDIT",
    "NETLINK_BROADCAST_ERROR",
    "NETLINK_CAP_ACK",
    "NETLINK_CONNECTOR",
    "NETLINK_CRYPTO",
    "NETLINK_DNRTMSG",
    "NETLINK_DROP_MEMBERSHIP",
    "NETLINK_ECRYPTFS",
    "NETLINK_EXT_ACK",
    "NETLINK_FIB_LOOKUP",
    "NETLINK_FIREWALL",
    "NETLINK_GENERIC",
    "NETLINK_GET_STRICT_CHK",
    "NETLINK_INET_DIAG",
    "NETLINK_IP6_FW",
    "NETLINK_ISCSI",
    "NETLINK_KOBJECT_UEVENT",
    "NETLINK_LISTEN_ALL_NSID",
    "NETLINK_LIST_MEMBERSHIPS",
    "NETLINK_NETFILTER",
    "NETLINK_NFLOG",
    "NETLINK_NO_ENOBUFS",
    "NETLINK_PKTINFO",
    "NETLINK_RDMA",
    "NETLINK_ROUTE",
    "NETLINK_RX_RING",
    "NETLINK_SCSITRANSPORT",
    "NETLINK_SELINUX",
    "NETLINK_SMC",
    "NETLINK_SOCK_DIAG",
    "NETLINK_TX_RING",
    "NETLINK_USERSOCK",
    "NETLINK_XFRM",
    "NI_DGRAM",
    "NI_IDN",
    "NI_MAXHOST",
    "NI_MAXSERV",
    "NI_NAMEREQD",
    "NI_NOFQDN",
    "NI_NUMERICHOST",
    "NI_NUMERICSERV",
    "NLMSG_ALIGNTO",
    "NLMSG_DONE",
    "NLMSG_ERROR",
    "NLMSG_HDRLEN",
    "NLMSG_MIN_TYPE",
    "NLMSG_NOOP",
    "NLMSG_OVERRUN",
    "NLM_F_ACK",
    "NLM_F_ACK_TLVS",
    "NLM_F_APPEND",
    "NLM_F_ATOMIC",
    "NLM_F_BULK",
    "NLM_F_CAPPED",
    "NLM_F_CREATE",
    "NLM_F_DUMP",
    "NLM_F_DUMP_FILTERED",
    "NLM_F_DUMP_INTR",
    "NLM_F_ECHO",
    "NLM_F_EXCL",
    "NLM_F_MATCH",
    "NLM_F_MULTI",
    "NLM_F_NONREC",
    "NLM_F_REPLACE",
    "NLM_F_REQUEST",
    "NLM_F_ROOT",
    "PACKET_ADD_MEMBERSHIP",
    "PACKET_AUXDATA",
    "PACKET_BROADCAST",
    "PACKET_COPY_THRESH",
    "PACKET_DROP_MEMBERSHIP",
    "PACKET_FANOUT",
    "PACKET_FANOUT_CBPF",
    "PACKET_FANOUT_CPU",
    "PACKET_FANOUT_DATA",
    "PACKET_FANOUT_EBPF",
    "PACKET_FANOUT_FLAG_DEFRAG",
    "PACKET_FANOUT_FLAG_IGNORE_OUTGOING",
    "PACKET_FANOUT_FLAG_ROLLOVER",
    "PACKET_FANOUT_FLAG_UNIQUEID",
    "PACKET_FANOUT_HASH",
    "PACKET_FANOUT_LB",
    "PACKET_FANOUT_QM",
    "PACKET_FANOUT_RND",
    "PACKET_FANOUT_ROLLOVER",
    "PACKET_FASTROUTE",
    "PACKET_HDRLEN",
    "PACKET_HOST",
    "PACKET_IGNORE_OUTGOING",
    "PACKET_KERNEL",
    "PACKET_LOOPBACK",
    "PACKET_LOSS",
    "PACKET_MR_ALLMULTI",
    "PACKET_MR_MULTICAST",
    "PACKET_MR_PROMISC",
    "PACKET_MR_UNICAST",
    "PACKET_MULTICAST",
    "PACKET_ORIGDEV",
    "PACKET_OTHERHOST",
    "PACKET_OUTGOING",
    "PACKET_QDISC_BYPASS",
    "PACKET_RECV_OUTPUT",
    "PACKET_RESERVE",
    "PACKET_ROLLOVER_STATS",
    "PACKET_RX_RING",
    "PACKET_STATISTICS",
    "PACKET_TIMESTAMP",
    "PACKET_TX_HAS_OFF",
    "PACKET_TX_RING",
    "PACKET_TX_TIMESTAMP",
    "PACKET_USER",
    "PACKET_VERSION",
    "PACKET_VNET_HDR",
    "PACKET_VNET_HDR_SZ",
    "PF_ALG",
    "PF_CAN",
    "PF_KCM",
    "PF_NETLINK",
    "PF_PACKET",
    "PF_QIPCRTR",
    "PF_RDS",
    "PF_SMC",
    "PF_TIPC",
    "PF_VSOCK",
    "PF_XDP",
    "PNPIPE_ENCAP",
    "PNPIPE_ENCAP_IP",
    "PNPIPE_ENCAP_NONE",
    "PNPIPE_HANDLE",
    "PNPIPE_IFINDEX",
    "PNPIPE_INITSTATE",
    "PN_PROTO_PHONET",
    "PN_PROTO_PIPE",
    "PX_PROTO_OE",
    "PX_PROTO_OL2TP",
    "PX_PROTO_PPTP",
    "QRTR_NODE_BCAST",
    "QRTR_PORT_CTRL",
    "QRTR_TYPE_BYE",
    "QRTR_TYPE_DATA",
    "QRTR_TYPE_DEL_CLIENT",
    "QRTR_TYPE_DEL_LOOKUP",
    "QRTR_TYPE_DEL_SERVER",
    "QRTR_TYPE_EXIT",
    "QRTR_TYPE_HELLO",
    "QRTR_TYPE_NEW_LOOKUP",
    "QRTR_TYPE_NEW_SERVER",
    "QRTR_TYPE_PING",
    "QRTR_TYPE_RESUME_TX",
    "RDS_CANCEL_SENT_TO",
    "RDS_CMSG_ATOMIC_CSWP",
    "RDS_CMSG_ATOMIC_FADD",
    "RDS_CMSG_CONG_UPDATE",
    "RDS_CMSG_MASKED_ATOMIC_CSWP",
    "RDS_CMSG_MASKED_ATOMIC_FADD",
    "RDS_CMSG_RDMA_ARGS",
    "RDS_CMSG_RDMA_DEST",
    "RDS_CMSG_RDMA_MAP",
    "RDS_CMSG_RDMA_STATUS",
    "RDS_CMSG_ZCOPY_COMPLETION",
    "RDS_CMSG_ZCOPY_COOKIE",
    "RDS_CONG_MONITOR",
    "RDS_FREE_MR",
    "RDS_GET_MR",
    "RDS_GET_MR_FOR_DEST",
    "RDS_RDMA_DONTWAIT",
    "RDS_RDMA_FENCE",
    "RDS_RDMA_INVALIDATE",
    "RDS_RDMA_NOTIFY_ME",
    "RDS_RDMA_READWRITE",
    "RDS_RDMA_SILENT",
    "RDS_RDMA_USE_ONCE",
    "RDS_RECVERR",
    "RDS_TRANS_IB",
    "RDS_TRANS_NONE",
    "RDS_TRANS_TCP",
    "RFCOMM_CONNINFO",
    "RFCOMM_LM",
    "RFCOMM_LM_AUTH",
    "RFCOMM_LM_ENCRYPT",
    "RFCOMM_LM_MASTER",
    "RFCOMM_LM_RELIABLE",
    "RFCOMM_LM_SECURE",
    "RFCOMM_LM_TRUSTED",
    "SCM_CREDENTIALS",
    "SCM_DEVMEM_DMABUF",
    "SCM_DEVMEM_LINEAR",
    "SCM_INQ",
    "SCM_J1939_DEST_ADDR",
    "SCM_J1939_DEST_NAME",
    "SCM_J1939_ERRQUEUE",
    "SCM_J1939_PRIO",
    "SCM_PIDFD",
    "SCM_RIGHTS",
    "SCM_SECURITY",
    "SCM_TIMESTAMP",
    "SCM_TIMESTAMPING",
    "SCM_TIMESTAMPING_OPT_STATS",
    "SCM_TIMESTAMPING_PKTINFO",
    "SCM_TIMESTAMPNS",
    "SCM_TSTAMP_ACK",
    "SCM_TSTAMP_COMPLETION",
    "SCM_TSTAMP_SCHED",
    "SCM_TSTAMP_SND",
    "SCM_TS_OPT_ID",
    "SCM_TXTIME",
    "SCM_WIFI_STATUS",
    "SCO_CONNINFO",
    "SCO_OPTIONS",
    "SCTP_ABORT",
    "SCTP_ADAPTATION_INDICATION",
    "SCTP_ADAPTATION_LAYER",
    "SCTP_ADDR_OVER",
    "SCTP_ADD_STREAMS",
    "SCTP_ALL_ASSOC",
    "SCTP_ASCONF_SUPPORTED",
    "SCTP_ASSOCINFO",
    "SCTP_ASSOC_CHANGE",
    "SCTP_ASSOC_RESET_EVENT",
    "SCTP_AUTHENTICATION_EVENT",
    "SCTP_AUTHINFO",
    "SCTP_AUTH_ACTIVE_KEY",
    "SCTP_AUTH_CHUNK",
    "SCTP_AUTH_DEACTIVATE_KEY",
    "SCTP_AUTH_DELETE_KEY",
    "SCTP_AUTH_HMAC_ID_SHA1",
    "SCTP_AUTH_HMAC_ID_SHA256",
    "SCTP_AUTH_KEY",
    "SCTP_AUTH_SUPPORTED",
    "SCTP_AUTOCLOSE",
    "SCTP_AUTO_ASCONF",
    "SCTP_BINDX_ADD_ADDR",
    "SCTP_BINDX_REM_ADDR",
    "SCTP_CANT_STR_ASSOC",
    "SCTP_COMM_LOST",
    "SCTP_COMM_UP",
    "SCTP_CONTEXT",
    "SCTP_CURRENT_ASSOC",
    "SCTP_DATA_IO_EVENT",
    "SCTP_DEFAULT_PRINFO",
    "SCTP_DEFAULT_SEND_PARAM",
    "SCTP_DEFAULT_SNDINFO",
    "SCTP_DELAYED_ACK",
    "SCTP_DELAYED_ACK_TIME",
    "SCTP_DELAYED_SACK",
    "SCTP_DISABLE_FRAGMENTS",
    "SCTP_DSTADDRV4",
    "SCTP_DSTADDRV6",
    "SCTP_ECN_SUPPORTED",
    "SCTP_ENABLE_CHANGE_ASSOC_REQ",
    "SCTP_ENABLE_RESET_ASSOC_REQ",
    "SCTP_ENABLE_RESET_STREAM_REQ",
    "SCTP_ENABLE_STREAM_RESET",
    "SCTP_EOF",
    "SCTP_EVENT",
    "SCTP_EVENTS",
    "SCTP_EXPOSE_POTENTIALLY_FAILED_STATE",
    "SCTP_FRAGMENT_INTERLEAVE",
    "SCTP_FUTURE_ASSOC",
    "SCTP_GET_ASSOC_ID_LIST",
    "SCTP_GET_ASSOC_NUMBER",
    "SCTP_GET_ASSOC_STATS",
    "SCTP_GET_LOCAL_ADDRS",
    "SCTP_GET_PEER_ADDRS",
    "SCTP_GET_PEER_ADDR_INFO",
    "SCTP_HMAC_IDENT",
    "SCTP_INIT",
    "SCTP_INITMSG",
    "SCTP_INTERLEAVING_SUPPORTED",
    "SCTP_I_WANT_MAPPED_V4_ADDR",
    "SCTP_LOCAL_AUTH_CHUNKS",
    "SCTP_MAXSEG",
    "SCTP_MAX_BURST",
    "SCTP_NODELAY",
    "SCTP_NXTINFO",
    "SCTP_PARTIAL_DELIVERY_EVENT",
    "SCTP_PARTIAL_DELIVERY_POINT",
    "SCTP_PEER_ADDR_CHANGE",
    "SCTP_PEER_ADDR_PARAMS",
    "SCTP_PEER_ADDR_THLDS",
    "SCTP_PEER_ADDR_THLDS_V2",
    "SCTP_PEER_AUTH_CHUNKS",
    "SCTP_PLPMTUD_PROBE_INTERVAL",
    "SCTP_PRIMARY_ADDR",
    "SCTP_PRINFO",
    "SCTP_PR_ASSOC_STATUS",
    "SCTP_PR_SCTP_NONE",
    "SCTP_PR_SCTP_PRIO",
    "SCTP_PR_SCTP_RTX",
    "SCTP_PR_SCTP_TTL",
    "SCTP_PR_STREAM_STATUS",
    "SCTP_PR_SUPPORTED",
    "SCTP_RCVINFO",
    "SCTP_RECONFIG_SUPPORTED",
    "SCTP_RECVNXTINFO",
    "SCTP_RECVRCVINFO",
    "SCTP_REMOTE_ERROR",
    "SCTP_REMOTE_UDP_ENCAPS_PORT",
    "SCTP_RESET_ASSOC",
    "SCTP_RESET_STREAMS",
    "SCTP_RESTART",
    "SCTP_REUSE_PORT",
    "SCTP_RTOINFO",
    "SCTP_SACK_IMMEDIATELY",
    "SCTP_SENDALL",
    "SCTP_SENDER_DRY_EVENT",
    "SCTP_SENDMSG_CONNECT",
    "SCTP_SEND_FAILED",
    "SCTP_SEND_FAILED_EVENT",
    "SCTP_SET_PEER_PRIMARY_ADDR",
    "SCTP_SHUTDOWN_COMP",
    "SCTP_SHUTDOWN_EVENT",
    "SCTP_SNDINFO",
    "SCTP_SNDRCV",
    "SCTP_SOCKOPT_BINDX_ADD",
    "SCTP_SOCKOPT_BINDX_REM",
    "SCTP_SOCKOPT_CONNECTX",
    "SCTP_SOCKOPT_CONNECTX3",
    "SCTP_SOCKOPT_PEELOFF",
    "SCTP_SOCKOPT_PEELOFF_FLAGS",
    "SCTP_SS_FC",
    "SCTP_SS_FCFS",
    "SCTP_SS_PRIO",
    "SCTP_SS_RR",
    "SCTP_SS_WFQ",
    "SCTP_STATUS",
    "SCTP_STREAM_CHANGE_EVENT",
    "SCTP_STREAM_RESET_EVENT",
    "SCTP_STREAM_RESET_INCOMING",
    "SCTP_STREAM_RESET_OUTGOING",
    "SCTP_STREAM_SCHEDULER",
    "SCTP_STREAM_SCHEDULER_VALUE",
    "SCTP_UNORDERED",
    "SHUT_RD",
    "SHUT_RDWR",
    "SHUT_WR",
    "SKF_AD_CPU",
    "SKF_AD_HATYPE",
    "SKF_AD_IFINDEX",
    "SKF_AD_MARK",
    "SKF_AD_NLATTR",
    "SKF_AD_OFF",
    "SKF_AD_PAY_OFFSET",
    "SKF_AD_PKTTYPE",
    "SKF_AD_PROTOCOL",
    "SKF_AD_QUEUE",
    "SKF_AD_RANDOM",
    "SKF_AD_RXHASH",
    "SKF_AD_VLAN_TAG",
    "SKF_AD_VLAN_TAG_PRESENT",
    "SKF_LL_OFF",
    "SKF_NET_OFF",
    "SK_MEMINFO_BACKLOG",
    "SK_MEMINFO_DROPS",
    "SK_MEMINFO_FWD_ALLOC",
    "SK_MEMINFO_OPTMEM",
    "SK_MEMINFO_RCVBUF",
    "SK_MEMINFO_RMEM_ALLOC",
    "SK_MEMINFO_SNDBUF",
    "SK_MEMINFO_WMEM_ALLOC",
    "SK_MEMINFO_WMEM_QUEUED",
    "SMCPROTO_SMC",
    "SMCPROTO_SMC6",
    "SMC_LIMIT_HS",
    "SOCK_CLOEXEC",
    "SOCK_DCCP",
    "SOCK_DGRAM",
    "SOCK_NONBLOCK",
    "SOCK_PACKET",
    "SOCK_RAW",
    "SOCK_RDM",
    "SOCK_SEQPACKET",
    "SOCK_STREAM",
    "SOF_TIMESTAMPING_BIND_PHC",
    "SOF_TIMESTAMPING_OPT_CMSG",
    "SOF_TIMESTAMPING_OPT_ID",
    "SOF_TIMESTAMPING_OPT_ID_TCP",
    "SOF_TIMESTAMPING_OPT_PKTINFO",
    "SOF_TIMESTAMPING_OPT_RX_FILTER",
    "SOF_TIMESTAMPING_OPT_STATS",
    "SOF_TIMESTAMPING_OPT_TSONLY",
    "SOF_TIMESTAMPING_OPT_TX_SWHW",
    "SOF_TIMESTAMPING_RAW_HARDWARE",
    "SOF_TIMESTAMPING_RX_HARDWARE",
    "SOF_TIMESTAMPING_RX_SOFTWARE",
    "SOF_TIMESTAMPING_SOFTWARE",
    "SOF_TIMESTAMPING_SYS_HARDWARE",
    "SOF_TIMESTAMPING_TX_ACK",
    "SOF_TIMESTAMPING_TX_COMPLETION",
    "SOF_TIMESTAMPING_TX_HARDWARE",
    "SOF_TIMESTAMPING_TX_SCHED",
    "SOF_TIMESTAMPING_TX_SOFTWARE",
    "SOF_TXTIME_DEADLINE_MODE",
    "SOF_TXTIME_REPORT_ERRORS",
    "SOL_AAL",
    "SOL_ALG",
    "SOL_ATALK",
    "SOL_ATM",
    "SOL_AX25",
    "SOL_BLUETOOTH",
    "SOL_CAIF",
    "SOL_CAN_BASE",
    "SOL_CAN_ISOTP",
    "SOL_CAN_J1939",
    "SOL_CAN_RAW",
    "SOL_DCCP",
    "SOL_DECNET",
    "SOL_HCI",
    "SOL_ICMPV6",
    "SOL_IP",
    "SOL_IPV6",
    "SOL_IPX",
    "SOL_IRDA",
    "SOL_IUCV",
    "SOL_KCM",
    "SOL_L2CAP",
    "SOL_LLC",
    "SOL_MCTP",
    "SOL_MPTCP",
    "SOL_NETBEUI",
    "SOL_NETLINK",
    "SOL_NETROM",
    "SOL_NFC",
    "SOL_PACKET",
    "SOL_PNPIPE",
    "SOL_PPPOL2TP",
    "SOL_RAW",
    "SOL_RDS",
    "SOL_RFCOMM",
    "SOL_ROSE",
    "SOL_RXRPC",
    "SOL_SCO",
    "SOL_SCTP",
    "SOL_SMC",
    "SOL_SOCKET",
    "SOL_TCP",
    "SOL_TIPC",
    "SOL_TLS",
    "SOL_UDP",
    "SOL_UDPLITE",
    "SOL_VSOCK",
    "SOL_X25",
    "SOL_XDP",
    "SOMAXCONN",
    "SO_ACCEPTCONN",
    "SO_ATTACH_BPF",
    "SO_ATTACH_FILTER",
    "SO_ATTACH_REUSEPORT_CBPF",
    "SO_ATTACH_REUSEPORT_EBPF",
    "SO_BINDTODEVICE",
    "SO_BINDTOIFINDEX",
    "SO_BPF_EXTENSIONS",
    "SO_BROADCAST",
    "SO_BSDCOMPAT",
    "SO_BUF_LOCK",
    "SO_BUSY_POLL",
    "SO_BUSY_POLL_BUDGET",
    "SO_CNX_ADVICE",
    "SO_COOKIE",
    "SO_DEBUG",
    "SO_DETACH_BPF",
    "SO_DETACH_FILTER",
    "SO_DETACH_REUSEPORT_BPF",
    "SO_DEVMEM_DMABUF",
    "SO_DEVMEM_DONTNEED",
    "SO_DEVMEM_LINEAR",
    "SO_DOMAIN",
    "SO_DONTROUTE",
    "SO_EE_CODE_TXTIME_INVALID_PARAM",
    "SO_EE_CODE_TXTIME_MISSED",
    "SO_EE_CODE_ZEROCOPY_COPIED",
    "SO_EE_ORIGIN_ICMP",
    "SO_EE_ORIGIN_ICMP6",
    "SO_EE_ORIGIN_LOCAL",
    "SO_EE_ORIGIN_NONE",
    "SO_EE_ORIGIN_TIMESTAMPING",
    "SO_EE_ORIGIN_TXSTATUS",
    "SO_EE_ORIGIN_TXTIME",
    "SO_EE_ORIGIN_ZEROCOPY",
    "SO_EE_RFC4884_FLAG_INVALID",
    "SO_ERROR",
    "SO_GET_FILTER",
    "SO_INCOMING_CPU",
    "SO_INCOMING_NAPI_ID",
    "SO_INQ",
    "SO_J1939_ERRQUEUE",
    "SO_J1939_FILTER",
    "SO_J1939_PROMISC",
    "SO_J1939_SEND_PRIO",
    "SO_KEEPALIVE",
    "SO_LINGER",
    "SO_LOCK_FILTER",
    "SO_MARK",
    "SO_MAX_PACING_RATE",
    "SO_MEMINFO",
    "SO_NETNS_COOKIE",
    "SO_NOFCS",
    "SO_NO_CHECK",
    "SO_OOBINLINE",
    "SO_ORIGINAL_DST",
    "SO_PASSCRED",
    "SO_PASSPIDFD",
    "SO_PASSRIGHTS",
    "SO_PASSSEC",
    "SO_PEEK_OFF",
    "SO_PEERCRED",
    "SO_PEERGROUPS",
    "SO_PEERNAME",
    "SO_PEERPIDFD",
    "SO_PEERSEC",
    "SO_PREFER_BUSY_POLL",
    "SO_PRIORITY",
    "SO_PROTOCOL",
    "SO_RCVBUF",
    "SO_RCVBUFFORCE",
    "SO_RCVLOWAT",
    "SO_RCVMARK",
    "SO_RCVPRIORITY",
    "SO_RCVTIMEO",
    "SO_RCVTIMEO_NEW",
    "SO_RCVTIMEO_OLD",
    "SO_RDS_TRANSPORT",
    "SO_RESERVE_MEM",
    "SO_REUSEADDR",
    "SO_REUSEPORT",
    "SO_RXQ_OVFL",
    "SO_SELECT_ERR_QUEUE",
    "SO_SNDBUF",
    "SO_SNDBUFFORCE",
    "SO_SNDLOWAT",
    "SO_SNDTIMEO",
    "SO_SNDTIMEO_NEW",
    "SO_SNDTIMEO_OLD",
    "SO_TIMESTAMP",
    "SO_TIMESTAMPING",
    "SO_TIMESTAMPING_NEW",
    "SO_TIMESTAMPING_OLD",
    "SO_TIMESTAMPNS",
    "SO_TIMESTAMPNS_NEW",
    "SO_TIMESTAMPNS_OLD",
    "SO_TIMESTAMP_NEW",
    "SO_TIMESTAMP_OLD",
    "SO_TXREHASH",
    "SO_TXTIME",
    "SO_TYPE",
    "SO_VM_SOCKETS_BUFFER_MAX_SIZE",
    "SO_VM_SOCKETS_BUFFER_MIN_SIZE",
    "SO_VM_SOCKETS_BUFFER_SIZE",
    "SO_VM_SOCKETS_CONNECT_TIMEOUT",
    "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW",
    "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD",
    "SO_VM_SOCKETS_NONBLOCK_TXRX",
    "SO_VM_SOCKETS_PEER_HOST_VM_ID",
    "SO_VM_SOCKETS_TRUSTED",
    "SO_WIFI_STATUS",
    "SO_ZEROCOPY",
    "TCPI_OPT_ECN",
    "TCPI_OPT_ECN_SEEN",
    "TCPI_OPT_SACK",
    "TCPI_OPT_SYN_DATA",
    "TCPI_OPT_TFO_CHILD",
    "TCPI_OPT_TIMESTAMPS",
    "TCPI_OPT_USEC_TS",
    "TCPI_OPT_WSCALE",
    "TCP_AO_ADD_KEY",
    "TCP_AO_DEL_KEY",
    "TCP_AO_GET_KEYS",
    "TCP_AO_INFO",
    "TCP_AO_KEYF_EXCLUDE_OPT",
    "TCP_AO_KEYF_IFINDEX",
    "TCP_AO_MAXKEYLEN",
    "TCP_AO_REPAIR",
    "TCP_CA_CWR",
    "TCP_CA_Disorder",
    "TCP_CA_Loss",
    "TCP_CA_Open",
    "TCP_CA_Recovery",
    "TCP_CC_INFO",
    "TCP_CLOSE",
    "TCP_CLOSE_WAIT",
    "TCP_CLOSING",
    "TCP_CM_INQ",
    "TCP_CONGESTION",
    "TCP_COOKIE_TRANSACTIONS",
    "TCP_CORK",
    "TCP_DEFER_ACCEPT",
    "TCP_DELACK_MAX_US",
    "TCP_ENCAP_ESPINTCP",
    "TCP_ESTABLISHED",
    "TCP_FASTOPEN",
    "TCP_FASTOPEN_CONNECT",
    "TCP_FASTOPEN_KEY",
    "TCP_FASTOPEN_NO_COOKIE",
    "TCP_FIN_WAIT1",
    "TCP_FIN_WAIT2",
    "TCP_INFO",
    "TCP_INQ",
    "TCP_IS_MPTCP",
    "TCP_KEEPCNT",
    "TCP_KEEPIDLE",
    "TCP_KEEPINTVL",
    "TCP_LAST_ACK",
    "TCP_LINGER2",
    "TCP_LISTEN",
    "TCP_MAXSEG",
    "TCP_MD5SIG",
    "TCP_MD5SIG_EXT",
    "TCP_MD5SIG_FLAG_IFINDEX",
    "TCP_MD5SIG_FLAG_PREFIX",
    "TCP_MD5SIG_MAXKEYLEN",
    "TCP_NLA_BUSY",
    "TCP_NLA_BYTES_NOTSENT",
    "TCP_NLA_BYTES_RETRANS",
    "TCP_NLA_BYTES_SENT",
    "TCP_NLA_CA_STATE",
    "TCP_NLA_DATA_SEGS_OUT",
    "TCP_NLA_DELIVERED",
    "TCP_NLA_DELIVERED_CE",
    "TCP_NLA_DELIVERY_RATE",
    "TCP_NLA_DELIVERY_RATE_APP_LMT",
    "TCP_NLA_DSACK_DUPS",
    "TCP_NLA_EDT",
    "TCP_NLA_MIN_RTT",
    "TCP_NLA_PACING_RATE",
    "TCP_NLA_PAD",
    "TCP_NLA_RECUR_RETRANS",
    "TCP_NLA_REHASH",
    "TCP_NLA_REORDERING",
    "TCP_NLA_REORD_SEEN",
    "TCP_NLA_RWND_LIMITED",
    "TCP_NLA_SNDBUF_LIMITED",
    "TCP_NLA_SNDQ_SIZE",
    "TCP_NLA_SND_CWND",
    "TCP_NLA_SND_SSTHRESH",
    "TCP_NLA_SRTT",
    "TCP_NLA_TIMEOUT_REHASH",
    "TCP_NLA_TOTAL_RETRANS",
    "TCP_NLA_TTL",
    "TCP_NODELAY",
    "TCP_NOTSENT_LOWAT",
    "TCP_NO_QUEUE",
    "TCP_QUEUE_SEQ",
    "TCP_QUICKACK",
    "TCP_RECV_QUEUE",
    "TCP_REPAIR",
    "TCP_REPAIR_OFF",
    "TCP_REPAIR_OFF_NO_WP",
    "TCP_REPAIR_ON",
    "TCP_REPAIR_OPTIONS",
    "TCP_REPAIR_QUEUE",
    "TCP_REPAIR_WINDOW",
    "TCP_RTO_MAX_MS",
    "TCP_RTO_MIN_US",
    "TCP_SAVED_SYN",
    "TCP_SAVE_SYN",
    "TCP_SEND_QUEUE",
    "TCP_SYNCNT",
    "TCP_SYN_RECV",
    "TCP_SYN_SENT",
    "TCP_THIN_DUPACK",
    "TCP_THIN_LINEAR_TIMEOUTS",
    "TCP_TIMESTAMP",
    "TCP_TIME_WAIT",
    "TCP_TX_DELAY",
    "TCP_ULP",
    "TCP_USER_TIMEOUT",
    "TCP_WINDOW_CLAMP",
    "TCP_ZEROCOPY_RECEIVE",
    "TIPC_ADDR_ID",
    "TIPC_ADDR_MCAST",
    "TIPC_ADDR_NAME",
    "TIPC_ADDR_NAMESEQ",
    "TIPC_CFG_SRV",
    "TIPC_CLUSTER_SCOPE",
    "TIPC_CONN_SHUTDOWN",
    "TIPC_CONN_TIMEOUT",
    "TIPC_CRITICAL_IMPORTANCE",
    "TIPC_DESTNAME",
    "TIPC_DEST_DROPPABLE",
    "TIPC_ERRINFO",
    "TIPC_ERR_NO_NAME",
    "TIPC_ERR_NO_NODE",
    "TIPC_ERR_NO_PORT",
    "TIPC_ERR_OVERLOAD",
    "TIPC_GROUP_JOIN",
    "TIPC_GROUP_LEAVE",
    "TIPC_GROUP_LOOPBACK",
    "TIPC_GROUP_MEMBER_EVTS",
    "TIPC_HIGH_IMPORTANCE",
    "TIPC_IMPORTANCE",
    "TIPC_LINK_STATE",
    "TIPC_LOW_IMPORTANCE",
    "TIPC_MAX_USER_MSG_SIZE",
    "TIPC_MCAST_BROADCAST",
    "TIPC_MCAST_REPLICAST",
    "TIPC_MEDIUM_IMPORTANCE",
    "TIPC_NODELAY",
    "TIPC_NODE_RECVQ_DEPTH",
    "TIPC_NODE_SCOPE",
    "TIPC_NODE_STATE",
    "TIPC_OK",
    "TIPC_PUBLISHED",
    "TIPC_RESERVED_TYPES",
    "TIPC_RETDATA",
    "TIPC_SERVICE_ADDR",
    "TIPC_SERVICE_RANGE",
    "TIPC_SOCKET_ADDR",
    "TIPC_SOCK_RECVQ_DEPTH",
    "TIPC_SOCK_RECVQ_USED",
    "TIPC_SRC_DROPPABLE",
    "TIPC_SUBSCR_TIMEOUT",
    "TIPC_SUB_CANCEL",
    "TIPC_SUB_PORTS",
    "TIPC_SUB_SERVICE",
    "TIPC_TOP_SRV",
    "TIPC_WAIT_FOREVER",
    "TIPC_WITHDRAWN",
    "TIPC_ZONE_SCOPE",
    "TLS_1_2_VERSION",
    "TLS_1_3_VERSION",
    "TLS_CIPHER_AES_CCM_128",
    "TLS_CIPHER_AES_GCM_128",
    "TLS_CIPHER_AES_GCM_128_IV_SIZE",
    "TLS_CIPHER_AES_GCM_128_KEY_SIZE",
    "TLS_CIPHER_AES_GCM_128_REC_SEQ_SIZE",
    "TLS_CIPHER_AES_GCM_128_SALT_SIZE",
    "TLS_CIPHER_AES_GCM_128_TAG_SIZE",
    "TLS_CIPHER_AES_GCM_256",
    "TLS_CIPHER_AES_GCM_256_IV_SIZE",
    "TLS_CIPHER_AES_GCM_256_KEY_SIZE",
    "TLS_CIPHER_AES_GCM_256_REC_SEQ_SIZE",
    "TLS_CIPHER_AES_GCM_256_SALT_SIZE",
    "TLS_CIPHER_AES_GCM_256_TAG_SIZE",
    "TLS_CIPHER_ARIA_GCM_128",
    "TLS_CIPHER_ARIA_GCM_256",
    "TLS_CIPHER_CHACHA20_POLY1305",
    "TLS_CIPHER_CHACHA20_POLY1305_IV_SIZE",
    "TLS_CIPHER_CHACHA20_POLY1305_KEY_SIZE",
    "TLS_CIPHER_CHACHA20_POLY1305_REC_SEQ_SIZE",
    "TLS_CIPHER_CHACHA20_POLY1305_SALT_SIZE",
    "TLS_CIPHER_CHACHA20_POLY1305_TAG_SIZE",
    "TLS_CIPHER_SM4_CCM",
    "TLS_CIPHER_SM4_GCM",
    "TLS_CONF_BASE",
    "TLS_CONF_HW",
    "TLS_CONF_HW_RECORD",
    "TLS_CONF_SW",
    "TLS_GET_RECORD_TYPE",
    "TLS_INFO_CIPHER",
    "TLS_INFO_RXCONF",
    "TLS_INFO_TXCONF",
    "TLS_INFO_VERSION",
    "TLS_RX",
    "TLS_RX_EXPECT_NO_PAD",
    "TLS_SET_RECORD_TYPE",
    "TLS_TX",
    "TLS_TX_MAX_PAYLOAD_LEN",
    "TLS_TX_ZEROCOPY_RO",
    "TPACKET_V1",
    "TPACKET_V2",
    "TPACKET_V3",
    "TP_FT_REQ_FILL_RXHASH",
    "TP_STATUS_AVAILABLE",
    "TP_STATUS_BLK_TMO",
    "TP_STATUS_COPY",
    "TP_STATUS_CSUMNOTREADY",
    "TP_STATUS_CSUM_VALID",
    "TP_STATUS_GSO_TCP",
    "TP_STATUS_KERNEL",
    "TP_STATUS_LOSING",
    "TP_STATUS_SENDING",
    "TP_STATUS_SEND_REQUEST",
    "TP_STATUS_TS_RAW_HARDWARE",
    "TP_STATUS_TS_SOFTWARE",
    "TP_STATUS_USER",
    "TP_STATUS_VLAN_TPID_VALID",
    "TP_STATUS_VLAN_VALID",
    "TP_STATUS_WRONG_FORMAT",
    "UDPLITE_RECV_CSCOV",
    "UDPLITE_SEND_CSCOV",
    "UDP_CORK",
    "UDP_ENCAP",
    "UDP_ENCAP_ESPINUDP",
    "UDP_ENCAP_ESPINUDP_NON_IKE",
    "UDP_ENCAP_GTP0",
    "UDP_ENCAP_GTP1U",
    "UDP_ENCAP_L2TPINUDP",
    "UDP_ENCAP_OVPNINUDP",
    "UDP_ENCAP_RXRPC",
    "UDP_GRO",
    "UDP_NO_CHECK6_RX",
    "UDP_NO_CHECK6_TX",
    "UDP_SEGMENT",
    "VMADDR_CID_ANY",
    "VMADDR_CID_HOST",
    "VMADDR_CID_HYPERVISOR",
    "VMADDR_CID_LOCAL",
    "VMADDR_FLAG_TO_HOST",
    "VMADDR_PORT_ANY",
    "VM_SOCKETS_INVALID_VERSION",
    "VSOCK_RECVERR",
    "XDP_COPY",
    "XDP_MAX_TX_SKB_BUDGET",
    "XDP_MMAP_OFFSETS",
    "XDP_OPTIONS",
    "XDP_OPTIONS_ZEROCOPY",
    "XDP_PGOFF_RX_RING",
    "XDP_PGOFF_TX_RING",
    "XDP_PKT_CONTD",
    "XDP_RING_NEED_WAKEUP",
    "XDP_RX_RING",
    "XDP_SHARED_UMEM",
    "XDP_STATISTICS",
    "XDP_TXMD_FLAGS_CHECKSUM",
    "XDP_TXMD_FLAGS_LAUNCH_TIME",
    "XDP_TXMD_FLAGS_TIMESTAMP",
    "XDP_TX_METADATA",
    "XDP_TX_RING",
    "XDP_UMEM_COMPLETION_RING",
    "XDP_UMEM_FILL_RING",
    "XDP_UMEM_PGOFF_COMPLETION_RING",
    "XDP_UMEM_PGOFF_FILL_RING",
    "XDP_UMEM_REG",
    "XDP_UMEM_TX_METADATA_LEN",
    "XDP_UMEM_TX_SW_CSUM",
    "XDP_UMEM_UNALIGNED_CHUNK_FLAG",
    "XDP_USE_NEED_WAKEUP",
    "XDP_USE_SG",
    "XDP_ZEROCOPY",
]
# end of constants
