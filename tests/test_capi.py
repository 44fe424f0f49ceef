"""The capsule CAPI: TLS by the unchanged ssl, over csocket's sockets in place of the stdlib's."""

import _socket
import ctypes
import errno
import gc

import pytest

import certificates
import csocket
from children import check_child

# Puts csocket in the place of both modules, and makes two ends of a TLS connection.
TLS = """
import csocket, sys, threading
assert "ssl" not in sys.modules
stdlib = sys.modules["_socket"].socket
sys.modules["socket"], sys.modules["_socket"] = csocket, csocket._csocket
import ssl

def refuse_stdlib(event, args):
    if event == "socket.__new__":
        assert not issubclass(type(args[0]), stdlib)

sys.addaudithook(refuse_stdlib)

def contexts(version=ssl.TLSVersion.TLSv1_3):
    client = ssl.create_default_context(cafile=sys.argv[1])
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(*sys.argv[1:3])
    for context in (client, server):
        context.minimum_version = context.maximum_version = version
    return client, server

def ends(version=ssl.TLSVersion.TLSv1_3, timeout=30):
    client, server = contexts(version)
    with csocket.create_server(("127.0.0.1", 0)) as listener:
        near = csocket.create_connection(listener.getsockname())
        far = listener.accept()[0]
    for s in (near, far):
        s.settimeout(timeout)
    made = []
    thread = threading.Thread(
        target=lambda: made.append(server.wrap_socket(far, server_side=True))
    )
    thread.start()
    near = client.wrap_socket(near, server_hostname="localhost")
    thread.join()
    assert isinstance(near, csocket.socket) and isinstance(made[0], csocket.socket)
    return near, made[0]

def read(sock, size):
    data = b""
    while len(data) < size:
        data += sock.recv(65536)
    return data
"""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """The files of a certificate for localhost and of its key."""
    return certificates.make(tmp_path_factory.mktemp("certificate"))


def test_tls_carries_a_mebibyte_each_way(certificate):
    shown = check_child(
        TLS
        + """
for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
    near, far = ends(version)
    payload = bytes(range(256)) * 4096
    with near, far:
        for sender, receiver in ((near, far), (far, near)):
            thread = threading.Thread(target=sender.sendall, args=(payload,))
            thread.start()
            assert read(receiver, len(payload)) == payload
            thread.join()
        print(near.version(), near.cipher() == far.cipher())
""",
        *certificate,
    )
    assert shown.split("\n")[:2] == ["TLSv1.2 True", "TLSv1.3 True"]


def test_tls_keeps_the_timeout(certificate):
    check_child(
        TLS
        + """
near, far = ends()
with near, far:
    assert near.gettimeout() == 30
    for seconds in (0.01, 0.0):
        near.settimeout(seconds)
        try:
            near.recv(1)
        except (TimeoutError, ssl.SSLWantReadError) as error:
            expected = TimeoutError if seconds else ssl.SSLWantReadError
            assert type(error) is expected, error
        else:
            assert False, "nothing was there to receive"
    near.settimeout(None)
    far.sendall(b"late")
    assert near.recv(4) == b"late"
    with far.makefile("wb") as lines, near.makefile("rb") as found:
        lines.write(b"a line\\n")
        lines.flush()
        assert found.readline() == b"a line\\n"
""",
        *certificate,
    )


def test_handshake_times_out(certificate):
    check_child(
        TLS
        + """
client, server = contexts()
near, far = csocket.socketpair()
with far:
    near.settimeout(0.01)
    try:
        client.wrap_socket(near, server_hostname="localhost")
    except TimeoutError:
        pass
    else:
        assert False, "nobody answered"
    assert near.fileno() == -1
""",
        *certificate,
    )


def test_capsule_is_the_stdlibs_in_form(module):
    assert repr(module.CAPI).startswith('<capsule object "_socket.CAPI" at ')


