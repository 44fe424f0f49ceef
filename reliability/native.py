"""The C parts of the checks (native/*.c), compiled when they are needed."""

import os
import subprocess
import sysconfig
from pathlib import Path

SOURCES = Path(__file__).resolve().parent / "native"
COMPILER = [os.environ.get("CC", "gcc"), "-std=gnu11", "-O1", "-g", "-Wall", "-Wextra", "-pthread"]


def extension(name, folder):
    """Compiles native/NAME.c into an extension module in the folder; returns its path."""
    made = Path(folder) / f"{name}{sysconfig.get_config_var('EXT_SUFFIX')}"
    include = sysconfig.get_path("include")
    source = SOURCES / f"{name}.c"
    subprocess.run(
        [*COMPILER, "-shared", "-fPIC", f"-I{include}", "-o", made, source], check=True
    )
    return made
