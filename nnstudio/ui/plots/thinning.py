"""What the view of thinned networks asks for in the background: answers over masks, correlations, and a twin."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...choices.choice import Array
from ...data import Prepared
from ...nn.diagnosis import correlation, mean_correlation
from ...nn.ensemble import Ensemble, Mean, over_masks
from ...nn.network import Network
from ...nn.trainer import Trainer
from ...run.jobs import Wanted
from ...run.mailbox import Frame
from ...spec import Experiment, SpecError
from ...spec.edit import replace
from ..text import translated
from .grid import Answers, moving_inputs, span_of

Floats = NDArray[np.float64]
SIDE, OF_LARGE, LARGE = 44, 28, 1000  # points of a map along each side; of networks with more parameters than that
ALONG = 161  # points of a curve over one input
SAMPLES = 1000  # the first so many training samples are correlated
SLICE_MS = 20.0  # of training between two questions whether it is still wanted
BETWEEN_S = 0.002  # that the window has for itself then


@dataclass(frozen=True, eq=False)
class Thinned:
    """Answers of single thinned networks over a field, (k, places..., outputs), their mean, their spread and what the
    scaled network says (places..., outputs). Places are (rows, columns) of a map or (points,) of a curve. `refused`
    says why there is another mean than was asked for."""

    run: int
    update: int
    field: Answers
    axes: tuple[int, int]
    each: Floats
    mean: Floats
    spread: Floats
    scaled: Floats
    refused: str

    @property
    def one(self) -> bool:
        """Whether there is one input, and answers are curves."""
        return self.mean.ndim == 2

    @property
    def uncertainty(self) -> Floats:
        """The spread (places...) of the output that is least sure."""
        widest: Floats = self.spread.max(axis=-1)
        return widest

    @property
    def shortcut(self) -> float:
        """How far the scaled network is from the mean, on average over the field."""
        return float(np.abs(self.scaled - self.mean).mean())


@dataclass(frozen=True, eq=False)
class Coadaptation:
    """Correlations (units, units) of one hidden layer's units over training samples, dropout aside."""

    run: int
    update: int
    layer: int
    matrix: Floats
    mean: float


@dataclass(frozen=True, eq=False)
class Twin:
    """The same training without dropout, from the same start and for as many updates.

    `target` is the lowest training loss that both have reached, and `needed` the updates each needed for it, with and
    without dropout."""

    run: int
    update: int
    trainer: Trainer
    target: float
    needed: tuple[int, int]

    def coadaptation(self, layer: int) -> Coadaptation:
        trainer = self.trainer
        return _correlated(self.run, trainer.update, trainer.network, trainer.parameters, trainer.data, layer)


def ask(frame: Frame, field: Answers | None, count: int, mean: Mean, seed: int) -> Thinned:
    """What `count` thinned networks answer; the masks are those of `seed`, whatever the parameters."""
    axes = moving_inputs(frame.data)
    one = len(frame.data.input_names) == 1
    if field is None or field.data is not frame.data:
        field = Answers(frame.data, span_of(frame, axes[0]), None if one else span_of(frame, axes[1]), axes)
    network = frame.network
    side = ALONG if one else OF_LARGE if network.layout.size > LARGE else SIDE
    inputs = np.asarray(field.inputs(side, network.dtype))
    refused = ""

    def asked(how: Mean) -> Ensemble:
        return over_masks(network, frame.parameters, inputs, count, np.random.default_rng(seed), how)

    with np.errstate(over="ignore", invalid="ignore"):
        try:
            found = asked(mean)
        except SpecError as error:
            refused, found = translated(error.message), asked("arithmetic")
        scaled = network.answer(frame.parameters, inputs)
    places = (side,) if one else (side, side)
    each, together, spread, alone = (
        np.asarray(part, dtype=np.float64).reshape(*part.shape[:-2], *places, part.shape[-1])
        for part in (found.answers, found.mean, found.spread, scaled)
    )
    if not frame.data.class_names:
        # Numbers in the data's own units; the mean and the spread of what was scaled are those of what was not.
        invert = frame.data.targets.invert
        each = np.stack([invert(part.reshape(-1, part.shape[-1])).reshape(part.shape) for part in each])
        together, alone = (invert(part.reshape(-1, part.shape[-1])).reshape(part.shape) for part in (together, alone))
        spread = each.std(axis=0)
    return Thinned(frame.run, frame.update, field, axes, each, together, spread, alone, refused)


def coadaptation(frame: Frame, layer: int) -> Coadaptation:
    """The correlations of hidden layer `layer` (from 0) at a frame."""
    return _correlated(frame.run, frame.update, frame.network, frame.parameters, frame.data, layer)


def _correlated(run: int, update: int, network: Network, parameters: Array, data: Prepared, layer: int) -> Coadaptation:
    inputs = data.train.x[:SAMPLES].astype(network.dtype)
    with np.errstate(over="ignore", invalid="ignore"):
        values = network.forward(parameters, inputs).values[layer]
    matrix = correlation(values)
    return Coadaptation(run, update, layer, matrix, mean_correlation(matrix))


def without_dropout(experiment: Experiment) -> Experiment:
    """The same experiment with nothing dropped anywhere."""
    layers = {f"model.layers.{k}.dropout": 0.0 for k in range(len(experiment.model.layers))}
    return replace(experiment, {"model.input_dropout": 0.0, **layers})


def twin_work(frame: Frame) -> Callable[[Wanted], Twin | None]:
    """Train the same start without dropout for as many updates as the frame's run has made; reports the part done."""

    def work(wanted: Wanted) -> Twin | None:
        trainer = Trainer(without_dropout(frame.experiment), frame.data, frame.history.trail[0])
        while trainer.update < frame.update and trainer.divergence is None:
            if not wanted():
                return None
            trainer.run(updates=frame.update - trainer.update, milliseconds=SLICE_MS)
            wanted.report(trainer.update / frame.update)
            time.sleep(BETWEEN_S)
            if trainer.stopped is not None:
                break
        target, needed = updates_needed(
            [(h.curve("update"), h.curve("train_loss")) for h in (frame.history, trainer.history.view())]
        )
        return Twin(frame.run, frame.update, trainer, target, needed)

    return work


def updates_needed(courses: list[tuple[Floats, Floats]]) -> tuple[float, tuple[int, int]]:
    """The lowest loss that both of two courses (updates, losses) reach, and the first update at which each does."""
    target = max(float(np.nanmin(losses)) for _, losses in courses)
    first, second = (int(updates[np.flatnonzero(losses <= target)[0]]) for updates, losses in courses)
    return target, (first, second)
