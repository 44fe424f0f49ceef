"""Putting csocket in socket's place in a running interpreter, and taking it out again.

The place is two entries of ``sys.modules``, ``socket`` and ``_socket``, and the names that modules
have taken from there before. What a class, a closure or a default argument holds cannot be reached.
"""

import errno
import os
import sys
from _thread import RLock

import csocket

__all__ = ["from_stdlib", "install", "installed", "stdlib_module", "to_stdlib", "uninstall"]

OURS = {"socket": csocket, "_socket": csocket._csocket}
DISABLED = "CSOCKET_DISABLE"
# One who asks for a change waits for another's; a fork waits too, so that no child sees half of one.
# Nothing is imported meanwhile: an import may wait for a thread that forks.
# It is looked up each time: eventlet puts a lock of its own in its place.
_turn = RLock()
os.register_at_fork(
    before=lambda: _turn.acquire(),
    after_in_parent=lambda: _turn.release(),
    after_in_child=lambda: _turn.release(),
)


class _Placed:
    """What was changed, so that it can be changed back."""

    def __init__(self):
        self.modules = {}  # name: what stood in sys.modules
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
    and stay so. With CSOCKET_DISABLE=1 in the environment (or anything but 0) it says so on stderr,
    once, and does nothing. Raises RuntimeError where another copy of csocket is there, where a
    socket.py of the program's stands before the stdlib's, or where somebody (gevent, eventlet) has
    replaced the class socket.socket before; an error leaves all as it was.
    """
    if disabled():
        return
    expected = load_stdlib()
    with _turn:
        if _placed:
            return
        refuse_another_copy()
        refuse_replaced_class(
            sys.modules["socket"],
            "call csocket.install() before that, or start with python -m csocket",
        )
        placed = _Placed()
        _placed.append(placed)
        try:
            replace_modules(placed)
            replace_names(placed)
            derived = sorted(set(derived_classes(placed)) - expected)
        except BaseException:
            take_out(_placed.pop())
            raise
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
    between keep what they imported. Without an install() before, it does nothing. Raises
    RuntimeError where somebody (gevent, eventlet) has replaced the class csocket.socket since.
    """
    with _turn:
        if _placed:
            refuse_replaced_class(csocket, "what runs relies on it, so csocket stays in its place")
            take_out(_placed.pop())


def take_out(placed):
    for name, before in placed.modules.items():
        if sys.modules.get(name) is OURS[name]:
            sys.modules[name] = before
    for namespace, name, before, now in placed.names:
        if namespace.get(name) is now:
            namespace[name] = before


def stdlib_module():
    """The stdlib's socket module, whatever is in its place. Raises RuntimeError where it is not known."""
    import socket

    with _turn:
        found = _placed[0].modules.get("socket", socket) if _placed else socket
    if found is csocket:
        raise RuntimeError("csocket is in socket's place without csocket.install()")
    return found


def switched_off():
    """What the operator has switched csocket off with, or None."""
    value = os.environ.get(DISABLED, "")
    return None if value in ("", "0") else f"{DISABLED}={value}"


def disabled():
    """Whether the operator has switched csocket off; the first time it is said."""
    found = switched_off()
    if found is None:
        return False
    if not _said:
        _said.append(True)
        say(f"csocket: {found}: the standard library's socket is used\n")
    return True


def say(text):
    """Tell the operator, if anybody listens."""
    try:
        sys.stderr.write(text)
    except (AttributeError, OSError, ValueError):
        pass


def load_stdlib():
    """Have the stdlib's modules there before the change; the classes that this derives from its socket.

    Where ssl cannot read csocket's sockets, it must have met the stdlib's before.
    """
    import socket

    if not hasattr(socket, "socket"):
        its = getattr(socket, "__file__", None) or repr(socket)
        raise RuntimeError(f"{its} stands before the stdlib's socket: give it another name")
    if hasattr(csocket._csocket, "CAPI") or "_ssl" in sys.modules:
        return set()
    try:
        import ssl
    except ImportError:
        return set()
    return {"ssl.SSLSocket"}


def refuse_another_copy():
    for name, module in OURS.items():
        there = sys.modules.get(name)
        if there is not module and getattr(there, "__name__", None) == module.__name__:
            raise RuntimeError(f"another copy of csocket is in the place of {name}: uninstall that one")


