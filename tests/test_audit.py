"""The audit events of the stdlib's socket module: the same, before the act, and nothing leaks.

All is done in one interpreter (tests/audited.py); the tests look at parts of what it says.
"""

import ast
import functools

import pytest

from children import check_child

# The child has 300 s, which a sanitizer on a slow machine may want.
pytestmark = pytest.mark.timeout(330)

EVENTS = """bind connect getaddrinfo gethostbyaddr gethostbyname gethostname getnameinfo getservbyname
getservbyport sendmsg sendto sethostname __new__""".split()


@functools.cache
def found():
    both = ast.literal_eval(check_child("import audited; audited.main()", timeout=300))
    return both["csocket"], both["socket"]


def test_events_are_the_stdlibs():
    """The same names with the same arguments, in the same order."""
    ours, expected = (side["record"] for side in found())
    assert {title: said for title, said in ours.items() if said != expected[title]} == {}


def test_no_event_is_missing():
    names = {event for events, _ in found()[0]["record"].values() for event, _ in events}
    assert names == {f"socket.{name}" for name in EVENTS}


def test_hook_that_raises_prevents_the_act():
    """No address is bound, nobody is called, nothing is sent; but who calls has been accepted."""
    assert [row[0] for row in found()[0]["refuse"] if row[2]] == ["accept, 1: socket.__new__"]


@pytest.mark.parametrize("harm", ["refuse", "close", "detach", "init"])
def test_what_comes_of_a_hook(harm):
    """The exception's class and number are the stdlib's; no descriptor is left."""
    ours, expected = (side[harm] for side in found())
    assert [row for row in ours if row[3]] == []
    assert [row[:2] for row in ours] == [row[:2] for row in expected]


def test_hook_that_raises_lets_go_of_buffers():
    """sendto() and sendmsg() hold their data while the hook runs (gh-146245)."""
    check_child("""
        import csocket, sys

        def refuse(event, args):
            if event.startswith("socket.send"):
                raise ZeroDivisionError(event)

        sys.addaudithook(refuse)
        data = bytearray(b"data")
        with csocket.socket(type=csocket.SOCK_DGRAM) as s:
            for call in s.sendto, lambda data, address: s.sendmsg([data], [(1, 99, data)], 0, address):
                try:
                    call(data, ("127.0.0.1", 9))
                except ZeroDivisionError:
                    data.append(0)
        assert len(data) == 6
    """)


def test_hook_that_raises_keeps_no_reference():
    more = found()[0].get("references")
    if more is None:
        pytest.skip("needs a debug build of Python")
    assert more < 10
