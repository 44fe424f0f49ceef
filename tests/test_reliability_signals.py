"""The storm of signals finds what is planted for it."""

import shutil
import sys

import pytest

from children import environment
from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing"),
]

# Calls that are interrupted, that lose what they got, and that begin their time anew.
PLANTED = """
import sys, time
from reliability import signals as storm
from reliability.check import Report

def interrupted(sock):
    def recv(size):
        before = signals.seen
        data = sock.recv(size)
        if signals.seen != before:
            raise InterruptedError(4, "Interrupted system call")
        return data
    return {"recv": (recv, 1000, bytes)}

def loses(sock):
    return {"recv": (lambda size: sock.recv(size) and sock.recv(size), 1000, bytes)}

def loses_with_exceptions(sock):
    def recv(size):
        try:
            return sock.recv(size)
        except storm.Raised:
            left = storm.MOST_LOST + 1
            while left > 0 and (data := sock.recv(size)):
                left -= len(data)
            raise
    return {"recv": (recv, 1000, bytes)}

def sends_less(sock):
    return {"send": (lambda data: sock.send(data[:-1]) and len(data), lambda data: (data,), None)}

def sends_others(sock):
    return {"sendall": (lambda data: sock.sendall(data[1:]), lambda data: (data,), storm.PERIOD)}

def connects_interrupted(sock):
    return {"connect_ex": (lambda address: sock.connect_ex(address) or 4, lambda error: storm.without(error, sock))}

def says_so(sock):
    return {"connect": (lambda address: None, lambda nothing: sock)}

class Driver:
    def wait(self, number, seconds):
        time.sleep(seconds)

def late(report):
    usual = storm.late
    storm.late = lambda call, seconds: usual(call, seconds) + (type(call).__name__ != "function") * 0.9
    storm.run_deadlines(report, Driver(), 5, 0.5)

# Those whose table stands in the place of one of the check's.
if sys.argv[1] == "loses_with_exceptions":
    storm.receiving_files = loses_with_exceptions
if sys.argv[1] == "sends_others":
    storm.sending_all = sends_others
if sys.argv[1] in ("connects_interrupted", "says_so"):
    storm.connecting = globals()[sys.argv[1]]

WAYS = {
    "interrupted": ("recv", storm.receive, interrupted, False, None),
    "loses": ("recv", storm.receive, loses, False, None),
    "loses_with_exceptions": ("recv", storm.receive, loses_with_exceptions, True, None),
    "sends_less": ("send", storm.send, sends_less, False, None),
    "sends_others": ("sendall", storm.send, sends_others, True, None),
    "connects_interrupted": ("connect_ex over TCP", storm.connect, storm.TCP, False, None),
    "says_so": ("connect over TCP", storm.connect, storm.TCP, False, None),
}
report = Report()
if sys.argv[1] == "late":
    late(report)
else:
    way = WAYS[sys.argv[1]]
    signals = storm.Storm(way[3])
    wrong = storm.run_way(way, signals, 1000)[1]
    if wrong:
        report.find(wrong)
print(report.tell())
"""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("interrupted", "InterruptedError"),
        ("loses", "are others"),
        ("loses_with_exceptions", "bytes are lost"),
        ("sends_less", "-1 of "),
        ("sends_others", "-1 of "),
        ("connects_interrupted", "InterruptedError"),
        ("says_so", "Error: [Errno "),
        ("late", "accept: 99 % are less than"),
    ],
)
def test_what_is_planted_is_found(monkeypatch, name, words):
    monkeypatch.syspath_prepend(ROOT)
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}:{environment()['PYTHONPATH']}")
    from reliability.check import Report

    report = Report()
    report.run("planted", [sys.executable, "-c", PLANTED, name], 60)
    assert report.findings
    assert words in report.findings[0]


# Public names that wait for nothing outside of the process.
NEVER_WAIT = set(
    """
    CMSG_LEN CMSG_SPACE detach dup family fileno from_stdlib fromfd get_inheritable getblocking getdefaulttimeout
    gethostname getpeername getprotobyname getservbyname getservbyport getsockname getsockopt gettimeout
    has_dualstack_ipv6 htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton
    install installed listen makefile ntohl ntohs proto set_inheritable setblocking setdefaulttimeout sethostname
    setsockopt settimeout shutdown socketpair timeout to_stdlib type uninstall
    """.split()
)
FILES_NEVER_WAIT = set("close fileno mode name readable seekable writable".split())


def public(things):
    return {name for name in things if not name.startswith("_")}


def test_each_call_that_may_wait_is_in_the_storm_with_both_kinds_of_handlers(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    import csocket
    from reliability import signals

    functions = {name for name, value in vars(csocket).items() if callable(value) and not isinstance(value, type)}
    waiting = public(dir(csocket.socket)) | public(functions)
    waiting -= NEVER_WAIT | signals.NOT_HERE.keys()
    waiting |= {f"raw {name}" for name in public(vars(csocket.SocketIO)) - FILES_NEVER_WAIT}
    for raises in (False, True):
        there = {name.partition(" over ")[0] for name, _, _, way_raises, _ in signals.ways() if way_raises == raises}
        assert waiting - there == set()
    assert waiting >= {"recv", "sendall", "accept", "connect", "create_connection", "raw readinto"}
