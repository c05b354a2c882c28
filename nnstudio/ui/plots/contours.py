"""The loss over a plane as a picture, on a log scale or a plain one, with thin labelled contours."""

import contourpy
import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QFont

from ...landscape import Surface
from ..theme import three_digits
from .items import Lines, Picture, coloured, line_pen
from .scales import even_levels, nice_levels

Floats = NDArray[np.float64]
LEVELS = 7
FLOOR = 1e-12  # losses below this are drawn as this
DEEPER = 0.5  # decades that the scale goes below its lowest hundredth
LIGHT_BELOW = 0.55  # part of the colour scale on which lines and labels are light
STALE_OPACITY = 0.35
HOLE = "#8C8C8C"  # where the loss is not finite: a colour the scale does not have


def cividis() -> NDArray[np.uint8]:
    """The colours of a loss from low to high (256, 3): even in lightness, and told apart without red and green."""
    table: NDArray[np.uint8] = pg.colormap.get("cividis").getLookupTable(nPts=256)[:, :3].astype(np.uint8)
    return table


class Contours:
    """Picture, lines and labels in one box; `show` changes their data."""

    def __init__(self, box: pg.ViewBox, labelled: bool = True) -> None:
        self._box, self._labelled = box, labelled
        self._picture, self._light, self._dark = Picture(), Lines(), Lines()
        self._labels: list[pg.TextItem] = []
        self._used: list[pg.TextItem] = []
        self._font = QFont()
        self.table = cividis()
        self.range = (FLOOR, 1.0)
        self.has_holes = False
        self._light.set_pen(line_pen("#FFFFFF", 1, alpha=130))
        self._dark.set_pen(line_pen("#000000", 1, alpha=130))
        for z, item in enumerate((self._picture, self._light, self._dark)):
            item.setZValue(z)
            box.addItem(item, ignoreBounds=True)

    @property
    def hole_colour(self) -> str:
        return HOLE

    @property
    def pixels(self) -> NDArray[np.uint8] | None:
        """The colours shown, for those who want to know whether they changed."""
        return self._picture.pixels

    def set_font(self, font: QFont) -> None:
        self._font = font
        for label in self._labels:
            label.setFont(font)

    def set_visible(self, visible: bool) -> None:
        for item in (self._picture, self._light, self._dark):
            item.setVisible(visible)
        for label in self._labels:
            label.setVisible(visible and label in self._used)

    def set_stale(self, stale: bool) -> None:
        """Dim what is not the surface of now."""
        for item in (self._picture, self._light, self._dark, *self._labels):
            item.setOpacity(STALE_OPACITY if stale else 1.0)

    def show(self, surface: Surface, path: Floats, log: bool = True) -> None:
        """Draw another surface, its labels away from the points (k, 2) of the path."""
        holes = ~np.isfinite(surface.loss)
        self.has_holes = bool(holes.any())
        heights = log_heights(surface.loss) if log else plain_heights(surface.loss)
        low, high = float(heights.min()), float(heights.max())
        if log:
            # A point that happens to hit a minimum of zero must not stretch the scale for all others.
            low = max(low, float(np.quantile(heights, 0.01)) - DEEPER)
        high = high if high > low + 1e-9 else low + 1e-3
        self.range = (10**low, 10**high) if log else (low, high)
        first, second = surface.first, surface.second
        ends = (float(first[0]), float(first[-1])), (float(second[0]), float(second[-1]))
        pixels = coloured(heights, self.table, low, high)
        pixels[holes] = (*bytes.fromhex(HOLE[1:])[::-1], 255)
        self._picture.show_pixels(pixels, *ends)
        grid = contourpy.contour_generator(first, second, np.ma.array(heights, mask=holes))
        levels = nice_levels(*self.range, LEVELS) if log else even_levels(low, high, LEVELS)
        heights_of = [float(np.log10(level)) if log else float(level) for level in levels]
        found = [(level, height, grid.lines(height)) for level, height in zip(levels, heights_of, strict=True)]
        light: list[Floats] = []
        dark: list[Floats] = []
        for _, height, lines in found:
            (light if (height - low) / (high - low) < LIGHT_BELOW else dark).extend(lines)
        self._light.set_lines(light)
        self._dark.set_lines(dark)
        if self._labelled:
            self._write_labels(found, low, high, ends, path)

    def discard(self) -> None:
        """Take everything out of the box."""
        for item in (self._picture, self._light, self._dark, *self._labels):
            self._box.removeItem(item)

    def _write_labels(
        self, found: list[tuple[float, float, list[Floats]]], low: float, high: float,
        ends: tuple[tuple[float, float], tuple[float, float]], path: Floats,
    ) -> None:  # fmt: skip
        places = label_places([lines for _, _, lines in found], ends, path)
        self._used = []
        while len(self._labels) < len(found):
            label = pg.TextItem(anchor=(0.5, 0.5))
            label.setFont(self._font)
            label.setZValue(3)
            label.setOpacity(self._picture.opacity())
            self._labels.append(label)
            self._box.addItem(label, ignoreBounds=True)
        for k, label in enumerate(self._labels):
            place = places[k] if k < len(places) else None
            label.setVisible(place is not None)
            if place is not None:
                level, height, _ = found[k]
                light = (height - low) / (high - low) < LIGHT_BELOW
                label.setText(three_digits(level), color="#FFFFFF" if light else "#000000")
                label.setPos(*place)
                self._used.append(label)


def log_heights(loss: Floats) -> Floats:
    """log10 of the loss; what is not finite counts as the highest there is."""
    with np.errstate(invalid="ignore"):
        finite = np.isfinite(loss)
        top = float(loss[finite].max(initial=FLOOR))
        heights: Floats = np.log10(np.clip(np.where(finite, loss, top), FLOOR, None))
    return heights


def plain_heights(loss: Floats) -> Floats:
    """The loss itself; what is not finite counts as the highest there is."""
    finite = np.isfinite(loss)
    return np.where(finite, loss, float(loss[finite].max(initial=0.0)))


def label_places(
    levels: list[list[Floats]], ends: tuple[tuple[float, float], tuple[float, float]], path: Floats
) -> list[tuple[float, float] | None]:
    """Where each level is labelled: on one of its lines, well inside, away from the path and from other
    labels."""
    corner, span = np.array([ends[0][0], ends[1][0]]), np.array([ends[0][1] - ends[0][0], ends[1][1] - ends[1][0]])
    taken = (path[:: max(1, len(path) // 64)] - corner) / span
    on_path = len(taken)
    places: list[tuple[float, float] | None] = []
    for lines in levels:
        points = (np.concatenate(lines) - corner) / span if lines else np.empty((0, 2))
        points = points[((points > (0.07, 0.09)) & (points < (0.93, 0.91))).all(axis=1)]
        if not len(points):
            places.append(None)
            continue
        # A label is wider than it is high; the path may come nearer than another label.
        gaps = np.abs(points[:, None] - taken[None])
        room = np.maximum(gaps[:, :, 0] / 1.5, gaps[:, :, 1] * 1.5)
        room[:, :on_path] *= 1.6
        nearest = room.min(axis=1, initial=0.5)
        best = int(np.argmax(nearest))
        if nearest[best] < 0.1:
            places.append(None)
            continue
        taken = np.vstack([taken, points[best]])
        x, y = (corner + points[best] * span).tolist()
        places.append((x, y))
    return places
