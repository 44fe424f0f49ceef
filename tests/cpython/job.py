"""Runs both sides of the comparison at the same time, and says in what they differ.

    python job.py INTERPRETER MODULE FOLDER [machine]
    python job.py put FOLDER

FOLDER has the virtual environments `stdlib_` and `csocket`, the latter with csocket installed; the
records and logs go there too. INTERPRETER is a name of .ci/interpreters, for the deviations.
"""

import json
import os
import shutil
import subprocess
import sys
import sysconfig

import compare

HERE = os.path.dirname(os.path.abspath(__file__))
SIDES = ("stdlib_", "csocket")
WORST = 20  # lines of a traceback that are shown


def put_in_place(folder, starter):
    """Have every interpreter that runs the file starter as it starts, and finds modules in the
    folder, start with csocket in socket's place; give it the counter of calls.
    """
    put_counters(folder)
    with open(os.path.join(folder, starter), "w", encoding="utf-8") as file:
        file.write("import csocket_in_place; csocket_in_place.put()\n")


def put_counters(folder):
    """Put what counts sockets and calls into a folder where the interpreter finds modules."""
    shutil.copy(os.path.join(HERE, "place.py"), os.path.join(folder, "csocket_in_place.py"))
    counter = os.path.join(folder, "csocket_calls" + sysconfig.get_config_var("EXT_SUFFIX"))
    include = sysconfig.get_path("include")
    source = os.path.join(HERE, "calls.c")
    subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-I", include, source, "-o", counter], check=True)


def start(side, folder, module, alone=(os.path.join(HERE, "alone.sh"),)):
    python = os.path.join(folder, side, "bin", "python")
    record = os.path.join(folder, f"{side}.record")
    command = [*alone, python, os.path.join(HERE, "side.py")]
    command += [side.rstrip("_"), module, record]
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "CSOCKET_"))}
    with open(os.path.join(folder, f"{side}.log"), "wb") as log:
        streams = {"stdin": subprocess.DEVNULL, "stdout": log, "stderr": subprocess.STDOUT}
        return subprocess.Popen(command, env=environment, **streams)


def show(result):
    for name, text in result.differences:
        lines = text.rstrip().splitlines()
        print(f"DIFFERS {name}: {lines[0]}")
        for line in lines[1:][-WORST:]:
            print(f"    {line}")
    for name, text in result.wrong_entries:
        print(f"DEVIATION {name}: {text}")


def write_table(path, stdlib, csocket):
    """A line for each test: what it came to on both sides, sockets made and calls done."""
    with open(path, "w", encoding="utf-8") as file:
        print("test", "stdlib", "csocket", *compare.NOTED, sep="\t", file=file)
        for name in dict.fromkeys([*stdlib.loaded, *stdlib.tests, *csocket.tests]):
            kinds = [compare.word(side.tests.get(name)) for side in (stdlib, csocket)]
            counts = csocket.notes.get(name, {})
            print(name, *kinds, *(counts.get(what, 0) for what in compare.NOTED), sep="\t", file=file)


def summary(interpreter, module, csocket, result):
    return {
        "interpreter": interpreter,
        "version": csocket.version,
        "module": module,
        "ran": result.ran,
        "passed": result.passed,
        "skipped": result.skipped,
        "differ": len(result.differences) + len(result.wrong_entries),
        "deviations": len(result.deviations),
        **{what: csocket.noted(what) for what in compare.NOTED},
        "tests_on_csocket": sum(
            bool(counts.get("csocket_sockets") or counts.get("calls"))
            for counts in csocket.notes.values()
        ),
    }


LINE = (
    "{interpreter} {module}: {ran} run, {passed} passed and {skipped} skipped on both, {differ} differ, "
    "{deviations} listed; {stdlib_sockets} sockets of the stdlib, {csocket_sockets} of csocket, "
    "{calls} calls in {tests_on_csocket} tests"
)


def put(folder):
    base = os.path.join(folder, "csocket")
    packages = sysconfig.get_path("purelib", vars={"base": base, "platbase": base})
    put_in_place(packages, "csocket_in_place.pth")


def main(interpreter, module, folder, machine=""):
    if machine:
        statuses = [start(side, folder, module, ()).wait() for side in SIDES]
    else:
        put(folder)
        running = [start(side, folder, module) for side in SIDES]
        statuses = [process.wait() for process in running]
    for side, status in zip(SIDES, statuses):
        if status:
            print(f"{side}: exit status {status}")
            with open(os.path.join(folder, f"{side}.log"), errors="replace", encoding="utf-8") as log:
                print(*log.readlines()[-2 * WORST :], sep="")
    stdlib, csocket = (compare.read_side(os.path.join(folder, f"{side}.record")) for side in SIDES)
    deviations = compare.read_deviations(os.path.join(HERE, "deviations.ini"), interpreter)
    deviations = {name for name in deviations if name.startswith(f"test.{module}.")}
    result = compare.compare(stdlib, csocket, deviations)
    show(result)
    write_table(os.path.join(folder, "tests.tsv"), stdlib, csocket)
    found = summary(interpreter, module, csocket, result)
    with open(os.path.join(folder, "summary.json"), "w", encoding="utf-8") as file:
        json.dump(found, file)
    print(LINE.format(**found) + f"; {stdlib.seconds:.0f} s and {csocket.seconds:.0f} s")
    return 0 if result.fine and not any(statuses) else 1


if __name__ == "__main__":
    if sys.argv[1] == "put":
        put(sys.argv[2])
    else:
        sys.exit(main(*sys.argv[1:]))
