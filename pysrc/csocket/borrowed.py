"""Functions that ``_socket`` lends until csocket has its own. The list only shrinks."""

from _socket import (
    CMSG_LEN,
    CMSG_SPACE,
    gethostbyaddr,
    gethostbyname,
    gethostbyname_ex,
    gethostname,
    getnameinfo,
    getprotobyname,
    getservbyname,
    getservbyport,
    if_indextoname,
    if_nameindex,
    if_nametoindex,
    sethostname,
)

__all__ = [
    "CMSG_LEN",
    "CMSG_SPACE",
    "gethostbyaddr",
    "gethostbyname",
    "gethostbyname_ex",
    "gethostname",
    "getnameinfo",
    "getprotobyname",
    "getservbyname",
    "getservbyport",
    "if_indextoname",
    "if_nameindex",
    "if_nametoindex",
    "sethostname",
]
