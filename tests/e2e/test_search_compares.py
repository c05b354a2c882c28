"""``nnstudio search`` compares settings: equal starts, means over seeds, sound shapes, never two searches in a file."""

import csv
import json
import os
import signal
import statistics
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from nnstudio.__main__ import main
from nnstudio.search.kept import read

from ..waiting import until
from .test_search_cli import done_in

QUICK = ["--set", "training.epochs=5", "--set", "data.samples=60"]
RATES = ["--vary", "training.learning_rate=0.03,0.1"]


@pytest.fixture
def ask(capsys):
    def carry_out(*words):
        status = main([*words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return carry_out


@pytest.fixture
def found(ask):
    def carry_out(*words):
        status, out, err = ask(*words, "--json")
        assert status == 0, err
        return json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))

    return carry_out


def test_the_same_setting_has_the_same_score_as_in_a_training(found):
    """Six trials of two settings: what differs is the setting alone."""
    made = found("search", "circle", *QUICK, *RATES, "--method", "random", "--trials", "6")
    scores = {}
    for row in made["leaderboard"]:
        scores.setdefault(row["values"]["training.learning_rate"], set()).add(row["score"])
    assert len(scores) == 2
    for rate, values in scores.items():
        assert len(values) == 1
        alone = found("train", "circle", *QUICK, "--set", f"training.learning_rate={rate}")
        assert alone["validation_loss"] == pytest.approx(values.pop(), abs=1e-12)
    assert {row["seed"] for row in made["leaderboard"]} == {0}


def test_the_seed_of_all_trials_is_the_one_named(found):
    made = found("search", "circle", *QUICK, *RATES, "--method", "grid", "--seed", "7")
    assert {row["seed"] for row in made["leaderboard"]} == {7}
    alone = found("train", "circle", *QUICK, "--seed", "7", "--set", "training.learning_rate=0.1")
    row = next(row for row in made["leaderboard"] if row["values"]["training.learning_rate"] == 0.1)
    assert row["score"] == pytest.approx(alone["validation_loss"], abs=1e-12)


def test_seeds_are_averaged_and_their_deviation_is_shown(found, ask, tmp_path):
    words = ["search", "circle", *QUICK, *RATES, "--method", "grid", "--seeds", "3"]
    made, out = found(*words), tmp_path / "all.csv"
    each = [
        found("train", "circle", *QUICK, "--set", "training.learning_rate=0.1", "--set", f"model.seed={seed}",
              "--set", f"training.seed={seed}")["validation_loss"]
        for seed in range(3)
    ]  # fmt: skip
    row = next(row for row in made["leaderboard"] if row["values"]["training.learning_rate"] == 0.1)
    assert row["scores"] == pytest.approx(each, abs=1e-12)
    assert row["score"] == pytest.approx(statistics.mean(each), abs=1e-12)
    assert row["spread"] == pytest.approx(statistics.stdev(each), abs=1e-12)
    assert row["seed"] == "0..2"
    assert made["seeds"] == 3
    assert made["estimate"]["updates"] == 2 * 3 * 5 * 3  # trials, seeds, epochs, updates of an epoch
    _, said, _ = ask(*words, "--out", str(out))
    head = said.splitlines()[0].split()
    assert head == ["trial", "mean", "deviation", "parameters", "hidden", "training.learning_rate", "seed"]
    table = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert {line["seed"] for line in table} == {"0..2"}
    best = next(line for line in table if line["training.learning_rate"] == "0.1")
    assert float(best["spread"]) == pytest.approx(row["spread"], rel=1e-8)


def test_each_of_several_seeds_has_the_mean_over_its_folds(found):
    words = ["search", "iris", *QUICK, *RATES, "--method", "grid", "--folds", "3"]
    many = found(*words, "--seeds", "2")["best"]
    rate = many["values"]["training.learning_rate"]
    for seed in range(2):
        seeds = ["--set", f"model.seed={seed}", "--set", f"training.seed={seed}"]
        alone = next(row for row in found(*words, *seeds)["leaderboard"]
                     if row["values"]["training.learning_rate"] == rate)  # fmt: skip
        assert many["scores"][seed] == pytest.approx(alone["score"], abs=1e-12)


def test_a_budget_is_spent_on_shapes_and_not_on_chains_of_single_units(found, ask, tmp_path):
    out = tmp_path / "all.csv"
    words = ["search", "circle", "--set", "training.epochs=1", "--set", "data.samples=60",
             "--vary", "model.hidden=budget:200", "--method", "random", "--trials", "60"]  # fmt: skip
    made = found(*words)
    assert all("-".join(set(row["hidden"].split("-"))) == row["hidden"].split("-")[0] for row in made["leaderboard"])
    assert all(row["values"] == {"model.hidden": row["hidden"]} for row in made["leaderboard"])
    ask(*words, "--out", str(out))
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert "model.hidden.size" not in rows[0]
    widths = {row["model.hidden"]: [int(width) for width in row["model.hidden"].split("-")] for row in rows}
    assert len(rows) == 60
    assert all(min(shape) >= 2 for shape in widths.values())
    assert {len(shape) for shape in widths.values()} == {1, 2, 3, 4, 5, 6}
    assert all(int(row["parameters"]) <= 200 for row in rows)
    # Narrow and wide ones of every depth: no width takes more than half of them.
    deep = [widths[row["model.hidden"]] for row in rows if len(widths[row["model.hidden"]]) == 3]
    assert len({shape[0] for shape in deep}) >= 3


