"""The constants in a type stub: the enums with their members, and each name with its type."""

from constants_list import ENUMS

BEGIN = "# constants: made by tools/constants.py"
END = "# end of constants"

BASES = {"AddressFamily": "IntEnum", "SocketKind": "IntEnum", "MsgFlag": "IntFlag", "AddressInfo": "IntFlag"}


def region(sections):
    """The lines of the region."""
    constants = [constant for section in sections for constant in section.constants]
    for enum in ENUMS:
        yield f"class {enum}({BASES[enum]}):"
        for constant in constants:
            if constant.member_of == enum:
                yield f"    {constant.name} = {constant.number or constant.value or '...'}"
        yield ""
    for constant in constants:
        enum = constant.member_of
        yield f"{constant.name}: Final = {enum}.{constant.name}" if enum else f"{constant.name}: Final[int]"


def with_region(text, sections):
    """The stub with the region between its marker lines, if it has them, as it should be."""
    before, begin, rest = text.partition(BEGIN + "\n")
    _, end, after = rest.partition(END + "\n")
    if not begin or not end:
        return text
    return "".join([before, begin, *(line + "\n" for line in region(sections)), end, after])
