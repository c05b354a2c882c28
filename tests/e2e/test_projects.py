"""Projects in the window: every run comes back and trains on, and nothing is overwritten or lost unasked."""

import errno
import os

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QPushButton

from nnstudio import Trainer, disk, load, save
from nnstudio.locks import Lock, place_for
from nnstudio.project import Project, Run
from nnstudio.spec import Experiment, preset, replace
from nnstudio.ui import files as files_module
from nnstudio.ui import recovering

from .studio import CTRL, LEFT, child, live, press, set_field

SHIFT = Qt.KeyboardModifier.ShiftModifier
SMALL = replace(Experiment(), {"data.samples": 60, "training.batch_size": 10, "training.epochs": 10_000})


def written(path, *runs, current=1, **more):
    """A file of trained runs, by number and experiment; returns their trainings."""
    trainers = {}
    for number, experiment in runs:
        trainers[number] = Trainer(experiment, engine="numpy")
        trainers[number].step(30)
    kept = [Run(n, t.experiment, t.checkpoint(), {"name": f"number {n}"}) for n, t in trainers.items()]
    mine = next(run for run in kept if run.number == current)
    others = tuple(run for run in kept if run.number != current)
    save(Project(mine.experiment, mine.checkpoint, number=current, notes=mine.notes, runs=others, **more), path)
    return trainers


def said(window):
    return child(window, "notice.text", QLabel).text()


def offer(window, text):
    QTest.mouseClick(child(window, f"notice.{text}", QPushButton), LEFT)


def answer(button):
    """Press a button of the question that is about to be asked."""

    def act():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            QTest.mouseClick(box.button(button), LEFT)
        else:
            QTimer.singleShot(50, act)

    QTimer.singleShot(50, act)


def test_every_run_comes_back_and_trains_on_as_if_never_closed(qtbot, private_home, tmp_path):
    path = tmp_path / "runs.nnstudio"
    trainers = written(
        path, (2, SMALL), (5, SMALL.replace("training.learning_rate", 0.2)), (7, preset("iris")), current=5
    )

    def script(window):
        latest = lambda: window.clock.latest  # noqa: E731 - asked again and again
        qtbot.waitUntil(lambda: len(window.runs.model.rows) == 3)
        base = window.document.base
        assert [row.run - base for row in window.runs.model.rows] == [2, 5, 7]
        assert [window.runs.model.name(row) for row in window.runs.model.rows] == ["number 2", "number 5", "number 7"]
        assert window.themes.theme.run_colour(base) == window.themes.theme.run_colour(0)
        for number in (2, 7):
            other = next(other for other in latest().others if other.run == base + number)
            assert other.parameters.tobytes() == trainers[number].parameters.tobytes()
        # The current one goes on, then another one is shown and goes on.
        for number in (5, 2):
            if number != 5:
                window.runs.show_run(next(row for row in window.runs.model.rows if row.run == base + number))
            qtbot.waitUntil(lambda n=number: latest() is not None and latest().run == base + n)
            for _ in range(7):
                press(window, Qt.Key.Key_Right, CTRL)
            qtbot.waitUntil(lambda: latest().update == 37)
            trainers[number].step(7)
            assert latest().parameters.tobytes() == trainers[number].parameters.tobytes()
        window.runs.rename(window.runs.model.rows[0], "the best")
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: not window.files.unsaved and not window.files.saving.busy)

    assert live(qtbot, script, str(path)) == 0
    project = load(path)
    assert (project.number, project.notes["name"]) == (2, "the best")
    assert {run.number: run.notes["name"] for run in project.runs} == {5: "number 5", 7: "number 7"}
    for run in (project.current, *project.runs):
        resumed = Trainer.resume(run.checkpoint, "numpy")
        assert resumed.update == trainers[run.number].update
        resumed.step(20)
        trainers[run.number].step(20)
        assert resumed.parameters.tobytes() == trainers[run.number].parameters.tobytes()


def test_docks_and_choices_of_plots_come_back_with_the_file(qtbot, private_home, tmp_path):
    path = tmp_path / "laid-out.nnstudio"
    written(path, (1, SMALL))

    def first(window):
        window.docks["weights"].toggleViewAction().trigger()
        window.actions_by_id["view.gradients"].trigger()
        window.surface.choices.set_plane("random")
        window.loss.choose({"axis": "sample"})
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: "plots" in load(path).window)

    def second(window):
        assert window.docks["weights"].isVisible()
        window.files.open(path)
        assert window.docks["weights"].isHidden()
        assert not window.docks["gradients"].isHidden()
        assert window.surface.choices.plane == "random"
        assert window.loss.chosen()["axis"] == "sample"

    live(qtbot, first, str(path))
    (private_home / "window.ini").unlink()
    live(qtbot, second)


