"""Our own contender: a process that does the works it is asked for. ``python -m nnstudio.bench.own FOLDER``."""

import json
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..data import from_arrays
from ..landscape.plane import Plane
from ..landscape.surface import over
from ..nn import kernels
from ..nn.together import KERNEL, Together, sorted_out
from ..nn.trainer import Trainer
from ..spec import Experiment
from .works import RESOLUTION, SWEEP_EPOCHS, WORKS

WARM_UP_MS = 1500.0
LONG_RUN = 2**30  # spacing of the history's evaluations, as after a long run: peers make none


def trainer_for(name: str, folder: Path) -> Trainer:
    work = next(work for work in WORKS if work.name == name)
    with np.load(folder / f"{name}.npz") as kept:
        pairs = [(kept[f"W{k}"].ravel(), kept[f"b{k}"]) for k in range(len(work.sizes) - 1)]
        data = (kept["x"], kept["y"])
        start = np.concatenate([np.concatenate(pair) for pair in pairs])
    trainer = Trainer(work.experiment(), data, start, engine="compiled")
    trainer.history.curves.stride = LONG_RUN
    return trainer


class Sweeps:
    """The networks of a work, trained side by side again and again, every time from the start."""

    def __init__(self, name: str, folder: Path) -> None:
        self._work = next(work for work in WORKS if work.name == name)
        with np.load(folder / f"{name}.npz") as kept:
            self._data = from_arrays(kept["x"], kept["y"])
        self.trained: list[Trainer] = []  # by the last sweep
        kernels.prepare(KERNEL)

    def run(self, count: int) -> dict[str, Any]:
        # What peers have ready before their clock runs is ready here too.
        sweeps = [[self._trainer(*pair) for pair in self._starts()] for _ in range(count)]
        self.trained = sweeps[-1]
        groups = [[Together(group, every_loss=False) for group in sorted_out(sweep)] for sweep in sweeps]
        with ThreadPoolExecutor(kernels.processors()) as pool:
            begun = time.perf_counter()
            for sweep in groups:
                assert all(pool.map(lambda group: group.run(SWEEP_EPOCHS), sweep))
            seconds = time.perf_counter() - begun
        return {"seconds": seconds, "mean": float(np.mean([t.scores().train_loss for t in self.trained]))}

    def _starts(self) -> Iterator[tuple[Experiment, NDArray[Any]]]:
        for experiment, start in zip(self._work.experiments(), self._work.starts(), strict=True):
            yield experiment, np.concatenate([array.ravel() for pair in start for array in pair])

    def _trainer(self, experiment: Experiment, start: NDArray[Any]) -> Trainer:
        trainer = Trainer(experiment, self._data, start, engine="numpy")
        trainer.history.curves.stride = trainer.history.trail.stride = LONG_RUN
        return trainer


class Surfaces:
    """The plane of a work, and its surface again and again."""

    def __init__(self, name: str, folder: Path) -> None:
        self._trainer = trainer_for(name, folder)
        layers = range(len(self._trainer.network.layout.blocks))
        with np.load(folder / f"{name}.npz") as kept:
            first, second = (
                np.concatenate([kept[f"{direction}{kind}{k}"].ravel() for k in layers for kind in "Wb"])
                for direction in ("first", "second")
            )
        self._plane = Plane("random", self._trainer.parameters, first, second, ("", ""))
        kernels.prepare("surface")

    def run(self, count: int) -> dict[str, Any]:
        x, y, _ = self._trainer.training_samples
        begun = time.perf_counter()
        for _ in range(count):
            made = over(self._trainer.network, x, y, self._plane, (-1.0, 1.0, -1.0, 1.0), RESOLUTION)
        return {"seconds": time.perf_counter() - begun, "mean": float(made.loss.mean())}


def memory(folder: Path, name: str = "W5") -> dict[str, float]:
    """MB that training takes above what stood before, and what it may take: 1.3 times its own parameters and
    optimiser's state, one batch's activations, and 60 MB."""
    from .machine import resident_mb

    warm = trainer_for(name, folder)
    warm.step(1)
    before = resident_mb()
    trainer = trainer_for(name, folder)
    trainer.run(milliseconds=WARM_UP_MS)
    layout, item = trainer.network.layout, trainer.network.dtype.itemsize
    own = 1.3 * 3 * layout.size * item / 2**20
    batch = sum(layout.widths) * trainer.batch_size * item / 2**20
    return {"used": resident_mb() - before, "allowed": own + batch + 60.0}


class Own:
    """The answers to what `measure` asks for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._trainers: dict[str, Trainer] = {}
        self._others: dict[str, Surfaces | Sweeps] = {}

    def answer(self, name: str, count: int = 0) -> dict[str, Any]:
        """`count` epochs, surfaces or sweeps of the work of that name; the memory one takes."""
        if name == "memory":
            return memory(self._folder)
        work = next(work for work in WORKS if work.name == name)
        if work.surface or work.nets:
            if name not in self._others:
                self._others[name] = (Surfaces if work.surface else Sweeps)(name, self._folder)
            return self._others[name].run(count)
        if name not in self._trainers:
            self._trainers[name] = trainer_for(name, self._folder)
            self._trainers[name].run(milliseconds=WARM_UP_MS)
        trainer = self._trainers[name]
        begun = trainer.seconds
        trainer.run(epochs=count)
        if trainer.divergence is not None:
            return {"error": trainer.divergence.text}
        return {"seconds": trainer.seconds - begun, "engine": trainer.engine}


def main() -> None:
    own = Own(Path(sys.argv[1]))
    _say({"works": {work.name: ["nnstudio"] for work in WORKS}})
    for line in sys.stdin:
        request = json.loads(line)
        _say(own.answer(request["work"], request.get("epochs", 0)))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
