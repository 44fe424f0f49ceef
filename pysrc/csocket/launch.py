"""Run a program that says ``import socket`` with csocket in socket's place.

``python -m csocket PROGRAM`` differs from ``python PROGRAM`` in nothing but the module that the
program finds under the name ``socket``. So ``__main__``, ``sys.argv`` and ``sys.path[0]`` are laid
out as the interpreter lays them out, and an exception goes on to the interpreter, whose own rules
for exit status, ``atexit`` and SIGINT then hold; only the frames above the program's, the
launcher's and runpy's, are taken out of its traceback first.
"""

import gc
import os
import sys

import csocket

__all__ = ["main"]

USAGE = """\
usage: python -m csocket PROGRAM [ARG ...]     a file, or a folder or zip with a __main__.py
       python -m csocket -m MODULE [ARG ...]   what python -m MODULE runs
       python -m csocket -c CODE [ARG ...]     what python -c CODE runs
       python -m csocket - [ARG ...]           a program from standard input, up to its end
       python -m csocket --children ...        the same, and so for each Python that it starts
       python -m csocket --trace ...           the same, and tells each socket call on stderr
       python -m csocket --help | --version | --info

Runs a program that says "import socket" with csocket in socket's place.
--trace=FILE tells the calls in a file instead. --trace=diagram draws who said what to whom, an SVG
in a new file whose name is told at the end; --trace=FILE.svg and --trace=diagram:FILE name the file.
With --trace-no-data, alone or beside these, no data is shown, which may be secret.
After -- comes the program, whatever its name begins with.
--info prints what this machine has of csocket's families and options, to attach to a report.
The interpreter's own options go before -m: python -X dev -m csocket PROGRAM
"""
BAD_USAGE = 2
CANNOT_OPEN = 2
PYC_HEADER = 16
PY_FILE_INPUT = 257
MISSING = object()


def main():
    """Do what the command line asks for."""
    arguments = sys.argv[1:]
    traces = []
    while arguments and (arguments[0] == "--children" or is_about_trace(arguments[0])):
        option = arguments.pop(0)
        if option == "--children":
            hand_on()
        else:
            traces.append(option)
    if not arguments:
        refuse("nothing to run")
    first = arguments[0]
    if first == "--":
        start_program(arguments[1:], traces)
    elif first in ("-h", "--help"):
        print(USAGE, end="")
    elif first in ("-V", "--version"):
        print(f"csocket {csocket.__version__}")
    elif first == "--info":
        if len(sys.argv) > 2:
            refuse("--info stands alone")
        from . import info

        print(info.report(), end="")
    elif first.startswith(("-c", "-m")):
        option, what, rest = first[:2], first[2:], arguments[1:]
        if not what and not rest:
            refuse(f"argument expected for the {option} option")
        what = what or rest.pop(0)
        start(run_code if option == "-c" else run_module, what, [option, *rest], traces)
    elif first.startswith("-") and first != "-":
        refuse(f"unknown option {first}")
    else:
        start_program(arguments, traces)


def start_program(arguments, traces):
    """Start what stands where no option is looked for any more: a program, or - for standard input."""
    if not arguments:
        refuse("nothing to run")
    run = run_stdin if arguments[0] == "-" else run_program
    start(run, arguments[0], arguments, traces)


def is_about_trace(option):
    if option == "--trace=":
        refuse("a file is expected after --trace=")
    return option in ("--trace", "--trace-no-data") or option.startswith("--trace=")


def refuse(reason):
    """End the process as python does on a command line that it cannot follow."""
    sys.stderr.write(f"csocket: {reason}\n{USAGE}")
    sys.exit(BAD_USAGE)


def hand_on():
    """Have each Python that the program starts put csocket in socket's place as it begins."""
    ours = os.path.join(os.path.dirname(csocket.__file__), "children")
    path = os.environ.get("PYTHONPATH", "")
    if path.split(os.pathsep)[0] != ours:
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [ours, path]))


def start(run, what, argv, traces):
    """Put csocket in socket's place, clear the launcher away, and call ``run(what, namespace)``."""
    if traces:
        from . import trace

        trace.start(traces, "program" if run in (run_code, run_stdin) else what)
    install()
    sys.argv[:] = argv
    namespace = pristine_main()
    try:
        run(what, namespace)
    except BaseException:
        hide_launcher_from_excepthook(namespace)
        raise


def install():
    """Put csocket in socket's place; a socket.py in the current folder is not asked."""
    path = sys.path[:]
    drop_path0()
    try:
        csocket.install()
    except RuntimeError as error:
        sys.exit(f"csocket: {error}")
    finally:
        sys.path[:] = path


