"""Curvature against the Hessian that automatic differentiation gives."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.landscape import hessian_vector_product, sharpness
from nnstudio.landscape.curvature import hessian, leading, trace
from nnstudio.spec import replace

HERE = Path(__file__).parent
TRUTH = json.loads((HERE / "hessian.json").read_text(encoding="utf-8"))
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
    assert np.linalg.eigvalsh(hessian(trainer)) == pytest.approx(np.array(TRUTH["eigenvalues"]), abs=1e-8)
    assert sharpness(trainer) == pytest.approx(TRUTH["largest"], abs=1e-8)
    assert leading(trainer, 3)[0] == pytest.approx(np.array(TRUTH["eigenvalues"])[:-4:-1], abs=1e-8)
    assert trace(trainer) == pytest.approx(TRUTH["trace"], abs=1e-8)
