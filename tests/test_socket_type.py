"""The type itself: its attributes, its name, its life as a Python object."""

import copy
import gc
import inspect
import os
import pickle
import socket as stdlib
import warnings
import weakref

import pytest

from children import check_child, run_child
from parity import assert_same, assert_same_error, plain
from parity import csocket as csocket_module
from peers import no_new_descriptors, tcp_pair


def test_attributes_are_enum_members(module):
    with module.socket(module.AF_UNIX, module.SOCK_DGRAM) as s:
        assert s.family is module.AddressFamily.AF_UNIX
        assert s.type is module.SocketKind.SOCK_DGRAM
        assert type(s.proto) is int and s.proto == 0
        assert s.timeout is None
        s.settimeout(2)
        assert s.timeout == 2.0 and type(s.timeout) is float


def test_attributes_of_numbers_without_a_member(module):
    with module.socket() as first:
        fd = os.dup(first.fileno())
        with module.socket(60000, 12, 3, fileno=fd) as s:
            assert (s.family, s.type, s.proto) == (60000, 12, 3)
            assert type(s.family) is int
            assert type(s.type) is int


@pytest.mark.parametrize("name", ["family", "type", "proto", "timeout", "nonsense", "recv"])
def test_attributes_are_read_only(module, name):
    with module.socket() as s, pytest.raises(AttributeError):
        setattr(s, name, 1)


@pytest.mark.parametrize("name", ["family", "type", "proto", "timeout", "recv"])
def test_attributes_cannot_be_deleted(module, name):
    with module.socket() as s, pytest.raises(AttributeError):
        delattr(s, name)


def states(module):
    """(what it is, its repr) of sockets in every state; ports are blanked."""
    found = []

    def note(name, s):
        text = repr(s)
        for address in ("getsockname", "getpeername"):
            try:
                port = getattr(s, address)()[1]
            except (OSError, IndexError):
                continue
            if port:
                text = text.replace(f", {port}", ", PORT")
        found.append((name, text))

    with module.socket() as s:
        note("new", s)
        s.settimeout(3)
        note("timeout", s)
        s.bind(("127.0.0.1", 0))
        note("bound", s)
        s.listen()
        note("listening", s)
    note("closed", s)
    a, b = tcp_pair(module)
    note("connected", a)
    with a.makefile("rb"), b:
        a.close()
        note("closed with a file open", a)
    with module.socket() as s:
        os.close(s.detach())
    note("detached", s)
    with module.socket(module.AF_UNIX, module.SOCK_DGRAM) as s:
        note("unix", s)
        s.bind("\0csocket-test-%d" % os.getpid())
        note("abstract", s)
    with module.socket(module.AF_INET6, module.SOCK_DGRAM) as s:
        note("inet6", s)
    note("subclass", type("Sub", (module.socket,), {"__module__": "m"}).__new__(module.socket))
    return found


@pytest.mark.feature("ABSTRACT_UNIX", "SO_PROTOCOL")
def test_repr_is_the_stdlibs_in_every_state():
    found = assert_same(states).value
    assert len(found) == 12
    assert plain(found[0][1]).startswith("<socket.socket fd=N, family=")


def test_repr_names_the_module_and_subclass(csocket):
    class Sub(csocket.socket):
        pass

    with csocket.socket() as s, Sub() as sub:
        assert repr(s).startswith(f"<csocket.socket fd={s.fileno()}, family=")
        assert f"{__name__}." in repr(sub) and "Sub fd=" in repr(sub)


def test_name_and_module(csocket):
    assert csocket.socket.__module__ == "csocket"
    assert csocket.socket.__name__ == csocket.socket.__qualname__ == "socket"


def test_type_is_its_own(csocket):
    import _socket

    assert not issubclass(csocket.socket, _socket.socket)
    assert not issubclass(csocket.socket, stdlib.socket)
    assert csocket.socket.__mro__ == (csocket.socket, csocket.SocketType, object)


def base(module):
    """The class below the one that users see."""
    return module.SocketType


