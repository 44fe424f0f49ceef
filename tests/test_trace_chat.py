"""The document's chat, traced on both sides: docs/trace.md and its picture show what one sees."""

import re
import sys
from pathlib import Path

import pytest

from netns import PORT, ROOT, network
from test_diagram import Drawing
from test_trace import told

# netns has put the tree on sys.path.
from demo import conversation
from demo.conversation import CLIENT_ASKS, CLIENT_HEARS, SERVER_ASKS, SERVER_HEARS
from demo.port import wait_for_listener
from demo.terminal import Terminal

# Without namespaces a turn at the port may begin with the minute of TIME_WAIT.
pytestmark = [pytest.mark.program, pytest.mark.timeout(600)]

DOCS = Path(ROOT) / "docs"
PROGRAMS = ("server", "client")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Where both programs have left their trace and their diagram."""
    made = tmp_path_factory.mktemp("chat")
    with network() as prefix:

        def start(name):
            traces = [f"--trace={made}/{name}.{kind}" for kind in ("txt", "svg")]
            program = f"{ROOT}/tests/document/{name}.py"
            command = [*prefix, sys.executable, "-m", "csocket", *traces, program]
            env = {**conversation.environment(), "PYTHONWARNINGS": "ignore::ResourceWarning"}
            return Terminal(command, env=env)

        with start("server") as server:
            wait_for_listener(PORT, server.process)
            with start("client") as client:
                talk(server, client)
                assert (client.wait(), server.wait()) == (0, 0)
    return made


def talk(server, client):
    said, answered = conversation.TURNS[0]
    server.expect(SERVER_ASKS)
    server.type(said)
    client.expect(f"{CLIENT_HEARS}{said}\n{CLIENT_ASKS}")
    client.type(answered)
    server.expect(f"{SERVER_HEARS}{answered}\n{SERVER_ASKS}")
    server.type("exit")
    client.expect(f"{CLIENT_HEARS}exit\n")
    server.expect(f"{SERVER_HEARS}exit\n")


@pytest.mark.parametrize("number", [0, 1], ids=PROGRAMS)
def test_trace_in_the_documentation(folder, number):
    shown = re.findall(r"^```text\n(  seconds .*?)^```", (DOCS / "trace.md").read_text("utf-8"), re.M | re.S)
    assert len(shown) == 2
    traced = (folder / f"{PROGRAMS[number]}.txt").read_text("utf-8")
    assert told(shown[number]) == told(traced)


def steady(path):
    """A picture without what another run has otherwise: times and the client's port."""
    text = re.sub(r"\d+\.\d+ m?s\b", "TIME", path.read_text("utf-8"))
    text = re.sub(r"waited TIME", "TIME", text)
    return re.sub(r"(?<=127\.0\.0\.1:)(?!3000\b)\d+", "PORT", text)


@pytest.mark.parametrize("name", PROGRAMS)
def test_picture_in_the_documentation(folder, name):
    assert steady(folder / f"{name}.svg") == steady(DOCS / f"trace-{name}.svg")


def test_each_side_draws_the_other(folder):
    server, client = (Drawing(folder / f"{name}.svg") for name in PROGRAMS)
    assert server.lanes[0] == "server.py"
    assert client.lanes == ["client.py", "127.0.0.1:3000"]
    turned = {"->": "<-", "<-": "->"}
    assert server.say() == ["note listens on 0.0.0.0:3000"] + [
        turned[said[:2]] + said[2:] for said in client.say() if "over" not in said
    ]


def test_documentation_names_each_option():
    text = (DOCS / "trace.md").read_text("utf-8")
    for option in ("--trace", "--trace=FILE", "--trace=diagram", "--trace=diagram:FILE", "--trace-no-data"):
        assert f"`{option}`" in text
