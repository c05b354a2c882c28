"""No visible text escapes translation, the translations are whole, and numbers are written as the language does."""

import importlib.util
import pickle
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from nnstudio.data.formula import parse_formula
from nnstudio.data.reading.errors import TableError
from nnstudio.message import Message, Setting, at
from nnstudio.nn.history import Event
from nnstudio.nn.run_status import Finding
from nnstudio.project import load
from nnstudio.project.playground import read_link
from nnstudio.spec import Experiment, Table, replace
from nnstudio.spec.errors import first_error
from nnstudio.ui.app import private_window, wait_until
from nnstudio.ui.extra_docks import EXTRAS
from nnstudio.ui.film import FilmDialog
from nnstudio.ui.help.find import FindDialog
from nnstudio.ui.incoming import LinkDialog
from nnstudio.ui.language import LANGUAGES, OVERRIDE, Texts, declared_texts, install
from nnstudio.ui.plots.base import Plot
from nnstudio.ui.text import LONGEST, translated
from nnstudio.ui.theme import compact, grouped, listed, percent, plain, three_digits
from nnstudio.ui.workspaces import WORKSPACES

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
OTHERS = [language for language in LANGUAGES if language != "en"]
FIELD = re.compile(r"\{[^}]*\}|%n")
TAG = re.compile(r"<[^>]*>|&\w+;|https?:\S+")
WORD = re.compile(r"[A-Za-zÀ-ÿ]{3,}")
# A decimal point: not one that parts thousands, an address, a range such as 0..1 or a version.
POINT = re.compile(r"(?<![\w.,])\d+\.(?!\d{3}(?!\d))\d+(?![\w.]|\.\d)|(?<![\w.,])0\.\d+")
# What is the same in every language: names of functions, people, formats and programs, keys, and units.
SAME = re.compile(
    r"\b(R?N?AdamW?|Ada\w+|ELU|SELU|GELU|SiLU|ReLU|SGD|RMSprop|L-BFGS|Rprop|Lion|Nesterov|Huber|Glorot|LeCun|PNG|SVG|CSV|"
    r"GIF|MP4|HTML|ONNX|PCA|TPE|CMA-ES|Hyperband|Dask|SQLite|Optuna|nnstudio|TensorFlow Playground|English|Deutsch|"
    r"Español|Ctrl|Shift|Alt|Space|Del|Ins|Esc|Return|Left|Right|tanh|sin|relu|silu|mish|elu|selu|gelu|sigmoid|linear|softplus|"
    r"softsign|gaussian|hard-tanh|hard-sigmoid|leaky-relu|gelu-tanh|log|lin|tcp|HOST|min|max|abs|exp|sqrt|cos|tan|none|"
    r"RMS|RMSE|MAE)\b"
)
OWN_WORDS = ("lesson.", "search.path", "lessons.list")  # lessons have translations of their own; a path is a path
GIVEN = ("qt_", "ScrollLeftButton", "ScrollRightButton")  # made and named by Qt


class Marking(QTranslator):
    """Puts every text that is asked for into brackets, where it is ours."""

    def translate(self, _context, text, _meaning=None, _count=-1):
        return f"⟦{text}⟧"


def texts_of(thing):
    """Everything a person can read on a widget or an action, or has read out."""
    if isinstance(thing, QLabel | QAbstractButton | QAction):
        yield thing.text()
    if isinstance(thing, QComboBox):
        yield from (thing.itemText(k) for k in range(thing.count()))
    if isinstance(thing, QTabBar):
        yield from (thing.tabText(k) for k in range(thing.count()))
    if isinstance(thing, QGroupBox | QMenu):
        yield thing.title()
    if isinstance(thing, QDockWidget):
        yield thing.windowTitle()
    if isinstance(thing, QLineEdit):
        yield thing.placeholderText()
    if isinstance(thing, QTableView | QTreeView) and thing.model() is not None:
        yield from texts_of_model(thing.model())
    if isinstance(thing, Plot):
        yield from (
            thing.title,
            thing.note_text(),
            thing.describe(),
            *(axis.labelText for axis in thing.canvas.axes.values()),
        )
        yield from (text for entry in thing.legend.entries for text in (entry.name, entry.value))
    yield thing.toolTip()
    yield thing.statusTip()
    if isinstance(thing, QWidget):
        yield from (thing.accessibleName(), thing.accessibleDescription())


def texts_of_model(model):
    for column in range(model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), 50)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                value = model.data(model.index(row, column), role)
                yield value if isinstance(value, str) else ""


