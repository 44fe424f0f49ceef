"""Everything that raises an audit event, done under a hook: see tests/test_audit.py.

A hook cannot be taken away again, so this runs in an interpreter of its own.
"""

import contextlib
import gc
import importlib
import os
import pathlib
import select
import sys
import warnings

from hostile import Stage, leave, numbers

NOBODY = ("127.0.0.1", 9)


class Text(str):
    __slots__ = ()


class Refused(Exception):
    pass


class Scene(Stage):
    """Sockets to act on, and others that see what is done."""

    def talker(self):
        """A UDP socket and one that it may talk to."""
        self.peer = self.udp()
        self.peer.bind(("127.0.0.1", 0))
        return self.udp()

    def listening(self):
        s = self.tcp()
        s.bind(("127.0.0.1", 0))
        s.listen()
        return s

    def called(self):
        """A listener to whom somebody has connected."""
        s = self.listening()
        self.keep(self.module.socket()).connect(s.getsockname())
        return s

    def dialer(self):
        self.peer = self.listening()
        return self.keep(self.module.socket())

    def another(self):
        """One more number for the socket."""
        self.given.append(os.dup(self.s.fileno()))
        return self.given[-1]

    @property
    def there(self):
        return self.peer.getsockname()

    def traces(self):
        """What a bind, a connection or a message would change."""
        names = []
        for s in self.kept:
            with contextlib.suppress(OSError):
                names.append((s.getsockname(), len(select.select([s], [], [], 0)[0])))
        return names


def with_name(function, *names):
    return {f"{function} {name!r}": ("nothing", call(function, name)) for name in names}


def call(function, *args):
    return lambda t: getattr(t.module, function)(*args)


