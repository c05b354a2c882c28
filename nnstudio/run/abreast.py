"""Runs beside the current one: kept as they were left, and trained along with it where that is wished."""

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Literal

from ..message import Message
from ..nn.history import Event
from ..nn.trainer import Trainer
from ..spec.edit import diff
from .mailbox import Other

Fairness = Literal["update", "sample", "second"]
FAIRNESS: tuple[Fairness, ...] = ("update", "sample", "second")
PARKED_BYTES = 256 * 2**20
MOST_ALONG = 11  # and the current run
TURN = 256  # updates to a turn where turns go by updates
TURN_MS = 1.0


class Parked:
    """The runs that an edit or another choice has left, by their number; the longest unused are forgotten first."""

    def __init__(self) -> None:
        self._trainers: OrderedDict[int, Trainer] = OrderedDict()
        self._along: frozenset[int] = frozenset()
        self._hidden: frozenset[int] = frozenset()
        self._pinned: frozenset[int] = frozenset()
        self.first = 0  # runs of a lower number are set aside: kept whatever comes, and neither shown nor trained
        self._views: OrderedDict[int, tuple[tuple[object, ...], Other]] = OrderedDict()  # the oldest reading first

    def __contains__(self, run: int) -> bool:
        return run in self._trainers

    def park(self, run: int, trainer: Trainer) -> None:
        self._trainers[run] = trainer
        fixed = self._along | self._pinned | {run}
        spare = [kept for kept in self._trainers if kept not in fixed and kept >= self.first]
        while spare and sum(t.history.nbytes() for t in self._trainers.values()) > PARKED_BYTES:
            self.forget(spare.pop(0))

    def trainers(self) -> dict[int, Trainer]:
        """All of them by their number."""
        return dict(self._trainers)

    def take(self, run: int) -> Trainer | None:
        return self._trainers.pop(run, None)

    def forget(self, run: int) -> None:
        self._trainers.pop(run, None)
        self._views.pop(run, None)

    def clear(self) -> None:
        self._trainers.clear()
        self._views.clear()

    def set_along(self, runs: frozenset[int]) -> None:
        """Which of these runs, were they parked, train along. Raises ValueError for too many."""
        if len(runs) > MOST_ALONG + 1:
            raise ValueError(
                Message(
                    "{runs} runs are too many to train at once: use at most {most}", runs=len(runs), most=MOST_ALONG + 1
                )
            )
        self._along = runs

    def mark(self, hidden: frozenset[int], pinned: frozenset[int]) -> None:
        """Which of these runs plots leave out, and which are never forgotten."""
        self._hidden, self._pinned = hidden, pinned

    def along(self) -> list[Trainer]:
        """The parked runs that train along."""
        along = [trainer for run, trainer in self._trainers.items() if run in self._along and run >= self.first]
        return along[:MOST_ALONG]

    def views(self, exact: bool = True) -> tuple[Other, ...]:
        """How each run stands; what has not changed since the last call is the same object.

        Without `exact`, of the runs that have merely trained on only the one read longest ago is read anew: a dozen
        would take too much of a frame."""
        shown = {run: trainer for run, trainer in self._trainers.items() if run >= self.first}
        keys = {run: self._key(run, trainer) for run, trainer in shown.items()}
        read = {run: key for run, (key, _) in self._views.items() if run in keys}
        waiting = [run for run, key in read.items() if key != keys[run] and key[1:] == keys[run][1:]]
        kept = frozenset() if exact else frozenset(waiting[1:])
        for run, trainer in shown.items():
            if run not in kept and (run not in self._views or self._views[run][0] != keys[run]):
                self._views[run] = keys[run], self._read(run, trainer)
                self._views.move_to_end(run)
        return tuple(self._views[run][1] for run in shown)

    def _key(self, run: int, trainer: Trainer) -> tuple[object, ...]:
        marks = run in self._along, run in self._hidden
        return (
            trainer.update,
            id(trainer),
            trainer.experiment,
            marks,
            trainer.divergence,
            trainer.stopped,
            trainer.concluded,
        )

    def _read(self, run: int, trainer: Trainer) -> Other:
        history = trainer.history.view()
        reading = trainer.reading() if trainer.judging_is_cheap else history.curves[-1]
        ended = trainer.divergence or trainer.stopped
        # What has no parameters has nothing to train, and ends before it begins.
        early = trainer.stopped is not None and trainer.network.layout.size > 0
        word = trainer.divergence.word if trainer.divergence else "stopped early" if early else ""
        return Other(
            run, trainer.experiment, trainer.network, trainer.data, trainer.parameters, history, trainer.update,
            trainer.epoch, reading, run in self._along, word, run in self._hidden, ended.text if ended else "",
        )  # fmt: skip


