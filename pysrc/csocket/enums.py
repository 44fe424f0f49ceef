"""The enums of address families, socket types and flags, made of the extension's constants.

Their members replace the plain numbers in the package's namespace and are pickled by its name.
"""

from enum import IntEnum, IntFlag

from . import _csocket


def _make(base, name, prefix):
    # A set's own look-up is what makes the import fast: it is done for each constant that there is.
    members = {each for each in vars(_csocket) if each.startswith(prefix) and each.isupper()}
    return base._convert_(name, "csocket", members.__contains__, _csocket)


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
