"""Slope, intercept and coefficients of models without hidden layers, in the units of the data and as trained.

Training sees terms and targets scaled to mean 0 and deviation 1 where the experiment says so. With weights w over terms
t scaled by (mean m, deviation s), and targets by (mean M, deviation S), the model is

    y = M + S (b + sum of w (t - m) / s)

so a coefficient in the data's units is S w / s, and the intercept M + S b - sum of (S w / s) m.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.losses import LOSSES
from ..data import Prepared
from ..message import Message
from ..nn.network import Network
from ..spec import Experiment

MOST_IN_EQUATION = 6  # terms


@dataclass(frozen=True)
class Parameter:
    """One parameter by name. `value` is as trained, behind all scaling, `in_units` for terms and numbers as they are in
    the data; `unit` and `trained_unit` say what of. `index` is its place in the flat vector."""

    name: str
    term: str  # what it multiplies; empty for an intercept
    value: float
    in_units: float
    index: int
    output: int
    unit: str
    trained_unit: str

    @property
    def scaled(self) -> bool:
        """Whether the data's units are others than those of training."""
        return self.unit != self.trained_unit


def answer_name(experiment: Experiment) -> str:
    """What a model without hidden layers says: the target's name, or for classes what the answer is made of."""
    if experiment.data.about.task == "regression":
        return experiment.data.table.target if experiment.data.table is not None else "y"
    return Message("log-odds") if LOSSES[experiment.training.loss].from_logits else Message("score")


def _per(answer: str, term: str) -> str:
    return Message("{answer} per {term}", answer=answer, term=term)


def parameters(network: Network, data: Prepared, vector: NDArray[Any], answer: str = "y") -> tuple[Parameter, ...]:
    """Slope and intercept, or a coefficient for every term: the flat `vector` (P,) of a model without hidden layers
    whose answer is called `answer`.

    Empty for networks with hidden layers and for neighbours, whose parameters have no such names or do not exist.
    """
    layout = network.layout
    if len(layout.blocks) != 1 or not layout.size or network.ground is not None:
        return ()
    block, values = layout.blocks[0], np.asarray(vector, dtype=np.float64)
    weights, inputs = block.W(values), data.inputs
    sizes = data.targets.scale if data.task == "regression" else np.ones(block.units)
    shift = data.targets.mean if data.task == "regression" else np.zeros(block.units)
    own = weights / inputs.scale[:, None] * sizes
    biased = block.biases.stop > block.biases.start
    biases = block.b(values) if biased else np.zeros(block.units)
    intercepts = shift + sizes * biases - inputs.mean @ own
    trained_answer = answer if _plain(shift, sizes) else Message("scaled {name}", name=answer)
    scaled = not _plain(inputs.mean, inputs.scale)
    found = [
        Parameter(  # adding 0.0 takes the sign from a zero
            Message("slope") if block.rows == 1 else term, term, float(weights[row, unit]) + 0.0,
            float(own[row, unit]) + 0.0, block.index(row, unit), unit, _per(answer, term),
            _per(trained_answer, Message("scaled {name}", name=term) if scaled else term),
        )
        for unit in range(block.units)
        for row, term in enumerate(data.feature_names)
    ]  # fmt: skip
    if biased:
        # As trained it is the answer where all scaled terms are 0, which is at their means.
        at_means = Message("{answer} at the means of the terms", answer=trained_answer)
        if block.rows == 1:
            at_means = Message("{answer} at the mean of {term}", answer=trained_answer, term=data.feature_names[0])
        found += [
            Parameter(Message("intercept"), "", float(biases[u]), float(intercepts[u]), block.index(-1, u), u, answer,
                      at_means if scaled else trained_answer)
            for u in range(block.units)
        ]  # fmt: skip
    return tuple(found)


def named_figures(found: tuple[Parameter, ...]) -> dict[str, float]:
    """By name and unit, for a list of figures: those of one answer with few terms."""
    few = len(found) <= MOST_IN_EQUATION and not any(one.output for one in found)
    return {f"{one.name} ({one.unit})": one.in_units for one in found} if few else {}


def equation(found: tuple[Parameter, ...], answer: str) -> str:
    """The model of one answer in the data's units, as people write it: "y = 3 x - 6.5"; empty for many terms."""
    terms = [one for one in found if one.term]
    if not terms or len(terms) > MOST_IN_EQUATION or any(one.output for one in found):
        return ""
    text = ""
    for one in found:
        size = f"{abs(one.in_units):.4g}" + (f" {one.term}" if one.term else "")
        sign = "-" if one.in_units < 0 else "+"
        text += f" {sign} {size}" if text else size if sign == "+" else f"-{size}"
    return f"{answer} = {text}"


def _plain(mean: NDArray[np.float64], scale: NDArray[np.float64]) -> bool:
    return bool((mean == 0).all() and (scale == 1).all())
