"""Networks of as many parameters, against the counts the course text gives."""

import pytest

from nnstudio import Experiment
from nnstudio.spec import preset
from nnstudio.spec.counting import NEAR, alike, parameters


def test_counts_known_by_hand():
    assert [parameters(2, hidden, 1) for hidden in ((6,), (4, 2), (3, 3))] == [25, 25, 25]
    assert parameters(1, (5,), 1) == 10 + 6
    assert parameters(784, (128, 10), 10) == 784 * 128 + 128 + 128 * 10 + 10 + 110


def test_the_default_network_has_its_matches():
    found = alike(Experiment())
    exact = [widths for widths, count in found if count == 25]
    assert (6,) in exact
    assert (3, 3) in exact
    assert (4, 2) not in exact  # its own
    assert found[: len(exact)] == [(widths, 25) for widths in exact]


@pytest.mark.parametrize("name", ["circle", "iris", "digits", "diabetes", "line"])
def test_what_is_proposed_has_as_many_parameters_as_it_says(name):
    experiment = preset(name)
    if not experiment.model.hidden:
        experiment = experiment.replace("model.hidden", "5")
    found = alike(experiment)
    assert found
    for widths, count in found:
        other = experiment.replace("model.hidden", "-".join(map(str, widths)))
        assert other.parameter_count == count
        assert abs(count - experiment.parameter_count) <= NEAR * experiment.parameter_count
