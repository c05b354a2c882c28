"""The network as a whole: its layers and the seed of its initial parameters."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from .hyperparameter import Hyperparameter, Value
from .network import Layer

DEFAULT_LAYERS = (Layer(units=4), Layer(units=2), Layer(units=1))
MAX_LAYERS = 64


class Model(Value):
    """A feed-forward network: hidden layers, then the output layer as the last of `layers`."""

    layers: Annotated[tuple[Layer, ...], Field(min_length=1, max_length=MAX_LAYERS)] = DEFAULT_LAYERS
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
        """How many weights lead into each unit of layer `index`."""
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
                raise ValueError(
                    f"model.layers.{index}.inputs: {late[0]} is not before this layer: use columns 0 to {index}"
                )
        used = {column for index in range(len(self.layers)) for column in self.sources(index)}
        idle = [column for column in range(1, len(self.layers)) if column not in used]
        if idle:
            raise ValueError(
                f"model.layers.{idle[0] - 1}: its answer feeds no later layer: "
                f"add {idle[0]} to the inputs of a later layer, or remove it"
            )
        if self.output.dropout > 0 and self.output.dropout_on == "units":
            raise ValueError(
                f"model.layers.{len(self.layers) - 1}.dropout: {self.output.dropout:g} would silence answers: "
                "the output layer takes 0, or dropout_on weights"
            )
        return self
