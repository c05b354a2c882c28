"""What gestures, keys and menus do to the document. A refusal becomes a short message, never an exception."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ...spec import SpecError, declarations
from ...spec.network import Layer
from ...spec.topology import Reshape, insert_layer, move_layer, remove_layer, remove_unit, set_hidden, set_units
from ..document import Document
from ..text import tr, translated
from ..undo import macro
from .geometry import Hit


class Actions(QObject):
    """Edits of the drawn network; every method says whether the document accepted it."""

    refused = Signal(str)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document

    @property
    def layers(self) -> tuple[Layer, ...]:
        return self.document.experiment.model.layers

    def insert_layer(self, index: int) -> bool:
        """A new layer before ``layers[index]``."""
        return self._reshape(lambda e: insert_layer(e, index), self.tr("insert layer"))

    def remove_layer(self, index: int) -> bool:
        return self._reshape(lambda e: remove_layer(e, index), self.tr("remove layer"))

    def move_layer(self, index: int, target: int) -> bool:
        if index == target:
            return False
        return self._reshape(lambda e: move_layer(e, index, target), self.tr("move layer"))

    def add_unit(self, index: int) -> bool:
        return self.set_units(index, self.layers[index].units + 1 if index >= 0 else 1, self.tr("add neuron"))

    def drop_unit(self, index: int) -> bool:
        """Without the last neuron; the last of all takes the layer with it."""
        if index >= 0 and self.layers[index].units == 1:
            return self.remove_layer(index)
        return self.set_units(index, self.layers[index].units - 1 if index >= 0 else 1, self.tr("remove neuron"))

    def set_units(self, index: int, units: int, text: str = "") -> bool:
        named = text or self.tr("change the number of neurons")
        return self._reshape(lambda e: set_units(e, index, units), named)

    def remove_unit(self, index: int, unit: int) -> bool:
        if index >= 0 and self.layers[index].units == 1:
            return self.remove_layer(index)
        return self._reshape(lambda e: remove_unit(e, index, unit), self.tr("remove neuron"))

    def set_hidden(self, text: str) -> SpecError | None:
        """The hidden layers as typed; what was wrong with the text, if anything."""
        try:
            self.document.reshape(set_hidden(self.document.experiment, text), self.tr("set hidden layers"))
        except SpecError as error:
            return error
        return None

    def set_field(self, index: int, name: str, value: Any) -> bool:
        """One setting of one layer."""
        label = self.tr("change {0} of layer {1}").format(tr(declarations(Layer)[name].about.label), index + 1)
        return self._try(lambda: self.document.edit(f"model.layers.{index}.{name}", value, label))

    def set_parameter(self, index: int, old: float, new: float) -> bool:
        """One weight or bias by its index in the flat vector."""
        return self._try(lambda: self.document.set_parameter(index, old, new, self.tr("set weight")))

    def freeze(self, hit: Hit, on: bool) -> bool:
        text = self.tr("freeze weight") if on else self.tr("free weight")
        return self._mark(hit, "frozen", on, text)

    def prune(self, hit: Hit, on: bool, index: int | None, value: float) -> bool:
        """Prune a weight or let it live again; undo brings back its value too."""
        if not on or index is None:
            return self._mark(hit, "pruned", on, self.tr("bring weight back") if not on else self.tr("prune weight"))
        with macro(self.document.undo_stack, self.tr("prune weight")):
            self.document.set_parameter(index, value, 0.0, self.tr("set weight"))
            return self._mark(hit, "pruned", True, self.tr("prune weight"))

    def _mark(self, hit: Hit, name: str, on: bool, text: str) -> bool:
        places = set(getattr(self.layers[hit.layer], name))
        places = places | {hit.place} if on else places - {hit.place}
        path = f"model.layers.{hit.layer}.{name}"
        return self._try(lambda: self.document.edit(path, tuple(sorted(places)), text))

    def _reshape(self, change: Callable[[Any], Reshape], text: str) -> bool:
        return self._try(lambda: self.document.reshape(change(self.document.experiment), text))

    def _try(self, work: Callable[[], None]) -> bool:
        before = self.document.undo_stack.index()
        try:
            work()
        except SpecError as error:
            self.refused.emit(translated(error.message))
            return False
        return self.document.undo_stack.index() != before
