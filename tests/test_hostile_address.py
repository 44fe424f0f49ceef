"""An address of every family, replaced as a whole and in parts by what is wrong or does harm."""

import functools

import pytest

from children import run_child
from hostile_addresses import FEATURES, GOOD

# The child has 300 s, which a sanitizer on a slow machine may want.
pytestmark = pytest.mark.timeout(330)


@functools.cache
def done():
    return run_child("import hostile; hostile.main('hostile_addresses', 'all')", timeout=300)


def test_interpreter_lives():
    """All that is on stderr is what the other tests look for."""
    assert done().returncode in (0, 1), f"{done().stderr}\nlast: {done().stdout.splitlines()[-1:]}"
    assert [line for line in done().stderr.splitlines() if line.split(",")[0] not in GOOD] == []


@pytest.mark.parametrize("family", GOOD)
def test_family(family):
    feature = GOOD[family][0]
    if feature and feature not in FEATURES:
        pytest.skip(f"this build has no {feature}")
    assert [line for line in done().stderr.splitlines() if line.startswith(f"{family}, ")] == []
    assert sum(line.startswith(f"{family}, ") for line in done().stdout.splitlines()) > 50
