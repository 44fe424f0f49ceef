"""Every name of the stdlib's module, and on an older interpreter 3.15's too: is ours like it?

Each test goes through all names, collects what differs, and reports it together.
"""

import contextlib
import copy
import enum
import inspect
import itertools
import pickle
import pydoc
import re
import socket as stdlib
import sys
import types

import pytest

from children import check_child
from newest import FUNCTIONS, IMPORTED, NAMES, SOCKET, SOCKETIO, UNTOLD, signatures
from parity import assert_same, outcome

NEWEST = sys.version_info[:2] == (3, 15)

# Objects of one's own: they are there, but are neither equal nor pickled.
ONES_OWN = {"CAPI", "_GLOBAL_DEFAULT_TIMEOUT"}

# What Python gives every class that is written in it.
PYTHON_CLASS = {"__abstractmethods__", "__firstlineno__", "__static_attributes__", "_abc_impl"}

TABLES = [("module", FUNCTIONS), ("socket", SOCKET), ("SocketIO", SOCKETIO)]
each_table = pytest.mark.parametrize(
    ("place", "table"),
    [(place, signatures(text)) for place, text in TABLES],
    ids=[place for place, _ in TABLES],
)


def is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def names():
    return sorted({name for name in dir(stdlib) if not is_dunder(name)} - IMPORTED)


def found_in(module, place):
    return module if place == "module" else getattr(module, place)


def alike(names, look, module):
    """What look(ours) is where it is not look(the stdlib's), a name each."""
    different = {}
    for name in names:
        ours, theirs = look(getattr(module, name)), look(getattr(stdlib, name))
        if ours != theirs:
            different[name] = ours, theirs
    return different


def kind(value):
    if isinstance(value, enum.Enum):
        return f"member of {type(value).__name__}"
    if isinstance(value, type):
        return "class"
    return "function" if callable(value) else type(value).__name__


def signature(value, is_method=False):
    """The signature as newest.py writes it, None where none can be read."""
    try:
        read = inspect.signature(value)
    except ValueError:
        return None
    if is_method:
        read = read.replace(parameters=list(read.parameters.values())[1:])
    text = re.sub(r"<\w+\.(\w+): \d+>", r"\1", str(read))
    return re.sub(r"<class '_socket.socket'>", "None", re.sub("<object object.*?>", "MARKER", text))


# Presence, kind, value


@pytest.mark.feature("ALG", "BLUETOOTH", "CAN_J1939", "INTERFACE", "TIPC", "VSOCK")
def test_every_name_is_there(csocket):
    assert (set(names()) | set(NAMES)) - set(dir(csocket)) == set()


@pytest.mark.skipif(not NEWEST, reason="the list is of 3.15")
def test_list_of_names_is_not_stale():
    assert {name for name in dir(stdlib) if not is_dunder(name)} - IMPORTED == set(NAMES)


def test_kind(csocket):
    assert alike(here(csocket), kind, csocket) == {}


def test_value(csocket):
    values = [n for n in here(csocket) if not callable(getattr(stdlib, n)) and n not in ONES_OWN]
    assert len(values) > 200
    assert alike(values, lambda value: (repr(value), value), csocket) == {}


def here(csocket):
    """The stdlib's names that a build for a smaller system has too."""
    return [name for name in names() if hasattr(csocket, name)]


def test_star_import_brings_at_least_as_much():
    check_child("""
        ours, theirs = {}, {}
        exec("from csocket import *", ours)
        exec("from socket import *", theirs)
        import csocket
        everything = {name for name in theirs if hasattr(csocket, name)}
        assert len(everything) > 300, len(everything)
        assert everything - ours.keys() == set(), everything - ours.keys()
    """)


# Signatures


@each_table
def test_signature_is_the_newest(csocket, place, table):
    owner = found_in(csocket, place)
    found = {
        name: signature(inspect.getattr_static(owner, name), place != "module")
        for name in table
        if hasattr(owner, name)
    }
    assert len(found) > 7
    assert {name: table[name] for name in found} == found


@pytest.mark.skipif(not NEWEST, reason="the table is of 3.15")
@each_table
def test_table_of_signatures_is_not_stale(place, table):
    owner = found_in(stdlib, place)
    for name, text in table.items():
        found = signature(inspect.getattr_static(owner, name), place != "module")
        assert found in (text, *UNTOLD), name
    told = {name for name in vars(owner) if inspect.isroutine(inspect.getattr_static(owner, name))}
    assert told - table.keys() - IMPORTED == set()


@each_table
def test_every_routine_has_a_signature_and_a_docstring(csocket, place, table):
    owner = found_in(csocket, place)
    for name, value in vars(owner).items():
        if inspect.isroutine(value) and (name in table or name not in (*dir(object), "__del__")):
            assert inspect.getdoc(value), name
            assert signature(value) is not None, name


def keywords(text):
    """The parameters of a signature that can, and those that cannot be given by name."""
    words = [word.partition("=")[0].strip() for word in re.findall(r"[^(),]+", text)]
    barrier = words.index("/") + 1 if "/" in words else 0
    positional = [word for word in words[:barrier] if word != "/"]
    return [word for word in words[barrier:] if word.isidentifier()], positional


def refuses_name(call, name):
    """Does the call say that it does not know an argument of this name?"""
    try:
        call(**{name: object()})
    except TypeError as exc:
        return bool(re.search(rf"unexpected keyword|no keyword|'{name}' is an invalid", str(exc)))
    except Exception:
        pass
    return False


# A raw file that could not be made complains when it is thrown away, and the stdlib's create_server
# leaves its socket to the garbage collector.
NOT_CALLED = [{"__exit__", "__init__", "SocketIO"}]
NOT_CALLED += [{*NOT_CALLED[0], "create_server"}]


