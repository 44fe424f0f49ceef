import socket as _stdlib
from typing import Literal, SupportsIndex

class socket:
    def __init__(
        self, family: int = -1, type: int = -1, proto: int = -1, fileno: SupportsIndex | None = None
    ) -> None: ...

class SocketIO:
    def __init__(
        self, sock: _stdlib.socket, mode: Literal["r", "w", "rw", "rb", "wb", "rwb"]
    ) -> None: ...
