"""httpx with Apache: files put and got, over TLS."""

import ssl

import httpx
import pytest
from servers import MANY, MEBIBYTE, Wire, certificate_in, demoted, free_port, home, running

CONFIGURATION = """
ServerRoot {folder}
ServerName localhost
PidFile {folder}/pid
ErrorLog {folder}/errors
DefaultRuntimeDir {folder}
DocumentRoot {folder}/www
Listen 127.0.0.1:{plain}
Listen 127.0.0.1:{tls} https
{modules}
DavLockDB {folder}/locks
TypesConfig /dev/null
Mutex posixsem
<Directory {folder}/www>
    Dav On
    Require all granted
</Directory>
<VirtualHost 127.0.0.1:{tls}>
    SSLEngine on
    SSLCertificateFile {certificate}
    SSLCertificateKeyFile {key}
</VirtualHost>
"""
MODULES = ("mpm_event", "authz_core", "dav", "dav_fs", "mime", "ssl")


@pytest.fixture(scope="module")
def apache():
    with home() as folder:
        certificate, key = certificate_in(folder)
        plain, tls = free_port(), free_port()
        loads = (f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)
        (folder / "www").mkdir()
        (folder / "www").chmod(0o777)
        (folder / "apache.conf").write_text(
            CONFIGURATION.format(
                folder=folder, plain=plain, tls=tls, modules="\n".join(loads), certificate=certificate, key=key
            )
        )
        command = ["/usr/sbin/apache2", "-D", "FOREGROUND", "-f", folder / "apache.conf"]
        with running(command, folder, tls, **demoted()), Wire(tls) as wire:
            yield plain, tls, wire, ssl.create_default_context(cafile=certificate)


def client(apache, port, **options):
    return httpx.Client(
        base_url=f"https://localhost:{port}", verify=apache[3], trust_env=False, timeout=60, **options
    )


def test_one_mebibyte_each_way_over_tls(apache):
    with client(apache, apache[1]) as http:
        assert http.put("/file", content=MEBIBYTE).status_code in (201, 204)
        got = http.get("/file")
        assert (got.status_code, got.content) == (200, MEBIBYTE)


def test_certificate_that_is_not_trusted(apache):
    with httpx.Client(trust_env=False) as http, pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        http.get(f"https://localhost:{apache[1]}/")


def test_timeout(apache):
    wire = apache[2]
    with client(apache, wire.port) as http:
        http.put("/small", content=b"small")
        wire.do("hold")
        with pytest.raises(httpx.ReadTimeout, match="timed out"):
            http.get("/small", timeout=0.2)
        wire.do("go")
        assert http.get("/small").content == b"small"


def test_reset(apache):
    wire = apache[2]
    with client(apache, wire.port) as http:
        http.put("/file", content=MEBIBYTE)
        with http.stream("GET", "/file") as answer:
            wire.do("reset")
            with pytest.raises(httpx.ReadError, match="Errno 104"):
                answer.read()
        assert http.get("/file").content == MEBIBYTE


def test_half_close(apache):
    """The request's end is the end of what the client sends; the answer comes all the same."""
    with httpx.Client(trust_env=False, timeout=60) as http:
        http.put(f"http://127.0.0.1:{apache[0]}/file", content=MEBIBYTE)
        with http.stream("GET", f"http://127.0.0.1:{apache[0]}/file") as answer:
            connection = answer.extensions["network_stream"].get_extra_info("socket")
            connection.shutdown(1)
            assert answer.read() == MEBIBYTE


def test_fifty_connections(apache):
    limits = httpx.Limits(max_connections=MANY)
    with client(apache, apache[1], limits=limits) as http:
        http.put("/file", content=MEBIBYTE)
        requests = [http.build_request("GET", "/file") for _ in range(MANY)]
        answers = [http.send(request, stream=True) for request in requests]
        addresses = {a.extensions["network_stream"].get_extra_info("client_addr") for a in answers}
        assert len(addresses) == MANY
        assert all(answer.read() == MEBIBYTE for answer in answers)
