"""The check of limits finds what is planted for it."""

import os
import shutil

import pytest

from children import environment
from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing"),
    pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already"),
]

# What goes wrong without descriptors, and with large ones, where the module is csocket.
PLANTED = """
import os, sys
from reliability import cases, limits

def without_descriptors(fault):
    def case(scene):
        def double():
            try:
                return os.dup(0)
            except OSError as exc:
                if cases.socket.__name__ == "csocket":
                    return fault(exc)
                raise
        return (double,)
    return case

def selects(scene):
    def double():
        number = os.dup(0)
        os.close(number)
        if number > 1024 and cases.socket.__name__ == "csocket":
            raise ValueError("filedescriptor out of range in select()")
    return (double,)

faults = {"swallows": without_descriptors(lambda exc: None), "selects": selects}
cases.DESCRIPTORS["planted"] = lambda answer: [answer] if answer is not None else []
cases.CASES.clear()
cases.CASES.update({"planted": faults[sys.argv[4]]})
sys.exit(limits.work(sys.argv[2], int(sys.argv[3]), [1024]))
"""


@pytest.fixture
def report(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    from reliability.check import Report

    return Report()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("swallows", "planted, as it is, room for 0 descriptors: returned None; the stdlib: OSError(24"),
        ("selects", "planted, as it is, descriptors above 1,024: ValueError"),
    ],
)
def test_what_is_planted_is_found(report, monkeypatch, tmp_path, name, words):
    from reliability.interpose import interpose

    (tmp_path / "planted.py").write_text(PLANTED)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{ROOT}:{environment()['PYTHONPATH']}")
    interpose(report, "planted", [name], str(tmp_path))
    assert any(words in text for text in report.findings), report.findings


def test_how_many_descriptors_there_is_room_for(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    from reliability import limits

    def all_that_can_be_had():
        made = []
        try:
            while True:
                made.append(os.dup(0))
        except OSError:
            return len(made)
        finally:
            limits.empty(made)

    rooms = [limits.without_room(room)(all_that_can_be_had, ())[1] for room in limits.ROOMS]
    assert rooms == list(limits.ROOMS)


def test_a_count_of_32_bits_is_found(report, monkeypatch):
    """A double of a file that is a little larger than a count that was cut."""
    from reliability import large

    monkeypatch.setattr(large, "SIZE", 300_000)

    def cut(sock, file, memory):
        sock.sendall(memory)
        return large.SIZE & 0xFFFF

    def short(sock, file, memory):
        sock.sendall(memory[: large.SIZE & 0xFFFF])
        return large.SIZE

    memory = os.urandom(large.SIZE)
    for call in (large.sendall, cut, short):
        large.send_through(report, None, memory, call)
    assert [text.partition(" ")[0] for text in report.findings] == ["cut", "short"]


def test_an_echo_of_another_connection_is_found(report):
    from reliability import idle

    class Double:
        def __init__(self):
            self.said = b"nothing"

        def sendall(self, data):
            self.said, self.answer = data, self.said

        def recv(self, size):
            return self.answer

        def fileno(self):
            return 5

    idle.echo(report, [Double()])
    assert "came back as b'nothing' on descriptor 5" in report.findings[0]
