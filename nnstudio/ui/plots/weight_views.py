"""What the ways to look at weights have in common, apart from the histograms of now."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont

from ...nn.weight_course import Course, LayerCounts, counts_of
from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme, compact, grouped
from .base import Extent, steady
from .legend import Entry


@dataclass(frozen=True, eq=False)
class Seen:
    """What there is to look at: a frame, the `course` up to it where one is asked for, the layers' names, and how many
    pixels of room the box has."""

    frame: Frame
    course: Course | None
    names: tuple[str, ...]
    room: QSizeF

    @property
    def counts(self) -> tuple[LayerCounts, ...]:
        return counts_of(self.frame.network.layout, self.frame.parameters)


class WeightView:
    """One way to look at weights; its items lie in the plot's box and are hidden while another is chosen.

    `flat` views are laid out in pixels from the upper left corner and have no axes; `along` ones need a course.
    """

    flat = False
    along = True

    def __init__(self, box: pg.ViewBox) -> None:
        self.box = box
        self.seen: Seen | None = None
        self.theme: Theme | None = None
        self.font = QFont()
        self.items: list[Any] = []

    def add(self, item: Any) -> Any:
        """Put an item into the box, hidden until the view is chosen."""
        self.items.append(item)
        self.box.addItem(item, ignoreBounds=True)
        item.setVisible(False)
        return item

    def set_visible(self, visible: bool) -> None:
        for item in self.items:
            item.setVisible(visible)

    def dress(self, theme: Theme, font: QFont) -> None:
        self.theme, self.font = theme, font

    # What each of them says

    def show(self, seen: Seen) -> None:
        raise NotImplementedError

    def extent(self) -> Extent | None:
        raise NotImplementedError

    def readout(self, x: float, y: float) -> str:
        raise NotImplementedError

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        raise NotImplementedError

    def note(self) -> str:
        """What the line below says while nobody points."""
        raise NotImplementedError

    def entries(self) -> Sequence[Entry]:
        """What the legend says."""
        return ()

    def labels(self) -> tuple[str, str]:
        """What the axes show, along the bottom and at the left."""
        return "", ""

    def side_names(self) -> dict[float, str] | None:
        """Names in place of numbers at the left."""
        return None


def counts_text(counts: LayerCounts) -> str:
    """A layer's counts in words."""
    zeros = tr("{0} exactly 0").format(grouped(counts.zeros)) if counts.zeros else tr("none exactly 0")
    near = tr("{0} near 0").format(grouped(counts.near)) if counts.near else tr("none near 0")
    weights = tr("1 weight" if counts.weights == 1 else "{0} weights").format(compact(counts.weights))
    return " · ".join((weights, zeros, near, f"‖w‖ {steady(counts.norm)}"))


def course_table(course: Course, names: Sequence[str]) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
    """A row for each layer at each moment of a course."""
    header = ("update", "layer", "weights", "exactly_zero", "near_zero", "norm")
    return header, [
        (int(update), name, int(course.weights[k]), int(course.zeros[t, k]), int(course.near[t, k]),
         float(course.norms[t, k]))
        for t, update in enumerate(course.updates) for k, name in enumerate(names)
    ]  # fmt: skip


def told_at(course: Course, names: Sequence[str], update: float, layer: int) -> str:
    """One layer at the moment of a course that is nearest to an update."""
    at = course.at(update)
    counts = LayerCounts(
        int(course.weights[layer]), int(course.zeros[at, layer]), int(course.near[at, layer]),
        float(course.norms[at, layer]),
    )  # fmt: skip
    return tr("{0} at update {1}: {2}").format(names[layer], grouped(int(course.updates[at])), counts_text(counts))
