"""Real signals while connect waits, with handlers that return and that raise: an EINTR that is made up starts no connection."""

import os
import signal
import threading
from contextlib import ExitStack

from .twice import MODULES, Outcome

INTERVAL = 0.02
# How many signals come before there is room.
SIGNALS = 3
WAYS = {
    "TCP": ("AF_INET", None),
    "TCP, timeout": ("AF_INET", 10),
    "local": ("AF_UNIX", None),
}
# The stdlib tells success there, and nothing is connected (docs/findings.md).
STDLIB_IS_WRONG = "local"


class Raised(Exception):
    pass


def full(module, family, stack):
    """A listener in whose queue there is no room."""
    server = stack.enter_context(module.socket(family))
    server.bind(("127.0.0.1", 0) if family == module.AF_INET else f"\0connects-{os.getpid()}")
    server.listen(0)
    for _ in range(8):
        client = stack.enter_context(module.socket(family))
        client.setblocking(False)
        client.connect_ex(server.getsockname())
    return server


def accept_until_told(server, ended):
    server.settimeout(0.1)
    while not ended.is_set():
        try:
            server.accept()[0].close()
        except TimeoutError:
            pass


def connect(module, way, handler):
    """What came of a connect, and how many signals there were."""
    family_name, timeout = WAYS[way]
    family = getattr(module, family_name)
    seen, ended = [], threading.Event()
    with ExitStack() as stack:
        server = full(module, family, stack)
        helper = threading.Thread(target=accept_until_told, args=(server, ended))

        def ring(number, frame):
            seen.append(number)
            if len(seen) == SIGNALS and handler == "raises":
                raise Raised
            if len(seen) == SIGNALS:
                helper.start()

        sock = stack.enter_context(module.socket(family))
        sock.settimeout(timeout)
        before = signal.signal(signal.SIGALRM, ring)
        signal.setitimer(signal.ITIMER_REAL, INTERVAL, INTERVAL)
        try:
            sock.connect(server.getsockname())
            outcome = Outcome.of(True, sock.getpeername() == server.getsockname())
        except Exception as exc:
            outcome = Outcome.of(False, exc)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            ended.set()
            if helper.ident is not None:
                helper.join()
    return outcome, len(seen)


def check(report):
    for way in WAYS:
        for handler, wanted in (("returns", "returned True"), ("raises", "Raised")):
            outcomes = {}
            for name, module in MODULES.items():
                outcomes[name], signals = connect(module, way, handler)
                report.count("signals during connect", signals)
            report.count("connects that a signal interrupted")
            if outcomes["csocket"].what != wanted:
                report.find(f"connect, {way}, a handler that {handler}: {outcomes['csocket']}")
            if outcomes["csocket"] != outcomes["stdlib"] and way != STDLIB_IS_WRONG:
                report.find(f"connect, {way}, a handler that {handler}: the stdlib: {outcomes['stdlib']}")
