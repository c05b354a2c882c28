"""Widgets that edit one value each. They know nothing of experiments: they show, and report what the user does."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionSlider,
    QStylePainter,
    QToolButton,
    QWidget,
)

from .proportion import keep
from .scale import Scale
from .theme import SPACE, local, tabular, three_digits

NUMBER_WIDTH = 76
FEW_LETTERS = 4
_UNFINISHED = re.compile(r"[-+]?\d*[.,]?\d*(e[-+]?)?", re.IGNORECASE)
_FINISHED = re.compile(r"[-+]?(\d+[.,]?\d*|[.,]\d+)", re.IGNORECASE)

Q = TypeVar("Q", bound=QObject)


def named(item: Q, name: str, **properties: Any) -> Q:
    """Give an item of Qt the name that style sheets, lessons and tests know it by, and set its properties."""
    item.setObjectName(name)
    for key, value in properties.items():
        item.setProperty(key, value)
    return item


class Editor(QWidget):
    """The base of all: `edited` with the new value, and whether it belongs to a drag that is one step of undo.

    Editors for typed text also say what stands in them so far (`typed`), what the user `left` behind by going
    elsewhere, and that they `abandoned` it with Esc.
    """

    edited = Signal(object, bool)
    typed = Signal(str)
    left = Signal(str)
    abandoned = Signal()

    # Qt's metaclass leaves no room for ABC, so a forgotten one of these two raises when it is asked.

    def target(self) -> QWidget:
        """The widget that takes the keys: it bears the path as its name."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show `value` without reporting it; None is a value that differs from layer to layer."""
        raise NotImplementedError

    def set_path(self, path: str) -> None:
        self.target().setObjectName(path)

    def describe(self, name: str, tip: str) -> None:
        """Accessible name and tooltip; kept, so that a mark can give way to it again."""
        self._tip = tip
        for widget in self._described():
            widget.setAccessibleName(name)
            widget.setToolTip(tip)

    def mark(self, message: str) -> None:
        """Mark what stands here as wrong, or with no message as right."""
        target = self.target()
        target.setProperty("wrong", "true" if message else "false")
        target.setAccessibleDescription(message)
        target.setToolTip(message or getattr(self, "_tip", ""))
        target.style().unpolish(target)
        target.style().polish(target)

    def _described(self) -> Sequence[QWidget]:
        return (self.target(),)

    def _fill(self, *widgets: QWidget) -> QHBoxLayout:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for widget in widgets:
            layout.addWidget(widget)
        # No focus proxy: Tab would come to it instead of to what stands before the target.
        return layout


class NumberEdit(QLineEdit):
    """A line for one number: three digits at rest, all of them while it is edited or under the mouse."""

    stepped = Signal(int)
    escaped = Signal()
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: float | None = None
        self.setFont(tabular(self.font()))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(48)

    def show_value(self, value: float | None) -> None:
        self._value = value
        self.setPlaceholderText(self.tr("mixed") if value is None else "")
        self._write()

    def all_digits(self) -> str:
        if self._value is None:
            return ""
        text = repr(self._value).removesuffix(".0")
        return local(re.sub(r"e([-+])0+", r"e\1", text).replace("e+", "e"))

    def event(self, event: QEvent) -> bool:
        # With nothing typed here Ctrl+Z means the document's last edit, not this line's.
        if event.type() == QEvent.Type.ShortcutOverride and not self.isModified() and _undoes(event):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.isModified():
            self._write()
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            return  # they come back to it
        if self.isModified():
            self.left.emit(self.text())
        self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 3, Qt.Key.Key_PageDown: -3}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self.isModified():
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Without the focus the wheel belongs to the panel, or scrolling would change numbers on its way.
        if self.hasFocus() and event.angleDelta().y():
            self.stepped.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def _write(self) -> None:
        digits = "" if self._value is None else three_digits(self._value)
        if isinstance(self._value, int) or self.hasFocus():
            digits = self.all_digits()
        self.setText(digits)


