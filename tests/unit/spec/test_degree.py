"""The degree: how many terms it makes, where it is refused, what an edit of it keeps."""

import pytest

from nnstudio import Experiment
from nnstudio.choices.sources import SOURCES
from nnstudio.spec import SpecError, preset
from nnstudio.spec.data import highest_degree
from nnstudio.spec.edit import effect, keeps_parameters
from nnstudio.spec.terms import factors, named
from nnstudio.spec.topology import edit_origins


def test_the_highest_degree_of_every_source_is_taken_and_the_next_refused():
    for source, about in SOURCES.items():
        highest = highest_degree(source)
        experiment = preset(source).replace("data.degree", highest)
        assert experiment.data.inputs <= 201
        if about.inputs > 2:
            with pytest.raises(
                SpecError, match=f"terms of the {about.inputs} inputs of {source}, and 200 are the most"
            ):
                experiment.replace("data.degree", highest + 1)
    assert [highest_degree(source) for source in ("sine", "circle", "iris", "diabetes", "digits")] == [15, 15, 5, 2, 1]


def test_a_function_has_no_degree():
    with pytest.raises(SpecError, match="bowl is a function, which has no inputs to multiply: use 1"):
        preset("bowl").replace("data.degree", 2)


@pytest.mark.parametrize("value", [0, 16, 2.5])
def test_what_is_no_degree_is_refused(value):
    with pytest.raises(SpecError, match=r"data\.degree"):
        Experiment().replace("data.degree", value)


def test_another_source_keeps_the_degree_where_it_can():
    cubic = Experiment().replace("data.degree", 3)
    assert cubic.replace("data.source", "moons").data.degree == 3
    assert cubic.replace("data.source", "diabetes").data.degree == 1
    assert cubic.replace("data.source", "rosenbrock").data.degree == 1


def test_a_higher_degree_is_a_restart_that_keeps_the_weights_of_the_terms_there_were():
    square, cubic = (preset("line").replace("data.degree", degree) for degree in (2, 3))
    assert effect(square, cubic) == "restart"
    assert keeps_parameters(square, cubic)
    assert edit_origins(square, cubic)[0] == ((0, 0), (0, 1), None)


def test_names_of_terms():
    assert factors("x1^2*x3") == (0, 0, 2)
    assert factors("sin x1") is None
    assert named("x1^2*x11", [f"n{k}" for k in range(12)]) == "n0^2*n10"
