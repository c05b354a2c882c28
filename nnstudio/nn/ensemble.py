"""Monte-Carlo dropout: what the thinned networks behind one dropout network say, each by itself and together.

Every mask leaves another, thinner network. Prediction scales the weights instead of asking them all; asking some of
them shows how good that shortcut is, and their spread how sure the network can be (Srivastava et al. 2014, section
7.5; Gal & Ghahramani 2016).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ..choices.activation import sigmoid
from ..choices.choice import Array
from ..message import Message
from ..spec import SpecError
from .dropout import draw_masks
from .network import Network

Mean = Literal["arithmetic", "geometric"]


@dataclass(frozen=True)
class Ensemble:
    """Answers (passes, samples, outputs) of single thinned networks, their mean and spread (samples, outputs).

    The spread is the standard deviation over the passes."""

    answers: Array
    mean: Array
    spread: Array


def over_masks(
    network: Network,
    parameters: Array,
    x: NDArray[np.floating],
    passes: int,
    rng: np.random.Generator,
    mean: Mean = "arithmetic",
) -> Ensemble:
    """Ask `passes` thinned networks about inputs `x` (samples, inputs).

    One mask serves all samples of a pass, so that every pass is one network. The geometric mean is the normalised one
    of probabilities (Baldi & Sadowski 2013), which is the squashed mean of what stands before the squashing; answers
    that are no probabilities have none. Raises ValueError for that, and for less than one pass.
    """
    if passes < 1:
        raise ValueError(Message("{passes} passes leave nothing to average: use at least 1", passes=passes))
    squash = _squashing(network) if mean == "geometric" else None
    samples, answers, sums = np.asarray(x, dtype=network.dtype), [], []
    for _ in range(passes):
        masks = draw_masks(network.model, network.layout, 1, rng, network.dtype)
        done = network.forward(parameters, samples, masks)
        answers.append(network.loss_function.answer(done.columns[-1]))
        sums.append(done.sums[-1])
    each = np.stack(answers)
    together = each.mean(axis=0) if squash is None else squash(np.mean(sums, axis=0))
    return Ensemble(each, together, each.std(axis=0))


def _squashing(network: Network) -> Callable[[Array], Array]:
    if network.loss_function.from_logits:
        return network.loss_function.answer
    if network.model.output.activation == "sigmoid":
        return sigmoid
    told = Message("a geometric mean needs answers that are probabilities: use a cross-entropy loss, or arithmetic")
    raise SpecError("mean", told)
