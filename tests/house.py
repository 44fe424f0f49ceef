"""Reads C source just far enough to check the rules of the house, which test_house.py lists.

Each checker takes a file's text and returns what breaks its rule, a line per finding.
"""

import functools
import re
from typing import NamedTuple

LONGEST_FILE = 599
LONGEST_FUNCTION = 59
WIDEST_LINE = 100

# Tables that the C API wants non-const; nobody writes to them.
API_TABLES = (
    "PyModuleDef",
    "PyModuleDef_Slot",
    "PyType_Slot",
    "PyType_Spec",
    "PyMethodDef",
    "PyGetSetDef",
    "PyMemberDef",
)

WAITS = r"\b(?:poll|ppoll|select|pselect|epoll_p?wait\d?)\s*\("
RETRIES = r"\bEINTR\b"
CLOCKS = r"\b(?:clock_gettime|gettimeofday|_?PyTime_\w+)\s*\("
GIL_RELEASES = r"\b(?:Py_BEGIN_ALLOW_THREADS|PyEval_SaveThread|PyEval_ReleaseThread)\b"
OS_MACROS = (
    r"\b(?:__linux__|__linux|__gnu_linux__|__APPLE__|__MACH__|__unix__|__FreeBSD\w*|__NetBSD__"
    r"|__OpenBSD__|__DragonFly__|__sun|__sun__|__hpux|_AIX|__CYGWIN__|__ANDROID__|__EMSCRIPTEN__"
    r"|__wasi__|_WIN32|_WIN64|MS_WINDOWS|__VXWORKS__)\b"
)


class Function(NamedTuple):
    name: str
    line: int
    length: int
    body: str


def without_comments(text):
    """The text with comments and the inside of literals blanked, its lines where they were."""

    def blank(match):
        found = match[0]
        if found.startswith("/"):
            return re.sub(r"[^\n]", " ", found)
        return found[0] + found[-1]

    return re.sub(
        r"""/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""", blank, text, flags=re.S
    )


def without_directives(code):
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: "\n" * m[0].count("\n"), code, flags=re.M)


@functools.cache
def functions(text):
    """The functions of a file, whose outer braces stand at the start of their lines."""
    code = without_directives(without_comments(text))
    found = []
    for match in re.finditer(r"^\{.*?^\}", code, flags=re.S | re.M):
        # What stands before the body, back to the end of whatever comes before it.
        before = code[: match.start()]
        head = before[max(before.rfind(";"), before.rfind("}")) + 1 :].lstrip()
        name = re.search(r"(\w+)\s*\(", head)
        if name is None or "=" in head:
            continue
        first = code.count("\n", 0, match.start() - len(head)) + 1
        last = code.count("\n", 0, match.end()) + 1
        found.append(Function(name[1], first, last - first + 1, match[0]))
    return found


def long_functions(text):
    return [
        f"{f.name} (line {f.line}) has {f.length} lines"
        for f in functions(text)
        if f.length > LONGEST_FUNCTION
    ]


def long_file(text):
    count = text.count("\n")
    return [f"{count} lines"] if count > LONGEST_FILE else []


def wide_lines(text):
    lines = text.splitlines()
    return [f"line {n} is wide" for n, line in enumerate(lines, 1) if len(line) > WIDEST_LINE]


def is_mutable(declaration):
    """Is this a declaration of a variable that somebody could write to?"""
    words = declaration.split()
    if not words or words[0] in ("typedef", "return") or "_Static_assert" in words:
        return False
    subject = declaration.split("=")[0]
    pointer = re.match(r"[^(]*\(\s*\*\s*(const\b)?", subject)
    if pointer is not None:
        return pointer[1] is None
    if "(" in subject:
        return False
    if re.fullmatch(r"(?:static |extern )?(?:struct|union|enum)(?: \w+)?(?: \{\})?", subject.strip()):
        return False
    if any(re.search(rf"\b{table}\b", subject) for table in API_TABLES):
        return False
    return "const" not in subject.rsplit("*", 1)[-1].split()


def mutable_variables(text):
    """Variables that live as long as the process and are not const."""
    code = without_directives(without_comments(text))
    found = [
        " ".join(match[0].split())
        for function in functions(text)
        for match in re.finditer(r"\b(?:static|_Thread_local|__thread)\b[^;{=]*", function.body)
        if is_mutable(match[0])
    ]
    depth = 0
    outside = []
    for character in code:
        depth -= character == "}"
        if depth == 0:
            outside.append(character)
        depth += character == "{"
    flat = "".join(outside)
    # A function's body ends a statement as a semicolon does; so does a macro that makes one.
    flat = re.sub(r"\)\s*\{\}", ");", flat)
    flat = re.sub(r"^[A-Z_][A-Z0-9_]*\([^()]*\)$", ";", flat, flags=re.M)
    for statement in flat.split(";"):
        statement = " ".join(statement.replace("{}", " {} ").split())
        if is_mutable(statement):
            found.append(statement)
    return found


def uses(pattern, text):
    """Where the code (not a comment, not a string) matches the pattern."""
    code = without_comments(text)
    return [
        f"line {code.count(chr(10), 0, match.start()) + 1}: {match[0].strip()}"
        for match in re.finditer(pattern, code)
    ]


def labels(text):
    """Functions with more than one label to jump to."""
    found = []
    for function in functions(text):
        names = re.findall(r"^\s*(?!default\b)([A-Za-z_]\w*):(?!:)", function.body, flags=re.M)
        if len(names) > 1:
            found.append(f"{function.name}: {', '.join(names)}")
    return found
