"""The loss surface over a plane, with the paths of the trainings on it."""

import math
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ...landscape import Cache, Request, Survey, survey
from ...landscape.look import RESOLUTIONS
from ...landscape.objective import Objective, objective
from ...landscape.survey import FEW, SAMPLES, Bounds
from ...run.jobs import Jobs
from ...run.mailbox import Frame
from ..theme import Theme, Themes
from .base import Extent, Plot, short, steady
from .contours import Contours
from .earlier_runs import EarlierRuns
from .error_strip import ErrorStrip
from .items import Badge, Curve, PathItem, RingItem, line_pen
from .legend import Entry
from .parameter_names import parameter_name
from .surface_choices import SurfaceChoices

FINEST_RUNNING = 65  # points a side: finer ones cost more to paint than they show while all moves
EVERY_S = 0.5  # while training, no more often than this
SHARE = 0.2  # and for no more than this part of the time
QUICK_S, PATIENT_S = 0.08, 4.0  # how long a surface may take while training, and at rest, when nobody chose how fine
OFF_BY = 0.1  # the plane's loss may differ from the true one by this part before the surface counts as stale
ZOOM_REST_MS = 200
COSTLY = 5_000_000  # samples times parameters: of more than that, only the surface's thread asks for losses
NEAR = 12.0  # px: so near the pointer means a point of the path
CONTROLS_AFTER_S = 0.5  # a computation that lasts longer shows how far it is, and can be cancelled


