"""python -m benchmarks.report [RUN.json ...]: writes docs/figures.md and the tables of both READMEs.

They are made from benchmarks/record.json, which is made anew from the runs if any are given."""

import re
import sys
from statistics import median

from . import record
from .questions import QUESTIONS
from .whole import TREE

PAGE = TREE / "docs" / "figures.md"
# The questions that the READMEs show, with their titles in Chinese: all whole programs, some calls.
WHOLE = {
    "whole.http_keepalive": "HTTP/1.1 请求，http.client 与 http.server",
    "whole.asyncio_echo": "asyncio 回显",
    "whole.thread_per_connection": "回显，1,000 个连接各用一个线程",
    "whole.line_protocol": "makefile 上的行协议",
    "whole.udp_beside_cpu": "UDP 一问一答，旁边有一个计算线程",
}
CALLS = {
    "sock_recv.unix": "send + recv 64 B，UNIX 套接字对",
    "sock_recv.tcp": "send + recv 64 B，TCP 回环",
    "sock_recv.tcp_timeout": "send + recv 64 B，两边都有超时，TCP 回环",
    "sock_recv.256k": "send 64 B + recv(256 KiB)",
    "bulk.64k": "sendall + recv 64 KiB，一个线程",
    "bulk.threads_4k": "sendall 与 recv 4 KiB，两个线程",
    "sock_send.udp_ipv4": "UDP sendto + recvfrom 64 B，IPv4",
    "sock_msg.1": "sendmsg + recvmsg，1 x 64 B",
    "sock_init.close": "socket() + close()",
    "sock_accept.close": "connect + accept + close",
    "sock_recv.would_block": "会阻塞的 recv（产生异常）",
    "echo.process": "另一个进程回显",
    "import_time.module": "import socket，import csocket",
}
WORDS = {
    "README.md": ("whole program", "call", "csocket / C", "on {}"),
    "README.zh-CN.md": ("完整程序", "调用", "csocket / C", "{}"),
}
HEAD = """\
# The figures

<!-- Made from benchmarks/record.json by python -m benchmarks.report. -->

Recorded runs of the whole benchmark ([how it measures](../benchmarks/README.md)), one after another on a machine with nothing else to do:

{machine}

- *csocket / C* is to be small: a loop in C makes the same system calls. *stdlib / csocket* is to be large: how many times as fast csocket is.
- A cell is the median of its runs' medians and, in brackets, the least and the largest of them. A median is one of 21 rounds.
- A cell says in how many of its runs the bar was missed. `0.85 x` stands for 0.85 x (stdlib / C), which
  is the bar where the stdlib is itself within 1.24 of C."""


def row(*cells):
    return f"| {' | '.join(cells)} |"


def table(heads, rows):
    return "\n".join([row(*heads), "|---" * len(heads) + "|", *(row(*cells) for cells in rows)])


def middles(runs, name, figure):
    """The medians that the runs have for a figure of a question."""
    found = [run["questions"].get(name, {}) for run in runs]
    if figure == "own":
        return [question["each"]["csocket"] for question in found if question]
    return [question[figure][1] for question in found if figure in question]


def cell(values):
    return f"{median(values):.2f}" if values else "-"


def cell_with_range(values, misses=0):
    if not values:
        return "-"
    text = f"{median(values):.2f} ({min(values):.2f}-{max(values):.2f})"
    return f"{text}, **missed in {misses} of {len(values)}**" if misses else text


def misses(runs, name, words):
    """In how many runs the bar was missed in the figure that the words begin with."""
    found = [run["questions"].get(name, {"missed": []})["missed"] for run in runs]
    return sum(any(line.startswith(f"{words} is ") for line in lines) for lines in found)


def gain_bar(question, runs):
    bar = question.bar.gain
    if bar != "general":
        return "-" if bar is None else f"{bar:g}"
    nearest = [
        value for each in runs.values() for value in middles(each, question.name, "stdlib_cost")
    ]
    return "1.05 or 0.85 x" if nearest and min(nearest) <= 1.24 else "1.05"


