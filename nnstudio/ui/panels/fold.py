"""A group of settings that folds away under its name; what differs from its default is told beside the name."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..binding import Form
from ..document import Document
from ..theme import SPACE


class Fold(QWidget):
    """Rows of a form under a header that opens and closes them. Not there while none of the rows has any effect.

    With `section` the header looks like the heading of a group, else like a row among others.
    """

    toggled = Signal(bool)

    def __init__(self, document: Document, name: str, title: str, section: bool = False) -> None:
        super().__init__()
        self.setObjectName(f"fold.{name}")
        self.name = name
        self.header = FoldHeader(title, section)
        self.header.setObjectName(f"fold.{name}.header")
        self.header.setAccessibleName(title)
        self.told = Elided()
        self.told.setObjectName(f"fold.{name}.told")
        self.form = Form(document)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        line.addWidget(self.header)
        line.addWidget(self.told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        column.addLayout(line)
        column.addWidget(self.form)
        self.header.toggled.connect(self._toggled)
        self._toggled(False)

    @property
    def opened(self) -> bool:
        return self.header.isChecked()

    def open(self, opened: bool = True) -> None:
        self.header.setChecked(opened)

    def refresh(self) -> None:
        """Show what the document holds now."""
        self.form.refresh()
        self.setVisible(any(row.applies for row in self.form.rows))
        self._tell()

    def _toggled(self, opened: bool) -> None:
        self.form.setVisible(opened)
        self.header.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self._tell()
        self.toggled.emit(opened)

    def _tell(self) -> None:
        departures = [text for text in (row.departure for row in self.form.rows) if text]
        self.told.set_text(", ".join(departures))
        held = departures or [row.label.text() or row.editor.target().accessibleName() for row in self.form.rows]
        tip = self.tr("Changed: {0}") if departures else self.tr("Holds {0}; all as they were at first.")
        self.header.setToolTip(tip.format(", ".join(held)))
        state = self.tr("open") if self.opened else self.tr("closed")
        self.header.setAccessibleDescription(f"{state}. {self.header.toolTip()}")


class FoldHeader(QToolButton):
    """The name of a group with an arrow: Space and Enter turn it, Right opens, Left closes."""

    def __init__(self, text: str, bold: bool) -> None:
        super().__init__()
        self.setText(text)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        self.setFont(font)
        self.setCheckable(True)
        self.setProperty("role", "small")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(SPACE, SPACE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)


class Elided(QLabel):
    """A line of secondary text that is cut with dots where there is no room; all of it is in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._all = ""
        self.setProperty("role", "secondary")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def all_text(self) -> str:
        return self._all

    def set_text(self, text: str) -> None:
        self._all = text
        self.setToolTip(text)
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cut()

    def _cut(self) -> None:
        cut = QFontMetrics(self.font()).elidedText(self._all, Qt.TextElideMode.ElideRight, self.width())
        if cut != self.text():
            self.setText(cut)
