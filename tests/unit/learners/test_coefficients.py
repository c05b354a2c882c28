"""Slope, intercept and coefficients in the units of the data, held to scikit-learn's answers over unscaled data."""

import json

import numpy as np
import pytest
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.preprocessing import PolynomialFeatures

from nnstudio import Trainer
from nnstudio.__main__ import main
from nnstudio.data.own import make_table
from nnstudio.learners.closed_form import closed_form
from nnstudio.learners.coefficients import answer_name, equation, named_figures, parameters
from nnstudio.spec import preset, replace
from nnstudio.spec.presets import of_table

RNG = np.random.default_rng(0)
FAR = np.arange(100.0, 130.0)[:, None]  # y = 3 x - 6.5, far from the origin


def exact(experiment):
    """The parameters of the exact answer, and the trainer that has the data."""
    trainer = Trainer(replace(experiment, {"model.hidden": "none"}), engine="numpy")
    found = closed_form(trainer.experiment, trainer.data)
    return trainer, parameters(trainer.network, trainer.data, found.parameters, answer_name(trainer.experiment))


def table_of(x, y, columns):
    return of_table(make_table("far", x, y, columns, "price"))


def test_a_line_far_away_has_its_slope_and_intercept_in_the_datas_units():
    _, (slope, intercept) = exact(table_of(FAR, 3 * FAR[:, 0] - 6.5, ["size"]))
    assert slope.in_units == pytest.approx(3, rel=1e-9)
    assert intercept.in_units == pytest.approx(-6.5, rel=1e-9)
    assert (slope.unit, intercept.unit) == ("price per size", "price")
    # As trained, over scaled columns.
    assert slope.value == pytest.approx(1)
    assert intercept.value == pytest.approx(0, abs=1e-9)
    assert (slope.trained_unit, intercept.trained_unit) == (
        "scaled price per scaled size", "scaled price at the mean of size"
    )  # fmt: skip
    assert slope.scaled
    assert equation((slope, intercept), "price") == "price = 3 size - 6.5"
    assert named_figures((slope, intercept)) == {
        "slope (price per size)": slope.in_units, "intercept (price)": intercept.in_units
    }  # fmt: skip


@pytest.mark.parametrize("scaling", ["none", "standard"])
@pytest.mark.parametrize("target_scaling", ["none", "standard"])
def test_several_inputs_agree_with_scikit_learn(scaling, target_scaling):
    x = RNG.normal((50, -3, 4), (10, 2, 1), (60, 3))
    y = x @ [2.0, -5.0, 0.3] + 40 + RNG.normal(size=60)
    changes = {"data.scaling": scaling, "data.target_scaling": target_scaling}
    trainer, found = exact(replace(table_of(x, y, ["a", "b", "c"]), changes))
    train = trainer.data.train
    right = LinearRegression().fit(train.raw, trainer.data.targets.invert(train.y)[:, 0])
    assert [one.name for one in found] == ["a", "b", "c", "intercept"]
    assert [one.in_units for one in found] == pytest.approx([*right.coef_, right.intercept_], rel=1e-6)
    assert found[0].scaled is ("standard" in (scaling, target_scaling))


def test_powers_and_products_have_coefficients_in_the_datas_units():
    x = RNG.uniform(2, 4, (80, 2))
    y = 1.5 - 2 * x[:, 0] + 0.5 * x[:, 0] * x[:, 1] + RNG.normal(scale=0.1, size=80)
    trainer, found = exact(replace(table_of(x, y, ["x1", "x2"]), {"data.degree": 2, "data.scaling": "standard"}))
    train = trainer.data.train
    terms = PolynomialFeatures(2, include_bias=False).fit(train.raw)
    right = LinearRegression().fit(terms.transform(train.raw), trainer.data.targets.invert(train.y)[:, 0])
    by_name = dict(zip(terms.get_feature_names_out(["x1", "x2"]), right.coef_, strict=True))
    ours = {one.term.replace("*", " "): one.in_units for one in found if one.term}
    assert ours == pytest.approx(by_name, rel=1e-6)
    assert found[-1].in_units == pytest.approx(right.intercept_, rel=1e-6)


def test_of_classes_they_are_log_odds():
    x = RNG.normal((50, -3), (10, 0.5), (120, 2))
    y = (x @ [0.2, 1.0] + RNG.logistic(size=120) > 7).astype(np.int64)
    experiment = of_table(make_table("t", x, y, ["a", "b"], "class", ["no", "yes"]))
    trainer, found = exact(replace(experiment, {"training.loss": "binary-cross-entropy"}))
    train = trainer.data.train
    right = LogisticRegression(C=np.inf, tol=1e-12, max_iter=10_000).fit(train.raw, train.y)
    assert [one.in_units for one in found] == pytest.approx([*right.coef_[0], right.intercept_[0]], rel=1e-4)
    assert [one.unit for one in found] == ["log-odds per a", "log-odds per b", "log-odds"]


def test_without_scaling_there_is_one_unit():
    _, (slope, intercept) = exact(preset("line"))
    assert not slope.scaled
    assert not intercept.scaled
    assert (slope.in_units, slope.unit) == (slope.value, "y per x1")


def test_the_command_line_says_them(tmp_path, capsys):
    file = tmp_path / "far.csv"
    file.write_text("x,y\n" + "".join(f"{x},{3 * x - 6.5}\n" for x in range(100, 130)), encoding="utf-8")
    asked = ["train", str(file), "--set", "model.hidden=none", "--set", "training.optimizer=lbfgs",
             "--set", "training.batch_mode=batch", "--set", "training.learning_rate=1", "--epochs", "50"]  # fmt: skip
    assert main(asked) == 0
    assert "in the data's units: y = 3 x - 6.5" in capsys.readouterr().out
    assert main([*asked, "--json"]) == 0
    slope, intercept = json.loads(capsys.readouterr().out)["coefficients"]
    assert (slope["name"], slope["unit"], slope["unit_as_trained"]) == ("x", "y per x", "scaled y per scaled x")
    assert slope["value"] == pytest.approx(3, rel=1e-6)
    assert intercept["value"] == pytest.approx(-6.5, rel=1e-5)
    assert slope["as_trained"] == pytest.approx(1, rel=1e-6)


def test_a_coefficient_of_zero_has_no_sign():
    trainer = Trainer(preset("diabetes").replace("model.hidden", "none"))
    found = parameters(trainer.network, trainer.data, np.full(11, -0.0))
    assert {str(one.in_units) for one in found if one.term} == {str(one.value) for one in found if one.term} == {"0.0"}
