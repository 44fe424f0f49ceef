"""What a child interpreter runs at its start where its parent was started with --children."""

import importlib.machinery
import importlib.util
import os
import sys


def run_the_next() -> None:
    """The program's own sitecustomize, which this one stands before."""
    here = os.path.dirname(os.path.abspath(__file__))
    path = [folder for folder in sys.path if os.path.abspath(folder) != here]
    spec = importlib.machinery.PathFinder.find_spec("sitecustomize", path)
    if spec is not None and spec.loader is not None:
        module = importlib.util.module_from_spec(spec)
        sys.modules["sitecustomize"] = module
        spec.loader.exec_module(module)


def put_csocket_in_place() -> None:
    try:
        import csocket
    except ImportError as exc:
        if sys.stderr is not None:
            sys.stderr.write(f"csocket: not in this child's place of socket: {exc}\n")
    else:
        csocket.install()


# Tools that walk through packages import this file by its full name.
if __name__ == "sitecustomize":
    try:
        if os.environ.get("CSOCKET_DISABLE", "") in ("", "0"):
            put_csocket_in_place()
    finally:
        run_the_next()
