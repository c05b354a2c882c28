"""A landscape of heights as a picture: each pixel finds the ground that is seen through it.

The heights fill a block over a square of side 1 about the origin. It is seen in parallel projection with upright lines
staying upright, so a column of pixels sees one straight cut through the block, and along a cut the highest ground so
far hides what is lower behind it. That needs arrays only: no graphics card, and the same picture on every machine.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Floats = NDArray[np.float32]
TALL = 0.5  # the height of the block
CUTS = 192  # places along each cut at which the ground is looked up
LIGHT = (-0.55, -0.3, 0.78)  # towards the light: right, away, up, as the viewer sees them


@dataclass(frozen=True)
class View:
    """From where the block is seen: degrees round it and above it, pixels to a side of the square, and where its
    middle is in the picture, in pixels right and down."""

    azimuth: float
    elevation: float
    scale: float
    middle: tuple[float, float]

    @property
    def turns(self) -> tuple[float, float, float, float]:
        """Cosine and sine of the azimuth, then of the elevation."""
        round_it, above = math.radians(self.azimuth), math.radians(self.elevation)
        return math.cos(round_it), math.sin(round_it), math.cos(above), math.sin(above)

    def place(self, points: Points) -> Points:
        """Pixels right, pixels down and the distance from the viewer along the ground, (k, 3), of points (k, 3)."""
        cos, sin, flat, steep = self.turns
        x, y, z = points.T
        away = y * cos - x * sin
        up = away * steep + (z - TALL / 2) * flat
        right = x * cos + y * sin
        return np.column_stack([self.middle[0] + right * self.scale, self.middle[1] - up * self.scale, away])


class Relief:
    """The ground: heights (rows, columns) from 0 to 1, the first row at y = -1/2; what is not finite is a hole."""

    def __init__(self, heights: Points) -> None:
        good = np.isfinite(heights)
        cells = good[:-1, :-1] & good[:-1, 1:] & good[1:, :-1] & good[1:, 1:]
        self.solid = np.pad(cells, ((0, 1), (0, 1)), mode="edge")
        self.whole = bool(cells.all())
        self.z = np.where(good, heights * TALL, 0.0).astype(np.float32)
        # Slopes towards a hole would be those of its sides; there the ground counts as flat.
        known = np.where(good, self.z, np.float32(np.nan))
        across, along = (np.nan_to_num(s) for s in np.gradient(known, *(1.0 / (n - 1) for n in self.z.shape)))
        self._normals = np.stack([-along, -across, np.ones_like(across)]) / np.sqrt(along**2 + across**2 + 1)

    def over(self, places: Points) -> Points:
        """The height in the block (k,) over places (k, 2); NaN in holes and beyond the edge."""
        inside = (np.abs(places) <= 0.5).all(axis=1)
        x, y = np.clip(places, -0.5, 0.5).T.astype(np.float32)
        (z,), solid = self.sample(x, y, self.z)
        return np.where(inside & solid, z, np.nan)

    def sample(self, x: Floats, y: Floats, *fields: Floats) -> tuple[list[Floats], NDArray[np.bool_]]:
        """Fields (rows, columns) between their vertices, and whether there is ground; x and y from -1/2 to 1/2."""
        rows, columns = self.z.shape
        x, y = (x + np.float32(0.5)) * (columns - 1), (y + np.float32(0.5)) * (rows - 1)
        column = np.clip(x.astype(np.int32), 0, columns - 2)
        row = np.clip(y.astype(np.int32), 0, rows - 2)
        at = row * columns + column
        x -= column
        y -= row
        found = []
        for field in fields:
            flat = field.ravel()
            low, high = flat[at], flat[at + columns]
            low += x * (flat[at + 1] - low)
            high += x * (flat[at + columns + 1] - high)
            found.append(low + y * (high - low))
        return found, np.ones(x.shape, dtype=bool) if self.whole else self.solid.ravel()[at]

    def lightness(self, view: View) -> Floats:
        """How light each vertex is, 0 to 1; the light stands at the viewer's left, wherever the viewer stands."""
        cos, sin, _, _ = view.turns
        right, away, up = np.array(LIGHT) / np.linalg.norm(LIGHT)
        towards = np.array([right * cos - away * sin, right * sin + away * cos, up], dtype=np.float32)
        return np.clip(np.tensordot(towards, self._normals, axes=1), 0.0, 1.0)


