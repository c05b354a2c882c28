"""The exact answer of a regression over one input, dashed beside the curve that training has come to."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from ...learners.closed_form import closed_form
from ...learners.ladder import rung_of
from ...run.mailbox import Frame
from ..theme import Theme
from .items import Curve, line_pen

Floats = NDArray[np.float64]
MOST_SAMPLES = 20_000  # solved for while one waits: a few milliseconds


class ExactCurve:
    """One curve of the plot. `follow` solves anew where the question has changed, and says whether it could."""

    def __init__(self) -> None:
        self.curve = Curve()
        self.curve.setZValue(5)
        self.curve.setVisible(False)
        self._key: tuple[object, ...] = ()
        self._kept: Any = None
        self._parameters: Floats | None = None

    def dress(self, theme: Theme) -> None:
        self.curve.set_pen(line_pen(theme.accent, 2.0, Qt.PenStyle.DashLine))

    def follow(self, frame: Frame) -> bool:
        """Be of this frame; whether there is anything to draw."""
        experiment, data = frame.experiment, frame.data
        key = (id(data), experiment.model, experiment.training.loss)
        if key != self._key:
            # Kept, so that its identity is nobody else's.
            self._key, self._kept, self._parameters = key, data, None
            rung = rung_of(experiment)
            small = len(data.train) <= MOST_SAMPLES and len(data.input_names) == 1
            if small and rung is not None and rung.name in ("linear", "polynomial") and frame.network.outputs == 1:
                try:
                    self._parameters = closed_form(experiment, data).parameters
                except (ValueError, np.linalg.LinAlgError):
                    self._parameters = None  # the panel of the ladder says why
        return self._parameters is not None

    def draw(self, frame: Frame, x: Floats) -> None:
        """Draw it over these inputs (n,), or nothing."""
        shown = self.follow(frame)
        self.curve.setVisible(shown)
        if shown and self._parameters is not None:
            inputs = frame.data.transform(x[:, None]).astype(frame.network.dtype)
            with np.errstate(over="ignore", invalid="ignore"):
                answers = frame.network.answer(self._parameters.astype(frame.network.dtype), inputs)
            values = np.asarray(answers, dtype=np.float64)
            self.curve.set_data(x, (values if frame.data.class_names else frame.data.targets.invert(values))[:, 0])
