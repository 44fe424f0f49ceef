"""The addresses of AF_INET, AF_INET6 and AF_UNIX, as bind, connect, connect_ex and sendto take them
and as getsockname, getpeername and recvfrom give them back.

Hosts are numeric, or names that the resolver refuses without asking anybody.
"""

import array
import ctypes
import errno
import os
import pathlib
import re
import socket as stdlib
import sys

import pytest

from odd import Index
from parity import assert_same, assert_same_error
from parity import csocket as csocket_module

CALLS = {
    "bind": lambda s, address: s.bind(address),
    "connect": lambda s, address: s.connect(address),
    "connect_ex": lambda s, address: s.connect_ex(address),
    "sendto": lambda s, address: s.sendto(b"x", address),
}
NO_NAME = "x" * 64


def label(address):
    """A test's name: the same in each process, so without the number in an object's repr."""
    return re.sub(r" at 0x\w+", "", ascii(address))[:60]


def has_ipv6():
    try:
        with stdlib.socket(stdlib.AF_INET6, stdlib.SOCK_DGRAM) as s:
            s.bind(("::1", 0))
    except OSError:
        return False
    return True


needs_ipv6 = pytest.mark.skipif(not has_ipv6(), reason="no IPv6 on the loopback")
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="this is how Linux does it")
needs_abstract_names = pytest.mark.usefixtures("abstract_names")


@pytest.fixture
def abstract_names(csocket):
    if "ABSTRACT_UNIX" not in csocket._csocket.features:
        pytest.skip("this build has no abstract names")


class Pair(tuple):
    pass


class Text(str):
    pass


def using(name, family, address):
    """The call on a new datagram socket; what the socket is bound to then, but for the port."""

    def call(module):
        with module.socket(family, module.SOCK_DGRAM) as s:
            result = CALLS[name](s, address)
            own = s.getsockname()
            return result, own if family == stdlib.AF_UNIX else own[:1] + own[2:]

    return call


each_call = pytest.mark.parametrize("name", CALLS)

# Neither family takes these.
BAD_TUPLES = [
    (),
    ("",),
    ["", 0],
    None,
    5,
    "",
    b"",
    ("", 70000),
    ("", 65536),
    ("", -1),
    ("", 2**31),
    ("", 2**40),
    ("", 2**70),
    ("", -(2**70)),
    ("", 1.0),
    ("", "80"),
    ("", b"80"),
    ("", None),
    ("", Index(70000)),
    ("", Index(2**40)),
    ("", Index(OverflowError("mine"))),
    ("", Index(KeyError("mine"))),
    ("", Index("80")),
    (5, 80),
    (None, 80),
    (1.5, 80),
    (memoryview(b"::1"), 80),
    (("127.0.0.1",), 80),
    ("127.0.0.1\0.evil", 80),
    ("\0", 80),
    (b"::1\0", 80),
    (bytearray(b"\0"), 80),
    ("\udc80", 80),
    ("ü" * 100, 80),
    ("ü" * 1500, 80),
    ("ü..a", 80),
    (NO_NAME, 80),
    (NO_NAME.encode(), 80),
    ("a..b", 80),
    # The stdlib reports the first of two mistakes in this order.
    (5, "80"),
    (5, 70000),
    ("\0", Index(KeyError("mine"))),
    (NO_NAME, "80"),
    (NO_NAME, 70000),
    (NO_NAME, Index(KeyError("mine"))),
    (NO_NAME, 2**40),
    ("ü..a", 2**40),
]


@each_call
@pytest.mark.parametrize("address", BAD_TUPLES, ids=label)
def test_bad_inet(name, address):
    assert_same_error(using(name, stdlib.AF_INET, address))


@needs_ipv6
@each_call
@pytest.mark.parametrize("address", BAD_TUPLES, ids=label)
def test_bad_inet6(name, address):
    assert_same_error(using(name, stdlib.AF_INET6, address))


@each_call
@pytest.mark.parametrize(
    "address",
    [("", 0, 0), ("", 0, 0, 0), ("::1", 80), ("::1%lo", 80), ("fe80::1%lo", 80)],
)
def test_inet6_address_on_inet(name, address):
    assert_same_error(using(name, stdlib.AF_INET, address))


