"""sendmsg and recvmsg with one buffer and with sixteen, with and without ancillary data."""

import os
import struct

from .peers import stream_pair
from .question import Bar, calls, messages


def pair_with_buffers(socket, count):
    return *stream_pair(socket), [bytearray(128) for _ in range(count)]


def pair_with_credentials(socket):
    """A pair whose messages carry who sent them; the ancillary data; the room for it."""
    a, b = stream_pair(socket)
    b.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
    credentials = struct.pack("3i", os.getpid(), os.getuid(), os.getgid())
    ancillary = [(socket.SOL_SOCKET, socket.SCM_CREDENTIALS, credentials)]
    return a, b, ancillary, socket.CMSG_SPACE(len(credentials))


QUESTIONS = []
for count, bar in ((1, Bar(1.25)), (16, Bar(1.45))):
    common = {
        "item": "buffers",
        "items": [[data] * count for data in messages()],
        "buffers": count,
        "bar": bar,
    }
    QUESTIONS += calls(
        f"sock_msg.{count}", f"sendmsg + recvmsg, {count} x 64 B", raw="sendmsg_recvmsg",
        make=stream_pair, names="a, b", body="a.sendmsg(buffers)\nb.recvmsg(4096)", **common,
    )  # fmt: skip
    QUESTIONS += calls(
        f"sock_msg.{count}_into", f"sendmsg + recvmsg_into, {count} x 64 B",
        raw="sendmsg_recvmsg_into", room=128, names="a, b, room",
        make=lambda socket, count=count: pair_with_buffers(socket, count),
        body="a.sendmsg(buffers)\nb.recvmsg_into(room)", **common,
    )  # fmt: skip
    QUESTIONS += calls(
        f"sock_msg.{count}_ancillary", f"sendmsg + recvmsg with credentials, {count} x 64 B",
        raw="sendmsg_recvmsg", ancillary=True, make=pair_with_credentials,
        names="a, b, ancillary, space",
        body="a.sendmsg(buffers, ancillary)\nb.recvmsg(4096, space)", **common,
    )  # fmt: skip
