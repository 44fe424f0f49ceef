"""AF_NETLINK: (pid, groups), and a question to the kernel."""

import os
import socket as stdlib
import struct

import pytest

import families
from families import each_call, needs_compiler
from parity import assert_same, assert_same_error

pytestmark = families.require("NETLINK")

AF_NETLINK = getattr(stdlib, "AF_NETLINK", None)
NETLINK_ROUTE = 0


def on_netlink(call):
    def run(module):
        with module.socket(AF_NETLINK, module.SOCK_RAW, NETLINK_ROUTE) as s:
            return call(s)

    return run


@each_call
@pytest.mark.parametrize(
    "address",
    [(), (1,), (1, 2, 3), [1, 2], 5, "ab", ("a", 1), (1, "a"), (1.5, 1), (None, 0)],
    ids=repr,
)
def test_bad_address(name, address):
    assert_same_error(on_netlink(lambda s: families.CALLS[name](s, address)))


def test_unbound():
    assert assert_same(on_netlink(lambda s: s.getsockname())).value == (0, 0)
    assert assert_same(on_netlink(lambda s: s.getpeername())).value == (0, 0)


def test_bound_to_groups(module):
    with module.socket(AF_NETLINK, module.SOCK_RAW, NETLINK_ROUTE) as s:
        s.bind((0, 5))
        pid, groups = s.getsockname()
        assert pid != 0
        assert groups == 5
        with module.socket(AF_NETLINK, module.SOCK_RAW, NETLINK_ROUTE) as t:
            with pytest.raises(OSError, match="in use"):
                t.bind((pid, 0))


def test_question_and_answer(module):
    """RTM_GETLINK for the loopback, rtnetlink(7)."""
    RTM_GETLINK, RTM_NEWLINK, NLM_F_REQUEST = 18, 16, 1
    body = struct.pack("=BxHiII", 0, 0, stdlib.if_nametoindex("lo"), 0, 0)
    question = struct.pack("=IHHII", 16 + len(body), RTM_GETLINK, NLM_F_REQUEST, 7, 0) + body
    with module.socket(AF_NETLINK, module.SOCK_RAW, NETLINK_ROUTE) as s:
        s.settimeout(10)
        assert s.sendto(question, (0, 0)) == len(question)
        answer, sender = s.recvfrom(65536)
        assert struct.unpack_from("=IHHI", answer)[1::2] == (RTM_NEWLINK, 7)
        assert b"lo\0" in answer
        assert sender == (0, 0)
        s.sendmsg([question], [], 0, (0, 0))
        assert s.recvmsg(65536)[3] == (0, 0)


@needs_compiler
def test_every_bit():
    addresses = [(1, 2), (-1, 2**32 - 1), (2**32 + 3, 2**70 + 1), (True, os.getpid())]
    names = [struct.pack("=HHII", 16, 0, 2**32 - 1, 2**31), struct.pack("=HHI", 16, 0, 5)]
    bound, named = families.assert_echo(16, NETLINK_ROUTE, bind=addresses, name=names[:1])
    assert bound[1] == (struct.pack("=HHII", 16, 0, 2**32 - 1, 2**32 - 1), (2**32 - 1,) * 2)
    assert named == [(2**32 - 1, 2**31)]
    # Shorter than the kernel's struct: as for a family that nobody knows.
    assert families.assert_echo(16, 0, name=names[1:], parity=False)[1][0][0] == 16


@pytest.mark.parametrize("position", [0, 1])
def test_number_that_closes_the_socket(csocket, position):
    s = csocket.socket(AF_NETLINK, csocket.SOCK_RAW, NETLINK_ROUTE)

    class Closing:
        def __index__(self):
            s.close()
            return 0

    address = [0, 0]
    address[position] = Closing()
    with pytest.raises(OSError) as caught:
        s.bind(tuple(address))
    assert caught.value.errno == 9
