"""What ``python -m csocket --trace`` does: each call of a socket is told as it happens.

A class derived from csocket's socket takes its place in the package. Its methods tell a watcher what
is about to be done, do it, and tell what came of it; nothing of the program's is kept, and whatever
goes wrong in telling is not the program's business. Without the option none of this is imported.
"""

import atexit
import errno
import functools
import os
import sys
from _contextvars import ContextVar
from _thread import RLock
from select import POLLIN, POLLOUT, poll
from time import monotonic

import csocket

from . import words
from .lines import Lines
from .place import disabled, say

__all__ = ["TracedSocket", "start", "without_own_frames"]

plain = csocket._csocket._class
OPTION = "--trace"
NO_DATA = "--trace-no-data"
BAD_USAGE = 2
LONGEST_PREVIEW = 60
DIAGRAM = "diagram"
RECEIVING = ("recv", "recvfrom", "recvmsg", "recv_into", "recvfrom_into", "recvmsg_into", "read")
SENDING = ("send", "sendall", "sendto", "sendmsg", "sendfile", "write")
INTO = ("recv_into", "recvfrom_into", "recvmsg_into")
FROM = {"recvfrom": 1, "recvfrom_into": 1, "recvmsg": 3, "recvmsg_into": 3}
WAITING = {"accept": POLLIN, **dict.fromkeys(RECEIVING, POLLIN), **dict.fromkeys(SENDING, POLLOUT)}
OTHERS = """bind listen accept connect connect_ex shutdown close detach dup makefile setsockopt getsockopt
    settimeout setblocking getsockname getpeername sendmsg_afalg"""
FUNCTIONS = """getaddrinfo gethostbyname gethostbyname_ex gethostbyaddr getnameinfo socketpair
    gethostname"""
OF_TLS = """do_handshake unwrap send sendall recv recv_into read write"""
LATER = {errno.EAGAIN: "not yet: it would have to wait", errno.EINPROGRESS: "under way"}
LATER[errno.EALREADY] = "still under way"
WANTS = ("SSLWantReadError", "SSLWantWriteError")  # what ssl says for EAGAIN

# Whether this thread of control is within a call that is told: what that calls itself is not.
inside = ContextVar("inside", default=False)


class Known:
    """What the trace knows of one socket."""

    def __init__(self, number):
        self.number = number
        self.role = ""
        self.stream = True
        self.listens = self.closed = False
        self.local = self.peer = None  # words of addresses

    def __str__(self):
        return f"#{self.number} {self.role}".rstrip()


class Call:
    """One call, as it is told: no object of the program's is in here."""

    def __init__(self, name, known, text, at):
        self.name, self.known, self.text, self.at = name, known, text, at
        self.who = "-" if known is None else str(known)
        self.took = 0.0
        self.waited = False
        self.outcome = ""
        self.preview = ""
        self.size = None  # bytes that were carried
        self.peer = None  # the other side's address, in words
        self.failed = False


def quietly(function):
    """Make of function one that gives None in place of an error."""

    @functools.wraps(function)
    def quiet(*args):
        try:
            return function(*args)
        except Exception:
            return None

    return quiet


