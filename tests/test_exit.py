"""csocket imported, and at work, while the interpreter ends: no crash, and no word on stderr."""

import textwrap

import pytest

from children import check_child, run_child

USE = """\
def use():
    import csocket
    a, b = csocket.socketpair()
    with a, b:
        a.settimeout(5)
        b.sendall(b"x")
        assert a.recv(1) == b"x"
    with csocket.create_server(("127.0.0.1", 0)) as server:
        with csocket.create_connection(server.getsockname()) as client, server.accept()[0] as taken:
            client.sendall(b"line\\n")
            with taken.makefile("rb") as file:
                assert file.readline() == b"line\\n"
    csocket.getaddrinfo("127.0.0.1", 80, type=csocket.SOCK_STREAM)
    return csocket

"""
# What is left says what came of it by write(2): there is no sys.stdout any more.
LATE = """\
import os
class Late:
    def __del__(self, use=use, write=os.write):
        try:
            use()
            write(1, b"used\\n")
        except ImportError:
            write(1, b"refused\\n")
"""
PLACES = {
    "the program": "late = Late()",
    "a cycle": "import gc; gc.disable(); late = Late(); late.me = late",
    "builtins": "import builtins; builtins.late = Late()",
}
# Only what a default holds is there for what goes last, not the names of a module.
BEFORE = """\
import csocket
def use(
    socketpair=csocket.socketpair, socket=csocket.socket, getaddrinfo=csocket.getaddrinfo,
    OSError=OSError, repr=repr, str=str,
):
    a, b = socketpair()
    with a, b, a.makefile("rwb") as file:
        file.write(b"x")
        file.flush()
        if b.recv(9) != b"x":
            raise OSError
        repr(a), str(a.family), a.getsockname()
    with socket() as s:
        try:
            s.connect(("127.0.0.1", 1))
        except OSError as error:
            str(error)
    getaddrinfo("127.0.0.1", 80)
    try:
        getaddrinfo("127.0.0.1", "none such")
    except OSError as error:
        str(error)

"""


def run(*pieces, leaks=True):
    code = "".join(map(textwrap.dedent, pieces))
    # What is open in the end is meant to be.
    return check_child(code, options=("-W", "error", "-W", "ignore::ResourceWarning"), leaks=leaks)


def test_at_exit():
    assert "used\n" == run(USE, """
        import atexit

        @atexit.register
        def late():
            global left
            left = use().socketpair()[0].detach()
            print("used")
    """)


def test_installed_at_exit():
    assert "csocket ok\n" == run(USE, """
        import atexit

        @atexit.register
        def late():
            import csocket
            csocket.install()
            import socket, ssl
            use()
            a, b = socket.socketpair()
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            with a, b, tls.wrap_socket(a, server_side=True, do_handshake_on_connect=False):
                print(socket.__name__, "ok")
    """)


@pytest.mark.parametrize("place", PLACES)
def test_imported_by_what_goes_last(place):
    assert run(USE, LATE, PLACES[place]) in ("used\n", "refused\n")


@pytest.mark.parametrize("place", PLACES)
def test_imported_before(place):
    assert run(BEFORE, LATE, PLACES[place]) == "used\n"


@pytest.mark.parametrize("place", PLACES)
def test_extension_loaded_by_what_goes_last(place):
    """Without the import statement, which refuses then. Some interpreters refuse in words of their own."""
    load = textwrap.dedent("""
        import _imp, importlib.machinery, importlib.util
        (folder,) = importlib.util.find_spec("csocket").submodule_search_locations
        spec = importlib.machinery.PathFinder.find_spec("csocket._csocket", [folder])

        def use(create=_imp.create_dynamic, execute=_imp.exec_dynamic, spec=spec):
            execute(create(spec))

    """)
    done = run_child(load + LATE + PLACES[place])
    assert done.returncode == 0, done.stderr


def test_imported_by_a_daemon_thread():
    run(USE, """
        import sys, threading
        started = threading.Event()

        def work():
            started.set()
            while True:
                use()
                for name in [name for name in sys.modules if name.startswith("csocket")]:
                    if name != "csocket._csocket":
                        del sys.modules[name]

        threading.Thread(target=work, daemon=True).start()
        started.wait()
    """, leaks=False)


def test_daemon_threads_that_wait():
    run(USE, """
        import threading
        csocket = use()
        pairs = [csocket.socketpair() for _ in range(4)]
        pairs[1][0].settimeout(1000)
        server = csocket.create_server(("127.0.0.1", 0))
        file = pairs[3][0].makefile("rb")
        calls = [
            (pairs[0][0].recv, 1),
            (pairs[1][0].recv, 1),
            (server.accept,),
            (pairs[2][0].sendall, bytes(1 << 24)),
            (file.readline,),
        ]
        together = threading.Barrier(len(calls) + 1)

        def work(call, *args):
            together.wait()
            call(*args)

        for words in calls:
            threading.Thread(target=work, args=words, daemon=True).start()
        together.wait()
    """, leaks=False)


def test_daemon_threads_at_work():
    run(USE, """
        import atexit, threading
        csocket = use()
        atexit.register(use)
        together = threading.Barrier(4)

        def work():
            together.wait()
            while True:
                use()

        def talk():
            a, b = csocket.socketpair()
            a.settimeout(5)
            together.wait()
            while True:
                b.send(b"x")
                a.recv(1)

        for target in (work, talk, talk):
            threading.Thread(target=target, daemon=True).start()
        together.wait()
    """, leaks=False)


def test_thread_that_outlives_the_program():
    assert "used\n" == run(USE, """
        import threading

        def late():
            threading.main_thread().join()
            use()
            print("used")

        threading.Thread(target=late).start()
    """)


def test_child_of_a_fork():
    run(USE, """
        import atexit, os
        use()
        atexit.register(use)
        child = os.fork()
        if child:
            assert os.waitpid(child, 0)[1] == 0
    """)
