"""The first tour: a few small cards that point at what there is. It takes no focus and blocks nothing; Esc ends it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...message import marked
from ..lessons.controls import find_control, show_control
from ..proportion import px
from ..text import tr
from ..theme import SPACE
from ..widgets import named

if TYPE_CHECKING:
    from ..main_window import MainWindow

WIDTH = 320  # px
FAR = 2 * SPACE  # px between a card and what it points at


@dataclass(frozen=True)
class Stop:
    """`control` is the name of what it points at."""

    control: str
    title: str
    text: str


STOPS = (
    Stop("canvas", marked("The network"),
         marked("Columns are layers, nodes are neurons, curves are weights. Click one to change it; plus and minus "
           "above a layer add and remove neurons.")),
    Stop("train.run", marked("Space trains"),
         marked("Press Space to train and once more to pause. Every edit can be taken back with Ctrl+Z.")),
    Stop("dock.hyperparameters", marked("Hyperparameters"),
         marked("What you choose, training does not. The gauge below the step size shows its limit. Where training "
           "fails, you are told why. Shift+F1 explains any control.")),
    Stop("dock.surface", marked("Plots"),
         marked("Loss, loss surface and weights follow the training. Wheel and mouse zoom, F shows everything, a "
           "right click exports.")),
    Stop("dock.runs", marked("Runs"),
         marked("Every training stays here. Ctrl+D begins another one from the same start, and both train "
           "together.")),
    Stop("learn.lessons", marked("Lessons"),
         marked("Ten short lessons wait in the Learn menu. Ctrl+F finds everything else. This tour is in the Help "
           "menu.")),
)  # fmt: skip


class Tour(QFrame):
    """One card at a time, over the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window, self._at = window, 0
        self._title, self._text, self._count = QLabel(), QLabel(wordWrap=True), QLabel()
        self._title.setProperty("role", "section")
        self._count.setProperty("role", "secondary")
        self.skip = self._button("tour.skip", self.tr("Skip"), self.tr("End the tour (Esc)."))
        self.back = self._button("tour.back", self.tr("Back"), self.tr("Back to the card before."))
        self.next = self._button("tour.next", self.tr("Next"), self.tr("On to the next card."))
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(self._at - 1))
        self.next.clicked.connect(lambda: self.go(self._at + 1))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self._count)
        buttons.addStretch(1)
        for button in (self.skip, self.back, self.next):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(buttons)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), window, self.end).setParent(self)

    def go(self, place: int) -> None:
        """Show one card; beyond the last the tour is over."""
        if not 0 <= place < len(STOPS):
            self.end()
            return
        self._at, stop = place, STOPS[place]
        self._title.setText(tr(stop.title))
        self._text.setText(tr(stop.text))
        self._count.setText(self.tr("{0} of {1}").format(place + 1, len(STOPS)))
        self.back.setEnabled(place > 0)
        last = place == len(STOPS) - 1
        self.skip.setVisible(not last)
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.setAccessibleName(f"{self._title.text()}: {self._text.text()}")
        show_control(self._window, stop.control)
        self._place(self._target(stop.control))
        self.show()
        self.raise_()

    def end(self) -> None:
        """Go away; the Help menu brings it back."""
        self.hide()
        self.deleteLater()

    def _place(self, target: QRect) -> None:
        """Beside what it points at, where there is room, and never out of the window."""
        width = px(WIDTH)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        card, room = QRect(QPoint(), QSize(width, height)), self._window.rect().adjusted(SPACE, SPACE, -SPACE, -SPACE)
        middle = target.center()
        places = (
            QPoint(target.right() + FAR, middle.y() - height // 2), QPoint(target.left() - FAR - width, target.top()),
            QPoint(middle.x() - width // 2, target.bottom() + FAR),
            QPoint(middle.x() - width // 2, target.top() - FAR - height),
        )  # fmt: skip
        fits = (QRect(place, card.size()) for place in places)
        card = next((one for one in fits if room.contains(one)), card.translated(places[2]))
        card.moveLeft(max(room.left(), min(card.left(), room.right() - width)))
        card.moveTop(max(room.top(), min(card.top(), room.bottom() - height)))
        self.setGeometry(card)

    def _target(self, name: str) -> QRect:
        control = find_control(self._window, name)
        if isinstance(control, QAction):
            bar = self._window.menuBar()
            buttons = [w for w in control.associatedObjects() if isinstance(w, QWidget) and w.isVisible()]
            menus = [a for a in bar.actions() if a.menu() is not None and control in a.menu().actions()]
            if not [b for b in buttons if b.inherits("QToolButton")] and menus:
                return bar.actionGeometry(menus[0])
            control = next((b for b in buttons if b.inherits("QToolButton")), bar)
        if control is None:
            return self._window.rect()
        return QRect(control.mapTo(self._window, QPoint()), control.size())

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = named(QPushButton(text), name)
        button.setToolTip(tip)
        # A click leaves the focus where it is, so that Space goes on training.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
