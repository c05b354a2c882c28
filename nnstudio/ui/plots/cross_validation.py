"""Cross-validation in the window: folds as strips and on the data, each of them training live; curves over the number
of samples or any hyperparameter; and the one door to the test set."""

import time
from collections.abc import Sequence
from typing import Any, Literal

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...learners.ladder import rung_of
from ...run.mailbox import Frame
from ...search.nested import Nested
from ...search.series import Series
from ...search.validation import Validation
from ...spec import Experiment, SpecError
from ..document import Document
from ..text import tr, translated, value_text
from ..theme import Theme, Themes, grouped
from ..widgets import QuietComboBox, choice_button
from .base import Extent, Plot, steady
from .batch_table import ThinProgress
from .fold_strips import FoldStrips
from .fold_views import FoldViews, entries, over_text, path_text, places_of, score_text
from .frame.background_task import BackgroundTask
from .items import Badge
from .plan_row import PlanRow
from .test_set import TestSet
from .validating import Asked, Kind, Spread, diff_values, note_of, paths_of, range_of, spread_of, table_of

View = Literal["curves", "scores", "samples"]
LEARNING = "learning"
QWIDGETSIZE_MAX = 16_777_215  # Qt does not hand its own constant to Python
MOST_REDRAWN = 12.0  # times a second while folds train
EXACT = ("linear", "polynomial", "logistic")


