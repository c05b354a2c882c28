"""The submenus of File: recent files with their pictures, and the gallery's experiments to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QEnterEvent, QImage, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget, QWidgetAction

from ..project import ProjectError
from ..project.file import picture
from ..spec import PRESETS, preset
from .text import tr
from .theme import SPACE, Theme

if TYPE_CHECKING:
    from .main_window import MainWindow

PICTURE = QSize(96, 60)
WIDEST = 320  # px of a folder's name


def connect(window: MainWindow, recent: QMenu, templates: QMenu) -> None:
    """Have both filled when they are opened; and the recent ones known to be there or not before."""
    recent.hovered.connect(lambda current: _mark(window, recent, current))
    recent.aboutToShow.connect(lambda: _fill_recent(window, recent))
    _fill_templates(window, templates)
    window.files.recent_changed.connect(lambda: _list_recent(window, recent))
    _list_recent(window, recent)


class RecentRow(QWidget):
    """A recent file as a menu shows it: its picture, its name and its folder. The icons of a menu are too small."""

    def __init__(self, path: Path, action: QAction, menu: QMenu) -> None:
        super().__init__(menu)
        self._action, self._menu = action, menu
        self.setObjectName("recent.row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(path.name)
        self.picture = QLabel()
        self.picture.setFixedSize(PICTURE)
        name, folder = QLabel(path.name), QLabel()
        folder.setProperty("role", "secondary")
        folder.setText(folder.fontMetrics().elidedText(str(path.parent), Qt.TextElideMode.ElideMiddle, WIDEST))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(name)
        texts.addWidget(folder)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        row.addWidget(self.picture)
        row.addLayout(texts, 1)
        self.setEnabled(action.isEnabled())

    def mark(self, current: bool, theme: Theme) -> None:
        """Show whether the keys or the mouse stand on it."""
        ground = theme.hairline if current else "transparent"
        self.setStyleSheet(f"RecentRow {{ background: {ground}; }}")

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._menu.setActiveAction(self._action)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()) and self._action.isEnabled():
            while isinstance(popup := QApplication.activePopupWidget(), QMenu):
                popup.close()
            self._action.trigger()


def _list_recent(window: MainWindow, menu: QMenu) -> None:
    menu.clear()
    for path in window.settings.recent_files():
        action = QWidgetAction(menu)
        action.setText(path.name)
        action.setToolTip(str(path))
        action.setStatusTip(str(path))
        action.setData(str(path))
        action.setEnabled(path.is_file())
        action.setDefaultWidget(RecentRow(path, action, menu))
        action.triggered.connect(lambda _checked=False, p=path: window.files.open_recent(p))
        menu.addAction(action)
    menu.setEnabled(bool(menu.actions()))


def _rows(menu: QMenu) -> list[tuple[QAction, RecentRow]]:
    return [(a, a.defaultWidget()) for a in menu.actions() if isinstance(a, QWidgetAction)]


def _fill_recent(window: MainWindow, menu: QMenu) -> None:
    """With pictures: to read them takes a moment, so they are when somebody looks."""
    for action, row in _rows(menu):
        row.mark(False, window.themes.theme)
        row.picture.setPixmap(_picture_of(window, Path(action.data())) if action.isEnabled() else QPixmap())


def _mark(window: MainWindow, menu: QMenu, current: QAction) -> None:
    for action, row in _rows(menu):
        row.mark(action is current, window.themes.theme)


def _picture_of(window: MainWindow, path: Path) -> QPixmap:
    """The file's own small picture in one size for all, an empty frame where it has none."""
    try:
        image = QImage.fromData(picture(path), "PNG")  # type: ignore[call-overload]  # a format is text to PySide
    except ProjectError:
        image = QImage()
    ratio = window.devicePixelRatioF()
    drawn = QPixmap(PICTURE * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if not image.isNull():
        size = image.size().scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (PICTURE.width() - size.width()) // 2, (PICTURE.height() - size.height()) // 2
        painter.drawImage(left, top, image.scaled(size * ratio, mode=Qt.TransformationMode.SmoothTransformation))
    painter.setPen(QColor(window.themes.theme.hairline))
    painter.drawRect(0, 0, PICTURE.width() - 1, PICTURE.height() - 1)
    painter.end()
    return drawn


def _fill_templates(window: MainWindow, menu: QMenu) -> None:
    for name in PRESETS:
        about = preset(name).data.about
        action = QAction(tr(about.label), menu)
        action.setToolTip(tr(about.about))
        action.setStatusTip(action.toolTip())
        action.setObjectName(f"file.template.{name}")
        action.triggered.connect(lambda _checked=False, n=name: window.files.begin_with(n))
        menu.addAction(action)
