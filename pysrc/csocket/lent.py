"""Methods of csocket.socket on objects that are no sockets: classes take them from there."""

import io

from ._csocket import SocketIO


def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
    """Return a file on an object that has recv_into, send, _io_refs and _decref_socketios of a socket.

    The arguments are those of csocket.socket.makefile.
    """
    if not set(mode) <= set("rwb"):
        raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
    writing = "w" in mode
    reading = "r" in mode or not writing
    files = self._io_refs  # where there is none, before a raw file that would count itself off
    raw = SocketIO(self, "r" * reading + "w" * writing)
    self._io_refs = files + 1
    size = io.DEFAULT_BUFFER_SIZE if buffering is None or buffering < 0 else buffering
    if size == 0:
        if "b" not in mode:
            raise ValueError("unbuffered streams must be binary")
        return raw
    if reading and writing:
        buffer = io.BufferedRWPair(raw, raw, size)
    else:
        buffer = (io.BufferedReader if reading else io.BufferedWriter)(raw, size)
    if "b" in mode:
        return buffer
    text = io.TextIOWrapper(buffer, io.text_encoding(encoding), errors, newline)
    text.mode = mode
    return text
