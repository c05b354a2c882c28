"""The thinned networks behind a dropout network, one by one and together, and how its units lean on each other."""

from collections.abc import Sequence
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from ...nn.dropout import drops
from ...nn.ensemble import Mean
from ...run.jobs import Jobs, Wanted
from ...run.mailbox import Frame
from ..text import tr, translated
from ..theme import Theme, Themes, diverging_table, grouped, percent
from .base import Extent, Plot, short
from .contours import cividis
from .ensemble_text import table_of, table_of_units, told_of_units, told_on_curve, told_on_map
from .ensemble_tiles import answer_tiles, correlation_tile, highest_spread
from .grid import Answers, answer_table
from .items import Band, Curve, line_pen
from .legend import Entry
from .thinning import Coadaptation, Thinned, Twin, ask, coadaptation, twin_work
from .tiles import Tile, Tiles, arranged

Floats = NDArray[np.float64]
View = Literal["networks", "units"]
VIEWS: tuple[View, ...] = get_args(View)
COUNTS = (4, 8, 16)
FADED = 110  # of 255: lines of single networks


class EnsembleView(Plot):
    """Thinned networks' answers with their mean, the scaled network and the spread; or correlations between units.

    Owns two worker threads, one for looking at frames and one for a training without dropout; `stop` ends them.
    """

    maximum_rate = 2.0
    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Ensemble"), tr("The thinned networks behind dropout will be drawn here"), parent
        )  # fmt: skip
        self._view: View = "networks"
        self._count, self._mean, self._seed, self._layer = 8, "arithmetic", 0, 0
        self._made: Thinned | None = None
        self._units: Coadaptation | None = None
        self._twin: Twin | None = None
        self._next: Frame | None = None  # came while another was looked at
        self._invitation = self._empty.text()
        self._jobs, self._twin_jobs = Jobs(self), Jobs(self)
        self._jobs.done.connect(self._arrived)
        self._jobs.failed.connect(self._failed)
        self._twin_jobs.progressed.connect(self._twin_grows)
        self._twin_jobs.done.connect(self._twin_done)
        self._twin_jobs.failed.connect(self._failed)
        self._tiles = Tiles(themes.theme)
        self._band, self._curves = Band(), [Curve() for _ in range(max(COUNTS) + 2)]
        for z, item in enumerate((self._band, *self._curves, self._tiles)):
            item.setZValue(z)
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._make_controls()
        self.canvas.box.sigResized.connect(lambda _box: self._arrange())
        self._finish()

    def _make_controls(self) -> None:
        self._shows = self.choice(
            "view", [(self.tr("answers"), "networks"), (self.tr("co-adaptation"), "units")], self.tr("What is shown"),
            self.tr("Answers of thinned networks, or how the units of a layer go together"),
        )  # fmt: skip
        self._shows.currentIndexChanged.connect(lambda _i: self.set_view(self._shows.currentData()))
        self.header.addWidget(self._shows)
        self._counts = self.choice(
            "count", [(str(k), str(k)) for k in COUNTS], self.tr("How many thinned networks"),
            self.tr("How many masks are drawn; each leaves one thinned network"),
        )  # fmt: skip
        self._counts.setCurrentIndex(COUNTS.index(self._count))
        self._counts.currentIndexChanged.connect(lambda _i: self.set_count(int(self._counts.currentData())))
        self._means = self.choice(
            "mean", [(self.tr("arithmetic"), "arithmetic"), (self.tr("geometric"), "geometric")], self.tr("Which mean"),
            self.tr(
                "<p>The mean of the answers, or the normalised geometric mean of probabilities, which the scaled "
                "network equals exactly for one layer before a softmax or sigmoid (Baldi &amp; Sadowski 2013)</p>"
            ),
        )  # fmt: skip
        self._means.currentIndexChanged.connect(lambda _i: self.set_mean(self._means.currentData()))
        self._masks_button = self._button(
            self.tr("Next masks"), self.tr("Draw other masks: other thinned networks of the same parameters")
        )
        self._masks_button.clicked.connect(self.next_masks)
        self._layers = self.choice(
            "layer", [], self.tr("Hidden layer"), self.tr("The hidden layer whose units are compared")
        )
        self._layers.activated.connect(self.set_layer)
        self._twin_button = self._button("", "")
        self._twin_button.clicked.connect(self._press_twin)
        for widget in (self._counts, self._means, self._masks_button, self._layers, self._twin_button):
            self.second_row.addWidget(widget)
        self.second_row.addStretch(1)
        self._show_controls()

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setProperty("role", "choice")
        return button

    # What others ask of it

    @property
    def view(self) -> View:
        return self._view

    @property
    def thinned(self) -> Thinned | None:
        """The answers that are shown."""
        return self._made

    @property
    def units(self) -> Coadaptation | None:
        """The correlations that are shown."""
        return self._units

    @property
    def twin(self) -> Twin | None:
        """The same training without dropout, once it has been asked for."""
        return self._twin

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._jobs.busy or self._twin_jobs.busy

    def set_view(self, view: View) -> None:
        """Show "networks", their answers, or "units", their correlations."""
        if view not in VIEWS:
            raise ValueError(f"there is no view {view}: use one of {', '.join(VIEWS)}")
        self._view = view
        self._shows.setCurrentIndex(self._shows.findData(view))
        self._tiles.mark(None)
        self._again()

    def set_count(self, count: int) -> None:
        """Draw 4, 8 or 16 masks."""
        if count not in COUNTS:
            raise ValueError(f"{count} networks: use one of {', '.join(map(str, COUNTS))}")
        self._count = count
        self._counts.setCurrentIndex(COUNTS.index(count))
        self._again()

    def set_mean(self, mean: Mean) -> None:
        """Take the "arithmetic" or the "geometric" mean."""
        if mean not in get_args(Mean):
            raise ValueError(f"there is no mean {mean}: use one of {', '.join(get_args(Mean))}")
        self._mean = mean
        self._means.setCurrentIndex(self._means.findData(mean))
        self._again()

    def set_layer(self, layer: int) -> None:
        """Compare the units of hidden layer `layer`, from 0."""
        hidden = len(self.frame.network.model.hidden) if self.frame is not None else 0
        if not 0 <= layer < hidden:
            raise ValueError(f"there is no hidden layer {layer}: use 0 to {hidden - 1}")
        self._layer = layer
        self._layers.setCurrentIndex(layer)
        self._again()

    @Slot()
    def next_masks(self) -> None:
        """Other thinned networks of the same parameters."""
        self._seed += 1
        self._again()

    def stop(self) -> None:
        """End the worker threads; nothing new is worked out any more."""
        self._jobs.stop()
        self._twin_jobs.stop()

    # Frames and what is asked about them

    def show_frame(self, frame: Frame) -> None:
        super().show_frame(frame)
        if self._jobs.busy:
            self._next = frame
        else:
            self._submit(frame)

    def clear(self) -> None:
        self._forget()
        super().clear()

    def _begin_run(self, frame: Frame) -> None:
        self._forget()
        self._tiles.mark(None)
        self._layer = min(self._layer, max(0, len(frame.network.model.hidden) - 1))

    def _forget(self) -> None:
        self._jobs.cancel()
        self._twin_jobs.cancel()
        self._made = self._units = self._twin = self._next = None

    def _again(self) -> None:
        """Another choice: what is under way answers another question."""
        self._next = None
        if self.frame is not None:
            self._submit(self.frame)
            self.redraw()

    def _submit(self, frame: Frame) -> None:
        if self._why_empty(frame):
            self._jobs.cancel()
            return
        layer, field = self._layer, None if self._made is None else self._made.field
        count, mean, seed = self._count, self._mean, self._seed

        def work(_wanted: Wanted) -> Thinned | Coadaptation:
            return ask(frame, field, count, mean, seed)

        if self._view == "units":
            self._jobs.submit(lambda _wanted: coadaptation(frame, layer))
        else:
            self._jobs.submit(work)

    def _why_empty(self, frame: Frame) -> str:
        """Why there is nothing to see in this view of this run, and what to do about it; else nothing."""
        if frame.network.ground is not None:
            return self.tr("A function of two parameters has no units to drop")
        if self._view == "units":
            no_units = max((layer.units for layer in frame.network.model.hidden), default=0) < 2
            return self.tr("No hidden layer with two units or more: add one to compare its units") if no_units else ""
        if not drops(frame.network.model):
            return self.tr("This run has no dropout: set Dropout above 0 in the hyperparameters, and train")
        return ""

    @Slot(int, object)
    def _arrived(self, _token: int, made: Thinned | Coadaptation) -> None:
        if self.frame is not None and made.run == self.frame.run:
            if isinstance(made, Thinned):
                self._made = made
            else:
                self._units = made
            self.redraw()
        frame, self._next = self._next, None
        if frame is not None and self.isVisible():
            self._submit(frame)

    @Slot(int, object)
    def _failed(self, _token: int, error: Exception) -> None:
        self._next = None
        self._show_controls()
        self._note.say(self.tr("Not worked out: {0}").format(translated(error)))

    # The same without dropout

    def train_twin(self) -> None:
        """Train the same start without dropout, for as many updates, beside the run."""
        if self.frame is not None and self._has_twin(self.frame):
            self._twin_grows(self._twin_jobs.submit(twin_work(self.frame)), 0.0)
            self._show_controls()

    def _has_twin(self, frame: Frame) -> bool:
        return drops(frame.network.model) and frame.update > 0

    @Slot()
    def _press_twin(self) -> None:
        if self._twin_jobs.busy:
            self._twin_jobs.cancel()
            self._show_controls()
        else:
            self.train_twin()

    @Slot(int, object)
    def _twin_grows(self, _token: int, part: float) -> None:
        self._twin_button.setText(self.tr("Cancel ({0})").format(percent(part)))

    @Slot(int, object)
    def _twin_done(self, _token: int, twin: Twin | None) -> None:
        self._twin = twin
        self._show_controls()
        self.redraw()

    def _show_controls(self) -> None:
        units, frame = self._view == "units", self.frame
        there = frame is not None and not self._why_empty(frame)
        wanted = dict.fromkeys((self._counts, self._means, self._masks_button), there and not units)
        wanted[self._layers] = there and units
        wanted[self._twin_button] = there and units and frame is not None and self._has_twin(frame)
        # Those that go make room first: all of them side by side would widen the window.
        for widget, on in sorted(wanted.items(), key=lambda pair: pair[1]):
            widget.setVisible(on)
        if not self._twin_jobs.busy:
            self._twin_button.setText(self.tr("Train without dropout"))
            self._twin_button.setAccessibleName(self._twin_button.text())
            self._twin_button.setToolTip(
                self.tr("<p>Train the same start without dropout, for as many updates, and compare its units</p>")
            )
        if frame is not None:
            fill(self._layers, [
                self.tr("layer {0}").format(k + 1) for k in range(len(frame.network.model.hidden))
            ], self._layer)  # fmt: skip

    # Drawing

    def _dress(self, theme: Theme) -> None:
        self._tiles.dress(theme, self.canvas.axes["bottom"].style["tickFont"])
        shade = QColor(theme.positive)
        shade.setAlpha(40)
        self._band.set_colour(shade)
        for k, curve in enumerate(self._curves[:-2]):
            curve.set_pen(line_pen(theme.run_colour(k % 7)[0], 1.0, alpha=FADED))
        self._curves[-2].set_pen(line_pen(theme.text, 2.2))
        self._curves[-1].set_pen(line_pen(theme.negative, 2.2, Qt.PenStyle.DashLine))

    @property
    def _as_curves(self) -> bool:
        return self._view == "networks" and self._made is not None and self._made.one

    def _draw(self, frame: Frame) -> None:
        self._empty.setText(self._why_empty(frame) or self._invitation)
        self._show_controls()
        box, curves = self.canvas.box, self._as_curves
        if box.yInverted() == curves:
            box.invertY(not curves)
            self._followed = None
        box.setMouseEnabled(curves, curves)
        for axis in self.canvas.axes.values():
            axis.setVisible(curves)
        for item in (self._band, *self._curves):
            item.setVisible(curves)
        self._tiles.setVisible(not curves)
        for line in self._lines:  # a place is marked in every tile instead
            line.setPen(line_pen(self.theme.secondary, 1, Qt.PenStyle.DotLine) if curves else QPen(Qt.PenStyle.NoPen))
        if curves and self._made is not None:
            self._draw_curves(frame, self._made)
        else:
            self._draw_tiles(frame)
        self._show_legend(frame)

    def _draw_curves(self, frame: Frame, made: Thinned) -> None:
        x = np.linspace(*made.field.spans[0], len(made.mean))
        for k, curve in enumerate(self._curves[:-2]):
            curve.set_data(*((x, made.each[k, :, 0]) if k < len(made.each) else (x[:0], x[:0])))
        mean, spread = made.mean[:, 0], made.spread[:, 0]
        self._band.set_data(x, mean - spread, mean + spread)
        self._curves[-2].set_data(x, mean)
        self._curves[-1].set_data(x, made.scaled[:, 0])
        self._label(frame.data.input_names[0], self.tr("answer"))

    def _draw_tiles(self, frame: Frame) -> None:
        width, height = self.canvas.box.width() - 1, self.canvas.box.height() - 1
        if self._nothing(frame):
            self._tiles.show_tiles([], [])
        elif self._view == "networks" and self._made is not None:
            large, small = answer_tiles(self._made, frame, self.theme)
            places = arranged(width, height, len(large), len(small))
            self._tiles.show_tiles([*large, *small[: len(places.small)]], [*places.large, *places.small])
        else:
            tiles = self._unit_tiles(frame)
            places = arranged(width, height, len(tiles), 0)
            self._tiles.show_tiles(tiles, places.large)

    def _nothing(self, frame: Frame) -> bool:
        return bool(self._why_empty(frame)) or (self._made if self._view == "networks" else self._units) is None

    def _unit_tiles(self, frame: Frame) -> list[Tile]:
        if self._units is None:
            return []
        words = self.tr("dropout") if drops(frame.network.model) else self.tr("this run")
        tiles = [correlation_tile(self._units, self.theme, "with", words)]
        if self._twin is not None:
            tiles.append(
                correlation_tile(self._twin.coadaptation(self._layer), self.theme, "without", self.tr("without"))
            )
        return tiles

    def _follow(self, extent: Extent, at_once: bool = False) -> None:
        if not self._as_curves:
            # Tiles lie in pixels: their range is exact, and that of now, for becoming visible may change the room.
            extent, at_once = self.extent() or extent, True
        super()._follow(extent, at_once)

    def _arrange(self) -> None:
        """The tiles take the room that there is now."""
        if self.frame is not None and not self._as_curves:
            self.redraw()
            self.fit()

    def _show_legend(self, frame: Frame) -> None:
        made, theme = self._made, self.theme
        if self._nothing(frame) or (made is None and self._view == "networks"):
            self.legend.set_entries()
        elif self._view == "units":
            self.legend.set_entries(
                Entry("scale", "", "−1", "1", table=diverging_table(theme)),
                Entry("text", "", self.tr("correlation of units, the first at the top left")),
            )
        elif made is not None and made.one:
            self.legend.set_entries(
                Entry("line", theme.text, self.tr("mean of {0}").format(len(made.each))),
                Entry("line", theme.negative, self.tr("scaled"), style=Qt.PenStyle.DashLine),
                Entry("band", theme.positive, self.tr("spread")),
            )  # fmt: skip
        elif made is not None:
            low, _, high = Answers.scale(frame)
            answers = [Entry("scale", "", short(low), short(high), table=answer_table(theme))]
            spread = Entry("scale", "", self.tr("spread 0"), short(highest_spread(made)), table=cividis())
            self.legend.set_entries(*(answers if made.mean.shape[-1] == 1 else []), spread)

    # What is seen

    def extent(self) -> Extent | None:
        frame, made = self.frame, self._made
        if frame is None or self._nothing(frame):
            return None
        if not self._as_curves or made is None:
            return Extent(0.0, max(1.0, self.canvas.box.width()), 0.0, max(1.0, self.canvas.box.height()))
        heights = np.concatenate([made.each[..., 0].ravel(), made.scaled[:, 0]])
        heights = heights[np.isfinite(heights)]
        low, high = float(heights.min(initial=0.0)), float(heights.max(initial=0.0))
        pad = 0.08 * ((high - low) or 1.0)
        return Extent(*made.field.spans[0], low - pad, high + pad)

    def _point_at(self, place: QPointF) -> None:
        super()._point_at(place)
        point = self.canvas.box.mapSceneToView(place)
        there = None if self._as_curves or self._view == "units" else self._tiles.at(point.x(), point.y())
        self._tiles.mark(None if there is None else there[1:])

    def _leave(self) -> None:
        super()._leave()
        self._tiles.mark(None)

    def readout(self, x: float, y: float) -> str:
        made = self._made
        if self._as_curves and made is not None:
            return told_on_curve(made, x)
        there = self._tiles.at(x, y)
        if there is None:
            return self.note_text()
        if self._view == "units":
            return told_of_units(*there)
        return "" if made is None else told_on_map(made, *there)

    def note_text(self) -> str:
        frame, made = self.frame, self._made
        if frame is None or self._nothing(frame):
            return ""
        if self._view == "units":
            return self._unit_note(frame)
        if made is None:
            return ""
        if made.refused:
            return self.tr("Arithmetic mean: {0}").format(made.refused)
        said = self.tr("Mean and scaled network differ by {0} on average").format(short(made.shortcut))
        others = len(frame.data.input_names) - 2
        return said + (self.tr(" · {0} other inputs at their mean").format(others) if others > 0 else "")

    def _unit_note(self, frame: Frame) -> str:
        twin = self._twin
        if twin is None:
            return self.tr("Units that go up and down together lean on each other; dropout keeps them apart")
        said = self.tr("Training loss {0} reached after {1} updates with dropout, {2} without").format(
            short(twin.target), *(grouped(needed) for needed in twin.needed)
        )
        return said if twin.update == frame.update else said + self.tr(" (of {0})").format(grouped(twin.update))

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        if self._view == "units":
            return table_of_units(self._tiles.tiles)
        return table_of(self._made, self.frame) if self._made is not None and self.frame is not None else ((), [])

    def describe(self) -> str:
        frame, made = self.frame, self._made
        if frame is None or self._nothing(frame):
            return ""
        if self._view == "units":
            return " ".join([*(f"{tile.captions[0]}." for tile in self._tiles.tiles), self._unit_note(frame)])
        if made is None:
            return ""
        return self.tr("Answers of {0} thinned networks; their spread is {1} on average and {2} at most. {3}").format(
            len(made.each), short(float(made.uncertainty.mean())), short(float(made.uncertainty.max())),
            self.note_text(),
        )  # fmt: skip


def fill(box: QComboBox, names: list[str], at: int) -> None:
    """Have a list offer these names, and stand at one of them; nothing where it does already."""
    if [box.itemText(k) for k in range(box.count())] != names:
        box.clear()
        box.addItems(names)
    if box.currentIndex() != at:
        box.setCurrentIndex(at)
