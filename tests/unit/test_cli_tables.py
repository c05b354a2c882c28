"""What commands make of a table: said on stderr, told in JSON, and chosen by options."""

import json

import numpy as np
import pytest

from nnstudio import load
from nnstudio.__main__ import main
from nnstudio.data import make_table, parts_of
from nnstudio.spec.presets import of_table


@pytest.fixture
def run(capsys):
    """Carry a command line out: exit status, stdout, stderr."""

    def carry_out(*arguments):
        try:
            status = main(list(arguments))
        except SystemExit as leaving:
            status = leaving.code
        said = capsys.readouterr()
        return status, said.out, said.err

    return carry_out


def titanic(folder, rows=90):
    """A table with row numbers, dates, a mostly empty column, gaps, and two targets to choose from."""
    rng = np.random.default_rng(0)
    path = folder / "titanic.csv"
    path.write_text("day,age,cabin,sex,fare,survived\n" + "".join(
        f"2024-01-{k % 28 + 1:02},{'' if k % 5 == 0 else rng.integers(1, 80)},{'' if k % 4 else rng.integers(1, 9)},"
        f"{'fm'[k % 2]},{rng.normal():.3f},{k % 2}\n"
        for k in range(rows)
    ), encoding="utf-8")  # fmt: skip
    return path


def test_what_is_made_of_a_table_is_said(run, tmp_path):
    status, out, err = run("train", str(titanic(tmp_path)), "--epochs", "1", "--json")
    assert status == 0
    told = [line.removeprefix("nnstudio: ") for line in err.splitlines()]
    assert told[0] == "titanic.csv: predicting survived as classes (0, 1) from 3 columns: age, sex, fare"
    assert told[1] == "why survived: its name says so; why classes: it has 2 different whole numbers"
    assert told[2] == "left out: day (it holds dates or times), cabin (it is mostly empty)"
    assert told[3].startswith("90 of 90 rows kept (18 without a gap); 18 gaps are filled by the training part's mean")
    for option in ("--target", "--task", "--leave-out", "--missing"):
        assert option in told[4]
    assert len(told) == 5
    data = json.loads(out)["data"]
    assert (data["target"], data["task"], data["classes"]) == ("survived", "classification", ["0", "1"])
    assert data["columns"] == ["age", "sex", "fare"]
    assert [one["column"] for one in data["left_out"]] == ["day", "cabin"]
    assert (data["rows"]["read"], data["rows"]["kept"], data["filled"], data["missing"]) == (90, 90, 18, "mean")
    assert (data["target_sure"], data["bad_cells"]["count"], data["warnings"]) == (True, 0, [])


def test_what_is_made_of_a_table_is_chosen(run, tmp_path):
    path = str(titanic(tmp_path))
    chosen = ("--target", "survived", "--task", "regression", "--leave-out", "sex", "--leave-out", "cabin")
    status, out, err = run("train", path, "--epochs", "1", "--json", *chosen, "--missing", "drop")
    assert status == 0
    result = json.loads(out)
    assert "r2" in result
    assert result["data"]["columns"] == ["age", "fare"]
    assert {"column": "sex", "why": "as asked"} in result["data"]["left_out"]
    assert (result["data"]["rows"]["kept"], result["data"]["missing"]) == (72, "drop")
    assert "nnstudio: warning: 18 of 90 rows are left out because they lack a value: --missing" in err


@pytest.mark.parametrize("missing", ["mean", "median"])
def test_gaps_are_filled_as_asked(run, tmp_path, missing):
    status, _, err = run("train", str(titanic(tmp_path)), "--epochs", "1", "--missing", missing, "--out", str(tmp_path))
    assert status == 0
    assert f"training part's {missing}" in err
    data = load(tmp_path / "titanic.nnstudio").experiment.data
    assert (data.missing, data.table.columns) == (missing, ("age", "cabin", "sex = m", "fare"))


@pytest.mark.parametrize(
    "command",
    [
        ["train"], ["validate", "--folds", "2"], ["search", "--vary", "training.learning_rate=0.1", "--trials", "1"],
        ["surface", "--resolution", "3", "--out", "s.npz"], ["export", "--to", "numpy", "--out", "m.py"],
    ],
)  # fmt: skip
def test_every_command_on_a_table_says_what_it_makes_of_it(run, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    path = str(titanic(tmp_path))
    as_json = ["--json"] if command[0] in ("train", "validate", "search") else []
    status, out, err = run(command[0], path, *command[1:], "--set", "training.epochs=1", *as_json)
    assert status == 0
    assert "predicting survived as classes" in err
    assert "--leave-out" in err
    assert not as_json or json.loads(out)["data"]["target"] == "survived"


def test_a_project_tells_what_its_table_predicts(run, tmp_path):
    run("train", str(titanic(tmp_path)), "--epochs", "1", "--out", str(tmp_path))
    _, out, err = run("train", str(tmp_path / "titanic.nnstudio"), "--epochs", "1", "--json")
    assert err == ""
    data = json.loads(out)["data"]
    assert (data["target"], data["rows"]) == ("survived", {"used": 90})


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--leave-out", "nothing"], "--leave-out nothing: there is no such column: use one of day, age"),
        (["--leave-out", "survived"], "--leave-out survived: it is what is to be predicted"),
        (["--missing", "refuse"], "column age: there is no value"),
        (["--task", "ranking"], "choose from"),
        (["--target", "sex", "--task", "regression"], 'row 2, column sex: "f" is no number: predict it as classes'),
    ],
)
def test_a_wrong_choice_about_a_table_is_one_line(run, tmp_path, options, said):
    status, out, err = run("train", str(titanic(tmp_path)), *options)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert said in err


