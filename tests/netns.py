"""A network of a test's own, in which the document's port 3000 belongs to nobody else.

Where the kernel lets us, that is a network namespace (network_namespaces(7)); elsewhere it is the
host's loopback, held by one test at a time.
"""

import contextlib
import fcntl
import os
import socket
import struct
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# ioctl numbers and a flag of <linux/sockios.h> and <linux/if.h>.
SIOCGIFFLAGS = 0x8913
SIOCSIFFLAGS = 0x8914
IFF_UP = 1
IFREQ = "16sh22x"

if ROOT not in sys.path:
    sys.path.append(ROOT)

PORT = 3000


@contextlib.contextmanager
def network():
    """Yield the words to put before a command so that it runs in a network of its own."""
    with contextlib.ExitStack() as stack:
        for unshare in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
            holder = stack.enter_context(hold_namespace(unshare))
            if holder is not None:
                user = ["--user", "--preserve-credentials"] if len(unshare) > 2 else []
                yield ["nsenter", f"--target={holder.pid}", "--net", *user, "--"]
                return
        stack.enter_context(host_port())
        yield []


@contextlib.contextmanager
def hold_namespace(unshare):
    """Keep a namespace with its loopback up; yields None where one cannot be made."""
    command = [*unshare, sys.executable, "-I", os.path.abspath(__file__)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    try:
        holder = subprocess.Popen(command, **pipes)
    except FileNotFoundError:
        yield None
        return
    with holder:
        yield holder if holder.stdout.readline() == b"up\n" else None


@contextlib.contextmanager
def host_port():
    """Hold the host's port 3000 against other tests; only a stranger on it is a reason to skip."""
    import pytest

    from demo import port

    path = os.path.join(tempfile.gettempdir(), f"csocket-test-port-{PORT}-{os.getuid()}.lock")
    with open(path, "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            port.wait_until_free(PORT, print)
        except port.Taken as taken:
            if os.environ.get("CI"):
                pytest.fail(str(taken))
            pytest.skip(str(taken))
        yield


def bring_loopback_up():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        answer = fcntl.ioctl(s, SIOCGIFFLAGS, struct.pack(IFREQ, b"lo", 0))
        flags = struct.unpack(IFREQ, answer)[1]
        fcntl.ioctl(s, SIOCSIFFLAGS, struct.pack(IFREQ, b"lo", flags | IFF_UP))


if __name__ == "__main__":
    bring_loopback_up()
    print("up", flush=True)
    sys.stdin.read()