def note_topology(left: Trainer, entered: Trainer, run: int) -> None:
    """Mark in both histories that another network, in `run`, took over the weights that still have a place."""
    before, after = left.experiment, entered.experiment
    sizes = {"before": before.sizes, "after": after.sizes}
    if before.sizes == after.sizes:
        changes = (f"{path}: {was} to {now}" for path, (was, now) in diff(before, after).items())
        sizes = {"after": ", ".join(changes)}
    entered.history.note(Event(0, "topology", **sizes))
    if left.update:
        left.history.note(Event(left.update, "left", path=str(run), **sizes))


def race(
    racers: Sequence[tuple[Trainer, float]], fairness: Fairness, milliseconds: float, between: Callable[[], object]
) -> None:
    """Train several for so long together, each up to its epoch, the one that is behind always next: behind in updates,
    in samples seen or in seconds trained."""
    deadline = time.perf_counter() + milliseconds / 1000
    going = [(t, until) for t, until in racers if t.divergence is None and t.stopped is None and t.epoch < until]
    while going and time.perf_counter() < deadline:
        behind = min(going, key=lambda racer: _measure(racer[0], fairness))
        trainer, until = behind
        epochs = max(1, int(until - trainer.epoch))
        if fairness == "second":
            trainer.run(epochs=epochs, milliseconds=TURN_MS, between=between)
        else:
            size = trainer.batch_size if fairness == "sample" else 1
            smallest = min(t.batch_size for t, _ in going) if fairness == "sample" else 1
            trainer.run(epochs, max(1, TURN * smallest // size), milliseconds, between)
        if trainer.divergence is not None or trainer.stopped is not None or trainer.epoch >= until:
            going.remove(behind)


def keep_pace(
    racers: Sequence[tuple[Trainer, float]], fairness: Fairness, updates: int, milliseconds: float,
    debts: dict[int, float], between: Callable[[], object],
) -> int:  # fmt: skip
    """Have the first of several make so many updates and the others as much: as many updates, samples or seconds.

    What a turn leaves over is in `debts`, by the identity of a trainer. Returns the updates that the first has made."""
    (leader, goal), *others = racers
    most, before = milliseconds / len(racers), _measure(leader, fairness)
    made = leader.run(int(max(1, goal - leader.epoch)), updates, most, between)
    due = _measure(leader, fairness) - before
    for trainer, until in others:
        owed, stood = debts.get(id(trainer), 0.0) + due, _measure(trainer, fairness)
        epochs = int(max(1, until - trainer.epoch))
        size = trainer.batch_size if fairness == "sample" else 1
        if fairness == "second" and owed > 0:
            trainer.run(epochs, milliseconds=min(most, 1000 * owed), between=between)
        elif fairness != "second" and owed >= size:
            trainer.run(epochs, int(owed // size), most, between)
        # What a slow machine could not do in time is not piled up.
        debts[id(trainer)] = min(owed - (_measure(trainer, fairness) - stood), max(due, size))
    return made


def _measure(trainer: Trainer, fairness: Fairness) -> float:
    return {"update": trainer.update, "sample": trainer.samples, "second": trainer.seconds}[fairness]
