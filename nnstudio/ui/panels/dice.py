"""A seed's row with a button that throws the dice."""

from PySide6.QtCore import QRandomGenerator

from ..binding import Row
from ..widgets import NumberField
from .panel import Panel

LARGEST_THROW = 10_000  # four digits can be read out in class


def add_seed(panel: Panel, path: str) -> Row:
    """A row for the seed at `path` in the panel's form."""
    row = panel.form.add(path)
    button = panel.icon_button(
        "dice", f"{path}.dice", panel.tr("Another seed"), panel.tr("Take another seed by chance.")
    )
    button.setProperty("role", "small")

    def throw() -> None:
        old = panel.document.experiment.get(path)
        new = QRandomGenerator.global_().bounded(LARGEST_THROW - 1)
        # One number fewer to draw from, so the old one is never drawn again.
        panel.document.edit(path, new if new < old else new + 1, panel.tr("another seed"))

    button.clicked.connect(throw)
    if isinstance(row.editor, NumberField):
        row.editor.add_button(button)
    return row
