"""How to search: method, score, folds, budgets, seed, and where trials are trained."""

from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...message import marked
from ...search.plans import METHODS, Method
from ...search.settings import Settings
from ...search.trials import Score
from ...spec import Experiment
from ..plots.search_shown import score_label
from ..text import tr
from ..theme import SPACE
from ..widgets import ChoiceField, SegmentedField
from .cluster_view import ClusterView
from .entry import ChoiceLine, NumberLine, side_by_side
from .session import Place

TRIALS = 50  # at first
MOST_TRIALS = 100_000
MOST_PROCESSES = 64
WHOLE_GRID = 10_000  # trials of a grid, where no number is asked for
METHOD_NAMES = {
    "grid": marked("Grid"), "random": marked("Random"), "tpe": "TPE",
    "cmaes": "CMA-ES", "halving": marked("Successive halving"), "hyperband": "Hyperband",
}  # fmt: skip
METHOD_NOTES = {
    "grid": marked("every combination"), "tpe": marked("near what was good"),
    "cmaes": marked("evolution of numbers"),
}  # fmt: skip


class PlanForm(QWidget):
    """The settings of a search and its place."""

    changed = Signal()

    def __init__(self, processors: int) -> None:
        super().__init__()
        self._task = ""
        self._lines: list[ChoiceLine | NumberLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE - 2)
        self._build_method()
        self._build_budgets()
        self._build_place(processors)
        self._turn()

    def _build_method(self) -> None:
        self.method = ChoiceLine(
            "search.method", self.tr("Method"),
            self.tr("Grid tries all combinations, random any; TPE and CMA-ES learn from what was good; halving and "
                    "Hyperband begin with many short trainings and go on with the best third."),
            ChoiceField({method: _method_text(method) for method in METHODS}), "tpe",
        )  # fmt: skip
        self._scores = ChoiceField({})
        self.score = ChoiceLine(
            "search.score", self.tr("Score"), self.tr("What trials are compared by, on samples held out."),
            self._scores, "loss",
        )  # fmt: skip
        self.folds = NumberLine(
            "search.folds", self.tr("Folds"),
            self.tr("Each trial is trained so many times and judged by the mean over the folds; with none, once, by "
                    "the experiment's own validation part."),
            None, 2, 100, none=self.tr("none"),
        )  # fmt: skip
        self.seeds = NumberLine(
            "search.seeds", self.tr("Seeds"),
            self.tr("Each trial is trained from so many seeds of weights and order and judged by the mean; with one, "
                    "all trials start from the experiment's own."),
            1, 1, 1000,
        )  # fmt: skip
        self.method.edited.connect(self._fit_trials)
        for line in (self.method, self.score):
            self._add(line)

    def _build_budgets(self) -> None:
        no_limit = "–"
        self.trials = NumberLine(
            "search.trials", self.tr("Trials"), self.tr("How many trials there are at most; of a grid all, unless a "
                                                        "number stands here."),
            TRIALS, 1, MOST_TRIALS, none=self.tr("all"),
        )  # fmt: skip
        self.minutes = NumberLine(
            "search.minutes", self.tr("Minutes"), self.tr("The search ends after so many minutes."),
            None, 0.01, 100_000, whole=False, none=no_limit,
        )  # fmt: skip
        self.updates = NumberLine(
            "search.updates", self.tr("Updates"), self.tr("The search ends before all trainings together make more "
                                                          "updates than this."),
            None, 1, 1e12, none=no_limit,
        )  # fmt: skip
        self.parameters = NumberLine(
            "search.parameters", self.tr("Parameters"), self.tr("Larger networks are not trained."),
            None, 1, 1e9, none=no_limit,
        )  # fmt: skip
        self.seed = NumberLine(
            "search.seed", self.tr("Seed"), self.tr("The same seed finds the same, wherever it is trained."),
            0, 0, 2**32 - 1,
        )  # fmt: skip
        self._pair(self.folds, self.seeds)
        self._add(self.seed)
        self._heading(self.tr("At most"))
        self._pair(self.trials, self.minutes)
        self._pair(self.updates, self.parameters)

    def _build_place(self, processors: int) -> None:
        self._heading(self.tr("Where it runs"))
        self.kind = ChoiceLine(
            "search.place", self.tr("Trained in"),
            self.tr("In the window's own process, in other processes of this machine, or on the workers of a Dask "
                    "cluster."),
            SegmentedField({
                "here": self.tr("window"), "processes": self.tr("processes"), "cluster": self.tr("cluster"),
            }),
            "here",
        )  # fmt: skip
        self.processes = NumberLine(
            "search.processes", self.tr("Processes"), self.tr("How many trials are trained at the same time."),
            processors, 1, MOST_PROCESSES,
        )  # fmt: skip
        self.cluster = ClusterView()
        self.cluster.changed.connect(self.changed)
        self._add(self.kind)
        self._add(self.processes)
        self._column.addWidget(self.cluster)

    def _heading(self, text: str) -> None:
        label = QLabel(text)
        label.setProperty("role", "section")
        self._column.addSpacing(SPACE // 2)
        self._column.addWidget(label)

    def lock(self, on: bool) -> None:
        """Let nothing be changed while a search runs."""
        for line in self._lines:
            line.setEnabled(not on)
        self.cluster.lock(on)

    def _pair(self, one: NumberLine, other: NumberLine) -> None:
        for line in (one, other):
            line.narrow()
            self._lines.append(line)
            line.edited.connect(self._turn)
        self._column.addWidget(side_by_side(one, other))

    def _add(self, line: ChoiceLine | NumberLine) -> None:
        self._lines.append(line)
        line.edited.connect(self._turn)
        self._column.addWidget(line)

    def _fit_trials(self) -> None:
        """A grid has an end of its own, other methods need one; a number that was typed stays."""
        if self.method.value == "grid" and self.trials.value == TRIALS:
            self.trials.set_value(None)
        elif self.method.value != "grid" and not self.trials.line.text().strip():
            self.trials.set_value(TRIALS)

    def _turn(self) -> None:
        self.processes.setVisible(self.kind.value == "processes")
        self.cluster.setVisible(self.kind.value == "cluster")
        self.changed.emit()

    def refresh(self, experiment: Experiment) -> None:
        """Offer the scores that the experiment's data have."""
        task = experiment.data.about.task
        if task == self._task:
            return
        self._task = task
        scores = {"classification": ("accuracy", "loss"), "regression": ("r2", "loss")}.get(task, ("loss",))
        box = self._scores.box
        with QSignalBlocker(box):
            box.clear()
            for score in scores:
                box.addItem(score_label(score), score)
        self.score.set_value(self.score.value if self.score.value in scores else "loss")
        self.folds.setVisible(task != "function")

    @property
    def problem(self) -> str:
        """Why it is not accepted yet, or nothing."""
        lines = (self.folds, self.trials, self.minutes, self.updates, self.parameters, self.seed, self.seeds)
        wrong = next((f"{line.label.text()}: {line.problem}" for line in lines if line.problem), "")
        if not wrong and self.trials.value is None and self.method.value != "grid":
            return self.tr("Trials: say how many; only a grid has an end of its own")
        if not wrong and self.kind.value == "processes":
            wrong = self.processes.problem
        if not wrong and self.kind.value == "cluster" and not self.cluster.connected:
            wrong = self.tr("Connect to the cluster first")
        return wrong

    def settings(self, engine: str) -> Settings:
        """What stands here."""
        trials = self.trials.value
        return Settings(
            cast(Method, self.method.value), WHOLE_GRID if trials is None else int(trials),
            0 if self._task == "function" else int(self.folds.value or 0), cast(Score, self.score.value),
            int(self.seed.value or 0), _whole(self.parameters.value), _whole(self.updates.value), self.minutes.value,
            engine, int(self.seeds.value or 1),
        )  # fmt: skip

    def place(self) -> Place:
        kind = self.kind.value
        if kind == "cluster":
            return Place("cluster", max(1, self.cluster.processors), self.cluster.address, self.cluster.tls)
        return Place("processes", int(self.processes.value or 1)) if kind == "processes" else Place()

    def show_settings(self, settings: Settings) -> None:
        """Show how a search went about it."""
        self.method.set_value(settings.method)
        self.score.set_value(settings.score)
        self.folds.set_value(settings.folds or None)
        self.trials.set_value(None if settings.method == "grid" else settings.trials)
        self.minutes.set_value(settings.minutes)
        self.updates.set_value(settings.updates)
        self.parameters.set_value(settings.max_parameters)
        self.seed.set_value(settings.seed)
        self.seeds.set_value(max(1, settings.seeds))
        self._turn()

    def stop(self) -> None:
        """End the thread that watches a cluster."""
        self.cluster.stop()


def method_name(method: str) -> str:
    return tr(METHOD_NAMES[method])


def _method_text(method: str) -> str:
    note = METHOD_NOTES.get(method)
    return f"{method_name(method)}: {tr(note)}" if note else method_name(method)


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)
