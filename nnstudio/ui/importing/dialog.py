"""The import dialog: what a table is seen to hold, what is made of it, and reading it beside the window."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...data.reading import (
    ENCODINGS,
    Guess,
    Imported,
    Layout,
    Missing,
    Plan,
    Preview,
    TableError,
    outlook,
    plan_for,
    preview,
    read_beside,
)
from ...run.jobs import Jobs, Wanted
from ...spec import SpecError
from ..binding import error_label
from ..document import Document
from ..fitting import Flow
from ..text import translated
from ..theme import SPACE, Theme, local
from ..widgets import named
from .column_list import ColumnList
from .outlook import outlook_text
from .row_view import RowView

SIZE = (980, 640)
_TEXT = ("number", "category")


class ImportDialog(QDialog):
    """One table on its way into the document. It stands open until the table is in, or nobody wants it."""

    imported = Signal(object)  # Imported, after the document has taken it

    def __init__(self, document: Document, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a table"))
        self._document = document
        self.seen: Preview | None = None
        self._source: Path | str = ""
        self._kept: Imported | None = None
        self._jobs = Jobs(self)
        self._jobs.done.connect(self._arrived)
        self._jobs.failed.connect(self._failed)
        self._jobs.progressed.connect(self._progressed)
        self._build(theme)
        self.resize(*SIZE)

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    def show_source(self, source: Path | str) -> None:
        """Look at a file, or at a table given as text."""
        self._source = source
        self._look(None)

    # Building

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        self._name = named(QLabel(), "import.name")
        self._name.setProperty("role", "section")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._name)
        column.addLayout(self._dress_row())
        column.addLayout(self._choice_row())
        self._guess = named(QLabel(), "import.guess")
        self._guess.setWordWrap(True)
        self._guess.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._guess)
        self._outlook = named(QLabel(), "import.outlook")
        self._outlook.setWordWrap(True)
        self._outlook.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._outlook)
        self.columns, self.rows = ColumnList(theme), RowView(theme)
        self.columns.columns_model.kinds_changed.connect(self._kinds_changed)
        middle = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        middle.addWidget(self.columns)
        middle.addWidget(self.rows)
        middle.setSizes([SIZE[0] // 2, SIZE[0] // 2])
        column.addWidget(middle, 1)
        self._error = error_label()
        self._error.setObjectName("import.error")
        column.addWidget(self._error)
        column.addLayout(self._last_row())

    def _dress_row(self) -> Flow:
        row = Flow(spacing=SPACE)
        self._delimiter = self._combo(
            "import.delimiter", self.tr("Columns are parted by"), self.tr("What stands between two columns of a row"),
            [(self.tr("comma"), ","), (self.tr("semicolon"), ";"), (self.tr("tab"), "\t"), (self.tr("bar |"), "|"),
             (self.tr("space"), " ")],
        )  # fmt: skip
        self._decimal = self._combo(
            "import.decimal", self.tr("Decimal sign"), self.tr("What parts whole numbers from their fractions"),
            [(self.tr("point 1.5"), "."), (self.tr("comma 1,5"), ",")],
        )  # fmt: skip
        self._encoding = self._combo(
            "import.encoding", self.tr("Encoding"), self.tr("How the bytes of the file stand for letters"),
            [(said, name) for name, said in ENCODINGS.items()],
        )  # fmt: skip
        self._header = QCheckBox(self.tr("The first row names the columns"))
        self._header.setObjectName("import.header")
        self._header.setToolTip(self.tr("Whether the first row holds names instead of values"))
        self._dress: list[QWidget] = []
        for box in (self._delimiter, self._decimal, self._encoding):
            label = _beside(box, row)
            self._dress += [label, box]
            box.activated.connect(lambda _place: self._look(self._chosen_layout()))
        row.addWidget(self._header)
        self._dress.append(self._header)
        self._header.clicked.connect(lambda _on: self._look(self._chosen_layout()))
        return row

    def _choice_row(self) -> Flow:
        row = Flow(spacing=SPACE)
        self._target = self._combo(
            "import.target", self.tr("Predict"), self.tr("The column that the network is to tell from the others"), []
        )
        # A long name must not widen the dialog.
        self._target.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._target.setMinimumContentsLength(20)
        self._task = self._combo(
            "import.task", self.tr("as"), self.tr("Whether the target names classes or is an amount"),
            [(self.tr("classes"), "category"), (self.tr("numbers"), "number")],
        )  # fmt: skip
        self._missing = self._combo(
            "import.missing", self.tr("Where a value is missing"),
            self.tr(
                "What becomes of a row that lacks an input. Gaps are filled by values of the training part, categories "
                "by the most frequent one. Automatic leaves rows out where that loses at most a tenth of them; "
                "otherwise it leaves out columns that are mostly empty and fills the rest with the mean. A row that "
                "lacks its target is always left out."
            ),
            [(self.tr("automatic"), "auto"),
             (self.tr("leave the row out"), "drop"),
             (self.tr("fill with the mean"), "mean"),
             (self.tr("fill with the median"), "median"),
             (self.tr("refuse the table"), "refuse")],
        )  # fmt: skip
        for box in (self._target, self._task, self._missing):
            _beside(box, row)
        self._target.activated.connect(self._choose_target)
        self._missing.activated.connect(self._show_outlook)
        self._task.activated.connect(
            lambda _place: self.columns.columns_model.set_kind(self._target.currentText(), self._task.currentData())
        )
        return row

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        self._progress = named(QProgressBar(), "import.progress", textVisible=False)
        self._progress.setRange(0, 1000)
        self._progress.setAccessibleName(self.tr("How much of the table has been read"))
        self._progress.hide()
        self._note = named(QLabel(), "import.note")
        self._note.setProperty("role", "secondary")
        self._note.setWordWrap(True)
        self._cancel = named(QPushButton(self.tr("Cancel")), "import.cancel")
        self._cancel.setToolTip(self.tr("Stop reading, or close without importing anything"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self._stop_or_close)
        self._import = named(QPushButton(self.tr("Import")), "import.import")
        self._import.setToolTip(self.tr("Read the whole table and learn from it; Undo takes it back"))
        self._import.setProperty("role", "primary")
        self._import.setDefault(True)
        self._import.clicked.connect(self._begin)
        row.addWidget(self._note, 1)
        row.addWidget(self._progress, 1)
        row.addStretch(0)
        for button in (self._cancel, self._import):
            row.addWidget(button)
        return row

    def _combo(self, name: str, label: str, tip: str, items: list[tuple[str, str]]) -> QComboBox:
        box = named(QComboBox(), name)
        for text, value in items:
            box.addItem(text, value)
        box.setAccessibleName(label)
        box.setToolTip(tip)
        return box

    # Looking

    def _chosen_layout(self) -> Layout:
        found = self.seen.layout if self.seen is not None and self.seen.layout is not None else Layout()
        delimiter, header = self._delimiter.currentData(), self._header.isChecked()
        return Layout(
            self._encoding.currentData(), delimiter, self._decimal.currentData(), header, skip=found.skip,
            row_names=found.row_names and header and delimiter == found.delimiter, marked=found.marked and header,
        )  # fmt: skip

    def _look(self, layout: Layout | None) -> None:
        """Look at the first rows again, with the layout given or as it seems to be."""
        try:
            seen = preview(self._source, layout=layout)
        except TableError as error:
            self.seen = None
            self._show_name(self._source.name if isinstance(self._source, Path) else self.tr("Clipboard"), "")
            self.columns.columns_model.show_columns((), {}, "")
            self.rows.rows_model.show_rows(None)
            self._target.clear()
            self._ask_for_target(False)
            self._import.setEnabled(False)
            self._outlook.clear()
            self._say(translated(error))
            return
        self.seen = seen
        self._show_name(seen.name, _size(seen.size))
        self._show_layout(seen.layout)
        plan = seen.plan
        self._target.clear()
        self._target.addItems([column.name for column in seen.columns])
        self._target.setCurrentText(plan.target)
        self.columns.columns_model.show_columns(seen.columns, dict(plan.kinds), plan.target)
        self.rows.rows_model.show_rows(seen)
        self.rows.resizeColumnsToContents()
        self._ask_for_target(not plan.guess.sure)
        self._import.setEnabled(True)
        self._say("" if seen.error is None else str(seen.error))
        self._kinds_changed()

    def _ask_for_target(self, on: bool) -> None:
        """Ask which column to predict, where nothing but its place speaks for the one that is proposed."""
        text = self.tr("Which column is to be predicted? “{0}” is a guess: its name does not say so.")
        self._guess.setText(text.format(self._target.currentText()) if on else "")
        self._guess.setVisible(on)
        self._target.setProperty("guess", on)
        self._target.style().polish(self._target)
        if on:
            self._target.setFocus()

    def _show_name(self, name: str, size: str) -> None:
        metrics = QFontMetrics(self._name.font())
        self._name.setText(
            metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, SIZE[0] // 2) + (f"  ·  {size}" if size else "")
        )

    def _show_layout(self, layout: Layout | None) -> None:
        for widget in self._dress:
            widget.setVisible(layout is not None)
        self._note.setText("" if layout is None else " ".join(translated(note) for note in layout.notes))
        if layout is None:
            return
        self._delimiter.setCurrentIndex(self._delimiter.findData(layout.delimiter))
        self._decimal.setCurrentIndex(self._decimal.findData(layout.decimal))
        self._encoding.setCurrentIndex(self._encoding.findData(layout.encoding))
        self._header.setChecked(layout.header)
        for widget in self._dress[4:6]:
            widget.setVisible(isinstance(self._source, Path))  # text from the clipboard is no bytes

    def _choose_target(self) -> None:
        name, model = self._target.currentText(), self.columns.columns_model
        self._ask_for_target(False)
        column = next(column for column in model.columns if column.name == name)
        before = next((column for column in model.columns if column.name == model.target), None)
        model.set_target(name)
        if before is not None and before.name != name:
            model.set_kind(before.name, before.kind)  # as an input it is what it seemed to be
        kind = column.as_target
        model.set_kind(name, kind if kind in _TEXT else "category")
        self._kinds_changed()

    def _kinds_changed(self) -> None:
        model = self.columns.columns_model
        self._task.setCurrentIndex(self._task.findData(model.kinds.get(model.target)))
        self.rows.rows_model.show_kinds(model.kinds, model.target)
        if self.seen is not None and self.seen.error is None:
            self._say("")
        self._show_outlook()

    def _show_outlook(self) -> None:
        """How many rows would be kept, and what would be left out or filled for it."""
        self._outlook.clear()
        if self.seen is None or self.seen.error is not None:
            return
        with suppress(TableError):  # reading the table says what is wrong
            self._outlook.setText(outlook_text(outlook(self.seen, self.plan)))

    def _say(self, text: str, row: int | None = None, column: str | None = None) -> None:
        """What is wrong, below the rows and at its place in them; "" for nothing."""
        self._error.setText(text[:1].upper() + text[1:])
        self._error.setVisible(bool(text))
        self.columns.point_at(column or "")
        self.rows.point_at(row, column)

    # Reading

    @property
    def plan(self) -> Plan:
        """What is to be made of the table, as it is chosen now."""
        missing: Missing = self._missing.currentData()
        model = self.columns.columns_model
        if self.seen is None:
            return Plan(model.target, dict(model.kinds), missing)
        plan = self.seen.plan if model.target == self.seen.plan.target else plan_for(self.seen.columns, model.target)
        for name, kind in model.kinds.items():
            if kind != plan.kind(name):  # what nobody has changed stays a proposal, as on the command line
                plan = plan.take(name, kind)
        # Whoever imports has seen the target: no other takes its place.
        return replace(plan, missing=missing, guess=Guess(model.target))

    def _begin(self) -> None:
        seen, plan = self.seen, self.plan
        if seen is None or self.busy:
            return
        self._say("")
        self._set_reading(True)

        def work(wanted: Wanted) -> Imported:
            def go_on(done: float) -> bool:
                wanted.report(done)
                return wanted()

            return read_beside(seen, plan, go_on)

        self._jobs.submit(work)

    def _set_reading(self, on: bool) -> None:
        self._progress.setVisible(on)
        self._progress.setValue(0)
        self._note.setVisible(not on)
        for widget in (*self._dress, self._target, self._task, self._missing, self.columns, self._import):
            widget.setEnabled(not on)
        self._cancel.setText(self.tr("Stop") if on else self.tr("Cancel"))

    @Slot(int, object)
    def _progressed(self, _token: int, done: object) -> None:
        assert isinstance(done, float)
        self._progress.setRange(0, 1000 if done else 0)  # a Parquet file does not say how far it is
        self._progress.setValue(round(1000 * done))

    @Slot(int, object)
    def _arrived(self, _token: int, made: object) -> None:
        assert isinstance(made, Imported)
        self._set_reading(False)
        table = made.table
        try:
            # What `nnstudio train` proposes for the same file.
            self._document.set_experiment(made.experiment, self.tr("import {0}").format(table.name))
        except SpecError as error:
            self._say(translated(error))
            return
        self.imported.emit(made)
        self.accept()

    @Slot(int, object)
    def _failed(self, _token: int, error: object) -> None:
        self._set_reading(False)
        if isinstance(error, TableError):
            self._say(translated(error), error.row, error.column)
        else:
            self._say(self.tr("The table could not be read: {0}").format(error))

    def _stop_or_close(self) -> None:
        if self.busy:
            self._jobs.cancel()
            self._set_reading(False)
        else:
            self.reject()

    def done(self, result: int) -> None:
        self._jobs.stop()
        super().done(result)


def _size(count: int) -> str:
    """Bytes as people read them: "87.4 MB"."""
    value, units = float(count), iter(("bytes", "kB", "MB", "GB"))
    unit = next(units)
    while value >= 1000 and unit != "GB":
        value, unit = value / 1000, next(units)
    return local(f"{value:.3g} {unit}") if unit != "bytes" else f"{count} {unit}"


def _beside(box: QComboBox, row: Flow) -> QLabel:
    """Put a list into the row, held together with its name, which is given back."""
    label, pair = QLabel(box.accessibleName()), QWidget()
    label.setBuddy(box)
    line = QHBoxLayout(pair)
    line.setContentsMargins(0, 0, SPACE, 0)
    line.setSpacing(SPACE)
    line.addWidget(label)
    line.addWidget(box)
    row.addWidget(pair)
    return label
