"""``python -m csocket PROGRAM`` is ``python PROGRAM`` but for the module under the name socket.

Every case runs the same program both ways and compares standard output, standard error and exit
status byte for byte; of python's own tracebacks without the frames of runpy, which ``-m`` shows.
"""

import os
import re
import signal
import subprocess
import sys
import sysconfig
import time
import zipfile

import pytest

pytestmark = pytest.mark.program

PYTHON = (sys.executable,)
CSOCKET = (sys.executable, "-m", "csocket")


@pytest.fixture(autouse=True)
def sigint_as_in_a_terminal():
    """A job that a script starts in the background ignores SIGINT, and its children do too."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def run(command, folder, stdin=b"", env=None):
    done = subprocess.run(
        command,
        cwd=folder,
        input=stdin,
        capture_output=True,
        timeout=50,
        env={**os.environ, **(env or {})},
    )
    return without_addresses(done.stdout), without_addresses(done.stderr), done.returncode


def without_addresses(output):
    return re.sub(" at 0x[0-9a-f]+", " at 0x", output.decode())


def without_runpy(stderr):
    """Standard error without the frames of runpy that stand above another frame."""
    frame = r'  File "[^"\n]*\brunpy(?:\.py)?>?", line \d+, in \w+\n(?:    .*\n)*'
    return re.sub(rf"(?:{frame})+(?=  File )", "", stderr)


def assert_same(folder, *arguments, options=(), **how):
    """Run the same arguments by python and by csocket, and return what both gave."""
    expected = run([sys.executable, *options, *arguments], folder, **how)
    output, error, status = run(
        [sys.executable, *options, "-m", "csocket", *arguments], folder, **how
    )
    assert (output, error, status) == (expected[0], without_runpy(expected[1]), expected[2])
    return expected


def write(folder, text, name="program.py"):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


ATTRIBUTES = """\
import atexit, sys
names = sorted(name for name in globals() if name.startswith("__"))
for name in names:
    value = globals()[name]
    print(name, type(value), getattr(value, "__name__", None), repr(value))
