"""What people choose of the loss surface: its plane, its view, and in a menu what it averages and how finely."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Literal, cast, get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton

from ...landscape.look import RESOLUTIONS, Look, PlaneKind
from ...landscape.objective import ObjectiveName
from ...landscape.plane import Normalisation
from .base import Plot
from .parameter_names import ParameterNames

NARROWEST = 60  # px of a choice, where the window is small
View = Literal["2-D", "3-D", "slice"]


class SurfaceChoices(QObject):
    """The controls in the title of a surface plot and what they stand at. `changed` after every choice."""

    changed = Signal()
    view_changed = Signal(str)

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self.look = Look()
        self.resolution: int | None = None  # points a side, None for as many as there is time for
        self.log = True
        self.runs_shown = True
        self.view: View = "2-D"
        self.pair: tuple[int, int] | None = None
        self._plane_box = plot.choice(
            "plane",
            [
                (self.tr("path (PCA)"), "pca"), (self.tr("two weights"), "weights"), (self.tr("random"), "random"),
                (self.tr("sharpest (Hessian)"), "hessian"), (self.tr("start, best, now"), "points"),
                (self.tr("ends of runs"), "runs"),
            ],
            self.tr("Plane"), self.tr("The plane through the parameters that the surface is drawn over"),
        )  # fmt: skip
        self._plane_box.activated.connect(lambda _i: self.set_plane(self._plane_box.currentData()))
        self._view_box = plot.choice(
            "view",
            [(self.tr("2-D"), "2-D"), (self.tr("3-D"), "3-D"), (self.tr("slice"), "slice")], self.tr("View"),
            self.tr("Contours, the surface in space, or the loss along the line from the start to now"),
        )  # fmt: skip
        self._view_box.activated.connect(lambda _i: self.set_view(self._view_box.currentData()))
        self._options = QToolButton()
        self._options.setText("⋯")
        self._options.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._options.setAccessibleName(self.tr("Options of the loss surface"))
        self._options.setToolTip(self.tr("What the surface averages, how finely it is drawn, which paths it shows"))
        self._options.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._options.setProperty("role", "choice")
        self._offers: dict[QAction, tuple[str, object]] = {}  # of the menu, which setting each action gives which value
        self.menu = self._build_menu()
        self._options.setMenu(self.menu)
        for box, letters in ((self._plane_box, 9), (self._view_box, 4)):
            box.setMinimumContentsLength(letters)
            box.setMinimumWidth(NARROWEST)
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for widget in (self._plane_box, self._view_box, self._options):
            plot.header.addWidget(widget)
        self.names = ParameterNames()
        self.weight_boxes = [
            self._weight_box(plot, plot.choice(name, [], axis, self.tr("One of the network's weights or biases (w)")))
            for name, axis in (("horizontal", self.tr("Horizontal weight")), ("vertical", self.tr("Vertical weight")))
        ]

    def _weight_box(self, plot: Plot, box: QComboBox) -> QComboBox:
        box.setModel(self.names)
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.view().setUniformItemSizes(True)
        box.activated.connect(lambda _i: self.set_weights(*(b.currentIndex() for b in self.weight_boxes)))
        plot.second_row.addWidget(box, 1)
        box.hide()
        return box

    def _build_menu(self) -> QMenu:
        menu = QMenu(self._options)
        self._group(
            menu, self.tr("The surface averages"), "objective", self.look.objective, self._set_objective,
            [
                (self.tr("Training samples"), "train"), (self.tr("Validation samples"), "validation"),
                (self.tr("Training samples, with penalties"), "penalised"),
            ],
        )  # fmt: skip
        self._group(
            menu, self.tr("Points a side"), "resolution", None, self.set_resolution,
            [(self.tr("As there is time for"), None), *((f"{r} × {r}", r) for r in RESOLUTIONS)],
        )  # fmt: skip
        self._group(
            menu, self.tr("Random directions"), "normalisation", self.look.normalisation, self._set_normalisation,
            [
                (self.tr("As long as each neuron's weights (filter)"), "filter"),
                (self.tr("As long as each layer's weights"), "layer"), (self.tr("As drawn"), "raw"),
            ],
        )  # fmt: skip
        again = QAction(self.tr("Draw other random directions"), menu)
        again.triggered.connect(self.draw_again)
        menu.addAction(again)
        menu.addSection(self.tr("Drawing"))
        for text, name, tip in (
            (self.tr("Logarithmic loss"), "log", self.tr("Colours and contours by the loss's logarithm")),
            (self.tr("Paths of earlier runs"), "runs_shown", self.tr("Runs that were left stay on the surface")),
        ):
            action = QAction(text, menu, checkable=True, checked=True)
            action.setToolTip(tip)
            action.setObjectName(f"surface.{name}")
            action.toggled.connect(lambda on, name=name: self._switch(name, on))
            menu.addAction(action)
        return menu

    def _group(
        self, menu: QMenu, title: str, name: str, now: object, choose: Callable[..., None],
        choices: list[tuple[str, object]],
    ) -> None:  # fmt: skip
        menu.addSection(title)
        group = QActionGroup(menu)
        for text, value in choices:
            action = QAction(text, group, checkable=True, checked=value == now)
            action.triggered.connect(lambda _=False, value=value: choose(value))
            self._offers[action] = name, value
            menu.addAction(action)

    # What a project file keeps

    def chosen(self) -> dict[str, Any]:
        """What is chosen; which two weights is left out, as they are those of one network."""
        look = self.look
        return {
            "plane": look.kind, "view": self.view, "objective": look.objective, "normalisation": look.normalisation,
            "seed": look.seed, "resolution": self.resolution, "log": self.log, "runs_shown": self.runs_shown,
        }  # fmt: skip

    def choose(self, kept: Mapping[str, Any]) -> None:
        """Choose what `chosen` gave, as far as it is offered."""
        for action, (name, value) in self._offers.items():
            if name in kept and type(kept[name]) is type(value) and kept[name] == value and not action.isChecked():
                action.trigger()
        for action in self.menu.actions():
            wanted = kept.get(action.objectName().removeprefix("surface."))
            if action.objectName() and isinstance(wanted, bool):
                action.setChecked(wanted)
        if type(kept.get("seed")) is int and 0 <= kept["seed"] < 2**31:
            self.look = replace(self.look, seed=kept["seed"])
        if kept.get("plane") in get_args(PlaneKind) and kept["plane"] != self.plane:
            self.set_plane(kept["plane"])
        if kept.get("view") in get_args(View):
            self.set_view(kept["view"])

    # What may be chosen

    @property
    def plane(self) -> PlaneKind:
        return self.look.kind

    def set_plane(self, kind: str) -> None:
        self._plane_box.setCurrentIndex(self._plane_box.findData(kind))
        self._change(kind=cast(PlaneKind, kind))

    def stand_on(self, kind: PlaneKind, pair: tuple[int, int] | None) -> None:
        """Take a plane that another network calls for, without telling."""
        self._plane_box.setCurrentIndex(self._plane_box.findData(kind))
        self.pair = pair
        self.look = replace(self.look, kind=kind, pair=pair if kind == "weights" else None)
        self._show_weight_boxes()

    def take(self, look: Look, resolution: int | None) -> None:
        """Stand at this look and this many points a side."""
        self.look, self.resolution, self.pair = look, resolution, look.pair or self.pair
        self.set_plane(look.kind)

    def set_weights(self, i: int, j: int) -> None:
        """Two alike swap the axes. Raises ValueError where there is nothing to swap."""
        if i == j and self.pair is not None:
            i, j = self.pair[::-1]
        if i == j:
            raise ValueError(f"parameters {i} and {j}: choose two different ones")
        self.show_pair((i, j))
        self.set_plane("weights")

    def show_pair(self, pair: tuple[int, int] | None) -> None:
        """Take the two weights without telling; None where the network no longer has them."""
        self.pair = pair
        if pair is not None:
            for box, index in zip(self.weight_boxes, pair, strict=True):
                if box.currentIndex() != index:
                    box.setCurrentIndex(index)
        self.look = replace(self.look, pair=pair if self.look.kind == "weights" else None)

    def set_view(self, view: str) -> None:
        if view != self.view:
            self.view = cast(View, view)
            self._view_box.setCurrentIndex(self._view_box.findData(view))
            self._show_weight_boxes()
            self.view_changed.emit(view)

    def _show_weight_boxes(self) -> None:
        for box in self.weight_boxes:
            # Of two weights there is nothing to choose.
            box.setVisible(self.look.kind == "weights" and self.view != "slice" and self.names.rowCount() > 2)

    def set_resolution(self, resolution: int | None) -> None:
        self.resolution = resolution
        self.changed.emit()

    def draw_again(self) -> None:
        """Take other random directions, and show their plane."""
        self.look = replace(self.look, seed=self.look.seed + 1)
        self.set_plane("random")

    def _set_objective(self, name: ObjectiveName) -> None:
        self._change(objective=name)

    def _set_normalisation(self, how: Normalisation) -> None:
        self.look = replace(self.look, normalisation=how)
        self.set_plane("random")

    def _switch(self, name: str, on: bool) -> None:
        setattr(self, name, on)
        self.changed.emit()

    def _change(self, **changes: Any) -> None:
        kind = changes.get("kind", self.look.kind)
        self.look = replace(self.look, **changes, pair=self.pair if kind == "weights" else None)
        self._show_weight_boxes()
        self.changed.emit()