def page_rows(questions, runs, figure, words, bar_of):
    for question in questions:
        cells = [
            cell_with_range(
                middles(each, question.name, figure), misses(each, question.name, words)
            )
            for each in runs.values()
        ]
        if any(cell != "-" for cell in cells):
            yield question.title, bar_of(question), *cells


def cost_bar(question):
    if question.bar.scale is not None:
        return f"at least {question.bar.scale:g}"
    return "-" if question.bar.cost is None else f"{question.bar.cost:g}"


def share_bar(question):
    return "-" if question.bar.own is None else f"{question.bar.own:g}"


def make_page(recorded):
    runs = record.by_interpreter(recorded)
    machine = [f"- {name}: {value}" for name, value in recorded["machine"].items()]
    machine += [
        f"- {len(each)} of `{each[0]['command']}` on {each[0]['interpreter']}; C loops: {each[0]['C loops']}"
        for each in runs.values()
    ]
    whole = [question for question in QUESTIONS if question.name in WHOLE]
    rest = [question for question in QUESTIONS if question.name not in WHOLE]
    shares = [question for question in rest if question.unit == "share"]
    timed = [question for question in rest if question.unit != "share"]
    parts = [HEAD.format(machine="\n".join(machine))]

    def gain_bar_of(question):
        return gain_bar(question, runs)

    for subject, questions, words, figure, bar_of in (
        ("Whole programs", whole, "stdlib / csocket", "gain", gain_bar_of),
        ("Calls", timed, "csocket / C", "cost", cost_bar),
        ("Calls", timed, "stdlib / csocket", "gain", gain_bar_of),
        ("Shares", shares, "csocket", "own", share_bar),
        ("Shares", shares, "csocket / C", "cost", cost_bar),
    ):
        rows = list(page_rows(questions, runs, figure, words, bar_of))
        if rows:
            heads = ["question", "bar", *runs]
            parts += [f"\n## {subject}, {words}\n", table(heads, rows)]
    return "\n".join([*parts, ""])


def make_tables(recorded, readme):
    """What stands in a README between the marks: whole programs first, then the calls."""
    program, call, cost, on = WORDS[readme]
    runs = record.by_interpreter(recorded)
    runs = {name: each for name, each in runs.items() if not name.endswith("t")}
    titles = {question.name: question.title for question in QUESTIONS}

    def rows(chosen, with_cost):
        for name, chinese in chosen.items():
            title = titles[name] if readme == "README.md" else chinese
            costs = [value for each in runs.values() for value in middles(each, name, "cost")]
            first = [cell_with_range(costs)] if with_cost else []
            yield title, *first, *(cell(middles(each, name, "gain")) for each in runs.values())

    names = [on.format(name) for name in runs]
    return "\n\n".join(
        [
            table([program, *names], rows(WHOLE, False)),
            table([call, cost, *names], rows(CALLS, True)),
        ]
    )


def with_tables(text, tables):
    """A README's text with the tables between its marks."""
    marked = r"(<!-- figures: begin -->\n).*?(\n<!-- figures: end -->)"
    return re.sub(marked, lambda found: f"{found[1]}{tables}{found[2]}", text, flags=re.S)


def main(paths):
    if paths:
        try:
            record.save(record.collect(paths))
        except (OSError, ValueError, KeyError) as exc:
            sys.exit(f"no record can be made of these runs: {exc}")
    try:
        recorded = record.load()
    except FileNotFoundError:
        sys.exit("no run is recorded yet: name the files that --json wrote")
    PAGE.write_text(make_page(recorded), encoding="utf-8")
    for readme in WORDS:
        path = TREE / readme
        text = path.read_text(encoding="utf-8")
        path.write_text(with_tables(text, make_tables(recorded, readme)), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
