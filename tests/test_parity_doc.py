"""docs/parity.md: few entries, and the test that each names is there."""

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.program

ROOT = Path(__file__).parent.parent
ROWS = [
    line
    for line in (ROOT / "docs" / "parity.md").read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and "`tests/" in line
]


def test_few_entries():
    assert 10 < len(ROWS) <= 25


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.split("|")[1].strip())
def test_entry_names_its_test(row):
    file, _, name = re.search(r"`(tests/\w+\.py)(::(\w+))?` \|$", row).group(1, 2, 3)
    text = (ROOT / file).read_text(encoding="utf-8")
    assert name is None or re.search(rf"^def {name}\(", text, re.MULTILINE)
