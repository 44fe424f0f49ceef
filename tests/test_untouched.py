"""What csocket does without asking, as long as a class is as it made it: each change has effect at once.

A class that was changed once counts as changed for good, so each program is a process of its own.
"""

import pytest

from children import check_child

PAIR = """
    import importlib, sys
    module = importlib.import_module(sys.argv[1])

    def tried(call, *args):
        try:
            return call(*args)
        except Exception as error:
            return type(error).__name__, str(error)

    def refuse(*args):
        raise ZeroDivisionError("replaced")

    a, b = module.socketpair()
    found = []
"""

FILE = """
    a.sendall(b"0123456789")
    raw = b.makefile("rwb", 0)
    room = bytearray(1)
    read = lambda: (tried(raw.readinto, room), bytes(room))
    write = lambda: (tried(raw.write, b"x"), tried(a.recv, 9, module.MSG_DONTWAIT))
    found += [read(), write()]
    for name in ("readable", "writable", "_checkClosed", "_checkReadable", "_checkWritable"):
        setattr(raw, name, refuse)
        found += [(name, read(), write()[0])]
        delattr(raw, name)
        found += [read()[0] == 1]
    for name, value in (("_reading", False), ("_writing", 0), ("_timeout_occurred", "yes")):
        before = getattr(raw, name)
        setattr(raw, name, value)
        found += [(name, read(), write()[0])]
        setattr(raw, name, before)
    c, d = module.socketpair()
    raw._sock = c
    d.send(b"!")
    found += [read(), raw.write(b"x"), d.recv(9)]
    raw._sock = b
    del raw._sock
    found += [read()[0][0], write()[0][0]]
    raw._sock = b
    found += [read()]
    other = b.makefile("rwb", 0)
    other.close()
    found += [tried(other.readinto, room), tried(other.write, b"x")]
"""

CLASSES = {
    "readable of the file": (
        "module.SocketIO.readable = lambda self: False",
        "read(), write()[0]",
    ),
    "recv_into and send of the socket": (
        "module.socket.recv_into = module.socket.send = refuse",
        "read(), write()[0]",
    ),
    "_real_close of the socket": (
        "kept = module.socket._real_close; module.socket._real_close = refuse",
        "tried(c.close), kept(c), c.fileno(), tried(d.__exit__), kept(d)",
    ),
    "__init__ and _accept of the socket": (
        "listener = module.create_server(('127.0.0.1', 0))\n"
        "    client = module.create_connection(listener.getsockname())\n"
        "    accepted = listener.accept()[0]\n"
        "    accepted.close(), client.close()\n"
        "    kept = module.socket._accept\n"
        "    module.socket._accept = refuse",
        "tried(listener.accept), setattr(module.socket, '_accept', kept), listener.close()",
    ),
}


def same_on_both(code):
    code = f"{code}\n    print(found)"
    # The program's sockets are left to its end.
    quiet = ("-W", "ignore::ResourceWarning")
    theirs, ours = (eval(check_child(code, name, options=quiet)) for name in ("socket", "csocket"))
    assert ours == theirs
    return ours


def test_an_object_that_is_changed():
    found = same_on_both(PAIR + FILE)
    assert found[0] == (1, b"0") and found[1] == (1, b"x")


@pytest.mark.parametrize("which", CLASSES)
def test_a_class_that_is_changed(which):
    change, calls = CLASSES[which]
    found = same_on_both(f"{PAIR}{FILE}\n    {change}\n    found += [({calls})]")
    assert "replaced" in str(found[-1]) or "not readable" in str(found[-1])
