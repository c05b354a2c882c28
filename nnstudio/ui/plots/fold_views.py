"""What is drawn of a cross-validation: every fold's curve, its score, its samples; and curves over something varied."""

import math
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor

from ...nn.history import CURVES
from ...search.scores import LABELS
from ...search.series import Series
from ...search.space import HIDDEN
from ...search.validation import Validation
from ...spec import declaration
from ..text import tr, value_text
from ..theme import Theme, mix
from .base import Extent, steady
from .fold_strips import fold_colour
from .items import Band, Curve, Marks, _Item, line_pen
from .legend import Entry
from .many import Points
from .samples import SHAPES
from .validating import MOST_DRAWN, Spread

Floats = NDArray[np.float64]
EPOCH, LOSS = CURVES.index("epoch"), CURVES.index("validation_loss")
NOTHING = 1e-12
MOST_NAMES = 14  # on an axis
MOST_CURVES = 100
FAR = 1e9


class FoldViews:
    """The items of the plot. Each `show_...` shows one view and gives the extent, or None where there is nothing."""

    def __init__(self, box: pg.ViewBox) -> None:
        self._box = box
        self.curves: list[Curve] = []
        self.band, self.mean, self.best = Band(), Marks(across=True), Marks()
        self.held, self.train = Points(), Points()
        self.dots, self.hollow = pg.ScatterPlotItem(pxMode=True), pg.ScatterPlotItem(pxMode=True)
        for z, item in enumerate((self.band, self.best, self.mean, self.train, self.held, self.hollow, self.dots)):
            item.setZValue(z)
            box.addItem(item, ignoreBounds=True)

    @property
    def _items(self) -> tuple[_Item | pg.ScatterPlotItem, ...]:
        return (*self.curves, self.band, self.mean, self.best, self.held, self.train, self.dots, self.hollow)

    def hide(self) -> None:
        """Show nothing."""
        for item in self._items:
            item.setVisible(False)

    def dress(self, theme: Theme) -> None:
        faint = QColor(theme.validation)
        faint.setAlpha(50)
        self.band.set_colour(faint)
        self.mean.set_pen(line_pen(theme.text, 1.4))
        self.best.pen = line_pen(theme.secondary, 1.2, Qt.PenStyle.DashLine)
        self.held.set_pen(line_pen(theme.validation, 2.0))
        self.train.set_pen(line_pen(theme.train, 2.0, Qt.PenStyle.DashLine))

    # Of folds

    def show_curves(self, made: Validation, theme: Theme, place: int) -> Extent | None:
        """The loss of what is held out over the epochs, a line for each fold; `place` is the fold that stands out."""
        self.hide()
        while len(self.curves) < min(MOST_CURVES, len(made.folds)):
            self.curves.append(Curve())
            self.curves[-1].setZValue(3)
            self._box.addItem(self.curves[-1], ignoreBounds=True)
        low, high, last = math.inf, -math.inf, 0.0
        for k, curve in enumerate(self.curves[: len(made.folds)]):
            rows = made.curves(k)
            y = np.log10(np.maximum(rows[:, LOSS], NOTHING))
            good = np.isfinite(y)
            if good.sum() < 2:
                continue
            # Those of later repeats are dashed.
            style = Qt.PenStyle.SolidLine if made.folds[k].repeat == 0 else Qt.PenStyle.DashLine
            out = place in (-1, k)
            colour = fold_colour(theme, made.folds[k].number)
            curve.set_pen(line_pen(colour if out else mix(colour, theme.plot, 0.75), 2.6 if k == place else 1.8, style))
            curve.set_data(rows[good, EPOCH], y[good])
            curve.setVisible(True)
            low, high, last = min(low, y[good].min()), max(high, y[good].max()), max(last, rows[good, EPOCH][-1])
        return Extent(0.0, last, low, max(high, low + 1e-6)) if last > 0 else None

    def show_scores(self, made: Validation, name: str, theme: Theme, place: int) -> Extent | None:
        """The score of every fold on what is held out (filled) and on what it was trained on (hollow), with the mean of
        the first and its standard error."""
        self.hide()
        held, train = made.scores(name), made.scores(name, held=False)
        good = np.flatnonzero(np.isfinite(held))
        if not len(good):
            return None
        colours = [fold_colour(theme, made.folds[k].number) for k in good.tolist()]
        shapes = [SHAPES[made.folds[k].number % len(SHAPES)] for k in good.tolist()]
        faded = [
            c if place in (-1, k) else mix(c, theme.plot, 0.7) for c, k in zip(colours, good.tolist(), strict=True)
        ]
        at = good.astype(float) + 1
        self.dots.setData(
            at,
            held[good],
            symbol=shapes,
            size=10,
            pen=line_pen(theme.plot, 1.0),
            brush=[QBrush(QColor(c)) for c in faded],
        )
        self.hollow.setData(
            at, train[good], symbol=shapes, size=8, pen=[line_pen(c, 1.4) for c in faded],
            brush=QBrush(QColor(theme.plot)),
        )  # fmt: skip
        mean, error = made.judged(name), made.error(name)
        self.mean.set_places([mean])
        shown: tuple[Any, ...] = (self.dots, self.hollow, self.mean)
        if math.isfinite(error):
            ends = np.array([-FAR, FAR])
            self.band.set_data(ends, np.full(2, mean - error), np.full(2, mean + error))
            shown = (*shown, self.band)
        for item in shown:
            item.setVisible(True)
        values = np.concatenate([held[good], train[good][np.isfinite(train[good])]])
        low, high = float(values.min()), float(values.max())
        pad = 0.05 * ((high - low) or abs(high) or 1.0)
        return Extent(0.5, len(held) + 0.5, low - pad, high + pad)

    def show_samples(self, made: Validation, spread: Spread, theme: Theme, place: int) -> Extent:
        """Every sample in the colour and shape of the fold that holds it out, of the first repeat or of the chosen
        fold's; beside a chosen fold the others are pale."""
        self.hide()
        chosen = made.folds[place] if place >= 0 else None
        repeat = 0 if chosen is None else chosen.repeat
        number = np.full(len(made.samples.x), -1)
        for fold in made.folds:
            if fold.repeat == repeat:
                number[fold.held] = fold.number
        number = number[:MOST_DRAWN]
        seen = np.flatnonzero(number >= 0)
        pale = mix(theme.secondary, theme.plot, 0.6)
        colours = {k: fold_colour(theme, k) for k in set(number[seen].tolist())}
        if chosen is not None:
            colours = {k: c if k == chosen.number else pale for k, c in colours.items()}
        brushes = {k: QBrush(QColor(c)) for k, c in colours.items()}
        folds = number[seen].tolist()
        self.dots.setData(
            spread.places[seen, 0], spread.places[seen, 1], symbol=[SHAPES[k % len(SHAPES)] for k in folds], size=8,
            pen=line_pen(theme.plot, 0.8), brush=[brushes[k] for k in folds],
        )  # fmt: skip
        self.dots.setVisible(True)
        low, high = spread.places[seen].min(axis=0), spread.places[seen].max(axis=0)
        pad = 0.06 * np.where(high > low, high - low, 1.0)
        left, bottom = (low - pad).tolist()
        right, top = (high + pad).tolist()
        return Extent(left, right, bottom, top)

    # Over something varied

    def show_series(self, made: Series, name: str) -> Extent | None:
        """Mean scores over the values: held out with its standard error, trained on dashed, the best one marked."""
        self.hide()
        x, names, _ = places_of(made)
        ends: list[Floats] = []
        for item, held in ((self.held, True), (self.train, False)):
            means = np.array([point.judged(name, held) if point.done else math.nan for point in made.points])
            good = np.isfinite(means)
            item.joined = names is None
            item.set_data(x[good], means[good])
            item.setVisible(bool(good.any()))
            ends.append(means[good])
            if held and good.any():
                errors = np.nan_to_num(made.errors(name)[good])
                self.band.set_data(x[good], means[good] - errors, means[good] + errors)
                self.band.setVisible(names is None and int(good.sum()) > 1)
                ends += [means[good] - errors, means[good] + errors]
        values = np.concatenate(ends)
        if not len(values):
            return None
        choice = made.choice(name)
        self.best.set_places([float(x[choice.best])] if choice is not None and made.path else [])
        self.best.setVisible(bool(self.best.places))
        low, high = float(values.min()), float(values.max())
        pad = 0.04 * ((high - low) or abs(high) or 1.0)
        return Extent(float(x.min()), max(float(x.max()), float(x.min()) + 1e-9), low - pad, high + pad)


