"""Dropout, L1 and L2: one setting for every layer, or a table with one line for each layer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ...spec import declaration
from ..binding import KEPT, PLAIN, Binding, Form, error_label, make_editor, said, tip_of
from ..document import Document
from ..theme import SPACE
from ..widgets import NumberField

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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        for widget in (self._common, self._table, self.same):
            column.addWidget(widget)
        self.refresh()

    def refresh(self) -> None:
        same = self._same_wanted and self._agree()
        self.same.setChecked(same)
        self._common.refresh()
        self._table.refresh(wanted=not same)
        self._common.setVisible(same)
        self._table.setVisible(not same)

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
    """One line for each layer with its dropout, L1 and L2."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._kept = False
        self._bindings: list[list[Binding]] = []
        self._names: list[QLabel] = []
        self._error = error_label()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE // 2)
        self._grid.setVerticalSpacing(SPACE // 2)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE // 2)
        column.addLayout(self._grid)
        column.addWidget(self._error)
        self._heads = [QLabel() for _ in FIELDS]
        for place, (head, name) in enumerate(zip(self._heads, FIELDS, strict=True), start=1):
            head.setText(said(declaration(f"model.{name}").about.label))
            head.setToolTip(tip_of(declaration(f"model.{name}")))
            head.setProperty("role", "secondary")
            self._grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignRight)

    def refresh(self, wanted: bool) -> None:
        """Have as many lines as there are layers, or none where they are not wanted."""
        layers = self._document.experiment.model.layers if wanted else ()
        while len(self._bindings) > len(layers):
            self._take_line()
        for bindings in self._bindings:
            for binding in bindings:
                binding.refresh()
        while len(self._bindings) < len(layers):
            self._add_line(len(self._bindings))
        for index, name in enumerate(self._names):
            name.setText(layer_name(self._document, index))

    def set_kept(self, kept: bool) -> None:
        self._kept = kept
        self._heads[0].setText(self.tr("Kept") if kept else said(declaration("model.dropout").about.label))
        for bindings in self._bindings:
            bindings[0].set_lens(KEPT if kept else PLAIN)

    def _add_line(self, index: int) -> None:
        name = QLabel()
        self._grid.addWidget(name, index + 1, 0)
        self._names.append(name)
        bindings = []
        for place, field in enumerate(FIELDS, start=1):
            path = f"model.layers.{index}.{field}"
            editor = make_editor(declaration(path), slider=False)
            if isinstance(editor, NumberField):
                editor.compact()
            self._grid.addWidget(editor, index + 1, place)
            bindings.append(Binding(self._document, path, editor, self._show_error))
        bindings[0].set_lens(KEPT if self._kept else PLAIN)
        self._bindings.append(bindings)

    def _take_line(self) -> None:
        name = self._names.pop()
        name.hide()
        name.deleteLater()
        for binding in self._bindings.pop():
            editor = binding.parent()
            if isinstance(editor, QWidget):
                editor.hide()
                editor.deleteLater()

    def _show_error(self, message: str) -> None:
        self._error.setText(message)
        self._error.setVisible(bool(message))


def layer_name(document: Document, index: int) -> str:
    """What a layer is called in lists: its place, or "output", and its width."""
    layers = document.experiment.model.layers
    units = layers[index].units
    if index == len(layers) - 1:
        return document.tr("Output ({0})").format(units)
    return document.tr("Layer {0} ({1})").format(index + 1, units)
