"""Dropout, L1 and L2: one setting for every layer, or a line with its slider for each layer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ...spec import declaration
from ..binding import KEPT, PLAIN, Form, Row, make_editor, name_of, tip_of
from ..document import Document
from ..theme import SPACE
from .elastic import ElasticMix

FIELDS = ("dropout", "l1", "l2")


class Penalties(QWidget):
    """The three hyperparameters that each layer has, over one document.

    "Same in every layer" is on by the user's wish as long as the layers do agree; layers that differ are always shown
    one by one.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._same_wanted = True
        self._kept = False
        self.same = QCheckBox(self.tr("Same in every layer"))
        self.same.setObjectName("same_in_every_layer")
        self.same.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.same.setAccessibleName(self.same.text())
        self.same.setToolTip(
            self.tr("One dropout, one L1 and one L2 drive every layer; without it each layer has its own.")
        )
        self.same.clicked.connect(self._want_same)
        self._common = Form(document)
        self._rows = {name: self._common.add(f"model.{name}") for name in FIELDS}
        self._table = LayerTable(document)
        self._elastic = ElasticMix(document)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        for widget in (self._common, self._table, self._elastic, self.same):
            column.addWidget(widget)
        self.refresh()

    def refresh(self) -> None:
        same = self._same_wanted and self._agree()
        self.same.setChecked(same)
        self._common.refresh()
        self._table.refresh(wanted=not same)
        self._elastic.refresh()
        self._common.setVisible(same)
        self._table.setVisible(not same)
        self._elastic.setVisible(same)

    def set_kept(self, kept: bool) -> None:
        """Show dropout as the probability of keeping (or of dropping) a unit."""
        self._kept = kept
        self._rows["dropout"].set_lens(KEPT if kept else PLAIN)
        self._table.set_kept(kept)

    def _agree(self) -> bool:
        return all(self._document.experiment.get(f"model.{name}") is not None for name in FIELDS)

    def _want_same(self, wanted: bool) -> None:
        self._same_wanted = wanted
        if wanted and not self._agree():
            # The first layer's are the ones to go on with: it stands on top of the table.
            first = self._document.experiment.model.layers[0]
            changes = {f"model.{name}": getattr(first, name) for name in FIELDS}
            self._document.edit_many(changes, self.tr("same penalties in every layer"))
        self.refresh()


class LayerTable(QWidget):
    """Dropout, L1 and L2 of one layer after the other, each number with its slider."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._kept = False
        self._rows: dict[str, list[Row]] = {name: [] for name in FIELDS}
        self._heads: dict[str, QLabel] = {}
        self._columns: dict[str, QVBoxLayout] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        for name in FIELDS:
            head = self._heads[name] = QLabel(name_of(declaration(f"model.{name}").about))
            head.setToolTip(tip_of(declaration(f"model.{name}")))
            head.setProperty("role", "secondary")
            lines = self._columns[name] = QVBoxLayout()
            lines.setSpacing(SPACE // 2)
            lines.addWidget(head)
            column.addLayout(lines)

    def refresh(self, wanted: bool) -> None:
        """Have as many lines of each kind as there are layers, or none where they are not wanted."""
        count = len(self._document.experiment.model.layers) if wanted else 0
        for name, rows in self._rows.items():
            while len(rows) > count:
                row = rows.pop()
                row.hide()
                row.deleteLater()
            for row in rows:
                row.refresh()
            while len(rows) < count:
                rows.append(self._line(name, len(rows)))
            for index, row in enumerate(rows):
                row.label.setText(layer_name(self._document, index))

    def set_kept(self, kept: bool) -> None:
        self._kept = kept
        about = declaration("model.dropout").about
        self._heads["dropout"].setText(name_of((KEPT if kept else PLAIN).turn(about)))
        for row in self._rows["dropout"]:
            row.binding.set_lens(KEPT if kept else PLAIN)

    def _line(self, name: str, index: int) -> Row:
        path = f"model.layers.{index}.{name}"
        row = Row(self._document, path, make_editor(declaration(path)), layer_name(self._document, index))
        if name == "dropout":
            row.binding.set_lens(KEPT if self._kept else PLAIN)
        self._columns[name].addWidget(row)
        row.refresh()
        return row


def layer_name(document: Document, index: int) -> str:
    """What a layer is called in lists: its place, or "output", and its width."""
    layers = document.experiment.model.layers
    units = layers[index].units
    if index == len(layers) - 1:
        return document.tr("Output ({0})").format(units)
    return document.tr("Layer {0} ({1})").format(index + 1, units)
