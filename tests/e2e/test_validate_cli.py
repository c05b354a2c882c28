"""``nnstudio validate`` as people type it."""

import csv
import json

import pytest

from nnstudio.__main__ import main
from nnstudio.data import draw
from nnstudio.search.folds import Plan, open_rows
from nnstudio.search.openings import NAME, earlier
from nnstudio.search.validation import validate
from nnstudio.spec import preset, replace

QUICK = ["--set", "training.epochs=3", "--set", "data.samples=60"]


@pytest.fixture
def ask(capsys):
    def carry_out(*words):
        status = main(["validate", *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return carry_out


@pytest.fixture
def found(ask):
    def carry_out(*words):
        status, out, err = ask(*words, "--json")
        assert (status, err, out.count("\n")) == (0, "", 1)
        return json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))

    return carry_out


def test_folds_as_json_are_those_of_the_engine(found):
    made = found("iris", *QUICK, "--folds", "4", "--shuffle", "7")
    ours = validate(replace(preset("iris"), {"training.epochs": 3, "data.samples": 60}), Plan(4, seed=7))
    assert made["plan"] == "4 folds, seed 7"
    assert [fold["held"]["accuracy"] for fold in made["folds"]] == ours.scores("accuracy").tolist()
    assert made["mean"]["accuracy"] == pytest.approx(ours.mean("accuracy"))
    assert sum(fold["samples"] for fold in made["folds"]) == 48


def test_plans(found):
    assert len(found("iris", *QUICK, "--folds", "3", "--repeats", "2", "--plain")["folds"]) == 6
    assert found("iris", *QUICK, "--folds", "3", "--stratified", "--in-order")["plan"] == "3 stratified folds, in order"
    alone = found("line", "--set", "model.hidden=none", "--set", "data.samples=20", "--leave-one-out", "--exact")
    assert len(alone["folds"]) == 16
    assert alone["mean"]["r2"] is None
    assert alone["pooled"]["r2"] > 0.5


LINEAR = ["diabetes", "--set", "model.hidden=none", "--set", "data.samples=60", "--exact", "--leave-one-out"]


@pytest.fixture(scope="module")
def pooled():
    """R2 of all held-out answers of a least squares fit together, as scikit-learn works it out."""
    from sklearn.linear_model import LinearRegression
    from sklearn.metrics import r2_score
    from sklearn.model_selection import LeaveOneOut, cross_val_predict

    experiment = replace(preset("diabetes"), {"data.samples": 60})
    samples = draw(experiment.data)
    rows, _ = open_rows(experiment.data, samples)
    x, y = samples.x[rows], samples.y[rows]
    return r2_score(y, cross_val_predict(LinearRegression(), x, y, cv=LeaveOneOut()))


@pytest.mark.parametrize("more", [[], ["--curve", "model.l2=0,0.1"], ["--learning-curve"],
                                  ["--nested", "model.l2=0,0.1"]])  # fmt: skip
def test_leave_one_out_on_numbers_is_judged_by_the_pooled_score(found, ask, tmp_path, pooled, more):
    made = found(*LINEAR, *more)
    if "--nested" in more:
        assert made["judged_by"]["r2"] == made["pooled"]["r2"]
        assert all(value is not None for row in made["inner"] for value in row)
    else:
        point = {"--curve": 0, "--learning-curve": -1}.get(more[0] if more else "")
        judged = made if point is None else made["points"][point]
        assert judged["judged_by"]["r2"] == pytest.approx(pooled, abs=1e-9)
    if "--curve" in more:
        assert made["best"] == 0.1
    out = tmp_path / "folds.csv"
    status, said, _ = ask(*LINEAR, *more, "--out", str(out))
    assert status == 0
    assert "nan" not in said
    assert "r2" in said
    text = out.read_text(encoding="utf-8")
    assert "nan" not in text
    last = list(csv.DictReader(text.splitlines()))[-1]
    assert last["fold"] == "pooled"
    if "--nested" not in more and "--curve" not in more:
        assert float(last["r2"]) == pytest.approx(pooled, abs=1e-9)


