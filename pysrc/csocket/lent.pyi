import io
from typing import Literal, Protocol

class _Borrower(Protocol):
    _io_refs: int

    def recv_into(self, buffer: memoryview, /) -> int: ...
    def send(self, data: memoryview, /) -> int: ...
    def _decref_socketios(self) -> None: ...

def makefile(
    self: _Borrower,
    mode: Literal["r", "w", "b", "rw", "rb", "wb", "rwb", ""] = "r",
    buffering: int | None = None,
    *,
    encoding: str | None = None,
    errors: str | None = None,
    newline: str | None = None,
) -> io.IOBase: ...
