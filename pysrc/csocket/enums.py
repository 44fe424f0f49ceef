"""The enums of address families, socket types and flags, made of the extension's constants.

Their members replace the plain numbers in the package's namespace and are pickled by its name.
"""

from enum import IntEnum, IntFlag
from types import SimpleNamespace

from . import _csocket


def _make(base, name, prefix):
    # All that the source has are members, and every name is true.
    return base._convert_(name, "csocket", bool, SimpleNamespace(**_csocket._constants(prefix)))


AddressFamily = _make(IntEnum, "AddressFamily", "AF_")
SocketKind = _make(IntEnum, "SocketKind", "SOCK_")
MsgFlag = _make(IntFlag, "MsgFlag", "MSG_")
AddressInfo = _make(IntFlag, "AddressInfo", "AI_")

_csocket._set_enums(AddressFamily, SocketKind)


def _intenum_converter(value, enum_klass):
    """Return the member of *enum_klass* for *value*, or *value* itself if there is none."""
    try:
        return enum_klass(value)
    except ValueError:
        return value
