"""The loss surface over a plane, with the path of the training on it."""

import math
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from ...landscape import Request, Survey, survey
from ...landscape.survey import Bounds, samples
from ...run.jobs import Jobs
from ...run.mailbox import Frame
from ..theme import Theme, Themes
from .base import Extent, Plot, short, steady
from .contours import Contours
from .items import Badge, PathItem
from .legend import Entry
from .parameter_names import ParameterNames, parameter_name

COARSE, MIDDLE, FINE = 17, 33, 49  # points along each side: the first look, while training, at rest
EVERY_S = 0.5  # while training, no more often than this
SHARE = 0.2  # and for no more than this part of the time
SLOW_S = 0.25  # a surface that takes longer is made coarser while training
TOO_SLOW_S = 1.5  # after one that took this long no finer one is made at rest
OFF_BY = 0.1  # the plane's loss may differ from the true one by this part before the surface counts as stale
ZOOM_REST_MS = 200


class SurfacePlot(Plot):
    """The training loss over a plane of the parameters. Owns a worker thread; `stop` ends it."""

    maximum_rate = 10.0
    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, _tr("Loss surface"),
            _tr("Press Space to train; the loss surface and the path over it will be drawn here"), parent,
        )  # fmt: skip
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._arrived)
        self._jobs.failed.connect(self._failed)
        self._pair: tuple[int, int] | None = None
        self._weights_wanted = False
        self._survey: Survey | None = None
        self._key: tuple[Any, ...] = ()
        self._view: Bounds | None = None
        self._moved_view = False
        self._started, self._took = -math.inf, 0.0
        self._failure = ""
        self._losses = (math.nan, math.nan)
        self._stale = False
        self._path = np.empty((0, 2))
        self._trail_seen: tuple[Any, int] = (None, 0)
        self._contours = Contours(self.canvas.box)
        self._path_item, self._badge = PathItem(), Badge()
        for z, item in ((5, self._path_item), (6, self._badge)):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._zoom_rest = QTimer(self)
        self._zoom_rest.setSingleShot(True)
        self._zoom_rest.setInterval(ZOOM_REST_MS)
        self._zoom_rest.timeout.connect(self._look_at_view)
        self.canvas.box.sigRangeChangedManually.connect(lambda *_: self._zoom_rest.start())
        self._make_controls()
        self._finish()

    def _make_controls(self) -> None:
        self._plane = self._choice(
            [(self.tr("path (PCA)"), "pca"), (self.tr("two weights"), "weights")], self.tr("Plane"),
            self.tr("The plane through the parameters that the surface is drawn over"),
        )  # fmt: skip
        self._plane.activated.connect(lambda _i: self.set_plane(self._plane.currentData()))
        self.header.addWidget(self._plane)
        self._names = ParameterNames()
        self._choices: list[QComboBox] = []
        for axis in (self.tr("Horizontal weight"), self.tr("Vertical weight")):
            box = self._choice([], axis, self.tr("One of the network's weights or biases (w)"))
            box.setModel(self._names)
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.view().setUniformItemSizes(True)
            box.activated.connect(lambda _i: self.set_weights(*(b.currentIndex() for b in self._choices)))
            self.second_row.addWidget(box, 1)
            self._choices.append(box)
            box.hide()

    # Choices

    @property
    def plane_kind(self) -> str:
        return "weights" if self._weights_wanted else "pca"

    @property
    def weights(self) -> tuple[int, int] | None:
        """The two parameters last chosen, as flat indices."""
        return self._pair

    @property
    def survey(self) -> Survey | None:
        """The surface that is drawn, and what is known of it."""
        return self._survey

    @property
    def stale(self) -> bool:
        return self._stale

    def set_plane(self, kind: str) -> None:
        """Draw over the plane "pca" of the path, or over that of two "weights"."""
        self._weights_wanted = kind == "weights"
        self._plane.setCurrentIndex(self._plane.findData(kind))
        for box in self._choices:
            box.setVisible(self._weights_wanted)
        self.redraw()

    def set_weights(self, i: int, j: int) -> None:
        """Draw over the plane of the parameters with these flat indices; two alike swap the axes."""
        if i == j and self._pair is not None:
            i, j = self._pair[::-1]
        if i == j:
            raise ValueError(f"parameters {i} and {j}: choose two different ones")
        self._pair = (i, j)
        self.set_plane("weights")

    @property
    def busy(self) -> bool:
        """Whether a surface is being computed."""
        return self._jobs.busy

    def stop(self) -> None:
        """End the worker thread; no surface is computed any more."""
        self._zoom_rest.stop()
        self._jobs.stop()

    def clear(self) -> None:
        self._forget()
        super().clear()

    def fit(self) -> None:
        self._view, self._moved_view = None, self._view is not None
        super().fit()
        self.redraw()

    # Frames

    def _begin_run(self, frame: Frame) -> None:
        self._forget()
        self._view = None

    def _forget(self) -> None:
        self._jobs.cancel()
        self._survey, self._key, self._failure = None, (), ""

    def _draw(self, frame: Frame) -> None:
        if self._names.take(frame.network.layout, frame.data.feature_names):
            self._pair = None
        if self._weights_wanted and self._pair is None:
            self._pair = _most_moved(frame)
        if self._pair is not None:
            for box, index in zip(self._choices, self._pair, strict=True):
                if box.currentIndex() != index:
                    box.setCurrentIndex(index)
        pair = self._pair if self._weights_wanted else None
        key = (frame.run, frame.network, frame.data, pair)
        if len(key) != len(self._key) or any(a is not b and a != b for a, b in zip(key, self._key, strict=True)):
            self._jobs.cancel()
            same_plane = self._survey is not None and self._survey.request.pair == pair
            self._survey = self._survey if same_plane and self._key[:1] == key[:1] else None
            self._key = key
            self._started = -math.inf
        self._consider(frame)
        self._show(frame)

    def _due(self, frame: Frame) -> int:
        """The resolution of the surface to ask for now; 0 for none."""
        last, running = self._survey, frame.state == "running"
        if self._jobs.busy or (not self._weights_wanted and len(frame.history.trail) < 3):
            return 0
        if last is None:
            return COARSE
        affordable = COARSE if running and self._took > SLOW_S else MIDDLE
        elsewhere = last.request.network is not frame.network or last.request.data is not frame.data
        if self._moved_view or elsewhere or last.request.resolution < affordable:
            return affordable
        here = last.current_for(frame.parameters)
        if running:
            rested = time.monotonic() - self._started >= max(EVERY_S, self._took / SHARE)
            return affordable if rested and not here else 0
        finest = FINE if self._took < TOO_SLOW_S or last.request.resolution == FINE else MIDDLE
        return finest if not here or last.request.resolution < finest else 0

    def _consider(self, frame: Frame) -> None:
        """Ask for another surface where that is due."""
        wanted, last = self._due(frame), self._survey
        if not wanted:
            return
        self._moved_view = False
        self._started = time.monotonic()
        request = Request(
            frame.network, frame.data, frame.history.trail, frame.parameters, frame.update,
            self._pair if self._weights_wanted else None, self._view, last, wanted,
        )  # fmt: skip
        if last is not None:
            # A chain of all surfaces ever made would never be freed.
            request = replace(request, before=replace(last, request=replace(last.request, before=None)))
        self._jobs.submit(lambda still: survey(request, still))

    @Slot(int, object)
    def _arrived(self, _token: int, made: Survey) -> None:
        self._took = made.seconds
        self._survey, self._failure = made, ""
        self._trail_seen = (None, 0)
        self._contours.show(made.surface, made.plane.project(made.request.trail))
        if self.frame is not None:
            self._name_axes(self.frame, made)
            self._consider(self.frame)
            self._show(self.frame)
            self._after_drawing()

    @Slot(int, object)
    def _failed(self, _token: int, error: Exception) -> None:
        self._failure = self.tr("No surface: {0}").format(error)
        self._note.say(self._failure)

    def _look_at_view(self) -> None:
        """The user looks elsewhere: compute what is visible now."""
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        self._view, self._moved_view = (left, right, bottom, top), True
        self.redraw()

    # Drawing

    def _show(self, frame: Frame) -> None:
        made = self._survey
        self._contours.set_visible(made is not None)
        if made is None:
            self._path_item.set_points(np.empty((0, 2)))
            return
        now = made.plane.project(frame.parameters)
        self._path_item.set_points(np.concatenate([self._projected(frame, made), now]))
        x, y = self._samples(frame)
        point = made.plane.points(now)[0].astype(frame.network.dtype)
        with np.errstate(over="ignore", invalid="ignore"):
            self._losses = frame.latest("train_loss"), frame.network.loss(point, x, y)
        self._stale = self._is_stale(frame, made, now[0])
        self._contours.set_stale(self._stale)
        self._badge.set_text(self.tr("stale: update {0}").format(f"{made.request.update:,}") if self._stale else "")
        low, high = self._contours.range
        self.legend.set_entries(
            Entry("scale", "", short(low), short(high), table=self._contours.table),
            Entry("text", "", self.tr("true loss"), steady(self._losses[0])),
            Entry("text", "", self.tr("on plane"), steady(self._losses[1])),
        )

    def _is_stale(self, frame: Frame, made: Survey, now: NDArray[np.float64]) -> bool:
        request = made.request
        if request.network is not frame.network or request.data is not frame.data or made.current_for(frame.parameters):
            return not made.current_for(frame.parameters) or request.network is not frame.network
        true, on_plane = self._losses
        left, right, bottom, top = made.bounds
        outside = request.view is None and not (left <= now[0] <= right and bottom <= now[1] <= top)
        return outside or not abs(on_plane - true) <= OFF_BY * max(abs(true), 1e-12)

    def _projected(self, frame: Frame, made: Survey) -> NDArray[np.float64]:
        """The path on the plane; only what came since the last frame is projected."""
        trail = frame.history.trail
        source, done = self._trail_seen
        base = trail.base if trail.base is not None else trail
        if source is not base or done > len(trail):
            self._path, done = np.empty((0, 2)), 0
        if len(trail) > done:
            self._path = np.concatenate([self._path[:done], made.plane.project(trail[done:])])
        self._trail_seen = (base, len(trail))
        return self._path[: len(trail)]

    def _samples(self, frame: Frame) -> tuple[Any, Any]:
        key = (frame.network, frame.data)
        if getattr(self, "_samples_key", None) != key:
            self._samples_key, self._samples_of = key, samples(frame.network, frame.data)
        return self._samples_of

    def _dress(self, theme: Theme) -> None:
        self._contours.set_font(self.canvas.axes["bottom"].style["tickFont"])
        self._badge.dress(theme, self.font())

    def _name_axes(self, frame: Frame, made: Survey) -> None:
        if made.request.pair is not None:
            layout, inputs = frame.network.layout, frame.data.feature_names
            names = [parameter_name(layout, inputs, index) for index in made.request.pair]
        else:
            shares = made.plane.explained or (math.nan, math.nan)
            names = [
                self.tr("first principal axis ({0})").format(f"{shares[0]:.0%}"),
                self.tr("second ({0})").format(f"{shares[1]:.0%}"),
            ]
        self._label(names[0], names[1])

    # What is seen

    def extent(self) -> Extent | None:
        return None if self._survey is None or self.frame is None else Extent(*self._survey.bounds)

    def readout(self, x: float, y: float) -> str:
        made, frame = self._survey, self.frame
        if made is None or frame is None:
            return ""
        inputs, targets = self._samples(frame)
        point = made.plane.points(np.array([[x, y]]))[0].astype(frame.network.dtype)
        with np.errstate(over="ignore", invalid="ignore"):
            loss = frame.network.loss(point, inputs, targets)
        return self.tr("loss {0} at {1}, {2}").format(short(loss), short(x), short(y))

    def note_text(self) -> str:
        made, frame = self._survey, self.frame
        if made is None or frame is None:
            return self._failure
        said = self.tr("Plane of two weights") if made.request.pair else self.tr("PCA plane")
        if not math.isnan(made.share):
            said += self.tr(": {0} of the path's motion").format(f"{made.share:.0%}")
        if made.request.update != frame.update:
            said += self.tr(" · at update {0}").format(f"{made.request.update:,}")
        total = len(frame.data.train)
        if made.samples < total:
            said += self.tr(" · first {0} of {1} samples").format(f"{made.samples:,}", f"{total:,}")
        return said

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        if self._survey is None:
            return (), []
        made = self._survey.surface
        across, up = np.meshgrid(made.first, made.second)
        rows = np.column_stack([across.ravel(), up.ravel(), made.loss.ravel()]).tolist()
        return (*self._titles.values(), "loss"), rows

    def describe(self) -> str:
        if self._survey is None:
            return ""
        low, high = self._contours.range
        stale = self.tr(" The surface is stale.") if self._stale else ""
        return self.tr("Loss surface from {0} to {1}. {2}. True loss {3}, on the plane {4}.{5}").format(
            short(low), short(high), self.note_text(), short(self._losses[0]), short(self._losses[1]), stale
        )


def _most_moved(frame: Frame) -> tuple[int, int]:
    """The two weights that training has moved most; the first two before it moved any."""
    trail = frame.history.trail
    moved = np.abs(np.asarray(frame.parameters, dtype=np.float64) - trail[0]) if len(trail) else np.zeros(2)
    moved = np.where(frame.network.layout.weight_mask(), moved, -1.0) if len(moved) > 2 else moved
    first, second = np.sort(np.argsort(-moved, kind="stable")[:2]).tolist()
    return first, second


def _tr(text: str) -> str:
    return QCoreApplication.translate("SurfacePlot", text)
