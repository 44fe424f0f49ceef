import socket as _stdlib
from _typeshed import ReadableBuffer
from collections.abc import Iterable
from typing import SupportsIndex

from . import _Address, _RetAddress, socket

def adopt(number: SupportsIndex, family: int, type: int, proto: int) -> socket: ...
def fromfd(fd: SupportsIndex, family: int, type: int, proto: int = 0) -> socket: ...
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
