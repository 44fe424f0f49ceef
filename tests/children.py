"""Programs run in an interpreter of their own."""

import os
import subprocess
import sys
import textwrap

TESTS = os.path.dirname(os.path.abspath(__file__))


def environment(leaks=True, **extra):
    """The environment for a child that may import these helpers.

    Without leaks no sanitizer looks for them, and what it says goes to stderr alone: it cannot look where
    strace(1) does, what a thread holds that the interpreter ends in its call is lost, and the stdlib may crash.
    """
    path = os.pathsep.join(filter(None, [TESTS, os.environ.get("PYTHONPATH")]))
    if not leaks and "ASAN_OPTIONS" in os.environ:
        extra["ASAN_OPTIONS"] = f"{os.environ['ASAN_OPTIONS']}:detect_leaks=0:log_path=stderr"
    return {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", **extra}


def run_python(*words, options=("-W", "error"), timeout=40, input=None, leaks=True):
    """Run the interpreter with these words, a program or -c and code first; the finished process."""
    return subprocess.run(
        [sys.executable, *options, *map(str, words)],
        capture_output=True,
        text=True,
        env=environment(leaks),
        timeout=timeout,
        input=input,
        check=False,
    )


def run_child(code, *args, **kwargs):
    """Run code; the finished process, its output as text."""
    return run_python("-c", textwrap.dedent(code), *args, **kwargs)


def check_child(code, *args, **kwargs):
    """Run code that must end well and say nothing on stderr; what it printed."""
    done = run_child(code, *args, **kwargs)
    assert (done.returncode, done.stderr) == (0, ""), (done.returncode, done.stderr, done.stdout)
    return done.stdout
