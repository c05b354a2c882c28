"""The one door to the test set: a button that asks first, and a line that says what came of it and how often."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from ...run.jobs import Wanted
from ...search.test_set import stamped
from ...search.validation import Opening, open_test
from ...spec import Experiment
from ..test_door import door_of
from .base import steady
from .fold_views import score_text
from .frame.background_task import BackgroundTask


class TestSet(QObject):
    """Opens the test set of the experiment that it was last told of. Owns a worker thread; `stop` ends it."""

    failed = Signal(str)
    __test__ = False  # pytest takes the name for its own

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._experiment: Experiment | None = None
        self.opening: tuple[Experiment, Opening] | None = None
        self._task = BackgroundTask(self, self._opened, failed=self._failed)
        self.button = QToolButton()
        self.button.setObjectName("validation.test")
        self.button.setProperty("role", "choice")
        self.button.setText(self.tr("Test set…"))
        self.button.setAccessibleName(self.tr("Open the test set"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.ask)
        self.verdict = QLabel()
        self.verdict.setObjectName("validation.verdict")
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.verdict.hide()

    @property
    def busy(self) -> bool:
        return self._task.busy

    def stop(self) -> None:
        self._task.stop()

    def show_experiment(self, experiment: Experiment) -> None:
        """The experiment whose test set there is to open."""
        self._experiment = experiment
        able = experiment.data.test_share > 0 and experiment.data.about.task != "function"
        self.button.setEnabled(able and not self.busy)
        self.button.setToolTip(
            self.tr("Train on all other samples, and judge once by those nobody has looked at") if able
            else self.tr("There is no test set: give it a share of the data")
        )  # fmt: skip
        self._show_verdict()

    @Slot(object, object)
    def follow(self, _before: Experiment, after: Experiment) -> None:
        """The document has changed."""
        self.show_experiment(after)

    def ask(self) -> None:
        """Say what opening costs, and how often it has been done, and do it only for a yes."""
        if self._experiment is None:
            return
        question = (
            self.tr("Judge this experiment by the 1 sample of the test set?"),
            self.tr("Judge this experiment by the {0} samples of the test set?"),
        )
        door_of(self._owner).ask(self._owner, self._experiment.data, question, self.open)

    def open(self) -> None:
        """Train on all other samples and judge by the test set. People are asked before; this is the answer yes."""
        experiment = self._experiment
        if experiment is None:
            return

        known = door_of(self._owner).known(experiment.data)

        def work(wanted: Wanted) -> tuple[Experiment, Opening]:
            return experiment, stamped(open_test(experiment, known, wanted=wanted), "window: cross-validation")

        self._task.start(work)
        self.show_experiment(experiment)

    @Slot(object)
    def _opened(self, found: tuple[Experiment, Opening]) -> None:
        door_of(self._owner).note(found[1])
        self.opening = found
        if self._experiment is not None:
            self.show_experiment(self._experiment)

    @Slot(str)
    def _failed(self, why: str) -> None:
        if self._experiment is not None:
            self.show_experiment(self._experiment)
        self.failed.emit(why)

    def _show_verdict(self) -> None:
        self.verdict.setVisible(self.opening is not None)
        if self.opening is None:
            return
        experiment, opening = self.opening
        scores = ", ".join(f"{score_text(name)} {steady(value)}" for name, value in opening.scores.items())
        earlier = self._experiment != experiment
        head = self.tr("Test set, earlier experiment") if earlier else self.tr("Test set")
        self.verdict.setText(f"{head}: {scores}. {door_of(self._owner).said(opening)}")