def test_base_shows_plain_numbers(module):
    s = base(module)(module.AF_UNIX, module.SOCK_DGRAM)
    assert (type(s.family), type(s.type)) == (int, int)
    assert repr(s) == f"<socket object, fd={s.fileno()}, family=1, type=2, proto=0>"
    s.close()
    assert repr(s) == "<socket object, fd=-1, family=1, type=2, proto=0>"


def test_base_cannot_be_changed(module):
    with pytest.raises(TypeError, match="immutable"):
        base(module).recv = None


def test_class_can_be_changed(module, monkeypatch):
    monkeypatch.setattr(module.socket, "recv", lambda *args: b"replaced", raising=False)
    with module.socket() as s:
        assert s.recv(1) == b"replaced"


def test_exceptions_are_shared(csocket):
    assert csocket.error is OSError
    assert csocket.timeout is TimeoutError
    assert csocket.gaierror is stdlib.gaierror
    assert csocket.herror is stdlib.herror


def test_every_method_of_the_stdlib_is_there(csocket):
    # sendmsg_afalg comes with AF_ALG; _check_sendfile_params and its kin are Python's own insides.
    others = {"sendmsg_afalg", "_check_sendfile_params"}
    wanted = {n for n in dir(stdlib.socket) if not n.startswith("_sendfile_use")} - others
    wanted -= {"__slots__", "__dict__", "__weakref__", "__firstlineno__", "__static_attributes__"}
    assert sorted(wanted - set(dir(csocket.socket))) == []


def test_weak_references(module):
    s = module.socket()
    dead = []
    ref = weakref.ref(s, dead.append)
    assert ref() is s
    s.close()
    del s
    gc.collect()
    assert ref() is None
    assert dead == [ref]


def test_type_below_leaves_weak_references_to_the_class(module):
    """So that a class made from it may bring its own, as gevent's does."""
    below = module.SocketType
    assert below.__weakrefoffset__ == 0 and not hasattr(below, "__weakref__")

    class Mine(below):
        __slots__ = ("__weakref__",)

    s = Mine()
    ref = weakref.ref(s)
    assert ref() is s
    s.close()
    del s
    gc.collect()
    assert ref() is None


def test_type_below_closes_without_the_class_s_real_close(module):
    class Mine(module.SocketType):
        def _real_close(self):
            raise AssertionError("called")

    s = Mine()
    s.close()
    assert s.fileno() == -1


def test_instances_have_no_dict(module):
    with module.socket() as s:
        assert not hasattr(s, "__dict__")
        with pytest.raises(AttributeError):
            s.colour = "red"


def test_type_is_mutable(module, monkeypatch):
    monkeypatch.setattr(module.socket, "colour", "red", raising=False)
    monkeypatch.setattr(module.socket, "recv", lambda self, n: b"patched")
    with module.socket() as s:
        assert s.colour == "red"
        assert s.recv(3) == b"patched"


def test_equality_and_hash_are_by_identity(module):
    with module.socket() as s, module.socket() as t:
        assert s == s and s != t
        assert {s, t, s} == {s, t}


def test_subclass_with_dict_and_init(module):
    class Named(module.socket):
        def __init__(self, name, *args, **kwargs):
            super().__init__(*args, **kwargs)
            self.name = name

    with Named("x", module.AF_UNIX, type=module.SOCK_DGRAM) as s:
        assert s.name == "x"
        assert (s.family, s.type) == (module.AF_UNIX, module.SOCK_DGRAM)


def test_subclass_with_slots(module):
    class Slotted(module.socket):
        __slots__ = ("colour",)

    with Slotted() as s:
        s.colour = "red"
        assert s.colour == "red"
        assert not hasattr(s, "__dict__")
        with pytest.raises(AttributeError):
            s.size = 3


def test_subclass_beside_another_base(module):
    class Other:
        def number(self):
            return self.fileno()

    class Both(Other, module.socket):
        pass

    with Both() as s:
        assert s.number() == s.fileno() >= 0


