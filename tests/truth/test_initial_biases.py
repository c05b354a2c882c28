"""The starts of PyTorch and scikit-learn, whose biases are drawn too, against their own."""

import numpy as np
import pytest
from sklearn.neural_network import MLPClassifier

from nnstudio import Experiment, Trainer
from nnstudio.data import prepare
from nnstudio.nn.initializers import initial_parameters
from nnstudio.nn.parameters import Layout
from nnstudio.spec import Layer, Model, parse, preset, replace

HIDDEN = (300, 200)


def drawn_by_us(initializer, activation, inputs, seed=0):
    """Weights and biases of every layer."""
    layers = [Layer(units=units, activation=activation, initializer=initializer) for units in HIDDEN]
    model = Model(layers=(*layers, Layer(units=1, activation="linear", initializer=initializer)), seed=seed)
    layout = Layout.of(model, inputs)
    vector = initial_parameters(model, layout)
    return [(block.W(vector), block.b(vector)) for block in layout.blocks]


def started_by_sklearn(hidden, activation, x, y, seed):
    """A fitted network that has not moved from its start."""
    network = MLPClassifier(
        hidden, activation=activation, solver="sgd", learning_rate_init=1e-300, max_iter=1, random_state=seed, alpha=0
    )
    with pytest.warns(match="Maximum iterations"):
        return network.fit(x, y)


def assert_uniform(values, bound):
    """Drawn from U(-bound, bound), by its ends and its first two moments (four deviations wide)."""
    n = values.size
    assert np.abs(values).max() <= bound
    assert np.abs(values).max() > bound * (1 - 8 / n)
    assert abs(values.mean()) < 4 * bound / np.sqrt(3 * n)
    assert abs(values.var() - bound**2 / 3) < 4 * bound**2 / 3 * np.sqrt(0.8 / n)


@pytest.mark.parametrize(("ours", "theirs"), [("tanh", "tanh"), ("relu", "relu"), ("sigmoid", "logistic")])
def test_scikit_learns_start_is_drawn_as_scikit_learn_draws_it(ours, theirs):
    rng = np.random.default_rng(0)
    inputs = 50
    x, y = rng.normal(size=(20, inputs)), np.arange(20) % 2
    network = started_by_sklearn(HIDDEN, theirs, x, y, 0)
    mine = drawn_by_us("scikit-learn-default", ours, inputs)
    for (W, b), W_theirs, b_theirs in zip(mine, network.coefs_, network.intercepts_, strict=True):
        assert W.shape == W_theirs.shape
        bound = np.sqrt((2 if theirs == "logistic" else 6) / sum(W.shape))
        assert_uniform(W_theirs, bound)
        assert_uniform(W, bound)
        assert np.abs(b_theirs).max() <= bound
        if b.size > 1:
            assert_uniform(b, bound)
        else:
            assert 0 < abs(b[0]) <= bound


def test_pytorchs_start_is_kaiming_uniform_with_a_of_root_five():
    """torch.nn.init: std = gain / sqrt(fan_in), gain = sqrt(2 / (1 + a^2)), bound = sqrt(3) std; of biases
    1 / sqrt(fan_in)."""
    for W, b in drawn_by_us("pytorch-default", "tanh", 50):
        fan_in = len(W)
        assert_uniform(W, np.sqrt(3) * np.sqrt(2 / (1 + np.sqrt(5) ** 2)) / np.sqrt(fan_in))
        assert np.abs(b).max() <= 1 / np.sqrt(fan_in)
        if b.size > 1:
            assert_uniform(b, 1 / np.sqrt(fan_in))


@pytest.mark.parametrize("initializer", ["pytorch-default", "scikit-learn-default"])
def test_of_a_layer_with_skips_all_that_comes_in_counts(initializer):
    layers = (Layer(units=300), Layer(units=200, inputs=(0, 1), initializer=initializer), Layer(units=1))
    model = Model(layers=layers)
    layout = Layout.of(model, 100)
    block = layout.blocks[1]
    bound = np.sqrt(1 / 400) if initializer.startswith("pytorch") else np.sqrt(6 / 600)
    assert_uniform(block.W(initial_parameters(model, layout)), bound)


