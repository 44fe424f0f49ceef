"""``python -m csocket PROGRAM``: see csocket.launch."""

from csocket import launch

launch.main()
