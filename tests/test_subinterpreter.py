"""csocket in interpreters beside the main one."""

import sys

import pytest

from children import check_child

OWN_GIL = sys.version_info >= (3, 12)

# Interpreters are made through the private module: the public one came with 3.14.
HEAD = """
import gc, os, sys, threading
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

def run(number, code):
    found = interpreters.run_string(number, code)
    if found is not None:       # from 3.13 on a failure is returned
        raise SystemExit(str(found))

def create():
    return interpreters.create()
"""

WORK = """
import csocket, sys
assert csocket.AF_INET.name == "AF_INET"
a, b = csocket.socketpair()
with a, b:
    a.settimeout(5)
    for _ in range(200):
        b.send(b"x" * 100)
        assert a.recv(1000) == b"x" * 100
    assert a.family is csocket.AddressFamily.AF_UNIX
with csocket.create_server(("127.0.0.1", 0)) as server:
    with csocket.create_connection(server.getsockname()) as client:
        conn, address = server.accept()
        with conn, conn.makefile("rwb") as file:
            assert address == client.getsockname()
            client.sendall(b"line\\n")
            assert file.readline() == b"line\\n"
try:
    a.recv(1)
except OSError as exc:
    assert exc.errno == 9
"""


def check(body):
    assert check_child(HEAD + f"WORK = {WORK!r}\n" + body, options=()) == "done\n"


def test_import_and_work():
    check("""
number = create()
run(number, WORK)
interpreters.destroy(number)
print("done")
""")


def test_one_after_the_other():
    check("""
before = len(os.listdir("/proc/self/fd"))
for _ in range(5):
    number = create()
    run(number, WORK)
    interpreters.destroy(number)
assert len(os.listdir("/proc/self/fd")) == before
print("done")
""")


def test_beside_the_main_interpreter():
    check("""
import csocket
number = create()
csocket.setdefaulttimeout(7)
run(number, WORK + '''
assert csocket.getdefaulttimeout() is None
csocket.setdefaulttimeout(3)
csocket.socket.colour = "red"
''')
assert csocket.getdefaulttimeout() == 7.0
assert not hasattr(csocket.socket, "colour")
interpreters.destroy(number)
csocket.setdefaulttimeout(None)
exec(WORK)
print("done")
""")


def test_interpreter_that_ends_with_open_sockets():
    check("""
import csocket
number = create()
run(number, WORK + '''
import warnings
warnings.simplefilter("ignore")
left = csocket.socketpair()
server = csocket.create_server(("127.0.0.1", 0))
''')
interpreters.destroy(number)
gc.collect()
exec(WORK)
print("done")
""")


@pytest.mark.skipif(not OWN_GIL, reason="needs a GIL for each interpreter (Python 3.12)")
def test_at_the_same_time():
    check("""
errors = []

def work():
    try:
        number = create()
        for _ in range(5):
            run(number, WORK)
        interpreters.destroy(number)
    except BaseException as exc:
        errors.append(exc)

threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert errors == [], errors
print("done")
""")


@pytest.mark.skipif(not OWN_GIL, reason="needs a GIL for each interpreter (Python 3.12)")
def test_errors_while_another_changes_the_locale():
    """The locale is the process's: its name may be freed while the text of an error is looked for."""
    check("""
import csocket

a, b = csocket.socketpair()
a.setblocking(False)
number = create()
turning = threading.Thread(target=run, args=(number, '''
import locale
for _ in range(10000):
    for name in ("C.UTF-8", "C"):
        try:
            locale.setlocale(locale.LC_MESSAGES, name)
        except locale.Error:
            pass
'''))
turning.start()
found = set()
while turning.is_alive():
    try:
        a.recv(1)
    except BlockingIOError as error:
        found.add(error.strerror)
assert found <= {"Resource temporarily unavailable"}, found
interpreters.destroy(number)
a.close()
b.close()
print("done")
""")


def test_exception_classes_are_the_interpreters_own():
    check("""
number = create()
run(number, '''
import csocket, socket
assert csocket.error is OSError and csocket.gaierror is socket.gaierror
try:
    csocket.getaddrinfo("127.0.0.1", "no such service")
except socket.gaierror as exc:
    assert isinstance(exc, OSError)
else:
    raise SystemExit("found")
''')
interpreters.destroy(number)
print("done")
""")
