"""The addresses of this host, known without a resolver."""

_LOCALHOST = "127.0.0.1"
_LOCALHOST_V6 = "::1"