class CrossValidation(Plot):
    """Cross-validates the open experiment. Owns two worker threads; `stop` ends them."""

    maximum_rate = 4.0
    margins = (0.02, 0.03, 0.04, 0.06)

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Cross-validation"),
            tr("Start trains the experiment once for each fold, and judges it by what the fold holds out"), parent,
        )  # fmt: skip
        self._document = document
        self._task = BackgroundTask(self, self._take, self._take, self._fail)
        self.test = TestSet(self)
        self._asked: Asked | None = None
        self._nested: Nested | None = None
        self._made: Validation | Series | None = None
        self._spread: Spread | None = None
        self._extent: Extent | None = None
        self._failure = ""
        self._drawn: tuple[Any, ...] = ()
        self._drawn_at = 0.0
        self.views, self._badge = FoldViews(self.canvas.box), Badge()
        self._badge.setZValue(50)
        self.canvas.box.addItem(self._badge, ignoreBounds=True)
        self.strips, self.plan_row = FoldStrips(themes.theme), PlanRow()
        self._build_header()
        self._build_rows()
        self._build_body()
        self._connect()
        self._finish()
        self._show_busy()

    # What others ask of it

    @property
    def busy(self) -> bool:
        return self._task.busy or self.test.busy

    @property
    def made(self) -> Validation | Series | None:
        """What is drawn: the result, or how far it has come."""
        return self._made

    @property
    def nested(self) -> Nested | None:
        """What was chosen inside the folds, where that was asked and is done."""
        return self._nested

    @property
    def stale(self) -> bool:
        """Whether the result is of another experiment than the one that is open."""
        return self._asked is not None and self._asked.experiment != self._document.experiment

    def stop(self) -> None:
        """End the worker threads."""
        self._task.stop()
        self.test.stop()

    def forget_document(self) -> None:
        self._task.cancel()
        self._asked = self._made = self._nested = None
        self.clear()

    def start(self) -> None:
        """Cross-validate the open experiment as the controls say. No frame of it need have come yet."""
        what, experiment = self.what.currentData(), self._document.experiment
        varied: Kind = "nested" if self.inner.isChecked() else "curve"
        kind: Kind = "folds" if not what else "learning" if what == LEARNING else varied
        exact = self.exact.isChecked() and self.exact.isVisibleTo(self)
        asked = Asked(kind, experiment, self.plan_row.plan, exact, f"{what}={self.range.text().strip()}")
        self._failure = ""
        try:
            made = asked.planned()
        except (ValueError, SpecError) as error:
            self._made, self._asked, self._nested = None, None, None
            self._fail(translated(error))
            return
        self._offer_scores(made.names)
        self._asked, self._made, self._nested = asked, made, None
        if isinstance(made, Validation):
            self._spread = spread_of(made.samples, experiment.data.about.table)
            untrained = exact or experiment.model.learner != "network"
            if untrained and self.view.currentData() == "curves":
                self.view.setCurrentIndex(self.view.findData("scores"))
        self._task.start(asked.work)
        self._show_busy()
        self._redraw(anew=True)

    def cancel(self) -> None:
        """Give up; what is done stays on show."""
        self._task.cancel()
        self._show_busy()
        self._redraw()

    def take_best(self) -> None:
        """Give the experiment the best value of a curve over a hyperparameter; undo takes it back."""
        made = self._made
        choice = made.choice(self.score.currentData()) if isinstance(made, Series) and made.path else None
        if choice is None or not isinstance(made, Series):
            return
        value = made.values[choice.best]
        name = f"{path_text(made.path)} {value_text(made.path, value)}"
        try:
            self._document.edit_many(diff_values(self._document.experiment, made, choice.best), name)
        except SpecError as error:
            self._note.say(translated(error))

    # Building

    def _build_header(self) -> None:
        self._bar = ThinProgress(self.theme)
        self._bar.setAccessibleName(self.tr("Cross-validation, how far"))
        self._bar.setMinimumWidth(0)
        self._bar.setMaximumWidth(QWIDGETSIZE_MAX)
        self._bar.setFixedHeight(6)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        kept.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self._bar.setSizePolicy(kept)
        self.exact = choice_button(self.tr("exact"))
        self.exact.setObjectName("validation.exact")
        self.exact.setAccessibleName(self.tr("Solve instead of train"))
        self.exact.setToolTip(self.tr("Take the exact answer of the regression in every fold instead of training it"))
        self.go = QToolButton()
        self.go.setObjectName("validation.go")
        self.go.setProperty("role", "choice")
        words = (self.tr("Start"), self.tr("Cancel"))
        self.go.setMinimumWidth(max(map(self.go.fontMetrics().horizontalAdvance, words)) + 16)
        self.go.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.inner = choice_button(self.tr("nested"))
        self.inner.setObjectName("validation.nested")
        self.inner.setAccessibleName(self.tr("Nested cross-validation"))
        self.inner.setToolTip(
            self.tr("Choose the value inside every fold, by folds of its training samples alone, and judge the choice "
                    "by what had no say in it")
        )  # fmt: skip
        self.inner.toggled.connect(self._choose_inner)
        self.inner.hide()
        self.take = QToolButton()
        self.take.setObjectName("validation.take")
        self.take.setProperty("role", "choice")
        self.take.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.take.setAccessibleName(self.tr("Use the best value"))
        self.take.setToolTip(self.tr("Give the experiment the value with the best mean; undo takes it back"))
        self.take.clicked.connect(self.take_best)
        self.take.hide()
        for widget in (self.exact, self.go):
            self.header.addWidget(widget)

    def _build_rows(self) -> None:
        self.what = self._combo("validation.what", self.tr("What is cross-validated"),
                                self.tr("The experiment as it is, or over the number of samples, or over the values of "
                                        "one hyperparameter"))  # fmt: skip
        self.what.addItem(self.tr("this experiment"), "")
        self.what.addItem(self.tr("over training samples"), LEARNING)
        self.range = QLineEdit()
        self.range.setObjectName("validation.range")
        self.range.setAccessibleName(self.tr("Values"))
        self.range.setToolTip(
            self.tr("Which values: a range such as log:1e-4..1, lin:0..0.5 or int:1..9, one with its number of values "
                    "such as log:1e-4..1/7, or values parted by commas")
        )  # fmt: skip
        self.range.setMinimumWidth(64)
        self.view = self._combo("validation.view", self.tr("What is drawn"),
                                self.tr("Every fold's loss on its way, the scores, or which fold holds out which "
                                        "sample"))  # fmt: skip
        for text, name in ((self.tr("loss"), "curves"), (self.tr("scores"), "scores"), (self.tr("samples"), "samples")):
            self.view.addItem(text, name)
        self.score = self._combo("validation.score", self.tr("Score"), self.tr("The score that is shown"))
        for widget, stretch in ((self.what, 3), (self.range, 3), (self.view, 2), (self.score, 2)):
            self.second_row.addWidget(widget, stretch)
        self.range.hide()
        self.score.hide()
        for name, control in (
            ("exact", self.exact), ("inner", self.inner), ("over", self.what), ("view", self.view),
            ("score", self.score),
        ):  # fmt: skip
            self._choices.declare(name, control)

    def _combo(self, name: str, text: str, tip: str) -> QComboBox:
        box = QuietComboBox()
        box.setMinimumContentsLength(4)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setToolTip(tip)
        return box

    def _build_body(self) -> None:
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget, stretch in ((self.legend, 0), (self.canvas, 1), (self._empty, 1)):
            layout.removeWidget(widget)
            column.addWidget(widget, stretch)
        self._body = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._body.addWidget(self.strips)
        self._body.addWidget(right)
        right.setMinimumSize(150, 110)
        self._body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        plan = QHBoxLayout()
        plan.setSpacing(4)
        plan.addWidget(self.plan_row, 1)
        plan.addWidget(self.inner)
        layout.insertLayout(2, plan)
        layout.insertWidget(3, self._bar)
        layout.insertWidget(4, self._body, 1)
        layout.insertWidget(5, self.test.verdict)
        layout.removeWidget(self._note)
        last = QHBoxLayout()
        last.setSpacing(4)
        last.addWidget(self._note, 1)
        last.addWidget(self.take)
        last.addWidget(self.test.button)
        layout.addLayout(last)
        self.strips.hide()

    def _connect(self) -> None:
        self.test.failed.connect(self._fail)
        self.test.show_experiment(self._document.experiment)
        self._document.changed.connect(self.test.follow)
        self.go.clicked.connect(lambda: self.cancel() if self._task.busy else self.start())
        self.what.currentIndexChanged.connect(self._choose_what)
        self.range.returnPressed.connect(self.start)
        self.view.currentIndexChanged.connect(lambda _i: self._redraw(anew=True))
        self.score.currentIndexChanged.connect(lambda _i: self._redraw(anew=True))
        self.strips.chosen.connect(lambda _place: self._redraw())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tall = self.height() > 1.1 * self.width()
        self._body.setOrientation(Qt.Orientation.Vertical if tall else Qt.Orientation.Horizontal)

    # What is offered

    def _offer(self, experiment: Experiment) -> None:
        """Offer what goes with an experiment."""
        self.plan_row.suit(experiment.data.about.task == "classification")
        rung = rung_of(experiment)
        self.exact.setVisible(rung is not None and rung.name in EXACT)
        paths = ["", LEARNING, *paths_of(experiment)]
        if [self.what.itemData(k) for k in range(self.what.count())] != paths:
            now = self.what.currentData()
            with QSignalBlocker(self.what):
                while self.what.count() > 2:
                    self.what.removeItem(2)
                for path in paths[2:]:
                    self.what.addItem(self.tr("over {0}").format(path_text(path)), path)
                self.what.setCurrentIndex(max(0, self.what.findData(now)))
            self._choose_what()

    @Slot()
    def _choose_what(self, *_: object) -> None:
        path = self.what.currentData()
        self.range.setVisible(bool(path) and path != LEARNING)
        self.inner.setVisible(bool(path) and path != LEARNING)
        self.view.setVisible(not path or (self.inner.isVisibleTo(self) and self.inner.isChecked()))
        if self.range.isVisibleTo(self):
            self.range.setText(range_of(self._document.experiment, path))

    @Slot(bool)
    def _choose_inner(self, on: bool) -> None:
        self.view.setVisible(not self.what.currentData() or on)

    def _offer_best(self, made: Validation | Series | None, name: str) -> None:
        """Offer the best value of a finished curve, unless the experiment has it already."""
        choice = None
        if isinstance(made, Series) and made.path and not self._task.busy:
            choice = made.choice(name)
        self.take.setVisible(choice is not None)
        if isinstance(made, Series) and choice is not None:
            value = made.values[choice.best]
            self.take.setText(self.tr("Use {0}").format(value_text(made.path, value)))
            self.take.setEnabled(bool(diff_values(self._document.experiment, made, choice.best)))

    def _offer_scores(self, names: Sequence[str]) -> None:
        if [self.score.itemData(k) for k in range(self.score.count())] != list(names):
            with QSignalBlocker(self.score):
                self.score.clear()
                for name in names:
                    self.score.addItem(score_text(name), name)
        self.score.show()

    # Results

    @Slot(object)
    def _take(self, made: Validation | Series | Nested) -> None:
        if isinstance(made, Nested):
            self._nested, made = made, made.validation
        self._made = made
        # Folds tell of themselves faster than anybody looks; the last word is always drawn.
        if not self._task.busy or time.monotonic() - self._drawn_at > 1 / MOST_REDRAWN:
            self._drawn_at = time.monotonic()
            self._show_busy()
            self._redraw()

    @Slot(str)
    def _fail(self, why: str) -> None:
        self._failure = self.tr("Not validated: {0}").format(why)
        self._show_busy()
        self._redraw(anew=True)

    def _show_busy(self) -> None:
        busy = self._task.busy
        self.go.setText(self.tr("Cancel") if busy else self.tr("Start"))
        name = self.tr("Cancel the cross-validation") if busy else self.tr("Start the cross-validation")
        self.go.setAccessibleName(name)
        tip = self.tr("Give up; what is done stays on show") if busy else self.tr("Train and judge every fold")
        self.go.setToolTip(tip)
        self._bar.setVisible(busy)
        made = self._nested or self._made
        self._bar.setValue(round(1000 * (made.progress if made is not None else 0.0)))
        for widget in (self.plan_row, self.what, self.range, self.inner, self.exact):
            widget.setEnabled(not busy)

    # Drawing

    def _redraw(self, anew: bool = False) -> None:
        self._drawn = ()
        if anew:
            self._following, self._followed = True, None
        if self.frame is not None:
            self._draw(self.frame)
            self._after_drawing()

    def _dress(self, theme: Theme) -> None:
        self.views.dress(theme)
        self.strips.dress(theme)
        self._bar.dress(theme)
        self._badge.dress(theme, self.canvas.axes["bottom"].style["tickFont"])
        self._drawn = ()

    def _draw(self, frame: Frame) -> None:
        key = (id(frame.experiment), id(self._made), self.theme.name, self.stale)
        if key == self._drawn:
            return
        self._drawn = key
        self._offer(frame.experiment)
        self._badge.set_text(self.tr("earlier experiment") if self.stale else "")
        made, name = self._made, self.score.currentData()
        self._empty.setText(self._failure or tr(
            "Start trains the experiment once for each fold, and judges it by what the fold holds out"
        ))  # fmt: skip
        if isinstance(made, Validation) and self.strips.isHidden():
            self.strips.show()
            self._body.setSizes([4_000, 6_000])
        self.strips.setVisible(isinstance(made, Validation))
        if made is None:
            self.views.hide()
            self._extent = None
            self.legend.set_entries()
            self.take.hide()
            return
        self.legend.set_entries(*entries(made, name, self.theme))
        self._offer_best(made, name)
        if isinstance(made, Validation):
            self.strips.show_validation(made, name)
            self._draw_folds(made, name)
        else:
            self._draw_series(made, name)

    def _draw_folds(self, made: Validation, name: str) -> None:
        view, place = self.view.currentData(), self.strips.place
        bottom, left = self.canvas.axes["bottom"], self.canvas.axes["left"]
        bottom.set_log(False)
        left.set_log(view == "curves")
        few = len(made.folds) <= 14
        bottom.set_names({k + 1.0: str(k + 1) for k in range(len(made.folds))} if view == "scores" and few else None)
        self.canvas.box.setAspectLocked(view == "samples" and self._spread is not None and self._spread.alike)
        if view == "samples" and self._spread is not None:
            self._label(*self._spread.titles)
            self._extent = self.views.show_samples(made, self._spread, self.theme, place)
        elif view == "curves":
            self._label(self.tr("epochs"), self.tr("loss, held out"))
            self._extent = self.views.show_curves(made, self.theme, place)
            if made.done and self._extent is None:
                self._empty.setText(self.tr("Nothing is trained here, so there is no curve; look at the scores"))
        else:
            self._label(self.tr("fold"), score_text(name))
            self._extent = self.views.show_scores(made, name, self.theme, place)
            if made.done and made.pools(name) and self._extent is None:
                self._empty.setText(
                    self.tr("A single sample has no R²; all held-out answers together have {0}").format(
                        steady(made.pooled(name))
                    )
                )

    def _draw_series(self, made: Series, name: str) -> None:
        _, names, log = places_of(made)
        self.canvas.box.setAspectLocked(False)
        self.canvas.axes["left"].set_log(False)
        self.canvas.axes["bottom"].set_log(log)
        self.canvas.axes["bottom"].set_names(names)
        self._label(over_text(made), score_text(name))
        self._extent = self.views.show_series(made, name)

    # What is seen

    def extent(self) -> Extent | None:
        return self._extent

    def readout(self, x: float, y: float) -> str:
        made, name = self._made, self.score.currentData()
        if isinstance(made, Series):
            at = int(np.argmin(np.abs(places_of(made)[0] - x)))
            point = made.points[at]
            value = value_text(made.path, made.values[at])
            if not point.done:
                return value
            score, train = steady(point.judged(name)), steady(point.mean(name, held=False))
            if not np.isfinite(point.error(name)):
                return self.tr("{0}: {1} {2}, trained on {3}").format(value, score_text(name), score, train)
            return self.tr("{0}: {1} {2} ± {3}, trained on {4}").format(
                value, score_text(name), score, steady(point.error(name)), train
            )
        if made is None:
            return ""
        view = self.view.currentData()
        if view == "samples" and self._spread is not None:
            return self._told_of_sample(made, self._spread, x, y)
        if view == "scores":
            return self.strips.tip(min(len(made.folds) - 1, max(0, round(x) - 1)))
        return self.tr("epoch {0}: loss {1}").format(grouped(max(0, round(x))), steady(10**y))

    def _told_of_sample(self, made: Validation, spread: Spread, x: float, y: float) -> str:
        (left, right), (bottom, top) = self.canvas.box.viewRange()
        rows = made.rows[made.rows < len(spread.places)]
        away = np.hypot(*((spread.places[rows] - (x, y)) / (right - left, top - bottom)).T)
        sample = int(rows[int(away.argmin())])
        for fold in made.folds:
            if sample in fold.held:
                return self.tr("sample {0}: held out in fold {1}").format(sample + 1, fold.number + 1)
        return ""

    def note_text(self) -> str:
        made, asked = self._made, self._asked
        if made is None or asked is None:
            return self._failure
        return note_of(made, asked, self._nested, self.stale)

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        return ((), []) if self._made is None else table_of(self._made)

    def describe(self) -> str:
        told = ", ".join(f"{entry.name} {entry.value}".strip() for entry in self.legend.entries)
        return f"{told}. {self.note_text()}"
