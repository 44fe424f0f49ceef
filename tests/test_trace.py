"""``python -m csocket --trace``: what is told of the calls, and that the program does not notice."""

import os
import re
import subprocess
import sys
import sysconfig
import textwrap
from xml.etree import ElementTree

import pytest

import certificates
from children import check_child, environment, run_python
from test_examples import EXAMPLES, PRINTED

pytestmark = pytest.mark.program

LINE = re.compile(
    r" +\d+\.\d{3}  (?P<socket>-|#\d+.*?)  +(?P<call>\w+\(.*)"
    r"(?: \((?:waited )?\d+\.\d\d m?s\)| \.\.\.)(?P<where>(?: \[.+?\])*)"
)


def run_traced(code, *arguments, options=("--trace",), **how):
    return run_python("-m", "csocket", *options, "-c", textwrap.dedent(code), *arguments, **how)


def told(text, waits=False):
    """The lines without times, ports and descriptors of this run; by default those of waits left out."""
    heading, *lines = text.splitlines()
    assert heading.startswith("  seconds  socket"), text
    found = []
    for line in lines:
        match = LINE.fullmatch(line)
        assert match, line
        if waits or not line.endswith("..."):
            shown = f"{match['socket']}: {match['call']}{match['where']}"
            shown = re.sub(r"(?<=127\.0\.0\.1:)\d{4,}\b", "PORT", shown)
            found.append(re.sub(r"(?<=descriptor )\d+", "N", shown))
    return found


def trace(code, *arguments, waits=False, **how):
    """What is told of a program that ends well."""
    done = run_traced(code, *arguments, **how)
    assert done.returncode == 0, done.stderr
    return told(done.stderr, waits)


def test_tcp():
    assert trace("""
        import socket
        s = socket.socket()
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        s.bind(("127.0.0.1", 0))
        s.listen(1)
        c = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        c.connect(s.getsockname())
        conn, addr = s.accept()
        conn.sendall("你好".encode())
        c.recv(1024), c.send(b"\\x16\\x03\\0"), conn.recv(2, socket.MSG_PEEK)
        with conn.makefile("rb", buffering=0) as file:
            file.read(3)
        conn.shutdown(socket.SHUT_WR)
        c.recv(1024), c.recv(0)
        conn.close(), c.close(), s.close()
    """) == [
        "#1: socket() -> descriptor N",
        "#1: setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)",
        "#1: bind(127.0.0.1:0) -> on 127.0.0.1:PORT",
        "#1 on 127.0.0.1:PORT: listen(1)",
        "#2: socket(AF_INET, SOCK_STREAM) -> descriptor N",
        "#1 on 127.0.0.1:PORT: getsockname() -> 127.0.0.1:PORT",
        "#2: connect(127.0.0.1:PORT) -> connected, from 127.0.0.1:PORT",
        "#1 on 127.0.0.1:PORT: accept() -> #3 from 127.0.0.1:PORT",
        "#3 from 127.0.0.1:PORT: sendall(6 bytes) -> 6 bytes: '你好'",
        "#2 to 127.0.0.1:PORT: recv(1024) -> 6 bytes: '你好'",
        "#2 to 127.0.0.1:PORT: send(3 bytes) -> 3 bytes: '\\x16\\x03\\x00'",
        "#3 from 127.0.0.1:PORT: recv(2, MSG_PEEK) -> 2 bytes: '\\x16\\x03'",
        "#3 from 127.0.0.1:PORT: makefile('rb', buffering=0)",
        "#3 from 127.0.0.1:PORT: recv_into(3 bytes) -> 3 bytes: '\\x16\\x03\\x00'",
        "#3 from 127.0.0.1:PORT: shutdown(SHUT_WR)",
        "#2 to 127.0.0.1:PORT: recv(1024) -> 0 bytes: the other side has finished",
        "#2 to 127.0.0.1:PORT: recv(0) -> 0 bytes",
        "#3 from 127.0.0.1:PORT: close()",
        "#2 to 127.0.0.1:PORT: close()",
        "#1 on 127.0.0.1:PORT: close()",
    ]


