"""A socket made and closed."""

from .question import Bar, calls

QUESTIONS = calls(
    "sock_init.close", "socket() + close()", raw="socket_close",
    make=lambda socket: (None,), names="_", body="socket.socket().close()",
    bar=Bar(1.20), fresh=False,
)  # fmt: skip
