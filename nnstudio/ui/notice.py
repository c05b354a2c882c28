"""A bar under the transport that says what happened and offers the way on; never a dialog."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolBar, QToolButton, QWidget

from .theme import SPACE
from .widgets import named


class Notice(QToolBar):
    """One message with buttons. Hidden until `tell` is called; a newer message takes the place of the older."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)  # it comes and goes with what there is to say
        self.kind = ""
        self._lasting: list[tuple[str, str]] = []  # kind and text of messages that stay until closed by hand
        self._text = named(QLabel(), "notice.text", wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)  # names of files and columns are shown as they are
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE)
        close = named(QToolButton(), "notice.close", text="×", autoRaise=True)
        close.setToolTip(self.tr("Close this message"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self._close)
        line = QWidget()
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(line)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(close)
        # A tool bar would give a text that wraps the height it needs when it is narrow: two lines are enough.
        line.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 2 * SPACE)
        self.addWidget(line)
        self.hide()

    def tell(self, kind: str, text: str, offers: Sequence[tuple[str, Callable[[], None]]] = ()) -> None:
        """Show `text` with a button for each offer; `kind` names what it is about, for `hush`."""
        self._clear()
        self.kind = kind
        self._text.setText(text)
        self.setAccessibleName(text)
        for label, act in offers:
            button = named(QPushButton(label), f"notice.{label}")
            button.clicked.connect(act)
            self._buttons.addWidget(button)
            button.show()  # the layout would do so a moment later
        self.show()

    def tell_lasting(self, kind: str, text: str) -> None:
        """Show `text` until it is closed by hand. Other messages may cover it, but it comes back after them."""
        self._lasting.append((kind, text))
        if not self.kind:
            self.tell(kind, text)

    def hush(self, kind: object = None) -> None:
        """Take the message away; with a `kind`, only one of that kind."""
        if isinstance(kind, str) and kind != self.kind:
            return
        if self._lasting:
            self.tell(*self._lasting[0])
            return
        self.hide()
        self.kind = ""

    def _close(self) -> None:
        self._lasting = [one for one in self._lasting if one[0] != self.kind]
        self.hush()

    def _clear(self) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            item.widget().hide()  # it goes a moment later, and must not be pressed until then
            item.widget().deleteLater()