@pytest.mark.parametrize("options", [["--target", "x"], ["--task", "regression"], ["--missing", "drop"]])
def test_choices_about_tables_are_refused_for_other_sources(run, options):
    status, _, err = run("train", "iris", *options)
    assert (status, err.count("\n")) == (2, 1)
    assert f"{options[0]}: iris is no table" in err


@pytest.mark.parametrize(("rare", "said"), [
    (1, "class rare has 1 sample, too few for 5 stratified folds: use fewer folds, or plain ones"),
    (2, "class rare has 2 samples, 1 of them in the test part; the other 1 is too few for 5 stratified folds"),
    (6, "class rare has 6 samples, 2 of them in the test part; the other 4 are too few for 5 stratified folds"),
])  # fmt: skip
def test_a_rare_class_is_counted_where_it_is(run, tmp_path, rare, said):
    in_test = {1: 0, 2: 1, 6: 2}[rare]
    parts = parts_of(of_table(make_table("t", np.zeros((50, 1)), np.zeros(50), ["a"], "y")).data, 50)
    rows = {*parts.test[:in_test].tolist(), *parts.train[: rare - in_test].tolist()}
    path = tmp_path / "rare.csv"
    path.write_text(
        "a,class\n" + "".join(f"{k * 0.37 % 1:.3f},{'rare' if k in rows else 'common'}\n" for k in range(50))
    )
    status, _, err = run("validate", str(path))
    assert status == 2
    assert err.splitlines()[-1].startswith(f"nnstudio: folds: {said}")


def test_a_weak_guess_and_a_bad_cell_are_said(run, tmp_path):
    path = tmp_path / "t.csv"
    cells = ["#DIV/0!" if k == 17 else f"{k * 0.61 % 1:.3f}" for k in range(40)]
    path.write_text("a,b\n" + "".join(f"{k * 0.37 % 1:.3f},{cell}\n" for k, cell in enumerate(cells)))
    status, out, err = run("train", str(path), "--epochs", "1", "--json")
    assert status == 0
    assert "why b: it is the last column (a guess: name it with --target); why numbers: its numbers have fr" in err
    assert 'warning: row 19, column b: "#DIV/0!" does not fit: counted as missing' in err
    data = json.loads(out)["data"]
    assert data["bad_cells"] == {"count": 1, "first": [{"row": 19, "column": "b", "text": "#DIV/0!"}]}
    assert (data["target_sure"], data["rows"]["without_target"]) == (False, 1)


def test_a_column_that_was_chosen_stays_so_when_the_guess_of_the_target_is_revised(run, tmp_path):
    # The last column's words are few in the first rows, and too many to be told apart in all.
    path = tmp_path / "t.csv"
    notes = [f"word {k if k > 2500 else k % 9}" for k in range(3000)]
    path.write_text("a,b,c,note\n" + "".join(
        f"{k * 0.37 % 1:.3f},{k * 0.61 % 1:.3f},{k * 0.73 % 1:.3f},{note}\n" for k, note in enumerate(notes)
    ), encoding="utf-8")  # fmt: skip
    status, out, _ = run("train", str(path), "--epochs", "1", "--json", "--leave-out", "a")
    assert status == 0
    assert (json.loads(out)["data"]["target"], json.loads(out)["data"]["columns"]) == ("c", ["b"])


def test_rows_without_any_input_are_said_to_be_that(run, tmp_path):
    rows = (f"{k if k % 3 == 0 else ''},{k / 2 if k % 3 == 1 else ''},{'uv'[k // 3 % 2]}" for k in range(90))
    (tmp_path / "t.csv").write_text("\n".join(["a,b,kind", *rows]), encoding="utf-8")
    _, _, said = run("train", str(tmp_path / "t.csv"), "--epochs", "1")
    assert "60 of 90 rows kept, 30 dropped without any input (0 without a gap)" in said
    assert "warning: 30 of 90 rows are left out because all their inputs are missing" in said
