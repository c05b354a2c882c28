"""A link to TensorFlow Playground (playground.tensorflow.org) as the same experiment here.

The page keeps all of its state behind the # of its address. Every key it has is known here; what has no counterpart,
every key it does not have, and every value that becomes another one is named in a note. What the page itself makes of
an odd value is made of it here too. The link is read, never followed.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..message import Message, Setting, at
from ..spec import Experiment, declaration, replace
from ..spec.errors import shown
from ..spec.model import MAX_LAYERS
from .file import ProjectError
from .links import HIDDEN, Link, links

# Where the link says nothing, the page has these.
_DEFAULTS: Mapping[str, str] = {
    "activation": "tanh", "regularization": "none", "batchSize": "10", "dataset": "circle", "regDataset": "reg-plane",
    "learningRate": "0.03", "regularizationRate": "0", "noise": "0", "networkShape": "4,2", "percTrainData": "50",
    "x": "true", "y": "true", "problem": "classification", "initZero": "false",
}  # fmt: skip
_FEATURES = {"x": "x1", "y": "x2", "xSquared": "x1^2", "ySquared": "x2^2", "xTimesY": "x1*x2", "sinX": "sin x1",
             "sinY": "sin x2"}  # fmt: skip
_DATASETS = {"circle": "circle", "xor": "xor", "gauss": "gauss", "spiral": "spiral"}
_NUMBERS = {"reg-plane": "plane", "reg-gauss": "multi-gauss"}
_ACTIVATIONS = {"relu": "relu", "tanh": "tanh", "sigmoid": "sigmoid", "linear": "linear"}
_NOT_THERE = ("cosX", "cosY")  # keys of the page's state for inputs that it does not have
_LOOKS = ("showTestData", "discretize", "collectStats", "tutorial", "hideText")  # of the page itself
KEYS = (*_DEFAULTS, *(key for key in _FEATURES if key not in _DEFAULTS), *_NOT_THERE, *_LOOKS, "seed")
# The page's own greatest noise, the greatest that it takes from a link, and what it makes of a greater one.
NOISE_TAKEN, NOISE_INSTEAD = 80.0, 50.0
_DECIMAL = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


@dataclass(frozen=True)
class Opened:
    """The experiment of a link, and what had to be said about it, one sentence each."""

    experiment: Experiment
    notes: tuple[str, ...]


def link_count(text: str) -> int:
    """How many different links of the page, or of a copy of it by the keys it has, a text holds."""
    return len(links(text, KEYS))


def is_link(text: str) -> bool:
    """Whether a text holds one link that `read_link` reads."""
    return link_count(text) == 1


def read_link(text: str) -> Opened:
    """The experiment that the link in a text describes. Raises `ProjectError` where there is none, or more than one; a
    value that makes no sense becomes the page's own default and a note."""
    found = links(text, KEYS)
    if len(found) > 1:
        raise ProjectError(
            Message(
                "The text holds {found} different links of TensorFlow Playground: copy one of them.", found=len(found)
            )
        )
    if not found:
        raise ProjectError(
            Message(
                "{text} is no link of TensorFlow Playground: copy its whole address, from https:// to the end.",
                text=shown(text.strip()),
            )
        )
    reader = _Reader(found[0])
    return Opened(reader.experiment(), tuple(reader.notes))


