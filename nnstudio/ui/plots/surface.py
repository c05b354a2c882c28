"""The loss surface over a plane, with the paths of the trainings on it."""

import math
import time
from collections.abc import Mapping, Sequence
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCursor, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ...landscape import Surface, Survey
from ...message import marked
from ...run.mailbox import Frame
from ..text import tr, translated
from ..theme import Theme, Themes, grouped, percent
from .base import Extent, Plot, short, steady
from .contours import Contours
from .earlier_runs import EarlierPaths, EarlierRuns
from .error_strip import ErrorStrip
from .items import Badge, CrossItem, PathItem, RingItem
from .legend import Entry
from .parameter_names import parameter_name
from .path_reader import PathReader, most_moved, same_shape, told
from .slice_view import SliceView
from .surface3d import Surface3D
from .surface_choices import SurfaceChoices
from .surveyor import Surveyor

OFF_BY = 0.1  # the plane's loss may differ from the true one by this part before the surface counts as stale
ZOOM_REST_MS = 200
NEAR = 12.0  # px: so near the pointer means a point of the path


class SurfacePlot(Plot):
    """The loss over a plane of the parameters. Owns a worker thread; `stop` ends it."""

    start_wanted = Signal(object)  # parameters (P,) that training should go on from

    maximum_rate = 10.0
    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Loss surface", "heading"),
            tr("Press Space to train; the loss surface and the path over it will be drawn here"), parent,
        )  # fmt: skip
        self._losses = (math.nan, math.nan)
        self._stale, self._on_ground, self._reader = False, False, PathReader()
        self._solid: Surface3D | None = None  # made when it is first asked for
        self.earlier, self._invitation = EarlierRuns(), self._empty.text()
        self._solid_of: tuple[Surface, bool] | None = None
        self._shown: Survey | None = None  # the survey whose picture is drawn
        self._make_items()
        self.choices = SurfaceChoices(self)
        self._surveyor = Surveyor(self.choices, lambda f: self.earlier.ends(f, self.choices.look.objective), self)
        self._surveyor.surveyed.connect(self._take)
        self._surveyor.failed.connect(self.redraw)
        self.choices.changed.connect(self._choose)
        self.choices.view_changed.connect(self._change_view)
        self._make_timers()
        self._make_rows()
        self._finish()

    def _make_items(self) -> None:
        box = self.canvas.box
        self._contours = Contours(box)
        self._path_item, self._badge, self._ring, self._minima = PathItem(), Badge(), RingItem(), CrossItem()
        self._others = EarlierPaths(self.canvas.box)
        self._slice = SliceView(box)
        for z, item in ((4, self._minima), (5, self._path_item), (6, self._badge), (7, self._ring)):
            item.setZValue(z)
            box.addItem(item, ignoreBounds=True)

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

    def chosen(self) -> dict[str, Any]:
        return self.choices.chosen()

    def choose(self, kept: Mapping[str, Any]) -> None:
        self.choices.choose(kept)

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
        return self._surveyor.survey

    @property
    def age(self) -> float:
        """Seconds since the training was where the surface shows it; infinite where there is no surface."""
        return time.monotonic() - self._surveyor.drawn_from if self.survey is not None else math.inf

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
        return self._surveyor.busy

    def stop(self) -> None:
        """End the worker thread; no surface is computed any more."""
        self._zoom_rest.stop()
        self._click_rest.stop()
        self._surveyor.stop()

    def forget_document(self) -> None:
        self.clear()
        self.earlier.clear()

    def clear(self) -> None:
        if self._frame is not None:
            self.earlier.keep(self._frame)
        self._surveyor.forget()
        self._ring.mark(None)
        if self._solid is not None:
            self._solid.hide()
        super().clear()

    def fit(self) -> None:
        if self._solid is not None:
            self._solid.reset_view()
        self._surveyor.look_at(None)
        super().fit()
        self.redraw()

    def _choose(self) -> None:
        self._surveyor.hold(False)
        self.canvas.axes["left"].set_log(self.choices.view == "slice" and self.choices.log)
        self._shown = None
        self.redraw()

    def _change_view(self, view: str) -> None:
        self._surveyor.look_at(None)
        self.canvas.axes["left"].set_log(view == "slice" and self.choices.log)
        self._followed, self._following = None, True
        self._shown = None  # its axes have other names
        self.redraw()

    # Frames

    def _begin_run(self, frame: Frame) -> None:
        if self._frame is not None:
            self.earlier.keep(self._frame)
        now = frame.network.ground is not None
        if now != self._on_ground:  # a function of two parameters is its own plane
            self._on_ground = now
            self.choices.stand_on("weights" if now else "pca", (0, 1) if now else None)
        self._surveyor.forget(plane_serves=same_shape(self._frame, frame))
        self.legend.set_entries()
        self._ring.mark(None)

    def _draw(self, frame: Frame) -> None:
        choices = self.choices
        if choices.names.take(frame.network.layout, frame.data.feature_names):
            choices.show_pair(None)
        if choices.plane == "weights" and len(frame.parameters) > 1:
            choices.show_pair(choices.pair or most_moved(frame))
        self._surveyor.follow(frame)
        self._show(frame)

    @Slot()
    def _take(self) -> None:
        """Another surface has come, or a finer one."""
        if self.frame is not None:
            self._surveyor.follow(self.frame)
            self._show(self.frame)
            self._after_drawing()

    def _draw_surface(self, frame: Frame, made: Survey) -> None:
        """What changes only with another survey."""
        before, self._shown = self._shown, made
        if before is None or before.plane is not made.plane:
            self._reader.forget_plane()
        if before is None or before.surface is not made.surface:
            self._contours.show(made.surface, made.path.points, self.choices.log)
        self._name_axes(frame, made)
        ground = frame.network.ground
        self._minima.set_places(made.plane.project(np.array(ground.minima)) if ground else np.empty((0, 2)))

    def _look_at_view(self) -> None:
        """The user looks elsewhere: compute what is visible now."""
        if self.choices.view == "slice":
            return
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        self._surveyor.look_at((left, right, bottom, top))
        self.redraw()

    def _cancel_or_draw(self) -> None:
        self._surveyor.hold(not self._surveyor.held)
        self.redraw()

    # Drawing

    def _show(self, frame: Frame) -> None:
        made, sliced = self.survey, self.choices.view == "slice"
        if not sliced:
            self._slice.hide()
        self._empty.setText(self._surveyor.failure or self._invitation)
        flat = made is not None and not sliced
        self._contours.set_visible(flat)
        self._path_item.setVisible(flat)
        self._minima.setVisible(flat)
        self.strip.setVisible(flat and len(frame.history.trail) > 1)
        self._show_controls()
        self._show_others(frame, made if self.choices.view == "2-D" else None)
        if made is None:
            self._path_item.set_points(np.empty((0, 2)))
            return
        if made is not self._shown:
            self._draw_surface(frame, made)
        now = made.plane.project(frame.parameters)
        self._path_item.set_points(np.concatenate([self._reader.projected(frame, made), now]))
        point = made.plane.points(now)
        self._losses = self._reader.losses_now(frame, made, point)
        self._stale = self._is_stale(frame, made, now[0])
        self._contours.set_stale(self._stale)
        self._badge.set_text(self.tr("stale: update {0}").format(grouped(made.request.update)) if self._stale else "")
        self.strip.show_losses(made.path)
        if sliced:
            self.legend.set_entries(
                *(self._slice.show(made.slice, self._theme, self.choices.log) if made.slice else ())
            )
            return
        if self.choices.view == "3-D":
            self._show_solid(frame, made)
        low, high = self._contours.range
        entries = [
            Entry("scale", "", short(low), short(high), table=self._contours.table),
            Entry("text", "", self.tr("true loss"), steady(self._losses[0])),
            Entry("text", "", self.tr("on plane"), steady(self._losses[1])),
        ]
        if len(self._minima.places) and self.choices.view == "2-D":
            entries.append(Entry("text", "", self.tr("+ minimum")))
        if self._contours.has_holes:
            entries.append(Entry("bar", self._contours.hole_colour, self.tr("not finite")))
        if self._others.shown:
            entries += [
                Entry("line", self._theme.run_colour(run - 1)[0], self.tr("run {0}").format(run), style=_style(run))
                for run in (frame.run, *reversed(self._others.shown))
            ]
        self.legend.set_entries(*entries)

    def _show_others(self, frame: Frame, made: Survey | None) -> None:
        """The paths of earlier runs on this plane."""
        shown, objective = made is not None and self.choices.runs_shown, self.choices.look.objective
        runs = self.earlier.beside(frame, objective) if shown else []
        self._others.show(runs, made.plane if made is not None else None, self._theme)
        self._path_item.set_run(*self._theme.run_colour(frame.run - 1) if runs else ("", False))

    def _show_solid(self, frame: Frame, made: Survey) -> None:
        """The same surface in space, with the path on it."""
        solid = self._solid
        if solid is None:
            solid = self._solid = Surface3D(self._theme)
            cast(QVBoxLayout, self.layout()).insertWidget(self.layout().indexOf(self.canvas), solid, 1)
            solid.pointed.connect(self._point_at_solid)
        solid.set_names(*self._titles.values())
        if self._solid_of != (made.surface, self.choices.log):
            self._solid_of = made.surface, self.choices.log
            solid.show_surface(
                made.surface, made.path.points, made.path.on_plane, self._contours.table, self._contours.range,
                self.choices.log,
            )  # fmt: skip
        solid.set_stale(self._stale)

    @Slot(object)
    def _point_at_solid(self, place: tuple[float, float] | None) -> None:
        self._note.say(self.note_text() if place is None else self.readout(*place))

    def _after_drawing(self) -> None:
        super()._after_drawing()
        solid = self.choices.view == "3-D" and self.survey is not None
        if self._solid is not None:
            self._solid.setVisible(solid)
        if solid:
            self.canvas.setVisible(False)

    def picture_size(self) -> QSize:
        return self._solid.size() if self._solid is not None and self._solid.isVisible() else super().picture_size()

    def paint_picture(self, painter: QPainter, room: QRectF) -> None:
        if self._solid is not None and self._solid.isVisible():
            self._solid.paint_on(painter, room)
        else:
            super().paint_picture(painter, room)

    def _show_controls(self) -> None:
        self._cancel.setVisible(self._surveyor.slow or self._surveyor.held)
        self._cancel.setText(self.tr("Draw") if self._surveyor.held else self.tr("Cancel"))
        self._cancel.setAccessibleName(
            self.tr("Draw the loss surface again")
            if self._surveyor.held
            else self.tr("Cancel computing the loss surface")
        )

    def _is_stale(self, frame: Frame, made: Survey, now: NDArray[np.float64]) -> bool:
        request = made.request
        if request.network is not frame.network or request.data is not frame.data or made.current_for(frame.parameters):
            return not made.current_for(frame.parameters) or request.network is not frame.network
        true, on_plane = self._losses
        left, right, bottom, top = made.bounds
        outside = request.view is None and not (left <= now[0] <= right and bottom <= now[1] <= top)
        return outside or not abs(on_plane - true) <= OFF_BY * max(abs(true), 1e-12)

    def _dress(self, theme: Theme) -> None:
        self._contours.set_font(self.canvas.axes["bottom"].style["tickFont"])
        self._badge.dress(theme, self.font())
        self.strip.dress(theme)
        if self._solid is not None:
            self._solid.set_theme(theme)

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
                self.tr("first principal axis ({0})").format(percent(shares[0])),
                self.tr("second ({0})").format(percent(shares[1])),
            ]
        else:
            names = [translated(label) for label in made.plane.labels]
        self._label(names[0], names[1])

    # Pointing and starting from there

    @Slot(object)
    def _click(self, place: QPointF) -> None:
        if self.survey is None or self.choices.view != "2-D":
            return
        self._clicked = place
        self._ring.mark((place.x(), place.y()))
        self._note.say(self.tr("Training goes on from here…"))
        self._click_rest.start()

    def _start_here(self) -> None:
        made = self.survey
        self._ring.mark(None)
        if made is not None:
            self.start_wanted.emit(made.plane.points(np.array([[self._clicked.x(), self._clicked.y()]]))[0])

    def menu(self) -> QMenu:
        menu = super().menu()
        if self.survey is not None and self.choices.view == "2-D":
            here = self.canvas.box.mapSceneToView(self.canvas.mapToScene(self.canvas.mapFromGlobal(QCursor.pos())))
            first = next(iter(menu.actions()), None)
            start = menu.addAction(self.tr("Start from here"))
            start.triggered.connect(lambda: (setattr(self, "_clicked", here), self._start_here()))
            menu.insertAction(first, start)
        return menu

    def _point_at_path(self, index: int) -> None:
        made = self.survey
        if made is None or not 0 <= index < len(made.path.points):
            self._ring.mark(None)
            self._note.say(self.note_text())
            return
        x, y = made.path.points[index].tolist()
        self._ring.mark((x, y))
        self._note.say(told(int(made.path.updates[index]), made.path.true[index], made.path.on_plane[index]))

    # What is seen

    def extent(self) -> Extent | None:
        made = self.survey
        if made is None or self.frame is None:
            return None
        if self.choices.view != "slice":
            return Extent(*made.bounds)
        return self._slice.extent(made.slice, self.choices.log) if made.slice is not None else None

    def readout(self, x: float, y: float) -> str:
        made, frame = self.survey, self.frame
        if made is None or frame is None:
            return ""
        if self.choices.view == "slice":
            return self._slice.readout(made.slice, x) if made.slice is not None else ""
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        size = self.canvas.box.size()
        scale = np.array([size.width() / (right - left), size.height() / (top - bottom)])
        index = self._reader.nearest(frame, made, (x, y), scale, NEAR) if self.choices.view == "2-D" else None
        if index is not None:
            update = int(frame.history.trail_updates[index])
            self.strip.point_at(int(np.argmin(np.abs(made.path.updates - update))))
            return self._reader.told_of(frame, made, index)
        self.strip.point_at(-1)
        of = self._reader.objective(frame, made.request.look.objective)
        loss = of.at(made.plane.points(np.array([[x, y]])))[0]
        said = self.tr("loss {0} at {1}, {2}").format(short(loss), short(x), short(y))
        return said + self.tr(" · click to start from here") if self.choices.view == "2-D" else said

    def note_text(self) -> str:
        made, frame = self.survey, self.frame
        if made is None or frame is None:
            return self._surveyor.failure
        said = (
            tr(_PLANE_NAMES[made.request.look.kind]) if self.choices.view != "slice" else tr("Line from start to now")
        )
        if not math.isnan(made.share) and self.choices.view != "slice":
            said += self.tr(": {0} of the path's motion").format(percent(made.share))
        if made.done < 1 and self.busy:
            said += self.tr(" · {0} computed").format(percent(made.done))
        elif self._surveyor.held:
            said += self.tr(" · drawing is held")
        if made.request.update != frame.update:
            said += self.tr(" · at update {0}").format(grouped(made.request.update))
        of = made.objective
        if of.name != "train" and self.choices.view != "slice":
            said += self.tr(" · validation samples") if of.name == "validation" else self.tr(" · with penalties")
        if len(of.x) < of.total:
            said += self.tr(" · first {0} of {1} samples").format(grouped(len(of.x)), grouped(of.total))
        return said

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        if self.survey is None:
            return (), []
        cut = self.survey.slice
        if self.choices.view == "slice" and cut is not None:
            return self._slice.table(cut)
        made = self.survey.surface
        across, up = np.meshgrid(made.first, made.second)
        rows = np.column_stack([across.ravel(), up.ravel(), made.loss.ravel()]).tolist()
        return (*self._titles.values(), "loss"), rows

    def describe(self) -> str:
        if self.survey is None:
            return ""
        low, high = self._contours.range
        stale = self.tr(" The surface is stale.") if self._stale else ""
        return self.tr("Loss surface from {0} to {1}. {2}. True loss {3}, on the plane {4}.{5}").format(
            short(low), short(high), self.note_text(), short(self._losses[0]), short(self._losses[1]), stale
        )


_PLANE_NAMES = {
    "pca": marked("PCA plane"), "weights": marked("Plane of two weights"),
    "random": marked("Random plane"), "hessian": marked("Plane of the sharpest directions"),
    "points": marked("Plane through start, best and now"),
    "runs": marked("Plane through the ends of runs"),
}  # fmt: skip


def _style(run: int) -> Qt.PenStyle:
    return Qt.PenStyle.DashLine if (run - 1) // 8 % 2 else Qt.PenStyle.SolidLine
