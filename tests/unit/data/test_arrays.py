"""Arrays of one's own become the same parts."""

import numpy as np
import pytest

from nnstudio.data import from_arrays

X = np.arange(12.0).reshape(6, 2)


def test_whole_numbers_are_classes():
    prepared = from_arrays(X, [0, 2, 1, 0, 1, 2])
    assert prepared.task == "classification"
    assert prepared.class_names == ("0", "1", "2")
    assert prepared.train.y.dtype == np.int64
    assert prepared.feature_names == prepared.input_names == ("x1", "x2")
    assert np.array_equal(prepared.train.x, X)
    assert np.array_equal(prepared.transform(X), X)


def test_validation_and_test_parts_are_empty_but_shaped():
    prepared = from_arrays(X, np.zeros((6, 3)))
    for part in (prepared.validation, prepared.test):
        assert (part.raw.shape, part.x.shape, part.y.shape) == ((0, 2), (0, 2), (0, 3))


@pytest.mark.parametrize(
    ("y", "outputs"),
    [(np.arange(6.0), 1), (np.ones((6, 2)), 2), (np.ones((6, 2), dtype=int), 2), (np.ones(6, np.float32), 1)],
)
def test_other_numbers_are_targets(y, outputs):
    prepared = from_arrays(X, y)
    assert prepared.task == "regression"
    assert prepared.train.y.shape == (6, outputs)
    assert prepared.train.y.dtype == np.float64
    assert prepared.targets.mean.shape == (outputs,)


def test_classes_of_the_validation_part_count_too():
    prepared = from_arrays(X, [0, 1, 0, 1, 0, 1], X[:2], [0, 3])
    assert prepared.class_names == ("0", "1", "2", "3")
    assert len(prepared.validation) == 2


def test_truth_values_are_two_classes_and_one_class_leaves_room_for_another():
    assert from_arrays(X, np.array([True, False] * 3)).class_names == ("0", "1")
    assert from_arrays(X, np.zeros(6, dtype=int)).class_names == ("0", "1")


def test_the_given_arrays_are_copied():
    x, y = X.copy(), np.zeros(6)
    prepared = from_arrays(x, y)
    x[:], y[:] = 9, 9
    assert np.array_equal(prepared.train.x, X)
    assert not prepared.train.y.any()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ((X[:, 0], np.zeros(6)), r"x: shape \(6,\)"),
        ((X[:0], np.zeros(0)), "at least 1"),
        ((X * np.nan, np.zeros(6)), "x: every input"),
        ((X, np.zeros(5)), "y: 5 rows do not fit the 6 of x"),
        ((X, np.full(6, np.inf)), "y: every target"),
        ((X, np.zeros((6, 1, 1))), "y: shape"),
        ((X, np.array([0, 1, -1, 0, 1, 1])), "count from 0"),
        ((X, np.full(6, 10**9)), "use floats"),
        ((X, np.zeros(6), X), "together"),
        ((X, np.zeros(6), X[:, :1], np.zeros(6)), "x_valid: it has 1 columns, x has 2"),
        ((X, np.zeros(6), X, np.zeros(6, dtype=int)), "y_valid: it must be of the same kind"),
        ((X, np.zeros(6), X, np.zeros((6, 2))), "y_valid: it must be of the same kind"),
        ((X, np.zeros(6), X, np.zeros(4)), "y_valid: 4 rows do not fit the 6 of x_valid"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(given, message):
    with pytest.raises(ValueError, match=message) as caught:
        from_arrays(*given)
    assert "\n" not in str(caught.value)
