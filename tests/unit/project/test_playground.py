"""A link to TensorFlow Playground is the same experiment here, and what cannot be the same is said."""

from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nnstudio import Trainer
from nnstudio.project import ProjectError
from nnstudio.project.playground import KEYS, is_link, read_link
from nnstudio.spec import Experiment, declaration, diff, replace

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


def test_widths_may_be_parted_by_blanks():
    for shape in ("8,6", "8 6", "8%206", "8, 6", "8  6"):
        for rest in ("", "&noise=10"):
            made, notes = opened(f"networkShape={shape}{rest}")
            assert ([layer.units for layer in made.model.hidden], notes) == ([8, 6], ())
    assert [layer.units for layer in opened("networkShape=8 6 people saw it")[0].model.hidden] == [8]


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
        ("x_hide=true&y_hide=true&sinX=true", "x_hide=true takes the input x away, as on the Playground."),
        ("problem=regression&dataset=reg-gauss", "dataset=reg-gauss is left out: regression takes its data from reg"),
        ("x=0", "x=0 counts as true: to the Playground only the word false is false."),
        ("noise=5&noise=20", "noise is there more than once; its last value, 20, counts."),
        ("NOISE=5", "NOISE is no key of the Playground and is left out."),
        ("batchSize=1000", "batchSize=1000 is more than the 250 training samples"),
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


STATE = "activation=relu&batchSize=30&dataset=spiral&regDataset=reg-gauss&noise=15&networkShape=8,6&hideText=false"
LINK = ADDRESS + STATE
ENCODED = quote(LINK, safe="")
SOFT_HYPHEN, ZERO_WIDTH, MARK = "\u00ad", "\u200b", "\ufeff"


@pytest.mark.parametrize(
    "text",
    [
        LINK, " " + LINK + "\n", MARK + LINK, "playground.tensorflow.org/#" + STATE, LINK.replace("https", "http"),
        LINK.replace("//", "//www."), LINK.replace("https://playground.tensorflow.org", "HTTPS://Playground.TensorFlow.Org"),
        "https://playground.tensorflow.org#" + STATE, "https://playground.tensorflow.org/?hl=fr#" + STATE,
        "https://somebody.github.io/playground/#" + STATE, "#" + STATE, "##".join(LINK.split("#")),
        # As HTML, JSON, mail and shells write it.
        LINK.replace("&", "&amp;"), LINK.replace("&", "&amp;amp;"), LINK.replace("&", "&#38;"),
        LINK.replace("&", "&#x26;"), LINK.replace("&", "&amp"), LINK.replace("&reg", "\u00ae"),
        LINK.replace("&reg", "&reg;"), f'<a href="{LINK.replace("&", "&amp;")}">a spiral</a>',
        f"&lt;{LINK.replace('&', '&amp;')}&gt;",
        LINK.replace("&", "\\u0026"), LINK.replace("#", "\\#").replace("&", "\\&").replace("=", "\\="),
        LINK.replace("=", "=3D").replace("noise", "no=\nise"),
        # Encoded.
        LINK.replace("#", "%23"), LINK.replace("&", "%26").replace("=", "%3D"), ENCODED, quote(ENCODED),
        LINK.replace(",", "%2C"), LINK.replace("8,6", "8,%206"), LINK.replace("&", "%26amp%3B"),
        # In a text.
        f"<{LINK}>", f'"{LINK}"', f"\u201c{LINK}\u201d", f"\u00ab{LINK}\u00bb", f"`{LINK}`", f"'{LINK}'",
        f"<URL:{LINK}>", f"({LINK})", f"See {LINK}.", f"See {LINK}, and say what you see.", f"{LINK}!",
        f"Look: {LINK}; then go on.", f"[a spiral]({LINK})", f"[{LINK}]({LINK})",
        f"**{LINK}**", f"{LINK}\nRegards, A. = B", f"{LINK}\nthanks",
        f"https://playground.tensorflow.org {LINK}", f"{LINK} {LINK[:60]}...",
        # Broken into lines, or by what cannot be seen.
        LINK.replace("&noise", "\n&noise"), LINK.replace("&noise", "&\r\nnoise"), LINK.replace("noise", "no\nise"),
        LINK.replace("spiral", "spi\n  ral"), LINK.replace("8,6", "8,\n6"), "> " + LINK.replace("noise", "noi\n> se"),
        LINK[:-2] + "\n" + LINK[-2:], LINK.replace("/#", "/\n#"), LINK.replace("noise", f"no{SOFT_HYPHEN}ise"),
        LINK.replace("&", f"&{ZERO_WIDTH}"), ENCODED[:70] + "\n" + ENCODED[70:],
        # Through a redirect.
        f"https://nam02.safelinks.protection.outlook.com/?url={ENCODED}&data=05%7C01%7C&reserved=0",
        f"https://www.google.com/url?q={ENCODED}&sa=D&source=docs&ust=1", f"https://l.facebook.com/l.php?u={ENCODED}&h=AT0",
        f"https://www.google.com/url?q=https://playground.tensorflow.org/%23{quote(STATE)}&sa=D",
        f"https://safe.example/?url={quote(f'https://www.google.com/url?q={ENCODED}&sa=D', safe='')}&data=1",
        f"https://web.archive.org/web/2020/{LINK}",
        f"https://urldefense.com/v3/__{LINK.replace('#', '*')}__;Iw!!abc!xyz$",
        f"https://urldefense.proofpoint.com/v2/url?u={ENCODED.replace('%2F', '_').replace('%', '-')}&d=Dw&c=a",
    ],
)  # fmt: skip
def test_whatever_the_way_did_to_a_link(text):
    assert is_link(text)
    made = read_link(text)
    assert made.experiment == read_link(LINK).experiment
    assert made.experiment.sizes == "2-8-6-1"
    assert made.notes == ()


