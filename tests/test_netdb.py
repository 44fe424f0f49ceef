"""Hosts, services and protocols beside the stdlib's.

No name server is asked: what is looked up is numeric, refused before it is asked for, localhost, or
stands in files of a test's own.
"""

import inspect
import socket as stdlib
import sys
import threading

import pytest

from children import check_child
from odd import Index
from parity import assert_idna_forbids, assert_same, assert_same_error, outcome
from parity import csocket as csocket_module
from private import run_with_etc

HOST_FUNCTIONS = ["gethostbyname", "gethostbyname_ex", "gethostbyaddr"]
each_host_function = pytest.mark.parametrize("function", HOST_FUNCTIONS)


class Text(str):
    pass


def ask(function, *args):
    return lambda module: getattr(module, function)(*args)


@each_host_function
@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "localhost",
        "LOCALHOST",
        "127。0。0。1",
        "１２７.0.0.1",
        Text("127.0.0.1"),
        b"127.0.0.1",
        bytearray(b"localhost"),
    ],
)
def test_host(function, host):
    assert assert_same(ask(function, host)).raised is None


@pytest.mark.parametrize("host", ["", b"", "<broadcast>", "255.255.255.255", "::1", "1.2.3.4", "0x7f.1"])
def test_address_of_a_number(host):
    assert_same(ask("gethostbyname", host))


def test_any_address_has_no_host():
    """Without a family there are two of them."""
    assert assert_same_error(ask("gethostbyaddr", "")).raised is OSError


@each_host_function
@pytest.mark.parametrize("host", [None, 5, 1.5, object, ("127.0.0.1",), memoryview(b"::1"), Index(1)])
def test_host_of_the_wrong_type(function, host):
    assert assert_same_error(ask(function, host)).raised is TypeError


@each_host_function
@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1\0",
        "127.0.0.1\0.evil",
        "\0",
        "ü\0",
        Text("a\0"),
        b"127.0.0.1\0",
        bytearray(b"\0"),
    ],
    ids=ascii,
)
def test_nul_in_host(function, host):
    assert assert_same_error(ask(function, host)).raised is TypeError


@each_host_function
@pytest.mark.parametrize(
    "host",
    ["1" * 64, "a" * 64 + ".b", "a..b", ".a", ".", "a..", "ü" * 100, "ü..a", "\udc80", "a" * 100_000],
    ids=ascii,
)
def test_host_that_idna_forbids(function, host):
    assert_idna_forbids(ask(function, host), host)


@each_host_function
@pytest.mark.parametrize("host", ["ü" * 1025, "ü." * 600, "ü" * 10_000_000], ids=len)
def test_long_host_is_refused_at_once(csocket, function, host):
    with pytest.raises(UnicodeError, match="host name too long"):
        getattr(csocket, function)(host)


@each_host_function
@pytest.mark.parametrize("args", [(), ("a", "b"), ("a", None, 3)], ids=len)
def test_host_alone_is_the_argument(function, args):
    assert assert_same_error(ask(function, *args)).raised is TypeError


def test_ascii_host_imports_no_codec():
    check_child("""
        import sys
        import csocket
        for ask in (csocket.gethostbyname, csocket.gethostbyname_ex, csocket.gethostbyaddr):
            ask("localhost")
            ask(b"127.0.0.1")
        assert "encodings.idna" not in sys.modules
        csocket.gethostbyname("127\\u30020.0.1")
        assert "encodings.idna" in sys.modules
    """)


@pytest.mark.parametrize(
    "args",
    [
        ("http",),
        ("http", "tcp"),
        ("http", "udp"),
        ("http", "TCP"),
        ("http", "no-such-protocol"),
        ("http", ""),
        ("domain", "udp"),
        ("HTTP",),
        ("80",),
        ("no-such-service",),
        ("",),
        ("é",),
        ("a" * 100_000,),
        ("http", "a" * 100_000),
        (Text("http"), Text("tcp")),
        ("http\0",),
        ("http", "tcp\0"),
        ("\udc80",),
        ("http", "\udc80"),
        (b"http",),
        (None,),
        (80,),
        ("http", None),
        ("http", b"tcp"),
        ("http", 6),
        (),
        ("http", "tcp", "more"),
    ],
    ids=lambda args: ascii(args)[:30],
)
def test_service_by_name(args):
    assert_same(ask("getservbyname", *args))