class JumpSlider(QSlider):
    """A horizontal slider whose handle comes to where the mouse is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(48)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_Slider
        handle = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        where = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(where):
            span = self.width() - handle.width()
            place = where.x() - handle.width() // 2
            self.setValue(
                QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, span, option.upsideDown)
            )
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberField(Editor):
    """A number as a line of text, with a slider beside it where one is of use."""

    def __init__(self, scale: Scale | None, slider: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._value: float | None = None
        self.edit = NumberEdit()
        self.slider = JumpSlider() if slider and scale is not None else None
        layout = self._fill(*([self.slider, self.edit] if self.slider else [self.edit]))
        keep(self.edit, width=NUMBER_WIDTH)
        if self.slider:
            self.slider.valueChanged.connect(self._slid)
            self.slider.sliderReleased.connect(lambda: self.show_value(self._value))
            self.set_scale(scale)
        else:
            layout.insertStretch(0)
        self.edit.textEdited.connect(self.typed)
        self.edit.returnPressed.connect(lambda: self.edited.emit(self.edit.text(), False))
        self.edit.escaped.connect(self.abandoned)
        self.edit.left.connect(self.left)
        self.edit.stepped.connect(self._step)

    def compact(self) -> "NumberField":
        """Take the width that the cell of a table gives, instead of the one of a form."""
        keep(self.edit, width=None, least=40, most=NUMBER_WIDTH)
        return self

    def add_button(self, button: QWidget) -> None:
        """Put a button before the number, where it keeps clear of the column that numbers form."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(1, button)

    def target(self) -> QLineEdit:
        return self.edit

    def set_scale(self, scale: Scale | None) -> None:
        self._scale = scale
        if self.slider and scale:
            with QSignalBlocker(self.slider):
                self.slider.setRange(0, scale.last_tick)
                self.slider.setSingleStep(scale.single_step)
                self.slider.setPageStep(max(scale.single_step * 4, 1))

    def set_path(self, path: str) -> None:
        super().set_path(path)
        if self.slider:
            self.slider.setObjectName(f"{path}.slider")

    def show_value(self, value: float | None) -> None:
        self._value = value
        self.edit.show_value(value)
        if self.slider and self._scale and not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(0 if value is None else self._scale.tick(value))
        self._add_digits()

    def describe(self, name: str, tip: str) -> None:
        super().describe(name, tip)
        self._add_digits()
        if self.slider:
            self.slider.setAccessibleName(self.tr("{0}, slider").format(name))

    def _add_digits(self) -> None:
        if self.edit.property("wrong") == "true":
            return  # there the reason stands
        digits = self.edit.all_digits()
        now = self.tr("<p>Now exactly {0}</p>").format(digits) if digits else ""
        self.edit.setToolTip(getattr(self, "_tip", "") + now)

    def _described(self) -> Sequence[QWidget]:
        return (self.edit, self.slider) if self.slider else (self.edit,)

    def _slid(self, tick: int) -> None:
        if self._scale:
            self.edited.emit(self._scale.value(tick), True)

    def _step(self, steps: int) -> None:
        if self._scale and self._value is not None:
            self.edited.emit(self._scale.stepped(self._value, steps), True)


