"""The steps of a session in green threads. A session patches what stands in socket's place, and takes them from here."""

import sys

import pytest
from servers import HERE, certificate_in, home

sys.path.append(str(HERE.parent.parent))
from green_steps import STEPS


@pytest.fixture(scope="module")
def files():
    with home() as folder:
        yield certificate_in(folder)


@pytest.mark.parametrize("step", STEPS)
def test_step(step, files, request):
    STEPS[step](request.module.__name__.partition("_")[0], *files)
