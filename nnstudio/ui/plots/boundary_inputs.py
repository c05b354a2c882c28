"""Which plane through many inputs the map of answers shows: two inputs with the others fixed, or two components."""

from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...data import Prepared
from ...run.jobs import Jobs
from ..text import tr
from ..theme import SPACE, percent, tabular
from ..widgets import JumpSlider, choice_button
from .base import short
from .cuts import Cut, along_inputs, principal, takes_long
from .grid import moving_inputs

Floats = NDArray[np.float64]
View = Literal["inputs", "components"]
VIEWS: tuple[View, ...] = get_args(View)
MANY = 12  # inputs: of more, two say little, and the components are shown first
MOST_SLIDERS = 64
STEPS = 200
NAMED = 2  # inputs that the line below the plot names with their values
TALLEST, WIDTH = 320, 340  # px of the sheet of sliders


class InputChoice(QObject):
    """The controls of the second row, and what they stand for. Hidden where there are two inputs or fewer."""

    changed = Signal()  # another plane was chosen

    def __init__(self, row: QHBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self.view: View = "inputs"
        self.axes = (0, 1)
        self.moved: dict[int, float] = {}  # inputs that are not at their mean
        self._data: Prepared | None = None
        self._components: Cut | None = None
        self._sheet: Sheet | None = None
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._found)
        self.components_button = choice_button(self.tr("PCA"))
        self.components_button.setAccessibleName(self.tr("Principal components"))
        self.components_button.setToolTip(
            self.tr(
                "<p>Draw over the two leading principal components of the training inputs, on the plane through "
                "their mean; up for two inputs of your choice</p>"
            )
        )
        self.components_button.clicked.connect(lambda on: self.set_view("components" if on else "inputs"))
        self.boxes = [
            _axis_box(self.tr("Horizontal input"), self.tr("The input along the horizontal axis")),
            _axis_box(self.tr("Vertical input"), self.tr("The input along the vertical axis")),
        ]
        for box in self.boxes:
            box.activated.connect(lambda _i: self.set_axes(*(b.currentIndex() for b in self.boxes)))
        self.others_button = QToolButton()
        self.others_button.setText(self.tr("Others…"))
        self.others_button.setProperty("role", "choice")
        self.others_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.others_button.setAccessibleName(self.tr("The other inputs"))
        self.others_button.setToolTip(self.tr("<p>Where the inputs are held that are on neither axis</p>"))
        self.others_button.clicked.connect(lambda _on: self.open_sheet())
        for widget, stretch in ((self.components_button, 0), (self.boxes[0], 1), (self.boxes[1], 1),
                                (self.others_button, 0)):  # fmt: skip
            row.addWidget(widget, stretch)
            widget.hide()
        self._row = row
        row.addStretch(0)

    # What is chosen

    def take(self, data: Prepared) -> None:
        """Offer the inputs of these data; another set of inputs begins anew, the same one keeps what was chosen."""
        if data is self._data:
            return
        anew = self._data is None or self._data.input_names != data.input_names
        self._data, self._components = data, None
        self._jobs.cancel()
        width = len(data.input_names)
        if anew:
            self.axes = moving_inputs(data) if width > 1 else (0, 1)
            self.moved = {}
            self.view = "components" if width > MANY else "inputs"
        if self._sheet is not None:
            self._sheet.hide()
        self._show()

    def cut(self) -> Cut:
        """The plane that is chosen, asked after `take`; one over inputs while components are sought that take long."""
        assert self._data is not None
        if self.view == "components" and self._components is None and not self._jobs.busy:
            self._seek(self._data)
        if self.view == "components" and self._components is not None:
            return self._components
        return along_inputs(self._data, self.axes if self.many else (0, 1 if self._width > 1 else 0), self.fixed())

    def _seek(self, data: Prepared) -> None:
        if takes_long(data):
            self._jobs.submit(lambda _wanted: principal(data))
        else:
            self._components = principal(data)

    def _found(self, _token: int, components: Cut) -> None:
        self._components = components
        if self.view == "components":
            self.changed.emit()

    @property
    def busy(self) -> bool:
        """Whether components are sought."""
        return self._jobs.busy

    def stop(self) -> bool:
        return self._jobs.stop()

    def fixed(self) -> Floats:
        """Where every input (d,) is held that is on no axis, in its own unit."""
        assert self._data is not None
        values: Floats = self._data.train.raw.mean(axis=0)
        for at, value in self.moved.items():
            values[at] = value
        return values

    def set_view(self, view: View) -> None:
        """Draw over two "inputs" or two "components"."""
        if view not in VIEWS:
            raise ValueError(f"there is no view {view}: use one of {', '.join(VIEWS)}")
        self.view = view if self.many else "inputs"
        self._show()
        self.changed.emit()

    def set_axes(self, first: int, second: int) -> None:
        """Draw over these two inputs; choosing the input of the other axis swaps them."""
        width = max(1, self._width)
        if first == second:
            first, second = (first, self.axes[0]) if first != self.axes[0] else (self.axes[1], second)
        self.axes, self.view = (first % width, second % width), "inputs"
        if self._sheet is not None:
            self._sheet.hide()
        self._show()
        self.changed.emit()

    def hold(self, at: int, value: float) -> None:
        """Hold an input at a value in its own unit."""
        self.moved[at] = value
        self.changed.emit()

    def hold_means(self) -> None:
        """Hold every input at its training mean again."""
        self.moved = {}
        self.changed.emit()

    @property
    def many(self) -> bool:
        """Whether there is anything to choose."""
        return self._width > 2

    @property
    def _width(self) -> int:
        return 0 if self._data is None else len(self._data.input_names)

    def said(self) -> str:
        """What the plane leaves out, in words; nothing where it is all there is."""
        if self._data is None or not self.many:
            return ""
        if self.view == "components":
            shares = self.cut().shares
            if shares is None:
                return self.tr("Principal components are being found…")
            held = percent(sum(shares))
            return self.tr("This plane holds {0} of the variance; samples are projected onto it").format(held)
        moved = [at for at in self.moved if at not in self.axes]
        rest = self._width - 2 - len(moved)
        if not moved:
            return self.tr("The other {0} inputs are at their training mean").format(rest)
        named = ", ".join(f"{self._data.input_names[at]} {short(self.moved[at])}" for at in moved[:NAMED])
        if len(moved) > NAMED:
            named += self.tr(" and {0} more").format(len(moved) - NAMED)
        return self.tr("Held: {0}").format(named) + (self.tr(" · {0} at their mean").format(rest) if rest else "")

    # The controls

    def _show(self) -> None:
        components = self.view == "components"
        wanted: list[tuple[QWidget, bool]] = [(self.components_button, self.many)]
        wanted += [(widget, self.many and not components) for widget in (self.others_button, *self.boxes)]
        # Those that go make room first, else the row widens the window for a moment.
        for widget, on in sorted(wanted, key=lambda pair: pair[1]):
            widget.setVisible(on)
        self.components_button.setChecked(components)
        names = list(self._data.input_names) if self._data is not None else []
        for box, at in zip(self.boxes, self.axes, strict=True):
            if [box.itemText(k) for k in range(box.count())] != names:
                box.clear()
                box.addItems(names)
            box.setCurrentIndex(at)

    def sliding(self) -> list[int]:
        """The inputs that have a slider: those on no axis that vary, the most varied of them where they are too
        many."""
        assert self._data is not None
        raw = self._data.train.raw
        free = [k for k in np.flatnonzero(np.ptp(raw, axis=0) > 0).tolist() if k not in self.axes]
        if len(free) > MOST_SLIDERS:
            spread = (raw / self._data.inputs.scale if not self._data.features else raw).std(axis=0)
            free = sorted(sorted(free, key=lambda k: -spread[k])[:MOST_SLIDERS])
        return free

    def open_sheet(self) -> "Sheet":
        """Show the sliders below their button."""
        assert self._data is not None
        if self._sheet is None:
            self._sheet = Sheet(self, self.others_button)
        self._sheet.fill(self._data)
        self._sheet.adjustSize()
        corner = self.others_button.mapToGlobal(QPoint(self.others_button.width(), self.others_button.height() + 2))
        room = self.others_button.screen().availableGeometry()
        left = min(max(corner.x() - self._sheet.width(), room.left()), room.right() - self._sheet.width())
        self._sheet.move(left, min(corner.y(), max(room.top(), room.bottom() - self._sheet.height())))
        self._sheet.show()
        return self._sheet