@pytest.mark.parametrize(
    "args",
    [
        (80,),
        (80, "tcp"),
        (53, "udp"),
        (80, "no-such-protocol"),
        (80, ""),
        (0,),
        (65535,),
        (65536,),
        (-1,),
        (2**16 + 80,),
        (2**31,),
        (2**32 + 80,),
        (-(2**70),),
        (True,),
        (Index(80),),
        (Index(KeyError("mine")),),
        (Index("80"),),
        ("80",),
        (80.0,),
        (None,),
        (80, None),
        (80, b"tcp"),
        (80, "tcp\0"),
        (80, "\udc80"),
        (70_000, 5),
        ("80", 5),
        (),
        (80, "tcp", "more"),
    ],
    ids=lambda args: ascii(args)[:30],
)
def test_service_by_port(args):
    assert_same(ask("getservbyport", *args))


@pytest.mark.parametrize(
    "args",
    [
        ("tcp",),
        ("udp",),
        ("icmp",),
        ("TCP",),
        ("ip",),
        ("Tcp",),
        ("no-such-protocol",),
        ("",),
        ("é",),
        ("a" * 100_000,),
        (Text("tcp"),),
        ("tcp\0",),
        ("\udc80",),
        (b"tcp",),
        (6,),
        (None,),
        (),
        ("tcp", "udp"),
    ],
    ids=lambda args: ascii(args)[:30],
)
def test_protocol(args):
    assert_same(ask("getprotobyname", *args))


# Files of our own

ETC = {
    "nsswitch.conf": "hosts: files\nservices: files\nprotocols: files\n",
    "hosts": (
        "127.0.0.1 localhost\n"
        "192.0.2.1 one.example one uno\n"
        "192.0.2.2 two.example two\n"
        "192.0.2.3 two.example deux\n"
        "2001:db8::1 six.example six\n"
        "::1 ip6-localhost\n"
        "fe80::1 linked.example\n"
        "192.0.2.9 caf\xe9.example\n"
    ),
    "services": "first 1/tcp uno\nsecond 2/udp\nsecond 3/tcp\ncaf\xe9 65535/tcp\n",
    "protocols": "ip 0 IP\nfirst 201 uno\nlast 255\n",
}

LOOK_UP = """
    import importlib, sys
    module = importlib.import_module(sys.argv[1])
    def show(function, *args):
        try:
            print(function, args, "->", getattr(module, function)(*args))
        except OSError as exc:
            print(function, args, "raised", type(exc).__name__, exc.args)
    hosts = ["one", "one.example", "uno", "ONE", "two", "deux", "192.0.2.1", "192.0.2.2", "192.0.2.7"]
    hosts += ["nobody.example", "localhost.", "127.0.0.1", "caf\\xe9.example", "192.0.2.9", "", "six"]
    for host in hosts:
        show("gethostbyname", host)
        show("gethostbyaddr", host)
    for host in hosts[:-2]:
        show("gethostbyname_ex", host)
    for host in ("2001:db8::1", "six.example", "::1", "fe80::1%lo", "2001:db8::2", "::ffff:192.0.2.1"):
        show("gethostbyaddr", host)
    for args in (["first"], ["uno"], ["second"], ["second", "udp"], ["second", "tcp"], ["caf\\xe9"]):
        show("getservbyname", *args)
    for args in ([1], [2], [2, "tcp"], [3, "tcp"], [65535], [4]):
        show("getservbyport", *args)
    for name in ("first", "uno", "last", "tcp"):
        show("getprotobyname", name)
"""


def test_files_of_our_own(tmp_path):
    expected, found = (run_with_etc(tmp_path, ETC, LOOK_UP, name) for name in ("socket", "csocket"))
    assert "('one.example', ['one', 'uno'], ['192.0.2.1'])" in expected
    assert "('six.example', ['six'], ['2001:db8::1'])" in expected
    assert "raised herror (1, 'Unknown host')" in expected
    assert found == expected


NOT_TEXT = """
    import importlib, sys
    module = importlib.import_module(sys.argv[1])
    calls = [
        lambda: module.gethostbyname_ex("name.example"),
        lambda: module.gethostbyaddr("192.0.2.2"),
        lambda: module.getservbyport(7, "tcp"),
    ]
    for call in calls:
        try:
            print(call())
        except UnicodeDecodeError as exc:
            print(exc)
"""


def test_names_that_are_no_text(tmp_path):
    """The stdlib reads UTF-8; what is something else cannot be told."""
    files = {
        "nsswitch.conf": ETC["nsswitch.conf"],
        "hosts": "192.0.2.1 name.example n\udce4me\n192.0.2.2 n\udce4me\n",
        "services": "n\udce4me 7/tcp\n",
    }
    folder = tmp_path / "etc"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_bytes(text.encode("utf-8", "surrogateescape"))
    expected, found = (run_with_etc(folder, {}, NOT_TEXT, name) for name in ("socket", "csocket"))
    assert expected.count("codec can't decode") == 3
    assert found == expected


