"""Run the same callable on the stdlib's socket module and on csocket, and compare what comes out.

A callable gets the module as its argument.  What it returns and what it raises is made into an
Outcome, in which only that is left that has to be equal: not numbers of descriptors, not the
name of the module.
"""

import importlib
import re
import socket as stdlib
import sys
from dataclasses import dataclass


def csocket():
    return importlib.import_module("csocket")


@dataclass(frozen=True)
class Outcome:
    value: object = None
    raised: type | None = None
    args: tuple = ()
    errno: int | None = None
    strerror: str | None = None
    text: str = ""


def plain(text):
    """A message without what may differ between the two modules."""
    text = re.sub(r"\b_?csocket\.", "socket.", text)
    text = re.sub(r"\b_socket\.", "socket.", text)
    return re.sub(r"\bfd=\d+", "fd=N", text)


def normal(value):
    """A value without what may differ between the two modules and between two runs."""
    if isinstance(value, (stdlib.socket, csocket().socket)):
        return ("socket", *map(normal, (value.family, value.type, value.proto, value.gettimeout())))
    if isinstance(value, (tuple, list)):
        return type(value)(normal(item) for item in value)
    if isinstance(value, dict):
        return {normal(key): normal(item) for key, item in value.items()}
    if isinstance(value, BaseException):
        return Outcome(raised=type(value), args=normal(value.args))
    if type(value) is str:
        return plain(value)
    return value


def outcome(call, module):
    """What call(module) comes to."""
    try:
        value = call(module)
    except OverflowError as exc:
        # Its text is the interpreter's, and another one on each version.
        return Outcome(raised=type(exc))
    except TypeError as exc:
        # 3.14 and 3.15 word many of them anew.
        words = sys.version_info < (3, 14)
        text = plain(str(exc)) if words else ""
        return Outcome(raised=type(exc), args=normal(exc.args) if words else (), text=text)
    except Exception as exc:
        named = getattr(exc, "filename", None) is not None
        return Outcome(
            raised=type(exc),
            args=normal(exc.args),
            errno=getattr(exc, "errno", None),
            strerror=getattr(exc, "strerror", None),
            # csocket may name the address where the stdlib does not.
            text="" if named else plain(str(exc)),
        )
    return Outcome(value=normal(value))


def assert_same(call):
    """Fail unless the call does the same on both modules; the Outcome, for more assertions."""
    expected = outcome(call, stdlib)
    found = outcome(call, csocket())
    if not (expected.text and found.text):
        expected, found = (Outcome(**{**vars(o), "text": ""}) for o in (expected, found))
    assert found == expected, f"\ncsocket: {found}\nstdlib:  {expected}"
    # An IntEnum equals its number: look at the classes too.
    assert repr(found.value) == repr(expected.value)
    return found


def assert_same_class(call):
    """The same, for exceptions whose words are another interpreter's each time."""
    expected, found = outcome(call, stdlib), outcome(call, csocket())
    assert (found.value, found.raised) == (expected.value, expected.raised)
    return found


def assert_same_error(call):
    """The same, for a call that has to fail."""
    found = assert_same(call)
    assert found.raised is not None, f"nothing was raised, the value is {found.value!r}"
    return found


def assert_idna_forbids(call, host):
    """Fail unless both modules raise a UnicodeError, for a host that breaks a rule of IDNA."""
    if host.isascii() and sys.version_info < (3, 13):
        # The codec says less there; csocket says what a newer one does.
        assert outcome(call, stdlib).raised is UnicodeError
        assert outcome(call, csocket()).raised is UnicodeEncodeError
    else:
        assert issubclass(assert_same_error(call).raised, UnicodeError)
