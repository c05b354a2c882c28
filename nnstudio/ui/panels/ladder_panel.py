"""Parameters and hyperparameters apart: which model of the ladder, what people choose about it, what training finds,
and the exact answer beside it where there is one."""

import math

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from ...data import Prepared
from ...learners.closed_form import ClosedForm, closed_form
from ...learners.coefficients import Parameter, answer_name, equation, parameters
from ...learners.ladder import rung_of
from ...run.jobs import Jobs, Wanted
from ...run.mailbox import Frame
from ...spec import Experiment, SpecError
from ...spec.data import available_features
from ..binding import LABEL_WIDTH, error_label
from ..document import Document
from ..proportion import keep
from ..text import translated
from ..theme import Theme, Themes, grouped, local, three_digits
from ..widgets import SegmentedField
from .data_panel import written
from .facts import Fact, Facts
from .panel import Panel
from .parameter_table import ParameterTable
from .rungs import Ladder

CHOSEN = (
    "data.degree", "data.scaling", "model.neighbours", "model.neighbour_weights", "model.activation", "model.dropout",
    "model.l1", "model.l2", "training.optimizer", "training.learning_rate", "training.batch_mode", "training.epochs",
)  # fmt: skip
NEAR = 0.01  # of the lowest objective
LONG = 1e4  # a condition number from which on descent crawls
EXACT = ("linear", "polynomial", "logistic")


