"""A table on its way into the window: seen, chosen, read, refused with its place, undone; and links and pastes."""

import argparse

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton

from nnstudio.commands.common import experiment_options, read_experiment
from nnstudio.data import make_table
from nnstudio.spec import Experiment
from nnstudio.spec.presets import of_table
from nnstudio.spec.starts import with_source
from nnstudio.ui.document import Document
from nnstudio.ui.importing.column_list import KIND
from nnstudio.ui.importing.dialog import ImportDialog
from nnstudio.ui.incoming import LinkDialog
from nnstudio.ui.panels.data_panel import DataPanel
from nnstudio.ui.theme import Themes
from tests.e2e.studio import CTRL, LEFT, child, live, press, type_into

FLOWERS = "length;width;colour;day;kind\n" + "".join(
    f"{k},5;{k % 4};{('red', 'blue', '')[k % 3]};2024-01-0{k % 9 + 1};{'ab'[k % 2]}\n" for k in range(60)
)
LINK = "https://playground.tensorflow.org/#dataset=xor&networkShape=3&noise=10&discretize=true"


@pytest.fixture
def document(qapp):
    return Document(Experiment())


@pytest.fixture
def dialog(qtbot, qapp, document):
    made = ImportDialog(document, Themes(qapp, "light").theme)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def flowers(tmp_path):
    path = tmp_path / "flowers.csv"
    path.write_text(FLOWERS, encoding="utf-8")
    return path


def choose(qtbot, dialog, name, value):
    box = dialog.findChild(QComboBox, name)
    place = box.findData(value) if box.findData(value) >= 0 else box.findText(value)
    box.setFocus()
    while box.currentIndex() != place:
        key = Qt.Key.Key_Down if place > box.currentIndex() else Qt.Key.Key_Up
        qtbot.keyClick(box, key)
        box.activated.emit(box.currentIndex())


def take_as(qtbot, dialog, name, kind):
    """By the mouse: click what the column is taken as, and choose from the list that opens."""
    columns = dialog.columns
    row = [column.name for column in columns.columns_model.columns].index(name)
    place = columns.visualRect(columns.columns_model.index(row, KIND)).center()
    qtbot.mouseClick(columns.viewport(), LEFT, pos=place)
    box = columns.findChild(QComboBox, "import.kind")
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: columns.findChild(QComboBox, "import.kind") is None)


def press_import(qtbot, dialog):
    qtbot.mouseClick(dialog.findChild(QPushButton, "import.import"), LEFT)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)


def error(dialog):
    label = dialog.findChild(QLabel, "import.error")
    return label.text() if label.isVisibleTo(dialog) else ""


def test_a_table_goes_in_and_undo_takes_it_back(qtbot, dialog, document, flowers):
    before = document.experiment
    dialog.show_source(flowers)
    assert dialog.findChild(QComboBox, "import.delimiter").currentData() == ";"
    assert dialog.findChild(QComboBox, "import.target").currentText() == "kind"
    model = dialog.columns.columns_model
    assert model.kinds["day"] == "ignore"
    assert model.index(3, 2).data().startswith("dates")
    assert dialog.rows.rows_model.headerData(0, Qt.Orientation.Vertical) == "2"
    choose(qtbot, dialog, "import.missing", "drop")
    with qtbot.waitSignal(dialog.imported):
        press_import(qtbot, dialog)
    table = document.experiment.data.table
    assert (table.name, table.rows, table.columns) == ("flowers.csv", 40, ("length", "width", "colour = red"))
    assert document.experiment == of_table(table)
    assert document.undo_stack.undoText() == "import flowers.csv"
    document.undo_stack.undo()
    assert document.experiment == before


