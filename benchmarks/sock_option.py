"""An option asked and set."""

from .contenders import FREE_THREADED
from .peers import tcp_pair
from .question import SIZES, Bar, calls

QUESTIONS = calls(
    "sock_option.keepalive", "getsockopt + setsockopt", raw="getsockopt_setsockopt",
    make=tcp_pair, names="a, b", item="value", items=[size & 32 for size in SIZES],
    body="a.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)\n"
    "a.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, value)",
    bar=Bar(1.6 if FREE_THREADED else 1.45), per_turn=2,
)  # fmt: skip
