"""L1 and L2 against closed forms and TensorFlow Playground's rule."""

import json
from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_diabetes

from nnstudio import Experiment, Trainer
from nnstudio.nn.penalties import dead_link_step
from nnstudio.spec import replace

TRUTH = json.loads((Path(__file__).parent / "penalties.json").read_text(encoding="utf-8"))
RIDGE = TRUTH["ridge"]["expected"]
# Which loss and which l2 say the same as each written objective: ours is loss + l2/2 * sum of squares.
READINGS = {
    "w_half_mse_plus_lam_sum_w2": ("half-squared", 2.0),
    "w_mse_plus_lam_sum_w2": ("mean-squared", 2.0),
    "w_half_mse_plus_half_lam_sum_w2": ("half-squared", 1.0),
}


@pytest.fixture(scope="module")
def diabetes():
    x, y = load_diabetes(return_X_y=True, scaled=False)
    return (x - x.mean(axis=0)) / x.std(axis=0), y


def ridge(diabetes, loss, l2, start):
    experiment = replace(Experiment(), {
        "data.source": "line", "model.hidden": "none", "model.l2": l2, "training.loss": loss,
        "training.batch_mode": "batch", "training.learning_rate": 0.1,
    })  # fmt: skip
    return Trainer(experiment, data=diabetes, parameters=start)


@pytest.mark.parametrize("row", TRUTH["dead_links"]["expected"])
def test_playgrounds_l1_rule(row):
    weight, dead = np.array([row["w_after_data_step"]]), np.array([False])
    dead_link_step(weight, np.array([row["w_old"]]), np.array([0.03 * 0.03]), dead)
    assert weight[0] == pytest.approx(row["w_new"], abs=1e-15, rel=0)
    assert dead[0] == row["dead"]


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("row", RIDGE["table"], ids=lambda row: f"lambda {row['lam']}")
def test_an_update_leaves_the_ridge_minimiser_where_it_is(diabetes, row, reading):
    loss, factor = READINGS[reading]
    start = np.array([*row[reading], RIDGE["bias"]])
    trainer = ridge(diabetes, loss, factor * row["lam"], start)
    assert trainer.gradient(*diabetes)[:10] + factor * row["lam"] * start[:10] == pytest.approx(0, abs=1e-8)
    trainer.step()
    # The bias stays at the mean of the targets: it is never penalised.
    assert trainer.parameters == pytest.approx(start, abs=1e-8, rel=0)


@pytest.mark.parametrize("row", TRUTH["shrinkage"]["expected"], ids=lambda row: f"lambda {row['lam']}")
def test_l2_shrinks_each_principal_direction_by_its_own_factor(diabetes, row):
    x, y = diabetes
    _, _, directions = np.linalg.svd(x, full_matrices=False)
    least_squares = np.linalg.lstsq(x, y - y.mean(), rcond=None)[0]
    shrunk = directions.T @ (np.array(row["factors"]) * (directions @ least_squares))
    start = np.array([*shrunk, y.mean()])
    trainer = ridge(diabetes, "half-squared", 2 * row["lam"], start)
    trainer.step()
    assert trainer.parameters == pytest.approx(start, abs=1e-8, rel=0)


@pytest.mark.parametrize("row", TRUTH["decay"]["expected"], ids=lambda row: f"{row['optimizer']} {row['weight_decay']}")
def test_l2_is_a_term_of_the_gradient_and_in_adamw_a_decay_of_its_own(row):
    experiment = replace(Experiment(), {
        "data.source": "line", "model.hidden": "none", "model.bias": False, "model.l2": row["weight_decay"],
        "training.optimizer": row["optimizer"].lower(), "training.learning_rate": 0.01,
    })  # fmt: skip
    # Inputs of zero have no data gradient.
    trainer = Trainer(experiment, data=(np.zeros((1, 2)), np.zeros(1)), parameters=np.array(row["path"][0]))
    trainer.step(3)
    assert trainer.history.view().trail == pytest.approx(np.array(row["path"]), abs=1e-12, rel=0)
