"""Who holds a TCP port: the document's programs have theirs fixed, and the server sets no
SO_REUSEADDR (socket(7)).
"""

import errno
import os
import socket
import time

LISTEN = "0A"
TIME_WAIT = "06"


class Taken(Exception):
    """Another program holds the port."""


def wait_until_free(port, say, patience=90.0):
    """Wait while the only thing on the port is a connection that ended less than a minute ago.

    The kernel keeps such a connection in TIME_WAIT, 60 seconds on Linux.
    """
    deadline = time.monotonic() + patience
    told = False
    while not is_free(port):
        if states(port) != {TIME_WAIT} or time.monotonic() > deadline:
            if not is_free(port):
                raise Taken(f"TCP port {port} is taken by another program")
            return
        if not told:
            say(f"A chat has just ended on port {port}; the kernel frees it within a minute ...")
            told = True
        time.sleep(0.2)


def is_free(port):
    """Tell whether the document's server could bind the port now."""
    with socket.socket() as probe:
        try:
            probe.bind(("0.0.0.0", port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return False
            raise
    return True


def wait_for_listener(port, process, patience=30.0):
    """Wait until the process, or one beside it in its network, listens on the port.

    A connection made to find that out would be the only one that the document's server accepts.
    """
    deadline = time.monotonic() + patience
    while process.poll() is None and time.monotonic() < deadline:
        found = states(port, process.pid)
        if found is None:
            time.sleep(1.0)
            return
        if LISTEN in found:
            return
        time.sleep(0.005)


def states(port, process="self"):
    """Return the states of the TCP sockets on a port (proc_pid_net(5)), None without /proc."""
    found = set()
    for table in ("tcp", "tcp6"):
        path = f"/proc/{process}/net/{table}"
        if not os.path.exists(path):
            continue
        with open(path) as lines:
            for line in list(lines)[1:]:
                _, local, _, state = line.split()[:4]
                if int(local.rpartition(":")[2], 16) == port:
                    found.add(state)
    return found if os.path.exists("/proc/self/net/tcp") else None
