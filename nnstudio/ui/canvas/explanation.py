"""The panel that explains what the mouse is over: a neuron's arithmetic, or what a weight joins."""

from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ...learners.coefficients import answer_name, equation, parameters
from ..text import tr, translated
from ..theme import RADIUS, Theme, local, tabular
from .arithmetic import number, rich_text, unit_name, work_out
from .geometry import Hit
from .scene import NetworkScene

APART = 30  # from what is explained


class Explanation(QLabel):
    """Text beside the mouse; it never takes a click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("explanation")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(tabular(self.font()))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"#explanation {{ background: {theme.panel}; color: {theme.text}; border: 1px solid {theme.hairline};"
            f" border-radius: {RADIUS}px; padding: 6px 8px; }}"
        )

    def say(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self.adjustSize()

    def show_beside(self, place: QPoint) -> None:
        """Appear near a place inside the parent: right of it, left, below or above, wherever there is room."""
        room, width, height = self.parentWidget().rect(), self.width(), self.height()
        x = min(max(place.x() - width // 2, 4), max(room.width() - width - 4, 4))
        y = min(max(place.y() - height // 2, 4), max(room.height() - height - 4, 4))
        if place.x() + APART + width <= room.width():
            x = place.x() + APART
        elif place.x() - APART - width >= 0:
            x = place.x() - APART - width
        elif place.y() + APART + height <= room.height():
            y = place.y() + APART
        else:
            y = max(place.y() - APART - height, 4)
        self.move(x, y)
        self.show()
        self.raise_()


def explain(scene: NetworkScene, hit: Hit | None) -> str:
    """Rich text about what is hit, or nothing."""
    frame = scene.frame
    if hit is None or frame is None:
        return ""
    if hit.kind == "node" and hit.column == 0:
        considered = scene.considered()
        name = escape(unit_name(frame, 0, hit.unit))
        return "" if considered is None else f"{name} = <b>{number(float(considered[0][0, hit.unit]))}</b>"
    if hit.kind == "node":
        considered = scene.considered()
        if considered is None:
            return ""
        shown = rich_text(work_out(frame, hit, *considered, scene.thinned), scene.appearance.theme.secondary)
        answer = answer_name(frame.experiment)
        model = equation(parameters(frame.network, frame.data, frame.parameters, answer), translated(answer))
        return shown + (f"<br>{escape(local(model).replace('-', '−'))}" if model else "")
    if hit.kind in ("weight", "bias"):
        value = scene.parameter(hit)
        return (
            ""
            if value is None
            else f"{escape(parameter_title(scene, hit))} = <b>{number(value)}</b>" + (_in_units(scene, hit))
        )
    return ""


def _in_units(scene: NetworkScene, hit: Hit) -> str:
    """Where there are no hidden layers: what the parameter is for the data as they are, with its unit."""
    frame = scene.frame
    if frame is None:
        return ""
    found = parameters(frame.network, frame.data, frame.parameters, answer_name(frame.experiment))
    index = scene.parameter_index(hit)
    for one in found:
        if one.index == index:
            trained = f" <i>{escape(translated(one.trained_unit))}</i>" if one.scaled else ""
            name = escape(tr("slope") if one.term else tr("intercept"))
            return f"{trained}<br>{name} <b>{number(one.in_units)}</b> <i>{escape(translated(one.unit))}</i>"
    return ""


def parameter_title(scene: NetworkScene, hit: Hit) -> str:
    """A weight or bias in words: what it joins."""
    frame = scene.frame
    if frame is None:
        return "w" if hit.kind == "weight" else "b"
    target = unit_name(frame, hit.column, hit.unit)
    if hit.kind == "bias":
        return f"b of {target}"
    source = unit_name(frame, *scene.drawing.source_of(hit.layer, hit.row))
    return f"w {source} → {target}"
