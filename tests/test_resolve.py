"""getaddrinfo beside the stdlib's, and what it does better.

No name server is asked: what is looked up is numeric, refused before it is asked for, or localhost.
"""

import inspect
import itertools
import socket as stdlib
import sys
import threading

import pytest

from children import check_child
from odd import Index
from parity import assert_idna_forbids, assert_same, assert_same_error, outcome
from parity import csocket as csocket_module

NUMERIC = stdlib.AI_NUMERICHOST | stdlib.AI_NUMERICSERV


class Text(str):
    pass


def ask(host, port, *args, **kwargs):
    return lambda module: module.getaddrinfo(host, port, *args, **kwargs)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "127.0.0.01",
        "0x7f.1",
        "1",
        "255.255.255.255",
        "127.0.0.256",
        "127.0.0.1 ",
        " 127.0.0.1",
        "127.0.0.1\n",
        "::1",
        "::",
        "::1%lo",
        "::1%1",
        "::1%",
        "fe80::1%lo",
        "fe80::1%1",
        "fe80::1%no-such-interface",
        "fe80::1%99999999999",
        "ff02::1%lo",
        "::ffff:127.0.0.1",
        "[::1]",
        "",
        "a.",
        "localhost",
        Text("127.0.0.1"),
        b"127.0.0.1",
        b"::1",
        b"",
        b"\xff",
        None,
    ],
)
def test_host(host):
    assert_same(ask(host, 80, type=stdlib.SOCK_STREAM, flags=stdlib.AI_NUMERICHOST))
    assert_same(ask(host, 80, flags=stdlib.AI_NUMERICHOST))


def test_localhost():
    assert_same(ask("localhost", 80, stdlib.AF_INET, stdlib.SOCK_STREAM))
    assert_same(ask("LOCALHOST", "80", stdlib.AF_INET, stdlib.SOCK_DGRAM))


@pytest.mark.parametrize(
    "host",
    [bytearray(b"127.0.0.1"), memoryview(b"::1"), 5, 1.5, object, ("127.0.0.1",), ["127.0.0.1"]],
)
def test_host_of_the_wrong_type(host):
    assert assert_same_error(ask(host, 80)).raised is TypeError
    assert_same_error(ask(host, object()))


@pytest.mark.parametrize(
    "host", ["127。0。0。1", "１２７.0.0.1", "１", "fe８0::1", "ａ", "ü", "\u3002", "bücher.example"]
)
def test_host_that_idna_encodes(host):
    assert_same(ask(host, 80, type=stdlib.SOCK_STREAM, flags=stdlib.AI_NUMERICHOST))


@pytest.mark.parametrize(
    "host",
    [
        "1" * 64,
        "a" * 64,
        "a" * 64 + ".b",
        "b." + "a" * 64,
        "a" * 64 + ".",
        "a..b",
        ".a",
        ".",
        "..",
        "a..",
        "a" * 100_000,
        "ü" * 100,
        "ü..a",
        "ü." + "a" * 64,
        "\udc80",
        "1\udc80",
    ],
    ids=ascii,
)
def test_host_that_idna_forbids(host):
    assert_idna_forbids(ask(host, 80), host)


@pytest.mark.parametrize(
    ("host", "place", "reason"),
    [
        ("a..b", (2, 3), "label empty"),
        (".", (0, 1), "label empty"),
        ("b." + "a" * 64, (2, 66), "label too long"),
        # An empty label is told of first.
        ("a" * 64 + "..", (65, 66), "label empty"),
    ],
)
def test_what_idna_forbids_is_named(csocket, host, place, reason):
    with pytest.raises(UnicodeEncodeError) as caught:
        csocket.getaddrinfo(host, 80)
    assert caught.value.args == ("idna", host, *place, reason)


