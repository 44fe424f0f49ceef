"""The document's chat, typed at through terminals: on the stdlib and on csocket the screens agree.

Each case is played twice in the same test: by the document's programs on the stdlib, and by one of
the ways in which they run on csocket.
"""

import contextlib
import io
import os
import shutil
import signal
import socket
import subprocess
import sys
import time

import pytest

from netns import PORT, ROOT, network

# netns has put the tree on sys.path.
from demo import conversation, port
from demo.conversation import CLIENT_ASKS, CLIENT_HEARS, SERVER_ASKS, SERVER_HEARS
from demo.port import wait_for_listener
from demo.terminal import CTRL_C, CTRL_D, Terminal, Unexpected

DOCUMENT = os.path.join(ROOT, "tests", "document")
EXAMPLES = os.path.join(ROOT, "examples")
# Each wait has a bound of its own. Without namespaces the tests take turns at the host's port, and
# a turn may begin with the minute that a connection stays in TIME_WAIT.
pytestmark = [pytest.mark.program, pytest.mark.timeout(3600)]

WAYS = {
    "document": ([sys.executable, "-m", "csocket"], DOCUMENT),
    "examples": ([sys.executable], EXAMPLES),
}
STDLIB = ([sys.executable], DOCUMENT)
ADDRESS = ": ('0.0.0.0', 3000)"


@pytest.fixture(autouse=True)
def quiet_about_open_sockets(monkeypatch):
    """A debug build shows warnings of the sockets that the document's programs leave open."""
    monkeypatch.setenv("PYTHONWARNINGS", "ignore::ResourceWarning")


class Stage:
    """Starts the programs of one way, each at a terminal of its own, in one network."""

    def __init__(self, way, folder, prefix, stack):
        self._python, source = way
        self._folder = folder
        self._prefix = prefix
        self._stack = stack
        for program in ("server.py", "client.py"):
            shutil.copy(os.path.join(source, program), folder)

    def program(self, name):
        command = [*self._prefix, *self._python, name]
        env = {**conversation.environment(), "PYTHON_COLORS": "0"}
        return self._stack.enter_context(Terminal(command, cwd=self._folder, env=env))

    def server(self):
        """A server that waits in accept."""
        server = self.program("server.py")
        wait_for_listener(PORT, server.process)
        wait_until_asleep(server.process)
        return server

    def both(self):
        """A server that asks what to send, and a client that waits in recv."""
        server = self.server()
        client = self.program("client.py")
        server.expect(SERVER_ASKS)
        wait_until_asleep(client.process)
        return server, client


def wait_until_asleep(process):
    """Wait until the process waits in a system call (proc_pid_stat(5)), or has ended."""
    while process.poll() is None:
        with open(f"/proc/{process.pid}/stat") as stat:
            if stat.read().rpartition(")")[2].split()[0] == "S":
                return
        time.sleep(0.001)


def interrupt(terminal):
    """Press ^C when the program waits: before that, its next wait would not notice."""
    wait_until_asleep(terminal.process)
    terminal.press(CTRL_C)


def play(case, way, folder):
    """Play a case; what it returns, without the folder's name."""
    folder.mkdir()
    with contextlib.ExitStack() as stack:
        prefix = stack.enter_context(network())
        result = case(Stage(way, folder, prefix, stack))
    return [(text.replace(str(folder), ""), status) for text, status in result]


def ends(*terminals):
    """Wait for programs to end; their screens and statuses, the terminals being as they were."""
    result = []
    for terminal in terminals:
        status = terminal.wait()
        assert terminal.attributes_after == terminal.attributes_before
        result.append((terminal.screen, status))
    return result


def last_line(screen):
    return screen.splitlines()[-1]


def exit_at_the_client(stage):
    """The client does not know the word when it is its own: it hears the end of the stream."""
    server, client = stage.both()
    server.type("你好")
    client.expect(f"{CLIENT_HEARS}你好\n{CLIENT_ASKS}")
    client.type("exit")
    server.expect(f"{SERVER_HEARS}exit\n")
    return ends(server) + one_more_word(client, CTRL_D)


def exit_at_the_client_and_two_more_words(stage):
    server, client = stage.both()
    server.type("你好")
    client.expect(f"{CLIENT_HEARS}你好\n{CLIENT_ASKS}")
    client.type("exit")
    return ends(server) + one_more_word(client, "再见\r")


def one_more_word(client, keys):
    """Go on at a client whose server has ended first.

    Its word is answered with a reset, which also ends the server's TIME_WAIT: where there are no
    namespaces, the next test need not wait for that.
    """
    client.expect(f"{CLIENT_HEARS}\n{CLIENT_ASKS}")
    client.type("还在吗")
    client.expect(f"{CLIENT_HEARS}\n{CLIENT_ASKS}")
    client.press(keys)
    return ends(client)


