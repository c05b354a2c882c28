"""A lesson while it is open: its experiment takes the place of the user's work, its goals are watched, and all of it
goes away without a trace when it is left.

The user's own work stays where it is, on the undo stack and in the training thread, out of sight: the lesson begins
with one more edit, and leaving goes back to before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from ...lessons import Lesson
from ...lessons.facts import Observation, numbers_of, numbers_then
from ...lessons.goals import Watch
from ...lessons.progress import Answer, Progress, read_progress, set_aside_damaged, write_progress
from ...nn.trainer import Trainer
from ...run.mailbox import Frame
from ...spec import Experiment
from ...spec.edit import diff
from ..text import translated
from .controls import Locks, show_dock
from .counts import Counts

if TYPE_CHECKING:
    from ..files import Held
    from ..main_window import MainWindow

LOOK_MS = 200  # goals are judged five times a second
HARMLESS = ("diverged", "stopped")  # events after which a training can still be repeated from its experiment


class Session(QObject):
    """At most one open lesson. `lesson` is None while there is none."""

    opened = Signal()
    left = Signal()
    step_changed = Signal()
    progressed = Signal()  # a goal was reached or a question answered
    failed = Signal(str)

    def __init__(self, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._document = window, window.document
        self.lesson: Lesson | None = None
        self.progress = Progress("")
        self._locks = Locks(window)
        self._counts = Counts(window)
        self._watches: list[Watch] = []
        self._seen: set[str] = set()
        self._arrived: object = None  # how things stood when the step was entered
        self._sights: frozenset[str] | None = None  # what was open then; known at the first look
        self._looked = 0, -1  # the run and the update that the goals were last judged at
        self._mark, self._first, self._last = 0, 0, 0
        self._held: Held | None = None  # the file of the user's work
        self._from = ""  # the workspace that the lesson was opened from
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        document = window.document
        document.changed.connect(self._note_change)
        document.moved.connect(self._note_run)
        document.opened.connect(lambda *_: self._end())
        document.undo_stack.indexChanged.connect(self._note_undo)
        window.files.leaving.connect(self.leave)
        window.workspaces.leaving.connect(lambda name: self._show_beside(name, False))
        window.workspaces.entered.connect(lambda name: self._show_beside(name, True))
        for name, action in window.actions_by_id.items():
            action.triggered.connect(lambda _checked=False, n=name: self._seen.add(f"used {n}"))

    @property
    def step(self) -> int:
        return self.progress.step

    # Coming and going

    def open(self, lesson: Lesson) -> None:
        """Begin a lesson, or go on with it where it was left. The work there was comes back with `leave`."""
        self.leave()
        document, window = self._document, self._window
        window.controller.pause()
        folder = window.settings.folder / "progress"
        damaged = set_aside_damaged(folder, lesson)
        progress = read_progress(folder, lesson)
        if progress.done:
            progress.step, progress.done = 0, False
        experiment = lesson.experiment(progress.step)
        self._mark, self._from = document.undo_stack.index(), window.workspaces.current
        self._held = window.files.step_aside(lesson.title)
        self.lesson, self.progress = lesson, progress
        self._first, self._last = document.state.run + 1, document.state.run
        try:
            self._begin_with(experiment, self.tr("lesson {0}").format(lesson.title))
            self._first = self._last = document.state.run
            self._set_aside(self._first)
            window.workspaces.go("learn")
            self._locks.take(lesson)
            self._timer.start()
            self.opened.emit()
            self._enter()
            if damaged is not None:
                self.failed.emit(translated(damaged))
        except BaseException:
            self.leave()  # whatever keeps the lesson from opening, the user's own work comes back
            raise

    def leave(self) -> None:
        """End the lesson; everything is again as it was before. Its progress is kept."""
        if self.lesson is None:
            return
        document, window = self._document, self._window
        first, last = self._first, self._last
        window.controller.pause()
        # Whatever the lesson's controls have come to, the user's own work comes back.
        with ExitStack() as last_of_all:
            last_of_all.callback(self._go_back)
            for run in range(first, last + 1):
                last_of_all.callback(self._forget, run)
            last_of_all.callback(self._step_back)
            last_of_all.callback(document.undo_stack.setIndex, self._mark)
            last_of_all.callback(self._end)

    def follow(self, lesson: Lesson) -> None:
        """Take over an edited version of the open lesson, without moving from the step."""
        if self.lesson is None or lesson == self.lesson:
            return
        self.lesson = lesson
        self.progress = self.progress.fitted(lesson)
        self._locks.release()
        self._locks.take(lesson)
        self._enter()

    def _end(self) -> None:
        """Stop watching; the document is left as it is."""
        if self.lesson is None:
            return
        self._timer.stop()
        self.lesson = None
        with ExitStack() as whatever_raises:
            whatever_raises.callback(self.left.emit)
            whatever_raises.callback(self._set_aside, 0)
            whatever_raises.callback(self._locks.release)

    def _set_aside(self, first: int) -> None:
        """Neither show nor train runs numbered below `first`."""
        self._window.surface.earlier.first = first
        self._window.controller.set_aside(first)

    def _forget(self, run: int) -> None:
        self._window.surface.earlier.forget(run)
        self._window.controller.forget(run)

    def _go_back(self) -> None:
        """Enter the workspace that the lesson was opened from."""
        if self._window.workspaces.current == "learn" and self._from:
            self._window.workspaces.go(self._from)

    def _step_back(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._window.files.step_back(held)

    # Steps

    def go_to(self, step: int) -> None:
        """Turn to a step. One that begins with an experiment of its own gets it, unless it is finished already."""
        lesson = self.lesson
        if lesson is None or not 0 <= step < len(lesson.steps):
            return
        forward = step > self.step
        self.progress.step = step
        if forward and lesson.steps[step].start is not None and not self.progress.finished(lesson, step):
            self.begin_again()
        self._enter()

    def begin_again(self) -> None:
        """Set up the experiment that the step begins with, untrained."""
        if self.lesson is not None:
            self._begin_with(self.lesson.experiment(self.step), self.tr("begin the step again"))

    def finish(self) -> None:
        """The last page is turned."""
        self.progress.done = True
        self._keep()
        self.leave()

    def answer(self, question: int, answer: Answer) -> bool:
        """Answer a question of this step; says whether it is right."""
        lesson = self.lesson
        if lesson is None:
            return False
        right = lesson.steps[self.step].quizzes[question].judge(answer)
        self.progress.answer((self.step, question), answer, right)
        self._keep()
        self.progressed.emit()
        return right

    def _enter(self) -> None:
        lesson = self.lesson
        if lesson is None:
            return
        step = lesson.steps[self.step]
        for name in (*lesson.docks, *step.docks):
            show_dock(self._window, name)
        if self._window.workspaces.current == "learn":
            show_dock(self._window, "lesson")  # it may share its place with one of them
        self._watches = [Watch(goal.expression) for goal in step.goals]
        self._seen.clear()
        self._looked = 0, -1
        self._counts.begin()
        self._arrived, self._sights = self._situation(), None
        self._keep()
        self.step_changed.emit()

    def _begin_with(self, experiment: Experiment, text: str) -> None:
        if experiment == self._document.experiment:
            self._document.restart(text)
        else:
            self._document.set_experiment(experiment, text)

    # Looking

    def look(self) -> None:
        """Judge the goals that are not reached yet by this moment."""
        lesson = self.lesson
        if lesson is None:
            return
        self._locks.hold()
        self._note_sight()
        if not self._acted():
            return
        frame = self._window.clock.latest
        news = False
        for now in self._moments(frame):
            for number, watch in enumerate(self._watches):
                place, begun = (self.step, number), len(watch.evidence)
                reached = place not in self.progress.goals and watch.see(now)
                if len(watch.evidence) > begun and frame is not None and _is_pure(frame):
                    watch.evidence[-1] = replace(now, pure=True)
                if reached:
                    self.progress.reach(place, watch.expression.text, tuple(watch.evidence))
                    news = True
        if news:
            self._keep()
            self.progressed.emit()

    def _acted(self) -> bool:
        """Whether anything was done since the step was entered. What is left of the step before reaches no goal by
        itself: it counts once the learner trains, changes or opens something."""
        sights = frozenset(word for word in self._seen if word.startswith("opened "))
        if self._sights is None:
            self._sights = sights
        return self._seen > sights or sights != self._sights or self._situation() != self._arrived

    def _situation(self) -> object:
        """How far the run in work is, and what cross-validation and search have come to."""
        frame, run = self._window.clock.latest, self._document.state.run
        update = frame.update if frame is not None and frame.run == run else 0
        return run, update, sorted(self._counts.numbers().items())

    def _moments(self, frame: Frame | None) -> Iterator[Observation]:
        """What has been since the last look: a training is too fast to be seen at every moment, but remembers."""
        experiment, seen = self._document.experiment, frozenset(self._seen)
        others = self._counts.numbers()
        if frame is None or frame.run != self._document.state.run or frame.experiment != experiment:
            yield Observation(experiment, others, "ready", seen)
            return
        others["runs"] = float(1 + sum(other.run >= self._first for other in frame.others))
        now = numbers_of(
            frame.network, frame.parameters, frame.reading, float(frame.history.curve("train_loss")[0]), frame.update,
            frame.epoch, frame.rate,
        )  # fmt: skip
        since = self._looked[1] if self._looked[0] == frame.run else -1
        since = max([since, *(event.update for event in frame.history.events if event.kind not in HARMLESS)])
        for row in frame.history.curves:
            if since < row[0] < frame.update:
                yield Observation(experiment, {**numbers_then(now, row), **others}, "running", seen)
        self._looked = frame.run, frame.update
        found = frame.finding.state if frame.finding else "going on"
        yield Observation(experiment, {**now, **others}, frame.state, seen, finding=found)

    def _show_beside(self, workspace: str, on: bool) -> None:
        """A lesson goes along to other workspaces, and leaves them as they were."""
        window = self._window
        dock = window.docks.get("lesson")
        if self.lesson is None or workspace == "learn" or dock is None:
            return
        page = window.workspaces.currentWidget()
        room = window.width() - page.minimumSizeHint().width() - dock.minimumSizeHint().width()
        dock.setVisible(on and room >= 0)

    def _note_sight(self) -> None:
        window = self._window
        self._seen.add(f"opened workspace {window.workspaces.current}")
        if self._counts.test_opened:
            self._seen.add("test opened")
        for name, dock in window.docks.items():
            if dock.isVisible() and not dock.visibleRegion().isEmpty():
                self._seen.add(f"opened dock {name}")

    def _note_change(self, before: Experiment, after: Experiment) -> None:
        if self.lesson is None:
            return
        for path in diff(before, after):
            self._seen.add(f"changed {path}")
            if path.startswith("model.layers."):
                self._seen.add(f"changed model.{path.rpartition('.')[2]}")
        self._locks.hold()

    def _note_run(self, _before: object, after: object, _start: object) -> None:
        self._last = max(self._last, getattr(after, "run", 0))

    def _note_undo(self, index: int) -> None:
        if self.lesson is not None and index <= self._mark:
            # Undone to before it: the work there was is open again, so the lesson is over.
            self._end()
            self._step_back()

    def _keep(self) -> None:
        try:
            write_progress(self._window.settings.folder / "progress", self.progress)
        except OSError as error:
            self.failed.emit(self.tr("The progress could not be kept: {0}.").format(error.strerror or error))

    def stop(self) -> None:
        self._timer.stop()


def _is_pure(frame: Frame) -> bool:
    """Whether training its experiment from the start leads to this frame."""
    history = frame.history
    if any(event.update > 0 and event.kind not in HARMLESS for event in history.events):
        return False
    if not len(history.trail) or history.trail_updates[0] != 0:
        return False
    return np.array_equal(Trainer(frame.experiment).parameters, history.trail[0])
