"""How the parameters are found: loss, optimiser, batches and length."""

from typing import TYPE_CHECKING, Annotated, Literal, Self, TypeAlias

from pydantic import model_validator

from ..choices.choice import reading
from ..choices.losses import LOSSES
from ..choices.optimizers import OPTIMIZERS
from ..choices.schedules import SCHEDULES
from .errors import SpecError
from .hyperparameter import Hyperparameter, Value, When

if TYPE_CHECKING:
    Loss: TypeAlias = str
    Optimizer: TypeAlias = str
    Schedule: TypeAlias = str
else:
    Loss, Optimizer, Schedule = (Literal[tuple(rows)] for rows in (LOSSES, OPTIMIZERS, SCHEDULES))
BatchMode = Literal["batch", "mini-batch", "stochastic"]
L1Method = Literal["subgradient", "proximal", "dead-links"]

FROM_LOGITS = tuple(name for name, loss in LOSSES.items() if loss.from_logits)
CLASSES_ONLY = tuple(name for name, loss in LOSSES.items() if loss.classes_only)
FOR_NUMBERS = tuple(name for name, loss in LOSSES.items() if not loss.classes_only)
# Slopes are sums of numbers whose rounding is about this much of 1. Less than that added to the denominator would let
# the rounding of a slope of zero make a full step.
LEAST_EPSILON = 1e-16


def _optimizers(field: str) -> When:
    """A hyperparameter of those optimisers that read it."""
    return "optimizer", reading(OPTIMIZERS, field)


def _schedules(field: str) -> When:
    """A hyperparameter of those schedules that read it."""
    return "schedule", reading(SCHEDULES, field)