def empty_line_at_the_server(stage):
    """It sends nothing: both programs wait for the other."""
    server, client = stage.both()
    server.type("")
    interrupt(server)
    return ends(server) + one_more_word(client, CTRL_D)


def empty_line_at_the_client(stage):
    server, client = stage.both()
    server.type("你好")
    client.expect(f"{CLIENT_HEARS}你好\n{CLIENT_ASKS}")
    client.type("")
    interrupt(client)
    client_ended = ends(client)
    server.expect(f"{SERVER_HEARS}\n{SERVER_ASKS}")
    server.press(CTRL_D)
    return client_ended + ends(server)


def long_message(stage):
    """1,201 bytes: recv(1024) ends between two characters, and the rest is heard with the next."""
    server, client = stage.both()
    server.type("A" + "汉" * 400)
    client.expect(f"{CLIENT_HEARS}A{'汉' * 341}\n{CLIENT_ASKS}")
    client.type("嗯")
    server.expect(f"{SERVER_HEARS}嗯\n{SERVER_ASKS}")
    client.expect(f"{CLIENT_HEARS}{'汉' * 59}\n{CLIENT_ASKS}")
    client.type("字" * 341 + "B" + "好" * 100)
    server.type("x")
    server.expect(f"{SERVER_HEARS}{'字' * 341}B\n{SERVER_ASKS}")
    client.expect(f"{CLIENT_HEARS}x\n{CLIENT_ASKS}")
    server.type("y")
    server.expect(f"{SERVER_HEARS}{'好' * 100}\n{SERVER_ASKS}")
    client.press(CTRL_D)
    client_ended = ends(client)
    server.press(CTRL_D)
    return client_ended + ends(server)


def message_cut_in_a_character(stage):
    """1,200 bytes: the 1,024th is inside a character, which decode does not forgive."""
    server, client = stage.both()
    server.type("汉" * 400)
    return ends(client, server)


def client_disappears(stage):
    server, client = stage.both()
    server.type("你好")
    client.expect(f"{CLIENT_HEARS}你好\n{CLIENT_ASKS}")
    client.process.kill()
    client_ended = ends(client)
    server.expect(f"{SERVER_HEARS}\n{SERVER_ASKS}")
    server.type("还在吗")
    server.expect(f"{SERVER_HEARS}\n{SERVER_ASKS}")
    server.type("喂")
    return client_ended + ends(server)


def client_disappears_before_the_first_word(stage):
    server, client = stage.both()
    client.process.kill()
    client_ended = ends(client)
    server.type("你好")
    server.expect(f"{SERVER_HEARS}\n{SERVER_ASKS}")
    server.press(CTRL_D)
    return client_ended + ends(server)


CASES = [
    exit_at_the_client,
    exit_at_the_client_and_two_more_words,
    empty_line_at_the_server,
    empty_line_at_the_client,
    long_message,
    message_cut_in_a_character,
    client_disappears,
    client_disappears_before_the_first_word,
]

each_way = pytest.mark.parametrize("way", WAYS)


@each_way
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_screens_agree(tmp_path, case, way):
    expected = play(case, STDLIB, tmp_path / "stdlib")
    got = play(case, WAYS[way], tmp_path / "csocket")
    assert got == expected


@each_way
def test_whole_conversation(tmp_path, way):
    """The exact lines, which the document's print and input give."""
    expected = play(whole_conversation, STDLIB, tmp_path / "stdlib")
    assert play(whole_conversation, WAYS[way], tmp_path / "csocket") == expected
    assert expected == [
        (
            "接收服务端消息：你好，客户端\n"
            "输入对服务端发送的消息：你好，服务端\n"
            "接收服务端消息：吃了吗？\n"
            "输入对服务端发送的消息：吃了 :)\n"
            "接收服务端消息：exit\n",
            0,
        ),
        (
            "输入对客户端发送的消息：你好，客户端\n"
            "接收客户端消息：你好，服务端\n"
            "输入对客户端发送的消息：吃了吗？\n"
            "接收客户端消息：吃了 :)\n"
            "输入对客户端发送的消息：exit\n"
            "接收客户端消息：exit\n",
            0,
        ),
    ]


def whole_conversation(stage):
    server, client = stage.both()
    for said, answered in (("你好，客户端", "你好，服务端"), ("吃了吗？", "吃了 :)")):
        server.type(said)
        client.expect(f"{CLIENT_HEARS}{said}\n{CLIENT_ASKS}")
        client.type(answered)
        server.expect(f"{SERVER_HEARS}{answered}\n{SERVER_ASKS}")
    server.type("exit")
    return ends(client, server)


