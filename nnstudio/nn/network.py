"""The network's arithmetic: forward and backward through layers, over one flat parameter vector.

A network holds no parameters, so that one network can be asked about many of them: the run's, those of a point on the
loss surface, those of an earlier moment.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..choices.loss import Coding
from ..choices.losses import LOSSES
from ..spec import Experiment
from .dropout import Masks
from .grounds import ground_of, loss_of
from .losses import coding, decode, encode
from .parameters import Layout


@dataclass(frozen=True)
class Pass:
    """What one forward pass leaves behind: per layer what fed it, its weighted sums and values; per column its output
    with dropout applied. Arrays are (samples, units)."""

    fed: list[Array]
    sums: list[Array]
    values: list[Array]
    columns: list[Array]


class Network:
    """The structure an experiment describes, for so many inputs and outputs.

    `inputs` and `outputs` default to what the experiment's own data has; other data may have others. Raises ValueError
    for those that a function of two parameters cannot have.
    """

    def __init__(self, experiment: Experiment, inputs: int | None = None, outputs: int | None = None) -> None:
        model = experiment.model
        if outputs is not None and outputs != model.output.units:
            last = model.output.model_copy(update={"units": outputs})
            model = model.model_copy(update={"layers": (*model.hidden, last)})
        self.model = model
        self.layout = Layout.of(model, experiment.data.inputs if inputs is None else inputs)
        self._check_places()
        self.dtype = np.dtype(experiment.training.dtype)
        self.loss_name = experiment.loss
        self.ground = ground_of(experiment.data)
        if self.ground is not None and self.layout.widths != (1, 2):
            raise ValueError(
                f"{self.loss_name} is a function of two parameters and takes no other samples: use inputs (n, 1) of "
                "ones and tilts (n, 2), or choose other data"
            )
        self.loss_function = LOSSES[self.loss_name] if self.ground is None else loss_of(self.ground, self.loss_name)
        self.coding: Coding = coding(self.loss_function, model.output.activation)
        self._activations = [ACTIVATIONS[layer.activation] for layer in model.layers]

    def _check_places(self) -> None:
        """Samples that the experiment does not know may have other inputs and outputs than its own."""
        for index, (layer, block) in enumerate(zip(self.model.layers, self.layout.blocks, strict=True)):
            for name in ("frozen", "pruned"):
                for row, unit in getattr(layer, name):
                    if row >= block.rows or unit >= block.units or (row < 0 and not layer.bias):
                        raise ValueError(
                            f"model.layers.{index}.{name}: there is no weight ({row}, {unit}) in a layer of "
                            f"{block.rows} by {block.units}, which these samples make: remove it, or give samples "
                            "that fit"
                        )

    @property
    def outputs(self) -> int:
        return self.layout.widths[-1]

    def targets(self, y: NDArray[Any]) -> Array:
        """Targets (n, outputs) from class indices (n,) or from numbers (n,) or (n, outputs).

        Raises ValueError when they do not fit the outputs.
        """
        if y.ndim == 1 and y.dtype.kind in "iu":
            return encode(y, self.outputs, self.coding).astype(self.dtype, copy=False)
        wide = y[:, None] if y.ndim == 1 else y
        if wide.ndim != 2 or wide.shape[1] != self.outputs:
            raise ValueError(f"targets of shape {y.shape} do not fit a network with {self.outputs} outputs")
        return wide.astype(self.dtype, copy=False)

    def forward(self, parameters: Array, x: Array, masks: Masks | None = None) -> Pass:
        """All sums and values for inputs (samples, inputs); with `masks` as in a training pass."""
        columns = [x if masks is None else _masked(x, masks.units[0])]
        fed, sums, values = [], [], []
        for k, (block, activation) in enumerate(zip(self.layout.blocks, self._activations, strict=True)):
            arriving = join(columns, block.sources)
            weights = block.W(parameters)
            if masks is not None:
                weights = _masked(weights, masks.weights[k])
            z = arriving @ weights
            if block.biases.stop > block.biases.start:
                z += block.b(parameters)
            a = activation.value(z)
            fed.append(arriving)
            sums.append(z)
            values.append(a)
            columns.append(a if masks is None else _masked(a, masks.units[k + 1]))
        return Pass(fed, sums, values, columns)

    def answers_of_each(self, parameters: Array, x: Array) -> Array:
        """What the last layer gives (k, samples, outputs) with each of several vectors (k, parameters)."""
        count = len(parameters)
        columns = [np.broadcast_to(x, (count, *x.shape))]
        for block, activation in zip(self.layout.blocks, self._activations, strict=True):
            z = join(columns, block.sources) @ parameters[:, block.weights].reshape(count, block.rows, block.units)
            if block.biases.stop > block.biases.start:
                z += parameters[:, None, block.biases]
            columns.append(activation.value(z))
        return columns[-1]

    def backward(self, parameters: Array, done: Pass, slope: Array, masks: Masks | None = None) -> Array:
        """The flat gradient, given `slope` (samples, outputs) of the loss by the network's answers."""
        gradient = np.zeros(self.layout.size, dtype=parameters.dtype)
        arriving: list[Array | None] = [None] * len(done.columns)
        arriving[-1] = slope
        for k in range(len(self.layout.blocks) - 1, -1, -1):
            block = self.layout.blocks[k]
            by_value = arriving[k + 1]
            if by_value is None:  # checked models have none: every layer feeds a later one
                continue
            weights = block.W(parameters)
            if masks is not None:
                by_value = _masked(by_value, masks.units[k + 1])
                weights = _masked(weights, masks.weights[k])
            by_sum = by_value * self._activations[k].slope(done.sums[k], done.values[k])
            by_weight = done.fed[k].T @ by_sum
            block.W(gradient)[...] = by_weight if masks is None else _masked(by_weight, masks.weights[k])
            if block.biases.stop > block.biases.start:
                by_sum.sum(axis=0, out=block.b(gradient))
            if block.sources != (0,):
                share_out(by_sum @ weights.T, block.sources, self.layout.widths, arriving)
        return gradient

    def answer(self, parameters: Array, x: Array) -> Array:
        """What people read (samples, outputs): probabilities where the loss reads logits, else the output itself."""
        return self.loss_function.answer(self.forward(parameters, x).columns[-1])

    def classes(self, answers: Array) -> NDArray[np.intp]:
        """Class indices (n,) from answers (n, outputs)."""
        return decode(answers, "unit" if self.loss_function.from_logits else self.coding)

    def loss(self, parameters: Array, x: Array, y: Array) -> float:
        """The mean data loss over samples; `y` as `targets` gives them. NaN for no samples."""
        if not len(x):
            return float("nan")
        return float(self.loss_function.each(self.forward(parameters, x).columns[-1], y).mean())

    def loss_and_gradient(
        self, parameters: Array, x: Array, y: Array, masks: Masks | None = None, weights: Array | None = None
    ) -> tuple[float, Array]:
        """The mean data loss of these samples and its flat gradient; `weights` (samples,) multiply each one's loss."""
        done = self.forward(parameters, x, masks)
        answers = done.columns[-1]
        slope, each = self.loss_function.slope(answers, y), self.loss_function.each(answers, y)
        if weights is not None:
            slope, each = slope * weights[:, None], each * weights
        slope /= len(x)
        return float(each.mean()), self.backward(parameters, done, slope, masks)


def _masked(values: Array, mask: Array | None) -> Array:
    return values if mask is None else values * mask


def join(columns: Sequence[Array], sources: tuple[int, ...]) -> Array:
    """What feeds a layer: the columns it comes from, side by side."""
    if len(sources) == 1:
        return columns[sources[0]]
    return np.concatenate([columns[c] for c in sources], axis=-1)


def share_out(slope: Array, sources: tuple[int, ...], widths: tuple[int, ...], arriving: list[Array | None]) -> None:
    """Add the slope by what fed a layer to the columns it came from."""
    at = 0
    for column in sources:
        part = slope[:, at : at + widths[column]]
        there = arriving[column]
        arriving[column] = part if there is None else there + part
        at += widths[column]
