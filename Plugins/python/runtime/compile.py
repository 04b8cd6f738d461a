"""compile.py <source> [<driver>]: checks the syntax and writes `submission`, which a run loads without parsing."""

import __future__
import ast
import dis
import marshal
import sys

KIT = "/kit/base"
# Annotations stay text: they name types that only exist at LeetCode, and importing typing takes longer than a start.
LAZY_ANNOTATIONS = __future__.annotations.compiler_flag


def main(source_name, driver_name=None):
    with open(source_name, "rb") as file:
        source = file.read()
    if driver_name is None:
        parts = compile_text(source, source_name, flags=0), None, []
    else:
        with open(driver_name, "rb") as file:
            driver_source = file.read()
        driver = compile_text(driver_source, driver_name, flags=0)
        code = compile_solution(source, source_name)
        check_fit(code, source, driver_source, driver_name)
        parts = code, driver, implicit_imports(code)
    with open("submission", "wb") as file:
        marshal.dump(parts, file)


def compile_solution(source, name):
    code = compile_text(source, name, LAZY_ANNOTATIONS)
    if b"typing" not in source:
        return code
    tree = ast.parse(source, name)
    drop_unused_typing(tree, global_names(code))
    return compile_text(tree, name, LAZY_ANNOTATIONS)


def compile_text(source, name, flags):
    try:
        return compile(source, name, "exec", flags=flags, dont_inherit=True)
    except SyntaxError as error:
        report(name, error)
    except (ValueError, RecursionError, MemoryError) as error:
        print(f"{name}:1: {type(error).__name__}: {error}", file=sys.stderr)
    sys.exit(1)


def report(name, error):
    """In the form that the judge reads: <file>:<line>:<column>: <message>, then the line itself."""
    line, column = error.lineno or 1, error.offset or 1
    text = [f"{name}:{line}:{column}: {type(error).__name__}: {error.msg}"]
    if error.text:
        shown = error.text.rstrip("\n")
        cut = len(shown) - len(shown.lstrip())
        text += [f"    {shown.lstrip()}", "    " + " " * max(0, column - 1 - cut) + "^"]
    print("\n".join(text), file=sys.stderr)


def check_fit(code, source, driver_source, driver_name):
    """The driver's first line says what it calls: # <class>: <method> …"""
    class_name, _, methods = driver_source.split(b"\n", 1)[0].decode()[2:].partition(":")
    reason = misfit(code, source, class_name, methods.split())
    if reason:
        print(f"{driver_name}:1: error: {reason}", file=sys.stderr)
        sys.exit(1)


def misfit(code, source, class_name, methods):
    """Why the solution cannot be called; None when it can, or when only running it would tell."""
    for constant in code.co_consts:
        if getattr(constant, "co_name", None) == class_name and set(methods) <= set(constant.co_names):
            return None
    nodes = list(ast.walk(ast.parse(source)))
    if {node.id for node in nodes if isinstance(node, ast.Name)} & {"exec", "eval", "globals", "vars", "setattr"}:
        return None
    bindings = [node for node in nodes if class_name in bound_names(node)]
    if not bindings:
        return f"there is no class {class_name}"
    values = [node for node in nodes if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)]
    constants = [target for node in values for target in node.targets]
    if all(node in constants for node in bindings):
        return f"{class_name} is no class"
    if not all(map(is_plain_class, bindings)):
        return None
    own = {name for node in bindings for inner in ast.walk(node) for name in bound_names(inner)}
    own |= {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    missing = [name for name in methods if name not in own]
    if missing and "__getattr__" not in own:
        return f"the class {class_name} has no method '{missing[0]}'"
    return None


def bound_names(node):
    if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
        return [node.name]
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        return [node.id]
    if isinstance(node, ast.alias):
        return [node.asname or node.name]
    return node.names if isinstance(node, ast.Global) else []


def is_plain_class(node):
    """All that it has stands in its body."""
    return (
        isinstance(node, ast.ClassDef) and not node.keywords and not node.decorator_list
        and all(isinstance(base, ast.Name) and base.id == "object" for base in node.bases))


def global_names(code):
    """The names that the code and its functions look up outside themselves."""
    names = set()
    for instruction in dis.get_instructions(code):
        if instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME", "LOAD_FROM_DICT_OR_GLOBALS"):
            names.add(instruction.argval)
    for constant in code.co_consts:
        if hasattr(constant, "co_code"):
            names |= global_names(constant)
    return names


def drop_unused_typing(tree, used):
    for index, statement in enumerate(tree.body):
        if isinstance(statement, ast.ImportFrom) and statement.module == "typing" or isinstance(statement, ast.Import):
            statement.names = [alias for alias in statement.names if not is_unused_typing(statement, alias, used)]
            if not statement.names:
                tree.body[index] = ast.copy_location(ast.Pass(), statement)


def is_unused_typing(statement, alias, used):
    name = alias.asname or alias.name
    if isinstance(statement, ast.Import):
        return alias.name == "typing" and name not in used
    return name == "*" or name not in used


def implicit_imports(code):
    """What of the implicit environment the code uses: [(name, module, attribute)]."""
    with open(f"{KIT}/names", "rb") as file:
        known = marshal.load(file)
    own = set(own_names(code))
    return [(name, *known[name]) for name in sorted(global_names(code) - own) if name in known]


def own_names(code):
    """What the code defines at its top level in any case, so that nothing implicit is seen."""
    for instruction in dis.get_instructions(code):
        if "JUMP" in instruction.opname or instruction.opname in ("FOR_ITER", "SETUP_FINALLY", "PUSH_EXC_INFO"):
            return
        if instruction.opname == "STORE_NAME":
            yield instruction.argval


main(*sys.argv[1:])
