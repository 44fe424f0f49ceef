"""What is planted for reliability/soak.py and netdb_threads.py is found."""

import sys

import pytest

from netns import ROOT

pytestmark = pytest.mark.program

SOAK = """
import os
from reliability import soak

kept = []

def changes_a_message(one, two, message):
    one.send(message)
    return two.recv(64).swapcase() + b"x"

def loses_a_descriptor(one, two, message):
    if len(kept) < 20:
        kept.append(os.dup(0))
    return soak.by_recv(one, two, message)

def loses_memory(one, two, message):
    kept.append(bytes(1000))
    return soak.by_recv(one, two, message)

soak.WAYS = ({name},)
soak.work(1000)
"""

# Answers in a place that all threads share.
NETDB = """
import time
from reliability import netdb_threads as check

class Shared:
    answer = None

    def __getattr__(self, name):
        def function(*arguments):
            try:
                Shared.answer = getattr(check.stdlib, name)(*arguments)
            except OSError:
                Shared.answer = None
                raise
            time.sleep(0)
            return Shared.answer
        return function

class Raises:
    def __getattr__(self, name):
        def function(*arguments):
            raise SystemError("planted")
        return function

check.csocket = {name}()
check.work(0, 4000)
"""


@pytest.fixture
def found(monkeypatch):
    monkeypatch.syspath_prepend(ROOT)
    monkeypatch.setenv("PYTHONPATH", ROOT)
    check = pytest.importorskip("reliability.check")

    def find(code):
        report = check.Report()
        report.run("planted", [sys.executable, "-c", code], 60)
        return report.findings

    return find


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("changes_a_message", "messages came out changed"),
        ("loses_a_descriptor", "descriptors are lost"),
        ("loses_memory", "memory grew from"),
    ],
)
def test_what_a_soak_finds(found, name, words):
    assert [text for text in found(SOAK.replace("{name}", name)) if words in text]


@pytest.mark.parametrize(("name", "words"), [("Shared", ", not "), ("Raises", "'planted'")])
def test_answers_of_others_are_found(found, name, words):
    assert [text for text in found(NETDB.replace("{name}", name)) if words in text]
