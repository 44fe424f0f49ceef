"""What docs/production.md says of gunicorn and of descriptors that a service manager hands over."""

import contextlib
import re
import subprocess
import sys
import urllib.request

import pytest

from children import check_child, environment

pytestmark = pytest.mark.program

APPLICATION = """
import socket
def application(environ, start):
    start("200 OK", [("Content-Type", "text/plain")])
    accepted = environ["gunicorn.socket"]
    return [f"{socket.__name__} {type(accepted).__module__}".encode()]
"""


@contextlib.contextmanager
def gunicorn(folder, **variables):
    """The port of a gunicorn under csocket, and the lines that it says."""
    (folder / "served.py").write_text(APPLICATION, encoding="utf-8")
    command = [sys.executable, "-m", "csocket", "-m", "gunicorn", "--bind", "127.0.0.1:0"]
    with subprocess.Popen(
        [*command, "--workers", "2", "served:application"],
        cwd=folder,
        # Where it keeps a socket of its own.
        env=environment(HOME=str(folder), XDG_RUNTIME_DIR=str(folder), **variables),
        stderr=subprocess.PIPE,
        text=True,
    ) as serving:
        said = []
        try:
            for line in serving.stderr:
                said.append(line)
                listening = re.search(r"Listening at: http://127\.0\.0\.1:(\d+)", line)
                if listening:
                    yield int(listening[1]), said
                    break
        finally:
            serving.terminate()
            said += serving.stderr.readlines()
    assert serving.returncode == 0, "".join(said)


def answer(port):
    # No proxy of this machine's stands between.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"http://127.0.0.1:{port}/", timeout=40) as reply:
        return reply.read().decode()


def test_gunicorn(tmp_path):
    pytest.importorskip("gunicorn", reason="gunicorn is missing: pip install gunicorn")
    with gunicorn(tmp_path) as (port, _):
        assert answer(port) == "csocket csocket"


def test_gunicorn_without_a_deployment(tmp_path):
    pytest.importorskip("gunicorn", reason="gunicorn is missing: pip install gunicorn")
    with gunicorn(tmp_path, CSOCKET_DISABLE="1") as (port, said):
        assert answer(port) == "socket socket"
        assert said[0] == "csocket: CSOCKET_DISABLE=1: the standard library's socket is used\n"


@pytest.mark.feature("SO_PROTOCOL")
def test_descriptor_of_a_service_manager():
    check_child("""
        import os, socket as stdlib, subprocess, sys
        listener = stdlib.create_server(("127.0.0.1", 0))
        os.dup2(listener.fileno(), 3, inheritable=True)
        program = (
            "import socket; s = socket.socket(fileno=3);"
            "print(type(s).__module__, int(s.family), int(s.type), s.proto, s.getsockname());"
            "conn = s.accept()[0]; conn.sendall(b'served'); conn.close(); s.close()"
        )
        command = [sys.executable, "-m", "csocket", "-c", program]
        with subprocess.Popen(command, pass_fds=[3], stdout=subprocess.PIPE, text=True) as service:
            with stdlib.create_connection(listener.getsockname()) as client:
                assert client.recv(9) == b"served"
            expected = f"csocket 2 1 6 {listener.getsockname()}\\n"
            assert service.stdout.read() == expected
        assert service.returncode == 0
        listener.close()
    """)


def test_what_is_in_place_can_be_seen():
    check_child("""
        import csocket
        csocket.install()
        import socket
        assert csocket.installed() and socket.__name__ == "csocket"
        with socket.socket() as s:
            assert type(s).__module__ == "csocket"
    """)