class Watcher:
    """Is told of calls, puts them in words and hands these to the sinks."""

    def __init__(self, sinks, with_data):
        self.sinks = sinks
        self.longest = LONGEST_PREVIEW if with_data else 0
        self.began = monotonic()
        self.made = 0
        self.turn = RLock()
        os.register_at_fork(after_in_child=self.begin_anew)

    def begin_anew(self):
        self.turn = RLock()

    def known(self, sock):
        """What is known of a socket, which is given a number at the first look."""
        try:
            return slot.__get__(sock)
        except AttributeError:
            with self.turn:
                self.made += 1
                known = Known(self.made)
            slot.__set__(sock, known)
            return known

    @quietly
    def begin(self, name, sock, args, kwargs):
        known = None if sock is None else self.known(sock)
        text = quietly(words.arguments)(name, args, kwargs)
        text = f"{name}({'...' if text is None else text})"
        call = Call(name, known, text, monotonic() - self.began)
        if name in ("connect", "connect_ex") and args:
            call.peer = words.address(args[0])
        # Flags may say that the call is not to wait.
        simple = len(args) <= 1 and not kwargs and not is_tls(sock)
        call.waited = bool(name in WAITING and simple and would_wait(sock, WAITING[name]))
        if call.waited:
            self.tell("waits", call)
        return call

    def succeed(self, call, sock, args, result):
        if call is not None:
            self.clock(call)
            self.conclude(call, sock, args, result)
            self.tell("done", call)

    def fail(self, call, sock, error):
        if call is not None:
            self.clock(call)
            self.explain(call, sock, error)
            self.tell("done", call)

    @quietly
    def conclude(self, call, sock, args, result):
        """Say what came of a call."""
        name = call.name
        if name in RECEIVING or name in SENDING:
            self.carried(call, args, result)
        elif name in CONCLUSIONS:
            CONCLUSIONS[name](self, call, sock, result)
        if name in ("bind", "listen") or name in SENDING and call.peer and not call.known.local:
            at_address(call.known, sock)

    @quietly
    def explain(self, call, sock, error):
        """Say why a call failed, or that it will take its time."""
        number = getattr(error, "errno", None) if isinstance(error, OSError) else None
        later = "not yet" if type(error).__name__ in WANTS else None
        call.outcome = later or LATER.get(number)
        if call.outcome is None:
            call.failed = True
            call.outcome = type(error).__name__
            call.outcome = f"{call.outcome}: {error}".rstrip(": ")
        elif number == errno.EINPROGRESS:
            self.under_way(call, sock)

    def clock(self, call):
        call.took = monotonic() - self.began - call.at

    def tell(self, what, call):
        for sink in self.sinks:
            quietly(getattr(sink, what))(call)

    def carried(self, call, args, result):
        """Say how many bytes went, and from whom."""
        name, data = call.name, args[0] if args else None
        call.size = result
        if name in FROM:
            result, call.peer = result[0], result[FROM[name]]
            call.peer = words.address(call.peer) if call.peer else None
            call.size = result
        if name in RECEIVING and type(result) is bytes:
            data, call.size = result, len(result)
        elif name == "sendall":
            call.size = words.size(data)
        elif name == "sendto" and len(args) > 1:
            call.peer = words.address(args[-1])
        elif name == "sendmsg" and args[3:] and args[3] is not None:
            call.peer = words.address(args[3])
        call.outcome = "all" if call.size is None else words.count(call.size)
        if call.peer and name in FROM:
            call.outcome += f" from {call.peer}"
        if call.size == 0 and name in RECEIVING and call.known.stream and not asks_nothing(args):
            call.outcome += ": the other side has finished"
        call.preview = words.preview(data, call.size, self.longest) if self.longest else ""

    def created(self, call, sock, result):
        call.known.stream = is_stream(sock)
        call.outcome = f"descriptor {plain.fileno(sock)}"
        if "fileno=" in call.text or call.text.count(",") == 3:
            at_address(call.known, sock)
            find_ends(call.known, sock, "with")

    def accepted(self, call, sock, result):
        made, peer = result
        call.peer = words.address(peer) if peer else None
        call.outcome = "a socket"
        if isinstance(made, TracedSocket):
            known = self.known(made)
            find_ends(known, made, "from")
            call.outcome, call.peer = f"#{known.number}", call.peer or known.peer
        call.outcome += f" from {call.peer}" if call.peer else ""

    def bound(self, call, sock, result):
        local = plain.getsockname(sock)
        call.outcome = f"on {words.address(local)}" if local else ""

    def connected(self, call, sock, result):
        if result:
            words_of = LATER.get(result, os.strerror(result))
            call.outcome = f"{errno.errorcode.get(result, result)}: {words_of}"
            call.failed = result not in LATER
            if result == errno.EINPROGRESS:
                self.under_way(call, sock)
            return
        find_ends(call.known, sock, "to")
        call.peer = call.known.peer
        call.outcome = f"connected, from {call.known.local}" if call.known.local else "connected"

    def under_way(self, call, sock):
        """A connect that nobody waits for: the addresses are known already."""
        known = call.known
        known.local, known.peer = words.address(plain.getsockname(sock)) or None, call.peer
        known.role = f"to {known.peer}"

    def duplicated(self, call, sock, result):
        known = self.known(result)
        known.role, known.stream = call.known.role, call.known.stream
        known.local, known.peer = call.known.local, call.known.peer
        call.outcome = f"#{known.number}"

    def paired(self, call, sock, result):
        first, second = map(self.known, result)
        first.stream = second.stream = is_stream(result[0])
        for one, other in ((first, second), (second, first)):
            one.local, one.peer = f"#{one.number}", f"#{other.number}"
            one.role = f"pair with {one.peer}"
        call.outcome = f"#{first.number} and #{second.number}"

    def resolved(self, call, sock, result):
        found = dict.fromkeys(words.address(row[4]) for row in result)
        call.outcome = ", ".join(found)

    def answered(self, call, sock, result):
        data = type(result) is bytes and result
        call.outcome = words.address(result) if type(result) is tuple else words.value(result)
        call.outcome = words.preview(data, len(data), LONGEST_PREVIEW) if data else call.outcome


