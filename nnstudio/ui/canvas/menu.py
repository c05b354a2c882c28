"""The context menu of a layer, made from what the layer's hyperparameters declare."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ...spec import declarations
from ...spec.network import Layer
from ..theme import local
from .actions import Actions

DROPOUTS = (0.0, 0.05, 0.1, 0.2, 0.3, 0.5)
PENALTIES = (0.0, 0.0001, 0.001, 0.003, 0.01, 0.03, 0.1)


class LayerMenu(QMenu):
    """Everything that can be set or done to ``layers[index]``."""

    def __init__(self, actions: Actions, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._index = actions, index
        self._layer = actions.layers[index]
        self._hidden = index < len(actions.layers) - 1
        declared = declarations(Layer)
        self._choice("activation", declared["activation"].choices)
        self._add_dropout()
        self._choice("l1", PENALTIES)
        self._choice("l2", PENALTIES)
        self._choice("initializer", declared["initializer"].choices)
        bias = self.addAction(declared["bias"].about.label)
        bias.setToolTip(declared["bias"].about.help)
        bias.setCheckable(True)
        bias.setChecked(self._layer.bias)
        bias.triggered.connect(lambda on: actions.set_field(index, "bias", on))
        self.addSeparator()
        self._add_edits()

    def _add_edits(self) -> None:
        actions, index = self._actions, self._index
        last = len(actions.layers) - 2
        self._act(self.tr("Insert layer before"), lambda: actions.insert_layer(index))
        if self._hidden:
            self._act(self.tr("Insert layer after"), lambda: actions.insert_layer(index + 1), "Ins")
            self._act(self.tr("Add neuron"), lambda: actions.add_unit(index), "+")
            self._act(self.tr("Remove neuron"), lambda: actions.drop_unit(index), "-")
            left = self._act(self.tr("Move left"), lambda: actions.move_layer(index, index - 1), "Alt+Left")
            left.setEnabled(index > 0)
            right = self._act(self.tr("Move right"), lambda: actions.move_layer(index, index + 1), "Alt+Right")
            right.setEnabled(index < last)
            self.addSeparator()
            self._act(self.tr("Remove layer"), lambda: actions.remove_layer(index))

    def _add_dropout(self) -> None:
        menu = self._choice("dropout", DROPOUTS)
        menu.addSeparator()
        declared = declarations(Layer)["dropout_on"]
        self._options(menu, "dropout_on", declared.choices)

    def _choice(self, name: str, values: Sequence[Any]) -> QMenu:
        about = declarations(Layer)[name].about
        menu = self.addMenu(about.label)
        menu.setToolTip(about.help)
        current = getattr(self._layer, name)
        if current not in values:
            values = sorted([*values, current])
        self._options(menu, name, values)
        return menu

    def _options(self, menu: QMenu, name: str, values: Sequence[Any]) -> None:
        group = QActionGroup(menu)
        for value in values:
            action = menu.addAction(value if isinstance(value, str) else local(f"{value:g}"))
            action.setCheckable(True)
            action.setChecked(getattr(self._layer, name) == value)
            action.triggered.connect(lambda _on, v=value: self._actions.set_field(self._index, name, v))
            group.addAction(action)

    def _act(self, text: str, work: Callable[[], object], key: str = "") -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda: work())
        if key:
            # Shown for learning; the canvas itself handles the key.
            action.setText(f"{text}\t{key}")
        return action
