"""Certificates for TLS on loopback, made by the command openssl."""

import os
import shutil
import subprocess


def sign(certificate, key, subject, *options):
    """A certificate and its key; it signs itself, where the options name nobody else."""
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        + ["-subj", f"/CN={subject}", "-keyout", key, "-out", certificate, *options],
        check=True,
        capture_output=True,
    )


def make(folder):
    """The files of a certificate for localhost, which signs itself, and of its key."""
    if shutil.which("openssl") is None:
        assert "CI" not in os.environ, "the command openssl is missing"
        import pytest

        pytest.skip("the command openssl is missing: no certificate")
    certificate, key = str(folder / "certificate.pem"), str(folder / "key.pem")
    sign(certificate, key, "localhost", "-days", "2", "-addext", "subjectAltName=DNS:localhost")
    return certificate, key
