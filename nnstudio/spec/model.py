"""The network as a whole: its layers and the seed of its initial parameters."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from ..message import Message
from .errors import SpecError
from .hyperparameter import Hyperparameter, Value
from .network import Layer

DEFAULT_LAYERS = (Layer(units=4), Layer(units=2), Layer(units=1))
MAX_LAYERS = 64


class Model(Value):
    """What learns: a feed-forward network (hidden layers, then the output layer as the last of `layers`), or the k
    nearest neighbours, which keep the training samples and have no parameters; their one layer only says how answers
    are written."""

    layers: Annotated[tuple[Layer, ...], Field(min_length=1, max_length=MAX_LAYERS)] = DEFAULT_LAYERS
    learner: Annotated[
        Literal["network", "neighbours"],
        Hyperparameter(
            "Learner", "A network is trained; the nearest neighbours of a sample answer for it without any training.",
            effect="restart",
        ),
    ] = "network"  # fmt: skip
    neighbours: Annotated[
        int,
        Hyperparameter(
            "Neighbours", "How many of the nearest training samples answer together: few follow every sample, many "
            "smooth over all of them.",
            symbol="k", low=1, high=200, scale="log", effect="restart", when=("learner", ("neighbours",)),
        ),
    ] = 5  # fmt: skip
    neighbour_weights: Annotated[
        Literal["uniform", "distance"],
        Hyperparameter(
            "Say of neighbours", "Uniform gives each neighbour the same say; distance gives nearer ones more, in "
            "proportion to one over their distance.",
            effect="restart", when=("learner", ("neighbours",)),
        ),
    ] = "uniform"  # fmt: skip
    input_dropout: Annotated[
        float,
        Hyperparameter(
            "Input dropout", "The probability with which each input is silent in a training pass.",
            symbol="p₀", low=0, high=1, open_high=True, step=0.05,
        ),
    ] = 0.0  # fmt: skip
    seed: Annotated[
        int,
        Hyperparameter(
            "Weight seed", "Decides the initial parameters.", low=0, high=2**32 - 1, effect="restart"
        ),
    ] = 0  # fmt: skip

    @property
    def hidden(self) -> tuple[Layer, ...]:
        return self.layers[:-1]

    @property
    def output(self) -> Layer:
        return self.layers[-1]

    @property
    def topology(self) -> str:
        """The hidden widths as people type them: "4-2", or "none"."""
        return "-".join(str(layer.units) for layer in self.hidden) or "none"

    def sources(self, index: int) -> tuple[int, ...]:
        """The columns that feed layer `index`: 0 is the data, k is ``layers[k - 1]``."""
        return self.layers[index].inputs or (index,)

    def widths(self, inputs: int) -> tuple[int, ...]:
        """Units of every column, the `inputs` of the data first."""
        return (inputs, *(layer.units for layer in self.layers))

    def fan_in(self, index: int, inputs: int) -> int:
        """How many weights lead into each unit of layer `index`; none where neighbours answer."""
        if self.learner == "neighbours":
            return 0
        widths = self.widths(inputs)
        return sum(widths[column] for column in self.sources(index))

    def parameter_count(self, inputs: int) -> int:
        """Weights and biases of the whole network."""
        return sum((self.fan_in(i, inputs) + layer.bias) * layer.units for i, layer in enumerate(self.layers))

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        for index, layer in enumerate(self.layers):
            late = [column for column in layer.inputs if column > index]
            if late:
                raise SpecError(
                    f"model.layers.{index}.inputs",
                    Message("{column} is not before this layer: use columns 0 to {index}", column=late[0], index=index),
                )
        used = {column for index in range(len(self.layers)) for column in self.sources(index)}
        idle = [column for column in range(1, len(self.layers)) if column not in used]
        if idle:
            raise SpecError(
                f"model.layers.{idle[0] - 1}",
                Message(
                    "its answer feeds no later layer: add {unit} to the inputs of a later layer, or remove it",
                    unit=idle[0],
                ),
            )
        if self.output.dropout > 0 and self.output.dropout_on == "units":
            raise SpecError(
                f"model.layers.{len(self.layers) - 1}.dropout",
                Message(
                    "{dropout:g} would silence answers: the output layer takes 0, or dropout_on weights",
                    dropout=self.output.dropout,
                ),
            )
        return self
