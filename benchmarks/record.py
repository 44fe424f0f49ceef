"""The recorded runs, benchmarks/record.json: of each run its medians and quartiles, not its rounds."""

import json
import re
from pathlib import Path

from .questions import QUESTIONS

# The fewest rounds of a run that is recorded.
ROUNDS = 20
RECORD = Path(__file__).with_name("record.json")
SPREADS = ("cost", "stdlib_cost", "gain")
# What tells one run of a record from another; the rest of the machine is the same for all.
OWN = ("interpreter", "built with", "C loops", "command")


def short(value):
    return float(f"{value:.4g}")


def compact(question):
    """What is kept of a question of --json."""
    figures = question["figures"]
    kept = {who: short(values[1]) for who, values in figures["each"].items()}
    spreads = {
        name: [short(value) for value in figures[name]] for name in SPREADS if figures[name]
    }
    return {"each": kept, **spreads, "missed": question["missed"]}


def check(path, run):
    """A run that is recorded has asked everything, often enough."""
    asked = [q["name"] for q in run["questions"]]
    if asked != [question.name for question in QUESTIONS]:
        raise ValueError(f"{path} is not a run of all questions")
    fewest = min(len(rounds) for q in run["questions"] for rounds in q["rounds"].values())
    if fewest < ROUNDS:
        raise ValueError(f"{path} has {fewest} rounds, not {ROUNDS} or more")


def collect(paths):
    """A record made of files that --json wrote: whole runs of one machine and one csocket."""
    found = [json.loads(Path(path).read_text(encoding="utf-8")) for path in paths]
    for i, (path, run) in enumerate(zip(paths, found, strict=True)):
        check(path, run)
        if run in found[:i]:
            raise ValueError(f"{path} is the same run as another one")
    places = [
        {key: value for key, value in run["machine"].items() if key not in OWN} for run in found
    ]
    if any(place != places[0] for place in places):
        raise ValueError("the runs are not of one machine, kernel and csocket")
    for run in found:
        # Where a run wrote its figures says something of somebody's folders alone.
        run["machine"]["command"] = re.sub(r" --(json|plot) \S+", "", run["machine"]["command"])
    runs = [
        {key: run["machine"][key] for key in OWN}
        | {"questions": {q["name"]: compact(q) for q in run["questions"]}}
        for run in found
    ]
    return {"machine": places[0], "runs": runs}


def text_of(run):
    """A run as JSON, a line for each question, so that a change of the file can be read."""
    head = json.dumps({key: run[key] for key in OWN})
    questions = (f"{json.dumps(name)}: {json.dumps(q)}" for name, q in run["questions"].items())
    return head[:-1] + ', "questions": {\n' + ",\n".join(questions) + "}}"


def save(record, path=RECORD):
    machine = json.dumps(record["machine"])
    runs = ",\n".join(text_of(run) for run in record["runs"])
    path.write_text(f'{{"machine": {machine}, "runs": [\n{runs}]}}\n', encoding="utf-8")


def load(path=RECORD):
    return json.loads(path.read_text(encoding="utf-8"))


def by_interpreter(record):
    """{"3.13": [run, ...]}, in the order of the versions; "3.13t" is the free-threaded build."""
    found = {}
    for run in record["runs"]:
        version = run["interpreter"].split()[1].rstrip(",").rpartition(".")[0]
        mark = "t" if "free-threaded" in run["interpreter"] else ""
        found.setdefault(version + mark, []).append(run)

    def order(name):
        return [int(part) for part in name.rstrip("t").split(".")], name

    return {name: found[name] for name in sorted(found, key=order)}
