"""Certificates for TLS on loopback, made by the command openssl."""

import os
import shutil
import subprocess

import pytest


def make(folder):
    """The files of a certificate for localhost, which signs itself, and of its key."""
    if shutil.which("openssl") is None:
        assert "CI" not in os.environ, "the command openssl is missing"
        pytest.skip("the command openssl is missing: no certificate")
    certificate, key = str(folder / "certificate.pem"), str(folder / "key.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]
        + ["-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", key, "-out", certificate]
        + ["-addext", "subjectAltName=DNS:localhost"],
        check=True,
        capture_output=True,
    )
    return certificate, key