def read(*windows):
    """Every text of these windows, with where it stands."""
    for window in windows:
        for thing in (window, *window.findChildren(QObject)):
            name = thing.objectName()
            if isinstance(thing, QWidget | QAction) and not name.startswith(OWN_WORDS + GIVEN):
                for text in texts_of(thing):
                    if text:
                        yield f"{type(thing).__name__} {name}", text


def well_used(folder):
    """A window with everything open in it, two runs, and a little training."""
    window, _ = private_window((1440, 900), folder)
    wait_until(lambda: window.clock.latest is not None and window.settled, 30)
    window.actions_by_id["train.epoch"].trigger()
    wait_until(lambda: (latest := window.clock.latest) is not None and latest.update > 0, 30)
    window.actions_by_id["runs.duplicate"].trigger()
    window.document.edit("training.learning_rate", 0.25)
    window.document.edit("model.dropout", 0.125)
    for name in EXTRAS:
        window.extras.show(name)
    window.actions_by_id["train.epoch"].trigger()
    wait_until(lambda: (latest := window.clock.latest) is not None and latest.run > 1 and latest.update > 0, 30)
    for name in WORKSPACES:
        window.workspaces.go(name)
        wait_until(lambda: window.settled, 30)
    return window


def close(window):
    window.files.may_close = lambda _then: True  # two runs would be asked about
    window.close()
    window.dispose()


@pytest.fixture
def speaking(qapp, monkeypatch):
    """Speak a language for one test."""

    def speak(language):
        monkeypatch.setenv(OVERRIDE, language)
        assert install("system", qapp) == language

    yield speak
    monkeypatch.setenv(OVERRIDE, "en")
    install("system", qapp)


def escaped(text):
    """What of a text is outside all brackets and neither a number nor the same in every language."""
    depth, outside = 0, []
    for c in TAG.sub(" ", text):
        depth += (c == "⟦") - (c == "⟧")
        outside.append(c if depth == 0 and c != "⟧" else " ")
    return WORD.findall(SAME.sub(" ", "".join(outside)))


def test_every_text_in_the_window_goes_through_the_translator(qtbot, qapp, tmp_path):
    marking = Marking(qapp)
    QCoreApplication.installTranslator(marking)
    window, dialogs = None, []
    try:
        window = well_used(tmp_path)
        dialogs += [LinkDialog(str, "", window), FindDialog(window), FilmDialog(window)]
        found = {f"{place}: {text[:110]}": words for place, text in read(window, *dialogs) if (words := escaped(text))}
    finally:
        QCoreApplication.removeTranslator(marking)
        marking.deleteLater()
        for dialog in dialogs:
            dialog.close()
            dialog.deleteLater()
        if window is not None:
            close(window)
    assert not found, "\n".join(f"{place} -> {words}" for place, words in found.items())


def test_a_german_window_has_commas_wherever_numbers_stand_and_takes_both_signs(qtbot, speaking, tmp_path):
    speaking("de")
    window = well_used(tmp_path)
    try:
        assert window.docks["hyperparameters"].windowTitle() == "Hyperparameter"
        points = {f"{place}: {text[:110]}" for place, text in read(window) if POINT.search(TAG.sub(" ", text))}
        assert not points, "\n".join(points)
        edit = window.findChild(QLineEdit, "training.learning_rate")
        assert edit.text() == "0,25"
        for typed, meant, shown in (("0,5", 0.5, "0,5"), ("0.125", 0.125, "0,125")):
            edit.setFocus()
            edit.selectAll()
            QTest.keyClicks(edit, typed)
            QTest.keyClick(edit, Qt.Key.Key_Return)
            assert window.document.experiment.training.learning_rate == meant
            assert edit.text() == shown
    finally:
        close(window)


@pytest.mark.parametrize("language", OTHERS)
def test_a_window_fits_a_small_screen(language, qtbot, speaking, tmp_path):
    speaking(language)
    window, _ = private_window((1280, 720), tmp_path)
    try:
        wait_until(lambda: window.settled, 30)
        for name in WORKSPACES:
            window.workspaces.go(name)
            wait_until(lambda: window.settled, 30)
            assert window.minimumSizeHint().width() <= 1280, name
    finally:
        close(window)


def test_what_nobody_has_translated_stays_as_it_is(speaking):
    speaking("de")
    for text in ("OK", "not among ours: %1"):
        assert QCoreApplication.translate("QPlatformTheme", text) == text