class Sheet(QFrame):
    """Sliders for the inputs that are on neither axis, in their own units; goes away at a click elsewhere."""

    def __init__(self, choice: InputChoice, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._choice = choice
        self.sliders: dict[int, JumpSlider] = {}
        self._values: dict[int, QLabel] = {}
        self._ranges: dict[int, tuple[float, float]] = {}
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("The other inputs"))
        heading = QLabel(tr("Other inputs held at"))
        heading.setProperty("role", "section")
        self.means = QPushButton(tr("Means"))
        self.means.setToolTip(tr("Hold every input at its training mean again"))
        self.means.setAutoDefault(False)
        self.means.clicked.connect(self._to_means)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.means)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setProperty("role", "panel")
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note = QLabel()
        self._note.setProperty("role", "secondary")
        self._note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._note)

    def fill(self, data: Prepared) -> None:
        """A row for each input that can be moved."""
        self.sliders, self._values, self._ranges = {}, {}, {}
        content = QWidget()
        content.setProperty("role", "panel-content")
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, SPACE, 0)
        grid.setColumnStretch(1, 1)
        for row, at in enumerate(self._choice.sliding()):
            self._add_row(grid, row, at, data)
        self._area.setWidget(content)
        left = len(data.input_names) - 2 - len(self.sliders)
        self._note.setText(tr("{0} more vary less, or not at all, and stay at their mean").format(left))
        self._note.setVisible(left > 0)
        height = content.sizeHint().height()
        self._area.setFixedSize(WIDTH, min(TALLEST, height) + 2)
        self.show_values()

    def _add_row(self, grid: QGridLayout, row: int, at: int, data: Prepared) -> None:
        name, values = data.input_names[at], data.train.raw[:, at]
        self._ranges[at] = float(values.min()), float(values.max())
        label, value, slider = QLabel(), QLabel(), JumpSlider()
        label.setText(label.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, WIDTH // 2 - 20))
        label.setToolTip(name)
        value.setFont(tabular(value.font()))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumWidth(value.fontMetrics().horizontalAdvance("−0.00e−00"))
        slider.setRange(0, STEPS)
        slider.setPageStep(STEPS // 10)
        slider.setAccessibleName(name)
        low, high = (short(end) for end in self._ranges[at])
        slider.setToolTip(tr("{0}: {1} to {2} in the training samples").format(name, low, high))
        slider.valueChanged.connect(lambda step, at=at: self._move(at, step))
        for column, widget in enumerate((label, slider, value)):
            grid.addWidget(widget, row, column)
        self.sliders[at], self._values[at] = slider, value

    def show_values(self) -> None:
        """Bring the sliders to where the inputs are held."""
        fixed = self._choice.fixed()
        for at, slider in self.sliders.items():
            low, high = self._ranges[at]
            with QSignalBlocker(slider):
                slider.setValue(round((fixed[at] - low) / (high - low) * STEPS))
            self._say(at, float(fixed[at]))
        self.means.setEnabled(bool(self._choice.moved))

    def _move(self, at: int, step: int) -> None:
        low, high = self._ranges[at]
        value = low + (high - low) * step / STEPS
        self._choice.hold(at, value)
        self._say(at, value)
        self.means.setEnabled(True)

    def _say(self, at: int, value: float) -> None:
        label = self._values[at]
        label.setText(short(value))
        font = label.font()
        font.setWeight(QFont.Weight.DemiBold if at in self._choice.moved else QFont.Weight.Normal)
        label.setFont(font)

    def _to_means(self) -> None:
        self._choice.hold_means()
        self.show_values()


def _axis_box(name: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setMinimumContentsLength(2)  # it grows with the room there is
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return box
