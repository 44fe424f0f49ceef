"""paramiko with OpenSSH: commands and files. SSH brings its own encryption, and half-closes channels."""

import contextlib
import getpass
import os
import subprocess

import paramiko
import pytest
from servers import MANY, MEBIBYTE, Wire, free_port, home, running

SEPARATION = "/run/sshd"  # where sshd of root locks up what it does not trust
CONFIGURATION = """
Port {port}
ListenAddress 127.0.0.1
HostKey {folder}/host
PidFile none
AuthorizedKeysFile {folder}/authorized
PermitRootLogin yes
StrictModes no
UsePAM no
MaxStartups 200
Subsystem sftp internal-sftp
"""


@pytest.fixture(scope="module")
def sshd():
    if os.getuid() == 0:
        os.makedirs(SEPARATION, exist_ok=True)
    with home() as folder:
        port = free_port()
        for name in ("host", "user"):
            command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name]
            subprocess.run(command, check=True)
        (folder / "authorized").write_bytes((folder / "user.pub").read_bytes())
        (folder / "sshd.conf").write_text(CONFIGURATION.format(port=port, folder=folder))
        with running(["/usr/sbin/sshd", "-D", "-e", "-f", folder / "sshd.conf"], folder, port), Wire(port) as wire:
            yield port, wire, folder


@contextlib.contextmanager
def client(sshd, port):
    ssh = paramiko.SSHClient()
    kind, key = (sshd[2] / "host.pub").read_text().split()[:2]
    ssh.get_host_keys().add(f"[127.0.0.1]:{port}", kind, paramiko.PKey.from_type_string(kind, key_bytes(key)))
    options = {"look_for_keys": False, "allow_agent": False, "banner_timeout": 60}
    with ssh:
        ssh.connect("127.0.0.1", port, getpass.getuser(), key_filename=str(sshd[2] / "user"), **options)
        yield ssh


def key_bytes(text):
    import base64

    return base64.b64decode(text)


def read_all(channel):
    pieces = []
    while piece := channel.recv(1 << 16):
        pieces.append(piece)
    return b"".join(pieces)


def test_one_mebibyte_each_way_and_a_half_close(sshd):
    with client(sshd, sshd[0]) as ssh:
        channel = ssh.get_transport().open_session()
        channel.exec_command("cat > /tmp/$$; cat /tmp/$$; rm /tmp/$$")
        channel.sendall(MEBIBYTE)
        channel.shutdown_write()
        assert read_all(channel) == MEBIBYTE
        assert channel.recv_exit_status() == 0


def test_files(sshd):
    with client(sshd, sshd[0]) as ssh, ssh.open_sftp() as sftp:
        path = str(sshd[2] / "file")
        with sftp.open(path, "wb") as file:
            file.set_pipelined(True)
            file.write(MEBIBYTE)
        with sftp.open(path, "rb") as file:
            file.prefetch()
            assert file.read() == MEBIBYTE


def test_timeout(sshd):
    with client(sshd, sshd[0]) as ssh:
        channel = ssh.get_transport().open_session()
        channel.exec_command("cat")
        channel.settimeout(0.2)
        with pytest.raises(TimeoutError):
            channel.recv(1)
        channel.shutdown_write()
        channel.settimeout(60)
        assert channel.recv(1) == b""


def test_reset(sshd):
    wire = sshd[1]
    with client(sshd, wire.port) as ssh:
        channel = ssh.get_transport().open_session()
        channel.exec_command("cat")
        wire.do("reset")
        assert channel.recv(1) == b""
        transport = ssh.get_transport()
        transport.join(60)
        assert isinstance(transport.saved_exception, ConnectionResetError)
        assert not transport.is_active()


def test_server_that_ends_its_half(sshd):
    wire = sshd[1]
    with client(sshd, wire.port) as ssh:
        transport = ssh.get_transport()
        wire.do("finish")
        transport.join(60)
        assert not transport.is_active()


def test_nobody_listens(sshd):
    with pytest.raises(paramiko.ssh_exception.NoValidConnectionsError):
        with client(sshd, free_port()):
            pass


def test_fifty_connections(sshd):
    with contextlib.ExitStack() as stack:
        clients = [stack.enter_context(client(sshd, sshd[0])) for _ in range(MANY)]
        transports = [ssh.get_transport() for ssh in clients]
        assert len({transport.sock.getsockname() for transport in transports}) == MANY
        for transport in transports:
            # sshd says that it does not know it; this is an answer too.
            transport.global_request("hello@example.org", wait=True)
            assert transport.is_active()