print(list(globals()))
print(sys.modules["__main__"].__dict__ is globals(), sys.argv, sys.path[0], sys.flags)
atexit.register(lambda: print(sorted(name for name in globals() if name.startswith("__"))))
"""

EXIT_STATUS = {
    "end": "print('done')",
    "zero": "import sys; sys.exit(0)",
    "number": "import sys; sys.exit(3)",
    "large number": "import sys; sys.exit(1 << 40)",
    "negative": "import sys; sys.exit(-1)",
    "none": "import sys; sys.exit(None)",
    "nothing": "raise SystemExit",
    "text": "import sys; sys.exit('bye')",
    "tuple": "import sys; sys.exit((1, 2))",
    "true": "import sys; sys.exit(True)",
    "subclass": "class E(SystemExit): pass\nraise E(5)",
    "unprintable": "class X:\n    def __str__(self): 1/0\nraise SystemExit(X())",
    "_exit": "import os; os._exit(7)",
    "SIGTERM": "import os, signal; os.kill(os.getpid(), signal.SIGTERM)",
}

EXCEPTIONS = {
    "at top level": "1 / 0",
    "in a function": "def f():\n    g()\ndef g():\n    raise ValueError('你好')\nf()",
    "in a module": "import json\njson.loads('{')",
    "during import": "import no_such_module",
    "chained": "try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise KeyError('x')",
    "from another": (
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    raise KeyError('x') from error"
    ),
    "from none": "try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise KeyError('x') from None",
    "caught before": (
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    kept = error\nraise kept"
    ),
    "its own class": "class Error(Exception): pass\nraise Error(1, 2)",
    "its own with_traceback": (
        "class Error(Exception):\n    def with_traceback(self, tb): 1/0\nraise Error"
    ),
    "exec": "exec('1 / 0')",
    "a __context__ made at exit": (
        "import atexit\n@atexit.register\ndef last():\n    raise ValueError\n1 / 0"
    ),
    "KeyboardInterrupt": "raise KeyboardInterrupt",
    "KeyboardInterrupt subclass": "class K(KeyboardInterrupt): pass\nraise K",
    "KeyboardInterrupt by signal.raise_signal": (
        "import signal; signal.raise_signal(signal.SIGINT)"
    ),
    "GeneratorExit": "raise GeneratorExit",
    "exit in finally": "import sys\ntry:\n    1 / 0\nfinally:\n    sys.exit(4)",
    "warning": "import warnings; warnings.warn('careful')",
    "no exception is being handled": (
        "import sys, traceback\nprint(sys.exc_info())\ntry:\n    raise KeyError\n"
        "except KeyError:\n    traceback.print_exc()"
    ),
    "output before": "import sys\nprint('out')\nsys.stderr.write('err\\n')\n1 / 0",
    "source line": "def f(x):\n    return (x +\n            None)\nf(1)",
    "unraisable": "class C:\n    def __del__(self): 1 / 0\nC()\nprint('on')",
    "thread": (
        "import threading\nt = threading.Thread(target=lambda: 1 / 0, name='t')\n"
        "t.start()\nt.join()\nprint('on')"
    ),
}

HOOKS = {
    "own": (
        "import sys\nsys.excepthook = lambda *e: print(e[0], e[1], e[2].tb_frame.f_lineno)\n1 / 0"
    ),
    "prints the traceback": (
        "import sys, traceback\n"
        "sys.excepthook = lambda *e: print(''.join(traceback.format_exception(*e)))\n1 / 0"
    ),
    "sees itself": (
        "import sys\ndef hook(*e): print(sys.excepthook is hook)\nsys.excepthook = hook\n1 / 0"
    ),
    "sees __file__": "import sys\nsys.excepthook = lambda *e: print(__file__)\n1 / 0",
    "fails": "import sys\ndef hook(*e):\n    {}['x']\nsys.excepthook = hook\n1 / 0",
    "exits": "import sys\ndef hook(*e):\n    sys.exit(9)\nsys.excepthook = hook\n1 / 0",
    "is missing": "import sys\ndel sys.excepthook\n1 / 0",
    "last_value": (
        "import atexit, sys, traceback\n@atexit.register\ndef last():\n"
        "    print(sys.last_type, sys.last_value, sys.last_traceback.tb_frame.f_code.co_name)\n"
        "    print(sys.last_traceback is sys.last_value.__traceback__)\n"
        "    print(getattr(sys, 'last_exc', None), list(sys.__dict__)[-3:])\n"
        "    traceback.print_last()\n1 / 0"
    ),
    "for KeyboardInterrupt": (
        "import sys\nsys.excepthook = lambda *e: print('hook')\nraise KeyboardInterrupt"
    ),
    "for SystemExit": "import sys\nsys.excepthook = lambda *e: print('hook')\nraise SystemExit(2)",
}

ENDINGS = {
    "atexit": (
        "import atexit\natexit.register(print, 'first')\natexit.register(print, 'last')\n1 / 0"
    ),
    "atexit sees __file__": "import atexit, sys\natexit.register(lambda: print(sorted(globals())))",
    "atexit sees __file__ after an error": (
        "import atexit, sys\natexit.register(lambda: print(sorted(globals())))\n1 / 0"
    ),
    "atexit sees __file__ after an exit": (
        "import atexit, sys\natexit.register(lambda: print(sorted(globals())))\nsys.exit(1)"
    ),
    "thread goes on": (
        "import threading, time\ndef late():\n    threading.main_thread().join()\n"
        "    print('late')\nthreading.Thread(target=late).start()\n1 / 0"
    ),
    "finalizers": (
        "class C:\n    def __init__(self, n): self.n = n\n    def __del__(self): print(self.n)\n"
        "a = C('a'); b = C('b'); _c = C('_c')"
    ),
    "stdout is closed": "import sys\nprint('x')\nsys.stdout.close()",
    "stdout fails to flush": (
        "import sys\nclass Out:\n    def write(self, text): pass\n    def flush(self): 1 / 0\n"
        "sys.stdout = Out()"
    ),
    "stdin": "import sys\nprint(input('? '))\nprint(sys.stdin.read())",
    "argv": "import sys\nprint(sys.argv, sys.orig_argv[0])",
}

PROGRAMS = {
    f"{kind}: {name}": text
    for kind, group in (
        ("exit", EXIT_STATUS),
        ("exception", EXCEPTIONS),
        ("hook", HOOKS),
        ("ending", ENDINGS),
    )
    for name, text in group.items()
}

BAD_SOURCES = {
    "bracket": b"x = (1\nprint(\n",
    "indentation": b"if 1:\nprint(1)\n",
    "tabs": b"if 1:\n\ta\n        b\n",
    "open string": b"a = 'abc\n",
    "crlf": b"a = 1\r\nb = )\r\n",
    "no last newline": b"a = 1\nb = )",
    "print statement": b'print "hello"\n',
    "return": b"return 1\n",
    "chinese": "# 注释\na = '你好' 好\n".encode(),
    "chinese quotes": "print(“你好”)\n".encode(),
    "gbk without a cookie": "print('你好')\n".encode("gbk"),
    "gbk with a cookie": "# coding: gbk\nprint('你好' 1)\n".encode("gbk"),
    "unknown cookie": b"# -*- coding: nonsense -*-\nb = 1\n",
    "cookie against the BOM": b"\xef\xbb\xbf# coding: latin-1\nb = 1\n",
    "NUL": b"a = 1\nb = '\0'\n",
    "warnings": b"a = '\\d'\nassert (1, 2)\n1 is 1\n",
    "warning and error": b"a = 1 is 1\nb = )\n",
    "late future": b"import os\nfrom __future__ import annotations\n",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_program(tmp_path, name):
    if name == "ending: finalizers" and sysconfig.get_config_var("Py_GIL_DISABLED"):
        pytest.skip("without a GIL nothing promises the order of the finalizers")
    program = write(tmp_path, PROGRAMS[name])
    assert_same(tmp_path, program, "one", "-two", "三", stdin="你好\nmore\n".encode())


@pytest.mark.parametrize("name", PROGRAMS)
def test_code(tmp_path, name):
    if name == "ending: finalizers" and sysconfig.get_config_var("Py_GIL_DISABLED"):
        pytest.skip("without a GIL nothing promises the order of the finalizers")
    assert_same(tmp_path, "-c", PROGRAMS[name], "one", "-c", stdin="你好\nmore\n".encode())


@pytest.mark.parametrize("name", BAD_SOURCES)
def test_source(tmp_path, name):
    assert_same(tmp_path, write(tmp_path, BAD_SOURCES[name]))


@pytest.mark.parametrize("source", ["x = (", "  x = 1", "if 1:\nx", "\n\n1 +", "\udcff", "'''"])
def test_code_that_does_not_compile(tmp_path, source):
    assert_same(tmp_path, "-c", source)


def test_program_of_good_encoding(tmp_path):
    source = "# coding: gbk\nprint(ascii('你好'))\n".encode("gbk")
    assert_same(tmp_path, write(tmp_path, source))
    assert_same(tmp_path, write(tmp_path, b"\xef\xbb\xbfprint(1)\r\n"))


@pytest.mark.parametrize(
    "spelling", ["program.py", "./program.py", "../here/program.py", "link.py", "{}/program.py"]
)
@pytest.mark.parametrize("options", [(), ("-I",), ("-O", "-u"), ("-X", "dev")])
def test_main_of_a_file(tmp_path, spelling, options):
    folder = tmp_path / "here"
    write(folder, ATTRIBUTES)
    (tmp_path / "target.py").write_text(ATTRIBUTES)
    (folder / "link.py").symlink_to("../target.py")
    assert_same(folder, spelling.format(folder), "x", options=options)


@pytest.mark.skipif(sys.version_info < (3, 11), reason="python -P came with 3.11")
@pytest.mark.parametrize("arguments", [("-m", "program"), (".",)])
def test_traceback_begins_in_the_program(tmp_path, arguments):
    write(tmp_path, "def f():\n    1 / 0\nf()\n")
    write(tmp_path, "import program", "__main__.py")
    _, error, status = run([*CSOCKET, *arguments], tmp_path)
    assert status == 1 and "runpy" not in error
    assert error.startswith('Traceback (most recent call last):\n  File "')
    assert error.endswith("ZeroDivisionError: division by zero\n")


@pytest.mark.parametrize("arguments", [("here.py",), ("-m", "here"), ("-c", ATTRIBUTES), (".",)])
def test_safe_path(tmp_path, arguments):
    write(tmp_path, ATTRIBUTES, "here.py")
    write(tmp_path, ATTRIBUTES, "__main__.py")
    assert_same(tmp_path, *arguments, options=("-P",))


@pytest.mark.parametrize("spelling", [".", "../here", "./inner/..", "{}"])
@pytest.mark.parametrize("options", [(), ("-I",)])
def test_main_of_a_folder(tmp_path, spelling, options):
    folder = tmp_path / "here"
    write(folder, ATTRIBUTES, "__main__.py")
    (folder / "inner").mkdir()
    assert_same(folder, spelling.format(folder), "x", options=options)


def test_folder_without_main(tmp_path):
    _, _, status = assert_same(tmp_path, ".")
    assert status == 1


def test_error_in_a_folder(tmp_path):
    write(tmp_path, "1 / 0", "__main__.py")
    assert_same(tmp_path, ".")


@pytest.mark.parametrize("body", [ATTRIBUTES, "1 / 0", "x = ("])
def test_zip(tmp_path, body):
    with zipfile.ZipFile(tmp_path / "program.zip", "w") as archive:
        archive.writestr("__main__.py", body)
    assert_same(tmp_path, "program.zip", "x")


@pytest.mark.parametrize("body", [ATTRIBUTES, "1 / 0"])
def test_compiled_program(tmp_path, body):
    write(tmp_path, body)
    compile_it = "import py_compile; py_compile.compile('program.py', 'compiled.pyc')"
    subprocess.run([sys.executable, "-c", compile_it], cwd=tmp_path, check=True)
    (tmp_path / "compiled.bin").write_bytes((tmp_path / "compiled.pyc").read_bytes())
    assert_same(tmp_path, "compiled.pyc")
    assert_same(tmp_path, "compiled.bin")


def test_compiled_by_another_python(tmp_path):
    (tmp_path / "compiled.pyc").write_bytes(bytes(64))
    assert_same(tmp_path, "compiled.pyc")


def test_main_of_code(tmp_path):
    assert_same(tmp_path, "-c", ATTRIBUTES, "x")


@pytest.mark.skipif(sys.version_info < (3, 14), reason="python -c dedents its code since 3.14")
def test_indented_code(tmp_path):
    assert_same(tmp_path, "-c", "  if 1:\n    print(1)\n  1 / 0\n")


@pytest.mark.parametrize(
    "module", ["module", "package", "package.inner", "package.module", "zipped"]
)
@pytest.mark.parametrize("body", [ATTRIBUTES, "1 / 0", "import sys; sys.exit('bye')", "x = ("])
def test_module(tmp_path, module, body):
    for name in ("module", "package/__main__", "package/inner/__main__", "package/module"):
        write(tmp_path, body, f"{name}.py")
    write(tmp_path, "", "package/__init__.py")
    write(tmp_path, "", "package/inner/__init__.py")
    with zipfile.ZipFile(tmp_path / "modules.zip", "w") as archive:
        archive.writestr("zipped.py", body)
    assert_same(tmp_path, "-m", module, "x", env={"PYTHONPATH": "modules.zip"})


@pytest.mark.parametrize(
    "module",
    ["missing", "package.missing", "missing.inner", "package", "failing.x", "", "..", "sys"],
)
def test_module_that_cannot_run(tmp_path, module):
    write(tmp_path, "", "package/__init__.py")
    write(tmp_path, "import sys; print(sys.argv); 1 / 0", "failing/__init__.py")
    assert_same(tmp_path, "-m", module)


@pytest.mark.parametrize("name", ["missing.py", "missing/program.py", "/missing", "./a b", "é"])
def test_missing_program(tmp_path, name):
    _, stderr, status = assert_same(tmp_path, name)
    assert status == 2
    assert "No such file or directory" in stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is unreadable for root")
def test_unreadable_program(tmp_path):
    (tmp_path / write(tmp_path, "")).chmod(0)
    _, _, status = assert_same(tmp_path, "program.py")
    assert status == 2


def test_program_from_a_pipe(tmp_path):
    """Who warns that the file was not closed, on a debug build, is another line of code."""
    quiet = ("-W", "ignore::ResourceWarning")
    program = b"import sys; print(__file__, sys.argv)\n1 / 0"
    assert_same(tmp_path, "/dev/stdin", stdin=program, options=quiet)


@pytest.mark.parametrize(
    "body",
    [
        ATTRIBUTES,
        HOOKS["prints the traceback"],
        "import sys\nprint(sys.stdin.read())\nsys.exit(3)",
        "print(ascii('你好'))\n",
        "x = (\n",
        "",
    ],
)
@pytest.mark.parametrize("options", [(), ("-I",)])
def test_program_from_standard_input(tmp_path, body, options):
    assert_same(tmp_path, "-", "one", "-two", stdin=body.encode(), options=options)


def test_closed_standard_input(tmp_path):
    done = run(["sh", "-c", '"$0" -m csocket - <&-', sys.executable], tmp_path)
    assert done == ("", "csocket: can't read a program from standard input: [Errno 9] Bad file descriptor\n", 2)


@pytest.mark.parametrize("arguments", [("-p.py", "x"), ("-", "x"), ("-c", "x"), ("--", "x")])
def test_program_after_dashes(tmp_path, arguments):
    write(tmp_path, ATTRIBUTES, "-p.py")
    assert_same(tmp_path, "--", *arguments, stdin=ATTRIBUTES.encode())


def test_pickle_and_main(tmp_path):
    body = (
        "import pickle, __main__\nclass C: pass\nprint(pickle.loads(pickle.dumps(C)) is __main__.C)"
    )
    stdout, _, _ = assert_same(tmp_path, write(tmp_path, body))
    assert stdout == "True\n"


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
@pytest.mark.parametrize("arguments", [("program.py",), ("-m", "program")])
def test_multiprocessing(tmp_path, method, arguments):
    body = """\
