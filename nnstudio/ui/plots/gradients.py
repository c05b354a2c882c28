"""Where gradients go: their size in every layer along the training, updates beside weights, and activations now."""

import math
from collections.abc import Sequence
from typing import Any, Literal, get_args

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from ...nn.diagnosis import RULE_OF_THUMB
from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme, Themes, grouped
from .activation_strips import ActivationStrips, caption_of
from .base import Extent, Plot, short, steady
from .diagnosing import Diagnoser, Diagnosis
from .frame.background_task import BackgroundTask
from .items import Band, Curve, Marks, line_pen
from .legend import Entry
from .scales import log10_or_none

Floats = NDArray[np.float64]
View = Literal["gradients", "ratios", "activations"]
VIEWS: tuple[View, ...] = get_args(View)
STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DotLine)
SHAPES = ("o", "s", "t1", "d")
THUMB_BAND = 0.5  # decades to either side of the rule of thumb that count as about right
DEEPEST = 14.0  # decades below the largest that are shown: what lies deeper is rounding
ROOM_FOR_NAMES, ROOM_FOR_VALUES = 520, 380  # px
FAR = 1e12  # updates: a band as long as any training
MANY = 120  # points: of more, the single ones are drawn faint behind their running median
FAINT = 70


class GradientsPlot(Plot):
    """Three views of one diagnosis, made in the background whenever the clock brings a frame.

    Owns a worker thread; `stop` ends it.
    """

    maximum_rate = 2.0
    margins = (0.0, 0.03, 0.06, 0.06)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Gradients"), tr("The size of each layer's gradient will be drawn here"), parent
        )  # fmt: skip
        self._view: View = "gradients"
        self._diagnoser: Diagnoser | None = None
        self._made: Diagnosis | None = None
        self._task = BackgroundTask(
            self, self._arrived, self._arrived, self._note.say, self.tr("Not worked out: {0}")
        )  # fmt: skip
        self._curves: list[Curve] = []
        self._single: list[Curve] = []  # every point, behind the lines of many
        self._band, self._thumb = Band(), Marks(across=True)
        self._now = pg.ScatterPlotItem(pxMode=True)
        self._strips = ActivationStrips(self.canvas.box, themes.theme)
        for z, item in enumerate((self._band, self._thumb, self._now)):
            item.setZValue(z if item is not self._now else 20)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._band.set_data(*(np.array(ends) for ends in ((-FAR, FAR), *([_thumb() + d] * 2 for d in (-0.5, 0.5)))))
        self._thumb.set_places([_thumb()])
        self._shows = self.choice(
            "view", [
                (self.tr("gradients"), "gradients"), (self.tr("update : weights"), "ratios"),
                (self.tr("activations"), "activations"),
            ],
            self.tr("What is shown of each layer"),
            self.tr(
                "<p>Gradients of the training loss by layer, updates beside the weights they change, or what the units "
                "give now</p>"
            ),
        )  # fmt: skip
        self._shows.currentIndexChanged.connect(lambda _i: self.set_view(self._shows.currentData()))
        self._beside_legend(self._shows)
        self.canvas.box.sigResized.connect(lambda _box: self.redraw())
        self._finish()

    # What others ask of it

    @property
    def view(self) -> View:
        return self._view

    @property
    def diagnosis(self) -> Diagnosis | None:
        """What is shown, in numbers."""
        return self._made

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._task.busy

    def set_view(self, view: View) -> None:
        """Show "gradients", "ratios" (of updates to weights) or "activations"."""
        if view not in VIEWS:
            raise ValueError(f"there is no view {view}: use one of {', '.join(VIEWS)}")
        self._view = view
        self._shows.setCurrentIndex(self._shows.findData(view))
        self._name_axes()
        self.redraw()
        self.fit()

    def stop(self) -> None:
        """End the worker thread; nothing new is worked out any more."""
        self._task.stop()

    def show_frame(self, frame: Frame) -> None:
        super().show_frame(frame)
        if self._diagnoser is None or not self._diagnoser.follows(frame):
            self._task.cancel()
            self._diagnoser = Diagnoser(frame)
        self._task.follow(self._diagnoser.work(frame))

    def clear(self) -> None:
        self._task.cancel()
        self._diagnoser = self._made = None
        super().clear()

    # What arrives

    @Slot(object)
    def _arrived(self, made: Diagnosis) -> None:
        self._made = made
        self.redraw()

    # Drawing

    def _begin_run(self, frame: Frame) -> None:
        self._made = None

    def _dress(self, theme: Theme) -> None:
        faint = QColor(theme.secondary)
        faint.setAlpha(36)
        self._band.set_colour(faint)
        self._thumb.set_pen(line_pen(theme.secondary, 1, Qt.PenStyle.DashLine))
        self._strips.dress(theme, self.canvas.axes["bottom"].style["tickFont"])
        self._dress_curves(theme)
        self._name_axes()

    def _dress_curves(self, theme: Theme) -> None:
        for k, (curve, single) in enumerate(zip(self._curves, self._single, strict=True)):
            curve.set_pen(line_pen(theme.run_colour(k)[0], 2.0, STYLES[k % len(STYLES)]))
            single.set_pen(line_pen(theme.run_colour(k)[0], 1.0, alpha=FAINT))

    def _name_axes(self) -> None:
        names = {
            "gradients": (self.tr("updates"), self.tr("gradient (RMS)")),
            "ratios": (self.tr("updates"), self.tr("update : weights")),
            "activations": (self.tr("value of a unit"), ""),
        }
        self._label(*names[self._view])
        strips, axis = self._view == "activations", self.canvas.axes["left"]
        axis.set_log(not strips)
        if not strips:
            axis.set_names(None)
            axis.setWidth(None)
        self.canvas.box.setMouseEnabled(x=True, y=not strips)

    def _draw(self, frame: Frame) -> None:
        made, lines = self._made, self._view != "activations"
        self._strips.set_visible(not lines and made is not None)
        for item in (self._band, self._thumb, self._now):
            item.setVisible(self._view == "ratios" and made is not None)
        self._set_curves(0 if made is None or not lines else len(made.layers))
        if made is None:
            self.legend.set_entries()
            return
        if lines:
            for k, (curve, single) in enumerate(zip(self._curves, self._single, strict=True)):
                if k < len(made.layers):
                    x, y = self._points(made, k)
                    many = len(x) > MANY
                    curve.set_data(x, running_median(y, len(y) // 50) if many else y)
                    single.set_data(*((x, y) if many else (x[:0], y[:0])))
            self._mark_now(made)
        else:
            self._strips.show(made.layers, self._names())
            self._name_strips()
        self._show_legend()

    def _set_curves(self, count: int) -> None:
        while len(self._curves) < count:
            for z, curves in ((4, self._single), (5, self._curves)):
                curves.append(Curve())
                curves[-1].setZValue(z)
                self.canvas.box.addItem(curves[-1], ignoreBounds=True)
            self._dress_curves(self.theme)
        for k, (curve, single) in enumerate(zip(self._curves, self._single, strict=True)):
            curve.setVisible(k < count)
            single.setVisible(k < count)

    def _name_strips(self) -> None:
        names, axis = self._strips.middles(), self.canvas.axes["left"]
        if names != axis.names:
            metrics = QFontMetrics(axis.style["tickFont"])
            axis.setWidth(max((metrics.horizontalAdvance(name) for name in names.values()), default=0) + 12)
            axis.set_names(names)

    def _points(self, made: Diagnosis, k: int) -> tuple[Floats, ...]:
        """The line of layer `k` in coordinates of the plot."""
        trail = made.trail
        if self._view == "gradients":
            return log10_or_none(trail.updates.astype(np.float64), trail.gradients[:, k], log=True)
        return log10_or_none(trail.updates[:-1].astype(np.float64), trail.ratios[:, k], log=True)

    def _mark_now(self, made: Diagnosis) -> None:
        """The update that would come next, at the end of each line."""
        spots = [
            {
                "pos": (float(made.update), math.log10(ratio)), "symbol": SHAPES[k % len(SHAPES)], "size": 9,
                "brush": pg.mkBrush(self.theme.run_colour(k)[0]), "pen": line_pen(self.theme.plot, 1.2),
            }
            for k, ratio in enumerate(made.next_ratios.tolist())
            if math.isfinite(ratio) and ratio > 0
        ]  # fmt: skip
        self._now.setData(spots if self._view == "ratios" else [])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._made is not None:
            self._show_legend()

    def _show_legend(self) -> None:
        theme, made = self.theme, self._made
        if made is None:
            return
        if self._view == "activations":
            self.legend.set_entries(
                Entry("bar", theme.positive, self.tr("values")),
                Entry("tick", theme.secondary, self.tr("units' means")),
                Entry("tick", theme.error, self.tr("dead or saturated")),
            )  # fmt: skip
            return
        wide, values = self.width() >= ROOM_FOR_NAMES, self._values_now(made)
        names = self._names() if wide else self._numbers()
        self.legend.set_entries(
            *(
                Entry(
                    "line", theme.run_colour(k)[0], name,
                    steady(values[k]) if self.width() >= ROOM_FOR_VALUES else "", STYLES[k % len(STYLES)],
                )
                for k, name in enumerate(names)
            )
        )  # fmt: skip

    def _values_now(self, made: Diagnosis) -> list[float]:
        if self._view == "ratios":
            return [float(v) for v in made.next_ratios]
        gradients = made.trail.gradients
        return [float(v) for v in gradients[-1]] if len(gradients) else [math.nan] * len(made.layers)

    def _names(self) -> list[str]:
        count = 0 if self._made is None else len(self._made.layers)
        return [self.tr("layer {0}").format(k + 1) for k in range(count - 1)] + [self.tr("output")] * (count > 0)

    def _numbers(self) -> list[str]:
        count = len(self._names())
        return [str(k + 1) for k in range(count - 1)] + [self.tr("out")] * (count > 0)

    # What is seen

    def extent(self) -> Extent | None:
        made = self._made
        if self.frame is None or made is None:
            return None
        if self._view == "activations":
            return self._strips.extent()
        drawn = [self._points(made, k)[1] for k in range(len(made.layers))]
        if self._view == "ratios":
            drawn.append(np.array([_thumb() - THUMB_BAND, _thumb() + THUMB_BAND]))
            drawn += [np.array([spot.pos().y()]) for spot in self._now.points()]
        heights = np.concatenate(drawn)
        last = max(float(made.update), 1.0)
        if not len(heights):
            # Nothing but zeros: there is a plot, and its legend says so.
            return Extent(0.0, last, -3.0, 0.0) if made.trail.complete and len(made.trail.updates) else None
        top = float(heights.max())
        bottom = max(float(heights.min()), top - DEEPEST)
        if top - bottom < 0.5:
            top, bottom = top + 0.25, bottom - 0.25
        return Extent(0.0, last, bottom, top)

    def readout(self, x: float, y: float) -> str:
        made = self._made
        if made is None:
            return ""
        if self._view == "activations":
            return self._strips.readout(x, y)
        rows = made.trail.gradients if self._view == "gradients" else made.trail.ratios
        if not len(rows):
            return self.tr("pointer at {0}").format(short(10**y))
        at = int(np.argmin(np.abs(made.trail.updates[: len(rows)] - x)))
        values = ", ".join(f"{n} {short(float(v))}" for n, v in zip(self._names(), rows[at], strict=True))
        return self.tr("update {0}: {1}; pointer at {2}").format(
            grouped(int(made.trail.updates[at])), values, short(10**y)
        )

    def tip(self, x: float, y: float) -> str:
        """What the band means, or which units are lost."""
        if self._view == "activations":
            return self._strips.tip(y)
        if self._view == "ratios" and abs(y - _thumb()) <= THUMB_BAND:
            return self.tr(
                "<p>About 0.001 is the usual rule of thumb for the length of an update beside that of the weights: "
                "well below, learning is slow; well above, the step size may be too large (Karpathy, lecture notes of "
                "Stanford's CS231n, “Neural Networks Part 3”). A rule of thumb, not a law.</p>"
            )
        return ""

    def note_text(self) -> str:
        made = self._made
        if made is None:
            return ""
        part = ""
        if made.samples < made.total:
            part = self.tr(" · first {0} of {1} samples").format(grouped(made.samples), grouped(made.total))
        if self._view == "activations":
            return self.tr("Heights: roots of counts · dropout aside") + part
        if not made.trail.complete:
            done = int(made.trail.known.sum())
            part += self.tr(" · {0} of {1} known").format(grouped(done), grouped(len(made.trail.known)))
        if self._view == "gradients":
            if len(made.trail.updates) > MANY:
                return self.tr("RMS over a layer's weights · bold: running median · training loss") + part
            return self.tr("RMS over a layer's weights · training loss") + part
        steps = np.diff(made.trail.updates)
        if not len(steps) or steps[0] == 1:
            return self.tr("Lines: each update as it was made · symbols: the next, on all samples") + part
        return self.tr("Lines: net motion of {0} updates, to one · symbols: the next update, on all samples").format(
            grouped(int(steps[0]))
        ) + part  # fmt: skip

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        made, names = self._made, self._names()
        if made is None:
            return (), []
        if self._view == "activations":
            return ("layer", "activation", "unit", "mean", "saturated_share", "dead"), [
                (name, layer.activation, unit + 1, float(layer.values[:, unit].mean()), float(layer.saturation[unit]),
                 int(unit in layer.dead))
                for name, layer in zip(names, made.layers, strict=True)
                for unit in range(layer.units)
            ]  # fmt: skip
        trail = made.trail
        rows, kind = (trail.gradients, "gradient") if self._view == "gradients" else (trail.ratios, "ratio")
        header = ("update", *(f"{kind} {name}" for name in names))
        return header, [(int(u), *row) for u, row in zip(trail.updates, rows.tolist(), strict=False)]

    def describe(self) -> str:
        made, names = self._made, self._names()
        if made is None:
            return ""
        if self._view == "activations":
            said = (f"{name}: {caption_of(layer)}" for name, layer in zip(names, made.layers, strict=True))
            return self.tr("Distribution of activations. ") + ". ".join(said)
        values = ", ".join(f"{n} {short(v)}" for n, v in zip(names, self._values_now(made), strict=True))
        what = self.tr("Gradients by layer") if self._view == "gradients" else self.tr("Updates beside weights")
        return self.tr(
            "{0} after 1 update: {2}. {3}" if made.update == 1 else "{0} after {1} updates: {2}. {3}"
        ).format(what, grouped(made.update), values, self.note_text())


def running_median(y: Floats, half: int) -> Floats:
    """The median of each point (n,) and the `half` before and after it; fewer at the ends."""
    if half < 1 or not len(y):
        return y
    padded = np.concatenate([np.full(half, np.nan), y, np.full(half, np.nan)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, 2 * half + 1)
    median = np.median(windows, axis=1)  # NaN where a window reaches beyond an end
    for at in (*range(half), *range(len(y) - half, len(y))):
        if 0 <= at < len(y):
            median[at] = np.median(y[max(0, at - half) : at + half + 1])
    return np.asarray(median, dtype=np.float64)


def _thumb() -> float:
    return math.log10(RULE_OF_THUMB)
