"""The numbers that run along with a training: progress, losses, the objective. One view of the clock."""

import math

from ..run.mailbox import Frame
from .panels.hyperparameter_panel import HyperparameterPanel
from .transport import TransportBar


class Readouts:
    """Shows a frame's numbers where they stand. Faster than `maximum_rate` nobody could read them."""

    maximum_rate = 12.0

    def __init__(self, transport: TransportBar, panel: HyperparameterPanel) -> None:
        self._transport, self._panel = transport, panel

    def isVisible(self) -> bool:
        return True

    def show_frame(self, frame: Frame) -> None:
        train, validation = frame.latest("train_loss"), frame.latest("validation_loss")
        self._transport.show_progress(frame.epoch, frame.update, train, None if math.isnan(validation) else validation)
        self._panel.show_objective(train, *frame.penalty)
        self._panel.show_progress(frame.fraction, frame.rate)
