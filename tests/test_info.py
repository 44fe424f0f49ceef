"""``python -m csocket --info``: what one attaches to a report."""

import re
import subprocess
import sys

import pytest

import csocket
from csocket import info

pytestmark = pytest.mark.program


def test_report_names_what_matters():
    command = [sys.executable, "-W", "error", "-m", "csocket", "--info"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    headings = [line.partition(":")[0] for line in done.stdout.splitlines()]
    assert headings == ["csocket", "interpreter", "executable", "system", "C library", "ssl"] + [
        "disabled",
        "features",
        "families",
        "not here",
        "options",
        "not here",
    ]
    assert f" {csocket.__version__} at " in done.stdout
    assert sys.executable in done.stdout
    assert re.search("^ssl: +reads csocket's sockets$", done.stdout, re.M)
    assert re.search("^disabled: +no$", done.stdout, re.M)
    assert re.search(r"^families: .*\bAF_UNIX AF_INET\b", done.stdout, re.M)


def test_report_says_that_it_is_switched_off(monkeypatch):
    monkeypatch.setenv("CSOCKET_DISABLE", "1")
    assert ("disabled", "CSOCKET_DISABLE=1") in info.lines()


@pytest.mark.parametrize("words", [("--info", "more"), ("--trace", "--info")])
def test_report_stands_alone(words):
    command = [sys.executable, "-m", "csocket", *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("csocket: --info stands alone\nusage: ")


def test_each_family_is_asked_for():
    known = set(info.PLAINEST)
    assert known >= {f"AF_{name}" for name in csocket._csocket.features if hasattr(csocket, f"AF_{name}")}


def test_refusal_is_the_kernels(monkeypatch):
    monkeypatch.setitem(info.PLAINEST, "AF_INET", ("SOCK_STREAM", 255))
    assert info.family_refusal("AF_INET") == "Protocol not supported"
    monkeypatch.setitem(info.PLAINEST, "AF_NOWHERE", ("SOCK_STREAM", 0))
    assert info.family_refusal("AF_NOWHERE") == "csocket was built without AF_NOWHERE"
    assert info.option_refusal(("SOCK_STREAM", "IPPROTO_TCP", "SO_RCVBUF")) != ""
    assert info.option_refusal(("SOCK_STREAM", "SOL_SOCKET", "SO_RCVBUF")) is None
