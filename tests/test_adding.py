"""What docs/architecture.md says about adding a choice: its examples are added to a copy of the program and used there.

The copy is made once, and two programs use all of the examples: one without Qt, and one that draws them.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```python\n# (in )?(nnstudio/\S+?\.py)(?:, above ([^\n]+))?\n(.*?)^```$", re.M | re.S)
ADDED = {
    "activation": ("model.activation", "snake"), "loss": ("training.loss", "log-cosh"),
    "optimizer": ("training.optimizer", "sign-descent"), "initializer": ("model.initializer", "sparse"),
    "schedule": ("training.schedule", "square-root"), "source": ("data.source", "bands"),
    "hyperparameter": ("training.slope_gain", 0.25),
}  # fmt: skip
FILES = {"activation": 1, "loss": 1, "optimizer": 1, "initializer": 1, "schedule": 1, "source": 1, "hyperparameter": 3}

USE = """
import json, sys
import numpy as np
from nnstudio.cli import main
from nnstudio.landscape import Plane, sharpness
from nnstudio.landscape.surface import losses_at
from nnstudio.nn import together
from nnstudio.nn.engine import fitting_kernel, why_numpy
from nnstudio.nn.kernels.support import unknown
from nnstudio.nn.trainer import Trainer
from nnstudio.project.export.code import script
from nnstudio.project.export.described import ExportError, describe
from nnstudio.project.export.onnx_file import onnx_bytes
from nnstudio.spec import Experiment, declaration, preset, replace
from nnstudio.spec.reference import hyperparameters_page
from nnstudio.spec.schema import schema_text

page, schema, found = hyperparameters_page(), schema_text(), {}
for kind, (path, value) in json.loads(sys.argv[1]).items():
    base = replace(Experiment(), {"training.epochs": 12, "training.learning_rate": 0.01})
    start = preset(value) if kind == "source" else replace(base, {path: value})
    trainer, usual = Trainer(start, engine="compiled" if kind not in ("initializer", "source") else "numpy"), Trainer(
        base, engine="numpy"
    )
    first = trainer.loss(*trainer.training_samples[:2])
    trainer.run(epochs=12)
    usual.run(epochs=12)
    again = Trainer.resume(trainer.checkpoint(), engine="numpy")
    again.run(epochs=2)
    x, y, weights = trainer.training_samples
    gradient, vector = trainer.gradient(x, y), trainer.parameters
    shift = 1e-6 * np.random.default_rng(0).normal(size=vector.size)
    difference = trainer.network.loss(vector + shift, x, y) - trainer.network.loss(vector - shift, x, y)
    plane = Plane.random(trainer.network.layout, vector)
    model = describe(start, trainer.data, vector)
    words = {}
    for dialect in ("numpy", "torch", "keras"):
        try:
            words[dialect] = script(model, dialect, False)
        except ExportError as error:
            words[dialect] = str(error)
    try:
        words["onnx"] = str(len(onnx_bytes(model)))
    except ExportError as error:
        words["onnx"] = str(error)
    found[kind] = {
        "loss": [first, trainer.loss(x, y)], "updates": trainer.update, "engine": trainer.engine,
        "note": why_numpy(trainer), "unknown": unknown(start.model, start.training), "resumed": again.update,
        "kernel": fitting_kernel(trainer), "together": together.likeness(start) is not None,
        "differs": bool(trainer.network.layout.size != usual.network.layout.size or (vector != usual.parameters).any()),
        "slope": [float(2 * gradient @ shift), float(difference)], "sharpness": float(sharpness(trainer)),
        "surface": losses_at(trainer.network, x, y, plane, np.array([[0.0, 0.0]])).tolist(),
        "at": float(trainer.loss(x, y)), "accepts": declaration(path).accepts,
        "page": str(value) in page or path in page,
        "schema": str(value) in schema or path.rpartition(".")[2] in schema, "words": words,
    }
print(json.dumps(found))
"""

SEARCH = [
    "search", "circle", "--json", "--trials", "2", "--method", "random", "--set", "training.epochs=2",
    "--set", "data.samples=60", "--vary", "model.activation=snake", "--vary", "training.loss=log-cosh",
    "--vary", "training.optimizer=sign-descent", "--vary", "model.initializer=sparse",
    "--vary", "training.schedule=square-root", "--vary", "training.slope_gain=0.5..2",
]  # fmt: skip

DRAW = """
import json, sys
from PySide6.QtWidgets import QApplication
from nnstudio.spec import Experiment, declaration
from nnstudio.ui.binding import choice_text
from nnstudio.ui.document import Document
from nnstudio.ui.help.topics import about_path
from nnstudio.ui.panels.gallery import Gallery
from nnstudio.ui.panels.hyperparameter_panel import HyperparameterPanel
from nnstudio.ui.panels.thumbnail import thumbnail
from nnstudio.ui.plots.activation_strips import rule_of
from nnstudio.ui.search.catalogue import groups
from nnstudio.ui.theme import Themes

app, found = QApplication([]), {}
themes, experiment = Themes(app), Experiment()
document = Document(experiment)
panel = HyperparameterPanel(document, themes)
gallery = Gallery()
gallery.dress(themes.theme)
for kind, (path, value) in json.loads(sys.argv[1]).items():
    if kind != "source":
        document.edit(path, value, "test")
    panel.refresh()
    panel.grab()
    found[kind] = {
        "explained": about_path(path).html, "row": any(path in form.paths for form in
            (panel.form, *(fold.form for fold in panel._folds))) or kind in ("activation", "initializer"),
        "searched": any(path in group.paths for group in groups(experiment)),
        "written": choice_text(path.rpartition(".")[2], value) if isinstance(value, str) else "",
    }
