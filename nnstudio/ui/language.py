"""The window's language: which there are, which is meant, and the texts that are declared rather than marked."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from .. import resources
from ..choices.every import ROWS
from ..choices.sources import OWN_SOURCES, SOURCES
from ..spec import Data, Layer, Model, Training, declarations
from ..spec.explanations import EXPLANATIONS
from .settings import LanguageChoice
from .text import choice_text
from .widgets import named

if TYPE_CHECKING:
    from .main_window import MainWindow

Language = Literal["en", "de", "es"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
CONTEXT = "nnstudio"  # of all texts in the .qm files, whoever asks
OVERRIDE = "NNSTUDIO_LANGUAGE"


class Texts(QTranslator):
    """Looks every text up in the one context there is, so that the same words have one translation, but where they are
    marked as meaning something else."""

    def translate(self, _context: str, text: str, meaning: str | None = None, _count: int = -1) -> str | None:
        # An empty text would count as a translation, and Qt's own buttons would have none.
        return super().translate(CONTEXT, text, meaning) or None


def meant(choice: str) -> Language:
    """The language of a choice: the environment's word counts first, then the choice, then the system's."""
    for name in (os.environ.get(OVERRIDE, ""), choice, QLocale.system().name()):
        short = name[:2].lower()
        if name != "system" and short in LANGUAGES:
            return short  # type: ignore[return-value]  # one of them, as was just seen
    return "en"


def install(choice: str, owner: QObject) -> Language:
    """Speak this language from now on: texts made before stay as they are, so this comes before the window. What
    `owner` had installed before goes."""
    for old in owner.findChildren(QTranslator, "language"):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    language = meant(choice)
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return language
    own, qt = Texts(owner, objectName="language"), named(QTranslator(owner), "language")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{language}", folder):
        QCoreApplication.installTranslator(qt)
    if own.load(str(resources.path(f"translations/nnstudio_{language}.qm"))):
        QCoreApplication.installTranslator(own)
    return language


def choose(window: "MainWindow", choice: LanguageChoice) -> None:
    """Remember a language for the next start, and say so in it."""
    window.settings.set_language(choice)
    window.settings.save()
    said = {
        "en": "nnstudio speaks English from its next start on.",
        "de": "nnstudio spricht ab dem nächsten Start Deutsch.",
        "es": "nnstudio hablará español a partir del próximo inicio.",
    }
    window.statusBar().showMessage(said[meant(choice)], 8000)


def declared_texts() -> Iterator[str]:
    """What is shown and not marked in the code: labels, helps, choices, explanations and sources."""
    for kind in (Data, Model, Layer, Training):
        for declared in declarations(kind).values():
            yield from (declared.about.label, declared.about.help, declared.about.unit)
            yield from (choice_text(declared.name, choice) for choice in declared.choices)
    for source in SOURCES.values():
        yield from (source.label, source.about)
    yield from (row.about for rows in ROWS.values() for row in rows.values())
    yield from (source.short for source in (*SOURCES.values(), *OWN_SOURCES.values()) if source.short)
    for said in EXPLANATIONS.values():
        yield from (text for text in (said.more, said.less, said.typical) if text)
