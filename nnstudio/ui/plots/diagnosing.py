"""What the plot of gradients asks for in the background: one look at a frame, and the trail behind it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...landscape.objective import objective
from ...nn.diagnosis import (
    LayerActivations,
    Range,
    activations,
    common_span,
    next_update,
    update_ratio,
)  # fmt: skip
from ...nn.layer_trail import LayerRecorder, LayerTrail
from ...run.jobs import Wanted
from ...run.mailbox import Frame
from .scales import nice_step

Floats = NDArray[np.float64]
SAMPLES = 1000  # the first so many training samples are looked at
BINS = 41
Work = Callable[[Wanted], "Diagnosis"]


@dataclass(frozen=True, eq=False)
class Diagnosis:
    """A run at one moment: `layers` now, the `trail` behind, and what the next update would be beside the weights
    (layers,), were it made with these `samples` of the `total`."""

    run: int
    update: int
    layers: tuple[LayerActivations, ...]
    next_ratios: Floats
    trail: LayerTrail
    samples: int
    total: int


class Diagnoser:
    """Makes the works that diagnose one run; what one of them has worked out, the next one knows."""

    def __init__(self, frame: Frame) -> None:
        self._key = _key(frame)
        balanced = frame.experiment.training.class_weight == "balanced"
        self._of = objective(frame.network, frame.data, "train", balanced, SAMPLES)
        self._samples = (self._of.x, self._of.y, self._of.weights)
        self._recorder = LayerRecorder(frame.network, self._samples)
        self._span: Range | None = None

    def follows(self, frame: Frame) -> bool:
        """Whether this frame is of the same run, and of the same loss of the same samples."""
        return _key(frame) == self._key

    def work(self, frame: Frame) -> Work:
        """The diagnosis of a frame, told of in parts where the past is long."""

        def done(wanted: Wanted) -> Diagnosis:
            layout = frame.network.layout
            step = next_update(
                frame.network, frame.experiment.training, frame.parameters, frame.optimizer, frame.rate, self._samples
            )
            vector = np.asarray(frame.parameters, dtype=np.float64)
            ratios = update_ratio(layout, vector, vector + step)
            layers = tuple(activations(frame.network, frame.parameters, self._of.x, BINS, self._fitting(frame)))
            empty = LayerTrail(
                np.empty(0, dtype=np.int64), *(np.empty((0, len(layout.blocks))) for _ in range(3)),
                np.empty(0, dtype=bool),
            )  # fmt: skip
            made = Diagnosis(frame.run, frame.update, layers, ratios, empty, len(self._of.x), self._of.total)
            trail = self._recorder.follow(
                frame.history, frame.update, vector, wanted, lambda part: wanted.report(replace(made, trail=part))
            )
            return replace(made, trail=trail)

        return done

    def _fitting(self, frame: Frame) -> Range:
        """The range of the histograms: round, with zero in it, and the same for as long as it fits."""
        with np.errstate(over="ignore", invalid="ignore"):
            values = frame.network.forward(frame.parameters, self._of.x).values
        low, high = common_span(values)
        low, high = min(low, 0.0), max(high, 0.0)
        held = self._span
        if held is None or low < held[0] or high > held[1] or high - low < 0.6 * (held[1] - held[0]):
            step = nice_step(high - low, 8)
            # The ends of tanh and sigmoid lie inside, not on the edge.
            self._span = (
                float(np.floor(low / step - 1e-3) * step) if low < 0 else -0.25 * step,
                float(np.ceil(high / step + 1e-3) * step),
            )
        assert self._span is not None
        return self._span


def _key(frame: Frame) -> tuple[object, ...]:
    network, training = frame.network, frame.experiment.training
    return frame.run, id(frame.data), network.layout, network.loss_name, network.coding, training.class_weight
