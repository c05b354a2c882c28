"""SGD and Adam against scikit-learn's multilayer perceptrons, step by step, where their conventions agree.

Agreeing: half the squared error for numbers, cross-entropy of the logits for classes, each averaged over the samples of
a batch; samples in their own order without shuffling; no penalty, because scikit-learn divides alpha by the samples of
the batch. Converted: its W is ours; its output of two classes is one unit. Its momentum carries the step size within
the velocity (v = momentum * v - rate * g) and ours does not (v = momentum * v + g; step rate * v), which is the same
while the step size stays. Its Nesterov step momentum * v - rate * g with that velocity is ours. Its Adam puts epsilon
beside the uncorrected root (rate * sqrt(1 - b2^t) / (1 - b1^t) * m / (sqrt(v) + epsilon)), so epsilon is made too small
to matter: 1e-300.
"""

import warnings

import numpy as np
import pytest
from sklearn.datasets import load_digits, make_regression
from sklearn.neural_network import MLPClassifier, MLPRegressor

from nnstudio import Experiment, Trainer
from nnstudio.spec import replace

RULES = {
    "sgd": ({"momentum": 0.0, "nesterovs_momentum": False}, {}),
    "momentum": ({"momentum": 0.9, "nesterovs_momentum": False}, {"training.momentum": 0.9}),
    "nesterov": (
        {"momentum": 0.9, "nesterovs_momentum": True}, {"training.momentum": 0.9, "training.nesterov": True},
    ),
    "adam": ({"solver": "adam", "epsilon": 1e-16}, {"training.optimizer": "adam", "training.epsilon": 1e-16}),
}  # fmt: skip


def model_of(kind, rule, epochs):
    settings = {"solver": "sgd", **RULES[rule][0]}
    return kind(
        hidden_layer_sizes=(5, 4), activation="tanh", alpha=0.0, batch_size=16, learning_rate_init=0.01,
        shuffle=False, max_iter=epochs, random_state=1, n_iter_no_change=10**6, tol=0.0, **settings,
    )  # fmt: skip


def flat(coefs, intercepts):
    return np.concatenate([part.ravel() for pair in zip(coefs, intercepts, strict=True) for part in pair])


def started(model, x, y):
    """The parameters a fresh model begins with."""
    begun = {}
    inner = model._initialize

    def watch(*args, **more):
        inner(*args, **more)
        begun["start"] = flat(model.coefs_, model.intercepts_)

    model._initialize = watch
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.fit(x, y)
    return begun["start"]


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("task", ["numbers", "two classes", "ten classes"])
def test_three_epochs_make_the_same_parameters(rule, task):
    if task == "numbers":
        x, y = make_regression(50, 6, noise=0.1, random_state=0)
        y = y / 100
    else:
        x, y = load_digits(n_class=2 if task == "two classes" else 10, return_X_y=True)
        x, y = x[:150] / 16, y[:150]
    model = model_of(MLPRegressor if task == "numbers" else MLPClassifier, rule, 3)
    start = started(model, x, y)
    loss = {"two classes": "binary-cross-entropy", "ten classes": "categorical-cross-entropy"}.get(task, "half-squared")
    source = {"numbers": "line", "two classes": "gauss", "ten classes": "digits"}[task]
    experiment = replace(Experiment(), {
        "data.source": source, "model.hidden": "5-4", "model.activation": "tanh", "model.output_activation": "linear",
        "training.loss": loss, "training.batch_mode": "mini-batch", "training.batch_size": 16,
        "training.order": "fixed", "training.learning_rate": 0.01, **RULES[rule][1],
    })  # fmt: skip
    trainer = Trainer(experiment, (x, y), start, engine="numpy")
    trainer.run(epochs=3)
    assert trainer.parameters == pytest.approx(flat(model.coefs_, model.intercepts_), abs=1e-10, rel=0)
    assert not np.allclose(trainer.parameters, start, atol=1e-3)
