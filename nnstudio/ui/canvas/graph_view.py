"""The window onto the scene: fits, zooms and pans, turns mouse and keys into gestures and edits."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip, QWidget

from .actions import Actions
from .geometry import Hit, Layout, Point
from .gestures import Gesture, begin
from .items import MarksItem, curve_path, rect
from .menu import LayerMenu
from .scene import NetworkScene
from .walking import arriving, settled, walk

STANDARD = (760.0, 440.0)  # the window that a scale of 1 is made for
SMALLEST, LARGEST = 0.75, 1.4  # scale that fitting chooses from
ZOOM_STEP = 1.15
Key = Qt.Key


class GraphView(QGraphicsView):
    """Shows the drawn network and lets it be changed; `selected` is what the keys act on."""

    selection_changed = Signal(object)  # Hit or None
    hovered = Signal(object, QPoint)  # Hit or None, and where in the view
    parameter_wanted = Signal(object)  # Hit of a weight or bias to be edited

    def __init__(self, scene: NetworkScene, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(scene, parent)
        self.network, self.actions = scene, actions
        self.selected: Hit | None = None
        self.hover: Hit | None = None
        self._gesture: Gesture | None = None
        self._panning: QPoint | None = None
        self._zoomed = False
        self._menu: LayerMenu | None = None
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Network"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys = self._key_table()

    # What gestures ask of the view

    @property
    def drawing(self) -> Layout:
        return self.network.drawing

    @property
    def marks(self) -> MarksItem:
        return self.network.marks

    def select(self, hit: Hit | None) -> None:
        """Make something the one that the keys act on."""
        changed = hit != self.selected
        if hit is not None and hit.kind == "node":
            there = self.drawing.columns[hit.column]
            self.network.draw_from(hit.column, there.first_for(hit.unit))
        self.selected = hit
        self._show_selection()
        if hit is not None:
            self._reveal(hit)
        if changed:
            self.selection_changed.emit(hit)

    def edit_parameter(self, hit: Hit) -> None:
        self.parameter_wanted.emit(hit)

    # Fitting and zooming

    @property
    def zoomed(self) -> bool:
        """Whether the user has chosen a zoom of their own."""
        return self._zoomed

    def fit(self) -> None:
        """Show the whole network, as large as is sensible; very deep ones are scrolled."""
        self._zoomed = False
        room = self.viewport_size()
        scale = min(max(min(room[0] / STANDARD[0], room[1] / STANDARD[1]), 1.0), LARGEST)
        for _ in range(2):  # what is too wide is drawn smaller, and then has more room in height
            window = room[0] / scale, room[1] / scale
            plan = self.network.plan(window)
            scale = max(min(scale, room[0] / plan.width, room[1] / plan.height), SMALLEST)
        self.network.show_viewport(*window)
        drawing = self.drawing
        self.resetTransform()
        self.scale(scale, scale)
        # What does not fit begins at its beginning.
        self.centerOn(min(drawing.width, room[0] / scale) / 2, min(drawing.height, room[1] / scale) / 2)
        self.refresh()

    def viewport_size(self) -> tuple[float, float]:
        """The room there is without scroll bars."""
        size = self.maximumViewportSize()
        return max(size.width() - 2.0, 100.0), max(size.height() - 2.0, 100.0)

    def zoom(self, factor: float) -> None:
        """Magnify by a factor; `fit` goes back."""
        scale = min(max(self.transform().m11() * factor, 0.2), 5.0)
        self._zoomed = True
        self.setTransform(self.transform().fromScale(scale, scale))

    def refresh(self) -> None:
        """After the scene was built anew: what is selected and hovered is looked up again."""
        self._gesture = None
        self.hover = None
        settled_at = settled(self.drawing, self.selected)
        self.select(settled_at)
        self._show_grips()

    def place_of(self, hit: Hit) -> QPoint:
        """Where something stands, in the view's own pixels."""
        box = self.drawing.box_of(hit)
        if box is not None:
            return self.mapFromScene(QPointF(*box.centre))
        controls = self.drawing.curve(hit)
        if controls is None:
            return self.viewport().rect().center()
        return self.mapFromScene(curve_path(controls).pointAtPercent(0.5))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panning = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._gesture = begin(self, self.hit(event.position().toPoint()), self._point(event))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._panning is not None:
            delta, self._panning = at - self._panning, at
            across, down = self.horizontalScrollBar(), self.verticalScrollBar()
            across.setValue(across.value() - delta.x())
            down.setValue(down.value() - delta.y())
        elif self._gesture is not None:
            self._gesture.move(self._point(event))
        else:
            self._hover(self.hit(at), at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panning = None
            self._show_cursor(self.hover)
        elif event.button() == Qt.MouseButton.LeftButton and self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            gesture.release(self._point(event))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None, QPoint())
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP ** (event.angleDelta().y() / 120))
            event.accept()
        elif not self._scroll_fold(event):
            super().wheelEvent(event)

    def _scroll_fold(self, event: QWheelEvent) -> bool:
        """Over a folded column the wheel brings its other units to sight."""
        hit = self.hit(event.position().toPoint())
        if hit is None or hit.kind not in ("node", "strip", "header", "bias"):
            return False
        there = self.drawing.columns[hit.column]
        rows = -round(event.angleDelta().y() / 120) or (1 if event.angleDelta().y() < 0 else -1)
        if there.hidden and self.network.draw_from(hit.column, there.shown[0] + rows):
            self.refresh()
        return bool(there.hidden)

    def turn_fold(self, column: int) -> None:
        """The next few units of a folded column, and after the last the first again."""
        there = self.drawing.columns[column]
        first = there.shown[0] + there.few
        if self.network.draw_from(column, first if first <= there.units - 2 * there.few else 0):
            self.refresh()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            hit = self.hit(event.pos())
            QToolTip.showText(event.globalPos(), "" if hit is None else self.hint(hit), self.viewport())
            return True
        return super().viewportEvent(event)

    def hint(self, hit: Hit) -> str:
        """A sentence on what can be done with a thing; neurons and weights explain themselves in numbers."""
        if hit.kind == "header" and hit.column not in self.drawing.hidden:
            return self.tr("Right click for the settings of the output.") if hit.column else ""
        hints = {
            "plus": self.tr("Add a neuron (+)"),
            "minus": self.tr("Remove the last neuron (-)"),
            "grip": self.tr("Drag up or down to change the number of neurons."),
            "header": self.tr("Drag sideways to move the layer, right click for its settings."),
            "strip": self.tr("Neurons folded away: click or turn the wheel to see them."),
            "gap": self.tr("Click to insert a layer here (Ins)"),
        }
        return hints.get(hit.kind, "")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        hit = self.selected if by_key else self.hit(event.pos())
        if hit is None or hit.kind == "gap" or hit.column == 0:
            return
        if not by_key:
            self.select(hit if hit.kind in ("node", "bias", "weight", "header") else Hit("header", hit.column))
        self.open_menu(hit, self.place_of(hit) if by_key else event.pos())

    def open_menu(self, hit: Hit, at: QPoint) -> LayerMenu:
        """The context menu of a layer; it does not block."""
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = LayerMenu(self.actions, hit.layer, self)
        self._menu.popup(self.viewport().mapToGlobal(at))
        return self._menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._zoomed:
            self.fit()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_Escape and self._gesture is not None:
            self._gesture.cancel()
            self._gesture = None
            return
        work = self._keys.get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        if work is None and event.text() in ("+", "-"):
            work = self._add_unit if event.text() == "+" else self._drop_unit
        if work is None:
            event.ignore()  # Space and all the rest belong to the window
        else:
            work()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.selected is None and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self.select(Hit("node", min(1, len(self.drawing.columns) - 2)))

    def _key_table(self) -> dict[tuple[Key, Qt.KeyboardModifier], Callable[[], object]]:
        none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        return {
            (Key.Key_Left, none): lambda: self.select(walk(self.drawing, self.selected, "left")),
            (Key.Key_Right, none): lambda: self.select(walk(self.drawing, self.selected, "right")),
            (Key.Key_Up, none): lambda: self.select(walk(self.drawing, self.selected, "up")),
            (Key.Key_Down, none): lambda: self.select(walk(self.drawing, self.selected, "down")),
            (Key.Key_Left, control): lambda: self.select(arriving(self.drawing, self.selected) or self.selected),
            (Key.Key_Left, alt): lambda: self._move_layer(-1),
            (Key.Key_Right, alt): lambda: self._move_layer(1),
            (Key.Key_Insert, none): self._insert_layer,
            (Key.Key_Insert, shift): self._add_unit,
            (Key.Key_Delete, none): self._delete,
            (Key.Key_Return, none): self._open_editor,
            (Key.Key_Enter, none): self._open_editor,
            (Key.Key_0, control): self.fit,
            (Key.Key_Plus, control): lambda: self.zoom(ZOOM_STEP),
            (Key.Key_Equal, control): lambda: self.zoom(ZOOM_STEP),
            (Key.Key_Minus, control): lambda: self.zoom(1 / ZOOM_STEP),
            (Key.Key_Escape, none): lambda: self.select(None),
        }

    def _insert_layer(self) -> None:
        last = len(self.drawing.columns) - 2
        column = last if self.selected is None else min(self.selected.column, last)
        if self.actions.insert_layer(column):
            self.select(Hit("node", column + 1))

    def _add_unit(self) -> None:
        if self.selected is not None:
            self.actions.add_unit(self.selected.layer)

    def _drop_unit(self) -> None:
        if self.selected is not None:
            self.actions.drop_unit(self.selected.layer)

    def _delete(self) -> None:
        hit = self.selected
        if hit is None:
            return
        if hit.kind == "header":
            self.actions.remove_layer(hit.layer)
        elif hit.kind in ("node", "bias"):
            self.actions.remove_unit(hit.layer, hit.unit)
        elif hit.kind == "weight":
            index, value = self.network.parameter_index(hit), self.network.parameter(hit)
            pruned = hit.place in self.actions.layers[hit.layer].pruned
            self.actions.prune(hit, not pruned, index, value or 0.0)

    def _move_layer(self, by: int) -> None:
        hit = self.selected
        if hit is None or hit.column not in self.drawing.hidden:
            return
        target = min(max(hit.layer + by, 0), len(self.drawing.hidden) - 1)
        if self.actions.move_layer(hit.layer, target):
            self.select(Hit("header", target + 1))

    def _open_editor(self) -> None:
        hit = self.selected
        if hit is not None and hit.kind == "weight":
            self.edit_parameter(hit)
        elif hit is not None and hit.kind in ("node", "bias"):
            if self.drawing.bias(hit.column, hit.unit) is not None:
                self.select(Hit("bias", hit.column, hit.unit))
                self.edit_parameter(Hit("bias", hit.column, hit.unit))
        elif hit is not None and hit.kind == "header" and hit.column > 0:
            self.open_menu(hit, self.place_of(hit))

    # Inside

    def hit(self, at: QPoint) -> Hit | None:
        """What lies under a place in the view; the reach of weights is in pixels of the screen."""
        point = self.mapToScene(at)
        return self.drawing.hit((point.x(), point.y()), 5.0 / self.transform().m11())

    def _point(self, event: QMouseEvent) -> Point:
        point = self.mapToScene(event.position().toPoint())
        return point.x(), point.y()

    def _hover(self, hit: Hit | None, at: QPoint) -> None:
        if hit == self.hover:
            return
        self.hover = hit
        marks = self.marks
        marks.gap = hit.column if hit is not None and hit.kind == "gap" else None
        marks.hot = marks.hot_curve = None
        if hit is not None and hit.kind in ("plus", "minus"):
            marks.hot = (rect(self.drawing.button(hit.column, hit.kind)), hit.kind)
        if hit is not None and hit.kind == "weight":
            controls = self.drawing.curve(hit)
            marks.hot_curve = None if controls is None else curve_path(controls)
        self._show_grips()
        self._show_cursor(hit)
        self.hovered.emit(hit, at)

    def _show_grips(self) -> None:
        columns = {hit.column for hit in (self.hover, self.selected) if hit is not None and hit.kind != "gap"}
        self.marks.grips = tuple(sorted(columns & set(self.drawing.hidden)))
        self.marks.update()

    def _show_cursor(self, hit: Hit | None) -> None:
        kind = None if hit is None else hit.kind
        shape = Qt.CursorShape.ArrowCursor
        if kind == "grip":
            shape = Qt.CursorShape.SizeVerCursor
        elif kind in ("gap", "weight", "bias", "plus", "minus", "strip"):
            shape = Qt.CursorShape.PointingHandCursor
        elif kind == "header" and hit is not None and hit.column in self.drawing.hidden:
            shape = Qt.CursorShape.OpenHandCursor
        self.viewport().setCursor(shape)

    def _show_selection(self) -> None:
        self.network.ring_for(self.selected)
        self._show_grips()

    def _reveal(self, hit: Hit) -> None:
        box = self.drawing.box_of(hit)
        if box is not None:
            self.ensureVisible(QRectF(rect(box)), 40, 40)

    def set_ground(self, colour: str) -> None:
        self.setBackgroundBrush(QColor(colour))
