"""The stubs: they say what is there at run time, and leave no hole.

.ci/types asks stubtest and the type checkers, which takes long; these checks read the stubs' syntax.
"""

import ast
import importlib
import inspect
import types
from pathlib import Path

import pytest

import csocket

pytestmark = pytest.mark.program

FOLDER = Path(csocket.__file__).parent
STUBS = sorted(path.stem for path in FOLDER.glob("*.pyi"))

# What a minimal build lacks is in the stubs all the same.
whole_build = pytest.mark.feature("ALG", "BLUETOOTH")


def stub(name):
    return ast.parse((FOLDER / f"{name}.pyi").read_text())


PACKAGE = stub("__init__")


def targets(statement):
    """The names that a statement of a stub makes."""
    if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
        return {statement.name}
    if isinstance(statement, ast.AnnAssign):
        return {statement.target.id}
    if isinstance(statement, ast.Assign):
        return {target.id for target in statement.targets if isinstance(target, ast.Name)}
    if isinstance(statement, ast.ImportFrom):
        # Without the repeated name it is the stub's own import.
        return {alias.name for alias in statement.names if alias.asname == alias.name}
    return set()


def is_for_checkers_only(statement):
    alias = isinstance(statement, ast.AnnAssign) and ast.unparse(statement.annotation) == "TypeAlias"
    decorators = getattr(statement, "decorator_list", ())
    return alias or "type_check_only" in map(ast.unparse, decorators)


def named(body):
    return {name for part in body if not is_for_checkers_only(part) for name in targets(part)}


def classes(tree):
    return {part.name: part for part in tree.body if isinstance(part, ast.ClassDef)}


def members(definition):
    """What a class's stub defines, functions as lists of their forms."""
    body = []
    for part in definition.body:
        # The one condition in the stubs is that the system is Linux.
        body += part.body if isinstance(part, ast.If) else [part]
    found = {}
    for part in body:
        for name in targets(part):
            found.setdefault(name, []).append(part)
    return found


def public(namespace):
    return {name for name in namespace if not name.startswith("_")}


# The files


def test_the_package_says_that_it_is_typed():
    assert (FOLDER / "py.typed").read_bytes() == b""


def test_every_module_has_a_stub():
    """This one needs none: it has no functions."""
    modules = {path.stem for path in FOLDER.glob("*.py")}
    assert modules - {"__main__"} == set(STUBS)


@pytest.mark.parametrize("name", STUBS)
def test_no_stub_says_that_anything_goes(name):
    """One Any there is, as in the stdlib's stub: an address that was received."""
    tree = stub(name)
    assert "__getattr__" not in named(tree.body)
    names = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    holes = {"Any": 1 if name == "__init__" else 0, "Incomplete": 0}
    assert {hole: names.count(hole) for hole in holes} == holes
    untyped = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for argument in [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        if argument.arg != "self" and argument.annotation is None or node.returns is None
    ]
    assert untyped == []


# The names


def is_name_of_sockets(name, value):
    return not isinstance(value, types.ModuleType)


def test_every_public_name_is_in_the_stub():
    there = {name for name, value in vars(csocket).items() if is_name_of_sockets(name, value)}
    assert public(there) - named(PACKAGE.body) == set()


def listed(tree):
    """What a file says in __all__, or None."""
    said = None
    for part in tree.body:
        if isinstance(part, (ast.Assign, ast.AugAssign)) and "__all__" in ast.unparse(part):
            said = (said or []) + [name.value for name in part.value.elts]
    return said


@pytest.mark.parametrize("name", sorted({*STUBS} - {"__init__"}))
def test_every_public_name_of_a_module_is_in_its_stub(name):
    module = ast.parse((FOLDER / f"{name}.py").read_text())
    own = [part for part in module.body if not isinstance(part, ast.ImportFrom)]
    there = {made for part in own for made in targets(part)}
    wanted = listed(module)
    assert listed(stub(name)) == wanted
    assert public(there if wanted is None else wanted) - named(stub(name).body) == set()


@whole_build
def test_every_name_of_the_stub_is_there():
    assert named(PACKAGE.body) - vars(csocket).keys() == set()


