"""Adds the parts of a package up to a row, says what is wrong with it, and writes docs/compatibility.md.

    python page.py [FOLDER OF RESULTS [DOCUMENT]]
"""

import json
import os
import platform
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
RESULTS = os.path.join(HERE, "results")
DOCUMENT = os.path.join(os.path.dirname(os.path.dirname(HERE)), "docs", "compatibility.md")
LOAD = os.path.join(HERE, "load.json")  # the last figures of benchmarks.servers
ON_PURPOSE = "It differs"  # how the reason of a test begins that is left out for a difference on purpose
SHARE = 0.8  # of the ids that pass on the stdlib, at least this are in the run

TEXT = """\
# Other people's programs, on csocket

Programs that nobody here wrote, unchanged, under `python -m csocket`. `make compatibility` runs them twice, on the stdlib's
`socket` and on csocket, in networks that lead nowhere, and compares test by test: one that passes on the stdlib has to pass on
csocket. A test that fails, is skipped or is missing there differs, and so does one in which a socket of the stdlib was made.
`.ci/compatibility PACKAGE` is the same for one package; [how it is done](../tests/compatibility/README.md), and what a package's
tests need, stands beside the runner.

## Their own test suites

{suites}

A test that fails on both sides does not differ; how many do stands behind the skipped ones. "in the run" is the share of the tests
that pass on the stdlib: each that is left out counts as if it passed. Sockets and calls are csocket's, made in these tests by the
process that runs them; sockets that its children make are counted too.

Left out:

{left_out}

## Sessions with real servers

{sessions}

## Requests per second

{load}
"""
LOAD_HEAD = (
    "| server | stdlib, requests/s | csocket, requests/s | csocket / stdlib [quartiles] "
    "| processor time of a request, stdlib | csocket |\n|---|---|---|---|---|---|"
)
HEAD = (
    "| package | Python | passed on the stdlib (skipped) | on csocket (skipped) | in the run "
    "| csocket's sockets | csocket's calls | differ | run on |\n"
    "|---|---|---|---|---|---|---|---|---|"
)
ROW = (
    "| {name} {version}{servers} | {interpreter} | {counted[stdlib]} | {counted[csocket]} | {share:.1%} "
    "| {csocket_sockets} | {calls} "
    "| {differences} | {date}, Linux {kernel} |"
)


def add_up(package, parts):
    """The row of a package from what its parts came to."""
    row = {
        "name": package.name,
        "version": package.version,
        "kind": package.kind,
        "interpreter": parts[-1]["version"],
        "date": time.strftime("%Y-%m-%d"),
        "reasons": package.left_out,
        "kernel": ".".join(platform.release().split(".")[:2]),
    }
    for side in ("stdlib", "csocket"):
        row[side] = {word: sum(part[side][word] for part in parts) for word in parts[0][side]}
    for what in ("left_out", "calls", "csocket_sockets", "stdlib_sockets"):
        row[what] = sum(part[what] for part in parts)
    row["debian"] = debian_versions(package.debian) if package.kind == "session" else []
    row["idle"] = sum(not part["calls"] for part in parts)
    row["flaky"] = sorted({name for part in parts for name in part["flaky"]})
    row["differ"] = {name: first_line(text) for part in parts for name, text in part["differ"].items()}
    return row


def debian_versions(names):
    """Debian's packages of a session's servers, with their versions."""
    command = ["dpkg-query", "-W", "-f", "${Package} ${Version}\n", *names]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.splitlines()


def share(row):
    passed = row["stdlib"]["passed"]
    return passed / ((passed + row["left_out"]) or 1)


def faults(row):
    """What keeps a row from being a proof."""
    found = [f"differs: {name}: {text}" for name, text in row["differ"].items()]
    if row["idle"] or not row["calls"] or not row["csocket_sockets"]:
        found.append("csocket was not called")
    if not row["stdlib"]["passed"]:
        found.append("nothing passed on the stdlib")
    if row["kind"] == "session" and row["stdlib"]["failed"]:
        found.append(f"{row['stdlib']['failed']} fail on the stdlib")
    if share(row) < SHARE:
        found.append(f"only {share(row):.1%} of what passes on the stdlib is in the run")
    return found


def first_line(text):
    """What a test came to, and where it is an error the last line, which says which."""
    lines = text.strip().splitlines()
    return f"{lines[0]} {lines[-1].strip()}" if len(lines) > 1 else lines[0] if lines else ""


def in_words(side):
    failed = f", failed {side['failed']}" if side["failed"] else ""
    return f"{side['passed']} ({side['skipped']}{failed})"


def row_line(row):
    differences = str(len(row["differ"]))
    on_purpose = sum(reason.startswith(ON_PURPOSE) for reason in row.get("reasons", {}).values())
    if on_purpose:
        differences += f", and {on_purpose} on purpose"
    if row["flaky"]:
        differences += f"; flaky on the stdlib too: {', '.join(f'`{name}`' for name in row['flaky'])}"
    servers = f" with {', '.join(row['debian'])}" if row.get("debian") else ""
    counted = {side: in_words(row[side]) for side in ("stdlib", "csocket")}
    differences = differences.replace("|", "\\|")
    return ROW.format(**row, counted=counted, servers=servers, share=share(row), differences=differences)


def load_line(name, found):
    (rate, time_of_one), (our_rate, our_time) = found["stdlib"], found["csocket"]
    ratio = "{ratio:.2f} [{low:.2f}-{high:.2f}]".format(**found)
    return (
        f"| {name} | {rate:.0f} | {our_rate:.0f} | {ratio} "
        f"| {time_of_one * 1e6:.0f} us | {our_time * 1e6:.0f} us |"
    )


def load_table(path=LOAD):
    """What benchmarks.servers found, as a table; wrk asks both sides in one run."""
    if not os.path.exists(path):
        return "Not measured yet: `python -m benchmarks.servers --keep`."
    with open(path, encoding="utf-8") as file:
        kept = json.load(file)
    about = "{machine}; {kernel}; {interpreter}; csocket {csocket}. Made by `{command}`.".format(**kept["about"])
    lines = [load_line(name, found) for name, found in kept["servers"].items()]
    return "\n".join([about, "", LOAD_HEAD, *lines])


def save_load(kept):
    with open(LOAD, "w", encoding="utf-8") as file:
        json.dump(kept, file, indent=1)
        file.write("\n")
    write()


def load(folder):
    rows = []
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        if name.endswith(".json"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                rows.append(json.load(file))
    return sorted(rows, key=lambda row: row["name"].lower())


def document(rows):
    def table(kind):
        lines = [row_line(row) for row in rows if row["kind"] == kind]
        return "\n".join([HEAD, *lines]) if lines else "None has run yet."

    reasons = [
        f"- {row['name']}: `{pattern}`. {reason}"
        for row in rows
        for pattern, reason in row.get("reasons", {}).items()
    ]
    left_out = "\n".join(reasons) or "nothing."
    return TEXT.format(
        suites=table("suite"), sessions=table("session"), left_out=left_out, load=load_table()
    )


def write(folder=RESULTS, path=DOCUMENT):
    with open(path, "w", encoding="utf-8") as file:
        file.write(document(load(folder)))


def save(row, folder=RESULTS):
    """Keep a row; with the folder of the tree, the document is written anew."""
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, f"{row['name'].lower()}.json"), "w", encoding="utf-8") as file:
        json.dump(row, file, indent=1, sort_keys=True, ensure_ascii=False)
        file.write("\n")
    if folder == RESULTS:
        write()


if __name__ == "__main__":
    write(*sys.argv[1:])
