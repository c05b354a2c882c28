"""The test set is closed until somebody opens it, and every opening is counted: commands, files and the window."""

import json
import re

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QToolButton

from nnstudio.__main__ import main
from nnstudio.nn.trainer import Trainer
from nnstudio.project import Project, load, save
from nnstudio.search.kept import read
from nnstudio.search.openings import NAME, earlier, from_plain
from nnstudio.spec import preset

from .studio import CTRL, LEFT, child, live, press

SHIFT = Qt.KeyboardModifier.ShiftModifier
QUICK = ["--set", "training.epochs=3", "--set", "data.samples=60"]
SEARCH = ["--vary", "training.learning_rate=0.03,0.1", "--method", "grid"]


@pytest.fixture
def ask(capsys, private_home):
    def carry_out(*words):
        status = main([*map(str, words)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return carry_out


@pytest.fixture
def found(ask):
    def carry_out(*words):
        status, out, err = ask(*words, "--json")
        assert status == 0, err
        return json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))

    return carry_out


@pytest.mark.parametrize("source", ["circle", "iris", "diabetes", "digits", "sine"])
def test_no_training_shows_a_test_number(ask, found, private_home, tmp_path, source):
    made = found("train", source, "--epochs", "1", "--out", tmp_path)
    assert made["test_loss"] is None
    assert "test" not in made
    (kept,) = tmp_path.glob("*-result.json")
    assert json.loads(kept.read_text(encoding="utf-8"))["test_loss"] is None
    status, said, _ = ask("train", source, "--epochs", "1")
    assert status == 0
    assert "test closed (--open-test opens it)" in said
    assert not (private_home / NAME).exists()
    assert load(next(tmp_path.glob("*.nnstudio"))).openings == ()


def test_a_training_that_opens_the_test_set_says_so_and_counts_it(ask, found, tmp_path):
    trainer = Trainer(preset("circle"))
    trainer.run(epochs=2)
    first = found("train", "circle", "--epochs", "2", "--open-test", "--out", tmp_path)
    assert (first["test_loss"], first["test"]["scores"]["accuracy"]) == trainer.test_scores()
    assert (first["test"]["opened_before"], first["test"]["samples"]) == (0, 100)
    status, said, err = ask("train", "circle", "--epochs", "2", "--open-test")
    assert (status, "test set: accuracy" in said, "opened once before" in said) == (0, True, True)
    assert [one.where for one in earlier()] == ["train", "train"]
    # The project knows its own, and whoever opens it counts on from there: on a machine without the log too.
    project = tmp_path / "circle.nnstudio"
    assert [one.where for one in from_plain(load(project).openings)] == ["train"]
    assert "could not be noted" not in err


def test_a_project_carries_its_openings_to_another_machine(found, tmp_path, monkeypatch):
    found("train", "circle", "--epochs", "1", "--open-test", "--out", tmp_path)
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path / "elsewhere"))
    project = tmp_path / "circle.nnstudio"
    assert earlier() == ()
    assert found("train", project, "--epochs", "1", "--open-test")["test"]["opened_before"] == 1
    # The same test set under other settings: noted here by now, and in the file still; counted once each.
    words = ["validate", project, "--set", "training.epochs=1", "--folds", "2", "--open-test"]
    assert found(*words)["test"]["opened_before"] == 2


def test_one_count_for_all_commands(ask, found, tmp_path):
    file = tmp_path / "s.db"
    assert found("train", "iris", *QUICK, "--open-test")["test"]["opened_before"] == 0
    assert found("validate", "iris", *QUICK, "--folds", "2", "--open-test")["test"]["opened_before"] == 1
    made = found("search", "iris", *QUICK, *SEARCH, "--open-test", "--storage", file)
    assert (made["test"]["opened_before"], made["test_openings"]) == (2, 3)
    assert [one.where for one in read(file).openings] == ["search"]
    assert [one.where for one in earlier()] == ["train", "validate", "search"]
    again = found("search", "iris", "--storage", file, "--resume")
    assert (again["test"], again["test_openings"]) == (None, 3)
    status, said, _ = ask("search", "iris", *QUICK, *SEARCH)
    assert (status, said.splitlines()[-1]) == (0, "test set: opened 3 times")


