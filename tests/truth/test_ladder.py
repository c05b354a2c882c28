"""The ladder of models where its answers are known: neighbours by hand, regression on diabetes, equal budgets."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.data import prepare, split
from nnstudio.learners.closed_form import closed_form
from nnstudio.spec import Data, preset, replace
from nnstudio.spec.counting import parameters

HERE = Path(__file__).parent


def read(name):
    return json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))


KNN = read("knn")
REGRESSION = read("gradient_descent")["linear_regression"]["expected"]


@pytest.mark.parametrize("k", KNN["expected"])
def test_neighbours_by_hand(k):
    experiment = replace(Experiment(), {"model.learner": "neighbours", "model.neighbours": int(k)})
    x, y, at = (np.array(KNN["inputs"][name]) for name in ("x", "y", "at"))
    trainer = Trainer(experiment, (x[:, None].astype(float), y))
    answers = trainer.predict(at[:, None])
    assert trainer.network.classes(answers).tolist() == KNN["expected"][k]


def test_linear_regression_on_diabetes_in_closed_form():
    experiment = replace(preset("diabetes"), {
        "model.hidden": "none", "data.target_scaling": "none", "data.train_share": 0.95, "data.test_share": 0.0,
    })  # fmt: skip
    # The truth is about all rows, so that they all are the training part.
    every = prepare(experiment.data)
    rows = [np.concatenate([getattr(p, name) for p in (every.train, every.validation)]) for name in ("raw", "y")]
    mean, deviation = rows[0].mean(axis=0), rows[0].std(axis=0)
    data = Trainer(experiment, ((rows[0] - mean) / deviation, rows[1])).data
    found = closed_form(experiment, data)
    assert len(data.train) == 442
    assert found.eigenvalues == pytest.approx(REGRESSION["eigenvalues_of_hessian_with_bias"], rel=1e-9)
    assert found.parameters == pytest.approx(REGRESSION["w_star"], rel=1e-9, abs=1e-9)
    assert found.objective == pytest.approx(REGRESSION["min_half_mse"], rel=1e-12)
    assert found.step_limit == pytest.approx(REGRESSION["step_limit"], rel=1e-12)
    assert found.best_step == pytest.approx(REGRESSION["best_fixed_step"], rel=1e-12)
    assert found.condition == pytest.approx(REGRESSION["kappa"], rel=1e-9)
    doubled = closed_form(experiment.replace("training.loss", "mean-squared"), data)
    assert doubled.step_limit == pytest.approx(REGRESSION["step_limit_if_loss_is_mse_without_half"], rel=1e-12)


@pytest.mark.parametrize("row", read("equal_budgets")["expected"], ids=lambda row: str(row["budget"]))
def test_equal_widths_nearest_to_a_budget(row):
    for expected in row["nearest_equal_width"]:
        count = {w: parameters(row["inputs"], (w,) * expected["hidden_layers"], row["outputs"]) for w in range(1, 400)}
        width = min(count, key=lambda w: (abs(count[w] - row["budget"]), w))
        assert (width, count[width]) == (expected["width"], expected["parameters"])


def test_the_training_part_has_as_many_samples_as_the_data_say():
    for samples in (10, 11, 53, 150, 442, 500):
        for share in (0.05, 0.33, 0.5, 0.6, 0.95):
            data = Data(samples=samples, train_share=share, test_share=0.0)
            assert data.training_samples == len(split(samples, share, 0.0, 3).train)
