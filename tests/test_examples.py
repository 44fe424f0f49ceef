"""The examples: each does what it shows, on csocket and, with the import changed, on the stdlib."""

import os
import re
import shutil
import socket as stdlib
from pathlib import Path

import pytest

from children import run_python
from peers import has_ipv6

TREE = Path(__file__).resolve().parent.parent
EXAMPLES = TREE / "examples"

# The tutorial's two programs talk to people: test_chat.py runs them.
OF_THE_TUTORIAL = {"client", "server"}

PRINTED = {
    "asyncio_echo": "one\ntwo\nthree\n",
    "ipv6": (
        "connected to ::1, seen as ::1\n"
        "connected to 127.0.0.1, seen as ::ffff:127.0.0.1\n"
    ),
    "thread_pool": "CLIENT 0\nCLIENT 1\nCLIENT 2\nCLIENT 3\nCLIENT 4\n",
    "tls": "encrypted: TLSv1.3\nhello -> HELLO\nand goodbye -> AND GOODBYE\n",
    "udp": "hello -> HELLO\nwhat is this? -> WHAT IS THIS?\n",
    "unix_descriptors": "3 bytes\n70000 bytes\n",
}


@pytest.mark.parametrize("module", ["csocket", "stdlib"])
@pytest.mark.parametrize("name", sorted(PRINTED))
def test_example(name, module, tmp_path):
    if name == "ipv6" and not (has_ipv6() and stdlib.has_dualstack_ipv6()):
        pytest.skip("no IPv6 on loopback")
    if name == "tls" and shutil.which("openssl") is None:
        assert "CI" not in os.environ, "the command openssl is missing"
        pytest.skip("the command openssl is missing: no certificate")
    program = EXAMPLES / f"{name}.py"
    if module == "stdlib":
        program = tmp_path / "program.py"
        text = (EXAMPLES / f"{name}.py").read_text()
        text, changed = re.subn("^import csocket as socket$", "import socket", text, flags=re.M)
        assert changed == 1
        program.write_text(text)
    done = run_python(program, input="")
    assert (done.returncode, done.stderr, done.stdout) == (0, "", PRINTED[name])


def test_every_example_is_run_and_listed():
    names = {path.stem for path in EXAMPLES.glob("*.py")}
    assert names == PRINTED.keys() | OF_THE_TUTORIAL
    listed = (TREE / "docs" / "README.md").read_text()
    assert [name for name in names if f"(../examples/{name}.py)" not in listed] == []


@pytest.mark.parametrize("name", sorted(PRINTED))
def test_example_is_short_and_says_how_to_run_it(name):
    text = (EXAMPLES / f"{name}.py").read_text()
    assert text.count("\n") < 60
    assert re.search(rf"^    python examples/{name}\.py$", text, flags=re.M)