class SurfacePlot(Plot):
    """The loss over a plane of the parameters. Owns a worker thread; `stop` ends it."""

    start_wanted = Signal(object)  # parameters (P,) that training should go on from

    maximum_rate = 10.0
    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, _tr("Loss surface"),
            _tr("Press Space to train; the loss surface and the path over it will be drawn here"), parent,
        )  # fmt: skip
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._arrived)
        self._jobs.progressed.connect(self._came_on)
        self._jobs.failed.connect(self._failed)
        self._cache = Cache()
        self._survey: Survey | None = None
        self._left: Survey | None = None  # of the run before, whose plane serves until this one has a path
        self._key: tuple[Any, ...] = ()
        self._view: Bounds | None = None
        self._moved_view = False
        self._started, self._seconds_a_point = -math.inf, math.nan
        self._failure, self._failed_at, self._held = "", -1, False
        self._losses = (math.nan, math.nan)
        self._stale = False
        self._path = np.empty((0, 2))
        self._trail_seen: tuple[Any, int] = (None, 0)
        self._objective: tuple[tuple[Any, ...], Objective] | None = None
        self._earlier = EarlierRuns()
        self._invitation = self._empty.text()
        self._others_shown: list[int] = []
        self._make_items()
        self.choices = SurfaceChoices(self, self._choice)
        self.choices.changed.connect(self._choose)
        self.choices.view_changed.connect(self._change_view)
        self._make_timers()
        self._make_rows()
        self._finish()

    def _make_items(self) -> None:
        box = self.canvas.box
        self._contours = Contours(box)
        self._path_item, self._badge, self._ring = PathItem(), Badge(), RingItem()
        self._others: list[PathItem] = []
        self._slice_items = {name: Curve() for name in ("train", "validation", "penalised")}
        for z, item in ((5, self._path_item), (6, self._badge), (7, self._ring)):
            item.setZValue(z)
            box.addItem(item, ignoreBounds=True)
        for curve in self._slice_items.values():
            curve.setZValue(4)
            curve.setVisible(False)
            box.addItem(curve, ignoreBounds=True)

    def _make_timers(self) -> None:
        box = self.canvas.box
        self._zoom_rest = QTimer(self, singleShot=True, interval=ZOOM_REST_MS)
        self._zoom_rest.timeout.connect(self._look_at_view)
        box.sigRangeChangedManually.connect(lambda *_: self._zoom_rest.start())
        # A click starts from there, a double click fits: only time tells them apart.
        self._click_rest = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._click_rest.timeout.connect(self._start_here)
        self._clicked = QPointF()
        box.clicked.connect(self._click)
        box.fit_wanted.connect(self._click_rest.stop)
        box.fit_wanted.connect(lambda: self._ring.mark(None))

    def _make_rows(self) -> None:
        self.strip = ErrorStrip(self._theme)
        self.strip.hovered.connect(self._point_at_path)
        self.strip.hide()
        self._cancel = QToolButton()
        self._cancel.setProperty("role", "choice")
        self._cancel.clicked.connect(self._cancel_or_draw)
        self._cancel.hide()
        layout = cast(QVBoxLayout, self.layout())
        layout.removeWidget(self._note)
        layout.addWidget(self.strip)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._note, 1)
        below.addWidget(self._cancel)
        layout.addLayout(below)

    # Choices

    @property
    def plane_kind(self) -> str:
        return self.choices.plane

    @property
    def weights(self) -> tuple[int, int] | None:
        """The two parameters last chosen, as flat indices."""
        return self.choices.pair

    @property
    def survey(self) -> Survey | None:
        """The surface that is drawn, and what is known of it."""
        return self._survey

    @property
    def stale(self) -> bool:
        return self._stale

    def set_plane(self, kind: str) -> None:
        """Draw over another plane, one of `nnstudio.landscape.look.PLANES`."""
        self.choices.set_plane(kind)

    def set_weights(self, i: int, j: int) -> None:
        """Draw over the plane of the parameters with these flat indices; two alike swap the axes."""
        self.choices.set_weights(i, j)

    @property
    def busy(self) -> bool:
        """Whether a surface is being computed."""
        return self._jobs.busy

    def stop(self) -> None:
        """End the worker thread; no surface is computed any more."""
        self._zoom_rest.stop()
        self._click_rest.stop()
        self._jobs.stop()

    def clear(self) -> None:
        self._forget()
        super().clear()

    def fit(self) -> None:
        self._view, self._moved_view = None, self._view is not None
        super().fit()
        self.redraw()

    def _choose(self) -> None:
        self._held = False
        self.canvas.axes["left"].set_log(self.choices.view == "slice" and self.choices.log)
        if self._survey is not None:
            self._contours.show(self._survey.surface, self._survey.path.points, self.choices.log)
        self.redraw()

    def _change_view(self, view: str) -> None:
        self._view = None
        self.canvas.axes["left"].set_log(view == "slice" and self.choices.log)
        self._followed, self._following = None, True
        self._survey = None if view == "slice" and self._survey and self._survey.slice is None else self._survey
        self.redraw()

    # Frames

    def _begin_run(self, frame: Frame) -> None:
        if self._frame is not None:
            self._earlier.keep(self._frame)
        left = self._survey if _same_shape(self._frame, frame) else None
        self._forget()
        self._left = left
        self._view = None

    def _forget(self) -> None:
        self._jobs.cancel()
        self._survey, self._key, self._failure, self._held, self._left = None, (), "", False, None
        self._ring.mark(None)

    def _draw(self, frame: Frame) -> None:
        choices = self.choices
        if choices.names.take(frame.network.layout, frame.data.feature_names):
            choices.show_pair(None)
        if choices.plane == "weights":
            choices.show_pair(choices.pair or _most_moved(frame))
        key = (frame.run, frame.network, frame.data, choices.look)
        if len(key) != len(self._key) or any(a is not b and a != b for a, b in zip(key, self._key, strict=True)):
            self._jobs.cancel()
            same_plane = self._survey is not None and self._survey.request.look == choices.look
            self._survey = self._survey if same_plane and self._key[:1] == key[:1] else None
            self._key, self._failure = key, ""
            self._started = -math.inf
        self._consider(frame)
        self._show(frame)

    def _affordable(self, running: bool) -> int:
        """The finest resolution there is time for, or what was chosen."""
        chosen = self.choices.resolution
        if chosen is not None:
            return chosen
        finest = FINEST_RUNNING if running else RESOLUTIONS[-1]
        if math.isnan(self._seconds_a_point):
            return min(RESOLUTIONS[1], finest)
        most = (QUICK_S if running else PATIENT_S) / self._seconds_a_point
        return max([r for r in RESOLUTIONS if r <= finest and r * r <= most], default=RESOLUTIONS[0])

    def _due(self, frame: Frame) -> int:
        """The resolution of the surface to ask for now; 0 for none."""
        last, running = self._survey, frame.state == "running"
        if self._jobs.busy or self._held or (self._failure and frame.update == self._failed_at):
            return 0
        if self.choices.look.kind in ("pca", "points") and len(frame.history.trail) < FEW and self._before is None:
            return 0
        wanted = self._affordable(running)
        if last is None:
            return wanted
        elsewhere = last.request.network is not frame.network or last.request.data is not frame.data
        unsliced = self.choices.view == "slice" and last.slice is None
        if self._moved_view or elsewhere or unsliced or last.resolution < wanted:
            return wanted
        here = last.current_for(frame.parameters)
        if running:
            rested = time.monotonic() - self._started >= max(EVERY_S, last.seconds / SHARE)
            return wanted if rested and not here else 0
        return wanted if not here or (self.choices.resolution and last.resolution != wanted) else 0

    @property
    def _before(self) -> Survey | None:
        """The last survey of this look, of this run or the one before."""
        last = self._survey or self._left
        return last if last is not None and last.request.look == self.choices.look else None

    def _consider(self, frame: Frame) -> None:
        """Ask for another surface where that is due."""
        wanted, last, look = self._due(frame), self._before, self.choices.look
        if not wanted:
            return
        self._moved_view = False
        self._started = time.monotonic()
        history = frame.history
        request = Request(
            frame.network, frame.data, history.trail, history.trail_updates, frame.parameters, frame.update,
            look, self._view, last, wanted, tuple(run.end for run in self._earlier.beside(frame)),
            frame.experiment.training.class_weight == "balanced",
        )  # fmt: skip
        if last is not None:
            # A chain of all surfaces ever made would never be freed.
            request = replace(request, before=replace(last, request=replace(last.request, before=None)))
        cache, sliced = self._cache, self.choices.view == "slice"
        self._jobs.submit(lambda still: survey(request, still, still.report, cache, sliced=sliced))

    @Slot(int, object)
    def _came_on(self, _token: int, made: Survey) -> None:
        self._take(made)

    @Slot(int, object)
    def _arrived(self, _token: int, made: Survey) -> None:
        if made.seconds > 0:
            self._seconds_a_point = made.seconds / made.request.resolution**2
        self._take(made)

    def _take(self, made: Survey) -> None:
        before, self._survey, self._failure = self._survey, made, ""
        if before is None or before.plane is not made.plane:
            self._trail_seen = (None, 0)
        if self.frame is None:
            return
        if before is None or before.surface is not made.surface:
            self._contours.show(made.surface, made.path.points, self.choices.log)
        self._name_axes(self.frame, made)
        self._consider(self.frame)
        self._show(self.frame)
        self._after_drawing()

    @Slot(int, object)
    def _failed(self, _token: int, error: Exception) -> None:
        self._failure, self._survey = self.tr("No surface: {0}").format(error), None
        self._failed_at = self.frame.update if self.frame is not None else -1
        self.redraw()

    def _look_at_view(self) -> None:
        """The user looks elsewhere: compute what is visible now."""
        if self.choices.view == "slice":
            return
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        self._view, self._moved_view = (left, right, bottom, top), True
        self.redraw()

    def _cancel_or_draw(self) -> None:
        self._held = not self._held
        if self._held:
            self._jobs.cancel()
        self.redraw()

    # Drawing

    def _show(self, frame: Frame) -> None:
        made, sliced = self._survey, self.choices.view == "slice"
        self._empty.setText(self._failure or self._invitation)
        flat = made is not None and not sliced
        self._contours.set_visible(flat)
        self._path_item.setVisible(flat)
        self.strip.setVisible(flat and len(frame.history.trail) > 1)
        self._show_controls()
        for curve in self._slice_items.values():
            curve.setVisible(sliced)
        self._show_others(frame, made if flat else None)
        if made is None:
            self._path_item.set_points(np.empty((0, 2)))
            return
        now = made.plane.project(frame.parameters)
        self._path_item.set_points(np.concatenate([self._projected(frame, made), now]))
        point = made.plane.points(now)
        self._losses = self._two_losses(frame, made, point)
        self._stale = self._is_stale(frame, made, now[0])
        self._contours.set_stale(self._stale)
        self._badge.set_text(self.tr("stale: update {0}").format(f"{made.request.update:,}") if self._stale else "")
        self.strip.show_losses(made.path)
        if sliced:
            self._show_slice(made)
            return
        low, high = self._contours.range
        entries = [
            Entry("scale", "", short(low), short(high), table=self._contours.table),
            Entry("text", "", self.tr("true loss"), steady(self._losses[0])),
            Entry("text", "", self.tr("on plane"), steady(self._losses[1])),
        ]
        if self._contours.has_holes:
            entries.append(Entry("bar", self._contours.hole_colour, self.tr("not finite")))
        if self._others_shown:
            entries += [
                Entry("line", self._theme.run_colour(run - 1)[0], self.tr("run {0}").format(run), style=_style(run))
                for run in (frame.run, *reversed(self._others_shown))
            ]
        self.legend.set_entries(*entries)

    def _two_losses(self, frame: Frame, made: Survey, image: NDArray[np.float64]) -> tuple[float, float]:
        """The true loss now and that of its image on the plane."""
        if len(made.objective.x) * len(frame.parameters) > COSTLY:
            return float(made.path.true[-1]), float(made.path.on_plane[-1])
        true, on_plane = self._asked(frame).at(np.concatenate([frame.parameters[None].astype(np.float64), image]))
        return float(true), float(on_plane)

    def _show_others(self, frame: Frame, made: Survey | None) -> None:
        """The paths of earlier runs on this plane."""
        runs = self._earlier.beside(frame) if made is not None and self.choices.runs_shown else []
        while len(self._others) < len(runs):
            item = PathItem()
            item.setZValue(4)
            self._others.append(item)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._others_shown = [kept.run for kept in runs]
        for item, kept in zip(self._others, [*runs, *[None] * (len(self._others) - len(runs))], strict=False):
            item.setVisible(kept is not None)
            if kept is not None and made is not None:
                item.set_run(*self._theme.run_colour(kept.run - 1))
                item.set_points(made.plane.project(kept.path))
        self._path_item.set_run(*self._theme.run_colour(frame.run - 1) if runs else ("", False))

    def _show_controls(self) -> None:
        slow = self.busy and time.monotonic() - self._started > CONTROLS_AFTER_S
        self._cancel.setVisible(slow or self._held)
        self._cancel.setText(self.tr("Draw") if self._held else self.tr("Cancel"))
        self._cancel.setAccessibleName(
            self.tr("Draw the loss surface again") if self._held else self.tr("Cancel computing the loss surface")
        )

    def _show_slice(self, made: Survey) -> None:
        cut = made.slice
        if cut is None:
            return
        names = {"train": self.tr("train"), "validation": self.tr("validation"), "penalised": self.tr("with penalties")}
        colours = {"train": self._theme.train, "validation": self._theme.validation, "penalised": self._theme.penalty}
        entries = []
        for name, curve in self._slice_items.items():
            curve.setVisible(name in cut.losses)
            if name in cut.losses:
                curve.set_pen(line_pen(colours[name], 2.0))
                curve.set_data(cut.places, self._height(cut.losses[name]))
                entries.append(Entry("line", colours[name], names[name]))
        self.legend.set_entries(*entries, Entry("text", "", self.tr("0 is the start, 1 is now")))

    def _height(self, losses: NDArray[np.float64]) -> NDArray[np.float64]:
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.log10(np.maximum(losses, 1e-12)) if self.choices.log else losses

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

    def _asked(self, frame: Frame) -> Objective:
        """The function that is drawn, for single points."""
        key = (frame.network, frame.data, self.choices.look.objective, frame.experiment.training.class_weight)
        if self._objective is None or self._objective[0] != key:
            made = objective(frame.network, frame.data, key[2], key[3] == "balanced", SAMPLES)
            self._objective = key, made
        return self._objective[1]

    def _dress(self, theme: Theme) -> None:
        self._contours.set_font(self.canvas.axes["bottom"].style["tickFont"])
        self._badge.dress(theme, self.font())
        self.strip.dress(theme)

    def _name_axes(self, frame: Frame, made: Survey) -> None:
        look = made.request.look
        if self.choices.view == "slice":
            self._label(self.tr("way from the start to now"), self.tr("loss"))
            return
        if look.pair is not None:
            layout, inputs = frame.network.layout, frame.data.feature_names
            names = [parameter_name(layout, inputs, index) for index in look.pair]
        elif look.kind == "pca":
            shares = made.plane.explained or (math.nan, math.nan)
            names = [
                self.tr("first principal axis ({0})").format(f"{shares[0]:.0%}"),
                self.tr("second ({0})").format(f"{shares[1]:.0%}"),
            ]
        else:
            names = list(made.plane.labels)
        self._label(names[0], names[1])

    # Pointing and starting from there

    @Slot(object)
    def _click(self, place: QPointF) -> None:
        if self._survey is None or self.choices.view != "2-D":
            return
        self._clicked = place
        self._ring.mark((place.x(), place.y()))
        self._note.say(self.tr("Training goes on from here…"))
        self._click_rest.start()

    def _start_here(self) -> None:
        made = self._survey
        self._ring.mark(None)
        if made is not None:
            self.start_wanted.emit(made.plane.points(np.array([[self._clicked.x(), self._clicked.y()]]))[0])

    def menu(self) -> QMenu:
        menu = super().menu()
        if self._survey is not None and self.choices.view == "2-D":
            here = self.canvas.box.mapSceneToView(self.canvas.mapToScene(self.canvas.mapFromGlobal(QCursor.pos())))
            first = menu.actions()[0] if menu.actions() else None
            start = menu.addAction(self.tr("Start from here"))
            start.triggered.connect(lambda: (setattr(self, "_clicked", here), self._start_here()))
            if first is not None:
                menu.insertAction(first, start)
        return menu

    def _point_at_path(self, index: int) -> None:
        made = self._survey
        if made is None or not 0 <= index < len(made.path.points):
            self._ring.mark(None)
            self._note.say(self.note_text())
            return
        x, y = made.path.points[index].tolist()
        self._ring.mark((x, y))
        self._note.say(self._told(int(made.path.updates[index]), made.path.true[index], made.path.on_plane[index]))

    def _told(self, update: int, true: float, on_plane: float) -> str:
        off = (on_plane - true) / max(abs(true), 1e-12)
        return self.tr("update {0}: true loss {1}, on the plane {2} ({3})").format(
            f"{update:,}", short(true), short(on_plane), f"{off:+.0%}".replace("-", "−")
        )

    def _nearest(self, made: Survey, frame: Frame, x: float, y: float) -> int | None:
        """The point of the recorded path that lies under the pointer."""
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        size = self.canvas.box.size()
        scale = np.array([size.width() / (right - left), size.height() / (top - bottom)])
        points = self._projected(frame, made)
        if not len(points):
            return None
        off = np.hypot(*((points - (x, y)) * scale).T)
        best = int(np.nanargmin(off))
        return best if off[best] <= NEAR else None

    # What is seen

    def extent(self) -> Extent | None:
        made = self._survey
        if made is None or self.frame is None:
            return None
        if self.choices.view != "slice":
            return Extent(*made.bounds)
        if made.slice is None:
            return None
        heights = np.concatenate([self._height(losses) for losses in made.slice.losses.values()])
        heights = heights[np.isfinite(heights)]
        low, high = (float(heights.min()), float(heights.max())) if len(heights) else (0.0, 1.0)
        return Extent(made.slice.places[0], made.slice.places[-1], low, high + 0.05 * (high - low))

    def readout(self, x: float, y: float) -> str:
        made, frame = self._survey, self.frame
        if made is None or frame is None:
            return ""
        if self.choices.view == "slice":
            return self._slice_readout(made, x)
        index = self._nearest(made, frame, x, y)
        of = self._asked(frame)
        if index is None:
            self.strip.point_at(-1)
            loss = of.at(made.plane.points(np.array([[x, y]])))[0]
            return self.tr("loss {0} at {1}, {2} · click to start from here").format(short(loss), short(x), short(y))
        update = int(frame.history.trail_updates[index])
        self.strip.point_at(int(np.argmin(np.abs(made.path.updates - update))))
        there = frame.history.trail[index][None]
        true, on_plane = of.at(np.concatenate([there, made.plane.points(made.plane.project(there))]))
        return self._told(update, true, on_plane)

    def _slice_readout(self, made: Survey, x: float) -> str:
        if made.slice is None:
            return ""
        at = int(np.argmin(np.abs(made.slice.places - x)))
        said = [f"{name} {short(losses[at])}" for name, losses in made.slice.losses.items()]
        return self.tr("at {0} of the way: {1}").format(short(made.slice.places[at]), ", ".join(said))

    def note_text(self) -> str:
        made, frame = self._survey, self.frame
        if made is None or frame is None:
            return self._failure
        said = _PLANE_NAMES[made.request.look.kind] if self.choices.view != "slice" else _tr("Line from start to now")
        if not math.isnan(made.share) and self.choices.view != "slice":
            said += self.tr(": {0} of the path's motion").format(f"{made.share:.0%}")
        if made.done < 1 and self.busy:
            said += self.tr(" · {0} computed").format(f"{made.done:.0%}")
        elif self._held:
            said += self.tr(" · drawing is held")
        if made.request.update != frame.update:
            said += self.tr(" · at update {0}").format(f"{made.request.update:,}")
        of = made.objective
        if of.name != "train" and self.choices.view != "slice":
            said += self.tr(" · validation samples") if of.name == "validation" else self.tr(" · with penalties")
        if len(of.x) < of.total:
            said += self.tr(" · first {0} of {1} samples").format(f"{len(of.x):,}", f"{of.total:,}")
        return said

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        if self._survey is None:
            return (), []
        cut = self._survey.slice
        if self.choices.view == "slice" and cut is not None:
            return ("way", *cut.losses), np.column_stack([cut.places, *cut.losses.values()]).tolist()
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