def test_the_dialog_says_how_many_rows_it_keeps(qtbot, dialog, flowers):
    def said():
        return dialog.findChild(QLabel, "import.outlook").text()

    dialog.show_source(flowers)
    assert said() == "Keeps 60 of 60 rows. Gaps to be filled from the training part: 20."
    choose(qtbot, dialog, "import.missing", "drop")
    more = "The others lack a value: filling gaps, or leaving columns out, keeps more of them."
    assert said() == f"Keeps 40 of 60 rows. {more}"
    take_as(qtbot, dialog, "colour", "ignore")
    assert said() == "Keeps 60 of 60 rows."
    choose(qtbot, dialog, "import.missing", "refuse")
    take_as(qtbot, dialog, "colour", "category")
    assert said() == ""  # what is wrong is said once the table is read
    dialog.show_source("a,b,k\n" + "".join(f"{k % 7},{k if k % 4 == 0 else ''},{'uv'[k % 2]}\n" for k in range(3000)))
    choose(qtbot, dialog, "import.missing", "auto")
    assert said() == "Keeps 1,999 of the first 1,999 rows. Leaves out columns that are mostly empty: b."
    choose(qtbot, dialog, "import.missing", "drop")
    assert said() == f"Keeps 500 of the first 1,999 rows. {more}"


@pytest.mark.parametrize("table", ["flowers", "titanic", "houses"])
def test_window_and_command_line_propose_the_same_experiment(qtbot, dialog, document, tmp_path, capsys, table):
    rng = np.random.default_rng(0)
    text = {
        "flowers": FLOWERS,
        "titanic": "id,age,cabin,sex,survived\n" + "".join(
            f"{k},{'' if k % 5 == 0 else rng.integers(1, 80)},{'' if k % 4 else 'C'},{'fm'[k % 2]},{k % 2}\n"
            for k in range(90)
        ),
        "houses": "size,rooms,price\n" + "".join(f"{rng.normal():.3f},{k % 5},{rng.normal():.4f}\n" for k in range(90)),
    }[table]  # fmt: skip
    path = tmp_path / f"{table}.csv"
    path.write_text(text, encoding="utf-8")
    dialog.show_source(path)
    with qtbot.waitSignal(dialog.imported):
        press_import(qtbot, dialog)
    parser = argparse.ArgumentParser()
    experiment_options(parser)
    assert document.experiment == read_experiment(parser.parse_args([str(path)]))


def test_what_is_chosen_is_what_is_made(qtbot, dialog, document, flowers):
    dialog.show_source(flowers)
    choose(qtbot, dialog, "import.target", "length")
    assert dialog.findChild(QComboBox, "import.task").currentData() == "number"
    choose(qtbot, dialog, "import.missing", "mean")
    take_as(qtbot, dialog, "width", "category")
    take_as(qtbot, dialog, "kind", "ignore")
    with qtbot.waitSignal(dialog.imported):
        press_import(qtbot, dialog)
    table = document.experiment.data.table
    assert (table.rows, table.target, table.class_names) == (60, "length", ())
    assert table.columns == ("width = 0", "width = 1", "width = 2", "width = 3", "colour = red")


def test_a_column_is_taken_otherwise_by_keys(qtbot, dialog, flowers):
    dialog.show_source(flowers)
    columns = dialog.columns
    columns.setFocus()
    columns.setCurrentIndex(columns.columns_model.index(1, 0))
    qtbot.keyClick(columns, Qt.Key.Key_Space)
    box = columns.findChild(QComboBox, "import.kind")
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: columns.columns_model.kinds["width"] == "category")


def test_an_error_is_shown_at_its_place_and_mended_there(qtbot, dialog, document, flowers):
    dialog.show_source(flowers)
    take_as(qtbot, dialog, "day", "number")
    press_import(qtbot, dialog)
    assert error(dialog).startswith('Row 2, column day: "2024-01-01" is a date')
    assert dialog.columns.columns_model.wrong == "day"
    assert dialog.columns.currentIndex().row() == 3
    marked = dialog.rows.rows_model.index(0, 3).data(Qt.ItemDataRole.BackgroundRole)
    assert marked is not None
    take_as(qtbot, dialog, "day", "ignore")
    assert error(dialog) == ""
    with qtbot.waitSignal(dialog.imported):
        press_import(qtbot, dialog)
    assert document.experiment.data.source == "table"


def test_another_layout_is_another_look(qtbot, dialog, flowers):
    dialog.show_source(flowers)
    choose(qtbot, dialog, "import.delimiter", ",")
    assert "columns" in error(dialog)
    choose(qtbot, dialog, "import.delimiter", ";")
    assert error(dialog) == ""
    qtbot.mouseClick(dialog._header, LEFT)
    assert dialog.columns.columns_model.columns[0].name == "column 1"


