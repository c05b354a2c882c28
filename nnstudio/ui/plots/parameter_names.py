"""Every parameter of a network by a name that people can find on the canvas, for lists of any length."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ...nn.parameters import Layout
from ..text import tr

Index = QModelIndex | QPersistentModelIndex


def parameter_name(layout: Layout, inputs: tuple[str, ...], index: int) -> str:
    """ "layer 1: x1→2" for a weight, "output: b→1" for a bias; units count from 1, those that skip a layer
    are named with their own layer, as "1.3"."""
    if layout.size == 2 and inputs == ("1",):
        return f"w{index + 1}"  # of a function of two parameters
    layer, row, unit = layout.describe(index)
    last = layer == len(layout.blocks) - 1
    place = tr("output") if last else tr("layer {0}").format(layer + 1)
    source = "b"
    if row >= 0:
        for column in layout.blocks[layer].sources:
            if row < layout.widths[column]:
                own = inputs[row] if column == 0 else str(row + 1)
                source = own if column in (0, layer) else f"{column}.{own}"
                break
            row -= layout.widths[column]
    return f"{place}: {source}→{unit + 1}"


class ParameterNames(QAbstractListModel):
    """The names of all parameters, made when they are looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._layout: Layout | None = None
        self._inputs: tuple[str, ...] = ()

    def take(self, layout: Layout, inputs: tuple[str, ...]) -> bool:
        """Name the parameters of another network; False where nothing changes."""
        if layout == self._layout and inputs == self._inputs:
            return False
        self.beginResetModel()
        self._layout, self._inputs = layout, inputs
        self.endResetModel()
        return True

    def rowCount(self, _parent: Index | None = None) -> int:
        return 0 if self._layout is None else self._layout.size

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or self._layout is None:
            return None
        return parameter_name(self._layout, self._inputs, index.row())
