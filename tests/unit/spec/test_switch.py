"""Choosing a tile of the gallery: what comes along, so that training can begin at once."""

import pytest

from nnstudio import Trainer
from nnstudio.spec import Experiment, SpecError, diff, preset, replace
from nnstudio.spec.data import SOURCES
from nnstudio.spec.presets import switch

FUNCTIONS = [name for name, source in SOURCES.items() if source.task == "function"]
SAMPLES = [name for name in SOURCES if name not in FUNCTIONS]


def switched(experiment, source):
    return replace(experiment, switch(experiment, source))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_is_reached_as_its_preset_has_it(name):
    assert switched(Experiment(), name) == preset(name)


@pytest.mark.parametrize("start", ["spiral", "breast-cancer", "digits", "diabetes", "bowl"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_can_be_descended_from_wherever_one_comes(start, name):
    trainer = Trainer(switched(preset(start), name))
    first = trainer.scores().train_loss
    trainer.run(epochs=200)
    assert trainer.divergence is None
    assert trainer.scores().train_loss < first or start == name


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_after_a_function_bring_their_own_network_and_training(name):
    """What is left over is the loss, which differs in two presets only because both losses would do."""
    left = {"training.loss", "model.output_activation"} if preset(name).training.loss.startswith("binary") else set()
    there = switched(replace(preset("rosenbrock"), {"training.optimizer": "lion"}), name)
    of_data = {path for path in diff(preset(name), there) if path.startswith("data.")}
    assert set(diff(preset(name), there)) - of_data == left
    assert of_data <= {"data.noise", "data.train_share"}


def test_from_function_to_function_the_optimiser_and_the_noise_stay():
    here = replace(preset("bowl"), {"training.optimizer": "adam", "training.momentum": 0.5, "data.noise": 20.0})
    there = switched(here, "himmelblau")
    assert there.training.optimizer == "adam"
    assert there.data.noise == 20.0
    assert there.training.learning_rate == preset("himmelblau").training.learning_rate


def test_between_samples_nothing_but_the_source_is_asked_for():
    assert switch(preset("spiral"), "xor") == {"data.source": "xor"}
    assert switch(preset("spiral"), "spiral") == switch(preset("bowl"), "bowl") == {}


def test_what_is_named_beside_a_function_is_never_overruled():
    after = replace(Experiment(), {"data.source": "bowl", "data.samples": 50, "model.init_gain": 2.0})
    assert after.data.samples == 50
    assert after.model.output.init_gain == 2.0
    for path, value in (("data.features", ("x1",)), ("data.scaling", "standard"), ("model.hidden", "3")):
        with pytest.raises(SpecError, match=path):
            replace(Experiment(), {"data.source": "bowl", path: value})


def test_a_source_is_found_however_it_is_written():
    assert replace(Experiment(), {"data.source": "Rosenbrock"}) == Experiment().replace("data.source", "rosenbrock")
    for wrong in (["bowl"], "basin", 3):
        with pytest.raises(SpecError, match=r"data\.source"):
            Experiment().replace("data.source", wrong)
