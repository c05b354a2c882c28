"""The average of the best trials: its score beside the best one's, and its answer as a picture where inputs are two."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QToolButton, QWidget

from ...search.averaging import Averaged
from ..text import tr
from ..theme import Theme, Themes, diverging_table, grouped, three_digits
from .base import Extent, Plot
from .grid import class_colours
from .items import Curve, Picture, _Item, coloured, line_pen, to_pixels
from .legend import Entry

Floats = NDArray[np.float64]
SIDE = 96  # pixels of the picture along a side
ROOM = 0.08  # beyond the samples, of their span
DOT = 3.5  # px


@dataclass(frozen=True, eq=False)
class AverageShown:
    """An average and its answers, and the best single one's, over a grid (SIDE, SIDE, k) of two inputs or a line
    (SIDE, k) of one; None for more inputs. It takes the place that frames have in other plots."""

    run: int
    state: Literal["paused"]
    averaged: Averaged
    span: tuple[tuple[float, float], ...]
    mean: Floats | None
    single: Floats | None


def answered(averaged: Averaged, run: int) -> AverageShown:
    """Ask an average and its best member over the inputs; takes a moment, so beside the window."""
    from ...search.results import Ensemble

    raw = averaged.data.train.raw
    if raw.shape[1] > 2:
        return AverageShown(run, "paused", averaged, (), None, None)
    spans = []
    for column in raw.T:
        low, high = float(column.min()), float(column.max())
        spans.append((low - ROOM * (high - low), high + ROOM * (high - low)))
    lines = [np.linspace(*span, SIDE) for span in spans]
    grid = np.stack(np.meshgrid(*lines), axis=-1).reshape(-1, len(lines))
    shape = (SIDE,) * len(lines)
    alone = Ensemble(averaged.ensemble.members[:1])
    mean, single = (model.answers(grid).reshape(*shape, -1) for model in (averaged.ensemble, alone))
    return AverageShown(run, "paused", averaged, tuple(spans), mean, single)


class _Samples(_Item):
    """Samples in the colours of their classes."""

    def __init__(self) -> None:
        super().__init__()
        self._x = self._y = np.empty(0)
        self._colours: list[QColor] = []

    def show(self, x: Floats, y: Floats, colours: list[QColor]) -> None:
        self._x, self._y, self._colours = x, y, colours
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        if not len(self._x):
            return
        places = to_pixels(painter, self._x, self._y).tolist()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor("#FFFFFF"), 1.0))
        for (x, y), colour in zip(places, self._colours, strict=True):
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(x, y), DOT, DOT)
        painter.restore()


class AveragePlot(Plot):
    """Shows an average, or the best member of it alone."""

    test_wanted = Signal()  # judge it by the test set

    maximum_rate = 4.0
    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Average of the best"),
            tr("Press “Average the best 10” to train them again: their average and its score stand here"), parent,
        )  # fmt: skip
        self._picture, self._line, self._samples = Picture(), Curve(), _Samples()
        for z, item in ((1, self._picture), (3, self._line), (4, self._samples)):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._which = self.choice(
            "answer_of", [(self.tr("average"), "mean"), (self.tr("best alone"), "single")], self.tr("Whose answer"),
            self.tr("The answer of the average, or of the best trial alone."),
        )  # fmt: skip
        self._which.setObjectName("search.average.whose")
        self._which.activated.connect(lambda _index: self.redraw())
        self.header.insertWidget(1, self._which)
        self.test = QToolButton()
        self.test.setObjectName("search.average.test")
        self.test.setProperty("role", "choice")
        self.test.setText(self.tr("Test set…"))
        self.test.setAccessibleName(self.tr("Open the test set"))
        self.test.setToolTip(self.tr("Judge the average by the test samples, and count that it was done"))
        self.test.clicked.connect(self.test_wanted)
        self.test.hide()
        self.header.insertWidget(2, self.test)
        self._words = self._empty.text()
        self._finish()

    @property
    def made(self) -> AverageShown | None:
        return self.frame  # type: ignore[return-value]

    def show_average(self, made: AverageShown | None) -> None:
        self.test.setVisible(made is not None and made.averaged.part != "test" and len(made.averaged.data.test) > 0)
        if made is None:
            self._empty.setText(self._words)
            self.clear()
        else:
            self._empty.setText(self._said(made))
            self.show_frame(made)  # type: ignore[arg-type]  # it says what plots ask of a frame

    def _draw(self, frame: object) -> None:
        made: AverageShown = frame  # type: ignore[assignment]
        answers = made.mean if self._which.currentData() == "mean" else made.single
        for item in (self._picture, self._line, self._samples):
            item.setVisible(answers is not None)
        single = made.averaged.single
        scores = [
            Entry("text", "", name, self.tr("{0}, alone {1}").format(three_digits(value), three_digits(single[name])))
            for name, value in made.averaged.scores.items()
        ]
        self.legend.set_entries(*scores)
        if answers is None:
            return
        data, names = made.averaged.data, made.averaged.data.input_names
        held = data.test if made.averaged.part == "test" else data.validation
        if len(made.span) == 1:
            self._picture.setVisible(False)
            self._label(names[0], self.tr("answer"))
            self._line.set_data(np.linspace(*made.span[0], SIDE), answers[:, -1])
            truth = data.targets.invert(held.y.reshape(len(held), -1).astype(np.float64))[:, 0]
            colour = QColor(self.theme.validation)
            self._samples.show(held.raw[:, 0], truth, [colour] * len(held))
            return
        self._line.setVisible(False)
        self._label(names[0], names[1])
        self._paint_map(answers, made)
        colours = self._sample_colours(held.y, data.class_names, made)
        self._samples.show(held.raw[:, 0], held.raw[:, 1], colours)

    def _paint_map(self, answers: Floats, made: AverageShown) -> None:
        classes = len(made.averaged.data.class_names)
        if classes > 2:
            table = np.array([QColor(colour).getRgb()[:3] for colour in class_colours(self.theme, classes)])
            mixed = (answers @ table).clip(0, 255)
            pixels = np.full((*mixed.shape[:2], 4), 255, dtype=np.uint8)
            pixels[..., :3] = mixed[..., ::-1]
        elif classes == 2:
            pixels = coloured(answers[..., 1], diverging_table(self.theme), 0.0, 1.0)
        else:
            value = answers[..., 0]
            pixels = coloured(value, diverging_table(self.theme), float(value.min()), float(value.max()) + 1e-12)
        self._picture.show_pixels(pixels, made.span[0], made.span[1])

    def _sample_colours(self, y: NDArray[np.generic], classes: tuple[str, ...], made: AverageShown) -> list[QColor]:
        if classes:
            colours = [QColor(colour) for colour in class_colours(self.theme, len(classes))]
            return [colours[int(k)] for k in y.tolist()]
        table = diverging_table(self.theme)
        truth = made.averaged.data.targets.invert(y.reshape(len(y), -1).astype(np.float64))[:, 0]
        assert made.mean is not None
        low, high = float(made.mean.min()), float(made.mean.max()) + 1e-12
        return [QColor(*table[int(np.clip(255 * (v - low) / (high - low), 0, 255))].tolist()) for v in truth]

    def _dress(self, theme: Theme) -> None:
        self._line.set_pen(line_pen(theme.train, 2.2))

    def extent(self) -> Extent | None:
        made = self.made
        if made is None or made.mean is None:
            return None
        if len(made.span) == 2:
            return Extent(*made.span[0], *made.span[1])
        data = made.averaged.data
        truth = data.targets.invert(data.train.y.reshape(len(data.train), -1).astype(np.float64))[:, 0]
        return Extent(*made.span[0], float(min(truth.min(), made.mean.min())), float(max(truth.max(), made.mean.max())))

    def _said(self, made: AverageShown) -> str:
        found = made.averaged
        lines = [
            self.tr("The average of {0} trials, beside the best alone:").format(grouped(len(found.ensemble.members)))
        ]
        lines += [
            self.tr("{0}: {1} and {2}").format(name, three_digits(value), three_digits(found.single[name]))
            for name, value in found.scores.items()
        ]
        return "\n".join([*lines, self._where(made)])

    def _where(self, made: AverageShown) -> str:
        found = made.averaged
        if found.part == "test":
            return self.tr("on the {0} test samples, which are no longer untouched").format(grouped(found.samples))
        return self.tr("on the {0} validation samples that also chose them").format(grouped(found.samples))

    def note_text(self) -> str:
        made = self.made
        if made is None:
            return ""
        count = len(made.averaged.ensemble.members)
        return self.tr("average of {0} trials, {1}").format(grouped(count), self._where(made))

    def readout(self, x: float, y: float) -> str:
        return self.note_text()

    def describe(self) -> str:
        return self._said(self.made) if self.made else ""

    def table(self) -> tuple[tuple[str, ...], list[list[object]]]:
        found = self.made.averaged if self.made else None
        if found is None:
            return (), []
        return ("score", "average", "best alone"), [[n, v, found.single[n]] for n, v in found.scores.items()]