def test_udp_and_unix(tmp_path):
    assert trace("""
        import os, socket, sys
        from array import array
        u = socket.socket(type=socket.SOCK_DGRAM)
        u.bind(("127.0.0.1", 0))
        u.sendto(b"hello", u.getsockname())
        u.recvfrom(10)
        u.sendto(b"", u.getsockname()), u.recvfrom_into(bytearray(9))
        n = u.dup()
        n.close(), u.close()
        a, b = socket.socketpair()
        a.sendmsg([b"ab", b"cd"]), b.recvmsg(10)
        a.send(array("b", [1, 2])), b.recv_into(memoryview(bytearray(2)))
        a.sendall(array("b", [1])), b.detach(), a.close()
        os.chdir(sys.argv[1])
        x = socket.socket(socket.AF_UNIX)
        x.bind("here"), x.close()
        socket.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM)
    """, tmp_path)[2:] == [
        "#1 on 127.0.0.1:PORT: getsockname() -> 127.0.0.1:PORT",
        "#1 on 127.0.0.1:PORT: sendto(5 bytes, 127.0.0.1:PORT) -> 5 bytes: 'hello'",
        "#1 on 127.0.0.1:PORT: recvfrom(10) -> 5 bytes from 127.0.0.1:PORT: 'hello'",
        "#1 on 127.0.0.1:PORT: getsockname() -> 127.0.0.1:PORT",
        "#1 on 127.0.0.1:PORT: sendto(0 bytes, 127.0.0.1:PORT) -> 0 bytes",
        "#1 on 127.0.0.1:PORT: recvfrom_into(9 bytes) -> 0 bytes from 127.0.0.1:PORT",
        "#1 on 127.0.0.1:PORT: dup() -> #2",
        "#2 on 127.0.0.1:PORT: close()",
        "#1 on 127.0.0.1:PORT: close()",
        "-: socketpair() -> #3 and #4",
        "#3 pair with #4: sendmsg([2 bytes, 2 bytes]) -> 4 bytes: 'abcd'",
        "#4 pair with #3: recvmsg(10) -> 4 bytes: 'abcd'",
        "#3 pair with #4: send(<array>) -> 2 bytes",
        "#4 pair with #3: recv_into(2 bytes) -> 2 bytes: '\\x01\\x02'",
        "#3 pair with #4: sendall(<array>) -> all",
        "#4 pair with #3: detach() -> 4",
        "#3 pair with #4: close()",
        "#5: socket(AF_UNIX) -> descriptor N",
        "#5: bind('here') -> on here",
        "#5 on here: close()",
        "-: getaddrinfo('127.0.0.1', 80, type=SOCK_STREAM) -> 127.0.0.1:80",
    ]


ERRORS = """
    import errno, signal, socket
    def attempt(function, *args):
        try:
            function(*args)
        except BaseException as error:
            print(type(error).__name__)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with socket.socket() as s:
            attempt(s.connect, free.getsockname())
            attempt(s.send, "text")
    attempt(s.recv, 1)
    a, b = socket.socketpair()
    with a, b:
        a.settimeout(0.01)
        attempt(a.recv, 1)
        a.setblocking(False)
        attempt(a.recv, 1)
        a.setblocking(True)
        signal.signal(signal.SIGALRM, signal.default_int_handler)
        signal.setitimer(signal.ITIMER_REAL, 0.01)
        attempt(a.recv, 1)
        b.close()
        attempt(a.sendall, b"x")
    attempt(socket.socket, 12345)
"""


def test_errors():
    done = run_traced(ERRORS)
    refused = "[Errno 111] Connection refused: ('127.0.0.1', PORT)"
    lines = [re.sub(r"', \d{4,}\)", "', PORT)", line) for line in told(done.stderr, waits=True)]
    assert lines[4:6] == [
        f"#2: connect(127.0.0.1:PORT) -> ConnectionRefusedError: {refused}",
        "#2: send('text') -> TypeError: a bytes-like object is required, not 'str'",
    ]
    assert lines[8:] == [
        "#2: recv(1) -> OSError: [Errno 9] Bad file descriptor",
        "-: socketpair() -> #3 and #4",
        "#3 pair with #4: settimeout(0.01)",
        "#3 pair with #4: recv(1)",
        "#3 pair with #4: recv(1) -> TimeoutError: timed out",
        "#3 pair with #4: setblocking(False)",
        "#3 pair with #4: recv(1) -> not yet: it would have to wait",
        "#3 pair with #4: setblocking(True)",
        "#3 pair with #4: recv(1)",
        "#3 pair with #4: recv(1) -> KeyboardInterrupt",
        "#4 pair with #3: close()",
        "#3 pair with #4: sendall(1 byte) -> BrokenPipeError: [Errno 32] Broken pipe",
        "#3 pair with #4: close()",
        "#5: socket(12345) -> OSError: [Errno 97] Address family not supported by protocol",
    ]
    names = "ConnectionRefused Type OS Timeout BlockingIO KeyboardInterrupt BrokenPipe OS".split()
    expected = [name if name.endswith("Interrupt") else f"{name}Error" for name in names]
    assert (done.stdout.split(), done.returncode) == (expected, 0)


