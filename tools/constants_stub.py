"""The constants in the type stubs: the enums with their members, and each name with its type."""

from constants_list import ENUMS

BEGIN = "# constants: made by tools/constants.py"
END = "# end of constants"

BASES = {
    "AddressFamily": "IntEnum",
    "SocketKind": "IntEnum",
    "MsgFlag": "IntFlag",
    "AddressInfo": "IntFlag",
}


def enum_lines(constants):
    """The enums with their members; the C library alone knows the numbers of some."""
    for enum in ENUMS:
        members = [constant for constant in constants if constant.member_of == enum]
        yield f"class {enum}({BASES[enum]}):"
        yield from (f"    {member.name} = {member.number or '...'}" for member in members)
        yield ""


def name_lines(constants):
    """The package's names, which are public."""
    for constant in constants:
        enum = constant.member_of
        yield f"{constant.name}: Final{f' = {enum}.{constant.name}' if enum else '[int]'}"
    yield from ("", "__all__ += [")
    yield from (f'    "{constant.name}",' for constant in constants)
    yield "]"


def region(stub, sections):
    """The text of the region in the stub of this name."""
    constants = [constant for section in sections for constant in section.constants]
    constants.sort(key=lambda constant: constant.name)
    lines = enum_lines if stub == "enums.pyi" else name_lines
    return "\n".join(lines(constants)).rstrip("\n") + "\n"


def with_region(path, sections):
    """The stub as it should be: with the region between its marker lines, if it has them."""
    text = path.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN + "\n")
    _, end, after = rest.partition(END + "\n")
    return "".join([before, begin, region(path.name, sections), end, after]) if end else text
