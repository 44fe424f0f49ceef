"""Runs packages' own tests on the stdlib and on csocket, and compares id by id.

    python run.py [--cache FOLDER] [--keep FOLDER] [PACKAGE[/PART] ...]

Without a package it takes all of packages/. What a part came to is kept in FOLDER; as soon as all parts
of a package are there, its row goes to results/ and docs/compatibility.md is written anew.
"""

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile

import package as packages
import page

sys.path.insert(0, os.path.join(packages.TESTS, "cpython"))
import compare
import job

SIDES = ("stdlib", "csocket")
LIMIT = 900  # seconds for one side of a part
TEST_LIMIT = 60  # seconds for one test
AGAIN = 5  # how often the stdlib's side is run again to learn whether a test is flaky there
MANY = 20  # so many differences are no matter of flaky tests
COUNTED = ("passed", "skipped", "failed")


def command_of(package, side, words, python):
    before = ["-m", "csocket", "--children"] if side == "csocket" else []
    if package.runner == "trial":
        return [python, *before, "-m", "csocket_trial", "--rterrors", *words]
    options = ["-p", "csocket_record", "-p", "no:cacheprovider", "-q", f"--timeout={TEST_LIMIT}"]
    if package.kind == "session":
        options += ["-c", os.devnull, f"--rootdir={packages.HERE}"]
        words = [os.path.join(packages.HERE, word) for word in words]
    return [python, *before, "-m", "pytest", *options, *words]


