"""Exported models give the program's own answers: as scripts that are run, and as ONNX in onnxruntime."""

import subprocess
import sys

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.data import make_table, parts_of
from nnstudio.project.export import ExportError, describe
from nnstudio.project.export.code import DIALECTS, needs_file, script, weights
from nnstudio.project.export.described import answers
from nnstudio.project.export.npz import npz_bytes
from nnstudio.project.export.onnx_file import INPUT, onnx_bytes
from nnstudio.spec import preset, replace
from nnstudio.spec.presets import of_table

CASES = {
    "circle": {},
    "spiral with terms": {
        "data.source": "spiral", "data.features": ("x1", "x1*x2", "sin x2"), "data.scaling": "standard",
    },
    "sine": {
        "data.source": "sine", "data.features": ("x1",), "data.target_scaling": "standard", "data.scaling": "standard",
        "data.degree": 3,
    },
    "two logits": {"training.loss": "binary-cross-entropy", "model.output_activation": "linear"},
    "float32 with skips": {
        "model.hidden": "4-3-3", "model.layers.2.inputs": (0, 1, 2), "model.bias": False, "training.dtype": "float32",
    },
}  # fmt: skip


def trained(changes, name=None):
    experiment = preset(name) if name else Experiment()
    trainer = Trainer(replace(experiment, changes))
    trainer.run(epochs=3)
    return trainer


def described(trainer):
    return describe(trainer.experiment, trainer.data, trainer.parameters)


def every_activation(output="tanh"):
    """One network with all activations in it, a layer each."""
    changes = {"model.hidden": "-".join(["3"] * len(ACTIVATIONS)), "model.initializer": "he-normal"}
    changes |= {f"model.layers.{k}.activation": name for k, name in enumerate(ACTIVATIONS)}
    return trained(changes | {"training.learning_rate": 1e-6, "model.output_activation": output})


SOFTMAX = {"training.loss": "categorical-cross-entropy", "model.output_activation": "linear"}


def with_gaps():
    """A table with gaps in a column of numbers and in one of three words."""
    rng = np.random.default_rng(0)
    x = np.column_stack([rng.normal(3, 2, 60), np.eye(3)[rng.integers(0, 3, 60)]])
    x[::7, 0] = np.nan
    x[::9, 1:] = np.nan
    parts = parts_of(of_table(make_table("t", x, np.zeros(60), "abcd", "y")).data, 60)
    x[parts.train, 1:] = np.where(np.isnan(x[parts.train, 1:]), np.nan, [1, 0, 0])  # the other words are unknown to it
    table = make_table("t", x, rng.normal(size=60), ["a", "k = u", "k = v", "k = w"], "y", categories=[(1, 3)])
    trainer = Trainer(of_table(table))
    trainer.run(epochs=3)
    return trainer


MODELS = {name: (lambda changes=changes: trained(changes)) for name, changes in CASES.items()} | {
    "every activation": every_activation,
    "iris": lambda: trained(
        {"training.loss": "categorical-cross-entropy", "model.output_activation": "linear"}, "iris"
    ),
    "diabetes": lambda: trained({"data.scaling": "standard"}, "diabetes"),
    "digits": lambda: trained({"model.hidden": "32", "training.epochs": 1}, "digits"),
    "gaps": with_gaps,
}


def write(model, dialect, folder):
    """Write the script, which fails where answers differ."""
    file = folder / f"{dialect}_model.py"
    beside = needs_file(model)
    file.write_text(script(model, dialect, beside), encoding="utf-8")
    if beside:
        np.savez(file.with_suffix(".npz"), **weights(model))
    return file


def run(model, dialect, folder):
    """Write the script and run it in a process of its own."""
    file = write(model, dialect, folder)
    return subprocess.run(
        [sys.executable, "-W", "error", str(file)], capture_output=True, text=True, cwd=folder, check=False
    )


