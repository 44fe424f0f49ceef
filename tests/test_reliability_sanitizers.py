"""The check of leaks finds the one that is planted, and takes the interpreter's for what they are."""

import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing"),
    pytest.mark.skipif(
        bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="malloc is for GIL builds"
    ),
    pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already"),
]

LEAKS = """
#include <stdlib.h>
void *kept;
void loses(int size) { kept = malloc(size); kept = NULL; }
void overruns(int size) { char *p = malloc(size); p[size] = 1; free(p); }
"""


@pytest.fixture(scope="module")
def judged(tmp_path_factory):
    """Runs Python code beside the planted library; what the check makes of it."""
    sys.path.insert(0, ROOT)
    from reliability.sanitizers import judge

    folder = tmp_path_factory.mktemp("planted")
    (folder / "planted.c").write_text(LEAKS)
    build = ["gcc", "-shared", "-fPIC", "-g", "-fsanitize=address", "-o", "_csocket.so", "planted.c"]
    subprocess.run(build, cwd=folder, check=True)
    asan = subprocess.run(
        ["gcc", "-print-file-name=libasan.so"], capture_output=True, text=True, check=True
    ).stdout.strip()

    def run(name, code):
        report = folder / name
        options = "detect_leaks=1:fast_unwind_on_malloc=0:exitcode=0:abort_on_error=1:symbolize=0"
        settings = {"LD_PRELOAD": asan, "PYTHONMALLOC": "malloc"}
        settings["ASAN_OPTIONS"] = f"{options}:log_path={report}"
        code = f"import ctypes\nplanted = ctypes.CDLL({str(folder / '_csocket.so')!r})\n{code}"
        subprocess.run([sys.executable, "-c", code], env=os.environ | settings, check=False, timeout=100)
        return judge("".join(path.read_text() for path in folder.glob(f"{name}.*")))

    return run


def test_leak_that_is_planted(judged):
    stacks, ours, other = judged("leak", "planted.loses(123)")
    assert [text.splitlines()[0] for text in ours] == [
        "Direct leak of 123 byte(s) in 1 object(s) allocated from:"
    ]
    assert stacks > 0 and other == []


def test_overrun_that_is_planted(judged):
    _, ours, other = judged("overrun", "planted.overruns(10)")
    assert ours == [] and "heap-buffer-overflow" in other[0]


def test_program_that_does_nothing_wrong(judged):
    assert judged("clean", "")[1:] == ([], [])


def test_undefined_behaviour_is_no_ordinary_failure(tmp_path):
    """Its report goes to stderr, which a test may not look at."""
    (tmp_path / "planted.c").write_text("int shifted(int n) { return 1 << n; }")
    build = ["gcc", "-shared", "-fPIC", "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined", "planted.c"]
    subprocess.run([*build, "-o", "planted.so"], cwd=tmp_path, check=True)
    options = re.search(r"UBSAN_OPTIONS=([^\s)]+)", Path(ROOT, ".ci", "sanitize").read_text())[1]
    asan = subprocess.run(["gcc", "-print-file-name=libasan.so"], capture_output=True, text=True, check=True)
    settings = {"LD_PRELOAD": asan.stdout.strip(), "ASAN_OPTIONS": "detect_leaks=0", "UBSAN_OPTIONS": options}
    code = f"import ctypes; ctypes.CDLL({str(tmp_path / 'planted.so')!r}).shifted(40)"
    done = subprocess.run([sys.executable, "-c", code], env=os.environ | settings, capture_output=True, text=True, check=False)
    assert "runtime error" in done.stderr
    assert done.returncode == -signal.SIGABRT


def test_run_that_looks_for_no_leaks(monkeypatch, tmp_path):
    monkeypatch.syspath_prepend(ROOT)
    from reliability import check, sanitizers

    (tmp_path / ".ci").mkdir()
    command = tmp_path / ".ci" / "sanitize"
    command.write_text("#!/bin/sh\necho 5 passed\n")
    command.chmod(0o755)
    monkeypatch.setattr(sanitizers, "TREE", tmp_path)
    report = check.Report()
    sanitizers.run(report, ["-mpytest"])
    assert report.counts["tests"] == 5
    assert report.findings == ["-mpytest: nobody has looked for leaks, not even the interpreter's are told"]
