"""eventlet: servers and clients in green threads of one process, over TLS too."""

import eventlet

eventlet.monkey_patch()

from greens import files, test_step

__all__ = ["files", "test_step"]
