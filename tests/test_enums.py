"""AddressFamily, SocketKind, MsgFlag and AddressInfo, and the numbers that become their members."""

import copy
import enum
import functools
import operator
import pickle
import socket as stdlib

import pytest

from children import check_child
from parity import assert_same, assert_same_error

ENUMS = ["AddressFamily", "SocketKind", "MsgFlag", "AddressInfo"]
MEMBERS = [(name, member) for name in ENUMS for member in getattr(stdlib, name).__members__]

each_enum = pytest.mark.parametrize("name", ENUMS)
each_member = pytest.mark.parametrize(("name", "member"), MEMBERS)


@each_enum
def test_class(csocket, name):
    ours, theirs = getattr(csocket, name), getattr(stdlib, name)
    assert ours.__bases__ == theirs.__bases__
    assert ours.__name__ == ours.__qualname__ == theirs.__name__
    assert ours.__module__ == "csocket"
    assert repr(ours).replace("csocket", "socket") == repr(theirs)


@each_member
def test_member(csocket, name, member):
    ours = getattr(getattr(csocket, name), member)
    theirs = getattr(getattr(stdlib, name), member)
    for look in (repr, str, format, int, hash, lambda m: m.name, lambda m: f"{m:>20}"):
        assert look(ours) == look(theirs)


@each_member
def test_member_is_the_module_attribute(csocket, name, member):
    assert getattr(csocket, member) is getattr(getattr(csocket, name), member)


@each_enum
def test_members_are_of_the_list(csocket, name):
    for member, value in getattr(csocket, name).__members__.items():
        assert type(getattr(csocket._csocket, member)) is int
        assert getattr(csocket._csocket, member) == value


@each_enum
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(csocket, name, protocol):
    for member in getattr(csocket, name):
        assert pickle.loads(pickle.dumps(member, protocol)) is member
        assert copy.deepcopy(member) is member


def test_pickled_members_are_found_by_the_package():
    check_child("""
        import pickle, csocket
        assert pickle.loads(pickle.dumps(csocket.AF_INET)) is csocket.AddressFamily.AF_INET
        assert pickle.loads(pickle.dumps(csocket.MSG_PEEK)) is csocket.MsgFlag.MSG_PEEK
        assert pickle.loads(pickle.dumps(csocket.SocketKind)) is csocket.SocketKind
    """)


def all_flags(module, name):
    return functools.reduce(operator.or_, map(int, getattr(module, name)))


@pytest.mark.parametrize("name", ["MsgFlag", "AddressInfo"])
@pytest.mark.parametrize("value", [0, 3, 6, 0x42, 1 << 29, 1 << 30, -1, -3])
def test_flags_combine(csocket, name, value):
    # csocket knows more flags, which a complement has too.
    alike = ~(all_flags(csocket, name) & ~all_flags(stdlib, name))
    assert_same(lambda m: repr(getattr(m, name)(value) & alike))
    assert_same(lambda m: str(getattr(m, name)(value) & alike))
    assert_same(lambda m: repr(~getattr(m, name)(value) & alike))


def test_members_are_those_of_the_stdlib_and_more(csocket):
    for name in ENUMS:
        theirs, ours = getattr(stdlib, name), getattr(csocket, name)
        assert theirs.__members__.keys() <= ours.__members__.keys()
        # A name that is one more never takes the place of the stdlib's for a number.
        assert {m.name for m in theirs} <= {m.name for m in ours}
    assert csocket.AddressFamily.AF_XDP is csocket.AF_XDP
    assert csocket.MsgFlag.MSG_ZEROCOPY is csocket.MSG_ZEROCOPY


def test_plain_names_stay_numbers(csocket):
    # As in the stdlib a name with a small letter is no member.
    assert type(csocket.AF_DECnet) is type(stdlib.AF_DECnet) is int


@pytest.mark.parametrize("value", [2, 0, 1, 5, 99, 77, -1, 2**40, "AF_INET", None, 2.0])
@pytest.mark.parametrize("name", ["AddressFamily", "SocketKind"])
def test_intenum_converter(name, value):
    assert_same(lambda m: m._intenum_converter(value, getattr(m, name)))


def attributes(family, kind):
    def look(m):
        a, b = m.socketpair()
        with a, b, m.socket(family, kind, 0, b.detach()) as s:
            return s.family, s.type, type(s.family).__name__, type(s.type).__name__

    return look


@pytest.mark.parametrize("family", [0, 1, 2, 10, 16, 46, 47, 63, 64, 65, 1000, 2**31 - 1])
def test_family_of_a_socket(family):
    assert_same(attributes(family, 1))


@pytest.mark.parametrize("kind", [0, 1, 2, 5, 7, 15, 16, 17, 2048, 524288, 2**31 - 1])
def test_type_of_a_socket(kind):
    assert_same(attributes(1, kind))


def test_family_of_a_socket_is_the_member(csocket):
    with csocket.socket() as s:
        assert s.family is csocket.AF_INET
        assert s.type is csocket.SOCK_STREAM


def test_set_enums_wants_enums(csocket):
    for arguments in [(), (1,), (csocket.AddressFamily, 1), (1, csocket.SocketKind), (1, 2, 3)]:
        with pytest.raises((TypeError, AttributeError)):
            csocket._csocket._set_enums(*arguments)
    with csocket.socket() as s:
        assert s.family is csocket.AF_INET


def test_set_enums_again():
    check_child("""
        import enum, csocket
        class Family(enum.IntEnum):
            TWO = 2
            FAR = 99
        s = csocket.socket()
        for _ in range(3):
            csocket._csocket._set_enums(Family, csocket.SocketKind)
            assert s.family is Family.TWO
            other = csocket.socket(99, 1, 0, s.detach())
            assert other.family is Family.FAR
            s = csocket.socket(1, 1, 0, other.detach())
            assert type(s.family) is int
            s = csocket.socket(2, 1, 0, s.detach())
        csocket._csocket._set_enums(csocket.AddressFamily, csocket.SocketKind)
        assert s.family is csocket.AF_INET
        s.close()
    """)


def test_enums_are_enums(csocket):
    assert issubclass(csocket.AddressFamily, enum.IntEnum)
    assert issubclass(csocket.MsgFlag, enum.IntFlag)


def test_no_such_member():
    assert_same_error(lambda m: m.AddressFamily(12345))


def test_what_is_no_enum(csocket):
    class Odd:
        _value2member_map_ = ()

    with pytest.raises(TypeError, match="is not an enum"):
        csocket._csocket._set_enums(Odd, csocket.SocketKind)


def test_numbers_before_there_are_enums():
    """As the module gives them before the package has made its classes."""
    check_child("""
        import csocket, importlib.util
        spec = importlib.util.spec_from_file_location("csocket._csocket", csocket._csocket.__file__)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        for family, kind in ((2, 1), (4711, 4711)):
            with csocket.socket() as s, module._class(family, kind, 0, fileno=s.fileno()) as other:
                assert (type(other.family), other.family) == (int, family)
                assert (type(other.type), other.type) == (int, kind)
                other.detach()
    """)
