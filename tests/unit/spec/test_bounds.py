"""Bounds that were too narrow for what people do, or too wide to mean anything."""

import json
import zipfile

import numpy as np
import pytest
from sklearn.datasets import load_diabetes
from sklearn.linear_model import Lasso

from nnstudio import Experiment, Trainer, load, save
from nnstudio.project import Project
from nnstudio.search.ledger import SearchError
from nnstudio.search.settings import Settings
from nnstudio.spec import SpecError, declaration, replace
from nnstudio.spec.training import LEAST_EPSILON

ALL = {"data.train_share": 1.0, "data.test_share": 0.0}


@pytest.mark.parametrize("share", [0.5, 1.001])
def test_lassos_greatest_lambda_on_raw_diabetes_leaves_no_weight(share):
    x, y = load_diabetes(return_X_y=True, scaled=False)
    x = (x - x.mean(axis=0)) / x.std(axis=0)
    greatest = np.abs(x.T @ (y - y.mean())).max() / len(y)
    assert greatest == pytest.approx(45.16, abs=0.01)
    l1 = share * greatest
    trainer = Trainer(replace(Experiment(), {
        "data.source": "diabetes", "model.hidden": "none", "model.output_activation": "linear", "model.l1": l1,
        "training.batch_mode": "batch", "training.learning_rate": 0.2, "training.momentum": 0.5,
    }), (x, y), engine="numpy")  # fmt: skip
    trainer.step(1000)
    expected = Lasso(alpha=l1, tol=1e-14).fit(x, y).coef_
    assert trainer.parameters[:10] == pytest.approx(expected, abs=1e-6)
    assert (share > 1) == (not trainer.parameters[:10].any())


def test_penalties_have_no_bound_that_data_could_reach():
    assert Experiment().replace("model.l2", 1e6).model.output.l2 == 1e6
    with pytest.raises(SpecError, match=r"use 0 to 1e\+06"):
        Experiment().replace("model.l1", 2e6)


def test_an_epsilon_below_rounding_is_refused():
    assert declaration("training.epsilon").accepts == "1e-16 to 1"
    for epsilon in (5e-324, 1e-17, 0.0):
        with pytest.raises(SpecError, match=r"training.epsilon: .* use 1e-16 to 1"):
            replace(Experiment(), {"training.optimizer": "adam", "training.epsilon": epsilon})


def test_projects_with_such_an_epsilon_still_open(tmp_path):
    path, older = tmp_path / "new.nnstudio", tmp_path / "old.nnstudio"
    save(Project(Experiment().replace("training.optimizer", "adam")), path)
    with zipfile.ZipFile(path) as archive, zipfile.ZipFile(older, "w") as changed:
        for name in archive.namelist():
            text = archive.read(name)
            if name.endswith("experiment.json"):
                values = json.loads(text)
                values["training"]["epsilon"] = 1e-30
                text = json.dumps(values).encode()
            changed.writestr(name, text)
    assert load(older).experiment.training.epsilon == LEAST_EPSILON


@pytest.mark.parametrize("source", ["circle", "diabetes", "line"])
@pytest.mark.parametrize("changes", [
    {}, {"training.early_stopping": True, "training.patience": 2}, {"training.schedule": "plateau"},
])  # fmt: skip
def test_all_samples_may_be_trained_on(source, changes):
    experiment = replace(Experiment(), {"data.source": source, **ALL, "training.epochs": 8, **changes})
    trainer = Trainer(experiment, engine="numpy")
    assert len(trainer.data.train.x) == experiment.data.samples
    trainer.run()
    scores = trainer.scores()
    assert np.isfinite(scores.train_loss)
    assert np.isnan(scores.validation_loss)
    assert not len(trainer.data.test.x)
    assert 0 < trainer.epoch <= 8


def test_a_search_needs_folds_where_nothing_is_held_out():
    experiment = replace(Experiment(), ALL)
    with pytest.raises(SearchError, match=r"data.train_share: nothing is left to validate with.* or use folds"):
        Settings().check(experiment)
    Settings(folds=3).check(experiment)


def test_a_test_part_needs_room():
    with pytest.raises(SpecError, match=r"data.test_share: 0.2 leaves too little"):
        Experiment().replace("data.train_share", 1.0)
