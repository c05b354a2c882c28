"""What is to vary: every hyperparameter with a box to tick, and below the ticked ones the range they vary over."""

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ...search.space import HIDDEN, SKIPS, Space, Variation
from ...spec import Experiment, SpecError, declaration
from ..binding import name_of, tip_of
from ..panels.fold import Elided, FoldHeader
from ..text import value_text
from ..theme import SPACE, grouped
from .architecture import Architecture
from .catalogue import Group, applies, groups, title_of
from .ranges import RangeEditor, offered, range_editor

OPEN_AT_FIRST = ("step",)


class VaryRow(QWidget):
    """One hyperparameter: ticked it shows its range, else its present value."""

    changed = Signal()

    def __init__(self, path: str, experiment: Experiment) -> None:
        super().__init__()
        self.path = path
        self._experiment = experiment
        self._grid = False
        declared = declaration(path)
        self.editor: RangeEditor | None = None
        self.box = QCheckBox(name_of(declared.about))
        self.box.setObjectName(f"vary.{path}")
        self.box.setToolTip(tip_of(declared))
        self.box.setAccessibleName(self.tr("Vary {0}").format(name_of(declared.about)))
        self.box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.box.toggled.connect(self._toggled)
        self._now = Elided()
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.box)
        line.addWidget(self._now, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(line)
        self.refresh(experiment)

    @property
    def ticked(self) -> bool:
        return self.box.isChecked()

    def tick(self, on: bool, variation: Variation | None = None) -> None:
        """Have it vary, over a given range or the one that is offered."""
        with QSignalBlocker(self.box):
            self.box.setChecked(on)
        self._show_editor(on)
        if on and self.editor is not None and variation is not None:
            self.editor.show_variation(variation)
            self.editor.set_grid(self._grid)
        self.changed.emit()

    def set_grid(self, grid: bool) -> None:
        self._grid = grid
        if self.editor is not None:
            self.editor.set_grid(grid)

    def refresh(self, experiment: Experiment) -> None:
        """Show the present value."""
        self._experiment = experiment
        value = experiment.get(self.path)
        text = ", ".join(value) if isinstance(value, tuple) else value_text(self.path, value)
        self._now.set_text(self.tr("mixed") if value is None else text)

    def check(self) -> bool:
        """Whether its range is accepted, or none is asked."""
        return not self.ticked or (self.editor is not None and self.editor.check(self._experiment) is not None)

    def _toggled(self, on: bool) -> None:
        self._show_editor(on)
        self.changed.emit()

    def _show_editor(self, on: bool) -> None:
        if on and self.editor is None:
            self.editor = range_editor(self.path)
            self.editor.setContentsMargins(3 * SPACE, 0, 0, SPACE // 2)
            self.editor.show_variation(offered(self.path, self._experiment))
            self.editor.set_grid(self._grid)
            self.editor.changed.connect(self.changed)
            self._column.addWidget(self.editor)
        if self.editor is not None:
            self.editor.setVisible(on)


class GroupView(QWidget):
    """Rows under a name that opens and closes them; how many of them vary stands beside it. Rows are made when they are
    first looked at."""

    changed = Signal()  # what varies here is another

    def __init__(self, group: Group, experiment: Experiment) -> None:
        super().__init__()
        self.group, self._experiment = group, experiment
        self.rows: list[VaryRow] = []
        self._grid = self._filtering = False
        self.header = FoldHeader(title_of(group), bold=True)
        self.header.setObjectName(f"vary.group.{group.name}")
        self.header.setAccessibleName(title_of(group))
        self._told = Elided()
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.header)
        line.addWidget(self._told, 1)
        self._inside = QWidget()
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(SPACE, 0, 0, 0)
        self._body.setSpacing(SPACE - 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        column.addLayout(line)
        column.addWidget(self._inside)
        self.header.toggled.connect(lambda _on: self.sift("", self._varied))
        self._varied: Collection[str] = ()
        self._turn()

    def build(self) -> None:
        """Make the rows, unless they are there."""
        for path in () if self.rows else self.group.paths:
            row = VaryRow(path, self._experiment)
            row.set_grid(self._grid)
            row.changed.connect(self.changed)
            self.rows.append(row)
            self._body.addWidget(row)

    def row(self, path: str) -> VaryRow:
        self.build()
        return next(row for row in self.rows if row.path == path)

    def refresh(self, experiment: Experiment) -> None:
        """Take the experiment the search would be around."""
        self._experiment = experiment
        for row in self.rows:
            row.refresh(experiment)

    def set_grid(self, grid: bool) -> None:
        self._grid = grid
        for row in self.rows:
            row.set_grid(grid)

    def sift(self, words: str, varied: Collection[str]) -> None:
        """Show the rows that are asked for: named by the words, or with some effect."""
        self._filtering, self._varied = bool(words), varied
        wanted = {path for path in self.group.paths if self._is_wanted(path, words.lower().split())}
        self.setVisible(bool(wanted))
        if wanted and (words or self.header.isChecked()):
            self.build()
        for row in self.rows:
            row.setVisible(row.path in wanted)
        count = sum(row.ticked for row in self.rows)
        self._told.set_text(self.tr("{0} vary").format(grouped(count)) if count else "")
        self._turn()

    def _is_wanted(self, path: str, words: list[str]) -> bool:
        about = declaration(path).about
        if words:
            text = f"{name_of(about)} {path} {about.help}".lower()
            return all(word in text for word in words)
        when = about.when and f"{path.rpartition('.')[0]}.{about.when[0]}"
        return path in self._varied or when in self._varied or applies(path, self._experiment)

    def _turn(self) -> None:
        opened = self.header.isChecked() or self._filtering
        self._inside.setVisible(opened)
        self.header.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)


class SpaceForm(QWidget):
    """Everything that may vary around an experiment. `texts` is what a search takes."""

    changed = Signal()

    def __init__(self, experiment: Experiment) -> None:
        super().__init__()
        self._experiment = experiment
        self._grid = False
        self._quiet = False
        self.groups: list[GroupView] = []
        self.architecture = Architecture()
        self.architecture.changed.connect(self._changed)
        self.filter = QLineEdit()
        self.filter.setObjectName("vary.filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Find a hyperparameter"))
        self.filter.setAccessibleName(self.tr("Find a hyperparameter"))
        self.filter.setToolTip(
            self.tr("Shows those whose name or explanation has these words, also those without effect now.")
        )
        self.filter.textChanged.connect(lambda _text: self._sift())
        self.none = QToolButton()
        self.none.setObjectName("vary.none")
        self.none.setText(self.tr("None", "button"))
        self.none.setAccessibleName(self.tr("Vary nothing"))
        self.none.setToolTip(self.tr("Untick everything."))
        self.none.setProperty("role", "choice")
        self.none.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.none.clicked.connect(self.clear)
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addWidget(self.filter, 1)
        top.addWidget(self.none)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._column.addWidget(self.architecture)
        self._column.addLayout(top)
        self.refresh(experiment)

    @property
    def rows(self) -> list[VaryRow]:
        """Those that were made so far; what varies is among them."""
        return [row for view in self.groups for row in view.rows]

    def row(self, path: str) -> VaryRow | None:
        """The row of a path, None for one that is not offered."""
        view = next((view for view in self.groups if path in view.group.paths), None)
        return view.row(path) if view else None

    def texts(self) -> list[str]:
        """What varies, as a search takes it."""
        varied = [row.editor.text() for row in self.rows if row.ticked and row.editor is not None]
        return self.architecture.texts() + varied

    def check(self) -> bool:
        """Whether every range is accepted; what is not says so in place."""
        good = [self.architecture.check(self._experiment), *(row.check() for row in self.rows)]
        return all(good)

    def refresh(self, experiment: Experiment) -> None:
        """Take the experiment the search would be around."""
        self._experiment = experiment
        if [view.group for view in self.groups] != list(groups(experiment)):
            self._rebuild()
        for view in self.groups:
            view.refresh(experiment)
        self.architecture.setVisible(experiment.model.learner == "network" and experiment.data.about.task != "function")
        self._sift()

    def set_grid(self, grid: bool) -> None:
        """Whether single values are wanted, as a grid tries them."""
        self._grid = grid
        for view in self.groups:
            view.set_grid(grid)

    def clear(self) -> None:
        """Vary nothing."""
        self.show_space(None)

    def show_space(self, space: Space | None) -> None:
        """Tick what a search varied, with its ranges."""
        found = {v.path: v for v in space.variations} if space else {}
        self._quiet = True
        try:
            for row in self.rows:
                if row.ticked and row.path not in found:
                    row.tick(False)
            for path, variation in found.items():
                self._tick(path, variation)
            self.architecture.show_variations(tuple(v for path, v in found.items() if path in (HIDDEN, SKIPS)))
        finally:
            self._quiet = False
        self._changed()

    def vary(self, path: str) -> None:
        """Tick one, and bring it into sight."""
        self.filter.clear()
        self._tick(path, None)
        row = self.row(path)
        if row is not None:
            row.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self, path: str, variation: Variation | None) -> None:
        view = next((view for view in self.groups if path in view.group.paths), None)
        if view is not None:
            view.row(path).tick(True, variation)
            view.header.setChecked(True)

    def _rebuild(self) -> None:
        """Layers come and go; what was ticked and is still there stays so."""
        texts = {row.path: row.editor.text() for row in self.rows if row.ticked and row.editor is not None}
        opened = {view.group.name for view in self.groups if view.header.isChecked()} or OPEN_AT_FIRST
        for view in self.groups:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.groups = [GroupView(group, self._experiment) for group in groups(self._experiment)]
        for view in self.groups:
            view.set_grid(self._grid)
            for path in view.group.paths:
                if path in texts:
                    view.row(path).tick(True, _parsed(texts[path], self._experiment))
            view.header.setChecked(view.group.name in opened)
            view.changed.connect(self._changed)
            self._column.addWidget(view)

    def _changed(self) -> None:
        if not self._quiet:
            self._sift()
            self.changed.emit()

    def _sift(self) -> None:
        varied = {row.path for row in self.rows if row.ticked}
        for view in self.groups:
            view.sift(self.filter.text().strip(), varied)


def _parsed(text: str, experiment: Experiment) -> Variation | None:
    try:
        return Space.parse([text], experiment).variations[0]
    except SpecError:
        return None
