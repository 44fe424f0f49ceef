"""What test_kernel_families.py does on each family, in a process of its own.

    python kernel_families.py NAME ...

For each name it prints what the function of that name came to on the stdlib's module and on
csocket, or what the kernel lacks for it. Where a name needs vcan0, the process makes it: it should
be in a network of its own then.
"""

import contextlib
import errno
import hashlib
import importlib
import signal
import socket
import struct
import subprocess
import sys

WAIT = 10
NEW = sys.version_info >= (3, 14)       # the forms of Bluetooth's addresses are as new
LACKING = {
    errno.EAFNOSUPPORT,
    errno.EPROTONOSUPPORT,
    errno.ESOCKTNOSUPPORT,
    errno.EPERM,
    errno.EACCES,
}

# Numbers that old interpreters have no name for.
AF_PACKET, AF_RDS, AF_CAN, AF_TIPC, AF_BLUETOOTH, AF_ALG, AF_VSOCK, AF_QIPCRTR = (
    17, 21, 29, 30, 31, 38, 40, 42,
)
CAN_RAW, CAN_BCM, CAN_ISOTP, CAN_J1939 = 1, 2, 6, 7
L2CAP, HCI, SCO, RFCOMM = 0, 1, 2, 3
SOL_ALG, SET_KEY, SET_AUTHSIZE = 279, 1, 5
DECRYPT, ENCRYPT = 0, 1
IPPROTO_SCTP = 132
SOCK_RDM = 4


class Lacking(Exception):
    """This kernel has not got it."""


def opened(module, *args):
    """A socket that does not wait for ever."""
    try:
        s = module.socket(*args)
    except OSError as exc:
        if exc.errno in LACKING:
            raise Lacking(f"socket{args}: {exc.strerror}") from None
        raise
    s.settimeout(WAIT)
    return s


def refusal(call):
    """The error of a call that the kernel refuses."""
    try:
        return "done", call()
    except OSError as exc:
        return type(exc).__name__, exc.errno


def need_vcan():
    try:
        socket.if_nametoindex("vcan0")
    except OSError:
        for words in ("add vcan0 type vcan", "set vcan0 up"):
            command = ["ip", "link", *words.split()]
            try:
                subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
            except (OSError, subprocess.CalledProcessError):
                raise Lacking("vcan") from None


def frame(number, data):
    return struct.pack("=IB3x8s", number, len(data), data)


def can_raw(module, stack):
    a, b = (stack.enter_context(opened(module, AF_CAN, module.SOCK_RAW, CAN_RAW)) for _ in "ab")
    need_vcan()
    said = [a.getsockname(), refusal(lambda: a.bind(("no-such-can",)))]
    a.bind(("vcan0",))
    b.bind(("",))
    said += [a.getsockname(), b.getsockname(), a.send(frame(0x123, b"abc")), b.recvfrom(16)]
    b.setsockopt(101, 1, struct.pack("=II", 0x200, 0x700))     # SOL_CAN_RAW, CAN_RAW_FILTER
    for number in (0x123, 0x201):
        said.append(a.sendto(frame(number, b"12345678"), ("vcan0",)))
    said += [b.recvmsg(100), b.getsockopt(101, 1, 8), a.getsockopt(101, 3)]
    said.append(a.sendmsg([frame(0x202, b"")[:8], bytes(8)], [], 0, ("vcan0",)))
    room = bytearray(16)
    said += [b.recvfrom_into(room), bytes(room), b.dup().getsockname()]
    return said


def can_bcm(module, stack):
    a = stack.enter_context(opened(module, AF_CAN, module.SOCK_DGRAM, CAN_BCM))
    raw = stack.enter_context(opened(module, AF_CAN, module.SOCK_RAW, CAN_RAW))
    need_vcan()
    raw.bind(("vcan0",))
    said = [refusal(lambda: a.send(b"x" * 72))]
    a.connect(("vcan0",))
    TX_SEND, RX_SETUP, RX_FILTER_ID = 4, 5, 0x20

    def head(op, flags, number, frames):
        return struct.pack("@3I4l2I0q", op, flags, 0, 0, 0, 0, 0, number, frames)

    said += [a.send(head(TX_SEND, 0, 0x111, 1) + frame(0x111, b"sent")), raw.recvfrom(16)]
    said += [a.send(head(RX_SETUP, RX_FILTER_ID, 0x222, 0)), raw.send(frame(0x222, b"seen"))]
    data, address = a.recvfrom(200)
    said += [data[-16:], len(data), address, refusal(a.getsockname)]
    return said


