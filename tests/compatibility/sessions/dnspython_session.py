"""dnspython with BIND: updates, queries and a zone's transfer, over UDP, TCP and TLS."""

import contextlib
import socket
import ssl

import dns.exception
import dns.message
import dns.query
import dns.rcode
import dns.update
import dns.zone
import pytest
from servers import MANY, MEBIBYTE, Wire, certificate_in, demoted, free_port, home, running

HOST = "127.0.0.1"
CONFIGURATION = """
options {{
    directory "{folder}";
    pid-file none;
    recursion no;
    tcp-clients 200;
    listen-on-v6 {{ none; }};
    listen-on port {plain} {{ 127.0.0.1; }};
    listen-on port {tls} tls here {{ 127.0.0.1; }};
}};
tls here {{ cert-file "{certificate}"; key-file "{key}"; }};
controls {{ }};
zone "example.test" {{
    type primary;
    file "{folder}/zone";
    allow-update {{ 127.0.0.1; }};
    allow-transfer {{ 127.0.0.1; }};
}};
"""
ZONE = """$TTL 60
@ SOA ns root 1 3600 600 86400 60
@ NS ns
ns A 127.0.0.1
www A 192.0.2.1
"""
PIECE = 48 * 1024  # of what is carried, in a message


@pytest.fixture(scope="module")
def bind():
    with home() as folder:
        certificate, key = certificate_in(folder)
        ports = {"plain": free_port(), "tls": free_port()}
        (folder / "zone").write_text(ZONE)
        text = CONFIGURATION.format(folder=folder, certificate=certificate, key=key, **ports)
        (folder / "named.conf").write_text(text)
        command = ["/usr/sbin/named", "-f", "-n", "1", "-c", folder / "named.conf"]
        with running(command, folder, ports["tls"], **demoted()), Wire(ports["plain"]) as wire:
            yield ports, wire, ssl.create_default_context(cafile=certificate)


def question(name="www"):
    return dns.message.make_query(f"{name}.example.test", "TXT" if name != "www" else "A")


def over_tls(bind, message, **options):
    return dns.query.tls(
        message, HOST, 60, bind[0]["tls"], ssl_context=bind[2], server_hostname="localhost", **options
    )


def texts(piece):
    """A piece as TXT records."""
    strings = [piece.hex()[at : at + 200] for at in range(0, 2 * len(piece), 200)]
    return [" ".join(f'"{string}"' for string in strings[at : at + 8]) for at in range(0, len(strings), 8)]


def carried(records):
    return b"".join(string for record in records for string in record.strings)


def test_question_over_each_way(bind):
    for ask in (dns.query.udp, dns.query.tcp):
        answer = ask(question(), HOST, timeout=60, port=bind[0]["plain"])
        assert answer.answer[0][0].address == "192.0.2.1"
    assert over_tls(bind, question()).answer[0][0].address == "192.0.2.1"


def test_one_mebibyte_each_way_over_tls(bind):
    up = down = number = 0
    while down < len(MEBIBYTE):
        piece = MEBIBYTE[number * 20000 : (number + 1) * 20000]
        update = dns.update.UpdateMessage("example.test")
        records = texts(piece)
        update.add(f"piece{number}", 60, "TXT", *records)
        up += len(update.to_wire(max_size=65535))
        assert over_tls(bind, update).rcode() == dns.rcode.NOERROR
        answer = over_tls(bind, question(f"piece{number}"))
        down += len(answer.to_wire(max_size=65535))
        assert len(carried(answer.answer[0])) == 2 * len(piece)
        number += 1
    assert up > len(MEBIBYTE)


def test_transfer_of_the_zone(bind):
    """All that was put in comes back over one connection."""
    zone = dns.zone.Zone("example.test")
    dns.query.inbound_xfr(HOST, zone, port=bind[0]["plain"], timeout=60, lifetime=60)
    assert zone.get_rdataset("www", "A")[0].address == "192.0.2.1"
    assert len([name for name in zone if str(name).startswith("piece")]) > 20


def test_timeout(bind):
    wire = bind[1]
    wire.do("hold")
    with pytest.raises(dns.exception.Timeout):
        dns.query.tcp(question(), HOST, timeout=0.2, port=wire.port)
    wire.do("go")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind((HOST, 0))
        with pytest.raises(dns.exception.Timeout):
            dns.query.udp(question(), HOST, timeout=0.2, port=silent.getsockname()[1])


def test_reset(bind):
    wire = bind[1]
    with connected(wire.port) as connection:
        dns.query.send_tcp(connection, question())
        assert dns.query.receive_tcp(connection)[0].answer
        wire.do("reset")
        with pytest.raises(ConnectionResetError):
            dns.query.receive_tcp(connection)


@contextlib.contextmanager
def connected(port):
    with socket.create_connection((HOST, port), 60) as connection:
        connection.setblocking(False)
        yield connection


def test_half_close(bind):
    with connected(bind[0]["plain"]) as connection:
        dns.query.send_tcp(connection, question())
        connection.shutdown(socket.SHUT_WR)
        assert dns.query.receive_tcp(connection)[0].answer


def test_server_that_ends_its_half(bind):
    wire = bind[1]
    with connected(wire.port) as connection:
        dns.query.send_tcp(connection, question())
        assert dns.query.receive_tcp(connection)[0].answer
        wire.do("finish")
        with pytest.raises(EOFError):
            dns.query.receive_tcp(connection)


def test_fifty_connections(bind):
    with contextlib.ExitStack() as stack:
        connections = []
        for _ in range(MANY):
            plain = stack.enter_context(socket.create_connection((HOST, bind[0]["tls"]), 60))
            tls = bind[2].wrap_socket(plain, server_hostname="localhost")
            connections.append(stack.enter_context(tls))
        for connection in connections:
            connection.setblocking(False)
            answer = over_tls(bind, question(), sock=connection)
            assert answer.answer[0][0].address == "192.0.2.1"
