"""What rooms without a translator say, in the language of the window: why a value is refused, why a training ended.

They say it in English sentences with values in them. `dev.py translate` reads these sentences from their code, with
{0}, {1} in place of the values, translates them like all texts, and lists them in `sentences.txt`; here a sentence is
recognised by its words, and its values are put into the translation.
"""

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from .. import resources
from .theme import grouped, local, three_digits

T = QT_TRANSLATE_NOOP
LISTED = "translations/sentences.txt"
# What values are made of: ranges, kinds and choices.
PARTS = (
    T("Sentence", "above {0}"), T("Sentence", "below {0}"), T("Sentence", "at least {0}"), T("Sentence", "at most {0}"),
    T("Sentence", "{0} to {1}"), T("Sentence", "any number"), T("Sentence", "one of {0}"), T("Sentence", "any of {0}"),
    T("Sentence", "true or false"), T("Sentence", "a number"), T("Sentence", "a whole number"),
    T("Sentence", "row {0}"), T("Sentence", "row {0}, column {1}"), T("Sentence", "column {0}"),
    T("Sentence", "at character {0}"), T("Sentence", "the formula ends too early"),
    T("Sentence", "{0} is not expected here"), T("Sentence", "{0} or more"), T("Sentence", "{0} and {1} more"),
    T("Sentence", "1 sample"), T("Sentence", "{0} samples"), T("Sentence", "1 epoch"), T("Sentence", "{0} epochs"),
    # What a goal lacks.
    T("Sentence", "a measure, a path or an event"), T("Sentence", "the path of a setting"),
    T("Sentence", "the name of a command"), T("Sentence", "the name of a dock"), T("Sentence", "dock or workspace"),
    T("Sentence", "the name of a workspace"), T("Sentence", "a number or a word to compare with"),
    T("Sentence", "a measure after *"),
    # What operating systems say.
    T("Sentence", "No such file or directory"), T("Sentence", "Permission denied"), T("Sentence", "Is a directory"),
    T("Sentence", "No space left on device"), T("Sentence", "Read-only file system"),
)  # fmt: skip
_VALUE = re.compile(r"\{\d\}")
_NUMBER = re.compile(r"[-−+]?\d+(\.\d+)?(e[-+]?\d+)?", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,3}(,\d{3})+")
_END = r"(?:above |below |at least |at most )?[-−+]?\d[\d.,]*(?:e[-+]?\d+)?"  # of a range


def spoken(said: object) -> str:
    """A sentence, or what an error says, in the window's language and in one line."""
    sentence = " ".join(str(said).split())
    return sentence if QLocale().language() == QLocale.Language.English else _spoken(sentence)


def _spoken(text: str) -> str:
    if _COUNT.fullmatch(text):
        return grouped(int(text.replace(",", "")))
    if _NUMBER.fullmatch(text):
        return three_digits(float(text)) if "e" in text else local(text)
    for pattern, sentence in _known():
        found = pattern.fullmatch(text)
        if found:
            return QCoreApplication.translate("Sentence", sentence).format(*map(_spoken, found.groups()))
    # Before a colon stands where something is wrong, or what could not be done.
    place, colon, rest = text.partition(": ")
    told = _spoken(rest) if colon else rest
    return f"{_spoken(place)}: {told}" if told != rest else text


@cache
def _known() -> list[tuple[re.Pattern[str], str]]:
    """Every sentence and how to recognise it, those with the most words of their own first."""
    listed = resources.path(LISTED).read_text(encoding="utf-8").splitlines()
    known = sorted({*listed, *PARTS}, key=lambda sentence: -len(_VALUE.sub("", sentence)))
    return [(_recognised(sentence), sentence) for sentence in known]


def _recognised(sentence: str) -> re.Pattern[str]:
    value = f"({_END})" if sentence in PARTS[:5] else "(.+?)"
    return re.compile(value.join(map(re.escape, _VALUE.split(sentence))))
