"""Debian's servers on loopback, and what stands between them and a session."""

import contextlib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path += [str(HERE.parent), str(HERE.parent.parent)]
import certificates
from served import PATIENCE, free_port, wait_for

__all__ = ["HERE", "MANY", "MEBIBYTE", "Wire", "certificate_in", "demoted", "free_port", "home", "running"]

MEBIBYTE = random.Random(1).randbytes(1 << 20)
MANY = 50
NOBODY = "nobody"


def demoted():
    """How Popen starts what refuses to be root; whoever is not really root stays who they are."""
    with open("/proc/self/uid_map", encoding="ascii") as file:
        everybody = file.read().split() == ["0", "0", "4294967295"]
    return {"user": NOBODY, "group": "nogroup", "extra_groups": []} if everybody and os.getuid() == 0 else {}


@contextlib.contextmanager
def home():
    """A folder that servers may write to, whoever runs them; gone in the end."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="served-"))
    try:
        folder.chmod(0o755)
        if demoted():
            shutil.chown(folder, NOBODY)
        yield folder
    finally:
        shutil.rmtree(folder)


def certificate_in(folder):
    """The paths of a certificate for localhost and of its key, readable by servers."""
    certificate, key = certificates.make(folder)
    for path in (certificate, key) if demoted() else ():
        shutil.chown(path, NOBODY)
    return certificate, key


@contextlib.contextmanager
def running(command, folder, port, cwd=None, **options):
    """The process of a server, once it listens on the port; what it says is kept in the folder."""
    log = folder / f"{pathlib.Path(command[0]).name}-{port}.log"
    with log.open("wb") as file:
        process = subprocess.Popen(
            list(map(str, command)),
            cwd=cwd or folder,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            **options,
        )
    try:
        try:
            wait_for(port, process)
        except ConnectionRefusedError:
            raise RuntimeError(f"no server: {log.read_text(errors='replace')}") from None
        yield process
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        finally:
            process.kill()


class Wire:
    """A relay to the port of a server, a process of its own that never uses csocket."""

    def __init__(self, target):
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "wire.py"), str(target)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "CSOCKET_DISABLE": "1"},
        )
        self.port = int(self.process.stdout.readline())

    def do(self, word):
        """hold: pass nothing on; go: pass on again; reset: reset all connections; finish: half-close
        them towards the client. It is done when this returns.
        """
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == f"{word}\n"

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.process.stdin.close()
        self.process.wait(PATIENCE)
        self.process.stdout.close()
