"""The rungs of the ladder: what turns an experiment into each, and what each one's parameters are called."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.data import prepare
from nnstudio.learners.coefficients import parameters
from nnstudio.learners.ladder import RUNGS, changes, offered, rung_of
from nnstudio.spec import SpecError, preset, replace
from nnstudio.spec.edit import declaration

SOURCES = ("line", "sine", "diabetes", "circle", "iris", "digits")


@pytest.mark.parametrize("source", SOURCES)
def test_every_rung_is_reached_from_every_other(source):
    experiment = preset(source)
    for rung in offered(experiment):
        there = replace(experiment, changes(experiment, rung.name))
        assert rung_of(there) is rung
        assert changes(there, rung.name) == {}
        assert (there.data.seed, there.data.samples) == (experiment.data.seed, experiment.data.samples)
        assert (there.parameter_count > 0) is rung.trained
        for other in offered(there):
            assert rung_of(replace(there, changes(there, other.name))) is other


@pytest.mark.parametrize("rung", ["neighbours", "network", "linear", "logistic"])
def test_each_model_begins_with_its_own_inputs(rung):
    source = "circle" if rung == "logistic" else "polynomial"
    plain = ("x1", "x2") if rung == "logistic" else ("x1",)
    experiment = replace(preset(source), {"data.features": (*plain[:1], "x1^2")})
    cubic = replace(experiment, changes(experiment, "polynomial"))
    assert (cubic.data.degree, cubic.data.features, cubic.data.scaling) == (3, plain, "standard")
    there = replace(cubic, changes(cubic, rung)).data
    assert (there.degree, there.features, there.scaling) == (1, plain, "none")


def test_what_the_data_offer():
    names = {source: [rung.name for rung in offered(preset(source))] for source in ("circle", "sine", "digits", "bowl")}
    assert names == {
        "circle": list(RUNGS), "sine": ["linear", "polynomial", "neighbours", "network"],
        "digits": ["linear", "logistic", "neighbours", "network"], "bowl": [],
    }  # fmt: skip
    assert rung_of(preset("bowl")) is None


def test_hyperparameters_are_declared():
    for rung in RUNGS.values():
        for path in rung.hyperparameters:
            assert path == "model.hidden" or declaration(path).about.label


@pytest.mark.parametrize(
    ("source", "rung", "says"),
    [("sine", "logistic", "logistic regression is for classes, and sine has numbers: use linear"),
     ("digits", "polynomial", "the 64 inputs of digits make too many products: use linear"),
     ("bowl", "linear", "bowl is a function, which has no samples to model: use other data"),
     ("circle", "forest", "there is no model forest: use one of linear, polynomial")],
)  # fmt: skip
def test_what_the_data_do_not_allow_is_refused(source, rung, says):
    with pytest.raises(SpecError, match=says):
        changes(preset(source), rung)


def test_slope_and_intercept_are_those_of_the_line_whatever_the_scaling():
    experiment = replace(preset("line"), {"data.noise": 0.0, "training.batch_mode": "batch",
                                          "training.learning_rate": 0.1, "training.epochs": 800})  # fmt: skip
    found = []
    for scaling in ("none", "standard"):
        scaled = replace(experiment, {"data.scaling": scaling, "data.target_scaling": scaling})
        trainer = Trainer(scaled)
        trainer.run()
        slope, intercept = parameters(trainer.network, trainer.data, trainer.parameters)
        assert (slope.name, intercept.name) == ("slope", "intercept")
        assert (slope.value, intercept.value) == tuple(trainer.parameters[[slope.index, intercept.index]])
        found.append((slope.in_units, intercept.in_units))
    x, y = trainer.data.train.raw[:, 0], trainer.data.targets.invert(trainer.data.train.y)[:, 0]
    assert found[0] == pytest.approx(np.polyfit(x, y, 1), abs=1e-9)
    assert found[1] == pytest.approx(found[0], abs=1e-9)


def test_coefficients_carry_the_names_of_their_terms():
    experiment = replace(preset("iris"), changes(preset("iris"), "logistic"))
    data = prepare(experiment.data)
    trainer = Trainer(experiment, data)
    found = parameters(trainer.network, data, trainer.parameters)
    assert [p.name for p in found[:4]] == list(data.feature_names)
    assert [(p.name, p.output) for p in found[-3:]] == [("intercept", 0), ("intercept", 1), ("intercept", 2)]
    assert [p.value for p in sorted(found, key=lambda p: p.index)] == trainer.parameters.tolist()


def test_networks_and_neighbours_have_no_named_parameters():
    for rung in ("network", "neighbours"):
        trainer = Trainer(replace(Experiment(), changes(Experiment(), rung)))
        assert parameters(trainer.network, trainer.data, trainer.parameters) == ()
