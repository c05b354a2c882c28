"""Curvature and filter-normalised planes against automatic differentiation and Li et al.'s own code."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.landscape import Plane, hessian_vector_product, sharpness
from nnstudio.landscape.curvature import hessian_of
from nnstudio.landscape.plane import normalised
from nnstudio.landscape.surface import over
from nnstudio.spec import replace

HERE = Path(__file__).parent
TRUTH = json.loads((HERE / "hessian.json").read_text(encoding="utf-8"))
FILTERS = json.loads((HERE / "filter_normalised.json").read_text(encoding="utf-8"))
INPUTS = json.loads((HERE / "gradients.json").read_text(encoding="utf-8"))["inputs"]


def ours(flat):
    """PyTorch's order (outputs, inputs) in ours (inputs, outputs)."""
    flat = np.array(flat)
    parts = [flat[:12].reshape(4, 3).T.ravel(), flat[12:16], flat[16:24].reshape(2, 4).T.ravel(), flat[24:]]
    return np.concatenate(parts)


@pytest.fixture(scope="module")
def trainer():
    experiment = replace(Experiment(), {
        "model.hidden": "4", "model.output_activation": "linear", "training.loss": "mean-squared",
        "training.batch_mode": "batch", "data.source": "line",
    })  # fmt: skip
    data = (np.array(INPUTS["X"]), np.array(INPUTS["Y_regression"]))
    return Trainer(experiment, data, ours(TRUTH["theta"]))


def test_a_product_with_a_direction(trainer):
    assert hessian_vector_product(trainer, ours(TRUTH["vector"])) == pytest.approx(ours(TRUTH["Hv"]), abs=1e-8)


def test_eigenvalues_and_trace(trainer):
    bends, expected = hessian_of(trainer), np.array(TRUTH["eigenvalues"])
    assert np.linalg.eigvalsh(bends.matrix()) == pytest.approx(expected, abs=1e-8)
    assert sharpness(trainer) == pytest.approx(TRUTH["largest"], abs=1e-8)
    assert bends.extremes(3, 2)[0] == pytest.approx(expected[[-1, -2, -3, 1, 0]], abs=1e-8)
    assert bends.trace() == pytest.approx(TRUTH["trace"], abs=1e-8)


def test_filter_normalised_directions_and_the_surface_over_them(trainer):
    layout, theta = trainer.network.layout, ours(FILTERS["theta"])
    first, second = (normalised(layout, theta, ours(FILTERS[f"raw_{name}"]), "filter") for name in ("d1", "d2"))
    assert first == pytest.approx(ours(FILTERS["d1"]), abs=1e-9)
    assert second == pytest.approx(ours(FILTERS["d2"]), abs=1e-9)
    plane = Plane("random", theta, first, second, ("", ""))
    x, y, _ = trainer.training_samples
    made = over(trainer.network, x, y, plane, (-1.0, 1.0, -1.0, 1.0), 9)
    assert made.loss == pytest.approx(np.array(FILTERS["grid"]), abs=1e-9)
