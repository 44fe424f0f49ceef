"""The constructor: what it makes, what it refuses, and a socket that never saw it."""

import gc
import os
import socket as stdlib
import warnings

import pytest

from parity import assert_same, assert_same_class, assert_same_error
from peers import no_new_descriptors

INT_MAX = 2**31 - 1


def describe(s):
    return s, int(s.family), int(s.type), s.proto, os.get_inheritable(s.fileno())


def make(module, *args, **kwargs):
    with module.socket(*args, **kwargs) as s:
        return describe(s)


GOOD = [
    (),
    (stdlib.AF_INET,),
    (stdlib.AF_INET, stdlib.SOCK_DGRAM),
    (stdlib.AF_INET6, stdlib.SOCK_STREAM),
    (stdlib.AF_INET6, stdlib.SOCK_DGRAM, stdlib.IPPROTO_UDP),
    (stdlib.AF_UNIX, stdlib.SOCK_STREAM),
    (stdlib.AF_UNIX, stdlib.SOCK_DGRAM, 0),
    (stdlib.AF_UNIX, stdlib.SOCK_SEQPACKET),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, stdlib.IPPROTO_TCP),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, stdlib.IPPROTO_TCP, None),
    (-1, -1, -1, None),
    (-1, stdlib.SOCK_DGRAM),
    (2, 1, 6),
    (True, True),
    (stdlib.AF_INET, stdlib.SOCK_STREAM | stdlib.SOCK_CLOEXEC),
]


@pytest.mark.parametrize("args", GOOD, ids=str)
def test_constructor_makes_what_the_stdlib_makes(args):
    found = assert_same(lambda module: make(module, *args))
    assert found.raised is None
    assert found.value[-1] is False


@pytest.mark.parametrize(
    "kwargs",
    [
        {"family": stdlib.AF_INET6},
        {"type": stdlib.SOCK_DGRAM},
        {"proto": stdlib.IPPROTO_TCP},
        {"family": stdlib.AF_UNIX, "type": stdlib.SOCK_DGRAM, "proto": 0, "fileno": None},
    ],
    ids=str,
)
def test_constructor_takes_keywords(kwargs):
    assert assert_same(lambda module: make(module, **kwargs)).raised is None


BAD = [
    (-2,),
    (9999,),
    (INT_MAX,),
    (-INT_MAX - 1,),
    (2**31,),
    (-(2**31) - 1,),
    (2**200,),
    ("inet",),
    (2.0,),
    (None,),
    (stdlib.AF_INET, 9999),
    (stdlib.AF_INET, -2),
    (stdlib.AF_INET, None),
    (stdlib.AF_INET, 1.0),
    (stdlib.AF_INET, 2**31),
    (stdlib.AF_INET, 0),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, 9999),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, -2),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, "tcp"),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, 2**31),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, stdlib.IPPROTO_UDP),
    (stdlib.AF_UNIX, stdlib.SOCK_STREAM, 77),
    (-1, -1, -1, -1),
    (-1, -1, -1, -(2**31)),
    (-1, -1, -1, -(2**200)),
    (-1, -1, -1, INT_MAX),
    (-1, -1, -1, 2**200),
    (-1, -1, -1, 3.0),
    (-1, -1, -1, "3"),
    (-1, -1, -1, b"3"),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, 0, -1),
    (stdlib.AF_INET, stdlib.SOCK_STREAM, 0, INT_MAX),
]


@pytest.mark.parametrize("args", BAD, ids=str)
def test_constructor_refuses_what_the_stdlib_refuses(args):
    with no_new_descriptors():
        assert_same(lambda module: module.socket(*args).close())


@pytest.mark.parametrize("number", [2**31, 2**32, 2**40])
def test_number_that_fits_no_int_names_nobody(csocket, number):
    """The stdlib cuts it: socket(fileno=2**32 + n) takes descriptor n."""
    with csocket.socket() as s, pytest.raises(ValueError, match="out of range"):
        csocket.socket(fileno=number + s.fileno())


@pytest.mark.parametrize("kwargs", [{"fd": 3}, {"family": 2, "familie": 2}], ids=str)
def test_constructor_refuses_unknown_keywords(module, kwargs):
    with pytest.raises(TypeError):
        module.socket(**kwargs)


def test_constructor_refuses_an_argument_twice(module):
    with pytest.raises(TypeError):
        module.socket(2, family=2)
    with pytest.raises(TypeError):
        module.socket(2, 1, 0, None, None)


def test_flags_in_type(module):
    kind = module.SOCK_STREAM | module.SOCK_NONBLOCK | module.SOCK_CLOEXEC
    with module.socket(module.AF_INET, kind) as s:
        assert s.type is module.SOCK_STREAM
        assert s.gettimeout() == 0
        assert s.getblocking() is False
        assert not os.get_blocking(s.fileno())
        assert not s.get_inheritable()


