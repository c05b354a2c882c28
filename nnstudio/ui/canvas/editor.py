"""The small panel beside a weight or a bias: its value, and whether it is frozen or pruned."""

import math

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ..theme import RADIUS, SPACE, Theme, local, plain
from .geometry import Hit

STEP = 0.1


class ParameterEditor(QFrame):
    """Edits one parameter; what is typed counts when Return is pressed, the two switches at once."""

    value_entered = Signal(float)
    freeze_toggled = Signal(bool)
    prune_toggled = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("parameter-editor")
        self.setAccessibleName(self.tr("Weight editor"))
        self.hit: Hit | None = None
        self._typed = False
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self.value = QLineEdit()
        self.value.setObjectName("parameter-value")
        self.value.setMinimumWidth(120)
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setToolTip(self.tr("The value of this weight. Return sets it, up and down change it by 0.1."))
        self.value.textEdited.connect(self._mark_typed)
        self.value.returnPressed.connect(self._enter)
        self.reason = QLabel()
        self.reason.setProperty("role", "error")
        self.reason.hide()
        self.freeze = QCheckBox(self.tr("Freeze"))
        self.freeze.setToolTip(self.tr("Training leaves this weight at its value."))
        self.freeze.clicked.connect(self.freeze_toggled)
        self.prune = QCheckBox(self.tr("Prune"))
        self.prune.setToolTip(self.tr("Cut this weight: it is zero and stays zero."))
        self.prune.clicked.connect(self.prune_toggled)
        self._arrange()
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self.setStyleSheet(
            f"#parameter-editor {{ background: {theme.panel}; border: 1px solid {theme.hairline};"
            f" border-radius: {RADIUS}px; }}"
        )

    def show_parameter(self, hit: Hit, title: str, value: float | None, frozen: bool, pruned: bool) -> None:
        """Show what there is to know of a parameter; a value being typed is left alone."""
        if hit != self.hit:
            self._typed = False
        self.hit = hit
        self._title.setText(title)
        self.freeze.setChecked(frozen)
        self.prune.setChecked(pruned)
        self.value.setEnabled(value is not None and not pruned)
        self.show_value(value)

    def show_value(self, value: float | None) -> None:
        """Follow the training while nothing is being typed."""
        if not self._typed:
            text = "" if value is None else local(f"{value:.6g}")
            if text != self.value.text():
                self.value.setText(text)
            self._accept()

    def open_at(self, place: QPoint) -> None:
        """Appear beside a place, inside the parent."""
        self.adjustSize()
        room = self.parentWidget().rect()
        x = min(max(place.x() + 12, 4), max(room.width() - self.width() - 4, 4))
        below = place.y() + 12
        y = below if below + self.height() < room.height() else place.y() - self.height() - 12
        self.move(x, max(y, 4))
        self.show()
        self.raise_()
        self.value.setFocus(Qt.FocusReason.PopupFocusReason)
        self.value.selectAll()

    def close_editor(self) -> None:
        if not self.isHidden():
            self.hit = None
            self._typed = False
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.value.hasFocus():
            self._step(STEP if event.key() == Qt.Key.Key_Up else -STEP)
        else:
            super().keyPressEvent(event)
        event.accept()  # keys typed here are not the canvas's

    def _step(self, by: float) -> None:
        number = self._number()
        if number is not None:
            self.value.setText(local(f"{number + by:.6g}"))
            self._typed = True
            self._accept()

    def _enter(self) -> None:
        number = self._number()
        if number is None:
            self._refuse()
            return
        typed, self._typed = self._typed, False
        if typed:
            self.value_entered.emit(number)
        self.close_editor()

    def _number(self) -> float | None:
        try:
            number = float(plain(self.value.text()))
        except ValueError:
            return None
        return number if math.isfinite(number) else None

    def _mark_typed(self) -> None:
        self._typed = True
        if self._number() is None:
            self._refuse()
        else:
            self._accept()

    def _refuse(self) -> None:
        self._wrong(self.tr("Use a number such as {0} or -2").format(local("0.5")))

    def _accept(self) -> None:
        self._wrong("")

    def _wrong(self, reason: str) -> None:
        if reason == self.reason.text():
            return
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        self.value.setProperty("wrong", bool(reason))
        self.value.style().unpolish(self.value)
        self.value.style().polish(self.value)
        self.adjustSize()

    def _arrange(self) -> None:
        switches = QHBoxLayout()
        switches.addWidget(self.freeze)
        switches.addWidget(self.prune)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(SPACE + 4, SPACE, SPACE + 4, SPACE)
        rows.setSpacing(SPACE)
        rows.addWidget(self._title)
        rows.addWidget(self.value)
        rows.addWidget(self.reason)
        rows.addLayout(switches)