def test_numbers_are_written_and_read_as_the_language_does(speaking):
    speaking("de")
    assert (three_digits(0.25), compact(12_300), grouped(12_400)) == ("0,25", "12,3 k", "12.400")
    assert (percent(0.284), percent(0.0041), listed(["0,5", "1"])) == ("28\u00a0%", "0,41\u00a0%", "0,5; 1")
    assert [plain(text) for text in ("0,5", "0.5", " −1e-3 ")] == ["0.5", "0.5", "-1e-3"]
    assert [plain(text, whole=True) for text in ("12.400", "12 400", "12400", "1,5")] == ["12400"] * 3 + ["1.5"]
    speaking("en")
    assert (three_digits(0.25), grouped(12_400), listed(["0.5", "1"])) == ("0.25", "12,400", "0.5, 1")
    assert [plain(text, whole=True) for text in ("12,400", "1.5")] == ["12400", "1.5"]
    assert QLocale().decimalPoint() == "."


def messages(language):
    """The source, its meaning and the translation of each text."""
    root = ElementTree.parse(TRANSLATIONS / f"nnstudio_{language}.ts").getroot()
    for message in root.iter("message"):
        yield message.findtext("source") or "", message.findtext("comment"), message.find("translation")


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_is_whole_and_keeps_what_is_filled_in(language):
    known = {source for source, _, _ in messages(language)}
    assert not [text for text in declared_texts() if any(map(str.isalpha, text)) and text not in known]
    for source, _, translation in messages(language):
        text = translation.text or ""
        assert translation.get("type") is None, f"not translated: {source}"
        assert text.strip(), f"not translated: {source}"
        assert sorted(FIELD.findall(text)) == sorted(FIELD.findall(source)), source
        assert ("&" in text) == ("&" in source), f"a mnemonic is missing or too much: {source}"
        assert [c.isspace() for c in (source[0], source[-1])] == [c.isspace() for c in (text[0], text[-1])], source


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_program_loads_is_what_stands_in_the_source(language, qapp):
    texts = Texts(qapp)
    assert texts.load(str(TRANSLATIONS / f"nnstudio_{language}.qm"))
    for source, meaning, translation in messages(language):
        assert texts.translate("", source, meaning) == translation.text
    texts.deleteLater()


def refused(work):
    """What `work` is refused with."""
    with pytest.raises(Exception) as found:  # noqa: PT011 - whatever the layer raises
        work()
    return found.value


def diverged(**more):
    return Finding("diverging by the step", 1200, 12.5, 0.9, 0.5, 0.3, **more).text


def noted(text):
    """The note on a link of TensorFlow Playground with this in it."""
    return next(note for note in read_link(f"https://playground.tensorflow.org/#{text}").notes)


SAID = {
    "a range": (
        lambda: refused(lambda: replace(Experiment(), {"training.learning_rate": 0.0})).message,
        "0 ist nicht erlaubt; möglich: über 0 bis 100",
    ),
    "a number typed": (
        lambda: refused(lambda: replace(Experiment(), {"training.momentum": 1.5})).message,
        "1,5 ist nicht erlaubt; möglich: 0 bis unter 1",
    ),
    "numbers in a sentence": (
        diverged,
        "Divergiert bei Update 1.200: Der Verlust wuchs auf 12,5; er begann bei 0,5. "
        "Die Schrittweite 0,3 ist hier zu groß.",
    ),
    "an exponent": (
        lambda: Finding("constant answer", 1, 3730.0, 1.0, 1.0, 0.3, cause="l1").text,
        "Das Netz antwortet immer gleich (Verlust 3730): L1 ist zu stark und hält die Gewichte bei null. Ein "
        "kleineres L1 wählen.",
    ),
    "a place in a table": (
        lambda: TableError(Message("every row has the same value: choose another target"), 12, "price"),
        "Zeile 12, Spalte price: jede Zeile hat denselben Wert: ein anderes Ziel wählen",
    ),
    "a place in a formula": (
        lambda: refused(lambda: parse_formula("1 + )")),
        "bei Zeichen 5: ) wird hier nicht erwartet: hierher gehört eine Zahl, x1, x2 oder eine Funktion",
    ),
    "a message in a message": (
        lambda: noted("learningRate=-1"),
        "learningRate=-1 wird nicht übernommen (Schrittweite ist über 0 bis 100); verwendet wird 0,03.",
    ),
    "an edit": (
        lambda: Event(3, "edit", path="training.learning_rate", before="0.03", after="0.25").text,
        "Schrittweite: von 0,03 auf 0,25",
    ),
    "an edit of a choice": (
        lambda: Event(3, "edit", path="training.optimizer", before="sgd", after="lbfgs").text,
        "Optimierer: von SGD auf L-BFGS",
    ),
    "plain text": (lambda: "the loss grew to 3.73e+03 somewhere", "the loss grew to 3.73e+03 somewhere"),
}


