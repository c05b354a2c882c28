"""One layer of the network, as the user draws it."""

from typing import TYPE_CHECKING, Annotated, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from ..choices.activations import ACTIVATIONS
from ..choices.initializers import INITIALIZERS
from .hyperparameter import Hyperparameter, Value

if TYPE_CHECKING:
    Activation: TypeAlias = str
    Initializer: TypeAlias = str
else:
    Activation, Initializer = Literal[tuple(ACTIVATIONS)], Literal[tuple(INITIALIZERS)]
Place = tuple[Annotated[int, Field(ge=-1)], Annotated[int, Field(ge=0)]]


class Layer(Value):
    """Units with one activation, and the weights that lead into them.

    `inputs` lists the columns that feed the layer: 0 is the data, k the layer number k counted from 1. Left empty it
    means the column just before, so that plain chains survive insertions. `frozen` and `pruned` hold weights as
    (row, unit), the row counted over all incoming units in the order of their columns; row -1 is the bias. A frozen
    parameter keeps its value, a pruned one is zero and stays zero.
    """

    units: Annotated[
        int,
        Hyperparameter("Units", "How many neurons the layer has: its width.", low=1, high=4096, effect="restart"),
    ]  # fmt: skip
    activation: Annotated[
        Activation,
        Hyperparameter(
            "Activation", "The function each neuron puts its weighted sum through; without a bend layers add nothing.",
            symbol="φ", effect="live",
        ),
    ] = "tanh"  # fmt: skip
    bias: Annotated[
        bool, Hyperparameter("Bias", "Whether each neuron adds a number of its own to its sum.", "b", effect="restart")
    ] = True
    initializer: Annotated[
        Initializer,
        Hyperparameter(
            "Initial weights",
            "How the weights are drawn before the first update; the defaults of PyTorch and scikit-learn draw the "
            "biases too.",
            effect="restart",
        ),
    ] = "playground"
    init_gain: Annotated[
        float,
        Hyperparameter(
            "Initial gain", "Multiplies the drawn weights; for constant it is the weight itself.",
            low=0, high=100, step=0.1, effect="restart",
        ),
    ] = 1.0  # fmt: skip
    dropout: Annotated[
        float,
        Hyperparameter(
            "Dropout", "The probability with which each unit (or weight) is silent in a training pass.",
            symbol="p", low=0, high=1, open_high=True, step=0.05,
        ),
    ] = 0.0  # fmt: skip
    dropout_on: Annotated[
        Literal["units", "weights"],
        Hyperparameter("Dropout acts on", "Whether whole units fall silent or single incoming weights."),
    ] = "units"
    l1: Annotated[
        float,
        Hyperparameter(
            "L1", "Pulls every weight towards zero by the same amount, so that many end at exactly zero.",
            symbol="λ₁", low=0, high=1e6, slider_high=10, scale="log",
        ),
    ] = 0.0  # fmt: skip
    l2: Annotated[
        float,
        Hyperparameter(
            "L2", "Pulls every weight towards zero in proportion to its size, so that none grows large.",
            symbol="λ₂", low=0, high=1e6, slider_high=10, scale="log",
        ),
    ] = 0.0  # fmt: skip
    inputs: tuple[Annotated[int, Field(ge=0)], ...] = ()
    frozen: tuple[Place, ...] = ()
    pruned: tuple[Place, ...] = ()

    @model_validator(mode="after")
    def _canonical(self) -> Self:
        # One value for one meaning: `diff` and undo must not see the order in which weights were clicked.
        for name in ("inputs", "frozen", "pruned"):
            canonical = tuple(sorted(set(getattr(self, name))))
            if canonical != getattr(self, name):
                object.__setattr__(self, name, canonical)
        return self
