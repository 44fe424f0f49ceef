"""Who runs against whom: the standard library's socket, csocket, and loops in C (raw/*.c)."""

import contextlib
import ctypes
import functools
import hashlib
import importlib
import os
import shlex
import subprocess
import sysconfig
import tempfile
from pathlib import Path

RAW = Path(__file__).resolve().parent / "raw"
MODULES = {"csocket": "csocket", "stdlib": "socket"}
CONTENDERS = ("raw", *MODULES)
FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
CC = shlex.split(os.environ.get("CC", "gcc"))
OPTIMISATION = "-O2"
COMPILER = [*CC, "-std=gnu11", OPTIMISATION, "-Wall", "-Wextra", "-pthread"]


def module_of(contender):
    """The module that makes a contender's sockets; loops in C get descriptors of the stdlib's."""
    return importlib.import_module(MODULES.get(contender, "socket"))


class Work(ctypes.Structure):
    """struct work of raw/raw.h."""

    _fields_ = [
        ("turns", ctypes.c_uint64),
        ("descriptors", ctypes.POINTER(ctypes.c_int)),
        ("each", ctypes.c_uint32),
        ("subjects", ctypes.c_uint32),
        ("sizes", ctypes.POINTER(ctypes.c_size_t)),
        ("room", ctypes.c_size_t),
        ("buffers", ctypes.c_uint32),
        ("ancillary", ctypes.c_int),
    ]


def cache_folder():
    """The user's, or a temporary one where there is none that can be written."""
    try:
        caches = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        folder = Path(caches) / "csocket-benchmarks"
        folder.mkdir(parents=True, exist_ok=True)
        if os.access(folder, os.W_OK):
            return folder
    except (OSError, RuntimeError):
        pass
    return Path(tempfile.mkdtemp(prefix="csocket-benchmarks."))


@functools.cache
def raw_library():
    """The loops, compiled into a folder of the user's unless they are there already."""
    sources = sorted(RAW.glob("*.c"))
    text = b"".join(path.read_bytes() for path in [*sources, RAW / "raw.h"])
    key = hashlib.sha256(text + repr((COMPILER, os.uname())).encode()).hexdigest()[:16]
    cache = cache_folder()
    library = cache / f"raw-{key}.so"
    if not library.exists():
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            made = os.path.join(folder, "raw.so")
            subprocess.run([*COMPILER, "-shared", "-fPIC", "-o", made, *sources], check=True)
            os.replace(made, library)
    return ctypes.CDLL(str(library))


def raw_loop(name, subjects, sizes, *, room=4096, buffers=1, ancillary=False):
    """A function of the number of turns that runs a loop in C and gives its nanoseconds."""
    function = getattr(raw_library(), name)
    function.restype = ctypes.c_int64
    numbers = [[part.fileno() for part in s if hasattr(part, "fileno")] for s in subjects]
    flat = [number for row in numbers for number in row]
    work = Work(
        descriptors=(ctypes.c_int * len(flat))(*flat),
        each=len(numbers[0]) if numbers else 0,
        subjects=len(numbers),
        sizes=(ctypes.c_size_t * 8)(*sizes),
        room=room,
        buffers=buffers,
        ancillary=ancillary,
    )

    def loop(turns):
        work.turns = turns
        elapsed = function(ctypes.byref(work))
        if elapsed < 0:
            raise OSError(-elapsed, f"{name}: {os.strerror(-elapsed)}")
        return elapsed

    return loop


@contextlib.contextmanager
def on_cpus(count):
    """Run on that many of the CPUs that the process may use, or on all of them (None)."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(allowed)[-count:] if count else allowed)
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)
