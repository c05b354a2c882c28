"""The architecture as tests: who may import whom, what must work without Qt, how long a module may grow.

The layers themselves stand in pyproject.toml (import-linter). Everything here finds the packages by looking, so
that a new package is held to the rules from its first day.
"""

import ast
import os
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "nnstudio"
MODULES = sorted(PACKAGE.rglob("*.py"))
WITH_QT = ("run", "ui")
MOST_LINES, MOST_FUNCTION_LINES = 500, 60

# "module.py:function" -> why the reader is better off with one long function.
LONG_FUNCTIONS: dict[str, str] = {}

# Who may import what is not ours; None is nobody at module level (import it where it is used).
ONLY_IN = {
    "PySide6": ("nnstudio.run", "nnstudio.ui"),
    "shiboken6": ("nnstudio.ui",),
    "pyqtgraph": ("nnstudio.ui.plots",),
    "PySide6.QtGui": ("nnstudio.ui",),
    "PySide6.QtWidgets": ("nnstudio.ui",),
}
# Numba's cache on disk needs compiled functions at module level, so these import it for whoever imports them; only
# `nnstudio.nn.kernels.prepare` does, and nothing at start (WITHOUT_QT below sees to that).
COMPILED = {
    f"nnstudio.nn.kernels.{name}"
    for name in (
        "dense",
        "lanes",
        "layers",
        "mathematics",
        "nets",
        "pairs",
        "random",
        "surface",
        "rounds",
        "rules",
        "simd",
        "units",
        "update",
    )
}
# Estimators are scikit-learn's children; `nnstudio.learners` imports this module when one is asked for.
ESTIMATORS = {"nnstudio.learners.network"}
NEVER_AT_START = {"sklearn", "scipy", "optuna", "onnx", "distributed", "OpenGL", "numba"}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported(node: ast.AST) -> list[str]:
    """What an import statement names from outside; `from a import b` names both a and a.b."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and not node.level and node.module:
        return [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return []


def at_start(body: list[ast.stmt]):
    """The statements that run when a module is imported (not those under TYPE_CHECKING)."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from at_start(node.orelse)
            continue
        yield node
        for inner in ("body", "orelse", "finalbody"):
            yield from at_start(getattr(node, inner, []))
        for handler in getattr(node, "handlers", []):
            yield from at_start(handler.body)


def inside(name: str, places: tuple[str, ...]) -> bool:
    return any(name == place or name.startswith(place + ".") for place in places)


def run(*command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    env = os.environ | environment
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)


def test_rooms_call_downwards_and_in_no_circle():
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = run(sys.executable, "-c", lint, "--no-logo")
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_room_stands_in_the_plan():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = settings["tool"]["importlinter"]["contracts"][0]["layers"]
    planned = set(re.findall(r"\w+", " ".join(layers)))
    modules = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}
    folders = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert modules | folders <= planned


WITHOUT_QT = """
import importlib, importlib.abc, pkgutil, sys

class Absent(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ImportError(f"{name} is kept away by this test")

sys.meta_path.insert(0, Absent())
import nnstudio

names = [module.name for module in pkgutil.iter_modules(nnstudio.__path__, "nnstudio.")]
rooms = [name for name in names if name.split(".")[1] not in sys.argv[1:]]
seen = 0
for room in rooms:
    module = importlib.import_module(room)
    seen += 1
    for inner in pkgutil.walk_packages(getattr(module, "__path__", []), room + "."):
        if inner.name not in LATE:
            importlib.import_module(inner.name)
        seen += 1
heavy = {"sklearn", "optuna", "onnx", "distributed", "OpenGL", "numba"} & set(sys.modules)
assert not heavy, f"imported at start: {heavy}"
print(seen)
"""


def test_all_but_the_window_works_without_qt():
    done = run(sys.executable, "-c", f"LATE = {COMPILED | ESTIMATORS}\n{WITHOUT_QT}", *WITH_QT)
    assert done.returncode == 0, done.stderr[-3000:]
    rooms = [path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in MODULES]
    assert int(done.stdout) == sum(room not in (*WITH_QT, "__init__") for room in rooms)


def test_libraries_stay_in_their_rooms():
    astray = []
    for path in MODULES:
        name = module_name(path)
        for node in ast.walk(tree(path)):
            for library in imported(node):
                for fenced, places in ONLY_IN.items():
                    if inside(library, (fenced,)) and not inside(name, places):
                        astray.append(f"{name}:{node.lineno} imports {library}; only {', '.join(places)} may")
    assert astray == []


