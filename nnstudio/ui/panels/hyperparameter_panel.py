"""The hyperparameter panel: step and schedule, loss, dropout and penalties, and how long and with which chance."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...spec import Training, declaration, declarations
from ..binding import KEPT, LABEL_WIDTH, PLAIN, Form, make_editor
from ..document import Document
from ..proportion import keep
from ..text import choice_text
from ..theme import Theme, Themes
from ..widgets import SegmentedField
from .dice import add_seed
from .fold import Fold
from .gauge import Gauge
from .objective import Objective
from .panel import Panel
from .penalties import Penalties
from .rungs import RungRow
from .schedule_curve import ScheduleView


class HyperparameterPanel(Panel):
    """Steers the training of the document's experiment."""

    kept_changed = Signal(bool)  # the user prefers dropout as the probability of keeping
    folds_changed = Signal(object)  # tuple[str, ...]: the names of the groups that are open now

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(document, themes, parent)
        self._penalties = Penalties(document)
        self._objective = Objective()
        self._convention = SegmentedField({"dropped": self.tr("dropped"), "kept": self.tr("kept")})
        self._schedule = ScheduleView(themes.theme)
        self.gauge = Gauge(themes.theme)
        self._folds: list[Fold] = []
        self._fill()
        self.set_kept(False)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self.rung.refresh()
        self._penalties.refresh()
        for fold in self._folds:
            fold.refresh()
        experiment = self.document.experiment
        self._objective.show_lambdas(experiment.get("model.l1"), experiment.get("model.l2"))
        self._schedule.show_training(experiment.training)
        self._class_weight.setVisible(experiment.data.about.task == "classification")
        self._loss.setVisible(experiment.data.about.task != "function")

    def dress(self, theme: Theme) -> None:
        super().dress(theme)
        self._schedule.dress(theme)
        self.gauge.dress(theme)

    @property
    def open_folds(self) -> tuple[str, ...]:
        """The names of the groups that are open."""
        return tuple(fold.name for fold in self._folds if fold.opened)

    def set_open_folds(self, names: Collection[str]) -> None:
        """Open these groups and close the others, as they were left."""
        for fold in self._folds:
            fold.open(fold.name in names)

    def set_kept(self, kept: bool) -> None:
        """Show dropout as the probability of keeping a unit (or of dropping it)."""
        self._convention.show_value("kept" if kept else "dropped")
        self._penalties.set_kept(kept)
        self._input_dropout.set_lens(KEPT if kept else PLAIN)

    def show_objective(self, data_loss: float, l1: float, l2: float) -> None:
        """Show what the objective is made of at the moment: the loss, and each penalty as it adds to it."""
        self._objective.show_objective(data_loss, l1, l2)

    def show_progress(self, epochs: float, rate: float) -> None:
        """Show where on its schedule the training is: after how many epochs (parts count), with which step size."""
        self._schedule.show_progress(epochs, rate)

    def _fill(self) -> None:
        self._fill_model()
        self._fill_step()
        self._fill_schedule()
        self._fill_penalties()
        self._fill_run()
        self.form.rule()
        numbers = self._fold("numbers", self.tr("Numbers"), section=True)
        numbers.add("training.divergence_factor", label=self.tr("Diverged at"), slider=False)
        numbers.add("training.dtype")
        placed = {path for form in (self.form, *(fold.form for fold in self._folds)) for path in form.paths}
        for name in declarations(Training):  # what nobody has given a place
            if f"training.{name}" not in placed:
                numbers.add(f"training.{name}", slider=False)

    def _fill_model(self) -> None:
        form = self.form
        form.heading(self.tr("Model"))
        self.rung = RungRow(self.document)
        form.add_widget(self.rung)
        form.add("model.neighbours")
        form.add("model.neighbour_weights", label=self.tr("Their say"))

    def _fill_step(self) -> None:
        form = self.form
        form.heading(self.tr("Step"))
        form.add("training.learning_rate")
        form.add_widget(self.gauge)
        form.add("training.optimizer")
        for name in ("momentum", "nesterov", "beta1", "beta2", "rho"):
            form.add(f"training.{name}")
        for name in ("grow", "shrink", "memory", "line_search"):
            form.add(f"training.{name}", slider=False)
        fine = self._fold("optimizer", self.tr("Fine settings"))
        for name in ("dampening", "momentum_decay", "epsilon", "smallest_step", "largest_step"):
            fine.add(f"training.{name}", slider=False)
        batch = declaration("training.batch_mode")
        modes = {mode: choice_text(batch.name, mode) for mode in batch.choices}
        form.add("training.batch_mode", make_editor(batch, segments=modes))
        form.add("training.batch_size")
        clipping = self._fold("clipping", self.tr("Gradient clipping"))
        clipping.add("training.clip_norm", slider=False)
        clipping.add("training.clip_value", slider=False)

    def _fill_schedule(self) -> None:
        form = self.form
        form.heading(self.tr("Step size over the run"))
        form.add("training.schedule")
        for name in ("drop_factor", "peak_at"):
            form.add(f"training.{name}")
        for name in ("drop_every", "decay_factor", "decay_rate", "warmup", "plateau_patience", "lowest_rate"):
            form.add(f"training.{name}", slider=False)
        form.add_widget(self._schedule)

    def _fill_penalties(self) -> None:
        form = self.form
        form.heading(self.tr("Objective"))
        self._loss = form.add("training.loss")
        self._class_weight = form.add("training.class_weight")
        form.add_widget(self._objective)
        form.heading(self.tr("Against overfitting"))
        form.add_widget(self._convention_line())
        self._input_dropout = form.add("model.input_dropout")
        form.add_widget(self._penalties)
        form.add("training.l1_method")

    def _fill_run(self) -> None:
        form = self.form
        form.heading(self.tr("Run"))
        form.add("training.epochs", slider=False)
        for name in ("early_stopping", "patience", "least_gain"):
            form.add(f"training.{name}", slider=False)
        form.add("training.order")
        add_seed(self, "model.seed")
        add_seed(self, "training.seed")

    def _fold(self, name: str, title: str, section: bool = False) -> Form:
        """A group that is closed at first, for what few people change."""
        fold = Fold(self.document, name, title, section)
        fold.toggled.connect(lambda _: self.folds_changed.emit(self.open_folds))
        self._folds.append(fold)
        self.form.add_widget(fold)
        return fold.form

    def _convention_line(self) -> QWidget:
        """The choice between two ways to say the same probability; it changes nothing but how it is shown."""
        self._convention.set_path("dropout.convention")
        self._convention.describe(
            self.tr("Dropout is shown as"),
            self.tr("Whether dropout is shown and typed as the probability of being dropped, or of being kept."),
        )
        self._convention.edited.connect(self._choose_convention)
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        label = QLabel(self.tr("Dropout as"))
        keep(label, width=LABEL_WIDTH)
        layout.addWidget(label)
        layout.addWidget(self._convention)
        return line

    def _choose_convention(self, convention: str, _drag: bool) -> None:
        self.set_kept(convention == "kept")
        self.kept_changed.emit(convention == "kept")
