"""What an optimiser reports of its step, and how its state lives."""

import numpy as np
import pytest

from nnstudio.nn.optimizers import OPTIMIZERS
from nnstudio.spec import Training


def step(state, gradient, w=None, **settings):
    training, w = Training(**settings), np.zeros(len(gradient)) if w is None else w
    effective = OPTIMIZERS[training.optimizer](training, state, w, np.array(gradient), training.learning_rate)
    return w, effective


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_effective_step_is_what_a_gradient_is_multiplied_by(optimizer):
    gradient = np.array([0.3, -20.0, 1e-3])
    w, effective = step({}, gradient, optimizer=optimizer, learning_rate=0.1)
    assert -effective * gradient == pytest.approx(w, rel=1e-12)


def test_the_first_step_of_adam_is_the_step_size_itself():
    w, _ = step({}, [5.0, -1e-3], optimizer="adam", learning_rate=0.1)
    assert w == pytest.approx([-0.1, 0.1], rel=1e-4)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_no_gradient_no_step(optimizer):
    w, _ = step({}, np.zeros(3), w=np.ones(3), optimizer=optimizer, momentum=0.9)
    assert (w == 1).all()


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_state_is_named_arrays_of_its_own(optimizer):
    state, gradient = {}, np.ones(3)
    step(state, gradient, optimizer=optimizer, momentum=0.9)
    names = {"sgd": {"velocity"}, "rmsprop": {"square", "velocity"}, "adam": {"count", "mean", "square"}}
    assert set(state) == names[optimizer]
    assert all(isinstance(value, np.ndarray) for value in state.values())
    assert not any(np.shares_memory(value, gradient) for value in state.values())


def test_nesterov_with_momentum_looks_ahead():
    state = {}
    step(state, [1.0], optimizer="sgd", learning_rate=0.1, momentum=0.5, nesterov=True)
    w, _ = step(state, [1.0], optimizer="sgd", learning_rate=0.1, momentum=0.5, nesterov=True)
    assert w[0] == pytest.approx(-0.1 * (1 + 0.5 * 1.5))