def run_code(text, namespace):
    """Do what ``python -c text`` does."""
    replace_path0("")
    if sys.version_info >= (3, 14):
        import textwrap

        text = textwrap.dedent(text)
    text += "\n"
    if not is_encodable(text):
        sys.stderr.write("Unable to decode the command from the command line:\n")
    code = compile(text, "<string>", "exec", dont_inherit=True)
    if sys.version_info >= (3, 13):
        show_source_in_tracebacks(code, text)
    leave_nothing_to_collect()
    exec(code, namespace)


def leave_nothing_to_collect():
    """What our imports left for the collector would be its work amid the program; 3.14 says so on
    stderr where the program is interrupted just then.
    """
    gc.collect()


def is_encodable(text):
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def run_module(name, namespace):
    """Do what ``python -m name`` does, by the very function that the interpreter calls for it."""
    import runpy

    leave_nothing_to_collect()
    runpy._run_module_as_main(name)


def run_program(program, namespace):
    """Do what ``python program`` does."""
    import pkgutil

    path = absolute_path(program)
    if pkgutil.get_importer(path) is None:
        replace_path0(folder_of(program))
        run_file(path, namespace)
    else:
        run_folder_or_zip(path)


def run_folder_or_zip(path):
    import runpy

    leave_nothing_to_collect()
    drop_path0()
    sys.path.insert(0, path)
    runpy._run_module_as_main("__main__", False)


def run_file(path, namespace):
    source = read_program(path)
    compiled = is_compiled(path, source)
    set_file(namespace, path)
    namespace["__loader__"] = loader_of(path, compiled)
    run_to_its_end(exec_compiled if compiled else exec_source, source, path, namespace)


def run_stdin(name, namespace):
    """Do what ``python -`` does where standard input is no terminal."""
    source = read_stdin()
    replace_path0("")
    set_file(namespace, "<stdin>")
    run_to_its_end(exec_source, source, "<stdin>", namespace)


def run_to_its_end(run, source, path, namespace):
    leave_nothing_to_collect()
    try:
        run(source, path, namespace)
    finally:
        flush_streams()
        if sys.version_info >= (3, 14):
            program_is_over(namespace)
    program_is_over(namespace)


def read_program(path):
    import io

    try:
        with io.open_code(path) as file:
            return file.read()
    except OSError as error:
        reason = f"[Errno {error.errno}] {error.strerror}"
        sys.stderr.write(f"{sys.orig_argv[0]}: can't open file {path!r}: {reason}\n")
        sys.exit(CANNOT_OPEN)


def read_stdin():
    try:
        with open(0, "rb", closefd=False) as file:
            return file.read()
    except OSError as error:
        reason = f"[Errno {error.errno}] {error.strerror}"
        sys.stderr.write(f"csocket: can't read a program from standard input: {reason}\n")
        sys.exit(CANNOT_OPEN)


def is_compiled(path, source):
    from importlib.util import MAGIC_NUMBER

    return path.endswith(".pyc") or source.startswith(MAGIC_NUMBER[:2])


def exec_compiled(source, path, namespace):
    import marshal
    from importlib.util import MAGIC_NUMBER

    if not source.startswith(MAGIC_NUMBER):
        raise RuntimeError("Bad magic number in .pyc file")
    exec(marshal.loads(source[PYC_HEADER:]), namespace)