# By a title: the kind of scene, and what is done there.
ACTIONS = {
    "socket": ("nothing", call("socket")),
    "socket of numbers": ("nothing", call("socket", 2, 2, 17)),
    "socket of a bad family": ("nothing", call("socket", 99)),
    "socket of a number": ("udp", lambda t: t.module.socket(fileno=t.number())),
    "socket of a known number": ("udp", lambda t: t.module.socket(2, 2, 0, t.another())),
    "socket of no descriptor": ("nothing", lambda t: t.module.socket(fileno=-1)),
    "socket of nonsense": ("nothing", lambda t: t.module.socket("x")),
    "init again": ("udp", lambda t: t.s.__init__(2, 1, 0)),
    "subclass": ("nothing", lambda t: type("Sub", (t.module.socket,), {})(2, 2)),
    "dup": ("udp", lambda t: t.s.dup()),
    "fromfd": ("udp", lambda t: t.module.fromfd(t.s.fileno(), 2, 2)),
    "socketpair": ("nothing", call("socketpair")),
    "accept": ("called", lambda t: t.s.accept()),
    "accept nobody": ("listening", lambda t: t.s.accept()),
    "bind": ("udp", lambda t: t.s.bind(("127.0.0.1", 0))),
    "bind a subclass": ("udp", lambda t: t.s.bind(KindOfTuple(("", 0)))),
    "bind a path": ("local", lambda t: t.s.bind("name")),
    "bind bytes": ("local", lambda t: t.s.bind(b"name")),
    "bind nonsense": ("udp", lambda t: t.s.bind(("127.0.0.1", "x"))),
    "connect": ("dialer", lambda t: t.s.connect(t.there)),
    "connect to nobody": ("udp", lambda t: t.s.connect(NOBODY)),
    "connect to a wrong port": ("udp", lambda t: t.s.connect(("127.0.0.1", 2**16))),
    "connect_ex": ("dialer", lambda t: t.s.connect_ex(t.there)),
    "connect_ex to no path": ("local", lambda t: t.s.connect_ex("/none/such")),
    "sendto": ("talker", lambda t: t.s.sendto(b"x", t.there)),
    "sendto with flags": ("talker", lambda t: t.s.sendto(b"x", 0, t.there)),
    "sendto a wrong flag": ("talker", lambda t: t.s.sendto(b"x", "0", t.there)),
    "sendto nowhere": ("talker", lambda t: t.s.sendto(b"x", ("127.0.0.1",))),
    "sendmsg": ("talker", lambda t: t.s.sendmsg([b"x"], [], 0, t.there)),
    "sendmsg without an address": ("pair", lambda t: t.s.sendmsg([b"x"])),
    "sendmsg of nonsense": ("talker", lambda t: t.s.sendmsg([5], [], 0, t.there)),
    "sendmsg with nonsense": ("talker", lambda t: t.s.sendmsg([b"x"], [5], 0, t.there)),
    "sendmsg to nonsense": ("talker", lambda t: t.s.sendmsg([b"x"], [], 0, 5)),
    "sendmsg by nonsense": ("talker", lambda t: t.s.sendmsg([b"x"], [], "0", t.there)),
    "send_fds": ("stream", lambda t: t.module.send_fds(t.s, [b"x"], [t.number()])),
    "send": ("pair", lambda t: t.s.send(b"x")),
    "recvfrom": ("pair", lambda t: t.s.recvfrom(9)),
    "setsockopt": ("udp", lambda t: t.s.setsockopt(1, 2, 1)),
    "makefile": ("stream", lambda t: t.s.makefile("rwb")),
    "create_server": ("nothing", call("create_server", ("127.0.0.1", 0))),
    "has_dualstack_ipv6": ("nothing", call("has_dualstack_ipv6")),
    "create_connection": ("dialer", lambda t: t.module.create_connection(t.there)),
    "create_connection from": (
        "dialer",
        lambda t: t.module.create_connection(t.there, 5, ("127.0.0.1", 0)),
    ),
    "create_connection to nobody": ("nothing", call("create_connection", NOBODY)),
    "getaddrinfo": ("nothing", call("getaddrinfo", "127.0.0.1", 80)),
    "getaddrinfo of bytes": ("nothing", call("getaddrinfo", b"::1", b"80", 10, 2, 17, 4)),
    "getaddrinfo of nothing": ("nothing", call("getaddrinfo", None, None)),
    "getaddrinfo of a name": ("nothing", call("getaddrinfo", "x", Text("y"), 0, 1, 6, 4)),
    "getaddrinfo of a long name": ("nothing", call("getaddrinfo", "x" * 64, 80)),
    "getaddrinfo of a number": ("nothing", call("getaddrinfo", 5, 80)),
    "getaddrinfo for nonsense": ("nothing", call("getaddrinfo", "127.0.0.1", 1.5)),
    "getnameinfo": ("nothing", call("getnameinfo", ("127.0.0.1", 80), 3)),
    "getnameinfo of four": ("nothing", call("getnameinfo", ("::1", 80, 1, 2), 3)),
    "getnameinfo of a name": ("nothing", call("getnameinfo", ("no number", 80), 3)),
    "getnameinfo out of range": ("nothing", call("getnameinfo", ("::1", 80, 2**20), 3)),
    "getnameinfo of a list": ("nothing", call("getnameinfo", ["127.0.0.1", 80], 3)),
    "getfqdn": ("nothing", call("getfqdn", "127.0.0.1")),
    "gethostname": ("nothing", call("gethostname")),
    **with_name("gethostbyname", "localhost", b"127.0.0.1", bytearray(b"127.0.0.1"), 5, "a\0"),
    **with_name("gethostbyname_ex", "127.0.0.1", "127\u30020.0.1", None),
    **with_name("gethostbyaddr", "127.0.0.1", b"127.0.0.1", "a..b"),
    **with_name("sethostname", "name", b"name", pathlib.PurePosixPath("name"), 5, "a\0"),
    **with_name("getservbyname", "http", Text("http"), "a\0"),
    "getservbyname of a protocol": ("nothing", call("getservbyname", "http", "tcp")),
    "getservbyname of nonsense": ("nothing", call("getservbyname", "http", None)),
    **with_name("getservbyport", 80, True, 70_000),
    "getservbyport of a protocol": ("nothing", call("getservbyport", 80, "tcp")),
    "getservbyport of nonsense": ("nothing", call("getservbyport", 80, 5)),
    **with_name("getprotobyname", "tcp"),
    **with_name("if_nametoindex", "lo"),
    "if_nameindex": ("nothing", call("if_nameindex")),
}


