"""The submenus of File: recent files with their pictures, and the gallery's experiments to begin with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from ..project import ProjectError
from ..project.file import picture
from ..spec import PRESETS, preset
from .binding import said

if TYPE_CHECKING:
    from .main_window import MainWindow

PICTURE = QSize(96, 60)


def connect(window: MainWindow, recent: QMenu, templates: QMenu) -> None:
    """Have both filled when they are opened; and the recent ones known to be there or not before."""
    recent.setStyleSheet(f"QMenu {{ icon-size: {PICTURE.width()}px; }}")
    recent.aboutToShow.connect(lambda: _fill_recent(window, recent))
    _fill_templates(window, templates)
    window.files.recent_changed.connect(lambda: _list_recent(window, recent))
    _list_recent(window, recent)


def _list_recent(window: MainWindow, menu: QMenu) -> None:
    menu.clear()
    for path in window.settings.recent_files():
        action = QAction(path.name, menu)
        action.setToolTip(str(path))
        action.setStatusTip(str(path))
        action.setData(str(path))
        action.setEnabled(path.is_file())
        action.triggered.connect(lambda _checked=False, p=path: window.files.open_recent(p))
        menu.addAction(action)
    menu.setEnabled(bool(menu.actions()))


def _fill_recent(window: MainWindow, menu: QMenu) -> None:
    """With pictures: to read them takes a moment, so they are when somebody looks."""
    for action in menu.actions():
        path = Path(action.data())
        if action.isEnabled() and action.icon().isNull():
            action.setIcon(_picture_of(window, path))


def _picture_of(window: MainWindow, path: Path) -> QIcon:
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
    return QIcon(drawn)


def _fill_templates(window: MainWindow, menu: QMenu) -> None:
    for name in PRESETS:
        about = preset(name).data.about
        action = QAction(said(about.label), menu)
        action.setToolTip(said(about.about))
        action.setStatusTip(action.toolTip())
        action.setObjectName(f"file.template.{name}")
        action.triggered.connect(lambda _checked=False, n=name: window.files.begin_with(n))
        menu.addAction(action)
