"""The ready experiments of the gallery: one for each source, set so that pressing Space shows something."""

from typing import Literal

from ..choices.sources import SOURCES
from ..choices.sources.tables import OF_CLASSES, OF_NUMBERS, OF_TWO_CLASSES
from ..message import Message
from .edit import replace
from .errors import SpecError, shown
from .experiment import Experiment
from .table import Table

PRESETS: tuple[str, ...] = tuple(SOURCES)


def preset(name: str) -> Experiment:
    """The experiment the gallery shows under `name`. Raises `SpecError` for a name it does not have."""
    plain = name.strip().lower().replace("_", "-").replace(" ", "-")
    if plain not in PRESETS:
        raise SpecError(
            "", Message("there is no preset {name}: use one of {choices}", name=shown(name), choices=", ".join(PRESETS))
        )
    return replace(Experiment(), {"data.source": plain, **SOURCES[plain].preset})


def of_table(table: Table, missing: Literal["mean", "median"] = "mean") -> Experiment:
    """The experiment that window and command line propose for the user's own rows, set as the gallery's tables are.
    `missing` fills their gaps."""
    usual = {0: OF_NUMBERS, 2: OF_TWO_CLASSES}.get(len(table.class_names), OF_CLASSES)
    return replace(Experiment(), {"data.source": "table", "data.table": table, "data.missing": missing, **usual})
