"""None, L1, L2 and both, side by side: one start trained four times, and what is left of its weights."""

import dataclasses
from collections.abc import Sequence
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPen, QResizeEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ...nn.weight_course import BINS
from ...run.jobs import Wanted
from ...run.mailbox import Frame
from ...search.decay import KINDS, WIDE, Decayed, Kind, compare_decay, four_ways, widened
from ...spec import Experiment, SpecError
from ...spec.edit import diff
from ..fitting import Flow
from ..scale import Logarithmic
from ..text import tr, translated
from ..theme import Theme, Themes, listed
from .base import Extent, Plot, short, steady
from .batch_table import ThinProgress
from .decay_text import captions_of, meaning_of, name_of, table_of, told
from .ensemble import fill
from .ensemble_tiles import pictured, samples_over
from .frame.background_task import BackgroundTask
from .grid import Answers, moving_inputs, span_of
from .items import Curve, line_pen
from .legend import Entry
from .number_entry import NumberEntry
from .scales import log10_or_none
from .strips import Strip, Strips, heights_of
from .tiles import Tile, Tiles, squares

Floats = NDArray[np.float64]
View = Literal["weights", "answers", "losses"]
VIEWS: tuple[View, ...] = get_args(View)
L1, L2, EPOCHS = 0.01, 0.02, 100  # at first
MOST_EPOCHS = 100_000
LEAST_WIDTH, ROOMY = 400, 480  # px: at least, and what a name before the epochs takes
SIDE, OF_LARGE, LARGE = 56, 30, 20_000  # points of a map along each side; of networks with more parameters than that
SOLID, DASH, DOT, BOTH = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine
)  # fmt: skip
STYLES: dict[Kind, Qt.PenStyle] = {"none": SOLID, "l1": DASH, "l2": DOT, "both": BOTH}
UNTOUCHED = ("model.l1", "model.l2", "training.l1_method", "training.epochs")  # the comparison sets these itself


@dataclasses.dataclass(frozen=True, eq=False)
class Told:
    """How far a comparison has come: the part of the training that is made, and those of the four that are done."""

    share: float
    made: tuple[Decayed | None, ...]


