"""eventlet: servers and clients in green threads of one process, over TLS too."""

import eventlet

eventlet.monkey_patch()

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
def test_step(step, files):
    STEPS[step]("eventlet", *files)