def test_heavy_libraries_are_imported_where_they_are_used():
    for path in MODULES:
        for node in at_start(tree(path).body):
            heavy = {library.partition(".")[0] for library in imported(node)} & NEVER_AT_START
            heavy -= {"numba"} if module_name(path) in COMPILED else set()
            heavy -= {"sklearn"} if module_name(path) in ESTIMATORS else set()
            assert not heavy, f"{module_name(path)}:{node.lineno} imports {heavy} for everyone who imports it"


def test_modules_and_functions_stay_short():
    too_long = []
    for path in MODULES:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines > MOST_LINES:
            too_long.append(f"{path.relative_to(ROOT)} has {lines} lines")
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = node.end_lineno - node.lineno + 1
                known = f"{path.relative_to(PACKAGE).as_posix()}:{node.name}" in LONG_FUNCTIONS
                if length > MOST_FUNCTION_LINES and not known:
                    too_long.append(f"{path.relative_to(ROOT)}:{node.name} has {length} lines")
    assert not too_long, "; ".join(too_long)


# Errors that the window shows, and modules whose errors only the command line meets.
SHOWN_ERRORS = (
    "SpecError", "TableError", "FormulaError", "ProjectError", "ExportError", "SearchError", "NoSearch", "ClusterError",
    "LessonError", "PictureError", "GoalError", "ClaimError",
)  # fmt: skip
COMMANDS_ONLY = ("lessons/command.py", "lessons/result.py", "search/command.py")
PARSING = (
    "startswith", "endswith", "partition", "rpartition", "removeprefix", "removesuffix", "find", "index", "count",
    "match", "search", "sub", "fullmatch", "findall", "finditer",
)  # fmt: skip


def is_sentence(node):
    """Whether an expression is something said to people: a text in their language, or what an error says."""
    if isinstance(node, ast.Attribute):
        return node.attr in ("message", "template")
    if not isinstance(node, ast.Call):
        return False
    name = called(node)
    of_error = name == "str" and any(isinstance(given, ast.Name) and "error" in given.id for given in node.args)
    return of_error or name in ("tr", "translated", "message_of")


def called(node):
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def test_sentences_are_not_taken_apart():
    """What a sentence is about stands beside it; nothing recognises sentences, in whatever language they are."""
    parsed = []
    for path in MODULES:
        for node in ast.walk(tree(path)):
            read = []
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in PARSING:
                read = [node.func.value, *node.args]
            if isinstance(node, ast.Compare):
                read = [node.left, *node.comparators]
            if any(map(is_sentence, read)):
                parsed.append(f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}")
    assert not parsed, "\n".join(parsed)


def test_errors_that_the_window_shows_keep_their_parts():
    """A sentence put together beforehand cannot be translated."""
    plain = []
    for path in MODULES:
        if path.relative_to(PACKAGE).as_posix() in COMMANDS_ONLY:
            continue
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.Call) and called(node) in SHOWN_ERRORS:
                said = node.args[-1] if node.args else None
                if isinstance(said, ast.JoinedStr) or (isinstance(said, ast.Constant) and " " in str(said.value)):
                    plain.append(f"{path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}")
    assert not plain, "\n".join(plain)


def test_no_file_runs_what_it_reads():
    """Files travel between strangers: nothing that could run them (pickle, eval, exec)."""
    for path in MODULES:
        for node in ast.walk(tree(path)):
            names = {library.partition(".")[0] for library in imported(node)}
            assert not names & {"pickle", "cPickle", "dill", "marshal", "shelve"}, f"{path}:{node.lineno}"
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in {"eval", "exec"}, f"{path}:{node.lineno} calls {called}"
                pickles = [word for word in node.keywords if word.arg == "allow_pickle"]
                refused = all(ast.unparse(word.value) == "False" for word in pickles)
                assert refused, f"{path}:{node.lineno} may allow pickles"


# "module.py:function" that asks for the date, which people set: -> why that is no measure of time.
DATES = {
    "lessons/progress.py:now": "when a lesson's goal was reached, to be read by people",
    "disk.py:_clear_forgotten": "the age of a file is no other's, and whoever still writes it is asked too",
    "search/entries.py:change": "Optuna's files say when a trial ended",
    "search/entries.py:applied": "Optuna's files say when a trial ended",
    "search/ledger.py:begin": "Optuna's files say when a trial began",
    "search/test_set.py:stamped": "when the test set was opened, to be read by people",
}
CLOCKS = {"time.time", "time.time_ns", "datetime.now", "datetime.utcnow", "QDateTime.currentDateTime",
          "QDateTime.currentSecsSinceEpoch", "QTime.currentTime"}  # fmt: skip


