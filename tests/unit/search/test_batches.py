"""Trials trained sixteen at a time find what they find one by one, to the last bit, whoever trains them."""

import contextlib
import os
import random
import signal
from dataclasses import replace as with_
from functools import cache

import numpy as np
import pytest

from nnstudio.data import prepare
from nnstudio.nn import kernels
from nnstudio.nn.kernels.nets_plan import LANES
from nnstudio.nn.together import kinship, likeness
from nnstudio.nn.trainer import Trainer
from nnstudio.search import training
from nnstudio.search.executors import InProcess, Processes, bundles
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.search.study import Search
from nnstudio.search.trials import Task, as_work, evaluate, evaluate_together, outcomes, work, worked
from nnstudio.spec import preset, replace

pytest.importorskip("numba")
SMALL = replace(preset("circle"), {"training.epochs": 9, "data.samples": 60})


@pytest.fixture(scope="module", autouse=True)
def prepared():
    """The kernels; none is left loaded: what "auto" means to the tests after these must not hang on their order."""
    assert kernels.prepare("nets", "lanes12", "lanes16", "units")
    yield
    kernels._loaded.clear()


def timeless(results):
    return [with_(result, seconds=0.0) for result in results]


def tasks(changes=None, count=LANES + 3, **about):
    """Trials that differ in their seeds, starts, step sizes and penalties; one of them diverges."""
    base, chance, made = replace(SMALL, changes or {}), random.Random(4), []
    for k in range(count):
        own = {
            "model.seed": k, "training.seed": k + 7, "training.learning_rate": 0.05 * (1 + k / 10),
            "model.l2": 1e-3 * (k % 3), "model.l1": 1e-3 * chance.randrange(2),
        }  # fmt: skip
        made.append(Task(k, replace(base, own).to_json(), kin=0, **about))
    return made


@pytest.mark.parametrize(("changes", "about"), [
    ({}, {}),
    ({"training.optimizer": "adam", "training.schedule": "cosine"}, {"epochs": 3}),
    ({"training.l1_method": "dead-links", "training.momentum": 0.5}, {"score": "accuracy"}),
    ({"training.batch_mode": "batch", "model.activation": "gelu"}, {"folds": 3, "fold_seed": 5}),
    ({"training.batch_mode": "stochastic", "training.learning_rate": 1.0}, {"folds": 2, "score": "accuracy"}),
    ({"training.loss": "binary-cross-entropy", "model.output_activation": "linear"}, {}),
    ({"training.early_stopping": True}, {"folds": 2}),  # the kernel takes none of these
])  # fmt: skip
def test_whatever_goes_beside_a_trial_changes_nothing(changes, about):
    given = tasks(changes, **about)
    alone = timeless(evaluate(task) for task in given)
    assert timeless(evaluate_together(given)) == alone
    chance = random.Random(1)
    some = chance.sample(given, 5)
    assert timeless(evaluate_together(some)) == [alone[task.number] for task in some]
    assert timeless(worked(work(as_work(some)))) == [alone[task.number] for task in some]


def test_a_trial_that_diverges_ends_alone():
    base = preset("line")
    texts = [replace(base, {"model.seed": k, "training.learning_rate": 9.0 if k == 2 else 0.01}) for k in range(6)]
    given = [Task(k, one.to_json(), epochs=5, kin=0) for k, one in enumerate(texts)]
    found = evaluate_together(given)
    assert timeless(found) == timeless(evaluate(task) for task in given)
    assert [bool(result.ended) for result in found] == [False, False, True, False, False, False]


def test_what_one_trial_raises_is_not_the_others_result():
    given = tasks(count=3)
    given.append(Task(3, given[0].experiment.replace("circle", "no such data"), kin=0))
    found = outcomes(given)
    assert timeless(found[:3]) == timeless(evaluate(task) for task in given[:3])
    assert "no such data" in found[3].error
    assert [result.error for result in outcomes(given[:3], lambda: False)] == ["stopped"] * 3


def test_bundles_hold_every_trial_once_and_no_strangers():
    chance = random.Random(2)
    given = [Task(k, "{}", kin=chance.choice([None, 1, 2, 3])) for k in range(90)]
    found = bundles(given)
    assert sorted(task.number for bundle in found for task in bundle) == list(range(90))
    for bundle in found:
        assert len({task.kin for task in bundle}) == 1
        assert len(bundle) <= (1 if bundle[0].kin is None else LANES)
    of_two = [len(bundle) for bundle in found if bundle[0].kin == 2]
    assert of_two[:-1] == [LANES] * (len(of_two) - 1)


CHANGES = (
    {"model.seed": 9}, {"training.seed": 9}, {"training.learning_rate": 0.5}, {"model.l2": 0.01}, {"model.l1": 0.01},
    {"training.divergence_factor": 50.0}, {"model.layers.0.init_gain": 2.0}, {"training.momentum": 0.5},
    {"model.hidden": "5"}, {"training.optimizer": "adam"}, {"training.batch_size": 7}, {"training.epochs": 4},
    {"data.noise": 0.3}, {"model.activation": "relu"}, {"training.schedule": "cosine"}, {"model.dropout": 0.2},
    {"training.early_stopping": True}, {"training.dtype": "float32"},
    {"training.optimizer": "lbfgs", "training.batch_mode": "batch"},
    {"model.layers.0.frozen": ((0, 0),)}, {"model.layers.0.pruned": ((1, 0),)}, {"model.layers.0.bias": False},
    {"training.class_weight": "balanced"}, {"training.clip_norm": 0.5}, {"model.hidden": "9-9-9-9-9-9-9-9-40-40"},
)  # fmt: skip


