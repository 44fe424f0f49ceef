"""An address of every family, for tests/test_hostile_address.py."""

import socket as stdlib
import sys

from hostile import Row

PEER = "00:11:22:AA:BB:CC"
NAME = "/none/such"

# (family, protocol): addresses in their forms.  What is beside the numbers is for people.
GOOD = {
    "inet": (2, 0, ("127.0.0.1", 9)),
    "inet6": (10, 0, ("::1", 9), ("::1", 9, 0, 0)),
    "unix": (1, 0, NAME, NAME.encode()),
    "netlink": (16, 0, (0, 0)),
    "packet": (17, 0, ("lo", 3), ("lo", 3, 0, 1, b"abcdef")),
    "can": (29, 1, ("lo",)),
    "can bcm": (29, 2, ("lo",)),
    "can isotp": (29, 6, ("lo", 1, 2)),
    "can j1939": (29, 7, ("lo", 1, 2, 3)),
    "can other": (29, 99, ("lo",)),
    "l2cap": (31, 0, (PEER, 1), (PEER, 1, 0, 0)),
    "hci": (31, 1, (0,), (0, 1), 0),
    "sco": (31, 2, PEER, PEER.encode()),
    "rfcomm": (31, 3, (PEER, 1)),
    "bluetooth other": (31, 99, (PEER, 1)),
    "vsock": (40, 0, (1, 2)),
    "alg": (38, 0, ("hash", "sha256"), ("hash", "sha256", 0, 0)),
    "tipc": (30, 0, (1, 2, 3, 4), (1, 2, 3, 4, 1)),
    "qipcrtr": (42, 0, (1, 2)),
    "rds": (21, 0, ("127.0.0.1", 9)),
    "nobody": (99, 0, ("127.0.0.1", 9)),
}
CALLS = {
    "bind": lambda address: lambda stage: [address],
    "connect_ex": lambda address: lambda stage: [address],
    "sendto": lambda address: lambda stage: [b"x", address],
}


def rows():
    for name, (family, proto, *addresses) in GOOD.items():
        for address in addresses:
            for call, args in CALLS.items():
                harm = call == "bind"
                row = Row((family, proto), args(address), call, words=True, harm=harm)
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
    # It is a path for its __fspath__.
    r"^unix, .*by object",
]