@dataclass(frozen=True, eq=False)
class Seen:
    """What a picture (rows, columns) shows. `ground` are the flat indices (k,) of the pixels that see ground, then its
    height from 0 to 1 and how light it is there. `wall` are those that see the side of the block. `away` is how far
    from the viewer each pixel's ground is, as `View.place` says; infinite where there is none."""

    ground: NDArray[np.intp]
    height: Floats
    light: Floats
    wall: NDArray[np.intp]
    away: Floats


def look(relief: Relief, view: View, width: int, height: int) -> Seen:
    """What a picture of so many pixels shows from there."""
    cos, sin, flat, steep = view.turns
    columns, right, near, far = _cuts(view, width)
    away = near + np.linspace(0, 1, CUTS, dtype=np.float32)[:, None] * (far - near)
    x, y = right * np.float32(cos) - away * np.float32(sin), right * np.float32(sin) + away * np.float32(cos)
    (z, light), solid = relief.sample(x, y, relief.z, relief.lightness(view))
    # Counted in pixels from below, so that a place is hidden until the first one that reaches as high.
    foot = away * np.float32(view.scale * steep)
    foot += np.float32(height - 0.5 - view.middle[1] - view.scale * flat * TALL / 2)
    up = foot + z * np.float32(view.scale * flat)
    up[~solid] = -np.inf
    first = _first_to_reach(up, height)
    met = first < CUTS
    row = np.repeat(np.arange(height), np.count_nonzero(met, axis=1))
    column = np.broadcast_to(np.arange(len(columns)), met.shape)[met]
    at = first[met] * len(columns) + column
    before = np.maximum(at - len(columns), column)
    low, high = up.ravel()[before], up.ravel()[at]
    # Ground lies between two places that follow each other; else the block begins here, with a wall down to its foot.
    ground = (at >= len(columns)) & np.isfinite(low)
    sides = np.flatnonzero(~ground)
    sides = sides[row[sides] >= foot.ravel()[at[sides]]]
    pixel = (height - 1 - row) * width + columns[column]
    wall = pixel[sides]
    distance = np.full(width * height, np.inf, dtype=np.float32)
    distance[wall] = away.ravel()[at[sides]]
    at, before, low, high = at[ground], before[ground], low[ground], high[ground]
    pixel = pixel[ground]
    share = np.clip((row[ground].astype(np.float32) - low) / (high - low), 0, 1)

    def between(values: Floats) -> Floats:
        start = values.ravel()[before]
        mixed: Floats = start + share * (values.ravel()[at] - start)
        return mixed

    distance[pixel] = between(away)
    return Seen(pixel, between(z) / TALL, between(light), wall, distance.reshape(height, width))


def _cuts(view: View, width: int) -> tuple[NDArray[np.intp], Floats, Floats, Floats]:
    """The columns of pixels that meet the square, how far right of its middle they are, and where along each the
    square begins and ends."""
    cos, sin, _, _ = view.turns
    right = (np.arange(width) + 0.5 - view.middle[0]) / view.scale
    near, far = np.full(width, -1.0), np.full(width, 1.0)
    # A cut runs through (right * cos - away * sin, right * sin + away * cos); each pair of sides bounds it.
    for start, slope in ((right * cos, -sin), (right * sin, cos)):
        if abs(slope) < 1e-9:
            far = np.where(np.abs(start) <= 0.5, far, -1.0)
            continue
        ends = (np.array([[-0.5], [0.5]]) - start) / slope
        near, far = np.maximum(near, ends.min(axis=0)), np.minimum(far, ends.max(axis=0))
    met = np.flatnonzero(far > near)
    return met, right[met].astype(np.float32), near[met].astype(np.float32), far[met].astype(np.float32)