@needs_ipv6
@each_call
@pytest.mark.parametrize(
    "address",
    [
        ("::", 0, 0, 0, 0),
        ("127.0.0.1", 80),
        ("<broadcast>", 80),
        ("255.255.255.255", 80),
        ("::1%lo", 80),
        ("::1%", 80),
        ("::1%no-such-interface", 80),
        ("::1%99999999999", 80),
        ("::", 0, 2**20),
        ("::", 0, -1),
        ("::", 0, 1.5),
        ("::", 0, "0"),
        ("::", 0, None),
        ("::", 0, 0, 1.5),
        ("::", 0, 0, "0"),
        ("::", 0, Index(KeyError("mine"))),
        ("::", 0, 0, Index(KeyError("mine"))),
        ("::", 70000, 2**20),
        (NO_NAME, 0, 2**20),
        (NO_NAME, 0, "0"),
    ],
)
def test_bad_for_inet6_alone(name, address):
    assert_same_error(using(name, stdlib.AF_INET6, address))


@pytest.mark.parametrize("name", ["bind", "connect", "connect_ex"])
@pytest.mark.parametrize(
    "address",
    [
        ("", 0),
        ("127.0.0.1", 0),
        ("127.1", 0),
        ("127.0.0.01", 0),
        ("0x7f.1", 0),
        ("127.0.0.2", True),
        ("127.0.0.1", Index(0)),
        (b"127.0.0.1", 0),
        (b"", 0),
        (bytearray(b"127.0.0.1"), 0),
        (bytearray(), 0),
        (Text("127.0.0.1"), 0),
        ("１２７.0.0.1", 0),
        ("127。0。0。1", 0),
        Pair(("127.0.0.1", 0)),
        ("<broadcast>", 0),
        ("255.255.255.255", 0),
        (b"<broadcast>", 0),
    ],
    ids=label,
)
def test_inet(name, address):
    assert_same(using(name, stdlib.AF_INET, address))


@needs_ipv6
@pytest.mark.parametrize(
    "address",
    [
        ("", 0),
        ("", 0, 0, 0),
        (b"", 0),
        ("::", 0),
        ("::1", 0),
        (b"::1", 0),
        (bytearray(b"::1"), 0),
        ("::1", 0, 1048575),
        ("::1", 0, 2**32),
        ("::1", 0, 2**32 + 5, 2**32),
        ("::1", 0, -(2**32)),
        ("::1", 0, 2**64),
        ("::1", 0, 0, 2**70),
        ("::1", 0, 0, -1),
        ("::1", 0, 0, 5),
        ("::1", 0, Index(3), Index(4)),
        ("::1%1", 0),
        ("::ffff:127.0.0.1", 0),
    ],
    ids=label,
)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.filterwarnings("ignore::FutureWarning")
def test_inet6(address):
    assert_same(using("bind", stdlib.AF_INET6, address))


@needs_ipv6
def test_flowinfo_and_scope_go_there_and_back(module):
    with module.socket(module.AF_INET6, module.SOCK_DGRAM) as s:
        s.bind(("::1", 0))
        port = s.getsockname()[1]
        s.connect(("::1", port, 5, 0))
        assert s.getpeername() == ("::1", port, 0, 0)
        s.send(b"x")
        assert s.recvfrom(10) == (b"x", ("::1", port, 0, 0))


@needs_ipv6
@pytest.mark.parametrize("address", [("fe80::1", 0), ("fe80::1%lo", 0, 0, 0)])
def test_link_local_address_without_a_scope(address):
    assert assert_same_error(using("bind", stdlib.AF_INET6, address)).errno == errno.EINVAL


@needs_ipv6
@pytest.mark.parametrize("scope", ["lo", "1"])
def test_scope_in_the_host_counts(csocket, scope):
    """The stdlib forgets it, so that a link-local address never works without a fourth number."""
    if stdlib.if_nametoindex("lo") != 1:
        pytest.skip("lo is not the first interface")
    with csocket.socket(csocket.AF_INET6, csocket.SOCK_DGRAM) as s:
        with pytest.raises(OSError) as caught:
            s.bind((f"fe80::1%{scope}", 0))
        # Not EINVAL: the kernel knew where to look.
        assert caught.value.errno == errno.EADDRNOTAVAIL
    with csocket.socket(csocket.AF_INET6, csocket.SOCK_DGRAM) as s:
        with pytest.raises(OSError) as caught:
            s.bind((f"fe80::1%{scope}", 0, 0, 0))
        assert caught.value.errno == errno.EINVAL


def test_host_that_a_port_changes(csocket):
    """The host is read before the port's __index__ runs, and not again."""
    host = bytearray(b"127.0.0.1")

    class Port:
        def __index__(self):
            host[:] = b"203.0.113.1" * 1000
            host.clear()
            return 0

    with csocket.socket(csocket.AF_INET, csocket.SOCK_DGRAM) as s:
        s.bind((host, Port()))
        assert s.getsockname()[0] == "127.0.0.1"


