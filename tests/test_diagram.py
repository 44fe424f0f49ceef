"""``--trace=diagram``: who said what to whom, as a picture."""

import re
import textwrap
import xml.etree.ElementTree as ElementTree

import pytest

from children import run_python

pytestmark = pytest.mark.program

SVG = "{http://www.w3.org/2000/svg}"


class Drawing:
    """An SVG, taken apart."""

    def __init__(self, path):
        self.root = ElementTree.parse(path).getroot()
        self.lanes = [text.text for text in self.root.iter(f"{SVG}text") if text.get("class") == "name"]
        self.rows = [Row(group) for group in self.root.iter(f"{SVG}g")]

    def say(self):
        """Each row in a word or two: what it is, and its main text."""
        return [row.say() for row in self.rows]


class Row:
    def __init__(self, group):
        texts = group.findall(f"{SVG}text")
        self.label = texts[0].text
        self.texts = [text.text for text in texts]
        self.title = group.find(f"{SVG}title").text
        line = group.find(f"{SVG}path[@d]")
        tips = [tip for tip in group.findall(f"{SVG}polygon")]
        self.kind = "note"
        if group.find(f"{SVG}circle") is not None:
            self.kind = "dot"
        if tips:
            start, end = re.findall(r"[MH](\d+)", group.findall(f"{SVG}path")[-1].get("d"))
            self.kind = "->" if int(start) < int(end) else "<-"
        self.over = line is not None and "end" in group.findall(f"{SVG}path")[-1].get("class")

    def say(self):
        label = re.sub(r"(?<=127\.0\.0\.1:)\d+", "PORT", self.label)
        return f"{self.kind}{' over' if self.over else ''} {label}"


def draw(path, code, *arguments, status=0, options=()):
    words = ["-m", "csocket", f"--trace={path}", *options, "-c", textwrap.dedent(code)]
    done = run_python(*words, *arguments)
    assert (done.returncode, done.stderr) == (status, "")
    return Drawing(path)


def test_two_in_one_program(tmp_path):
    drawing = draw(
        tmp_path / "t.svg",
        """
        import socket
        s = socket.create_server(("127.0.0.1", 0))
        c = socket.create_connection(s.getsockname())
        conn, _ = s.accept()
        c.sendall("<b>你好</b> & \\"bye\\"".encode())
        conn.recv(1024), conn.send(b"\\xff\\0"), c.recv(2)
        c.shutdown(socket.SHUT_WR), conn.recv(1)
        conn.close(), c.close(), s.close()
        """,
    )
    assert drawing.lanes[0] == "program"
    assert len(drawing.lanes) == 2
    assert drawing.say() == [
        "note listens on 127.0.0.1:PORT",
        "-> connects",
        "dot accepted",
        """-> '<b>你好</b> & "bye"'""",
        """dot got '<b>你好</b> & "bye"'""",
        r"<- b'\xff\x00'",
        r"dot got b'\xff\x00'",
        "-> over has finished",
        "dot has finished",
        "<- over closes",
        "-> over closes",
    ]
    assert [text.split(",")[0] for text in drawing.rows[3].texts[1:2]] == ["#2 sendall(21 bytes)"]
    assert drawing.rows[3].title.startswith("sendall(21 bytes) -> 21 bytes '<b>")


def test_other_kinds_of_sockets(tmp_path):
    drawing = draw(
        tmp_path / "t.svg",
        """
        import os, socket
        os.chdir(os.path.dirname(__import__("sys").argv[1]))
        a, b = socket.socketpair()
        a.send(b"to b"), b.recv(9), a.close(), b.close()
        u = socket.socket(type=socket.SOCK_DGRAM)
        u.bind(("127.0.0.1", 0))
        v = socket.socket(type=socket.SOCK_DGRAM)
        v.sendto(b"ping", u.getsockname())
        data, address = u.recvfrom(9)
        u.sendto(b"pong", address), v.recvfrom(9), v.close(), u.close()
        x = socket.socket(socket.AF_UNIX)
        x.bind("here"), x.listen()
        y = socket.socket(socket.AF_UNIX)
        y.connect("here"), y.send(b"hi"), y.close(), x.accept()[0].close(), x.close()
        """,
        tmp_path / "x",
    )
    assert drawing.lanes[:2] == ["program", "#2"]
    assert drawing.lanes[3:] == ["here", "the other end of #7"]
    assert drawing.say() == [
        "-> 'to b'",
        "dot got 'to b'",
        "-> over closes",
        "<- over closes",
        "note takes datagrams on 127.0.0.1:PORT",
        "-> 'ping'",
        "dot got 'ping'",
        "<- 'pong'",
        "dot got 'pong'",
        "note listens on here",
        "-> connects",
        "-> 'hi'",
        "-> over closes",
        "<- connects",
        "-> over closes",
    ]


