"""Putting csocket in socket's place in a running interpreter, and taking it out again.

The place is two entries of ``sys.modules``, ``socket`` and ``_socket``, and the names that modules
have taken from there before. What a class, a closure or a default argument holds cannot be reached.
"""

import os
import sys
from _thread import RLock

import csocket

__all__ = ["install", "installed", "stdlib_module", "uninstall"]

NAMES = ("socket", "_socket")
DISABLED = "CSOCKET_DISABLE"
# One who asks for a change waits for another's; a fork waits too, so that no child sees half of one.
_turn = RLock()
os.register_at_fork(
    before=_turn.acquire, after_in_parent=_turn.release, after_in_child=_turn.release
)


class _Placed:
    """What was changed, so that it can be changed back."""

    def __init__(self):
        self.modules = {}  # name: what stood in sys.modules, or None
        self.names = []  # (namespace, name, the stdlib's, csocket's)


# The one entry is the _Placed of now; no entry, and the stdlib's socket is in its place.
_placed = []
_said = []


def installed():
    """installed()

    Whether csocket.install() has put csocket in the place of the stdlib's socket.
    """
    return bool(_placed)


def install():
    """install()

    Put csocket in the place of the stdlib's socket in this interpreter, for all that is imported
    from now on and for the names that modules have taken from socket before. A second call changes
    nothing. A RuntimeWarning names the classes that were derived from the stdlib's socket before
    and stay so. With CSOCKET_DISABLE=1 in the environment it says so on stderr, once, and does
    nothing.
    """
    with _turn:
        if _placed or disabled():
            return
        load_tls()
        placed = _Placed()
        replace_modules(placed)
        stdlib = placed.modules["socket"]
        if stdlib is not None:
            replace_names(placed, stdlib)
        _placed.append(placed)
        derived = [] if stdlib is None else sorted(derived_classes(stdlib))
    if derived:
        import warnings

        warnings.warn(
            f"made from the stdlib's socket before csocket.install(), and stays so: "
            f"{', '.join(derived)}; call it earlier, or start with python -m csocket",
            RuntimeWarning,
            stacklevel=2,
        )


def uninstall():
    """uninstall()

    Undo csocket.install(): the stdlib's socket is what is imported from now on, and what install()
    replaced in modules is as it was. Sockets that live go on working, and modules imported in
    between keep what they imported. Without an install() before, it does nothing.
    """
    with _turn:
        if not _placed:
            return
        placed = _placed.pop()
        for name, before in placed.modules.items():
            if sys.modules.get(name) is ours(name):
                restore_module(name, before)
        for namespace, name, before, now in placed.names:
            if namespace.get(name) is now:
                namespace[name] = before


def disabled():
    """Whether the operator has switched csocket off; the first time it is said."""
    if os.environ.get(DISABLED) != "1":
        return False
    if not _said:
        _said.append(True)
        sys.stderr.write(f"csocket: {DISABLED}=1: the standard library's socket is used\n")
    return True


def ours(name):
    return csocket if name == "socket" else csocket._csocket


def stdlib_module():
    """The stdlib's socket module, whatever is in its place."""
    with _turn:
        if sys.modules.get("socket") is not csocket:
            import socket

            return socket
        before = _placed[0].modules if _placed else {}
        if before.get("socket") is None:
            before.update(load_stdlib())
        return before["socket"]


def load_stdlib():
    """Import the two modules of the stdlib's in csocket's place, for a moment."""
    ours_now = {name: sys.modules.pop(name) for name in NAMES if name in sys.modules}
    try:
        import socket

        return {name: sys.modules[name] for name in NAMES}
    finally:
        sys.modules.update(ours_now)


def load_tls():
    """Where ssl cannot read csocket's sockets, it must have met the stdlib's before."""
    if not hasattr(csocket._csocket, "CAPI") and "_ssl" not in sys.modules:
        try:
            import ssl
        except ImportError:
            pass


def replace_modules(placed):
    for name in NAMES:
        placed.modules[name] = sys.modules.get(name)
        sys.modules[name] = ours(name)


def restore_module(name, before):
    if before is None:
        del sys.modules[name]
    else:
        sys.modules[name] = before


def replace_names(placed, stdlib):
    """Give each module that has taken something from the stdlib's socket csocket's in its stead."""
    replacements = {id(placed.modules[name]): ours(name) for name in NAMES if placed.modules[name]}
    replacements.update(counterparts(stdlib))
    for module in list(sys.modules.values()):
        if left_alone(module, placed):
            continue
        namespace = getattr(module, "__dict__", None)
        if not isinstance(namespace, dict):
            continue
        for name, value in list(namespace.items()):
            now = replacements.get(id(value))
            if now is not None:
                placed.names.append((namespace, name, value, now))
                namespace[name] = now


def counterparts(stdlib):
    """By the id of a function or class of the stdlib's socket: csocket's of the same name."""
    found = {}
    for name, value in vars(stdlib).items():
        its = getattr(value, "__module__", None) in NAMES
        other = getattr(csocket, name, None)
        if its and callable(value) and callable(other) and not is_shared(value):
            found[id(value)] = other
    return found


def is_shared(value):
    """The classes of exceptions are the stdlib's own in csocket too; enums are compared as numbers."""
    return isinstance(value, type) and not hasattr(value, "recv") and not hasattr(value, "readinto")


def left_alone(module, placed):
    """The stdlib's own two modules, csocket's, and an ssl that knows the stdlib's sockets only."""
    name = getattr(module, "__name__", "")
    own = isinstance(name, str) and name.partition(".")[0] == "csocket"
    return own or module in placed.modules.values() or (name == "ssl" and "_ssl" in sys.modules)


def derived_classes(stdlib):
    """The names of the classes that were made from the stdlib's socket."""
    waiting = [stdlib.socket]
    while waiting:
        for derived in type.__subclasses__(waiting.pop()):
            yield f"{derived.__module__}.{derived.__qualname__}"
            waiting.append(derived)
