"""Templates of one's own, from the menu: kept, begun with, replaced, removed and taken back."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QLabel, QMenu, QPushButton

from nnstudio.project import load
from nnstudio.spec import Experiment

from .studio import child, live, set_field


@pytest.fixture
def asked(monkeypatch):
    """What is typed when a name is asked for, one after the other."""
    names = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (names.pop(0), True))
    return names


def own(window, kind="own"):
    """The names that the menu shows now."""
    menu = next(menu for menu in window.findChildren(QMenu) if menu.title() == "New from &template")
    menu.aboutToShow.emit()
    shown = [*menu.actions(), *window.findChild(QMenu, "file.template.removal").actions()]
    return [action.text() for action in shown if action.objectName().startswith(f"file.template.{kind}.")]


def choose(window, kind, name):
    own(window)
    window.findChild(QAction, f"file.template.{kind}.{name}").trigger()


def told(window):
    return child(window, "notice.text", QLabel).text()


def offer(window, label):
    child(window, f"notice.{label}", QPushButton).click()


def test_a_template_is_kept_begun_with_removed_and_taken_back(qtbot, private_home, asked):
    file = private_home / "templates" / "my class.nnstudio"

    def script(window):
        assert own(window) == []
        assert not window.findChild(QMenu, "file.template.removal").menuAction().isVisible()
        set_field(window, "training.learning_rate", 0.25)
        window.docks["weights"].hide()
        asked.append(" my class ")
        window.actions_by_id["file.save_template"].trigger()
        qtbot.waitUntil(file.is_file)
        qtbot.waitUntil(lambda: own(window) == ["my class"])
        wanted = window.document.experiment
        assert load(file).experiment == wanted
        assert window.document.modified  # a template is no place where work is safe
        window.document.undo_stack.setClean()
        window.files.new()
        window.docks["weights"].show()
        assert window.document.experiment == Experiment()
        choose(window, "own", "my class")
        assert (window.document.path, window.document.experiment) == (None, wanted)
        assert window.files.origin is None
        assert window.docks["weights"].isHidden()
        # The same name again: nothing is replaced before somebody says so.
        set_field(window, "training.learning_rate", 0.5)
        asked.append("my class")
        window.actions_by_id["file.save_template"].trigger()
        assert "already" in told(window)
        assert load(file).experiment == wanted
        offer(window, "Replace it")
        qtbot.waitUntil(lambda: load(file).experiment.training.learning_rate == 0.5)
        qtbot.waitUntil(window.notice.isHidden)
        choose(window, "remove", "my class")
        assert own(window) == own(window, "remove") == []
        assert not file.exists()
        offer(window, "Undo")
        assert own(window) == own(window, "remove") == ["my class"]
        assert load(file).experiment.training.learning_rate == 0.5

    live(qtbot, script)


def test_what_goes_wrong_with_a_template_is_said(qtbot, private_home, asked):
    folder = private_home / "templates"

    def script(window):
        for name in ("", "../escape", ".hidden", "a\tb", "x" * 61):
            asked.append(name)
            window.actions_by_id["file.save_template"].trigger()
            assert "cannot name a template" in told(window)
        assert not folder.exists()
        folder.write_text("no folder")  # where the templates would stand
        asked.append("one")
        offer(window, "Another name…")
        assert "could not be changed" in told(window)
        folder.unlink()
        folder.mkdir()
        (folder / "broken.nnstudio").write_bytes(b"PK")
        before = window.document.experiment
        choose(window, "own", "broken")
        assert "broken.nnstudio" in told(window)
        assert window.document.experiment == before
        # One that another window removed in the meantime.
        own(window)
        (folder / "broken.nnstudio").unlink()
        window.findChild(QAction, "file.template.remove.broken").trigger()
        assert "No such file" in told(window)
        assert own(window) == []

    live(qtbot, script)
