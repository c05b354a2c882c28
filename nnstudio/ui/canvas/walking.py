"""Walking the graph by arrow keys: from what is selected to what comes next, as pure functions."""

from typing import Literal

from .geometry import Hit, Layout

Step = Literal["left", "right", "up", "down"]


def walk(layout: Layout, at: Hit | None, step: Step) -> Hit:
    """What is selected after one arrow key; it may be folded away. Above the first node stands the layer itself."""
    if at is None or at.kind in ("gap", "strip"):
        return Hit("node", 0, layout.columns[0].shown[0])
    if at.kind in ("weight", "bias"):
        return _from_parameter(layout, at, step)
    if step in ("left", "right"):
        column = min(max(at.column + (1 if step == "right" else -1), 0), len(layout.columns) - 1)
        return Hit("header", column) if at.kind == "header" else _level_with(layout, at, column)
    return _in_column(layout, at, step)


def arriving(layout: Layout, at: Hit | None) -> Hit | None:
    """The first weight that leads into the selected node, or into the first node of the selected layer."""
    if at is None or at.column == 0:
        return None
    unit = at.unit if at.kind in ("node", "bias", "weight") else layout.columns[at.column].shown[0]
    rows = _rows(layout, at.column)
    return Hit("weight", at.column, unit, rows[0]) if rows else None


def settled(layout: Layout, at: Hit | None) -> Hit | None:
    """The selection after an edit: the same place where there is one, else the nearest."""
    if at is None:
        return None
    column = min(at.column, len(layout.columns) - 1)
    if at.kind in ("gap", "strip"):
        return None
    if at.kind == "header":
        return Hit("header", column)
    unit = _nearest(layout.columns[column].shown, at.unit)
    same = column == at.column and unit == at.unit
    if at.kind == "weight" and same and column > 0 and at.row in _rows(layout, column):
        return at
    if at.kind == "bias" and same and layout.bias(column, unit) is not None:
        return at
    return Hit("node", column, unit)


def _in_column(layout: Layout, at: Hit, step: Step) -> Hit:
    shown = layout.columns[at.column].shown
    if at.kind != "node":
        return Hit("node", at.column, shown[0]) if step == "down" else at
    unit = at.unit + (1 if step == "down" else -1)
    if unit < 0:
        return Hit("header", at.column)
    return Hit("node", at.column, min(unit, layout.columns[at.column].units - 1))


def _level_with(layout: Layout, at: Hit, column: int) -> Hit:
    """The node of a column that stands level with the one selected."""
    y = layout.columns[at.column].y_of(at.unit)
    there = layout.columns[column]
    if y is None:
        return Hit("node", column, there.shown[0])
    nearest = min(range(len(there.ys)), key=lambda i: (abs(there.ys[i] - y), i))
    return Hit("node", column, there.shown[nearest])


def _from_parameter(layout: Layout, at: Hit, step: Step) -> Hit:
    """Up and down go over all that leads into the node, its bias last; left and right to the weight's two ends."""
    if step == "right" or (step == "left" and at.kind == "bias"):
        return Hit("node", at.column, at.unit)
    if step == "left":
        column, unit = layout.source_of(at.layer, at.row)
        return Hit("node", column, unit)
    places = [Hit("weight", at.column, at.unit, row) for row in _rows(layout, at.column)]
    if layout.bias(at.column, at.unit) is not None:
        places.append(Hit("bias", at.column, at.unit))
    place = places.index(at) + (1 if step == "down" else -1) if at in places else 0
    return places[min(max(place, 0), len(places) - 1)]


def _rows(layout: Layout, column: int) -> list[int]:
    layer = column - 1
    return [layout.row_of(layer, c, u) for c in layout.sources[layer] for u in layout.columns[c].shown]


def _nearest(shown: tuple[int, ...], unit: int) -> int:
    return min(shown, key=lambda u: (abs(u - unit), u))
