"""What a plot lets people choose: each choice has a public name, which project files and tests use."""

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtWidgets import QComboBox, QToolButton

Value = str | int | float | bool


class Choice(Protocol):
    """One thing that can be chosen. `value` is None while there is nothing to choose from."""

    @property
    def value(self) -> Value | None: ...

    def choose(self, value: object) -> bool:
        """Take a value as if a person had chosen it; False if it is not offered."""


class ListChoice:
    """An entry of a drop-down list, by its data."""

    def __init__(self, box: QComboBox) -> None:
        self._box = box

    @property
    def value(self) -> Value | None:
        value = self._box.currentData()
        return value if isinstance(value, str | int | float) else None

    def choose(self, value: object) -> bool:
        index = self._box.findData(value) if type(value) in (str, int, float) else -1
        if index >= 0 and index != self._box.currentIndex():
            self._box.setCurrentIndex(index)
            self._box.activated.emit(index)
        return index >= 0


class ButtonChoice:
    """Whether a button is down."""

    def __init__(self, button: QToolButton) -> None:
        self._button = button

    @property
    def value(self) -> Value | None:
        return self._button.isChecked()

    def choose(self, value: object) -> bool:
        if not isinstance(value, bool) or not self._button.isEnabled():
            return False
        if value != self._button.isChecked():
            self._button.click()
        return True


class Choices:
    """All choices of one plot, in the order in which they were declared."""

    def __init__(self) -> None:
        self._named: dict[str, Choice] = {}
        self._waiting: dict[str, object] = {}  # values not offered yet: some lists are filled by the first frame

    def declare(self, name: str, control: QComboBox | QToolButton | Choice) -> None:
        """Make a control known by a public name."""
        if isinstance(control, QComboBox):
            control = ListChoice(control)
        elif isinstance(control, QToolButton):
            control = ButtonChoice(control)
        self._named[name] = control

    def values(self) -> dict[str, Value]:
        """What is chosen, by name."""
        return {name: value for name, choice in self._named.items() if (value := choice.value) is not None}

    def take(self, kept: Mapping[str, Any]) -> None:
        """Choose these; what is not offered waits for the next frame."""
        offered = {name: choice.choose(kept[name]) for name, choice in self._named.items() if name in kept}
        self._waiting = {name: kept[name] for name, taken in offered.items() if not taken}

    def take_waiting(self) -> None:
        """Choose what was not offered before; what is still not offered is forgotten."""
        if self._waiting:
            self.take(self._waiting)
            self._waiting = {}
