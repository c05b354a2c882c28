"""With early stopping every end gives the best parameters so far, and what is said of a run is said of these."""

import numpy as np
import pytest

from nnstudio.learners import NetworkClassifier
from nnstudio.learners.face import fit
from nnstudio.nn.trainer import Trainer
from nnstudio.search.many import train_many
from nnstudio.search.training import train
from nnstudio.spec import Experiment, preset, replace

OVERFITS = {
    "data.samples": 60, "data.noise": 50, "model.hidden": "8-8", "training.learning_rate": 0.1,
    "training.early_stopping": True, "training.patience": 15,
}  # fmt: skip


@pytest.fixture(scope="module")
def experiment() -> Experiment:
    return replace(preset("circle"), OVERFITS)


def best_so_far(experiment: Experiment, epochs: int) -> float:
    """The least validation loss at the ends of so many epochs, and at the end."""
    trainer = Trainer(experiment.replace("training.early_stopping", False), engine="numpy")
    losses = []
    for _ in range(epochs):
        trainer.run(epochs=1)
        losses.append(trainer.scores().validation_loss)
    return min(losses)


@pytest.mark.parametrize("epochs", range(4, 16, 2))
def test_ending_after_any_epoch_gives_the_best_so_far(experiment, epochs):
    trainer = Trainer(experiment, engine="numpy")
    trainer.run(epochs=epochs)
    trainer.conclude()
    assert trainer.epoch == epochs
    assert trainer.scores().validation_loss == pytest.approx(best_so_far(experiment, epochs), rel=1e-12)
    assert trainer.curves_at_end()[-1, 5] == trainer.scores().validation_loss


def test_ending_within_an_epoch_gives_nothing_worse_than_now(experiment):
    trainer = Trainer(experiment, engine="numpy")
    trainer.run(updates=4 * trainer.updates_per_epoch + 2)
    now = trainer.scores().validation_loss
    trainer.conclude()
    assert trainer.scores().validation_loss == pytest.approx(min(now, best_so_far(experiment, 4)), rel=1e-12)


def test_a_concluded_run_goes_on_as_if_it_had_not_been(experiment):
    straight, halted = Trainer(experiment, engine="numpy"), Trainer(experiment, engine="numpy")
    straight.run(epochs=14)
    halted.run(epochs=12)
    left = halted.parameters
    halted.conclude()
    assert halted.concluded is not None
    assert halted.concluded.best_update < halted.update
    assert f"update {halted.concluded.best_update}" in halted.concluded.text
    assert not np.array_equal(halted.parameters, left)
    halted = Trainer.resume(halted.checkpoint(), "numpy")
    assert halted.concluded is not None
    halted.run(epochs=2)
    assert halted.concluded is None
    assert np.array_equal(halted.parameters, straight.parameters)
    straight.conclude()
    halted.conclude()
    assert np.array_equal(halted.parameters, straight.parameters)


def test_without_early_stopping_an_end_is_where_the_run_is(experiment):
    trainer = Trainer(experiment.replace("training.early_stopping", False), engine="numpy")
    trainer.run(epochs=12)
    left = trainer.parameters
    trainer.conclude()
    assert np.array_equal(trainer.parameters, left)
    assert trainer.concluded is None


def test_a_run_that_diverges_ends_with_its_best(experiment):
    wild = replace(experiment, {"training.loss": "half-squared", "model.output_activation": "linear"})
    trainer = Trainer(wild, engine="numpy")
    trainer.run(epochs=3)
    best = trainer.scores().validation_loss
    trainer.apply(wild.replace("training.learning_rate", 50.0))
    trainer.run(epochs=20)
    assert trainer.divergence is not None
    trainer.conclude()
    assert trainer.scores().validation_loss <= best


def test_folds_trials_and_sweeps_end_with_their_best(experiment):
    epochs = 12
    short = experiment.replace("training.epochs", epochs)
    data = Trainer(short).data
    least = best_so_far(short, epochs)
    several = train_many([short], epochs).courses[0]
    for curves in (
        fit(short, data).curves,
        train(short, data, lambda: True, None, "numpy").curves,
        train(short.replace("training.epochs", 100), data, lambda: True, epochs, "numpy").curves,
        several.curves,
    ):
        assert curves[-1, 5] == pytest.approx(least, rel=1e-6)


def test_an_estimator_says_what_its_parameters_have():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(80, 2))
    y = (x[:, 0] * x[:, 1] + rng.normal(size=80) > 0).astype(int)

    def fitted(epochs: int) -> NetworkClassifier:
        shared = {"early_stopping": True, "patience": 100, "learning_rate": 0.1, "random_state": 1}
        return NetworkClassifier((12, 12), epochs=epochs, **shared).fit(x, y)

    model, longer = fitted(25), fitted(200)
    assert model.n_iter_ == 25
    assert model.validation_curve_[-1] == pytest.approx(model.validation_curve_.min(), abs=1e-12)
    assert model.loss_ == model.loss_curve_[-1]
    longer = NetworkClassifier(
        (12, 12), epochs=200, early_stopping=True, patience=100, learning_rate=0.1, random_state=1
    )
    longer.fit(x, y)
    assert longer.validation_curve_[-1] <= model.validation_curve_[-1]