def exec_source(source, path, namespace):
    try:
        code = compile(source, path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        refusal = error
    else:
        del source
        exec(code, namespace)
        return
    if is_about_bytes(refusal):
        run_by_file_parser(path, namespace)
    raise refusal


def is_about_bytes(error):
    """Tell whether compile() refused the bytes (an encoding, a NUL) rather than the syntax."""
    without_place = getattr(error, "lineno", None) in (None, 0)
    return without_place or "unicode error" in str(error) or "Non-UTF-8" in str(error)


def run_by_file_parser(path, namespace):
    """Let the interpreter's parser of files say what is wrong, where it says it otherwise than
    compile() does for bytes. What it accepts after all, it runs.
    """
    try:
        from ctypes import c_char_p, c_int, c_void_p, py_object, pythonapi
    except ImportError:
        return
    if not os.path.isfile(path):
        return
    fopen, run = pythonapi.fopen, pythonapi.PyRun_FileExFlags
    fopen.restype = c_void_p
    run.restype = py_object
    run.argtypes = (c_void_p, c_char_p, c_int, py_object, py_object, c_int, c_void_p)
    name = os.fsencode(path)
    file = fopen(name, b"rb")
    if file:
        run(file, name, PY_FILE_INPUT, namespace, namespace, True, None)
        sys.exit()


def pristine_main():
    """Return the namespace of ``__main__`` as it is before anything ran in it.

    The module stays the same object: what was imported at start-up may hold it.
    """
    namespace = sys.modules["__main__"].__dict__
    fresh = dict(vars(type(sys)("__main__")))
    fresh["__loader__"] = sys.modules["_frozen_importlib"].BuiltinImporter
    for name in ("__annotations__", "__builtins__"):
        if name in namespace:
            fresh[name] = namespace[name]
    namespace.clear()
    namespace.update(fresh)
    return namespace


def set_file(namespace, path):
    namespace["__file__"] = path
    if sys.version_info < (3, 15):
        namespace["__cached__"] = None


def loader_of(path, compiled):
    import importlib.machinery as machinery

    loader = machinery.SourcelessFileLoader if compiled else machinery.SourceFileLoader
    return loader("__main__", path)


def program_is_over(namespace):
    """Take away again what set_file gave, as the interpreter does with a program file."""
    if namespace.get("__spec__") is None:
        namespace.pop("__file__", None)
        namespace.pop("__cached__", None)


def flush_streams():
    """Flush standard error and output after a program file, and ignore what they say."""
    for name in ("stderr", "stdout"):
        try:
            getattr(sys, name).flush()
        except BaseException:
            pass


def show_source_in_tracebacks(code, text):
    """Give tracebacks the lines of a ``-c`` program, as the interpreter does since 3.13."""
    import linecache

    if hasattr(linecache, "_interactive_cache"):
        linecache._register_code(code, text, "<string>")
    else:
        lines = [line + "\n" for line in text.splitlines()]
        linecache.cache["<string>"] = (len(text), None, lines, "<string>")


def replace_path0(entry):
    drop_path0()
    if not safe_path():
        sys.path.insert(0, entry)


def drop_path0():
    """Take back the current folder, which the interpreter put there for ``-m csocket``."""
    if not safe_path() and current_folder() is not None:
        del sys.path[0]


def safe_path():
    return getattr(sys.flags, "safe_path", sys.flags.isolated)


def current_folder():
    try:
        return os.getcwd()
    except OSError:
        return None


def absolute_path(path):
    """Return path as the interpreter writes it: behind the current folder, else as it is."""
    folder = current_folder()
    if folder is None or os.path.isabs(path):
        return path
    if path == "." and sys.version_info >= (3, 11):
        return folder
    return f"{folder}/{path}"


def folder_of(path):
    """Return the folder that a program file is in, symbolic links resolved."""
    try:
        path = os.path.realpath(path, strict=True)
    except OSError:
        pass
    return os.path.dirname(path)


def hide_launcher_from_excepthook(namespace):
    """Make the coming call of ``sys.excepthook`` one that does not see the launcher's frames."""
    installed = vars(sys).get("excepthook", MISSING)
    traced = sys.modules.get("csocket.trace")

    def excepthook(kind, error, traceback):
        restore_excepthook(installed)
        traceback = below_launcher(traceback)
        if traced is not None:
            traced.without_own_frames(error)
        sys.last_traceback = traceback
        BaseException.with_traceback(error, traceback)
        try:
            call_excepthook(installed, kind, error, traceback)
        except BaseException:
            # Neither "as" nor "finally": in 3.10 they would bring the frames back.
            another = sys.exc_info()[1]
            BaseException.with_traceback(another, below_launcher(another.__traceback__))
            program_is_over(namespace)
            raise
        program_is_over(namespace)

    sys.excepthook = excepthook


def restore_excepthook(installed):
    if installed is MISSING:
        del sys.excepthook
    else:
        sys.excepthook = installed


def call_excepthook(installed, *exception):
    if installed is MISSING:
        sys.stderr.write("sys.excepthook is missing\n")
        installed = sys.__excepthook__
    installed(*exception)


def below_launcher(traceback):
    """Return the part of a traceback that begins at the first frame of the program's.

    An error of runpy's own, before the program, keeps runpy's frames.
    """
    while traceback is not None and not is_launcher(traceback):
        traceback = traceback.tb_next
    while traceback is not None and is_launcher(traceback):
        traceback = traceback.tb_next
    program = traceback
    while program is not None and is_runpy(program):
        program = program.tb_next
    return program or traceback


def is_launcher(traceback):
    return traceback.tb_frame.f_code.co_filename == is_launcher.__code__.co_filename


def is_runpy(traceback):
    return traceback.tb_frame.f_globals.get("__name__") == "runpy"
