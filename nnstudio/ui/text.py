"""Texts in the language of the window: those marked in the code, and the messages of the layers without Qt."""

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from ..choices.every import ROWS
from ..message import Choice, Message, Setting, marked, message_of
from ..spec import SpecError, declaration
from .theme import local, three_digits

LONGEST = 2000  # characters of a message, and of each text in it
CONTEXT = "nnstudio"  # of all texts in the .qm files, whoever asks
# Choices that people write otherwise than with a capital letter and spaces for hyphens.
_WRITTEN = {
    "batch": marked("all"), "mini-batch": marked("mini"),
    "stochastic": marked("one"), "float64": "64-bit", "float32": "32-bit",
}  # fmt: skip
_ON, _OFF = marked("on"), marked("off")
_AS_NAMED = ("activation", "source", "features")  # functions and data are called the same on the canvas and elsewhere


def tr(text: str, meaning: str = "") -> str:
    """A text of the program in the language of the window; `meaning` tells it from the same one elsewhere."""
    return QCoreApplication.translate(CONTEXT, text, meaning)


def translated(said: object) -> str:
    """A message, or what an error says, in one line: the template is translated, and the values are put in then."""
    message = message_of(said) if isinstance(said, BaseException) else said
    return _cut(" ".join(_part(message).split()))


def _part(value: object, form: str = "") -> str:
    if isinstance(value, Message):
        return _PARTS.vformat(tr(value.template), (), value.values)
    if isinstance(value, Setting):
        return _setting_text(value)
    if isinstance(value, Choice):
        return choice_text(value.setting, value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(value, form)
    return _cut(format(value, form))


def _cut(text: str) -> str:
    """Files come from anywhere: a line that nobody could read must not hold the window up."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _number(value: float, form: str) -> str:
    text = format(value, form or ("g" if isinstance(value, float) else ""))
    if "e" in text:
        return three_digits(value)
    whole, point, rest = text.partition(".")
    return whole.replace(",", QLocale().groupSeparator()) + (local(point + rest) if point else "")


def _setting_text(setting: Setting) -> str:
    """The label of a setting, and the label of the value that goes with it."""
    try:
        declared = declaration(setting.path)
    except SpecError:
        return str(setting)
    value = choice_text(declared.name, setting.value) if setting.value in declared.choices else setting.value
    return " ".join(part for part in (tr(declared.about.label), value) if part)


class _Parts(Formatter):
    """Puts values into a translated template, each in the language of the window."""

    def format_field(self, value: Any, format_spec: str) -> str:
        return _part(value, format_spec)


_PARTS = _Parts()


def choice_text(setting: str, choice: str) -> str:
    """A choice of the setting of that name as people write it: "lbfgs" is L-BFGS, "one-cycle" is One cycle."""
    if setting in _AS_NAMED:
        return choice
    row = ROWS.get(setting, {}).get(choice)
    label = row.label if row is not None else _WRITTEN.get(choice)
    return tr(label or choice[:1].upper() + choice[1:].replace("-", " "))


def value_text(path: str, value: Any) -> str:
    """A value as people read it: numbers in three digits, choices by their names."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return tr(_ON if value else _OFF)
    if isinstance(value, float):
        return three_digits(value).replace("-", "−")
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    try:
        declared = declaration(path)
    except SpecError:  # such as the widths of hidden layers
        return str(value)
    return choice_text(declared.name, value) if declared.kind == "choice" else str(value)
