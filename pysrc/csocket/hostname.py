"""The full name of a host."""

import csocket


def getfqdn(name=""):
    """Return the fully qualified domain name of the host *name*, or of this host if it is empty.

    It is the first name with a dot in it that gethostbyaddr() knows for the host; without one, the
    host's canonical name; and *name* itself where the look-up fails. ``0.0.0.0`` and ``::`` mean
    this host too.
    """
    name = name.strip()
    if not name or name in ("0.0.0.0", "::"):
        name = csocket.gethostname()
    try:
        canonical, aliases, _ = csocket.gethostbyaddr(name)
    except OSError:
        return name
    for known in (canonical, *aliases):
        if "." in known:
            return known
    return canonical
