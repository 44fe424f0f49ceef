"""The package: what it says of itself, what the build does, and what goes into an sdist."""

import importlib.metadata
import os
import re
import runpy
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

import pytest

import csocket

pytestmark = pytest.mark.program

TREE = Path(__file__).resolve().parent.parent
SETUP = TREE / "setup.py"


def run_tool(*command):
    if shutil.which(command[0]) is None:
        message = f"{command[0]} (binutils) is not installed"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def extension():
    import csocket._csocket

    return csocket._csocket.__file__


class TestMetadata:
    def test_version(self):
        assert importlib.metadata.version("csocket") == csocket.__version__
        # SemVer 2.0.0; the pre-release is spelled as PEP 440 has it.
        assert re.fullmatch(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)((a|b|rc)\d+)?", csocket.__version__)

    def test_version_stands_in_one_place(self):
        files = [TREE / "pyproject.toml", SETUP, *(TREE / "csrc").rglob("*.[ch]")]
        files += [p for p in (TREE / "pysrc").rglob("*.py") if p.name != "__init__.py"]
        assert [p.name for p in files if f'"{csocket.__version__}"' in p.read_text()] == []

    def test_version_has_an_entry_in_the_changelog(self):
        headings = re.findall(r"^## \[(.+?)\]", (TREE / "CHANGELOG.md").read_text(), flags=re.M)
        assert headings[0] == "Unreleased"
        assert len(headings) == len(set(headings))
        released = headings[1:]
        assert not released or released[0] == csocket.__version__

    def test_nothing_is_needed_at_run_time(self):
        requires = importlib.metadata.requires("csocket") or []
        assert [line for line in requires if "extra ==" not in line] == []

    def test_licence_and_python(self):
        metadata = importlib.metadata.metadata("csocket")
        assert metadata["License-Expression"] == "MIT"
        assert metadata["Requires-Python"] == ">=3.10"
        assert (TREE / "LICENSE").read_text().startswith("MIT License")


class TestExtension:
    def test_only_the_entry_point_is_exported(self):
        symbols = [line.split()[-1] for line in run_tool("nm", "-D", "--defined-only", extension()).splitlines()]
        # Sanitizers and coverage put symbols of their own beside ours.
        ours = [name for name in symbols if not name.startswith("__")]
        assert ours == ["PyInit__csocket"]

    def test_hardening(self):
        headers = run_tool("readelf", "-W", "-l", extension())
        assert "GNU_RELRO" in headers
        assert re.search(r"GNU_STACK .* RW ", headers), "the stack is executable"
        assert re.search(r"\bBIND_NOW\b|\bFlags: NOW\b", run_tool("readelf", "-W", "-d", extension()))

    def test_stack_protector(self):
        assert "__stack_chk_fail" in run_tool("nm", "-D", "--undefined-only", extension())

    def test_no_path_of_our_own_to_search_libraries(self):
        dynamic = run_tool("readelf", "-W", "-d", extension())
        paths = re.findall(r"\((?:RUNPATH|RPATH)\).*\[(.*)\]", dynamic)
        # Some interpreters are configured to add their own library folder to whatever they link.
        allowed = sysconfig.get_config_var("LDSHARED") or ""
        assert [path for path in paths if path not in allowed] == []


@pytest.fixture
def options(monkeypatch):
    """What setup.py tells the compiler, under an environment given by keywords."""
    setuptools = pytest.importorskip("setuptools")
    monkeypatch.chdir(TREE)
    arguments = {}
    monkeypatch.setattr(setuptools, "setup", arguments.update)
    runpy.run_path(str(SETUP))
    for name in ("CFLAGS", "CSOCKET_MINIMAL", "CSOCKET_SANITIZE"):
        monkeypatch.delenv(name, raising=False)

    def ask(**environment):
        from setuptools.command.build_ext import customize_compiler, new_compiler

        with monkeypatch.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            distribution = setuptools.Distribution({"ext_modules": arguments["ext_modules"]})
            command = arguments["cmdclass"]["build_ext"](distribution)
            command.finalize_options()
            command.compiler = new_compiler()
            customize_compiler(command.compiler)
            return command.compile_options()

    ask.sources = arguments["ext_modules"][0].sources
    return ask


