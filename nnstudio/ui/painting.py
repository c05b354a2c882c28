"""Painting points: the tools of the data panel, the brush over the plot of answers, and one step of undo a stroke."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject

from ..data import table_samples
from ..data.formula import Formula
from ..data.painting import CLASSES, added, as_seen, blank, erased, labelled, spots, touched, turned
from ..spec import SpecError, Table
from .document import Document
from .panels.paint_tools import PaintTools
from .plots.grid import class_colours
from .text import translated
from .theme import Theme, Themes, counted

if TYPE_CHECKING:
    from .plots.boundary import BoundaryPlot
    from .plots.paint_layer import PaintLayer


class Painting(QObject):
    """Holds a stroke until it ends and makes the document's edits. It sleeps while the data are not painted."""

    def __init__(
        self, document: Document, tools: PaintTools, boundary: BoundaryPlot, themes: Themes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._tools, self._boundary, self._themes = document, tools, boundary, themes
        self._layer: PaintLayer | None = None
        self._path: list[Any] = []  # of the stroke, piece by piece
        self._fresh: list[Any] = []  # the points that it has left so far
        self._rng = np.random.default_rng()
        document.changed.connect(lambda _before, _after: self._follow())
        themes.changed.connect(self._dress)
        tools.changed.connect(self._take_brush)
        tools.kind_wanted.connect(self._turn)
        tools.clear_wanted.connect(lambda: self._replace(blank(self._has_classes), self.tr("clear the plane")))
        tools.formula_wanted.connect(self._label)
        self._dress(themes.theme)
        self._follow()

    @property
    def _table(self) -> Table | None:
        """The points as they are seen."""
        data = self._document.experiment.data
        return as_seen(data) if data.source == "painted" else None

    @property
    def _has_classes(self) -> bool:
        return self._table is None or bool(self._table.class_names)

    @property
    def _colours(self) -> list[str]:
        """Of the nine classes, as the plot has them now: two have the colours of the signs."""
        known = 0 if self._table is None else len(self._table.class_names)
        theme = self._themes.theme
        two = class_colours(theme, 2) if known <= 2 else []
        return two + class_colours(theme, CLASSES)[len(two) :]

    def _follow(self) -> None:
        table = self._table
        self._tools.setVisible(table is not None)
        if table is None:
            if self._layer is not None:
                self._layer.arm(False)
            return
        if self._layer is None:
            from .plots.paint_layer import PaintLayer  # nobody else pays for it

            self._layer = PaintLayer(self._boundary)
            self._layer.stroke_grew.connect(self._grow)
            self._layer.stroke_ended.connect(self._end)
            self._layer.digit_pressed.connect(self._tools.choose_class)
            self._layer.erase_pressed.connect(self._tools.toggle_eraser)
        self._layer.arm(True)
        self._tools.show_table(table)
        self._dress(self._themes.theme)

    def _dress(self, theme: Theme) -> None:
        self._tools.dress(theme, self._colours)
        self._take_brush()

    def _take_brush(self) -> None:
        if self._layer is not None:
            brush, theme = self._tools.brush, self._themes.theme
            colour = theme.secondary if brush.tool == "erase" else self._tools.colour(self._colours)
            self._layer.set_brush(brush.size, colour, int(brush.label) if self._has_classes else 0)

    # Strokes

    def _grow(self, piece: Any) -> None:
        table, layer, brush, theme = self._table, self._layer, self._tools.brush, self._themes.theme
        if table is None or layer is None:
            return
        self._path.append(piece)
        if brush.tool == "erase":
            x = table_samples(table).x
            gone = x[touched(x, np.concatenate(self._path), brush.size)]
            layer.show_fresh(gone, theme.plot, theme.hairline)
            return
        if len(piece) > 1 and brush.tool == "dot":
            # Dots keep their distance over the whole stroke, however it comes in pieces.
            self._fresh = [spots(_joined(self._path), brush, self._rng)]
        else:
            self._fresh.append(spots(piece, brush, self._rng))
        layer.show_fresh(np.concatenate(self._fresh), self._tools.colour(self._colours), theme.plot)

    def _end(self) -> None:
        table, brush = self._table, self._tools.brush
        path, fresh, self._path, self._fresh = self._path, self._fresh, [], []
        if self._layer is not None:
            self._layer.clear()
        if table is None or not path:
            return
        if brush.tool == "erase":
            after = erased(table, np.concatenate(path), brush.size)
            self._replace(
                after, counted(table.rows - after.rows, self.tr("erase 1 point"), self.tr("erase {0} points"))
            )
        else:
            after = added(table, np.concatenate(fresh), brush.label)
            self._replace(
                after, counted(after.rows - table.rows, self.tr("paint 1 point"), self.tr("paint {0} points"))
            )

    # Everything at once

    def _turn(self, classes: bool) -> None:
        if self._table is not None:
            self._replace(
                turned(self._table, classes), self.tr("paint classes") if classes else self.tr("paint values")
            )

    def _label(self, formula: Formula, anew: bool) -> None:
        if self._table is None:
            return
        try:
            after, lost = labelled(self._table, formula, self._document.experiment.data.seed, anew)
        except ValueError as error:
            self._tools.say(translated(error))
            return
        self._replace(after, self.tr("label by {0}").format(formula.text))
        if lost:
            self._tools.say(
                counted(
                    lost,
                    self.tr("1 point was left out: the formula has no value there"),
                    self.tr("{0} points were left out: the formula has no value there"),
                )
            )

    def _replace(self, table: Table, text: str) -> None:
        before = self._table
        if before is None or table == before:
            return
        changes: dict[str, Any] = {"data.table": table, "data.noise": 0.0}  # what noise there was is in the points
        if bool(before.class_names) != bool(table.class_names):
            changes["data.source"] = "painted"  # another kind of task: what fits it is chosen anew
        try:
            self._document.edit_many(changes, text)
        except SpecError as error:
            self._tools.say(translated(error))


def _joined(pieces: list[Any]) -> Any:
    """One path of pieces that begin where the one before ended."""
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])
