"""What ``python -m csocket --info`` prints: the machine as csocket finds it, to attach to a report."""

import os
import platform
import sys
import sysconfig

import csocket

from . import place

__all__ = ["report"]

# Which socket of a family is the plainest: its type and its protocol.
PLAINEST = {
    "AF_UNIX": ("SOCK_STREAM", 0),
    "AF_INET": ("SOCK_STREAM", 0),
    "AF_INET6": ("SOCK_STREAM", 0),
    "AF_NETLINK": ("SOCK_RAW", 0),
    "AF_PACKET": ("SOCK_DGRAM", 0),
    "AF_CAN": ("SOCK_RAW", "CAN_RAW"),
    "AF_BLUETOOTH": ("SOCK_STREAM", "BTPROTO_RFCOMM"),
    "AF_VSOCK": ("SOCK_STREAM", 0),
    "AF_ALG": ("SOCK_SEQPACKET", 0),
    "AF_TIPC": ("SOCK_STREAM", 0),
    "AF_QIPCRTR": ("SOCK_DGRAM", 0),
    "AF_RDS": ("SOCK_SEQPACKET", 0),
}
# Options that came one by one, with the socket on which to ask for each.
OPTIONS = [
    ("SOCK_STREAM", "SOL_SOCKET", "SO_REUSEPORT"),
    ("SOCK_STREAM", "SOL_SOCKET", "SO_INCOMING_CPU"),
    ("SOCK_STREAM", "SOL_SOCKET", "SO_COOKIE"),
    ("SOCK_STREAM", "SOL_SOCKET", "SO_ZEROCOPY"),
    ("SOCK_STREAM", "IPPROTO_TCP", "TCP_FASTOPEN"),
    ("SOCK_STREAM", "IPPROTO_TCP", "TCP_USER_TIMEOUT"),
    ("SOCK_STREAM", "IPPROTO_IP", "IP_LOCAL_PORT_RANGE"),
    ("SOCK_DGRAM", "IPPROTO_UDP", "UDP_SEGMENT"),
    ("SOCK_DGRAM", "IPPROTO_UDP", "UDP_GRO"),
]


def number(name):
    """The constant of this name, or the number that stands in its place."""
    if not isinstance(name, str):
        return name
    if not hasattr(csocket, name):
        raise LookupError(f"csocket was built without {name}")
    return getattr(csocket, name)


def family_refusal(name):
    """Why a socket of this family cannot be made here, or None."""
    kind, proto = PLAINEST[name]
    try:
        csocket.socket(number(name), number(kind), number(proto)).close()
    except LookupError as exc:
        return exc.args[0]
    except OSError as exc:
        return exc.strerror
    return None


def option_refusal(option):
    """Why this option cannot be asked for here, or None."""
    kind, level, name = option
    try:
        with csocket.socket(csocket.AF_INET, number(kind)) as s:
            s.getsockopt(number(level), number(name), 8)
    except LookupError as exc:
        return exc.args[0]
    except OSError as exc:
        return exc.strerror
    return None


def interpreter():
    """The interpreter in a few words, with what changes how csocket works on it."""
    words = [f"{platform.python_implementation()} {platform.python_version()}"]
    words += ["free-threaded"] if sysconfig.get_config_var("Py_GIL_DISABLED") else []
    words += ["debug"] if hasattr(sys, "gettotalrefcount") else []
    return ", ".join([*words, platform.python_compiler().strip()])


def availability(refusal, things, name_of):
    """Two lines: the names of what is to be had here, and of what is not, with the reasons."""
    refusals = {name_of(thing): refusal(thing) for thing in things}
    yield " ".join(name for name, reason in refusals.items() if reason is None)
    yield "; ".join(f"{name}: {reason}" for name, reason in refusals.items() if reason)


def lines():
    """The rows of the report, each a heading and a text."""
    yield "csocket", f"{csocket.__version__} at {os.path.dirname(csocket.__file__)}"
    yield "interpreter", interpreter()
    yield "executable", sys.executable
    yield "system", " ".join([platform.system(), platform.release(), platform.machine()])
    yield "C library", " ".join(platform.libc_ver()) or "unknown"
    takes = hasattr(csocket._csocket, "CAPI")
    yield "ssl", "reads csocket's sockets" if takes else "reads the standard library's sockets only"
    yield "disabled", place.switched_off() or "no"
    yield "features", " ".join(sorted(csocket._csocket.features))
    there, missing = availability(family_refusal, PLAINEST, lambda name: name)
    yield "families", there
    yield "not here", missing
    there, missing = availability(option_refusal, OPTIONS, lambda option: option[2])
    yield "options", there
    yield "not here", missing


def report():
    """The whole text, a line each."""
    return "".join(f"{heading + ':':<13}{text or '-'}\n" for heading, text in lines())