CONCLUSIONS = {
    "socket": Watcher.created,
    "accept": Watcher.accepted,
    "bind": Watcher.bound,
    "connect": Watcher.connected,
    "connect_ex": Watcher.connected,
    "dup": Watcher.duplicated,
    "socketpair": Watcher.paired,
    "getaddrinfo": Watcher.resolved,
    **dict.fromkeys(
        """detach getsockopt getsockname getpeername gethostbyname gethostbyname_ex gethostbyaddr
        getnameinfo gethostname""".split(),
        Watcher.answered,
    ),
}


def find_ends(known, sock, role):
    """Take down the two addresses of a connection."""
    known.local = words.address(plain.getsockname(sock)) or None
    known.peer = words.address(plain.getpeername(sock)) or f"the other end of #{known.number}"
    known.role = f"{role} {known.peer}"


def at_address(known, sock):
    local = words.address(plain.getsockname(sock))
    # A socket that is not bound has port 0.
    known.local = None if local.endswith(":0") else local or None
    known.role = f"on {known.local}" if known.local else ""


def is_stream(sock):
    return plain.type.__get__(sock) == csocket.SOCK_STREAM


def asks_nothing(args):
    """Whether a receiving call has no room for a byte."""
    return bool(args) and (words.size(args[0]) == 0 or type(args[0]) is int and args[0] == 0)


def is_tls_class(cls):
    return (cls.__module__, cls.__qualname__) == ("ssl", "SSLSocket")


def is_tls(sock):
    return any(map(is_tls_class, type(sock).__mro__))


@quietly
def would_wait(sock, events):
    """Whether a call on a socket that waits has to, at this moment."""
    if sock is None or plain.gettimeout(sock) == 0:
        return False
    asked = poll()
    asked.register(plain.fileno(sock), events)
    return not asked.poll(0)


def traced(name, function, watcher, is_method=True):
    """A function that does what *function* does and tells the watcher."""

    @functools.wraps(function)
    def call(*args, **kwargs):
        if inside.get():
            return function(*args, **kwargs)
        inside.set(True)
        try:
            sock, rest = (args[0], args[1:]) if is_method and args else (None, args)
            told = watcher.begin(name, sock, rest, kwargs)
            try:
                result = function(*args, **kwargs)
            except BaseException as error:
                watcher.fail(told, sock, error)
                raise
            watcher.succeed(told, sock, rest, result)
            return result
        finally:
            inside.set(False)
            # A traceback holds this frame: what the program handed over is not to live longer by it.
            args = kwargs = sock = rest = result = None

    return call


class TracedSocket(plain):
    """The class that stands in socket's place while calls are traced."""

    __slots__ = ("_traced",)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if is_tls_class(cls):
            for watcher in watching:
                put_methods(cls, OF_TLS.split(), watcher)

    def __repr__(self):
        return untold(plain.__repr__, self)


