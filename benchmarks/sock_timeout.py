"""A timeout set to what it is already, and asked for."""

from functools import partial

from .peers import stream_pair
from .question import Bar, calls

QUESTIONS = [
    *calls(
        "sock_timeout.set", "settimeout to the value it has",
        make=partial(stream_pair, timeout=5), names="a, b", body="a.settimeout(5)",
        bar=Bar(gain=1.15),
    ),
    *calls(
        "sock_timeout.get", "gettimeout",
        make=partial(stream_pair, timeout=5), names="a, b", body="a.gettimeout()",
        bar=Bar(gain=0.97),
    ),
]  # fmt: skip
