"""The documentation as it was shipped, or as it was built in a checkout."""

import re
from html import unescape
from pathlib import Path

from ... import resources

_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
_HEAD = 4000  # characters of a page within which its title stands
_HIDDEN = ("genindex.html", "search.html", "py-modindex.html")


def first_page() -> Path | None:
    """Where the documentation begins, or None where there is none."""
    try:
        return resources.path("docs/index.html")
    except FileNotFoundError:
        built = Path(__file__).resolve().parents[3] / "build" / "docs" / "index.html"
        return built if built.is_file() else None


def pages() -> list[tuple[str, str]]:
    """Title and name of every page, by name."""
    start = first_page()
    if start is None:
        return []
    found = []
    for file in sorted(start.parent.rglob("*.html")):
        name = file.relative_to(start.parent).as_posix()
        if name in _HIDDEN or name.startswith("_"):
            continue
        with file.open(encoding="utf-8") as text:
            title = _TITLE.search(text.read(_HEAD))
        if title:
            found.append((re.split(r"\s[-—–]\s", unescape(title[1]).strip())[0], name))
    return found