def interrupt_in_accept(stage):
    server = stage.server()
    interrupt(server)
    return ends(server)


def interrupt_in_recv(stage):
    server, client = stage.both()
    interrupt(client)
    client_ended = ends(client)
    interrupt(server)
    return client_ended + ends(server)


def interrupt_in_input(stage):
    server, client = stage.both()
    server.type("你好")
    client.expect(f"{CLIENT_HEARS}你好\n{CLIENT_ASKS}")
    interrupt(client)
    client_ended = ends(client)
    server.expect(f"{SERVER_HEARS}\n{SERVER_ASKS}")
    interrupt(server)
    return client_ended + ends(server)


@each_way
@pytest.mark.parametrize(
    "case",
    [interrupt_in_accept, interrupt_in_recv, interrupt_in_input],
    ids=lambda case: case.__name__,
)
def test_ctrl_c(tmp_path, case, way):
    """The stdlib's accept is Python, so its traceback has a frame more: the last lines agree."""
    expected = play(case, STDLIB, tmp_path / "stdlib")
    got = play(case, WAYS[way], tmp_path / "csocket")
    for (screen, status), (stdlib_screen, stdlib_status) in zip(got, expected, strict=True):
        assert last_line(screen) == last_line(stdlib_screen) == "KeyboardInterrupt"
        assert status == stdlib_status == -signal.SIGINT
    if case is not interrupt_in_accept:
        assert got == expected


def port_taken(stage):
    first = stage.server()
    second = ends(stage.program("server.py"))
    interrupt(first)
    first.wait()
    return second


def again_after_exit_at_the_client(stage):
    """The server has closed first: its port is kept for a minute."""
    server, client = stage.both()
    server.type("你好")
    client.expect(f"{CLIENT_HEARS}你好\n{CLIENT_ASKS}")
    client.type("exit")
    ends(server)
    second = ends(stage.program("server.py"))
    one_more_word(client, CTRL_D)
    return second


def no_server(stage):
    return ends(stage.program("client.py"))


@each_way
@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (port_taken, "OSError: [Errno 98] Address already in use"),
        (again_after_exit_at_the_client, "OSError: [Errno 98] Address already in use"),
        (no_server, "ConnectionRefusedError: [Errno 111] Connection refused"),
    ],
    ids=["port taken", "port in TIME_WAIT", "no server"],
)
def test_error_names_the_address(tmp_path, case, reason, way):
    """csocket says what the stdlib says, and which address it was."""
    [(expected, stdlib_status)] = play(case, STDLIB, tmp_path / "stdlib")
    [(screen, status)] = play(case, WAYS[way], tmp_path / "csocket")
    assert last_line(expected) == reason
    assert screen == expected.rstrip("\n") + ADDRESS + "\n"
    assert status == stdlib_status == 1


def test_demonstration():
    """What chat.py shows, on the csocket that the tests run on."""
    transcript = io.StringIO()
    with network() as prefix:
        conversation.hold([*prefix, sys.executable], transcript, conversation.environment())
    lines = transcript.getvalue().splitlines()
    said, answered = conversation.TURNS[0]
    assert lines[:3] == [
        f"server | {SERVER_ASKS}{said}",
        f"client | {CLIENT_HEARS}{said}",
        f"client | {CLIENT_ASKS}{answered}",
    ]
    assert lines[-2:] == [f"client | {CLIENT_HEARS}exit", f"server | {SERVER_HEARS}exit"]


BROKEN_SENDS = {
    "sends nothing": "return len(data)",
    "loses the last byte": "return send(self, data[:-1], *flags)",
    "raises": "raise BrokenPipeError(32, 'Broken pipe')",
    "sends twice": "send(self, data, *flags); return send(self, data, *flags)",
}


@pytest.mark.parametrize("how", BROKEN_SENDS)
def test_demonstration_fails_when_send_is_broken(tmp_path, how):
    """chat.py ends with status 1 and says why, when csocket's send does not do its work."""
    (tmp_path / "sitecustomize.py").write_text(
        "import csocket\nsend = csocket.socket.send\n"
        f"def broken(self, data, *flags):\n    {BROKEN_SENDS[how]}\n"
        "csocket.socket.send = broken\n"
    )
    done = run_chat(tmp_path, with_path=tmp_path)
    assert done.returncode == 1, done.stdout
    assert "chat.py: the conversation on port 3000 failed: " in done.stderr


def test_chat_of_a_good_csocket_passes(tmp_path):
    done = run_chat(tmp_path)
    assert (done.stderr, done.returncode) == ("", 0)
    assert ".venv/bin/python examples/server.py" in done.stdout


