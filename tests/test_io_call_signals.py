"""Signals in waiting calls (PEP 475), each in a process of its own, where the clock is ours."""

import pytest

from children import check_child

HEAD = """
    import errno, itertools, os, signal, sys, threading, time
    import {module} as socket

    seen = []

    def ring(number, frame):
        seen.append(number)
        if len(seen) == 3 and action is not None:
            action()

    def boom():
        raise ZeroDivisionError

    action = None
    signal.signal(signal.SIGALRM, ring)

    def alarms():
        signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)

    def quiet():
        signal.setitimer(signal.ITIMER_REAL, 0)

    def full_pair():
        a, b = socket.socketpair()
        a.setblocking(False)
        count = 0
        try:
            while True:
                count += a.send(bytes(65536))
        except BlockingIOError:
            a.setblocking(True)
        return a, b, count

    def drain(s, count):
        while count:
            count -= len(s.recv(min(count, 65536)))

    def listening():
        s = socket.socket()
        s.bind(("127.0.0.1", 0))
        s.listen(0)
        return s

    def knock(server):
        client = socket.socket()
        client.connect(server.getsockname())
        client.close()

    def set_up(name):
        "A call that waits, what ends it well, and what it then gives."
        if name in ("recv", "recv_into", "recvfrom", "recvmsg"):
            a, b = socket.socketpair()
            call = {{
                "recv": lambda: a.recv(9),
                "recv_into": lambda: a.recv_into(bytearray(9)),
                "recvfrom": lambda: a.recvfrom(9)[0],
                "recvmsg": lambda: a.recvmsg(9)[0],
            }}[name]
            return a, call, lambda: b.send(b"late"), 4 if name == "recv_into" else b"late", (a, b)
        if name in ("send", "sendall", "sendmsg"):
            a, b, count = full_pair()
            call = {{
                "send": lambda: a.send(b"four"),
                "sendall": lambda: a.sendall(b"four"),
                "sendmsg": lambda: a.sendmsg([b"four"]),
            }}[name]
            expected = None if name == "sendall" else 4
            return a, call, lambda: drain(b, count), expected, (a, b)
        server = listening()

        def accept():
            server.accept()[0].close()

        return server, accept, lambda: knock(server), None, (server,)
"""

NAMES = ["recv", "recv_into", "recvfrom", "recvmsg", "send", "sendall", "sendmsg", "accept"]


def run(module, body, *args):
    return check_child(HEAD.format(module=module.__name__) + body, *args)


@pytest.mark.parametrize("timeout", ["None", "30"])
@pytest.mark.parametrize("name", NAMES)
def test_handlers_that_return(module, name, timeout):
    body = """
    s, call, end, expected, sockets = set_up(sys.argv[1])
    s.settimeout(eval(sys.argv[2]))
    action = end
    alarms()
    found = call()
    quiet()
    assert found == expected, found
    assert len(seen) >= 3
    for s in sockets:
        s.close()
    """
    run(module, body, name, timeout)


@pytest.mark.parametrize("timeout", ["None", "30"])
@pytest.mark.parametrize("name", NAMES)
def test_handlers_that_raise(module, name, timeout):
    body = """
    s, call, end, expected, sockets = set_up(sys.argv[1])
    s.settimeout(eval(sys.argv[2]))
    action = boom
    alarms()
    try:
        call()
    except ZeroDivisionError:
        quiet()
    else:
        raise SystemExit("the handler's exception was lost")
    end()
    assert call() == expected
    for s in sockets:
        s.close()
    """
    run(module, body, name, timeout)


@pytest.mark.parametrize("name", NAMES)
def test_deadline_holds_over_signals(module, name):
    body = """
    s, call, end, expected, sockets = set_up(sys.argv[1])
    s.settimeout(0.3)
    alarms()
    start = time.monotonic()
    try:
        call()
    except TimeoutError as exc:
        seconds = time.monotonic() - start
        assert exc.args == ("timed out",)
    quiet()
    assert 0.3 <= seconds < 30, seconds
    assert seen
    for s in sockets:
        s.close()
    """
    run(module, body, name)


