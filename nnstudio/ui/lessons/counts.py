"""What cross-validation and search have come to since a step began, for its goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..main_window import MainWindow


class Counts:
    """Looks at the two where they were built; what was there before `begin` does not count."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._before: tuple[Any, Any, Any] = (None, None, None)

    def begin(self) -> None:
        """A step begins: what there is now is of before."""
        self._before = self._made, self._search, self._opening

    @property
    def test_opened(self) -> bool:
        return self._opening is not None and self._opening is not self._before[2]

    def numbers(self) -> dict[str, float]:
        """By the names of `nnstudio.lessons.facts.MEASURES`; what nothing is known of is left out."""
        found: dict[str, float] = {}
        made, search = self._made, self._search
        if made is not None and made is not self._before[0]:
            results = getattr(made, "results", None)
            if results is not None:
                found |= {"folds": float(len(made.done)), "held_loss": made.mean("loss")}
            else:
                found["values"] = float(len(made.values)) if made.progress == 1 else 0.0
        if search is not None and search != self._before[1]:
            kept = self._window.workspaces.pages["search"].board.kept
            finished = [row for row in kept.results.rows if row.state == "complete"]
            found |= {"trials": float(len(finished)), "folds_searched": float(kept.settings.folds)}
            if kept.results.best is not None:
                found["best_trial"] = float(kept.results.best.score)
        return found

    @property
    def _made(self) -> Any:
        validation = self._window.extras.built.get("validation")
        return None if validation is None else validation.made

    @property
    def _opening(self) -> Any:
        return self._window.test_door.latest

    @property
    def _search(self) -> Any:
        """The file of the search on show, which is another one for every search."""
        page = self._window.workspaces.pages.get("search")
        return None if page is None or page.board.kept is None else page.board.kept.path
