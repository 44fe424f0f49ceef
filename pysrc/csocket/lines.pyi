from typing import Protocol, type_check_only

__all__ = ["File", "Lines", "descriptor_of"]

@type_check_only
class _Known(Protocol):
    number: int
    stream: bool
    listens: bool
    closed: bool
    local: str | None
    peer: str | None

@type_check_only
class _Call(Protocol):
    name: str
    known: _Known | None
    text: str
    who: str
    at: float
    took: float
    waited: bool
    outcome: str
    preview: str
    size: int | None
    peer: str | None
    failed: bool

class File:
    path: str
    how: int
    def __init__(self, path: str, how: int) -> None: ...
    def take(self, how: int) -> None: ...
    def descriptor(self) -> int: ...

def descriptor_of(path: str) -> int | None: ...

class Lines:
    encoding: str
    process: int
    main_thread: int
    def __init__(self, path: str | None = None) -> None: ...
    def begin_anew(self) -> None: ...
    def waits(self, call: _Call) -> None: ...
    def done(self, call: _Call) -> None: ...
    def line(self, call: _Call, at: float, rest: str) -> None: ...
    def whence(self) -> str: ...
    def write(self, text: str) -> None: ...
