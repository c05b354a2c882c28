"""Says how a run is doing or how it ended, and offers what can be done next."""

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ..run.mailbox import Frame, RunState
from ..spec.edit import diff
from .text import translated
from .theme import grouped, three_digits
from .undo import macro

if TYPE_CHECKING:
    from .main_window import MainWindow


class Outcomes(QObject):
    """Reads every frame and tells the window's notice."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.stability.measured.connect(self.complete)
        self._shown: RunState = "ready"
        self._found = ""  # the run and its state that were told last

    def show_frame(self, frame: Frame) -> None:
        notice = self._window.notice
        if frame.state == "diverged" and notice.kind != "diverged":
            self._tell_divergence(frame)
        elif frame.state != "diverged":
            notice.hush("diverged")
            self._tell_finding(frame)
        if frame.state != "finished":
            notice.hush("stopped")
        elif self._shown != "finished":
            self._tell_end(frame)
        self._shown = frame.state

    def _tell_end(self, frame: Frame) -> None:
        """What ended a run, and what can be done next."""
        again = (self.tr("Train on"), self._window.controller.play)
        start = (self.tr("Go back to the start"), self._window.actions_by_id["train.reset"].trigger)
        if frame.message and not len(frame.parameters):  # nothing to train, so there is nothing to do next
            self._window.statusBar().showMessage(translated(frame.message), 8000)
            return
        if frame.message:
            self._window.notice.tell("stopped", translated(frame.message), (again, start))
            return
        said = self.tr(
            "Trained 1 epoch; Space trains {1} more."
            if frame.epoch == 1
            else "Trained {0} epochs; Space trains {1} more."
        ).format(grouped(frame.epoch), grouped(frame.experiment.training.epochs))
        more = frame.finding.text if frame.finding is not None else frame.kept
        self._window.notice.tell("stopped", f"{said} {translated(more)}".strip(), (again, start))

    def _tell_finding(self, frame: Frame) -> None:
        """What a run that may go on was found to be, once for each such state."""
        finding = frame.finding
        if finding is None or frame.state not in ("running", "paused"):
            self._window.notice.hush("finding")
            self._found = "" if finding is None else self._found
            return
        if self._found == f"{frame.run} {finding.state}":
            return
        self._found = f"{frame.run} {finding.state}"
        self._window.notice.tell(
            "finding", translated(finding.text), self._ways_back(frame, halve=finding.cause == "step")
        )

    @Slot()
    def complete(self) -> None:
        """Say the limit too, where it became known only after the notice."""
        frame = self._window.clock.latest
        if frame is not None and frame.state == "diverged" and self._window.notice.kind == "diverged":
            self._tell_divergence(frame)

    def _divergence(self, frame: Frame) -> str:
        limit, finding = self._window.stability.last_limit, frame.finding
        said = finding is not None and (finding.limited or finding.state == "diverging by the penalty")
        if said or not math.isfinite(limit) or limit > frame.rate:
            return translated(frame.message)
        return f"{translated(frame.message)} " + self.tr("The largest stable one is about {0}.").format(
            three_digits(limit)
        )

    def _tell_divergence(self, frame: Frame) -> None:
        self._window.notice.tell("diverged", self._divergence(frame), self._ways_back(frame))

    def _ways_back(self, frame: Frame, halve: bool = True) -> list[tuple[str, Callable[[], None]]]:
        """What can be done about a run that went wrong; every offer does what it says."""
        document, rate = self._window.document, frame.experiment.training.learning_rate
        before, limit = frame.before, self._limit(frame)
        smaller = step_below(rate, limit)

        def start_again() -> None:
            text = self.tr("start again with the step size {0}").format(three_digits(smaller))
            with macro(document.undo_stack, text):
                document.edit("training.learning_rate", smaller)
                document.restart(self.tr("go back to the start"))
            self._window.controller.play()

        def go_back() -> None:
            if before is not None:
                with macro(document.undo_stack, self.tr("back to before")):
                    document.edit_many(
                        {path: was for path, (was, _) in diff(before.experiment, document.experiment).items()}
                    )
                    document.start_from(before.parameters, self.tr("back to update {0}").format(grouped(before.update)))

        start = (self.tr("Go back to the start"), self._window.actions_by_id["train.reset"].trigger)
        back = start if before is None else (self.tr("Back to before"), go_back)
        again = self.tr("Halve the step size and start again")
        if smaller < rate / 2:
            again = self.tr("Start again with the step size {0}, below the limit").format(three_digits(smaller))
        return [back, (again, start_again)] if halve else [back]

    def _limit(self, frame: Frame) -> float:
        """The largest stable step size, NaN where it is not known."""
        finding = frame.finding
        if finding is not None and finding.state == "diverging by the penalty":
            return finding.limit / finding.l2
        return finding.limit if finding is not None and finding.limited else self._window.stability.last_limit


def step_below(rate: float, limit: float) -> float:
    """Half the step size; where that would still be beyond the limit, about half the limit."""
    return float(f"{limit / 2:.1g}") if 0 < limit <= rate / 2 else rate / 2
