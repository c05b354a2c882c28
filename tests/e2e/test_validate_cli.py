"""``nnstudio validate`` as people type it."""

import csv
import json

import pytest

from nnstudio.__main__ import main
from nnstudio.search.folds import Plan
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
    assert "would believe" in said


def test_the_test_set_is_opened_once_and_says_so(found, private_home):
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
    assert found(*words, "--open-test")["test"]["opened_before"] == 0


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
