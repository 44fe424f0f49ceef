"""What is planted for reliability/close_races.py is found."""

import sys

import pytest

from netns import ROOT

pytestmark = pytest.mark.program

# Calls that read a number, and use it when it may be another socket's already.
PLANTED = """
import os, time
import socket as stdlib
from reliability import close_races as check

def socket_of(number):
    try:
        return os.fstat(number).st_ino
    except OSError:
        return None

def late(scene):
    number = scene.sock.fileno()
    read = socket_of(number)
    patience = time.monotonic() + 0.2
    while socket_of(number) in (None, read) and time.monotonic() < patience:
        time.sleep(0)
    return stdlib.socket(fileno=os.dup(number)) if number >= 0 else scene.sock

def receives_late(scene):
    with late(scene) as sock:
        return scene.received(sock.recv(check.SIZE, sock_flags))

def sends_late(scene):
    with late(scene) as sock:
        sock.send(scene.tag, sock_flags)
        return []

def raises_another(scene):
    raise OSError(12, "no memory")

def raises_what_is_no_error_of_the_system(scene):
    raise SystemError("planted")

def loses_a_descriptor(scene):
    if len(os.listdir("/proc/self/fd")) < 100:
        os.dup(0)
    return []

sock_flags = stdlib.MSG_DONTWAIT
check.Pair.CALLS = ({name},)
check.Listener.CALLS = (check.Pair.settimeout,)
check.work(1, 2000)
"""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("receives_late", "use: receives_late of b'"),
        ("sends_late", "the peer: b'"),
        ("raises_another", "no memory"),
        ("raises_what_is_no_error_of_the_system", "SystemError('planted')"),
        ("loses_a_descriptor", "descriptors are lost"),
    ],
)
def test_what_is_planted_is_found(monkeypatch, name, words):
    monkeypatch.syspath_prepend(ROOT)
    monkeypatch.setenv("PYTHONPATH", ROOT)
    check = pytest.importorskip("reliability.check")
    report = check.Report()
    report.run("planted", [sys.executable, "-c", PLANTED.replace("{name}", name)], 60)
    assert [text for text in report.findings if words in text], report.findings
