"""Every argument of everything public, replaced by what is wrong, huge, or does harm when read."""

import pytest

from children import run_child
from hostile_calls import TABLES

# The child has 300 s, which a sanitizer on a slow machine may want.
pytestmark = pytest.mark.timeout(330)


@pytest.mark.parametrize("table", TABLES)
def test_hostile(table):
    done = run_child("import sys, hostile; hostile.main(*sys.argv[1:])", "hostile_calls", table, timeout=300)
    titles = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, ""), f"{done.stderr}\nlast: {titles[-1:]}"
    assert len(titles) > 100
