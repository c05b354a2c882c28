"""The project file: what goes in comes out, to the bit, and saving never spoils what was there."""

import errno
import json
import os
import stat
import sys
import zipfile

import numpy as np
import pytest

import nnstudio
from nnstudio import Experiment, Trainer
from nnstudio.project import Project, ProjectError, Run, file, load, save
from nnstudio.spec import PRESETS, preset, replace

RICH = replace(Experiment(), {
    "data.samples": 60, "training.batch_size": 7, "model.dropout": 0.3, "training.momentum": 0.9,
    "model.layers.2.inputs": (0, 2), "model.layers.0.pruned": ((0, 0),), "model.l1": 0.01,
})  # fmt: skip


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x40\0\0\0\x30"


def trained(experiment=RICH, updates=23):
    trainer = Trainer(experiment)
    trainer.step(updates)
    return trainer


def test_round_trip(tmp_path):
    trainer, path = trained(), tmp_path / "a.nnstudio"
    notes = {"docks": "AAAA", "plane": {"weights": [1, 2]}, "name": "Übung"}
    save(Project(trainer.experiment, trainer.checkpoint(), notes), path)
    project, kept = load(path), trainer.checkpoint()
    assert project.experiment == trainer.experiment
    assert project.window == notes
    assert project.checkpoint.meta == kept.meta
    assert project.checkpoint.arrays.keys() == kept.arrays.keys()
    for name, array in kept.arrays.items():
        read = project.checkpoint.arrays[name]
        assert (read.dtype, read.shape, read.tobytes()) == (array.dtype, array.shape, array.tobytes()), name


@pytest.mark.parametrize("optimizer", ["sgd", "rmsprop", "adam"])
@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_a_saved_training_goes_on_to_the_very_bit(tmp_path, optimizer, dtype):
    trainer = trained(replace(RICH, {"training.optimizer": optimizer, "training.dtype": dtype}))
    save(Project(trainer.experiment, trainer.checkpoint()), tmp_path / "a.nnstudio")
    resumed = Trainer.resume(load(tmp_path / "a.nnstudio").checkpoint)
    trainer.step(40)
    resumed.step(40)
    assert resumed.parameters.tobytes() == trainer.parameters.tobytes()
    assert resumed.history.view().batches.tobytes() == trainer.history.view().batches.tobytes()


def test_without_training(tmp_path):
    save(Project(RICH), tmp_path / "a.nnstudio")
    project = load(tmp_path / "a.nnstudio")
    assert (project.experiment, project.checkpoint, project.window) == (RICH, None, {})


def test_an_experiment_and_a_training_are_saved_as_they_are(tmp_path):
    path, trainer = tmp_path / "a.nnstudio", trained()
    nnstudio.save(RICH, path)
    project = nnstudio.load(path)
    assert isinstance(project, nnstudio.Project)
    assert (project.experiment, project.checkpoint) == (RICH, None)
    nnstudio.save(trainer, path)
    resumed = Trainer.resume(nnstudio.load(path).checkpoint)
    trainer.step(10)
    resumed.step(10)
    assert resumed.parameters.tobytes() == trainer.parameters.tobytes()


@pytest.mark.parametrize("work", ["a.nnstudio", {}, None, RICH.data])
def test_what_is_no_work_is_not_saved(tmp_path, work):
    with pytest.raises(ProjectError, match="cannot be saved: use an Experiment, a Trainer or a Project") as caught:
        save(work, tmp_path / "a.nnstudio")
    assert str(caught.value).isprintable()
    assert not list(tmp_path.iterdir())


def test_every_preset_is_saved_and_read(tmp_path):
    for name in PRESETS:
        save(Project(preset(name)), tmp_path / name)
        assert load(tmp_path / name).experiment == preset(name)


def test_a_diverged_run_and_own_samples_come_back(tmp_path):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(20, 3))
    wild = replace(preset("plane"), {"training.learning_rate": 90.0, "model.activation": "relu"})
    trainer = Trainer(wild, (x, rng.normal(size=(20, 2))))
    trainer.step(500)
    assert trainer.divergence is not None
    save(Project(trainer.experiment, trainer.checkpoint()), tmp_path / "a.nnstudio")
    resumed = Trainer.resume(load(tmp_path / "a.nnstudio").checkpoint)
    assert resumed.divergence == trainer.divergence
    assert (resumed.data.train.raw == x).all()


def test_the_file_is_a_plain_zip_of_json_and_npy(tmp_path):
    trainer, path = trained(), tmp_path / "a.nnstudio"
    save(Project(trainer.experiment, trainer.checkpoint()), path)
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
        head = json.loads(archive.read("project.json"))
        assert Experiment.from_json(archive.read("runs/1/experiment.json")) == trainer.experiment
        with archive.open("runs/1/arrays/parameters.npy") as file:
            assert (np.load(file, allow_pickle=False) == trainer.parameters).all()
    assert (head["format"], head["version"]) == ("nnstudio project", 2)
    arrays = {name for name in names if name.startswith("runs/1/arrays/")}
    assert names - arrays == {"project.json", "runs/1/experiment.json"}
    assert all(name.endswith(".npy") for name in arrays)