picture = thumbnail("bands", themes.theme).pixmap(48).toImage()
found["source"]["colours"] = len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())})
found["source"]["tile"] = "bands" in gallery._buttons
found["activation"]["rule"] = rule_of("snake")
training = document.experiment.training
panel.gauge._training = training
found["optimizer"]["limit"] = panel.gauge._rule.unlimited
found["schedule"]["curve"] = not panel._schedule.curve.isHidden()
panel.deleteLater(), gallery.deleteLater(), document.deleteLater()
app.processEvents()
print(json.dumps(found))
"""


def steps():
    """The examples of the page: kind, whether the file is there already, its path, the line above, and the text."""
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    names = {"activation": "An activation", "loss": "A loss", "optimizer": "An optimiser",
             "initializer": "An initialiser", "schedule": "A schedule", "source": "A source of data",
             "hyperparameter": "A hyperparameter"}  # fmt: skip
    for kind, title in names.items():
        section = page.split(f"### {title}\n")[1].split("\n### ")[0]
        for inside, path, above, text in BLOCK.findall(section):
            yield kind, bool(inside), path, above, text


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the program with all examples in it."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "nnstudio", folder / "nnstudio", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources", folder / "resources")
    for _, inside, path, above, text in steps():
        file = folder / path
        assert file.exists() == inside, path
        if inside:
            lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
            (place,) = [number for number, line in enumerate(lines) if line.strip().startswith(above)]
            text = "".join([*lines[:place], text, *lines[place:]])
        file.write_text(text, encoding="utf-8")
    return folder


def run(copy, *arguments):
    environment = os.environ | {
        "PYTHONPATH": str(copy), "QT_QPA_PLATFORM": "offscreen", "NNSTUDIO_DATA_DIR": str(copy / "data"),
        "NNSTUDIO_ENGINE": "numpy",
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning", *arguments], cwd=copy, env=environment, capture_output=True,
        text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout


@pytest.fixture(scope="module")
def used(copy):
    return json.loads(run(copy, "-c", USE, json.dumps(ADDED)))


@pytest.fixture(scope="module")
def drawn(copy):
    return json.loads(run(copy, "-c", DRAW, json.dumps(ADDED)))


def test_a_choice_is_one_file():
    found = [kind for kind, *_ in steps()]
    assert {kind: found.count(kind) for kind in FILES} == FILES


@pytest.mark.parametrize("kind", ADDED)
def test_what_is_added_trains_and_resumes(used, kind):
    made = used[kind]
    first, last = made["loss"]
    assert made["updates"] > 0
    assert made["resumed"] > made["updates"]
    assert last < first
    assert made["differs"]
    assert made["slope"][0] == pytest.approx(made["slope"][1], rel=1e-3, abs=1e-12)


@pytest.mark.parametrize("kind", ADDED)
def test_what_kernels_do_not_know_falls_back_and_says_so(used, kind):
    made = used[kind]
    named = {"hyperparameter": "training.slope_gain"}.get(kind, ADDED[kind][1])
    # Every training of the copy has the new hyperparameter, which comes last.
    assert (made["engine"], made["kernel"], made["together"]) == ("numpy", None, False)
    assert named in made["unknown"] or kind in ("initializer", "source")
    assert made["note"] == f"trained in NumPy, since the compiled kernels do not know {made['unknown']}"


@pytest.mark.parametrize("kind", ADDED)
def test_the_landscape_knows_what_is_added(used, kind):
    made = used[kind]
    assert abs(made["sharpness"]) < float("inf")
    assert made["surface"][0] == pytest.approx(made["at"], rel=1e-9)


@pytest.mark.parametrize("kind", ADDED)
def test_what_is_added_is_exported_or_refused_in_a_sentence(used, kind, tmp_path):
    words = used[kind]["words"]
    script = tmp_path / "network.py"
    script.write_text(words["numpy"], encoding="utf-8")
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr  # it compares its answers with the program's
    instead = "choose another form, or another activation."
    if kind == "activation":
        assert words["torch"] == "PyTorch has no words for the activation snake: " + instead
        assert words["keras"] == "Keras has no words for the activation snake: " + instead
        assert words["onnx"].startswith("ONNX has no operators for the activation snake")
    else:
        assert int(words["onnx"]) > 0


@pytest.mark.parametrize("kind", ADDED)
def test_what_is_added_explains_itself(used, drawn, kind):
    path, value = ADDED[kind]
    assert used[kind]["page"]
    assert used[kind]["schema"]
    if kind != "hyperparameter":
        assert value in used[kind]["accepts"]
        assert value in drawn[kind]["explained"]
    else:
        assert "Larger steps." in drawn[kind]["explained"]
    assert path


@pytest.mark.parametrize("kind", ADDED)
def test_what_is_added_is_drawn(drawn, kind):
    made = drawn[kind]
    assert made["row"] or kind == "source"
    assert made["searched"] or kind == "source"
    if kind == "activation":
        assert made["written"] == "snake"
        assert made["rule"]
    if kind == "optimizer":
        assert (made["written"], made["limit"]) == ("Sign descent", "own lengths")
    if kind == "schedule":
        assert made["curve"]
    if kind == "source":
        assert made["tile"]
        assert made["colours"] > 10


def test_what_is_added_is_searched(copy):
    found = json.loads(run(copy, "-m", "nnstudio", *SEARCH))
    assert "snake" in json.dumps(found)
    assert found["finished"]
