"""Sentences that keep their parts, so that the window can say them in another language.

The layers without Qt say everything in English. They say it with a `Message`, which is the English sentence and still
knows its template and the values in it: the window translates the template and puts the values in then. A value that
is a message is translated too; any other text is the user's and stays as it is.
"""

from collections.abc import Iterable
from string import Formatter
from typing import Any, Self


class Message(str):
    """An English sentence: ``Message("{rows:,} rows of {name}", rows=1500, name="iris")``.

    `template` is what is translated, `values` stand in it by their names. Floats without a format are written with
    six digits at most. It is a `str`, so that whoever needs no translation need not know of it.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Self:
        used = {name.partition("!")[0] for _, name, _, _ in _ENGLISH.parse(template) if name}
        made = super().__new__(cls, _ENGLISH.vformat(template, (), values))
        made.template, made.values = template, {name: value for name, value in values.items() if name in used}
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.template, self.values)


def _again(template: str, values: dict[str, Any]) -> Message:
    return Message(template, **values)


class _English(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, float) and not format_spec:
            format_spec = "g"
        return format(value, format_spec)


_ENGLISH = _English()


class Setting(str):
    """The path of a setting in a message, and the value that it should have; the window says its label."""

    path: str
    value: str

    def __new__(cls, path: str, value: str = "") -> Self:
        made = super().__new__(cls, f"{path} {value}" if value else path)
        made.path, made.value = path, value
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Setting, (self.path, self.value)


class Choice(str):
    """A choice of the setting of that name in a message; the window says it as people write it."""

    setting: str

    def __new__(cls, setting: str, value: str) -> Self:
        made = super().__new__(cls, value)
        made.setting = setting
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return Choice, (self.setting, str(self))


def marked(text: str) -> str:
    """Mark a text for the translators that is shown, or made into a message, elsewhere."""
    return text


def at(place: object, message: str) -> str:
    """A message after the place that it is about."""
    return Message("{place}: {message}", place=place, message=message)


def message_of(error: BaseException) -> str:
    """What an error says as it may stand in a message; with its parts, where it has any."""
    if isinstance(error, OSError) and error.strerror:
        return Message(error.strerror.replace("{", "{{").replace("}", "}}"))
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Message) else str(error)


def short(said: str, most: int = 200) -> str:
    """What is said of a stranger's file, as part of one line: at most so many letters, all of which can be shown. A
    message keeps its parts where it is so already."""
    if isinstance(said, Message) and len(said) <= most and said.isprintable():
        return said
    line = " ".join(said.split())
    return (line if line.isprintable() else repr(line)[1:-1])[:most]


def listed(parts: Iterable[str]) -> str:
    """Texts as a list in a sentence: "a, b and c"."""
    *before, last = parts
    return Message("{names} and {last}", names=joined(before), last=last) if before else last


def either(parts: Iterable[str]) -> str:
    """Texts of which any one will do: "a, b or c"."""
    *before, last = parts
    return Message("{names} or {last}", names=joined(before), last=last) if before else last


def joined(parts: Iterable[str], between: str = ", ") -> str:
    """Texts after each other, each of which keeps its parts."""
    texts = list(parts)
    if not any(isinstance(text, Message | Setting | Choice) for text in (between, *texts)):
        return between.join(texts)
    names = [f"part{i}" for i in range(len(texts))]
    form = "{between}".join(f"{{{name}}}" for name in names)
    return Message(form, between=between, **dict(zip(names, texts, strict=True)))
