"""The canvas as the window holds it: a line of facts with the topology field above the drawn network."""

from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...nn.dropout import drops
from ...run.mailbox import Frame
from ...spec import Experiment
from ..document import Document, State
from ..icons import icon
from ..proportion import ICONS, keep
from ..text import translated
from ..theme import SPACE, Theme, Themes, grouped, tabular
from ..undo import Start
from .actions import Actions
from .appearance import Appearance
from .editor import ParameterEditor
from .explanation import Explanation, explain, parameter_title
from .geometry import Hit
from .graph_view import GraphView
from .masks import MaskDrawer, in_words
from .scene import NetworkScene

HOVER_MS = 250  # before the arithmetic appears
LEAST_WIDTH = 300  # px
LARGEST_POINTS = 14.0  # what fits above a column and beside its buttons; whoever needs more zooms
LONGEST_SIZES = 24  # characters of "2-4-2-1"
REFRESH_MS = 120  # how often it follows the training


class NetworkCanvas(QWidget):
    """Draws the document's network, shows frames of its training, and edits it by mouse and keyboard."""

    selection_changed = Signal(object)  # int, the layer's index in model.layers; None where none is selected
    message = Signal(str)  # why an edit was refused, for the status line

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._themes = themes
        self._selected_layer: int | None = None
        self._masks = MaskDrawer()
        self.actions = Actions(document, self)
        self.network = NetworkScene(document.experiment, self._appearance(themes.theme), self)
        self.view = GraphView(self.network, self.actions, self)
        self.editor = ParameterEditor(self.view)
        self.explanation = Explanation(self.view)
        self._hover_timer = QTimer(self)
        self._hover_timer.timeout.connect(self._explain)
        self._build_header()
        self._arrange()
        # The header may ask for more until parts of it have been hidden, which only happens at a smaller size.
        self.setMinimumWidth(LEAST_WIDTH)
        self._connect()
        self._tell(document.experiment)
        self.set_theme(themes.theme)

    # What the window calls

    def show_frame(self, frame: Frame) -> None:
        """Show the numbers of a training; a frame of a network of another shape is passed over."""
        self.network.show_frame(frame)
        if self.editor.hit is not None:
            self.editor.show_value(self.network.parameter(self.editor.hit))

    def set_theme(self, theme: Theme) -> None:
        self.network.show_appearance(self._appearance(theme))
        self.view.set_ground(theme.plot)
        self.editor.set_theme(theme)
        self.explanation.set_theme(theme)
        self.fit_button.setIcon(icon("fit", theme))
        self.view.refresh()

    def consider(self, raw: NDArray[Any]) -> None:
        """Explain neurons with the training sample nearest to this point (raw inputs)."""
        self.network.consider(raw)

    @Slot()
    def next_mask(self) -> None:
        """Show one more thinned network: which units or weights a pass might silence, and what is answered without
        them. Nothing is trained, and what will be dropped in training stays as it is."""
        frame = self.network.frame
        if frame is not None and frame.state == "running":
            self.message.emit(self.tr("The training draws masks of its own: pause it first, or slow it down"))
            return
        masks = None if frame is None else self._masks.draw(frame)
        if masks is None:
            self.message.emit(self.tr("Nothing is dropped: set Dropout above 0 in the hyperparameters"))
            return
        self.network.show_thinned(masks)
        self.message.emit(
            self.tr("Thinned network {0}: {1} silent, the others scaled up. Nothing is trained; an update brings the "
                    "whole network back").format(self._masks.drawn, in_words(masks))
        )  # fmt: skip

    @property
    def selected_layer(self) -> int | None:
        return self._selected_layer

    def select_layer(self, index: int | None) -> None:
        """Select a layer from outside, as the layer editor does."""
        if index != self._selected_layer:
            self.view.select(None if index is None else Hit("header", index + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Leave out of the header what is said elsewhere too, where there is no room for all of it."""
        said, bare = self._counted
        self.count.setText(said)
        needed = 2 * SPACE + sum(
            max(widget.minimumWidth(), widget.minimumSizeHint().width()) + SPACE
            for widget in (self.title, self.topology, self.count, self.fit_button)
        )
        if not self.mask_button.isHidden():
            needed += self.mask_button.minimumSizeHint().width() + SPACE
        self.sizes.setVisible(self.width() >= needed + self.sizes.minimumSizeHint().width() + 2 * SPACE)
        self.title.setVisible(self.width() >= needed)
        if self.width() < needed - self.title.minimumSizeHint().width() - SPACE:
            self.count.setText(bare)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_words"):
            for label in (self.sizes, self.count):
                label.setFont(tabular(self.font()))
            self.explanation.setFont(tabular(self.font()))
            self.set_theme(self._themes.theme)

    # Inside

    def _appearance(self, theme: Theme) -> Appearance:
        font = self.font()
        font.setPointSizeF(min(font.pointSizeF(), LARGEST_POINTS))
        return Appearance(theme, font, theme.emphasis)

    def _build_header(self) -> None:
        self.title = QLabel(self.tr("NETWORK"))
        self.title.setProperty("role", "section")
        self.topology = QLineEdit()
        self.topology.setObjectName("topology")
        self.topology.setMinimumWidth(64)
        self.topology.setMaximumWidth(220)
        self.topology.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.topology.setAccessibleName(self.tr("Hidden layers"))
        self.topology.setToolTip(self.tr("The widths of the hidden layers, such as 4-2; none for no hidden layer."))
        self.title.setBuddy(self.topology)
        self.reason = QLabel()
        self.reason.setObjectName("topology-reason")
        self.reason.setProperty("role", "error")
        self.reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.reason.hide()
        self.sizes = QLabel()
        self.sizes.setToolTip(self.tr("The width of every column, the inputs first."))
        self.count, self._counted = QLabel(), ("", "")  # in words, and the number alone
        self.count.setObjectName("parameter-count")
        self.count.setToolTip(self.tr("Weights and biases: the numbers that training changes."))
        for label in (self.sizes, self.count):
            label.setProperty("role", "secondary")
            label.setFont(tabular(self.font()))
        self.mask_button = QToolButton()
        self.mask_button.setObjectName("canvas.next_mask")
        self.mask_button.setText(self.tr("Next mask"))
        self.mask_button.setProperty("role", "choice")
        self.mask_button.setAccessibleName(self.mask_button.text())
        # A click leaves the focus where it was, so that Space goes on training.
        self.mask_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.mask_button.setToolTip(
            self.tr("<p>Silence other units or weights, as the next pass might, and show what is left answer; nothing "
                    "is trained (Ctrl+M).</p><p>Hollow is what is silent in this pass, and of a batch for its first "
                    "sample.</p>")
        )  # fmt: skip
        self.mask_button.clicked.connect(self.next_mask)
        self.fit_button = QToolButton()
        self.fit_button.setToolTip(self.tr("Fit the whole network into view (Ctrl+0)"))
        self.fit_button.setAccessibleName(self.tr("Fit to view"))
        keep(self.fit_button, icon=16, largest=ICONS)
        self.fit_button.clicked.connect(self.view.fit)

    def _arrange(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(SPACE + 4, SPACE, SPACE, SPACE)
        header.setSpacing(SPACE)
        header.addWidget(self.title)
        header.addWidget(self.topology, 1)
        header.addWidget(self.reason, 20)
        header.addStretch(1)
        header.addWidget(self.mask_button)
        header.addWidget(self.sizes)
        header.addSpacing(SPACE)
        header.addWidget(self.count)
        header.addWidget(self.fit_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(header)
        rows.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self._themes.changed.connect(self.set_theme)
        self.document.moved.connect(self._carry_over)
        self.document.changed.connect(self._follow)
        self.document.parameter_set.connect(self.network.set_parameter)
        self.actions.refused.connect(self.message)
        self.view.selection_changed.connect(self._select)
        self.view.hovered.connect(self._hover)
        self.view.parameter_wanted.connect(self._open_editor)
        self.topology.returnPressed.connect(self._set_topology)
        self.topology.editingFinished.connect(self._set_topology)
        self.topology.textEdited.connect(lambda: self._mark_topology(""))
        self.editor.value_entered.connect(self._set_value)
        self.editor.freeze_toggled.connect(self._freeze)
        self.editor.prune_toggled.connect(self._prune)
        self.editor.closed.connect(self.view.setFocus)

    def _carry_over(self, _before: State, after: State, start: Start) -> None:
        if isinstance(start, tuple):  # a run that begins elsewhere is shown by its first frame
            self.network.carry_over(after, start)

    def _follow(self, _before: Experiment, after: Experiment) -> None:
        self.network.show_experiment(after)
        if self.view.zoomed:
            self.view.refresh()
        else:
            self.view.fit()
        self._hover(None, QPoint())
        self._tell(after)
        self._refresh_editor()

    def _tell(self, experiment: Experiment) -> None:
        """Say in words what the network is."""
        topology = experiment.model.topology
        if not self.topology.hasFocus() or not self.topology.isModified():
            self.topology.setText(topology)
            self.topology.setCursorPosition(0)
        self._mark_topology("")
        self.mask_button.setVisible(drops(experiment.model))
        columns = len(experiment.model.layers) + 1
        short = len(experiment.sizes) <= LONGEST_SIZES
        self.sizes.setText(experiment.sizes if short else self.tr("{0} columns").format(columns))
        parameters = experiment.parameter_count
        count = self.tr("1 parameter") if parameters == 1 else self.tr("{0} parameters").format(grouped(parameters))
        self._counted = count, grouped(parameters)
        self.count.setAccessibleName(count)
        self._make_room()
        activations = ", ".join(dict.fromkeys(layer.activation for layer in experiment.model.layers))
        words = self.tr("Network {0}, {1}, {2}").format(experiment.sizes, count, activations)
        self._words = words
        self.setAccessibleName(self.tr("Network"))
        self.setAccessibleDescription(words)
        self.view.setAccessibleDescription(words)

    def _set_topology(self) -> None:
        if not self.topology.isModified():
            return
        self.topology.setModified(False)
        error = self.actions.set_hidden(self.topology.text())
        if error is None:
            self.topology.setText(self.document.experiment.model.topology)
        self._mark_topology("" if error is None else translated(error.message))

    def _mark_topology(self, reason: str) -> None:
        self.reason.setText(reason)
        self.reason.setToolTip(reason)
        self.reason.setVisible(bool(reason))
        self.sizes.setVisible(not reason)
        self.count.setVisible(not reason)
        if bool(self.topology.property("wrong")) != bool(reason):
            self.topology.setProperty("wrong", bool(reason))
            self.topology.style().unpolish(self.topology)
            self.topology.style().polish(self.topology)

    def _select(self, hit: Hit | None) -> None:
        layer = None if hit is None or hit.column == 0 else hit.layer
        if hit is None or hit != self.editor.hit:
            self.editor.close_editor()
        self.view.setAccessibleDescription(self._words if hit is None else f"{self._in_words(hit)}. {self._words}")
        if layer != self._selected_layer:
            self._selected_layer = layer
            self.selection_changed.emit(layer)

    def _in_words(self, hit: Hit) -> str:
        if hit.kind in ("weight", "bias"):
            return parameter_title(self.network, hit)
        if hit.column == 0:
            names = self.network.column_names(0)
            return self.tr("Input {0}").format(names.get(hit.unit, "")) if hit.kind == "node" else self.tr("Inputs")
        layer = self.tr("Layer {0}").format(hit.column)
        return layer if hit.kind != "node" else self.tr("{0}, neuron {1}").format(layer, hit.unit + 1)

    def _hover(self, hit: Hit | None, _at: QPoint) -> None:
        self.explanation.hide()
        if hit is None or hit.kind not in ("node", "weight", "bias") or not self.editor.isHidden():
            self._hover_timer.stop()
        else:
            self._hover_timer.start(HOVER_MS)

    def _explain(self) -> None:
        hit = self.view.hover
        text = explain(self.network, hit)
        if hit is None or not text or not self.editor.isHidden():
            self._hover_timer.stop()
            self.explanation.hide()
            return
        self.explanation.say(text)
        if self.explanation.isHidden():
            self.explanation.show_beside(self.view.place_of(hit))
        self._hover_timer.setInterval(REFRESH_MS)

    def _open_editor(self, hit: Hit) -> None:
        self._hover(None, QPoint())
        self.editor.hit = None
        self._show_in_editor(hit)
        self.editor.open_at(self.view.place_of(hit))

    def _show_in_editor(self, hit: Hit) -> None:
        layer = self.document.experiment.model.layers[hit.layer]
        self.editor.show_parameter(
            hit,
            parameter_title(self.network, hit),
            self.network.parameter(hit),
            hit.place in layer.frozen,
            hit.place in layer.pruned,
        )

    def _refresh_editor(self) -> None:
        hit = self.editor.hit
        if hit is not None and hit == self.view.selected:
            self._show_in_editor(hit)
        else:
            self.editor.close_editor()

    def _set_value(self, value: float) -> None:
        hit = self.editor.hit
        if hit is None:
            return
        index, old = self.network.parameter_index(hit), self.network.parameter(hit)
        if index is not None and old is not None:
            self.actions.set_parameter(index, old, value)

    def _freeze(self, on: bool) -> None:
        if self.editor.hit is not None:
            self.actions.freeze(self.editor.hit, on)
            self._refresh_editor()

    def _prune(self, on: bool) -> None:
        hit = self.editor.hit
        if hit is not None:
            self.actions.prune(hit, on, self.network.parameter_index(hit), self.network.parameter(hit) or 0.0)
            self._refresh_editor()
