"""What ``project.json`` says, as typed values; the published JSON Schema is made of them."""

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError, model_validator

from ..message import Message, at, short

FORMAT = "nnstudio project"
VERSION = 2
MAX_RUNS = 500

Count = Annotated[int, Field(ge=0, lt=2**62)]
RunNumber = Annotated[int, Field(ge=1, lt=2**31)]
Text = Annotated[str, Field(max_length=4096)]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="allow")


class Stream(_Part):
    """Where a stream of random numbers stands: the state of NumPy's PCG64, its 128-bit integers as texts."""

    state: Annotated[str, Field(pattern="^[0-9]{1,39}$")]
    inc: Annotated[str, Field(pattern="^[0-9]{1,39}$")]
    has_uint32: int
    uinteger: int


class Training(_Part):
    """How far a run has come; its arrays stand beside it."""

    update: Annotated[Count, Field(description="updates made")]
    epoch: Annotated[Count, Field(description="epochs finished")]
    at: Annotated[Count, Field(description="samples of the current epoch already used")]
    samples: Annotated[Count, Field(description="samples seen in all")]
    seconds: Annotated[float, Field(ge=0, description="seconds trained")]
    start_loss: Annotated[float, Field(ge=0, description="the loss that divergence is measured against")]
    order_rng: Annotated[Stream, Field(description="the stream that shuffles the samples")]
    mask_rng: Annotated[Stream, Field(description="the stream that draws dropout masks")]
    events: Annotated[
        # JSON has no tuples.
        list[
            Annotated[tuple[int, str, str], Field(strict=False)]
            | Annotated[tuple[int, str, str, str, str, str], Field(strict=False)]
        ],
        Field(description="what happened: update, kind, text, and of a change the path, the value before and after"),
    ]
    classes: Annotated[Count, Field(description="classes of samples of its own, else of the experiment's")] = 0
    watch: Annotated[
        list[JsonValue] | None,
        Field(
            description="early stopping and plateaus: best loss, its update, epochs waited, the same of the plateau, "
            "and the factor on the step size; infinite numbers as texts"
        ),
    ] = None
    divergence: Annotated[
        list[JsonValue] | None, Field(description="update, step size, loss as text, and whether it was saturated")
    ] = None
    watcher: Annotated[
        list[JsonValue] | None,
        Field(
            description="where the diagnosis stands: update at which the settings came into force, next look, whether "
            "it trains on though saturated, and what it last found: update, step size, loss as text, state, cause, "
            "loss of the best constant answer and limit as texts, L2"
        ),
    ] = None
    stopped: Annotated[
        list[JsonValue] | None,
        Field(description="early stop: update, epoch, best update, best loss as text, patience"),
    ] = None
    concluded: Annotated[
        list[JsonValue] | None,
        Field(description="an end with the best parameters: update, epoch, best update, best loss as text"),
    ] = None


class RunHead(_Part):
    """One run; its experiment and arrays are in ``runs/NUMBER/``."""

    run: Annotated[RunNumber, Field(description="its number, which its colour follows from")]
    training: Annotated[Training | None, Field(description="null for one that was never begun")] = None
    notes: Annotated[
        dict[str, JsonValue], Field(description="what people made of it: name, whether it trains along, and so on")
    ] = {}


class Head(_Part):
    """The whole of ``project.json``."""

    format: Literal["nnstudio project"]
    version: Literal[2]
    program: Annotated[Text, Field(description="the nnstudio that wrote it")] = ""
    current: Annotated[RunNumber, Field(description="the run that is shown")]
    runs: Annotated[list[RunHead], Field(min_length=1, max_length=MAX_RUNS)]
    studies: Annotated[
        list[Text],
        Field(max_length=100, description="files of searches that belong to it, as texts; never opened unasked"),
    ] = []
    openings: Annotated[
        list[dict[str, JsonValue]],
        Field(max_length=1000, description="when test sets of its runs were opened, where, and with which scores"),
    ] = []
    window: Annotated[
        dict[str, JsonValue], Field(description="how docks and plots stand; nothing in it is needed to train")
    ] = {}

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        numbers = [run.run for run in self.runs]
        if len(set(numbers)) < len(numbers):
            raise ValueError(Message("two runs have one number"))
        if self.current not in numbers:
            raise ValueError(Message("there is no run {current}, which it says is shown", current=self.current))
        return self


def read_head(value: Any) -> Head:
    """The head that migrated JSON is. Raises ValueError with the first thing that is wrong, in one line."""
    try:
        return Head.model_validate(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = short(".".join(str(part) for part in first["loc"]), 80)
        raise ValueError(at("project.json: " + place if place else "project.json", first["msg"])) from None
