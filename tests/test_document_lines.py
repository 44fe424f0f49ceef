"""The lines of the document beside its two programs, on the stdlib and on csocket.

Where its prose differs from Python 3 the stdlib is right: recv gives bytes, connect raises its
error, and listen takes any number.
"""

import ast
import importlib
import subprocess
import sys

import pytest

pytestmark = pytest.mark.program

MODULES = ("socket", "csocket")

# s = socket.socket(family, type, proto), as the document writes it.
SERVER = """
import sys, {module} as socket
family, type, proto = getattr(socket, sys.argv[1]), getattr(socket, sys.argv[2]), 0
s = socket.socket(family, type, proto)
s.bind(("127.0.0.1", 0) if family == socket.AF_INET else sys.argv[3] + "/server")
if type == socket.SOCK_STREAM:
    s.listen(1)
print(repr(s.getsockname()), flush=True)
if type == socket.SOCK_STREAM:
    conn, addr = s.accept()
    print(repr(conn.recv(1024).decode("utf-8")), conn.send("你好，客户端".encode("utf-8")))
    conn.close()
else:
    data, addr = s.recvfrom(1024)
    print(repr(data.decode("utf-8")), s.sendto("你好，客户端".encode("utf-8"), addr))
s.close()
"""
CLIENT = """
import ast, sys, {module} as socket
family, type, proto = getattr(socket, sys.argv[1]), getattr(socket, sys.argv[2]), 0
s = socket.socket(family, type, proto)
if type == socket.SOCK_DGRAM and family == socket.AF_UNIX:
    s.bind(sys.argv[3] + "/client")
s.connect(ast.literal_eval(sys.argv[4]))
print(s.send("你好，服务端".encode("utf-8")), repr(s.recv(1024).decode("utf-8")))
print(s.family, s.type, s.proto)
s.close()
"""


def talk(server, client, module, arguments):
    """Run both programs as processes; their exit statuses and what they printed."""

    def command(code, *more):
        return [sys.executable, "-X", "utf8", "-c", code.format(module=module), *arguments, *more]

    with subprocess.Popen(command(server), stdout=subprocess.PIPE, text=True) as serving:
        address = serving.stdout.readline().strip()
        assert ast.literal_eval(address)
        heard = subprocess.run(command(client, address), stdout=subprocess.PIPE, timeout=30)
        told = serving.communicate(timeout=30)[0]
    return serving.returncode, told, heard.returncode, heard.stdout.decode()


@pytest.mark.parametrize("type", ["SOCK_STREAM", "SOCK_DGRAM"])
@pytest.mark.parametrize("family", ["AF_INET", "AF_UNIX"])
def test_family_and_type(tmp_path, family, type):
    """Data goes both ways between two processes."""
    results = []
    for module in MODULES:
        folder = tmp_path / module
        folder.mkdir()
        results.append(talk(SERVER, CLIENT, module, (family, type, str(folder))))
    expected, got = results
    assert got == expected
    assert expected[0] == expected[2] == 0
    assert expected[1].startswith("'你好，服务端' 18")
    assert expected[3].startswith("18 '你好，客户端'\n")


def listening(socket):
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    s.bind(("127.0.0.1", 0))
    s.listen(1)
    return s


def bind(socket):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
        before, answer = s.getsockname(), s.bind(("127.0.0.1", 0))
        host, port = s.getsockname()
        return before, answer, host, port > 0


def listen(socket):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
        s.bind(("127.0.0.1", 0))
        answers = [s.listen(1), s.listen(5), s.listen(0)]
        return answers, s.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN)


def accept(socket):
    with listening(socket) as s, socket.socket() as client:
        client.connect(s.getsockname())
        conn, addr = s.accept()
        with conn:
            same = addr == client.getsockname() == conn.getpeername()
            return isinstance(conn, socket.socket), type(addr), addr[0], same


def connect(socket):
    with listening(socket) as s, socket.socket() as client:
        host, port = s.getsockname()
        return client.connect((host, port)), client.getpeername() == (host, port)


def recv(socket):
    with listening(socket) as s, socket.socket() as client:
        client.connect(s.getsockname())
        conn, addr = s.accept()
        with conn:
            conn.sendall("你好".encode())
            msg = client.recv(1024).decode("utf-8")
            conn.shutdown(socket.SHUT_WR)
            return msg, client.recv(1024)


def send(socket):
    with listening(socket) as s, socket.socket() as client:
        client.connect(s.getsockname())
        conn, addr = s.accept()
        with conn:
            msg = "你好"
            return client.send(msg.encode("utf-8")), conn.recv(1024)


@pytest.mark.parametrize("sample", [bind, listen, accept, connect, recv, send])
def test_method_of_the_table(sample):
    expected = sample(importlib.import_module("socket"))
    assert sample(importlib.import_module("csocket")) == expected


def failed_connect(socket):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as nobody:
        nobody.bind(("127.0.0.1", 0))
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as s:
            try:
                s.connect(nobody.getsockname())
            except socket.error as error:
                return type(error), error.errno, error.strerror, error.args


def recv_on_the_listening_socket(socket):
    """"The server must use conn": what happens to one that does not."""
    with listening(socket) as s, socket.socket() as client:
        client.connect(s.getsockname())
        client.send(b"hello")
        try:
            s.recv(1024)
        except OSError as error:
            return type(error), error.errno, error.strerror, error.args, str(error)


def send_text_without_encoding_it(socket):
    with listening(socket) as s, socket.socket() as client:
        client.connect(s.getsockname())
        try:
            client.send("你好")
        except TypeError as error:
            return str(error)


@pytest.mark.parametrize(
    "mistake", [failed_connect, recv_on_the_listening_socket, send_text_without_encoding_it]
)
def test_error(mistake):
    expected = mistake(importlib.import_module("socket"))
    assert expected is not None
    assert mistake(importlib.import_module("csocket")) == expected


def test_socket_error_is_the_stdlibs():
    csocket, socket = (importlib.import_module(name) for name in ("csocket", "socket"))
    assert csocket.error is socket.error is OSError
