"""PyMySQL with MariaDB: statements over TLS."""

import contextlib
import subprocess

import pymysql
import pytest
from servers import MANY, MEBIBYTE, Wire, certificate_in, demoted, free_port, home, running

LOST = 2013  # CR_SERVER_LOST
GONE = 2006  # CR_SERVER_GONE_ERROR


@pytest.fixture(scope="module")
def mariadb():
    with home() as folder:
        certificate, key = certificate_in(folder)
        port = free_port()
        data = folder / "data"
        where = ["--no-defaults", f"--datadir={data}", f"--tmpdir={folder}"]
        subprocess.run(
            ["mariadb-install-db", *where, "--auth-root-authentication-method=normal", "--skip-test-db"],
            check=True,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            **demoted(),
        )
        options = [f"--port={port}", "--bind-address=127.0.0.1", f"--socket={folder}/socket", f"--pid-file={folder}/pid"]
        options += [f"--ssl-cert={certificate}", f"--ssl-key={key}", "--innodb-buffer-pool-size=16M"]
        command = ["/usr/sbin/mariadbd", *where, *options, "--max-allowed-packet=16M"]
        with running(command, folder, port, **demoted()), Wire(port) as wire:
            yield port, wire, certificate


def connect(mariadb, port, **options):
    tls = {"ca": mariadb[2], "check_hostname": True}
    return contextlib.closing(pymysql.connect(host="localhost", port=port, user="root", ssl=tls, **options))


def ask(connection, statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchone()[0] if cursor.description else None


def test_one_mebibyte_each_way_over_tls(mariadb):
    with connect(mariadb, mariadb[0]) as connection:
        status = "SELECT variable_value FROM information_schema.session_status WHERE variable_name = %s"
        assert ask(connection, status, "Ssl_version").startswith("TLS")
        assert ask(connection, "SELECT %s", pymysql.Binary(MEBIBYTE)) == MEBIBYTE


def test_without_tls(mariadb):
    with contextlib.closing(
        pymysql.connect(host="127.0.0.1", port=mariadb[0], user="root", ssl_disabled=True)
    ) as connection:
        assert ask(connection, "SELECT %s", pymysql.Binary(MEBIBYTE)) == MEBIBYTE


def test_timeout(mariadb):
    with connect(mariadb, mariadb[0], read_timeout=0.2) as connection:
        with pytest.raises(pymysql.OperationalError, match="timed out") as raised:
            ask(connection, "SELECT SLEEP(50)")
        assert raised.value.args[0] == LOST


def test_reset(mariadb):
    port, wire, _ = mariadb
    with connect(mariadb, wire.port) as connection:
        assert ask(connection, "SELECT 1") == 1
        wire.do("reset")
        with pytest.raises(pymysql.OperationalError) as raised:
            ask(connection, "SELECT 2")
        assert raised.value.args[0] in (LOST, GONE) and "104" in str(raised.value)


def test_connection_that_the_server_closes(mariadb):
    with connect(mariadb, mariadb[0]) as connection, connect(mariadb, mariadb[0]) as other:
        ask(other, f"KILL {ask(connection, 'SELECT CONNECTION_ID()')}")
        with pytest.raises(pymysql.OperationalError) as raised:
            ask(connection, "SELECT 1")
        assert raised.value.args[0] in (LOST, GONE)


def test_nobody_listens(mariadb):
    with pytest.raises(pymysql.OperationalError, match="Errno 111"):
        connect(mariadb, free_port())


def test_fifty_connections(mariadb):
    with contextlib.ExitStack() as stack:
        connections = [stack.enter_context(connect(mariadb, mariadb[0])) for _ in range(MANY)]
        numbers = {ask(connection, "SELECT CONNECTION_ID()") for connection in connections}
        assert len(numbers) == MANY
