"""Dask's distributed: a scheduler and two workers, each a process, over TLS."""

import asyncio
import contextlib
import socket
import sys
import time

import distributed
import pytest
from distributed.comm import CommClosedError, connect
from servers import HERE, MANY, MEBIBYTE, Wire, certificate_in, free_port, home, running

PATIENCE = 60


@pytest.fixture(scope="module")
def cluster():
    with home() as folder, contextlib.ExitStack() as stack:
        certificate, key = certificate_in(folder)
        ports = [free_port() for _ in range(3)]
        tls = ["--tls-ca-file", certificate, "--tls-cert", certificate, "--tls-key", key]
        scheduler = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--protocol", "tls", *tls]
        scheduler += ["--host", "127.0.0.1", "--port", ports[0], "--no-dashboard", "--no-show"]
        stack.enter_context(running(scheduler, folder, ports[0], cwd=HERE))
        worker = [sys.executable, "-m", "distributed.cli.dask_worker", f"tls://127.0.0.1:{ports[0]}", *tls]
        worker += ["--host", "127.0.0.1", "--no-nanny", "--no-dashboard", "--nthreads", "2"]
        worker += ["--local-directory", folder]
        for port in ports[1:]:
            # Where they find the functions of this file.
            stack.enter_context(running([*worker, "--worker-port", port], folder, port, cwd=HERE))
        security = distributed.Security(
            tls_ca_file=certificate, tls_client_cert=certificate, tls_client_key=key, require_encryption=True
        )
        yield ports[0], stack.enter_context(Wire(ports[0])), security


@pytest.fixture(scope="module")
def client(cluster):
    with distributed.Client(
        f"tls://127.0.0.1:{cluster[0]}", security=cluster[2], timeout=PATIENCE, set_as_default=False
    ) as it:
        it.wait_for_workers(2, PATIENCE)
        yield it


def addresses(client):
    return sorted(client.scheduler_info()["workers"])


def name_of_socket(number):
    import socket

    return socket.__name__


def doubled(data):
    return data + data


def test_sockets_of_the_workers_are_of_the_kind_that_is_tried(client):
    for address in addresses(client):
        assert address.startswith("tls://")
        asked = client.submit(name_of_socket, 1, workers=[address], pure=False)
        assert asked.result(PATIENCE) == socket.__name__


def test_one_mebibyte_each_way_over_tls(client):
    (there,) = client.scatter([MEBIBYTE])
    assert client.submit(bytes, there).result(PATIENCE) == MEBIBYTE


def test_workers_that_want_each_others_results(client):
    first, second = addresses(client)
    there = client.submit(doubled, MEBIBYTE, workers=[first])
    assert client.submit(doubled, there, workers=[second]).result(PATIENCE) == MEBIBYTE * 4


def test_timeout_of_a_result(client):
    with pytest.raises(TimeoutError):
        client.submit(time.sleep, 2, pure=False).result(timeout=0.2)


def talking(cluster, port, talk):
    """Run a coroutine with a connection to a port."""

    async def run():
        arguments = cluster[2].get_connection_args("client")
        comm = await connect(f"tls://127.0.0.1:{port}", timeout=PATIENCE, **arguments)
        try:
            return await asyncio.wait_for(talk(comm), PATIENCE)
        finally:
            comm.abort()

    return asyncio.run(run())


async def ask(comm):
    await comm.write({"op": "identity"})
    return (await comm.read())["type"]


def test_timeout_of_a_connection(cluster):
    wire = cluster[1]
    wire.do("hold")
    arguments = cluster[2].get_connection_args("client")
    try:
        with pytest.raises(OSError, match="Timed out trying to connect"):
            asyncio.run(connect(f"tls://127.0.0.1:{wire.port}", timeout=0.5, **arguments))
    finally:
        wire.do("go")
    assert talking(cluster, wire.port, ask) == "Scheduler"


@pytest.mark.parametrize("end", ["reset", "finish"])
def test_connection_that_ends(cluster, end):
    """Reset, or half-closed by the other side."""
    wire = cluster[1]

    async def talk(comm):
        assert await ask(comm) == "Scheduler"
        wire.do(end)
        with pytest.raises(CommClosedError):
            await comm.read()

    talking(cluster, wire.port, talk)


def test_nobody_listens(cluster):
    arguments = cluster[2].get_connection_args("client")
    with pytest.raises(OSError, match="(?i)timed out|refused"):
        asyncio.run(connect(f"tls://127.0.0.1:{free_port()}", timeout=0.5, **arguments))


def test_fifty_connections(cluster):
    """All are there before the first is used."""
    arguments = cluster[2].get_connection_args("client")

    async def run():
        where = f"tls://127.0.0.1:{cluster[0]}"
        comms = await asyncio.gather(*(connect(where, timeout=PATIENCE, **arguments) for _ in range(MANY)))
        try:
            return await asyncio.gather(*map(ask, comms)), len({comm.local_address for comm in comms})
        finally:
            for comm in comms:
                comm.abort()

    assert asyncio.run(run()) == (["Scheduler"] * MANY, MANY)


def test_many_tasks(client):
    assert sum(client.gather(client.map(abs, range(-500, 0)))) == sum(range(1, 501))