@pytest.mark.parametrize("host", ["a" * 63, "a" * 63 + ".b.", ".".join(["a" * 63] * 30)], ids=len)
def test_host_with_the_longest_labels(host):
    assert assert_same_error(ask(host, 80, flags=NUMERIC)).raised is stdlib.gaierror


@pytest.mark.parametrize("host", ["ü" * 1025, "ü." * 600, "ü" * 10_000_000], ids=len)
def test_long_host_is_refused_at_once(host):
    """The codec is linear at best, and it was quadratic once: such names never get to it."""
    with pytest.raises(UnicodeError, match="host name too long"):
        csocket_module().getaddrinfo(host, 80)


HOST_CALLS = """
import sys
import csocket

def calls(host):
    yield csocket.getaddrinfo, host, 80
    yield csocket.gethostbyname, host
    yield csocket.gethostbyname_ex, host
    yield csocket.gethostbyaddr, host
    yield csocket.getfqdn, host or "localhost"
    yield csocket.getnameinfo, (host, 80), csocket.NI_NUMERICHOST
    yield csocket.create_connection, (host, 1)
    yield csocket.create_server, (host, 0)
    for family in (csocket.AF_INET, csocket.AF_INET6):
        s = csocket.socket(family, csocket.SOCK_DGRAM)
        yield s.bind, (host, 0)
        yield s.connect, (host, 9)
        yield s.connect_ex, (host, 9)
        yield s.sendto, b"x", (host, 9)
        yield s.sendmsg, [b"x"], [], 0, (host, 9)
        s.close()

def make(host):
    for call, *args in calls(host):
        try:
            made = call(*args)
        except (OSError, UnicodeError, TypeError):
            made = None
        if isinstance(made, csocket.socket):
            made.close()
        if "encodings.idna" in sys.modules or "stringprep" in sys.modules:
            sys.exit(f"{call} of {host[:20]!r} imports the codec")
"""


def test_long_host_never_meets_the_codec():
    check_child(HOST_CALLS + """
for host in ("\\xfc" * 2000, "\\u3002" * 10_000_000, "\\xfc." * 5_000_000):
    make(host)
""")


def test_ascii_host_imports_no_codec():
    check_child(HOST_CALLS + """
hosts = ["localhost", "127.0.0.1", "", "::1", "<broadcast>", "127.1", "a" * 64, "a..b", ".", "a" * 10**6]
for host in hosts:
    make(host)
for host in (b"127.0.0.1", b"a..b", bytearray(b"127.0.0.1")):
    make(host)
csocket.getaddrinfo("127\\u30020.0.1", 80)
assert "encodings.idna" in sys.modules
""")


@pytest.mark.parametrize("host", ["127.0.0.1\0.evil", "\0", "::1\0", "ü\0", b"127.0.0.1\0", b"\0"])
def test_nul_in_host_is_an_error(csocket, host):
    """The stdlib cuts the name; the class is that of its address tuples."""
    with pytest.raises((TypeError, UnicodeError)) as caught:
        csocket.getaddrinfo(host, 80)
    if type(caught.value) is TypeError:
        assert str(caught.value) == "host name must not contain null character"


@pytest.mark.parametrize("port", ["80\0", "http\0x", b"80\0", "\0", "é\0"])
def test_nul_in_port_is_an_error(csocket, port):
    with pytest.raises(ValueError, match="embedded null"):
        csocket.getaddrinfo("127.0.0.1", port)


@pytest.mark.parametrize(
    "port",
    [
        0,
        80,
        65535,
        65536,
        -1,
        2**31,
        2**32,
        "80",
        b"80",
        "http",
        "no-such-service",
        "",
        b"",
        None,
        "é",
        "\udc80",
        "80 ",
        " 80",
        "-1",
        "65536",
        "+5",
        "0x10",
        Text("80"),
        1.5,
        bytearray(b"80"),
        [80],
        object,
    ],
)
def test_port(port):
    assert_same(ask("127.0.0.1", port))
    assert_same(ask(None, port, type=stdlib.SOCK_STREAM))
    assert_same(ask("127.0.0.1", port, 0, stdlib.SOCK_DGRAM, flags=stdlib.AI_NUMERICSERV))


