"""Random bytes through every parser, beside the C library's, under sanitizers: libFuzzer.

The targets are native/fuzz/*.c, with the parsers of csrc/ compiled into them and an interpreter beside
them. corpus/ keeps, a line each and in hexadecimal, the inputs from which a run starts: they reach
what was reached before. A part of the full form takes at most PART seconds, and is started by the
command that the variable CSOCKET_PART holds, if there is one: it may wait until it is its turn."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .check import main, part_command

HERE = Path(__file__).resolve().parent
CORPUS = HERE / "corpus"
CSRC = HERE.parent / "csrc"
NATIVE = HERE / "native" / "fuzz"

# A target, the other files of native/fuzz that it needs, and its executions in the full form.
TARGETS = {
    "text": ((), 960_000_000),
    "address": (("world", "objects"), 15_000_000),
    "ancillary": (("world", "objects"), 15_000_000),
    "arguments": (("world", "objects"), 10_000_000),
}
PARSERS = [
    *("address_text", "ancillary", "args", "buffers", "cmsg", "inet_text", "resolve", "timeout"),
    *("family/" + path.stem for path in sorted(CSRC.glob("family/*.c"))),
]
# What the parsers call.
BESIDE = ("enums", "errors")
LINES_REACHED = 95
SHORT = 30
PART = 150
LONGEST_INPUT = {"text": 48}
# The fewer things libFuzzer looks at, the more executions: the first part looks at all of them.
LATER_PARTS = ["-use_counters=0", "-use_cmp=0"]

SANITIZERS = "address,undefined"
COMPILE = [
    *("clang", "-std=gnu11", "-O2", "-g1", "-Wall", "-Wextra", "-fno-sanitize-recover=all"),
    *("-fprofile-instr-generate", "-fcoverage-mapping"),
    f"-fsanitize=fuzzer-no-link,{SANITIZERS}",
]
LINK = ["clang", f"-fsanitize=fuzzer,{SANITIZERS}", "-fprofile-instr-generate"]
# What the sanitizer keeps of each allocation costs more than all else.
SETTINGS = {
    "ASAN_OPTIONS": "detect_leaks=0:malloc_context_size=2:quarantine_size_mb=1"
    ":thread_local_quarantine_size_kb=16",
    "PYTHONHOME": sys.base_exec_prefix,
    "PYTHONMALLOC": "malloc",
}


def python_libraries():
    version = sysconfig.get_config_var("LDVERSION")
    folder = sysconfig.get_config_var("LIBDIR")
    needed = shlex.split(f"{sysconfig.get_config_var('LIBS')} {sysconfig.get_config_var('SYSLIBS')}")
    return [
        *("-Wl,-export-dynamic", f"-L{folder}", f"-Wl,-rpath,{folder}", f"-lpython{version}"),
        *needed,
    ]


def compile_all(folder, sources, csrc):
    include = ["-I", csrc, "-I", NATIVE, "-isystem", sysconfig.get_path("include")]

    def compile_one(source):
        made = folder / (str(source.relative_to(source.parents[1])).replace("/", "-") + ".o")
        subprocess.run([*COMPILE, *include, "-c", source, "-o", made], check=True)
        return made

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(compile_one, sources))


def build(folder, targets=tuple(TARGETS), csrc=CSRC):
    """Makes the targets' programs in the folder, each named after its target."""
    needed = sorted({name for target in targets for name in (target, *TARGETS[target][0])})
    names = PARSERS if len(targets) > 1 else ["address_text"]
    sources = [csrc / f"{name}.c" for name in (*names, *BESIDE)]
    native = [NATIVE / f"{name}.c" for name in needed]
    objects = compile_all(folder, [*sources, *native], csrc)
    made = dict(zip([*sources, *native], objects, strict=True))
    archive = folder / "parsers.a"
    subprocess.run(["ar", "rcs", archive, *(made[source] for source in sources)], check=True)
    for target in targets:
        own = [made[NATIVE / f"{name}.c"] for name in (target, *TARGETS[target][0])]
        command = [*LINK, "-o", folder / target, *own, archive, *python_libraries()]
        subprocess.run(command, check=True)


def corpus_of(folder, target):
    """The folder of the inputs that are known."""
    inputs = folder / f"{target}.inputs"
    inputs.mkdir()
    kept = CORPUS / f"{target}.txt"
    for number, line in enumerate(kept.read_text().split() if kept.exists() else ()):
        (inputs / f"{number}").write_bytes(bytes.fromhex(line))
    return inputs


def keep_corpus(folder, target):
    """The fewest inputs that reach the same."""
    merged = folder / f"{target}.merged"
    merged.mkdir()
    run(folder, target, ["-merge=1", merged, folder / f"{target}.inputs"], "merge")
    inputs = sorted(path.read_bytes() for path in merged.iterdir())
    CORPUS.mkdir(exist_ok=True)
    lines = [data.hex() for data in inputs if data]
    (CORPUS / f"{target}.txt").write_text("\n".join(lines) + "\n")


