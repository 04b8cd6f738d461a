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
            driver = compile_text(file.read(), driver_name, flags=0)
        code = compile_solution(source, source_name)
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
