"""What docs/parity.md says of both sides, shown on both: the stdlib of this interpreter, and csocket.

A test that the stdlib of a newer version passes as csocket does says from which version on.
"""

import contextlib
import encodings.idna
import errno
import gc
import inspect
import os
import socket as stdlib
import sys
import sysconfig
import threading
from fractions import Fraction

import pytest

from children import check_child, run_child
from parity import outcome
from peers import Call, closed_port, listener, open_descriptors
from private import run, unshare

NEW = sys.version_info >= (3, 15)
OLD = sys.version_info < (3, 14)


def raised(call, module):
    """The class of what call(module) raises, or None."""
    return outcome(call, module).raised


def test_errors_name_the_address(csocket):
    def told(module):
        address = closed_port(module)
        with module.socket() as s:
            try:
                s.connect(address)
            except ConnectionRefusedError as exc:
                return exc.filename == address, exc.args == (errno.ECONNREFUSED, "Connection refused")

    assert told(stdlib) == (False, True)
    assert told(csocket) == (True, True)


def test_unix_takes_pathlike(csocket, tmp_path):
    def bound(module):
        path = tmp_path / module.__name__
        with module.socket(module.AF_UNIX) as s:
            s.bind(path)
            return s.getsockname() == str(path)

    assert raised(bound, stdlib) is TypeError
    assert bound(csocket)


def test_scope_in_the_host(csocket):
    def number(module):
        with module.socket(module.AF_INET6, module.SOCK_DGRAM) as s:
            try:
                s.bind(("fe80::1%lo", 0))
            except OSError as exc:
                return exc.errno

    if raised(lambda m: m.socket(m.AF_INET6).close(), stdlib) or not stdlib.has_ipv6:
        pytest.skip("this machine has no IPv6")
    assert number(stdlib) == errno.EINVAL
    # The kernel knew where to look.
    assert number(csocket) == errno.EADDRNOTAVAIL


@pytest.mark.parametrize("host, port", [("127.0.0.1\0.evil", 80), ("127.0.0.1", "80\0x")], ids=repr)
def test_nul_in_a_host_or_a_port(csocket, host, port):
    assert stdlib.getaddrinfo(host, port)[0][4] == ("127.0.0.1", 80)
    assert raised(lambda m: m.getaddrinfo(host, port), csocket) in (TypeError, ValueError)


