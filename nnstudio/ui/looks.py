"""Size of type, projector mode and reduced motion: chosen in the View menu, remembered, and in force at once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from .panels.panel import MOST_HELD
from .settings import Settings

if TYPE_CHECKING:
    from .main_window import MainWindow

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip
EDGES = 16  # px between panels and what is in the middle


def restore_looks(window: MainWindow) -> None:
    """Check in the menu what is in force, and move as little as was asked for."""
    actions = window.actions_by_id
    percent = round(window.themes.text * 100)
    if f"view.text.{percent}" in actions:
        actions[f"view.text.{percent}"].setChecked(True)
    actions["view.projector"].setChecked(window.themes.projector)
    still = wants_stillness(window.settings)
    actions["view.motion"].setChecked(still)
    _hold_still(window, still)


def choose_text(window: MainWindow, percent: int) -> None:
    """Type of another size."""
    window.settings.set_text_size(percent)
    window.themes.choose_type(percent / 100, window.themes.projector)
    _give_room(window)


def toggle_projector(window: MainWindow) -> None:
    """Larger type and thicker lines, for who sits at the back."""
    on = window.actions_by_id["view.projector"].isChecked()
    window.settings.set_projector(on)
    window.themes.choose_type(window.themes.text, on)
    _give_room(window)


def _give_room(window: MainWindow) -> None:
    """Make the panels as wide as their type asks, where the window has that much."""

    def give() -> None:
        room = window.width() - window.centre.minimumSizeHint().width() - EDGES
        right = min(window.hyperparameter_panel.needed_width, room - MOST_HELD)
        left = min(window.data_panel.needed_width, room - right)
        docks = [window.docks["data"], window.docks["hyperparameters"]]
        if min(left, right) > 0 and all(dock.isVisible() for dock in docks):
            window.resizeDocks(docks, [left, right], Qt.Orientation.Horizontal)

    QTimer.singleShot(0, window, give)  # the layouts have yet to hear of the type


def toggle_motion(window: MainWindow) -> None:
    """Nothing slides or fades."""
    still = window.actions_by_id["view.motion"].isChecked()
    window.settings.set_reduced_motion(still)
    _hold_still(window, still)


def wants_stillness(settings: Settings) -> bool:
    """What was chosen, else what the system is set to where Qt tells: X11 and Wayland have no such word for it."""
    chosen = settings.reduced_motion()
    if chosen is not None:
        return chosen
    return sys.platform in ("win32", "darwin") and not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def _hold_still(window: QMainWindow, still: bool) -> None:
    window.setAnimated(not still)
    if still:
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, False)
