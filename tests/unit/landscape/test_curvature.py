"""Products with the Hessian against differences of gradients, for every activation and loss."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.choices.losses import LOSSES
from nnstudio.landscape import curvature, hessian_vector_product, sharpness
from nnstudio.landscape.stack import Cancelled
from nnstudio.spec import Layer, Model, Training, replace

rng = np.random.default_rng(7)
X = rng.normal(size=(23, 3))


def trainer_of(activation, loss, weights=None):
    outputs = 1 if loss == "binary-cross-entropy" else 3
    y = np.arange(23) % max(2, outputs) if loss in ("binary-cross-entropy", "categorical-cross-entropy", "hinge") else (
        rng.normal(size=(23, outputs))
    )  # fmt: skip
    model = Model(layers=(
        Layer(units=4, activation=activation), Layer(units=3, activation="tanh", bias=False, inputs=(0, 1)),
        Layer(units=outputs, activation="linear", inputs=(1, 2), l2=0.3),
    ), seed=5)  # fmt: skip
    return Trainer(Experiment(model=model, training=Training(loss=loss)), (X, y), sample_weight=weights)


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_products_are_differences_of_gradients(activation, loss):
    trainer = trainer_of(activation, loss)
    network, (x, y, _), w = trainer.network, trainer.training_samples, trainer.parameters
    v = rng.normal(size=len(w))
    small = 1e-6

    def slope(point):
        return network.loss_and_gradient(point, x, y)[1]

    expected = (slope(w + small * v) - slope(w - small * v)) / (2 * small)
    assert hessian_vector_product(trainer, v) == pytest.approx(expected, rel=1e-5, abs=1e-7)


def test_it_is_symmetric_and_takes_weights_and_l2():
    trainer = trainer_of("gelu", "categorical-cross-entropy", rng.uniform(0.1, 2, 23))
    network, (x, y, weights), w = trainer.network, trainer.training_samples, trainer.parameters
    u, v = rng.normal(size=(2, len(w)))
    product = hessian_vector_product(trainer, v)
    assert u @ product == pytest.approx(v @ hessian_vector_product(trainer, u), rel=1e-12)
    ahead, behind = (
        network.loss_and_gradient(w + step * v, x, y, weights=weights)[1] for step in (1e-6, -1e-6)
    )  # fmt: skip
    assert product == pytest.approx((ahead - behind) / 2e-6, rel=1e-5, abs=1e-7)
    l2 = network.layout.spread(network.model, "l2")
    assert l2.any()
    assert hessian_vector_product(trainer, v, penalised=True) - product == pytest.approx(l2 * v, abs=1e-14)
    with pytest.raises(ValueError, match="does not fit"):
        hessian_vector_product(trainer, v[1:])


def test_lanczos_and_hutchinson_find_what_the_whole_matrix_has(monkeypatch):
    trainer = trainer_of("tanh", "half-squared")
    bends = curvature.hessian_of(trainer)
    exact = bends.extremes(2, 2)
    whole = bends.trace()
    assert whole == pytest.approx(np.linalg.eigvalsh(bends.matrix()).sum(), rel=1e-9)
    monkeypatch.setattr(curvature, "DENSE", 0)
    values, vectors = bends.extremes(2, 2)
    assert values == pytest.approx(exact[0], rel=1e-8, abs=1e-12)
    assert (np.diff(values) < 0).all()
    assert np.abs((vectors * exact[1]).sum(axis=0))[[0, 1, 3]] == pytest.approx(np.ones(3), abs=1e-6)
    assert bends.trace(samples=400) == pytest.approx(whole, rel=0.15)


def test_a_scale_measures_the_parameters_in_other_units():
    """The ends of scale * H, which is how an adaptive optimiser sees the loss."""
    trainer = trainer_of("tanh", "half-squared")
    scale = rng.uniform(0.1, 3, trainer.network.layout.size)
    scale[4] = 0.0
    whole = curvature.hessian_of(trainer).matrix()
    scaled = curvature.Hessian(curvature.hessian_of(trainer).objective, trainer.parameters, scale)
    expected = np.sort(np.linalg.eigvals(scale[:, None] * whole).real)
    assert scaled.extremes(1, 1)[0] == pytest.approx(expected[[-1, 0]], rel=1e-9)


def test_a_curvature_is_given_up_at_once_and_refused_where_there_is_none():
    trainer = trainer_of("tanh", "half-squared")
    bends = curvature.hessian_of(trainer)
    with pytest.raises(Cancelled):
        bends.extremes(wanted=lambda: False)
    nowhere = curvature.Hessian(bends.objective, np.full(bends.size, np.inf))
    with pytest.raises(ValueError, match="not finite"):
        nowhere.extremes()


def test_gradient_descent_is_stable_below_two_over_the_sharpness():
    """A linear network's loss is a bowl, so what the sharpness says of its step sizes is exact."""
    x = rng.normal(size=(40, 2)) * (1.0, 3.0)
    data = (x, x @ (0.5, -0.2) + 0.1)
    bowl = replace(Experiment(), {
        "data.source": "line", "model.hidden": "none", "training.loss": "half-squared", "training.batch_mode": "batch",
    })  # fmt: skip
    limit = 2 / sharpness(Trainer(bowl, data))
    for rate, grows in ((0.98 * limit, False), (1.02 * limit, True)):
        trainer = Trainer(bowl.replace("training.learning_rate", rate), data, np.array([3.0, 3.0, 3.0]))
        trainer.step(60)
        early = trainer.scores().train_loss
        trainer.step(20)
        assert (trainer.scores().train_loss > early) == grows