@pytest.mark.parametrize("port", [True, Index(80), stdlib.AddressFamily.AF_INET6, 2**64, 2**100])
def test_port_that_newer_versions_read(port):
    """CPython 3.12 and 3.14 learned these; csocket reads them everywhere."""
    expected = outcome(ask("127.0.0.1", port, type=stdlib.SOCK_STREAM), stdlib)
    found = outcome(ask("127.0.0.1", port, type=stdlib.SOCK_STREAM), csocket_module())
    if sys.version_info >= (3, 14):
        assert found == expected
    elif isinstance(port, int) and port > 2**63:
        assert found.raised is stdlib.gaierror
    else:
        number = port.__index__()
        assert [entry[4] for entry in found.value] == [("127.0.0.1", number)]


def test_port_that_raises(csocket):
    with pytest.raises(KeyError, match="mine"):
        csocket.getaddrinfo("127.0.0.1", Index(KeyError("mine")))
    with pytest.raises(TypeError, match="__index__"):
        csocket.getaddrinfo("127.0.0.1", Index("80"))


@pytest.mark.parametrize(
    ("args", "kwargs"),
    [
        (("127.0.0.1", 80, 0, 0, 0, 0), {}),
        (("127.0.0.1",), {"port": 80, "family": 2, "type": 1, "proto": 6, "flags": 0}),
        ((), {"host": "127.0.0.1", "port": 80, "type": 1}),
        (("127.0.0.1", 80, stdlib.AF_INET6), {"flags": NUMERIC}),
        (("127.0.0.1", 80, stdlib.AF_INET6), {"flags": NUMERIC | stdlib.AI_V4MAPPED}),
        (("127.0.0.1", 80, 99), {}),
        (("127.0.0.1", 80, 0, 99), {}),
        (("127.0.0.1", 80, 0, 0, 999), {}),
        (("127.0.0.1", 80, 0, 0, 0, -1), {}),
        (("127.0.0.1", 80, 0, 1, 0, stdlib.AI_CANONNAME), {}),
        ((None, 80, 0, 1, 0, stdlib.AI_PASSIVE), {}),
        ((None, None), {}),
        ((None, 0), {}),
        ((None, ""), {}),
        ((None, b""), {}),
        (("127.0.0.1", 80, "x"), {}),
        (("127.0.0.1", 80, 1.0), {}),
        (("127.0.0.1", 80, None), {}),
        (("127.0.0.1", 80, 2**40), {}),
        (("127.0.0.1", 80, 0, -(2**40)), {}),
        (("127.0.0.1", 80, Index(2), Index(1)), {}),
        (("127.0.0.1", 80, Index(KeyError("mine"))), {}),
        (("127.0.0.1", 80, 0, 0, 0, Index("1")), {}),
        ((5, 1.5, "family before host"), {}),
        (("ü..b", 1.5), {}),
    ],
)
def test_arguments(args, kwargs):
    assert_same(lambda module: module.getaddrinfo(*args, **kwargs))


@pytest.mark.parametrize(
    ("args", "kwargs"),
    [
        ((), {}),
        (("127.0.0.1",), {}),
        ((), {"port": 80}),
        (("127.0.0.1", 80, 0, 0, 0, 0, 0), {}),
        (("127.0.0.1", 80), {"service": 80}),
        (("127.0.0.1", 80), {"port": 80}),
    ],
)
def test_arguments_that_do_not_fit(args, kwargs):
    """A TypeError on both; the stdlib's text is that of a function in Python."""
    for module in (stdlib, csocket_module()):
        with pytest.raises(TypeError, match=r"getaddrinfo\(\)"):
            module.getaddrinfo(*args, **kwargs)


