"""L1 and L2 as one penalty: how strong it is together, and which share of it is L1's (the elastic net).

``l1 * sum|w| + l2/2 * sum w^2`` with ``l1 = strength * share`` and ``l2 = strength * (1 - share)``, as scikit-learn has
its `alpha` and `l1_ratio`. The document knows the two lambdas alone; strength and share are read off them.
"""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...spec import SpecError, declaration
from ..binding import LABEL_WIDTH, error_label
from ..document import Document
from ..proportion import keep
from ..scale import Linear, scale_of
from ..text import translated
from ..theme import SPACE, local, percent, plain, three_digits
from ..widgets import NumberField, is_unfinished
from .fold import Elided, FoldHeader

STRENGTH, SHARE = "elastic.strength", "elastic.share"
FIRST_SHARE = 0.5  # where there is no penalty yet whose share could be told


class ElasticMix(QWidget):
    """Two numbers that set L1 and L2 of every layer in one edit, folded away until they are wanted."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._share = FIRST_SHARE
        self._header = FoldHeader(self.tr("Elastic mix"), bold=False)
        self._header.setObjectName("elastic.header")
        self._header.setAccessibleName(self._header.text())
        self._header.setToolTip(self.tr("Set L1 and L2 together: how strong they are, and how much of it is L1's."))
        self._header.toggled.connect(self._open)
        self._told = Elided()
        self._fields = {
            STRENGTH: NumberField(scale_of(declaration("model.l1")), slider=True),
            SHARE: NumberField(Linear(0.0, 1.0, 0.01), slider=True),
        }
        self._errors = {name: error_label() for name in self._fields}
        self._body = QWidget()
        self._build()
        self._open(False)
        self.refresh()

    def _build(self) -> None:
        words = {
            STRENGTH: (self.tr("Strength λ"), self.tr("λ₁ + λ₂ of every layer. The share of each stays as it is.")),
            SHARE: (
                self.tr("L1 share ρ"),
                self.tr("Which part of the strength is L1's: 0 is L2 alone, 1 is L1 alone."),
            ),
        }
        ends = {STRENGTH: declaration("model.l1").accepts, SHARE: "0 to 1"}
        rows = QGridLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(0)
        rows.setVerticalSpacing(SPACE - 2)
        rows.setColumnStretch(1, 1)
        for row, (name, field) in enumerate(self._fields.items()):
            text, tip = words[name]
            whole = f"<p><b>{escape(text)}</b></p><p>{escape(tip)}</p><p>" + self.tr("Accepts {0}").format(ends[name])
            label = QLabel(text)
            keep(label, width=LABEL_WIDTH)
            label.setContentsMargins(0, 0, SPACE, 0)
            label.setToolTip(whole)
            label.setBuddy(field.target())
            field.set_path(name)
            field.describe(text, whole)
            field.edited.connect(lambda value, drag, n=name: self._edited(n, value, drag))
            field.left.connect(lambda text, n=name: self._leave(n, text))
            field.abandoned.connect(self.refresh)
            rows.addWidget(label, 2 * row, 0)
            rows.addWidget(field, 2 * row, 1)
            rows.addWidget(self._errors[name], 2 * row + 1, 1)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self._header)
        line.addWidget(self._told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        column.addLayout(line)
        column.addWidget(self._body)

    @property
    def strength(self) -> float | None:
        """λ₁ + λ₂, None where layers differ."""
        lambdas = self._lambdas()
        return None if lambdas is None else _tidy(sum(lambdas))

    @property
    def share(self) -> float | None:
        """The part of L1, None where layers differ; where nothing is penalised, what was chosen last."""
        lambdas = self._lambdas()
        if lambdas is None:
            return None
        return _tidy(lambdas[0] / sum(lambdas)) if sum(lambdas) > 0 else self._share

    def refresh(self) -> None:
        """Show what the document holds now."""
        strength, share = self.strength, self.share
        if share is not None:
            self._share = share
        for name, value in ((STRENGTH, strength), (SHARE, share)):
            self._mark(name, "")
            self._fields[name].show_value(value)
        told = "" if not strength else self.tr("λ {0}, L1 {1}").format(three_digits(strength), percent(self._share))
        self._told.set_text(told)

    def _lambdas(self) -> tuple[float, float] | None:
        # Where layers differ there is no one mix, and nobody is shown this.
        experiment = self._document.experiment
        first, second = experiment.get("model.l1"), experiment.get("model.l2")
        return None if first is None or second is None else (float(first), float(second))

    def _edited(self, name: str, value: object, drag: bool) -> None:
        problem = self._try(name, value, drag)
        if not problem:
            self.refresh()
        self._mark(name, problem)

    def _leave(self, name: str, text: str) -> None:
        if is_unfinished(text) or self._try(name, text, drag=False):
            self.refresh()

    def _try(self, name: str, value: object, drag: bool) -> str:
        """Make the edit; why it was refused, or nothing."""
        try:
            number = float(plain(str(value)))
        except ValueError:
            return self.tr("{0} is not a number").format(value)
        highest = 1.0 if name == SHARE else declaration("model.l1").about.high or 0.0
        if not 0 <= number <= highest:
            return self.tr("{0} is not accepted: use 0 to {1}").format(three_digits(number), local(f"{highest:g}"))
        strength = number if name == STRENGTH else self.strength or 0.0
        share = number if name == SHARE else self._share
        self._share = share
        changes = {"model.l1": _tidy(strength * share), "model.l2": _tidy(strength * (1 - share))}
        step = self.tr("elastic mix: λ {0}, L1 {1}").format(three_digits(strength), percent(share))
        try:
            self._document.edit_many(changes, step, merge=drag)
        except SpecError as error:
            return translated(error.message)
        return ""

    def _mark(self, name: str, problem: str) -> None:
        self._fields[name].mark(problem)
        self._errors[name].setText(problem)
        self._errors[name].setVisible(bool(problem))

    def _open(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self._header.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._header.setAccessibleDescription(self.tr("open") if opened else self.tr("closed"))


def _tidy(number: float) -> float:
    # 0.1 times 0.3 is not quite 0.03.
    return float(f"{number:.12g}")
