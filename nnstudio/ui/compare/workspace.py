"""Runs beside one another: the same kind of picture for each on linked axes, all in one plot, or as a table."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ... import disk
from ...run.mailbox import Frame
from ..plots import exporting
from ..plots.base import Extent
from ..plots.drawings import Run, Scene, reach_of
from ..plots.legend import Legend
from ..plots.linked import Linked
from ..plots.note import Note
from ..plots.overlay import OverlayPlot, table_of, union
from ..plots.run_tile import RunTile
from ..plots.shared_surface import SharedSurface
from ..proportion import keep
from ..runs_model import Row, ended, lost, standing, tame
from ..runs_model import table_of as runs_table
from ..text import tr
from ..theme import SPACE, Theme, grouped, three_digits
from .bar import CompareBar
from .empty import Invitation
from .grid import TileGrid
from .heading import Heading, Said
from .kinds import KINDS, axes_of, key_of, locked, missing, names_of, overlaid_words
from .table import DifferencesModel, DifferencesTable

if TYPE_CHECKING:
    from ..main_window import MainWindow

MOST = 12  # runs at once
BUDGET_MS = 5.0  # of drawing to one frame; what is left over follows in the next
TABLE_EVERY_S = 0.4
HEADINGS = 256  # px of the column of names beside the overlay


class CompareWorkspace(QWidget):
    """The page of the Compare workspace. Fed by the clock while it can be seen; `stop` ends its thread."""

    maximum_rate = 20.0

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.setObjectName("compare")
        self.setAccessibleName(self.tr("Runs compared"))
        self._window, self._panel, self._themes = window, window.runs, window.themes
        self._frame: Frame | None = None
        self._runs: list[Run] = []
        self._scene = Scene(window.themes.theme)
        self._drawn_as: tuple[object, ...] = ()
        self._words = ""  # what the line below says while nobody points into a picture
        self._table_at = 0.0
        self._linked = Linked((0.0, 0.0, 0.0, 0.0), self)
        self.surface = SharedSurface(self)
        self.surface.surveyed.connect(self._refresh)
        self._build()
        self._later = QTimer(self, interval=16)
        self._later.timeout.connect(self._go_on)
        self._rest = QTimer(self, interval=40, singleShot=True)
        self._rest.timeout.connect(self._look_elsewhere)
        self._linked.changed.connect(self._rest.start)
        self.overlay.canvas.box.sigRangeChanged.connect(lambda *_: self._rest.start())
        self._panel.changed.connect(self._refresh)
        self._themes.changed.connect(self._dress)

    def _build(self) -> None:
        commands = {
            "duplicate": ("add", self.tr("Begin another run from the same start (Ctrl+D)"), self._panel.duplicate),
            "fit": ("fit", self.tr("Show everything and follow the training again (Ctrl+0)"), self.fit),
            "copy": ("copy", self.tr("Copy picture and numbers"), self.copy),
            "export": ("export", self.tr("Export what is shown as PNG or CSV"), self._ask_and_export),
        }
        self.bar = CompareBar(self._themes.theme, commands)
        self.bar.changed.connect(self._refresh)
        self.grid = TileGrid(self._make_tile)
        self.overlay = OverlayPlot(self._themes)
        self._headings: list[Heading] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE)
        self._differences = DifferencesModel(self._panel.model, self._themes.theme)
        self.table = DifferencesTable(self._differences)
        self.table.activated.connect(lambda index: self._show(self._differences.run_at(index.row())))
        self.invitation = Invitation(self._window)
        self.body = QStackedWidget()
        for page in (self.invitation, self.grid, self._overlaid(), self.table):
            self.body.addWidget(page)
        self._key, self._note = Legend(self._themes.theme), Note()
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight)
        below = QHBoxLayout()
        below.setSpacing(2 * SPACE)
        below.addWidget(self._key, 2)
        below.addWidget(self._note, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.bar)
        layout.addWidget(self.body, 1)
        layout.addLayout(below)

    def _overlaid(self) -> QWidget:
        held, holder, scroll = QWidget(), QWidget(), QScrollArea(widgetResizable=True)
        held.setProperty("role", "panel-content")
        held.setLayout(self._column)
        self._column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._column.addStretch(1)
        scroll.setWidget(held)
        scroll.setProperty("role", "panel")
        keep(scroll, width=HEADINGS)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.overlay, 1)
        row.addWidget(scroll)
        return holder

    def _make_heading(self, index: int, place: str) -> Heading:
        heading = Heading(self._themes.theme, index)
        heading.setObjectName(f"compare.{place}.{index}")
        heading.menu_wanted.connect(lambda run, at: self._open_menu(run, at, heading))
        heading.show_wanted.connect(self._show)
        heading.renamed.connect(self._rename)
        return heading

    def _make_tile(self, index: int) -> RunTile:
        tile = RunTile(self._make_heading(index, "heading"), self._themes.theme)
        tile.setObjectName(f"compare.tile.{index}")
        tile.fit_wanted.connect(self.fit)
        tile.pointed.connect(lambda said: self._point(tile, said))
        tile.menu_wanted.connect(lambda at: self._open_menu(tile.heading.run, at, tile.heading))
        self._linked.add(tile.box)
        if index == 0:
            tile.box.sigRangeChanged.connect(lambda *_: self._rest.start())
        return tile

    # Frames

    @property
    def runs(self) -> list[Run]:
        """The runs that are shown, in the order of the table."""
        return self._runs

    @property
    def busy(self) -> bool:
        """Whether something is still to be computed or drawn."""
        return self.surface.busy or (self.isVisible() and (self._later.isActive() or self._rest.isActive()))

    @property
    def paint_ms(self) -> float:
        """What painting costs for each frame: of the tiles only the ones that have changed."""
        if self.body.currentWidget() is self.grid:
            return 2 * max((tile.canvas.paint_ms for tile in self.grid.shown), default=0.0)
        return self.overlay.paint_ms

    def show_frame(self, frame: Frame) -> None:
        """Show the runs at one moment."""
        self._frame = frame
        # The table says which runs there are and in which order; nobody feeds it while it cannot be seen.
        if not self._panel.isVisible() or self._panel.model.row_of(frame.run) is None:
            self._panel.show_frame(frame)
        runs = {run.run: run for run in standing(frame)}
        rows = [row for row in self._panel.model.rows if row.run in runs and not self._hides(row)]
        chosen = rows[:MOST]
        if chosen and not any(row.current for row in chosen):
            chosen[-1:] = [row for row in rows if row.current]
        self._runs = [runs[row.run] for row in chosen]
        self._show_body(len(rows))

    def clear(self) -> None:
        """The new run has no frame yet: what stands here is soon made good."""

    def fit(self) -> None:
        """Bring everything into view, and follow the training again."""
        self._linked.fit(self._extent())
        self.overlay.fit()

    def stop(self) -> None:
        """End the thread; nothing is computed or drawn any more."""
        self._later.stop()
        self._rest.stop()
        self.surface.stop()

    def _hides(self, row: Row) -> bool:
        return row.run in self._panel.model.hidden and not row.current

    def _refresh(self) -> None:
        if self._frame is not None and self.isVisible():
            self.show_frame(self._frame)

    def hideEvent(self, event: QHideEvent) -> None:
        self._later.stop()
        self._rest.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    # Drawing

    def _show_body(self, count: int) -> None:
        kind, frame = self.bar.kind, self._frame
        if kind == "table":
            self.body.setCurrentWidget(self.table)
            self._show_table()
            self._key.set_entries()
            self._say(count)
            return
        if len(self._runs) < 2 or frame is None:
            self.invitation.offer(len(self._panel.model.hidden))
            self.body.setCurrentWidget(self.invitation)
            self._key.set_entries()
            self._words = ""
            self._note.say("")
            return
        if kind == "surface":
            self.surface.follow(self._runs, frame.state == "running")
        self._take_scene(kind)
        self.body.setCurrentIndex(2 if self.bar.overlaid else 1)
        self._prepare(kind)
        if self.bar.overlaid:
            self._show_overlay(frame)
        else:
            self._show_tiles()
        self._key.set_entries(*key_of(kind, self._runs, self._scene, self.bar.overlaid))
        self._say(count)

    def _take_scene(self, kind: str) -> None:
        """Make another scene only when something in it has changed: all that it is drawn into is drawn anew."""
        runs, now = self._runs, self._scene
        wanted = replace(
            now, theme=self._themes.theme, per=self.bar.per, log=self.bar.log and kind == "loss",
            part=self.bar.part, survey=self.surface.survey if kind == "surface" else None,
            surface=self.surface.of if kind == "surface" else (),
            reach=reach_of(runs, now.reach) if kind == "weights" else now.reach,
            layers=max(1, *(len(run.network.layout.blocks) for run in runs)),
            view=now.view if kind == "answer" else None,
        )  # fmt: skip
        if any(getattr(wanted, name) is not getattr(now, name) and getattr(wanted, name) != getattr(now, name)
               for name in vars(now)):  # fmt: skip
            self._scene = wanted

    def _prepare(self, kind: str) -> None:
        """Another kind of picture, or another axis, begins afresh."""
        scene, runs, over = self._scene, self._runs, self.bar.overlaid
        fixed, one_unit = names_of(kind, scene), locked(kind, runs)
        axes = axes_of(kind, scene, runs)
        key = (kind, over, scene.per, scene.log, scene.part, axes, one_unit, scene.layers)
        if key == self._drawn_as:
            return
        self._drawn_as, made = key, KINDS[kind]
        self._linked.margins = self.overlay.margins = made.margins
        self._linked.forget()
        self.overlay.forget()
        if over:
            self.overlay.draw_as(
                lambda box, first: made.make(box, True, first), axes, (made.log_across, scene.log), fixed, one_unit,
                overlaid_words(kind),
            )  # fmt: skip

    def _show_tiles(self) -> None:
        self.grid.set_count(len(self._runs))
        self._go_on()

    def _go_on(self) -> None:
        """Make and draw the tiles that are due, as many as there is time for; the others wait for the next turn."""
        begun, waiting = time.perf_counter(), False
        for place, run in enumerate(self._runs):
            tile = self.grid.tiles[place] if place < len(self.grid.tiles) else None
            fresh = tile is None or tile.drawn_as != self._drawn_as
            if tile is not None and not fresh and not tile.due(run, self._scene):
                continue
            if (time.perf_counter() - begun) * 1000 > BUDGET_MS:
                waiting = True
                break
            tile = tile or self.grid.grow()
            if fresh:
                made, scene = KINDS[self.bar.kind], self._scene
                unit, logs = locked(self.bar.kind, self._runs), (made.log_across, scene.log)
                tile.draw_as(
                    self._drawn_as, lambda box, made=made: made.make(box, False, True), logs,
                    names_of(self.bar.kind, scene), unit,
                )  # fmt: skip
            tile.heading.say(self._said(run))
            tile.canvas.setAccessibleName(tile.heading.accessibleName())
            why = missing(self.bar.kind, run, self._runs[0], self._scene, self.surface.failure)
            tile.say_missing(why)
            tile.show_run(run, self._scene)
            if not why and self.bar.kind == "gradients" and tile.extent() is None:
                tile.say_missing(tr("Every gradient is zero"))
        self._linked.follow(self._extent())
        if waiting and self.isVisible():
            self._later.start()
        else:
            self._later.stop()

    def _extent(self) -> Extent | None:
        """All there is to see in the tiles; a run that diverged stretches no axis."""
        calm = {run.run for run in tame(self._runs)}
        drawn = [tile for tile in self.grid.shown if tile.drawn_as == self._drawn_as and tile.heading.run in calm]
        return union([tile.extent() for tile in drawn])

    def _show_overlay(self, frame: Frame) -> None:
        first = self._runs[0]
        shown = [run for run in self._runs if not missing(self.bar.kind, run, first, self._scene, self.surface.failure)]
        self.overlay.show_runs(frame, shown, self._scene)
        while len(self._headings) < len(self._runs):
            heading = self._make_heading(len(self._headings), "listed")
            self._column.insertWidget(len(self._headings), heading)
            self._headings.append(heading)
        for k, heading in enumerate(self._headings):
            heading.setVisible(k < len(self._runs))
            if k < len(self._runs):
                heading.say(self._said(self._runs[k]))

    def _look_elsewhere(self) -> None:
        """Something else is in view: maps of answers cover what is visible."""
        if self.bar.kind != "answer" or not self._runs or len(self._runs[0].data.input_names) < 2:
            return
        box = self.overlay.canvas.box if self.bar.overlaid else self.grid.tiles[0].box if self.grid.tiles else None
        if box is None:
            return
        (left, right), (bottom, top) = box.viewRange()
        if self._scene.view != ((left, right), (bottom, top)):
            self._scene = replace(self._scene, view=((left, right), (bottom, top)))
            self._refresh()

    def _show_table(self) -> None:
        now = time.monotonic()
        if now - self._table_at > TABLE_EVERY_S or self._frame is None or self._frame.state != "running":
            self._table_at = now
            self._differences.refresh(self._themes.theme)

    def _dress(self, theme: Theme) -> None:
        self.bar.dress(theme)
        self._key.dress(theme)
        for tile in self.grid.tiles:
            tile.dress(theme)
        for heading in (*self._headings, *(tile.heading for tile in self.grid.tiles)):
            heading.dress(theme)
        self._refresh()

    # Words

    def _said(self, run: Run) -> Said:
        model = self._panel.model
        row = model.row_of(run.run)
        name = model.name(row) if row is not None else run.experiment.sizes
        count, end = len(run.parameters), self._end(run)
        train, valid = (three_digits(run.latest(f"{part}_loss"), fixed=True) for part in ("train", "validation"))
        standings = (
            self.tr("{0} parameters · train {1} · valid {2}").format(grouped(count), train, valid),
            self.tr("{0} param. · {1} | {2}").format(grouped(count), train, valid),
            self.tr("{0} p. · {1}").format(grouped(count), train),
        )
        if end:
            standings = tuple(f"{said} · {end}" for said in standings)
        tip = "\n".join(text for text in (name, f"{run.experiment.sizes}: {standings[0]}", run.message) if text)
        current = isinstance(run, Frame)
        return Said(run.run, name, standings, tip, current, run.run in model.pinned, lost(ended(run)))

    def _end(self, run: Run) -> str:
        said = {
            "diverged": self.tr("diverged"), "diverged: step size": self.tr("diverged: step size"),
            "diverged: penalty": self.tr("diverged: penalty"), "saturated": self.tr("saturated"),
            "stopped early": self.tr("stopped early"), "": "",
        }[ended(run)]  # fmt: skip
        return said or (self.tr("not trained") if run.update == 0 else "")

    def _say(self, count: int) -> None:
        hidden = len(self._panel.model.hidden)
        parts = []
        if self.bar.kind != "table" and not self.bar.overlaid:
            across, up = axes_of(self.bar.kind, self._scene, self._runs)
            parts = [self.tr("across: {0}").format(across)] + ([self.tr("up: {0}").format(up)] if up else [])
        if count > MOST:
            parts.append(self.tr("{0} of {1} runs: hide some, or pin those to see").format(MOST, count))
        if hidden:
            parts.append(self.tr("{0} hidden").format(hidden))
        self._words = " · ".join(parts)
        self._note.say(self._words)

    def _point(self, tile: RunTile, said: str) -> None:
        self._note.say(self.tr("run {0}: {1}").format(tile.heading.run, said) if said else self._words)

    # What can be done

    def _show(self, run: int) -> None:
        row = self._panel.model.row_of(run)
        if row is not None:
            self._panel.show_run(row)

    def _rename(self, run: int, name: str) -> None:
        row = self._panel.model.row_of(run)
        if row is not None:
            self._panel.rename(row, name)

    def _open_menu(self, run: int, at: QPoint, heading: Heading) -> None:
        row = self._panel.model.row_of(run)
        if row is not None:
            self._panel.menu_of(row, self, heading.begin_rename).popup(at)

    def export(self, path: Path | str) -> None:
        """Write what is shown: as PNG or SVG, or its numbers as CSV. Raises ValueError for another ending."""
        path = Path(path)
        if path.suffix.lower() == ".png":
            disk.replace_bytes(path, exporting.png(self._picture()))
        elif path.suffix.lower() == ".svg":
            disk.replace_bytes(path, exporting.drawing_of(self.body.currentWidget(), self.tr("Compare")))
        elif path.suffix.lower() == ".csv":
            disk.replace_bytes(path, exporting.table_text(*self._numbers()).encode("utf-8"))
        else:
            raise ValueError(f"{path.name}: comparisons are exported as {', '.join(exporting.SUFFIXES)}")

    def copy(self) -> None:
        """Put the picture and its numbers on the clipboard."""
        exporting.copy(self._picture(), *self._numbers())

    def _numbers(self) -> tuple[list[str], list[list[object]]]:
        if self.bar.kind == "table":
            header, *rows = runs_table(self._panel.model)
            return header, rows
        drawings = self.overlay.drawings if self.bar.overlaid else {
            tile.heading.run: tile.drawing for tile in self.grid.shown if tile.drawing is not None
        }  # fmt: skip
        header, rows = table_of(drawings)
        return list(header), rows

    def _picture(self) -> QImage:
        shown = self.body.currentWidget()
        image = QImage(shown.size() * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        image.fill(self.palette().window().color())
        painter = QPainter(image)
        shown.render(painter, QPoint())
        painter.end()
        return image

    def _ask_and_export(self) -> None:
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export the comparison"), "compare.png", ";;".join(exporting.kinds().values())
        )
        if not name:
            return
        name = exporting.with_suffix(name, kind)
        try:
            self.export(name)
        except OSError as error:
            self._note.say(self.tr("Not exported: {0}").format(error.strerror or error))
        else:
            self._note.say(self.tr("Exported to {0}").format(name))