def test_context_manager_calls_overridden_close(module):
    closed = []

    class Sub(module.socket):
        def close(self):
            closed.append(self)
            super().close()

    with Sub() as s:
        assert s.__enter__() is s
    assert closed == [s]
    s.__exit__(None, None, None)
    assert closed == [s]


def test_context_manager_lets_exceptions_through(module):
    with pytest.raises(ZeroDivisionError), module.socket() as s:
        1 / 0
    assert s.fileno() == -1


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling_is_refused(module, protocol):
    # The text differs between protocols and versions; newer ones name the class.
    with module.socket() as s, pytest.raises(TypeError, match="socket"):
        pickle.dumps(s, protocol)


@pytest.mark.parametrize("function", [copy.copy, copy.deepcopy])
def test_copying_is_refused(function):
    def call(module):
        with module.socket() as s:
            function(s)

    assert assert_same_error(call).raised is TypeError


def test_resource_warning_names_the_socket(module):
    s = module.socket()
    fd, text = s.fileno(), repr(s)
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        del s
        gc.collect()
    (warning,) = [w for w in seen if w.category is ResourceWarning]
    assert str(warning.message) == f"unclosed {text}"
    assert isinstance(warning.source, module.socket)
    assert not os.path.exists(f"/proc/self/fd/{fd}")


def test_resource_warning_as_an_error_does_not_leak(module):
    code = """
        import gc, os, sys, {0} as socket
        s = socket.socket()
        fd = s.fileno()
        del s
        gc.collect()
        print(os.path.exists("/proc/self/fd/%d" % fd))
    """.format(module.__name__)
    done = run_child(code)
    assert done.stdout == "False\n"
    assert "ResourceWarning: unclosed <" in done.stderr


