"""One object per gesture: made when a button goes down, it acts when the button comes up, and Esc leaves no trace."""

from typing import Protocol

from PySide6.QtCore import QRectF

from .actions import Actions
from .geometry import Hit, Layout, Point
from .items import MarksItem

SLACK = 4.0  # a press that moves less is a click


class Host(Protocol):
    """What gestures ask of the view."""

    @property
    def drawing(self) -> Layout: ...
    @property
    def marks(self) -> MarksItem: ...
    @property
    def actions(self) -> Actions: ...
    def select(self, hit: Hit | None) -> None: ...
    def edit_parameter(self, hit: Hit) -> None: ...
    def turn_fold(self, column: int) -> None: ...


class Gesture:
    """A press that has not been released yet; by itself it does nothing."""

    def __init__(self, host: Host, hit: Hit | None, point: Point) -> None:
        self.host, self.hit, self.start = host, hit, point

    def move(self, point: Point) -> None:
        """Follow the mouse."""

    def release(self, point: Point) -> None:
        """Act."""

    def cancel(self) -> None:
        """Take back whatever was shown meanwhile."""
        marks = self.host.marks
        marks.ghosts, marks.leaving, marks.line = [], [], None
        marks.update()

    def moved(self, point: Point) -> bool:
        return abs(point[0] - self.start[0]) > SLACK or abs(point[1] - self.start[1]) > SLACK


class Click(Gesture):
    """A click on something that answers clicks; released elsewhere it does nothing."""

    def release(self, point: Point) -> None:
        hit, host = self.hit, self.host
        if self.moved(point) and host.drawing.hit(point) != hit:
            return
        if hit is None:
            host.select(None)
        elif hit.kind == "strip":
            host.turn_fold(hit.column)
        elif hit.kind == "gap":
            if host.actions.insert_layer(hit.column):
                host.select(Hit("node", hit.column + 1))
        elif hit.kind == "plus":
            host.actions.add_unit(hit.layer)
        elif hit.kind == "minus":
            host.actions.drop_unit(hit.layer)
        else:
            host.select(hit)
            if hit.kind in ("weight", "bias"):
                host.edit_parameter(hit)


class WidthDrag(Gesture):
    """Pulling the lower edge of a hidden layer up or down changes how many neurons it has."""

    def __init__(self, host: Host, hit: Hit, point: Point) -> None:
        super().__init__(host, hit, point)
        self.column = hit.column
        self.units = self.before = host.drawing.columns[hit.column].units

    def move(self, point: Point) -> None:
        drawing, marks = self.host.drawing, self.host.marks
        there = drawing.columns[self.column]
        self.units = max(1, self.before + round((point[1] - self.start[1]) / drawing.pitch))
        half, side = drawing.side / 2, drawing.side

        def box(y: float) -> QRectF:
            return QRectF(there.x - half, y - half, side, side)

        marks.ghosts = [box(there.ys[-1] + (i + 1) * drawing.pitch) for i in range(self.units - self.before)]
        marks.leaving = [box(y) for u, y in zip(there.shown, there.ys, strict=True) if u >= self.units]
        marks.update()

    def release(self, point: Point) -> None:
        self.move(point)
        self.cancel()
        if self.units != self.before:
            self.host.actions.set_units(self.hit.layer, self.units)
        else:
            self.host.select(Hit("header", self.column))


class LayerDrag(Gesture):
    """Pulling a hidden layer's header sideways puts the layer elsewhere; without a pull the layer is selected."""

    def move(self, point: Point) -> None:
        marks, drawing = self.host.marks, self.host.drawing
        marks.line = None
        if self.moved(point):
            target = self.target(point)
            if target != self.hit.column:
                before = target if target < self.hit.column else target + 1
                marks.line = (drawing.columns[before - 1].x + drawing.columns[before].x) / 2
            box = drawing.header(self.hit.column)
            marks.ghosts = [QRectF(box.x + point[0] - self.start[0], box.y, box.width, box.height)]
        marks.update()

    def target(self, point: Point) -> int:
        """The hidden column that the layer would become."""
        drawing = self.host.drawing
        x = drawing.columns[self.hit.column].x + point[0] - self.start[0]
        return min(drawing.hidden, key=lambda c: abs(drawing.columns[c].x - x))

    def release(self, point: Point) -> None:
        self.cancel()
        target = self.target(point)
        if not self.moved(point):
            self.host.select(self.hit)
        elif self.host.actions.move_layer(self.hit.layer, target - 1):
            self.host.select(Hit("header", target))


def begin(host: Host, hit: Hit | None, point: Point) -> Gesture:
    """The gesture that a press of the left button on `hit` begins."""
    if hit is not None and hit.kind == "grip":
        return WidthDrag(host, hit, point)
    if hit is not None and hit.kind == "header" and hit.column in host.drawing.hidden:
        return LayerDrag(host, hit, point)
    return Click(host, hit, point)
