"""Builds /kit/base: the runtime compiled, the names that a solution may use without an import, sortedcontainers."""

import builtins
import compileall
import importlib
import importlib.util
import marshal
import os
import py_compile
import shutil

HERE = os.path.dirname(os.path.abspath(__file__))
NEVER_CHECKED = py_compile.PycInvalidationMode.UNCHECKED_HASH

# Public names of each are there without an import; a later module's name replaces an earlier one's. The first line
# is more than LeetCode has, the others are LeetCode's own, in its order.
STARRED = """
    fractions decimal enum dataclasses sortedcontainers
    string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json
    typing
""".split()
# Only as modules.
MODULES = "abc array cmath contextlib os queue struct textwrap time threading".split()


def compile_runtime():
    for name in "compile", "lockstep", "program":
        py_compile.compile(
            f"{HERE}/{name}.py", f"{name}.pyc", dfile=f"{name}.py", doraise=True, invalidation_mode=NEVER_CHECKED)


def take_sortedcontainers():
    """Without it, a solution that imports it fails as it would on a system that does not have it."""
    package = importlib.util.find_spec("sortedcontainers")
    if package is None:
        return
    shutil.copytree(package.submodule_search_locations[0], "lib/sortedcontainers")
    compileall.compile_dir("lib", quiet=1, invalidation_mode=NEVER_CHECKED)


def implicit_names():
    """name: (module, attribute), where the attribute '' is the module itself. A builtin is never replaced."""
    names = {}
    for module in STARRED:
        if importlib.util.find_spec(module) is not None:
            for name in public_names(importlib.import_module(module)):
                if not hasattr(builtins, name):
                    names[name] = (module, name)
    for module in STARRED + MODULES:
        if importlib.util.find_spec(module) is not None:
            names[module] = (module, "")
    names["exit"] = names["quit"] = ("sys", "exit")
    return names


def public_names(module):
    return getattr(module, "__all__", None) or [name for name in vars(module) if not name.startswith("_")]


os.makedirs("lib")
compile_runtime()
take_sortedcontainers()
with open("names", "wb") as file:
    marshal.dump(implicit_names(), file)
