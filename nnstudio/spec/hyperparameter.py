"""The declaration of one hyperparameter, standing with its field.

A field is written ``name: Annotated[float, Hyperparameter(...)] = default``. Bounds and choices are enforced from this
declaration by pydantic; panels, tooltips, ``--set`` and the reference page read the same object through `declaration`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, get_args, get_origin

from annotated_types import BaseMetadata, Ge, GroupedMetadata, Gt, Le, Lt
from pydantic import BaseModel, ConfigDict
from pydantic.fields import FieldInfo

from ..message import Choice, Message, joined

Effect = Literal["live", "restart"]
Scale = Literal["linear", "log"]
When = tuple[str, tuple[str | bool, ...]]  # a sibling field, and some of its values
Kind = Literal["number", "integer", "switch", "choice", "choices"]


class Value(BaseModel):
    """A frozen, validated value; the base of everything in an `Experiment`."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


@dataclass(frozen=True)
class Hyperparameter(GroupedMetadata):
    """What is to be known of one hyperparameter, apart from its type and default.

    `effect` is "live" when a running training takes the new value at its next update, "restart" when new samples or
    new parameters are needed. `scale` says how a slider or a search should walk the range. `open_low` and `open_high`
    exclude the bound itself. `slider_high` is where a slider ends when larger values are rare: these are typed. `when`
    names a sibling field and the values of it for which this one has any effect.
    """

    label: str
    help: str
    symbol: str = ""
    low: float | None = None
    high: float | None = None
    open_low: bool = False
    open_high: bool = False
    slider_high: float | None = None
    scale: Scale = "linear"
    step: float | None = None
    unit: str = ""
    effect: Effect = "live"
    when: When | None = None

    def __iter__(self) -> Iterator[BaseMetadata]:
        if self.low is not None:
            yield Gt(self.low) if self.open_low else Ge(self.low)
        if self.high is not None:
            yield Lt(self.high) if self.open_high else Le(self.high)

    @property
    def range_text(self) -> str:
        """The accepted range in words: "0 to 1", "above 0 to 10", "at least 1"."""
        low: float | Message | None = Message("above {low:g}", low=self.low) if self.open_low else _float(self.low)
        high: float | Message | None = (
            Message("below {high:g}", high=self.high) if self.open_high else _float(self.high)
        )
        if low is not None and high is not None:
            return Message("{low} to {high}", low=low, high=high)
        if low is not None:
            return low if isinstance(low, Message) else Message("at least {low:g}", low=low)
        if high is not None:
            return high if isinstance(high, Message) else Message("at most {high:g}", high=high)
        return Message("any number")


def _float(end: float | None) -> float | None:
    return None if end is None else float(end)


@dataclass(frozen=True)
class Declaration:
    """A hyperparameter together with what its field says: name, kind, choices and default."""

    name: str
    kind: Kind
    default: Any
    choices: tuple[str, ...]
    about: Hyperparameter

    @property
    def accepts(self) -> str:
        """What the field accepts, in words, for error messages and tooltips."""
        if self.kind == "choice":
            return Message("one of {choices}", choices=joined(Choice(self.name, choice) for choice in self.choices))
        if self.kind == "choices":
            return Message("any of {choices}", choices=joined(Choice(self.name, choice) for choice in self.choices))
        if self.kind == "switch":
            return Message("true or false")
        return self.about.range_text


def _about(field: FieldInfo) -> Hyperparameter | None:
    return next((m for m in field.metadata if isinstance(m, Hyperparameter)), None)


def _kind(annotation: Any) -> tuple[Kind, tuple[str, ...]]:
    if get_origin(annotation) is Literal:
        return "choice", get_args(annotation)
    if get_origin(annotation) is tuple:
        return "choices", get_args(get_args(annotation)[0])
    if annotation is bool:
        return "switch", ()
    return ("integer" if annotation is int else "number"), ()


@cache
def declarations(value: type[Value]) -> dict[str, Declaration]:
    """The declared hyperparameters of one value class, by field name, in the order they are written."""
    found = {}
    for name, field in value.model_fields.items():
        about = _about(field)
        if about is not None:
            kind, choices = _kind(field.annotation)
            found[name] = Declaration(name, kind, field.get_default(), choices, about)
    return found