def _first_to_reach(up: Floats, height: int) -> NDArray[np.intp]:
    """For each pixel (height, columns), the bottom row first, the first of the places (CUTS, columns) that are seen at
    least as high; CUTS where none is."""
    columns = up.shape[1]
    horizon = np.maximum.accumulate(up, axis=0)
    reached = np.clip(np.floor(horizon) + 1, 0, height).astype(np.intp) * columns + np.arange(columns)
    counts = np.bincount(reached.ravel(), minlength=(height + 1) * columns).reshape(height + 1, columns)
    # A pixel is above as many places as the horizon passed below it.
    return np.cumsum(counts[:height], axis=0)


class Paint:
    """The colours of a relief: a table (256, 3) from low to high, lighter and darker by slope, with lines at some
    heights, and the two sides that its walls turn to the viewer. All colours there can be are mixed beforehand."""

    SHADES, FINE = 64, 4096  # steps of light, and of height where lines run
    DARKEST, LIGHTEST = 0.6, 1.12  # of a slope turned away from the light and to it; flat ground has the table's colour

    def __init__(self, table: NDArray[np.uint8], levels: Points, light_below: float, walls: tuple[int, int]) -> None:
        shades = np.linspace(self.DARKEST, self.LIGHTEST, self.SHADES)[:, None]
        plain = table[:, None, :] * np.minimum(shades, 1.0)
        plain = plain + (255.0 - plain) * np.maximum(shades - 1.0, 0.0)
        line = np.where(np.arange(256) < light_below * 255, 255.0, 0.0)[:, None, None]
        both = np.stack([plain, plain + (line - plain) * 0.45])
        red, green, blue = np.rint(both).astype(np.uint32).reshape(-1, 3).T
        self._mixed = np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue
        self._band = np.searchsorted(levels, np.linspace(0, 1, self.FINE)).astype(np.uint8) + np.uint8(1)
        self._walls = np.array(walls, dtype=np.uint32)

    def pixels(self, seen: Seen, corner: float, thick: bool) -> NDArray[np.uint32]:
        """The picture (rows, columns) as alpha, red, green, blue; `corner` is the column where the one side of the
        block meets the other. `thick` lines are two pixels wide."""
        rows, columns = seen.away.shape
        fine = (np.clip(seen.height, 0, 1) * np.float32(self.FINE - 1)).astype(np.int32)
        bands = np.zeros(rows * columns, dtype=np.uint8)
        bands[seen.ground] = self._band[fine]
        lines = _edges(bands.reshape(rows, columns), thick).ravel()[seen.ground]
        light = (seen.light * np.float32(self.SHADES - 1)).astype(np.int32)
        picture = np.zeros(rows * columns, dtype=np.uint32)
        picture[seen.ground] = self._mixed[((lines << 8 | fine >> 4) << 6) + light]
        picture[seen.wall] = self._walls[(seen.wall % columns >= corner).astype(np.intp)]
        return picture.reshape(rows, columns)


def _edges(bands: NDArray[np.uint8], thick: bool) -> NDArray[np.int32]:
    """1 where a band of heights (rows, columns) ends and another one begins to the right or below; 0 is no band."""
    found = np.zeros(bands.shape, dtype=bool)
    for here, there in (((slice(None), slice(-1)), (slice(None), slice(1, None))), ((slice(-1),), (slice(1, None),))):
        differs = (bands[here] != bands[there]) & (bands[here] > 0) & (bands[there] > 0)
        found[here] |= differs
        if thick:
            found[there] |= differs
    return found.astype(np.int32)
