"""install(), uninstall(), installed(): csocket in socket's place, in interpreters of their own."""

import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import certificates
import csocket
from children import check_child, environment, run_child

pytestmark = pytest.mark.program


def test_everything_imported_from_then_on():
    check_child("""
        import csocket, sys
        assert not csocket.installed()
        csocket.install()
        csocket.install()
        assert csocket.installed()
        import socket, _socket, ssl, http.client, asyncio
        assert socket is csocket is http.client.socket
        assert _socket is csocket._csocket
        assert issubclass(ssl.SSLSocket, csocket.socket)
        csocket.uninstall()
        csocket.uninstall()
        assert not csocket.installed()
        import socket as again
        assert again is not csocket and again is sys.modules["socket"]
        assert sys.modules["_socket"] is again._socket
    """)


def test_names_taken_before():
    """Modules that have the stdlib's module, class or functions in their names get csocket's."""
    check_child("""
        import socket, socketserver, types
        program = types.ModuleType("program")
        exec("from socket import *; import socket as s, _socket; from socket import socket as kept",
             program.__dict__)
        program.__dict__["fine"] = socket.timeout
        import sys
        sys.modules["program"] = program
        before = dict(program.__dict__)
        import csocket
        csocket.install()
        assert program.s is csocket and program._socket is csocket._csocket
        assert program.kept is program.socket is csocket.socket
        assert program.create_connection is csocket.create_connection
        assert program.fine is socket.timeout is csocket.timeout
        assert socketserver.socket is csocket
        csocket.uninstall()
        assert program.__dict__ == before
        assert all(program.__dict__[name] is before[name] for name in before)
        assert socketserver.socket is sys.modules["socket"] is not csocket
    """)


def test_what_the_program_changed_since_stays_changed():
    check_child("""
        import socket, sys, types
        program = sys.modules["program"] = types.ModuleType("program")
        program.socket = socket
        import csocket
        csocket.install()
        program.socket = 5
        other = sys.modules["socket"] = types.ModuleType("socket")
        csocket.uninstall()
        assert program.socket == 5 and sys.modules["socket"] is other
    """)


def test_classes_derived_before_are_named():
    done = run_child("""
        import ssl, csocket, socket
        class Mine(socket.socket): pass
        csocket.install()
        assert not issubclass(ssl.SSLSocket, csocket.socket)
    """, options=())
    assert done.returncode == 0
    assert "RuntimeWarning: made from the stdlib's socket before csocket.install()" in done.stderr
    assert "__main__.Mine, ssl.SSLSocket" in done.stderr


def test_warning_that_is_an_error_leaves_csocket_installed():
    check_child("""
        import ssl, csocket, warnings
        warnings.simplefilter("error")
        try:
            csocket.install()
        except RuntimeWarning:
            assert csocket.installed()
        else:
            raise SystemExit("no warning")
    """)


def test_sockets_live_on():
    check_child("""
        import csocket
        csocket.install()
        import socket
        a, b = socket.socketpair()
        f = b.makefile("rb")
        csocket.uninstall()
        a.sendall(b"line\\n")
        assert f.readline() == b"line\\n"
        f.close(); a.close(); b.close()
    """)


def test_mixture_of_both():
    """Sockets made before install() and after it talk to each other, in one select too."""
    check_child("""
        import select, socket, csocket
        server = socket.create_server(("127.0.0.1", 0))
        old = [socket.socket]
        csocket.install()
        client = socket.create_connection(server.getsockname())
        assert type(client) is csocket.socket and type(server) is old[0]
        conn = server.accept()[0]
        conn.sendall(b"x")
        assert select.select([client, server], [], [], 30)[0] == [client]
        assert client.recv(9) == b"x"
        for s in (server, client, conn): s.close()
    """)


TLS_OF_BOTH = """
    import socket, sys, threading, warnings
    import csocket
    if sys.argv[3] == "late":
        import ssl
    kinds = [csocket.socket, socket.socket]  # the list keeps what install() replaces in names
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        csocket.install()
    assert ["ssl.SSLSocket" in str(one.message) for one in said] == [True] * (sys.argv[3] == "late")
    import ssl
    base = kinds[sys.argv[3] == "late"]
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(*sys.argv[1:3])
    client = ssl.create_default_context(cafile=sys.argv[1])
    def answer(far):
        with server.wrap_socket(far, server_side=True) as far:
            far.sendall(far.recv(9).upper())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        for kind in kinds:
            near = kind()
            near.settimeout(30)
            near.connect(listener.getsockname())
            thread = threading.Thread(target=answer, args=listener.accept()[:1])
            thread.start()
            with client.wrap_socket(near, server_hostname="localhost") as near:
                assert isinstance(near, base) and near.gettimeout() == 30
                near.sendall(b"word")
                assert near.recv(9) == b"WORD"
                assert near.recv(9) == b""
            thread.join()
"""


