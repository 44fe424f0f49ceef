"""The names of the package: which there are, and that replacing them has effect."""

import importlib
import inspect
import socket as stdlib
import sys
from unittest import mock

import _socket
import pytest

from children import check_child
from newest import IMPORTED
from peers import listener


def public_functions(module):
    return {
        name
        for name, value in vars(module).items()
        if name[0] != "_" and callable(value) and not isinstance(value, type)
    }


def test_functions_and_classes_of_the_stdlib_are_there(csocket):
    theirs = {name for name, value in vars(stdlib).items() if callable(value) and name[0] != "_"}
    assert theirs - IMPORTED - vars(csocket).keys() == set()


def test_functions_of_the_extension_are_there(csocket):
    assert public_functions(_socket) - public_functions(csocket._csocket) == set()


def test_nothing_but_the_errors_is_the_stdlibs(csocket):
    shared = {
        name
        for name, value in vars(csocket).items()
        if callable(value) and value is getattr(stdlib, name, None)
    }
    assert shared == {"error", "gaierror", "herror", "timeout"}


def test_all(csocket):
    assert len(set(csocket.__all__)) == len(csocket.__all__)
    # Constants have a test of their own.
    theirs = {name for name in stdlib.__all__ if not isinstance(getattr(stdlib, name), (int, str))}
    assert theirs - set(csocket.__all__) == set()
    assert not {"features", "SocketIO"} & set(csocket.__all__)
    for name in csocket.__all__:
        assert hasattr(csocket, name)


def test_star_import():
    check_child("""
        from csocket import *
        assert socket(AF_INET, SOCK_STREAM).close() is None
        assert "_csocket" not in globals() and "features" not in globals()
        assert all((create_connection, getfqdn, gethostname, CMSG_LEN, SocketType, timeout))
    """)


@pytest.mark.parametrize(
    "name", ["_GLOBAL_DEFAULT_TIMEOUT", "_LOCALHOST", "_LOCALHOST_V6", "_intenum_converter"]
)
def test_names_that_others_import(csocket, name):
    assert type(getattr(csocket, name)) is type(getattr(stdlib, name))
    if name.startswith("_LOCAL"):
        assert getattr(csocket, name) == getattr(stdlib, name)


def test_shared_classes(csocket):
    assert csocket.error is OSError
    assert csocket.timeout is TimeoutError
    assert csocket.gaierror is stdlib.gaierror
    assert csocket.herror is stdlib.herror
    assert csocket.SocketType is csocket._csocket.socket
    assert issubclass(csocket.socket, csocket.SocketType)