@pytest.mark.parametrize("name", sorted(PRINTED.keys() - {"ipv6", "tls"}))
def test_examples_print_the_same(name):
    done = run_python("-m", "csocket", "--trace", EXAMPLES / f"{name}.py", input="")
    assert (done.returncode, done.stdout) == (0, PRINTED[name])
    assert len(told(done.stderr)) > 5


TLS = """
import socket, ssl, sys, threading
client = ssl.create_default_context(cafile=sys.argv[1])
server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server.load_cert_chain(*sys.argv[1:])
a, b = socket.socketpair()
def serve():
    with server.wrap_socket(a, server_side=True) as secret:
        secret.sendall(secret.recv(9).upper())
thread = threading.Thread(target=serve)
thread.start()
with client.wrap_socket(b, server_hostname="localhost") as secret:
    secret.send(b"secret")
    print(secret.recv(9), secret.version())
thread.join()
"""


def test_tls_is_seen_before_it_is_encrypted(tmp_path):
    done = run_traced(TLS, *certificates.make(tmp_path))
    assert done.stdout == "b'SECRET' TLSv1.3\n", done.stderr
    lines = told(done.stderr)
    mine = [line.partition(": ")[2] for line in lines if not line.endswith("]")]
    assert [call for call in mine if call.startswith(("do_h", "send", "recv"))] == [
        "do_handshake()",
        "send(6 bytes) -> 6 bytes: 'secret'",
        "recv(9) -> 6 bytes: 'SECRET'",
    ]
    assert any("sendall(6 bytes) -> 6 bytes: 'SECRET' [Thread-1" in line for line in lines)


@pytest.mark.skipif(
    bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    reason="CPython without a GIL: a lock of a closure's cell can stay locked in a child (docs/findings.md)",
)
def test_threads_and_forks_do_not_tear_lines(tmp_path):
    path = tmp_path / "trace.txt"
    code = """
        import os, socket, threading, warnings
        warnings.simplefilter("ignore", DeprecationWarning)
        a, b = socket.socketpair(type=socket.SOCK_DGRAM)
        def talk():
            for _ in range(100):
                a.send(b"x" * 60)
                b.recv(100)
        threads = [threading.Thread(target=talk, name=f"talker {n}") for n in range(4)]
        for thread in threads: thread.start()
        if os.fork() == 0:
            talk()
            os._exit(0)
        assert os.wait()[1] == 0
        for thread in threads: thread.join()
        os._exit(7)
    """
    done = run_traced(code, options=[f"--trace={path}"])
    assert (done.returncode, done.stdout, done.stderr) == (7, "", "")
    calls = told(path.read_text())
    for call in ("send", "recv"):
        for end in [rf"\[talker {n}\]" for n in range(4)] + [r"\[process \d+\]"]:
            pattern = re.compile(rf"#. .*: {call}\(.*-> 60 bytes: 'x+' {end}")
            assert len(list(filter(pattern.fullmatch, calls))) == 100


def test_few_descriptors_are_allowed(tmp_path):
    code = """
        import os, resource, sys
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
        os.execv(sys.executable, [sys.executable, "-m", "csocket", *sys.argv[1:]])
    """
    program = "import socket; s = socket.socket(); s.close()"
    check_child(code, f"--trace={tmp_path}/lines", f"--trace={tmp_path}/picture.svg", "-c", program)
    assert told((tmp_path / "lines").read_text()) == ["#1: socket() -> descriptor N", "#1: close()"]


