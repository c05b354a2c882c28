"""The scaling agrees with scikit-learn's, undoes itself, and survives columns that do not vary."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nnstudio.data import Scaling

TABLE = np.random.default_rng(7).normal([0, 1e3, -5, 1e-6], [1, 50, 0.01, 1e-7], (200, 4))


def test_it_agrees_with_the_standard_scaler():
    from sklearn.preprocessing import StandardScaler

    ours, theirs = Scaling.fit(TABLE), StandardScaler().fit(TABLE)
    np.testing.assert_allclose(ours.mean, theirs.mean_, rtol=1e-12)
    np.testing.assert_allclose(ours.scale, theirs.scale_, rtol=1e-12)
    np.testing.assert_allclose(ours.apply(TABLE), theirs.transform(TABLE), rtol=0, atol=1e-12)


def test_scaled_columns_have_mean_zero_and_deviation_one():
    scaled = Scaling.fit(TABLE).apply(TABLE)
    np.testing.assert_allclose(scaled.mean(axis=0), 0, atol=1e-10)
    np.testing.assert_allclose(scaled.std(axis=0), 1, rtol=1e-10)


@pytest.mark.parametrize("rows", [1, 3, 1000])
@pytest.mark.parametrize("value", [0.0, 0.1, -1e9 / 3, 1e-200])
def test_a_constant_column_is_shifted_but_not_scaled(value, rows):
    x = np.full((rows, 1), value)
    scaling = Scaling.fit(x)
    assert scaling.scale.tolist() == [1.0]
    np.testing.assert_allclose(scaling.apply(x), 0, atol=1e-12 * max(1, abs(value)))


@settings(derandomize=True)
@given(arrays(np.float64, st.tuples(st.integers(1, 20), st.integers(1, 4)), elements=st.floats(-1e6, 1e6)))
def test_invert_undoes_apply(x):
    scaling = Scaling.fit(x)
    np.testing.assert_allclose(scaling.invert(scaling.apply(x)), x, rtol=1e-9, atol=1e-6)


def test_identity_changes_nothing():
    identity = Scaling.identity(4)
    assert np.array_equal(identity.apply(TABLE), TABLE)
    assert np.array_equal(identity.invert(TABLE), TABLE)


def test_there_is_nothing_to_measure_without_rows():
    with pytest.raises(ValueError, match="no sample to measure"):
        Scaling.fit(np.empty((0, 2)))


@pytest.mark.parametrize("size", [2.7e154, 1e200, 1e300])
def test_numbers_whose_squares_are_not_finite_are_scaled_like_any_others(size):
    x = np.array([[1.0, 4.0], [-2.0, 5.0], [0.5, 9.0]])
    usual, large = Scaling.fit(x), Scaling.fit(x * [size, 1.0])
    np.testing.assert_allclose(large.scale / [size, 1.0], usual.scale, rtol=1e-14)
    np.testing.assert_allclose(large.apply(x * [size, 1.0]), usual.apply(x), rtol=1e-13)