class LadderPanel(Panel):
    """Over the document and, fed by the clock, the run on show. Owns a worker thread; `stop` ends it."""

    maximum_rate = 6.0

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(document, themes, parent)
        self.setObjectName("ladder.panel")
        self._frame: Frame | None = None
        self._key: tuple[object, ...] = ()
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._solved)
        self._jobs.failed.connect(self._unsolved)
        self.exact: ClosedForm | None = None
        self._best_of: ClosedForm | None = None
        self._best: tuple[Parameter, ...] = ()
        self._why = ""
        self._fill()
        self.refresh()

    # What others ask of it

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    def stop(self) -> None:
        """End the worker thread."""
        self._jobs.stop()

    def show_frame(self, frame: Frame) -> None:
        """Show the parameters of a run at one moment."""
        self._frame = frame
        self._solve(frame)
        self._show_parameters(frame)
        self._show_exact(frame)

    def clear(self) -> None:
        """Another run has no frame yet: what stands here is of the one before."""
        self._frame = None

    def refresh(self) -> None:
        super().refresh()
        experiment = self.document.experiment
        rung = rung_of(experiment)
        self.ladder.refresh()
        wanted = {*(() if rung is None else rung.hyperparameters)}
        if rung is not None and rung.trained:
            wanted |= {path for path in CHOSEN if path.startswith("training.")}
        for row in self._rows:
            row.setVisible(row.binding.path in wanted and row.applies)
        self._topology.setVisible("model.hidden" in wanted)
        if not self._widths.hasFocus() or not self._widths.isModified():
            self._widths.setText(experiment.model.topology)
        features = "data.features" in wanted and bool(available_features(experiment.data.about))
        self._features.setVisible(features)
        self._features.setText(self.tr("Features: {0} (chosen in Data)").format(", ".join(experiment.data.features)))

    def dress(self, theme: Theme) -> None:
        super().dress(theme)
        self.table.dress(theme)

    # Building

    def _fill(self) -> None:
        form = self.form
        form.heading(self.tr("The ladder of models"))
        self.ladder = Ladder(self.document)
        form.add_widget(self.ladder)
        form.heading(self.tr("Hyperparameters: what you choose"))
        short = {"data.scaling": self.tr("Scale inputs"), "model.neighbour_weights": self.tr("Their say")}
        self._rows = [form.add(path, label=short.get(path), slider=False) for path in CHOSEN]
        self._topology = self._widths_line()
        form.add_widget(self._topology)
        self._features = QLabel()
        self._features.setProperty("role", "secondary")
        self._features.setWordWrap(True)
        form.add_widget(self._features)
        form.heading(self.tr("Parameters: what training finds"))
        self.units = SegmentedField({"data": self.tr("data's units"), "scaled": self.tr("as trained")})
        self.units.set_path("ladder.units")
        self.units.describe(
            self.tr("Units of the parameters"),
            self.tr("As they act on the data as they are, or on scaled ones as training sees them."),
        )
        self.units.show_value("data")
        self._in_units = True
        self.units.edited.connect(self._choose_units)
        form.add_widget(self.units)
        self.table = ParameterTable(self.themes.theme)
        form.add_widget(self.table)
        self.told = self._text("ladder.told")
        form.add_widget(self.told)
        self._exact_heading = form.heading(self.tr("The exact answer"))
        self.facts = Facts()
        form.add_widget(self.facts)
        self.meaning = self._text("ladder.meaning")
        form.add_widget(self.meaning)

    def _text(self, name: str) -> QLabel:
        text = QLabel()
        text.setObjectName(name)
        text.setProperty("role", "secondary")
        text.setWordWrap(True)
        return text

    def _widths_line(self) -> QWidget:
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        name = QLabel(self.tr("Hidden layers"))
        keep(name, width=LABEL_WIDTH)
        name.setWordWrap(True)
        self._widths = QLineEdit()
        self._widths.setObjectName("ladder.hidden")
        self._widths.setAccessibleName(self.tr("Hidden layers"))
        self._widths.setToolTip(self.tr("The widths of the hidden layers, such as 4-2; none for no hidden layer."))
        self._widths_error = error_label()
        name.setBuddy(self._widths)
        grid.addWidget(name, 0, 0)
        grid.addWidget(self._widths, 0, 1)
        grid.addWidget(self._widths_error, 1, 1)
        self._widths.editingFinished.connect(self._set_widths)
        return line

    def _set_widths(self) -> None:
        if not self._widths.isModified():
            return
        self._widths.setModified(False)
        why = ""
        try:
            self.document.edit("model.hidden", self._widths.text().strip() or "none")
        except SpecError as error:
            why = translated(error.message or error)
        self._widths.setText(self.document.experiment.model.topology)
        self._widths_error.setText(why)
        self._widths_error.setVisible(bool(why))

    def _choose_units(self, value: str, _drag: bool) -> None:
        self._in_units = value == "data"
        self.units.show_value(value)
        if self._frame is not None:
            self._show_parameters(self._frame)

    # Parameters

    def _show_parameters(self, frame: Frame) -> None:
        answer = answer_name(frame.experiment)
        found = parameters(frame.network, frame.data, frame.parameters, answer)
        exact = self._current(frame)
        if exact is not None and self._best_of is not exact:
            self._best_of, self._best = exact, parameters(frame.network, frame.data, exact.parameters, answer)
        best = () if exact is None else self._best
        self.table.setVisible(bool(found))
        self.units.setVisible(bool(found))
        if found:
            self.table.show_rows(_rows(found, best, frame, self._in_units))
        self.told.setText(self._told(frame, found))

    def _told(self, frame: Frame, found: tuple[Parameter, ...]) -> str:
        rung, count = rung_of(frame.experiment), frame.network.layout.size
        if rung is None:
            return self.tr("The function's own parameters; the loss surface shows them.")
        if rung.name == "neighbours":
            return self.tr(
                "None: nothing is trained. The model is its {0} training samples; the answer at a place is given by "
                "the {1} nearest of them."
            ).format(len(frame.data.train), frame.experiment.model.neighbours)
        if found:
            hidden = len(found) - self.table.rowCount()
            more = self.tr(" {0} more are not listed.").format(hidden) if hidden > 0 else ""
            counted = (
                self.tr(
                    "{0} numbers, found by 1 update." if frame.update == 1 else "{0} numbers, found by {1} updates."
                ).format(count, grouped(frame.update))
                + more
            )
            return "\n".join(part for part in (counted, self._units_of(found), self._model(frame, found)) if part)
        parts = ", ".join(
            self.tr("{0} weights and {1} biases").format(
                block.rows * block.units, block.biases.stop - block.biases.start
            )
            for block in frame.network.layout.blocks
        )
        return self.tr("{0} numbers, found by {1} updates. Layer by layer: {2}. The canvas shows each of them.").format(
            count, grouped(frame.update), parts
        )

    def _units_of(self, found: tuple[Parameter, ...]) -> str:
        """What slope and intercept are numbers of."""
        units = [written(translated(one.unit if self._in_units else one.trained_unit)) for one in found]
        if len({one.term for one in found if one.term}) != 1 or len(found) > 2:
            return ""
        if len(found) == 1:
            return self.tr("Slope in {0}.").format(*units)
        return self.tr("Slope in {0}, intercept in {1}.").format(*units)

    def _model(self, frame: Frame, found: tuple[Parameter, ...]) -> str:
        """The whole model in the data's units."""
        return local(written(equation(found, translated(answer_name(frame.experiment))))).replace("-", "−")

    # The exact answer

    def _solve(self, frame: Frame) -> None:
        """Ask for the exact answer where the question has changed."""
        experiment, data = frame.experiment, frame.data
        rung = rung_of(experiment)
        able = rung is not None and rung.name in EXACT
        key = (id(data), experiment.model, experiment.training.loss, experiment.training.class_weight) if able else ()
        if key == self._key:
            return
        self._key, self._data = key, data  # kept, so that its identity is nobody else's
        self.exact, self._why = None, ""
        if not able:
            self._jobs.cancel()
            return

        def work(_wanted: Wanted, experiment: Experiment = experiment, data: Prepared = data) -> ClosedForm:
            return closed_form(experiment, data)

        self._jobs.submit(work)

    @Slot(int, object)
    def _solved(self, _token: int, found: ClosedForm) -> None:
        self.exact = found
        self._show_again()

    @Slot(int, object)
    def _unsolved(self, _token: int, error: Exception) -> None:
        self._why = translated(error)
        self._show_again()

    def _show_again(self) -> None:
        if self._frame is not None:
            self._show_parameters(self._frame)
            self._show_exact(self._frame)

    def _current(self, frame: Frame) -> ClosedForm | None:
        """The exact answer, if it is one to this frame's question."""
        exact = self.exact
        return exact if exact is not None and len(exact.parameters) == frame.network.layout.size else None

    def _show_exact(self, frame: Frame) -> None:
        exact = self._current(frame)
        shown = bool(self._key)
        for widget in self._exact_heading:
            widget.setVisible(shown)
        self.facts.setVisible(exact is not None)
        self.meaning.setVisible(shown)
        if exact is None:
            self.meaning.setText(self._why or self.tr("is being worked out"))
            return
        self.facts.show_facts(self._facts(frame, exact))
        self.meaning.setText(self._meaning(frame, exact))

    def _facts(self, frame: Frame, exact: ClosedForm) -> list[Fact]:
        now = frame.latest("train_loss") + sum(frame.penalty)
        left = exact.updates(frame.parameters, frame.rate, NEAR) if np.isfinite(frame.parameters).all() else math.nan
        best = (
            exact.updates(frame.parameters, exact.best_step, NEAR) if math.isfinite(left) or exact.exact else math.nan
        )
        facts = [
            Fact("now", self.tr("Objective now"), three_digits(now, fixed=True),
                 self.tr("The training loss with penalties, as it is.")),
            Fact("exact", self.tr("Lowest there is"), three_digits(exact.objective, fixed=True),
                 self.tr("The same at the exact answer, which no training gets below.")),
            Fact("condition", self.tr("Condition κ"), _many(exact.condition),
                 self.tr("The sharpest curvature over the flattest: how long the valley is beside its width. Plain "
                         "descent needs about that many updates.")),
            Fact("raw", self.tr("Terms as they are"), _many(exact.condition_raw),
                 self.tr("Condition number of the table of terms without scaling.")),
            Fact("scaled", self.tr("Terms scaled"), _many(exact.condition_scaled),
                 self.tr("Condition number of the same with standard scaling.")),
            Fact("limit", self.tr("Step limit"), three_digits(exact.step_limit),
                 self.tr("Plain descent with a larger step does not converge: 2 over the sharpest curvature.")),
            Fact("best", self.tr("Best fixed step"), three_digits(exact.best_step),
                 self.tr("The step with which plain descent is fastest in the long run.")),
        ]  # fmt: skip
        if exact.exact:
            facts += [
                Fact("left", self.tr("Updates left"), _many(left),
                     self.tr("What plain descent with all samples still needs at this step until it is within 1 % of "
                             "the lowest.")),
                Fact("left_best", self.tr("… at the best step"), _many(best),
                     self.tr("The same with the best fixed step.")),
            ]  # fmt: skip
        return facts

    def _meaning(self, frame: Frame, exact: ClosedForm) -> str:
        if frame.rate > exact.step_limit:
            return self.tr("The step is above the limit: plain descent diverges along the sharpest direction.")
        if exact.condition < LONG:
            return self.tr("The valley is round enough for plain descent.")
        scaled = exact.condition_scaled < 0.1 * exact.condition_raw and frame.experiment.data.scaling == "none"
        cure = self.tr(" Standard scaling would help.") if scaled else ""
        return self.tr(
            "The terms are nearly alike, so the valley is {0} times as flat along one direction as across it, and "
            "descent crawls there: the exact answer takes one step, training very many."
        ).format(_many(exact.condition)) + cure  # fmt: skip


def _rows(
    found: tuple[Parameter, ...], best: tuple[Parameter, ...], frame: Frame, in_units: bool
) -> list[tuple[str, str, float, float]]:
    """Name, unit, value and exact value (NaN without one) of every parameter."""
    outputs = frame.network.outputs
    classes = frame.data.class_names
    rows = []
    for k, one in enumerate(found):
        name = written(translated(one.name))
        if outputs > 1:
            name = f"{name} → {classes[one.output] if len(classes) == outputs else one.output + 1}"
        values = [p.in_units if in_units else p.value for p in (one, *best[k : k + 1])]
        unit = written(translated(one.unit if in_units else one.trained_unit))
        rows.append((name, unit, values[0], values[1] if len(values) > 1 else math.nan))
    return rows


def _many(count: float) -> str:
    """A large number in three digits, its thousands parted."""
    if not math.isfinite(count) or not 1000 <= count < 1e9:
        return three_digits(count)
    return grouped(float(f"{count:.3g}"))