@pytest.mark.parametrize(
    ("text", "note"),
    [
        (LINK.replace("/#", "/?"), "The link has no #"),
        (LINK.replace("/#", "/"), "The link has no #"),
        (LINK.replace("#", "?hl=fr&"), "The link has no #"),
        (STATE, "The link has no #"),
        (f"{LINK}&discretize=", "The link is cut short"),
        (f"{LINK}&collectSt", "The link is cut short"),
        (LINK.replace("false", "..."), "The link is cut short; what is missing has the Playground's own defaults."),
    ],
)
def test_what_a_link_has_lost_is_said(text, note):
    made = read_link(text)
    assert made.experiment == read_link(LINK).experiment
    assert any(note in said for said in made.notes), made.notes


@pytest.mark.parametrize(
    "text",
    ["http://playground.tensorflow.org/", "playground.tensorflow.org", "https://playground.tensorflow.org/?hl=fr",
     "https://playground.tensorflow.org?hl=fr", "https://playground.tensorflow.org/?utm_source=x#", ADDRESS,
     "https://www.google.com/url?q=https://playground.tensorflow.org/&sa=D", "See playground.tensorflow.org."],
)  # fmt: skip
def test_the_bare_page(text):
    assert is_link(text)
    assert read_link(text) == read_link(ADDRESS)
    assert read_link(text).notes == ()


@pytest.mark.parametrize(
    ("state", "path", "value", "said"),
    [
        ("noise=2000", "data.noise", 50, "noise=2000 becomes 50, as on the Playground."),
        ("noise=81", "data.noise", 50, "noise=81 becomes 50, as on the Playground."),
        ("noise=Infinity", "data.noise", 50, "noise=Infinity becomes 50, as on the Playground."),
        ("noise=60", "data.noise", 50, "noise=60 is not taken (data.noise is 0 to 50); 50 is used."),
        ("noise=-5", "data.noise", 0, "noise=-5 becomes 0, as on the Playground."),
        ("percTrainData=0", "data.train_share", 0.05, "percTrainData=0 is not taken"),
        ("learningRate=1e9", "training.learning_rate", 100, "learningRate=1e9 is not taken"),
        ("learningRate=0", "training.learning_rate", 0.03, "learningRate=0 is not taken"),
        ("batchSize=0", "training.batch_size", 1, "batchSize=0 is not taken"),
        ("regularization=L2&regularizationRate=-1", "model.l2", 0, "regularizationRate=-1 is not taken"),
        ("networkShape=0,3", "model.hidden", "1-3", "networkShape=0,3 is not taken"),
        ("networkShape=2.5", "model.hidden", "3", "networkShape=2.5 is not taken"),
        ("networkShape=4,,2", "model.hidden", "4-2", "networkShape=4,,2 is not taken"),
        ("networkShape=" + "2," * 70 + "2", "model.hidden", "-".join(["2"] * 63), "is not taken (up to 63 widths"),
        ("networkShape=4,a", "model.hidden", "4-2", "networkShape=4,a makes no sense; 4,2 is used."),
        ("noise=5=7", "data.noise", 5, "noise=5=7: only what stands before a second = counts"),
        ("noise==7", "data.noise", 0, "noise==7: only what stands before a second = counts"),
        ("noise=0x10", "data.noise", 16, None),
        ("noise=&batchSize=3", "data.noise", 0, None),
        ("networkShape", "model.hidden", "4-2", None),
        ("networkShape=", "model.hidden", "none", None),
    ],
)  # fmt: skip
def test_numbers_out_of_range_are_what_the_page_makes_of_them_or_the_nearest(state, path, value, said):
    experiment, notes = opened(state)
    assert experiment.get(path) == pytest.approx(value)
    assert [said in note for note in notes] == ([True] if said else [])


def test_nearly_all_samples_to_train_on():
    experiment, notes = opened("percTrainData=97")
    most = min(0.97, declaration("data.train_share").about.high)
    assert experiment.data.train_share == pytest.approx(most)
    assert len(notes) == (most < 0.97)


def test_two_links_are_one_too_many():
    text = f"{ADDRESS}noise=5 or {ADDRESS}noise=50"
    assert not is_link(text)
    with pytest.raises(ProjectError, match="holds 2 different links of TensorFlow Playground: copy one of them"):
        read_link(text)


@pytest.mark.parametrize(
    "text",
    ["", "circle", "a.nnstudio", "https://example.org/#x=1", "x" * 20_000, "#" * 20_000,
     "playground.tensorflow.org.csv", "https://playground.tensorflow.org.evil.com/#noise=5",
     "my-playground.tensorflow.org", "noise,dataset\n1,circle"],
)  # fmt: skip
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


PARTS = st.sampled_from((
    LINK, ADDRESS, STATE, ENCODED, "networkShape=", "&amp;", "%23", "%26", "&", "=", "#", "?", "\n", " ", "<", ">", "(",
    ")", "\\u00", "=3D",
    "\u00ad", "\u00ae", "...", "&#1114112;", "&#0;", "%00", "%ff", "https://www.google.com/url?q=", "noise=5",
))  # fmt: skip


@settings(max_examples=150 * TIMES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(PARTS, st.text(max_size=6)), max_size=12).map("".join))
def test_any_text(text):
    try:
        made = read_link(text)
    except ProjectError as error:
        assert not is_link(text)
        one_line(str(error))
        return
    assert is_link(text)
    one_line("".join(made.notes))
    assert made.experiment.from_json(made.experiment.to_json()) == made.experiment


def one_line(text: str) -> None:
    assert text.isprintable()
