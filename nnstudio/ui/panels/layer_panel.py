"""The layer editor: everything one layer has, its place among the others, and what feeds it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ...spec import Experiment, SpecError
from ...spec.topology import Reshape, insert_layer, move_layer, remove_layer, set_units
from ..binding import KEPT, PLAIN, Row, error_label
from ..document import Document
from ..text import translated
from ..theme import SPACE, Themes
from ..widgets import QuietComboBox
from .inputs import InputsRow
from .panel import Panel
from .penalties import layer_name

BEFORE_INPUTS = ("units", "activation", "bias")
AFTER_INPUTS = ("initializer", "init_gain", "dropout", "dropout_on", "l1", "l2")
EVERY_LAYER = ("activation", "bias", "initializer", "init_gain", "dropout_on")


class LayerPanel(Panel):
    """Edits one layer of the document's network; which one the user chooses here or on the canvas."""

    layer_chosen = Signal(int)  # another layer is shown by what the user did here

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(document, themes, parent)
        self._index = 0
        self._which = QuietComboBox()
        self._inputs = InputsRow(document)
        self._error = error_label()
        self._rows: dict[str, Row] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._fill()
        self.refresh()

    @property
    def layer(self) -> int:
        """The layer that is shown, counted from 0 as in the paths."""
        return self._index

    def show_layer(self, index: int) -> None:
        """Show layer `index`; past the last one it is the output layer."""
        self._index = min(max(index, 0), len(self.document.experiment.model.layers) - 1)
        self._rebind()
        self.refresh()

    def set_kept(self, kept: bool) -> None:
        """Show dropout as the probability of keeping a unit (or of dropping it)."""
        self._rows["dropout"].set_lens(KEPT if kept else PLAIN)

    def refresh(self) -> None:
        layers = self.document.experiment.model.layers
        if self._index >= len(layers):
            # The layer that was shown is gone, so its rows must let go of it before they look.
            self._index = len(layers) - 1
            self._rebind()
        super().refresh()
        self._error.hide()
        self._inputs.show_layer(self._index)
        with QSignalBlocker(self._which):
            self._which.clear()
            self._which.addItems([layer_name(self.document, index) for index in range(len(layers))])
            self._which.setCurrentIndex(self._index)
        hidden = self._index < len(layers) - 1
        self._rows["units"].editor.setEnabled(hidden)
        self._buttons["insert_after"].setEnabled(hidden)
        self._buttons["remove"].setEnabled(hidden)
        self._buttons["move_left"].setEnabled(hidden and self._index > 0)
        self._buttons["move_right"].setEnabled(self._index < len(layers) - 2)

    def _fill(self) -> None:
        form = self.form
        form.heading(self.tr("Layer"))
        self._which.setObjectName("layer.which")
        self._which.setAccessibleName(self.tr("Which layer"))
        self._which.setToolTip(self.tr("The layer that is edited here; a click on the canvas chooses it too."))
        self._which.currentIndexChanged.connect(self._go)
        form.add_widget(self._which)
        form.add_widget(self._button_line())
        form.add_widget(self._error)
        for name in BEFORE_INPUTS:
            self._rows[name] = form.add(self._path(name), change=self._with_units if name == "units" else None)
        form.add_widget(self._inputs)
        short = {"dropout_on": self.tr("Dropout on")}
        for name in AFTER_INPUTS:
            self._rows[name] = form.add(self._path(name), label=short.get(name), slider=name != "init_gain")
        form.heading(self.tr("Every layer at once"))
        for name in EVERY_LAYER:
            form.add(f"model.{name}", label=short.get(name), slider=False)

    def _button_line(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        for name, picture, text, tip, do in (
            ("insert_before", "insert-before", self.tr("Insert before"),
             self.tr("Insert a layer before this one."), self._insert_before),
            ("insert_after", "insert-after", self.tr("Insert after"),
             self.tr("Insert a layer after this one."), self._insert_after),
            ("move_left", "left", self.tr("Move left"),
             self.tr("Move this layer towards the data; its skip connections are dropped."), self._move_left),
            ("move_right", "right", self.tr("Move right"),
             self.tr("Move this layer towards the output; its skip connections are dropped."), self._move_right),
            ("remove", "delete", self.tr("Remove"),
             self.tr("Remove this layer; what it fed is fed by what fed it."), self._remove),
        ):  # fmt: skip
            button = self.icon_button(picture, f"layer.{name}", text, tip)
            button.clicked.connect(do)
            self._buttons[name] = button
            if name == "remove":
                layout.addStretch(1)
            layout.addWidget(button)
        return line

    def _path(self, name: str) -> str:
        return f"model.layers.{self._index}.{name}"

    def _rebind(self) -> None:
        for name, row in self._rows.items():
            row.set_path(self._path(name))

    def _with_units(self, experiment: Experiment, units: Any) -> Reshape:
        # Not a plain edit of the number: marks on weights must move with their units.
        return set_units(experiment, self._index, units)

    def _go(self, index: int) -> None:
        if index >= 0:
            self.show_layer(index)
            self.layer_chosen.emit(index)

    def _insert_before(self) -> None:
        self._reshape(lambda old: insert_layer(old, self._index), self.tr("insert layer"), self._index)

    def _insert_after(self) -> None:
        self._reshape(lambda old: insert_layer(old, self._index + 1), self.tr("insert layer"), self._index + 1)

    def _remove(self) -> None:
        self._reshape(lambda old: remove_layer(old, self._index), self.tr("remove layer"), self._index)

    def _move_left(self) -> None:
        self._move(self._index - 1)

    def _move_right(self) -> None:
        self._move(self._index + 1)

    def _move(self, target: int) -> None:
        self._reshape(lambda old: move_layer(old, self._index, target), self.tr("move layer"), target)

    def _reshape(self, change: Callable[[Experiment], Reshape], text: str, then: int) -> None:
        """Reshape the network and show layer `then` of the new one."""
        try:
            self.document.reshape(change(self.document.experiment), text)
        except SpecError as error:
            self._error.setText(translated(error.message))
            self._error.show()
            return
        self._go(min(then, len(self.document.experiment.model.layers) - 1))
