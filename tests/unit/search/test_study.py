"""Searches: the same whoever trains, whatever interrupts them; what Optuna reads of them; budgets and refusals."""

import json
import math
import os
import random
import subprocess
import sys
import time
import warnings
from functools import cache

import pytest

from nnstudio import Experiment
from nnstudio.search.budget import estimate, planned_updates
from nnstudio.search.executors import InProcess
from nnstudio.search.ledger import SearchError
from nnstudio.search.plans import METHODS, generation
from nnstudio.search.results import average, importances_of
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.search.trials import Result, Task, evaluate
from nnstudio.spec import preset, replace

SMALL = replace(preset("circle"), {"training.epochs": 9, "data.samples": 60})
VARY = ["training.learning_rate=log:1e-3..1", "model.hidden=budget:60", "model.activation=tanh,relu"]
FINITE = ["training.learning_rate=0.01,0.1,0.5", "model.hidden=shapes:2|3-3"]


class Backwards:
    """Trains in another order than it is told to, and notes what."""

    width = 3

    def __init__(self, stop_after=math.inf):
        self.trained, self.stop_after = [], stop_after

    def map(self, tasks, wanted=lambda: True):
        for task in sorted(tasks, key=lambda task: -task.number):
            if len(self.trained) >= self.stop_after or not wanted():
                return
            self.trained.append((task.number, task.epochs or 0))
            yield task.number, evaluate(task)

    def close(self):
        pass


def look(search):
    return [(r.number, r.state, r.score, r.values, r.text, r.looks) for r in search.rows()]


def searched(method, executor, storage=None, trials=20, **settings):
    space = Space.parse(FINITE if method == "grid" else VARY, SMALL)
    with Search(SMALL, space, Settings(method, trials, seed=3, **settings), storage) as search:
        assert search.run(executor)
        return look(search)


@cache
def undisturbed(method):
    """What a search finds that nothing interrupts, and what was trained for it."""
    executor = Backwards()
    return searched(method, executor), executor.trained


@pytest.mark.parametrize("method", METHODS)
def test_what_is_found_does_not_depend_on_who_trains_nor_where_it_is_kept(method, tmp_path):
    first, _ = undisturbed(method)
    assert len(first) == (6 if method == "grid" else 20)
    assert searched(method, InProcess(1), tmp_path / "a.db") == first
    assert searched(method, InProcess(3)) == first
    assert {json.loads(row[4])["model"]["seed"] for row in first} == {SMALL.model.seed}  # all start alike


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("after", [1, 9, 15])
def test_a_search_that_was_stopped_goes_on_as_if_it_had_not_been(method, after, tmp_path):
    (expected, trained), file = undisturbed(method), tmp_path / "a.db"
    space = Space.parse(FINITE if method == "grid" else VARY, SMALL)
    stopped, rest = Backwards(after), Backwards()
    with Search(SMALL, space, Settings(method, 20, seed=3), file) as search:
        if not search.run(stopped):
            assert len(stopped.trained) == after
    with Search.open(file) as search:
        assert search.run(rest)
        assert look(search) == expected
    assert sorted(stopped.trained + rest.trained) == sorted(trained)  # none twice


CHILD = """
import sys
from pathlib import Path
from nnstudio.search.executors import InProcess
from nnstudio.search.study import Search
with Search.open(Path(sys.argv[1])) as search:
    print("go", flush=True)
    search.run(InProcess(2))
"""


def assert_kills_change_nothing(tmp_path, method, kills, chance):
    experiment = replace(SMALL, {"training.epochs": 90})
    space, settings = Space.parse(VARY, experiment), Settings(method, 30, seed=5)
    with Search(experiment, space, settings) as search:
        search.run(InProcess(2))
        expected = look(search)
    file = tmp_path / f"{method}.db"
    Search(experiment, space, settings, file).close()
    finished = set()
    for _ in range(kills):
        child = subprocess.Popen([sys.executable, "-c", CHILD, str(file)], stdout=subprocess.PIPE)
        assert child.stdout.read(3) == b"go\n"
        time.sleep(chance.random() * 0.8)
        child.kill()
        child.communicate()
        with Search.open(file) as search:
            rows = search.rows()
        # What was finished stays finished, under its number and with its score.
        now = {(r.number, r.state, r.score, r.seconds) for r in rows if r.over}
        assert finished <= now
        finished = now
    with Search.open(file) as search:
        assert search.run(InProcess(2))
        assert look(search) == expected
        assert search.results().best.number == min(expected, key=lambda r: r[2] if r[1] == "complete" else 9)[0]


