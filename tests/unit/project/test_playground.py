"""A link to TensorFlow Playground is the same experiment here, and what cannot be the same is said."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio import Trainer
from nnstudio.project import ProjectError
from nnstudio.project.playground import KEYS, is_link, read_link
from nnstudio.spec import Experiment, diff, replace

from ...fuzzing import PATIENCE_S, TIMES

pytestmark = pytest.mark.timeout(PATIENCE_S)

ADDRESS = "https://playground.tensorflow.org/#"
PLAIN = (
    "activation=tanh&batchSize=10&dataset=circle&regDataset=reg-plane&learningRate=0.03&regularizationRate=0&noise=0"
    "&networkShape=4,2&seed=0.12345&showTestData=false&discretize=false&percTrainData=50&x=true&y=true&xTimesY=false"
    "&xSquared=false&ySquared=false&cosX=false&sinX=false&cosY=false&sinY=false&collectStats=false"
    "&problem=classification&initZero=false&hideText=false"
)


def opened(state: str) -> tuple[Experiment, tuple[str, ...]]:
    made = read_link(ADDRESS + state)
    return made.experiment, made.notes


def test_what_the_page_opens_with():
    experiment, notes = opened(PLAIN)
    assert set(diff(Experiment(), experiment)) == {
        "data.test_share", "training.order", "training.l1_method", "data.seed", "model.seed", "training.seed",
    }  # fmt: skip
    assert experiment.sizes == "2-4-2-1"
    assert experiment.data.samples == 500
    assert len(notes) == 1
    assert "seed=0.12345" in notes[0]
    assert "not the same ones" in notes[0]


def test_eleven_keys_that_differ():
    experiment, notes = opened(
        "activation=relu&regularization=L1&regularizationRate=0.003&batchSize=15&dataset=spiral&learningRate=0.1"
        "&noise=25&networkShape=8,6,3&percTrainData=70&x=true&y=false&sinX=true&initZero=true"
    )
    expected = replace(Experiment(), {
        "data.source": "spiral", "data.noise": 25.0, "data.train_share": 0.7, "data.test_share": 0.0,
        "data.features": ("x1", "sin x1"), "model.hidden": "8-6-3", "model.activation": "relu",
        "model.initializer": "zeros", "model.l1": 0.003, "training.learning_rate": 0.1, "training.batch_size": 15,
        "training.order": "fixed", "training.l1_method": "dead links",
    })  # fmt: skip
    assert experiment == expected
    assert notes == ()
    trainer = Trainer(experiment)
    trainer.run(epochs=2)


def test_regression():
    experiment, notes = opened("problem=regression&regDataset=reg-gauss&regularization=L2&regularizationRate=0.01")
    assert (experiment.data.source, experiment.data.samples) == ("multi-gauss", 1200)
    assert experiment.model.output.activation == "linear"
    assert {layer.l2 for layer in experiment.model.layers} == {0.01}
    assert notes == ()


def test_a_network_without_hidden_layers():
    assert opened("networkShape=")[0].model.hidden == ()


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("learningRate=abc", "learningRate=abc makes no sense; 0.03 is used."),
        ("learningRate=-1", "learningRate=-1 is not taken"),
        ("noise=80", "noise=80 is not taken"),
        ("networkShape=0,2", "networkShape=0,2 is not taken"),
        ("batchSize=2.5", "batchSize=2.5 makes no sense; 10 is used."),
        (
            "activation=swish",
            "activation=swish is not known here (known are relu, tanh, sigmoid, linear); tanh is used.",
        ),
        ("problem=regression&regDataset=reg-argmax", "regDataset=reg-argmax is not known here"),
        ("x=false&y=false", "No input is chosen, and a network needs one; x1 and x2 are used."),
        ("x_hide=true&y_hide=true&sinX=true", "x_hide, y_hide concern the looks"),
        ("cosX=true", "cosX is an input that the Playground names and does not have"),
        (
            "discretize=true&showTestData=true&playButton_hide=true",
            "showTestData, discretize, playButton_hide concern the looks",
        ),
        ("dropout=0.5&optimizer=adam", "dropout, optimizer are no keys of the Playground and are left out."),
    ],
)
def test_what_cannot_be_the_same_is_said(state, said):
    _, notes = opened(state)
    assert any(said in note for note in notes), notes


def test_hidden_inputs_feed_nothing():
    assert opened("x_hide=true&sinX=true")[0].data.features == ("x2", "sin x1")


@pytest.mark.parametrize(
    "text",
    [ADDRESS + PLAIN, "http://playground.tensorflow.org/", "playground.tensorflow.org/#noise=5",
     "https://somebody.github.io/playground/#networkShape=4%2C2&noise=5", " " + ADDRESS + "noise=5\n"],
)  # fmt: skip
def test_links_as_people_paste_them(text):
    assert is_link(text)
    read_link(text)


@pytest.mark.parametrize("text", ["", "circle", "a.nnstudio", "https://example.org/#x=1", "x" * 20_000, "#" * 20_000])
def test_what_is_no_link(text):
    assert not is_link(text)
    with pytest.raises(ProjectError, match="is no link of TensorFlow Playground"):
        read_link(text)


VALUES = st.one_of(st.text(max_size=8), st.floats().map(str), st.sampled_from(["true", "false", "4,2", "1e999", "-0"]))
NAMES = st.one_of(st.sampled_from(KEYS), st.text(max_size=8))


@settings(max_examples=150 * TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(NAMES, VALUES), max_size=30), st.text(max_size=20))
def test_any_state(pairs, tail):
    try:
        made = read_link(ADDRESS + "&".join(f"{name}={value}" for name, value in pairs) + tail)
    except ProjectError as error:
        one_line(str(error))
        return
    assert isinstance(made.experiment, Experiment)
    one_line("".join(made.notes))


def one_line(text: str) -> None:
    assert text.isprintable()