def refuse_replaced_class(module, advice):
    """Who has put a class of theirs (one that waits in another way, or guards, or goes by a proxy)
    into the module would lose it without a word.
    """
    there = vars(module).get("socket", module)
    its = getattr(there, "__module__", module.__name__)
    if its != module.__name__:
        name = f"{its}.{getattr(there, '__qualname__', 'socket')}"
        raise RuntimeError(f"{name} has replaced {module.__name__}.socket: {advice}")


def replace_modules(placed):
    for name, module in OURS.items():
        before = sys.modules.get(name)
        if before is not None and before is not module:
            placed.modules[name] = before
        sys.modules[name] = module


def replace_names(placed):
    """Give each module that has taken something from the stdlib's socket csocket's in its stead."""
    replacements = {id(before): OURS[name] for name, before in placed.modules.items()}
    replacements.update(counterparts(placed))
    for namespace in namespaces(placed):
        for name, value in namespace.copy().items():
            now = replacements.get(id(value))
            if now is not None:
                placed.names.append((namespace, name, value, now))
                namespace[name] = now


def counterparts(placed):
    """By the id of a function or class of the stdlib's socket: csocket's of the same name."""
    found = {}
    for name, value in vars(placed.modules["socket"]).items() if placed.modules else ():
        its = getattr(value, "__module__", None) in OURS
        other = getattr(csocket, name, None)
        if its and callable(value) and callable(other) and not is_shared(value):
            found[id(value)] = other
    return found


def is_shared(value):
    """The classes of exceptions are the stdlib's own in csocket too; enums are compared as numbers."""
    return isinstance(value, type) and not hasattr(value, "recv") and not hasattr(value, "readinto")


def namespaces(placed):
    """The names of each module, but of the stdlib's own two, of csocket's, and of an ssl that knows
    the stdlib's sockets only. A module that waits to be loaded is not woken, and no object asked.
    """
    for module in list(sys.modules.values()):
        if not issubclass(type(module), type(sys)) or any(
            module is before for before in placed.modules.values()
        ):
            continue
        namespace = object.__getattribute__(module, "__dict__")
        name = namespace.get("__name__")
        own = type(name) is str and name.partition(".")[0] == "csocket"
        if not own and not (name == "ssl" and "_ssl" in sys.modules):
            yield namespace


def derived_classes(placed):
    """The names of the classes that were made from the stdlib's socket."""
    waiting = [placed.modules["socket"].socket] if placed.modules else []
    while waiting:
        for derived in type.__subclasses__(waiting.pop()):
            yield f"{derived.__module__}.{derived.__qualname__}"
            waiting.append(derived)


# A descriptor goes from a socket of the stdlib's to one of csocket's, and back.


def from_stdlib(sock, /):
    """from_stdlib(sock, /)

    Return a csocket.socket that has the descriptor, family, type, proto and timeout of a socket of
    the stdlib's, which is detached. Raises TypeError for anything else, subclasses such as
    ssl.SSLSocket too, as what they know would be lost; ValueError where a file of sock.makefile()
    is open; OSError for a closed socket. An error leaves sock as it was.
    """
    return hand_over(sock, stdlib_module().socket, csocket.socket)


def to_stdlib(sock, /):
    """to_stdlib(sock, /)

    Return a socket of the stdlib's that has the descriptor, family, type, proto and timeout of a
    csocket.socket, which is detached. Raises as from_stdlib() does.
    """
    return hand_over(sock, csocket.socket, stdlib_module().socket)


def hand_over(sock, taken, given):
    if type(sock) is not taken:
        name = f"{taken.__module__}.{taken.__qualname__}"
        derived = ", which is derived from it: what it knows would be lost" if isinstance(sock, taken) else ""
        raise TypeError(f"a {name} is required, not {type(sock)!r}{derived}")
    fd = sock.fileno()
    if fd < 0:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    if sock._io_refs > 0:
        raise ValueError("a file of the socket's makefile() is open")
    new = None
    try:
        new = given(sock.family, sock.type, sock.proto, fd)
        new.settimeout(sock.gettimeout())
        sock.detach()
    except BaseException:
        # A signal's handler may raise anywhere here: one of the two has the number, never both.
        if new is not None and sock.fileno() == fd:
            new.detach()
        raise
    return new