LAYOUTS = [
    None, 7, [], {"docks": 3}, {"docks": {"loss": 1, "nobody": {"shown": True}}}, {"workspace": "nowhere"},
    {"docks": {"loss": {"area": "middle", "tabs": ["loss", 3, "nobody"], "width": 10**30, "shown": "yes"}}},
    {"plots": {"loss": {"axis": ["epoch"], "log": "true"}, "surface": {"plane": 3, "view": [], "seed": -1}}},
    {"fairness": {}},
]  # fmt: skip


def test_a_spoilt_layout_is_left_out(qtbot, private_home, tmp_path):
    def script(window):
        for number, layout in enumerate(LAYOUTS):
            path = tmp_path / f"{number}.nnstudio"
            save(Project(SMALL, window={"docks": layout} if not isinstance(layout, dict) else layout), path)
            assert window.files.open(path)
        assert window.docks["loss"].isVisible()

    live(qtbot, script)


def test_files_that_others_have_or_changed_are_noticed(qtbot, private_home, tmp_path, monkeypatch):
    path, copy = tmp_path / "shared.nnstudio", tmp_path / "mine.nnstudio"
    written(path, (1, SMALL))
    held = Lock.take(place_for(private_home / "open", path), {"path": str(path)})
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))

    def script(window):
        assert "another window" in said(window)
        held.release()
        assert window.files.open(path)
        assert window.notice.isHidden()
        # Somebody else writes it; ours then asks before it writes over theirs.
        written(path, (1, preset("iris")))
        set_field(window, "training.learning_rate", 0.2)
        press(window, Qt.Key.Key_S, CTRL)
        assert "changed by another program" in said(window)
        assert load(path).experiment == preset("iris")
        offer(window, "Save as…")
        qtbot.waitUntil(copy.is_file)
        assert load(path).experiment == preset("iris")
        assert load(copy).experiment == window.document.experiment
        qtbot.waitUntil(lambda: not place_for(private_home / "open", path).exists())

    live(qtbot, script, str(path))
    assert os.listdir(private_home / "open") == []


def test_a_file_that_cannot_be_written_is_opened_as_a_copy(qtbot, private_home, tmp_path, monkeypatch):
    path = tmp_path / "fixed.nnstudio"
    written(path, (1, SMALL))
    # Root may write anything, so what the system says of the file is said here.
    monkeypatch.setattr(files_module, "_writable", lambda file: file != path)
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (asked.append(a[2]), ("", ""))[1])

    def script(window):
        assert window.document.path is None
        assert window.document.experiment == SMALL
        assert "cannot be written" in said(window)
        press(window, Qt.Key.Key_S, CTRL)
        assert asked == [str(tmp_path / "fixed copy.nnstudio")]

    live(qtbot, script, str(path))


def test_what_cannot_be_saved_is_told_and_may_be_saved_elsewhere(qtbot, private_home, tmp_path, monkeypatch):
    """The folder of the file vanishes, as a drive does."""
    folder, elsewhere = tmp_path / "drive", tmp_path / "elsewhere.nnstudio"
    folder.mkdir()
    path = folder / "a.nnstudio"
    written(path, (1, SMALL))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(elsewhere), ""))

    def script(window):
        set_field(window, "training.learning_rate", 0.2)
        folder.rename(tmp_path / "unplugged")
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: window.notice.isVisible())
        assert "could not be saved: No such file or directory" in said(window)
        assert window.document.modified
        offer(window, "Save as…")
        qtbot.waitUntil(lambda: not window.document.modified)
        assert load(elsewhere).experiment.training.learning_rate == 0.2

    live(qtbot, script, str(path))


class Full:
    """The system's calls on a disk that takes no more."""

    def __init__(self, number):
        self.number = number

    def __getattr__(self, name):
        return self._refuse if name == "write" else getattr(os, name)

    def _refuse(self, *_):
        raise OSError(self.number, os.strerror(self.number))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO])
