"""What a socket knows of itself without asking the kernel."""

from .peers import stream_pair
from .question import Bar, calls

READS = {"family": ("a.family", 7), "type": ("a.type", 7), "proto": ("a.proto", 0.97)}
READS["fileno"] = ("a.fileno()", 0.97)

QUESTIONS = []
for key, (body, gain) in READS.items():
    QUESTIONS += calls(
        f"socket_type.{key}", body.removeprefix("a."),
        make=stream_pair, names="a, b", body=body, bar=Bar(gain=gain), weight=0.5,
    )  # fmt: skip