@whole_build
def test_all_is_the_same():
    assert sorted(listed(PACKAGE)) == sorted(csocket.__all__)


def test_constants_are_final():
    """A number's type is int, or the enum that its member belongs to."""
    wrong = []
    for part in PACKAGE.body:
        value = getattr(csocket, part.target.id, None) if isinstance(part, ast.AnnAssign) else None
        if isinstance(value, bool) or not isinstance(value, int):
            continue
        enum = "" if type(value) is int else f" = {type(value).__name__}.{part.target.id}"
        expected = f"{part.target.id}: Final{enum}" if enum else f"{part.target.id}: Final[int]"
        if ast.unparse(part) != expected:
            wrong.append(ast.unparse(part))
    assert wrong == []


@whole_build
@pytest.mark.parametrize("name", ["AddressFamily", "SocketKind", "MsgFlag", "AddressInfo"])
def test_members_of_enums(name):
    definition = classes(stub("enums"))[name]
    said = {part.targets[0].id: ast.literal_eval(part.value) for part in definition.body}
    there = getattr(csocket, name).__members__
    assert said.keys() == there.keys()
    # An architecture may have numbers of its own; those that no number is known of are `...`.
    assert {m for m, number in said.items() if number not in (..., there[m])} == set()


@whole_build
@pytest.mark.parametrize("name", ["socket", "SocketIO"])
def test_members_of_classes(name):
    said = members(classes(PACKAGE)[name]).keys()
    cls = getattr(csocket, name)
    # The class has the methods of its base for itself, so that calls are fast; the stub has them once.
    inherited = {name for base in cls.__mro__[1:] for name in vars(base)}
    assert public(vars(cls)) - said - inherited == set()
    assert {member for member in said if not hasattr(cls, member)} == set()


# The arguments


def parameters(definition):
    """Name, kind and whether there is a default, of each parameter of a stub's function."""
    kinds = inspect.Parameter
    arguments = definition.args
    positional = [(a.arg, kinds.POSITIONAL_ONLY) for a in arguments.posonlyargs]
    positional += [(a.arg, kinds.POSITIONAL_OR_KEYWORD) for a in arguments.args]
    first_default = len(positional) - len(arguments.defaults)
    found = [(*p, number >= first_default) for number, p in enumerate(positional)]
    if arguments.vararg:
        found.append((arguments.vararg.arg, kinds.VAR_POSITIONAL, False))
    for a, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
        found.append((a.arg, kinds.KEYWORD_ONLY, default is not None))
    return found


def there_at_run_time(function):
    return [
        (p.name, p.kind, p.default is not p.empty)
        for p in inspect.signature(function).parameters.values()
    ]


def without_self(found):
    return [parameter for parameter in found if parameter[0] != "self"]


def differences(forms, function):
    """What stub and function say of the parameters, if it is not the same; forms are its overloads."""
    said = [without_self(parameters(form)) for form in forms]
    there = without_self(there_at_run_time(function))
    if len(said) == 1:
        return [] if said[0] == there else [(function.__name__, said[0], there)]
    names = [name for name, *_ in there]
    fits = all([name for name, *_ in form] == names[: len(form)] for form in said)
    return [] if fits else [(function.__name__, said, there)]


def is_function(part):
    return isinstance(part, ast.FunctionDef) and "property" not in map(
        ast.unparse, part.decorator_list
    )


@pytest.mark.parametrize("name", STUBS)
def test_parameters_of_functions(name):
    module = csocket if name == "__init__" else importlib.import_module(f"csocket.{name}")
    functions = [part for part in stub(name).body if is_function(part)]
    found = [d for f in functions for d in differences([f], getattr(module, f.name))]
    assert found == []


@pytest.mark.parametrize("name", ["socket", "SocketIO"])
def test_parameters_of_methods(name):
    cls = getattr(csocket, name)
    found = []
    for member, forms in members(classes(PACKAGE)[name]).items():
        if is_function(forms[0]) and hasattr(cls, member):
            # __init__ itself takes what it is given; the class has the signature.
            found += differences(forms, cls if member == "__init__" else getattr(cls, member))
    assert found == []
