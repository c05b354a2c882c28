"""What the losses average, how classes are written for them, and that they stand extreme answers."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.choices.activations import ACTIVATIONS
from nnstudio.choices.loss import softmax
from nnstudio.choices.losses import LOSSES
from nnstudio.nn.losses import coding, decode, encode
from nnstudio.spec import replace

MEANS = ("half-squared", "mean-squared", "absolute", "huber", "hinge")


@pytest.mark.parametrize("name", MEANS)
def test_losses_of_numbers_average_over_outputs(name):
    a, y = np.array([[0.3, 2.0, -1.5]]), np.array([[1.0, -1.0, 1.0]])
    loss = LOSSES[name]
    one_by_one = [loss.each(a[:, [k]], y[:, [k]])[0] for k in range(3)]
    assert loss.each(a, y)[0] == pytest.approx(np.mean(one_by_one), abs=1e-15)


def test_binary_cross_entropy_adds_its_outputs_up():
    a, y = np.array([[0.3, -2.0]]), np.array([[1.0, 0.0]])
    p = 1 / (1 + np.exp(-a))
    expected = -np.log(p[0, 0]) - np.log(1 - p[0, 1])
    assert LOSSES["binary-cross-entropy"].each(a, y)[0] == pytest.approx(expected, abs=1e-14)


def test_hubers_bend_lies_at_one():
    each = LOSSES["huber"].each
    zero = np.zeros((1, 1))
    assert each(np.array([[0.5]]), zero)[0] == 0.125
    assert each(np.array([[1.0]]), zero)[0] == 0.5
    assert each(np.array([[-3.0]]), zero)[0] == 2.5


@pytest.mark.parametrize("name", ["binary-cross-entropy", "categorical-cross-entropy"])
def test_cross_entropies_stand_extreme_logits(name):
    a, y = np.array([[1000.0, -1000.0], [-1000.0, 1000.0]]), np.array([[1.0, 0.0], [1.0, 0.0]])
    loss = LOSSES[name]
    assert loss.each(a, y) == pytest.approx([0.0, 2000.0], rel=1e-12)
    assert np.isfinite(loss.slope(a, y)).all()
    answers = loss.answer(a)
    assert answers == pytest.approx(np.array([[1.0, 0.0], [0.0, 1.0]]), abs=1e-15)


def test_softmax_sums_to_one_and_ignores_a_common_shift():
    z = np.array([[1.0, 2.0, 700.0], [-5.0, 0.0, 5.0]])
    assert softmax(z).sum(axis=1) == pytest.approx([1, 1], abs=1e-15)
    assert softmax(z) == pytest.approx(softmax(z - 1e3), abs=1e-12)


@pytest.mark.parametrize("how", ["signs", "unit"])
@pytest.mark.parametrize("outputs", [1, 2, 5])
def test_decode_undoes_encode(outputs, how):
    classes = np.arange(max(2, outputs)) if outputs > 1 else np.array([0, 1, 1, 0])
    written = encode(classes, outputs, how)
    assert written.shape == (len(classes), outputs)
    assert set(np.unique(written)) == {-1.0 if how == "signs" else 0.0, 1.0}
    assert (decode(written, how) == classes).all()


@pytest.mark.parametrize(("classes", "outputs"), [([0, 2], 1), ([3], 3), ([-1, 0], 2)])
def test_more_classes_than_outputs_are_refused(classes, outputs):
    with pytest.raises(ValueError, match="classes run from"):
        encode(np.array(classes), outputs, "signs")


def test_classes_are_coded_as_the_output_can_answer():
    assert coding(LOSSES["half-squared"], "tanh") == "signs"
    assert coding(LOSSES["half-squared"], "sigmoid") == "unit"
    assert coding(LOSSES["hinge"], "sigmoid") == "signs"
    assert coding(LOSSES["binary-cross-entropy"], "linear") == "unit"


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_numpy_warnings_stay_inside_even_where_everything_overflows(activation, loss, dtype):
    logits = loss.endswith("cross-entropy")
    experiment = replace(Experiment(), {
        "data.samples": 20, "model.activation": activation, "training.loss": loss, "training.dtype": dtype,
        "model.output_activation": "linear" if logits else activation, "model.l2": 1.0, "model.l1": 1.0,
    })  # fmt: skip
    rng = np.random.default_rng(0)
    size = Trainer(experiment).parameters.size
    # Warnings are errors in this house.
    trainer = Trainer(experiment, parameters=rng.choice([-1.0, 1.0], size) * (1e300 if dtype == "float64" else 1e37))
    trainer.step(3)
    x, y = trainer.data.train.raw, trainer.data.train.y
    assert len(trainer.predict(x)) == len(x)
    assert isinstance(trainer.loss(x, y), float)
    trainer.gradient(x, y)
    trainer.scores()
    trainer.reading()
