"""Every check in its short form, or with --full in its full one, until one has found something."""

import importlib
import subprocess
import sys

# In the order of docs/reliability.md.
CHECKS = (
    "allocation",
    "syscalls",
    "torn",
    "signals",
    "sanitizers",
    "pairs",
    "references",
    "close_races",
    "reentrancy",
    "fuzzing",
    "random_calls",
    "differential",
    "soak",
    "limits",
    "netdb_threads",
    "poison",
    "past_bugs",
    "coverage",
    "static",
)


def main(arguments):
    names = [name for name in arguments if not name.startswith("-")]
    for name in names:
        if name not in CHECKS:
            sys.exit(f"no check has the name {name}: {', '.join(CHECKS)}")
    options = [word for word in arguments if word.startswith("-")]
    for name in names or CHECKS:
        about = importlib.import_module(f"reliability.{name}").__doc__.splitlines()[0]
        print(f"-- {name}: {about}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"reliability.{name}", *options], check=False)
        if done.returncode:
            return f"{name} has found something, or could not be run"
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
