"""The works of the benchmark: data, start weights and settings, the same bytes for every contender."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..spec import Experiment, replace

Weights = list[tuple[NDArray[Any], NDArray[Any]]]
TANH = {"training.learning_rate": 0.03, "model.activation": "tanh", "training.order": "fixed"}
RELU = {
    "training.learning_rate": 0.001, "model.activation": "relu", "model.output_activation": "linear",
    "training.loss": "categorical-cross-entropy", "training.optimizer": "adam", "training.divergence_factor": 1e6,
}  # fmt: skip
OPTIONS = {
    "model.layers.0.dropout": 0.2, "model.layers.1.dropout": 0.2, "model.l1": 1e-5, "model.l2": 1e-4,
    "model.layers.0.frozen": ((0, 0),), "model.layers.1.pruned": ((0, 0),),
}  # fmt: skip


@dataclass(frozen=True)
class Work:
    """One row: `sizes` are the units of all columns, `goal` the ratio to the fastest peer that is to be reached (or to
    the work named in `bare`, without its options). A `surface` is the loss over a plane instead of an epoch, of all
    samples at `RESOLUTION` squared points between -1 and 1 along both `directions`. `nets` are trained side by side for
    `SWEEP_EPOCHS`, each from its own of the `starts`, with its own step size and L2."""

    name: str
    says: str
    sizes: tuple[int, ...]
    batch: int
    goal: float
    dtype: str = "float64"
    dropout: float = 0.0
    l2: float = 0.0
    bare: str = ""
    surface: bool = False
    nets: int = 0

    @property
    def classifies(self) -> bool:
        return self.sizes[-1] > 1

    @property
    def unit(self) -> str:
        return "surfaces/s" if self.surface else "sweeps/s" if self.nets else "epochs/s"

    def samples(self) -> tuple[NDArray[Any], NDArray[Any]]:
        if self.sizes[0] == 784:
            return _pictures()
        if self.classifies:
            from sklearn.datasets import load_digits

            digits = load_digits()
            return digits.data / 16.0, digits.target.astype(np.int64)
        x, y = _circle()
        return (_seven(x) if self.sizes[0] == 7 else x), y

    def weights(self, seed: int = 0) -> Weights:
        rng, found = np.random.default_rng(seed), []
        for rows, units in zip(self.sizes[:-1], self.sizes[1:], strict=True):
            if self.classifies:
                found.append((rng.standard_normal((rows, units)) * np.sqrt(2.0 / rows), np.zeros(units)))
            else:
                found.append((rng.uniform(-0.5, 0.5, (rows, units)), np.full(units, 0.1)))
        return found

    def directions(self) -> tuple[Weights, Weights]:
        """Two random directions from the start weights, each array of them as long as its own."""
        rng = np.random.default_rng(1)

        def like(own: NDArray[Any]) -> NDArray[Any]:
            drawn = rng.standard_normal(own.shape)
            return drawn * (np.linalg.norm(own) / np.linalg.norm(drawn))

        first, second = ([(like(w), like(b)) for w, b in self.weights()] for _ in range(2))
        return first, second

    def starts(self) -> list[Weights]:
        """Where each of the `nets` starts."""
        return [self.weights(seed) for seed in range(self.nets)]

    def rates(self) -> NDArray[np.float64]:
        """The step size of each of the `nets`."""
        return np.geomspace(0.003, 0.1, self.nets)

    def l2s(self) -> NDArray[np.float64]:
        """The L2 of each of the `nets`."""
        return np.linspace(0.0, 1e-3, self.nets)

    def experiments(self) -> list[Experiment]:
        """What each of the `nets` trains."""
        pairs = zip(self.rates(), self.l2s(), strict=True)
        return [
            replace(self.experiment(), {"training.learning_rate": float(rate), "model.l2": float(l2)})
            for rate, l2 in pairs
        ]  # fmt: skip

    def experiment(self) -> Experiment:
        changes: dict[str, Any] = {
            "model.hidden": "-".join(map(str, self.sizes[1:-1])), "training.batch_size": self.batch,
            "training.dtype": self.dtype, **(RELU if self.classifies else TANH), "model.l2": self.l2,
        }  # fmt: skip
        hidden = len(self.sizes) - 2
        changes |= {f"model.layers.{k}.dropout": self.dropout for k in range(hidden)}
        if self.bare:
            changes |= OPTIONS | ({} if self.classifies else {"training.optimizer": "sgd", "training.momentum": 0.9})
        experiment = Experiment()
        for path, value in changes.items():
            experiment = experiment.replace(path, value)
        return experiment

    def write(self, folder: Path) -> None:
        """Leave the work in `folder` for contenders in other interpreters and languages."""
        x, y = self.samples()
        arrays = _named("", self.weights())
        if self.surface:
            first, second = self.directions()
            arrays |= _named("first", first) | _named("second", second)
        if self.nets:
            arrays = {name: np.stack(rows) for name, rows in _columns(_named("", start) for start in self.starts())}
            arrays |= {"rates": self.rates(), "l2s": self.l2s()}
        np.savez(folder / f"{self.name}.npz", allow_pickle=False, x=x, y=y, **arrays)
        kept = ("name", "sizes", "batch", "dtype", "dropout", "l2", "classifies", "surface", "nets")
        about = {key: getattr(self, key) for key in kept}
        about |= {"rate": 0.001 if self.classifies else 0.03, "resolution": RESOLUTION, "sweep": SWEEP_EPOCHS}
        if not self.classifies:
            layers = [{"weights": w.tolist(), "biases": b.tolist()} for w, b in self.weights()]
            about |= {"layers": layers, "x": x.tolist(), "y": y.tolist()}
        (folder / f"{self.name}.json").write_text(json.dumps(about), encoding="utf-8")


RESOLUTION = 51  # points along each side of a surface
SWEEP_EPOCHS = 200  # of every network in a sweep
DEEP = (7, 8, 8, 8, 8, 8, 8, 1)
WORKS = (
    Work("W1", "2-4-2-1 tanh, 250 points, batch 10", (2, 4, 2, 1), 10, 9.0),
    Work("W2", "the same, stochastic", (2, 4, 2, 1), 1, 4.0),
    Work("W3", "the same, full batch", (2, 4, 2, 1), 250, 1.8),
    Work("W4", "7 inputs, 6 layers of 8, batch 10", DEEP, 10, 5.0),
    Work("W5", "digits 64-128-64-10 ReLU, Adam, batch 256", (64, 128, 64, 10), 256, 1.7),
    Work(
        "W5-dropout", "the same, batch 32, dropout 0.2, L2", (64, 128, 64, 10), 32, 1.7, dropout=0.2, l2=1e-4
    ),
    Work("W6", "20,000 x 784, 512-256-10 ReLU, Adam, batch 128, float32", (784, 512, 256, 10), 128, 1.0, "float32"),
    Work("W6-float64", "the same in float64", (784, 512, 256, 10), 128, 1.15),
    Work("W7a", "surface of 51x51, W1's network, 250 points, float64", (2, 4, 2, 1), 250, 3.5, surface=True),
    Work("W7b", "surface of 51x51, W5's network, 1797 digits, float64", (64, 128, 64, 10), 256, 1.0, surface=True),
    Work("W8", "64 of W1's networks, own starts, step sizes and L2, 200 epochs", (2, 4, 2, 1), 10, 6.5, nets=64),
    Work("W1-options", "W1 with dropout, penalties, momentum, masks", (2, 4, 2, 1), 10, 0.625, bare="W1"),
    Work("W5-options", "W5 with dropout, penalties, masks", (64, 128, 64, 10), 256, 0.625, bare="W5"),
)  # fmt: skip


def _named(start: str, weights: Weights) -> dict[str, Any]:
    return {f"{start}{kind}{k}": a for k, pair in enumerate(weights) for kind, a in zip("Wb", pair, strict=True)}


def _columns(rows: Iterable[dict[str, Any]]) -> list[tuple[str, list[Any]]]:
    found = list(rows)
    return [(name, [row[name] for row in found]) for name in found[0]]


def _circle(n: int = 250) -> tuple[NDArray[Any], NDArray[Any]]:
    rng = np.random.default_rng(0)
    radius = np.where(np.arange(n) < n // 2, rng.uniform(0, 2.5, n), rng.uniform(3.5, 5, n))
    angle = rng.uniform(0, 2 * np.pi, n)
    order = rng.permutation(n)
    x = np.column_stack([radius * np.sin(angle), radius * np.cos(angle)])[order]
    return x, np.where(np.hypot(x[:, 0], x[:, 1]) < 2.5, 1.0, -1.0)


def _seven(x: NDArray[Any]) -> NDArray[Any]:
    a, b = x[:, 0], x[:, 1]
    return np.column_stack([a, b, a * a, b * b, a * b, np.sin(a), np.sin(b)])


def _pictures(n: int = 20_000) -> tuple[NDArray[Any], NDArray[Any]]:
    """Ten blurred patterns of 784 points: as much work as handwritten digits, and nothing to download."""
    rng = np.random.default_rng(1)
    patterns = rng.uniform(0, 1, (10, 784)) * (rng.uniform(0, 1, (10, 784)) < 0.2)
    y = rng.integers(0, 10, n)
    x = patterns[y] * rng.uniform(0.3, 1, (n, 1)) + 0.3 * rng.standard_normal((n, 784))
    return np.clip(x, 0, 1), y.astype(np.int64)
