"""A virtual environment with csocket in it, built from this source tree."""

import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
NOT_SOURCE = (".git", ".venv*", "build", "dist", "*.egg-info", "*.so", "__pycache__")


class Failed(Exception):
    """A step did not work."""


def install(folder, patience):
    """Make an environment in folder, build csocket in it, and return its interpreter.

    The tree is copied first: pip writes beside what it builds, and the clone may not be ours.
    """
    environment, source = folder / "venv", folder / "csocket"
    run("making the virtual environment", [sys.executable, "-m", "venv", environment], patience)
    shutil.copytree(SOURCE, source, ignore=shutil.ignore_patterns(*NOT_SOURCE))
    python = environment / "bin" / "python"
    pip = [python, "-m", "pip", "--disable-pip-version-check"]
    run("pip install .", [*pip, "install", "--quiet", "."], patience, cwd=source)
    return str(python)


def run(step, command, patience, cwd=None):
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            timeout=patience,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
    except subprocess.TimeoutExpired:
        raise Failed(f"{step} took more than {patience} seconds") from None
    if done.returncode != 0:
        raise Failed(f"{step} failed:\n{done.stdout.strip()}")
