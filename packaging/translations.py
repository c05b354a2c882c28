"""``python3 dev.py translate``: collect every text of the program, bring the .ts files up to date, and compile them.

Texts are marked in the code as Qt has it (`self.tr`, `QT_TRANSLATE_NOOP`) or declared with a hyperparameter. All of
them stand in one context, so that the same words are translated once; where they mean two things, the second argument
of `tr` says which. Rooms without Qt say in plain sentences what is wrong: these are read from what they raise, with
{0}, {1} in place of the values, and listed for the window to recognise (`nnstudio/ui/sentences.py`). Qt Linguist opens
`resources/translations/*.ts`, and `lrelease` makes of them the .qm files that the program loads.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")
CONTEXT = "nnstudio"
# The argument that is the text, by the name of what is called: attribute or function.
SENTENCES = FOLDER / "sentences.txt"
# Where sentences that reach the window come from. What only callers from Python or the command line meet stays English.
ROOMS = ("choices", "spec", "data", "nn", "learners", "landscape", "search", "project", "lessons", "run")
UNSEEN = (
    "choices/choice.py",
    "data/arrays.py", "data/features.py", "data/generators.py", "data/prepare.py", "data/samples.py",
    "data/scaling.py", "data/split.py", "data/tables.py", "learners/__init__.py", "learners/network.py",
    "lessons/command.py", "lessons/progress.py", "lessons/result.py", "nn/asking.py", "nn/checkpoint.py", "nn/given.py",
    "nn/history.py", "nn/judgement.py", "nn/losses.py", "nn/network.py", "nn/parameters.py", "nn/together.py",
    "nn/weighting.py", "search/command.py",
)  # fmt: skip
TOLD = (  # and not only raised
    "choices/optimizers/descent.py", "choices/optimizers/lbfgs.py", "choices/optimizers/signs.py",
    "data/reading/layout.py", "nn/outcome.py", "nn/run_status.py", "nn/watch.py", "project/playground.py",
    "search/openings.py", "search/validation.py", "spec/edit.py", "spec/errors.py",
)  # fmt: skip
SAYING = ("SpecError", "_note")  # calls that say something
PLACE = re.compile(r"^(?:[a-z_]+(?:\.[a-z_0-9]+|\.\{\})+|\{\}): ")  # the setting that a sentence is about
MARKED = {"tr": 0, "_tr": 0, "T": 1, "QT_TRANSLATE_NOOP": 1, "translate": 1}


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def texts() -> list[tuple[str, str]]:
    """Every text of the program and what tells it from the same one elsewhere, in the order of the files."""
    from nnstudio.ui.language import declared_texts

    found: dict[tuple[str, str], None] = {}
    for file in sorted((ROOT / "nnstudio").rglob("*.py")):
        found |= dict.fromkeys(_marked(_tree(file)))
    found |= dict.fromkeys((text, "") for text in (*declared_texts(), *sentences()))
    return [(text, meaning) for text, meaning in found if any(c.isalpha() for c in text)]


def _marked(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        at = MARKED.get(name)
        if name == "tr" and isinstance(node.func, ast.Name):  # Qt's own function by a short name: context, then text
            at = 1
        if at is not None and len(node.args) > at:
            # A choice between two texts is two texts.
            meaning = next(iter(_strings(node.args[at + 1])), "") if len(node.args) > at + 1 else ""
            yield from ((text, meaning) for text in _strings(node.args[at]))


def _strings(node: ast.expr) -> list[str]:
    return [part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)]


def sentences() -> list[str]:
    """Every sentence of the rooms without Qt that may reach the window, with {0}, {1} in place of values."""
    found: dict[str, None] = {}
    for room in ROOMS:
        for file in sorted((ROOT / "nnstudio" / room).rglob("*.py")):
            name = file.relative_to(ROOT / "nnstudio").as_posix()
            if name not in UNSEEN:
                found |= dict.fromkeys(_said(_tree(file), name in TOLD))
    return list(found)


def _said(tree: ast.Module, told: bool) -> Iterator[str]:
    for node in ast.walk(tree):
        given: list[ast.expr] = []
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            given = node.exc.args
        elif told and isinstance(node, ast.Return | ast.Assign) and node.value is not None:
            given = [node.value]
        elif told and isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            given = node.args if getattr(node.func, "attr", getattr(node.func, "id", "")) in SAYING else []
        for sentence in (sentence for part in given for sentence in _templates(part)):
            without_place = PLACE.sub("", sentence)
            if " " in without_place and not without_place.startswith("{} {}"):
                numbers = iter(range(10))
                yield re.sub(r"\{\}", lambda _found, numbers=numbers: f"{{{next(numbers)}}}", without_place)


def _templates(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _templates(node.body) + _templates(node.orelse)
    if isinstance(node, ast.JoinedStr):
        return ["".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)]
    return []


def update() -> None:
    """Merge what is new into the .ts files; what is no longer there goes."""
    SENTENCES.write_text("\n".join(sentences()) + "\n", encoding="utf-8")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        lines = [", ".join(json.dumps(part, ensure_ascii=False) for part in (CONTEXT, *both)) for both in texts()]
        source.write_text("".join(f"QCoreApplication.translate({line})\n" for line in lines), encoding="utf-8")
        for language in LANGUAGES:
            file = FOLDER / f"nnstudio_{language}.ts"
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
            _qt("lupdate", *options, str(source), "-ts", str(file))


def compile_all() -> None:
    for language in LANGUAGES:
        name = FOLDER / f"nnstudio_{language}"
        _qt("lrelease", "-silent", "-nounfinished", f"{name}.ts", "-qm", f"{name}.qm")


def _qt(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}" + (".exe" if sys.platform == "win32" else ""))
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    update()
    compile_all()
    print(f"{len(texts())} texts")
