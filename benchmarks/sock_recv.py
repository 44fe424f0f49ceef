"""send and recv of about 64 bytes that are ready at once; recv that finds nothing."""

from functools import partial

from .peers import stream_pair, tcp_pair
from .question import Bar, calls


def pair_from_numbers(socket):
    """Of such sockets csocket does not know the options: their calls give up the GIL."""
    return tuple(socket.socket(fileno=s.detach()) for s in stream_pair(socket))


PAIRS = {
    "unix": ("a UNIX pair", stream_pair, 1.15, 1.17),
    "tcp": ("TCP loopback", tcp_pair, 1.06, 1.08),
}
SEND_RECV = "a.send(data)\nb.recv(4096)"

QUESTIONS = []
for key, (where, make, blocking, timed) in PAIRS.items():
    QUESTIONS += calls(
        f"sock_recv.{key}", f"send + recv 64 B, {where}", raw="send_recv",
        make=make, names="a, b", body=SEND_RECV, bar=Bar(blocking),
    )  # fmt: skip
    QUESTIONS += calls(
        f"sock_recv.{key}_timeout", f"send + recv 64 B, both with a timeout, {where}",
        raw="send_recv", make=partial(make, timeout=5), names="a, b", body=SEND_RECV,
        bar=Bar(timed),
    )  # fmt: skip

QUESTIONS += calls(
    "sock_recv.number", "send + recv 64 B, made from a number", raw="send_recv",
    make=pair_from_numbers, names="a, b", body=SEND_RECV,
)  # fmt: skip

QUESTIONS += calls(
    "sock_recv.into", "send + recv_into 64 B", raw="send_recv",
    make=lambda socket: (*stream_pair(socket), bytearray(4096)), names="a, b, buffer",
    body="a.send(data)\nb.recv_into(buffer)", bar=Bar(1.20),
)  # fmt: skip

for kib in (64, 256, 1024):
    QUESTIONS += calls(
        f"sock_recv.{kib}k", f"send 64 B + recv({kib} KiB)", raw="send_recv", room=kib << 10,
        make=stream_pair, names="a, b", body=f"a.send(data)\nb.recv({kib} << 10)", bar=Bar(1.20),
    )  # fmt: skip

QUESTIONS += calls(
    "sock_recv.would_block", "recv that would block", raw="recv_would_block",
    make=partial(stream_pair, timeout=0), names="a, b",
    body="try:\n    a.recv(4096)\nexcept BlockingIOError:\n    pass", bar=Bar(gain=1.8),
)  # fmt: skip
