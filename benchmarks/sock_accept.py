"""A connection made, accepted and closed at both ends."""

from functools import partial

from .peers import tcp_listener
from .question import Bar, calls

BODY = """\
client = socket.socket()
client.connect(to)
server, peer = listener.accept()
server.close()
client.close()"""

QUESTIONS = []
for key, title, timeout in (
    ("close", "connect + accept + close", None),
    ("timeout", "connect + accept + close, listener with a timeout", 5),
):
    QUESTIONS += calls(
        f"sock_accept.{key}", title, raw="connect_accept_close",
        make=partial(tcp_listener, timeout=timeout), names="listener, to", body=BODY,
        bar=Bar(1.12), fresh=False,
    )  # fmt: skip
