"""Wrong values as one line that says where, what and how to mend it."""

from pydantic import ValidationError

from ..message import Message, Setting, at, message_of


class SpecError(ValueError):
    """A value an experiment does not accept; ``str()`` is one line with the path, the value and the range."""

    def __init__(self, path: str, message: str) -> None:
        path = path if path.isprintable() and len(path) < 200 else repr(path)[:200]
        super().__init__(at(Setting(path), message) if path else message)
        self.path = path
        self.message = message


def shown(value: object) -> str:
    """A value as it may stand in a one-line message."""
    if isinstance(value, int) and value.bit_length() > 190:  # Python itself writes no more than 4,300 digits
        return Message("a whole number of about {digits} digits", digits=int(value.bit_length() * 0.30103) + 1)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Message("{number:g}" if isinstance(value, float) else "{number}", number=value)
    text = value if isinstance(value, str) and value.isprintable() else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def first_error(error: ValidationError, prefix: str, accepts: str = "") -> SpecError:
    """The first of pydantic's complaints as a `SpecError`; `accepts` says what the field takes."""
    detail = error.errors(include_url=False)[0]
    parts = [prefix, *(str(p) for p in detail["loc"])]
    path = ".".join(p for p in parts if p)
    if detail["type"] == "value_error":
        ours = detail["ctx"]["error"]  # with the full path
        return ours if isinstance(ours, SpecError) else SpecError(path, message_of(ours))
    if detail["type"] == "json_invalid":
        return SpecError(path, Message("the text is no JSON: {reason}", reason=str(detail["ctx"]["error"])))
    if detail["type"] == "extra_forbidden":
        return SpecError(path, Message("there is no such setting"))
    if detail["type"] == "missing":
        return SpecError(path, Message("is missing"))
    hint = accepts or detail["msg"].removeprefix("Input should be ").removeprefix("a valid ")
    # Between quotes, a text in the place of a number is seen to be one.
    value = detail["input"]
    if isinstance(value, str) and detail["type"].endswith("_type"):
        value = repr(value)[:60]
    return SpecError(path, Message("{value} is not accepted: use {accepts}", value=shown(value), accepts=hint))