slot = TracedSocket.__dict__["_traced"]
TracedSocket.__name__ = TracedSocket.__qualname__ = "socket"
TracedSocket.__module__ = "csocket"
TracedSocket.__doc__ = plain.__doc__
watching = []


def put_methods(cls, names, watcher):
    for name in names:
        if hasattr(cls, name):
            setattr(cls, name, traced(name, getattr(cls, name), watcher))


def untold(function, sock):
    """What function gives for sock; the calls that it makes are not the program's."""
    before = inside.get()
    inside.set(True)
    try:
        return function(sock)
    finally:
        inside.set(before)


def start(options, program):
    """Have each call of the program told, as the options of the command line say."""
    if disabled():
        say("csocket: nothing is traced\n")
        return
    name = os.path.basename(os.path.normpath(program)).lstrip(".") or "program"
    asked = [option for option in dict.fromkeys(options) if option != NO_DATA] or [OPTION]
    wishes = [wish(option) for option in asked]
    refuse_one_file_twice(path for _, path in wishes if path)
    sinks = [sink(drawn, path, name) for drawn, path in wishes]
    watcher = Watcher(list(filter(None, sinks)), NO_DATA not in options)
    watching.append(watcher)
    put_methods(TracedSocket, [*RECEIVING[:-1], *SENDING[:-1], *OTHERS.split()], watcher)
    # The function of the extension itself, which leaves no line in a traceback.
    init = traced("socket", csocket._csocket._socket_init, watcher)
    TracedSocket.__init__ = functools.update_wrapper(init, plain.__init__)
    for name in FUNCTIONS.split():
        setattr(csocket, name, traced(name, getattr(csocket, name), watcher, is_method=False))
    csocket.socket = TracedSocket


def wish(option):
    """(whether a diagram is to be drawn, the file or "") of an option of the command line."""
    value = option.partition("=")[2]
    what, _, path = value.partition(":")
    return (True, path) if what == DIAGRAM else (value.endswith(".svg"), value)


def refuse_one_file_twice(paths):
    """End the process where one sink would write over the other's text."""
    seen = set()
    for path in paths:
        place = os.path.realpath(path)
        if place in seen:
            say(f"csocket: two traces cannot be in one file, {path!r}\n")
            sys.exit(BAD_USAGE)
        seen.add(place)


def sink(drawn, path, program):
    """What an option of the command line asks for; the process ends where that cannot be opened."""
    try:
        if not drawn:
            return Lines(path) if path else stderr_lines()
        from .diagram import Diagram

        return Diagram(path, program) if path else new_diagram(Diagram, program)
    except OSError as error:
        path = path or "trace-*.svg"
        say(f"csocket: can't open trace file {path!r}: [Errno {error.errno}] {error.strerror}\n")
        sys.exit(BAD_USAGE)


def stderr_lines():
    """Lines on stderr; nothing where it is closed."""
    try:
        return Lines()
    except OSError:
        return None


def new_diagram(kind, program):
    """A diagram in a file that was not there before, whose name is told at the end."""
    stem, number = f"trace-{program.removesuffix('.py')}", 1
    while True:
        path = f"{stem}{'' if number == 1 else f'-{number}'}.svg"
        try:
            made = kind(path, program, os.O_EXCL)
        except FileExistsError:
            number += 1
        else:
            atexit.register(tell_the_end, os.getpid(), path)
            return made


def tell_the_end(process, path):
    if os.getpid() == process:
        say(f"csocket: the diagram is in {path}\n")


def without_own_frames(error):
    """Take the lines of this file out of the traceback of an error, and of those that led to it."""
    seen = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        at = error.__traceback__
        while at is not None:
            while at.tb_next is not None and is_own_frame(at.tb_next):
                at.tb_next = at.tb_next.tb_next
            at = at.tb_next
        error = error.__cause__ or error.__context__


def is_own_frame(traceback):
    return traceback.tb_frame.f_code.co_filename == is_own_frame.__code__.co_filename
