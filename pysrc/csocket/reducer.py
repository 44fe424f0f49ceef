"""How multiprocessing takes a socket to another process.

multiprocessing pickles sockets with reducers that are registered for a class; pickle itself refuses
them. csocket must not import multiprocessing just to register, so it waits until the module that
keeps the reducers is imported.
"""

import sys

import csocket

from .descriptors import adopt

REDUCTION = "multiprocessing.reduction"


def _register(reduction):
    # Where csocket stands in socket's place, multiprocessing registers the class itself.
    if getattr(reduction, "socket", csocket) is not csocket:
        reduction.register(csocket._csocket._class, _reduce)


def _reduce(sock):
    from multiprocessing.reduction import DupFd

    return _rebuild, (DupFd(sock.fileno()), sock.family, sock.type, sock.proto)


def _rebuild(fd, family, type, proto):
    return adopt(fd.detach(), family, type, proto)


class _Watcher:
    """A finder that steps aside when multiprocessing.reduction is looked for, and has it loaded."""

    def find_spec(self, name, path=None, target=None):
        if name != REDUCTION:
            return None
        from importlib.util import find_spec

        sys.meta_path.remove(self)
        spec = find_spec(name)
        if spec is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Loader:
    """The module's own loader, and then the registration; nothing of it is left in the module."""

    def __init__(self, loader):
        self.loader = loader

    def create_module(self, spec):
        return self.loader.create_module(spec)

    def exec_module(self, module):
        module.__spec__.loader = module.__loader__ = self.loader
        self.loader.exec_module(module)
        _register(module)


if REDUCTION in sys.modules:
    from multiprocessing import reduction

    _register(reduction)
else:
    sys.meta_path.insert(0, _Watcher())
