"""What the compiled kernels can do. A training that asks for anything that is not listed here is made in NumPy.

Kernels never guess: a new activation, loss, optimiser or schedule is unknown to them until `plan` numbers it and they
have code for it, and a new hyperparameter until it is listed here, because they honour it or it is none of their
business. `tests/unit/nn/test_kernel_support.py` changes every field and looks whether that is true.
"""

from collections.abc import Iterator
from functools import cache

from ...choices.every import ROWS
from ...spec import Layer, Model, Training
from ...spec.hyperparameter import Value, declarations
from .plan import ACTIVATION_CODES, LOSS_CODES, OPTIMIZER_CODES, SCHEDULE_CODES

# Fields that kernels are handed, as `plan` says.
_HANDED = {
    Training: {
        "loss", "optimizer", "learning_rate", "momentum", "dampening", "nesterov", "beta1", "beta2", "rho", "epsilon",
        "momentum_decay", "grow", "shrink", "smallest_step", "largest_step", "schedule", "drop_factor", "drop_every",
        "decay_factor", "decay_rate", "warmup", "peak_at", "lowest_rate", "epochs", "clip_norm", "clip_value", "order",
        "l1_method", "divergence_factor",
    },
    Model: {"layers", "input_dropout"},
    Layer: {"units", "activation", "bias", "dropout", "dropout_on", "l1", "l2", "inputs", "frozen", "pruned"},
}  # fmt: skip
# Fields that make the samples, the start, the streams of chance, or what the trainer does between two calls.
_AROUND = {
    Training: {
        "batch_mode", "batch_size", "plateau_patience", "early_stopping", "patience", "least_gain", "class_weight",
        "dtype", "seed",
    },
    Model: {"learner", "neighbours", "neighbour_weights", "seed"},
    Layer: {"initializer", "init_gain"},
}  # fmt: skip
# Fields of what kernels refuse as a whole.
_REFUSED = {Training: {"memory", "line_search"}, Model: set[str](), Layer: set[str]()}  # of L-BFGS
PARTS: tuple[type[Value], ...] = (Training, Model, Layer)


def unknown(model: Model, training: Training) -> str:
    """What the kernels do not know of a training, such as "the activation snake"; empty where they know all of it."""
    return next(_unknown(model, training), "")


def unknown_to_surfaces(model: Model, loss: str) -> str:
    """The same of the kernel of loss surfaces, which looks at activations and the loss alone."""
    return next(_unknown_names(model, loss), "")


def unknown_choices(field: str) -> tuple[str, ...]:
    """The choices of a hyperparameter that are trained in NumPy alone, such as the optimiser L-BFGS."""
    codes = {
        "activation": ACTIVATION_CODES,
        "loss": LOSS_CODES,
        "optimizer": OPTIMIZER_CODES,
        "schedule": SCHEDULE_CODES,
    }
    return tuple(name for name in ROWS.get(field, ()) if name not in codes[field]) if field in codes else ()


def _unknown(model: Model, training: Training) -> Iterator[str]:
    yield from _unknown_names(model, training.loss)
    if training.optimizer not in OPTIMIZER_CODES:
        yield f"the optimiser {training.optimizer}"
    if training.schedule not in SCHEDULE_CODES:
        yield f"the schedule {training.schedule}"
    for prefix, part in (("training", training), ("model", model), *(("model.layers", one) for one in model.layers)):
        for name in _unlisted(type(part)):
            declared = declarations(type(part)).get(name)
            when = declared.about.when if declared is not None else None
            if when is None or getattr(part, when[0]) in when[1]:
                yield f"{prefix}.{name}"


def _unknown_names(model: Model, loss: str) -> Iterator[str]:
    for layer in model.layers:
        if layer.activation not in ACTIVATION_CODES:
            yield f"the activation {layer.activation}"
    if loss not in LOSS_CODES:
        yield f"the loss {loss}"


@cache
def _unlisted(part: type[Value]) -> tuple[str, ...]:
    listed = _HANDED[part] | _AROUND[part] | _REFUSED[part]
    return tuple(name for name in part.model_fields if name not in listed)