def test_what_is_no_table_cannot_be_imported(qtbot, dialog, tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"PK\x03\x04")
    dialog.show_source(path)
    assert "spreadsheet" in error(dialog)
    assert not dialog.findChild(QPushButton, "import.import").isEnabled()


def test_reading_is_stopped_and_the_dialog_stays(qtbot, dialog, document, tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("a,b,k\n" + "".join(f"{k},{k * 2},{'uv'[k % 2]}\n" for k in range(400_000)))
    dialog.show_source(path)
    qtbot.mouseClick(dialog.findChild(QPushButton, "import.import"), LEFT)
    assert dialog.busy
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "import.cancel").text() == "Stop")
    qtbot.mouseClick(dialog.findChild(QPushButton, "import.cancel"), LEFT)
    assert not dialog.busy
    assert dialog.isVisible()
    assert document.experiment.data.source == "circle"


def test_every_control_can_be_found_without_eyes(dialog, flowers):
    dialog.show_source(flowers)
    for widget in (*dialog.findChildren(QComboBox), *dialog.findChildren(QPushButton), dialog.columns, dialog.rows):
        assert widget.objectName()
        assert widget.toolTip()
        assert widget.accessibleName() or widget.text()


def test_the_window_takes_drops_pastes_and_links(qtbot, private_home, flowers):
    def script(window):
        clipboard = QApplication.clipboard()
        clipboard.setText("x\ty\tkind\n" + "".join(f"{k}\t{k * k}\t{'ab'[k % 2]}\n" for k in range(30)))
        press(window, Qt.Key.Key_V, CTRL)
        dialog = window.findChild(ImportDialog, "import")
        assert dialog.seen.name == "Clipboard"
        press_import(qtbot, dialog)
        qtbot.waitUntil(lambda: window.document.experiment.data.about.label == "Clipboard")
        qtbot.waitUntil(lambda: window.notice.isVisible())
        assert "30 rows" in window.notice.accessibleName()
        qtbot.waitUntil(lambda: window.clock.latest.run == window.document.state.run, timeout=20_000)
        assert window.clock.latest.data.input_names == ("x", "y")
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.update > 5, timeout=20_000)

        dropped = QMimeData()
        dropped.setUrls([QUrl.fromLocalFile(str(flowers))])
        action, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPointF(10, 10), action, dropped, LEFT, none))
        dialog = next(d for d in window.findChildren(ImportDialog, "import") if d.isVisible())
        press_import(qtbot, dialog)
        qtbot.waitUntil(lambda: window.document.experiment.data.about.label == "flowers.csv")

        window.document.undo_stack.setClean()
        clipboard.setText("no link")
        window.actions_by_id["file.link"].trigger()
        link = window.findChild(LinkDialog, "link")
        line = link.findChild(QLineEdit, "link.line")
        type_into(line, "https://example.org")
        assert "no link of TensorFlow Playground" in link.findChild(QLabel, "link.error").text()
        type_into(line, LINK)
        qtbot.waitUntil(lambda: window.document.experiment.sizes == "2-3-1")
        assert window.document.experiment.data.noise == 10
        assert "discretize concerns the looks" in window.notice.accessibleName()
        assert not window.document.modified

        clipboard.setText("nothing of use")
        press(window, Qt.Key.Key_V, CTRL)
        qtbot.waitUntil(lambda: "no table, no link" in window.notice.accessibleName())
        tile = child(window, "data.source.table")
        qtbot.mouseClick(tile, LEFT)  # back to the table that was imported last
        assert window.document.experiment.data.about.label == "flowers.csv"
        assert tile.isChecked()
        press(window, Qt.Key.Key_Z, CTRL)
        assert window.document.experiment.data.source == "xor"
        assert not tile.isChecked()

    assert live(qtbot, script) == 0


def test_open_takes_tables_too(qtbot, private_home, flowers, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(flowers), ""))

    def script(window):
        for name in ("file.open", "file.import"):
            window.actions_by_id[name].trigger()
            dialog = next(d for d in window.findChildren(ImportDialog, "import") if d.isVisible())
            assert dialog.seen.name == "flowers.csv"
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            assert window.document.experiment.data.source == "circle"

    assert live(qtbot, script) == 0