@pytest.mark.parametrize("when", ["early", "late"])
def test_tls_of_both_kinds(tmp_path, when):
    """ssl takes sockets of both kinds, whether install() came before it or after it."""
    check_child(TLS_OF_BOTH, *certificates.make(tmp_path), when)


@pytest.mark.parametrize("value", ["1", "true", "0", ""])
def test_disabled_by_the_environment(value):
    code = """
        import csocket, sys
        csocket.install()
        csocket.install()
        print(csocket.installed())
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        env=environment(CSOCKET_DISABLE=value),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    said = f"csocket: CSOCKET_DISABLE={value}: the standard library's socket is used\n"
    on = value in ("", "0")
    assert (done.returncode, done.stdout) == (0, f"{on}\n")
    assert done.stderr == ("" if on else said)


def test_from_threads_and_forks():
    """Some install and uninstall, others fork: nobody sees half of it, no child hangs."""
    check_child("""
        import os, sys, threading, warnings
        warnings.simplefilter("ignore", DeprecationWarning)
        import socket as stdlib
        import csocket
        end = threading.Event()
        def turn():
            while not end.is_set():
                csocket.install()
                csocket.uninstall()
        threads = [threading.Thread(target=turn) for _ in range(2)]
        for thread in threads: thread.start()
        for _ in range(20):
            child = os.fork()
            if child == 0:
                csocket.uninstall()
                whole = sys.modules["socket"] is stdlib and sys.modules["_socket"] is stdlib._socket
                csocket.install()
                os._exit(0 if whole and sys.modules["socket"] is csocket else 1)
            assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        end.set()
        for thread in threads: thread.join()
        csocket.uninstall()
        assert sys.modules["socket"] is stdlib
    """)


def test_where_ssl_cannot_read_our_sockets():
    """On an interpreter that csocket does not know, ssl goes on with the stdlib's sockets."""
    check_child("""
        import csocket, sys, warnings
        from csocket import place
        class Unknown:
            "The extension as it is there: without CAPI."
            def __getattr__(self, name):
                if name == "CAPI":
                    raise AttributeError("no CAPI")
                return getattr(csocket_c, name)
        csocket_c, csocket._csocket = csocket._csocket, Unknown()
        warnings.simplefilter("ignore")
        csocket.install()
        import socket, ssl
        assert socket is csocket
        assert not issubclass(ssl.SSLSocket, csocket.socket)
    """)


def test_error_leaves_all_as_it_was():
    check_child("""
        import csocket, socket, sys
        from csocket import place
        taken, counterparts = socket.socket, place.counterparts
        def broken(placed):
            raise KeyboardInterrupt
        place.counterparts = broken
        try:
            csocket.install()
        except KeyboardInterrupt:
            assert not csocket.installed()
            assert sys.modules["socket"] is socket and sys.modules["_socket"] is socket._socket
        else:
            raise SystemExit("no error")
        place.counterparts = counterparts
        csocket.install()
        assert socket is csocket and taken is csocket.socket
        csocket.uninstall()
        assert socket.socket is taken and socket is not csocket
    """)


def test_odd_things_in_sys_modules_are_not_asked():
    check_child("""
        import importlib.util, sys
        class Odd:
            def __getattribute__(self, name): raise ValueError(name)
            def __eq__(self, other): raise ValueError("asked")
        sys.modules["odd"] = Odd()
        spec = importlib.util.find_spec("colorsys")
        spec.loader = importlib.util.LazyLoader(spec.loader)
        sys.modules["colorsys"] = lazy = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(lazy)
        import csocket
        csocket.install()
        assert "rgb_to_hls" not in object.__getattribute__(lazy, "__dict__")
        csocket.uninstall()
    """)


def test_exceptions_are_shared_whoever_was_first():
    check_child("""
        import csocket
        csocket.install()
        stdlib = csocket.place.stdlib_module()
        assert stdlib is not csocket and stdlib.gaierror is csocket.gaierror
        csocket.uninstall()
        import socket
        assert socket is stdlib
    """)


def test_under_another_threads_running_sockets():
    """Calls that wait in other threads, of the stdlib's sockets and of csocket's, end as they would have."""
    check_child("""
        import socket, threading
        import csocket
        def waiting_in(call, got):
            began = threading.Event()
            def wait():
                began.set()
                got.append(call())
            thread = threading.Thread(target=wait)
            thread.start()
            assert began.wait(30)
            return thread
        def talk(change):
            got, a, b = [], *socket.socketpair()
            listener = socket.create_server(("127.0.0.1", 0))
            cls = type(listener)
            threads = [waiting_in(lambda: a.recv(9), got), waiting_in(lambda: listener.accept()[0], got)]
            change()
            # Whose socket it is that connects is not the waiting one's business.
            with socket.create_connection(listener.getsockname()):
                threads[1].join()
                b.sendall(b"x")
                threads[0].join()
            conn, data = got
            assert data == b"x" and conn.recv(1) == b""
            for s in (a, b, conn, listener): s.close()
            return type(conn), cls
        stdlib = [socket.socket]  # as a name of the module it would be replaced
        assert talk(csocket.install) == (*stdlib, *stdlib)
        assert csocket.installed() and socket is csocket
        assert talk(csocket.uninstall) == (csocket.socket, csocket.socket)
        assert not csocket.installed() and socket.socket is stdlib[0]
    """)


