"""Fixtures for tests that the stdlib's socket module and csocket both must pass."""

import gc
import importlib
import os
import socket as stdlib

import pytest

from peers import fill
from peers import tcp_pair as make_tcp_pair
from peers import udp_pair as make_udp_pair


def pytest_addoption(parser):
    parser.addoption(
        "--no-stdlib",
        action="store_true",
        help="leave out the stdlib's side of the tests, for where only csocket is built anew",
    )


def pytest_collection_modifyitems(config, items):
    if not config.getoption("--no-stdlib"):
        return
    kept, left_out = [], []
    for item in items:
        side = item.callspec.params.get("module") if hasattr(item, "callspec") else None
        (left_out if side == "stdlib" else kept).append(item)
    config.hook.pytest_deselected(items=left_out)
    items[:] = kept


def pytest_runtest_setup(item):
    """Leave out what this build of csocket was made without, such as a minimal one."""
    for mark in item.iter_markers("feature"):
        missing = set(mark.args) - importlib.import_module("csocket")._csocket.features
        if missing:
            pytest.skip(f"this build has no {', '.join(sorted(missing))}")


@pytest.fixture(scope="module", autouse=True)
def frozen_heap():
    """What there was before a file's tests is out of the collector's sight: thousands of collected
    tests, which each gc.collect() of a test would look at again."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(scope="module", autouse=True)
def planted_reports(request):
    """What is planted for a check to find is not among what a sanitizer has found in the tests."""
    with pytest.MonkeyPatch.context() as patch:
        if request.module.__name__.startswith("test_reliability") and "ASAN_OPTIONS" in os.environ:
            patch.setenv("ASAN_OPTIONS", f"{os.environ['ASAN_OPTIONS']}:log_path=stderr:detect_leaks=0")
        yield


@pytest.fixture(params=["stdlib", "csocket"])
def module(request):
    return stdlib if request.param == "stdlib" else importlib.import_module("csocket")


@pytest.fixture
def csocket():
    return importlib.import_module("csocket")


@pytest.fixture
def sock(module):
    """A TCP socket that is neither bound nor connected."""
    with module.socket() as s:
        yield s


@pytest.fixture
def pair(module):
    """Two connected UNIX stream sockets."""
    a, b = module.socketpair()
    with a, b:
        yield a, b


@pytest.fixture
def dgram_pair(module):
    """Two connected UNIX datagram sockets."""
    a, b = module.socketpair(module.AF_UNIX, module.SOCK_DGRAM)
    with a, b:
        yield a, b


@pytest.fixture
def tcp_pair(module):
    """Two ends of a TCP connection over loopback."""
    a, b = make_tcp_pair(module)
    with a, b:
        yield a, b


@pytest.fixture
def crammed_pair(module, pair):
    """A pair in which a try to send 4,000 bytes goes in part; and how many bytes wait."""
    a, b = pair
    a.setsockopt(module.SOL_SOCKET, module.SO_SNDBUF, 1)
    count = fill(a, sizes=(1,))
    b.recv(1)
    return a, b, count - 1


@pytest.fixture
def udp_pair(module):
    """Two bound UDP sockets on loopback, not connected."""
    a, b = make_udp_pair(module)
    with a, b:
        yield a, b
