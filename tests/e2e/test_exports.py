"""What leaves the program: every form from the Export menu and from the command line, read back by others."""

import csv
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QPushButton, QSpinBox

from nnstudio.__main__ import main
from nnstudio.nn.history import titles
from tests.pictures import MOST_APART, differ

from .studio import LEFT, live, set_field


def answering(monkeypatch, path, kind=""):
    """The system's own dialog cannot be driven without a screen: it answers with this file."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))


def trained(qtbot, window, epochs=5):
    set_field(window, "training.epochs", epochs)
    window.actions_by_id["train.run"].trigger()
    qtbot.waitUntil(lambda: window.clock.latest.state == "finished" and window.settled)


def test_every_form_is_written_from_the_menu(qtbot, private_home, tmp_path, monkeypatch):
    def script(window):
        trained(qtbot, window)
        told = []
        window.exports.written.connect(told.append)

        def export(action, name, kind=""):
            answering(monkeypatch, tmp_path / name, kind)
            before = len(told)
            window.actions_by_id[action].trigger()
            qtbot.waitUntil(lambda: len(told) > before)
            return told[-1]

        onnx = export("export.model", "model.onnx", "ONNX (*.onnx)")
        assert onnx.read_bytes()[:1] == b"\x08"
        script = export("export.model", "model.py", "Python with NumPy (*.py)")
        done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        with export("export.history", "history.csv", "CSV (*.csv)").open() as file:
            rows = list(csv.DictReader(file))
        assert tuple(rows[0]) == titles("classification")
        assert float(rows[-1]["train_loss"]) == window.clock.latest.history.curve("train_loss")[-1]
        page = export("export.report", "report.html")
        assert page.read_text(encoding="utf-8").count("<img") >= 4
        drawing = export("export.network", "net.svg").read_bytes()
        assert differ(QImage(str(export("export.network", "net.png"))), drawing) < MOST_APART
        assert export("export.window", "window.png").read_bytes().startswith(b"\x89PNG")
        assert "window.png" in window.statusBar().currentMessage()

    assert live(qtbot, script) == 0


def test_pictures_of_the_window_are_png_and_nothing_else(tmp_path, capsys):
    assert main(["render", "circle", "--epochs", "1", "--out", str(tmp_path / "window.svg")]) == 2
    assert "pictures of the window are .png files" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_lost(qtbot, private_home, tmp_path, monkeypatch):
    def script(window):
        trained(qtbot, window)
        answering(monkeypatch, tmp_path / "no" / "such" / "model.onnx", "ONNX (*.onnx)")
        window.actions_by_id["export.model"].trigger()
        qtbot.waitUntil(lambda: "cannot be written" in window.notice.accessibleName())

    assert live(qtbot, script) == 0


def pictures_of(film):
    """The pictures of a film, each as bytes. imageio's own reader leaves pipes open where ffmpeg ends before it."""
    from imageio_ffmpeg import get_ffmpeg_exe
    from PIL import Image, ImageSequence

    if film.suffix == ".gif":
        with Image.open(film) as opened:
            return [picture.convert("RGB").tobytes() for picture in ImageSequence.Iterator(opened)]
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [get_ffmpeg_exe(), "-v", "error", "-i", str(film), f"{folder}/%03d.ppm"],
            check=True, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        return [file.read_bytes() for file in sorted(Path(folder).iterdir())]


@pytest.mark.parametrize("name", ["film.gif", "film.mp4"])
def test_the_training_becomes_a_film(qtbot, private_home, tmp_path, monkeypatch, name):
    def script(window):
        trained(qtbot, window)
        before = window.clock.latest
        window.actions_by_id["export.film"].trigger()
        dialog = window.findChild(QDialog, "film")
        what = dialog.findChild(QComboBox, "film.what")
        what.setCurrentIndex(what.findData("boundary"))
        dialog.findChild(QSpinBox, "film.count").setValue(6)
        answering(monkeypatch, tmp_path / name)
        done = []
        window.exports.written.connect(done.append)
        QTest.mouseClick(dialog.findChild(QPushButton, "film.start"), LEFT)
        qtbot.waitUntil(lambda: bool(done))
        assert window.clock.past is None
        assert window.clock.latest is before
        pictures = pictures_of(tmp_path / name)
        assert len(pictures) == 6
        assert pictures[0] != pictures[-1]
        assert [p.name for p in tmp_path.iterdir() if p.is_file()] == [name]

    assert live(qtbot, script) == 0


def test_a_film_that_is_cancelled_leaves_nothing(qtbot, private_home, tmp_path, monkeypatch):
    def script(window):
        trained(qtbot, window)
        window.actions_by_id["export.film"].trigger()
        dialog = window.findChild(QDialog, "film")
        dialog.findChild(QSpinBox, "film.count").setValue(100)
        answering(monkeypatch, tmp_path / "film.gif")
        QTest.mouseClick(dialog.findChild(QPushButton, "film.start"), LEFT)
        qtbot.waitUntil(lambda: dialog._at >= 2)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: not dialog.isVisible() and not dialog.busy)
        assert window.clock.past is None
        qtbot.waitUntil(lambda: not [p for p in tmp_path.iterdir() if p.suffix == ".gif"])

    assert live(qtbot, script) == 0


class Links(HTMLParser):
    """Whatever a page would fetch."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, _tag, attrs):
        self.found += [value for name, value in attrs if name in ("src", "href")]


def test_the_report_of_the_command_line_is_one_file_and_says_how_to_do_it_again(tmp_path, capsys):
    page = tmp_path / "page.html"
    changes = ["--set", "training.learning_rate=0.05", "--set", "model.hidden=3"]
    assert main(["export", "gauss", "--epochs", "3", *changes, "--to", "report", "--out", str(page)]) == 0
    text = page.read_text(encoding="utf-8")
    links = Links()
    links.feed(text)
    assert links.found
    assert all(link.startswith("data:image/") for link in links.found)
    assert "--set training.learning_rate=0.05" in text
    assert "--epochs 3" in text
    capsys.readouterr()


@pytest.mark.parametrize("form", ["onnx", "npz", "numpy", "torch", "keras", "sklearn", "csv", "parquet"])
def test_the_command_line_writes_every_form(form, tmp_path, capsys):
    out = tmp_path / f"out.{form}"
    assert main(["export", "circle", "--epochs", "2", "--to", form, "--out", str(out)]) == 0
    assert out.stat().st_size > 100
    assert str(out) in capsys.readouterr().out


def test_what_cannot_be_exported_is_one_sentence(tmp_path, capsys):
    assert main(["export", "bowl", "--epochs", "2", "--to", "onnx", "--out", str(tmp_path / "x.onnx")]) == 1
    said = capsys.readouterr().err.strip().splitlines()[-1]
    assert "function" in said
    assert not list(tmp_path.iterdir())


def test_a_project_is_exported_as_it_was_saved(tmp_path, capsys):
    assert main(["train", "circle", "--epochs", "4", "--out", str(tmp_path)]) == 0
    project = next(tmp_path.glob("*.nnstudio"))
    assert main(["export", str(project), "--to", "csv", "--out", str(tmp_path / "again.csv")]) == 0
    with (tmp_path / "again.csv").open() as file:
        assert float(list(csv.DictReader(file))[-1]["epoch"]) == 4
    capsys.readouterr()
