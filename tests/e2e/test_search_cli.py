"""``nnstudio search`` as people type it."""

import json
import os
import re
import signal
import subprocess
import sys

import pytest

from nnstudio.__main__ import main
from nnstudio.project import load
from nnstudio.spec import PRESETS, Experiment

from ..waiting import until

QUICK = ["--set", "training.epochs=5", "--set", "data.samples=60"]
VARY = ["--vary", "training.learning_rate=log:1e-3..1", "--vary", "model.hidden=budget:60"]


def search(*words, capsys=None):
    status = main(["search", *words])
    return status, *capsys.readouterr()


def test_a_search_tells_its_cost_first_and_the_best_ten_at_the_end(capsys, tmp_path):
    status, out, err = search("circle", *QUICK, *VARY, "--trials", "12", capsys=capsys)
    assert status == 0
    assert re.match(r"tpe: 12 trials, up to 180 updates: about \d+ s here", err)
    lines = out.splitlines()
    assert lines[0].split() == ["trial", "loss", "parameters", "hidden", "training.learning_rate", "seed"]
    assert len(lines) == 11
    losses = [float(line.split()[1]) for line in lines[1:]]
    assert losses == sorted(losses)


def test_one_json_object_is_all_there_is(capsys):
    status, out, _ = search("iris", *QUICK, "--vary", "model.hidden=shapes:2|4|8", "--method", "grid", "--folds", "3",
                            "--score", "accuracy", "--json", capsys=capsys)  # fmt: skip
    found = json.loads(out)
    assert status == 0
    assert (found["trials"], found["complete"], found["finished"]) == (3, 3, True)
    assert found["estimate"]["trials"] == 3
    assert found["best"]["score"] == max(row["score"] for row in found["leaderboard"])
    assert found["best"]["values"].keys() == {"model.hidden"}


def test_jobs_change_nothing(capsys):
    one, two = (
        json.loads(search("moons", *QUICK, *VARY, "--trials", "9", "--json", "--jobs", jobs, capsys=capsys)[1])
        for jobs in ("1", "2")
    )
    for found in (one, two):
        for row in [found["best"], *found["leaderboard"]]:
            del row["seconds"]
        del found["seconds"], found["estimate"]
    assert one == two


@pytest.mark.parametrize("name", ["best.json", "best.nnstudio", "all.csv"])
def test_results_are_written(capsys, tmp_path, name):
    path = tmp_path / "results" / name
    status, out, _ = search("circle", *QUICK, *VARY, "--trials", "5", "--out", str(path), capsys=capsys)
    assert status == 0
    assert f"written: {path}" in out
    if path.suffix == ".csv":
        assert len(path.read_text().splitlines()) == 6
        return
    experiment = Experiment.from_json(path.read_bytes()) if path.suffix == ".json" else load(path).experiment
    assert experiment.parameter_count <= 60
    assert experiment.training.epochs == 5


def test_a_search_goes_on_where_it_was(capsys, tmp_path):
    file = str(tmp_path / "s.db")
    first = json.loads(search("circle", *QUICK, *VARY, "--trials", "6", "--json", "--storage", file, capsys=capsys)[1])
    status, out, err = search("circle", "--storage", file, "--resume", "--trials", "10", "--json", capsys=capsys)
    assert status == 0
    assert json.loads(out)["trials"] == 10
    assert "4 trials" in err
    assert "6 are done already" in err
    assert first["best"]["score"] >= json.loads(out)["best"]["score"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["circle"], "nothing is varied"),
        (["nowhere", *VARY], "there is no such file"),
        (["circle", "--vary", "training.learning_rate=0..1"], "use above 0 to 100"),
        (["circle", *VARY, "--method", "magic"], "invalid choice"),
        (["circle", *VARY, "--method", "grid"], "a grid needs single values"),
        (["circle", *VARY, "--score", "r2"], "judged by accuracy or loss"),
        (["circle", *VARY, "--trials", "0"], "not a whole number from 1 up"),
        (["circle", *VARY, "--minutes", "-1"], "not a number of minutes"),
        (["circle", *VARY, "--resume"], "--storage FILE.db"),
        (["circle", *VARY, "--out", "best.txt"], "written as .json, .nnstudio or .csv"),
        (["bowl", "--vary", "training.learning_rate", "--folds", "3"], "has no samples to hold out"),
    ],
)
def test_wrong_input_is_one_line(words, says, capsys):
    status, out, err = search(*words, capsys=capsys)
    assert (status, out) == (2, "")
    assert says in err
    assert err.startswith("nnstudio: ")
    assert err.count("\n") == 1


def test_functions_are_searched_too(capsys):
    words = ["rosenbrock", "--set", "training.epochs=50", "--vary", "training.learning_rate=log:1e-5..1e-2"]
    status, out, _ = search(*words, "--trials", "8", "--json", capsys=capsys)
    assert status == 0
    assert json.loads(out)["best"]["parameters"] == 2
    assert "rosenbrock" in PRESETS


def test_neighbours_are_searched_too(capsys):
    words = ["iris", "--set", "model.learner=neighbours", "--vary", "model.neighbours=int:1..9", "--method", "grid"]
    status, out, err = search(*words, "--folds", "3", "--score", "accuracy", "--json", capsys=capsys)
    assert status == 0
    assert re.search(r"up to 0 updates: about \d+ s", err)
    assert json.loads(out)["best"]["score"] > 0.9


def test_help_has_examples(capsys):
    with pytest.raises(SystemExit):
        main(["search", "--help"])
    out = capsys.readouterr().out
    assert "nnstudio search spiral --vary" in out
    assert "model.hidden=budget:200" in out


@pytest.mark.skipif(os.name == "nt", reason="sends SIGINT")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_keeps_what_is_done_and_says_how_to_go_on(tmp_path, jobs):
    file = tmp_path / "s.db"
    command = [sys.executable, "-m", "nnstudio", "search", "circle", "--set", "training.epochs=400", *VARY, "--trials",
               "60", "--storage", str(file), "--jobs", jobs]  # fmt: skip
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    until(lambda: file.is_file() and done_in(file))
    child.send_signal(signal.SIGINT)
    out, err = child.communicate()
    assert child.returncode == 130, err
    assert out.startswith("trial")
    assert f"--storage {file} --resume" in err
    assert "Traceback" not in err


def done_in(file):
    import sqlite3

    try:
        connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
        try:
            return connection.execute("select count(*) from trials where state = 'COMPLETE'").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.OperationalError:
        return 0
