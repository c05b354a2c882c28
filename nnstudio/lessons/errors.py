"""What is wrong with a lesson, as one line that says where."""

from ..message import at


class LessonError(Exception):
    """A lesson or a result that cannot be used; ``str()`` is one line with the file, the line and how to mend it."""

    def __init__(self, place: str, line: int, message: str) -> None:
        self.where = f"{place}:{line}" if line else place
        super().__init__(at(self.where, message))
        self.place, self.line, self.message = place, line, message


def shown(text: str, most: int = 60) -> str:
    """A text as it may stand in a one-line message."""
    plain = text if text.isprintable() else repr(text)
    return plain if len(plain) <= most else plain[: most - 3] + "..."