@pytest.fixture
def begun(ask, tmp_path):
    """A search on the circle, kept in a file."""
    file = str(tmp_path / "s.db")
    assert ask("search", "circle", *QUICK, *RATES, "--method", "random", "--trials", "3", "--storage", file)[0] == 0
    return file


@pytest.mark.parametrize(
    ("words", "there", "here"),
    [
        (["moons"], "data.source: circle there", "moons here"),
        (["circle", "--set", "training.epochs=9"], "training.epochs: 5 there", "9 here"),
        (["circle", "--epochs", "9"], "training.epochs: 5 there", "9 here"),
        (["circle", "--set", "model.dropout=0.5"], "model.dropout: 0 there", "0.5 here"),
        (["circle", "--seed", "3"], "data.seed: 0 there", "3 here"),
        (["circle", "--method", "tpe"], "method: random there", "tpe here"),
        (["circle", "--folds", "3"], "number of folds: none there", "3 here"),
        (["circle", "--score", "accuracy"], "score: loss there", "accuracy here"),
        (["circle", "--seeds", "2"], "number of seeds: 1 there", "2 here"),
        (["circle", "--vary", "training.momentum=0,0.5"], "training.learning_rate=0.03,0.1 there", "0.5 here"),
    ],
)
def test_another_search_is_not_mixed_into_a_file(ask, begun, words, there, here):
    status, out, err = ask("search", *words, "--storage", begun, "--resume", "--trials", "9")
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert there in err
    assert here in err
    kept = read(Path(begun))
    assert (len(kept.results.rows), kept.settings.trials) == (3, 3)  # the file is as it was


def test_what_is_typed_again_and_is_the_same_goes_on(found, begun):
    words = ["search", "circle", *QUICK, *RATES, "--method", "random", "--storage", begun, "--resume", "--trials", "5"]
    assert found(*words)["trials"] == 5


def test_a_table_whose_numbers_have_changed_is_another(ask, tmp_path):
    table, file = tmp_path / "t.csv", str(tmp_path / "s.db")
    rng = np.random.default_rng(0)

    def write(shift):
        rows = [f"{a:.4f},{b:.4f},{a + b + shift:.4f}" for a, b in rng.normal(size=(60, 2))]
        table.write_text("\n".join(["first,second,target", *rows]) + "\n", encoding="utf-8")

    write(0.0)
    words = ["search", str(table), "--set", "training.epochs=2", "--storage", file]
    assert ask(*words, *RATES, "--trials", "2")[0] == 0
    assert ask(*words, "--resume", "--trials", "3")[0] == 0
    write(1.0)
    status, _, err = ask(*words, "--resume", "--trials", "4")
    assert status == 2
    assert "data.table: t.csv (60 rows) there, the same with other values here" in err


def test_tables_that_differ_in_more_than_their_values_say_in_what(ask, tmp_path):
    table, file = tmp_path / "t.csv", str(tmp_path / "s.db")
    rng = np.random.default_rng(0)
    rows = [f"{a:.4f},{b:.4f},{round(9 * a + b)}" for a, b in rng.random(size=(60, 2))]
    table.write_text("\n".join(["first,second,price", *rows]) + "\n", encoding="utf-8")
    words = ["search", str(table), "--set", "training.epochs=2", "--storage", file, "--trials", "2"]
    assert ask(*words, *RATES, "--task", "regression")[0] == 0
    for options, there, here in [
        (["--target", "second"], "t.csv (60 rows) to predict price there", "to predict second here"),
        (["--task", "classification"], "price as numbers there", "as classes here"),
        (
            ["--task", "regression", "--leave-out", "first"],
            "(60 rows) with first there",
            "(60 rows) without first here",
        ),
    ]:
        status, _, err = ask(*words, "--resume", *options)
        assert status == 2
        assert there in err
        assert here in err


@pytest.mark.skipif(os.name == "nt", reason="sends SIGINT and SIGKILL")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_no_trial_is_left_running(tmp_path, how):
    file = tmp_path / "s.db"
    command = [sys.executable, "-m", "nnstudio", "search", "circle", "--set", "training.epochs=400", *RATES,
               "--vary", "training.momentum=lin:0..0.9", "--method", "random", "--trials", "300", "--json",
               "--storage", str(file)]  # fmt: skip
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    until(lambda: file.is_file() and done_in(file))
    until(lambda: "running" in {row.state for row in read(file).results.rows})
    child.send_signal(how)
    out, err = child.communicate()
    rows = read(file).results.rows
    assert {row.state for row in rows} <= {"complete", "diverged", "waiting"}
    assert len({row.number for row in rows if row.state == "waiting"}) > 0
    if how == signal.SIGINT:
        made = json.loads(out)
        assert f"search circle --set training.epochs=400 --storage {file} --resume" in err
        assert made["waiting"] == sum(row.state == "waiting" for row in rows)
        assert ",waiting," in read(file).results.csv()