@pytest.mark.parametrize("case", SAID)
def test_what_layers_without_a_translator_say_is_said_in_german(case, speaking):
    said, german = SAID[case][0](), SAID[case][1]
    speaking("de")
    assert translated(said) == german
    speaking("en")
    told = str(said).replace("training.learning_rate", "Step size")  # settings and choices as labelled, here too
    told = told.replace("training.optimizer: sgd to lbfgs", "Optimiser: SGD to L-BFGS")
    assert translated(said) == (told.replace("3.73e+03", "3730") if case == "an exponent" else told)


def test_why_a_project_does_not_open_is_told_in_german(speaking, tmp_path):
    path = tmp_path / "a.nnstudio"
    path.write_bytes(b"PK and no more")
    wrong = refused(lambda: load(path))
    speaking("de")
    assert translated(wrong) == (
        f"{path} ist kein nnstudio-Projekt oder beschädigt (die Datei endet nicht wie eine ZIP-Datei)."
    )


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", ["any number", "row 5", "column x", "a date", "{rows}", "cannot be read: {reason}"])
def test_what_users_write_is_not_translated(name, language, speaking):
    """A column may be called like a text of the program."""
    twice = refused(lambda: Table(name="t", columns=(name, name), target="y", rows=1, values=np.zeros(3).tobytes()))
    speaking(language)
    assert name in translated(first_error(twice, "").message)
    assert translated(first_error(twice, "").message) != first_error(twice, "").message
    assert translated(TableError(Message("it is empty: choose another target"), None, name)).count(name) == 1


TWICE = {
    "de": {
        "columns": "die Spalte {} ist zweimal da: eine davon umbenennen",
        "class_names": "die Klasse {} ist zweimal da: eine davon umbenennen",
    },
    "es": {
        "columns": "la columna {} está dos veces: cambie el nombre de una",
        "class_names": "la clase {} está dos veces: cambie el nombre de una",
    },
}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", ["any number", "row 5", "column x", "{0}", "%1"])
def test_a_name_there_twice_is_told_wholly_in_the_language(name, language, speaking):
    def told(called, kind):
        names = {"columns": ("a", "b")} | {kind: (called, called)}
        wrong = refused(lambda: Table(name="t", target="y", rows=1, values=np.zeros(3).tobytes(), **names))
        return translated(first_error(wrong, "").message)

    speaking(language)
    for kind, whole in TWICE[language].items():
        assert told(name, kind) == whole.format(name)


def test_long_texts_are_cut_before_the_window_works_on_them(speaking):
    """A file may bring megabytes of text, and colons without end."""
    speaking("de")
    for text in ("any number, row 5: " * 10_000, ": " * 2000, "a" * 100_000):
        event = Event(3, "edit", path="training.learning_rate", before=text, after="1")
        for said in (text, Event(3, "edit", text).text, event.text, at(text, text), Message("row {row}", row=text)):
            assert len(translated(said)) <= LONGEST


def test_a_setting_in_a_message_is_said_by_its_label(speaking):
    wrong = refused(lambda: replace(Experiment(), {"training.nesterov": True, "training.momentum": 0.0}))
    assert str(wrong) == "training.nesterov: needs training.momentum above 0 to look ahead along"
    speaking("de")
    assert translated(wrong.message).startswith("braucht Momentum")
    speaking("en")
    assert translated(wrong.message) == "needs Momentum above 0 to look ahead along"


def test_a_message_keeps_its_parts_on_the_way_between_processes():
    inner = Message("row {row:,}", row=1500)
    whole = at(inner, Message("{value} is not accepted: use {accepts}", value=0.25, accepts=Setting("model.l2")))
    again = pickle.loads(pickle.dumps(whole))  # noqa: S301 - what multiprocessing does with what processes tell
    assert again == whole == "row 1,500: 0.25 is not accepted: use model.l2"
    assert again.values["place"].values == {"row": 1500}
    assert again.values["message"].values["accepts"].path == "model.l2"


def pipeline():
    """The module behind `dev.py translate`."""
    found = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_the_texts_listed_are_those_the_program_says():
    translations = pipeline()
    marked = set(translations.texts())
    for language in OTHERS:
        kept = {(source, meaning or "") for source, meaning, _ in messages(language)}
        assert marked == kept, "python3 dev.py translate brings them up to date"


def test_a_refused_value_is_told_in_german_beside_its_field(qtbot, speaking, tmp_path):
    speaking("de")
    window, _ = private_window((1280, 720), tmp_path)
    try:
        wait_until(lambda: window.settled, 30)
        edit = window.findChild(QLineEdit, "training.learning_rate")
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, "-0,5")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        error = window.findChild(QLabel, "training.learning_rate.error")
        assert error.text() == "-0,5 ist nicht erlaubt; möglich: über 0 bis 100"
    finally:
        close(window)
