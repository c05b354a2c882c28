"""The pictures and figures of a report, taken from a window: the one that is open, or one opened for it."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from ..learners.coefficients import answer_name, named_figures, parameters
from ..project.export.report import Picture, report_bytes
from ..run.mailbox import Frame
from .plots.exporting import picture, png

if TYPE_CHECKING:
    from .main_window import MainWindow


def page(window: "MainWindow", frame: Frame, name: str, results: Mapping[str, object]) -> bytes:
    """The report of what a window shows."""
    today = date.today().isoformat()
    return report_bytes(frame.experiment, results, frame.history, pictures(window), name, today)


def pictures(window: "MainWindow") -> list[Picture]:
    """The network and every plot that shows something."""
    network = window.canvas.view
    title = window.tr("The network")
    found = [Picture(title, png(network.grab()), f"{title}: {window.document.experiment.sizes}")]
    drawn = [p for p in window.plots if p.frame is not None and p.extent() is not None and not p.isHidden()]
    return found + [Picture(plot.title, png(picture(plot)), plot.describe()) for plot in drawn]


def results(frame: Frame) -> dict[str, object]:
    """The figures of a moment, by what people call them; none for what was not measured."""
    score = "accuracy" if frame.data.task == "classification" else "R2"
    named = {
        "training loss": "train_loss", "validation loss": "validation_loss", f"training {score}": "train_score",
        f"validation {score}": "validation_score", "L1 penalty": "l1", "L2 penalty": "l2",
    }  # fmt: skip
    figures: dict[str, object] = {"epochs": frame.epoch, "updates": frame.update}
    for said, name in named.items():
        value = frame.latest(name)
        figures[said] = value if value == value else None  # NaN: nothing was measured
    weights = frame.network.layout.weight_mask()
    zeros = int((frame.parameters[weights] == 0).sum()) if len(frame.parameters) else 0
    answer = answer_name(frame.experiment)
    figures |= named_figures(parameters(frame.network, frame.data, frame.parameters, answer))
    return figures | {"parameters": len(frame.parameters), "weights of exactly zero": zeros}
