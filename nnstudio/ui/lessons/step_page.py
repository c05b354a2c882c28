"""The page of a step: its text, goals that are checked as one works, hints, questions, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..icons import icon
from ..panels.fold import Elided
from ..theme import SPACE, Theme, Themes
from ..widgets import named
from .controls import show_control
from .quiz import QuizBox
from .session import Session
from .text import LessonText

if TYPE_CHECKING:
    from ..main_window import MainWindow

LARGER = 1.25  # the title's letters


class StepPage(QWidget):
    """Shows the step that the session is at."""

    def __init__(self, window: MainWindow, session: Session) -> None:
        super().__init__()
        self._window, self._session = window, session
        self._themes: Themes = window.themes
        self._goals: list[tuple[QLabel, QLabel]] = []
        self._hinted = 0
        self.text = LessonText()
        self.text.shown.connect(lambda name: show_control(window, name))
        self._build_head()
        self._build_foot()
        self._content = QWidget()
        self._content.setProperty("role", "panel-content")
        self.text.setParent(self._content)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(SPACE, 0, SPACE, SPACE)
        self._column.setSpacing(SPACE)
        self._scroll = QScrollArea()
        self._scroll.setProperty("role", "panel")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(self._head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(_rule())
        layout.addLayout(self._foot)
        session.step_changed.connect(self.refresh)
        session.progressed.connect(self._mark)
        self._themes.changed.connect(self._dress)

    def _build_head(self) -> None:
        self._lesson_title = Elided()
        self._lesson_title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._where = named(QLabel(), "lesson.where")
        self._where.setProperty("role", "secondary")
        self.leave = named(QPushButton(self.tr("Leave")), "lesson.leave")
        self.leave.setToolTip(self.tr("Leave the lesson; your own work comes back, and your progress is kept."))
        self.leave.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave.clicked.connect(self._session.leave)
        line = QHBoxLayout()
        line.setContentsMargins(SPACE, SPACE, SPACE, 0)
        line.setSpacing(SPACE)
        line.addWidget(self._lesson_title, 1)
        line.addWidget(self._where)
        line.addWidget(self.leave)
        self._title = named(QLabel(), "lesson.title", wordWrap=True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "section")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self._title.setFont(font)
        self._title.setContentsMargins(SPACE, 0, SPACE, 0)
        self._head = QVBoxLayout()
        self._head.setSpacing(SPACE)
        self._head.addLayout(line)
        self._head.addWidget(self._title)

    def _build_foot(self) -> None:
        self.back = named(QPushButton(self.tr("Back")), "lesson.back")
        self.back.setToolTip(self.tr("Turn back to the step before (Alt+Left)."))
        self.back.clicked.connect(self.turn_back)
        self.next = named(QPushButton(self.tr("Next")), "lesson.next")
        self.next.clicked.connect(self.turn_on)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(SPACE, 0, SPACE, SPACE)
        self._foot.setSpacing(SPACE)
        self._foot.addWidget(self.back)
        self._foot.addStretch(1)
        self._foot.addWidget(self.next)
        for button in (self.back, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    # What the session shows

    def refresh(self) -> None:
        """Show the step that the session is at now."""
        lesson = self._session.lesson
        if lesson is None:
            return
        step, number = lesson.steps[self._session.step], self._session.step
        self._clear()
        self._hinted = 0
        self._lesson_title.set_text(lesson.title)
        self._where.setText(self.tr("{0} of {1}").format(number + 1, len(lesson.steps)))
        self._where.setAccessibleName(self.tr("Step {0} of {1}").format(number + 1, len(lesson.steps)))
        self._title.setText(step.title)
        self.text.tell(step.text, lesson.folder)
        self._column.addWidget(self.text)
        if step.shows:
            self._column.addWidget(self._show_buttons(step.shows))
        if step.goals:
            self._column.addWidget(_rule())
        for k, goal in enumerate(step.goals):
            self._column.addWidget(self._goal(k, goal.says))
        self._column.addWidget(self._help(bool(step.hints)))
        for k, quiz in enumerate(step.quizzes):
            answered = self._session.progress.answers.get((number, k))
            self._column.addWidget(_rule())
            self._column.addWidget(QuizBox(quiz, k + 1, answered, lambda a, k=k: self._session.answer(k, a)))
        self._column.addStretch(1)
        self.back.setEnabled(number > 0)
        self._mark()
        self._scroll.verticalScrollBar().setValue(0)

    def turn_back(self) -> None:
        self._session.go_to(self._session.step - 1)

    def turn_on(self) -> None:
        lesson = self._session.lesson
        if lesson is not None and self._session.step == len(lesson.steps) - 1:
            self._session.finish()
        else:
            self._session.go_to(self._session.step + 1)

    def _clear(self) -> None:
        self._goals = []
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is self.text:
                widget.setParent(self._content)
            elif widget is not None:
                widget.hide()
                widget.deleteLater()

    def _goal(self, number: int, says: str) -> QWidget:
        holder = named(QWidget(), f"lesson.goal.{number + 1}")
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        mark, words = QLabel(), QLabel(says, wordWrap=True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        mark.setFixedSize(20, 20)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        self._goals.append((mark, words))
        return holder

    def _show_buttons(self, names: tuple[str, ...]) -> QWidget:
        """One button that points at all controls of the step, one after the other."""
        shown = iter(())

        def point() -> None:
            nonlocal shown
            name = next(shown, None)
            if name is None:
                shown = iter(names)
                name = next(shown)
            show_control(self._window, name)

        button = self._tool("lesson.show", self.tr("Show me where"), self.tr("Point at what this step is about."))
        button.clicked.connect(point)
        return _left(button)

    def _help(self, has_hints: bool) -> QWidget:
        hint = self._tool("lesson.hint", self.tr("Hint"), self.tr("Show a hint; there may be more than one."))
        hint.clicked.connect(self._show_hint)
        hint.setVisible(has_hints)
        again = self._tool(
            "lesson.again", self.tr("Set up again"), self.tr("Go back to the experiment that this step begins with.")
        )
        again.clicked.connect(self._session.begin_again)
        self._hints = named(QLabel(), "lesson.hints", wordWrap=True)
        self._hints.setTextFormat(Qt.TextFormat.PlainText)
        self._hints.setProperty("role", "secondary")
        self._hints.hide()
        self._hint_button = hint
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(_left(hint, again))
        column.addWidget(self._hints)
        return holder

    def _tool(self, name: str, text: str, tip: str) -> QPushButton:
        button = named(QPushButton(text), name)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show_hint(self) -> None:
        lesson = self._session.lesson
        if lesson is None:
            return
        hints = lesson.steps[self._session.step].hints
        self._hinted = min(self._hinted + 1, len(hints))
        self._hints.setText("\n\n".join(hints[: self._hinted]))
        self._hints.show()
        self._hint_button.setEnabled(self._hinted < len(hints))

    def _mark(self) -> None:
        """Tick what is reached, and say whether the step may be called done."""
        lesson, progress = self._session.lesson, self._session.progress
        if lesson is None:
            return
        number = self._session.step
        for k, (mark, words) in enumerate(self._goals):
            done = (number, k) in progress.goals
            mark.setPixmap(icon("goal-done" if done else "goal-open", self._themes.theme).pixmap(QSize(20, 20)))
            state = self.tr("reached") if done else self.tr("not reached yet")
            words.setAccessibleName(f"{words.text()} ({state})")
            mark.setToolTip(state)
        finished, last = progress.finished(lesson, number), number == len(lesson.steps) - 1
        self.next.setText(self.tr("Finish") if last else self.tr("Next") if finished else self.tr("Skip"))
        self.next.setToolTip(
            self.tr("Close the lesson; your own work comes back.") if last
            else self.tr("Turn to the next step (Alt+Right).") if finished
            else self.tr("Turn to the next step although this one is not done (Alt+Right).")
        )  # fmt: skip
        self.next.setDefault(finished)
        self.next.setProperty("role", "primary" if finished else "")
        self.next.style().unpolish(self.next)
        self.next.style().polish(self.next)

    def _dress(self, _theme: Theme) -> None:
        self._mark()
        self.text.tell_again()


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("role", "hairline")
    line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return line


def _left(*buttons: QPushButton | QToolButton) -> QWidget:
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return holder