def test_flag_nonblock_wins_over_the_default_timeout():
    def call(module):
        module.setdefaulttimeout(5)
        try:
            with module.socket(type=module.SOCK_DGRAM | module.SOCK_NONBLOCK) as s:
                return s.gettimeout(), s.type
        finally:
            module.setdefaulttimeout(None)

    assert assert_same(call).value[0] == 0


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def test_index_is_taken_for_numbers():
    assert assert_same(lambda m: make(m, Index(2), Index(2), Index(17))).raised is None


@pytest.mark.feature("SO_PROTOCOL")
def test_fileno_detects_family_type_and_proto(module):
    for family, kind, proto in [
        (module.AF_INET, module.SOCK_STREAM, module.IPPROTO_TCP),
        (module.AF_INET6, module.SOCK_DGRAM, module.IPPROTO_UDP),
        (module.AF_UNIX, module.SOCK_SEQPACKET, 0),
    ]:
        with module.socket(family, kind) as first:
            with module.socket(fileno=os.dup(first.fileno())) as s:
                assert (s.family, s.type, s.proto) == (family, kind, proto)


def test_fileno_and_given_values_are_believed(module):
    with module.socket(module.AF_INET, module.SOCK_DGRAM) as first:
        fd = os.dup(first.fileno())
        with module.socket(module.AF_INET6, module.SOCK_STREAM, 99, fileno=fd) as s:
            assert (s.family, s.type, s.proto) == (module.AF_INET6, module.SOCK_STREAM, 99)
            assert s.fileno() == fd


@pytest.mark.parametrize("given", [(), (2,), (2, 1), (2, 1, 0), (-1, 1, 0), (-1, -1, 0)], ids=str)
def test_fileno_of_no_socket(given):
    def call(module):
        r, w = os.pipe()
        try:
            given_all = (*given, *(-1,) * (3 - len(given)))
            module.socket(*given_all, fileno=r).detach()
        finally:
            os.close(r)  # fails if the constructor had closed it
            os.close(w)

    assert_same(call)


@pytest.mark.parametrize("given", [(), (2,), (2, 1), (2, 1, 0)], ids=str)
def test_fileno_of_a_closed_descriptor(given):
    def call(module):
        fd = os.dup(0)
        os.close(fd)
        module.socket(*(*given, *(-1,) * (3 - len(given))), fileno=fd).detach()

    assert_same_error(call)


def test_fileno_of_a_nonblocking_descriptor_keeps_blocking_as_timeout():
    def call(module):
        with module.socket() as first:
            first.setblocking(False)
            with module.socket(fileno=os.dup(first.fileno())) as s:
                return s.gettimeout(), os.get_blocking(s.fileno())

    assert_same(call)


CALLS_WITHOUT_INIT = [
    lambda s: s.fileno(),
    lambda s: s.recv(1),
    lambda s: s.send(b"x"),
    lambda s: s.bind(("127.0.0.1", 0)),
    lambda s: s.gettimeout(),
    lambda s: s.settimeout(1),
    lambda s: s.getblocking(),
    lambda s: int(s.family),
    lambda s: int(s.type),
    lambda s: s.proto,
    lambda s: s.detach(),
    lambda s: s.dup(),
    lambda s: s.listen(),
]


@pytest.mark.parametrize("number", range(len(CALLS_WITHOUT_INIT)))
def test_new_without_init(number):
    assert_same(lambda m: CALLS_WITHOUT_INIT[number](m.socket.__new__(m.socket)))


def test_new_without_init_can_be_closed_and_dropped(csocket):
    s = csocket.socket.__new__(csocket.socket)
    s.close()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del s
        gc.collect()


def test_new_takes_no_notice_of_arguments():
    assert_same(lambda m: m.socket.__new__(m.socket, 1, 2, foo=3).fileno())


def test_initialised_again_closes_the_first_descriptor(csocket):
    s = csocket.socket()
    first = s.fileno()
    s.__init__(csocket.AF_UNIX, csocket.SOCK_DGRAM)
    with s:
        assert s.fileno() != first and not os.path.exists(f"/proc/self/fd/{first}")
        s.__init__(fileno=s.fileno())
        assert s.type == csocket.SOCK_DGRAM and os.path.exists(f"/proc/self/fd/{s.fileno()}")


def test_initialised_again():
    def call(module):
        s = module.socket(module.AF_INET, module.SOCK_DGRAM)
        first = s.fileno()
        s.__init__(module.AF_UNIX, module.SOCK_STREAM)
        with s:
            # The stdlib forgets the first descriptor.
            if s.fileno() != first and os.path.exists(f"/proc/self/fd/{first}"):
                os.close(first)
            return s.family, s.type, s.gettimeout()

    assert_same(call)


def test_keywords_that_are_no_strings():
    assert assert_same_class(lambda m: m.socket(**{1: 2})).raised is TypeError
    assert assert_same_class(lambda m: m.SocketType(**{1: 2})).raised is TypeError
