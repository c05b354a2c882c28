"""Controls of settings that the administrator has locked: seen, and not to be changed."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from .settings import LANGUAGE_CHOICES as LANGUAGES
from .settings import Settings
from .text import tr
from .theme import CHOICES, TEXT_SIZES

# By key of the settings, the names of the actions and widgets that change it.
CONTROLS: dict[str, tuple[str, ...]] = {
    "language": tuple(f"view.language.{choice}" for choice in LANGUAGES),
    "looks/theme": tuple(f"view.theme.{choice}" for choice in CHOICES),
    "looks/text_size": tuple(f"view.text.{size}" for size in TEXT_SIZES),
    "looks/projector": ("view.projector",),
    "looks/reduced_motion": ("view.motion",),
    "training/pace": ("train.pace", "train.slow"),
    "training/shows_kept": ("dropout.convention.dropped", "dropout.convention.kept"),
}


def hold_locked(window: QMainWindow, settings: Settings) -> None:
    """Disable what is locked, and say who did it."""
    why = tr("Set by the administrator of this machine.")
    for key, names in CONTROLS.items():
        if settings.locked(key):
            for name in names:
                for control in (*window.findChildren(QAction, name), *window.findChildren(QWidget, name)):
                    control.setEnabled(False)
                    control.setToolTip(why)