def test_not_built_for_this_interpreter(tmp_path):
    """What a clone says in which nothing was built; and nothing half imported is left."""
    package = Path(csocket.__file__).parent
    shutil.copytree(package, tmp_path / "csocket", ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    check_child(f"""
        import sys
        sys.path.insert(0, {str(tmp_path)!r})
        before = sys.modules.keys() - {{"errno"}}
        try:
            import csocket
        except ModuleNotFoundError as error:
            assert str(error).startswith("No module named 'csocket._csocket': csocket is not built")
            assert '"python -m pip install ." does that' in str(error)
        else:
            raise SystemExit("no error")
        assert sys.modules.keys() - {{"errno"}} == before
        import socket
        socket.socket().close()
    """)


def test_file_that_is_called_socket_is_refused(tmp_path):
    (tmp_path / "socket.py").write_text("this = 'is a file of the program'", encoding="utf-8")
    check_child(f"""
        import sys
        sys.path.insert(0, {str(tmp_path)!r})
        import csocket
        try:
            csocket.install()
        except RuntimeError as error:
            said = "socket.py stands before the stdlib's socket: give it another name"
            assert str(error) == {str(tmp_path)!r} + "/" + said
        else:
            raise SystemExit("it was not refused")
        assert not csocket.installed()
        import socket
        assert socket.this
    """)


def test_another_copy_is_refused():
    check_child("""
        import csocket, sys
        csocket.install()
        for name in [name for name in sys.modules if name.startswith("csocket")]:
            del sys.modules[name]
        import csocket as again
        try:
            again.install()
        except RuntimeError as exc:
            assert "another copy of csocket" in str(exc)
        else:
            raise SystemExit("it was not refused")
        assert again is not csocket and not again.installed()
        csocket.uninstall()
        again.install()
        import socket
        assert socket is again
    """)


def test_disabled_where_nobody_listens():
    done = subprocess.run(
        [sys.executable, "-c", "import os, sys; sys.stderr = None; import csocket; csocket.install()"],
        env=environment(CSOCKET_DISABLE="1"),
        timeout=50,
        check=False,
    )
    assert done.returncode == 0


REPLACED = """
    import sys, types
    class socket: pass
    socket.__module__ = "green.sockets"
    import socket as stdlib, csocket
    def refused(call):
        try:
            call()
        except RuntimeError as exc:
            return str(exc)
        raise SystemExit("it was not refused")
"""


def test_install_where_somebody_has_replaced_the_class():
    """What gevent and eventlet do to the stdlib's module: their sockets wait in another way."""
    check_child(REPLACED + """
    its, stdlib.socket = stdlib.socket, socket
    assert refused(csocket.install) == (
        "green.sockets.socket has replaced socket.socket: "
        "call csocket.install() before that, or start with python -m csocket"
    )
    assert not csocket.installed() and sys.modules["socket"] is stdlib
    stdlib.socket = its
    csocket.install()
    assert csocket.installed()
    """)


def test_uninstall_where_somebody_has_replaced_the_class():
    check_child(REPLACED + """
    csocket.install()
    its, csocket.socket = csocket.socket, socket
    assert refused(csocket.uninstall) == (
        "green.sockets.socket has replaced csocket.socket: "
        "what runs relies on it, so csocket stays in its place"
    )
    assert csocket.installed() and sys.modules["socket"] is csocket
    csocket.socket = its
    csocket.uninstall()
    assert sys.modules["socket"] is stdlib
    """)


def test_the_stdlib_s_own_module_on_our_extension():
    """eventlet imports the stdlib's socket.py a second time, and finds our extension under it."""
    check_child("""
        import csocket, sys, weakref
        csocket.install()
        del sys.modules["socket"]
        import socket
        assert socket is not csocket and issubclass(socket.socket, csocket._csocket.socket)
        server = socket.create_server(("127.0.0.1", 0))
        client = socket.create_connection(server.getsockname())
        conn = server.accept()[0]
        assert type(conn) is socket.socket and weakref.ref(conn)() is conn
        file = conn.makefile("rwb")
        conn.close()
        client.sendall(b"line\\n")
        assert file.readline() == b"line\\n" and conn.fileno() != -1
        file.close()
        assert conn.fileno() == -1 and client.recv(1) == b""
        client.settimeout(0.01)
        client.dup().close()
        client.close(); server.close()
        a, b = socket.socketpair()
        b.settimeout(0.01)
        try:
            b.recv(1)
        except TimeoutError:
            pass
        with a, b:
            pass
        assert a.fileno() == b.fileno() == -1
    """)
