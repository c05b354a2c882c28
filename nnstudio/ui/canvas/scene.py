"""The drawn network: the items for one experiment, and the numbers of the newest frame in them."""

import dataclasses
import time
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGraphicsScene

from ...nn.dropout import Masks
from ...nn.network import Network
from ...nn.parameters import transfer
from ...run.mailbox import Frame
from ...spec import Experiment
from ...spec.topology import Origins
from ..document import State
from ..theme import grouped, local
from .appearance import Appearance, typical_size
from .arithmetic import output_name
from .geometry import Hit, Layout, lay_out
from .items import ColumnItem, HaloItem, HeaderItem, MarksItem, WeightsItem, curve_path, rect
from .masks import silent_units
from .signals import Probe

MAP_SECONDS = 1 / 15
MOST_CURVES = 96  # painted anew for one frame; the others' turn comes with the next
SOON_MS = 16
MOST_NAMES = 32  # that are measured
MOST_CARRIED = 5_000  # parameters; more come with the next frame of the training


class NetworkScene(QGraphicsScene):
    """Mirrors one experiment. `show_experiment` builds the items anew, `show_frame` only changes what they show."""

    def __init__(self, experiment: Experiment, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.experiment = experiment
        self.appearance = appearance
        self.viewport = (760.0, 440.0)
        self.frame: Frame | None = None
        self.thinned: Masks | None = None  # of the thinned network that is shown in place of the whole one
        self.sample = 0  # the training sample under consideration
        self._probe = Probe()
        self._maps_drawn = 0.0
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._show_numbers)
        self._next = 0  # the weights item whose turn it is
        self._firsts: dict[int, int] = {}  # of folded columns, the first unit drawn
        self._names: tuple[str, ...] = ()
        self._classes: tuple[str, ...] = ()
        self._weights: list[WeightsItem] = []
        self._flat: list[NDArray[np.intp]] = []  # per weights item the flat indices of its weights
        self._columns: list[ColumnItem] = []
        self._weight_mask: NDArray[np.bool_] | None = None
        self._build()

    # What is drawn

    def show_experiment(self, experiment: Experiment) -> None:
        """Draw another experiment; a frame of another shape is dropped."""
        if experiment.model.widths(experiment.data.inputs) != self.experiment.model.widths(self.experiment.data.inputs):
            self._firsts = {}
        self.experiment = experiment
        if self.frame is not None and not fits(self.frame, experiment):
            self.frame = self.thinned = None
        self._build()

    def show_viewport(self, width: float, height: float) -> None:
        """Lay out anew for a window of another size, in scene units."""
        if (width, height) != self.viewport:
            self.viewport = (width, height)
            self._build()

    def show_appearance(self, appearance: Appearance) -> None:
        self.appearance = appearance
        self._build()

    def show_frame(self, frame: Frame) -> None:
        """Take the numbers of a frame, unless it is of a network of another shape."""
        if not fits(frame, self.experiment):
            return
        named = (frame.data.feature_names, frame.data.class_names)
        new_shape = self.frame is None
        if self.frame is None or (frame.network, frame.update) != (self.frame.network, self.frame.update):
            self.thinned = None
        self.frame = frame
        if named != (self._names, self._classes):
            self._names, self._classes = named
            self._build()
            return
        if new_shape:
            self._weight_mask = frame.network.layout.weight_mask()
        self._show_numbers()

    def show_thinned(self, masks: Masks) -> None:
        """Show which units and weights these masks of one sample silence, and what is answered without them, until the
        training goes on."""
        self.thinned = masks
        self._show_silent()
        self._show_answers()

    @property
    def _on_ground(self) -> bool:
        return self.experiment.data.about.task == "function"

    def carry_over(self, state: State, origins: Origins | None) -> None:
        """Before the experiment is reshaped: keep showing the weights that keep their place; new ones are zero."""
        frame, experiment = self.frame, state.experiment
        if frame is None or origins is None or experiment.data != frame.experiment.data:
            return
        network = Network(experiment)
        sizes = network.layout.size, frame.network.layout.size
        if not min(sizes) or max(sizes) > MOST_CARRIED:  # neighbours have no parameters to show
            return
        none = np.zeros(network.layout.size, dtype=network.dtype)
        kept = transfer(frame.network.layout, frame.parameters, network.layout, none, origins)
        self.frame = dataclasses.replace(
            frame, run=state.run, experiment=experiment, network=network, parameters=kept, masks=None
        )
        self.thinned = None

    def set_parameter(self, index: int, value: float) -> None:
        """Show a parameter set by hand at once, before training has taken it."""
        if self.frame is not None and 0 <= index < len(self.frame.parameters):
            parameters = self.frame.parameters.copy()
            parameters[index] = value
            self.show_frame(dataclasses.replace(self.frame, parameters=parameters))

    def draw_from(self, column: int, first: int) -> bool:
        """Draw a folded column from this unit on; whether that changed anything."""
        there = self.drawing.columns[column]
        first = min(max(first, 0), there.units - 2 * there.few)
        if not there.hidden or first == there.shown[0]:
            return False
        self._firsts[column] = first
        self._build()
        return True

    def plan(self, viewport: tuple[float, float]) -> Layout:
        """How the experiment would be drawn for a window of this size, in scene units."""
        model = self.experiment.model
        widths = model.widths(self.experiment.data.inputs)
        return lay_out(
            widths,
            [() if model.learner == "neighbours" else model.sources(i) for i in range(len(model.layers))],
            viewport,
            [layer.bias for layer in model.layers],
            [len(self._badges(c)) for c in range(len(widths))],
            self._firsts,
            self._room_beside(),
        )

    # What is asked of it

    def parameter_index(self, hit: Hit) -> int | None:
        """Where a weight or bias lies in the flat vector; None before the first frame."""
        if self.frame is None or hit.kind not in ("weight", "bias"):
            return None
        return self.frame.network.layout.blocks[hit.layer].index(hit.row, hit.unit)

    def parameter(self, hit: Hit) -> float | None:
        """The value of a weight or bias; None before the first frame."""
        index = self.parameter_index(hit)
        return None if index is None or self.frame is None else float(self.frame.parameters[index])

    def considered(self) -> tuple[NDArray[Any], NDArray[Any]] | None:
        """The sample that neurons are explained with: inputs (1, features), targets (1, outputs)."""
        if self.frame is None or not len(self.frame.data.train):
            return None
        train = self.frame.data.train
        at = min(self.sample, len(train) - 1)
        return train.x[at : at + 1], self.frame.network.targets(train.y[at : at + 1])

    def consider(self, raw: NDArray[Any]) -> None:
        """Explain neurons with the training sample nearest to this raw input."""
        if self.frame is not None and len(self.frame.data.train):
            away = ((self.frame.data.train.raw - raw) ** 2).sum(axis=1)
            self.sample = int(away.argmin())

    def column_names(self, column: int) -> dict[int, str]:
        """The names beside the nodes of the inputs and outputs, by unit."""
        units = self.drawing.columns[column].shown
        if column == 0:
            return {u: self._input_name(u) for u in units}
        if column == len(self.drawing.columns) - 1:
            outputs = self.drawing.columns[column].units
            return {u: output_name(self._classes, outputs, u, self._on_ground) for u in units}
        return {}

    # Inside

    def _build(self) -> None:
        self._late.stop()
        self._next = 0
        self.clear()
        model = self.experiment.model
        widths = model.widths(self.experiment.data.inputs)
        self.drawing: Layout = self.plan(self.viewport)
        self._weights = [WeightsItem(bundle, self.appearance) for bundle in self.drawing.bundles]
        self._flat = self._flat_indices()
        self._columns = [self._column_item(c) for c in range(len(widths))]
        for item in (*self._weights, *self._columns):
            self.addItem(item)
        for c in range(len(widths)):
            title, count = self._header_texts(c)
            self.addItem(HeaderItem(self.drawing, c, title, count, c in self.drawing.hidden, self.appearance))
        for item in self._weights:
            layer = model.layers[item.bundle.target - 1]
            item.mark(set(layer.frozen), set(layer.pruned))
        self.halo = HaloItem(self.drawing, self.appearance)
        self.addItem(self.halo)
        self.marks = MarksItem(self.drawing, self.appearance)
        self.marks.gap_text = self.tr("+ layer")
        self.addItem(self.marks)
        self.setSceneRect(QRectF(0, 0, self.drawing.width, self.drawing.height))
        if self.frame is not None:
            self._weight_mask = self.frame.network.layout.weight_mask()
            self._show_weights()
            self._show_silent()
            self._show_answers()

    def _room_beside(self) -> tuple[float, float]:
        """What the names of inputs and outputs ask for."""
        metrics = QFontMetricsF(self.appearance.font)
        inputs, outputs = self.experiment.data.inputs, self.experiment.model.output.units
        few = [*range(min(inputs, MOST_NAMES)), *range(max(inputs - MOST_NAMES, 0), inputs)]
        names = [self._input_name(u) for u in few]
        answers = [output_name(self._classes, outputs, u, self._on_ground) for u in range(min(outputs, MOST_NAMES))]
        left, right = (max(map(metrics.horizontalAdvance, some), default=0.0) for some in (names, answers))
        return left + 18.0, right + 18.0

    def _input_name(self, unit: int) -> str:
        known = self._names or self.experiment.data.terms
        return known[unit] if unit < len(known) else f"x{unit + 1}"

    def _column_item(self, column: int) -> ColumnItem:
        item = ColumnItem(self.drawing, column, self.column_names(column), self.appearance)
        item.badges = self._badges(column)
        if column > 0:
            layer = self.experiment.model.layers[column - 1]
            item.frozen, item.pruned = set(layer.frozen), set(layer.pruned)
        item.round = self.frame is None and self.experiment.data.about.inputs > 2
        return item

    def _flat_indices(self) -> list[NDArray[np.intp]]:
        model, inputs = self.experiment.model, self.experiment.data.inputs
        starts, at = [], 0
        for i, layer in enumerate(model.layers):
            starts.append(at)
            at += (model.fan_in(i, inputs) + layer.bias) * layer.units
        return [
            starts[b.target - 1] + b.rows * model.layers[b.target - 1].units + b.units for b in self.drawing.bundles
        ]

    def _header_texts(self, column: int) -> tuple[str, str]:
        model = self.experiment.model
        if column == 0:
            return self.tr("Inputs"), grouped(self.experiment.data.inputs)
        layer = model.layers[column - 1]
        if column == len(model.layers):
            return self.tr("Output"), layer.activation
        return layer.activation, grouped(layer.units)

    def _badges(self, column: int) -> list[str]:
        model = self.experiment.model
        if column == 0:
            p = model.input_dropout
            return [self.tr("dropout {0}").format(local(f"{p:g}"))] if p else []
        layer = model.layers[column - 1]
        found = []
        if layer.dropout:
            text = self.tr("dropout {0}") if layer.dropout_on == "units" else self.tr("dropout (w) {0}")
            found.append(text.format(local(f"{layer.dropout:g}")))
        if layer.l1:
            found.append(self.tr("L1 {0}").format(local(f"{layer.l1:g}")))
        if layer.l2:
            found.append(self.tr("L2 {0}").format(local(f"{layer.l2:g}")))
        return found

    def _show_numbers(self) -> None:
        """Show the frame with bounded work; what is left over follows soon, with the next frame or without."""
        self._late.stop()
        left_over = self._show_weights(MOST_CURVES)
        self._show_silent()
        wait = self._maps_drawn + MAP_SECONDS - time.monotonic()
        if wait <= 0:
            self._show_answers()
        if left_over or wait > 0:
            self._late.start(SOON_MS if left_over else max(SOON_MS, round(wait * 1000)))

    def _show_weights(self, budget: int | None = None) -> bool:
        """Show the weights, item by item until so many curves are to be painted anew; whether some are left over."""
        assert self.frame is not None
        parameters, blocks = self.frame.parameters, self.frame.network.layout.blocks
        typical = typical_size(parameters[self._weight_mask])
        for c, column in enumerate(self._columns[1:], start=1):
            block = blocks[c - 1]
            if block.biases.stop > block.biases.start:
                column.show_biases(block.b(parameters)[list(self.drawing.columns[c].shown)], typical)
        painted, count = 0, len(self._weights)
        for turn in range(self._next, self._next + count):
            if budget is not None and painted >= budget:
                self._next = turn % count
                return True
            painted += self._weights[turn % count].show_weights(parameters[self._flat[turn % count]], typical)
        return False

    def _show_silent(self) -> None:
        assert self.frame is not None
        masks = self.thinned or self.frame.masks
        for c, column in enumerate(self._columns):
            column.show_silent(silent_units(masks, c))
        for item in self._weights:
            layer = item.bundle.target - 1
            dropped = None if masks is None or layer >= len(masks.weights) else masks.weights[layer]
            item.show_silent(None if dropped is None else dropped == 0)

    def _show_answers(self) -> None:
        if self.frame is None:
            return
        considered = self.considered()
        if considered is None:
            return
        answers = self._probe.ask(self.frame, considered[0], self.thinned)
        for column in self._columns:
            column.show_answers(answers)
        self._maps_drawn = time.monotonic()

    def ring_for(self, hit: Hit | None) -> None:
        """Put the focus ring round what is selected."""
        marks = self.marks
        marks.ring = self.halo.curve = None
        if hit is not None and hit.kind == "weight":
            controls = self.drawing.curve(hit)
            self.halo.curve = None if controls is None else curve_path(controls)
        elif hit is not None:
            box = self.drawing.box_of(hit)
            marks.ring = None if box is None else rect(box)
            round_node = hit.kind == "node" and self._columns[hit.column].round
            marks.ring_corner = self.drawing.side / 2 if round_node else 2.0 if hit.kind == "bias" else 6.0
        marks.update()
        self.halo.update()


def fits(frame: Frame, experiment: Experiment) -> bool:
    """Whether the frame's network has the experiment's shape."""
    model, layout = experiment.model, frame.network.layout
    same = layout.widths == model.widths(experiment.data.inputs) and layout.size == experiment.parameter_count
    return same and all(
        block.sources == model.sources(i) and (block.biases.stop > block.biases.start) == model.layers[i].bias
        for i, block in enumerate(layout.blocks)
    )
