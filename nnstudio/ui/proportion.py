"""Sizes in pixels that grow with the text: given for the usual size of type, kept when another is chosen."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

BASE_POINTS = 10.0
LARGE = 1.2  # type from which on names stand above what they name, or two columns would need the whole screen
ICONS = 1.25  # times its usual size, an icon among several in a title grows at most: it is no text
_NAME = "proportions"


def proportion() -> float:
    """How much larger than usual the type is."""
    app = QApplication.instance()
    return app.font().pointSizeF() / BASE_POINTS if isinstance(app, QApplication) else 1.0


def is_large() -> bool:
    """Whether type is so large that things should stand above one another rather than side by side."""
    return proportion() >= LARGE


def px(length: float) -> int:
    """So many pixels at the usual size of type, at the present one."""
    return round(length * proportion())


def keep(widget: QWidget, **sizes: Any) -> None:
    """Hold a widget to `sizes` at any size of type, in px of the usual one: `width`, `height` (fixed), `least`, `most`
    (width), `icon`; `points`
    of its type, or `icon`, at most `largest` times them; `widest`, the text that it has room for."""
    known = widget.property(_NAME) or {}
    widget.setProperty(_NAME, {**known, **sizes})
    _apply(widget)


def keep_all() -> None:
    """Size again whatever is held, after the size of type has changed, and tell those with a `type_changed`."""
    for widget in QApplication.allWidgets():
        if widget.property(_NAME):
            _apply(widget)
        changed = getattr(widget, "type_changed", None)
        if changed is not None:
            changed()


def _apply(widget: QWidget) -> None:
    sizes = widget.property(_NAME)
    if "points" in sizes:
        font = widget.font()
        font.setPointSizeF(sizes["points"] * min(proportion(), sizes.get("largest", 10.0)))
        widget.setFont(font)
    for name, setter in (
        ("width", widget.setFixedWidth), ("height", widget.setFixedHeight),
        ("least", widget.setMinimumWidth), ("most", widget.setMaximumWidth),
    ):  # fmt: skip
        if sizes.get(name) is not None:
            setter(px(sizes[name]))
    if "icon" in sizes and isinstance(widget, QAbstractButton):
        side = round(sizes["icon"] * min(proportion(), sizes.get("largest", 10.0)))
        widget.setIconSize(QSize(side, side))
    if "widest" in sizes:
        metrics = widget.fontMetrics()
        widget.setFixedSize(metrics.horizontalAdvance(sizes["widest"]), metrics.height())
