"""The names of a connection's two ends."""

from .peers import tcp_pair
from .question import Bar, calls

QUESTIONS = calls(
    "sock_connect.names", "getsockname + getpeername", raw="names",
    make=tcp_pair, names="a, b", body="a.getsockname()\na.getpeername()",
    bar=Bar(1.6), per_turn=2,
)  # fmt: skip
