from typing import Final

from . import socket

_LOCALHOST: Final = "127.0.0.1"
_LOCALHOST_V6: Final = "::1"

def _fallback_socketpair(
    family: int = ..., type: int = ..., proto: int = 0
) -> tuple[socket, socket]: ...
