"""The exception of a call that would have to wait, whose arguments are kept between calls."""

import pickle
import socket as stdlib
import struct
import traceback

import pytest

from children import check_child

# Its own translations have libc's name; LANGUAGE names their folder in every locale but C.
TRANSLATED = """
    import ctypes, locale, os, socket, sys
    import csocket

    folder, = sys.argv[1:]
    ctypes.CDLL(None).bindtextdomain(b"libc", folder.encode())
    os.environ["LANGUAGE"] = "xx"

    def text(module):
        a, b = module.socketpair()
        with a, b:
            a.setblocking(False)
            try:
                a.recv(1)
            except BlockingIOError as error:
                return error.strerror

    found = []
    for name in ("C", "C.UTF-8", "C", "C.UTF-8"):
        try:
            locale.setlocale(locale.LC_MESSAGES, name)
        except locale.Error:
            sys.exit()
        found.append((text(socket), text(csocket), text(csocket)))
    print(ascii(found))
"""
ENGLISH = "Resource temporarily unavailable"
FOREIGN = "Ressource vorübergehend nicht verfügbar"


def would_block(module):
    a, b = module.socketpair()
    with a, b:
        a.setblocking(False)
        with pytest.raises(BlockingIOError) as caught:
            a.recv(1)
    return caught.value


def catalogue(texts):
    """What msgfmt makes of texts, a dict in the order of its keys."""
    head, rows = 28, 8 * len(texts)
    at, tables, strings = head + 2 * rows, b"", b""
    for text in (*texts, *texts.values()):
        coded = text.encode()
        tables += struct.pack("=2I", len(coded), at + len(strings))
        strings += coded + b"\0"
    magic = 0x950412DE
    return struct.pack("=7I", magic, 0, len(texts), head, head + rows, 0, 0) + tables + strings


def test_is_the_stdlibs(module):
    error, theirs = would_block(module), would_block(stdlib)
    assert type(error) is BlockingIOError
    for name in ("args", "errno", "strerror", "filename", "filename2", "__cause__", "__dict__"):
        assert getattr(error, name) == getattr(theirs, name), name
    assert not hasattr(error, "characters_written")
    assert (str(error), repr(error)) == (str(theirs), repr(theirs))
    assert pickle.dumps(error) == pickle.dumps(theirs)


def test_each_is_its_own(module):
    first, second = would_block(module), would_block(module)
    assert first is not second
    first.note = first.strerror = first.errno = "changed"
    first.args = (1, 2, 3)
    assert second.args == would_block(module).args == (second.errno, second.strerror)
    assert not hasattr(second, "note")


def test_what_was_being_handled_is_its_context(module):
    a, b = module.socketpair()
    with a, b:
        a.setblocking(False)
        try:
            raise KeyError("before")
        except KeyError as before:
            with pytest.raises(BlockingIOError) as caught:
                a.recv(1)
            assert caught.value.__context__ is before
    assert traceback.extract_tb(caught.value.__traceback__)[-1].line == "a.recv(1)"


def test_text_is_that_of_the_locale(tmp_path):
    pytest.importorskip("ctypes")
    folder = tmp_path / "xx" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    texts = {"": "Content-Type: text/plain; charset=UTF-8\n", ENGLISH: FOREIGN}
    (folder / "libc.mo").write_bytes(catalogue(texts))
    found = eval(check_child(TRANSLATED, tmp_path) or "()")
    if not found:
        pytest.skip("no locale but C")
    assert all(len(set(row)) == 1 for row in found), found
    if found[1][0] == ENGLISH:
        pytest.skip("no translations in this C library")
    assert [row[0] for row in found] == [ENGLISH, FOREIGN, ENGLISH, FOREIGN]
