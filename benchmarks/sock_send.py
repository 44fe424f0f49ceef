"""The other ways to send about 64 bytes; datagrams whose peers alternate."""

from functools import partial

from .peers import stream_pair, udp_peers
from .question import Bar, calls, messages

QUESTIONS = [
    *calls(
        "sock_send.sendall", "sendall + recv 64 B", raw="send_recv",
        make=stream_pair, names="a, b", body="a.sendall(data)\nb.recv(4096)", bar=Bar(1.20),
    ),
    *calls(
        "sock_send.memoryview", "send of a memoryview + recv 64 B", raw="send_recv",
        make=stream_pair, names="a, b", body="a.send(data)\nb.recv(4096)",
        items=[memoryview(data) for data in messages()], bar=Bar(1.20),
    ),
]  # fmt: skip

# Three clients ask in turn, one more than csocket keeps addresses of; the server answers to the address that
# recvfrom gave.
REQUEST_REPLY = "\n".join(
    f"{client}.sendto(data, to)\n"
    "found, peer = server.recvfrom(4096)\n"
    "server.sendto(found, peer)\n"
    f"{client}.recvfrom(4096)"
    for client in "abc"
)

for key, family, host in (("ipv4", "AF_INET", "127.0.0.1"), ("ipv6", "AF_INET6", "::1")):
    QUESTIONS += calls(
        f"sock_send.udp_{key}", f"UDP sendto + recvfrom 64 B, {key.replace('ip', 'IP')}",
        raw="udp_request_reply", make=partial(udp_peers, clients=3, family=family, host=host),
        names="a, b, c, server, to", body=REQUEST_REPLY, per_turn=6, bar=Bar(1.17),
    )  # fmt: skip