SIGNATURES = {
    "create_connection": "(address, timeout=<default>, source_address=None, *, all_errors=False)",
    "create_server": "(address, *, family=<AddressFamily.AF_INET: 2>, backlog=None, "
    "reuse_port=False, dualstack_ipv6=False)",
    "fromfd": "(fd, family, type, proto=0)",
    "getfqdn": "(name='')",
    "has_dualstack_ipv6": "()",
    "recv_fds": "(sock, bufsize, maxfds, flags=0)",
    "send_fds": "(sock, buffers, fds, flags=0, address=None)",
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_signature(csocket, name):
    function = getattr(csocket, name)
    default = repr(csocket._GLOBAL_DEFAULT_TIMEOUT)
    assert str(inspect.signature(function)).replace(default, "<default>") == SIGNATURES[name]
    assert inspect.getdoc(function)


# What an import brings along


def test_import_brings_nothing_that_the_stdlib_does_not_bring():
    modules = """
        import sys
        before = set(sys.modules)
        import MODULE
        print(*set(sys.modules) - before)
    """
    theirs, ours = (
        set(check_child(modules.replace("MODULE", name), options=("-I", "-S")).split())
        if name == "socket"
        else set(check_child(modules.replace("MODULE", name)).split())
        for name in ("socket", "csocket")
    )
    # A debug build writes a warning of the stdlib's, for which it takes the locale's codec.
    known = ("csocket", "encodings", "_operator")
    extra = {name for name in ours - theirs if name.partition(".")[0] not in known}
    assert extra == set()
    assert not ours & {"socket", "selectors", "array", "multiprocessing"}


# Names that are replaced


def test_replaced_getaddrinfo(module):
    with listener(module) as server:
        found = [(2, 1, 6, "", server.getsockname())]
        with mock.patch(f"{module.__name__}.getaddrinfo", return_value=found) as patched:
            with module.create_connection(("nowhere.invalid", 80)) as s:
                assert s.getpeername() == server.getsockname()
        patched.assert_called_once_with("nowhere.invalid", 80, 0, module.SOCK_STREAM)


@pytest.fixture
def derived(module, monkeypatch):
    class Derived(module.socket):
        pass

    monkeypatch.setattr(module, "socket", Derived)
    return Derived


def test_replaced_class_is_what_functions_make(module, derived):
    with module.create_server(("127.0.0.1", 0)) as server:
        assert type(server) is derived
        with module.create_connection(server.getsockname()) as client:
            assert type(client) is derived
            conn, _ = server.accept()
            with conn:
                assert type(conn) is derived
        with module.fromfd(server.fileno(), module.AF_INET, module.SOCK_STREAM) as copy:
            assert type(copy) is derived
    a, b = module.socketpair()
    with a, b:
        assert type(a) is type(b) is derived


def test_accepted_socket_is_of_the_modules_class(module):
    class Derived(module.socket):
        pass

    with Derived() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        with module.create_connection(server.getsockname()), server.accept()[0] as conn:
            assert type(conn) is module.socket


def test_mocked_class(module):
    with mock.patch(f"{module.__name__}.socket") as fake:
        sock = module.create_connection(("127.0.0.1", 1), timeout=3, source_address=("", 5))
        assert sock is fake.return_value
    sock.settimeout.assert_called_once_with(3)
    sock.bind.assert_called_once_with(("", 5))
    sock.connect.assert_called_once_with(("127.0.0.1", 1))


def test_mocked_class_of_a_server(module):
    with mock.patch(f"{module.__name__}.socket") as fake:
        assert module.create_server(("127.0.0.1", 1), backlog=7) is fake.return_value
    fake.return_value.listen.assert_called_once_with(7)


def test_replaced_has_dualstack_ipv6(module):
    with mock.patch(f"{module.__name__}.has_dualstack_ipv6", return_value=False):
        with pytest.raises(ValueError, match="dualstack_ipv6 not supported"):
            module.create_server(("", 0), family=module.AF_INET6, dualstack_ipv6=True)


def test_replaced_dup(module):
    a, b = module.socketpair()
    with a, b, mock.patch(f"{module.__name__}.dup", return_value=b.fileno()) as patched:
        copy = module.fromfd(a.fileno(), module.AF_UNIX, module.SOCK_STREAM)
        assert copy.detach() == b.fileno()
        patched.assert_called_once_with(a.fileno())


def test_replaced_default_timeout_marker(module, monkeypatch):
    with listener(module) as server:
        marker = object()
        monkeypatch.setattr(module, "_GLOBAL_DEFAULT_TIMEOUT", marker)
        with module.create_connection(server.getsockname(), marker) as s:
            assert s.gettimeout() is None


# getfqdn


def answers(module, monkeypatch, canonical, aliases=()):
    monkeypatch.setattr(module, "gethostname", lambda: "here")
    asked = []

    def gethostbyaddr(name):
        asked.append(name)
        if canonical is None:
            raise module.herror(1, "Unknown host")
        return canonical, list(aliases), ["127.0.0.1"]

    monkeypatch.setattr(module, "gethostbyaddr", gethostbyaddr)
    return asked


@pytest.mark.parametrize("name", ["", " ", "0.0.0.0", " 0.0.0.0 "])
def test_getfqdn_of_this_host(module, monkeypatch, name):
    asked = answers(module, monkeypatch, "here.example")
    assert module.getfqdn(name) == "here.example"
    assert asked == ["here"]


def test_getfqdn_without_a_name(module, monkeypatch):
    answers(module, monkeypatch, "here.example")
    assert module.getfqdn() == "here.example"


@pytest.mark.parametrize(
    ("canonical", "aliases", "expected"),
    [
        ("a.example", ["b.example"], "a.example"),
        ("a", ["b", "b.example", "c.example"], "b.example"),
        ("a", ["b"], "a"),
        ("a", [], "a"),
        (None, [], "name"),
    ],
)
def test_getfqdn(module, monkeypatch, canonical, aliases, expected):
    asked = answers(module, monkeypatch, canonical, aliases)
    assert module.getfqdn(" name ") == expected
    assert asked == ["name"]


def test_getfqdn_of_any_ipv6_address_is_this_host(csocket, monkeypatch):
    answers(csocket, monkeypatch, "here.example")
    assert csocket.getfqdn("::") == "here.example"


# Other people's modules, over csocket in socket's place

USERS = [
    "asyncio",
    "concurrent.futures",
    "email.utils",
    "ftplib",
    "http.client",
    "http.server",
    "imaplib",
    "logging.config",
    "logging.handlers",
    "multiprocessing.connection",
    "multiprocessing.managers",
    "platform",
    "poplib",
    "pydoc",
    "smtplib",
    "socketserver",
    "ssl",
    "urllib.request",
    "uuid",
    "wsgiref.simple_server",
    "xmlrpc.client",
    "xmlrpc.server",
]

IN_PLACE = """
    import sys
    if sys.argv[1] == "csocket":
        import csocket
        sys.modules["socket"] = csocket
    import socket
    assert socket.__name__ == sys.argv[1]
"""

each_name = pytest.mark.parametrize("name", ["socket", "csocket"])


@each_name
def test_modules_that_use_it_import_it(name):
    code = dedented(
        IN_PLACE, "import " + ", ".join(USERS), "print(ssl.SSLSocket.__base__.__module__)"
    )
    assert check_child(code, name) == f"{name}\n"


SOCKS_SERVER = """
    import threading

    def proxy(listener, target):
        '''A SOCKS5 server for one connection, which it makes to target.'''
        with listener.accept()[0] as client, client.makefile("rb") as wire:
            version, count = wire.read(2)
            assert version == 5
            wire.read(count)
            client.sendall(b"\\5\\0")
            assert wire.read(4) == b"\\5\\1\\0\\3", "a connect by name"
            asked = wire.read(wire.read(1)[0])
            assert (asked, wire.read(2)) == (b"nowhere.invalid", b"\\0\\x50")
            with plain(*target) as upstream:
                client.sendall(b"\\5\\0\\0\\1\\x7f\\0\\0\\1\\0\\0")
                upstream.sendall(wire.read(4))
                client.sendall(upstream.recv(4))

    def plain(*target):
        sock = original()
        sock.connect(target)
        return sock

    original = socket.socket
    listener = socket.create_server(("127.0.0.1", 0))
    target = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=proxy, args=(listener, target.getsockname()))
    thread.start()
    import socks
    socks.set_default_proxy(socks.SOCKS5, *listener.getsockname())
"""

SOCKS_TALK = """
    with sock, target.accept()[0] as conn:
        assert type(sock) is socks.socksocket and issubclass(socks.socksocket, original)
        sock.settimeout(20)
        sock.sendall(b"ping")
        assert conn.recv(4) == b"ping"
        conn.sendall(b"pong")
        assert sock.recv(4) == b"pong"
    thread.join()
    listener.close()
    target.close()
    print("talked")
"""

# PySocks compiles strings with escapes that newer Pythons warn of.
QUIET = ("-W", "ignore")


def dedented(*parts):
    return "\n".join(map(inspect.cleandoc, parts))


@each_name
def test_pysocks_socket(name):
    connect = """
        sock = socks.socksocket()
        sock.connect(("nowhere.invalid", 80))
    """
    code = dedented(IN_PLACE, SOCKS_SERVER, connect, SOCKS_TALK)
    assert check_child(code, name, options=QUIET) == "talked\n"


@each_name
def test_pysocks_in_place_of_the_class(name):
    connect = """
        socket.socket = socks.socksocket
        socket.getaddrinfo = lambda host, port, *_: [(2, 1, 6, "", (host, port))]
        sock = socket.create_connection(("nowhere.invalid", 80))
    """
    code = dedented(IN_PLACE, SOCKS_SERVER, connect, SOCKS_TALK)
    # The proxy's own socket is made by the class that stands there now.
    code = code.replace("listener.accept()[0] as client", "accepted(listener) as client")
    code += "\n"
    code = code.replace(
        "original = socket.socket\n",
        "original = socket.socket\n"
        "def accepted(listener):\n"
        "    fd, _ = listener._accept()\n"
        "    return original(fileno=fd)\n",
    )
    code = code.replace("target.accept()[0] as conn", "accepted(target) as conn")
    assert check_child(code, name, options=QUIET) == "talked\n"


@each_name
def test_pytest_socket_blocks(name):
    code = dedented(
        IN_PLACE,
        """
        import pytest_socket
        server = socket.create_server(("127.0.0.1", 0))
        pytest_socket.disable_socket()
        calls = [
            lambda: socket.socket(),
            lambda: socket.create_connection(server.getsockname()),
            lambda: socket.create_server(("127.0.0.1", 0)),
        ]
        for call in calls:
            try:
                call()
            except pytest_socket.SocketBlockedError as error:
                print(error)
        pytest_socket.enable_socket()
        with socket.create_connection(server.getsockname()) as sock:
            assert type(sock).__module__ == sys.argv[1]
        pytest_socket.socket_allow_hosts(["127.0.0.2"])
        try:
            socket.socket().connect(server.getsockname())
        except pytest_socket.SocketConnectBlockedError as error:
            print(error)
        server.close()
        """,
    )
    said = check_child(code, name, options=QUIET).splitlines()
    assert len(said) == 4
    assert all("socket" in line for line in said)


def test_package_is_not_what_it_imports(csocket):
    assert importlib.import_module("csocket") is sys.modules["csocket"] is csocket