def test_a_network_that_diverged_is_counted_and_kept_too(found, tmp_path):
    words = [
        "train",
        "line",
        "--set",
        "training.learning_rate=90",
        "--set",
        "training.loss=mean-squared",
        "--epochs",
        "9",
    ]
    made = found(*words, "--open-test", "--out", tmp_path)
    assert made["diverged"] is True
    assert len(load(tmp_path / "line.nnstudio").openings) == 1
    assert found(*words, "--open-test")["test"]["opened_before"] == 1


def test_another_test_set_is_another_count(found):
    assert found("train", "iris", *QUICK, "--open-test")["test"]["opened_before"] == 0
    assert found("train", "iris", *QUICK, "--seed", "3", "--open-test")["test"]["opened_before"] == 0
    assert found("train", "iris", *QUICK, "--set", "model.hidden=8", "--open-test")["test"]["opened_before"] == 1


def test_a_report_has_test_numbers_only_when_asked(ask, tmp_path):
    page = tmp_path / "report.html"

    def figures(*words):
        status, _, err = ask("export", "iris", *QUICK, "--to", "report", "--out", page, *words)
        assert status == 0, err
        text = page.read_text(encoding="utf-8")
        return dict(re.findall(r"<tr><td>([^<]+)</td><td>([^<]*)</td></tr>", text))

    assert {name: value for name, value in figures().items() if "test" in name} == {
        "test_loss": "none", "test set": "not opened yet"
    }  # fmt: skip
    opened = figures("--open-test")
    assert float(opened["test_loss"]) > 0
    assert opened["test set"] == "opened once"
    assert [one.where for one in earlier()] == ["report"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["train", "circle", "--set", "data.test_share=0"], "0 leaves no sample to test with"),
        (["validate", "circle", "--set", "data.test_share=0"], "0 leaves no sample to test with"),
        (["search", "circle", *SEARCH, "--set", "data.test_share=0"], "0 leaves no sample to test with"),
        (["train", "bowl"], "bowl is a function"),
        (["export", "circle", "--to", "npz", "--out", "x.npz"], "only a report shows the test set"),
    ],
)
def test_what_cannot_be_opened_is_said_before_anything_is_trained(ask, words, says):
    status, out, err = ask(*words, "--open-test")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert says in err


def test_what_cannot_be_noted_is_said(ask, private_home, monkeypatch):
    blocked = private_home / "file"
    blocked.write_text("no folder")
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(blocked))
    for command in (["train", "iris", *QUICK], ["validate", "iris", *QUICK, "--folds", "2"],
                    ["search", "iris", *QUICK, *SEARCH]):  # fmt: skip
        status, out, err = ask(*command, "--open-test", "--json")
        assert status == 0
        assert json.loads(out)["test"]["scores"]
        assert f"could not be noted in {blocked}" in err


def test_examples_of_an_exported_model_are_no_test_samples(tmp_path):
    from nnstudio.data import prepare
    from nnstudio.project.export import describe

    experiment = preset("circle").replace("data.samples", 10)
    trainer = Trainer(experiment)
    rows = describe(experiment, trainer.data, trainer.parameters).examples
    test = prepare(experiment.data).test.raw
    assert not any((row == test).all(axis=1).any() for row in rows)


def test_old_projects_without_openings_open(tmp_path):
    path = tmp_path / "p.nnstudio"
    save(Project(preset("circle")), path)
    assert load(path).openings == ()


