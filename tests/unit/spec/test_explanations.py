"""Every hyperparameter is explained, nothing else is, and the reference says it all."""

from nnstudio.spec import Data, Layer, Model, Training, declarations
from nnstudio.spec.explanations import EXPLANATIONS, explanation
from nnstudio.spec.reference import hyperparameters_page

SHORTHANDS = {"model.hidden", "model.output_activation"}  # paths that set several fields


def declared():
    groups = (("data", Data), ("model", Model), ("model", Layer), ("training", Training))
    return {f"{prefix}.{name}": about for prefix, kind in groups for name, about in declarations(kind).items()}


def test_every_hyperparameter_has_an_explanation_and_no_other():
    assert set(EXPLANATIONS) == set(declared()) | SHORTHANDS


def test_each_says_what_more_or_less_does():
    silent = [path for path, said in EXPLANATIONS.items() if not (said.more or said.less)]
    assert not silent


def test_a_layers_own_field_is_explained_as_that_of_all():
    assert explanation("model.layers.3.dropout") is explanation("model.dropout")
    assert explanation("model.layers.0.units") is explanation("model.units")
    assert explanation("nothing.here") is None


def test_the_reference_page_has_every_one():
    page = hyperparameters_page()
    for about in declared().values():
        assert f"### {about.about.label}" in page
        assert about.about.help in page