@contextlib.contextmanager
def callable_place(module, place):
    """The thing to look a table's names up in, so that they can be called."""
    if place == "module":
        yield module
        return
    with module.socket() as sock, sock.makefile("rwb", buffering=0) as raw:
        yield sock if place == "socket" else raw


@each_table
def test_names_of_arguments(module, place, table):
    """What the signature says can be given by name is taken so, and all else is refused."""
    wrong = []
    with callable_place(module, place) as owner:
        for name, text in table.items():
            if not hasattr(owner, name) or name in NOT_CALLED[module is stdlib]:
                continue
            call = getattr(owner, name)
            # An older stdlib's function may have fewer arguments.
            own_text = signature(call) if module is stdlib else None
            by_name, by_position = keywords(own_text or text)
            wrong += [(name, word) for word in by_name if refuses_name(call, word)]
            wrong += [(name, word) for word in by_position if not refuses_name(call, word)]
    assert wrong == []


def test_constructors_take_their_arguments_by_name(module):
    with module.socket(family=2, type=1, proto=0, fileno=None) as sock:
        with module.SocketIO(sock=sock.dup(), mode="r") as raw:
            raw.__init__(sock=raw._sock, mode="w")
            assert raw.mode == "wb"
            raw._sock.close()
        with module.socket.__new__(module.socket) as other:
            other.__init__(fileno=sock.fileno(), proto=-1, type=-1, family=-1)
            assert (other.family, other.detach()) == (2, sock.fileno())


# Classes


@pytest.mark.parametrize("name", ["socket", "SocketIO", "_GiveupOnSendfile"])
def test_attributes_of_a_class(csocket, name):
    ours, theirs = getattr(csocket, name), getattr(stdlib, name)
    assert set(dir(theirs)) - set(dir(ours)) - PYTHON_CLASS - {"sendmsg_afalg"} == set()
    assert issubclass(ours, theirs.__bases__[-1]) or name == "socket"
    assert ours.__basicsize__ > 0 and type(ours.__dict__) is types.MappingProxyType

    def is_called(cls, attribute):
        return callable(inspect.getattr_static(cls, attribute))

    for attribute in set(dir(theirs)) & set(dir(ours)) - {"__doc__"}:
        assert is_called(ours, attribute) == is_called(theirs, attribute), attribute


def test_slots(csocket):
    assert csocket.socket.__slots__ == stdlib.socket.__slots__


def test_dir_of_a_socket():
    assert_same(lambda m: {"accept", "_io_refs", "timeout"} <= set(dir(m.socket.__new__(m.socket))))


@pytest.mark.parametrize("attribute", ["__name__", "__qualname__"])
def test_names_that_things_say_they_have(csocket, attribute):
    assert alike(callables(csocket), lambda value: getattr(value, attribute), csocket) == {}
    for place in ("socket", "SocketIO"):
        ours, theirs = getattr(csocket, place), getattr(stdlib, place)
        for name in vars(theirs).keys() & vars(ours).keys():
            if inspect.isroutine(vars(theirs)[name]):
                found = getattr(vars(ours)[name], attribute)
                assert found == getattr(vars(theirs)[name], attribute)


def callables(csocket):
    return [name for name in here(csocket) if callable(getattr(stdlib, name))]


def as_the_stdlib_says(text):
    return text.replace("csocket._csocket", "_socket").replace("csocket", "socket")


def test_modules_that_things_say_they_are_of(csocket):
    # The stdlib has a Python function over these of its extension, csocket has not.
    wrapped = {"getaddrinfo", "socketpair"}

    def home(value):
        return as_the_stdlib_says(value.__module__)

    assert alike(callables(csocket), home, csocket).keys() <= wrapped


def test_reprs(csocket):
    def look(value):
        text = re.sub(r" at 0x[0-9a-f]+", "", as_the_stdlib_says(repr(value)))
        return text.replace("<built-in function", "<function")

    assert alike(callables(csocket), look, csocket) == {}


# Copies


COPIES = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    **{
        f"pickle {protocol}": lambda thing, protocol=protocol: pickle.dumps(thing, protocol)
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    },
}


def everything_that_is_open(sock):
    """A socket and the files of the module io on it."""
    yield sock
    for mode in ("rb", "wb", "rwb", "r", "w"):
        with sock.makefile(mode) as file:
            yield file


@pytest.mark.parametrize("copier", COPIES.values(), ids=COPIES)
def test_copies_are_refused(copier):
    def refusals(module):
        class Derived(module.socket):
            pass

        with module.socket() as sock, Derived() as derived:
            things = itertools.chain(everything_that_is_open(sock), [derived])
            return [outcome(lambda _: copier(thing), module) for thing in things]

    refused = assert_same(refusals).value
    assert {each.raised for each in refused} == {TypeError}


def test_copies_of_a_raw_file_are_refused(csocket):
    """So they are in the stdlib, but for copy.copy(), whose copy would release the socket twice."""
    with csocket.socket() as sock, sock.makefile("rb", buffering=0) as raw:
        old = (lambda thing, protocol=p: pickle.dumps(thing, protocol) for p in (0, 1))
        for copier in (*COPIES.values(), *old):
            with pytest.raises(TypeError, match="cannot pickle"):
                copier(raw)


def test_what_can_be_pickled_comes_back_as_itself(csocket):
    for name in set(here(csocket)) - ONES_OWN:
        value = getattr(csocket, name)
        for protocol in range(3, pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(value, protocol))
            assert again is value or again == value, name


def test_help_can_be_rendered(csocket):
    text = pydoc.plain(pydoc.render_doc(csocket))
    for name in callables(csocket):
        assert name not in csocket.__all__ or name in text, name
    assert "create_connection(" in text
