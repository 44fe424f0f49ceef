"""What a fork changes: parent and child have the same open sockets."""

import os

import pytest

pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def in_child(act):
    """Run act in a forked child and wait for its end."""
    child = os.fork()
    if child == 0:
        try:
            act()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def test_accept_times_out_though_a_child_made_the_listener_blocking(module):
    with module.create_server(("127.0.0.1", 0)) as s:
        s.settimeout(0.05)
        in_child(lambda: s.settimeout(None))
        with pytest.raises(module.timeout):
            s.accept()


def test_child_reads_on_where_the_parent_is(pair):
    a, b = pair
    b.sendall(b"to the child, to the parent")
    in_child(lambda: a.recv(14) == b"to the child, " or os._exit(2))
    assert a.recv(100) == b"to the parent"