import multiprocessing, sys
def work(number):
    return number * number, __name__
if __name__ == "__main__":
    with multiprocessing.get_context(sys.argv[1]).Pool(1) as pool:
        print(pool.map(work, [3]))
"""
    write(tmp_path, body)
    stdout, stderr, status = assert_same(tmp_path, *arguments, method)
    assert (stdout[:5], stderr, status) == ("[(9, ", "", 0)


@pytest.mark.parametrize(
    "waiting", ["time.sleep(60)", "sys.stdin.read()", "threading.Event().wait(60)", "os.wait()"]
)
def test_sigint(tmp_path, waiting):
    body = (
        "import atexit, os, sys, threading, time\natexit.register(print, 'at exit')\n"
        # A child that lives as long as this program does, and does not hold its output open.
        "read, write = os.pipe()\n"
        "if os.fork() == 0: os.close(write), os.close(1), os.close(2), os.read(read, 1), os._exit(0)\n"
        f"def wait():\n    {waiting}\nprint('ready', flush=True)\nwait()"
    )
    program = write(tmp_path, body)
    expected = interrupted([*PYTHON, program], tmp_path)
    assert interrupted([*CSOCKET, program], tmp_path) == expected
    assert expected[2] == -signal.SIGINT
    assert expected[1].endswith("KeyboardInterrupt\n")


def interrupted(command, folder):
    """Run a program that says when it is about to wait, send it a SIGINT, and say how it ended."""
    with subprocess.Popen(
        command,
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout.readline() == b"ready\n"
        while not is_asleep(process.pid):
            time.sleep(0.001)
        process.send_signal(signal.SIGINT)
        process.wait(timeout=50)
        stdout, stderr = process.communicate(timeout=50)
    return stdout, stderr.decode(), process.returncode


def is_asleep(pid):
    """Tell whether a process waits in a system call (proc_pid_stat(5))."""
    with open(f"/proc/{pid}/stat") as stat:
        return stat.read().rpartition(")")[2].split()[0] == "S"


WHICH_SOCKET = """\
import _socket, socket, sys
from socket import socket as cls
print(socket is sys.modules["csocket"], cls is socket.socket, _socket.__name__)
"""


@pytest.mark.parametrize("arguments", [("program.py",), ("-m", "program"), ("-c", WHICH_SOCKET)])
def test_csocket_is_in_sockets_place(tmp_path, arguments):
    write(tmp_path, WHICH_SOCKET)
    assert run([*CSOCKET, *arguments], tmp_path) == ("True True csocket._csocket\n", "", 0)


@pytest.mark.parametrize("arguments", [("program.py",), ("-m", "program"), ("-c", WHICH_SOCKET)])
def test_file_that_is_called_socket(tmp_path, arguments):
    """What a learner calls it easily: it does not stand before csocket, nor is it run."""
    write(tmp_path, "raise SystemExit('socket.py was run')", "socket.py")
    write(tmp_path, WHICH_SOCKET)
    assert run([*CSOCKET, *arguments], tmp_path) == ("True True csocket._csocket\n", "", 0)


def test_refusal_is_one_line(tmp_path):
    """What install() has to say, without the launcher's own lines."""
    write(tmp_path, "import sys, types; sys.modules['socket'] = types.ModuleType('socket')", "sitecustomize.py")
    write(tmp_path, "raise SystemExit('it was run')")
    output, error, status = run([*CSOCKET, "program.py"], tmp_path, env={"PYTHONPATH": str(tmp_path)})
    assert (output, error.count("\n"), status) == ("", 1, 1)
    assert error.startswith("csocket: <module 'socket'")
    assert error.endswith("stands before the stdlib's socket: give it another name\n")


