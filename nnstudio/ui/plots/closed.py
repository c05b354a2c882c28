"""What a plot of judged samples shows of the test part before it is opened: a sentence, and the button that asks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from ...nn.outcome import judge
from ...nn.weighting import sample_weights
from ...run.mailbox import Frame
from ...search.test_set import scored
from ...search.validation import Opening
from ..test_door import door_of
from ..text import tr
from .base import Plot
from .judging import PartName


class ClosedTest:
    """The button of a plot, and whether its frame may be judged by test samples. `where` names the plot in records."""

    def __init__(self, plot: Plot, where: str) -> None:
        self._plot, self._where, self._times = plot, where, 0
        self.button = QToolButton()
        self.button.setObjectName(f"{where}.test")
        self.button.setProperty("role", "choice")
        self.button.setText(tr("Test set…"))
        self.button.setAccessibleName(tr("Open the test set"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._ask)
        self.button.hide()

    def shut(self, frame: Frame, part: PartName) -> bool:
        """Whether this part of a frame is not to be shown yet."""
        shut = part == "test" and not door_of(self._plot).is_open(frame.experiment, frame.parameters)
        self.button.setVisible(shut)
        if part == "test" and not shut:
            self._times = len(door_of(self._plot).known(frame.experiment.data))
        if not shut:
            return False
        moving = frame.state == "running"
        self.button.setEnabled(not moving)
        self.button.setToolTip(
            tr("Pause the training first: an opening is of one network") if moving
            else tr("Judge this network by the test samples, and count that it was done")
        )  # fmt: skip
        return True

    def counted(self) -> str:
        """How often the test set has been opened, for the line below the plot."""
        times = self._times
        return tr("opened once") if times == 1 else tr("opened {0} times").format(times)

    @property
    def text(self) -> str:
        """What stands in place of the plot."""
        return tr("The test set is closed: it says how a model does on new samples only while nothing was chosen by "
                   "it. Test set… opens it for the network as it is now; the opening is counted.")  # fmt: skip

    def _ask(self) -> None:
        frame = self._plot.frame
        if frame is not None:
            question = (
                tr("Judge this network by the 1 sample of the test set?"),
                tr("Judge this network by the {0} samples of the test set?"),
            )
            door_of(self._plot).ask(self._plot, frame.experiment.data, question, self._open)

    def _open(self) -> None:
        frame = self._plot.frame
        if frame is None:
            return
        door = door_of(self._plot)
        before = len(door.known(frame.experiment.data))
        door.note(judged(frame, f"window: {self._where}", before), frame.experiment, frame.parameters)
        self._plot.redraw()
        self._plot.fit()


def judged(frame: Frame, where: str, before: int) -> Opening:
    """The record of a frame's network judged by the test part, which was opened so often before."""
    test, network = frame.data.test, frame.network
    balanced = frame.experiment.training.class_weight == "balanced"
    weights = sample_weights(frame.data, None, balanced, network.dtype)[2]
    x, y = test.x.astype(network.dtype), network.targets(test.y)
    found = judge(network, frame.parameters, x, y, weights, frame.data.task)
    return scored(frame.experiment, *found, len(frame.data.train), before, where)
