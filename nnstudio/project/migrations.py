"""Files of earlier formats, read as if they had been written today: one step for each format there has been.

A step takes what ``project.json`` says and the names of the members, and gives both as the next format has them.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from ..message import Message
from ..spec.training import LEAST_EPSILON
from .head import FORMAT, VERSION

Json = dict[str, Any]
Names = Mapping[str, str]  # by what a member is called, what it is stored as


def _from_1(head: Json, names: Names) -> tuple[Json, Names]:
    """Format 1 knew a single run: ``experiment.json`` and ``arrays/``."""
    run: Json = {"run": 1, "training": head.get("training"), "notes": {}}
    renamed = {
        f"runs/1/{name}" if name == "experiment.json" or name.startswith("arrays/") else name: stored
        for name, stored in names.items()
    }
    window = head.get("window")
    return {
        "format": FORMAT, "version": 2, "current": 1, "runs": [run],
        "window": window if isinstance(window, dict) else {},
    }, renamed  # fmt: skip


def within_bounds(text: bytes) -> bytes:
    """An experiment's text, with numbers that were accepted once brought within the bounds of today."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return text  # whoever reads it says what is wrong
    training = values.get("training") if isinstance(values, dict) else None
    if not isinstance(training, dict):
        return text
    epsilon = training.get("epsilon")
    if not isinstance(epsilon, float) or not 0 < epsilon < LEAST_EPSILON:
        return text
    training["epsilon"] = LEAST_EPSILON
    return json.dumps(values).encode()


# What choices of plots were called when project files kept the names of attributes.
_CHOICES: Mapping[str, Mapping[str, str]] = {
    "boundary": {"shows.train": "train", "shows.validation": "validation", "shows.test": "test"},
    "loss": {"x_of": "axis", "log_button": "log"},
    "weights": {"views": "view"},
    "decay": {
        "views": "view", "widths": "network", "decay.l1": "l1", "decay.l2": "l2", "decay.epochs": "epochs",
    },
    "many": {"what": "over"},
    "gradients": {"shows": "view"},
    "ensemble": {"shows": "view", "counts": "count", "means": "mean"},
    "needed": {"losses": "loss", "needed.target": "target"},
    "judgement": {"views": "view", "parts": "part"},
    "validation": {"what": "over"},
    "images": {"views": "view", "parts": "part"},
}  # fmt: skip


def with_public_choices(head: Json) -> Json:
    """The head with the choices of plots by their public names, which are told from the earlier ones by name alone."""
    window = head.get("window")
    plots = window.get("plots") if isinstance(window, dict) else None
    if not isinstance(window, dict) or not isinstance(plots, dict):
        return head
    renamed = {
        plot: {_CHOICES.get(plot, {}).get(name, name): value for name, value in kept.items()}
        if isinstance(kept, dict)
        else kept
        for plot, kept in plots.items()
    }
    return {**head, "window": {**window, "plots": renamed}}


STEPS: Mapping[int, Callable[[Json, Names], tuple[Json, Names]]] = {1: _from_1}


def migrate(head: Any, names: Names) -> tuple[Json, Names]:
    """Bring a file's head and names to this program's format. Raises ValueError where they are of none it knows."""
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise ValueError(Message("project.json does not say that it is an nnstudio project"))
    version = head.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError(
            Message("its version {version!r} is not a number this program knows", version=str(version)[:40])
        )
    if version > VERSION:
        raise ValueError(
            Message(
                "it was written by a newer nnstudio (format {version}, this one reads up to {version2})",
                version=version,
                version2=VERSION,
            )
        )
    while version < VERSION:
        head, names = STEPS[version](head, names)
        version = head["version"]
    return with_public_choices(head), names
