#!/usr/bin/env python3
"""Build csocket in a virtual environment of its own and watch two programs talk over it.

Needs Python 3.10 or later with its headers and venv, a C compiler, and a package index for pip.
"""

import os
import sys

INTERACTIVE = """
For a chat of your own, type this once:
    python3 -m venv .venv && .venv/bin/python -m pip install .
then in one terminal, and after it in a second one:
    .venv/bin/python examples/server.py
    .venv/bin/python examples/client.py
The server speaks first; exit, typed at the server, ends both.
"""
INSTALL_PATIENCE = 600


def main():
    if sys.version_info < (3, 10):
        return complain("Python 3.10 or later is needed, and this is %d.%d" % sys.version_info[:2])
    try:
        import pty  # noqa: F401
    except ImportError:
        return complain("a POSIX system with terminals (pty) is needed")
    sys.stdout.reconfigure(errors="replace")
    from demo import conversation, install, machine, port, terminal

    try:
        chat()
    except (machine.Missing, install.Failed) as error:
        return complain(error)
    except port.Taken as error:
        return complain(f"{error}: end that program (ss -ltnp 'sport = :3000' names it), try again")
    except terminal.Unexpected as error:
        return complain(f"the conversation on port {conversation.PORT} failed: {error}")
    except KeyboardInterrupt:
        return complain("stopped")
    except BrokenPipeError:
        # Nobody reads on; the interpreter's last flush must not complain of it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


def chat():
    import tempfile
    from pathlib import Path

    from demo import conversation, install, machine, port

    machine.check()
    port.wait_until_free(conversation.PORT, say)
    with tempfile.TemporaryDirectory(prefix="csocket-chat-") as folder:
        say("Building csocket in a virtual environment of its own ...")
        python = install.install(Path(folder), INSTALL_PATIENCE)
        port.wait_until_free(conversation.PORT, say)
        say(f"examples/server.py and examples/client.py on TCP port {conversation.PORT}:\n")
        conversation.hold([python], env=conversation.environment())
    say(INTERACTIVE)


def say(text):
    print(text, flush=True)


def complain(reason):
    sys.stdout.flush()
    sys.stderr.write("chat.py: %s\n" % reason)
    return 1


if __name__ == "__main__":
    sys.exit(main())
