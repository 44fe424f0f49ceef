"""A child in front of whose C library native/faults.c stands."""

import os
import subprocess
import sys
import tempfile

from .native import extension


def interpose(report, module, arguments, folder):
    """Runs the module's work() in a child in front of whose libc the faults stand."""
    library = extension("faults", folder)
    with tempfile.TemporaryFile() as progress:
        number = str(progress.fileno())
        done = subprocess.run(
            [sys.executable, "-m", module, "--child", folder, number, *arguments],
            env=os.environ | {"LD_PRELOAD": str(library)},
            pass_fds=[progress.fileno()],
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        progress.seek(0)
        last = progress.read().decode().strip()
    if done.returncode not in (0, 1) or not done.stdout:
        report.find(f"the child ended with {done.returncode}, or was ended: {last}")
    else:
        report.take(done.stdout)
