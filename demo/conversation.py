"""The conversation: the document's server and client, typed at by two people in turn."""

import os
import sys
from pathlib import Path

from demo.port import wait_for_listener
from demo.terminal import Terminal, Unexpected

PORT = 3000
EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

SERVER_ASKS = "输入对客户端发送的消息："
SERVER_HEARS = "接收客户端消息："
CLIENT_ASKS = "输入对服务端发送的消息："
CLIENT_HEARS = "接收服务端消息："

# What the server's user types, and what the client's user answers.
TURNS = [
    ("你好，我是服务端。", "你好！我是客户端。"),
    ("这句话是用 csocket 发送的。", "收到，一个字也没少。"),
    ("那就聊到这里吧，再见！", "再见！"),
]


class Transcript:
    """Writes what appears in each window as it happens, every line behind its window's name."""

    def __init__(self, stream):
        self._stream = stream
        self._open_line_of = None

    def window(self, name):
        return lambda text: self._write(name, text)

    def _write(self, name, text):
        for line in text.splitlines(keepends=True):
            if self._open_line_of != name:
                if self._open_line_of is not None:
                    self._stream.write("\n")
                self._stream.write(f"{name} | ")
            self._stream.write(line)
            self._open_line_of = None if line.endswith("\n") else name
        self._stream.flush()


def hold(command, stream=sys.stdout, env=None, patience=30.0):
    """Hold the conversation; raise Unexpected where a screen shows something else.

    command is what runs a program: a list, to which the program's path is added.
    """
    transcript = Transcript(stream)

    def start(name):
        program = [*command, str(EXAMPLES / f"{name}.py")]
        return Terminal(program, env=env, show=transcript.window(name), patience=patience)

    with start("server") as server:
        wait_for_listener(PORT, server.process, patience)
        with start("client") as client:
            take_turns(server, client)
            for terminal in (client, server):
                status = terminal.wait()
                if status != 0:
                    raise Unexpected(f"{terminal.command[-1]} ended with status {status}")


def take_turns(server, client):
    server.expect(SERVER_ASKS)
    for said, answered in TURNS:
        server.type(said)
        client.expect(f"{CLIENT_HEARS}{said}\n{CLIENT_ASKS}")
        client.type(answered)
        server.expect(f"{SERVER_HEARS}{answered}\n{SERVER_ASKS}")
    server.type("exit")
    client.expect(f"{CLIENT_HEARS}exit\n")
    server.expect(f"{SERVER_HEARS}exit\n")


def environment():
    """The windows' environment: the document's language, whatever the locale is."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return {**kept, "PYTHONUTF8": "1"}
