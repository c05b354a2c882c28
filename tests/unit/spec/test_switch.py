"""Going over to other data: they bring a start of their own, and what was changed by hand stays where it fits."""

import numpy as np
import pytest

from nnstudio import Trainer
from nnstudio.choices.sources import SOURCES
from nnstudio.data.own import make_table
from nnstudio.spec import Experiment, SpecError, diff, preset, replace
from nnstudio.spec.starts import start_of, with_source

FUNCTIONS = [name for name, source in SOURCES.items() if source.task == "function"]
SAMPLES = [name for name in SOURCES if name not in FUNCTIONS]


def switched(experiment, source):
    return with_source(experiment, source).experiment


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_is_reached_as_its_preset_has_it(name):
    assert switched(Experiment(), name) == preset(name)


@pytest.mark.parametrize("start", ["spiral", "breast-cancer", "digits", "diabetes", "bowl"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_can_be_descended_from_wherever_one_comes(start, name):
    trainer = Trainer(switched(preset(start), name))
    first = trainer.scores().train_loss
    trainer.run(epochs=200)
    assert trainer.divergence is None
    assert trainer.scores().train_loss < first or start == name


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("before", SOURCES)
def test_every_data_set_begins_as_its_preset_wherever_one_comes_from(before, name):
    moved = with_source(preset(before), name)
    assert moved.experiment == preset(name)
    assert moved.kept == moved.dropped == ()


def test_of_a_function_neither_network_nor_training_is_kept_for_samples():
    by_hand = replace(preset("rosenbrock"), {"training.optimizer": "lion", "data.seed": 5, "model.seed": 7})
    moved = with_source(by_hand, "digits")
    assert dict.fromkeys(diff(preset("digits"), moved.experiment)).keys() == {"data.seed", "model.seed"}
    assert moved.dropped == ("training.optimizer",)


@pytest.mark.parametrize(
    ("before", "by_hand", "after", "kept", "dropped"),
    [
        ("circle", {"model.l2": 0.1}, "digits", {"model.l2"}, set()),
        ("circle", {"model.hidden": "6-6"}, "spiral", {"model.hidden"}, set()),
        # A step size is one of its optimiser.
        ("circle", {"training.learning_rate": 0.1}, "spiral", {"training.learning_rate", "training.optimizer"}, set()),
        ("digits", {"training.optimizer": "sgd"}, "circle", {"training.learning_rate"}, set()),
        ("circle", {"data.features": ("x1", "x2", "x1^2")}, "moons", {"data.features"}, set()),
        ("circle", {"data.features": ("x1", "x2", "x1^2")}, "sine", set(), {"data.features"}),
        ("sine", {"data.degree": 3}, "line", {"data.degree"}, set()),
        ("sine", {"data.degree": 3}, "circle", set(), {"data.degree"}),
        ("circle", {"data.samples": 300}, "moons", {"data.samples"}, set()),
        ("circle", {"data.samples": 300}, "iris", set(), {"data.samples"}),
        ("circle", {"training.loss": "hinge"}, "xor", {"training.loss"}, set()),
        ("circle", {"training.loss": "hinge"}, "plane", set(), {"training.loss"}),
        ("circle", {"training.loss": "binary-cross-entropy"}, "iris", set(), {"training.loss"}),
        ("circle", {"model.learner": "neighbours"}, "digits", {"model.learner"}, set()),
        ("circle", {"model.layers.1.frozen": ((0, 0),)}, "xor", {"model.layers.1.frozen"}, set()),
        ("circle", {"model.layers.1.frozen": ((0, 0),)}, "spiral", set(), {"model.layers.1.frozen"}),
        ("circle", {"data.train_share": 0.9, "data.test_share": 0.05}, "iris", {"data.train_share", "data.test_share"},
         set()),
        ("circle", {"training.epochs": 40, "data.noise": 15.0}, "moons", {"training.epochs", "data.noise"}, set()),
    ],
)  # fmt: skip
def test_what_was_changed_by_hand_is_kept_where_it_fits(before, by_hand, after, kept, dropped):
    experiment = replace(preset(before), by_hand)
    moved = with_source(experiment, after)
    assert kept <= set(moved.kept)
    assert set(moved.dropped) == dropped
    assert all(moved.experiment.get(path) == experiment.get(path) for path in moved.kept)
    assert set(diff(preset(after), moved.experiment)) - {"model.hidden", "model.output_activation"} == (
        set(moved.kept) - {"model.hidden", "model.output_activation"}
    )


def test_circle_after_digits_has_one_output_and_its_own_loss():
    there = switched(preset("digits"), "circle")
    assert (there.outputs, there.training.loss, there.model.topology) == (1, "half-squared", "4-2")
    trainer = Trainer(there)
    trainer.run(epochs=there.training.epochs)
    assert trainer.scores().validation_score > 0.98


def test_there_and_back_what_was_changed_by_hand_is_still_there():
    by_hand = replace(preset("circle"), {"model.l2": 0.01, "training.learning_rate": 0.1, "model.hidden": "5"})
    assert switched(switched(by_hand, "digits"), "circle") == by_hand


def test_rows_of_the_users_own_begin_as_a_table_and_without_noise():
    table = make_table("t", np.random.default_rng(0).normal(size=(40, 2)), np.arange(40.0), ["a", "b"], "y")
    moved = with_source(replace(preset("circle"), {"data.noise": 20.0, "model.l1": 0.01}), "table", table)
    assert moved.experiment == replace(start_of("table", table), {"model.l1": 0.01})
    assert "data.noise" in moved.dropped


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_spiral_is_solved_by_its_own_start(seed, fast_engine):
    trainer = Trainer(switched(preset("circle"), "spiral").replace("training.seed", seed), engine=fast_engine)
    trainer.run(epochs=500)
    assert trainer.scores().validation_score > 0.95


def test_from_function_to_function_the_optimiser_and_the_noise_stay():
    here = replace(preset("bowl"), {"training.optimizer": "adam", "training.momentum": 0.5, "data.noise": 20.0})
    there = switched(here, "himmelblau")
    assert there.training.optimizer == "adam"
    assert there.data.noise == 20.0
    assert there.training.learning_rate == preset("himmelblau").training.learning_rate


def test_the_data_there_are_bring_nothing():
    by_hand = replace(preset("spiral"), {"model.hidden": "3"})
    assert with_source(by_hand, "spiral").experiment is by_hand


def test_a_source_without_rows_is_refused():
    with pytest.raises(SpecError, match="has no rows yet"):
        with_source(Experiment(), "table")


def test_what_is_named_beside_a_function_is_never_overruled():
    after = replace(Experiment(), {"data.source": "bowl", "data.samples": 50, "model.init_gain": 2.0})
    assert after.data.samples == 50
    assert after.model.output.init_gain == 2.0
    for path, value in (("data.features", ("x1",)), ("data.scaling", "standard"), ("model.hidden", "3")):
        with pytest.raises(SpecError, match=path):
            replace(Experiment(), {"data.source": "bowl", path: value})


def test_a_source_is_found_however_it_is_written():
    assert replace(Experiment(), {"data.source": "Rosenbrock"}) == Experiment().replace("data.source", "rosenbrock")
    for wrong in (["bowl"], "basin", 3):
        with pytest.raises(SpecError, match=r"data\.source"):
            Experiment().replace("data.source", wrong)
