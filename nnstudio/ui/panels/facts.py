"""Numbers by name, one to a line, with a sentence about each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ..theme import SPACE, tabular


@dataclass(frozen=True)
class Fact:
    """One number: a short key, its name, the number as text, and what it means."""

    key: str
    name: str
    value: str
    tip: str


class Facts(QWidget):
    """Shows facts; those with the same key keep their place."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[str] = []
        self.values: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these."""
        if [fact.key for fact in facts] != self._keys:
            self._build(facts)
        for fact in facts:
            label = self.values[fact.key]
            if label.text() != fact.value:
                label.setText(fact.value)
                label.setAccessibleName(f"{fact.name}: {fact.value}")

    def _build(self, facts: Sequence[Fact]) -> None:
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        self._keys, self.values = [fact.key for fact in facts], {}
        for row, fact in enumerate(facts):
            name, value = QLabel(fact.name), QLabel()
            name.setProperty("role", "secondary")
            value.setObjectName(f"fact.{fact.key}")
            value.setFont(tabular(value.font()))
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for label in (name, value):
                label.setToolTip(fact.tip)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(value, row, 1)
            self.values[fact.key] = value
