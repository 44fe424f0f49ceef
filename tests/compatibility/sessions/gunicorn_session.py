"""gunicorn, its workers sync and gthread, plain and over TLS."""

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

WORKERS = {"sync": (), "gthread": ("--threads", "4")}


@pytest.fixture(scope="module", params=["sync", "gthread", "sync-tls", "gthread-tls"])
def served(request):
    kind, _, tls = request.param.partition("-")
    options = ["--bind", "127.0.0.1:{port}", "--workers", "2", "--worker-class", kind, *WORKERS[kind]]
    with serving("gunicorn", tls, *options, "--no-control-socket", "applications:wsgi") as it:
        yield it
