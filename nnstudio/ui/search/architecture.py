"""Which hidden layers are tried: as they are, every depth and width, a list of shapes, or all within a budget."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...search.shapes import within
from ...search.space import HIDDEN, SKIPS, Budget, Choices, Grid, Space, Variation
from ...spec import Experiment, SpecError
from ..binding import error_label
from ..proportion import keep
from ..text import translated
from ..theme import SPACE, grouped
from ..widgets import ChoiceField
from .entry import ChoiceLine, mark, number_line


class Architecture(QWidget):
    """Writes the variations of hidden layers and of skip connections."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.problem = ""
        kinds = {
            "same": self.tr("as they are"), "grid": self.tr("every depth and width"), "shapes": self.tr("from a list"),
            "budget": self.tr("all within a budget"),
        }  # fmt: skip
        self.kind = ChoiceLine(
            "vary.hidden", self.tr("Hidden layers"),
            self.tr("Try the hidden layers as they are, every depth with every width, a list of shapes, or all shapes "
                    "of equal widths within a number of parameters."),
            ChoiceField(kinds), "same",
        )  # fmt: skip
        self.kind.edited.connect(self._turn)
        self.skips = ChoiceLine(
            "vary.skips", self.tr("Skip connections"),
            self.tr("Whether every layer after the first also reads the column before its own: as it is, with, without "
                    "or both."),
            ChoiceField({
                "same": self.tr("as they are"), "on": self.tr("with"), "off": self.tr("without"),
                "on,off": self.tr("with and without"),
            }),
            "same",
        )  # fmt: skip
        self.skips.edited.connect(self.changed)
        self._build_fields()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        column.addWidget(self.kind)
        for field in self._fields.values():
            column.addWidget(field)
        self._told = QLabel()
        self._told.setObjectName("vary.hidden.told")
        self._told.setProperty("role", "secondary")
        self._told.setWordWrap(True)
        self._error = error_label()
        self._error.setObjectName("vary.hidden.error")
        column.addWidget(self._told)
        column.addWidget(self._error)
        column.addWidget(self.skips)
        self._turn()

    def _build_fields(self) -> None:
        tips = {
            "depth.low": (self.tr("Fewest hidden layers"), self.tr("The fewest hidden layers that are tried."), "1"),
            "depth.high": (self.tr("Most hidden layers"), self.tr("The most hidden layers that are tried."), "3"),
            "width.low": (self.tr("Narrowest"), self.tr("The smallest number of units in each hidden layer."), "2"),
            "width.high": (self.tr("Widest"), self.tr("The largest number of units in each hidden layer."), "12"),
            "parameters": (self.tr("Parameters"), self.tr("Weights and biases of a network, at most."), "100"),
        }
        self.lines: dict[str, QLineEdit] = {}
        for part, (said, tip, text) in tips.items():
            line = self.lines[part] = number_line(f"vary.hidden.{part}", said, tip)
            line.setText(text)
            keep(line, width=48)
        shapes = self.lines["shapes"] = QLineEdit("4 | 8 | 4-4 | 8-8")
        shapes.setObjectName("vary.hidden.shapes")
        shapes.setAccessibleName(self.tr("Shapes"))
        tips["shapes"] = ("", self.tr("Hidden layers to try, parted by |, such as 4 | 8-8 | none."), "")
        shapes.setToolTip(tips["shapes"][1])
        for part, line in self.lines.items():
            line.setProperty("tip", tips[part][1])
            line.textEdited.connect(lambda _text: self.changed.emit())
        lines = self.lines
        self._fields = {
            "grid": _row(
                self.tr("layers"), lines["depth.low"], "…", lines["depth.high"], self.tr("units"),
                lines["width.low"], "…", lines["width.high"],
            ),
            "shapes": _row(shapes),
            "budget": _row(self.tr("at most"), lines["parameters"], self.tr("parameters")),
        }  # fmt: skip

    def _turn(self) -> None:
        for kind, field in self._fields.items():
            field.setVisible(kind == self.kind.value)
        self._told.setVisible(self.kind.value != "same")
        self.changed.emit()

    def texts(self) -> list[str]:
        """The variations as they stand here."""
        text = {part: line.text().strip() for part, line in self.lines.items()}
        hidden = {
            "grid": f"grid:depth={text['depth.low']}..{text['depth.high']},"
                    f"width={text['width.low']}..{text['width.high']}",
            "shapes": f"shapes:{text['shapes'].replace(' ', '').replace(',', '|')}",
            "budget": f"budget:{text['parameters']}",
        }.get(self.kind.value)  # fmt: skip
        found = [] if hidden is None else [f"{HIDDEN}={hidden}"]
        return found + ([] if self.skips.value == "same" else [f"{SKIPS}={self.skips.value}"])

    def check(self, experiment: Experiment) -> bool:
        """Whether all of it is accepted; the reason why not is shown in place."""
        self.problem = ""
        try:
            texts = self.texts()
            made = Space.parse(texts, experiment) if texts else None
        except SpecError as error:
            self.problem, made = translated(error.message), None
        self._error.setText(self.problem)
        self._error.setVisible(bool(self.problem))
        for line in self.lines.values():
            mark(line, self.problem if line.isVisibleTo(self) else "", str(line.property("tip")))
        found = next((v for v in made.variations if v.path == HIDDEN), None) if made else None
        self._told.setText(self._tell(found, experiment))
        self._told.setVisible(bool(self._told.text()))
        return not self.problem

    def _tell(self, made: Variation | None, experiment: Experiment) -> str:
        if isinstance(made, Budget):
            count = sum(1 for _ in within(experiment.data.inputs, experiment.outputs, made.parameters))
            return self.tr("{0} shapes of equal widths have no more parameters").format(grouped(count))
        if isinstance(made, Grid):
            depths, widths = made.depth[1] - made.depth[0] + 1, made.width[1] - made.width[0] + 1
            return self.tr("{0} shapes").format(grouped(depths * widths))
        return self.tr("{0} shapes").format(grouped(len(made.values))) if isinstance(made, Choices) else ""

    def show_variations(self, variations: tuple[Variation, ...]) -> None:
        """Show what a search varied."""
        kind, skips = "same", "same"
        for v in variations:
            if isinstance(v, Grid):
                kind = "grid"
                for part, number in zip(("depth", "width"), (v.depth, v.width), strict=True):
                    self.lines[f"{part}.low"].setText(str(number[0]))
                    self.lines[f"{part}.high"].setText(str(number[1]))
            elif isinstance(v, Budget):
                kind = "budget"
                self.lines["parameters"].setText(str(v.parameters))
            elif v.path == HIDDEN and isinstance(v, Choices):
                kind = "shapes"
                self.lines["shapes"].setText(" | ".join(map(str, v.values)))
            elif v.path == SKIPS and isinstance(v, Choices):
                skips = "on,off" if len(v.values) == 2 else "on" if v.values[0] else "off"
        self.skips.set_value(skips)
        self.kind.set_value(kind)
        self._turn()


def _row(*parts: QWidget | str) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE // 2)
    for part in parts:
        layout.addWidget(QLabel(part) if isinstance(part, str) else part)
    if not (len(parts) == 1 and isinstance(parts[0], QLineEdit)):
        layout.addStretch(1)
    return row