STALE = """
    import importlib, sys
    module = importlib.import_module(sys.argv[1])
    try:
        module.gethostbyname_ex("<broadcast>")
    except module.herror as exc:
        print(exc.args[0])
"""


def test_herror_is_the_reason_of_this_question(tmp_path):
    """The stdlib reads a variable that gethostbyname_r(3) need not set: nothing, or an old reason."""
    assert run_with_etc(tmp_path, ETC, STALE, "csocket") == "1\n"
    # Newer C libraries set it.
    assert run_with_etc(tmp_path, ETC, STALE, "socket") in ("0\n", "1\n", "-1\n")


LARGE = """
    import importlib, sys
    module = importlib.import_module(sys.argv[1])
    for ask in (module.gethostbyname_ex, module.gethostbyaddr):
        try:
            name, aliases, addresses = ask("192.0.2.1" if "addr" in ask.__name__ else "many.example")
            print(name, len(aliases), len(set(aliases)), addresses)
        except OSError as exc:
            print(type(exc).__name__)
    print(module.getservbyname("many", "tcp"), module.getservbyport(7, "tcp"))
    print(module.getprotobyname("many"))
"""


def test_large_entries(tmp_path):
    """The room for an answer grows; the stdlib's for hosts is 16 KiB."""
    aliases = " ".join(f"alias{n:04}" for n in range(6000))
    files = {
        "nsswitch.conf": ETC["nsswitch.conf"],
        "hosts": f"192.0.2.1 many.example {aliases}\n",
        "services": f"many 7/tcp {aliases}\n",
        "protocols": f"many 201 {aliases}\n",
    }
    rest = "7 many\n201\n"
    assert run_with_etc(tmp_path, files, LARGE, "csocket") == (
        "many.example 6000 6000 ['192.0.2.1']\n" * 2 + rest
    )
    assert run_with_etc(tmp_path, files, LARGE, "socket") == "herror\n" * 2 + rest


# Threads

QUESTIONS = [
    ("getservbyname", "http", "tcp"),
    ("getservbyname", "domain", "udp"),
    ("getservbyname", "ssh"),
    ("getservbyport", 443, "tcp"),
    ("getservbyport", 53, "udp"),
    ("getservbyport", 22),
    ("getprotobyname", "tcp"),
    ("getprotobyname", "udp"),
    ("getprotobyname", "icmp"),
    ("gethostbyname_ex", "localhost"),
    ("gethostbyname_ex", "127.0.0.1"),
    ("gethostbyaddr", "127.0.0.1"),
    ("gethostbyname", "localhost"),
]


def test_threads(csocket):
    """The stdlib's answers are mixed up: they stand in memory that all threads share."""
    answers = {question: ask(*question)(stdlib) for question in QUESTIONS}
    wrong = []
    barrier = threading.Barrier(4)

    def work(thread):
        barrier.wait()
        for n in range(1000):
            question = QUESTIONS[(n * (thread + 1) + thread) % len(QUESTIONS)]
            found = ask(*question)(csocket)
            if found != answers[question]:
                wrong.append((question, found))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_nothing_leaks(csocket):
    host, name, protocol = "127.0.0.1".join(["", ""]), "http".join(["", ""]), "tcp".join(["", ""])
    packed, nul = bytearray(b"127.0.0.1"), b"a\0".join([b"", b""])
    calls = [
        *(ask(function, value) for function in HOST_FUNCTIONS for value in (host, packed, nul)),
        ask("getservbyname", name, protocol),
        ask("getservbyname", name, host),
        ask("getservbyport", 80, protocol),
        ask("getservbyport", 80, host),
        ask("getprotobyname", protocol),
        ask("getprotobyname", host),
    ]
    watched = (host, name, protocol, packed, nul)
    before = [sys.getrefcount(item) for item in watched]
    for _ in range(20):
        for call in calls:
            outcome(call, csocket)
    assert [sys.getrefcount(item) for item in watched] == before


SIGNATURES = {
    "gethostbyname": "(hostname, /)",
    "gethostbyname_ex": "(hostname, /)",
    "gethostbyaddr": "(ip_address, /)",
    "getservbyname": "(servicename, protocolname=Ellipsis, /)",
    "getservbyport": "(port, protocolname=Ellipsis, /)",
    "getprotobyname": "(protocolname, /)",
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_signature(name):
    function = getattr(csocket_module(), name)
    assert str(inspect.signature(function)) == SIGNATURES[name]
    assert "(3)" in inspect.getdoc(function)