def _same_shape(before: Frame | None, after: Frame) -> bool:
    if before is None or len(before.parameters) != len(after.parameters):
        return False
    return before.network.layout.widths == after.network.layout.widths


def _most_moved(frame: Frame) -> tuple[int, int]:
    """The two weights that training has moved most; the first two before it moved any."""
    trail = frame.history.trail
    moved = np.abs(np.asarray(frame.parameters, dtype=np.float64) - trail[0]) if len(trail) else np.zeros(2)
    moved = np.where(frame.network.layout.weight_mask(), moved, -1.0) if len(moved) > 2 else moved
    first, second = np.sort(np.argsort(-moved, kind="stable")[:2]).tolist()
    return first, second


def _tr(text: str) -> str:
    return QCoreApplication.translate("SurfacePlot", text)


_PLANE_NAMES = {
    "pca": _tr("PCA plane"), "weights": _tr("Plane of two weights"), "random": _tr("Random plane"),
    "hessian": _tr("Plane of the sharpest directions"), "points": _tr("Plane through start, best and now"),
    "runs": _tr("Plane through the ends of runs"),
}  # fmt: skip


def _style(run: int) -> Qt.PenStyle:
    return Qt.PenStyle.DashLine if (run - 1) // 8 % 2 else Qt.PenStyle.SolidLine
