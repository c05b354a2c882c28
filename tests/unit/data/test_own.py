"""The user's own rows are drawn, split, scaled and trained on like those of any other source."""

import numpy as np
import pytest

from nnstudio import Trainer
from nnstudio.data import draw, load_table, make_table, prepare, table_samples
from nnstudio.spec import Data, Experiment, replace


def iris(name: str = "table", **changes) -> Data:
    bundled = load_table(Data(source="iris", samples=150, features=()))
    table = make_table("iris.csv", bundled.x, bundled.y, bundled.input_names, "species", bundled.class_names)
    edits = {f"data.{key}": value for key, value in changes.items()}
    return replace(Experiment(), {"data.source": name, "data.table": table, **edits}).data


@pytest.mark.parametrize("changes", [{}, {"noise": 20.0}, {"samples": 60}, {"seed": 5}])
def test_a_table_taken_out_and_brought_in_again_is_the_same(changes):
    mine = prepare(iris(**changes))
    theirs = prepare(Data(**{"source": "iris", "samples": 150, "features": (), "scaling": "standard", **changes}))
    for part in ("train", "validation", "test"):
        one, other = getattr(mine, part), getattr(theirs, part)
        np.testing.assert_array_equal(one.x, other.x)
        np.testing.assert_array_equal(one.y, other.y)
    assert mine.class_names == theirs.class_names
    assert mine.input_names == theirs.input_names


def test_arrays_come_back_as_they_were_and_may_be_changed():
    rng = np.random.default_rng(0)
    x, y = rng.normal(size=(20, 2)), rng.normal(size=20)
    samples = table_samples(make_table("t", x, y, ["a", "b"], "c"))
    np.testing.assert_array_equal(samples.x, x)
    np.testing.assert_array_equal(samples.y, y)
    samples.x[0] = 0.0
    assert samples.task == "regression"


def test_terms_of_two_columns_of_ones_own():
    table = make_table("t", np.arange(40.0).reshape(20, 2), np.arange(20) % 2, ["width", "height"], "k", ["a", "b"])
    experiment = replace(
        Experiment(), {"data.source": "table", "data.table": table, "data.features": ("x1*x2", "x2^2")}
    )
    prepared = prepare(experiment.data)
    assert prepared.feature_names == ("width*height", "height^2")
    trainer = Trainer(experiment)
    trainer.run(epochs=3)
    assert trainer.epoch == 3


def test_a_handful_of_painted_points_trains():
    table = make_table("Painted", np.array([[-1.0, 0.0], [1.0, 0.0], [2.0, 1.0]]), np.array([0, 1, 1]), ["x1", "x2"],
                       "class", ["1", "2"])  # fmt: skip
    experiment = replace(Experiment(), {"data.source": "painted", "data.table": table})
    assert len(draw(experiment.data).x) == 3
    trainer = Trainer(experiment)
    trainer.run(epochs=5)
    assert trainer.divergence is None
