"""A search as its file tells it, without taking part in it: what is looked at while another process goes on with it,
and after a restart."""

from dataclasses import dataclass, replace
from pathlib import Path

from ..spec import Experiment
from .agreement import kept_by
from .ledger import Ledger, check_stored, held, reading
from .openings import from_plain
from .results import Results, importances_of, row_of
from .settings import Settings, settings_of
from .space import Space
from .study import Search, add_opening
from .validation import Opening


@dataclass(frozen=True, eq=False)
class Kept:
    """What a file holds of a search, at one moment."""

    path: Path | None
    experiment: Experiment
    space: Space
    settings: Settings
    results: Results
    openings: tuple[Opening, ...] = ()  # of the test part, that the file knows of

    @classmethod
    def of(cls, search: Search) -> "Kept":
        """What a search that is open here holds now."""
        opened = from_plain(search.ledger.settings.get("openings", ()))
        return cls(search.ledger.path, search.experiment, search.space, search.settings, search.results(), opened)

    @property
    def done(self) -> int:
        """How many trials are over, however they ended."""
        return sum(row.over for row in self.results.rows)

    @property
    def left(self) -> int:
        """How many trials are still to be made, those that were interrupted among them."""
        return max(0, self.settings.trials - self.done)


def read(path: Path) -> Kept:
    """What the file holds now. Raises `SearchError` where it holds none of nnstudio's searches, `SpecError` where that
    search is of another version."""
    with reading(path) as study:
        kept = study.user_attrs.get("nnstudio")
        trials = sorted(study.get_trials(deepcopy=False), key=lambda trial: trial.number)
        opened = from_plain(study.user_attrs.get("openings", ()))
    kept = kept_by(path, kept)
    experiment, settings = Experiment.from_json(kept["experiment"]), settings_of(kept)
    check_stored(path, trials)
    rows = tuple(row_of(trial, experiment) for trial in trials)
    if not held(path):  # whoever trained them was killed
        rows = tuple(replace(row, state="waiting") if row.state == "running" else row for row in rows)
    return Kept(
        path, experiment, Space.parse(kept["vary"], experiment), settings, Results(rows, settings.maximize), opened
    )


def note_opening(path: Path, opening: Opening) -> None:
    """Keep it in the search's file that its test part was opened. Raises `SearchError` where that is not possible."""
    with Ledger(path) as ledger:
        add_opening(ledger, opening)


def importances_in(path: Path, maximize: bool) -> dict[str, float]:
    """`importances` of the search in a file, whoever is writing it."""
    with reading(path) as study:
        trials = sorted(study.get_trials(deepcopy=False), key=lambda trial: trial.number)
    return importances_of(trials, maximize)
