"""makefile() of csocket.socket in a class that is no socket, as the stdlib's function may stand there."""

import io

import pytest

MODES = ["r", "w", "rw", "b", "rb", "wb", "rwb", ""]


@pytest.fixture
def borrower(module):
    """A class that has taken makefile from the module's socket, around a socket of a pair."""

    class Borrower:
        makefile = module.socket.makefile

        def __init__(self, sock):
            self.sock, self._io_refs = sock, 0

        def recv_into(self, *args):
            return self.sock.recv_into(*args)

        def send(self, data):
            return self.sock.send(data)

        def _decref_socketios(self):
            self._io_refs -= 1

    return Borrower


def test_files_read_and_write(borrower, pair):
    mine, other = borrower(pair[0]), pair[1]
    other.sendall("erste\nzwölfte\n".encode())
    with mine.makefile("r", encoding="utf-8") as lines, mine.makefile("wb", 0) as out:
        assert mine._io_refs == 2
        assert (lines.readline(), lines.readline(), lines.mode) == ("erste\n", "zwölfte\n", "r")
        assert out.write(b"answer") == 6
    assert other.recv(100) == b"answer"
    assert mine._io_refs == 0


def described(file):
    return type(file).__name__, getattr(file, "mode", None), file.readable(), file.writable()


@pytest.mark.parametrize("buffering", [None, -1, 0, 7])
def test_each_mode_gives_the_file_of_a_socket(borrower, pair, buffering):
    mine = borrower(pair[0])
    for mode in MODES:
        if buffering == 0 and "b" not in mode:
            with pytest.raises(ValueError, match="^unbuffered streams must be binary$"):
                mine.makefile(mode, buffering)
        else:
            with mine.makefile(mode, buffering) as got, pair[0].makefile(mode, buffering) as usual:
                assert described(got) == described(usual)


def test_arguments_are_those_of_a_socket(borrower, pair):
    mine = borrower(pair[0])
    with pytest.raises(ValueError, match=r"invalid mode 'a' \(only r, w, b allowed\)"):
        mine.makefile("a")
    for words, names in [((), {"bufering": 0}), (("r", 1, "ascii"), {})]:
        with pytest.raises(TypeError):
            mine.makefile(*words, **names)
    with mine.makefile(mode="w", buffering=1, encoding="ascii", errors="strict", newline="\r\n") as file:
        assert isinstance(file, io.TextIOWrapper)
        assert (file.encoding, file.errors) == ("ascii", "strict")
        file.write("a\n")
    assert pair[1].recv(10) == b"a\r\n"


def test_what_has_nothing_of_a_socket_is_refused(csocket):
    for stranger in (None, 5, object()):
        with pytest.raises(AttributeError, match="_io_refs"):
            csocket.socket.makefile(stranger)
    with pytest.raises(TypeError):
        csocket.socket.makefile()


def test_a_raw_file_is_no_socket(csocket):
    """SocketIO is a type of the same extension, of another layout."""
    mine, other = csocket.socketpair()
    kinds = csocket.SocketIO, type("Raw", (csocket.SocketIO,), {})
    with mine, other:
        for kind in kinds:
            with kind(mine, "rw") as raw, pytest.raises(AttributeError, match="_io_refs"):
                csocket.socket.makefile(raw, "rb")


def test_it_is_known_by_the_name_of_its_class(module, pair):
    assert module.socket.makefile.__qualname__ == "socket.makefile"
    assert module.socket.makefile(pair[0], "rb", 0).close() is None
