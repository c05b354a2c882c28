"""A question of a lesson: options or a number, the verdict, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...lessons.lesson import Quiz
from ...lessons.progress import Answer, Answered
from ..proportion import keep
from ..theme import SPACE, local, plain
from ..widgets import named


class QuizBox(QWidget):
    """One question. `judge` is given the answer and says whether it is right."""

    def __init__(self, quiz: Quiz, number: int, answered: Answered | None, judge: Callable[[Answer], bool]) -> None:
        super().__init__()
        self.setObjectName(f"lesson.quiz.{number}")
        self._quiz, self._judge = quiz, judge
        self._buttons: list[QAbstractButton] = []
        self._group = QButtonGroup(self)
        self._group.setExclusive(not quiz.several)
        self._edit = named(QLineEdit(), f"lesson.quiz.{number}.number")
        ask = _wrapped(quiz.ask)
        ask.setProperty("role", "section")
        self._verdict = _wrapped("")
        self._verdict.setObjectName(f"lesson.quiz.{number}.verdict")
        self._check = named(QPushButton(self.tr("Check")), f"lesson.quiz.{number}.check")
        self._check.setToolTip(self.tr("See whether the answer is right."))
        self._check.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._check.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(ask)
        if quiz.options:
            column.addLayout(self._options(number))
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        if not quiz.options:
            self._edit.setAccessibleName(quiz.ask)
            self._edit.setToolTip(self.tr("Type a number, and press Enter."))
            keep(self._edit, most=120)
            self._edit.returnPressed.connect(self._ask)
            line.addWidget(self._edit)
        line.addWidget(self._check)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self._verdict)
        self._verdict.hide()
        if answered is not None:
            self._show(answered)

    def _options(self, number: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(1, 1)
        for row, option in enumerate(self._quiz.options):
            button = QCheckBox() if self._quiz.several else QRadioButton()
            button.setObjectName(f"lesson.quiz.{number}.{row + 1}")
            button.setAccessibleName(option)
            button.setToolTip(self.tr("Choose this answer."))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            words = _wrapped(option)
            words.setBuddy(button)
            words.installEventFilter(self)  # buttons cannot wrap their text, so it stands beside them
            words.setProperty("option", row)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
            self._group.addButton(button)
            self._buttons.append(button)
        return grid

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._buttons[watched.property("option")].click()
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        answer: Answer
        if self._quiz.options:
            answer = [row for row, button in enumerate(self._buttons) if button.isChecked()]
            if not answer:
                self._tell(self.tr("Choose an answer first."), "secondary")
                return
        else:
            try:
                answer = float(plain(self._edit.text()))
            except ValueError:
                self._tell(self.tr("Type a number, such as {0}.").format(local("0.3")), "error")
                return
        self._conclude(self._judge(answer))

    def _show(self, answered: Answered) -> None:
        if isinstance(answered.answer, list):
            for row in answered.answer:
                self._buttons[row].setChecked(True)
        else:
            self._edit.setText(local(f"{answered.answer:g}"))
        self._conclude(answered.right)

    def _conclude(self, right: bool) -> None:
        if right:
            self._tell(self.tr("Right. {0}").format(self._quiz.because), "")
        else:
            self._tell(self.tr("Not quite. Look again, and try once more."), "error")

    def _tell(self, text: str, role: str) -> None:
        self._verdict.setText(text)
        self._verdict.setProperty("role", role)
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self._verdict.show()


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
