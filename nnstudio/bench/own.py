"""Our own contender: a process that trains the works it is asked for. ``python -m nnstudio.bench.own FOLDER``."""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np

from ..nn.trainer import Trainer
from .works import WORKS

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


def main() -> None:
    folder, trainers = Path(sys.argv[1]), {}
    answer: dict[str, Any] = {"works": {work.name: ["nnstudio"] for work in WORKS}}
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()
    for line in sys.stdin:
        request = json.loads(line)
        if request["work"] == "memory":
            answer = memory(folder)
        else:
            if request["work"] not in trainers:
                trainers[request["work"]] = trainer_for(request["work"], folder)
                trainers[request["work"]].run(milliseconds=WARM_UP_MS)
            trainer = trainers[request["work"]]
            begun = trainer.seconds
            trainer.run(epochs=request["epochs"])
            answer = {"seconds": trainer.seconds - begun, "engine": trainer.engine}
            if trainer.divergence is not None:
                answer = {"error": trainer.divergence.text}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
