"""The check of torn transfers finds what is planted for it."""

import os
import shutil
from types import SimpleNamespace

import pytest

from children import environment
from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing"),
    pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already"),
]

# Ways to send and to receive that take a short count for a full one, or want of room for an error.
PLANTED = """
import sys
from reliability import torn

def sends_once(sock, data, chance):
    for piece in torn.pieces(data, chance):
        sock.send(piece)

def gives_up(sock, data, chance):
    sock.settimeout(0)
    torn.until_sent(sock.send, data)

def takes_all_for_read(sock, size, chance):
    buffer = bytearray(size)
    sock.recv_into(buffer)
    return bytes(buffer)

planted = globals()[sys.argv[4]]
receives = planted is takes_all_for_read
torn.SENDERS = torn.SENDERS[:1] if receives else (planted,)
torn.RECEIVERS = (planted,) if receives else torn.RECEIVERS[:1]
sys.exit(torn.work(sys.argv[2], int(sys.argv[3]), 1 << 20, True))
"""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sends_once", "bytes, the same up to"),
        ("gives_up", "BlockingIOError"),
        ("takes_all_for_read", "1048576 of 1048576 bytes, the same up to"),
    ],
)
def test_what_is_planted_is_found(monkeypatch, tmp_path, name, words):
    monkeypatch.syspath_prepend(ROOT)
    from reliability.check import Report
    from reliability.interpose import interpose

    (tmp_path / "planted.py").write_text(PLANTED)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}:{ROOT}:{environment()['PYTHONPATH']}")
    report = Report()
    interpose(report, "planted", [name], str(tmp_path))
    assert report.findings
    assert words in report.findings[0]


def test_transfers_that_nobody_tears_are_found(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    from reliability import torn
    from reliability.check import Report

    monkeypatch.setattr(torn, "interpose", lambda report, *words: report.count("transfers", 5))
    report = Report()
    torn.check(report, SimpleNamespace(full=False))
    assert report.findings == ["there were no transfers that moved less", "there were no transfers that found nothing"]
