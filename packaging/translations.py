"""``python3 dev.py translate``: collect every text of the program, bring the .ts files up to date, and compile them.

Texts are marked in the code as Qt has it (`self.tr`, `marked`) or declared with a hyperparameter. All of
them stand in one context, so that the same words are translated once; where they mean two things, the second argument
of `tr` says which. The layers without Qt say what they have to say with a `Message`, whose template is the text. Qt
Linguist opens `resources/translations/*.ts`, and `lrelease` makes of them the .qm files that the program loads.
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
MARKED = {"tr": 0, "Message": 0, "marked": 0, "translate": 1}


@cache
def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def texts() -> list[tuple[str, str]]:
    """Every text of the program and what tells it from the same one elsewhere, in the order of the files."""
    from nnstudio.ui.language import declared_texts

    found: dict[tuple[str, str], None] = {}
    for file in sorted((ROOT / "nnstudio").rglob("*.py")):
        found |= dict.fromkeys(_marked(_tree(file)))
    found |= dict.fromkeys((text, "") for text in declared_texts())
    return [(text, meaning) for text, meaning in found if any(c.isalpha() for c in re.sub(r"\{\w*[^}]*\}", "", text))]


def _marked(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        at = MARKED.get(name)
        if at is not None and len(node.args) > at:
            # A choice between two texts is two texts.
            meaning = next(iter(_strings(node.args[at + 1])), "") if len(node.args) > at + 1 else ""
            yield from ((text, meaning) for text in _strings(node.args[at]))


def _strings(node: ast.expr) -> list[str]:
    return [part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)]


def update() -> None:
    """Merge what is new into the .ts files; what is no longer there goes."""
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
