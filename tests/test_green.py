"""gevent and eventlet: the same program on the stdlib and on csocket, and install() in the wrong order."""

import importlib.util
import os

import pytest

import certificates
from children import run_child, run_python

pytestmark = pytest.mark.program
PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "green.py")
STEPS = ["one_mebibyte_each_way", "tls", "timeout", "reset", "half_close", "fifty_connections"]


@pytest.fixture(params=["gevent", "eventlet"])
def package(request):
    if importlib.util.find_spec(request.param) is None:
        pytest.skip(f"{request.param} is missing: pip install {request.param}")
    return request.param


@pytest.mark.parametrize("module", ["socket", "csocket"])
def test_session(package, module, tmp_path):
    words = ["-m", "csocket"] if module == "csocket" else []
    # eventlet warns of its own age.
    done = run_python(*words, PROGRAM, package, *certificates.make(tmp_path), options=("-W", "ignore"))
    assert (done.returncode, done.stdout.splitlines()) == (0, [f"{module} {package}", *STEPS]), done.stderr


def test_install_comes_too_late(package):
    patch = {
        "gevent": "from gevent import monkey; monkey.patch_all()",
        "eventlet": "import eventlet; eventlet.monkey_patch()",
    }
    code = f"{patch[package]}\nimport csocket; csocket.install()"
    done = run_child(code, options=("-W", "ignore"))
    assert done.returncode == 1
    said = done.stderr.splitlines()[-1]
    assert said.startswith(f"RuntimeError: {package}.") and said.endswith(
        "has replaced socket.socket: call csocket.install() before that, or start with python -m csocket"
    )
