"""Addresses and numbers between their text or their order and the network's."""

import socket as stdlib

from .question import Bar, calls
from .resolve import HOSTS

IPV4 = [host for host in HOSTS if ":" not in host]
BOTH = [(stdlib.AF_INET6 if ":" in host else stdlib.AF_INET, host) for host in HOSTS]
PACKED = [(family, stdlib.inet_pton(family, host)) for family, host in BOTH]
CALLS = {
    "inet_pton": ("inet_pton(*item)", BOTH, 1.3),
    "inet_ntop": ("inet_ntop(*item)", PACKED, 0.97),
    "inet_aton": ("inet_aton(item)", IPV4, 0.97),
    "inet_ntoa": ("inet_ntoa(item)", [stdlib.inet_aton(host) for host in IPV4], 0.97),
    "htons": ("htons(item)", (80, 443, 8080, 65535), 0.97),
}

QUESTIONS = []
for key, (body, items, gain) in CALLS.items():
    QUESTIONS += calls(
        f"inet_text.{key}", key, fresh=False, item="item", items=items,
        make=lambda socket, key=key: (getattr(socket, key),), names=key,
        body=body, bar=Bar(gain=gain), weight=0.5,
    )  # fmt: skip