class DecayComparison(Plot):
    """Trains the run's experiment, or a wide one of its data, with each weight decay and shows what it leaves.

    `compare` begins. Owns a worker thread; `stop` ends it.
    """

    maximum_rate = 4.0
    margins = (0.0, 0.0, 0.0, 0.0)

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Weight decay"),
            tr(
                "Compare trains the same start four times: without a penalty, with L1, with L2 and with both. What "
                "each leaves of the weights will be drawn here"
            ), parent,
        )  # fmt: skip
        self._view: View = "weights"
        self._layer = 0  # 0 for all of them
        self._of: Frame | None = None  # the frame that was compared
        self._base: Experiment | None = None
        self._made: tuple[Decayed | None, ...] = (None,) * len(KINDS)
        self._maps: dict[Kind, Floats] = {}
        self._field: Answers | None = None
        self._failure, self._invitation = "", self._empty.text()
        self._task = BackgroundTask(self, self._arrived, self._progressed, self._failed)
        self._strips, self._tiles = Strips(themes.theme), Tiles(themes.theme)
        self._curves = {kind: Curve() for kind in KINDS}
        for item in (self._strips, self._tiles, *self._curves.values()):
            self.canvas.box.addItem(item, ignoreBounds=True)
        self._make_controls()
        self.canvas.box.sigResized.connect(lambda _box: self._arrange())
        self._finish()

    def _make_controls(self) -> None:
        self._views = self.choice(
            "view", [(self.tr("weights"), "weights"), (self.tr("answers"), "answers"), (self.tr("losses"), "losses")],
            self.tr("What is shown"), self.tr("How the weights are spread, what is answered, or how the loss fell"),
        )  # fmt: skip
        self._views.setObjectName("decay.view")
        self._views.currentIndexChanged.connect(lambda _i: self.set_view(self._views.currentData()))
        self._layers = self.choice(
            "layer", [], self.tr("Whose weights"), self.tr("The weights of all layers together, or of one")
        )
        self._layers.setObjectName("decay.layer")
        self._layers.activated.connect(self.set_layer)
        self.header.addWidget(self._views)
        self.header.addWidget(self._layers)
        self._widths = self.choice(
            "network", [(self.tr("wide"), "wide"), (self.tr("as drawn"), "own")], self.tr("Which network"),
            self.tr("A network of {0} with weights to spare, or the one on the canvas").format(WIDE),
        )  # fmt: skip
        self._widths.setObjectName("decay.network")
        self._widths.setMinimumWidth(60)
        lambdas = Logarithmic(1e-4, 10.0, zero=True)
        self._l1 = NumberEntry(
            "decay.l1", "λ₁", self.tr("L1 of the comparison"),
            self.tr("Lambda of L1, for every layer, where L1 acts. Accepts 0 to 10"), lambdas, L1,
        )  # fmt: skip
        self._l2 = NumberEntry(
            "decay.l2", "λ₂", self.tr("L2 of the comparison"),
            self.tr("Lambda of L2, for every layer, where L2 acts. Accepts 0 to 10"), lambdas, L2,
        )  # fmt: skip
        self._epochs = NumberEntry(
            "decay.epochs", self.tr("epochs"), self.tr("Epochs of each training"),
            self.tr("How often each of the four goes through all training samples"),
            Logarithmic(1, MOST_EPOCHS, integer=True), EPOCHS,
        )  # fmt: skip
        for name, entry in (("l1", self._l1), ("l2", self._l2), ("epochs", self._epochs)):
            self._choices.declare(name, entry)
        self._bar = ThinProgress(self.theme)
        self._bar.setAccessibleName(self.tr("Comparison, how far"))
        self._go = QToolButton()
        self._go.setObjectName("decay.compare")
        self._go.setProperty("role", "choice")
        # A click leaves the focus where it was, so that Space goes on training.
        self._go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._go.clicked.connect(self._pressed)
        row, layout = Flow(), self.layout()
        for widget in (self._widths, self._l1, self._l2, self._epochs):
            row.addWidget(widget)
        row.push()
        row.addWidget(self._bar)
        row.addWidget(self._go)
        if isinstance(layout, QVBoxLayout):
            layout.insertLayout(layout.indexOf(self.header_bar) + 2, row)
        # What is in it may ask for more until it has been hidden, which only happens at a smaller size.
        self.setMinimumWidth(LEAST_WIDTH)
        self._show_busy(0.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._epochs.label.setVisible(self.width() >= ROOMY)

    # What others ask of it

    @property
    def busy(self) -> bool:
        """Whether a comparison is under way."""
        return self._task.busy

    @property
    def made(self) -> tuple[Decayed | None, ...]:
        """The four, in the order of `KINDS`; None where one is not done yet."""
        return self._made

    def set_view(self, view: View) -> None:
        """Show the "weights", the "answers" or the "losses" of the four."""
        if view not in VIEWS:
            raise ValueError(f"there is no view {view}: use one of {', '.join(VIEWS)}")
        self._view = view
        self._views.setCurrentIndex(self._views.findData(view))
        self._redraw()

    def set_layer(self, layer: int) -> None:
        """Show the weights of a layer, from 1, or of all of them for 0."""
        self._layer = layer
        self._layers.setCurrentIndex(layer)
        self._redraw()

    def compare(self) -> None:
        """Train the four from where the run on show began."""
        if self.frame is None:
            return
        frame, l1, l2, epochs = self.frame, self._l1.value, self._l2.value, int(self._epochs.value)
        self._failure = ""
        try:
            four_ways(frame.experiment, l1, l2)
            base = widened(frame.experiment) if self._widths.currentData() == "wide" else frame.experiment
        except SpecError as error:
            self._tell(translated(error.message))
            return
        self._of, self._base, self._made, self._maps = frame, base, (None,) * len(KINDS), {}
        axes, one = moving_inputs(frame.data), len(frame.data.input_names) == 1
        field = self._field = Answers(
            frame.data, span_of(frame, axes[0]), None if one else span_of(frame, axes[1]), axes
        )
        maps = self._maps

        def work(wanted: Wanted) -> Told:
            state = Told(0.0, (None,) * len(KINDS))

            def report(made: tuple[Decayed | None, ...]) -> None:
                nonlocal state
                for one in made:
                    if one is not None and one.kind not in maps:
                        maps[one.kind] = _answers(one, frame, field)
                state = Told(state.share, made)
                wanted.report(state)

            def progress(share: float) -> None:
                wanted.report(Told(share, state.made))

            return Told(1.0, compare_decay(base, l1, l2, epochs, wanted, report, progress=progress))

        self._task.start(work)
        self._show_busy(0.0)
        self._redraw()

    def cancel(self) -> None:
        """Give up the comparison under way; what it has shown stays."""
        self._task.cancel()
        self._show_busy(0.0)

    def forget_document(self) -> None:
        self.cancel()
        self._of, self._made = None, (None,) * len(KINDS)
        super().forget_document()

    def stop(self) -> None:
        """End the worker thread."""
        self._task.stop()

    def _pressed(self) -> None:
        if self.busy:
            self.cancel()
        else:
            self.compare()

    # What arrives

    @Slot(object)
    def _progressed(self, state: Told) -> None:
        self._show_busy(state.share)
        if sum(one is not None for one in state.made) > sum(one is not None for one in self._made):
            self._made = state.made
            self._redraw()

    @Slot(object)
    def _arrived(self, state: Told) -> None:
        self._made = state.made
        self._show_busy(1.0)
        self._redraw()

    @Slot(str)
    def _failed(self, why: str) -> None:
        self._show_busy(0.0)
        self._tell(why)

    def _tell(self, why: str) -> None:
        self._failure = self.tr("Not compared: {0}").format(why)
        self._note.say(self._failure)

    def _show_busy(self, share: float) -> None:
        busy = self.busy
        self._bar.setVisible(busy)
        self._bar.setValue(round(1000 * share))
        self._widths.setVisible(not busy)  # leaves its room to the bar
        for entry in (self._l1, self._l2, self._epochs):
            entry.setEnabled(not busy)
        self._empty.setText(self.tr("Four trainings are under way") if busy else self._invitation)
        self._go.setText(self.tr("Cancel") if busy else self.tr("Compare"))
        self._go.setAccessibleName(self.tr("Cancel the comparison") if busy else self.tr("Compare weight decays"))
        self._go.setToolTip(
            self.tr("Give up this comparison") if busy
            else self.tr("Train this start without a penalty, with L1, with L2 and with both, beside the run")
        )  # fmt: skip

    # Drawing

    @property
    def _done(self) -> list[Decayed]:
        return [one for one in self._made if one is not None]

    def _chosen(self, one: Decayed) -> Sequence[int]:
        layers = range(len(one.counts))
        return layers if self._layer == 0 else layers[self._layer - 1 : self._layer]

    def _redraw(self) -> None:
        if self.frame is not None:
            self._following, self._followed = True, None
            self._draw(self.frame)
            self._after_drawing()

    def _arrange(self) -> None:
        if self._done and self._view == "answers":
            self._redraw()

    def _dress(self, theme: Theme) -> None:
        font = self.canvas.axes["bottom"].style["tickFont"]
        self._strips.dress(theme, font)
        self._tiles.dress(theme, font)
        self._bar.dress(theme)
        for kind, curve in self._curves.items():
            curve.set_pen(line_pen(_colour(kind, theme), 2.0, STYLES[kind]))

    def _draw(self, _frame: Frame) -> None:
        view, done = self._view, self._done
        curved = view == "losses" or (view == "answers" and self._one_input)
        self._show_layers()
        self._strips.setVisible(view == "weights")
        self._tiles.setVisible(view == "answers" and not curved)
        for curve in self._curves.values():
            curve.setVisible(curved)
        upright = view == "weights" or curved
        self.canvas.box.invertY(not upright)
        self.canvas.box.setMouseEnabled(upright, curved)
        for axis in self.canvas.axes.values():
            axis.setVisible(upright)
        for line in self._lines:  # a place is marked in every tile instead
            line.setPen(line_pen(self.theme.secondary, 1, DOT) if upright else QPen(Qt.PenStyle.NoPen))
        self.margins = (0.02, 0.04, 0.05, 0.05) if curved else (0.01, 0.01, 0.0, 0.0) if upright else (0.0,) * 4
        self.canvas.axes["left"].set_log(view == "losses")
        self.canvas.axes["left"].set_names(self._names() if view == "weights" else None)
        if not done:
            self.legend.set_entries()
        elif view == "weights":
            self._draw_weights(done)
        elif curved:
            self._draw_curves(done)
        else:
            self._draw_tiles(done)

    @property
    def _one_input(self) -> bool:
        return self._of is not None and len(self._of.data.input_names) == 1

    def _names(self) -> dict[float, str]:
        return {len(KINDS) - 1 - k + 0.35: name_of(kind) for k, kind in enumerate(KINDS)}

    def _show_layers(self) -> None:
        done = self._done
        count = len(done[0].counts) if done else 0
        names = [self.tr("all layers"), *(self.tr("layer {0}").format(k + 1) for k in range(count - 1))]
        names += [self.tr("output")] if count else []
        self._layer = min(self._layer, len(names) - 1)
        fill(self._layers, names, self._layer)
        self._layers.setVisible(bool(done) and self._view == "weights")

    def _draw_weights(self, done: list[Decayed]) -> None:
        found = {one.kind: one.weights(self._chosen(one)) for one in done}
        reach = max([float(np.abs(w[np.isfinite(w)]).max(initial=0.0)) for w in found.values()]) or 1.0
        strips = []
        for kind, one in zip(KINDS, self._made, strict=True):
            weights = found.get(kind, np.empty(0))
            heights, zero = heights_of(np.nan_to_num(weights), reach) if len(weights) else (np.zeros(BINS), 0.0)
            captions = (self.tr("being trained") if self.busy else "",)
            if one is not None:
                captions = captions_of(one, one.count(self._chosen(one)))
            strips.append(Strip(kind, _colour(kind, self.theme), heights, zero, captions))
        self._strips.show_strips(strips, reach)
        self._label(self.tr("value of a weight (height: root of the share)"), "")
        self.legend.set_entries(
            Entry("s", self.theme.text, self.tr("exactly 0"), hollow=True),
            *(Entry("bar", _colour(kind, self.theme), name_of(kind)) for kind in KINDS),
        )

    def _draw_curves(self, done: list[Decayed]) -> None:
        entries = []
        for kind, one in zip(KINDS, self._made, strict=True):
            curve = self._curves[kind]
            if one is None:
                curve.set_data(np.empty(0), np.empty(0))
                continue
            if self._view == "losses":
                curve.set_data(*log10_or_none(one.course.curve("update"), one.course.curve("train_loss"), True))
                value = steady(one.train_loss)
            else:
                answers = self._maps[kind][:, 0]
                curve.set_data(np.linspace(*self._spans[0], len(answers)), answers)
                value = ""
            entries.append(Entry("line", _colour(kind, self.theme), name_of(kind), value, STYLES[kind]))
        if self._view == "losses":
            self._label(self.tr("updates"), self.tr("training loss, penalty not counted"))
        elif self._of is not None:
            self._label(self._of.data.input_names[0], self.tr("answer"))
        self.legend.set_entries(*entries)

    @property
    def _spans(self) -> tuple[tuple[float, float], tuple[float, float]]:
        return ((0.0, 1.0), (0.0, 1.0)) if self._field is None else self._field.spans

    def _draw_tiles(self, done: list[Decayed]) -> None:
        frame, theme = self._of, self.theme
        if frame is None or self._field is None:
            return
        dots, colours = samples_over(self._field, moving_inputs(frame.data), frame, theme)
        tiles = []
        for one in done:
            values, name = self._maps[one.kind], name_of(one.kind)
            pixels, lines = pictured(values, frame, theme)
            loss = self.tr("diverged") if one.ended else steady(one.validation_loss)
            tiles.append(Tile(one.kind, (f"{name}: {loss}", name), pixels, values, lines, dots, colours))
        places = squares(self.canvas.box.width() - 1, self.canvas.box.height() - 1, len(KINDS))
        self._tiles.show_tiles(tiles, places[: len(tiles)])
        words = self.tr("answers over {0} and {1}; the numbers are validation losses").format(*self._axis_names())
        self.legend.set_entries(Entry("text", "", words))

    def _axis_names(self) -> tuple[str, str]:
        data = None if self._of is None else self._of.data
        if data is None:
            return "", ""
        first, second = moving_inputs(data)
        return data.input_names[first], data.input_names[second]

    # What is seen

    def extent(self) -> Extent | None:
        if not self._done:
            return None
        if self._view == "weights":
            return Extent(-self._strips.reach, self._strips.reach, 0.0, float(len(KINDS)))
        if self._tiles.isVisible():
            return Extent(0.0, max(1.0, self.canvas.box.width()), 0.0, max(1.0, self.canvas.box.height()))
        shown = [curve for curve in self._curves.values() if len(curve.x)]
        x, y = (np.concatenate([getattr(curve, side) for curve in shown]) for side in ("x", "y"))
        y = y[np.isfinite(y)]
        return Extent(float(x.min()), float(x.max()), float(y.min(initial=0.0)), float(y.max(initial=-9.0)) + 1e-9)

    def _follow(self, extent: Extent, at_once: bool = False) -> None:
        # Strips and tiles have no room to spare: their range is exact.
        super()._follow(extent, at_once or self._view != "losses")

    def readout(self, x: float, y: float) -> str:
        if self._view == "weights":
            one = self._made[max(0, min(len(KINDS) - 1, len(KINDS) - 1 - int(np.floor(y))))]
            return "" if one is None else told(one, one.count(self._chosen(one)))
        if self._tiles.isVisible():
            there = self._tiles.at(x, y)
            if there is None:
                return ""
            tile, across, up = there
            rows, columns = tile.values.shape[:2]
            value = tile.values[min(rows - 1, int(up * rows)), min(columns - 1, int(across * columns))]
            return f"{name_of(tile.name)}: " + listed(short(float(v)) for v in np.atleast_1d(value))
        values = [
            f"{name_of(kind)} {short(10**at if self._view == 'losses' else at)}"
            for kind, curve in self._curves.items() if len(curve.x)
            for at in [float(np.interp(x, curve.x, curve.y))]
        ]  # fmt: skip
        return self.tr("at {0}: {1}").format(short(x), ", ".join(values))

    def note_text(self) -> str:
        if self._failure:
            return self._failure
        done, frame = self._done, self.frame
        if not done:
            return ""
        said = meaning_of(self._made, self._chosen(done[0]))
        if frame is not None and self._of is not None and not self.busy and self._is_stale(frame, self._of):
            said += self.tr(" · of an earlier state of the run")
        return said

    def _is_stale(self, frame: Frame, of: Frame) -> bool:
        if frame.experiment is of.experiment:
            return False
        return any(path.split(".")[-1] not in ("l1", "l2") and path not in UNTOUCHED
                   for path in diff(of.experiment, frame.experiment))  # fmt: skip

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        return table_of(self._made)

    def describe(self) -> str:
        said = [told(one, one.count(self._chosen(one))) for one in self._done]
        return ". ".join([*said, self.note_text()])


def _answers(one: Decayed, frame: Frame, field: Answers) -> Floats:
    """What one of the four answers over a field: (side, side, outputs), or (points, outputs) of one input."""
    asked = dataclasses.replace(
        frame, experiment=one.course.experiment, network=one.network,
        parameters=one.parameters.astype(one.network.dtype),
    )  # fmt: skip
    if len(frame.data.input_names) == 1:
        return field.along(asked, 4 * SIDE)[1]
    return field.map(asked, OF_LARGE if one.layout.size > LARGE else SIDE)


def _colour(kind: Kind, theme: Theme) -> str:
    return theme.runs[KINDS.index(kind)]
