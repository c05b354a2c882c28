"""From the spec to arrays: shapes, scaling by the training part alone, and one change changes one thing."""

import numpy as np
import pytest

from nnstudio.data import Split, draw, prepare, prepare_rows, split
from nnstudio.spec import PRESETS, Data, preset

PARTS = ("train", "validation", "test")


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_is_prepared_in_the_announced_shapes(name):
    data = preset(name).data
    prepared = prepare(data)
    assert prepared.task == ("regression" if data.about.task == "function" else data.about.task)
    assert len(prepared.class_names) == data.about.classes
    assert len(prepared.feature_names) == data.inputs
    assert len(prepared.input_names) == data.about.inputs
    assert sum(len(getattr(prepared, part)) for part in PARTS) == data.samples
    for part in (prepared.train, prepared.validation, prepared.test):
        assert part.raw.shape == (len(part), data.about.inputs)
        assert part.x.shape == (len(part), data.inputs)
        assert part.y.shape == ((len(part), preset(name).outputs) if prepared.task == "regression" else (len(part),))
        assert part.x.dtype == np.float64
        assert np.array_equal(prepared.transform(part.raw), part.x)


def test_parts_hold_the_rows_of_the_split():
    data = Data(noise=10.0, seed=5)
    samples, rows, prepared = draw(data), split(500, 0.5, 0.2, 5), prepare(data)
    for part in PARTS:
        assert np.array_equal(getattr(prepared, part).raw, samples.x[getattr(rows, part)])
        assert np.array_equal(getattr(prepared, part).y, samples.y[getattr(rows, part)])


def test_empty_parts_are_well_shaped():
    prepared = prepare(Data(source="plane", train_share=0.8, test_share=0.2, features=("x1", "x2", "x1*x2")))
    assert prepared.validation.raw.shape == (0, 2)
    assert prepared.validation.x.shape == (0, 3)
    assert prepared.validation.y.shape == (0, 1)


def test_scaling_is_measured_on_the_features_of_the_training_part_alone():
    data = Data(features=("x1", "x1^2"), scaling="standard")
    prepared = prepare(data)
    first = prepared.train.raw[:, 0]
    np.testing.assert_allclose(prepared.inputs.mean, [first.mean(), (first**2).mean()], rtol=1e-12)
    np.testing.assert_allclose(prepared.train.x.mean(axis=0), 0, atol=1e-12)
    np.testing.assert_allclose(prepared.train.x.std(axis=0), 1, rtol=1e-12)
    assert np.abs(prepared.validation.x.mean(axis=0)).min() > 1e-6


def test_targets_are_scaled_on_the_training_part_and_can_be_read_back():
    data = Data(source="diabetes", samples=442, features=(), target_scaling="standard")
    prepared, plain = prepare(data), prepare(data.model_copy(update={"target_scaling": "none"}))
    assert prepared.train.y.mean() == pytest.approx(0, abs=1e-12)
    assert prepared.train.y.std() == pytest.approx(1, rel=1e-12)
    np.testing.assert_allclose(prepared.targets.invert(prepared.test.y), plain.test.y, rtol=1e-12)
    assert prepared.targets.mean.shape == (1,)


def test_the_test_part_does_not_leak_into_the_scaling():
    # Only the boundary between validation and test moves: what training sees must stay the same to the bit.
    one, other = (prepare(Data(scaling="standard", noise=5.0, test_share=share)) for share in (0.1, 0.4))
    assert np.array_equal(one.train.x, other.train.x)
    assert np.array_equal(one.inputs.scale, other.inputs.scale)


def test_the_training_share_leaves_the_test_part_alone():
    one, other = (prepare(Data(train_share=share)) for share in (0.5, 0.7))
    assert np.array_equal(one.test.raw, other.test.raw)
    assert np.array_equal(one.train.raw, other.train.raw[:250])


def test_noise_leaves_the_split_alone():
    one, other = (prepare(Data(noise=noise)) for noise in (0.0, 40.0))
    assert np.array_equal(one.train.raw, other.train.raw)
    assert not np.array_equal(one.train.y, other.train.y)


def test_every_call_gives_fresh_equal_arrays():
    one, other = prepare(Data()), prepare(Data())
    assert np.array_equal(one.train.x, other.train.x)
    one.train.x[:] = 0
    assert not np.array_equal(one.train.x, other.train.x)


def test_transform_refuses_another_number_of_columns():
    with pytest.raises(ValueError, match=r"raw: shape \(4, 3\) does not fit: use \(samples, 2\)"):
        prepare(Data()).transform(np.zeros((4, 3)))


def test_rows_of_somebodys_choice_are_prepared_as_the_split_is():
    data = Data(source="diabetes", samples=442, features=(), scaling="standard", target_scaling="standard")
    samples, rows = draw(data), split(442, data.train_share, data.test_share, data.seed)
    own, usual = prepare_rows(data, samples, rows), prepare(data)
    assert all(np.array_equal(getattr(own, part).x, getattr(usual, part).x) for part in PARTS)
    assert all(np.array_equal(getattr(own, part).y, getattr(usual, part).y) for part in PARTS)
    nothing = np.empty(0, dtype=np.int64)
    few = prepare_rows(data, samples, Split(np.arange(9), np.arange(20, 25), nothing))
    assert (len(few.train), len(few.validation), len(few.test)) == (9, 5, 0)
    np.testing.assert_array_equal(few.inputs.mean, samples.x[:9].mean(axis=0))