def can_isotp(module, stack):
    a, b = (stack.enter_context(opened(module, AF_CAN, module.SOCK_DGRAM, CAN_ISOTP)) for _ in "ab")
    need_vcan()
    a.bind(("vcan0", 0x7E8, 0x7E0))
    b.bind(("vcan0", 0x7E0, 0x7E8))
    said = [a.getsockname(), b.getsockname(), refusal(a.getpeername)]
    for size in (1, 7, 8, 300):
        said += [a.send(bytes(range(256))[:size]), b.recvfrom(4096)]
    said += [b.send(b"back"), a.recvmsg(4096)]
    return said


def can_j1939(module, stack):
    a, b = (stack.enter_context(opened(module, AF_CAN, module.SOCK_DGRAM, CAN_J1939)) for _ in "ab")
    need_vcan()
    NO_NAME, NO_PGN, PGN = 0, 0x40000, 0x12300
    for s, address in ((a, 0x20), (b, 0x30)):
        s.setsockopt(module.SOL_SOCKET, module.SO_BROADCAST, 1)
        s.bind(("vcan0", NO_NAME, NO_PGN, address))
    said = [a.getsockname(), b.getsockname()]
    for size in (3, 8, 60):
        said += [a.sendto(bytes(size), ("vcan0", NO_NAME, PGN, 0x30)), b.recvfrom(100)]
    said += [a.sendto(b"x", ("vcan0", NO_NAME, 0xFEF1, 0xFF)), b.recvmsg(100, 200)]
    a.connect(("vcan0", NO_NAME, PGN, 0x30))
    said += [a.getpeername(), a.send(b"connected"), b.recv(100)]
    return said


def algorithm(module, stack, kind, name, key=None, size=None):
    """The operation socket of an algorithm."""
    s = stack.enter_context(opened(module, AF_ALG, module.SOCK_SEQPACKET, 0))
    # poll() never says that these are ready, which the stdlib would wait for.
    s.settimeout(None)
    try:
        s.bind((kind, name))
    except OSError as exc:
        raise Lacking(f"AF_ALG's {name}: {exc.strerror}") from None
    if key is not None:
        s.setsockopt(SOL_ALG, SET_KEY, key)
    if size is not None:
        s.setsockopt(SOL_ALG, SET_AUTHSIZE, None, size)
    operation, address = s.accept()
    assert address is None, address
    return stack.enter_context(operation)


def alg_hash(module, stack):
    hashing = algorithm(module, stack, "hash", "sha256")
    hashing.sendall(b"abc")
    found = hashing.recv(512)
    assert found == hashlib.sha256(b"abc").digest()
    hashing.send(b"a", module.MSG_MORE)
    hashing.send(b"bc")
    assert hashing.recv(512) == found
    keyed = algorithm(module, stack, "hash", "hmac(sha1)", b"Jefe")
    keyed.sendall(b"what do ya want for nothing?")
    return [found, keyed.recv(512), refusal(keyed.getsockname)]


def alg_cipher(module, stack):
    key, iv = bytes(range(16)), bytes(range(16, 32))
    s = algorithm(module, stack, "skcipher", "cbc(aes)", key)
    said = [s.sendmsg_afalg([b"0123456789", b"abcdef"], op=ENCRYPT, iv=iv)]
    ciphered = s.recv(16)
    said += [ciphered, s.sendmsg_afalg([ciphered], op=DECRYPT, iv=iv), s.recv(16)]
    said.append(s.sendmsg_afalg(op=ENCRYPT, flags=module.MSG_MORE, iv=iv))
    said += [s.sendmsg([b"x" * 32]), s.recv(32)]
    return said