def test_socket_that_startup_imported_is_replaced(tmp_path):
    write(tmp_path, "import socket", "startup/sitecustomize.py")
    write(tmp_path, WHICH_SOCKET)
    done = run([*CSOCKET, "program.py"], tmp_path, env={"PYTHONPATH": str(tmp_path / "startup")})
    assert done == ("True True csocket._csocket\n", "", 0)


def test_import_csocket_does_not_bring_the_launcher(tmp_path):
    code = "import csocket, sys; print([m for m in sys.modules if 'launch' in m or m == 'runpy'])"
    assert run([*PYTHON, "-c", code], tmp_path) == ("[]\n", "", 0)


def test_help(tmp_path):
    stdout, stderr, status = run([*CSOCKET, "--help"], tmp_path)
    assert (stderr, status) == ("", 0)
    assert stdout.startswith("usage: python -m csocket PROGRAM [ARG ...]")


def test_version(tmp_path):
    import csocket

    expected = (f"csocket {csocket.__version__}\n", "", 0)
    assert run([*CSOCKET, "--version"], tmp_path) == expected


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((), "nothing to run"),
        (("-x", "program.py"), "unknown option -x"),
        (("--verbose",), "unknown option --verbose"),
        (("--",), "nothing to run"),
        (("-c",), "argument expected for the -c option"),
        (("-m",), "argument expected for the -m option"),
    ],
)
def test_bad_command_line(tmp_path, arguments, reason):
    stdout, stderr, status = run([*CSOCKET, *arguments], tmp_path)
    assert (stdout, status) == ("", 2)
    assert stderr.startswith(f"csocket: {reason}\nusage: ")
