"""Typed formulas: what they mean, where they are wrong, and that nothing typed is ever run."""

import numpy as np
import pytest

from nnstudio.data.formula import DEEPEST, FUNCTIONS, LONGEST, FormulaError, parse_formula

X = np.random.default_rng(0).uniform(-2, 2, (50, 2))
ONE, TWO = X.T


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("x1", ONE),
        ("x1^2 + x2^2", ONE**2 + TWO**2),
        ("-x1^2", -(ONE**2)),
        ("2^3^2", 512.0),
        ("2^-1 * x2", TWO / 2),
        ("3x1 - 2(x1 + x2)", ONE - 2 * TWO),
        ("x1 / 2 / 2", ONE / 4),
        ("1 - 2 - 3", -4.0),
        ("sin(3*x1) * cos(x2)", np.sin(3 * ONE) * np.cos(TWO)),
        ("max(x1, x2, 0) - min(x1, x2)", np.maximum(np.maximum(ONE, TWO), 0) - np.minimum(ONE, TWO)),
        ("abs(x1) + sign(x2) + tanh(x1)", np.abs(ONE) + np.sign(TWO) + np.tanh(ONE)),
        ("exp(-x1^2)", np.exp(-(ONE**2))),
        ("(x1 > 0) + (x2 > 0)", (ONE > 0) + 1.0 * (TWO > 0)),
        ("x₁² · x₂ − π", ONE**2 * TWO - np.pi),
        ("SIN(X1)", np.sin(ONE)),
        ("+ - - x1", ONE),
        ("1.5e1 + .5", 15.5),
    ],
)
def test_numbers(text, value):
    formula = parse_formula(text)
    assert not formula.classes
    np.testing.assert_allclose(formula(X), np.broadcast_to(value, 50), rtol=1e-12)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("x1^2 + x2^2 < 0.5", ONE**2 + TWO**2 < 0.5),
        ("x1 ≥ x2", ONE >= TWO),
        ("0 < x1 < 1", (ONE > 0) & (ONE < 1)),
        ("x1 > 0 and x2 > 0 or x1 < -1", ((ONE > 0) & (TWO > 0)) | (ONE < -1)),
        ("not x1 > 0", ~(ONE > 0)),
        ("not (x1 > 0 or x2 > 0)", ~((ONE > 0) | (TWO > 0))),
        ("x1 * x2 > 0", ONE * TWO > 0),
    ],
)
def test_yes_and_no(text, value):
    formula = parse_formula(text)
    assert formula.classes
    np.testing.assert_array_equal(formula(X), value)


def test_where_it_has_no_value_it_says_so_silently():
    assert np.isnan(parse_formula("log(x1)")(np.array([[-1.0, 0.0]]))).all()
    assert np.isnan(parse_formula("log(x1) > 0")(np.array([[-1.0, 0.0]]))).all()


@pytest.mark.parametrize(
    ("text", "character", "said"),
    [
        ("", 1, "ends too early"),
        ("x1 +", 5, "ends too early"),
        ("x1 $ 2", 4, "means nothing"),
        ("sin x1", 5, "needs brackets"),
        ("2 * foo(3)", 5, "foo is not known"),
        ("((x1)", 6, "closing bracket is missing for the one at character 1"),
        ("x1)", 3, "not expected"),
        ("3 4", 3, "not expected"),
        ("min(x1)", 1, "takes 2 or more and is given 1"),
        ("sin(x1, x2)", 1, "takes 1 and is given 2"),
        ("x1 and x2", 1, "joins comparisons"),
        ("not x1", 1, "turns a comparison"),
        ("x1²$", 4, "means nothing"),
        ("__import__('os')", 1, "means nothing"),
        ("x1.real", 3, "means nothing"),
        ("(" * (DEEPEST + 5) + "x1", DEEPEST + 2, "deeper"),
        ("1" * (LONGEST + 1), LONGEST + 1, "at most"),
    ],
)
def test_what_is_wrong_has_a_place(text, character, said):
    with pytest.raises(FormulaError, match=said) as wrong:
        parse_formula(text)
    assert wrong.value.position == character - 1
    assert str(wrong.value).startswith(f"at character {character}: ")


def test_the_longest_formula_is_read_and_reckoned():
    long = "+".join(["x1"] * (LONGEST // 3))
    np.testing.assert_allclose(parse_formula(long)(X), ONE * (LONGEST // 3), rtol=1e-9)
    towers = "^".join(["1"] * (LONGEST // 2))
    assert parse_formula(towers)(X)[0] == 1
    nested = "sin(" * DEEPEST + "x1" + ")" * DEEPEST
    assert np.isfinite(parse_formula(nested)(X)).all()
    assert "sin" in FUNCTIONS
