"""The constructors of the extension's types, with signatures that can be read.

The classes are here for the names of their functions only: those become the __init__ of the types.
"""

from ._csocket import _raw_file_init, _set_inits, _socket_init


class socket:
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        """Make the socket, or take over the descriptor *fileno*; the class says what is what."""
        _socket_init(self, family, type, proto, fileno)


class SocketIO:
    def __init__(self, sock, mode):
        """Make the raw file on *sock*; the class says which modes there are."""
        _raw_file_init(self, sock, mode)


_set_inits(socket.__init__, SocketIO.__init__)
