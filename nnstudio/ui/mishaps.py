"""Errors that nobody expected: noted, told with a report that can be copied, and the program goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from .log import discreet, last_lines, logger, versions
from .theme import SPACE
from .widgets import named

if TYPE_CHECKING:
    from .main_window import MainWindow

MOST_NOTED = 20  # of one error: one that returns at every frame must not fill the log
SERIOUS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Mishaps(QObject):
    """Hears of every exception that nobody caught, in the window's thread and in others, and passes each on to whoever
    listened before. `install` and `remove` go around the life of the window; `first` is called before anything is
    shown."""

    _happened = Signal(str, str)  # what kind at which place, the report

    def __init__(self, window: MainWindow, first: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._first = window, first
        self._seen: dict[str, int] = {}
        self._dialog: ErrorDialog | None = None
        self._busy = threading.local()
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        window.controller.broke.connect(self._take)

    @property
    def noted(self) -> list[str]:
        """Kind and place of every error so far."""
        return list(self._seen)

    def install(self) -> None:
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._caught, self._caught_in_thread
        self._qt_before = qInstallMessageHandler(self._said)

    def remove(self) -> None:
        """Give the hooks back to whoever had them."""
        sys.excepthook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, Exception):
            self._note(kind, error, trace)
        self._before[0](kind, error, trace)

    def _caught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if issubclass(told.exc_type, Exception) and told.exc_value is not None:
            self._note(told.exc_type, told.exc_value, told.exc_traceback)
        self._before[1](told)

    @Slot(object)
    def _take(self, error: Exception) -> None:
        """An error that the training thread caught to live on."""
        self._note(type(error), error, error.__traceback__)

    def _note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if getattr(self._busy, "noting", False):
            return  # an error of this very code must not call it again
        self._busy.noting = True
        try:
            text = "".join(traceback.format_exception(kind, error, trace))
            last = traceback.extract_tb(trace)[-1:]
            place = f"{kind.__name__} {last[0].filename}:{last[0].lineno}" if last else kind.__name__
            self._seen[place] = self._seen.get(place, 0) + 1
            if self._seen[place] <= MOST_NOTED:
                logger().error("an error nobody expected\n%s", text)
                self._happened.emit(place, text)
        finally:
            self._busy.noting = False

    def _said(self, kind: QtMsgType, context: object, text: str) -> None:
        """Qt's messages go to the log too."""
        if kind in SERIOUS and "propagateSizeHints" not in text:
            logger().warning("Qt: %s", text)
        if self._qt_before is not None:
            self._qt_before(kind, context, text)
        else:
            sys.stderr.write(text + "\n")

    @Slot(str, str)
    def _show(self, place: str, text: str) -> None:
        try:
            self._first()
        except Exception as error:  # noqa: BLE001 - whatever is broken, the report is still shown
            logger().error("unsaved work was not kept after an error: %r", error)
        if self._dialog is None:
            self._dialog = ErrorDialog(self._window)
        self._dialog.add(place, text, last_lines(self._window.settings.folder))


class ErrorDialog(QDialog):
    """Says that something went wrong, and holds the report. It stops nobody from going on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mishap")
        self.setWindowTitle(self.tr("Something went wrong"))
        self._places: dict[str, int] = {}
        said = QLabel(
            self.tr(
                "An error happened that nnstudio did not expect. What you had not saved was kept first, and you can go "
                "on working. This report helps to mend it: it holds no data of yours, and nothing is sent anywhere."
            ),
            wordWrap=True,
        )
        self.report = named(QPlainTextEdit(), "mishap.report", readOnly=True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(self.tr("The report"))
        self.report.setToolTip(self.tr("What happened, where, and what was noted just before"))
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = named(QPushButton(self.tr("Copy the report")), "mishap.copy", autoDefault=False)
        copy.setToolTip(self.tr("Put the whole report on the clipboard"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        close = named(QPushButton(self.tr("Go on")), "mishap.close", default=True)
        close.setToolTip(self.tr("Close this report and go on working"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(said)
        layout.addWidget(self.report, 1)
        layout.addLayout(row)
        self.resize(720, 420)

    def add(self, place: str, text: str, noted: str) -> None:
        """One more error; the same again is only counted."""
        again = self._places.get(place, 0)
        self._places[place] = again + 1
        if not again:
            if not self.report.toPlainText():
                self.report.setPlainText(f"{versions()}\n")
            self.report.appendPlainText(f"\n{discreet(text)}\n{noted}")
            self.report.moveCursor(self.report.textCursor().MoveOperation.Start)
            self.show()
