"""What comes into the window from outside: tables, links and projects, by menu, by paste and by drop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from ..data.reading import Imported, is_table_name
from ..project import ProjectError
from ..project.playground import is_link, link_count, read_link
from .binding import error_label
from .document import Document
from .files import Files
from .importing import TABLE_FILES
from .importing.dialog import ImportDialog
from .settings import Settings
from .text import translated
from .theme import SPACE, Themes, grouped
from .widgets import named

LEAST_TEXT = 3  # characters that a table can be made of
MOST_NAMES = 6  # of columns in a notice
MOST_SHOWN = 24  # characters of a cell
SHORT = 200  # characters that a notice shows in a small window
LINK_WIDTH = 600  # px


class Incoming(QObject):
    """Takes a file, a link or a text to where it belongs. `told` says what has to be known of it."""

    told = Signal(str, object)  # a sentence or two, and what it offers: (label, call) pairs
    refused = Signal(str)

    def __init__(self, document: Document, files: Files, settings: Settings, themes: Themes, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._files, self._settings = document, files, settings
        self._themes, self._window = themes, window

    # By menu

    def ask_for_table(self) -> None:
        """Choose a file and import it."""
        kinds = self.tr("Tables ({0});;All files (*)").format(TABLE_FILES)
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a table"), str(self._settings.last_folder()), kinds
        )
        if name:
            self.import_table(Path(name))

    def import_table(self, source: Path | str) -> ImportDialog:
        """Show what a file, or a table given as text, seems to hold."""
        dialog = ImportDialog(self._document, self._themes.theme, self._window)
        dialog.imported.connect(self._tell_import)
        dialog.show_source(source)
        if isinstance(source, Path):
            self._settings.set_last_folder(source.parent)
        dialog.open()
        return dialog

    def ask_for_link(self) -> None:
        """Have a link typed or pasted, and open it."""
        text = QGuiApplication.clipboard().text()
        LinkDialog(self.open_link, text.strip() if is_link(text) else "", self._window).open()

    def open_link(self, text: str) -> str:
        """Open the experiment that a link describes; gives what is wrong with it, "" for nothing."""
        try:
            opened = read_link(text)
        except ProjectError as error:
            return translated(error)
        self._files.begin(opened.experiment, lambda: self._tell_notes([translated(note) for note in opened.notes]))
        return ""

    def _tell_notes(self, notes: list[str]) -> None:
        """What could not be the same; more than a line or two has a window of its own."""
        if len(" ".join(notes)) <= SHORT:
            self.told.emit(" ".join(notes), ())
            return
        said = self.tr("The link is open, but {0} things of it are not the same here.").format(len(notes))
        self.told.emit(said, ((self.tr("Say which"), lambda: self._show_notes(notes)),))

    def _show_notes(self, notes: list[str]) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Open a link"), "\n\n".join(notes), parent=self._window)
        box.setObjectName("link.notes")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # By paste, drop and command line

    def paste(self) -> None:
        """Take what the clipboard holds."""
        held = QGuiApplication.clipboard().mimeData()  # None for an empty one, on some systems
        if held is None or not self.take(held):
            self.refused.emit(self.tr("The clipboard holds no table, no link and no file that could be opened."))

    def accepts(self, mime: QMimeData) -> bool:
        """Whether something that is dragged over the window could be taken."""
        return any(url.isLocalFile() for url in mime.urls()) or bool(_link_of(mime))

    def take(self, mime: QMimeData) -> bool:
        """Take a dropped or pasted thing: a file, a link, or a table as text; says whether it was any of these."""
        files = [url for url in mime.urls() if url.isLocalFile()]
        if files and is_table_name(files[0].toLocalFile()):
            self.import_table(Path(files[0].toLocalFile()))
            return True
        if files:
            self._files.open_dropped(files)
            return True
        link = _link_of(mime)
        if link:
            self.open_named(link)
        elif _is_table(mime.text()):
            self.import_table(mime.text())
        else:
            return False
        return True

    def open_path(self, path: Path) -> None:
        """Open a project, or import a table, after asking about unsaved changes."""
        if is_table_name(path):
            self.import_table(path)
        else:
            self._files.open_recent(path)

    def open_named(self, text: str) -> None:
        """Open what a command line names: a link, a table or a project."""
        if link_count(text):
            wrong = self.open_link(text)
            if wrong:
                self.refused.emit(wrong)
        else:
            self.open_path(Path(text))

    def _tell_import(self, made: Imported) -> None:
        parts = [f"{made.table.name}: {translated(made.about)}."]
        if made.left_out:
            names = [one.column for one in made.left_out]
            parts.append(self.tr("Columns left out: {0}.").format(", ".join(names[:MOST_NAMES])))
        if made.filled:
            parts.append(self.tr("Gaps to be filled from the training part: {0}.").format(grouped(made.filled)))
        if made.bad:
            cell, count = made.bad[0], made.bad_count
            said = self.tr("Row {0}, column {1}: “{2}” does not fit and counts as missing.")
            parts.append(said.format(grouped(cell.row), cell.column, cell.text[:MOST_SHOWN]))
            if count > 1:
                parts.append(self.tr("Cells that do not fit: {0}.").format(grouped(count)))
        if made.uneven:
            parts.append(self.tr("Rows of more or fewer values left out: {0}.").format(grouped(len(made.uneven))))
        self.told.emit(" ".join(parts), ())


def _link_of(mime: QMimeData) -> str:
    """The text with the link that is pasted or dropped, "" without one: a browser may give a title for its text, and
    the address apart or in the HTML."""
    addresses = [url.toString() for url in mime.urls()]
    texts = [mime.text(), *addresses]
    if not _is_table(mime.text()):
        texts.append(mime.html())
    found = [text for text in texts if is_link(text)]
    if not found and not _is_table(mime.text()):
        found = [text for text in texts if link_count(text)]  # which says that there are several
    return found[0] if found else ""


def _is_table(text: str) -> bool:
    """Several rows of several columns."""
    lines = [line for line in text.splitlines()[:3] if line.strip()]
    return len(text) >= LEAST_TEXT and len(lines) > 1 and any(sign in lines[0] for sign in ",;\t|")


class LinkDialog(QDialog):
    """A line for a link; what is wrong with it is said below, and it stands open until it is right."""

    def __init__(self, take: Callable[[str], str], text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("link")
        self.setWindowTitle(self.tr("Open a link"))
        self._take = take
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        said = self.tr("A link to TensorFlow Playground becomes the same experiment here. It is read, not visited.")
        label = QLabel(said)
        self.line = named(QLineEdit(text), "link.line")
        self.line.setPlaceholderText("https://playground.tensorflow.org/#…")
        self.line.setMinimumWidth(LINK_WIDTH)
        self.line.setAccessibleName(self.tr("Link"))
        self.line.setToolTip(self.tr("The whole address, as the browser shows it"))
        self._error = error_label()
        self._error.setObjectName("link.error")
        self._error.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel)
        for kind, name, tip in (
            (QDialogButtonBox.StandardButton.Open, "link.open", self.tr("Open the experiment that the link describes")),
            (QDialogButtonBox.StandardButton.Cancel, "link.cancel", self.tr("Close without opening anything")),
        ):
            buttons.button(kind).setObjectName(name)
            buttons.button(kind).setToolTip(tip)
        buttons.accepted.connect(self._open)
        buttons.rejected.connect(self.reject)
        for widget in (label, self.line, self._error, buttons):
            column.addWidget(widget)
        self.finished.connect(self.deleteLater)

    def _open(self) -> None:
        wrong = self._take(self.line.text())
        self._error.setText(wrong)
        self._error.setVisible(bool(wrong))
        # A layout asks a text that wraps for its width first, and gives it one line.
        self._error.setMinimumHeight(self._error.heightForWidth(self.line.width()) if wrong else 0)
        self.adjustSize()
        if not wrong:
            self.accept()
