"""Data on the families that the running kernel has; what it lacks is named.

AF_NETLINK and AF_PACKET, which all have, are in test_family_netlink.py and test_family_packet.py.
`make test-vm` runs these tests on a kernel that has all.
"""

import ast
import subprocess
import sys

import pytest

import kernel_families
import netns

# Those that work in a network namespace, and those that the kernel knows in the first one only.
INSIDE = ["can_raw", "can_bcm", "can_isotp", "can_j1939", "tipc", "sctp"]
OUTSIDE = [
    "alg_hash",
    "alg_cipher",
    "alg_aead",
    "alg_rng",
    "rds",
    "qipcrtr",
    "vsock",
    "bluetooth",
]
FEATURES = {"can_isotp": "CAN", "can_raw": "CAN", "can_bcm": "CAN", "can_j1939": "CAN_J1939"}


def ask(names, prefix=()):
    command = [*prefix, sys.executable, "-W", "error", kernel_families.__file__, *names]
    # The kernel loads a module when it is first asked for.
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return dict(map(ast.literal_eval, done.stdout.splitlines())), done.stderr


@pytest.fixture(scope="module")
def answers():
    with netns.network() as inside:
        if inside:
            found, words = ask(INSIDE, inside)
        else:
            found, words = dict.fromkeys(INSIDE, ["lacking: a network namespace"] * 2), ""
    more, more_words = ask(OUTSIDE)
    return {**found, **more}, words + more_words


@pytest.mark.parametrize("name", INSIDE + OUTSIDE)
def test_same_as_the_stdlib(answers, csocket, name):
    feature = FEATURES.get(name, name.split("_")[0].upper())
    if feature != "SCTP" and feature not in csocket._csocket.features:
        pytest.skip(f"this build has no {feature}")
    found, words = answers
    assert name in found, words
    expected, ours = found[name]
    if isinstance(ours, str) and ours.startswith("lacking: "):
        assert expected in (ours, None)
        pytest.skip(f"this kernel lacks something for {name}: {ours[9:]}")
    assert isinstance(ours, list), ours
    # An interpreter may have been built without Bluetooth.
    assert expected is None or ours == expected