class TestBuild:
    def test_every_c_file_is_compiled(self, options):
        assert options.sources == sorted(
            path.relative_to(TREE).as_posix() for path in (TREE / "csrc").rglob("*.c")
        )

    def test_usual_options(self, options):
        found = options()
        assert {"-std=c11", "-Wall", "-Wextra", "-Wshadow", "-Wconversion"} <= set(found)
        assert {"-fvisibility=hidden", "-O2", "-D_FORTIFY_SOURCE=2"} <= set(found)
        assert "-DCS_MINIMAL" not in found
        assert found.index("-U_FORTIFY_SOURCE") < found.index("-D_FORTIFY_SOURCE=2")

    def test_headers_of_python_give_no_warnings(self, options):
        found = options()
        assert found[found.index("-isystem") + 1] in sysconfig.get_paths().values()

    @pytest.mark.parametrize(("flags", "fortified"), [("-O0", False), ("-g -O3", True), ("-O3 -O0", False)])
    def test_cflags_choose_the_optimisation(self, options, flags, fortified):
        found = options(CFLAGS=flags)
        assert "-O2" not in found
        assert ("-D_FORTIFY_SOURCE=2" in found) is fortified

    def test_minimal(self, options):
        assert "-DCS_MINIMAL" in options(CSOCKET_MINIMAL="1")
        assert "-DCS_MINIMAL" not in options(CSOCKET_MINIMAL="0")

    def test_sanitizers(self, options):
        found = options(CSOCKET_SANITIZE="address,undefined")
        assert {"-fsanitize=address,undefined", "-fno-sanitize-recover=undefined", "-g"} <= set(found)
        assert "-D_FORTIFY_SOURCE=2" not in found

    def test_a_flag_is_tried_on_the_compiler(self, options):
        compiler = sysconfig.get_config_var("CC").split()
        accepts = runpy.run_path(str(SETUP))["build_extension"].accepts
        assert accepts([*compiler, "-Wall", "-c"])
        assert not accepts([*compiler, "-fno-such-flag-anywhere", "-c"])

    def test_windows_is_told_in_one_sentence(self):
        # The standard library's modules must not see the name: they would look for Windows' own.
        program = (
            "import runpy, subprocess, sys, sysconfig, tempfile; sys.platform = 'win32'; "
            f"runpy.run_path({str(SETUP)!r})"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
        assert done.returncode == 1
        assert done.stdout == ""
        assert done.stderr == "csocket is written for POSIX sockets and cannot be built on Windows.\n"


@pytest.fixture
def clean_tree(tmp_path):
    """A copy of the project without what builds, tools and test runs leave behind."""
    left_behind = shutil.ignore_patterns(
        ".git", ".[!cg]*", "__pycache__", "*.egg-info", "*.so", "*.pyc", "*.log", "build", "dist", "venv*",
        "unpacked", "PKG-INFO", "setup.cfg",
    )
    return Path(shutil.copytree(TREE, tmp_path / "tree", ignore=left_behind, symlinks=True))


def test_sdist_holds_every_file_and_nothing_else(clean_tree, tmp_path):
    program = f"from setuptools import build_meta; build_meta.build_sdist({str(tmp_path)!r})"
    before = {p.relative_to(clean_tree).as_posix() for p in clean_tree.rglob("*") if p.is_file()}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=clean_tree, text=True, capture_output=True, timeout=50
    )
    assert done.returncode == 0, done.stderr
    assert "warning" not in done.stderr.lower()
    with tarfile.open(tmp_path / f"csocket-{csocket.__version__}.tar.gz") as archive:
        packed = {name.partition("/")[2] for name in archive.getnames() if archive.getmember(name).isfile()}
    made = {name for name in packed if name in ("PKG-INFO", "setup.cfg") or ".egg-info/" in name}
    assert packed - made == before
