"""Wrong values as one line that says where, what and how to mend it."""

from pydantic import ValidationError


class SpecError(ValueError):
    """A value an experiment does not accept; ``str()`` is one line with the path, the value and the range."""

    def __init__(self, path: str, message: str) -> None:
        path = path if path.isprintable() and len(path) < 200 else repr(path)[:200]
        super().__init__(f"{path}: {message}" if path else message)
        self.path = path
        self.message = message


def shown(value: object) -> str:
    """A value as it may stand in a one-line message."""
    if isinstance(value, str):
        text = value if value.isprintable() else repr(value)
    else:
        text = f"{value:g}" if isinstance(value, float) else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def first_error(error: ValidationError, prefix: str, accepts: str = "") -> SpecError:
    """The first of pydantic's complaints as a `SpecError`; `accepts` says what the field takes."""
    detail = error.errors(include_url=False)[0]
    parts = [prefix, *(str(p) for p in detail["loc"])]
    path = ".".join(p for p in parts if p)
    if detail["type"] == "value_error":
        # Our own validators name the full path themselves.
        where, _, message = str(detail["ctx"]["error"]).partition(": ")
        return SpecError(where, message)
    if detail["type"] == "json_invalid":
        return SpecError(path, f"the text is no JSON: {detail['ctx']['error']}")
    if detail["type"] == "extra_forbidden":
        return SpecError(path, "there is no such setting")
    if detail["type"] == "missing":
        return SpecError(path, "is missing")
    hint = accepts or detail["msg"].removeprefix("Input should be ").removeprefix("a valid ")
    # Between quotes, a text in the place of a number is seen to be one.
    value = repr(detail["input"])[:60] if detail["type"].endswith("_type") else detail["input"]
    return SpecError(path, f"{shown(value)} is not accepted: use {hint}")