REFUSED = """
import _socket, sys, types

stranger = types.ModuleType("_socket")
stranger.gaierror, stranger.herror, stranger.CAPI = _socket.gaierror, _socket.herror, CAPSULE
stranger.socket = SOCKET
sys.modules["_socket"] = stranger
import csocket

assert not hasattr(csocket, "CAPI") and "CAPI" not in csocket.__all__
with csocket.socket() as s:
    assert s.fileno() >= 0
sys.modules["socket"], sys.modules["_socket"] = csocket, csocket._csocket
try:
    import ssl
except AttributeError as error:
    print(error)
try:
    csocket._csocket.nonsense
except AttributeError as error:
    print(error)
try:
    csocket._csocket.__getattr__(5)
except AttributeError as error:
    assert "no attribute '5'" in str(error)
"""


@pytest.mark.parametrize(
    ("socket", "capsule"),
    [
        ("type('socket', (), {})", "None"),
        ("type('socket', (_socket.socket,), {})", "_socket.CAPI"),
        ("_socket.socket", "None"),
        ("None", "_socket.CAPI"),
    ],
    ids=["small", "another", "no capsule", "no type"],
)
def test_unknown_layout_is_refused_with_a_sentence(socket, capsule):
    shown = check_child(REFUSED.replace("SOCKET", socket).replace("CAPSULE", capsule))
    assert shown.startswith("csocket does not know how this interpreter's ssl reads sockets")
    assert "module 'csocket._csocket' has no attribute 'nonsense'" in shown


# The stdlib's module with one thing that is another one, and whether csocket then still knows it.
STRANGERS = """
import _socket, ctypes, importlib.util, io, sys, types
import csocket

class Members(ctypes.Structure):
    _fields_ = [("type", ctypes.py_object), ("error", ctypes.py_object), ("timeout_error", ctypes.py_object)]

make = ctypes.pythonapi.PyCapsule_New
make.argtypes, make.restype = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p], ctypes.py_object
kept = []

def is_known(socket, error=OSError, timeout_error=TimeoutError):
    kept.append(Members(socket, error, timeout_error))
    stranger = types.ModuleType("_socket")
    stranger.gaierror, stranger.herror, stranger.socket = _socket.gaierror, _socket.herror, socket
    stranger.CAPI = make(ctypes.addressof(kept[-1]), b"_socket.CAPI", None)
    sys.modules["_socket"] = stranger
    spec = importlib.util.spec_from_file_location("csocket._csocket", csocket._csocket.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return hasattr(module, "CAPI")

def made(**names):
    return type("socket", (_socket.socket,), names)

def open_at_once(cls):
    self = _socket.socket.__new__(cls)
    self.__init__()
    return self

def some_timeouts(self, seconds):
    return _socket.socket.settimeout(self, seconds) if seconds < 10 else None

assert is_known(_socket.socket) and is_known(made())
print(*(
    is_known(*other)
    for other in (
        (made(), ValueError),
        (made(), OSError, ValueError),
        (made(family=5),),
        (made(family=_socket.socket.__dict__["proto"]),),
        (made(family=types.FunctionType.__dict__["__closure__"]),),
        (made(__new__=lambda cls: _socket.socket.__new__(_socket.socket)),),
        (made(__new__=open_at_once),),
        (made(settimeout=lambda self, seconds: None),),
        (made(settimeout=some_timeouts),),
        (made(settimeout=lambda self, seconds: 1 / 0),),
    )
))
"""


def test_one_thing_that_is_another_one():
    assert set(check_child(STRANGERS, options=("-W", "ignore")).split()) == {"False"}


def test_collector_sees_the_capsule_where_it_sees_the_stdlibs():
    ours = csocket._csocket.CAPI
    assert gc.is_tracked(ours) == gc.is_tracked(_socket.CAPI)
    if gc.is_tracked(ours):
        assert csocket.SocketType in gc.get_referents(ours)


def test_errors_that_ssl_asks_for():
    """_ssl calls a function that stands in the socket, to have the last errno raised."""
    with csocket.socket() as s:
        place = id(s) + object.__basicsize__ + 4 * ctypes.sizeof(ctypes.c_int)
        handler = ctypes.PYFUNCTYPE(ctypes.py_object)(ctypes.c_void_p.from_address(place).value)
        where = ctypes.PyDLL(None).__errno_location
        where.restype = ctypes.POINTER(ctypes.c_int)
        last = where()
        with pytest.raises(BrokenPipeError) as caught:
            last[0] = errno.EPIPE
            handler()
    assert caught.value.errno == errno.EPIPE
