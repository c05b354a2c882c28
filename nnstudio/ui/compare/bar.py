"""The controls of the Compare workspace."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QToolButton, QWidget

from ..fitting import Flow
from ..icons import icon
from ..proportion import keep
from ..text import tr
from ..theme import SPACE, Theme
from ..widgets import named
from .kinds import KINDS, PER

NARROWEST = 56  # px of a choice, where the window is small
SHOWN = ("loss", "answer", "weights", "gradients", "surface", "table")


class CompareBar(QWidget):
    """One row: what is drawn, how, and what can be done with it. `changed` after every choice."""

    changed = Signal()

    def __init__(self, theme: Theme, commands: dict[str, tuple[str, str, Callable[[], object]]]) -> None:
        """`commands` are (icon, tip, what is done) by name."""
        super().__init__()
        self.setObjectName("compare.bar")
        row = Flow(self)
        self._kinds = self._group(row, "kind", [(name, *self._said(name)) for name in SHOWN])
        row.addWidget(_gap())
        self._ways = self._group(
            row, "way",
            [("tiles", self.tr("Side by side"), self.tr("Each run in a plot of its own, on the same axes")),
             ("overlay", self.tr("Overlaid"), self.tr("All runs in one plot, each in its colour"))],
        )  # fmt: skip
        row.addWidget(_gap())
        self._per = self._choice(
            "per", [(tr(text), name) for name, text in PER.items()], self.tr("What the loss is drawn over")
        )
        self._per.setCurrentIndex(1)
        self._part = self._choice(
            "part", [(self.tr("train"), "train"), (self.tr("validation"), "validation")],
            self.tr("Which loss the runs are compared by"),
        )  # fmt: skip
        self._log = named(QToolButton(), "compare.log", text=self.tr("log"), checkable=True)
        self._log.setProperty("role", "choice")
        self._log.setToolTip(self.tr("Logarithmic scale: shows small losses"))
        self._log.setAccessibleName(self.tr("Logarithmic loss"))
        self._log.toggled.connect(self.changed)
        for widget in (self._per, self._part, self._log):
            row.addWidget(widget)
        row.push()
        self._commands: dict[str, tuple[QToolButton, str]] = {}
        for name, (picture, tip, done) in commands.items():
            button = named(QToolButton(), f"compare.{name}")
            keep(button, icon=16)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(done)
            row.addWidget(button)
            self._commands[name] = button, picture
        self.dress(theme)
        self._show_fitting()

    def dress(self, theme: Theme) -> None:
        for button, picture in self._commands.values():
            button.setIcon(icon(picture, theme))

    # What is chosen

    @property
    def kind(self) -> str:
        return self._chosen(self._kinds)

    @property
    def overlaid(self) -> bool:
        return self._chosen(self._ways) == "overlay"

    @property
    def per(self) -> str:
        return str(self._per.currentData())

    @property
    def part(self) -> str:
        return str(self._part.currentData())

    @property
    def log(self) -> bool:
        return self._log.isChecked()

    def _show_fitting(self) -> None:
        """Only what matters to the kind that is chosen."""
        loss, table = self.kind == "loss", self.kind == "table"
        self._per.setVisible(loss)
        self._log.setVisible(loss)
        self._part.setVisible(loss and self.overlaid)
        for button in self._ways.buttons():
            button.setVisible(not table)
        for name in ("fit", "copy"):
            self._commands[name][0].setEnabled(not table)

    # Building

    def _said(self, name: str) -> tuple[str, str]:
        if name == "table":
            return self.tr("Table"), self.tr("What differs between the runs, and how they ended")
        return tr(KINDS[name].text), tr(KINDS[name].tip)

    def _group(self, row: Flow, name: str, choices: list[tuple[str, str, str]]) -> QButtonGroup:
        group = QButtonGroup(self)
        for value, text, tip in choices:
            button = named(QToolButton(), f"compare.{name}.{value}", text=text, checkable=True)
            button.setProperty("role", "choice")
            button.setProperty("value", value)
            button.setToolTip(tip)
            button.setAccessibleName(f"{text}: {tip}")
            group.addButton(button)
            row.addWidget(button)
        group.buttons()[0].setChecked(True)
        group.buttonToggled.connect(lambda _button, on: self._choose() if on else None)
        return group

    def _choice(self, name: str, choices: list[tuple[str, str]], tip: str) -> QComboBox:
        box = named(QComboBox(), f"compare.{name}")
        for text, value in choices:
            box.addItem(text, value)
        box.setMinimumContentsLength(6)
        box.setMinimumWidth(NARROWEST)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setToolTip(tip)
        box.setAccessibleName(tip)
        box.currentIndexChanged.connect(lambda _i: self.changed.emit())
        return box

    @staticmethod
    def _chosen(group: QButtonGroup) -> str:
        return str(group.checkedButton().property("value"))

    def _choose(self) -> None:
        self._show_fitting()
        self.changed.emit()


def _gap() -> QWidget:
    """Room between two groups of choices."""
    gap = QWidget()
    gap.setFixedWidth(SPACE - 4)
    return gap
