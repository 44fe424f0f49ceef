"""The check of failing system calls finds what is planted for it."""

import os
import shutil
import socket
import sys

import pytest

from children import environment
from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing"),
    pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already"),
]

# Doubles of a send or of a look at a file, faulty where the module is csocket.
PLANTED = """
import os, sys
from reliability import cases, syscalls

def only_of_csocket(fault, which=1, look=False):
    def case(scene):
        send = cases.pair(scene)[0].send
        def double(data):
            for turn in range(which):
                try:
                    answer = len(os.fstat(0)) if look else send(data)
                except OSError as exc:
                    if turn + 1 == which and cases.socket.__name__ == "csocket":
                        return fault(exc)
                    raise
            return answer
        return double, b"x"
    return case

def raises_another(exc):
    raise OSError(exc.errno, "another text")

def loses_a_descriptor(exc):
    os.dup(0)
    raise exc

def hangs(exc):
    while True:
        pass

def swallows(exc):
    return 0

planted = {
    "swallows": only_of_csocket(swallows),
    "swallows the fourth": only_of_csocket(swallows, which=4),
    "swallows a file's": only_of_csocket(swallows, look=True),
    "raises another": only_of_csocket(raises_another),
    "loses": only_of_csocket(loses_a_descriptor),
    "hangs": only_of_csocket(hangs),
}
syscalls.LONGEST = 0.5
cases.CASES.clear()
cases.CASES.update({sys.argv[4]: planted[sys.argv[4]]})
sys.exit(syscalls.work(sys.argv[2], int(sys.argv[3]), []))
"""


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    """Runs the check on a planted case; what it found."""
    sys.path.insert(0, ROOT)
    from reliability.check import Report
    from reliability.interpose import interpose

    folder = tmp_path_factory.mktemp("native")
    (folder / "planted.py").write_text(PLANTED)

    def run(name):
        report = Report()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("PYTHONPATH", f"{folder}:{ROOT}:{environment()['PYTHONPATH']}")
            interpose(report, "planted", [name], str(folder))
        return "\n".join(report.findings)

    return run


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("swallows", "send 1 EBADF: returned 0; the stdlib: OSError(9, "),
        ("swallows the fourth", "send 4 EBADF: returned 0; the stdlib: OSError(9, "),
        ("swallows a file's", "fstat 1 EBADF: returned 0; the stdlib: OSError(9, "),
        ("raises another", "send 1 EBADF: OSError(9, 'another text')"),
        ("loses", "1 descriptors lost"),
        ("hangs", "or was ended: csocket hangs"),
    ],
)
def test_what_is_planted_is_found(planted, name, words):
    assert words in planted(name)


def test_a_connect_that_only_says_so_is_found(monkeypatch):
    """The stdlib's own fault, put in csocket's place."""
    sys.path.insert(0, ROOT)
    from reliability import interrupted
    from reliability.check import Report

    monkeypatch.setattr(interrupted, "MODULES", {"stdlib": socket, "csocket": socket})
    monkeypatch.setattr(interrupted, "WAYS", {"local": interrupted.WAYS["local"]})
    report = Report()
    interrupted.check(report)
    assert any("not connected" in text for text in report.findings)
