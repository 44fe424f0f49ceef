"""Python's socket module written anew in C.

``import csocket as socket`` gives a program csocket's sockets under the stdlib's names; ``python -m
csocket PROGRAM`` does so for a program that says ``import socket``.
"""

from errno import EAGAIN, EBADF, EWOULDBLOCK

try:
    from ._csocket import SocketIO
except ModuleNotFoundError as _missing:
    raise ModuleNotFoundError(
        f"{_missing}: csocket is not built for this interpreter; in its tree "
        '"python -m pip install ." does that',
        name=_missing.name,
    ) from None

from . import _csocket

# The one place that says which version this is; pyproject.toml reads it from here.
__version__ = "0.1.0"

# The order counts: the class replaces its base, and members of enums the extension's numbers.
__all__ = _csocket._give_names(globals())

from ._csocket import _class as socket
from .enums import AddressFamily, AddressInfo, MsgFlag, SocketKind, _intenum_converter

# These use the names above.
from .functions import (
    _GLOBAL_DEFAULT_TIMEOUT,
    _LOCALHOST,
    _LOCALHOST_V6,
    _fallback_socketpair,
    _GiveupOnSendfile,
    create_connection,
    create_server,
    fromfd,
    getfqdn,
    has_dualstack_ipv6,
    recv_fds,
    send_fds,
)
from .place import from_stdlib, install, installed, to_stdlib, uninstall

_blocking_errnos = {EAGAIN, EWOULDBLOCK}

# What is written in the package's files is the package's own, as the stdlib's is the module's.
for _own in (
    SocketIO.__init__,
    _GiveupOnSendfile,
    _fallback_socketpair,
    _intenum_converter,
    create_connection,
    create_server,
    from_stdlib,
    fromfd,
    getfqdn,
    has_dualstack_ipv6,
    install,
    installed,
    recv_fds,
    send_fds,
    socket.__init__,
    to_stdlib,
    uninstall,
):
    _own.__module__ = __name__
del _own

__all__ += [
    "AddressFamily",
    "SocketKind",
    "create_connection",
    "create_server",
    "fromfd",
    "getfqdn",
    "has_dualstack_ipv6",
    "recv_fds",
    "send_fds",
]