class KindOfTuple(tuple):
    __slots__ = ()


class Hook:
    """What is done when an event comes: nothing, an exception, or some harm to its socket."""

    def __init__(self):
        self.events, self.at, self.harm, self.on = [], None, None, False

    def __call__(self, event, args):
        if not self.on or not event.startswith("socket."):
            return
        self.events.append([event, [plain(arg) for arg in args]])
        if self.at == len(self.events):
            harm, self.on = self.harm, False
            try:
                harm(*args)
            finally:
                self.on = True
        elif event == "socket.sethostname":
            raise PermissionError("the host keeps its name")


def plain(arg):
    if hasattr(arg, "getsockname"):
        return f"{type(arg).__name__} {'closed' if arg.fileno() < 0 else 'open'}"
    if isinstance(arg, tuple):
        return [type(arg).__name__, *map(plain, arg)]
    # A port that the kernel chose.
    return f"{type(arg).__name__} {'N' if type(arg) is int and arg > 9999 else arg}"


def refuse(*args):
    raise Refused


def close(sock, *args):
    # What the stdlib's class keeps beside the descriptor is not there before __init__.
    if sock.fileno() >= 0:
        sock.close()


def detach(sock, *args):
    number = sock.detach()
    if number >= 0:
        os.close(number)


def init(sock, *args):
    sock.__init__(1, 2)
    sock.setblocking(False)


HARM = {harm.__name__: harm for harm in (refuse, close, detach, init)}


def act(module, hook, title, at=None, harm=None):
    """One action under the hook: its events, what came of it, what it left."""
    kind, action = ACTIONS[title]
    before = set(numbers())
    scene = Scene(module, kind)
    traces = scene.traces()
    hook.events, hook.at, hook.harm, hook.on = [], at, harm, True
    try:
        value = action(scene)
        came = type(value).__name__
        leave(value)
        del value
    except Exception as exc:
        hook.on = False
        # Up to 3.12 the stdlib has the plain class; csocket says on each what is wrong with a name.
        named = UnicodeError if isinstance(exc, UnicodeEncodeError) else type(exc)
        came = [named.__name__, getattr(exc, "errno", None)]
    hook.on = False
    changed = scene.traces() != traces
    scene.close()
    left = set(numbers()) - before
    if left:
        gc.collect()
        left = set(numbers()) - before
    return hook.events, came, changed, sorted(left)


def record(module, hook):
    return {title: act(module, hook, title)[:2] for title in ACTIONS}


def harm(module, hook, name):
    """Each event of each action in turn: [title, place, what came of it, what it changed, left]."""
    results = []
    for title in ACTIONS:
        for at, (event, args) in enumerate(act(module, hook, title)[0], start=1):
            if name != "refuse" and "socket" not in str(args[:1]):
                continue
            _, came, changed, left = act(module, hook, title, at, HARM[name])
            results.append([f"{title}, {at}: {event}", came, changed, left])
    return results


def references(module, hook):
    """How many more there are after a second round of refusals than after the first."""
    totals = []
    for _ in range(4):
        harm(module, hook, "refuse")
        gc.collect()
        totals.append(sys.gettotalrefcount())
    return totals[-1] - totals[-2]


def main():
    """Write what each module does, as a Python value."""
    import tempfile

    warnings.simplefilter("ignore")
    sys.unraisablehook = lambda unraisable: None
    hook = Hook()
    sys.addaudithook(hook)
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name in ("socket", "csocket"):
            module = importlib.import_module(name)
            found[name] = {"record": record(module, hook)}
            found[name].update({key: harm(module, hook, key) for key in HARM})
        if hasattr(sys, "gettotalrefcount"):
            found["csocket"]["references"] = references(module, hook)
        os.chdir("/")
    print(repr(found))
