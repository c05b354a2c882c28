"""The ladder of models: from a straight line to networks, each rung a little more able than the one before.

Linear, polynomial and logistic regression are networks without hidden layers over chosen terms, trained as all networks
are; `closed_form` has their exact answers. Neighbours are not trained at all. Every rung has the same splits, losses
and scores.

Linear and polynomial regression may also be given classes: then they are fitted to -1 and +1 by squared errors, one
score for two classes and one for each of more, which is what ridge classifiers do; logistic regression is for classes
alone.
"""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..data import Prepared
from ..nn.network import Network
from ..spec import Experiment, SpecError
from ..spec.data import available_features, highest_degree
from ..spec.training import FROM_LOGITS

Name = Literal["linear", "polynomial", "logistic", "neighbours", "network"]
USUAL_DEGREE = 3
USUAL_HIDDEN = "4-2"


@dataclass(frozen=True)
class Rung:
    """One model of the ladder. `hyperparameters` are the paths that people choose for it, beside those of all training;
    `trained` says whether there are parameters to find."""

    name: Name
    label: str
    about: str
    hyperparameters: tuple[str, ...]
    trained: bool = True


RUNGS: dict[Name, Rung] = {
    rung.name: rung
    for rung in (
        Rung("linear", "Linear regression", "A slope for every input and an intercept.",
             ("data.features", "model.l1", "model.l2")),
        Rung("polynomial", "Polynomial regression", "A coefficient for every product of the inputs up to a degree.",
             ("data.degree", "data.scaling", "model.l1", "model.l2")),
        Rung("logistic", "Logistic regression", "A line between the classes, and probabilities on both of its sides.",
             ("data.features", "data.degree", "model.l1", "model.l2")),
        Rung("neighbours", "Nearest neighbours", "The k nearest training samples answer; nothing is trained.",
             ("model.neighbours", "model.neighbour_weights", "data.scaling"), trained=False),
        Rung("network", "Neural network", "Layers of units find their own features.",
             ("model.hidden", "model.activation", "model.dropout", "model.l1", "model.l2")),
    )
}  # fmt: skip


def rung_of(experiment: Experiment) -> Rung | None:
    """The rung an experiment stands on; None for a function of two parameters, which has no samples to be modelled.

    A network without hidden layers whose output bends, or with a hinge loss, is none of the regressions but a network.
    """
    model, loss = experiment.model, experiment.training.loss
    if experiment.data.about.task == "function":
        return None
    if model.learner == "neighbours":
        return RUNGS["neighbours"]
    if model.hidden or model.output.activation != "linear" or loss == "hinge":
        return RUNGS["network"]
    if loss in FROM_LOGITS:
        return RUNGS["logistic"]
    return RUNGS["polynomial" if experiment.data.degree > 1 else "linear"]


def offered(experiment: Experiment) -> tuple[Rung, ...]:
    """The rungs that the data of an experiment allow, from the lowest up."""
    data = experiment.data
    wrong = {"logistic"} if data.about.task == "regression" else set()
    if highest_degree(data.about) == 1:
        wrong.add("polynomial")
    return () if data.about.task == "function" else tuple(r for r in RUNGS.values() if r.name not in wrong)


def changes(experiment: Experiment, rung: Name) -> dict[str, Any]:
    """The changes that take an experiment to another rung of the same data, seeds and training; none to its own.

    Raises `SpecError` for a rung that the data do not allow.
    """
    now, data, model = rung_of(experiment), experiment.data, experiment.model
    _check(experiment, rung)
    if now is not None and now.name == rung:
        return {}
    if rung == "neighbours":
        return {"model.learner": rung, "model.neighbours": min(model.neighbours, data.training_samples)}
    found: dict[str, Any] = {"model.learner": "network"}
    if rung == "network":
        found["model.hidden"] = model.topology if model.hidden else USUAL_HIDDEN
        return found | ({"data.degree": 1} if data.degree > 1 else {})
    found |= {"model.hidden": "none", "model.output_activation": "linear", "model.bias": True}
    loss = experiment.training.loss
    if rung == "logistic":
        usual = "binary-cross-entropy" if data.about.classes == 2 else "categorical-cross-entropy"
        return found | {"training.loss": loss if loss in FROM_LOGITS else usual}
    found["training.loss"] = "half-squared" if loss in (*FROM_LOGITS, "hinge") else loss
    if rung == "polynomial":
        # Powers of unlike size would need unlike steps.
        return found | {"data.degree": min(USUAL_DEGREE, highest_degree(data.about)), "data.scaling": "standard"}
    plain = tuple(term for term in available_features(data.about) if term in ("x1", "x2"))
    return found | {"data.degree": 1, "data.features": plain}


def _check(experiment: Experiment, rung: Name) -> None:
    source, about = experiment.data.source, experiment.data.about
    if rung not in RUNGS:
        raise SpecError("", f"there is no model {rung}: use one of {', '.join(RUNGS)}")
    if about.task == "function":
        raise SpecError("data.source", f"{source} is a function, which has no samples to model: use other data")
    if rung == "logistic" and about.task == "regression":
        raise SpecError("training.loss", f"logistic regression is for classes, and {source} has numbers: use linear")
    if rung == "polynomial" and highest_degree(about) == 1:
        raise SpecError("data.degree", f"the {about.inputs} inputs of {source} make too many products: use linear")


@dataclass(frozen=True)
class Parameter:
    """One parameter by name. `value` is in the units of the network, behind all scaling; `in_units` is what it is for
    the terms and numbers as the data have them. `index` is its place in the flat vector."""

    name: str
    value: float
    in_units: float
    index: int
    output: int = 0


def parameters(network: Network, data: Prepared, vector: NDArray[Any]) -> tuple[Parameter, ...]:
    """Slope and intercept, or a coefficient for every term: the flat `vector` (P,) of a model without hidden layers.

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
    names = ("slope",) if block.rows == 1 else data.feature_names
    biased = block.biases.stop > block.biases.start
    biases = block.b(values) if biased else np.zeros(block.units)
    intercepts = shift + sizes * biases - inputs.mean @ own
    found = [
        Parameter(name, float(weights[row, unit]), float(own[row, unit]), block.index(row, unit), unit)
        for unit in range(block.units)
        for row, name in enumerate(names)
    ]
    if biased:
        found += [
            Parameter("intercept", float(biases[u]), float(intercepts[u]), block.index(-1, u), u)
            for u in range(block.units)
        ]
    return tuple(found)
