"""What the explanations of hyperparameters claim in numbers and formulas, computed again."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.sources.functions import bowl
from nnstudio.data import prepare
from nnstudio.nn import kernels
from nnstudio.nn.kernels.nets_plan import LANES
from nnstudio.nn.together import Together
from nnstudio.spec import preset, replace
from nnstudio.spec.explanations import EXPLANATIONS


def test_the_bowls_condition_flattens_its_second_direction():
    assert EXPLANATIONS["data.condition"].formula == "f(w) = (w_1^2 + w_2^2 / κ) / 2"
    w = np.array([[1.0, 2.0], [-3.0, 0.5]])
    assert bowl(8.0).value(w) == pytest.approx((w[:, 0] ** 2 + w[:, 1] ** 2 / 8) / 2)


@pytest.mark.long
def test_two_of_the_first_24_starts_on_exclusive_or_never_get_there():
    pytest.importorskip("numba")
    assert "2 of the first 24" in EXPLANATIONS["model.seed"].more
    assert kernels.prepare("nets")
    base = preset("xor")
    data = prepare(base.data)
    trainers = [Trainer(base.replace("model.seed", seed), data, engine="numpy") for seed in range(24)]
    for some in (trainers[:LANES], trainers[LANES:]):
        Together(some, every_loss=False).run(base.training.epochs)
    kernels._loaded.clear()  # what "auto" means to the tests after these must not hang on their order
    assert sum(trainer.scores().train_score < 0.95 for trainer in trainers) == 2


def test_without_a_line_search_a_step_is_eta_times_the_proposed_one():
    moves = []
    for rate in (1.0, 0.5):
        trainer = Trainer(replace(Experiment(), {
            "training.optimizer": "lbfgs", "training.batch_mode": "batch", "training.line_search": False,
            "training.learning_rate": 1.0,
        }), engine="numpy")  # fmt: skip
        trainer.step(5)
        before = trainer.parameters
        trainer.apply(trainer.experiment.replace("training.learning_rate", rate))
        trainer.step()
        moves.append(trainer.parameters - before)
    assert moves[1] == pytest.approx(moves[0] / 2, rel=1e-9)
    assert abs(np.linalg.norm(moves[0]) - 1.0) > 0.1  # its length is not the step size


@pytest.mark.parametrize(
    ("activation", "output", "gain", "shrinks"),
    [("tanh", "tanh", 100.0, True), ("relu", "linear", 100.0, False), ("tanh", "tanh", 0.01, True)],
)
def test_gradients_of_large_and_small_starts(activation, output, gain, shrinks):
    def slope(gain):
        lengths = []
        for seed in range(5):
            trainer = Trainer(replace(Experiment(), {
                "model.hidden": "16-16-16", "model.initializer": "glorot-uniform", "model.activation": activation,
                "model.output_activation": output, "model.init_gain": gain, "model.seed": seed,
            }), engine="numpy")  # fmt: skip
            first = trainer.network.layout.blocks[0]
            lengths.append(np.linalg.norm(first.W(trainer.gradient(trainer.data.train.x, trainer.data.train.y))))
        return np.median(lengths)

    assert slope(gain) < 1e-3 * slope(1.0) if shrinks else slope(gain) > 1e3 * slope(1.0)
