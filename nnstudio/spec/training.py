"""How the parameters are found: loss, optimiser, batches and length."""

from typing import Annotated, Literal, Self

from pydantic import model_validator

from .hyperparameter import Hyperparameter, Value

Loss = Literal[
    "half-squared", "mean-squared", "absolute", "huber", "binary-cross-entropy", "categorical-cross-entropy", "hinge"
]
Optimizer = Literal["sgd", "rmsprop", "adam"]
BatchMode = Literal["batch", "mini-batch", "stochastic"]
L1Method = Literal["subgradient", "proximal", "dead-links"]

FROM_LOGITS: tuple[Loss, ...] = ("binary-cross-entropy", "categorical-cross-entropy")
CLASSES_ONLY: tuple[Loss, ...] = (*FROM_LOGITS, "hinge")


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
            symbol="β", low=0, high=1, open_high=True, step=0.05, when=("optimizer", ("sgd", "rmsprop")),
        ),
    ] = 0.0  # fmt: skip
    nesterov: Annotated[
        bool,
        Hyperparameter(
            "Nesterov", "Looks ahead along the momentum before it measures the slope; needs momentum above 0.",
            when=("optimizer", ("sgd",)),
        ),
    ] = False  # fmt: skip
    beta1: Annotated[
        float,
        Hyperparameter(
            "Gradient memory", "How slowly Adam's average of the gradient forgets.",
            symbol="β₁", low=0, high=1, open_high=True, step=0.01, when=("optimizer", ("adam",)),
        ),
    ] = 0.9  # fmt: skip
    beta2: Annotated[
        float,
        Hyperparameter(
            "Square memory", "How slowly the average of the squared gradient forgets.",
            symbol="β₂", low=0, high=1, open_high=True, step=0.001, when=("optimizer", ("adam",)),
        ),
    ] = 0.999  # fmt: skip
    rho: Annotated[
        float,
        Hyperparameter(
            "Square memory", "How slowly the average of the squared gradient forgets.",
            symbol="ρ", low=0, high=1, open_high=True, step=0.01, when=("optimizer", ("rmsprop",)),
        ),
    ] = 0.99  # fmt: skip
    epsilon: Annotated[
        float,
        Hyperparameter(
            "Epsilon", "Added to the denominator so that tiny gradients do not make huge steps.",
            symbol="ε", low=0, high=1, open_low=True, scale="log", when=("optimizer", ("rmsprop", "adam")),
        ),
    ] = 1e-8  # fmt: skip
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
        if self.optimizer == "sgd" and self.nesterov and self.momentum == 0:
            raise ValueError("training.nesterov: true needs training.momentum above 0 to look ahead along")
        return self