class _Reader:
    """Turns one state into changes of an experiment and gathers what there is to say."""

    def __init__(self, link: Link) -> None:
        self.notes: list[str] = []
        if not link.marked:
            self._note(
                Message("The link has no #, without which the Playground reads nothing; what is behind it counts.")
            )
        if link.cut:
            self._note(Message("The link is cut short; what is missing has the Playground's own defaults."))
        self.state = self._read(link.state)

    def _read(self, text: str) -> dict[str, str]:
        """Values by key as the page reads them: the last of several counts, and a value ends at a second =."""
        state: dict[str, str] = {}
        twice: dict[str, None] = {}
        further: list[str] = []
        for pair in text.split("&"):
            name, *values = (part.strip() for part in pair.split("="))
            if name not in KEYS and name.removeprefix("amp").lstrip(";") in KEYS:
                name = name.removeprefix("amp").lstrip(";")  # what is left of &amp;
            if name and values:
                if state.get(name, values[0]) != values[0]:
                    twice[name] = None
                state[name] = values[0]
                if any(values[1:]):
                    further.append(pair.strip())
            elif name and name not in KEYS:  # one that the page knows says nothing without a value
                state.setdefault(name, "")
        if further:
            self._note(
                at(_listed(further), Message("only what stands before a second = counts, as on the Playground."))
            )
        for name in twice:
            self._note(
                Message(
                    "{name} is there more than once; its last value, {value}, counts.",
                    name=shown(name),
                    value=shown(state[name]),
                )
            )
        return state

    def experiment(self) -> Experiment:
        regression = self._choice("problem", {"classification": False, "regression": True})
        made = replace(Experiment(), {
            # An epoch of the page takes the samples in one order, and its L1 holds a weight that has crossed zero.
            "training.order": "fixed", "training.l1_method": "dead links", "training.loss": "half-squared",
            "model.initializer": "playground", "data.test_share": 0.0,
            "data.source": self._choice("regDataset", _NUMBERS) if regression else self._choice("dataset", _DATASETS),
        })  # fmt: skip
        if regression and self._said("dataset") not in _DATASETS:
            self._note(
                Message(
                    "dataset={value} is left out: regression takes its data from regDataset.",
                    value=shown(self._said("dataset")),
                )
            )
        if self._on("initZero"):
            made = made.replace("model.initializer", "zeros")
        made = made.replace("model.activation", self._choice("activation", _ACTIVATIONS))
        made = made.replace("data.noise", self._noise())
        made = made.replace("data.train_share", self._within("percTrainData", "data.train_share", 100))
        made = made.replace("training.learning_rate", self._within("learningRate", "training.learning_rate"))
        made = made.replace("training.batch_size", self._batch_size(made.data.training_samples))
        made = made.replace("model.hidden", self._shape())
        made = self._set_features(made)
        kind = self._choice("regularization", {"none": "", "L1": "model.l1", "L2": "model.l2"})
        if kind:
            made = made.replace(kind, self._within("regularizationRate", kind))
        made = self._set_seed(made)
        self._name_the_rest()
        return made

    def _note(self, sentence: str) -> None:
        self.notes.append(sentence)

    def _said(self, key: str) -> str:
        """The value of a key, its default where it has none."""
        return self.state.get(key, "") or _DEFAULTS[key]

    def _choice(self, key: str, known: Mapping[str, Any]) -> Any:
        said, default = self._said(key), _DEFAULTS[key]
        if said not in known:
            self._note(
                Message(
                    "{key}={said} is not known here (known are {known}); {default} is used.",
                    key=key,
                    said=shown(said),
                    known=", ".join(known),
                    default=default,
                )
            )
        return known.get(said, known[default])

    def _on(self, key: str) -> bool:
        # Whatever is not "false" is true to the page.
        said = self.state.get(key, "") or _DEFAULTS.get(key, "false")
        if said not in ("true", "false"):
            self._note(
                Message(
                    "{key}={said} counts as true: to the Playground only the word false is false.",
                    key=key,
                    said=shown(said),
                )
            )
        return said != "false"

    # Numbers

    def _number(self, key: str, read: Callable[[str], float]) -> float:
        """What a key says, its default where that makes no sense."""
        said = self._said(key)
        try:
            return read(said)
        except ValueError:
            self._note(
                Message(
                    "{key}={said} makes no sense; {default} is used.", key=key, said=shown(said), default=_DEFAULTS[key]
                )
            )
            return read(_DEFAULTS[key])

    def _within(self, key: str, path: str, per: float = 1.0, value: float | None = None) -> float:
        """A number as `path` has it, of which the link counts `per` to one; out of its range it becomes the nearest
        that is taken, its default where that is none."""
        about = declaration(path).about
        wanted = (self._number(key, _number) if value is None else value) / per + 0.0
        nearest = min(max(wanted, about.low or 0.0), math.inf if about.high is None else about.high)
        if about.open_low and nearest == about.low:
            nearest = float(_DEFAULTS[key]) / per
        if nearest != wanted:
            self._not_taken(
                key,
                Message("{setting} is {range}", setting=Setting(path), range=about.range_text),
                nearest * per,
            )
        return nearest

    def _not_taken(self, key: str, why: str, instead: str | float) -> None:
        self._note(
            Message(
                "{key}={value} is not taken ({why}); {instead} is used.",
                key=key,
                value=shown(self._said(key)),
                why=why,
                instead=instead,
            )
        )

    def _noise(self) -> float:
        wanted = self._number("noise", _number)
        own = 0.0 if wanted < 0 else NOISE_INSTEAD if wanted > NOISE_TAKEN else wanted
        if own != wanted:
            self._note(
                Message(
                    "noise={value} becomes {own:g}, as on the Playground.", value=shown(self._said("noise")), own=own
                )
            )
        return self._within("noise", "data.noise", value=own)

    def _batch_size(self, samples: int) -> int:
        size = int(self._within("batchSize", "training.batch_size", value=self._number("batchSize", _whole)))
        if size > samples:
            self._note(
                Message(
                    "batchSize={size} is more than the {samples} training samples, with which the Playground "
                    "never makes an update; here each update takes all of them.",
                    size=size,
                    samples=samples,
                )
            )
        return size

    def _shape(self) -> str:
        """Widths as `model.hidden` writes them; the page parts them by commas, and none at all is no hidden layer."""
        said = self.state.get("networkShape", _DEFAULTS["networkShape"])
        most = int(declaration("model.layers.0.units").about.high or 1)
        try:
            widths = [math.ceil(_finite(part)) for part in said.split(",") if part.strip()]
        except ValueError:
            self._note(
                Message(
                    "networkShape={said} makes no sense; {default} is used.",
                    said=shown(said),
                    default=_DEFAULTS["networkShape"],
                )
            )
            return "-".join(_DEFAULTS["networkShape"].split(","))
        taken = [str(min(max(width, 1), most)) for width in widths[: MAX_LAYERS - 1]]
        if taken != [part.strip() for part in said.split(",") if said]:
            used = ",".join(taken) or Message("no hidden layer")
            self._note(
                Message(
                    "networkShape={said} is not taken (up to {most} widths of 1 to {most2}); {used} is used.",
                    said=shown(said),
                    most=MAX_LAYERS - 1,
                    most2=most,
                    used=used,
                )
            )
        return "-".join(taken) or "none"

    # The rest

    def _set_features(self, made: Experiment) -> Experiment:
        chosen = [key for key in _FEATURES if self._on(key)]
        gone = [key for key in chosen if self.state.get(key + HIDDEN) == "true"]
        for key in gone:
            self._note(
                Message(
                    "{key}{setting}=true takes the input {key} away, as on the Playground.", key=key, setting=HIDDEN
                )
            )
        for key in _NOT_THERE:
            if self._on(key):
                self._note(
                    Message("{key} is an input that the Playground names and does not have; it is left out.", key=key)
                )
        features = tuple(_FEATURES[key] for key in chosen if key not in gone)
        if not features:
            self._note(Message("No input is chosen, and a network needs one; x1 and x2 are used."))
        return made.replace("data.features", features or ("x1", "x2"))

    def _set_seed(self, made: Experiment) -> Experiment:
        said = self.state.get("seed", "")
        if not said:
            return made
        digits = re.sub(r"[^0-9]", "", said)[-9:]
        seed = int(digits or "0")
        self._note(
            Message(
                "seed={said} drives the Playground's own generator; here it is seed {seed}, so samples and "
                "initial weights are drawn alike and are not the same ones.",
                said=shown(said),
                seed=seed,
            )
        )
        return replace(made, {"data.seed": seed, "model.seed": seed, "training.seed": seed})

    def _name_the_rest(self) -> None:
        looks = [key for key in _LOOKS if self.state.get(key, "false") not in ("", "false")]
        looks += [
            key for key in self.state
            if key.endswith(HIDDEN) and self.state[key] == "true" and key.removesuffix(HIDDEN) not in _FEATURES
        ]  # fmt: skip
        if looks:
            self._note(
                Message("{names} concerns the looks of the page and changes nothing here.", names=_listed(looks))
                if len(looks) == 1
                else Message("{names} concern the looks of the page and change nothing here.", names=_listed(looks))
            )
        unknown = [key for key in self.state if key not in KEYS and not key.endswith(HIDDEN)]
        if unknown:
            self._note(
                Message("{names} is no key of the Playground and is left out.", names=_listed(unknown))
                if len(unknown) == 1
                else Message("{names} are no keys of the Playground and are left out.", names=_listed(unknown))
            )


def _number(text: str) -> float:
    """A number as the page reads it."""
    if re.fullmatch(r"0[xX][0-9a-fA-F]{1,13}|0[bB][01]{1,52}|0[oO][0-7]{1,17}", text):
        return float(int(text, 0))
    if re.fullmatch(r"[+-]?Infinity", text):
        return float(text)
    if not _DECIMAL.fullmatch(text):
        raise ValueError(Message("not a number"))
    return float(text)


def _finite(text: str) -> float:
    value = _number(text.strip())
    if not math.isfinite(value):
        raise ValueError(Message("not finite"))
    return value


def _whole(text: str) -> float:
    value = _number(text)
    if math.isfinite(value) and value != int(value):
        raise ValueError(Message("not whole"))
    return value


def _listed(keys: list[str]) -> str:
    named = ", ".join(shown(key) for key in keys[:8])
    return named if len(keys) <= 8 else Message("{named} and {more} more", named=named, more=len(keys) - 8)