def functions(module: ast.AST, around: str = ""):
    """Every node with the name of the innermost function that it stands in."""
    for node in ast.iter_child_nodes(module):
        name = node.name if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else around
        yield name, node
        yield from functions(node, name)


def where(wanted) -> set[str]:
    """The "module.py:function" of each call that is `wanted`."""
    return {
        f"{path.relative_to(PACKAGE).as_posix()}:{name}"
        for path in MODULES
        for name, node in functions(tree(path))
        if isinstance(node, ast.Call) and wanted(node)
    }


def test_nothing_is_measured_by_a_clock_that_people_set():
    assert where(lambda call: ast.unparse(call.func) in CLOCKS) == set(DATES)


# "module.py:function" that waits without a bound -> why it may.
WAITS = {
    "run/jobs.py:next": "a thread that rests until there is something to do",
    "run/saving.py:_write_all": "a thread that rests until there is something to do",
    "search/executors.py:map": "what it asks is done; the threads of a search end at their next question",
    "search/many.py:train_many": "as long as the trainings, which ask whether they are wanted",
    "search/validation.py:train_jobs": "as long as the trainings, which ask whether they are wanted",
}
WAITING = {"wait", "join", "get", "acquire", "result", "exception", "communicate", "waitForFinished", "waitForDone"}
WAITING_FOR_ALL = {"subprocess.run", "subprocess.call", "subprocess.check_call", "subprocess.check_output"}


def waits_without_bound(call: ast.Call) -> bool:
    """A wait that is given nothing, and so no bound. Strings are joined, and dictionaries asked, with something."""
    bounded = any(word.arg in ("timeout", "seconds", None) for word in call.keywords)
    if ast.unparse(call.func) in WAITING_FOR_ALL:
        return not bounded
    if isinstance(call.func, ast.Name):
        return call.func.id == "wait" and len(call.args) == 1 and not bounded  # of concurrent.futures
    if not isinstance(call.func, ast.Attribute):
        return False
    if call.func.attr == "wait_for":
        return len(call.args) == 1 and not bounded
    if call.func.attr == "shutdown":
        return not any(word.arg == "wait" and ast.unparse(word.value) == "False" for word in call.keywords)
    return call.func.attr in WAITING and not call.args and not bounded


def test_waits_have_a_bound():
    assert where(waits_without_bound) == set(WAITS)


# "module.py:function" that writes a file in another way than `nnstudio.disk` -> why it may.
WRITERS = {
    "disk.py:take_place": "what everything else goes by",
    "disk.py:give_up": "what everything else goes by",
    "disk.py:take_over": "what everything else goes by",
    "disk.py:set_aside": "gives a file another name",
    "bench/works.py:write": "for another process, in a folder of the moment",
    "nn/kernels/__init__.py:note_compiled": "an empty file, which is there or not",
    "nn/kernels/__init__.py:prepare_into": "an empty file, which is there or not",
    "ui/log.py:_watch_crashes": "where the system writes while the program crashes",
    "ui/reopening.py:adopt": "gives a file another name",
}
WRITE_NAMES = {"write_text", "write_bytes", "savetxt", "tofile", "to_csv", "savefig", "touch"}


