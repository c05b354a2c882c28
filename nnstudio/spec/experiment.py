"""The one immutable value that holds everything a user decides."""

from collections.abc import Mapping
from typing import Any, Self

from pydantic import ValidationError, model_validator

from ..choices.losses import LOSSES
from ..message import Choice, Message, either
from . import edit
from .data import Data
from .errors import SpecError, first_error
from .hyperparameter import Value
from .model import Model
from .training import CLASSES_ONLY, FOR_NUMBERS, FROM_LOGITS, Training

_NOTHING = object()  # no value given; None is one


class Experiment(Value):
    """Data, model and training as one frozen value; two experiments are equal when they decide the same.

    The output layer's width follows from the data and the loss, so it is set here and cannot be chosen.
    """

    data: Data = Data()
    model: Model = Model()
    training: Training = Training()

    @property
    def outputs(self) -> int:
        """Output units: one for numbers and for two classes, else (and for categorical cross-entropy) one a class; of a
        function its two parameters."""
        if self.data.about.task == "function":
            return 2
        classes = self.data.about.classes
        return classes if classes > 2 or (self._categorical and classes) else 1

    @property
    def loss(self) -> str:
        """What is minimised: the training's loss, or the function itself where the data are one."""
        return self.data.source if self.data.about.task == "function" else self.training.loss

    @property
    def _categorical(self) -> bool:
        return LOSSES[self.training.loss].reads == "logits"

    @property
    def parameter_count(self) -> int:
        return self.model.parameter_count(self.data.inputs)

    @property
    def sizes(self) -> str:
        """Every column's width as people write it: "2-4-2-1"; of neighbours how many they are."""
        if self.model.learner == "neighbours":
            return f"{self.model.neighbours}-nearest"
        return "-".join(str(width) for width in self.model.widths(self.data.inputs))

    def replace(self, path: str | Mapping[str, Any], value: Any = _NOTHING) -> "Experiment":
        """A changed copy: ``replace(path, value)``, or ``replace({path: value, ...})`` for several changes, which are
        made together and then checked as a whole. Raises `SpecError`; see `nnstudio.spec.edit.replace`."""
        if isinstance(path, str) and value is not _NOTHING:
            return edit.replace(self, {path: value})
        if isinstance(path, Mapping) and value is _NOTHING and all(isinstance(one, str) for one in path):
            return edit.replace(self, path)
        raise TypeError(Message("replace: give a path and a value, or one dictionary of values by path"))

    def get(self, path: str) -> Any:
        """The value at `path`; see `nnstudio.spec.edit.get`."""
        return edit.get(self, path)

    def to_json(self, tables: dict[str, bytes] | None = None) -> str:
        """Everything as one text; with `tables` the numbers of its own table go there and are referred to."""
        return self.model_dump_json(indent=2, context=None if tables is None else {"tables": tables})

    @classmethod
    def from_json(cls, text: str | bytes, tables: Mapping[str, bytes] | None = None) -> Self:
        """Read what `to_json` wrote. Raises `SpecError` with the path of the first thing that is wrong."""
        try:
            return cls.model_validate_json(text, context=None if tables is None else {"tables": tables})
        except ValidationError as error:
            path = ".".join(str(part) for part in error.errors(include_url=False)[0]["loc"])
            raise first_error(error, "", edit.accepted(path)) from None
        except RecursionError:
            raise SpecError("", Message("the text is nested too deeply to be an experiment")) from None

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        loss, task = self.training.loss, self.data.about.task
        if loss in CLASSES_ONLY and task == "regression":
            raise SpecError(
                "training.loss",
                Message(
                    "{loss} is for classes, and {source} has numbers: use {choices}",
                    loss=Choice("loss", loss),
                    choices=either(Choice("loss", name) for name in FOR_NUMBERS),
                    source=self.data.source,
                ),
            )
        if task == "function":
            self._check_function()
        elif loss in FROM_LOGITS and self.model.output.activation != "linear":
            raise SpecError(
                "model.output_activation",
                Message(
                    "{activation} does not go with {loss}, which reads logits: use linear",
                    activation=self.model.output.activation,
                    loss=Choice("loss", loss),
                ),
            )
        if self.model.learner == "neighbours":
            self._check_neighbours()
        if self.model.output.units != self.outputs:
            output = self.model.output.model_copy(update={"units": self.outputs})
            layers = (*self.model.hidden, output)
            object.__setattr__(self, "model", self.model.model_copy(update={"layers": layers}))
        self._check_places()
        return self

    def _check_function(self) -> None:
        """Its two parameters are the weights of one linear layer, and there is nothing else to draw."""
        output, source = self.model.output, self.data.source
        for path, wrong, use in (
            ("model.hidden", bool(self.model.hidden), "none"),
            ("model.output_activation", output.activation != "linear", "linear"),
            ("model.bias", output.bias, "off"),
            ("model.dropout", output.dropout > 0 or self.model.input_dropout > 0, "0"),
        ):
            if wrong:
                raise SpecError(
                    path,
                    Message(
                        "{source} is a function of two parameters and takes no other network: use {use} here, or "
                        "choose other data",
                        source=source,
                        use=use,
                    ),
                )

    def _check_neighbours(self) -> None:
        """They have no layers of their own, and there must be enough samples to choose them from."""
        model, data = self.model, self.data
        if data.about.task == "function":
            raise SpecError(
                "model.learner",
                Message(
                    "{source} is a function, which has no samples to be neighbours: use network", source=data.source
                ),
            )
        for path, wrong, use in (
            ("model.hidden", bool(model.hidden), "none"),
            ("model.bias", model.output.bias, "off"),
            ("model.dropout", model.output.dropout > 0 or model.input_dropout > 0, "0"),
        ):
            if wrong:
                raise SpecError(
                    path, Message("neighbours have no weights: use {use} here, or the learner network", use=use)
                )
        if model.neighbours > data.training_samples:
            raise SpecError(
                "model.neighbours",
                Message(
                    "{neighbours} are more than the {training_samples} samples of the training part: use at most "
                    "{training_samples}",
                    neighbours=model.neighbours,
                    training_samples=data.training_samples,
                ),
            )

    def _check_places(self) -> None:
        for index, layer in enumerate(self.model.layers):
            fan_in = self.model.fan_in(index, self.data.inputs)
            for name in ("frozen", "pruned"):
                for row, unit in getattr(layer, name):
                    if row >= fan_in or unit >= layer.units or (row < 0 and not layer.bias):
                        raise SpecError(
                            f"model.layers.{index}.{name}",
                            Message(
                                "there is no weight ({row}, {unit}) in a layer of {fan_in} by {units}",
                                row=row,
                                unit=unit,
                                fan_in=fan_in,
                                units=layer.units,
                            ),
                        )
