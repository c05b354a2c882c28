"""The command line as scripts and people meet it: one JSON object, one line of complaint, the right exit status."""

import csv
import json
import os
import shutil
import subprocess
import sys
from argparse import ArgumentTypeError

import numpy as np
import pytest

import nnstudio
from nnstudio import Experiment, Trainer, load
from nnstudio.__main__ import main
from nnstudio.commands.common import size
from nnstudio.nn.history import titles
from nnstudio.spec import PRESETS, preset, replace

KEYS = ["epochs", "updates", "train_loss", "validation_loss", "test_loss", "penalty", "accuracy", "parameters",
        "exact_zeros", "diverged", "state", "reason", "seconds"]  # fmt: skip


@pytest.fixture
def run(capsys):
    """Carry a command line out: exit status, stdout, stderr."""

    def carry_out(*arguments):
        try:
            status = main(list(arguments))
        except SystemExit as leaving:  # argparse's own --help and --version
            status = leaving.code
        said = capsys.readouterr()
        return status, said.out, said.err

    return carry_out


@pytest.fixture
def train(run):
    """Train as --json has it, and read what it printed."""

    def carry_out(*arguments):
        status, out, err = run("train", *arguments, "--json")
        assert status == 0
        assert all(line.startswith("nnstudio: ") for line in err.splitlines())  # remarks on a table, and no progress
        assert out.count("\n") == 1
        return json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))

    return carry_out


def test_train_prints_one_json_object_with_the_promised_keys(train):
    result = train("circle", "--epochs", "3")
    assert list(result) == KEYS
    assert (result["epochs"], result["updates"], result["parameters"]) == (3, 75, 25)
    assert (result["diverged"], result["exact_zeros"], result["penalty"]) == (False, 0, 0)
    assert 0 <= result["accuracy"] <= 1
    assert result["seconds"] > 0


def test_train_is_the_trainer(train):
    result = train("circle", "--epochs", "3")
    trainer = Trainer(preset("circle"))
    trainer.run(epochs=3)
    scores = trainer.scores()
    expected = scores.train_loss, scores.validation_loss, None, scores.validation_score
    assert tuple(result[k] for k in ("train_loss", "validation_loss", "test_loss", "accuracy")) == expected


def test_regression_has_r2_instead_of_accuracy(train):
    result = train("line", "--epochs", "20")
    assert list(result) == ["r2" if key == "accuracy" else key for key in KEYS]
    assert result["r2"] > 0.5


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset(train, name):
    result = train(name, "--epochs", "1")
    assert result["epochs"] == 1
    assert result["train_loss"] > 0
    assert not result["diverged"]


def test_set_changes_the_experiment(train):
    result = train(
        "circle", "--epochs", "60", "--set", "model.hidden=8-3", "--set", "model.l1=0.05", "--set",
        "training.batch_mode=batch", "--set", " training.learning_rate = 0.5 ",
    )  # fmt: skip
    assert result["parameters"] == 2 * 8 + 8 + 8 * 3 + 3 + 3 + 1
    assert result["updates"] == 60
    assert result["exact_zeros"] > 0


def test_penalty_is_told_apart_from_the_losses(train):
    plain, penalised = train("circle", "--epochs", "0"), train("circle", "--epochs", "0", "--set", "model.l2=1")
    assert penalised["penalty"] > 0
    assert penalised["train_loss"] == plain["train_loss"]


def test_seed_sets_all_three(train):
    assert train("moons", "--epochs", "2", "--seed", "7") == {
        **train("moons", "--epochs", "2", "--set", "data.seed=7", "--set", "model.seed=7", "--set", "training.seed=7"),
        "seconds": pytest.approx(1, abs=60),
    }
    assert train("moons", "--epochs", "2")["train_loss"] != train("moons", "--epochs", "2", "--seed", "7")["train_loss"]
    one = train("moons", "--epochs", "1", "--seed", "7", "--set", "model.seed=0")
    assert one["train_loss"] != train("moons", "--epochs", "1", "--seed", "7")["train_loss"]


