"""The list of lessons, how far each is, and what is wrong with those that cannot be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ...lessons import Lesson, Shelf
from ...lessons.progress import Progress, read_progress
from ..fitting import Title
from ..icons import icon
from ..text import translated
from ..theme import RADIUS, SPACE, Themes, mix
from ..widgets import named

NAME = Qt.ItemDataRole.UserRole
STATE = Qt.ItemDataRole.UserRole + 1  # what stands below the title
DONE = Qt.ItemDataRole.UserRole + 2
MOST_PROBLEMS = 6


class ListPage(QWidget):
    """`wanted` tells the lesson to begin or to go on with."""

    wanted = Signal(object)  # Lesson

    def __init__(self, themes: Themes, data: Path) -> None:
        super().__init__()
        self._data = data
        self._shelf = Shelf(())
        self.list = named(QListWidget(), "lesson.list")
        self.list.setAccessibleName(self.tr("Lessons"))
        self.list.setToolTip(self.tr("Enter or a double click begins a lesson, or goes on with it."))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._delegate = _Lines(themes)
        self.list.setItemDelegate(self._delegate)
        self.list.currentRowChanged.connect(self._describe)
        self.list.itemActivated.connect(lambda _: self.begin())
        self._about = named(QLabel(), "lesson.about", wordWrap=True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self.begin_button = named(QPushButton(), "lesson.begin")
        self.begin_button.setToolTip(self.tr("Open the lesson; your own work waits until you leave it."))
        self.begin_button.setProperty("role", "primary")
        self.begin_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.begin_button.clicked.connect(self.begin)
        self.problems = named(QLabel(), "lesson.problems", wordWrap=True)
        self.problems.setProperty("role", "error")
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.problems.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._own = Title(
            self.tr("Lessons of your own go here, a folder each: {0}").format(data / "lessons"), shrinks=True
        )
        self._own.setObjectName("lesson.folder")
        self._own.setProperty("role", "secondary")
        line = QHBoxLayout()
        line.addWidget(self.begin_button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.list, 1)
        for widget in (self._about, self.problems, self._own):
            layout.addWidget(widget)
        layout.insertLayout(2, line)
        themes.changed.connect(lambda _: self.list.viewport().update())

    def fill(self, shelf: Shelf) -> None:
        """Show these lessons, with the same one chosen as before where it is still there."""
        chosen = self.chosen
        self._shelf = shelf
        self.list.clear()
        for lesson in shelf.lessons:
            item = QListWidgetItem(lesson.title)
            item.setData(NAME, lesson.id)
            self.list.addItem(item)
        self.tell_progress()
        names = [lesson.id for lesson in shelf.lessons]
        self.list.setCurrentRow(names.index(chosen.id) if chosen and chosen.id in names else 0)
        problems = [f"{problem.where}: {translated(problem.message)}" for problem in shelf.problems]
        more = len(problems) - MOST_PROBLEMS
        told = problems[:MOST_PROBLEMS] + ([self.tr("and {0} more").format(more)] if more > 0 else [])
        self.problems.setText("\n".join(_breakable(text) for text in told))
        self.problems.setVisible(bool(told))

    def tell_progress(self) -> None:
        """Read anew how far each lesson is."""
        for row, lesson in enumerate(self._shelf.lessons):
            progress = read_progress(self._data / "progress", lesson)
            item = self.list.item(row)
            item.setData(STATE, self._state(lesson, progress))
            item.setData(DONE, progress.share(lesson))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{lesson.title}, {item.data(STATE)}")
        self._describe()

    @property
    def chosen(self) -> Lesson | None:
        item = self.list.currentItem()
        return None if item is None else self._shelf.lesson(item.data(NAME))

    def begin(self) -> None:
        if self.chosen is not None:
            self.wanted.emit(self.chosen)

    def _state(self, lesson: Lesson, progress: Progress) -> str:
        minutes = self.tr("{0} min").format(lesson.minutes)
        if progress.share(lesson) == 1:
            return f"{minutes} · " + self.tr("done")
        if progress.step or progress.goals or progress.answers:
            return f"{minutes} · " + self.tr("step {0} of {1}").format(progress.step + 1, len(lesson.steps))
        return minutes

    def _describe(self) -> None:
        lesson = self.chosen
        self._about.setText(lesson.about if lesson else self.tr("There are no lessons here yet."))
        self.begin_button.setVisible(lesson is not None)
        if lesson is not None:
            progress = read_progress(self._data / "progress", lesson)
            begun = not progress.done and (progress.step or progress.goals or progress.answers)
            self.begin_button.setText(self.tr("Go on") if begun else self.tr("Begin"))


class _Lines(QStyledItemDelegate):
    """A title, below it the length and how far one is, and a tick when all is done."""

    def __init__(self, themes: Themes) -> None:
        super().__init__()
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, 2 * QFontMetrics(option.font).lineSpacing() + 2 * SPACE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._themes.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mix(theme.panel, theme.accent if chosen else theme.text, 0.16 if chosen else 0.06)))
            painter.drawRoundedRect(place, RADIUS, RADIUS)
        done = float(index.data(DONE) or 0.0)
        picture = icon("goal-done" if done == 1 else "goal-open", theme)
        picture.paint(painter, QRect(place.left() + SPACE, place.center().y() - 10, 20, 20))
        words = place.adjusted(2 * SPACE + 20, SPACE, -SPACE, -SPACE)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        for text, letters, colour, down in (
            (index.data(), font, theme.text, 0),
            (index.data(STATE), option.font, theme.secondary, QFontMetrics(font).lineSpacing()),
        ):
            painter.setFont(letters)
            painter.setPen(QColor(colour))
            cut = QFontMetrics(letters).elidedText(str(text or ""), Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words.adjusted(0, down, 0, 0), Qt.AlignmentFlag.AlignTop, cut)
        painter.restore()


def _breakable(path: Path | str) -> str:
    """A path that a narrow panel may break after its slashes."""
    text = str(path)
    return text[:1] + text[1:].replace("/", "/\u200b").replace("\\", "\\\u200b")