def test_folds_of_a_single_sample_are_pooled_too(found):
    """Ten folds over eleven samples: nine hold out one, which has no R2."""
    words = ["line", "--set", "data.samples=11", "--set", "data.test_share=0", "--set", "model.hidden=none", "--exact"]
    made = found(*words, "--folds", "10")
    assert made["mean"]["r2"] is None
    assert made["judged_by"]["r2"] == made["pooled"]["r2"] > 0.5
    assert made["judged_by"]["mse"] == made["mean"]["mse"]


def test_in_words_and_as_a_table(ask, tmp_path):
    out = tmp_path / "folds.csv"
    status, said, _ = ask("moons", *QUICK, "--folds", "3", "--out", str(out))
    assert status == 0
    assert "3 folds, seed 0: 48 samples, the test set left out" in said
    assert "±" in said
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert [row["fold"] for row in rows] == ["1", "2", "3"]
    assert {"accuracy", "train_accuracy", "loss", "seconds"} <= rows[0].keys()


def test_curves(found, ask, tmp_path):
    neighbours = ["iris", "--set", "model.learner=neighbours"]
    made = found(*neighbours, "--curve", "model.neighbours=int:1..12", "--folds", "3")
    assert [point["value"] for point in made["points"]] == list(range(1, 13))
    assert made["best"] in range(1, 13)
    sizes = found(*neighbours, "--learning-curve", "--folds", "3")
    values = [point["value"] for point in sizes["points"]]
    assert values == sorted(values)
    assert values[-1] == 80
    out = tmp_path / "curve.csv"
    status, said, _ = ask(*neighbours, "--curve", "model.neighbours=1,5", "--folds", "3", "--out", str(out))
    assert status == 0
    assert "best mean accuracy at model.neighbours" in said
    assert [row["model.neighbours"] for row in csv.DictReader(out.read_text(encoding="utf-8").splitlines())] == [
        "1"
    ] * 3 + ["5"] * 3


def test_nested(found, ask):
    words = ["iris", "--set", "model.learner=neighbours", "--nested", "model.neighbours=1,9,40", "--folds", "3"]
    made = found(*words, "--inner-folds", "2")
    assert len(made["chosen"]) == 3
    assert all(len(row) == 3 for row in made["inner"])
    status, said, _ = ask(*words)
    assert status == 0
    assert "the scores that chose promised" in said


def test_the_test_set_is_opened_once_and_says_so(ask, found, private_home):
    words = ["iris", *QUICK, "--folds", "3"]
    assert "test" not in found(*words)
    assert not (private_home / NAME).exists()
    first = found(*words, "--open-test")["test"]
    assert (first["opened_before"], first["samples"]) == (0, 12)
    assert "for the first time" in first["says"]
    again = found(*words, "--open-test", "--set", "training.learning_rate=0.2")["test"]
    assert again["opened_before"] == 1
    assert "opened once before" in again["says"]
    assert [one.before for one in earlier()] == [0, 1]
    (private_home / NAME).write_text("[{]", encoding="utf-8")
    status, out, err = ask(*words, "--open-test", "--json")
    assert (status, json.loads(out)["test"]["opened_before"]) == (0, 0)
    assert "could not be read" in err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["iris", "--folds", "1"], "2 or more"),
        (["diabetes", "--stratified"], "numbers instead of classes"),
        (["iris", "--exact"], "exact answer"),
        (["iris", "--curve", "model.hiden=1,2"], "model.hiden"),
        (["iris", "--curve", "model.hidden=budget:90"], "list the shapes"),
        (["iris", "--out", "x.txt"], ".csv"),
        (["iris", "--learning-curve", "--nested", "model.l2=0.1,0.2"], "not allowed with"),
        (["iris", "--repeats", "3", "--in-order"], "shuffled"),
        (["wrong", "--folds", "3"], "no such file"),
    ],
)
def test_wrong_usage_is_one_line(ask, words, says):
    status, out, err = ask(*words)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert says in err
