"""What may come of one forgery."""

from pathlib import Path

LONGEST = 500  # characters of a refusal, without the path of the file


def refusal(error: Exception, path: Path | str = "") -> str:
    """What a refusal says, once it is one short line that does not blame the machine."""
    said = str(error).replace(str(path), "")
    if not said.strip() or not said.isprintable():
        raise AssertionError(f"a refusal is no plain line: {said[:300]!r}") from error
    if len(said) > LONGEST:
        raise AssertionError(f"a refusal has {len(said)} characters: {said[:300]!r}") from error
    for word in ("allocate", "MemoryError", "recursion depth", "object is not", "object has no"):
        if word in said:
            raise AssertionError(f"a refusal is a raw error: {said[:300]!r}") from error
    return "refused"
