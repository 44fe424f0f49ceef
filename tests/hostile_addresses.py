"""An address of every family, for tests/test_hostile_address.py."""

import socket as stdlib
import sys

from hostile import Row
from parity import csocket

PEER = "00:11:22:AA:BB:CC"
NAME = "/none/such"

# What a build needs, a family and a protocol by their numbers, and good addresses in their forms.
GOOD = {
    "inet": ("", 2, 0, ("127.0.0.1", 9)),
    "inet6": ("IPV6", 10, 0, ("::1", 9, 0, 0), ("::1", 9)),
    "unix": ("UNIX", 1, 0, NAME, NAME.encode()),
    "netlink": ("NETLINK", 16, 0, (0, 0)),
    "packet": ("PACKET", 17, 0, ("lo", 3, 0, 1, b"abcdef"), ("lo", 3)),
    "can": ("CAN", 29, 1, ("lo",)),
    "can bcm": ("CAN", 29, 2, ("lo",)),
    "can isotp": ("CAN", 29, 6, ("lo", 1, 2)),
    "can j1939": ("CAN_J1939", 29, 7, ("lo", 1, 2, 3)),
    "can other": ("CAN", 29, 99, ("lo",)),
    "l2cap": ("BLUETOOTH", 31, 0, (PEER, 1, 0, 0), (PEER, 1)),
    "hci": ("BLUETOOTH", 31, 1, (0, 1), (0,), 0),
    "sco": ("BLUETOOTH", 31, 2, PEER, PEER.encode()),
    "rfcomm": ("BLUETOOTH", 31, 3, (PEER, 1)),
    "bluetooth other": ("BLUETOOTH", 31, 99, (PEER, 1)),
    "vsock": ("VSOCK", 40, 0, (1, 2)),
    "alg": ("ALG", 38, 0, ("hash", "sha256", 0, 0), ("hash", "sha256")),
    "tipc": ("TIPC", 30, 0, (1, 2, 3, 4, 1), (1, 2, 3, 4)),
    "qipcrtr": ("QIPCRTR", 42, 0, (1, 2)),
    "rds": ("RDS", 21, 0, ("127.0.0.1", 9)),
    "nobody": ("", 99, 0, ("127.0.0.1", 9)),
}
FEATURES = csocket()._csocket.features
CALLS = {
    "bind": lambda address: lambda stage: [address],
    "connect_ex": lambda address: lambda stage: [address],
    "sendto": lambda address: lambda stage: [b"x", address],
}


def rows():
    for name, (feature, family, proto, *addresses) in GOOD.items():
        for address in addresses if not feature or feature in FEATURES else []:
            for call, args in CALLS.items():
                # All calls read an address in the same way, and only name themselves in messages.
                first = call == "bind"
                if first or address is addresses[0]:
                    row = Row((family, proto), args(address), call, words=True, harm=first)
                    yield f"{name}, {call} {address!r}", row


TABLES = {"all": dict(rows())}
# What takes the stdlib seconds, and forms of Bluetooth's that it does not know or was built without.
ONLY_OURS = r"^(inet6?|rds), .*long and wide$"
if not hasattr(stdlib, "AF_BLUETOOTH") or sys.version_info < (3, 14):
    ONLY_OURS += r"|^(l2cap|hci|sco|rfcomm|bluetooth other),"

DIFFERS = [
    # The text of a str is read, whatever its subclass says it is.
    r"^(inet|inet6|rds), .* by 0: subclass",
    # An address of the family that the socket had at first is not filled in for the other one.
    r"^(inet6|vsock), .*: init by",
    # Bytes are read themselves, whatever buffer their class would lend.
    r"^sco, .* by subclass",
    # It is a path for its __fspath__.
    r"^unix, .*by object",
    # The stdlib's ends there.
    r"^unix, .*: (bytes )?NUL$",
]
if "ABSTRACT_UNIX" not in FEATURES:
    DIFFERS.append(r"^unix, .*(empty|bytes)$")
