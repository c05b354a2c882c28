"""What every panel of settings has in common."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFrame,
    QLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..binding import Form, Row
from ..document import Document
from ..fitting import held
from ..icons import icon
from ..proportion import is_large
from ..theme import SPACE, Theme, Themes

NARROWEST, USUAL = 260, 320
MOST_HELD = 320  # px of a column that nothing may make narrower, however large its type: beyond that it scrolls


class Panel(QScrollArea):
    """A column of settings over one document, which scrolls down when the window is small, and sideways only where
    large type leaves no room."""

    menu_wanted = Signal(str, QPoint)  # path of a hyperparameter, and where on the screen

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document, self.themes = document, themes
        self.form = Form(document)
        self._icons: dict[QToolButton, str] = {}
        self._tabs: list[QWidget] = []
        content = QWidget()
        content.setProperty("role", "panel-content")
        column = QVBoxLayout(content)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self.form)
        column.addStretch(1)
        self.setProperty("role", "panel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(NARROWEST)
        content.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        document.changed.connect(self._document_changed)
        themes.changed.connect(self._theme_changed)

    def sizeHint(self) -> QSize:
        return QSize(max(USUAL, self.needed_width), self.widget().sizeHint().height())

    def refresh(self) -> None:
        """Show what the document holds now."""
        self.form.refresh()

    def dress(self, theme: Theme) -> None:
        """Take the colours of `theme` where the style sheet does not reach."""
        for button, name in self._icons.items():
            button.setIcon(icon(name, theme))

    def icon_button(self, name: str, object_name: str, text: str, tip: str) -> QToolButton:
        """A small button with an icon that follows the theme; `text` is what it is called."""
        button = QToolButton()
        button.setObjectName(object_name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setIconSize(QSize(20, 20))
        button.setIcon(icon(name, self.themes.theme))
        self._icons[button] = name
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._hold_width()
            self._order_tabs()
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Say whose line it is: what can be done with that is not the panel's to know."""
        at: QWidget | None = self.childAt(event.pos())
        while at is not None and not isinstance(at, Row):
            at = at.parentWidget()
        if at is not None:
            self.menu_wanted.emit(at.binding.path, event.globalPos())

    @property
    def needed_width(self) -> int:
        """What shows all of it without scrolling sideways."""
        return self.widget().minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()

    def _hold_width(self) -> None:
        # A longer language or a larger font widens the panel; large type only as far as the window can bear.
        large, policy = is_large(), Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(policy.ScrollBarAsNeeded if large else policy.ScrollBarAlwaysOff)
        self.setMinimumWidth(max(NARROWEST, min(self.needed_width, MOST_HELD) if large else self.needed_width))

    def _order_tabs(self) -> None:
        # Qt goes from widget to widget as they were made, and lines come and go with the layers.
        order = list(_as_read(self.widget()))
        if order != self._tabs:
            self._tabs = order
            for one, following in pairwise(order):
                QWidget.setTabOrder(one, following)

    def event(self, event: QEvent) -> bool:
        # Space trains, but to who walks through the panel with Tab it presses the button they have come to.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and isinstance(QApplication.focusWidget(), (QAbstractButton, QComboBox))
        ):
            event.accept()
            return True
        return super().event(event)

    def _document_changed(self, _before: object, _after: object) -> None:
        self.refresh()

    def _theme_changed(self, theme: Theme) -> None:
        self.dress(theme)


def _as_read(part: QWidget | QLayout) -> Iterator[QWidget]:
    """The controls within, in the order of the layouts that hold them."""
    layout = part if isinstance(part, QLayout) else part.layout()
    if layout is None:
        if isinstance(part, QWidget) and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield part
        return
    for inner in held(layout):
        yield from _as_read(inner)
