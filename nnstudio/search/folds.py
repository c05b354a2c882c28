"""Folds: which samples each part of a cross-validation trains on, and which it is judged on.

They come from scikit-learn's splitters, so they are the folds that others get for the same settings and seed.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..data import Samples, draw, parts_of
from ..message import Message
from ..nn.memory import lacking
from ..spec import Data

Rows = NDArray[np.int64]
MOST_FITS = 100_000  # trainings that one plan may ask for


@dataclass(frozen=True, eq=False)
class Fold:
    """Row numbers of the samples that are trained on (m,) and those held out (k,); number and repeat count from 0."""

    train: Rows
    held: Rows
    number: int = 0
    repeat: int = 0


@dataclass(frozen=True)
class Plan:
    """How folds are made: `folds` parts, `repeats` times over in other orders, drawn by `seed`.

    `stratified` keeps the shares of the classes in every fold; None does so where there are classes. `leave_one_out`
    holds out every sample once and has no use for the other settings. Without `shuffle` (which repeats need) folds are
    runs of neighbouring samples.
    """

    folds: int = 5
    repeats: int = 1
    stratified: bool | None = None
    leave_one_out: bool = False
    shuffle: bool = True
    seed: int = 0

    def splitter(self, classes: bool) -> Any:
        """The splitter of scikit-learn that makes these folds. Raises `ValueError` for settings that make none."""
        from sklearn import model_selection as made

        if self.leave_one_out:
            return made.LeaveOneOut()
        if self.folds < 2:
            raise ValueError(Message("folds: {folds} leaves nothing to train on: use 2 or more", folds=self.folds))
        if self.repeats < 1:
            raise ValueError(Message("repeats: {repeats} trains nothing: use 1 or more", repeats=self.repeats))
        stratified = classes if self.stratified is None else self.stratified
        if stratified and not classes:
            raise ValueError(Message("stratified: the samples have numbers instead of classes: use plain folds"))
        if self.repeats > 1:
            if not self.shuffle:
                raise ValueError(
                    Message(
                        "repeats: {repeats} need shuffled folds, else all repeats are the same", repeats=self.repeats
                    )
                )
            kind = made.RepeatedStratifiedKFold if stratified else made.RepeatedKFold
            return kind(n_splits=self.folds, n_repeats=self.repeats, random_state=self.seed)
        kind = made.StratifiedKFold if stratified else made.KFold
        return kind(self.folds, shuffle=self.shuffle, random_state=self.seed if self.shuffle else None)

    def make(self, samples: Samples, rows: Rows) -> tuple[Fold, ...]:
        """Folds over `rows` (n,) of the samples, which stay in the order given. Raises `ValueError` where the plan asks
        for more folds than there are samples, or than the rarest class has."""
        classes = samples.task == "classification"
        splitter = self.splitter(classes)
        self._check(samples, rows, classes)
        y = samples.y[rows] if classes else np.zeros(len(rows))
        parts = enumerate(splitter.split(np.zeros((len(rows), 1)), y))
        count = len(rows) if self.leave_one_out else self.folds
        return tuple(
            Fold(rows[train].astype(np.int64), rows[held].astype(np.int64), k % count, k // count)
            for k, (train, held) in parts
        )

    def _check(self, samples: Samples, rows: Rows, classes: bool) -> None:
        n, count = len(rows), 0 if self.leave_one_out else self.folds
        if n < max(2, count):
            raise ValueError(
                Message(
                    "folds: {n} samples do not make {most} folds: use more samples or fewer folds",
                    n=n,
                    most=max(2, count),
                )
            )
        fits = n if self.leave_one_out else count * self.repeats
        if fits > MOST_FITS:
            raise ValueError(
                Message("folds: {fits} trainings are too many: use at most {most}", fits=fits, most=MOST_FITS)
            )
        lack = lacking(8 * n * fits)  # each lists the rows that it trains on and holds out
        if lack:
            raise MemoryError(
                Message(
                    "{fits:,} folds of {samples:,} samples take about {needed} of memory, and {free} are free: use "
                    "fewer folds or samples",
                    fits=fits,
                    samples=n,
                    needed=lack.needed,
                    free=lack.free,
                )
            )
        if count and classes and self.stratified is not False:
            self._check_classes(samples, rows)

    def _check_classes(self, samples: Samples, rows: Rows) -> None:
        """Raises `ValueError` where the rarest class has fewer samples than there are folds."""
        sizes = np.bincount(np.asarray(samples.y[rows], dtype=np.intp))
        rarest = int(np.where(sizes > 0, sizes, len(rows) + 1).argmin())
        size, name, count = int(sizes[rarest]), samples.class_names[rarest], self.folds
        if size >= count:
            return
        whole = int((np.asarray(samples.y, dtype=np.intp) == rarest).sum())
        has = Message("1 sample") if whole == 1 else Message("{count} samples", count=whole)
        if whole == size:
            raise ValueError(
                Message(
                    "folds: class {name} has {has}, too few for {count} stratified folds: use fewer folds, or "
                    "plain ones",
                    name=name,
                    has=has,
                    count=count,
                )
            )
        left = Message("1 is") if size == 1 else Message("{count} are", count=size)
        raise ValueError(
            Message(
                "folds: class {name} has {has}, {rest} of them in the test part; the other {left} too few "
                "for {count} stratified folds: use fewer folds, or plain ones",
                name=name,
                has=has,
                rest=whole - size,
                left=left,
                count=count,
            )
        )

    @property
    def text(self) -> str:
        """The plan in words."""
        if self.leave_one_out:
            return "leave one out"
        kind = "" if self.stratified is None else "stratified " if self.stratified else "plain "
        times = f", repeated {self.repeats} times" if self.repeats > 1 else ""
        return f"{self.folds} {kind}folds{times}" + (f", seed {self.seed}" if self.shuffle else ", in order")


FIVE_FOLDS = Plan()


def open_rows(data: Data, samples: Samples | None = None) -> tuple[Rows, Rows]:
    """Row numbers that may be looked at (the training and validation part together, in the order of the samples), and
    those of the test part, which no fold ever contains."""
    count = len((samples or draw(data)).x)
    parts = parts_of(data, count)
    return np.sort(np.concatenate([parts.train, parts.validation])), np.sort(parts.test)
