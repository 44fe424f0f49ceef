"""Sockets as arguments of processes, and the pickling that is refused."""

import copy
import pickle
import textwrap

import pytest

from children import check_child, run_python
from parity import assert_same_error

pytestmark = pytest.mark.program

METHODS = ["fork", "forkserver", "spawn"]

PROGRAM = """
    import multiprocessing, sys
    import MODULE as socket

    def child(conn, module_name):
        if module_name != "csocket":
            import socket
        else:
            import csocket as socket
        assert type(conn) is socket.socket, type(conn)
        assert conn.family is socket.AF_UNIX, conn
        assert conn.type is socket.SOCK_STREAM, conn
        with conn:
            conn.sendall(conn.recv(100).upper())

    def relay(queue):
        with queue.get(timeout=20) as conn:
            conn.sendall(conn.recv(100).upper())

    if __name__ == "__main__":
        context = multiprocessing.get_context(sys.argv[1])
        a, b = socket.socketpair()
        process = context.Process(target=child, args=(b, "MODULE"))
        process.start()
        b.close()
        a.settimeout(20)
        a.sendall(b"argument")
        print(a.recv(100))
        process.join()
        print(process.exitcode)
        a.close()

        a, b = socket.socketpair()
        queue = context.Queue()
        process = context.Process(target=relay, args=(queue,))
        process.start()
        queue.put(b)
        a.settimeout(20)
        a.sendall(b"queue")
        print(a.recv(100))
        process.join()
        print(process.exitcode)
        queue.close()
        queue.join_thread()
        a.close()
        b.close()
"""


@pytest.fixture(params=METHODS)
def method(request):
    return request.param


def run_program(tmp_path, text, *args, options=()):
    path = tmp_path / "program.py"
    path.write_text(textwrap.dedent(text))
    return run_python(path, *args, options=options, timeout=50)


@pytest.mark.parametrize("name", ["socket", "csocket"])
def test_socket_travels(tmp_path, method, name):
    done = run_program(tmp_path, PROGRAM.replace("MODULE", name), method)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "b'ARGUMENT'\n0\nb'QUEUE'\n0\n"


@pytest.mark.parametrize("first", ["csocket", "multiprocessing.reduction", "multiprocessing"])
def test_registered_whichever_comes_first(first):
    check_child(f"""
        import sys
        import {first}
        import csocket, multiprocessing.reduction as reduction
        import socket as stdlib
        table = reduction.ForkingPickler._extra_reducers
        assert csocket.socket in table
        assert table[stdlib.socket] is reduction._reduce_socket
        assert csocket.socket is not stdlib.socket
        assert not any(type(f).__module__.startswith("csocket") for f in sys.meta_path)
        assert type(reduction.__loader__) is type(pickle_loader := reduction.__spec__.loader)
        assert "csocket" not in type(pickle_loader).__module__
    """)


def test_multiprocessing_is_not_imported():
    check_child("""
        import sys, csocket
        assert "multiprocessing" not in sys.modules
    """)


def test_own_registration_is_kept_in_sockets_place():
    check_child("""
        import sys, csocket
        sys.modules["socket"] = csocket
        import multiprocessing.reduction as reduction
        table = reduction.ForkingPickler._extra_reducers
        assert table[csocket.socket] is reduction._reduce_socket
    """)


def test_socket_travels_in_this_process():
    """Through the resource sharer's thread, as between two processes."""
    check_child("""
        import csocket
        from multiprocessing import Pipe
        ours, theirs = Pipe()
        a, b = csocket.socketpair()
        ours.send([b, {"again": b}])
        got, again = theirs.recv()
        assert again["again"] is got is not b
        assert type(got) is csocket.socket
        assert got.family is csocket.AF_UNIX and got.fileno() != b.fileno()
        b.close()
        a.sendall(b"x")
        assert got.recv(1) == b"x"
        for each in (a, got, ours, theirs):
            each.close()
    """)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle_is_refused(csocket, protocol):
    import multiprocessing.reduction  # noqa: F401

    def dump(m):
        with m.socket() as s:
            pickle.dumps(s, protocol)

    if protocol >= 2:
        assert_same_error(dump)
    with pytest.raises(TypeError, match="cannot pickle 'socket' object"):
        dump(csocket)


@pytest.mark.parametrize("function", [copy.copy, copy.deepcopy])
def test_copy_is_refused(function):
    def call(m):
        with m.socket() as s:
            function(s)

    assert assert_same_error(call).raised is TypeError


def test_subclass_is_refused():
    """As in the stdlib, reducers are for one class and not for what derives from it."""
    from multiprocessing.reduction import ForkingPickler

    def dump(m):
        class Derived(m.socket):
            pass

        with Derived() as s:
            ForkingPickler.dumps(s)

    assert assert_same_error(dump).raised is TypeError