def test_port_that_closes_the_socket(csocket):
    with csocket.socket(csocket.AF_INET, csocket.SOCK_DGRAM) as s:

        class Port:
            def __index__(self):
                s.close()
                return 0

        with pytest.raises(OSError) as caught:
            s.bind(("127.0.0.1", Port()))
        assert caught.value.errno == errno.EBADF


@pytest.mark.parametrize("host", ["127.0.0.1", NO_NAME, "\0", "ü" * 5000, b"x\0", bytearray(b"1.2.3.4")])
def test_host_is_released(csocket, host):
    host = host[:]
    with csocket.socket(csocket.AF_INET, csocket.SOCK_DGRAM) as s:
        before = sys.getrefcount(host)
        for _ in range(20):
            for port in (0, "80", 70000, 2**40):
                try:
                    s.connect_ex((host, port))
                except (OSError, TypeError, OverflowError):
                    pass
        assert sys.getrefcount(host) == before


def test_gaierror_is_the_stdlibs(csocket):
    with csocket.socket(csocket.AF_INET, csocket.SOCK_DGRAM) as s:
        with pytest.raises(stdlib.gaierror) as caught:
            s.bind((NO_NAME, 0))
    assert type(caught.value) is stdlib.gaierror


def local(name, address):
    """The call on a new local socket, in the working directory; what that socket is called then."""

    def call(module):
        with module.socket(module.AF_UNIX, module.SOCK_DGRAM) as s:
            result = CALLS[name](s, address)
            own = s.getsockname()
        found = sorted(os.listdir(b"."))
        for entry in found:
            os.unlink(entry)
        return result, own, found

    return call


@pytest.fixture
def empty(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "address",
    [
        "a",
        Text("a"),
        "ü",
        "\udc80z",
        b"a",
        b"\xffq",
        b"\xed\xb2\x80",
        bytearray(b"a"),
        memoryview(b"a"),
        memoryview(bytearray(b"abcd")).cast("I"),
        array.array("b", b"a"),
        "x" * 107,
        "./a b",
    ],
    ids=label,
)
def test_path(address, empty):
    found = assert_same(local("bind", address))
    assert len(found.value[2]) == 1


@each_call
@pytest.mark.parametrize(
    "address",
    [
        "x" * 108,
        b"x" * 109,
        "x" * 5000,
        "ü" * 54,
        "\0" + "x" * 108,
        b"\0" * 109,
        memoryview(b"a_b_")[::2],
        "\ud800",
        5,
        None,
        1.5,
        ("a",),
        ["a"],
        object,
        pathlib.Path,
        "no-such-directory/a",
    ],
    ids=label,
)
def test_bad_path(name, address, empty):
    if name == "connect_ex" and address == "no-such-directory/a":
        assert assert_same(local(name, address)).value[0] == errno.ENOENT
    else:
        assert_same_error(local(name, address))


@needs_abstract_names
@pytest.mark.parametrize(
    "tail",
    [b"abc", b"a\0b", b"\0\0\0", b"\xff\xfe"],
)
def test_abstract_name(tail, empty):
    name = b"\0csocket-%d-" % os.getpid() + tail
    found = assert_same(local("bind", name))
    assert found.value == (None, name, [])
    assert assert_same(local("bind", name.decode("latin-1").encode("latin-1"))).value[1] == name
    text = os.fsdecode(name)
    assert assert_same(local("bind", text)).value[1] == name


@needs_abstract_names
def test_longest_abstract_name(empty):
    name = (b"\0%d" % os.getpid()).ljust(108, b"x")
    assert assert_same(local("bind", name)).value[1] == name
    assert_same_error(local("bind", name + b"x"))


@needs_abstract_names
@pytest.mark.parametrize("empty_name", ["", b"", bytearray()])
def test_empty_name_lets_the_kernel_choose(module, empty_name):
    with module.socket(module.AF_UNIX, module.SOCK_DGRAM) as s:
        s.bind(empty_name)
        name = s.getsockname()
        assert type(name) is bytes
        assert (len(name), name[0]) == (6, 0)


def test_no_name(module):
    with module.socket(module.AF_UNIX, module.SOCK_DGRAM) as s:
        assert s.getsockname() == ""
    a, b = module.socketpair(module.AF_UNIX, module.SOCK_DGRAM)
    with a, b:
        a.send(b"x")
        assert b.recvfrom(1) == (b"x", None)
        assert b.getpeername() == ""