def test_nothing_tears_a_line_or_commands_the_terminal(tmp_path):
    picture = tmp_path / "t.svg"
    done = run_traced(
        """
        import socket, threading
        class Odd:
            def __index__(self): raise ValueError("two\\nlines \\x1b[2J")
        a, b = socket.socketpair()
        b.send(b"there")
        def ask():
            try: a.recv(Odd())
            except ValueError: pass
            b.sendall(b"x")
        thread = threading.Thread(target=ask, name="one\\nor two\\x00")
        thread.start()
        thread.join()
        a.close(); b.close()
        """,
        options=["--trace", f"--trace={picture}"],
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert told(done.stderr)[2:4] == [
        r"#1 pair with #2: recv(<Odd>) -> ValueError: two\nlines \x1b[2J [one\nor two\x00]",
        r"#2 pair with #1: sendall(1 byte) -> 1 byte: 'x' [one\nor two\x00]",
    ]
    said = [title.text for title in ElementTree.parse(picture).iter("{http://www.w3.org/2000/svg}title")]
    assert r"recv(<Odd>) -> ValueError: two\nlines \x1b[2J" in said


def test_data_that_is_secret():
    code = """
        import socket
        a, b = socket.socketpair()
        with a, b:
            a.sendall(b"secret")
            a.sendmsg([b"secret"])
            assert b.recv(12) == b"secretsecret"
    """
    for options in (["--trace-no-data", "--trace"], ["--trace", "--trace-no-data"], ["--trace-no-data"]):
        done = run_traced(code, options=options)
        assert done.returncode == 0
        assert "secret" not in done.stderr
        assert "recv(12) -> 12 bytes" in done.stderr


def test_file_that_cannot_be_opened(tmp_path):
    done = run_traced("print('started')", options=[f"--trace={tmp_path}/no/trace.txt"])
    assert (done.returncode, done.stdout) == (2, "")
    said = f"csocket: can't open trace file '{tmp_path}/no/trace.txt': [Errno 2] No such file or directory\n"
    assert done.stderr == said
    done = run_traced("print('started')", options=["--trace="])
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("csocket: a file is expected after --trace=\nusage: ")


def test_two_traces_in_one_file(tmp_path):
    path = tmp_path / "trace.svg"
    done = run_traced("print('started')", options=[f"--trace=diagram:{path}", f"--trace={tmp_path}/./trace.svg"])
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"csocket: two traces cannot be in one file, '{tmp_path}/./trace.svg'\n"
    assert not path.exists()


@pytest.mark.parametrize("path", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_standard_output_is_not_made_empty(tmp_path, path):
    """A name of a descriptor is the descriptor, at its place in its file."""
    code = "import socket; socket.socket().close(); print('said by the program', flush=True)"
    with (tmp_path / "out").open("w+") as out:
        out.write("what was there\n")
        out.flush()
        subprocess.run(
            [sys.executable, "-m", "csocket", f"--trace={path}", "-c", code],
            env=environment(),
            stdout=out,
            timeout=50,
            check=True,
        )
        out.seek(0)
        first, heading, *calls, last = out.read().splitlines()
    assert (first, last) == ("what was there", "said by the program")
    assert "what came of it" in heading and "close()" in calls[-1]


def test_numbers_have_the_names_of_families_and_types():
    code = """
        import socket
        for args in ((2, 1), (socket.AF_UNIX, 2, 0), (2, 999), ()):
            try:
                socket.socket(*args).close()
            except OSError:
                pass
        a, b = socket.socketpair(1)
        with a, b, socket.fromfd(a.fileno(), 1, 1):
            pass
    """
    calls = told(run_traced(code, options=["--trace"]).stderr)
    assert [found[1] for found in map(re.compile(r".* socket\w*\((.*?)\)").match, calls) if found] == [
        "AF_INET, SOCK_STREAM",
        "AF_UNIX, SOCK_DGRAM, 0",
        "AF_INET, 999",
        "",
        "AF_UNIX",
        "AF_UNIX, SOCK_STREAM, 0, 5",
    ]


def test_disabled_by_the_environment():
    done = subprocess.run(
        [sys.executable, "-m", "csocket", "--trace", "-c", "import socket; socket.socket().close()"],
        env=environment(CSOCKET_DISABLE="1"),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    said = "csocket: CSOCKET_DISABLE=1: the standard library's socket is used\ncsocket: nothing is traced\n"
    assert (done.returncode, done.stderr) == (0, said)


def test_closed_stderr_is_not_the_programs_business():
    """The descriptor 2 is then the program's first socket's: nothing may be written there."""
    code = """
        import os, socket, sys
        a, b = socket.socketpair()
        assert a.fileno() == 2, a
        a.send(b"only this")
        print(b.recv(100))
        a.close(), b.close()
    """
    closed = ["sh", "-c", 'exec "$@" 2>&-', "sh", sys.executable, "-m", "csocket", "--trace"]
    done = subprocess.run(
        [*closed, "-c", textwrap.dedent(code)],
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "b'only this'\n")


def test_descriptors_are_those_of_the_program(tmp_path):
    """It gets the numbers that it would get, and may close all; the file is then opened again."""
    path = tmp_path / "trace.txt"
    code = """
        import os, socket, sys
        os.chdir("/")
        a, b = socket.socketpair()
        print(a.fileno(), b.fileno())
        a.detach(), b.detach()
        os.closerange(3, 1024)
        files = [os.open(sys.argv[1], os.O_RDWR | os.O_CREAT) for _ in range(400)]
        with socket.socket() as s:
            s.setblocking(False)
        assert os.fstat(files[0]).st_size == 0
    """
    plain = run_python("-m", "csocket", "-c", textwrap.dedent(code), tmp_path / "x").stdout
    options = [f"--trace={os.path.relpath(path)}"]
    done = run_traced(code, tmp_path / "x", options=options)
    assert (done.returncode, done.stderr, done.stdout) == (0, "", plain)
    assert told(path.read_text())[-2:] == ["#3: setblocking(False)", "#3: close()"]


def test_program_does_not_notice():
    """The class is what it was in all that is asked of classes; no data and no error is kept."""
    check_child("""
        import gc, inspect, io, sys, weakref
        import csocket
        from csocket import trace
        plain = csocket.socket
        functions = {name: getattr(csocket, name) for name in trace.FUNCTIONS.split()}
        trace.start(["--trace=/dev/null"], "program")
        assert csocket.socket is not plain and issubclass(csocket.socket, plain)
        for attribute in ("__name__", "__qualname__", "__module__", "__doc__"):
            assert getattr(csocket.socket, attribute) == getattr(plain, attribute), attribute
        def outcome(function, *args):
            try:
                result = function(*args)
            except Exception as error:
                return type(error), str(error)
            return type(result) if hasattr(result, "close") else result
        for name in dir(plain):
            mine, other = getattr(csocket.socket, name), getattr(plain, name)
            if name.startswith("__") or name == "fileno" or not callable(other):
                continue
            assert inspect.signature(mine) == inspect.signature(other), name
            with csocket.socket() as s, plain() as p:
                for args in ((), ([], [], [], [], [], []), (None,), ("x",), (1, "y"), (-1,)):
                    if not (name in ("accept", "dup") and not args or name in ("close", "detach")):
                        assert outcome(getattr(s, name), *args) == outcome(getattr(p, name), *args), (
                            name, args
                        )
            assert outcome(mine, 1) == outcome(other, 1), name
        for name, function in functions.items():
            now = getattr(csocket, name)
            assert (now.__name__, now.__module__) == (function.__name__, function.__module__)
            assert outcome(now, []) == outcome(function, [])
        a, b = csocket.socketpair()
        assert not hasattr(a, "__dict__") and type(a) is type(b) is type(a.dup()) is csocket.socket
        data = bytes(100)
        before = sys.getrefcount(data)
        a.sendall(data), a.sendto(data, None) if 0 else None
        assert sys.getrefcount(data) == before
        class Failure(Exception): pass
        class Hostile:
            def __index__(self): raise failure
        failure = Failure()
        alive = weakref.ref(failure)
        try: a.recv(Hostile())
        except Failure: pass
        failure.__traceback__ = None
        del failure
        assert alive() is None
        class Own(csocket.socket):
            def recv(self, size): return super().recv(size)[:1]
        with Own(fileno=b.detach()) as own:
            assert own.recv(5) == b"\\0" and own.x is 1 if setattr(own, "x", 1) else True
        gone = weakref.ref(a)
        a.close(); del a, s, p; gc.collect()
        assert gone() is None
    """, options=("-W", "error", "-W", "ignore::ResourceWarning", "-W", "ignore::SyntaxWarning"))


def test_traceback_is_the_programs():
    code = """
        import socket
        try:
            socket.socket(fileno=-5)
        except ValueError:
            socket.socket().connect("nowhere")
    """
    options = ("-W", "ignore")
    plain = run_python("-m", "csocket", "-c", textwrap.dedent(code), options=options)
    words = ("-m", "csocket", "--trace=/dev/null", "-c", textwrap.dedent(code))
    done = run_python(*words, options=options)
    assert "During handling of the above exception" in plain.stderr
    assert (done.returncode, done.stderr) == (plain.returncode, plain.stderr)


def test_without_the_option_nothing_is_there():
    code = "import csocket, sys; print(csocket.socket is csocket._csocket._class, *sorted(sys.modules))"
    done = run_python("-m", "csocket", "-c", code)
    own, *modules = done.stdout.split()
    assert own == "True"
    assert not {"csocket.trace", "csocket.words", "csocket.diagram"} & {*modules}


def test_help_names_the_options():
    text = run_python("-m", "csocket", "--help").stdout
    for option in ("--trace ", "--trace=FILE", "--trace-no-data"):
        assert option in text
