import socket as _stdlib

from . import socket

__all__ = ["from_stdlib", "to_stdlib"]

def from_stdlib(sock: _stdlib.socket, /) -> socket: ...
def to_stdlib(sock: socket, /) -> _stdlib.socket: ...
