"""redis-server that speaks TLS on port 6666 too, with certificates where redis-py's tests look for them.

    redis_tls.py FOLDER [ARG ...]

The folder gets an authority's certificate, and made by it those of the server, of a client and of a user.
"""

import fcntl
import os
import pathlib
import sys
import time

sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent))
import certificates

PORT = 6666
SUBJECTS = {"redis": "localhost", "client": "client", "test_user": "test_user"}
DAYS, GOOD_FOR = 30, 20


def certificate(folder, name, subject, *options):
    files = folder / f"{name}.crt", folder / f"{name}.key"
    certificates.sign(*files, subject, "-days", str(DAYS), *options)


def make_certificates(folder):
    """Both sides of a run start at the same time: the first makes them, as long as there are none of this month."""
    folder.mkdir(parents=True, exist_ok=True)
    done = folder / "done"
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if done.exists() and time.time() - done.stat().st_mtime < GOOD_FOR * 86400:
            return
        certificate(folder, "ca", "authority", "-addext", "keyUsage=critical,keyCertSign")
        signed = ["-CA", folder / "ca.crt", "-CAkey", folder / "ca.key", "-addext", "basicConstraints=critical,CA:FALSE"]
        for name, subject in SUBJECTS.items():
            certificate(folder, name, subject, *signed, "-addext", f"subjectAltName=DNS:{subject}")
        done.touch()


def main(folder, *options):
    folder = pathlib.Path(folder)
    make_certificates(folder)
    tls = ["--tls-port", str(PORT), "--tls-auth-clients", "optional", "--tls-ca-cert-file", str(folder / "ca.crt")]
    tls += ["--tls-cert-file", str(folder / "redis.crt"), "--tls-key-file", str(folder / "redis.key")]
    os.execvp("redis-server", ["redis-server", *options, *tls])


if __name__ == "__main__":
    main(*sys.argv[1:])
