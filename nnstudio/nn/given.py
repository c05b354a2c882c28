"""What is given to a trainer: samples as arrays, read as its experiment says and checked against its network."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..data import Prepared, answers_of, from_arrays
from ..spec import Experiment
from ..spec.training import CLASSES_ONLY
from .checkpoint import Checkpoint
from .network import Network

# Targets are out of reach where even the best answers within it leave more than this part of their variance, which
# counts as at least so much.
LEFT, LEAST_VARIANCE = 0.5, 2.0


def check_experiment(experiment: object) -> None:
    """Raise a one-line `TypeError` for what is no experiment."""
    if not isinstance(experiment, Experiment):
        kind = type(experiment).__name__
        raise TypeError(
            f'experiment: give an Experiment, such as preset("circle") or load(path).experiment, not a {kind}'
        )


def check_checkpoint(checkpoint: object) -> None:
    """Raise a one-line `TypeError` for what is no checkpoint."""
    if checkpoint is None:
        raise TypeError("checkpoint: there is none, since the training was not begun: use Trainer(experiment)")
    if not isinstance(checkpoint, Checkpoint):
        kind = type(checkpoint).__name__
        raise TypeError(f"checkpoint: give trainer.checkpoint() or load(path).checkpoint, not a {kind}")


def check_budget(milliseconds: object = None, **counts: object) -> None:
    """Raise a one-line `ValueError` for what is no number of epochs, updates or milliseconds."""
    for name, count in counts.items():
        if count is not None and not (isinstance(count, int | np.integer) and count >= 0):
            raise ValueError(f"{name}: {count!r} is not accepted: use a whole number from 0 up")
    if milliseconds is not None and not (isinstance(milliseconds, int | float | np.number) and milliseconds >= 0):
        raise ValueError(f"milliseconds: {milliseconds!r} is not accepted: use a number from 0 up")


def prepare_given(experiment: Experiment, data: tuple[NDArray[Any], ...]) -> Prepared:
    """The arrays ``(x, y)`` or ``(x, y, x_valid, y_valid)`` as classes or numbers, whichever the experiment's
    own data have. Raises a one-line `ValueError` for anything else."""
    if not isinstance(data, tuple | list) or len(data) not in (2, 4):
        held = f"{len(data)} arrays" if isinstance(data, tuple | list) else type(data).__name__
        raise ValueError(f"data: give (x, y) or (x, y, x_valid, y_valid), not {held}")
    task = experiment.data.about.task
    if task == "classification" and experiment.training.loss in CLASSES_ONLY:
        # Floats can be nothing but class numbers to such a loss.
        data = tuple(_classes(part) if place % 2 else part for place, part in enumerate(data))
    return from_arrays(*data, task=task)


def _classes(y: NDArray[Any]) -> NDArray[Any]:
    """Whole floats (n,) as class numbers; anything else as it is."""
    given = answers_of(y)
    if given.dtype.kind != "f" or given.shape[1] != 1 or np.ndim(y) != 1:
        return y
    whole = bool(np.all((given >= 0) & (given < 2**31) & (given == np.floor(given))))
    return given[:, 0].astype(np.int64) if whole else y


def check_targets(network: Network, y: Array) -> None:
    """Refuse numbers (n, outputs) that the network cannot learn to answer. Raises a one-line `ValueError`."""
    if network.ground is not None or not y.size:
        return
    run = f"y: the targets run from {y.min():.4g} to {y.max():.4g}"
    loss, row = network.loss_name, network.loss_function
    if row.from_logits and (y.min() < 0 or y.max() > 1 or (row.reads == "logits" and y.shape[1] == 1)):
        raise ValueError(f"{run}, and {loss} is for classes: {_INTEGERS}, or another loss with a linear output")
    if row.classes_only and row.coding == "signs" and not np.isin(y, (-1.0, 1.0)).all():
        raise ValueError(f"{run}, and {loss} is for classes, written -1 and 1: {_INTEGERS}, or another loss")
    name = network.model.output.activation
    low, high = ACTIVATIONS[name].range
    missed, spread = np.mean((y - np.clip(y, low, high)) ** 2, axis=0), y.var(axis=0)
    if (missed > LEFT * np.maximum(spread, LEAST_VARIANCE)).any():
        ends = f"at least {low:g}" if np.isinf(high) else f"{low:g} to {high:g}"
        raise ValueError(
            f'{run}, and {name} outputs are {ends}: replace "model.output_activation" by "linear", or scale the targets'
        )


_INTEGERS = "give class numbers as integers (y.astype(int))"
