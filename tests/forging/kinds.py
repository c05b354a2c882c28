"""The kinds of files that are forged, by name."""

import random
from collections.abc import Callable
from pathlib import Path

from . import lessons, projects, searches

KINDS: dict[str, Callable[[random.Random, Path], str]] = {
    "projects": projects.try_one,
    "searches": searches.try_one,
    "lessons": lessons.try_one,
}
