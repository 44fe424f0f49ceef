"""The document's text is the user's, byte for byte, and the examples are its programs.

A program in socket.md is what stands between its opening and its closing fence: every line, with
the newline that ends it. The file is equal when it has the same bytes, the last newline included.
"""

import hashlib
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.program

TREE = Path(__file__).resolve().parent.parent
DOCUMENT = TREE / "tests" / "document"
SHA256 = {
    "socket.md": "2a8bc6c088f163e41c36618b1ef23dc91cb3842b17ffbec55f514a1ecd5684aa",
    "server.py": "0928b8b4844c91e5fdbf5cae72eaa0babbbbe5204855b73d4a120c919b7bfc7f",
    "client.py": "acf8146993674d2f7b014cb64fc236ef6deadeb7d5b2c9e56c881f0dcfe556e6",
}
PROGRAMS = ["server.py", "client.py"]


def programs_of_the_document():
    text = (DOCUMENT / "socket.md").read_bytes().decode()
    group = text.split("::: code-group\n", 1)[1].rsplit(":::", 1)[0]
    return dict(re.findall(r"^```py \[([\w.]+)\]\n(.*?)^```$", group, re.M | re.S))


def test_files_are_the_users():
    there = {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in DOCUMENT.iterdir()
    }
    assert there == SHA256


def test_document_has_two_programs():
    assert list(programs_of_the_document()) == PROGRAMS


@pytest.mark.parametrize("name", PROGRAMS)
def test_program_is_the_documents(name):
    assert (DOCUMENT / name).read_bytes() == programs_of_the_document()[name].encode()


@pytest.mark.parametrize("name", PROGRAMS)
def test_example_differs_in_one_line(name):
    document = (DOCUMENT / name).read_bytes().splitlines(keepends=True)
    example = (TREE / "examples" / name).read_bytes().splitlines(keepends=True)
    assert len(document) == len(example)
    differ = [(old, new) for old, new in zip(document, example, strict=True) if old != new]
    assert differ == [(b"import socket\n", b"import csocket as socket\n")]
