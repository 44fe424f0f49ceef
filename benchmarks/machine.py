"""What a run was made on."""

import os
import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from .contenders import CC, FREE_THREADED, OPTIMISATION


def processor():
    """The processor's name as the kernel has it."""
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def compiler():
    done = subprocess.run([*CC, "--version"], capture_output=True, text=True, check=True)
    return f"{done.stdout.splitlines()[0]}, {OPTIMISATION}"


def system():
    """Machine, kernel, interpreter and csocket, by their names."""
    return {
        "machine": f"{processor()}, {len(os.sched_getaffinity(0))} CPUs",
        # The rest is the name of somebody's build.
        "kernel": f"{platform.system()} {platform.release().partition('-')[0]}",
        "interpreter": f"{platform.python_implementation()} {platform.python_version()}"
        + (", free-threaded" if FREE_THREADED else ""),
        "built with": platform.python_compiler(),
        "csocket": version("csocket"),
    }


def describe():
    """What a run of the benchmark was made on, and by which command."""
    return {
        **system(),
        "C loops": compiler(),
        "command": " ".join(["python", "-m", "benchmarks", *sys.argv[1:]]),
    }
