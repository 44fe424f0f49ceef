"""Builds csocket._csocket; everything else about the package stands in pyproject.toml.

Three environment variables change the build, all meant for tests:

CSOCKET_MINIMAL=1                    every optional feature macro off, as on a bare POSIX system
CSOCKET_SANITIZE=address,undefined   the compiler's sanitizers (or `thread`), with debug symbols
CSOCKET_COVERAGE=1                   gcc's counts of what ran, and what gcov needs for them, in build/coverage
"""

import os
import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

if sys.platform == "win32":
    sys.exit("csocket is written for POSIX sockets and cannot be built on Windows.")

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

WARNINGS = ["-Wall", "-Wextra", "-Wshadow", "-Wconversion"]
HARDENING = ["-fstack-protector-strong", "-fstack-clash-protection"]
# Debian's headers of a debug build are links to those of the other one: gcc must not follow them
# before it looks for the pyconfig.h beside them.
FLAGS_OF_HEADERS = ["-fno-canonical-system-headers"]
COUNTS = "reliability/native/counts.c"
REFUSALS = "reliability/native/refusals.c"
LINK_HARDENING = ["-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,noexecstack"]


def optimisation(flags):
    """The -O option that the compiler will obey: the last one, or None."""
    levels = [flag for flag in flags if flag.startswith("-O")]
    return levels[-1] if levels else None


def sanitizers():
    """The compiler and linker options that CSOCKET_SANITIZE asks for."""
    names = os.environ.get("CSOCKET_SANITIZE")
    return [f"-fsanitize={names}"] if names else []


def coverage():
    """The compiler and linker options that CSOCKET_COVERAGE asks for."""
    return ["--coverage"] if os.environ.get("CSOCKET_COVERAGE") == "1" else []


def refused():
    """The linker options by which the functions of refusals.c stand before those of Python, which they know in 3.13."""
    if not coverage() or sys.version_info[:2] != (3, 13):
        return []
    names = re.findall(r"^(?:REFUSED\w*|DECLARED)\((\w+)[,)]", Path(REFUSALS).read_text(), re.MULTILINE)
    return [f"-Wl,--wrap={name}" for name in names]


class build_extension(build_ext):
    """Adds the options that this compiler knows, found by asking it."""

    def finalize_options(self):
        super().finalize_options()
        # The variables above change the result but no file, so file times cannot tell.
        self.force = True
        if coverage():
            # The counts are written beside the object files: these must stay.
            self.build_temp = "build/coverage"
        # Python's headers are not ours to mend: as system headers they give no warnings.
        self.python_headers = sorted({sysconfig.get_path(name) for name in ("include", "platinclude")})
        self.include_dirs = [d for d in self.include_dirs if d not in self.python_headers]

    def build_extension(self, ext):
        ext.extra_compile_args = self.compile_options()
        if coverage():
            ext.sources += [COUNTS, *([REFUSALS] if refused() else [])]
        ext.extra_link_args = sanitizers() + coverage() + refused() + [f for f in LINK_HARDENING if self.links_with(f)]
        super().build_extension(ext)

    def compile_options(self):
        options = ["-std=c11", *WARNINGS, "-fvisibility=hidden"]
        for directory in self.python_headers:
            options += ["-isystem", directory]
        options += [f for f in FLAGS_OF_HEADERS + HARDENING if self.compiles_with(f)]
        if os.environ.get("CSOCKET_MINIMAL") == "1":
            options.append("-DCS_MINIMAL")
        if coverage():
            return [*options, *coverage(), "-fprofile-update=atomic", "-O0", "-g", "-U_FORTIFY_SOURCE"]
        return options + (self.sanitized() if sanitizers() else self.optimised(options))

    def optimised(self, options):
        """-O2 unless the user's CFLAGS say otherwise, and what only works when optimising."""
        added = ["-O2"] if optimisation(os.environ.get("CFLAGS", "").split()) is None else []
        added.append("-U_FORTIFY_SOURCE")
        if optimisation([*self.compiler.compiler_so, *options, *added]) not in (None, "-O0"):
            added.append("-D_FORTIFY_SOURCE=2")
        return added

    def sanitized(self):
        options = [*sanitizers(), "-fno-omit-frame-pointer", "-g", "-O1", "-U_FORTIFY_SOURCE"]
        if "undefined" in os.environ["CSOCKET_SANITIZE"]:
            options.append("-fno-sanitize-recover=undefined")
        return options

    def compiles_with(self, flag):
        return self.accepts([*self.compiler.compiler_so, flag, "-c"])

    def links_with(self, flag):
        return self.accepts([*self.compiler.linker_so, "-fPIC", flag])

    @staticmethod
    def accepts(command):
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder, "probe.c")
            source.write_text("int probe(void);\nint probe(void) { return 0; }\n")
            command = [*command, "-Werror", str(source), "-o", str(source.with_suffix(".out"))]
            return subprocess.run(command, capture_output=True, check=False).returncode == 0


setup(
    ext_modules=[
        Extension(
            "csocket._csocket",
            sources=sorted(str(path) for path in Path("csrc").rglob("*.c")),
            depends=sorted(str(path) for path in Path("csrc").rglob("*.h")),
            include_dirs=["csrc"],
        )
    ],
    cmdclass={"build_ext": build_extension},
)
