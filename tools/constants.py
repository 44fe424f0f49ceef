"""Makes from csrc/constants.list what follows from it: the table in C, docs/constants.md, and the
region between two marker lines in each type stub that has them.

python tools/constants.py            writes what is not up to date
python tools/constants.py --check    only says what is not; exit status 1 if something is not
python tools/constants.py --verify   compiles the table and compares the list's numbers with the
                                     headers of this machine; exit status 1 if they differ
"""

import sys

import constants_doc
import constants_stub
import constants_table
from constants_list import ROOT, read_list

LIST = ROOT / "csrc" / "constants.list"
TABLE = ROOT / "csrc" / "constants_table.h"
DOCUMENT = ROOT / "docs" / "constants.md"
STUBS = ROOT / "pysrc" / "csocket"


def made(sections):
    """Each file that is made or has a made region, and the text that it should have."""
    yield TABLE, constants_table.make_table(sections)
    yield DOCUMENT, constants_doc.make_document(sections)
    for path in sorted(STUBS.glob("*.pyi")):
        yield path, constants_stub.with_region(path, sections)


def stale(sections):
    return [
        (path, text)
        for path, text in made(sections)
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def verify(sections):
    """What differs between the list's numbers and those of the headers, a line each."""
    headers, numbers = constants_table.compiled(TABLE), constants_table.compiled(TABLE, forget=True)
    for section in sections:
        for constant in section.constants:
            name, number = constant.name, constant.number or constant.value
            if number and numbers.get(name) != int(number):
                yield f"{name}: {numbers.get(name)} without the headers, {number} in the list"
            if number and name in headers and headers[name] != int(number):
                yield f"{name}: {headers[name]} in the headers, {number} in the list"


def main(arguments):
    if arguments not in ([], ["--check"], ["--verify"]):
        sys.exit(__doc__)
    sections = read_list(LIST.read_text(encoding="utf-8"))
    if arguments == ["--verify"]:
        sys.exit("\n".join(verify(sections)) or None)
    found = stale(sections)
    if arguments == ["--check"]:
        names = ", ".join(path.relative_to(ROOT).as_posix() for path, _ in found)
        sys.exit(f"stale: {names}; run python tools/constants.py" if found else None)
    for path, text in found:
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
