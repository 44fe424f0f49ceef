"""What sendfile() says to itself when sendfile(2) cannot do it."""


class _GiveupOnSendfile(Exception):
    """sendfile(2) cannot send this file: it has to be read and sent instead."""
