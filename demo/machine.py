"""What the machine must have so that csocket can be built, and what to type where it has not."""

import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig

VERSION = "python{}.{}".format(*sys.version_info)


class Missing(Exception):
    """Something that the build needs is not there."""

    def __init__(self, what, debian, fedora, macos):
        super().__init__(
            f"{what} is missing. Debian/Ubuntu: sudo apt install {debian}; "
            f"Fedora: sudo dnf install {fedora}; macOS: {macos}"
        )


def check():
    """Raise Missing for the first thing that is not there."""
    check_compiler()
    check_headers()
    check_venv()


def check_compiler():
    compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")
    found = shutil.which(compiler[0]) is not None
    if not found or not compiles(compiler, "#include <sys/socket.h>\n"):
        what = f"A C compiler ({compiler[0]})"
        raise Missing(what, "build-essential", "gcc glibc-devel", "xcode-select --install")


def compiles(compiler, source):
    command = [*compiler, "-fsyntax-only", "-x", "c", "-"]
    return subprocess.run(command, input=source.encode(), capture_output=True).returncode == 0


def check_headers():
    folder = sysconfig.get_path("include")
    if not os.path.exists(os.path.join(folder, "Python.h")):
        what = f"Python.h of {sys.executable}"
        raise Missing(what, f"{VERSION}-dev", "python3-devel", "brew install python")


def check_venv():
    for module in ("venv", "ensurepip"):
        if importlib.util.find_spec(module) is None:
            what = f"Python's module {module}"
            raise Missing(what, f"{VERSION}-venv", "python3-pip", "brew install python")
