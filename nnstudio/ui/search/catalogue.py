"""Which hyperparameters there are to vary, in groups as people look for them."""

from dataclasses import dataclass

from ...message import marked
from ...spec import Experiment, declaration
from ...spec.data import Data
from ...spec.hyperparameter import declarations
from ...spec.model import Model
from ...spec.network import Layer
from ...spec.training import Training
from ..text import tr

# Trials on other data cannot be compared, so what the data are is not varied.
LEFT_OUT = ("data.source",)
_STEP = (
    "learning_rate", "optimizer", "momentum", "nesterov", "dampening", "beta1", "beta2", "rho", "epsilon",
    "momentum_decay", "grow", "shrink", "smallest_step", "largest_step", "memory", "line_search", "batch_mode",
    "batch_size", "clip_norm", "clip_value",
)  # fmt: skip
_SCHEDULE = (
    "schedule", "drop_factor", "drop_every", "decay_factor", "decay_rate", "warmup", "peak_at", "plateau_patience",
    "lowest_rate",
)  # fmt: skip
_OVERFITTING = ("model.dropout", "model.dropout_on", "model.input_dropout", "model.l1", "model.l2")
_OF_ALL = ("model.activation", "model.initializer", "model.init_gain", "model.bias")


@dataclass(frozen=True)
class Group:
    """Some paths under one name."""

    name: str
    title: str
    paths: tuple[str, ...]
    layer: int | None = None  # by number, where they are those of one layer


def groups(experiment: Experiment) -> tuple[Group, ...]:
    """Everything declared that an experiment may vary, but for its hidden layers."""
    training = [f"training.{name}" for name in declarations(Training)]
    step = tuple(f"training.{name}" for name in _with_newer(_STEP, "optimizer"))
    schedule = tuple(f"training.{name}" for name in _with_newer(_SCHEDULE, "schedule"))
    penalties = (*_OVERFITTING, "training.l1_method")
    model = tuple(f"model.{name}" for name in declarations(Model) if f"model.{name}" not in _OVERFITTING)
    taken = {*step, *schedule, *penalties}
    found = [
        Group("step", marked("Step and optimiser"), step),
        Group("schedule", marked("Step size over the run"), schedule),
        Group("overfitting", marked("Against overfitting"), penalties),
        Group("layers", marked("All layers"), _OF_ALL),
        Group("model", marked("Model"), model),
        Group("run", marked("Run"), tuple(path for path in training if path not in taken)),
        Group("data", marked("Data"), _of_data()),
    ]
    if experiment.model.learner == "network":
        found += [_of_layer(index, len(experiment.model.layers)) for index in range(len(experiment.model.layers))]
    return tuple(found)


def _with_newer(names: tuple[str, ...], chooser: str) -> tuple[str, ...]:
    """Those names, and after them what else an optimiser or a schedule reads."""
    read = (name for name, declared in declarations(Training).items() if (declared.about.when or ("",))[0] == chooser)
    return (*names, *(name for name in read if name not in names))


def is_offered(path: str, experiment: Experiment) -> bool:
    """Whether a path is among those that may vary."""
    return any(path in group.paths for group in groups(experiment))


def title_of(group: Group) -> str:
    text = tr(group.title)
    return text if group.layer is None else text.format(group.layer + 1)


def applies(path: str, experiment: Experiment) -> bool:
    """Whether the hyperparameter has any effect at present."""
    when = declaration(path).about.when
    return when is None or experiment.get(f"{path.rpartition('.')[0]}.{when[0]}") in when[1]


def _of_data() -> tuple[str, ...]:
    return tuple(path for path in (f"data.{name}" for name in declarations(Data)) if path not in LEFT_OUT)


def _of_layer(index: int, count: int) -> Group:
    output = index == count - 1
    names = [name for name in declarations(Layer) if not (output and name in ("units", "activation"))]
    title = marked("Layer {0}, the answer") if output else marked("Layer {0}")
    return Group(f"layer {index}", title, tuple(f"model.layers.{index}.{name}" for name in names), index)