def start(package, side, words, environment, folder, only=()):
    """Start one side, in a network of its own; the process, which begins a session."""
    told = {"record": os.path.join(folder, f"{side}.record"), "only": list(only)}
    told["left_out"] = list(package.left_out)
    path = os.path.join(folder, f"{side}.job")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(told, file)
    command = command_of(package, side, words, environment.python)
    if package.server:
        served = os.path.join(packages.HERE, "served.py")
        server = packages.server_command(package, environment.work)
        command = [sys.executable, served, str(package.port), *server, "--", *command]
    alone = os.path.join(packages.TESTS, "cpython", "alone.sh")
    network = os.path.join(packages.HERE, "network.sh")
    variables = {"COMPATIBILITY_SIDE": side, "COMPATIBILITY_JOB": path}
    bin_folder = os.path.dirname(environment.python)
    variables["PATH"] = os.pathsep.join([bin_folder, os.environ["PATH"]])
    with open(os.path.join(folder, f"{side}.log"), "wb") as log:
        return subprocess.Popen(
            [alone, network, *command],
            cwd=environment.work,
            env=packages.clean_environment(**variables),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def finish(process):
    """Wait for a side; whether it ended. In the end it is killed, and all that it started in its session."""
    try:
        process.wait(LIMIT)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return False
    return True


def left_out_of(path):
    """The ids that a side left out, from the last line of its record."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    return json.loads(lines[-1]).get("left_out", []) if lines else []


def flaky(package, words, environment, folder, ids):
    """Of these ids those that do not always pass on the stdlib."""
    found = set()
    for _ in range(AGAIN):
        if found == set(ids) or len(ids) > MANY:
            break
        with tempfile.TemporaryDirectory(dir=folder) as again:
            finish(start(package, "stdlib", words, environment, again, ids))
            side = compare.read_side(os.path.join(again, "stdlib.record"))
        found |= {name for name in ids if not compare.passes(side.tests.get(name, []))}
    return found


def counts(side):
    words = [compare.word(outcomes).replace("error", "failed") for outcomes in side.tests.values()]
    return {word: words.count(word) for word in COUNTED}


def summary(stdlib, csocket, left_out, find_flaky):
    """What a part came to. A difference that the stdlib has with itself too is none."""
    result = compare.compare(stdlib, csocket)
    differ = dict(result.differences)
    if not (stdlib.complete or csocket.complete):
        differ["(the whole run)"] = "neither side did end"
    unsteady = find_flaky([name for name in differ if name in stdlib.tests])
    return {
        "version": csocket.version or stdlib.version,
        "stdlib": counts(stdlib),
        "csocket": counts(csocket),
        "passed_on_both": result.passed,
        "left_out": len(left_out),
        "differ": {name: text for name, text in differ.items() if name not in unsteady},
        "flaky": sorted(unsteady),
        "seconds": [stdlib.seconds, csocket.seconds],
        **{what: csocket.noted(what) for what in compare.NOTED},
    }


def run_part(package, part, environment, keep):
    """Run a part on both sides at the same time; its summary is kept."""
    folder = os.path.join(keep, package.name, part)
    os.makedirs(folder, exist_ok=True)
    words = package.parts[part]
    environment.forget_children()
    ended = [
        finish(process)
        for process in [start(package, side, words, environment, folder) for side in SIDES]
    ]
    paths = [os.path.join(folder, f"{side}.record") for side in SIDES]
    stdlib, csocket = (compare.read_side(path) for path in paths)
    # A process that does not end after its last test has not ended.
    stdlib.complete, csocket.complete = stdlib.complete and ended[0], csocket.complete and ended[1]
    found = summary(
        stdlib,
        csocket,
        left_out_of(paths[0]),
        lambda ids: flaky(package, words, environment, folder, ids),
    )
    job.write_table(os.path.join(folder, "tests.tsv"), stdlib, csocket)
    with open(os.path.join(folder, "summary.json"), "w", encoding="utf-8") as file:
        json.dump(found, file)
    show(package, part, found)
    return found


def show(package, part, found):
    for name, text in found["differ"].items():
        print(f"DIFFERS {name}: {page.first_line(text)}")
    print(
        f"{package.name}/{part}: stdlib {found['stdlib']}, csocket {found['csocket']}, "
        f"{len(found['differ'])} differ, {len(found['flaky'])} flaky, {found['left_out']} left out; "
        f"{found['csocket_sockets']} sockets, {found['calls']} calls, "
        f"{found['stdlib_sockets']} sockets of the stdlib; {found['seconds']} s",
        flush=True,
    )


def kept_parts(package, keep):
    """The summaries of all parts, or None where one is missing."""
    found = []
    for part in package.parts:
        try:
            with open(os.path.join(keep, package.name, part, "summary.json"), encoding="utf-8") as file:
                found.append(json.load(file))
        except FileNotFoundError:
            return None
    return found


def main(words):
    parser = argparse.ArgumentParser()
    cache = os.environ.get("CSOCKET_CACHE") or os.path.expanduser("~/.cache/csocket-ci")
    parser.add_argument("--cache", default=os.path.join(cache, "compatibility"))
    parser.add_argument("--keep", help="the folder for what was found")
    parser.add_argument("--results", default=page.RESULTS)
    parser.add_argument("--wheels", help="a folder with csocket's wheels, INTERPRETER/*.whl, of a run before")
    parser.add_argument("--make", action="store_true", help="make the environments, and run nothing")
    parser.add_argument("packages", nargs="*", default=[])
    told = parser.parse_args(words)
    for name in told.packages:
        name, _, part = name.partition("/")
        if name not in packages.names():
            parser.error(f"no package has the name {name}: {', '.join(packages.names())}")
        if part and part not in packages.read(name).parts:
            parser.error(f"{name} has no part {part}: {', '.join(packages.read(name).parts)}")
    keep = told.keep or os.path.join(told.cache, "found")
    good = True
    with tempfile.TemporaryDirectory() as built:
        wheels = told.wheels or built
        for name in told.packages or packages.names():
            name, _, part = name.partition("/")
            package = packages.read(name)
            environment = packages.Environment(package, told.cache)
            environment.make(wheels)
            if told.make:
                continue
            for each in [part] if part else package.parts:
                run_part(package, each, environment, keep)
            parts = kept_parts(package, keep)
            if parts is None:
                continue
            row = page.add_up(package, parts)
            page.save(row, told.results)
            for fault in page.faults(row):
                print(f"{name}: {fault}")
                good = False
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
