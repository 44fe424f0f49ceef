"""uvicorn on asyncio: one process, and workers that multiprocessing starts and hands the socket; plain and over TLS."""

import pytest
from web import (
    serving,
    test_fifty_connections,
    test_half_close,
    test_its_sockets_are_of_the_kind_that_is_tried,
    test_load,
    test_one_mebibyte_each_way,
    test_reset,
    test_timeout,
)


@pytest.fixture(scope="module", params=["1", "2", "1-tls", "2-tls"])
def served(request):
    workers, _, tls = request.param.partition("-")
    options = ["--host", "127.0.0.1", "--port", "{port}", "--workers", workers, "--log-level", "warning"]
    with serving("uvicorn", tls, *options, "--loop", "asyncio", "applications:asgi") as it:
        yield it
