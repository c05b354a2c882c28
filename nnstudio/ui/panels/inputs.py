"""What feeds a layer: a check box for every column before it."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...spec import SpecError
from ...spec.topology import set_inputs
from ..binding import LABEL_WIDTH, error_label
from ..document import Document
from ..proportion import keep
from ..text import translated
from ..theme import SPACE

COLUMNS = 4


class InputsRow(QWidget):
    """Check boxes for the columns that may feed one layer: the data, and every layer before it."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._index = 0
        self._boxes: list[QCheckBox] = []
        self._error = error_label()
        label = QLabel(self.tr("Fed by"))
        keep(label, width=LABEL_WIDTH)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACE // 2)
        self._grid.setColumnStretch(COLUMNS, 1)
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addLayout(self._grid)
        side.addWidget(self._error)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(label)
        row.addLayout(side, 1)

    def show_layer(self, index: int) -> None:
        """Offer the columns before layer `index`, and check those that feed it."""
        self._index = index
        while len(self._boxes) > index + 1:
            box = self._boxes.pop()
            box.hide()
            box.deleteLater()
        while len(self._boxes) < index + 1:
            self._add_box(len(self._boxes))
        self._error.hide()
        self._check_boxes()

    def _add_box(self, column: int) -> None:
        box = QCheckBox(str(column) if column else self.tr("data"))
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.setAccessibleName(self.tr("Fed by layer {0}").format(column) if column else self.tr("Fed by the data"))
        box.setToolTip(
            self.tr(
                "<p><b>Fed by</b></p><p>Which columns lead into this layer: the data, or layers before it. "
                "Other than the one just before it these are skip connections.</p>"
            )
        )
        box.clicked.connect(self._choose)
        self._grid.addWidget(box, *divmod(column, COLUMNS))
        self._boxes.append(box)

    def _check_boxes(self) -> None:
        feeding = self._document.experiment.model.sources(self._index)
        for column, box in enumerate(self._boxes):
            box.setObjectName(f"model.layers.{self._index}.inputs.{column}")
            with QSignalBlocker(box):
                box.setChecked(column in feeding)

    def _choose(self) -> None:
        columns = [column for column, box in enumerate(self._boxes) if box.isChecked()]
        try:
            reshape = set_inputs(self._document.experiment, self._index, columns)
            self._document.reshape(reshape, self.tr("inputs of a layer"))
        except SpecError as error:
            self._check_boxes()
            self._error.setText(translated(error.message))
            self._error.show()