class Training(Value):
    """Everything that steers the search for the parameters."""

    loss: Annotated[
        Loss,
        Hyperparameter(
            "Loss", "What is averaged over the samples and made small; cross-entropies read logits.", "ℓ", effect="live"
        ),
    ] = "half-squared"
    optimizer: Annotated[
        Optimizer, Hyperparameter("Optimiser", "The rule that turns a gradient into a step.", effect="live")
    ] = "sgd"
    learning_rate: Annotated[
        float,
        Hyperparameter(
            "Step size",
            "How far each update goes. Too small crawls, too large oscillates, larger still diverges.",
            symbol="η", low=0, high=100, open_low=True, scale="log",
        ),
    ] = 0.03  # fmt: skip
    momentum: Annotated[
        float,
        Hyperparameter(
            "Momentum", "How much of the last step is carried into the next: smooths zigzag, overshoots when large.",
            symbol="β", low=0, high=1, open_high=True, step=0.05, when=_optimizers("momentum"),
        ),
    ] = 0.0  # fmt: skip
    dampening: Annotated[
        float,
        Hyperparameter(
            "Dampening", "How much of each new gradient is kept out of the momentum; needs momentum above 0.",
            low=0, high=1, step=0.05, when=_optimizers("dampening"),
        ),
    ] = 0.0  # fmt: skip
    nesterov: Annotated[
        bool,
        Hyperparameter(
            "Nesterov", "Looks ahead along the momentum before it measures the slope; needs momentum above 0.",
            when=_optimizers("nesterov"),
        ),
    ] = False  # fmt: skip
    beta1: Annotated[
        float,
        Hyperparameter(
            "Gradient memory", "How slowly the average of the gradient forgets.",
            symbol="β₁", low=0, high=1, open_high=True, step=0.01, when=_optimizers("beta1"),
        ),
    ] = 0.9  # fmt: skip
    beta2: Annotated[
        float,
        Hyperparameter(
            "Square memory", "How slowly the average of the squared gradient forgets; of Lion, that of the gradient.",
            symbol="β₂", low=0, high=1, open_high=True, step=0.001, when=_optimizers("beta2"),
        ),
    ] = 0.999  # fmt: skip
    rho: Annotated[
        float,
        Hyperparameter(
            "Square memory", "How slowly the average of the squared gradient forgets.",
            symbol="ρ", low=0, high=1, open_high=True, step=0.01, when=_optimizers("rho"),
        ),
    ] = 0.99  # fmt: skip
    epsilon: Annotated[
        float,
        Hyperparameter(
            "Epsilon", "Added to the denominator so that tiny gradients do not make huge steps.", symbol="ε",
            low=LEAST_EPSILON, high=1, scale="log", when=_optimizers("epsilon"),
        ),
    ] = 1e-8  # fmt: skip
    momentum_decay: Annotated[
        float,
        Hyperparameter(
            "Momentum decay", "How fast NAdam's look ahead grows to its full strength.",
            symbol="ψ", low=0, high=1, scale="log", when=_optimizers("momentum_decay"),
        ),
    ] = 0.004  # fmt: skip
    grow: Annotated[
        float,
        Hyperparameter(
            "Grow", "What a parameter's own step is multiplied by while its slope keeps its sign.",
            symbol="η₊", low=1, high=10, open_low=True, step=0.05, when=_optimizers("grow"),
        ),
    ] = 1.2  # fmt: skip
    shrink: Annotated[
        float,
        Hyperparameter(
            "Shrink", "What a parameter's own step is multiplied by when its slope changes sign.",
            symbol="η₋", low=0, high=1, open_low=True, open_high=True, step=0.05, when=_optimizers("shrink"),
        ),
    ] = 0.5  # fmt: skip
    smallest_step: Annotated[
        float,
        Hyperparameter(
            "Smallest step", "No parameter's own step becomes smaller than this.",
            low=0, high=1, open_low=True, scale="log", when=_optimizers("smallest_step"),
        ),
    ] = 1e-6  # fmt: skip
    largest_step: Annotated[
        float,
        Hyperparameter(
            "Largest step", "No parameter's own step becomes larger than this.",
            low=0, high=1e6, open_low=True, scale="log", when=_optimizers("largest_step"),
        ),
    ] = 50.0  # fmt: skip
    memory: Annotated[
        int,
        Hyperparameter(
            "Memory", "How many past steps L-BFGS guesses the curvature from.",
            symbol="m", low=1, high=100, when=_optimizers("memory"),
        ),
    ] = 10  # fmt: skip
    line_search: Annotated[
        bool,
        Hyperparameter(
            "Line search",
            "Tries step lengths along the direction until the loss and its slope have fallen enough (strong Wolfe "
            "conditions), instead of always going one step size far.",
            when=_optimizers("line_search"),
        ),
    ] = True  # fmt: skip
    schedule: Annotated[
        Schedule,
        Hyperparameter("Schedule", "How the step size changes as the epochs go by.", effect="live"),
    ] = "constant"
    drop_factor: Annotated[
        float,
        Hyperparameter(
            "Drop to", "What each drop multiplies the step size by.",
            symbol="γ", low=0, high=1, open_low=True, step=0.05, when=_schedules("drop_factor"),
        ),
    ] = 0.5  # fmt: skip
    drop_every: Annotated[
        int,
        Hyperparameter(
            "Drop every", "After how many epochs the step size drops.",
            low=1, high=1_000_000, scale="log", unit="epochs", when=_schedules("drop_every"),
        ),
    ] = 30  # fmt: skip
    decay_factor: Annotated[
        float,
        Hyperparameter(
            "Decay factor", "What each epoch multiplies the step size by.",
            symbol="γ", low=0, high=1, open_low=True, step=0.001, when=_schedules("decay_factor"),
        ),
    ] = 0.99  # fmt: skip
    decay_rate: Annotated[
        float,
        Hyperparameter(
            "Decay rate", "The step size is divided by 1 + this times the epochs.",
            symbol="k", low=0, high=1000, scale="log", when=_schedules("decay_rate"),
        ),
    ] = 0.01  # fmt: skip
    warmup: Annotated[
        float,
        Hyperparameter(
            "Warm-up", "Epochs over which the step size first climbs from zero, before it follows the cosine down.",
            low=0, high=1_000_000, step=1, unit="epochs", when=_schedules("warmup"),
        ),
    ] = 0.0  # fmt: skip
    peak_at: Annotated[
        float,
        Hyperparameter(
            "Peak at", "The part of the run after which the step size is largest.",
            low=0, high=1, open_low=True, open_high=True, step=0.05, when=_schedules("peak_at"),
        ),
    ] = 0.3  # fmt: skip
    plateau_patience: Annotated[
        int,
        Hyperparameter(
            "Plateau patience", "Epochs without a better validation loss that are borne before the step size drops.",
            low=0, high=100_000, unit="epochs", when=_schedules("plateau_patience"),
        ),
    ] = 10  # fmt: skip
    lowest_rate: Annotated[
        float,
        Hyperparameter(
            "Lowest step size", "The schedule does not go below this.",
            low=0, high=100, scale="log", when=_schedules("lowest_rate"),
        ),
    ] = 0.0  # fmt: skip
    clip_norm: Annotated[
        float,
        Hyperparameter(
            "Clip norm", "A gradient longer than this is shortened to it; 0 leaves every gradient as it is.",
            low=0, high=1e6, scale="log",
        ),
    ] = 0.0  # fmt: skip
    clip_value: Annotated[
        float,
        Hyperparameter(
            "Clip value", "No entry of the gradient is let beyond plus or minus this; 0 leaves all as they are.",
            low=0, high=1e6, scale="log",
        ),
    ] = 0.0  # fmt: skip
    batch_mode: Annotated[
        BatchMode,
        Hyperparameter("Batch", "How many samples each update looks at: all of them, some of them, or one."),
    ] = "mini-batch"
    batch_size: Annotated[
        int,
        Hyperparameter(
            "Batch size", "Samples to an update: large batches give calm, costly steps, small ones cheap noisy ones.",
            symbol="B", low=1, high=100_000, scale="log", when=("batch_mode", ("mini-batch",)),
        ),
    ] = 10  # fmt: skip
    order: Annotated[
        Literal["shuffled", "fixed"],
        Hyperparameter(
            "Order", "Whether the samples are shuffled before every epoch or always come in the same order."
        ),
    ] = "shuffled"
    epochs: Annotated[
        int,
        Hyperparameter(
            "Epochs", "How often a whole run goes through all training samples.", low=1, high=10_000_000, scale="log"
        ),
    ] = 500
    early_stopping: Annotated[
        bool,
        Hyperparameter(
            "Early stopping",
            "Ends the run when the validation loss has stopped falling, and goes back to the best parameters.",
        ),
    ] = False
    patience: Annotated[
        int,
        Hyperparameter(
            "Patience", "Epochs without a better validation loss that are borne before the run ends.",
            low=1, high=100_000, scale="log", unit="epochs", when=("early_stopping", (True,)),
        ),
    ] = 20  # fmt: skip
    least_gain: Annotated[
        float,
        Hyperparameter(
            "Least gain", "By how much the validation loss has to fall to count as better.",
            low=0, high=1000, scale="log", when=("early_stopping", (True,)),
        ),
    ] = 0.0  # fmt: skip
    class_weight: Annotated[
        Literal["equal", "balanced"],
        Hyperparameter(
            "Class weights", "Balanced gives rare classes as much say as frequent ones; equal gives it to every sample."
        ),
    ] = "equal"
    l1_method: Annotated[
        L1Method,
        Hyperparameter(
            "L1 method",
            "Subgradient subtracts the sign; proximal shrinks and stops at exactly zero; "
            "dead links keep a weight at zero once the penalty has pushed it there.",
        ),
    ] = "proximal"
    divergence_factor: Annotated[
        float,
        Hyperparameter(
            "Divergence factor",
            "The run is stopped as diverged once its loss is this many times the loss it started from.",
            low=1, high=1e12, open_low=True, scale="log",
        ),
    ] = 1000.0  # fmt: skip
    dtype: Annotated[
        Literal["float64", "float32"],
        Hyperparameter("Precision", "64-bit numbers are exact enough for everything; 32-bit ones are faster.",
                       effect="restart"),
    ] = "float64"  # fmt: skip
    seed: Annotated[
        int,
        Hyperparameter(
            "Order seed", "Decides the order of the samples and the dropout masks.",
            low=0, high=2**32 - 1, effect="restart",
        ),
    ] = 0  # fmt: skip

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        problem = OPTIMIZERS[self.optimizer].check(self)
        if problem:
            raise SpecError(problem.path, problem.message)
        return self
