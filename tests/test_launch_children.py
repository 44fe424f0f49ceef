"""``python -m csocket --children PROGRAM``: csocket in socket's place in the children too."""

import subprocess
import sys
import textwrap

import pytest

from children import environment, run_python

pytestmark = pytest.mark.program

PROGRAM = """
import multiprocessing, os, subprocess, sys

def which(queue):
    import socket
    queue.put(socket.__name__)

if __name__ == "__main__":
    ask = [sys.executable, "-c", "import socket; print(socket.__name__)"]
    print(subprocess.run(ask, capture_output=True, text=True, check=True).stdout, end="")
    for method in ("spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        queue = context.SimpleQueue()
        process = context.Process(target=which, args=(queue,))
        process.start()
        print(queue.get())
        process.join()
"""


def run(folder, *options, **variables):
    path = folder / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "csocket", *options, str(path)],
        env=environment(**variables),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


def test_children_have_it_where_asked(tmp_path):
    done = run(tmp_path, "--children")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["csocket", "csocket", "csocket"]


def test_children_are_ordinary_otherwise(tmp_path):
    done = run(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == ["socket", "socket", "socket"]


@pytest.mark.parametrize("value", ["1", "yes"])
def test_disabled_is_said_once(tmp_path, value):
    done = run(tmp_path, "--children", CSOCKET_DISABLE=value)
    assert done.stdout.split() == ["socket", "socket", "socket"]
    assert done.stderr == f"csocket: CSOCKET_DISABLE={value}: the standard library's socket is used\n"


ANEW = """
import os, sys
if sys.argv[1:] == ["first"]:
    os.execv(sys.executable, [sys.executable, sys.argv[0], "again"])
import socket
print(socket.__name__)
"""


def test_what_children_hand_on_is_there_once():
    code = "import os; print(os.environ['PYTHONPATH'].count('csocket/children'))"
    again = f"import subprocess, sys; subprocess.run([sys.executable, '-m', 'csocket', '--children', '-c', {code!r}])"
    done = run_python("-m", "csocket", "--children", "-c", again)
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", "")


@pytest.mark.parametrize(("options", "found"), [(["--children"], "csocket"), ([], "socket")])
def test_program_that_starts_itself_anew(tmp_path, options, found):
    """As gunicorn does on SIGUSR2, and as reloaders do."""
    path = tmp_path / "program.py"
    path.write_text(ANEW, encoding="utf-8")
    done = run_python("-m", "csocket", *options, path, "first")
    assert (done.returncode, done.stderr, done.stdout) == (0, "", f"{found}\n")


def test_programs_own_sitecustomize_is_run_too(tmp_path):
    own = tmp_path / "own"
    own.mkdir()
    (own / "sitecustomize.py").write_text("import sys; sys.own = 'run'", encoding="utf-8")
    code = """
        import subprocess, sys
        ask = "import socket, sys; print(socket.__name__, sys.own, 'sitecustomize' in sys.modules)"
        sys.exit(subprocess.run([sys.executable, "-c", ask]).returncode)
    """
    path = environment()["PYTHONPATH"]
    done = subprocess.run(
        [sys.executable, "-m", "csocket", "--children", "-c", textwrap.dedent(code)],
        env=environment(PYTHONPATH=f"{own}:{path}"),
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert (done.returncode, done.stderr, done.stdout) == (0, "", "csocket run True\n")