def run(folder, target, arguments, number):
    settings = {"LLVM_PROFILE_FILE": str(folder / f"{target}-{number}.profraw")}
    command = [*part_command(), folder / target, *arguments]
    return subprocess.run(
        [*command, f"-artifact_prefix={folder}/"],
        env=os.environ | SETTINGS | settings,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
        check=False,
    )


TOLD = re.compile(r"not so: |ERROR: |runtime error: |^\w*Error\b|^    #\d+ 0x.*/(csrc|native)/")


def what_is_wrong(folder, target, done):
    told = [line.strip() for line in done.stderr.splitlines() if TOLD.search(line)][:8]
    inputs = [path.read_bytes().hex() for path in folder.glob("*-*") if is_artifact(path)]
    return f"{target}: status {done.returncode} for {' '.join(inputs)}: {'; '.join(told)}"


def is_artifact(path):
    return path.name.partition("-")[0] in {"crash", "timeout", "oom", "leak"}


def fuzz(report, folder, target, runs, seconds):
    """Runs of a target, in parts; false when one has found something."""
    inputs = corpus_of(folder, target)
    part = 0
    while runs > 0:
        part += 1
        options = [
            *("-print_final_stats=1", "-entropic=0", "-timeout=60", f"-runs={runs}"),
            *(f"-max_total_time={seconds}", f"-max_len={LONGEST_INPUT.get(target, 160)}"),
            *(LATER_PARTS if part > 1 else ()),
        ]
        done = run(folder, target, [inputs, *options], part)
        executed = re.search(r"stat::number_of_executed_units: (\d+)", done.stderr)
        executed = int(executed[1]) if executed else 0
        runs -= executed
        report.count("executions", executed)
        report.count(f"of {target}", executed)
        if done.returncode or not executed:
            report.find(what_is_wrong(folder, target, done))
            return False
        if runs > 0 and seconds == SHORT:
            return True
    return True


def lines_of_parsers(folder, targets):
    """What llvm-cov counts of each parser's lines; a parser of which nothing is linked is not among them."""
    profile = folder / "all.profdata"
    raw = sorted(folder.glob("*.profraw"))
    subprocess.run(["llvm-profdata", "merge", "-o", profile, *raw], check=True)
    first, *others = (folder / target for target in targets)
    objects = [word for path in others for word in ("-object", path)]
    command = ["llvm-cov", "export", "-summary-only", f"-instr-profile={profile}", first, *objects]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    names = {str(CSRC / f"{name}.c"): name for name in PARSERS}
    return {
        names[file["filename"]]: file["summary"]["lines"]
        for file in json.loads(told)["data"][0]["files"]
        if file["filename"] in names
    }


def has_function(name):
    """A function's outer braces stand at the start of their lines, and nothing else's do."""
    return re.search(r"^\{", (CSRC / f"{name}.c").read_text(), re.MULTILINE) is not None


def look_at_lines(report, counts):
    """Every parser with a function was linked, and most of all their lines were reached."""
    for name in PARSERS:
        if name not in counts and has_function(name):
            report.find(f"csrc/{name}.c: no line of this parser is in a target")
    for name, lines in counts.items():
        if lines["covered"] < lines["count"]:
            print(f"{name}.c: {lines['covered']} of {lines['count']} lines")
    reached = sum(lines["covered"] for lines in counts.values())
    count = sum(lines["count"] for lines in counts.values())
    report.count("lines of the parsers", count)
    report.count("lines reached", reached)
    if reached * 100 < count * LINES_REACHED:
        report.find(f"{reached} of {count} lines reached, fewer than {LINES_REACHED} %")


def check(report, options):
    for tool in ("clang", "llvm-cov", "llvm-profdata"):
        if shutil.which(tool) is None:
            sys.exit(f"fuzzing needs {tool}, and clang's libraries for its sanitizers")
    targets = tuple(options.cases) or tuple(TARGETS)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(folder, tuple(TARGETS))
        found_nothing = True
        try:
            for target in targets:
                runs, seconds = (TARGETS[target][1], PART) if options.full else (2**31 - 1, SHORT)
                found_nothing = fuzz(report, folder, target, runs, seconds) and found_nothing
        except KeyboardInterrupt:
            print("stopped before the end: what was counted until then is told")
        if targets != tuple(TARGETS) or not found_nothing:
            return
        look_at_lines(report, lines_of_parsers(folder, targets))
        if options.full and options.record:
            for target in targets:
                keep_corpus(folder, target)


if __name__ == "__main__":
    sys.exit(main(check, TARGETS))