def test_divergence_is_told(train, run):
    wild = ["line", "--set", "training.learning_rate=90", "--epochs", "50"]
    assert train(*wild)["diverged"] is True
    status, out, _ = run("train", *wild)
    assert status == 0
    assert "step size 90 is too large" in out


def test_nothing_to_measure_is_null(train):
    result = train("circle", "--epochs", "1", "--set", "data.train_share=0.8", "--set", "data.test_share=0.2")
    assert result["validation_loss"] is None
    result = train("circle", "--epochs", "1", "--set", "data.test_share=0")
    assert result["test_loss"] is None


def test_epochs_default_to_the_experiments_own(train):
    assert train("circle", "--set", "training.epochs=2")["epochs"] == 2


def test_in_words(run):
    status, out, err = run("train", "xor", "--epochs", "2")
    assert (status, err) == (0, "")
    assert "2-4-2-1" in out
    assert "loss: train" in out
    assert "nan" not in out


def test_out_writes_project_curves_and_result(train, run, tmp_path):
    folder = tmp_path / "new" / "out"
    result = train("circle", "--epochs", "4", "--out", str(folder))
    assert sorted(path.name for path in folder.iterdir()) == [
        "circle-curves.csv",
        "circle-result.json",
        "circle.nnstudio",
    ]
    assert json.loads((folder / "circle-result.json").read_text(encoding="utf-8")) == result
    resumed = Trainer.resume(load(folder / "circle.nnstudio").checkpoint)
    assert (resumed.epoch, resumed.scores().train_loss) == (4, result["train_loss"])
    with (folder / "circle-curves.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == titles("classification")
    assert [row["update"] for row in rows[:3]] == ["0", "1", "2"]
    assert float(rows[-1]["validation_accuracy"]) == result["accuracy"]
    assert len(rows) == 101
    status, out, _ = run("train", "circle", "--epochs", "1", "--out", str(folder))
    assert status == 0
    assert str(folder / "circle.nnstudio") in out


def test_files_are_trained_too(train, tmp_path):
    train("circle", "--epochs", "2", "--set", "model.hidden=3", "--out", str(tmp_path))
    again = train(str(tmp_path / "circle.nnstudio"), "--epochs", "2")
    assert again["parameters"] == 13
    written = tmp_path / "mine.json"
    written.write_text(Experiment().replace("model.hidden", "5").to_json(), encoding="utf-8")
    assert train(str(written), "--epochs", "1")["parameters"] == 21


def test_progress_goes_to_stderr_alone():
    """Through a real pipe, as a script would have it."""
    done = subprocess.run(
        [sys.executable, "-m", "nnstudio", "train", "circle", "--epochs", "2", "--json"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert list(json.loads(done.stdout)) == KEYS
    assert done.stderr == ""


# Wrong input


@pytest.fixture
def spoilt(tmp_path):
    files = {
        "note.txt": b"hello",
        "broken.nnstudio": b"PK\x03\x04 no",
        "broken.json": b"{",
        "range.json": b'{"data": {"noise": 99}}',
        "latin.json": b"\xff\xfe",
        "empty.nnstudio": b"",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


WRONG = {
    "unknown preset": (["train", "mnist"], "presets are circle"),
    "missing file": (["train", "no/such.nnstudio"], "no such file"),
    "folder": (["train", "{}"], "no such file"),
    "text file": (["train", "{}/note.txt"], "note.txt"),
    "broken project": (["train", "{}/broken.nnstudio"], "broken.nnstudio"),
    "empty project": (["train", "{}/empty.nnstudio"], "empty.nnstudio"),
    "broken json": (["train", "{}/broken.json"], "broken.json"),
    "json out of range": (["train", "{}/range.json"], "data.noise: 99"),
    "json of bytes": (["train", "{}/latin.json"], "latin.json"),
    "no equals sign": (["train", "circle", "--set", "training.epochs"], "PATH=VALUE"),
    "unknown setting": (["train", "circle", "--set", "training.speed=1"], "training.speed"),
    "out of range": (["train", "circle", "--set", "training.learning_rate=0"], "use above 0 to 100"),
    "not a number": (["train", "circle", "--set", "training.learning_rate=fast"], "fast is not a number"),
    "NaN": (["train", "circle", "--set", "training.learning_rate=nan"], "use above 0 to 100"),
    "a huge integer": (["train", "circle", "--set", "training.epochs=" + "9" * 5000], "training.epochs"),
    "inconsistent": (["train", "circle", "--set", "training.nesterov=true"], "momentum above 0"),
    "negative epochs": (["train", "circle", "--epochs", "-1"], "-1 is not a whole number"),
    "epochs in words": (["train", "circle", "--epochs", "many"], "many is not a whole number"),
    "negative seed": (["train", "circle", "--seed", "-1"], "-1"),
    "unknown option": (["train", "circle", "--fast"], "--fast"),
    "no source": (["train"], "FILE|PRESET"),
    "a name of two lines": (["train", "a\nb"], "a b: there is no such file"),
    "a setting of two lines": (["train", "circle", "--set", "a\nb=1"], "no such setting"),
    "a value of two lines": (["train", "circle", "--set", "training.loss=a\nb"], "one of half-squared"),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_input_is_one_line_and_status_two(run, spoilt, case):
    arguments, hint = WRONG[case]
    status, out, err = run(*(a.replace("{}", str(spoilt)) for a in arguments), "--json")
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert err.startswith("nnstudio: ")
    assert hint in err
    assert "Traceback" not in err
    assert len(err) < 600


def test_a_folder_that_cannot_be_written_is_status_one(run, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    status, out, err = run("train", "circle", "--epochs", "1", "--out", str(tmp_path / "file"), "--json")
    assert (status, out) == (1, "")
    assert err.count("\n") == 1


def test_an_interrupt_is_one_line_and_status_130(run, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(Trainer, "run", interrupted)
    assert run("train", "circle") == (130, "", "nnstudio: stopped\n")


# Other data


def test_other_data_begin_with_their_own_start_and_say_what_is_kept(run):
    status, out, err = run("train", "digits", "--set", "data.source=circle", "--epochs", "1", "--json")
    assert status == 0
    assert json.loads(out)["parameters"] == 25  # 2-4-2-1, and not two outputs behind a cross-entropy
    assert "nnstudio: Circle begins with its own network and training" in err
    changes = ("--set", "data.source=line", "--set", "model.hidden=3")
    assert json.loads(run("train", "circle", *changes, "--epochs", "1", "--json")[1])["parameters"] == 10


def test_what_a_project_changed_by_hand_goes_along_where_it_fits(run, tmp_path):
    experiment = replace(preset("circle"), {"model.l2": 0.1, "data.features": ("x1", "x1^2")})
    (tmp_path / "own.json").write_text(experiment.to_json(), encoding="utf-8")
    err = run("train", str(tmp_path / "own.json"), "--set", "data.source=iris", "--epochs", "1")[2]
    assert "kept: model.l2=0.1" in err
    assert "left behind, since it does not fit: data.features" in err


# The rest


def test_version(run):
    assert run("--version") == (0, f"nnstudio {nnstudio.__version__}\n", "")


def test_help_names_the_commands(run):
    status, out, err = run("--help")
    assert (status, err) == (0, "")
    assert all(command in out for command in ("train", "render", "doctor"))
    assert "--set" in run("train", "--help")[1]


def test_version_waits_for_no_heavy_library():
    program = (
        "import sys\nfrom nnstudio.__main__ import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "print([m for m in ('numpy', 'pydantic', 'PySide6', 'sklearn', 'scipy') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_doctors_report_names_no_files_of_the_user(private_home, tmp_path, monkeypatch, capsys):
    from nnstudio.ui.log import kept, logger
    from nnstudio.ui.settings import Settings

    monkeypatch.setenv("HOME", str(tmp_path))
    settings = Settings()
    settings.add_recent_file(tmp_path / "secret.nnstudio")
    settings.set_pace(250.0)
    settings.save()
    with kept(private_home):
        logger().warning("something about %s", tmp_path / "lessons" / "2026" / "marks.csv")
    out = tmp_path / "report.txt"
    main(["doctor", "--report", str(out)])
    said = out.read_text(encoding="utf-8")
    for wanted in ("PySide6", "training/pace = 250.0", "something about ~/…/marks.csv", "settings folder"):
        assert wanted in said, wanted
    for private in ("secret", "lessons", str(tmp_path)):
        assert private not in said, private
    assert str(out) in capsys.readouterr().out
    assert main(["doctor", "--report", str(tmp_path / "missing" / "r.txt")]) == 1


def test_doctor(private_home):
    done = subprocess.run(
        [sys.executable, "-m", "nnstudio", "doctor", "--json"], capture_output=True, text=True, check=False
    )
    findings = json.loads(done.stdout)
    assert {"nnstudio", "python", "numpy", "window", "resources", "settings folder"} <= set(findings)
    assert findings["settings folder"]["says"] == str(private_home)
    assert all(set(finding) == {"ok", "says"} for finding in findings.values())
    assert done.returncode == (0 if all(finding["ok"] for finding in findings.values()) else 1)
    assert done.stderr == ""


# The surface


def test_a_surface_as_numbers_is_the_networks_loss(run, tmp_path):
    out = tmp_path / "s.npz"
    status, out_text, _ = run(
        "surface", "circle", "--plane", "weights:0,3", "--epochs", "5", "--resolution", "9", "--out", str(out)
    )
    assert status == 0
    assert "9 by 9" in out_text
    trainer = Trainer(preset("circle"))
    trainer.run(epochs=5)
    with np.load(out, allow_pickle=False) as kept:
        x, y, _ = trainer.training_samples
        point = (
            kept["centre"] + kept["first"][2] * kept["first_direction"] + kept["second"][7] * kept["second_direction"]
        )
        assert kept["loss"][7, 2] == pytest.approx(trainer.network.loss(point, x, y), rel=1e-12)
        assert kept["path"][-1] == pytest.approx(trainer.parameters[[0, 3]])
        assert kept["path_loss"][-1] == pytest.approx(trainer.scores().train_loss)
        assert list(kept["labels"]) == ["parameter 0", "parameter 3"]


@pytest.mark.parametrize("plane", ["pca", "random", "hessian", "points", "runs"])
def test_every_plane_can_be_written(run, tmp_path, plane):
    out = tmp_path / "deep" / "s.npz"
    status, _, err = run("surface", "xor", "--plane", plane, "--epochs", "4", "--resolution", "17", "--out", str(out))
    assert status == 0, err
    assert out.exists()


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_surface_is_drawn_without_a_window(run, tmp_path, suffix, qapp):
    out = tmp_path / f"s{suffix}"
    status, _, err = run(
        "surface", "circle", "--epochs", "8", "--resolution", "33", "--plane", "runs", "--out", str(out)
    )
    assert status == 0, err
    assert out.stat().st_size > 5000


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--plane", "cube", "--out", "a.npz"], "is not a plane"),
        (["--plane", "weights:0", "--out", "a.npz"], "weights:I,J"),
        (["--plane", "weights:²,1", "--out", "a.npz"], "weights:I,J"),
        (["--plane", "weights:0,999", "--out", "a.npz"], "from 0 to 24"), (["--out", "a.csv"], ".npz, .png or .svg"),
        (["--resolution", "1", "--out", "a.npz"], "2 to 1025"),
    ],
)  # fmt: skip
def test_a_surface_asked_for_wrongly_is_one_line(run, tmp_path, options, says):
    status, _, err = run("surface", "circle", "--epochs", "2", *options)
    assert status == 2
    assert says in err
    assert err.count("\n") == 1


def test_a_size_in_raised_figures_is_none():
    with pytest.raises(ArgumentTypeError, match="is not a size"):
        size("1440x90²")


LINK = "https://playground.tensorflow.org/#dataset=xor&networkShape=3&noise=10&seed=0.5&unknown=1"


def test_a_playground_link_is_trained_and_what_is_left_out_is_said(run):
    status, out, err = run("train", LINK, "--epochs", "2", "--set", "training.learning_rate=0.1")
    assert status == 0
    assert out.startswith("Exclusive or, 2-3-1")
    assert [line.partition(" ")[0] for line in err.splitlines()] == ["nnstudio:", "nnstudio:"]
    assert "unknown is no key of the Playground" in err


def test_a_link_as_a_mail_has_it_is_the_experiment_meant(run):
    status, out, err = run(
        "train", f"See <{LINK.replace('&', '&amp;').replace('noise=10', 'noise=60')}>.\n", "--epochs", "1"
    )
    assert status == 0
    assert out.startswith("Exclusive or, 2-3-1")
    assert "noise=60 is not taken (data.noise is 0 to 50); 50 is used." in err


def test_two_links_are_refused_in_one_line(run):
    status, _, err = run("train", f"{LINK} {LINK}0")
    assert status == 2
    assert err == "nnstudio: The text holds 2 different links of TensorFlow Playground: copy one of them.\n"


def test_a_table_is_trained_on(train, tmp_path):
    path = tmp_path / "my flowers.csv"
    path.write_text("length;width;kind\n" + "".join(f"{k},5;{k % 7};{'ab'[k % 2]}\n" for k in range(40)))
    result = train(str(path), "--epochs", "2", "--out", str(tmp_path / "out"))
    assert result["parameters"] == 2 * 8 + 8 + 8 + 1
    assert load(tmp_path / "out" / "my-flowers.nnstudio").experiment.data.table.columns == ("length", "width")


def test_the_target_of_a_table_is_named(train, run, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("length,width,kind\n" + "".join(f"{k},{k % 7 or ''},{'ab'[k % 2]}\n" for k in range(40)))
    assert "r2" in train(str(path), "--epochs", "1", "--target", "length", "--missing", "mean")
    status, _, err = run("train", str(path), "--target", "weight")
    assert status == 2
    assert "column weight: there is no such column: use one of length, width, kind" in err
    status, _, err = run("train", str(path), "--missing", "refuse")
    assert (status, "row 2, column width: there is no value" in err) == (2, True)


def test_a_wrong_table_is_one_line_with_its_place(run, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1,2\n3\n")
    status, out, err = run("train", str(path))
    assert (status, out) == (2, "")
    assert "row 3: 1 value where there are 2 columns" in err


# The other end of the pipe


COMMANDS_THAT_PRINT = (("train", "line", "--epochs", "2"), ("completion", "fish"), ("lesson", "list"))


def started(arguments, stdout):
    return subprocess.run(
        [sys.executable, "-m", "nnstudio", *arguments], stdout=stdout, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize("arguments", COMMANDS_THAT_PRINT, ids=" ".join)
def test_a_reader_that_has_gone_ends_the_program_without_a_word(arguments):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = started(arguments, writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("arguments", COMMANDS_THAT_PRINT, ids=" ".join)
def test_a_full_disk_is_one_line(arguments):
    with open("/dev/full", "w") as full:
        done = started(arguments, full)
    assert (done.returncode, done.stderr) == (1, "nnstudio: the output could not be written: No space left on device\n")


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_the_version_has_a_short_flag(run, flag):
    assert run(flag) == (0, f"nnstudio {nnstudio.__version__}\n", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_a_script_that_the_shell_accepts(run, shell, tmp_path):
    status, script, complaint = run("completion", shell)
    assert (status, complaint) == (0, "")
    for word in ("train", "validate", "-l epochs" if shell == "fish" else "--epochs", "circle"):
        assert word in script
    if shutil.which(shell):
        file = tmp_path / "script"
        file.write_text(script, encoding="utf-8")
        assert subprocess.run([shell, "-n", str(file)]).returncode == 0


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_completes_commands_options_and_presets(run):
    _, script, _ = run("completion", "bash")

    def completed(*words):
        typed = f"COMP_WORDS=({' '.join(words)}); COMP_CWORD={len(words) - 1}"
        asked = [script, typed, "_nnstudio", 'echo "${COMPREPLY[@]}"']
        return subprocess.run(["bash", "-c", "\n".join(asked)], capture_output=True, text=True).stdout.split()

    assert completed("nnstudio", "valid") == ["validate"]
    assert completed("nnstudio", "train", "--ep") == ["--epochs"]
    assert completed("nnstudio", "train", "spi") == ["spiral"]