class TestPathLike:
    """What the stdlib does not take yet (gh-99349)."""

    class Like:
        def __init__(self, path):
            self.path = path

        def __fspath__(self):
            if isinstance(self.path, type):
                raise self.path("mine")
            return self.path

    @pytest.mark.parametrize(
        ("like", "name"),
        [
            (pathlib.Path("a"), "a"),
            (pathlib.PurePosixPath("ü"), "ü"),
            (Like("a"), "a"),
            (Like(b"\xffq"), "\udcffq"),
            (Like("\udcffq"), "\udcffq"),
        ],
    )
    def test_bind_and_send(self, csocket, empty, like, name):
        with csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as s:
            with csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as t:
                s.bind(like)
                assert s.getsockname() == name
                assert os.path.exists(name)
                t.connect(like)
                assert t.getpeername() == name
                t.sendto(b"x", like)
                assert s.recv(10) == b"x"

    @pytest.mark.parametrize(
        ("like", "error", "text"),
        [
            (Like(5), TypeError, "__fspath__"),
            (Like(bytearray(b"a")), TypeError, "__fspath__"),
            (Like(KeyError), KeyError, "mine"),
            (Like("x" * 108), OSError, "AF_UNIX path too long"),
            (Like("\ud800"), UnicodeEncodeError, "surrogates"),
        ],
    )
    def test_hostile(self, csocket, like, error, text):
        with csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as s:
            with pytest.raises(error, match=text):
                s.bind(like)

    def test_fspath_that_closes_the_socket(self, csocket, empty):
        with csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as s:

            class Closing:
                def __fspath__(self):
                    s.close()
                    return "a"

            with pytest.raises(OSError) as caught:
                s.bind(Closing())
            assert caught.value.errno == errno.EBADF
            assert not os.path.exists("a")

    def test_buffer_comes_first(self, csocket, empty):
        class Both(bytes):
            def __fspath__(self):
                raise AssertionError("a bytes object is a path already")

        with csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as s:
            s.bind(Both(b"a"))
            assert s.getsockname() == "a"


@needs_linux
def test_path_that_fills_the_room(csocket, empty):
    """A path of 108 bytes has no NUL; the kernel then reports one byte more than it has room for."""
    path = b"x" * 108
    libc = ctypes.CDLL(None, use_errno=True)
    raw = stdlib.AF_UNIX.to_bytes(2, sys.byteorder) + path
    with csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as s:
        assert libc.bind(s.fileno(), raw, len(raw)) == 0, os.strerror(ctypes.get_errno())
        assert os.listdir(b".") == [path]
        assert s.getsockname() == path.decode()
        with csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as t:
            t.bind("t")
            s.sendto(b"hello", "t")
            assert t.recvfrom(10) == (b"hello", path.decode())


@needs_linux
@pytest.mark.parametrize("name", ["getsockname", "getpeername"])
def test_family_without_a_row(name):
    """99 is nobody's family: neither module knows what its addresses look like."""

    def call(module):
        with module.socket() as s:
            with module.socket(99, module.SOCK_STREAM, 0, fileno=os.dup(s.fileno())) as odd:
                return getattr(odd, name)()

    assert assert_same_error(call).args == ("getsockaddrlen: bad family",)


@each_call
def test_bad_family(name):
    def call(module):
        with module.socket() as s:
            with module.socket(99, module.SOCK_STREAM, 0, fileno=os.dup(s.fileno())) as odd:
                return CALLS[name](odd, ("127.0.0.1", 0))

    assert assert_same_error(call).args == (f"{name}(): bad family",)


def test_address_follows_its_own_family(csocket):
    """A socket that was given a wrong family still tells addresses as they are."""
    with csocket.socket(csocket.AF_INET, csocket.SOCK_DGRAM) as s:
        s.bind(("127.0.0.1", 0))
        number = os.dup(s.fileno())
        with csocket.socket(csocket.AF_INET6, csocket.SOCK_DGRAM, 0, fileno=number) as odd:
            assert odd.getsockname() == s.getsockname()


def test_every_number_in_an_address(module):
    with module.socket(module.AF_INET, module.SOCK_DGRAM) as s:
        for host in ("127.0.0.9", "127.0.10.99", "127.100.199.255"):
            s.connect((host, 9))
            assert s.getpeername() == (host, 9)


def test_csocket_is_what_is_tested():
    assert csocket_module().socket is not stdlib.socket