@pytest.mark.skipif(os.name == "nt", reason="about SIGKILL")
@pytest.mark.parametrize("method", ["tpe", "hyperband"])
def test_a_search_survives_being_killed(method, tmp_path):
    assert_kills_change_nothing(tmp_path, method, 2, random.Random(1))


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("method", ["random", "tpe", "cmaes", "halving", "hyperband"])
def test_a_search_survives_being_killed_again_and_again(method, tmp_path):
    assert_kills_change_nothing(tmp_path, method, 12, random.Random(2))


def test_optuna_reads_the_file_as_its_own(tmp_path):
    import optuna

    file = tmp_path / "moons.db"
    rows = searched("tpe", InProcess(1), file, 6)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        storage = optuna.storages.RDBStorage(f"sqlite:///{file}")
        study = optuna.load_study(study_name="moons", storage=storage)
        best, trials = study.best_trial, study.trials
        storage.remove_session()
        storage.engine.dispose()
    assert best.value == min(row[2] for row in rows)
    assert set(best.params) == {*VARY_NAMES}
    about = trials[0].user_attrs
    assert Experiment.from_json(about["experiment"]).parameter_count == about["parameters"]
    assert about["seeds"].keys() == {"model.seed", "training.seed"}
    assert about["seconds"] > 0
    assert about["scores"] == [trials[0].value]


VARY_NAMES = ("training.learning_rate", "model.hidden.depth", "model.hidden.size", "model.activation")


def test_extending_a_search_keeps_what_it_has(tmp_path):
    file = tmp_path / "a.db"
    first = searched("random", InProcess(1), file, 5)
    with Search.open(file, trials=9) as search:
        assert search.run(InProcess(1))
        assert look(search)[:5] == first
        assert len(search.rows()) == 9


def test_a_file_is_guarded(tmp_path):
    file, space = tmp_path / "a.db", Space.parse(VARY, SMALL)
    with Search(SMALL, space, Settings(), file), pytest.raises(SearchError, match="in use by another search"):
        Search.open(file)
    with pytest.raises(SearchError, match="holds a search already"):
        Search(SMALL, space, Settings(), file)
    with pytest.raises(SearchError, match="with another seed"):
        Search(SMALL, space, Settings(seed=9), file, resume=True)
    with pytest.raises(SearchError, match="with another range to vary"):
        Search(SMALL, Space.parse(FINITE, SMALL), Settings(), file, resume=True)
    (tmp_path / "b.db").write_text("no database")
    with pytest.raises(SearchError, match="is not the file of a search"):
        Search.open(tmp_path / "b.db")
    with pytest.raises(SearchError, match="there is no such file"):
        Search.open(tmp_path / "c.db")


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        (Settings("best"), "method best"),
        (Settings(trials=0), "use 1 or more"),
        (Settings(trials=10**7), "use at most 1,000,000"),
        (Settings(seeds=10**9), "use at most 1,000"),
        (Settings(folds=1), "use 2 or more"),
        (Settings(score="r2"), "judged by accuracy or loss"),
    ],
)
def test_settings_that_make_no_search(settings, says):
    with pytest.raises(SearchError, match=says):
        Search(SMALL, Space.parse(VARY, SMALL), settings)
    with pytest.raises(ValueError, match="a grid needs single values"):
        Search(SMALL, Space.parse(VARY, SMALL), Settings("grid"))


def test_large_networks_and_impossible_ones_are_not_trained():
    space = Space.parse(["model.hidden=shapes:2|20|3", "training.momentum=0,0.5", "training.nesterov=on,off"], SMALL)
    executor = Backwards()
    with Search(SMALL, space, Settings("grid", 99, max_parameters=30)) as search:
        assert search.run(executor)
        rows = search.rows()
    infeasible = [row for row in rows if row.state == "infeasible"]
    assert len(rows) == 12
    assert len(executor.trained) == 12 - len(infeasible) == 6
    assert {row.why.split(" ")[1] for row in infeasible} == {"parameters", "needs"}


def test_budgets_of_updates_end_a_search_at_the_same_trial():
    each = planned_updates(SMALL, 0)
    space = Space.parse(["training.learning_rate"], SMALL)
    with Search(SMALL, space, Settings("random", 50, updates=7 * each)) as search:
        assert search.run(InProcess(2))
        assert len(search.rows()) == 7
    with Search(SMALL, space, Settings("random", 50, minutes=1e-9)) as search:
        assert not search.run(InProcess(2))