@pytest.mark.parametrize("path", ["safe\0anything", b"safe\0anything", "safe\0"], ids=repr)
def test_nul_in_a_path(csocket, path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with stdlib.socket(stdlib.AF_UNIX) as s:
        s.bind(path)
        assert s.getsockname() == "safe"
    (tmp_path / "safe").unlink()
    with csocket.socket(csocket.AF_UNIX, csocket.SOCK_DGRAM) as s:
        for call in s.bind, s.connect, s.connect_ex, lambda to: s.sendto(b"x", to), lambda to: s.sendmsg([b"x"], [], 0, to):
            with pytest.raises(ValueError, match="^embedded null byte$"):
                call(path)
    assert not (tmp_path / "safe").exists()


def unable(module):
    """Sockets and what they cannot do."""
    datagrams = module.socket(type=module.SOCK_DGRAM)
    listening = module.create_server(("127.0.0.1", 0))
    a, b = module.socketpair()
    with datagrams, listening, a, b:
        yield datagrams, datagrams.accept, errno.EOPNOTSUPP
        yield a, a.accept, errno.EINVAL
        yield listening, lambda: listening.recv(1), errno.ENOTCONN
        yield listening, lambda: listening.send(b"x"), errno.EPIPE


@pytest.mark.feature("MSG_DONTWAIT", "ACCEPT4", "SOCK_CLOEXEC", "PPOLL")
def test_call_that_cannot_wait(csocket):
    for sock, call, _ in unable(stdlib):
        sock.settimeout(0.01)
        pytest.raises(TimeoutError, call)
    for sock, call, number in unable(csocket):
        sock.settimeout(20)
        assert pytest.raises(OSError, call).value.errno == number


def test_long_host(csocket, monkeypatch):
    """The stdlib prepares each of its characters first; 400,000 take a second or more."""
    prepared = []
    real = encodings.idna.nameprep

    def nameprep(*args, **kwargs):
        prepared.append(args)
        return real(*args, **kwargs)

    monkeypatch.setattr(encodings.idna, "nameprep", nameprep)
    for module, expected in ((stdlib, True), (csocket, False)):
        prepared.clear()
        assert issubclass(raised(lambda m: m.getaddrinfo("\xe4" * 1025, 80), module), UnicodeError)
        assert bool(prepared) is expected


IDNA = """
    import importlib, sys
    importlib.import_module(sys.argv[1]).getaddrinfo("127.0.0.1", 80)
    print("encodings.idna" in sys.modules)
"""


def test_ascii_host_and_the_codec():
    assert check_child(IDNA, "socket") == "True\n"
    assert check_child(IDNA, "csocket") == "False\n"


def test_descriptors_that_fit_no_int(csocket):
    def adopted(module):
        with module.socket() as s:
            try:
                other = module.socket(fileno=2**32 + s.fileno())
            except (ValueError, OverflowError):
                return "refused"
            return other.detach() == s.fileno()

    def closes(module):
        with module.socket() as s:
            number = s.detach()
        try:
            module.close(2**32 + number)
        except OverflowError:
            os.close(number)
            return "refused"
        return number not in open_descriptors()

    def named(module):
        return module.if_indextoname(2**32 + 1)

    assert (adopted(stdlib), closes(stdlib)) == (True, True)
    assert (adopted(csocket), closes(csocket)) == ("refused", "refused")
    if sys.version_info >= (3, 13) or stdlib.if_nameindex()[0][0] != 1:
        assert raised(named, stdlib) in (OverflowError, None)
    else:
        assert named(stdlib) == stdlib.if_indextoname(1)
    assert raised(named, csocket) is OverflowError


def test_initialised_again(csocket):
    def first_stays(module):
        s = module.socket()
        first = s.fileno()
        s.__init__(module.AF_UNIX, module.SOCK_DGRAM)
        with s:
            stays = first in open_descriptors()
        if stays:
            os.close(first)
        return stays

    assert first_stays(stdlib)
    assert not first_stays(csocket)


@pytest.mark.feature("MSG_CMSG_CLOEXEC")
def test_received_descriptors(csocket):
    def inheritable(module):
        a, b = module.socketpair()
        with a, b:
            module.send_fds(a, [b"x"], [a.fileno()])
            (number,) = module.recv_fds(b, 1, 1)[1]
            try:
                return os.get_inheritable(number)
            finally:
                os.close(number)

    assert inheritable(stdlib)
    assert not inheritable(csocket)


def test_send_fds_and_its_flags(csocket):
    """MSG_OOB is refused by datagrams, if it gets to the kernel."""

    def goes(module):
        a, b = module.socketpair(module.AF_UNIX, module.SOCK_DGRAM)
        with a, b:
            return module.send_fds(a, [b"x"], [a.fileno()], module.MSG_OOB)

    assert goes(stdlib) == 1
    assert raised(goes, csocket) is OSError


ALLOCATIONS = """
    import importlib, os, sys, _testcapi
    module = importlib.import_module(sys.argv[1])
    lost = 0
    with module.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(100)
        for number in range(40):
            with module.socket() as client:
                client.connect(server.getsockname())
                before = len(os.listdir("/proc/self/fd"))
                accepted = None
                _testcapi.set_nomemory(number, number + 1)
                try:
                    accepted = server.accept()[0]
                except MemoryError:
                    pass
                finally:
                    _testcapi.remove_mem_hooks()
                if accepted is None:
                    lost += max(0, len(os.listdir("/proc/self/fd")) - before)
                else:
                    accepted.close()
                server.setblocking(False)
                try:
                    server.accept()[0].close()
                except BlockingIOError:
                    pass
                server.setblocking(True)
    print(lost)
"""


def test_failed_allocation():
    pytest.importorskip("_testcapi", reason="this Python comes without _testcapi")
    if sysconfig.get_config_var("Py_GIL_DISABLED"):
        pytest.skip("without a GIL an interpreter has no hooks in its allocator")
    options = ("-W", "ignore")
    assert int(check_child(ALLOCATIONS, "socket", options=options)) > 0
    assert int(check_child(ALLOCATIONS, "csocket", options=options)) == 0


def test_accept_where_the_class_raises(csocket, monkeypatch):
    def lost(module):
        class Failing(module.socket):
            def __init__(self, *args, **kwargs):
                raise ZeroDivisionError

        with listener(module) as server, module.socket() as client:
            client.connect(server.getsockname())
            before = open_descriptors()
            with monkeypatch.context() as patch, pytest.raises(ZeroDivisionError):
                patch.setattr(module, "socket", Failing)
                server.accept()
            numbers = open_descriptors() - before
            for number in numbers:
                os.close(number)
            return len(numbers)

    assert lost(stdlib) == 1
    assert lost(csocket) == 0


def test_trunc(csocket):
    """The stdlib gives as many bytes as the datagram had, of which it wrote four only."""

    def received(module):
        a, b = module.socketpair(module.AF_UNIX, module.SOCK_DGRAM)
        with a, b:
            b.send(b"x" * 30000)
            return a.recv(4, module.MSG_TRUNC)

    assert received(csocket) == b"xxxx" + bytes(29996)
    if NEW:
        assert raised(received, stdlib) is ValueError
    else:
        assert len(received(stdlib)) == 30000


SHRINKING = """
    import importlib, sys
    module = importlib.import_module(sys.argv[1])

    class Clears:
        def __index__(self):
            messages.clear()
            return 1

    def attempt():
        try:
            a.sendmsg([b"x"], messages)
        except OSError as exc:
            print(type(exc).__name__)

    a, b = module.socketpair()
    messages = [(Clears(), 1, b"1234")] + [(1, 1, bytes([n]) * 4) for n in range(200)]
    attempt()
"""


def test_list_that_changes():
    ours = run_child(SHRINKING, "csocket", options=("-W", "ignore"))
    theirs = run_child(SHRINKING, "socket", options=("-W", "ignore"), leaks=False)
    assert (ours.returncode, ours.stdout, ours.stderr) == (0, "OSError\n", "")
    if OLD:
        # Freed memory is read: what comes of that nobody knows, a crash for the most part.
        assert theirs.returncode <= 1
    else:
        assert (theirs.returncode, theirs.stdout) == (0, "OSError\n")


def test_close_while_another_thread_calls(csocket):
    """The number of the descriptor is somebody else's at once, or nobody's until the call ends."""

    def reused(module):
        a, b = module.socketpair()
        with b:
            number = a.fileno()
            call = Call(a.recv, 1).wait_until_blocked()
            a.close()
            # The lowest free numbers are given first, and there may be others.
            strangers = [os.open(os.devnull, os.O_RDONLY) for _ in range(number)]
            b.send(b"x")
            with contextlib.suppress(OSError):
                call.result()
            for other in strangers:
                os.close(other)
            return number in strangers

    gc.collect()
    assert reused(stdlib)
    assert not reused(csocket)


LATE_ROOM = """
    import os, signal, sys, threading
    import {module} as socket

    name = "\\0csocket-room-%d" % os.getpid()
    server = socket.socket(socket.AF_UNIX)
    server.bind(name)
    server.listen(0)
    first = socket.socket(socket.AF_UNIX)
    first.connect(name)

    connecting = False

    def make_room(number, frame):
        if connecting:
            signal.setitimer(signal.ITIMER_REAL, 0)
            threading.Thread(target=server.accept).start()

    signal.signal(signal.SIGALRM, make_room)
    late = socket.socket(socket.AF_UNIX)
    signal.setitimer(signal.ITIMER_REAL, 0.02, 0.02)
    connecting = True
    late.connect(name)
    try:
        print(late.getpeername() == name.encode())
    except OSError as exc:
        print(type(exc).__name__, exc.errno)
"""


@pytest.mark.feature("ABSTRACT_UNIX")
def test_signal_while_a_local_socket_connects():
    # The program's sockets are left to its end.
    quiet = ("-W", "ignore::ResourceWarning")
    codes = [LATE_ROOM.format(module=name) for name in ("socket", "csocket")]
    told = [check_child(code, options=quiet) for code in codes]
    assert [words.split() for words in told] == [["OSError", str(errno.ENOTCONN)], ["True"]]


def test_create_connection_that_fails(csocket):
    """The descriptor lives as long as somebody keeps the exception."""

    def left(module):
        with listener(module) as server:
            before = open_descriptors()
            try:
                module.create_connection(server.getsockname(), timeout="soon")
            except TypeError as exc:
                kept = exc
            numbers = open_descriptors() - before
            del kept
            return len(numbers)

    with pytest.warns(ResourceWarning):
        assert left(stdlib) == 1
        gc.collect()
    assert left(csocket) == 0


PORTS = {"http": 80, "ssh": 22, "smtp": 25, "ftp": 21}


def wrong_answers(module, rounds):
    """What threads are told that is the answer to another one's question."""
    wrong = []
    barrier = threading.Barrier(4)

    def ask(names):
        barrier.wait()
        for _ in range(rounds):
            for name in names:
                found = module.getservbyname(name, "tcp")
                if found != PORTS[name]:
                    wrong.append((name, found))

    names = list(PORTS)
    threads = [threading.Thread(target=ask, args=(names[n:] + names[:n],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return wrong


def test_services_under_threads(csocket):
    if any(outcome(lambda m, n=n: m.getservbyname(n, "tcp"), stdlib).value != PORTS[n] for n in PORTS):
        pytest.skip("this machine does not know these services")
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        assert not wrong_answers(csocket, 300)
        provoked = any(wrong_answers(stdlib, 300) for _ in range(20))
    finally:
        sys.setswitchinterval(interval)
    if not provoked:
        pytest.skip("the stdlib's threads kept out of each other's way this time")


def test_class(csocket):
    import _socket

    assert issubclass(stdlib.socket, _socket.socket) and inspect.isfunction(stdlib.socket.accept)
    assert not issubclass(csocket.socket, _socket.socket)
    assert inspect.ismethoddescriptor(csocket.socket.accept)
    assert "recv" in vars(csocket.socket) and "recv" not in vars(stdlib.socket)
    with csocket.socket() as s:
        assert not isinstance(s.family, stdlib.AddressFamily)
        assert s.family == stdlib.AF_INET and isinstance(s.family, csocket.AddressFamily)
    for name in ("AddressFamily", "SocketKind", "MsgFlag", "AddressInfo"):
        theirs, ours = getattr(stdlib, name).__members__, getattr(csocket, name).__members__
        assert theirs.items() < ours.items()


def test_words_of_overflow(csocket):
    """Another text on each interpreter, or one that says which function and how many bits."""

    def words(module, name, number):
        error = ValueError if number < 0 and not OLD else OverflowError
        return str(pytest.raises(error, getattr(module, name), number).value)

    for name, bits in (("htons", 16), ("ntohs", 16), ("htonl", 32), ("ntohl", 32)):
        size = f"to C {bits}-bit unsigned integer"
        assert name not in words(stdlib, name, 2**40)
        assert words(csocket, name, 2**40) == f"{name}: Python int too large to convert {size}"
        if OLD:
            assert words(csocket, name, -1) == f"{name}: can't convert negative Python int {size}"
        else:
            assert words(csocket, name, -1) == words(stdlib, name, -1)


LONG_NAME = """
    import fcntl, importlib, socket, struct, sys
    name = "a" * 15
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as s:
        fcntl.ioctl(s, 0x8923, struct.pack("16s24s", b"lo", name.encode()))  # SIOCSIFNAME
    for module in map(importlib.import_module, ("socket", "csocket")):
        with module.socket(module.AF_PACKET, module.SOCK_RAW) as s:
            try:
                s.bind((name + "b", 0))
                print(s.getsockname()[0] == name)
            except OSError as exc:
                print(exc.strerror)
"""


@pytest.mark.feature("PACKET")
def test_packet_name_of_16_bytes():
    assert run(unshare("--net"), LONG_NAME) == "True\nNo such device\n"


class Refuses:
    def __iter__(self):
        raise ZeroDivisionError("mine")


def test_what_an_iterator_raises(csocket):
    def told(module):
        a, b = module.socketpair()
        with a, b:
            return a.sendmsg(Refuses())

    assert raised(told, stdlib) is (TypeError if sys.version_info >= (3, 14) else ZeroDivisionError)
    assert raised(told, csocket) is ZeroDivisionError


def test_getsockopt_with_a_large_buffer(csocket):
    def given(module):
        with module.socket() as s:
            return s.getsockopt(module.SOL_SOCKET, module.SO_LINGER, 1025)

    assert raised(given, stdlib) is OSError
    assert given(csocket) == bytes(8)


@pytest.mark.feature("CAN", "CAN_J1939")
@pytest.mark.parametrize("proto", [6, 7])
def test_can_address_that_is_no_tuple(csocket, proto):
    def told(module):
        with module.socket(type=module.SOCK_DGRAM) as s:
            other = module.socket(29, module.SOCK_DGRAM, proto, fileno=os.dup(s.fileno()))
            with other:
                other.bind(["lo", 1, 2])

    if raised(told, stdlib) is OSError:
        pytest.skip("this stdlib was built without this protocol")
    assert raised(told, stdlib) is SystemError
    assert raised(told, csocket) is TypeError


def test_any_real_number(csocket):
    """What a newer stdlib takes csocket takes on each interpreter: see newer API in parity.md."""
    def timeout(module):
        with module.socket() as s:
            s.settimeout(Fraction(5, 2))
            return s.gettimeout()

    assert timeout(csocket) == 2.5
    assert timeout(stdlib) == 2.5 if NEW else raised(timeout, stdlib) is TypeError
