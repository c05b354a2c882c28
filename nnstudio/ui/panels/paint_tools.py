"""What is painted with: class or value, tool and size; and labels by formula."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ...data.formula import FUNCTIONS, FormulaError, parse_formula
from ...data.painting import CLASSES, Brush, Tool
from ...spec import Table
from ..binding import LABEL_WIDTH, error_label
from ..proportion import keep
from ..text import translated
from ..theme import SPACE, Theme, counted, diverging, three_digits
from ..widgets import JumpSlider, SegmentedField, choice_button, named

VALUE_STEPS, SIZE_STEPS = 20, 30  # ticks of the sliders, to a whole and to the largest brush
SMALLEST = 0.1  # of a brush, in units of the plane
SWATCH = 10  # px


class PaintTools(QWidget):
    """The tools, with what is chosen of them in `brush`. Nothing here changes a point; the signals ask for it."""

    changed = Signal()
    kind_wanted = Signal(bool)  # classes, else values
    clear_wanted = Signal()
    formula_wanted = Signal(object, bool)  # Formula; whether it is for new points

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paint")
        self._classes = True
        self._tool: Tool = "spray"
        self._label = 1
        self._theme: Theme | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(SPACE - 2)
        self._grid.setColumnStretch(1, 1)
        self._build_label()
        self._build_tool()
        self._build_formula()
        self._show_kind()

    # Building

    def _row(self, text: str, widget: QWidget) -> QLabel:
        label = QLabel(text)
        keep(label, width=LABEL_WIDTH)
        label.setBuddy(widget)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(widget, row, 1)
        return label

    def _build_label(self) -> None:
        self._kind = SegmentedField({"classes": self.tr("Classes"), "values": self.tr("Values")})
        self._kind.set_path("paint.kind")
        self._kind.describe(self.tr("Painted"), self.tr("Whether points have a class, or a value from −1 to 1"))
        self._kind.edited.connect(lambda kind, _drag: self.kind_wanted.emit(kind == "classes"))
        self._row(self.tr("Points have"), self._kind)
        self._swatches = QWidget()
        swatches = QGridLayout(self._swatches)
        swatches.setContentsMargins(0, 0, 0, 0)
        swatches.setSpacing(SPACE // 2)
        group = QButtonGroup(self)
        self._class_buttons = []
        for number in range(1, CLASSES + 1):
            button = choice_button(str(number))
            button.setObjectName(f"paint.class.{number}")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIconSize(QSize(SWATCH, SWATCH))
            button.setAccessibleName(self.tr("Class {0}").format(number))
            button.setToolTip(self.tr("Paint points of class {0} (key {0} over the plot)").format(number))
            button.clicked.connect(lambda _on=False, n=number: self.choose_class(n))
            group.addButton(button)
            swatches.addWidget(button, *divmod(number - 1, 5))
            self._class_buttons.append(button)
        self._class_label = self._row(self.tr("Class"), self._swatches)
        self._value = JumpSlider()
        self._value.setObjectName("paint.value")
        self._value.setRange(-VALUE_STEPS, VALUE_STEPS)
        self._value.setValue(VALUE_STEPS)
        self._value.setAccessibleName(self.tr("Value"))
        self._value.setToolTip(self.tr("The value of the points that are painted, from −1 to 1"))
        self._value.valueChanged.connect(self._slid)
        self._value_label = self._row(self.tr("Value"), self._value)

    def _build_tool(self) -> None:
        self._tools = SegmentedField({"spray": self.tr("Spray"), "dot": self.tr("Dots"), "erase": self.tr("Erase")})
        self._tools.set_path("paint.tool")
        self._tools.describe(
            self.tr("Tool"),
            self.tr("Spray scatters points, dots follow the pointer, erase takes points away (key E over the plot)"),
        )
        self._tools.edited.connect(lambda tool, _drag: self.choose_tool(tool))
        self._row(self.tr("Tool"), self._tools)
        self._size = JumpSlider()
        self._size.setObjectName("paint.size")
        self._size.setRange(1, SIZE_STEPS)
        self._size.setValue(6)
        self._size.setAccessibleName(self.tr("Size of the brush"))
        self._size.setToolTip(self.tr("How far the brush reaches, or how far apart dots lie"))
        self._size.valueChanged.connect(self._slid)
        self._size_label = self._row("", self._size)
        self._clear = named(QPushButton(self.tr("Clear")), "paint.clear")
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clear.setToolTip(self.tr("Take all points away but one at either side; Undo brings them back"))
        self._clear.clicked.connect(self.clear_wanted)
        self._count = self._row("", self._clear)

    def _build_formula(self) -> None:
        self.formula = named(QLineEdit(), "paint.formula")
        self.formula.setPlaceholderText("x1^2 + x2^2 < 9")
        self.formula.setAccessibleName(self.tr("Formula"))
        self.formula.setToolTip(
            self.tr("A comparison of x1 and x2 gives two classes, anything else a value. It may use {0}.").format(
                ", ".join(FUNCTIONS)
            )
        )
        self.formula.textEdited.connect(self._check)
        self.formula.returnPressed.connect(lambda: self._ask(False))
        self._row(self.tr("Formula"), self.formula)
        self._formula_error = error_label()
        self._formula_error.setObjectName("paint.formula.error")
        self._grid.addWidget(self._formula_error, self._grid.rowCount(), 1)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        self._formula_buttons = []
        for name, text, tip, anew in (
            ("paint.label", self.tr("Label points"), self.tr("Give the points there are the formula's labels"), False),
            ("paint.fill", self.tr("New points"), self.tr("Strew points over the plane and label them"), True),
        ):
            button = named(QPushButton(text), name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(tip)
            button.clicked.connect(lambda _on=False, new=anew: self._ask(new))
            button.setEnabled(False)
            row.addWidget(button)
            self._formula_buttons.append(button)
        self._grid.addWidget(buttons, self._grid.rowCount(), 1)

    # What is chosen

    @property
    def brush(self) -> Brush:
        label = float(self._label - 1) if self._classes else self._value.value() / VALUE_STEPS
        return Brush(self._tool, SMALLEST * self._size.value(), label)

    def choose_class(self, number: int) -> None:
        """Paint this class from now on, counted from 1."""
        if self._classes:
            self._label = number
            if self._tool == "erase":
                self._tool = "spray"
            self._show_kind()
            self.changed.emit()

    def choose_tool(self, tool: Tool) -> None:
        self._tool = tool
        self._show_kind()
        self.changed.emit()

    def toggle_eraser(self) -> None:
        self.choose_tool("spray" if self._tool == "erase" else "erase")

    def show_table(self, table: Table) -> None:
        """Show how many points there are, and whether they have classes or values."""
        self._count.setText(counted(table.rows, self.tr("1 point"), self.tr("{0} points")))
        if self._classes != bool(table.class_names):
            self._classes = bool(table.class_names)
            self._show_kind()
            self.changed.emit()

    def say(self, text: str) -> None:
        """What is wrong with the formula, "" for nothing."""
        self._formula_error.setText(text[:1].upper() + text[1:])
        self._formula_error.setVisible(bool(text))
        self.formula.setProperty("wrong", "true" if text else "false")
        self.formula.setAccessibleDescription(text)
        self.formula.style().unpolish(self.formula)
        self.formula.style().polish(self.formula)

    def dress(self, theme: Theme, colours: list[str]) -> None:
        """The classes' colours on their buttons."""
        self._theme = theme
        for button, colour in zip(self._class_buttons, colours, strict=True):
            button.setIcon(_swatch(colour))
        self._show_kind()

    def _slid(self, _value: int) -> None:
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        self._kind.show_value("classes" if self._classes else "values")
        self._tools.show_value(self._tool)
        for widget in (self._class_label, self._swatches):
            widget.setVisible(self._classes)
        for widget in (self._value_label, self._value):
            widget.setVisible(not self._classes)
        with QSignalBlocker(self._class_buttons[self._label - 1]):
            self._class_buttons[self._label - 1].setChecked(True)
        brush = self.brush
        self._size_label.setText(self.tr("Size {0}").format(three_digits(brush.size)))
        self._value_label.setText(self.tr("Value {0}").format(three_digits(self._value.value() / VALUE_STEPS)))

    def colour(self, colours: list[str]) -> str:
        """How a point of the brush looks."""
        assert self._theme is not None
        if self._classes:
            return colours[self._label - 1]
        return diverging(self._theme, self.brush.label).name(QColor.NameFormat.HexRgb)

    def _check(self) -> bool:
        text = self.formula.text()
        problem = ""
        try:
            parse_formula(text)
        except FormulaError as error:
            problem = str(error)
        for button in self._formula_buttons:
            button.setEnabled(not problem)
        # While one types the end is missing as a matter of course: only what stands wrong is marked.
        unfinished = not text.strip() or problem.startswith(f"at character {len(text) + 1}:")
        self.say("" if unfinished else translated(problem))
        return not problem

    def _ask(self, anew: bool) -> None:
        try:
            self.formula_wanted.emit(parse_formula(self.formula.text()), anew)
        except FormulaError as error:
            self.say(translated(error))


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(2 * SWATCH, 2 * SWATCH)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(picture.rect().adjusted(1, 1, -1, -1), 5, 5)
    painter.end()
    return QIcon(picture)
