"""The hyperparameter panel: step, batches, dropout and penalties, loss, and how long and with which chance."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ...spec import declaration
from ..binding import KEPT, LABEL_WIDTH, PLAIN, make_editor
from ..document import Document
from ..theme import Themes
from ..widgets import SegmentedField
from .dice import add_seed
from .objective import Objective
from .panel import Panel
from .penalties import Penalties


class HyperparameterPanel(Panel):
    """Steers the training of the document's experiment."""

    kept_changed = Signal(bool)  # the user prefers dropout as the probability of keeping

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(document, themes, parent)
        self._penalties = Penalties(document)
        self._objective = Objective()
        self._convention = SegmentedField({"dropped": self.tr("dropped"), "kept": self.tr("kept")})
        self._fill()
        self.set_kept(False)

    def refresh(self) -> None:
        super().refresh()
        self._penalties.refresh()

    def set_kept(self, kept: bool) -> None:
        """Show dropout as the probability of keeping a unit (or of dropping it)."""
        self._convention.show_value("kept" if kept else "dropped")
        self._penalties.set_kept(kept)
        self._input_dropout.set_lens(KEPT if kept else PLAIN)

    def show_objective(self, data_loss: float, l1: float, l2: float) -> None:
        """Show what the objective is made of at the moment: the loss, and each penalty as it adds to it."""
        self._objective.show_objective(data_loss, l1, l2)

    def _fill(self) -> None:
        self._fill_step()
        self._fill_penalties()
        form = self.form
        form.heading(self.tr("Run"))
        form.add("training.epochs", slider=False)
        form.add("training.order")
        add_seed(self, "model.seed")
        add_seed(self, "training.seed")
        form.heading(self.tr("Numbers"))
        form.add("training.divergence_factor", label=self.tr("Diverged at"), slider=False)
        form.add("training.dtype")

    def _fill_step(self) -> None:
        form = self.form
        form.heading(self.tr("Step"))
        form.add("training.learning_rate")
        form.add("training.optimizer")
        for name in ("momentum", "nesterov", "beta1", "beta2", "rho"):
            form.add(f"training.{name}")
        form.add("training.epsilon", slider=False)
        modes = {"batch": self.tr("all"), "mini-batch": self.tr("mini"), "stochastic": self.tr("one")}
        form.add("training.batch_mode", make_editor(declaration("training.batch_mode"), segments=modes))
        form.add("training.batch_size")

    def _fill_penalties(self) -> None:
        form = self.form
        form.heading(self.tr("Objective"))
        form.add("training.loss")
        form.add_widget(self._objective)
        form.heading(self.tr("Against overfitting"))
        form.add_widget(self._convention_line())
        self._input_dropout = form.add("model.input_dropout")
        form.add_widget(self._penalties)
        form.add("training.l1_method")

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
        label.setFixedWidth(LABEL_WIDTH)
        layout.addWidget(label)
        layout.addWidget(self._convention)
        return line

    def _choose_convention(self, convention: str, _drag: bool) -> None:
        self.set_kept(convention == "kept")
        self.kept_changed.emit(convention == "kept")
