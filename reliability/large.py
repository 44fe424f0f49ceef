"""Transfers of more than 2**31 bytes, which an int does not count."""

import mmap
import random
import socket as stdlib
import tempfile
import threading
from contextlib import ExitStack, contextmanager

import csocket as socket

SIZE = (1 << 31) + 4097
MARK = 65536
BLOCK = 1 << 20
# What Linux moves at most in one call, MAX_RW_COUNT.
MOST = 0x7FFFF000


@contextmanager
def large_file():
    """A file with other bytes at its start, around 2**31 and at its end; the rest takes no room."""
    chance = random.Random(10)
    with tempfile.TemporaryFile() as file:
        for start in (0, (1 << 31) - MARK // 2, SIZE - 2000):
            file.seek(start)
            file.write(chance.randbytes(min(MARK, SIZE - start)))
        file.flush()
        file.seek(0)
        with mmap.mmap(file.fileno(), SIZE, prot=mmap.PROT_READ) as memory:
            yield file, memory


def drain(sock, memory, start, told):
    """How many bytes came that are those of the file from start on."""
    position = start
    while data := sock.recv(BLOCK):
        if data != memory[position : position + len(data)]:
            break
        position += len(data)
    told.append(position - start)
    while sock.recv(BLOCK):
        pass


def until_sent(call, memory):
    sent = 0
    with memoryview(memory) as view:
        while sent < len(view):
            sent += call(view[sent:])
    return sent


def sendall(sock, file, memory):
    sock.sendall(memory)
    return SIZE


def send(sock, file, memory):
    return until_sent(sock.send, memory)


def sendmsg(sock, file, memory):
    return until_sent(lambda view: sock.sendmsg([view[:10], view[10:]]), memory)


def raw_write(sock, file, memory):
    with sock.makefile("wb", 0) as raw:
        return until_sent(raw.write, memory)


def sendfile(sock, file, memory):
    return sock.sendfile(file)


def sendfile_by_send(sock, file, memory):
    return sock._sendfile_use_send(file)


SENDS = (sendall, send, sendmsg, raw_write, sendfile, sendfile_by_send)


def send_through(report, file, memory, call, start=0):
    with ExitStack() as stack:
        one, two = (stack.enter_context(sock) for sock in socket.socketpair())
        theirs = stack.enter_context(stdlib.socket(fileno=two.detach()))
        told = []
        reader = threading.Thread(target=drain, args=(theirs, memory, start, told))
        reader.start()
        sent = call(one, file, memory)
        one.shutdown(socket.SHUT_WR)
        reader.join()
    report.count("large transfers")
    report.count("bytes of large transfers", told[0])
    if not sent == told[0] == SIZE - start:
        report.find(f"{call.__name__} of {SIZE - start} bytes: {sent} are told, {told[0]} came")


def sendfile_from_far(sock, file, memory):
    return sock.sendfile(file, (1 << 31) - 100)


def recv_into(sock, room):
    return sock.recv_into(room, 0, socket.MSG_WAITALL)


def recvmsg_into(sock, room):
    return sock.recvmsg_into([room], 0, socket.MSG_WAITALL)[0]


def raw_readinto(sock, room):
    with sock.makefile("rb", 0) as raw:
        return raw.readinto(room)


def receive_through(report, memory, call, at_once):
    """One receive with room for all, then others for the rest."""
    with ExitStack() as stack:
        one, two = stdlib.socketpair()
        ours = stack.enter_context(socket.from_stdlib(two))
        stack.enter_context(one)
        writer = threading.Thread(target=one.sendall, args=(memory,))
        writer.start()
        room = stack.enter_context(mmap.mmap(-1, SIZE))
        first = came = call(ours, room)
        with memoryview(room) as view:
            while came < SIZE:
                came += ours.recv_into(view[came:], 0, socket.MSG_WAITALL)
        writer.join()
        same = all(room[i : i + BLOCK] == memory[i : i + BLOCK] for i in range(0, SIZE, BLOCK))
    report.count("large transfers")
    report.count("bytes of large transfers", came)
    if not same or (at_once and first != MOST):
        report.find(f"{call.__name__}: {first} bytes at once, the same in all: {same}")


def receive_little(report):
    """Room for more than an int counts, and little to put there."""
    one, two = socket.socketpair()
    with one, two:
        one.send(b"little")
        two.settimeout(10)
        report.count("large receives of little")
        if two.recv(SIZE) != b"little":
            report.find(f"recv({SIZE}) of little")


def check(report):
    with large_file() as (file, memory):
        for call in SENDS:
            file.seek(0)
            send_through(report, file, memory, call)
        send_through(report, file, memory, sendfile_from_far, (1 << 31) - 100)
        for call, at_once in ((recv_into, True), (recvmsg_into, True), (raw_readinto, False)):
            receive_through(report, memory, call, at_once)
    receive_little(report)
