"""The check of uninitialised memory finds what a call gives away."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig

import pytest

from children import environment
from netns import ROOT

pytestmark = [
    pytest.mark.program,
    pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is missing"),
    pytest.mark.skipif(
        bool(sysconfig.get_config_var("Py_GIL_DISABLED")), reason="malloc is for GIL builds"
    ),
    pytest.mark.skipif("LD_PRELOAD" in os.environ, reason="a sanitizer is there already"),
]

PLANTED = """
import ctypes, sys
from reliability import cases, poison

def gives_too_much(sock):
    buffer = bytearray(50)
    sock.recv_into(buffer)
    return bytes(buffer)

def gives_what_malloc_gave():
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    return ctypes.string_at(libc.malloc(5000), 5000)

def gives_an_address(sock):
    library = ctypes.CDLL(sys.argv[1])
    room, size = ctypes.create_string_buffer(110), ctypes.c_int(110)
    library.getsockname(sock.fileno(), room, ctypes.byref(size))
    return room.raw

planted = {
    "gives_too_much": lambda s: (gives_too_much, cases.pair(s)[1]),
    "gives_what_malloc_gave": lambda s: (gives_what_malloc_gave,),
    "gives_an_address": lambda s: (gives_an_address, cases.inet(s)),
    "is_right": lambda s: (cases.pair(s)[1].recv, 50),
}
cases.CASES.update(planted)
sys.exit(poison.work(sys.argv[1], poison.BYTES[0], 1, list(planted)))
"""


def test_what_is_planted_is_found(tmp_path):
    sys.path.insert(0, ROOT)
    from reliability.native import extension
    from reliability.poison import BYTES

    library = str(extension("poison", tmp_path))
    settings = {"LD_PRELOAD": library, "POISON": str(BYTES[0]), "PYTHONMALLOC": "malloc"}
    settings["MALLOC_PERTURB_"] = str(BYTES[0] ^ 0xFF)
    path = f"{ROOT}:{environment()['PYTHONPATH']}"
    done = subprocess.run(
        [sys.executable, "-c", PLANTED, library],
        env=environment() | settings | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = [text.partition(":")[0] for text in json.loads(done.stdout)["findings"]]
    assert found == ["gives_too_much", "gives_what_malloc_gave", "gives_an_address"]


UNWRITTEN = """
#include <stdlib.h>
int main(void) { int *p = malloc(40); int none = p[3] != 0; free(p); return none ? 2 : 0; }
"""


@pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is missing")
@pytest.mark.parametrize("symbols", ["-g", "-g0"])
@pytest.mark.parametrize("folder", ["csrc", "other"])
def test_whose_a_report_of_memcheck_is(tmp_path, folder, symbols):
    sys.path.insert(0, ROOT)
    from reliability.poison import VALGRIND, told_by_memcheck

    (tmp_path / folder).mkdir()
    (tmp_path / folder / "planted.c").write_text(UNWRITTEN)
    program = "_csocket.planted" if folder == "csrc" else "planted"
    subprocess.run(["gcc", symbols, "-o", program, f"{folder}/planted.c"], cwd=tmp_path, check=True)
    done = subprocess.run([*VALGRIND, f"./{program}"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert [text.partition(" ")[0] for text in told_by_memcheck(done.stderr)] == ["Conditional"] * (folder == "csrc")
