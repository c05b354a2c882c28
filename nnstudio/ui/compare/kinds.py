"""The kinds of picture that runs are compared by: what each is called, drawn with, and says of its axes."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt

from ...message import marked
from ..plots.drawings import AnswerDrawing, Drawing, LossDrawing, Run, Scene, SurfaceDrawing, WeightsDrawing, surface_of
from ..plots.gradients_drawing import GradientsDrawing
from ..plots.legend import Entry
from ..text import tr
from ..theme import percent

NO_MARGIN = (0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True)
class Kind:
    """`make` is given a box, whether runs are overlaid there, and whether it is the first drawing in it."""

    text: str
    tip: str
    make: Callable[..., Drawing]
    margins: tuple[float, float, float, float] = NO_MARGIN
    log_across: bool = False


KINDS: dict[str, Kind] = {
    "loss": Kind(marked("Loss"), marked("The losses of each run as training goes on"),
                 lambda box, overlaid, _first: LossDrawing(box, overlaid), (0.0, 0.03, 0.05, 0.06)),
    "answer": Kind(marked("Answer"), marked("What each network answers over the data"),
                   lambda box, overlaid, first: AnswerDrawing(box, overlaid, first)),
    "weights": Kind(marked("Weights"), marked("How the weights of each layer are spread"),
                    lambda box, overlaid, _first: WeightsDrawing(box, overlaid), (0.02, 0.02, 0.0, 0.0)),
    "gradients": Kind(marked("Gradients"),
                      marked("How large the gradient is in each layer now: where it vanishes or explodes"),
                      lambda box, overlaid, _first: GradientsDrawing(box, overlaid), (0.05, 0.05, 0.0, 0.0), True),
    "surface": Kind(marked("Surface"), marked("The loss surface that the runs share, with their paths"),
                    lambda box, overlaid, first: SurfaceDrawing(box, overlaid, first)),
}  # fmt: skip
PER = {
    "update": marked("updates"), "epoch": marked("epochs"), "sample": marked("samples seen"),
    "second": marked("training time (s)"),
}  # fmt: skip


def axes_of(kind: str, scene: Scene, runs: list[Run]) -> tuple[str, str]:
    """What the axes show, across and up."""
    if kind == "loss":
        return tr(PER[scene.per]), tr("loss")
    if kind == "answer" and runs:
        names = runs[0].data.input_names
        return names[0], names[1] if len(names) > 1 else tr("answer")
    if kind == "weights":
        return tr("value of a weight"), tr("layer")
    if kind == "gradients":
        return tr("gradient, root mean square"), tr("layer")
    return tr("first principal axis of all paths"), tr("second")


def names_of(kind: str, scene: Scene) -> dict[float, str] | None:
    """What stands at the left axis instead of numbers."""
    if kind not in ("weights", "gradients"):
        return None
    return {scene.layers - 1 - k + 0.43: str(k + 1) for k in range(scene.layers)}


def locked(kind: str, runs: list[Run]) -> bool:
    """Whether both axes have one unit, so that a circle looks like one."""
    return kind == "answer" and bool(runs) and len(runs[0].data.input_names) > 1 and (
        not runs[0].experiment.data.about.table
    )  # fmt: skip


def missing(kind: str, run: Run, first: Run, scene: Scene, failure: str) -> str:
    """Why a run has no picture of this kind; empty where it has one."""
    if kind == "loss" and len(run.history.curves) < 2 and run.update == 0:
        return tr("Not trained yet: press Space")
    if kind == "answer" and run.network.ground is not None:
        return tr("A function of two parameters has no answers over data")
    if kind == "answer" and len(run.data.input_names) != len(first.data.input_names):
        return tr("Other inputs than the first run's")
    if kind == "surface" and scene.survey is None:
        return failure or tr("Press Space to train; the surface will be drawn here")
    if kind == "surface" and surface_of(run) != scene.surface:
        return tr("Another network, loss or samples: its path lies on another surface")
    if kind in ("weights", "gradients") and not run.network.layout.size:
        return tr("This model has no weights")
    return ""


def overlaid_words(kind: str) -> str:
    """What the line below all runs in one plot says."""
    return {
        "loss": tr("The loss of each run, in its colour"),
        "answer": tr("Where each network's answer changes sides, in the run's colour"),
        "weights": tr("The share of each layer's weights below a value, from 0 to 1"),
        "gradients": tr("The size of the gradient in each layer, in the run's colour"),
        "surface": tr("The paths of the runs that share this surface"),
    }[kind]


def key_of(kind: str, runs: list[Run], scene: Scene, overlaid: bool) -> list[Entry]:
    """What the marks in the pictures mean; overlaid, colours are those of the runs."""
    if kind == "loss" and not overlaid:
        theme, happened = scene.theme, {event.kind for run in runs for event in run.history.events}
        entries = [
            Entry("line", theme.train, tr("train")),
            Entry("line", theme.validation, tr("validation"), style=Qt.PenStyle.DashLine),
        ]
        if happened - {"stopped", "diverged"}:
            entries.append(Entry("line", theme.secondary, tr("edit"), style=Qt.PenStyle.DashLine))
        for kind_of, colour, text in (
            ("stopped", theme.positive, tr("stopped early")),
            ("diverged", theme.negative, tr("diverged")),
        ):
            if kind_of in happened:
                entries.append(Entry("tick", colour, text))
        return entries
    if kind == "surface" and scene.survey is not None and np.isfinite(scene.survey.share):
        said = tr("{0} of all paths' motion lies in this plane").format(percent(scene.survey.share))
        return [Entry("text", "", said)]
    return []
