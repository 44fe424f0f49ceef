from collections.abc import Sequence

from csocket import socket

__all__ = ["TracedSocket", "start", "without_own_frames"]

class TracedSocket(socket): ...

def start(options: Sequence[str], program: str) -> None: ...
def without_own_frames(error: BaseException | None) -> None: ...