HINTS = [
    # Family, type, protocol, flags.
    (0, int(stdlib.AF_INET), int(stdlib.AF_INET6), int(stdlib.AF_UNIX)),
    (0, stdlib.SOCK_STREAM, int(stdlib.SOCK_DGRAM), stdlib.SOCK_RAW),
    (0, stdlib.IPPROTO_TCP, stdlib.IPPROTO_UDP, 132),
    (0, stdlib.AI_PASSIVE, stdlib.AI_NUMERICHOST, NUMERIC, stdlib.AI_CANONNAME, stdlib.AI_V4MAPPED)
    + (stdlib.AI_V4MAPPED | stdlib.AI_ALL, NUMERIC | stdlib.AI_PASSIVE, 1 << 20),
]


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.1", "::1", "2001:DB8:0::1", "::ffff:1.2.3.4", "::1%1"]
)
def test_every_hint_for_a_numeric_host(host):
    """What is answered without a look into libc is what libc would answer."""

    def tried(module, port, hints):
        found = outcome(lambda m: m.getaddrinfo(host, port, *hints), module)
        return found.value or (found.raised, found.errno)

    differences = [
        (port, hints)
        for port, hints in itertools.product((80, 65536), itertools.product(*HINTS))
        if tried(csocket_module(), port, hints) != tried(stdlib, port, hints)
    ]
    assert differences == []


def test_enum_members(csocket):
    (family, type, proto, canonname, address), *_ = csocket.getaddrinfo(
        "::1", 80, 0, csocket.SOCK_STREAM, 0, csocket.AI_NUMERICHOST
    )
    assert family is csocket.AddressFamily.AF_INET6
    assert type is csocket.SocketKind.SOCK_STREAM
    assert (proto, canonname, address) == (csocket.IPPROTO_TCP, "", ("::1", 80, 0, 0))


def test_gaierror_is_the_stdlibs(csocket):
    with pytest.raises(stdlib.gaierror) as caught:
        csocket.getaddrinfo("no number", 80, flags=csocket.AI_NUMERICHOST)
    assert type(caught.value) is stdlib.gaierror is csocket.gaierror
    assert caught.value.args == (csocket.EAI_NONAME, "Name or service not known")


def test_hook_that_drops_the_arguments():
    """What the resolver reads outlives the hook."""
    check_child(
        """
        import gc, sys
        import csocket
        sys.addaudithook(lambda event, args: gc.collect())
        for n in range(50):
            host, port = "127.0.0." + str(n), str(1000 + n)
            got = csocket.getaddrinfo(host + "", port + "", 0, csocket.SOCK_STREAM)
            assert got[0][4] == (host, int(port)), got
        """
    )


def test_threads():
    """The resolver is called without the GIL; each thread gets its own answer."""
    csocket = csocket_module()
    wrong = []
    barrier = threading.Barrier(4)

    def work(thread):
        barrier.wait()
        for n in range(200):
            host = f"127.{thread}.0.{n}"
            entries = csocket.getaddrinfo(host, n, type=csocket.SOCK_STREAM)
            if [entry[4] for entry in entries] != [(host, n)]:
                wrong.append(entries)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_nothing_leaks(csocket):
    host, port = "127.0.0.1".join(["", ""]), b"80" + b""
    calls = [
        lambda: csocket.getaddrinfo(host, port),
        lambda: csocket.getaddrinfo(host, 80, 99),
        lambda: csocket.getaddrinfo(host, 1.5),
        lambda: csocket.getaddrinfo(host, b"a\0"),
    ]
    before = [sys.getrefcount(item) for item in (host, port)]
    for _ in range(20):
        for call in calls:
            outcome(lambda module: call(), csocket)
    assert [sys.getrefcount(item) for item in (host, port)] == before


def test_signature(csocket):
    signature = "(host, port, family=0, type=0, proto=0, flags=0)"
    assert str(inspect.signature(csocket.getaddrinfo)) == signature
    assert csocket.getaddrinfo.__doc__