def test_every_run_comes_back_with_what_people_made_of_it(tmp_path):
    """And goes on to the very bit, each with its own experiment."""
    trainers = {3: trained(), 1: trained(RICH.replace("training.optimizer", "adam"), 5), 17: trained(preset("iris"), 8)}
    notes = {3: {"name": "mine"}, 1: {"along": True, "colour": 4}, 17: {}}
    runs = [Run(n, t.experiment, t.checkpoint(), notes[n]) for n, t in trainers.items()]
    untouched = Run(4, preset("spiral"))
    save(Project(RICH, runs[0].checkpoint, {}, 3, notes[3], (*runs[1:], untouched)), tmp_path / "a.nnstudio")
    project = load(tmp_path / "a.nnstudio")
    assert (project.number, [run.number for run in project.runs]) == (3, [1, 4, 17])
    assert project.runs[1] == untouched
    for run in (project.current, project.runs[0], project.runs[2]):
        assert run.notes == notes[run.number]
        resumed, trainer = Trainer.resume(run.checkpoint), trainers[run.number]
        trainer.step(25)
        resumed.step(25)
        assert resumed.parameters.tobytes() == trainer.parameters.tobytes()


def test_tables_studies_and_a_picture_come_back(tmp_path):
    picture = PNG + bytes(90)
    tables = {"3fa9c1/x": np.arange(12.0).reshape(4, 3), "3fa9c1/missing": np.array([True, False])}
    studies = ("searches/moons.db", "../elsewhere.db")
    save(Project(RICH, studies=studies, tables=tables, picture=picture), tmp_path / "a.nnstudio")
    project = load(tmp_path / "a.nnstudio")
    assert project.studies == studies
    assert file.picture(tmp_path / "a.nnstudio") == project.picture == picture
    assert project.tables.keys() == tables.keys()
    for name, array in tables.items():
        assert (project.tables[name] == array).all()
        assert project.tables[name].dtype == array.dtype


def test_what_could_not_be_read_again_is_not_written(tmp_path):
    path = tmp_path / "a.nnstudio"
    for project, said in (
        (Project(RICH, number=1, runs=(Run(1, RICH),)), "one number"),
        (Project(RICH, runs=tuple(Run(k, RICH) for k in range(2, 502))), "500"),
        (Project(RICH, picture=b"GIF"), "small PNG"),
        (Project(RICH, studies=(7,)), "studies"),
    ):
        with pytest.raises(ProjectError, match=said):
            save(project, path)
        assert os.listdir(tmp_path) == []


def test_a_file_that_would_not_open_never_takes_the_old_ones_place(tmp_path):
    path = tmp_path / "a.nnstudio"
    save(Project(RICH), path)
    content = path.read_bytes()
    with pytest.raises(ProjectError, match=r"cannot be read again: .* parameters given"):
        save(Project(Experiment(), Trainer(RICH).checkpoint()), path)
    assert path.read_bytes() == content
    assert os.listdir(tmp_path) == ["a.nnstudio"]


def test_half_a_character_pair_in_a_name_does_not_keep_a_project_from_being_saved(tmp_path):
    save(Project(RICH, notes={"name": "run \ud83d"}), tmp_path / "a.nnstudio")
    assert load(tmp_path / "a.nnstudio").notes == {"name": "run ?"}


@pytest.mark.skipif(sys.platform == "win32", reason="its limit is on whole paths")
@pytest.mark.parametrize("name", ["a" * 246, "ä" * 123, "日" * 82])
def test_names_as_long_as_the_system_takes_can_be_saved(tmp_path, name):
    path = tmp_path / f"{name}.nnstudio"
    for _ in range(2):
        save(Project(RICH), path)
    assert load(path).experiment == RICH
    assert os.listdir(tmp_path) == [path.name]


# Saving over something


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "a.nnstudio"
    save(Project(RICH), path)
    return path, path.read_bytes()


def full_disk(*_, **__):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("call", ["os.replace", "os.fsync", "os.chmod", "zipfile.ZipFile.writestr"])
def test_a_failing_disk_leaves_the_old_file_and_nothing_else(old, monkeypatch, call):
    path, content = old
    monkeypatch.setattr(call, full_disk)
    with pytest.raises(ProjectError) as caught:
        save(Project(RICH, Trainer(RICH).checkpoint()), path)
    monkeypatch.undo()
    assert path.read_bytes() == content
    assert os.listdir(path.parent) == [path.name]
    said = str(caught.value)
    assert "\n" not in said
    assert str(path) in said
    assert "No space left" in said


@pytest.mark.skipif(sys.platform == "win32", reason="no size limits for files there")
def test_a_disk_that_fills_while_writing(old):
    import resource
    import signal

    path, content = old
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
        with pytest.raises(ProjectError):
            save(Project(RICH, trained().checkpoint()), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert path.read_bytes() == content
    assert os.listdir(path.parent) == [path.name]


def test_a_killed_program_leaves_the_old_file(old, monkeypatch):
    path, content = old

    def killed(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("os.fsync", killed)
    with pytest.raises(KeyboardInterrupt):
        save(Project(Experiment()), path)
    assert path.read_bytes() == content
    assert os.listdir(path.parent) == [path.name]


@pytest.mark.parametrize("notes", [{"zoom": float("nan")}, {"plot": object()}])
def test_notes_that_json_cannot_hold_are_refused_and_leave_nothing(old, notes):
    path, content = old
    with pytest.raises(ProjectError):
        save(Project(RICH, None, notes), path)
    assert path.read_bytes() == content
    assert os.listdir(path.parent) == [path.name]


def test_places_that_cannot_be_written(tmp_path):
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "missing" / "a.nnstudio", tmp_path / "folder"):
        with pytest.raises(ProjectError, match="could not be saved") as caught:
            save(Project(RICH), path)
        assert "\n" not in str(caught.value)
    assert os.listdir(tmp_path) == ["folder"]


@pytest.mark.skipif(sys.platform == "win32", reason="no modes there")
def test_the_files_mode_is_kept_and_new_ones_follow_the_umask(old):
    path, _ = old
    mask = os.umask(0)
    os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o666 & ~mask
    path.chmod(0o640)
    save(Project(Experiment()), path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert load(path).experiment == Experiment()