@pytest.mark.parametrize("name", MODELS)
def test_a_numpy_script_gives_the_same_answers(name, tmp_path):
    model = described(MODELS[name]())
    done = run(model, "numpy", tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert float(done.stdout.split(":")[1].split()[0]) < 1e-9


ONE_AFTER_ANOTHER = """
import runpy, sys
for file in sys.argv[1:]:
    try:
        runpy.run_path(file, run_name="__main__")
    except SystemExit as end:
        assert not end.code, f"{file}: {end.code}"
print(len(sys.argv) - 1, "scripts")
"""


def test_scikit_learn_scripts_give_the_same_answers(tmp_path):
    """All in one process, as scikit-learn takes a second to begin."""
    files = []
    for name in ("circle", "sine", "iris", "digits", "gaps"):
        (tmp_path / name).mkdir()
        files.append(str(write(described(MODELS[name]()), "sklearn", tmp_path / name)))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", ONE_AFTER_ANOTHER, *files], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == f"{len(files)} scripts"


@pytest.mark.parametrize("name", ["float32 with skips", "every activation"])
def test_scikit_learn_has_no_words_for_some_networks(name, tmp_path):
    with pytest.raises(ExportError, match="Choose NumPy"):
        script(described(MODELS[name]()), "sklearn", weights_beside=False)


@pytest.mark.parametrize("name", MODELS)
def test_onnxruntime_gives_the_same_answers(name):
    import onnxruntime

    trainer = MODELS[name]()
    model = described(trainer)
    session = onnxruntime.InferenceSession(onnx_bytes(model), providers=["CPUExecutionProvider"])
    raw = trainer.data.train.raw[:200]
    if trainer.data.filling.fills:
        raw = np.concatenate([raw, trainer.data.test.raw, np.eye(4)])
        raw = np.where(np.arange(raw.size).reshape(raw.shape) % 3 == 0, np.nan, raw)
    [found] = session.run(None, {INPUT: raw})
    expected = answers(trainer.network, trainer.data, trainer.parameters.astype(np.float64), raw)
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("name", ["circle", "iris"])
def test_an_archive_holds_what_another_program_needs(name, tmp_path):
    model = described(MODELS[name]())
    file = tmp_path / "model.npz"
    file.write_bytes(npz_bytes(model))
    with np.load(file, allow_pickle=False) as archive:
        for layer in model.layers:
            np.testing.assert_array_equal(archive[f"{layer.name}_W"], layer.W)
        np.testing.assert_array_equal(archive["scale"], model.scale)
        assert '"inputs"' in str(archive["about"])


@pytest.mark.parametrize("dialect", DIALECTS)
def test_scripts_are_python_whatever_the_names_of_a_table_say(dialect):
    model = described(MODELS["circle"]())
    evil = '"""\nimport os  # \\'
    object.__setattr__(model, "inputs", (evil, "b\n"))
    object.__setattr__(model, "classes", (evil, "'"))
    object.__setattr__(model, "title", evil)
    compiled = compile(script(model, dialect, weights_beside=False), "model.py", "exec")
    assert "os" not in compiled.co_names


def test_what_is_no_network_is_refused_in_a_sentence():
    for changes, word in (
        ({"model.learner": "neighbours", "model.hidden": "none", "model.bias": False}, "Neighbours"),
        ({"data.source": "bowl"}, "function"),
    ):
        base = preset("bowl") if word == "function" else Experiment()
        trainer = Trainer(replace(base, changes))
        with pytest.raises(ExportError, match=word):
            describe(trainer.experiment, trainer.data, trainer.parameters)


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    ("dialect", "packages"),
    [
        ("torch", ["torch==2.13.0", "numpy"]),
        ("keras", ["keras", "torch==2.13.0", "numpy"]),
        ("sklearn", ["scikit-learn"]),
        ("numpy", ["numpy"]),
    ],
)
def test_scripts_run_in_a_clean_environment(dialect, packages, tmp_path, record_property):
    """Made anew with nothing but what the script says it needs."""
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "env")], check=True)
    python = tmp_path / "env" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([str(python), "-m", "pip", "install", "-q", *packages], check=True)
    names, worst = ["circle", "sine", "iris", "digits"] if dialect == "sklearn" else list(MODELS), 0.0
    for name in names:
        model = described(MODELS[name]())
        file = tmp_path / f"{name.replace(' ', '_')}.py"
        file.write_text(script(model, dialect, needs_file(model)), encoding="utf-8")
        np.savez(file.with_suffix(".npz"), **weights(model))
        done = subprocess.run(
            [str(python), str(file)], capture_output=True, text=True, check=False,
            env={"KERAS_BACKEND": "torch", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        )  # fmt: skip
        assert done.returncode == 0, name + done.stdout + done.stderr
        worst = max(worst, float(done.stdout.split(":")[1].split()[0]))
    record_property("figures", f"{dialect}: {len(names)} models, largest difference {worst:.1e}")