def test_the_program_opens_a_link_from_the_command_line(qtbot, private_home):
    def script(window):
        qtbot.waitUntil(lambda: window.document.experiment.sizes == "2-3-1", timeout=20_000)

    assert live(qtbot, script, LINK) == 0


def test_a_link_comes_out_of_what_a_browser_or_a_mail_gives(qtbot, private_home):
    def script(window):
        def drop(text="", html="", url=""):
            mime = QMimeData()
            mime.setText(text)
            if html:
                mime.setHtml(html)
            if url:
                mime.setUrls([QUrl(url)])
            assert window.incoming.accepts(mime)
            assert window.incoming.take(mime)
            window.document.undo_stack.setClean()

        for number, given in enumerate((
            {"text": "A network", "url": LINK.replace("=3", "=1")},
            {"text": "A network", "html": f'<a href="{LINK.replace("=3", "=2").replace("&", "&amp;")}">A network</a>'},
            {"text": f"Look at <{LINK.replace('&noise', chr(10) + '&noise')}>.\nRegards"},
        ), start=1):  # fmt: skip
            drop(**given)
            qtbot.waitUntil(lambda sizes=f"2-{number}-1": window.document.experiment.sizes == sizes)
            assert window.document.experiment.data.noise == 10

    assert live(qtbot, script) == 0


def test_many_notes_of_a_link_have_room(qtbot, private_home):
    def script(window):
        told = "&activation=swish&seed=0.5&learningRate=x&cosX=true&hideText=true&unknown=1"
        assert window.incoming.open_link(LINK + told) == ""
        assert "6 things" in window.notice.accessibleName()
        qtbot.mouseClick(child(window.notice, "notice.Say which"), LEFT)
        box = window.findChild(QMessageBox, "link.notes")
        assert "learningRate=x makes no sense; 0.03 is used." in box.text()
        box.close()

    assert live(qtbot, script) == 0


def test_long_names_leave_the_window_its_width(qtbot, document, qapp):
    panel = DataPanel(document, Themes(qapp, "light"))
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    before = panel.widget().minimumSizeHint().width()
    table = make_table("a" * 80, np.zeros((20, 1)), np.arange(20) % 2, ["c" * 80], "t" * 80, ["k" * 80, "l"], "b" * 200)
    document.set_experiment(with_source(document.experiment, "table", table).experiment, "import")
    panel.refresh()
    assert panel.widget().minimumSizeHint().width() <= max(before, 300)


def test_a_weak_guess_of_the_target_is_asked_about(qtbot, dialog, tmp_path):
    asked, target = dialog.findChild(QLabel, "import.guess"), dialog.findChild(QComboBox, "import.target")
    path = tmp_path / "animals.csv"
    path.write_text("weight,legs,zebra\n" + "".join(f"{k * 0.37 % 5:.2f},{k % 5},{'uv'[k % 2]}\n" for k in range(40)))
    dialog.show_source(path)
    assert "“zebra” is a guess" in asked.text()
    assert asked.isVisibleTo(dialog)
    assert target.property("guess")
    assert target.hasFocus()
    choose(qtbot, dialog, "import.target", "legs")
    assert not asked.isVisibleTo(dialog)
    assert not target.property("guess")
    path.write_text(path.read_text().replace("zebra", "species"))
    dialog.show_source(path)
    assert not asked.isVisibleTo(dialog)


def test_what_is_passed_over_and_what_does_not_fit_is_said(qtbot, dialog, tmp_path):
    path = tmp_path / "titled.csv"
    lines = [f"{k + 1},{k * 0.37 % 5:.2f},{'uv'[k % 2]}" for k in range(40)]
    lines[7] = "8,1.7o,u"
    path.write_text("\n".join(["Measured by hand", "", "zebra,a,kind", *lines]))
    dialog.show_source(path)
    assert "passed over above the table: 2" in dialog.findChild(QLabel, "import.note").text()
    model = dialog.columns.columns_model
    assert model.index(0, 2).data().startswith("row numbers")
    assert "row 11: “1.7o” is no number" in model.index(1, 2).data()
    with qtbot.waitSignal(dialog.imported) as arrived:
        press_import(qtbot, dialog)
    assert [cell.row for cell in arrived.args[0].bad] == [11]
