"""``python -m csocket PROGRAM``: see csocket.launch."""

from csocket import launch

if __name__ == "__main__":
    launch.main()
