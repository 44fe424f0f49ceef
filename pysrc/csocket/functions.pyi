import socket as _stdlib
from _typeshed import ReadableBuffer
from collections.abc import Iterable
from typing import Final, Literal, SupportsIndex

from . import _Address, _RetAddress, _Seconds, socket as _Socket

class socket:
    def __init__(
        self, family: int = -1, type: int = -1, proto: int = -1, fileno: SupportsIndex | None = None
    ) -> None: ...

class SocketIO:
    def __init__(
        self, sock: _stdlib.socket, mode: Literal["r", "w", "rw", "rb", "wb", "rwb"]
    ) -> None: ...

_GLOBAL_DEFAULT_TIMEOUT: object

def create_connection(
    address: tuple[str | bytes | None, str | bytes | int | None],
    timeout: _Seconds | None = ...,
    source_address: _Address | None = None,
    *,
    all_errors: bool = False,
) -> _Socket: ...

def has_dualstack_ipv6() -> bool: ...
def create_server(
    address: _Address,
    *,
    family: int = ...,
    backlog: int | None = None,
    reuse_port: bool = False,
    dualstack_ipv6: bool = False,
) -> _Socket: ...

def getfqdn(name: str = "") -> str: ...

_LOCALHOST: Final = "127.0.0.1"
_LOCALHOST_V6: Final = "::1"

def _fallback_socketpair(
    family: int = ..., type: int = ..., proto: int = 0
) -> tuple[_Socket, _Socket]: ...

class _GiveupOnSendfile(Exception): ...

def adopt(number: SupportsIndex, family: int, type: int, proto: int) -> _Socket: ...
def fromfd(fd: SupportsIndex, family: int, type: int, proto: int = 0) -> _Socket: ...
def send_fds(
    sock: _stdlib.socket,
    buffers: Iterable[ReadableBuffer],
    fds: Iterable[int],
    flags: int = 0,
    address: _Address | None = None,
) -> int: ...
def recv_fds(
    sock: _stdlib.socket, bufsize: int, maxfds: int, flags: int = 0
) -> tuple[bytes, list[int], int, _RetAddress]: ...

REDUCTION: Final = "multiprocessing.reduction"
