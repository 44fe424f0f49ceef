"""gevent: servers and clients in green threads of one process, over TLS too."""

import gevent.monkey

gevent.monkey.patch_all()

from greens import files, test_step

__all__ = ["files", "test_step"]
