"""What a file of packages/ says, and the virtual environment that it asks for."""

import configparser
import hashlib
import os
import shlex
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
TREE = os.path.dirname(TESTS)
PACKAGES = os.path.join(HERE, "packages")
KINDS = ("suite", "session")
# The runner's own tools, in every environment.
TOOLS = ("pytest-timeout",)


@dataclass
class Package:
    """A package, how its tests are had, and what is not run of them."""

    name: str
    version: str
    interpreter: str
    kind: str = "suite"
    runner: str = "pytest"
    needs: list = field(default_factory=list)  # requirements, as pip takes them
    debian: list = field(default_factory=list)  # Debian packages
    take: list = field(default_factory=list)  # what is taken out of the sdist
    source: str = ""  # a Debian source package that has the tests which the sdist lacks
    server: list = field(default_factory=list)  # a command that serves while the tests run
    port: int = 0  # where it listens on loopback
    parts: dict = field(default_factory=dict)  # name: what the runner is told to run
    left_out: dict = field(default_factory=dict)  # pattern of ids: reason

    @property
    def requirement(self):
        return f"{self.name}=={self.version}"


def names():
    """All packages that there are, in the order of the alphabet."""
    return sorted(name.removesuffix(".ini") for name in os.listdir(PACKAGES) if name.endswith(".ini"))


def read(name, folder=PACKAGES):
    parser = configparser.ConfigParser(
        delimiters=("=",), comment_prefixes=("#",), strict=True, interpolation=None
    )
    parser.optionxform = str
    path = os.path.join(folder, f"{name}.ini")
    with open(path, encoding="utf-8") as file:
        parser.read_file(file)
    said = dict(parser["package"])
    package = Package(
        name=said.pop("name", name),
        version=said.pop("version"),
        interpreter=said.pop("interpreter", "3.13"),
        kind=said.pop("kind", "suite"),
        runner=said.pop("runner", "pytest"),
        needs=said.pop("needs", "").split("\n"),
        debian=said.pop("debian", "").split(),
        take=said.pop("take", "").split(),
        source=said.pop("source", ""),
        server=shlex.split(said.pop("server", "")),
        port=int(said.pop("port", 0)),
        parts={part: shlex.split(words) for part, words in parser["parts"].items()},
        left_out=dict(parser["left out"]) if parser.has_section("left out") else {},
    )
    package.needs = [need.strip() for need in package.needs if need.strip()]
    if said or package.kind not in KINDS or not package.parts:
        raise ValueError(f"{path}: what is {said or package.kind or 'to be run'}?")
    for pattern, reason in package.left_out.items():
        if not reason.strip():
            raise ValueError(f"{path}: {pattern} is left out without a reason")
    return package


def interpreter_command(name):
    command = [os.path.join(TREE, ".ci", "interpreters"), name]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def server_command(package, tests):
    """The command of the package's server: a script of this folder, or a program."""
    first, *options = (word.replace("{tests}", tests) for word in package.server)
    script = [sys.executable, os.path.join(HERE, first)]
    return [*(script if first.endswith(".py") else [first]), *options]


class Environment:
    """A virtual environment with the package, what its tests need, csocket and the recorder."""

    def __init__(self, package, cache):
        self.package = package
        self.folder = os.path.join(cache, f"{package.name}-{package.version}-{package.interpreter}")
        self.python = os.path.join(self.folder, "venv", "bin", "python")
        self.work = os.path.join(self.folder, "tests")

    def make(self, wheels):
        """Make what is not there yet; the recorder and csocket are always put in anew."""
        if self.package.debian:
            subprocess.run([os.path.join(TREE, ".ci", "packages"), *self.package.debian], check=True)
        if not self.is_made():
            shutil.rmtree(self.folder, ignore_errors=True)
            os.makedirs(self.work)
            python = interpreter_command(self.package.interpreter)
            subprocess.run([python, "-m", "venv", os.path.join(self.folder, "venv")], check=True)
            self.pip("install", self.package.requirement, *TOOLS, *self.package.needs)
            self.take_tests()
            self.mark_made()
        self.put_csocket(wheels)
        self.put_recorder()

    def pip(self, *words):
        command = [self.python, "-m", "pip", "-q", "--disable-pip-version-check", *words]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, env=clean_environment())

    def wishes(self):
        """What the environment was made from, in few letters."""
        package = self.package
        text = repr((package.requirement, TOOLS, package.needs, package.take, package.source))
        return hashlib.sha256(text.encode()).hexdigest()

    def is_made(self):
        try:
            with open(os.path.join(self.folder, "made"), encoding="utf-8") as file:
                return file.read() == self.wishes()
        except FileNotFoundError:
            return False

    def mark_made(self):
        with open(os.path.join(self.folder, "made"), "w", encoding="utf-8") as file:
            file.write(self.wishes())

    def take_tests(self):
        """The files that `take` names, out of the sdist or of Debian's source package."""
        if not self.package.take:
            return
        sources = os.path.join(self.folder, "source")
        os.makedirs(sources)
        if self.package.source:
            command = [os.path.join(TREE, ".ci", "debian-source"), self.package.source, sources]
            subprocess.run(command, check=True)
            for name in self.package.take:
                os.rename(os.path.join(sources, name), os.path.join(self.work, name))
            return
        self.pip("download", "--no-deps", "--no-binary", ":all:", "-d", sources, self.package.requirement)
        (archive,) = os.listdir(sources)
        with tarfile.open(os.path.join(sources, archive)) as tar:
            for member in tar.getmembers():
                inner = member.name.partition("/")[2]
                if any(inner == name or inner.startswith(f"{name}/") for name in self.package.take):
                    member.name = inner
                    tar.extract(member, self.work, filter="data")

    def put_csocket(self, wheels):
        folder = os.path.join(wheels, self.package.interpreter)
        if not os.path.isdir(folder):
            self.pip("wheel", "--no-deps", "-w", folder, TREE)
        (wheel,) = os.listdir(folder)
        self.pip("install", "--force-reinstall", "--no-deps", os.path.join(folder, wheel))

    def packages_folder(self):
        code = "import sysconfig; print(sysconfig.get_path('purelib'))"
        found = subprocess.run([self.python, "-c", code], check=True, stdout=subprocess.PIPE, text=True)
        return found.stdout.strip()

    def forget_children(self):
        """Remove what children of a run before noted."""
        path = os.path.join(self.packages_folder(), "csocket-children")
        if os.path.exists(path):
            os.remove(path)

    def put_recorder(self):
        from_cpython = os.path.join(TESTS, "cpython")
        site = self.packages_folder()
        shutil.copy(os.path.join(from_cpython, "side.py"), os.path.join(site, "csocket_side.py"))
        for name in ("csocket_record.py", "csocket_trial.py"):
            shutil.copy(os.path.join(HERE, name), site)
        code = f"import sys; sys.path.insert(0, {from_cpython!r}); import job; job.put_counters({site!r})"
        subprocess.run([self.python, "-c", code], check=True)


def clean_environment(**extra):
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "CSOCKET_", "PYTEST_"))}
    return {**kept, **extra}