def places_of(made: Series) -> tuple[Floats, dict[float, str] | None, bool]:
    """Where the values stand on the axis, their names where they are no numbers, and whether it is logarithmic."""
    values = made.values
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        numbers = np.array(values, dtype=np.float64)
        log = (
            made.path not in ("", HIDDEN) and declaration(made.path).about.scale == "log" and bool((numbers > 0).all())
        )
        return (np.log10(numbers) if log else numbers), None, log
    names = {float(k): value_text(made.path, value) for k, value in enumerate(values)}
    kept = {k: text for k, text in names.items() if len(values) <= MOST_NAMES or k % 2 == 0}
    return np.arange(len(values), dtype=np.float64), kept, False


def path_text(path: str) -> str:
    """A hyperparameter's name."""
    return tr("Hidden layers") if path == HIDDEN else tr(declaration(path).about.label)


def over_text(made: Series) -> str:
    """What a series goes over, as an axis says it."""
    return path_text(made.path) if made.path else tr("training samples of a fold")


def score_text(name: str) -> str:
    return {"accuracy": tr("accuracy"), "loss": tr("loss")}.get(name, LABELS[name]).replace("R2", "R²")


def entries(made: Validation | Series, name: str, theme: Theme) -> list[Entry]:
    """The legend: the mean with its standard error, or what the lines are."""
    if isinstance(made, Validation):
        if not made.done:
            return []
        error = made.error(name)
        alone = made.plan.leave_one_out or made.pools(name) or not math.isfinite(error)
        spread = "" if alone else f" ± {steady(error)}"
        return [
            Entry("text", "", score_text(name), f"{steady(made.judged(name))}{spread}"),
            Entry("text", "", tr("trained on"), steady(made.mean(name, held=False))),
        ]
    choice = made.choice(name)
    marks = [
        Entry("line", theme.validation, tr("held out, ± standard error")),
        Entry("line", theme.train, tr("trained on"), style=Qt.PenStyle.DashLine),
    ]
    if choice is not None and made.path:
        marks.insert(0, Entry("text", "", tr("best at"), value_text(made.path, made.values[choice.best])))
    return marks
