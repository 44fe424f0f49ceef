"""makefile(), the raw file under it and sendfile(), row by row on both modules."""

import pytest

from parity_files import FILES, RAW_FILES, SENDFILE
from parity_rows import differences
from parity_states import STATES
from peers import no_new_descriptors

# From 3.13 on io reports what close() raises when a file that never got its socket is dropped.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


def check(name, *tables):
    def call(world, *args, **kwargs):
        return getattr(world.sock, name)(*args, **kwargs)

    with no_new_descriptors():
        found = [text for rows in tables for text in differences(rows, call, STATES)]
    assert not found, "\n".join([f"{len(found)} rows differ", *found])


@pytest.mark.parametrize("name", FILES)
def test_file(name):
    check(name, FILES[name])


@pytest.mark.parametrize("name", RAW_FILES)
def test_raw_file(name):
    check(name, *RAW_FILES[name])


@pytest.mark.parametrize("name", SENDFILE)
def test_sendfile(csocket, name):
    if name in ("sendfile", "_sendfile_use_sendfile") and "SENDFILE" not in csocket._csocket.features:
        pytest.skip("this build leaves sendfile(2) out")
    check(name, SENDFILE[name])


def test_nothing_is_left_out(csocket):
    inherited = {name for name in dir(csocket.SocketIO) if name[0] != "_"}
    assert inherited - RAW_FILES.keys() == set()
