"""Living in the window as a person does: `live` opens it through `main()`, hands it to a script, and closes it."""

import shutil
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QToolButton,
    QWidget,
)  # fmt: skip

from nnstudio.__main__ import main
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.panels.fold import Fold

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def live(qtbot, script: Callable[[MainWindow], None], *arguments: str) -> int:
    """Run the program and let `script` act in its window; what the script raises fails the test afterwards."""
    failure: list[BaseException] = []

    def begin() -> None:
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible())
        try:
            window.activateWindow()
            qtbot.waitUntil(window.isActiveWindow)
            qtbot.waitUntil(lambda: window.clock.latest is not None, timeout=20_000)
            script(window)
        except BaseException as error:  # noqa: BLE001 - told after the window is closed, else the program would never end
            failure.append(error)
        finally:
            if window.isVisible():
                window.files.forget_unsaved()
                window.close()

    QTimer.singleShot(0, begin)
    status = main(list(arguments))
    if failure:
        raise failure[0]
    return status


def child(window: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    found = [w for w in window.findChildren(kind, name) if w.isVisibleTo(w.window())]
    assert found, f"there is no visible {kind.__name__} {name}"
    return found[0]


def type_into(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def set_field(window: QWidget, path: str, value: object) -> None:
    """Set the control of `path` by mouse or keys, whatever kind of control it is."""
    segments = window.findChildren(QToolButton, f"{path}.{value}")
    if segments:
        QTest.mouseClick(segments[0], LEFT)
        return
    widget = next(w for kind in (QLineEdit, QComboBox, QCheckBox) for w in window.findChildren(kind, path))
    unfold(widget)
    assert widget.isVisible(), f"{path} is not in sight"
    widget.setFocus()
    if isinstance(widget, QLineEdit):
        type_into(widget, str(value))
    elif isinstance(widget, QComboBox):
        while widget.currentData() != value:
            before = widget.currentIndex()
            QTest.keyClick(widget, Qt.Key.Key_Down if widget.findData(value) > before else Qt.Key.Key_Up)
            assert widget.currentIndex() != before, f"{path} does not offer {value}"
    elif widget.isChecked() != value:
        QTest.mouseClick(widget, LEFT, pos=QPoint(8, widget.height() // 2))


def unfold(widget: QWidget) -> None:
    """Open the fold that a control is in, by a click on its header."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, Fold):
        around = around.parentWidget()
    if around is not None and not around.opened:
        QTest.mouseClick(around.header, LEFT)
        QApplication.processEvents()
        assert widget.isVisibleTo(around)


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key as it reaches the window's shortcuts: with the focus on the canvas."""
    target = window.canvas.view
    window.activateWindow()
    QApplication.processEvents()
    target.setFocus()
    QTest.keyClick(target, key, modifier)


def open_recent(window: MainWindow, name: str) -> None:
    """Choose a file from the menu of recent files."""
    action = next(a for a in window.findChildren(QAction) if a.text() == name and a.isEnabled())
    action.trigger()


def pictures(window: MainWindow) -> dict[str, bytes]:
    """What every plot and the canvas look like now, as pixels."""
    views = {plot.title: plot.canvas for plot in window.plots} | {"network": window.canvas.view.viewport()}
    return {name: bytes(view.grab().toImage().constBits()) for name, view in views.items()}


HAS_XVFB = shutil.which("Xvfb") is not None