def alg_aead(module, stack):
    key, iv, plain, more = bytes(16), bytes(12), b"some plain text", b"associated"
    s = algorithm(module, stack, "aead", "gcm(aes)", key, 16)
    said = [s.sendmsg_afalg([more, plain], op=ENCRYPT, iv=iv, assoclen=len(more))]
    sealed = s.recv(len(more) + len(plain) + 16)[len(more):]
    said += [sealed, s.sendmsg_afalg([more, sealed], op=DECRYPT, iv=iv, assoclen=len(more))]
    said.append(s.recv(len(more) + len(plain))[len(more):])
    assert said[-1] == plain
    s.sendmsg_afalg([more, sealed[:-1] + b"?"], op=DECRYPT, iv=iv, assoclen=len(more))
    return [*said, refusal(lambda: s.recv(100))]


def alg_rng(module, stack):
    s = algorithm(module, stack, "rng", "stdrng", bytes(64))
    return [len(s.recv(16)), len(s.recvmsg(128)[0])]


def tipc(module, stack):
    NAMESEQ, NAME, ID, NODE_SCOPE = 1, 2, 3, 3
    a, b = (stack.enter_context(opened(module, AF_TIPC, SOCK_RDM)) for _ in "ab")
    a.bind((NAMESEQ, 18888, 0, 10, NODE_SCOPE))
    said = [a.getsockname()[0], b.sendto(b"to a name", (NAME, 18888, 5, 0, NODE_SCOPE))]
    data, sender = a.recvfrom(100)
    said += [data, sender[0], len(sender), sender == b.getsockname()]
    said += [a.sendto(b"to an identity", sender), b.recvmsg(100)[0]]
    listener = stack.enter_context(opened(module, AF_TIPC, module.SOCK_STREAM))
    listener.bind((NAMESEQ, 18889, 7, 7))
    listener.listen(1)
    c = stack.enter_context(opened(module, AF_TIPC, module.SOCK_STREAM))
    c.setblocking(False)
    said.append(c.connect_ex((NAME, 18889, 7, 0)))
    d, peer = listener.accept()     # which answers the one that connects
    c.settimeout(WAIT)
    with d:
        said += [peer[0] == ID, d.getpeername() == c.getsockname(), c.send(b"stream"), d.recv(100)]
    return said


def rds(module, stack):
    a, b = (stack.enter_context(opened(module, AF_RDS, module.SOCK_SEQPACKET)) for _ in "ab")
    for s in (a, b):
        s.bind(("127.0.0.1", 0))
    said = [a.getsockname()[0], a.sendto(b"one", b.getsockname())]
    data, sender = b.recvfrom(100)
    said += [data, sender == a.getsockname(), b.sendmsg([b"t", b"wo"], [], 0, sender)]
    data, items, flags, sender = a.recvmsg(100, 100)
    return [*said, data, items, flags, sender == b.getsockname()]


def qipcrtr(module, stack):
    a, b = (stack.enter_context(opened(module, AF_QIPCRTR, module.SOCK_DGRAM)) for _ in "ab")
    a.bind((a.getsockname()[0], 0))
    said = [b.sendto(b"one", a.getsockname())]
    data, sender = a.recvfrom(100)
    said += [data, sender == b.getsockname(), sender[0] == a.getsockname()[0]]
    a.connect(sender)
    said += [a.getpeername() == sender, a.send(b"two"), b.recvmsg(100)[0]]
    return said


def vsock(module, stack):
    ANY, LOCAL = 2**32 - 1, 1
    said = []
    for kind in (module.SOCK_STREAM, module.SOCK_SEQPACKET):
        listener = stack.enter_context(opened(module, AF_VSOCK, kind))
        said.append(listener.getsockname())
        try:
            listener.bind((LOCAL, ANY))
        except OSError:
            raise Lacking("vsock_loopback") from None
        listener.listen(1)
        a = stack.enter_context(opened(module, AF_VSOCK, kind))
        a.connect(listener.getsockname())
        b, peer = listener.accept()
        with b:
            said += [peer == b.getpeername() == a.getsockname(), peer[0]]
            said += [a.getpeername() == listener.getsockname(), a.send(b"abc"), b.recvmsg(100)]
            a.setsockopt(AF_VSOCK, 0, 2**17)
            said += [a.getsockopt(AF_VSOCK, 0), a.getsockopt(module.SOL_SOCKET, module.SO_ERROR)]
    return said