def run_chat(folder, with_path=None):
    """Run chat.py as it is, but that it builds nothing and takes the installed csocket."""
    program = folder / "chat_here.py"
    program.write_text(
        f"import sys\nsys.path.insert(0, {ROOT!r})\n"
        "import chat\nfrom demo import conversation, install, machine\n"
        "install.install = lambda folder, patience: sys.executable\n"
        "machine.check = lambda: None\n"
        f"env = {{**conversation.environment(), 'PYTHONPATH': {str(with_path or '')!r}}}\n"
        "conversation.environment = lambda: env\n"
        "hold = conversation.hold\n"
        "conversation.hold = lambda *how, **more: hold(*how, patience=5, **more)\n"
        "sys.exit(chat.main())\n"
    )
    with network() as prefix:
        return subprocess.run(
            [*prefix, sys.executable, str(program)], capture_output=True, text=True, timeout=50
        )


def chat_in(prefix, env=None, options=()):
    return subprocess.run(
        [*prefix, sys.executable, *options, os.path.join(ROOT, "chat.py")],
        capture_output=True,
        text=True,
        timeout=50,
        env={**os.environ, **(env or {})},
    )


def assert_one_line(done, *words):
    assert (done.stdout, done.returncode) == ("", 1)
    assert done.stderr.startswith("chat.py: ")
    assert done.stderr.count("\n") == 1
    for word in words:
        assert word in done.stderr


def test_chat_names_a_missing_compiler():
    done = chat_in([], env={"CC": "no-such-compiler"})
    assert_one_line(done, "no-such-compiler", "apt install", "dnf install", "macOS")


@pytest.mark.parametrize(
    ("sabotage", "words"),
    [
        ("sysconfig.get_path = lambda name: '/nowhere'", ["Python.h", "-dev", "python3-devel"]),
        (
            "find = importlib.util.find_spec\n"
            "importlib.util.find_spec = lambda n, *p: None if n == 'ensurepip' else find(n, *p)",
            ["ensurepip", "-venv"],
        ),
        ("sys.version_info = (3, 9, 0)", ["Python 3.10", "3.9"]),
        ("sys.modules['pty'] = None", ["POSIX"]),
    ],
    ids=["headers", "ensurepip", "version", "pty"],
)
def test_chat_names_what_is_missing(tmp_path, sabotage, words):
    program = tmp_path / "chat_here.py"
    program.write_text(
        f"import importlib.util, sys, sysconfig\nsys.path.insert(0, {ROOT!r})\n"
        f"import chat\n{sabotage}\nsys.exit(chat.main())\n"
    )
    command = [sys.executable, str(program)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=50)
    assert_one_line(done, *words)


def test_chat_names_a_taken_port():
    holder = (
        "import socket\ns = socket.create_server(('', 3000))\nprint('held', flush=True)\ninput()"
    )
    with network() as prefix:
        command = [*prefix, sys.executable, "-c", holder]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdout.readline() == b"held\n"
            done = chat_in(prefix)
    assert_one_line(done, "port 3000 is taken", "try again")


def test_screen_that_differs_is_reported():
    with Terminal([sys.executable, "-c", "print('one')"], patience=5) as terminal:
        with pytest.raises(Unexpected, match="'one.*' instead of 'two"):
            terminal.expect("two\n")


def test_program_is_at_a_terminal_of_its_own():
    code = """
import os
own = os.getsid(0) == os.getpid() == os.tcgetpgrp(0)
print(own, os.isatty(0), os.isatty(1), os.isatty(2))
print(input("? "))
raise SystemExit(3)
"""
    with Terminal([sys.executable, "-c", code], patience=20) as terminal:
        terminal.expect("True True True True\n? ")
        terminal.type("你好")
        assert terminal.wait() == 3
    assert terminal.screen.endswith("? 你好\n你好\n")


def test_time_wait_is_waited_for():
    """A connection that the server ended is in TIME_WAIT: it is not somebody else's hold."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number = listener.getsockname()[1]
        with socket.create_connection(("127.0.0.1", number)) as client:
            listener.accept()[0].close()
            assert client.recv(1) == b""
    assert (port.is_free(number), port.states(number)) == (False, {port.TIME_WAIT})
    said = []
    with pytest.raises(port.Taken):
        port.wait_until_free(number, said.append, patience=0.5)
    assert len(said) == 1
    assert f"port {number}" in said[0]


def test_port_that_a_program_holds_is_not_waited_for():
    said = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        with pytest.raises(port.Taken, match="taken by another program"):
            port.wait_until_free(listener.getsockname()[1], said.append)
    assert said == []