@pytest.mark.parametrize("initializer", ["pytorch-default", "scikit-learn-default"])
def test_gain_leaves_biases_alone_and_what_is_pruned_is_zero(initializer):
    def start(**more):
        model = Model(layers=(Layer(units=3, initializer=initializer, **more), Layer(units=1)), seed=4)
        return initial_parameters(model, Layout.of(model, 2))

    plain, strong, pruned = start(), start(init_gain=2.0), start(pruned=((0, 1), (-1, 2)))
    assert (strong[:6] == 2 * plain[:6]).all()
    assert (strong[6:] == plain[6:]).all()
    assert (pruned[[1, 8]] == 0).all()
    assert (np.delete(pruned, [1, 8]) == np.delete(plain, [1, 8])).all()
    assert (start(bias=False)[:6] == plain[:6]).all()  # without biases there is nothing to draw


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("PyTorch", "pytorch-default"), ("torch", "pytorch-default"), ("scikit-learn", "scikit-learn-default"),
     ("sklearn", "scikit-learn-default"), ("sklearn-default", "scikit-learn-default")],
)  # fmt: skip
def test_they_go_by_their_programs_names(typed, meant):
    assert parse("model.initializer", typed) == meant


def test_neighbours_have_nothing_to_draw():
    experiment = replace(Experiment(), {"model.learner": "neighbours", "model.initializer": "pytorch-default"})
    assert Trainer(experiment).parameters.size == 0


def test_drawn_biases_carry_the_spiral(fast_engine):
    """12-12 tanh units, inputs within 1: from scikit-learn's start, theirs or ours, the network learns the spiral as
    scikit-learn's does; from Glorot's with biases of zero it is not nearly there."""
    spiral = preset("spiral")
    data = prepare(spiral.data)
    x, y = data.train.x / 5, data.train.y
    others = np.vstack([data.validation.x, data.test.x]) / 5, np.concatenate([data.validation.y, data.test.y])
    found = {"theirs": [], "from their start": [], "from ours": [], "from glorot": []}
    for seed in range(4):
        network = started_by_sklearn((12, 12), "tanh", x, y, seed)
        their_start = np.concatenate([
            part.ravel() for pair in zip(network.coefs_, network.intercepts_, strict=True) for part in pair
        ])  # fmt: skip
        network.set_params(solver="adam", learning_rate_init=0.02, max_iter=150, batch_size=25, n_iter_no_change=10**6)
        with pytest.warns(match="Maximum iterations"):
            found["theirs"].append(network.fit(x, y).score(*others))
        for name, initializer, start in (
            ("from their start", "scikit-learn-default", their_start),
            ("from ours", "scikit-learn-default", None),
            ("from glorot", "glorot-uniform", None),
        ):
            experiment = replace(spiral, {
                "model.hidden": "12-12", "model.initializer": initializer, "model.output_activation": "linear",
                "training.loss": "binary-cross-entropy", "training.optimizer": "adam", "training.learning_rate": 0.02,
                "training.batch_size": 25, "training.epochs": 150, "model.seed": seed, "training.seed": seed,
            })  # fmt: skip
            trainer = Trainer(experiment, (x, y, *others), start, engine=fast_engine)
            trainer.run()
            found[name].append(trainer.scores().validation_score)
    mean = {name: float(np.mean(scores)) for name, scores in found.items()}
    assert mean["theirs"] > 0.9
    assert mean["from their start"] == pytest.approx(mean["theirs"], abs=0.05)
    assert mean["from ours"] == pytest.approx(mean["theirs"], abs=0.05)
    assert mean["from glorot"] < 0.75