def test_errors_and_waits(tmp_path):
    drawing = draw(
        tmp_path / "t.svg",
        """
        import socket
        with socket.socket() as free, socket.socket() as s:
            free.bind(("127.0.0.1", 0))
            s.connect_ex(free.getsockname())
        a, b = socket.socketpair()
        with a, b:
            a.settimeout(0)
            try: a.recv(1)
            except BlockingIOError: pass
            a.settimeout(0.01)
            try: a.recv(1)
            except TimeoutError: pass
        """,
    )
    assert drawing.say() == ["-> ECONNREFUSED", "note recv: TimeoutError: timed out"]


def test_program_that_ends_at_once_loses_nothing(tmp_path):
    code = """
        import os, signal, socket
        a, b = socket.socketpair()
        a.send(b"before")
        if os.fork() == 0:
            a.send(b"by the child")
            os._exit(0)
        os.wait()
        os.kill(os.getpid(), signal.SIGKILL)
    """
    options = ("-W", "ignore")
    words = ["-m", "csocket", f"--trace={tmp_path}/t.svg", "-c", textwrap.dedent(code)]
    assert run_python(*words, options=options).returncode == -9
    assert Drawing(tmp_path / "t.svg").say() == ["-> 'before'"]


def test_secret_data_and_long_data(tmp_path):
    code = """
        import socket
        a, b = socket.socketpair()
        with a, b:
            a.sendall(b"s" * 500)
    """
    drawing = draw(tmp_path / "t.svg", code)
    assert re.fullmatch(r"-> 's{20,50}…", drawing.say()[0])
    drawing = draw(tmp_path / "t.svg", code, options=["--trace-no-data"])
    assert drawing.say()[0] == "-> 500 bytes"


def test_picture_is_as_large_as_it_must_be(tmp_path):
    """All that is drawn is within it, and a long conversation ends with a word about that."""
    drawing = draw(
        tmp_path / "t.svg",
        """
        import socket
        for _ in range(45):
            a, b = socket.socketpair()
            a.send(b"x"), a.detach(), b.detach()
        a, b = socket.socketpair(type=socket.SOCK_DGRAM)
        for _ in range(1000):
            a.send(b"x"), b.recv(1)
        a.close(), b.close()
        """,
    )
    assert len(drawing.lanes) == 40
    assert drawing.lanes[-1] == "others"
    assert len(drawing.rows) == 2001
    assert drawing.rows[-1].label == "full: what came later is not here"
    wide, high = (float(drawing.root.get(name)) for name in ("width", "height"))
    assert drawing.root.get("viewBox") == f"0 0 {wide:.0f} {high:.0f}"
    for text in drawing.root.iter(f"{SVG}text"):
        assert 0 < float(text.get("x")) < wide
        assert 0 < float(text.get("y")) < high


def test_picture_needs_nothing_else(tmp_path):
    """No script, no file of another's, and colours for a dark screen."""
    code = "import socket; a, b = socket.socketpair(); a.send(b'x'); a.close(); b.close()"
    draw(tmp_path / "t.svg", code)
    text = (tmp_path / "t.svg").read_text("utf-8")
    assert not re.search(r"<script|href|url\(|@import", text)
    assert "prefers-color-scheme:dark" in text
    assert re.findall(r"\w+://[^\"]+", text) == ["http://www.w3.org/2000/svg"]


def test_files_have_names(tmp_path):
    """Without a name the file is a new one; what cannot be drawn into is refused before the start."""
    code = f"""
        import os, subprocess, sys
        os.chdir({str(tmp_path)!r})
        with open("talk.py", "w") as file:
            file.write("import socket; a, b = socket.socketpair(); a.send(b'x'); a.close(); b.close()")
        for words in (["talk.py"], ["-m", "talk"], ["-c", "1"]):
            command = [sys.executable, "-m", "csocket", "--trace=diagram", *words]
            done = subprocess.run(command, capture_output=True, text=True)
            print(done.stdout + done.stderr, end="")
        for paths in (["diagram:named", "./diagram"], ["no/such.svg"], ["diagram:/dev/stdout"], ["diagram:/dev/full"]):
            options = [f"--trace={{path}}" for path in paths]
            command = [sys.executable, "-m", "csocket", *options, "-c", "print(1)"]
            done = subprocess.run(command, capture_output=True, text=True)
            print(done.returncode, done.stdout + done.stderr, end="")
    """
    done = run_python("-c", textwrap.dedent(code))
    said = [f"csocket: the diagram is in trace-{name}.svg" for name in ("talk", "talk-2", "program")]
    *lines, full = done.stdout.splitlines()
    assert lines == [
        *said,
        "0 1",
        "2 csocket: can't open trace file 'no/such.svg': [Errno 2] No such file or directory",
        "2 csocket: can't open trace file '/dev/stdout': [Errno 29] a diagram is drawn in a file of its own",
    ]
    assert full.startswith("2 csocket: can't open trace file '/dev/full': [Errno ")
    assert Drawing(tmp_path / "trace-talk-2.svg").say() == ["-> 'x'", "-> over closes", "<- over closes"]
    assert Drawing(tmp_path / "named").rows == []
    assert (tmp_path / "diagram").read_text().startswith("  seconds  socket")