def test_a_trial_that_fails_or_diverges_is_said_and_the_others_go_on():
    class Faulty(Backwards):
        def map(self, tasks, wanted=lambda: True):
            for task in tasks:
                if task.number == 1:
                    yield 1, Result(1, error="its process died 3 times")
                elif task.number == 2:
                    yield 2, Result(2, ended="Diverged at update 3")
                else:
                    yield task.number, evaluate(task)

    with Search(SMALL, Space.parse(VARY, SMALL), Settings(trials=10)) as search:
        assert search.run(Faulty())
        states = [row.state for row in search.rows()]
        assert states[:3] == ["complete", "failed", "diverged"]
        assert [search.rows()[k].why for k in (1, 2)] == ["its process died 3 times", "Diverged at update 3"]


def test_brackets_are_those_of_the_papers():
    halving = generation("halving", 0, 100, 27, 2)
    assert (halving.size, halving.rungs, halving.kept) == (27, (1, 3, 9, 27), (9, 3, 1))
    bands = [generation("hyperband", k, 100, 27, 2) for k in range(5)]
    assert [band.size for band in bands] == [27, 12, 6, 4, 27]
    assert bands[1].rungs == (3, 9, 27)
    assert halving.share == pytest.approx(4 / 27)


def test_a_rung_is_the_beginning_of_the_whole_training():
    experiment = replace(SMALL, {"training.schedule": "cosine", "model.dropout": 0.2})
    short = evaluate(Task(0, experiment.to_json(), epochs=3))
    whole = evaluate(Task(0, experiment.to_json()))
    assert short.updates * 3 == whole.updates
    assert short.curve[-1][1:] == next(row for row in whole.curve if row[0] == short.updates)[1:]


def test_tasks_and_results_travel_as_json():
    task = Task(3, SMALL.to_json(), 5, 1, "accuracy", 4, "numpy")
    assert Task.from_json(task.to_json()) == task
    result = evaluate(Task(3, SMALL.to_json()))
    assert Result.from_json(result.to_json()) == result


def test_folds_give_a_mean_and_a_spread():
    pytest.importorskip("nnstudio.search.validation")
    result = evaluate(Task(0, SMALL.to_json(), 3, 1, "accuracy"))
    assert len(result.scores) == 3
    assert result.score == pytest.approx(sum(result.scores) / 3)
    assert result.updates == planned_updates(SMALL, 3)
    with Search(SMALL, Space.parse(FINITE, SMALL), Settings("grid", folds=3, score="accuracy")) as search:
        search.run(InProcess(2))
        found = search.results()
    assert found.best.score == max(row.score for row in found.rows)
    assert found.simplest.parameters <= found.best.parameters
    assert found.simplest.score >= found.best.score - found.best.error


def test_results_rank_front_csv_importances_and_average():
    with Search(SMALL, Space.parse(VARY, SMALL), Settings(trials=24, seed=1)) as search:
        search.run(InProcess(2))
        found = search.results()
        shares = importances_of(search.ledger.trials(), search.settings.maximize)
    assert list(shares) == sorted(shares, key=shares.get, reverse=True)
    assert sum(shares.values()) == pytest.approx(1)
    for row in found.rows:
        beaten = any(f.parameters <= row.parameters and f.score <= row.score for f in found.front)
        assert beaten
    assert [row.score for row in found.front] == sorted((row.score for row in found.front), reverse=True)
    lines = found.csv().splitlines()
    assert len(lines) == 25
    assert lines[0].startswith("number,state,score,spread,parameters,seconds,hidden,training.learning_rate")
    together = average(found.ranked, 3)
    raw = together.members[0].data.validation.raw
    answers = together.answers(raw)
    each = [member.answers(member.data.validation) for member in together.members]
    assert answers == pytest.approx(sum(each) / 3)
    with pytest.raises(ValueError, match="nothing to average"):
        average([])


def test_the_cost_is_told_before():
    space = Space.parse(VARY, SMALL)
    told = estimate(SMALL, space, Settings(trials=40))
    assert (told.trials, told.trainings, told.updates) == (40, 40, 40 * planned_updates(SMALL, 0))
    assert told.seconds > 0
    half = estimate(SMALL, space, Settings("halving", trials=27))
    assert half.updates < 0.6 * 27 * planned_updates(SMALL, 0)
    assert "27 trials" in half.text
