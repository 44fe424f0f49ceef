"""Runs both sides of the comparison at the same time, and says in what they differ.

    python job.py put FOLDER
    python job.py run [--machine] [--limit SECONDS] INTERPRETER FOLDER MODULE

FOLDER has the virtual environments `stdlib_` and `csocket`, the latter with csocket installed; the
records and logs go there too. INTERPRETER is a name of .ci/interpreters, for the deviations. With
--machine one side runs after the other, and in the network that there is.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import sysconfig
import time

import again
import compare

HERE = os.path.dirname(os.path.abspath(__file__))
SIDES = ("stdlib_", "csocket")
STARTS = {"stdlib_": "look", "csocket": "put"}  # functions of place.py
WORST = 20  # lines of a traceback that are shown
LIMIT = 900  # seconds for a module, the same on both sides
GRACE = 30  # seconds that a side has to end itself when time is up
LEFT_BEHIND = ("csocket-current-test", "csocket-children")  # of place.py


def put_in_place(folder, starter, side):
    """Have every interpreter that runs the file starter as it starts, and finds modules in the
    folder, note the sockets that are made, those of csocket in socket's place where that is the
    side; give it the counter of calls.
    """
    put_counters(folder)
    with open(os.path.join(folder, starter), "w", encoding="utf-8") as file:
        file.write(f"import csocket_in_place; csocket_in_place.{STARTS[side]}()\n")


def put_counters(folder):
    """Put what counts sockets and calls into a folder where the interpreter finds modules."""
    shutil.copy(os.path.join(HERE, "place.py"), os.path.join(folder, "csocket_in_place.py"))
    counter = os.path.join(folder, "csocket_calls" + sysconfig.get_config_var("EXT_SUFFIX"))
    include = sysconfig.get_path("include")
    source = os.path.join(HERE, "calls.c")
    subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-I", include, source, "-o", counter], check=True)


def packages(folder, side):
    base = os.path.join(folder, side)
    return sysconfig.get_path("purelib", vars={"base": base, "platbase": base})


def put(folder):
    for side in SIDES:
        put_in_place(packages(folder, side), "csocket_in_place.pth", side)


class Job:
    """Runs modules on the two sides of one folder."""

    def __init__(self, folder, machine, limit):
        self.folder = folder
        self.machine = machine
        self.limit = limit

    def path(self, side, kind):
        return os.path.join(self.folder, f"{side}.{kind}")

    def start(self, side, module, tests):
        for name in LEFT_BEHIND:
            left = os.path.join(packages(self.folder, side), name)
            if os.path.exists(left):
                os.unlink(left)
        command = [] if self.machine else [os.path.join(HERE, "alone.sh")]
        command += [os.path.join(self.folder, side, "bin", "python"), os.path.join(HERE, "side.py")]
        command += [side.rstrip("_"), module, self.path(side, "record"), str(self.limit), *tests]
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "CSOCKET_"))}
        open(self.path(side, "record"), "w", encoding="utf-8").close()
        with open(self.path(side, "log"), "wb") as log:
            streams = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": subprocess.STDOUT}
            return subprocess.Popen(command, env=environment, start_new_session=True, **streams)

    def wait(self, process):
        """The exit status of a side, of which nothing is left then."""
        try:
            return process.wait(self.limit + GRACE)
        except subprocess.TimeoutExpired:
            return "none, time was up"
        finally:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()

    def run(self, module, tests=()):
        """Both sides, as they were read from their records, and their exit statuses."""
        if self.machine:
            statuses = [self.wait(self.start(side, module, tests)) for side in SIDES]
        else:
            running = [self.start(side, module, tests) for side in SIDES]
            statuses = [self.wait(process) for process in running]
        return [compare.read_side(self.path(side, "record")) for side in SIDES], statuses

    def tell_statuses(self, statuses):
        for side, status in zip(SIDES, statuses):
            if status:
                print(f"{side}: exit status {status}")
                with open(self.path(side, "log"), errors="replace", encoding="utf-8") as log:
                    print(*log.readlines()[-2 * WORST :], sep="")


def show(result):
    for name, text in result.differences:
        lines = text.rstrip().splitlines()
        print(f"DIFFERS {name}: {lines[0]}")
        for line in lines[1:][-WORST:]:
            print(f"    {line}")
    for name, text in result.wrong_entries:
        print(f"DEVIATION {name}: {text}")
    for name, text in result.flaky:
        print(f"FLAKY {name}: {text}")


def write_table(path, stdlib, csocket):
    """A line for each test: what it came to on both sides, sockets made and calls done."""
    with open(path, "w", encoding="utf-8") as file:
        print("test", "stdlib", "csocket", *compare.NOTED, sep="\t", file=file)
        for name in dict.fromkeys([*stdlib.loaded, *stdlib.tests, *csocket.tests]):
            kinds = [compare.word(side.tests.get(name)) for side in (stdlib, csocket)]
            counts = csocket.notes.get(name, {})
            print(name, *kinds, *(counts.get(what, 0) for what in compare.NOTED), sep="\t", file=file)


def summary(interpreter, module, sides, result):
    stdlib, csocket = sides
    return {
        "interpreter": interpreter,
        "version": stdlib.version,
        "module": module,
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
        "reason": stdlib.reason,
        "ran": result.ran,
        "passed": result.passed,
        "skipped": result.skipped,
        "failed": result.failed,
        "unreached": result.unreached,
        "flaky": result.flaky,
        "differ": len(result.differences) + len(result.wrong_entries),
        "differences": [name for name, _ in result.differences],
        "deviations": len(result.deviations),
        "sockets_there": stdlib.noted("stdlib_sockets"),
        "calls_there": stdlib.noted("calls"),
        **{what: csocket.noted(what) for what in compare.NOTED},
        "tests_on_csocket": sum(
            bool(counts.get("csocket_sockets") or counts.get("calls"))
            for counts in csocket.notes.values()
        ),
        "seconds": [round(side.seconds, 1) for side in sides],
    }


LINE = (
    "{interpreter} {module}: {ran} run, {passed} passed and {skipped} skipped on both, "
    "{failures} failed on the stdlib, {differ} differ, {deviations} listed; {sockets_there} sockets "
    "on the stdlib, {stdlib_sockets} of it and {csocket_sockets} of csocket on csocket, "
    "{calls} calls in {tests_on_csocket} tests; {seconds[0]:.0f} s and {seconds[1]:.0f} s"
)


def run(job, interpreter, module):
    """Run and compare one module; 0 if all is well."""
    (stdlib, csocket), statuses = job.run(module)
    deviations = compare.read_deviations(os.path.join(HERE, "deviations.ini"), interpreter)
    deviations = {name for name in deviations if name.startswith(f"test.{module}.")}
    result = compare.compare(stdlib, csocket, deviations)
    write_table(os.path.join(job.folder, "tests.tsv"), stdlib, csocket)
    # Time that is up on both sides is no difference.
    wrong = any(statuses) and (stdlib.complete or csocket.complete)
    if wrong:
        job.tell_statuses(statuses)
    again.settle(result, lambda tests: job.run(module, tests)[0])
    show(result)
    found = summary(interpreter, module, (stdlib, csocket), result)
    with open(os.path.join(job.folder, "summary.json"), "w", encoding="utf-8") as file:
        json.dump(found, file, indent=1)
    print(LINE.format(**found, failures=len(result.failed)))
    return 0 if result.fine and not wrong else 1


def main(arguments):
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("put").add_argument("folder")
    running = commands.add_parser("run")
    running.add_argument("--machine", action="store_true")
    running.add_argument("--limit", type=float, default=LIMIT)
    running.add_argument("interpreter")
    running.add_argument("folder")
    running.add_argument("module")
    options = parser.parse_args(arguments)
    if options.command == "put":
        put(options.folder)
        return 0
    return run(Job(options.folder, options.machine, options.limit), options.interpreter, options.module)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
