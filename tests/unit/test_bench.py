"""The benchmark: its contract, on the smallest run there is."""

import contextlib
import io
import json
import shutil
import subprocess
import sys

import numpy as np
import pytest

from nnstudio.bench.measure import measure
from nnstudio.bench.works import WORKS
from nnstudio.cli import main
from nnstudio.nn import kernels
from nnstudio.resources import path as resource


@pytest.fixture(scope="module", autouse=True)
def unloaded():
    """Leave no kernel loaded: what "auto" means to the tests after these must not hang on their order."""
    yield
    kernels._loaded.clear()


@pytest.fixture(scope="module")
def printed():
    """What the smallest run of three rows prints."""
    words = ["bench", "--json", "--against", "sklearn", "--rounds", "1", "--seconds", "0.05"]
    with contextlib.redirect_stdout(io.StringIO()) as out:
        assert main([*words, "--rows", "W3,W7a,W8"]) == 0
    return json.loads(out.getvalue())


def test_one_row_beside_scikit_learn(printed):
    assert set(printed) == {"machine", "rows"}
    row = printed["rows"][0]
    assert {"work", "unit", "own", "peers", "ratio", "goal"} <= set(row)
    assert (row["work"], row["unit"], row["goal"]) == ("W3", "epochs/s", 1.8)
    assert row["peers"]["sklearn"] > 0
    assert row["ratio"] == pytest.approx(row["own"] / row["peers"]["sklearn"])


def test_a_missing_peer_is_said(capfd, tmp_path):
    assert main([
        "bench", "--rows", "W3", "--against", "torch", "--peers-python", str(tmp_path / "none"), "--rounds", "1",
        "--seconds", "0.05",
    ]) == 0  # fmt: skip
    assert "torch not installed" in capfd.readouterr().out


def test_unknown_rows_and_peers_are_refused(capfd):
    assert main(["bench", "--rows", "W99"]) == 2
    assert main(["bench", "--against", "abacus"]) == 2
    assert capfd.readouterr().err.count("\n") == 2


def test_every_work_is_an_experiment():
    for work in WORKS:
        assert work.experiment().model.output is not None
        assert work.goal > 0


@pytest.mark.skipif(shutil.which("node") is None, reason="needs Node.js")
def test_the_playground_peer_learns_as_the_trainer_does(tmp_path):
    from nnstudio.bench.own import trainer_for

    work = next(work for work in WORKS if work.name == "W1")
    work.write(tmp_path)
    program = resource("bench/playground.js").read_text(encoding="utf-8")
    program = program.replace(
        "console.log(JSON.stringify({ seconds:",
        "console.log(JSON.stringify({ weights: work.columns[1].map((n) => n.incoming.map((l) => l.weight)), seconds:",
    )
    load = json.loads((tmp_path / "W1.json").read_text(encoding="utf-8"))
    lines = json.dumps({"load": load}) + "\n" + json.dumps({"work": "W1", "epochs": 3}) + "\n"
    done = subprocess.run(["node", "-e", program], input=lines, capture_output=True, text=True, check=True)
    weights = json.loads(done.stdout.splitlines()[-1])["weights"]
    trainer = trainer_for("W1", tmp_path)
    trainer.run(epochs=3)
    for unit, column in enumerate(trainer.layers()[0].W.T):
        assert weights[unit] == pytest.approx(list(column), abs=1e-12)


def test_peers_start_without_nnstudio(tmp_path):
    work = next(work for work in WORKS if work.name == "W3")
    work.write(tmp_path)
    from nnstudio.bench import peers

    request = json.dumps({"work": "W3", "variants": True}) + "\n"
    done = subprocess.run(
        [sys.executable, "-I", peers.__file__, "sklearn", str(tmp_path)], input=request, capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    assert [json.loads(line) for line in done.stdout.splitlines()] == [{"ready": "sklearn"}, {"variants": ["fit"]}]


def test_a_surface_is_a_row_of_its_own(printed):
    row = printed["rows"][1]
    assert (row["work"], row["unit"], row["goal"]) == ("W7a", "surfaces/s", 3.5)
    assert row["own"] > 0
    assert row["peers"] == {}  # scikit-learn has no loss at given weights
    assert row["ratio"] is None


def test_two_processes_are_a_row_of_their_own():
    (row,) = measure(["processes"], [], trial_seconds=0.01)["rows"]
    assert (row["work"], row["unit"], row["goal"]) == ("processes", "trials/s", 1.8)
    assert row["ratio"] == pytest.approx(row["own"] / row["peers"]["one"])


def test_a_sweep_is_a_row_of_its_own(printed):
    row = printed["rows"][2]
    assert (row["work"], row["unit"], row["goal"]) == ("W8", "sweeps/s", 6.5)
    assert row["own"] > 0
    assert row["peers"] == {}  # scikit-learn trains one network at a time


def test_a_sweep_is_of_the_networks_that_peers_are_handed(tmp_path, monkeypatch):
    from nnstudio.bench import own

    monkeypatch.setattr(own, "SWEEP_EPOCHS", 2)
    work = next(work for work in WORKS if work.name == "W8")
    work.write(tmp_path)
    with np.load(tmp_path / "W8.npz") as kept:
        arrays = dict(kept)
    x, y = arrays["x"], arrays["y"][:, None]
    weights = [(arrays[f"W{k}"], arrays[f"b{k}"][:, None, :]) for k in range(3)]
    rates, l2s = arrays["rates"][:, None, None], arrays["l2s"][:, None, None]
    for start in [*range(0, 250, 10)] * 2:
        values, slopes = [x[start : start + 10]], []
        for w, b in weights:
            values.append(np.tanh(values[-1] @ w + b))
        delta = (values[-1] - y[start : start + 10]) / 10
        for k in (2, 1, 0):
            delta = delta * (1 - values[k + 1] ** 2)
            slopes.insert(0, (np.swapaxes(values[k], -1, -2) @ delta, delta.sum(1, keepdims=True)))
            delta = delta @ np.swapaxes(weights[k][0], 1, 2)
        weights = [
            (w - rates * (g + l2s * w), b - rates * h) for (w, b), (g, h) in zip(weights, slopes, strict=True)
        ]  # fmt: skip
    sweeps = own.Sweeps("W8", tmp_path)
    sweeps.run(1)
    for n, trainer in enumerate(sweeps.trained):
        ours = np.concatenate([part[n].ravel() for pair in weights for part in pair])
        assert trainer.parameters == pytest.approx(ours, abs=1e-12)


def test_a_surface_is_of_the_plane_that_peers_are_handed(tmp_path):
    from nnstudio.bench.own import Own

    work = next(work for work in WORKS if work.name == "W7a")
    work.write(tmp_path)
    side, total = np.linspace(-1, 1, 51), 0.0
    with np.load(tmp_path / "W7a.npz") as kept:
        arrays = dict(kept)
    for a in side:
        for b in side:
            v = arrays["x"]
            for k in range(3):
                w, bias = (arrays[f"{n}{k}"] + a * arrays[f"first{n}{k}"] + b * arrays[f"second{n}{k}"] for n in "Wb")
                v = np.tanh(v @ w + bias)
            total += 0.5 * ((v[:, 0] - arrays["y"]) ** 2).mean()
    assert Own(tmp_path).answer("W7a", 1)["mean"] == pytest.approx(total / 51**2, rel=1e-12)