def test_a_full_disk_loses_nothing_and_is_said_once(qtbot, private_home, tmp_path, monkeypatch, number):
    path, elsewhere = tmp_path / "a.nnstudio", tmp_path / "b.nnstudio"
    written(path, (1, SMALL))
    before, real, full, failures = path.read_bytes(), disk.replace, [True], []
    monkeypatch.setattr(recovering, "EVERY_MS", 50)
    monkeypatch.setattr(recovering, "BREATH", 0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(elsewhere), ""))

    def replace(target, write, **more):
        failures.extend(full * full[0])
        real(target, write, **({"system": Full(number)} if full[0] else {}), **more)

    monkeypatch.setattr(disk, "replace", replace)

    def script(window):
        set_field(window, "training.learning_rate", 0.2)
        # Keeping it against a crash fails first, all by itself.
        qtbot.waitUntil(lambda: window.notice.kind == "unsafe")
        assert os.strerror(number) in said(window)
        window.notice.hush()
        failed = len(failures)
        qtbot.waitUntil(lambda: len(failures) >= failed + 3)
        assert window.notice.isHidden()
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(window.notice.isVisible)
        assert f"a.nnstudio could not be saved: {os.strerror(number)}" in said(window)
        assert window.document.modified
        assert path.read_bytes() == before
        assert [file.name for file in tmp_path.glob("*")] == [file.name for file in tmp_path.glob("[!.]*")]
        full[0] = False
        offer(window, "Save as…")
        qtbot.waitUntil(lambda: not window.document.modified)
        assert load(elsewhere).experiment.training.learning_rate == 0.2

    live(qtbot, script, str(path))


def test_templates_copies_drops_and_pictures(qtbot, private_home, tmp_path, monkeypatch):
    path, other = tmp_path / "a.nnstudio", tmp_path / "b.nnstudio"
    trainer = written(path, (1, SMALL))[1]
    written(other, (1, preset("xor")))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    def script(window):
        window.actions_by_id["file.open_copy"].trigger()
        assert (window.document.path, window.document.experiment) == (None, SMALL)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.update == 30)
        assert np.array_equal(window.clock.latest.parameters, trainer.parameters)
        template = next(a for a in window.findChildren(QMenu) for a in a.actions() if a.text() == "Spiral")
        template.trigger()
        assert (window.document.path, window.document.experiment) == (None, preset("spiral"))
        set_field(window, "training.learning_rate", 0.2)
        answer(QMessageBox.StandardButton.Discard)
        drop(window, other)
        assert (window.document.path, window.document.experiment) == (other, preset("xor"))
        press(window, Qt.Key.Key_S, CTRL)
        qtbot.waitUntil(lambda: bool(load(other).picture))
        recent = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Open &recent")
        recent.aboutToShow.emit()
        assert [action.text() for action in recent.actions()] == ["b.nnstudio"]
        shown = recent.actions()[0].defaultWidget().picture.pixmap().toImage()
        assert len({shown.pixel(x, 30) for x in range(2, 94)}) > 3  # the network and the answer, not an empty frame

    live(qtbot, script)


def test_what_cannot_be_opened_is_said_in_a_sentence(qtbot, private_home, tmp_path):
    folder, picture, gone = tmp_path / "folder", tmp_path / "a.png", tmp_path / "gone.nnstudio"
    folder.mkdir()
    picture.write_bytes(b"\x89PNG")
    written(gone, (1, SMALL))

    def script(window):
        assert window.files.open(gone)
        recent = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Open &recent")
        action = recent.actions()[0]
        gone.unlink()
        before = window.document.experiment
        for path, act in (
            (folder, lambda: drop(window, folder)),
            (picture, lambda: drop(window, picture)),
            (gone, action.trigger),
            (tmp_path / "none.csv", lambda: window.files.open_copy(tmp_path / "none.csv")),
        ):
            window.notice.hush()
            act()
            assert path.name in said(window)
            assert said(window).count(".\n") == 0
            assert window.document.experiment == before

    live(qtbot, script)


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions = Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(QPointF(5, 5), actions, data, LEFT, Qt.KeyboardModifier.NoModifier))


def test_closing_asks_about_training_that_a_file_does_not_have(qtbot, private_home, tmp_path):
    path = tmp_path / "a.nnstudio"
    written(path, (1, SMALL))

    def script(window):
        qtbot.waitUntil(lambda: window.clock.latest.update == 30)
        assert not window.files.unsaved
        press(window, Qt.Key.Key_Right, CTRL)
        qtbot.waitUntil(lambda: window.clock.latest.update == 31)
        answer(QMessageBox.StandardButton.Save)
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible())

    live(qtbot, script, str(path))
    assert load(path).checkpoint.meta["update"] == 31