def test_what_is_alike_goes_together():
    def both(changes):
        experiment = replace(SMALL, changes)
        if experiment.data not in data:
            data[experiment.data] = prepare(experiment.data)
        return likeness(experiment), kinship(Trainer(experiment, data[experiment.data], engine="numpy"))

    data = {}
    found = [both(changes) for changes in ({}, *CHANGES)]
    alike = [[k for k, other in enumerate(found) if other[0] is not None and other[0] == one[0]] for one in found]
    assert alike[0] == [0, 1, 2, 3, 4, 6, 7]  # L1 is a group of its own
    for one in found:
        for other in found:
            if one[0] is not None and one[0] == other[0]:
                assert one[1] is not None
                assert one[1] == other[1]


class OneByOne:
    """Trains every trial by itself, the last one first."""

    width = 1

    def __init__(self, stop_after=10**6):
        self.left = stop_after

    def map(self, given, wanted=lambda: True):
        for task in reversed(given):
            self.left -= 1
            if self.left < 0:
                return
            yield task.number, evaluate(task)

    def close(self):
        pass


SEARCHED = replace(SMALL, {"training.epochs": 27, "data.samples": 40})
SHAPES = "model.hidden=shapes:3|4"
VARY = ["training.learning_rate=log:1e-3..1", "model.l1=0.0001,0.001"]


def space(method="random"):
    """A bracket has too few trials for two shapes."""
    return Space.parse(VARY if method in ("halving", "hyperband") else [*VARY, SHAPES], SEARCHED)


def look(search):
    return [(r.number, r.state, r.score, r.values, r.text, r.looks, r.curve.tolist()) for r in search.rows()]


def settings(method, folds):
    return Settings(method, 40, folds, seed=3, engine="together")


def searched(executor, method, folds=0, storage=None):
    with Search(SEARCHED, space(method), settings(method, folds), storage) as search:
        assert search.run(executor)
        return look(search)


@contextlib.contextmanager
def counted():
    """How many trials are trained together, each time."""
    sizes, together = [], training.Together

    def count(trainers, every_loss):
        sizes.append(len(trainers))
        return together(trainers, every_loss)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "Together", count)
        yield sizes


@cache
def undisturbed(method, folds=0):
    """What a search finds that one process makes without a pause, and how many trials it trained together."""
    with counted() as sizes:
        return searched(InProcess(1), method, folds), sizes


@pytest.mark.parametrize(
    ("method", "folds"), [("random", 0), ("random", 3), ("tpe", 0), ("cmaes", 0), ("halving", 0), ("hyperband", 0)]
)
def test_a_search_finds_the_same_whoever_trains(method, folds, tmp_path):
    expected, sizes = undisturbed(method, folds)
    assert max(sizes, default=1) == (1 if method in ("tpe", "cmaes") else LANES)  # those ask for eight at a time
    with counted() as alone:
        assert searched(OneByOne(), method, folds, tmp_path / "a.db") == expected
    assert set(alone) <= {1}
    assert searched(InProcess(3), method, folds, tmp_path / "b.db") == expected


def test_processes_find_the_same(tmp_path):
    with contextlib.closing(Processes(2)) as processes:
        for method, folds in (("random", 3), ("hyperband", 0)):
            assert searched(processes, method, folds, tmp_path / f"{method}.db") == undisturbed(method, folds)[0]


@pytest.mark.skipif(os.name == "nt", reason="about SIGKILL")
def test_a_process_killed_within_a_batch_changes_nothing():
    given = tasks({"training.epochs": 60}, count=3 * LANES)
    found = []
    with contextlib.closing(Processes(2)) as processes:
        for _number, result in processes.map(given):
            if not found:
                for pid in processes.pids:
                    os.kill(pid, signal.SIGKILL)
            found.append(result)
    assert timeless(sorted(found, key=lambda result: result.number)) == timeless(evaluate_together(given))


@pytest.mark.parametrize("method", ["random", "halving", "hyperband"])
@pytest.mark.parametrize("after", [3, 30])
def test_a_search_that_was_stopped_within_a_batch_goes_on_as_if_it_had_not_been(method, after, tmp_path):
    expected, file = undisturbed(method)[0], tmp_path / "a.db"
    with Search(SEARCHED, space(method), settings(method, 0), file) as search:
        assert not search.run(OneByOne(after))
        done = {row[0]: row for row in look(search) if row[1] == "complete"}
    with Search.open(file) as search:
        assert search.run(InProcess(2))
        found = look(search)
    assert found == expected
    assert all(found[number] == row for number, row in done.items())


def test_a_search_that_knew_no_batches_goes_on_without_them(tmp_path):
    file = tmp_path / "a.db"
    plain = with_(settings("random", 0), engine="compiled")
    with Search(SEARCHED, space(), plain, file) as search:
        search.run(OneByOne(5))
    with Search.open(file) as search:
        assert search.run(InProcess(2))
        found = look(search)
    with Search(SEARCHED, space(), plain) as search:
        assert search.run(OneByOne())
        assert look(search) == found
    batched = searched(InProcess(2), "random")
    assert [row[2] for row in found] == pytest.approx([row[2] for row in batched], rel=1e-6)
    assert np.array_equal([row[0] for row in found], [row[0] for row in batched])
