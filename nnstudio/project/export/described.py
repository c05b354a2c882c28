"""A trained network as plain numbers and names: all that another program needs to give the same answers."""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ...data import Prepared
from ...message import Message
from ...nn.asking import quiet
from ...nn.network import Network
from ...nn.trainer import Trainer
from ...spec import Experiment
from ...spec.terms import factors

Floats = NDArray[np.float64]
Reading = Literal["number", "logit", "logits", "sign", "share", "scores"]
EXAMPLES = 5  # samples whose answers go along, so that whoever runs the result can check it


class ExportError(Exception):
    """Something cannot be written in the form asked for; ``str()`` is one sentence."""


@dataclass(frozen=True)
class Term:
    """One input of the network: the product of the raw inputs at `places`, or the sine of the first of them."""

    name: str
    places: tuple[int, ...]
    sine: bool = False


@dataclass(frozen=True, eq=False)
class Dense:
    """One layer: W (incoming, units) and b (units,), zeros where it has no bias, fed by the columns `sources`: 0 is
    what feeds the network, k the layer number k counted from 1."""

    name: str
    W: Floats
    b: Floats
    activation: str
    sources: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Model:
    """From raw inputs (n, d) to answers (n, outputs): `filling` of gaps (d,) (None: there can be none), `known` (d,),
    0 where an input feeds nothing, `terms` (none: the inputs as they are), `mean` and `scale` of what feeds the
    network, layers, then how the last one is read and brought back to the units of the targets.

    `reading` says what the last layer gives: a number; one logit or several; one value around 0 ("sign") or around 0.5
    ("share"); or several values of which the largest wins ("scores"). `classes` is empty for numbers. `examples` are a
    few raw inputs, `expected` the program's own answers to them.
    """

    title: str
    inputs: tuple[str, ...]
    filling: Floats | None
    known: Floats
    terms: tuple[Term, ...]
    mean: Floats
    scale: Floats
    layers: tuple[Dense, ...]
    reading: Reading
    target_mean: Floats
    target_scale: Floats
    classes: tuple[str, ...]
    examples: Floats
    expected: Floats
    dtype: str

    @property
    def size(self) -> int:
        """How many weights and biases there are."""
        return sum(layer.W.size + layer.b.size for layer in self.layers)

    @property
    def chain(self) -> bool:
        """Whether every layer is fed by the one just before it alone."""
        return all(layer.sources == (k,) for k, layer in enumerate(self.layers))


def describe(experiment: Experiment, data: Prepared, parameters: NDArray[Any]) -> Model:
    """Read a training off: its structure, `parameters` (P,) and what was done to its samples. Raises `ExportError` for
    what is no network."""
    if experiment.model.learner != "network":
        raise ExportError(
            Message("Neighbours have no weights to write: export their table instead, or train a network.")
        )
    if experiment.data.about.task == "function":
        raise ExportError(
            Message(
                "{source} is a function and no model: choose samples and train a network.",
                source=experiment.data.source,
            )
        )
    network = Trainer(experiment, data, engine="numpy").network
    vector = np.asarray(parameters, dtype=np.float64)
    layers = []
    for k, (block, layer) in enumerate(zip(network.layout.blocks, experiment.model.layers, strict=True)):
        bias = block.b(vector) if layer.bias else np.zeros(block.units)
        name = "output" if k == len(network.layout.blocks) - 1 else f"hidden{k + 1}"
        layers.append(Dense(name, block.W(vector).copy(), bias.copy(), layer.activation, block.sources))
    rows = np.concatenate([data.train.raw, data.validation.raw])[:EXAMPLES]
    if data.filling.fills:
        rows[-1] = np.nan  # so that whoever checks the answers also checks how gaps are filled
    return Model(
        f"{experiment.data.about.label}, {experiment.sizes}", data.input_names,
        data.filling.values if data.filling.fills else None, data.filling.known, tuple(map(_term, data.features)),
        data.inputs.mean, data.inputs.scale, tuple(layers), _reading(network, data), data.targets.mean,
        data.targets.scale, data.class_names, rows, answers(network, data, vector, rows),
        str(np.dtype(experiment.training.dtype)),
    )  # fmt: skip


@quiet
def answers(network: Network, data: Prepared, parameters: Floats, raw: Floats) -> Floats:
    """The program's own answers (n, outputs) to raw inputs (n, d), in double precision: numbers in the units of the
    data; probabilities where a cross-entropy was minimised; else what the last layer gives."""
    found = network.answer(parameters, data.transform(raw))
    return found if data.class_names else data.targets.invert(found)


def _term(name: str) -> Term:
    places = factors(name)
    if places is None:
        return Term(name, (int(name.removeprefix("sin x")) - 1,), sine=True)
    return Term(name, places)


def _reading(network: Network, data: Prepared) -> Reading:
    if not data.class_names:
        return "number"
    if network.loss_function.reads != "values":
        return network.loss_function.reads
    if network.outputs > 1:
        return "scores"
    return "sign" if network.coding == "signs" else "share"
