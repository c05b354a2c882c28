"""Between widgets and the document: from a path to the fitting widget, and from its edits to the document's.

Everything a widget needs to say stands in the declaration of the hyperparameter behind the path.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as changed
from html import escape
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from ..message import Message, marked
from ..spec import Declaration, Experiment, Hyperparameter, SpecError, declaration, parse
from ..spec.topology import Reshape, replace_origins
from .document import Document
from .proportion import is_large, keep
from .scale import scale_of, wants_slider
from .text import choice_text, tr, translated
from .theme import SPACE, plain, three_digits
from .widgets import ChoiceField, Editor, NumberField, SegmentedField, SwitchField, TogglesField, is_unfinished

LABEL_WIDTH = 100
QWIDGETSIZE_MAX = (1 << 24) - 1
Change = Callable[[Experiment, Any], Reshape]
_NOTHING_SHOWN = object()


@dataclass(frozen=True)
class Lens:
    """How a stored number is shown and read back, and what may be typed then."""

    show: Callable[[float], float]
    read: Callable[[float], float]
    turn: Callable[[Hyperparameter], Hyperparameter]


def _complement(number: float) -> float:
    # 1 - 0.9 is not quite 0.1.
    return round(1 - number, 12)


_KEPT_LABELS = {
    "Dropout": marked("Kept"),
    "Input dropout": marked("Inputs kept"),
}
_KEPT_HELP = marked("The probability with which each of them takes part in a training pass; dropout is the rest to 1.")


def _turned(about: Hyperparameter) -> Hyperparameter:
    low, high = (None if end is None else 1 - end for end in (about.high, about.low))
    return changed(
        about,
        label=_KEPT_LABELS.get(about.label, about.label),
        help=_KEPT_HELP,
        symbol=f"1−{about.symbol}",
        low=low,
        high=high,
        open_low=about.open_high,
        open_high=about.open_low,
    )


PLAIN = Lens(lambda number: number, lambda number: number, lambda about: about)
KEPT = Lens(_complement, _complement, _turned)  # a probability of dropping, shown as that of keeping


class Binding(QObject):
    """One editor bound to one path. A value the document refuses is marked there, and the last good one stays."""

    def __init__(
        self,
        document: Document,
        path: str,
        editor: Editor,
        report: Callable[[str], None] = lambda _message: None,
        change: Change | None = None,
    ) -> None:
        super().__init__(editor)
        self._document, self._editor, self._report = document, editor, report
        self._change, self._lens = change, PLAIN
        self._shown: Any = _NOTHING_SHOWN
        self._marked = self._pending = False
        editor.edited.connect(self._edited)
        editor.typed.connect(self._typed)
        editor.left.connect(self._left)
        editor.abandoned.connect(self._restore)
        self.set_path(path)

    @property
    def path(self) -> str:
        return self._path

    def set_path(self, path: str) -> None:
        """Bind the same editor to another path of the same kind."""
        self._path = path
        self.declared = declaration(path)  # kept: to look it up takes longer than all the rest of a refresh
        self._editor.set_path(path)
        self._describe()
        self._restore()

    def set_change(self, change: Change | None) -> None:
        """How a new value changes the experiment, where that is more than to replace it at the path."""
        self._change = change

    def set_lens(self, lens: Lens) -> None:
        """Show the number by another convention."""
        self._lens = lens
        if isinstance(self._editor, NumberField):
            self._editor.set_scale(scale_of(changed(self.declared, about=self._about)))
        self._describe()
        self._restore()

    def refresh(self) -> None:
        """Show what the document holds at the path, if that has changed."""
        if self._value() != self._shown:
            self._restore()
        elif self._marked and not self._pending:
            self._mark("")  # the last good value already stands there, and what was wrong is past

    def show_again(self) -> None:
        """Show the value although it may be the same, because the editor offers other choices now."""
        self._restore()

    @property
    def _about(self) -> Hyperparameter:
        return self._lens.turn(self.declared.about)

    def _value(self) -> Any:
        return self._document.experiment.get(self._path)

    def _describe(self) -> None:
        about = self._about
        self._editor.describe(name_of(about), tip_of(changed(self.declared, about=about)))

    def _restore(self) -> None:
        self._shown = self._value()
        self._mark("")
        number = isinstance(self._shown, (int, float)) and not isinstance(self._shown, bool)
        self._editor.show_value(self._lens.show(self._shown) if number else self._shown)

    def _mark(self, message: str, pending: bool = False) -> None:
        self._pending = pending and bool(message)
        if message or self._marked:
            self._marked = bool(message)
            self._editor.mark(message)
            self._report(message)

    def _typed(self, text: str) -> None:
        self._mark("" if is_unfinished(text) else self._problem(text), pending=True)

    def _edited(self, value: Any, drag: bool) -> None:
        problem = self._try(value, drag)
        typed = isinstance(value, str) and self.declared.kind in ("number", "integer")
        if not problem or not typed:
            self._restore()
        self._mark(problem, pending=typed)

    def _left(self, text: str) -> None:
        if is_unfinished(text) or self._try(text, drag=False):
            self._restore()

    def _problem(self, value: Any) -> str:
        """Why the document would refuse `value`, or nothing."""
        try:
            meant = self._read(value)
            change = self._change or (lambda before, new: replace_origins(before, {self._path: new}))
            change(self._document.experiment, meant)
        except SpecError as error:
            return self._message(error)
        return ""

    def _try(self, value: Any, drag: bool) -> str:
        """Make the edit; why it was refused, or nothing."""
        try:
            meant = self._read(value)
            text = step_name(self.declared, meant)
            if self._change is None:
                self._document.edit(self._path, meant, text, merge=drag)
            else:
                after = self._change(self._document.experiment, meant)
                self._document.reshape(after, text, self._path if drag else None)
        except SpecError as error:
            return self._message(error)
        return ""

    def _read(self, value: Any) -> Any:
        """The value that is meant: typed text parsed and measured, a convention undone."""
        if self.declared.kind not in ("number", "integer"):
            return value
        shown = value
        if isinstance(value, str):
            shown = value.strip()
            value = parse(self._path, plain(shown, whole=self.declared.kind == "integer"))
        if not _within(value, self._about):
            told = Message(
                "{value} is not accepted: use {accepts}", value=_as_typed(shown), accepts=self._about.range_text
            )
            raise SpecError(self._path, told)
        return self._lens.read(value)

    def _message(self, error: SpecError) -> str:
        try:
            declared = declaration(error.path)
        except SpecError:
            return translated(error)
        text = translated(error.message)
        same = error.path.rpartition(".")[2] == self._path.rpartition(".")[2]
        return text if same else f"{tr(declared.about.label)}: {text}"


class Row(QWidget):
    """One line of a form: the name, the editor, and below it the reason why a value is not accepted."""

    def __init__(
        self, document: Document, path: str, editor: Editor, label: str | None = None, change: Change | None = None
    ) -> None:
        super().__init__()
        self.editor = editor
        self._document = document
        about = declaration(path).about
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.label = QLabel("" if isinstance(editor, SwitchField) else (label or name_of(about, unit=True)))
        self.label.setContentsMargins(0, 0, SPACE, 0)
        self.label.setWordWrap(True)
        self.error = error_label()
        self.error.setObjectName(f"{path}.error")
        self._wide = False
        self.type_changed()
        self.binding = Binding(document, path, editor, self.show_error, change)
        self.label.setToolTip(tip_of(declaration(path)))
        self.label.setBuddy(editor.target())

    def set_lens(self, lens: Lens) -> None:
        """Show the number by another convention, and name it accordingly."""
        self.binding.set_lens(lens)
        self.label.setText(name_of(lens.turn(declaration(self.binding.path).about)))

    def set_path(self, path: str) -> None:
        self.error.setObjectName(f"{path}.error")
        self.binding.set_path(path)

    def widen(self) -> None:
        """Give the whole line to the editor, where the heading above says what it is."""
        self.label.hide()
        self._wide = True
        self.type_changed()

    def type_changed(self) -> None:
        """Put the name above the editor where type is so large that both would widen the panel."""
        above = not self._wide and bool(self.label.text()) and is_large()
        whole = self._wide or is_large()
        keep(self.label, width=None if whole else LABEL_WIDTH)
        if whole:
            self.label.setMinimumWidth(0)
            self.label.setMaximumWidth(QWIDGETSIZE_MAX)
        line, column, span = int(above), 0 if whole else 1, 2 if whole else 1
        self._grid.addWidget(self.label, 0, 0, 1, span if above else 1)
        self._grid.addWidget(self.editor, line, column, 1, span)
        self._grid.addWidget(self.error, line + 1, column, 1, span)

    def show_error(self, message: str) -> None:
        self.error.setText(message)
        self.error.setVisible(bool(message))

    @property
    def applies(self) -> bool:
        """Whether the hyperparameter has any effect at present."""
        when = self.binding.declared.about.when
        owner = self.binding.path.rpartition(".")[0]
        return when is None or self._document.experiment.get(f"{owner}.{when[0]}") in when[1]

    @property
    def departure(self) -> str:
        """What differs from the default here and has an effect, as "Clip norm 1", or nothing."""
        declared, value = self.binding.declared, self._document.experiment.get(self.binding.path)
        return step_name(declared, value) if self.applies and value != declared.default else ""

    def refresh(self) -> None:
        """Show what the document holds now; a row that has no effect at present is not there."""
        if self.binding.declared.about.when is not None:
            self.setVisible(self.applies)
        self.binding.refresh()


class Form(QWidget):
    """Rows under headings, refreshed together."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE - 2)

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def rule(self) -> tuple[QWidget, ...]:
        """A hairline before what follows, unless that is the first thing."""
        if not self._column.count():
            return ()
        line = QFrame()
        line.setProperty("role", "hairline")
        self._column.addSpacing(SPACE // 2)
        self._column.addWidget(line)
        return (line,)

    def heading(self, text: str) -> tuple[QWidget, ...]:
        """Begin a group: a hairline, unless it is the first, and its name; returned so that an empty group can hide."""
        line = self.rule()
        label = QLabel(text)
        label.setProperty("role", "section")
        self._column.addWidget(label)
        return (*line, label)

    def add(
        self,
        path: str,
        editor: Editor | None = None,
        label: str | None = None,
        change: Change | None = None,
        slider: bool = True,
    ) -> Row:
        """A row for `path`, with the editor its declaration asks for unless another is given."""
        row = Row(self._document, path, editor or make_editor(declaration(path), slider), label, change)
        self._rows.append(row)
        self._column.addWidget(row)
        row.refresh()
        return row

    def add_widget(self, widget: QWidget) -> None:
        """Something else between the rows."""
        self._column.addWidget(widget)

    @property
    def paths(self) -> tuple[str, ...]:
        """Of the hyperparameters that have a row."""
        return tuple(row.binding.path for row in self._rows)

    def refresh(self) -> None:
        for row in self._rows:
            row.refresh()


def make_editor(declared: Declaration, slider: bool = True, segments: Mapping[str, str] | None = None) -> Editor:
    """The editor for one declaration; `segments` (choice to text) asks for buttons in place of a list."""
    if segments is not None:
        return SegmentedField(segments)
    if declared.kind == "switch":
        return SwitchField(tr(declared.about.label))
    if declared.kind == "choice":
        return ChoiceField({choice: choice_text(declared.name, choice) for choice in declared.choices})
    if declared.kind == "choices":
        return TogglesField({choice: choice for choice in declared.choices})
    return NumberField(scale_of(declared), slider and wants_slider(declared))


def in_sentence(name: str) -> str:
    """A name within a sentence: "step size", but "L2"; in German nouns keep their capitals."""
    if QLocale().language() == QLocale.Language.German or not name[1:2].islower():
        return name
    return name[:1].lower() + name[1:]


def step_name(declared: Declaration, value: Any) -> str:
    """What an edit to `value` is called: "Step size 0.1", "Nesterov on"."""
    name = tr(declared.about.label)
    if isinstance(value, bool):
        return (tr("{0} on") if value else tr("{0} off")).format(name)
    if isinstance(value, tuple):
        return tr("change {0}").format(name)
    if declared.kind == "choice":
        value = choice_text(declared.name, value)
    return tr("{0} {1}").format(name, three_digits(value) if isinstance(value, float) else value)


def name_of(about: Hyperparameter, unit: bool = False) -> str:
    """The label and the symbol (or the unit): "Step size η"."""
    extra = tr(about.unit) if unit and about.unit else about.symbol
    return f"{tr(about.label)} {extra}".strip()


def tip_of(declared: Declaration) -> str:
    """A tooltip: what the hyperparameter is called, what it does, and what it accepts."""
    about = declared.about
    accepts = tr("Accepts {0}").format(translated(declared.accepts))
    if declared.kind in ("switch", "choice", "choices"):
        accepts = ""  # what can be chosen is in sight
    return "".join(
        f"<p>{part}</p>" for part in (f"<b>{escape(name_of(about))}</b>", escape(tr(about.help)), accepts) if part
    )


def error_label() -> QLabel:
    """The small line under an editor that says why a value is not accepted; hidden until there is one."""
    label = QLabel()
    label.setProperty("role", "error")
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.hide()
    return label


def _within(number: float, about: Hyperparameter) -> bool:
    low = about.low is None or (number > about.low if about.open_low else number >= about.low)
    high = about.high is None or (number < about.high if about.open_high else number <= about.high)
    return low and high  # false for what is not a number


def _as_typed(value: Any) -> str:
    return value if isinstance(value, str) else three_digits(value)