def test_finalizer_leaves_an_exception_alone(module):
    """A socket goes while an exception is on its way through the frame that has it (bpo-26590)."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        with pytest.raises(KeyError, match="on its way"):
            [module.socket(), {}["on its way"]]
    assert [warning.category for warning in seen] == [ResourceWarning]


def test_closed_and_detached_sockets_do_not_warn(module):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        s = module.socket()
        s.close()
        t = module.socket()
        os.close(t.detach())
        del s, t
        gc.collect()


@pytest.mark.parametrize("where", ["s = socket.socket()", "a = []; a.append((a, socket.socket()))"])
def test_interpreter_exit(module, where):
    code = f"import {module.__name__} as socket\n{where}\n"
    done = run_child(code, options=("-W", "always::ResourceWarning", "-X", "dev"))
    assert done.returncode == 0
    assert "ResourceWarning: unclosed <" in done.stderr
    assert "Traceback" not in done.stderr


def test_cycles_are_collected(module):
    class Sub(module.socket):
        pass

    with no_new_descriptors():
        s = Sub()
        s.me = s
        ref = weakref.ref(s)
        s.close()
        del s
        gc.collect()
        assert ref() is None


def test_closed_and_io_refs_can_be_read(module):
    with module.socket() as s:
        assert s._closed is False
        assert s._io_refs == 0
        with s.makefile("rb"):
            assert s._io_refs == 1
            s.close()
            assert s._closed is True
            assert s.fileno() >= 0
        assert s._io_refs == 0
        assert s.fileno() == -1


def test_closed_and_io_refs_can_be_written(module):
    with module.socket() as s:
        s._io_refs += 1
        s.close()
        assert s.fileno() >= 0
        s._decref_socketios()
        assert s.fileno() == -1
        assert s._closed is True
        s._closed = False
        assert s._closed is False
        assert "[closed]" not in repr(s)


def test_decref_at_zero_stays_at_zero(module):
    with module.socket() as s:
        s._decref_socketios()
        assert s._io_refs == 0
        assert s.fileno() >= 0


def test_close_calls_overridden_real_close(module):
    calls = []

    class Sub(module.socket):
        def _real_close(self):
            calls.append(self.fileno())
            super()._real_close()

    s = Sub()
    fd = s.fileno()
    with s.makefile("rb"):
        s.close()
        assert calls == []
    assert calls == [fd]
    assert s.fileno() == -1


def test_private_accept(module):
    with module.socket() as server, module.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
        fd, address = server._accept()
        try:
            assert address == client.getsockname()
            assert not os.get_inheritable(fd)
        finally:
            os.close(fd)


def public_methods():
    found = csocket_module().socket
    return [n for n in dir(found) if callable(getattr(found, n)) and not n.startswith("_")]


def test_signatures_can_be_read_and_match_the_stdlib(csocket):
    names = public_methods()
    assert "recvmsg_into" in names and "makefile" in names
    for name in names:
        found = inspect.signature(getattr(csocket.socket, name))
        assert next(iter(found.parameters)) == "self", name
        try:
            expected = inspect.signature(getattr(stdlib.socket, name))
        except (ValueError, AttributeError):
            continue
        ours, theirs = list(found.parameters), list(expected.parameters)
        if "object" not in theirs:
            assert ours == theirs, name
        assert len(ours) == len(theirs), name


def test_constructor_has_a_signature(csocket):
    found = inspect.signature(csocket.socket)
    assert str(found) == "(family=-1, type=-1, proto=-1, fileno=None)"


# These make no system call and cannot fail; makefile is the stdlib's io over the socket.
NO_SYSTEM_CALL = {"detach", "fileno", "getblocking", "gettimeout", "makefile"}


def test_docstrings_say_what_is_returned_and_raised_and_where_from(csocket):
    lacking = {}
    for name in public_methods():
        text = (getattr(csocket.socket, name).__doc__ or "").lower()
        missing = [] if "return" in text else ["what it returns"]
        if name not in NO_SYSTEM_CALL:
            if "raise" not in text:
                missing.append("what it raises")
            if not any(word in text for word in ("(2)", "(3)", "(7)", "rfc")):
                missing.append("the man page")
        if missing:
            lacking[name] = missing
    assert lacking == {}


def test_import_twice():
    """The type survives being imported, deleted and imported again."""
    assert (
        check_child("""
        import sys, gc
        import csocket
        first = csocket.socket
        for name in [n for n in sys.modules if n.split(".")[0] == "csocket"]:
            del sys.modules[name]
        del csocket
        gc.collect()
        import csocket
        with csocket.socket() as s, first() as t:
            print(s.family is csocket.AF_INET, t.fileno() >= 0)
    """)
        == "True True\n"
    )


def test_attributes_that_hold_no_such_thing(csocket):
    class Undecided:
        def __bool__(self):
            raise ZeroDivisionError

    with csocket.socket() as s:
        with pytest.raises(ZeroDivisionError):
            s._closed = Undecided()
        for count in ("1", 2**100):
            with pytest.raises((TypeError, OverflowError)):
                s._io_refs = count
        s._io_refs = -1
        assert (s._closed, s._io_refs) == (False, -1)
        s._io_refs = 0
        del s._closed, s._io_refs
        assert (s._closed, s._io_refs) == (False, 0)


def test_close_of_the_type_below_tells_of_an_error(csocket):
    s = csocket.SocketType()
    os.close(s.fileno())
    with pytest.raises(OSError):
        s.close()
    s.close()


def test_repr_where_an_attribute_is_missing(csocket):
    class Odd(csocket.socket):
        def getsockname(self):
            raise AttributeError

    with Odd() as s:
        assert "laddr" not in repr(s)


def test_copy_that_is_another_object(csocket):
    class Copy:
        def __init__(self, number):
            self.number = number

        def settimeout(self, timeout):
            self.timeout = timeout

    class Odd(csocket.socket):
        def __new__(cls, *args, fileno=None):
            return super().__new__(cls) if fileno is None else Copy(fileno)

    with Odd() as s:
        copy = s.dup()
        os.close(copy.number)
    assert copy.timeout is None


@pytest.mark.parametrize("number", [-5, 4711])
def test_numbers_that_are_no_members(number):
    def call(module):
        with module.socket() as s, module.socket(number, number, 0, fileno=s.detach()) as odd:
            return odd.family, odd.type

    assert_same(call)