class SwitchField(Editor):
    """Yes or no, with its name beside the box."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(text)
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fill(self.box)
        self.box.checkStateChanged.connect(self._toggled)

    def target(self) -> QCheckBox:
        return self.box

    def show_value(self, value: bool | None) -> None:
        with QSignalBlocker(self.box):
            self.box.setTristate(value is None)
            states = {None: Qt.CheckState.PartiallyChecked, True: Qt.CheckState.Checked}
            self.box.setCheckState(states.get(value, Qt.CheckState.Unchecked))

    def _toggled(self, state: Qt.CheckState) -> None:
        self.edited.emit(state == Qt.CheckState.Checked, False)


class ChoiceField(Editor):
    """One of several names, in a list that opens; keys are the values, and the texts stand in the list."""

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QuietComboBox()
        self.box.setPlaceholderText(self.tr("mixed"))
        for choice, text in choices.items():
            self.box.addItem(text, choice)
        self._fill(self.box)
        self.box.currentIndexChanged.connect(self._chosen)

    def target(self) -> QComboBox:
        return self.box

    def show_value(self, value: str | None) -> None:
        with QSignalBlocker(self.box):
            self.box.setCurrentIndex(-1 if value is None else self.box.findData(value))

    def _chosen(self, index: int) -> None:
        if index >= 0:
            self.edited.emit(self.box.itemData(index), self.box.walking)


class SegmentedField(Editor):
    """One of a few names, all in sight; each button's name is the path and its choice."""

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {choice: choice_button(text) for choice, text in choices.items()}
        self._row = QWidget()
        layout = QHBoxLayout(self._row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        for choice, button in self._buttons.items():
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, chosen=choice: self.edited.emit(chosen, False))
            self._group.addButton(button)
            layout.addWidget(button)
        self._fill(self._row)

    def target(self) -> QWidget:
        return self._row

    def set_path(self, path: str) -> None:
        super().set_path(path)
        for choice, button in self._buttons.items():
            button.setObjectName(f"{path}.{choice}")

    def describe(self, name: str, tip: str) -> None:
        super().describe(name, tip)
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")
            button.setToolTip(tip)

    def show_value(self, value: str | None) -> None:
        # An exclusive group does not let go of its last button.
        self._group.setExclusive(False)
        for choice, button in self._buttons.items():
            button.setChecked(choice == value)
        self._group.setExclusive(True)


class TogglesField(Editor):
    """Any of several names as buttons that stay down; at least one of them."""

    def __init__(self, choices: Mapping[str, str], columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._path = self._name = ""
        self._buttons: dict[str, QToolButton] = {}
        self._grid = QWidget()
        layout = QGridLayout(self._grid)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        self._fill(self._grid)
        self.offer(choices)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Replace what can be chosen; keys are the values, and the texts stand on the buttons."""
        if list(choices) == list(self._buttons):
            return
        layout = self._grid.layout()
        for button in self._buttons.values():
            layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {choice: choice_button(text) for choice, text in choices.items()}
        for place, button in enumerate(self._buttons.values()):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._clicked)
            layout.addWidget(button, *divmod(place, self._columns))
        self.set_path(self._path)
        self.describe(self._name, getattr(self, "_tip", ""))

    def target(self) -> QWidget:
        return self._grid

    def set_path(self, path: str) -> None:
        self._path = path
        super().set_path(path)
        for choice, button in self._buttons.items():
            button.setObjectName(f"{path}.{choice}")

    def describe(self, name: str, tip: str) -> None:
        self._name = name
        super().describe(name, tip)
        for button in self._buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")
            button.setToolTip(tip)

    def show_value(self, value: Sequence[Any] | None) -> None:
        chosen = {str(one) for one in value or ()}
        for choice, button in self._buttons.items():
            button.setChecked(choice in chosen)

    def _clicked(self) -> None:
        self.edited.emit(tuple(c for c, button in self._buttons.items() if button.isChecked()), False)


class ElidedComboBox(QComboBox):
    """A combo box that shows where its text is cut, for want of room."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        # Qt cuts it in the middle of a letter; where there is room for a few letters only, that tells more.
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        text = option.currentText or self.placeholderText()
        elided = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 2)
        option.currentText = elided if len(elided) > FEW_LETTERS else text
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class QuietComboBox(ElidedComboBox):
    """A combo box that the wheel scrolls past, and that shrinks rather than widen its panel."""

    def __init__(self) -> None:
        super().__init__()
        self.walking = False  # by keys or the wheel to a choice, through those before it
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.walking = True
        super().keyPressEvent(event)
        self.walking = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            self.walking = True
            super().wheelEvent(event)
            self.walking = False
        else:
            event.ignore()


def choice_button(text: str) -> QToolButton:
    """A button that stays down, drawn as one of a row of choices."""
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setProperty("role", "choice")
    # A click leaves the focus where it was, so that Space goes on training; Tab comes here all the same.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _undoes(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def is_unfinished(text: str) -> bool:
    """Whether `text` may still become a number when more is typed, and is none yet: "", "-", "1e-"."""
    return _UNFINISHED.fullmatch(text) is not None and _FINISHED.fullmatch(text) is None
