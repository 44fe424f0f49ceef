"""Lines of 64 bytes read through makefile('rb')."""

from .peers import stream_pair
from .question import Bar, calls

LINE = b"x" * 63 + b"\n"


def pair_and_file(socket):
    a, b = stream_pair(socket)
    return a, b, b.makefile("rb")


QUESTIONS = [
    *calls(
        "sock_file.stream", "64 B lines out of a stream, makefile('rb')",
        make=pair_and_file, names="a, b, file", item="lines",
        items=[LINE * count for count in (16, 48, 32, 32)],
        body="a.sendall(lines)\nfor _ in range(len(lines) // 64):\n    file.readline()",
        bar=Bar(gain=1.05), per_turn=32,
    ),
    *calls(
        "sock_file.line", "one 64 B line sent and read, makefile('rb')",
        make=pair_and_file, names="a, b, file", items=[LINE],
        body="a.sendall(data)\nfile.readline()", bar=Bar(gain=1.2),
    ),
]  # fmt: skip
