"""The documentation of the constants, docs/constants.md."""

HEAD = """\
# The constants

<!-- Made from csrc/constants.list by tools/constants.py: change it there. -->

{count} integers, of which no version of the standard library has {more}. They come from the headers with
which csocket is built. Where these headers are older than the kernel that the program will meet, csocket
knows the number: on Linux, on machines with the generic numbers, which are all but Alpha, MIPS, PA-RISC
and SPARC.

- *value*: the generic number; where there is none, the headers alone know it.
- *Linux*: the first version that knows it; nothing where it is old or nothing of the kernel's.
- *Python*: the first version, from 3.10 on, whose own `socket` may have it.

`AF_*`, `SOCK_*`, `MSG_*` and `AI_*` are members of `AddressFamily`, `SocketKind`, `MsgFlag` and `AddressInfo`.
"""


def plain(text):
    """Text in which Markdown finds nothing to do."""
    for mark in "\\*<|":
        text = text.replace(mark, f"\\{mark}")
    return text


def table_row(*cells):
    return f"| {' | '.join(cells)} |"


def section_lines(section):
    yield from ("", f"## {section.heading}", "")
    places = [f"See {plain(section.see)}."] if section.see else []
    if any(not constant.value for constant in section.constants) and section.headers:
        places.append(f"From {', '.join(f'`{header}`' for header in section.headers)}.")
    if places:
        yield from (" ".join(places), "")
    yield table_row("constant", "value", "Linux", "Python", "what for")
    yield "|---|---|---|---|---|"
    for constant in section.constants:
        value = constant.number or constant.value
        purpose = plain(constant.purpose)
        yield table_row(f"`{constant.name}`", value, constant.since, constant.py, purpose)


def make_document(sections):
    constants = [constant for section in sections for constant in section.constants]
    more = sum(not constant.py for constant in constants)
    lines = HEAD.format(count=len(constants), more=more).splitlines()
    for section in sections:
        lines += section_lines(section)
    return "\n".join([*lines, ""])
