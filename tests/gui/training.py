"""Trainers that have come so far, and what a window is shown of them."""

from nnstudio.nn.trainer import Trainer
from nnstudio.run import worker
from nnstudio.spec import preset


def trained(name="circle", updates=200, **changes):
    """A trainer of a preset after so many updates; `changes` are paths with "__" for dots."""
    experiment = preset(name)
    for path, value in changes.items():
        experiment = experiment.replace(path.replace("__", "."), value)
    trainer = Trainer(experiment)
    trainer.run(updates=updates)
    return trainer


def frame_of(trainer, run=1, state="running"):
    return worker.frame_of(trainer, run, state)