def test_the_window_opens_it_counts_it_and_keeps_it_with_the_project(qtbot, private_home, tmp_path, monkeypatch):
    project, page = tmp_path / "p.nnstudio", tmp_path / "report.html"

    def answer(owner, button):
        (box,) = owner.findChildren(QMessageBox, "validation.ask")
        text = box.informativeText()
        QTest.mouseClick(box.button(button), LEFT)
        return text

    def first(window):
        press(window, Qt.Key.Key_J, CTRL | SHIFT)
        plot = window.extras.built["judgement"]
        qtbot.waitUntil(lambda: plot.frame is not None)
        plot.set_part("test")
        assert plot.judged is None
        QTest.mouseClick(child(window, "judgement.test", QToolButton), LEFT)
        assert "untouched" in answer(plot, QMessageBox.StandardButton.Open)
        assert plot.judged.part == "test"
        press(window, Qt.Key.Key_V, CTRL | SHIFT)
        dock = window.extras.built["validation"]
        qtbot.waitUntil(dock.test.button.isEnabled)
        QTest.mouseClick(dock.test.button, LEFT)
        assert "opened once before" in answer(dock, QMessageBox.StandardButton.Cancel)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(page), ""))
        window.actions_by_id["export.report"].trigger()
        assert "<td>test set</td><td>opened once</td>" in page.read_text(encoding="utf-8")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(project), ""))
        window.files.save()
        qtbot.waitUntil(lambda: window.document.path == project)

    assert live(qtbot, first) == 0
    assert [one.where for one in from_plain(load(project).openings)] == ["window: judgement"]
    (private_home / NAME).unlink()  # as on another machine

    def again(window):
        press(window, Qt.Key.Key_V, CTRL | SHIFT)
        dock = window.extras.built["validation"]
        qtbot.waitUntil(dock.test.button.isEnabled)
        QTest.mouseClick(dock.test.button, LEFT)
        assert "opened once before" in answer(dock, QMessageBox.StandardButton.Cancel)
        press(window, Qt.Key.Key_J, CTRL | SHIFT)
        plot = window.extras.built["judgement"]
        qtbot.waitUntil(lambda: plot.frame is not None)
        plot.set_part("test")
        assert plot.judged is None  # an opening ends with the session

    assert live(qtbot, again, str(project)) == 0


def test_a_training_on_samples_from_python_has_no_test_set(ask, tmp_path):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(30, 2))
    trainer = Trainer(preset("circle"), (x, (x[:, 0] > 0).astype(int)))
    path = tmp_path / "own.nnstudio"
    save(Project(trainer.experiment, trainer.checkpoint()), path)
    status, out, err = ask("export", path, "--to", "report", "--out", tmp_path / "r.html", "--open-test")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "given from Python" in err
    assert earlier() == ()


@pytest.mark.parametrize("content", ["{", "3", "[" * 2**20])
def test_a_record_that_cannot_be_read_is_kept_and_said(ask, private_home, content):
    private_home.mkdir(exist_ok=True)
    (private_home / NAME).write_text(content, encoding="utf-8")
    status, out, err = ask("train", "iris", *QUICK, "--open-test")
    assert (status, "opened for the first time" in out) == (0, True)
    kept = private_home / f"{NAME}.damaged"
    assert f"could not be read and are not counted: {kept} keeps their record" in err
    assert kept.read_text(encoding="utf-8") == content
    assert len(earlier()) == 1


def test_one_bad_line_of_the_record_hides_no_other(ask, private_home):
    assert ask("train", "iris", *QUICK, "--open-test")[0] == 0
    file = private_home / NAME
    file.write_text(json.dumps([*json.loads(file.read_text(encoding="utf-8")), {"test": 1}, 7]), encoding="utf-8")
    assert "had been opened once before" in ask("train", "iris", *QUICK, "--open-test")[1]


def test_a_score_says_that_no_sample_was_held_out_for_it(ask):
    shares = ["--set", "data.train_share=1", "--set", "data.test_share=0"]
    assert ask("train", "iris", *QUICK, *shares)[1].splitlines()[2].endswith(" on the training samples")
    assert "on the training samples" not in ask("train", "iris", *QUICK)[1]
