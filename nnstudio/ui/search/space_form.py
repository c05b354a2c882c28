"""What is to vary: every hyperparameter with a box to tick, and below the ticked ones the range they vary over."""

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ...search.space import HIDDEN, SKIPS, Space, Variation
from ...spec import Experiment, SpecError, declaration
from ..binding import name_of, tip_of
from ..panels.fold import Elided, FoldHeader
from ..plots.search_shown import value_text
from ..theme import SPACE
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
    """Rows under a name that opens and closes them; how many of them vary stands beside it."""

    def __init__(self, group: Group, rows: list[VaryRow]) -> None:
        super().__init__()
        self.name, self.rows = group.name, rows
        self.header = FoldHeader(title_of(group), bold=True)
        self.header.setObjectName(f"vary.group.{group.name}")
        self.header.setAccessibleName(title_of(group))
        self._told = Elided()
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self.header)
        line.addWidget(self._told, 1)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(SPACE, 0, 0, 0)
        body.setSpacing(SPACE - 2)
        for row in rows:
            body.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE - 2)
        column.addLayout(line)
        column.addWidget(self._body)
        self.header.toggled.connect(lambda _on: self._turn())
        self.header.setChecked(group.name in OPEN_AT_FIRST)
        self._filtering = False
        self._turn()

    def sift(self, words: str, experiment: Experiment, varied: Collection[str]) -> None:
        """Show the rows that are asked for: named by the words, or with some effect."""
        self._filtering = bool(words)
        for row in self.rows:
            about = declaration(row.path).about
            when = about.when and f"{row.path.rpartition('.')[0]}.{about.when[0]}"
            if words:
                text = f"{row.box.text()} {row.path} {about.help}".lower()
                wanted = all(word in text for word in words.lower().split())
            else:
                wanted = row.ticked or applies(row.path, experiment) or when in varied
            row.setVisible(wanted)
        self.setVisible(any(not row.isHidden() for row in self.rows))
        self._turn()

    def tell(self) -> None:
        """Say how many vary."""
        count = sum(row.ticked for row in self.rows)
        self._told.set_text(self.tr("{0:n} vary").format(count) if count else "")

    def _turn(self) -> None:
        opened = self.header.isChecked() or self._filtering
        self._body.setVisible(opened)
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
        self.none.setText(self.tr("None"))
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
    def rows(self) -> dict[str, VaryRow]:
        return {row.path: row for view in self.groups for row in view.rows}

    def texts(self) -> list[str]:
        """What varies, as a search takes it."""
        varied = [row.editor.text() for row in self.rows.values() if row.ticked and row.editor is not None]
        return self.architecture.texts() + varied

    def check(self) -> bool:
        """Whether every range is accepted; what is not says so in place."""
        good = [self.architecture.check(self._experiment), *(row.check() for row in self.rows.values())]
        return all(good)

    def refresh(self, experiment: Experiment) -> None:
        """Take the experiment the search would be around."""
        layers = self._experiment.model.layers, self._experiment.model.learner
        self._experiment = experiment
        if not self.groups or (len(layers[0]), layers[1]) != (len(experiment.model.layers), experiment.model.learner):
            self._rebuild()
        for row in self.rows.values():
            row.refresh(experiment)
        self.architecture.setVisible(experiment.model.learner == "network" and experiment.data.about.task != "function")
        self._sift()

    def set_grid(self, grid: bool) -> None:
        """Whether single values are wanted, as a grid tries them."""
        self._grid = grid
        for row in self.rows.values():
            row.set_grid(grid)

    def clear(self) -> None:
        """Vary nothing."""
        self.show_space(None)

    def show_space(self, space: Space | None) -> None:
        """Tick what a search varied, with its ranges."""
        found = {v.path: v for v in space.variations} if space else {}
        self._quiet = True
        for path, row in self.rows.items():
            if row.ticked or path in found:
                row.tick(path in found, found.get(path))
        self.architecture.show_variations(tuple(v for path, v in found.items() if path in (HIDDEN, SKIPS)))
        self._quiet = False
        for view in self.groups:
            if any(row.ticked for row in view.rows):
                view.header.setChecked(True)
        self._changed()

    def vary(self, path: str) -> None:
        """Tick one, and bring it into sight."""
        row = self.rows.get(path)
        if row is None:
            return
        for view in self.groups:
            if row in view.rows:
                view.header.setChecked(True)
        row.tick(True)
        row.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self) -> None:
        """Layers come and go; what was ticked and is still there stays so."""
        texts = {path: row.editor.text() for path, row in self.rows.items() if row.ticked and row.editor is not None}
        opened = {view.name for view in self.groups if view.header.isChecked()}
        for view in self.groups:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        self.groups = []
        for group in groups(self._experiment):
            rows = [VaryRow(path, self._experiment) for path in group.paths]
            view = GroupView(group, rows)
            for row in rows:
                row.set_grid(self._grid)
                if row.path in texts:
                    row.tick(True, _parsed(texts[row.path], self._experiment))
                row.changed.connect(self._changed)
            if opened:
                view.header.setChecked(view.name in opened)
            self.groups.append(view)
            self._column.addWidget(view)

    def _changed(self) -> None:
        if not self._quiet:
            self._sift()
            self.changed.emit()

    def _sift(self) -> None:
        varied = {row.path for row in self.rows.values() if row.ticked}
        for view in self.groups:
            view.sift(self.filter.text().strip(), self._experiment, varied)
            view.tell()


def _parsed(text: str, experiment: Experiment) -> Variation | None:
    try:
        return Space.parse([text], experiment).variations[0]
    except SpecError:
        return None