def writes_file(call: ast.Call) -> bool:
    """Whether a call writes or renames a file by its name. Pictures and arrays may be written into memory."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
    arguments = [ast.unparse(one) for one in call.args]
    if name == "open":
        modes = [*call.args[:2], *(word.value for word in call.keywords if word.arg == "mode")]
        parts = [one for mode in modes for one in ast.walk(mode) if isinstance(one, ast.Constant)]
        written = [one.value for one in parts if isinstance(one.value, str) and one.value]
        return any(set(mode) <= set("rwaxbt+U") and set(mode) & set("wax+") for mode in written)
    if name == "rename":
        return ast.unparse(call.func).startswith(("os.", "system.", "path.", "file."))
    if name == "replace":  # of a path it takes one argument, of a text two, of an experiment two or a dictionary
        to = ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""
        return to in ("os", "shutil", "system", "self._system") or (len(arguments) == 1 and not call.keywords)
    if name == "save":
        return arguments[:1] != [] and arguments[0].startswith("str(")  # a picture's; a project's is written so
    if name in ("savez", "savez_compressed"):
        return not arguments or arguments[0] not in ("buffer", "file")
    return name in WRITE_NAMES


def test_every_file_is_written_whole_or_not_at_all():
    assert where(writes_file) == set(WRITERS)


def test_layouts_are_not_asked_for_their_items():
    """Python keeps what it was given of them beyond their end; `nnstudio.ui.fitting.held` says what a layout holds."""
    asking = [
        f"{module.relative_to(ROOT)}:{node.lineno}"
        for module in MODULES
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "itemAt"
    ]
    assert asking == []


# Who may look at a clock or wait for time to pass, and why. Tests marked long may.
TIMED_TESTS = {
    "conftest.py": "gives up on what stays behind",
    "forging/campaign.py": "gives up on what hangs",
    "forging/searches.py": "gives up on what hangs",
    "waiting.py": "gives up on what hangs",
    "unit/nn/test_stopwatch.py": "stops a program for a second, which is not to be counted",
    "unit/test_disk.py": "kills at random moments",
    "unit/search/test_executors.py": "kills what trains, again and again",
    "unit/search/test_study.py": "kills at random moments",
    "e2e/soak.py": "lives for the minutes it is given",
    "e2e/test_ended.py": "ends programs at random moments",
    "e2e/test_full_disk.py": "fills a disk at random moments",
    "e2e/zygote.py": "kills at random moments",
    "e2e/test_monkey.py": "gives up on what hangs",
    "e2e/test_outside.py": "stops programs for half a minute",
    "e2e/victims.py": "has a clock that jumps",
}
TIME = {"time", "monotonic", "perf_counter", "process_time", "thread_time", "sleep"}
TIME |= {f"{name}_ns" for name in TIME}
HANGS_S = 240  # the least bound that is one against hanging alone, on a machine with other work


def clocks(node: ast.AST) -> bool:
    """Whether a statement or expression reads a clock, or waits for time to pass."""
    if isinstance(node, ast.ImportFrom):
        return node.module == "time"
    if isinstance(node, ast.Attribute):
        return node.attr == "qWait" or (ast.unparse(node.value) == "time" and node.attr in TIME)
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    to, name = ast.unparse(node.func.value), node.func.attr
    bounds = [word.value for word in node.keywords if word.arg == "timeout"] if not name.startswith("wait") else []
    bounds += node.args if name == "wait" else []
    return (name == "wait" and to.endswith("qtbot")) or any(
        isinstance(bound, ast.Constant) and bound.value < HANGS_S for bound in bounds
    )


def test_no_test_asks_for_the_time():
    """What a machine does within a second hangs on what else it does: figures belong to ``nnstudio bench``."""
    found = set()
    for path in sorted((ROOT / "tests").rglob("*.py")):
        name = path.relative_to(ROOT / "tests").as_posix()
        module = tree(path)
        long = {
            id(inside)
            for node in ast.walk(module)
            if isinstance(node, ast.FunctionDef) and "pytest.mark.long" in map(ast.unparse, node.decorator_list)
            for inside in ast.walk(node)
        }
        found |= {f"{name}:{node.lineno}" for node in ast.walk(module) if clocks(node) and id(node) not in long}
    assert {place for place in found if place.partition(":")[0] not in TIMED_TESTS} == set()
    assert {place.partition(":")[0] for place in found} == set(TIMED_TESTS), "a file is named that asks no more"


# Circles that are still there, each as the modules in it.
CIRCLES = {
    "nn": {"checkpoint", "checkpoint_check", "ending", "engine", "forecast", "given", "run_status", "trainer", "watch"},
}


def imports_of(path: Path) -> set[str]:
    """The modules of the program that one names anywhere, for type checkers and inside functions too."""
    name = module_name(path)
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    names = {module_name(module) for module in MODULES}
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            found |= {full if (full := f"{origin}.{alias.name}") in names else origin for alias in node.names}
    return found & names - {name}


def test_no_modules_import_each_other_in_a_circle():
    """Imports for type checkers count: what cannot be understood without the other is one thing in two files."""
    waits_for = {
        name: imports_of(path) for path in MODULES if not (name := module_name(path)).startswith("nnstudio.ui")
    }
    waits_for = {name: {other for other in others if other in waits_for} for name, others in waits_for.items()}
    while free := {name for name, others in waits_for.items() if not others}:
        waits_for = {name: others - free for name, others in waits_for.items() if name not in free}
    while unasked := set(waits_for) - set().union(*waits_for.values()):
        waits_for = {name: others for name, others in waits_for.items() if name not in unasked}
    assert set(waits_for) == {f"nnstudio.{room}.{name}" for room, names in CIRCLES.items() for name in names}
