"""What the README, the tutorial, the tour and the help of plots say will happen, done again."""

from pathlib import Path

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.landscape.curvature import sharpness
from nnstudio.spec import preset, replace
from nnstudio.ui.help.plot_texts import PLOT_TEXTS
from nnstudio.ui.help.tour import STOPS

ROOT = Path(__file__).parents[2]
LINEAR = {"model.hidden": "none", "training.batch_mode": "batch"}  # the tutorial's bowl: plane, none, all
SEEDS = range(5)


def seeded(experiment, seed):
    return replace(experiment, {"data.seed": seed, "model.seed": seed, "training.seed": seed})


def text(name):
    return " ".join((ROOT / name).read_text(encoding="utf-8").split())


def test_the_texts_say_what_is_tried_here():
    assert "From half of its limit on, the path jumps across the valley and still lands lower." in text("README.md")
    assert "without hidden layers the training diverges, and you are told why" in text("README.md")
    assert "a network may be thrown to a flatter place and go on from there" in text("README.md")
    assert "From half of it on, steps jump across the valley and still land lower" in text("docs/tutorial.md")
    assert "Choose *Plane* in *Data*, type `none` into the field above the network" in text("docs/tutorial.md")
    assert any("Where training fails, you are told why." in stop.text for stop in STOPS)
    assert "a cross-entropy falls for ever as they grow" in PLOT_TEXTS["WeightsPlot"].reading


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("share", "jumps"), [(0.4, False), (0.75, True), (0.95, True)])
def test_below_the_limit_every_step_of_a_linear_model_lands_lower(seed, share, jumps):
    experiment = seeded(replace(preset("plane"), LINEAR), seed)
    limit = 2 / sharpness(Trainer(experiment))
    trainer = Trainer(experiment.replace("training.learning_rate", share * limit))
    sharpest = np.linalg.eigh(hessian(trainer))[1][:, -1]
    best = minimum(trainer)
    trainer.step(12)
    history = trainer.history.view()
    along = (history.trail - best) @ sharpest
    assert np.all(np.diff(history.curve("train_loss")) < 0)
    assert np.all(along[1:6] * along[:5] < 0) == jumps, "from half of the limit on it changes sides at every step"
    assert np.all(np.abs(along[1:6]) < np.abs(along[:5]))


@pytest.mark.parametrize("seed", SEEDS)
def test_beyond_the_limit_a_linear_model_diverges_and_says_why(seed):
    experiment = seeded(replace(preset("plane"), LINEAR), seed)
    limit = 2 / sharpness(Trainer(experiment))
    trainer = Trainer(experiment.replace("training.learning_rate", 1.1 * limit))
    trainer.run(epochs=500)
    assert trainer.divergence is not None
    assert "step" in trainer.divergence.text


def test_the_bowl_jumps_from_half_of_its_limit_on():
    trainer = Trainer(replace(preset("bowl"), {"training.learning_rate": 1.05, "data.noise": 0.0}))
    assert 2 / sharpness(trainer) == pytest.approx(2)
    trainer.step(2)
    first = trainer.history.view().trail[:, 0]
    assert first[1:] / first[:-1] == pytest.approx([1 - 1.05] * 2)


def test_a_network_may_go_on_beyond_its_limit():
    """The first experiment with a step of 1: its loss soon bends too sharply for that, and mostly it arrives."""
    assert sum(arrives_beyond_its_limit(seed) for seed in SEEDS) >= 3


def arrives_beyond_its_limit(seed):
    trainer = Trainer(seeded(Experiment(), seed).replace("training.learning_rate", 1.0))
    beyond = False
    for _ in range(150):
        trainer.run(epochs=1)
        beyond = beyond or 2 / sharpness(trainer) < 1.0
        if beyond and trainer.scores().train_loss < 0.02:
            return trainer.divergence is None
    return False


@pytest.mark.parametrize("seed", SEEDS)
def test_weights_of_separable_classes_keep_growing_and_still_help(seed):
    experiment = seeded(replace(preset("gauss"), {
        "model.hidden": "none", "training.loss": "binary-cross-entropy", "training.batch_mode": "batch",
        "training.learning_rate": 0.3,
    }), seed)  # fmt: skip
    trainer, sizes, losses = Trainer(experiment), [], []
    for _ in range(3):
        trainer.run(epochs=300)
        sizes.append(np.linalg.norm(trainer.parameters))
        losses.append(trainer.scores().validation_loss)
    assert trainer.scores().train_score == 1
    assert sizes == sorted(sizes)
    assert losses == sorted(losses, reverse=True)


def hessian(trainer):
    x, _, _ = trainer.training_samples
    design = np.hstack([x, np.ones((len(x), 1))])
    return design.T @ design / len(x)


def minimum(trainer):
    x, y, _ = trainer.training_samples
    return np.linalg.lstsq(np.hstack([x, np.ones((len(x), 1))]), y, rcond=None)[0][:, 0]
