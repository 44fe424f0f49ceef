"""Reads csrc/constants.list; what a line of it may say stands at its head."""

import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What each key of a line must look like.
KEYS = {
    "c": r"[A-Za-z_]\w*",
    "enum": r"",
    "number": r"-?\d+",
    "value": r"-?\d+",
    "since": r"\d+\.\d+(\.\d+)?",
    "py": r"3\.\d+",
}

# The enums of the package, and the prefix of the names that become their members.
ENUMS = {"AddressFamily": "AF_", "SocketKind": "SOCK_", "MsgFlag": "MSG_", "AddressInfo": "AI_"}


@dataclass
class Constant:
    name: str
    purpose: str
    c: str = ""
    enum: bool = False
    number: str = ""
    value: str = ""
    since: str = ""
    py: str = ""

    @property
    def token(self):
        """What the headers call it."""
        return self.c or self.name

    @property
    def member_of(self):
        """The enum that it is a member of, by the stdlib's rule, or None."""
        for enum, prefix in ENUMS.items():
            if self.name.startswith(prefix) and self.name.isupper():
                return enum
        return None


@dataclass
class Section:
    heading: str
    see: str = ""
    headers: list[str] = field(default_factory=list)
    constants: list[Constant] = field(default_factory=list)


def read_constant(text, purpose):
    name, *words = text.split()
    if not re.fullmatch(r"[A-Z][A-Za-z0-9_]*", name):
        raise ValueError(f"{name!r} is no name of a constant")
    attributes = {}
    for word in words:
        key, _, value = word.partition("=")
        if key in attributes or key not in KEYS or not re.fullmatch(KEYS[key], value):
            raise ValueError(f"{name}: {word!r} is not understood")
        attributes[key] = True if key == "enum" else value
    if not purpose:
        raise ValueError(f"{name}: nothing says what it is for")
    return Constant(name, purpose, **attributes)


def read_list(text):
    """The sections of the list."""
    sections, names = [], set()
    for line in text.splitlines():
        line, _, purpose = (part.strip() for part in line.partition("#"))
        if not line:
            continue
        keyword, _, rest = line.partition(" ")
        if line.startswith("["):
            sections.append(Section(line.strip("[]")))
        elif keyword == "include":
            sections[-1].headers.append(rest)
        elif keyword == "see":
            sections[-1].see = rest
        else:
            constant = read_constant(line, purpose)
            if constant.name in names:
                raise ValueError(f"{constant.name} stands in the list twice")
            names.add(constant.name)
            sections[-1].constants.append(constant)
    return sections
