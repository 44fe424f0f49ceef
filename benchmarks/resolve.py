"""Numeric hosts given to getaddrinfo."""

from .question import Bar, calls

HOSTS = ("127.0.0.1", "::1", "192.0.2.7", "2001:db8::42", "198.51.100.200", "203.0.113.9")

QUESTIONS = calls(
    "resolve.numeric", "getaddrinfo of a numeric host",
    make=lambda socket: (socket.getaddrinfo, socket.SOCK_STREAM), names="getaddrinfo, kind",
    item="host", items=HOSTS, body="getaddrinfo(host, 80, 0, kind)",
    bar=Bar(gain=5), fresh=False,
)  # fmt: skip
