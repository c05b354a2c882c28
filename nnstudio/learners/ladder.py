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

from ..choices.losses import LOSSES
from ..message import Message
from ..spec import Experiment, SpecError
from ..spec.data import available_features, highest_degree

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
    model, loss = experiment.model, LOSSES[experiment.training.loss]
    if experiment.data.about.task == "function":
        return None
    if model.learner == "neighbours":
        return RUNGS["neighbours"]
    if model.hidden or model.output.activation != "linear" or (loss.classes_only and not loss.from_logits):
        return RUNGS["network"]
    if loss.from_logits:
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
    # Every kind of model begins with its own inputs: terms of a polynomial are none for distances or networks.
    plain = tuple(term for term in available_features(data.about) if term in ("x1", "x2"))
    inputs = {"data.degree": 1, "data.features": plain, "data.scaling": "standard" if data.about.table else "none"}
    if rung == "neighbours":
        return inputs | {"model.learner": rung, "model.neighbours": min(model.neighbours, data.training_samples)}
    found: dict[str, Any] = {"model.learner": "network", **inputs}
    if rung == "network":
        return found | {"model.hidden": model.topology if model.hidden else USUAL_HIDDEN}
    found |= {"model.hidden": "none", "model.output_activation": "linear", "model.bias": True}
    loss = experiment.training.loss
    if rung == "logistic":
        usual = "binary-cross-entropy" if data.about.classes == 2 else "categorical-cross-entropy"
        return found | {"training.loss": loss if LOSSES[loss].from_logits else usual}
    found["training.loss"] = "half-squared" if LOSSES[loss].classes_only else loss
    if rung == "polynomial":
        # Powers of unlike size would need unlike steps.
        return found | {"data.degree": min(USUAL_DEGREE, highest_degree(data.about)), "data.scaling": "standard"}
    return found


def _check(experiment: Experiment, rung: Name) -> None:
    source, about = experiment.data.source, experiment.data.about
    if rung not in RUNGS:
        raise SpecError(
            "", Message("there is no model {rung}: use one of {choices}", rung=rung, choices=", ".join(RUNGS))
        )
    if about.task == "function":
        raise SpecError(
            "data.source",
            Message("{source} is a function, which has no samples to model: use other data", source=source),
        )
    if rung == "logistic" and about.task == "regression":
        raise SpecError(
            "training.loss",
            Message("logistic regression is for classes, and {source} has numbers: use linear", source=source),
        )
    if rung == "polynomial" and highest_degree(about) == 1:
        raise SpecError(
            "data.degree",
            Message(
                "the {inputs} inputs of {source} make too many products: use linear", inputs=about.inputs, source=source
            ),
        )
