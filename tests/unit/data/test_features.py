"""The terms that may feed a network, against values worked out by hand."""

import math

import numpy as np
import pytest

from nnstudio.data import feature_terms, prepare
from nnstudio.spec import Data
from nnstudio.spec.data import FEATURES_OF_ONE, FEATURES_OF_TWO
from nnstudio.spec.terms import count, monomials

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
    for wrong in ("cos x1", "x0", "x1^", "x1*", "x1^0", "1", ""):
        with pytest.raises(ValueError, match=r"there is no term .*: use sin x1, sin x2 or products such as x1\^2\*x2"):
            feature_terms(POINTS, (wrong,))
    with pytest.raises(ValueError, match=r"x1\*x2 needs 2 inputs, the samples have 1"):
        feature_terms(np.zeros((4, 1)), ("x1", "x1*x2"))
    with pytest.raises(ValueError, match="sin x2 needs 2 inputs"):
        feature_terms(np.zeros((4, 1)), ("sin x2",))


@pytest.mark.parametrize(("inputs", "degree"), [(1, 9), (2, 1), (2, 4), (2, 15), (4, 5), (10, 2)])
def test_monomials_are_those_of_scikit_learn_in_its_order(inputs, degree):
    from sklearn.preprocessing import PolynomialFeatures

    x = np.random.default_rng(3).normal(size=(20, inputs))
    theirs = PolynomialFeatures(degree, include_bias=False).fit(x)
    names = theirs.get_feature_names_out([f"x{k + 1}" for k in range(inputs)])
    ours = monomials(inputs, degree)
    assert ours == tuple(name.replace(" ", "*") for name in names)
    assert len(ours) == count(inputs, degree)
    np.testing.assert_allclose(feature_terms(x, ours), theirs.transform(x), rtol=1e-12)


def test_chosen_terms_come_first_and_none_comes_twice():
    data = Data(features=("x1*x2", "sin x1", "x2"), degree=2)
    assert data.terms == ("x1*x2", "sin x1", "x2", "x1", "x1^2", "x2^2")
    assert data.inputs == 6
    assert Data().terms == ("x1", "x2")
    assert Data(features=(), degree=2).terms == monomials(2, 2)


def test_a_table_multiplies_its_columns_by_name():
    prepared = prepare(Data(source="diabetes", samples=442, features=(), degree=2, scaling="standard"))
    assert prepared.train.x.shape[1] == 65 == len(prepared.feature_names)
    assert prepared.feature_names[:2] == ("age", "sex")
    assert prepared.feature_names[10:13] == ("age^2", "age*sex", "age*bmi")
    np.testing.assert_allclose(prepared.transform(prepared.train.raw), prepared.train.x)
