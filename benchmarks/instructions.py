"""Instructions per call, as valgrind's callgrind counts them: what a noisy machine cannot blur.

    python -m benchmarks.instructions             compare with instructions.json
    python -m benchmarks.instructions --record    write it anew

A call costs the difference between 64 calls and 32, so that what surrounds them cancels out. The
kernel's instructions are not counted. The exit status is 1 when a count of csocket's has grown by
more than 5 %. Counts hold for one build of an interpreter, with its C library and compiler, which the
table names. On another one they cannot be judged: that is said, and is a failure only where CI is set.
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from .contenders import MODULES

TABLE = Path(__file__).with_suffix(".json")
MAY_GROW = 0.05
SHORT, LONG = 32, 64
# callgrind writes down what it has counted, and begins anew, where this function of libc's begins.
MARK = "getsid"
CASES = """
import runpy, sys
sys.path.insert(0, sys.argv[1])
runpy.run_module("benchmarks.instruction_cases", run_name="__main__")
"""


def totals(folder):
    """What was counted up to each mark, in their order, and after the last one."""
    files = sorted(Path(folder).glob("dump.*"), key=lambda path: int(path.suffix[1:]))
    return [int(re.search(r"^totals: (\d+)", path.read_text(), re.M)[1]) for path in files]


def count(contender):
    """{call: instructions} of a contender."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [
                *("valgrind", "--tool=callgrind", "--quiet", f"--dump-before={MARK}"),
                f"--callgrind-out-file={folder}/dump",
                *(sys.executable, "-I", "-c", CASES, str(TABLE.parent.parent), contender),
            ],
            stdout=subprocess.PIPE,
            text=True,
            env=kept | {"PYTHONHASHSEED": "0"},
            check=True,
        )
        found = totals(folder)
    # Each call has six marks: around a run to warm up, around the short loop, around the long one.
    pairs = zip(json.loads(done.stdout), found[3::6], found[5::6], strict=True)
    return {name: round((long - short) / (LONG - SHORT)) for name, short, long in pairs}


def built_with():
    words = (sysconfig.get_config_var("CONFIG_ARGS") or "").replace("'", "").split()
    options = sorted({word for word in words if word.startswith("--") and "/" not in word})
    return {
        "interpreter": f"{platform.python_implementation()} {platform.python_version()}",
        "configured": " ".join(options),
        "compiler": platform.python_compiler(),
        "libc": " ".join(platform.libc_ver()),
        "machine": platform.machine(),
    }


def not_in_both(recorded, found):
    """The calls that one of the two tables lacks, a line each."""
    return [f"{name}: not in both tables" for name in sorted(recorded.keys() ^ found.keys())]


def grown(recorded, found):
    """The calls that cost more than they may, a line each."""
    return [
        f"{name}: {found[name]:,} instructions, {recorded[name]:,} recorded"
        for name in recorded.keys() & found.keys()
        if found[name] > recorded[name] * (1 + MAY_GROW)
    ]


def judge(table, here):
    """What is to be said of the counts that were found here, and the exit status."""
    recorded = table["instructions"].get("csocket", {})
    found = here["instructions"]["csocket"]
    said = not_in_both(recorded, found)
    if table.get("built with") == here["built with"]:
        said += grown(recorded, found)
        return said or ["none has grown by more than 5 %"], 1 if said else 0
    cannot = f"cannot judge: recorded on {described(table)}, this is {described(here)}"
    return [*said, cannot], 1 if said or os.environ.get("CI") else 0


def described(table):
    return ", ".join(table.get("built with", {}).values()) or "nothing"


def main(arguments=None):
    parser = argparse.ArgumentParser("python -m benchmarks.instructions")
    parser.add_argument("--record", action="store_true", help=f"write {TABLE.name} anew")
    options = parser.parse_args(arguments)
    table = json.loads(TABLE.read_text()) if TABLE.exists() else {"instructions": {}}
    recorded = table["instructions"].get("csocket", {})
    # The standard library's do not change: they are counted only to be written down.
    counted = {who: count(who) for who in MODULES if options.record or who == "csocket"}
    here = {"built with": built_with(), "instructions": table["instructions"] | counted}
    print(f"{'instructions a call':24}{'recorded':>10}{'csocket':>10}{'stdlib':>10}")
    for name, number in counted["csocket"].items():
        others = (calls.get(name) for calls in (recorded, here["instructions"].get("stdlib", {})))
        before, stdlib = ("-" if n is None else f"{n:,}" for n in others)
        print(f"{name:24}{before:>10}{number:>10,}{stdlib:>10}")
    if options.record:
        TABLE.write_text(json.dumps(here, indent=1) + "\n")
        return 0
    said, status = judge(table, here)
    print("\n".join(said))
    return status


if __name__ == "__main__":
    sys.exit(main())
