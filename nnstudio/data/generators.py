"""Samples drawn by formula: the recipes stand with their sources, in `nnstudio.choices.sources`."""

from nnstudio.choices.sources import SOURCES
from nnstudio.spec import Data

from .samples import Samples
from .streams import stream

# What a plot of two inputs shows on either axis.
AXIS_RANGE: tuple[float, float] = (-6.0, 6.0)


def generate(data: Data) -> Samples:
    """The samples that `data` describes: inputs x1 (and x2), and classes -1 and +1 or one target.

    Raises `ValueError` for a source that is a table.
    """
    about = data.about
    if about.recipe is None:
        generated = ", ".join(name for name, source in SOURCES.items() if source.recipe is not None)
        raise ValueError(f"data.source: {data.source} is not generated: use one of {generated}")
    rng_positions, rng_noise = stream(data.seed, "positions"), stream(data.seed, "noise")
    x, y = about.recipe(data.samples, data.noise / 100, rng_positions, rng_noise)
    names = tuple(f"x{k + 1}" for k in range(x.shape[1])) if about.task != "function" else ("1",)
    return Samples(x, y, names, _class_names(about.classes))


def _class_names(classes: int) -> tuple[str, ...]:
    """Two are called by their signs, more by their numbers, and none are none."""
    return ("-1", "+1") if classes == 2 else tuple(str(k + 1) for k in range(classes))