@pytest.mark.parametrize("name", NAMES)
def test_handler_that_closes_the_socket(module, name):
    """The number is read after the handler: the call meets no number that somebody else has."""
    body = """
    s, call, end, expected, sockets = set_up(sys.argv[1])
    fd = s.fileno()
    pairs = []

    def action():
        s.close()
        while fd not in [p.fileno() for pair in pairs for p in pair] and len(pairs) < 8:
            pairs.append(socket.socketpair())
        for x, y in pairs:
            x.send(b"canary")
            y.send(b"canary")

    alarms()
    try:
        found = call()
    except OSError as exc:
        found = exc.errno
    quiet()
    assert found == errno.EBADF, found
    for x, y in pairs:
        assert x.recv(100) == b"canary"
        assert y.recv(100) == b"canary"
        x.close()
        y.close()
    for s in sockets:
        s.close()
    """
    run(module, body, name)


def test_signals_during_connect(module):
    body = """
    server = listening()
    waiting = []
    for _ in range(8):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex(server.getsockname())
        waiting.append(client)
    s = socket.socket()
    s.settimeout(0.3)
    alarms()
    start = time.monotonic()
    try:
        s.connect(server.getsockname())
    except TimeoutError:
        seconds = time.monotonic() - start
    assert 0.3 <= seconds < 30, seconds
    assert seen
    quiet()
    seen.clear()
    for name, timeout in itertools.product(("connect", "connect_ex"), (None, 30)):
        t = socket.socket()
        t.settimeout(timeout)
        action = boom
        alarms()
        try:
            getattr(t, name)(server.getsockname())
        except ZeroDivisionError:
            pass
        else:
            raise SystemExit("connected")
        quiet()
        seen.clear()
        t.close()
    for s in (s, server, *waiting):
        s.close()
    """
    run(module, body)


def test_connect_goes_on_after_a_signal(module):
    """An interrupted connect is not made again: it is waited for until it ends."""
    body = """
    path = "\\0csocket-signals-%d" % os.getpid()
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen(0)
    waiting = []
    for _ in range(8):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex(server.getsockname())
        waiting.append(client)

    def action():
        threading.Thread(target=accept_all, daemon=True).start()

    def accept_all():
        while True:
            server.accept()[0].close()

    s = socket.socket()
    alarms()
    s.connect(server.getsockname())
    quiet()
    assert len(seen) >= 3
    assert s.getpeername() == server.getsockname()
    os._exit(0)
    """
    run(module, body)


def test_sendall_runs_handlers_between_its_parts(module):
    body = """
    a, b = socket.socketpair()
    action = boom
    stop = threading.Event()

    def reader():
        while not stop.is_set() and b.recv(65536):
            pass

    thread = threading.Thread(target=reader)
    thread.start()
    alarms()
    try:
        while True:
            a.sendall(bytes(64 << 20))
    except ZeroDivisionError:
        pass
    quiet()
    a.close()
    thread.join()
    b.close()
    """
    run(module, body)


def test_interrupted_send_gives_what_went(module):
    """The handler returns, and the count of a send that had sent something is returned."""
    body = """
    a, b = socket.socketpair()
    data = bytes(32 << 20)
    found = []

    def action():
        quiet()
        thread.start()

    def reader():
        while found == [] or taken[0] < found[0]:
            part = b.recv(65536)
            taken[0] += len(part)

    taken = [0]
    thread = threading.Thread(target=reader)
    alarms()
    found.append(a.send(data))
    while len(seen) < 3:
        time.sleep(0.01)
    assert 0 < found[0] <= len(data)
    a.close()
    thread.join()
    b.close()
    assert taken == found
    """
    run(module, body)


def test_keyboard_interrupt(module):
    body = """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for name in ("recv", "accept", "send"):
        s, call, end, expected, sockets = set_up(name)
        seen.clear()
        action = lambda: (quiet(), signal.raise_signal(signal.SIGINT))
        alarms()
        try:
            call()
        except KeyboardInterrupt:
            print(name)
        for s in sockets:
            s.close()
    """
    assert run(module, body).split() == ["recv", "accept", "send"]
