"""A link to TensorFlow Playground (playground.tensorflow.org) as the same experiment here.

The page keeps all of its state behind the # of its address. Every key it has is known here; what has no counterpart,
and every key it does not have, is named in a note. The link is read, never followed.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from ..spec import Experiment, SpecError, replace
from ..spec.errors import shown
from .file import ProjectError

LONGEST = 10_000  # characters
MOST_KEYS = 200
HOST = "playground.tensorflow.org"
_ADDRESS = re.compile(r"(?:https?://)?(?P<host>[A-Za-z0-9.:-]*)(?P<path>/[^#\s]*)?#(?P<state>\S*)")

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
_HIDDEN = "_hide"  # behind the name of a control that the page does not show


@dataclass(frozen=True)
class Opened:
    """The experiment of a link, and what had to be said about it, one sentence each."""

    experiment: Experiment
    notes: tuple[str, ...]


def is_link(text: str) -> bool:
    """Whether a text is an address of the page, or of a copy of it by the keys it has."""
    match = _ADDRESS.fullmatch(text.strip()[: LONGEST + 1])
    if match is None:
        return text.strip().removeprefix("https://").removeprefix("http://").rstrip("/") == HOST
    named = {part.partition("=")[0] for part in match["state"].split("&")}
    return match["host"] == HOST or bool(named & {"networkShape", "regDataset", "percTrainData"})


def read_link(text: str) -> Opened:
    """The experiment that a link describes. Raises `ProjectError` for what is no link of the page; a value that makes
    no sense becomes the page's own default and a note."""
    text = text.strip()
    if len(text) > LONGEST or not is_link(text):
        raise ProjectError(
            f"{shown(text)} is no link of TensorFlow Playground: copy its whole address, from https:// to the end."
        )
    match = _ADDRESS.fullmatch(text)
    reader = _Reader(_state("" if match is None else match["state"]))
    return Opened(reader.experiment(), tuple(reader.notes))


def _state(fragment: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in fragment.split("&")[:MOST_KEYS])
    return {unquote(name)[:80]: unquote(value) for name, _, value in pairs if name}


class _Reader:
    """Turns one state into changes of an experiment and gathers what there is to say."""

    def __init__(self, state: Mapping[str, str]) -> None:
        self.state = state
        self.notes: list[str] = []

    def experiment(self) -> Experiment:
        regression = self._choice("problem", {"classification": False, "regression": True})
        made = replace(Experiment(), {
            # An epoch of the page takes the samples in one order, and its L1 holds a weight that has crossed zero.
            "training.order": "fixed", "training.l1_method": "dead links", "training.loss": "half-squared",
            "model.initializer": "playground", "data.test_share": 0.0,
            "data.source": self._choice("regDataset", _NUMBERS) if regression else self._choice("dataset", _DATASETS),
        })  # fmt: skip
        if self.state.get("initZero", "false") != "false":
            made = made.replace("model.initializer", "zeros")
        for key, path, change in (
            ("noise", "data.noise", _number),
            ("percTrainData", "data.train_share", lambda text: _number(text) / 100),
            ("networkShape", "model.hidden", _shape),
            ("batchSize", "training.batch_size", _whole),
            ("learningRate", "training.learning_rate", _number),
        ):
            made = self._set(made, key, path, change)
        made = made.replace("model.activation", self._choice("activation", _ACTIVATIONS))
        made = self._set_features(made)
        made = self._set_penalty(made)
        made = self._set_seed(made)
        self._name_the_rest()
        return made

    def _said(self, key: str) -> str:
        """The value of a key, its default where it has none."""
        return self.state.get(key, "").strip() or _DEFAULTS[key]

    def _choice(self, key: str, known: Mapping[str, Any]) -> Any:
        said, default = self._said(key), _DEFAULTS[key]
        if said not in known:
            self._note(f"{key}={shown(said)} is not known here (known are {', '.join(known)}); {default} is used.")
        return known.get(said, known[default])

    def _set(self, made: Experiment, key: str, path: str, change: Callable[[str], Any]) -> Experiment:
        # An empty shape is a network without hidden layers; any other empty value says nothing.
        said = self.state[key] if key == "networkShape" and key in self.state else self._said(key)
        try:
            return made.replace(path, change(said))
        except SpecError as error:
            self._note(f"{key}={shown(said)} is not taken ({error.message}); {_DEFAULTS[key]} is used.")
        except ValueError:
            self._note(f"{key}={shown(said)} makes no sense; {_DEFAULTS[key]} is used.")
        return made.replace(path, change(_DEFAULTS[key]))

    def _note(self, sentence: str) -> None:
        self.notes.append(sentence)

    def _on(self, key: str) -> bool:
        # Whatever is not "false" is true to the page, and a hidden input is none.
        said = self.state.get(key, "").strip() or _DEFAULTS.get(key, "false")
        return said != "false" and self.state.get(key + _HIDDEN) != "true"

    def _set_features(self, made: Experiment) -> Experiment:
        chosen = tuple(term for key, term in _FEATURES.items() if self._on(key))
        for key in _NOT_THERE:
            if self._on(key):
                self._note(f"{key} is an input that the Playground names and does not have; it is left out.")
        if not chosen:
            self._note("No input is chosen, and a network needs one; x1 and x2 are used.")
        return made.replace("data.features", chosen or ("x1", "x2"))

    def _set_penalty(self, made: Experiment) -> Experiment:
        kind = self._choice("regularization", {"none": "", "L1": "model.l1", "L2": "model.l2"})
        return self._set(made, "regularizationRate", kind, _number) if kind else made

    def _set_seed(self, made: Experiment) -> Experiment:
        said = self.state.get("seed", "").strip()
        if not said:
            return made
        digits = re.sub(r"\D", "", said)[-9:]
        seed = int(digits or "0")
        self._note(
            f"seed={shown(said)} drives the Playground's own generator; here it is seed {seed}, so samples and initial "
            "weights are drawn alike and are not the same ones."
        )
        return replace(made, {"data.seed": seed, "model.seed": seed, "training.seed": seed})

    def _name_the_rest(self) -> None:
        looks = [key for key in _LOOKS if self.state.get(key, "false").strip() not in ("", "false")]
        looks += [key for key in self.state if key.endswith(_HIDDEN) and self.state[key] == "true"]
        if looks:
            self._note(
                f"{_listed(looks)} concerns the looks of the page and changes nothing here."
                if len(looks) == 1
                else f"{_listed(looks)} concern the looks of the page and change nothing here."
            )
        unknown = [key for key in self.state if key not in KEYS and not key.endswith(_HIDDEN)]
        if unknown:
            self._note(
                f"{_listed(unknown)} is no key of the Playground and is left out."
                if len(unknown) == 1
                else f"{_listed(unknown)} are no keys of the Playground and are left out."
            )


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("not finite")
    return value


def _whole(text: str) -> int:
    value = _number(text)
    if value != int(value):
        raise ValueError("not whole")
    return int(value)


def _shape(text: str) -> str:
    """Widths as `model.hidden` writes them; the page parts them by commas."""
    widths = [_whole(part) for part in text.split(",") if part.strip()]
    return "-".join(map(str, widths)) or "none"


def _listed(keys: list[str]) -> str:
    named = ", ".join(shown(key) for key in keys[:8])
    return named if len(keys) <= 8 else f"{named} and {len(keys) - 8} more"
