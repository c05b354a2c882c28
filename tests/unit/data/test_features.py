"""The terms that may feed a network, against values worked out by hand."""

import math

import numpy as np
import pytest

from nnstudio.data import feature_terms
from nnstudio.spec.data import FEATURES_OF_ONE, FEATURES_OF_TWO

POINTS = np.array([[2.0, -3.0], [0.0, 0.5], [math.pi / 2, -math.pi / 2]])


def test_all_terms_of_two_inputs_by_hand():
    expected = [
        [2, -3, 4, 9, -6, math.sin(2), -math.sin(3)],
        [0, 0.5, 0, 0.25, 0, 0, math.sin(0.5)],
        [math.pi / 2, -math.pi / 2, math.pi**2 / 4, math.pi**2 / 4, -(math.pi**2) / 4, 1, -1],
    ]
    np.testing.assert_allclose(feature_terms(POINTS, FEATURES_OF_TWO), expected, rtol=0, atol=1e-15)


def test_all_terms_of_one_input():
    terms = feature_terms(np.array([[3.0], [-0.5]]), FEATURES_OF_ONE)
    np.testing.assert_allclose(terms, [[3, 9, math.sin(3)], [-0.5, 0.25, -math.sin(0.5)]], rtol=0, atol=1e-15)


def test_terms_stand_in_the_order_asked_for():
    assert feature_terms(POINTS, ("x2", "x1")).tolist() == POINTS[:, ::-1].tolist()


def test_no_terms_are_the_inputs_themselves():
    assert feature_terms(POINTS, ()) is POINTS


def test_no_rows_keep_their_columns():
    assert feature_terms(np.empty((0, 2)), ("x1", "x1*x2", "sin x2")).shape == (0, 3)


def test_terms_that_do_not_exist_or_need_another_input_are_refused():
    with pytest.raises(ValueError, match=r"no term x1\^3: use any of x1, x2"):
        feature_terms(POINTS, ("x1^3",))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=r"x1\*x2 needs two inputs"):
        feature_terms(np.zeros((4, 1)), ("x1", "x1*x2"))
