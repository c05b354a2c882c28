"""Starting over a damaged home, over one that cannot be written, and after a kill."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QToolButton

from nnstudio import load, save
from nnstudio.project import Project
from nnstudio.project.closed import note, place
from nnstudio.search.openings import NAME as OPENINGS
from nnstudio.search.openings import earlier
from nnstudio.spec import preset
from nnstudio.ui.home import FOLDERS
from nnstudio.ui.settings import FILE_NAME

from .studio import child, live, type_into
from .test_recovery import left, offer
from .test_search_window import enter, start, tick

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# The program on a large screen: prints how wide the data panel is, after making it wider if asked to.
PANEL = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from nnstudio.ui import remembering
from nnstudio.ui.app import application
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.settings import Settings
from nnstudio.ui.workspaces import LAYOUT_VERSION
from nnstudio.__main__ import main
remembering.EVERY_MS = 50
def begin():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    data = window.docks["data"]
    if "wider" in sys.argv:
        window.resizeDocks([data], [data.width() + 60], Qt.Orientation.Horizontal)
        QApplication.processEvents()
    def tell():
        kept = Settings(window.settings.folder).window_state()
        if "wider" not in sys.argv or kept == window.saveState(LAYOUT_VERSION):
            print(data.width(), flush=True)
    looks = QTimer(window, interval=20)
    looks.timeout.connect(tell)
    looks.start()
application()
QTimer.singleShot(500, begin)
main([])
"""
SCREEN = {"name": "", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


def said(window):
    return child(window, "notice.text", QLabel).text()


def test_a_home_in_which_all_is_damaged_is_said_once_and_made_anew(qtbot, private_home):
    (private_home / FILE_NAME).write_bytes(bytes(range(256)))
    for name in FOLDERS:
        (private_home / name).write_bytes(b"noise")

    def first(window):
        assert window.notice.kind == "damaged"
        assert f"{FILE_NAME}.damaged" in said(window)
        window.document.edit("training.learning_rate", 0.123)
        qtbot.waitUntil(lambda: any((private_home / "recovery").glob("*.nnstudio")))

    live(qtbot, first)
    assert all((private_home / f"{name}.damaged").read_bytes() == b"noise" for name in FOLDERS)

    def second(window):
        assert window.notice.kind != "damaged"

    live(qtbot, second)


def test_a_home_that_cannot_be_written_is_said_and_all_else_works(qtbot, tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    home = tmp_path / "file" / "home"
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(home))

    def script(window):
        assert window.notice.kind == "home"
        assert str(home) in said(window)
        assert "recovery" in said(window)
        window.notice.tell("failure", "another")
        window.notice.hush("failure")
        assert window.notice.kind == "home"  # it comes back until it is closed
        child(window, "notice.close", QToolButton).click()
        assert not window.notice.kind
        window.controller.play()
        qtbot.waitUntil(lambda: window.clock.latest.update > 0)
        window.controller.pause()
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "mine.nnstudio"), ""))
        window.files.save()
        qtbot.waitUntil(lambda: (tmp_path / "mine.nnstudio").is_file() and not window.files.dirty)

    live(qtbot, script)
    assert load(tmp_path / "mine.nnstudio").checkpoint is not None


def test_where_the_home_cannot_be_written_a_search_runs_in_memory(qtbot, tmp_path, monkeypatch):
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path / "file" / "home"))

    def script(window):
        page = enter(qtbot, window)
        tick(page, "training.learning_rate")
        page.look_at("plan")
        type_into(child(page, "search.trials", QLineEdit), "2")
        start(qtbot, page)
        assert "in memory" in page.error.text()
        qtbot.waitUntil(lambda: not page.session.running)
        kept = page.session.kept
        assert kept.path is None
        assert len(kept.results.rows) == 2
        assert "in memory" in page.error.text()

    live(qtbot, script)


def test_a_home_that_is_lost_while_the_window_lives_is_said(qtbot, private_home):
    def script(window):
        assert not window.notice.kind or window.notice.kind != "home"
        for path in sorted(private_home.rglob("*"), reverse=True):
            path.unlink() if not path.is_dir() else path.rmdir()
        private_home.rmdir()
        private_home.write_bytes(b"")  # nobody can write below a file, root neither
        window.docks["data"].setVisible(False)
        qtbot.waitUntil(lambda: window.notice.kind == "home")

    live(qtbot, script)


def test_panels_keep_their_sizes_after_a_kill(private_home, tmp_path):
    (tmp_path / "screen.json").write_text(json.dumps({"screens": [SCREEN]}))
    environment = {
        **os.environ, "NNSTUDIO_DATA_DIR": str(private_home),
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screen.json'}",
    }  # fmt: skip

    def width(*asked):
        begun = [sys.executable, "-c", PANEL, *asked]
        with subprocess.Popen(begun, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            wide = int(process.stdout.readline())
            process.kill()
        return wide

    usual = width()
    wide = width("wider")
    assert wide > usual
    assert width() == wide


def test_recovered_work_says_in_the_title_which_file_it_belongs_to(qtbot, private_home, tmp_path, monkeypatch):
    path = tmp_path / "mine.nnstudio"
    save(Project(preset("moons")), path)
    left(private_home, Project(preset("xor")), path)

    def script(window):
        offer(window, "Restore")
        assert window.windowTitle() == "mine.nnstudio (restored)[*]"
        assert window.isWindowModified()
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
        window.files.save()
        qtbot.waitUntil(lambda: not window.isWindowModified())
        assert window.windowTitle() == "mine.nnstudio[*]"

    live(qtbot, script)
    assert load(path).experiment == preset("xor")


@pytest.mark.parametrize("content", [b"", b"half", b"PK\x03\x04" + bytes(100)])
def test_what_was_closed_and_is_damaged_is_offered_once(qtbot, private_home, content):
    damaged = place(private_home / "closed")
    damaged.write_bytes(content)
    note(damaged, "mine", None)

    def script(window):
        window.reopening.menu.aboutToShow.emit()
        window.reopening.menu.actions()[0].trigger()
        assert window.notice.kind == "failure"
        window.reopening.menu.aboutToShow.emit()
        assert window.reopening.menu.actions() == []

    live(qtbot, script)
    assert damaged.with_name(f"{damaged.name}.damaged").read_bytes() == content


def test_a_folder_in_the_place_of_the_record_of_openings_is_set_aside(private_home, capsys):
    from nnstudio.__main__ import main

    (private_home / OPENINGS).mkdir()
    assert main(["train", "iris", "--epochs", "1", "--open-test"]) == 0
    assert f"{OPENINGS}.damaged" in capsys.readouterr().err
    assert len(earlier()) == 1
