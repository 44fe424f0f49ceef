"""A program of green threads: green.py gevent|eventlet CERTIFICATE KEY. It patches what stands in socket's place, then talks."""

import importlib
import sys

PATCH = {"gevent": ("gevent.monkey", "patch_all"), "eventlet": ("eventlet", "monkey_patch")}
PACKAGE = sys.argv[1]
getattr(importlib.import_module(PATCH[PACKAGE][0]), PATCH[PACKAGE][1])()

import socket

from green_steps import STEPS

print(socket.__name__, socket.socket.__module__.partition(".")[0])
for name, step in STEPS.items():
    step(*sys.argv[1:])
    print(name)
