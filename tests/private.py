"""Programs with files of /etc, or a host name, of their own: namespaces(7), where we may make them."""

import subprocess
import sys
import textwrap

import pytest

from children import environment

BIND = """
folder=$1
shift
for file in "$folder"/*; do
    mount --bind "$file" "/etc/${file##*/}" || exit 99
done
exec "$@"
"""


def unshare(kind):
    """The words that start a command in a new namespace; a skip where there can be none."""
    for words in (["unshare", kind], ["unshare", "--map-root-user", kind]):
        try:
            if subprocess.run([*words, "true"], capture_output=True, check=False).returncode == 0:
                return words
        except FileNotFoundError:
            break
    pytest.skip(f"no namespace of our own (unshare {kind}): in a chroot or a container there may be none")


def run(words, code, *args):
    """What the code printed."""
    command = [*words, sys.executable, "-W", "error", "-c", textwrap.dedent(code), *args]
    done = subprocess.run(
        command, capture_output=True, text=True, env=environment(), timeout=50, check=False
    )
    assert (done.returncode, done.stderr) == (0, ""), (done.returncode, done.stderr, done.stdout)
    return done.stdout


def run_with_etc(folder, files, code, *args):
    """Run code where /etc has these files; folder is for their text."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    words = [*unshare("--mount"), "sh", "-c", BIND, "sh", str(folder)]
    return run(words, code, *args)


def run_with_host_name(code, *args):
    """Run code where it may change the host's name."""
    return run(unshare("--uts"), code, *args)