def sctp(module, stack):
    stream = (module.AF_INET, module.SOCK_STREAM, IPPROTO_SCTP)
    listener = stack.enter_context(opened(module, *stream))
    listener.bind(("127.0.0.1", 0))
    listener.listen(1)
    a = stack.enter_context(opened(module, *stream))
    a.connect(listener.getsockname())
    b, peer = listener.accept()
    with b:
        said = [peer == a.getsockname(), a.send(b"one"), b.recvmsg(100)[:3], b.recv(0)]
        b.setsockopt(IPPROTO_SCTP, 11, b"\1")          # SCTP_EVENTS: which stream it was
        said += [a.sendmsg([b"tw", b"o"]), [(level, kind) for level, kind, _ in b.recvmsg(9, 200)[1]]]
        status = a.getsockopt(IPPROTO_SCTP, 14, 4096)[4:8] if module.__name__ == "csocket" else b""
        assert status in (b"", struct.pack("i", 4)), status        # SCTP_STATUS: established
        said += [a.shutdown(module.SHUT_WR), b.recv(9)]
    one, other = (
        stack.enter_context(opened(module, module.AF_INET, module.SOCK_SEQPACKET, IPPROTO_SCTP))
        for _ in "ab"
    )
    other.bind(("127.0.0.1", 0))
    other.listen(1)
    said += [one.sendto(b"many", other.getsockname()), other.recvmsg(9)[:3]]
    return said


def bluetooth(module, stack):
    """The controller of hci_vhci is down: only names, and the channels of the kernel itself."""
    NONE, MONITOR, CONTROL, ANY = 0xFFFF, 2, 3, "00:00:00:00:00:00"
    if module.__name__ == "socket" and not (NEW and hasattr(module, "AF_BLUETOOTH")):
        return None
    control = stack.enter_context(opened(module, AF_BLUETOOTH, module.SOCK_RAW, HCI))
    try:
        vhci = stack.enter_context(open("/dev/vhci", "r+b", buffering=0))
    except OSError:
        raise Lacking("hci_vhci") from None
    vhci.write(b"\xff\0")
    kind, made, index = struct.unpack("<BBH", vhci.read(64)[:4])
    said = [kind, made]
    named = {}
    for name, proto, kind, address in (
        ("l2cap", L2CAP, module.SOCK_SEQPACKET, (ANY, 0x1001)),
        ("l2cap cid", L2CAP, module.SOCK_SEQPACKET, (ANY, 0, 4, 1)),
        ("rfcomm", RFCOMM, module.SOCK_STREAM, (ANY, 7)),
        ("sco", SCO, module.SOCK_SEQPACKET, ANY),
        ("hci", HCI, module.SOCK_RAW, index),
        ("hci tuple", HCI, module.SOCK_RAW, (index,)),
    ):
        s = stack.enter_context(opened(module, AF_BLUETOOTH, kind, proto))
        said.append((name, refusal(lambda: s.bind(address))))
        found = s.getsockname()
        named[name] = found == index if proto == HCI else found
    control.bind((NONE, CONTROL))
    read_version = struct.pack("<HHH", 1, NONE, 0)
    answers = [control.send(read_version)]
    while len(answers) < 20:
        answers.append(control.recv(1000))
        if answers[-1][:8] == struct.pack("<HHHH", 1, NONE, 6, 1):
            break
    said += [named, answers[-1], refusal(control.getsockname)]
    monitor = stack.enter_context(opened(module, AF_BLUETOOTH, module.SOCK_RAW, HCI))
    monitor.bind((NONE, MONITOR))
    return [*said, refusal(monitor.getsockname), len(monitor.recv(1000)) > 6]


def come_to(function, name):
    try:
        with contextlib.ExitStack() as stack:
            return function(importlib.import_module(name), stack)
    except Lacking as exc:
        return f"lacking: {exc}"
    except Exception as exc:
        return f"{type(exc).__name__}: {exc}"


if __name__ == "__main__":
    for asked in sys.argv[1:]:
        signal.alarm(6 * WAIT)      # ends what hangs
        both = [come_to(globals()[asked], name) for name in ("socket", "csocket")]
        print(repr((asked, both)), flush=True)
