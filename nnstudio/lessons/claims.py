"""What a lesson claims, and the trainings that show whether it is so: the blocks ``claim``, read into values.

Nothing is trained here; `nnstudio.lessons.proof` does that.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..message import Message, message_of
from ..spec import Experiment, SpecError, parse, replace
from .errors import shown
from .facts import MEASURES
from .goals import Expression, GoalError, parse_goal

SEEDS, MOST_SEEDS = 5, 20
MOST_RUNS, LONGEST_RUN = 20, 2_000_000  # updates
MOST_TRIALS, MOST_FOLDS = 100, 20
SEEDED = ("data.seed", "model.seed", "training.seed")

# What a claim may compare beside the measures of goals.
MORE_MEASURES: Mapping[str, str] = {
    "weights": "the number of weights, without biases",
    "samples": "the samples that all updates have used together",
    "training_samples": "the number of training samples",
    "validation_samples": "the number of validation samples",
    "diverged": "1 for a run that has diverged, else 0",
    "lowest_loss": "the lowest training loss so far",
    "lowest_validation": "the lowest validation loss so far",
    "rises": "the share of epochs after which the training loss was higher than before",
    "span": "the largest answer to a sample minus the smallest",
    "limit": "two over the sharpness: the step size of gradient descent has to stay below it here",
    "error": "the standard error of held_loss",
    "best_fold": "the lowest loss of a fold",
    "worst_fold": "the highest loss of a fold",
    "best": "the value with the lowest held_loss, or that of the best trial of a search",
    "best_loss": "that lowest held_loss, or the loss of that trial",
    "simplest": "the smallest value whose held_loss is within one standard error of the lowest",
}
CLAIM_MEASURES = {**MEASURES, **MORE_MEASURES}
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_LENGTH = re.compile(r"(\d+) (epochs?|updates?|folds|trials)")
_SEEDS = re.compile(r"(?:(\d+) of )?(\d+)")


@dataclass(frozen=True)
class Run:
    """One training, cross-validation or search. `changes` are to the experiment that the step begins with.

    Without `epochs` and `updates` the network stays untrained. `until` ends it sooner, at the first epoch at whose end
    it holds. `exact` solves instead of training. With `folds` it is cross-validated, with `over` for each value of one
    hyperparameter; with `search` that is searched by `trials` trials.
    """

    name: str
    changes: Mapping[str, Any]
    epochs: int = 0
    updates: int = 0
    until: Expression | None = None
    exact: bool = False
    folds: int = 0
    over: str = ""
    search: str = ""
    trials: int = 0


@dataclass(frozen=True)
class Claim:
    """What is said to be so: every one of `holds` after the runs, and the goals `reaches` of the step (from 1) by doing
    these runs one after the other. It is tried with `seeds` seeds, the lesson's own first, and has to be so with
    `least` of them, its own among these."""

    id: str
    line: int
    runs: tuple[Run, ...]
    holds: tuple[Expression, ...]
    reaches: tuple[int, ...] = ()
    least: int = SEEDS
    seeds: int = SEEDS

    def words(self) -> Iterator[str]:
        """Every measure that is compared."""
        for expression in self.holds:
            for stage in expression.stages:
                yield from stage.words()


class ClaimError(ValueError):
    """A block is no claim; ``str()`` says why and what would be."""


def read_run(text: str, start: Experiment) -> Run:
    """A run from its line, such as ``wide; model.hidden = 26; 100 epochs``. Raises `ClaimError`."""
    name, changes = "", dict[str, Any]()
    known: dict[str, Any] = {}
    for place, part in enumerate(part.strip() for part in text.split(";")):
        word, _, rest = part.partition(" ")
        length = _LENGTH.fullmatch(part)
        if length:
            known[length[2].rstrip("s") + "s"] = int(length[1])
        elif part == "exact":
            known["exact"] = True
        elif word in ("over", "search") and rest:
            known[word] = rest.strip()
        elif word == "until":
            known["until"] = _expression(rest, MEASURES)
        elif "=" in part:
            path, _, value = (piece.strip() for piece in part.partition("="))
            try:
                changes[path] = parse(path, value)
            except SpecError as error:
                raise ClaimError(message_of(error)) from None
        elif not place and _NAME.fullmatch(part):
            name = part
        else:
            raise ClaimError(
                Message(
                    "{part} is no part of a run: use a name, settings such as model.l1 = 0.1, 100 epochs, until "
                    "and a goal, exact, 5 folds, over, search",
                    part=shown(part),
                )
            )
    return _checked(Run(name, changes, **known), start)


def _checked(run: Run, start: Experiment) -> Run:
    try:
        experiment = replace(start, run.changes)
    except SpecError as error:
        raise ClaimError(message_of(error)) from None
    per_epoch = -(-experiment.data.drawn // {"batch": experiment.data.drawn, "stochastic": 1}.get(
        experiment.training.batch_mode, experiment.training.batch_size
    ))  # fmt: skip
    if run.epochs * per_epoch + run.updates > LONGEST_RUN:
        raise ClaimError(Message("a run of a claim makes at most {most:,} updates", most=LONGEST_RUN))
    if run.until is not None and not run.epochs:
        raise ClaimError(Message("until needs a number of epochs to give up at: write 100 epochs before it"))
    if run.trials > MOST_TRIALS or run.folds > MOST_FOLDS:
        raise ClaimError(
            Message("a run of a claim has at most {most} trials and {most2} folds", most=MOST_TRIALS, most2=MOST_FOLDS)
        )
    if run.over and not run.folds:
        raise ClaimError(Message("over needs folds: write 5 folds beside it"))
    if run.search and not run.trials:
        raise ClaimError(Message("search needs trials: write 12 trials beside it"))
    return run


def read_claim(
    name: str, line: int, runs: tuple[Run, ...], holds: list[str], reaches: tuple[int, ...], seeds: str
) -> Claim:
    """A claim of its parts. Raises `ClaimError`."""
    names = [run.name for run in runs]
    if not _NAME.fullmatch(name.replace("-", "_")):
        raise ClaimError(Message("{name} is no id: use small letters, digits and hyphens", name=shown(name)))
    if len(runs) > MOST_RUNS:
        raise ClaimError(Message("a claim has at most {most} runs", most=MOST_RUNS))
    if len(set(names)) < len(names):
        raise ClaimError(Message("two runs of a claim bear one name: begin each with a name of its own"))
    found = _SEEDS.fullmatch(seeds or str(SEEDS))
    if found is None or not 1 <= int(found[1] or found[2]) <= int(found[2]) <= MOST_SEEDS:
        raise ClaimError(Message("{seeds} is no number of seeds: use 5, or 4 of 5", seeds=shown(seeds)))
    known = set(CLAIM_MEASURES if runs else ())
    known.update(f"{name}.{measure}" for name in names if name for measure in CLAIM_MEASURES)
    expressions = tuple(_expression(text, known) for text in holds)
    if not expressions and not reaches:
        raise ClaimError(Message("nothing is claimed: say what holds, or which goal of the step it reaches"))
    if any(len(expression.stages) > 1 for expression in expressions):
        raise ClaimError(Message("then has no meaning in a claim: use and"))
    return Claim(name, line, runs, expressions, reaches, int(found[1] or found[2]), int(found[2]))


def _expression(text: str, measures: Collection[str]) -> Expression:
    try:
        return parse_goal(text, measures)
    except GoalError as error:
        raise ClaimError(message_of(error)) from None
