"""``nnstudio validate``: cross-validate an experiment, draw its curves as numbers, and open its test set."""

import argparse
import csv
import io
import json
import math
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .. import disk, progress
from . import opening
from .common import (
    DONE,
    UsageError,
    check_place,
    complain,
    count,
    experiment_options,
    many,
    not_written,
    read_experiment,
)

if TYPE_CHECKING:
    from ..search.folds import Plan
    from ..search.nested import Nested
    from ..search.series import Series
    from ..search.validation import Validation
    from ..spec import Experiment

LONG_RUN = 200_000  # updates of all trainings that take NumPy longer than loading the compiled step takes
EXAMPLES = """\
examples:
  nnstudio validate iris --folds 10
  nnstudio validate diabetes --set model.hidden=none --exact --repeats 5 --json
  nnstudio validate iris --set model.learner=neighbours --curve model.neighbours=int:1..30
  nnstudio validate spiral --learning-curve --out curve.csv
  nnstudio validate moons --nested training.learning_rate=log:1e-3..1/4 --nested model.hidden=shapes:2|8
  nnstudio validate wine --open-test
"""


def options(parser: argparse.ArgumentParser) -> None:
    experiment_options(parser)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    add = parser.add_argument
    add("--folds", type=count, default=5, metavar="K", help="how many parts (5)")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument("--stratified", action="store_true", help="keep the shares of the classes in every fold")
    kind.add_argument("--plain", action="store_true", help="do not (default: where there are classes, keep them)")
    kind.add_argument("--leave-one-out", action="store_true", help="hold out every sample once")
    add("--repeats", type=count, default=1, metavar="N", help="so many times over, in other orders (1)")
    order = parser.add_mutually_exclusive_group()
    order.add_argument("--shuffle", type=count, default=0, metavar="SEED", help="the seed that draws the folds (0)")
    order.add_argument("--in-order", action="store_true", help="folds are runs of neighbouring samples")
    add("--exact", action="store_true", help="solve linear, polynomial and logistic regression instead of training")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--learning-curve", action="store_true", help="over the number of training samples")
    what.add_argument("--curve", metavar="PATH=RANGE", help="over the values of one setting, named as a search has it")
    what.add_argument(
        "--nested", action="append", metavar="PATH=RANGE",
        help="choose within every fold by an inner cross-validation, and judge the choice outside (repeatable)",
    )  # fmt: skip
    add("--inner-folds", type=count, default=3, metavar="K", help="parts of the inner cross-validation (3)")
    opening.option(parser, "then train on all but the test set, and open it")
    add("--json", action="store_true", help="print one JSON object and nothing else on stdout")
    add("--out", metavar="CSV", help="write every fold as a line of a .csv table")


def run(arguments: argparse.Namespace) -> int:
    from ..spec import SpecError

    experiment = read_experiment(arguments)
    if arguments.epochs is not None:
        experiment = experiment.replace("training.epochs", arguments.epochs)
    out = Path(arguments.out) if arguments.out else None
    if out is not None and out.suffix.lower() != ".csv":
        raise UsageError(f"--out {out}: the folds are written as .csv")
    if out is not None:
        check_place("--out", out)
    begun = time.perf_counter()
    try:
        result, text, rows, interrupt = _carry_out(experiment, arguments)
    except (ValueError, SpecError) as error:
        raise UsageError(str(error)) from None
    result |= arguments.data_report
    result["seconds"] = round(time.perf_counter() - begun, 3)
    why = "" if out is None else _write(out, rows)
    print(json.dumps(_finite(result)) if arguments.json else text)
    if out is not None and not why and not arguments.json:
        print(f"written: {out}")
    status = complain(why) if why else DONE
    if interrupt is not None:
        raise interrupt
    return status


def _write(out: Path, rows: list[list[Any]]) -> str:
    """Write the table; returns what to say where that failed."""
    table = io.StringIO(newline="")
    csv.writer(table).writerows(rows)
    try:
        disk.replace_bytes(out, table.getvalue().encode())
    except OSError as error:
        return not_written(out, error)
    return ""


def _carry_out(
    experiment: "Experiment", arguments: argparse.Namespace
) -> tuple[dict[str, Any], str, list[list[Any]], KeyboardInterrupt | None]:
    """What was asked as JSON values, as text, and as the rows of a table; and the signal that stopped it, if any."""
    from ..learners import face
    from ..search.nested import nested
    from ..search.series import learning_curve, validation_curve
    from ..search.test_set import as_json, in_words, open_anew
    from ..search.validation import validate

    plan, fit = _plan(arguments), face.solve if arguments.exact else None
    if arguments.open_test:
        opening.check(experiment)  # before anything is trained
    if fit is None:
        _quicken(experiment, arguments)
    interrupt: KeyboardInterrupt | None
    with _progress(arguments.json) as told:
        if arguments.learning_curve or arguments.curve:
            series, interrupt = _as_far_as_it_comes(
                (lambda report: learning_curve(experiment, plan, fit=fit, report=report))
                if arguments.learning_curve
                else lambda report: validation_curve(experiment, arguments.curve, plan, fit=fit, report=report),
                lambda made: told(made.progress),
            )
            result, text, rows = _series(series, plan)
        elif arguments.nested:
            inner = _plan(arguments, arguments.inner_folds)
            chosen, interrupt = _as_far_as_it_comes(
                lambda report: nested(experiment, arguments.nested, plan, inner, fit=fit, report=report),
                _tell_folds(told),
            )
            result, text, rows = _nested(chosen)
        else:
            made, interrupt = _as_far_as_it_comes(
                lambda report: validate(experiment, plan, fit=fit, report=report), lambda made: told(made.progress)
            )
            result, text, rows = _validation(made)
    result["finished"] = interrupt is None
    if interrupt is not None:
        return result, f"{text}\nstopped before the end: the folds that are done", rows, interrupt
    if arguments.open_test:
        found = open_anew(experiment, opening.known(arguments, experiment), "validate", fit)
        opening.note(found)
        result["test"] = as_json(found)
        text += "\n" + in_words(found)
    return result, text, rows, None


class _Reports(Protocol):
    @property
    def progress(self) -> float: ...


Made = TypeVar("Made", bound=_Reports)


def _as_far_as_it_comes(
    work: Callable[[Callable[[Made], None]], Made], hear: Callable[[Made], object]
) -> tuple[Made, KeyboardInterrupt | None]:
    """What `work` makes; where a signal stops it, what it has reported by then. Raises where that is nothing yet."""
    latest: list[Made] = []

    def report(made: Made) -> None:
        latest[:] = [made]
        hear(made)

    try:
        return work(report), None
    except KeyboardInterrupt as interrupt:
        if not (latest and latest[0].progress):
            raise
        return latest[0], interrupt


def _quicken(experiment: "Experiment", arguments: argparse.Namespace) -> None:
    """Load the compiled step where NumPy would take longer than that."""
    from ..nn.trainer import Trainer
    from ..search.budget import planned_updates
    from ..search.series import POINTS, SHARES

    points = POINTS * arguments.inner_folds if arguments.nested else POINTS if arguments.curve else 1
    points = len(SHARES) if arguments.learning_curve else points
    one = planned_updates(experiment, max(2, arguments.folds))
    if one * points * max(1, arguments.repeats) > LONG_RUN:
        Trainer(experiment).use_engine("compiled")


def _plan(arguments: argparse.Namespace, folds: int | None = None) -> "Plan":
    """The outer plan, or with `folds` the one inside it: of the same kind, once over."""
    from ..search.folds import Plan

    stratified = True if arguments.stratified else False if arguments.plain else None
    shuffle, seed = not arguments.in_order, arguments.shuffle
    if folds is not None:
        return Plan(folds, 1, stratified, False, shuffle, seed)
    return Plan(arguments.folds, arguments.repeats, stratified, arguments.leave_one_out, shuffle, seed)


@contextmanager
def _progress(quiet: bool) -> Iterator[Callable[..., None]]:
    """A bar on stderr that is told which share is done, and lines to write above it."""
    with progress.bar(100, quiet, bar_format=progress.SHARE) as bar:

        def told(share: float, *lines: str) -> None:
            for line in () if quiet else lines:
                bar.write(line, file=bar.fp)
            bar.update(100 * share - bar.n)

        yield told


def _tell_folds(told: Callable[..., None]) -> Callable[["Nested"], None]:
    """Tells of every outer fold when it is done."""
    seen: set[tuple[int, int]] = set()

    def hear(made: "Nested") -> None:
        lines = []
        for one, point, inside in made.done:
            place = (one.fold.repeat, one.fold.number)
            if place not in seen:
                seen.add(place)
                said = _values_text(point.values)
                lines.append(
                    f"fold {place[1] + 1}: {made.name} {one.held[made.name]:.4g} ({inside:.4g} inside), {said}"
                )
        told(made.progress, *lines)

    return hear


def _validation(made: "Validation") -> tuple[dict[str, Any], str, list[list[Any]]]:
    names = made.names
    result = {"plan": made.plan.text, **_scores(made)}
    # Of a single sample there is no spread that means anything.
    single = made.plan.leave_one_out
    lines = [
        f"{made.experiment.data.about.label}, {made.plan.text}: {many(len(made.rows), 'sample')}, the test set "
        "left out",
        *([] if single else _table(made)),
        *(
            f"{name:>8}  {_number(made.judged(name))}"
            + ("" if single or made.pools(name) else _spread(made, name))
            + f"; trained on {_number(made.mean(name, held=False))}"
            + (" (all held-out answers together)" if made.pools(name) else "")
            for name in names
        ),
    ]
    head = ["repeat", "fold", "samples", *names, *(f"train_{name}" for name in names), "seconds"]
    return result, "\n".join(lines), [head, *_rows(made)]


def _spread(made: "Validation", name: str) -> str:
    return f" ± {made.error(name):.2g} (deviation {made.deviation(name):.2g})"


def _table(made: "Validation") -> list[str]:
    lines = ["    fold  samples  " + "  ".join(f"{name:>8}" for name in made.names)]
    for one in made.done:
        number = f"{one.fold.repeat + 1}.{one.fold.number + 1}" if made.plan.repeats > 1 else str(one.fold.number + 1)
        scores = "  ".join(f"{_number(one.held[name]):>8}" for name in made.names)
        lines.append(f"{number:>8}  {len(one.fold.held):7}  {scores}" + (f"  {one.ended}" if one.ended else ""))
    return lines


def _rows(made: "Validation") -> list[list[Any]]:
    """Every fold as a line of the table; below them all answers together, where single folds have no R2."""
    names, done = made.names, made.done
    rows: list[list[Any]] = [
        [one.fold.repeat + 1, one.fold.number + 1, len(one.fold.held), *(one.held[name] for name in names),
         *(one.train[name] for name in names), round(one.seconds, 6)]
        for one in done
    ]  # fmt: skip
    if any(map(made.pools, names)):
        train = [made.mean(name, held=False) for name in names]
        seconds = round(sum(one.seconds for one in done), 6)
        held = sum(len(one.fold.held) for one in done)
        rows.append(["", "pooled", held, *map(made.pooled, names), *train, seconds])
    return [list(map(_cell, row)) for row in rows]


def _scores(made: "Validation") -> dict[str, Any]:
    names = made.names
    return {
        "folds": [
            {
                "repeat": one.fold.repeat + 1, "fold": one.fold.number + 1, "samples": len(one.fold.held),
                "held": dict(one.held), "train": dict(one.train), "ended": one.ended,
                "seconds": round(one.seconds, 6),
            }
            for one in made.done
        ],
        "mean": {name: made.mean(name) for name in names},
        "deviation": {name: made.deviation(name) for name in names},
        "error": {name: made.error(name) for name in names},
        "pooled": {name: made.pooled(name) for name in names},
        "judged_by": {name: made.judged(name) for name in names},
        "train_mean": {name: made.mean(name, held=False) for name in names},
    }  # fmt: skip


def _series(made: "Series", plan: "Plan") -> tuple[dict[str, Any], str, list[list[Any]]]:
    over, name = made.path or "samples", made.names[0]
    choice = made.choice(name)
    best = None if choice is None else made.values[choice.best]
    points = [{"value": value, **_scores(point)} for value, point in zip(made.values, made.points, strict=True)]
    result = {"plan": plan.text, "over": over, "score": name, "best": best, "points": points}
    width = max(len(over), *(len(_said(value)) for value in made.values))
    lines = [f"{over:>{width}}  {name:>8}        trained on"]
    for value, point in zip(made.values, made.points, strict=True):
        error = point.error(name)
        spread = f" ± {error:<7.2g}" if math.isfinite(error) and not point.pools(name) else " " * 10
        lines.append(
            f"{_said(value):>{width}}  {_number(point.judged(name)):>8}{spread} {_number(point.mean(name, held=False))}"
        )
    if best is not None and made.path:
        kind = "pooled" if made.points[0].pools(name) else "mean"
        lines.append(f"best {kind} {name} at {over} {_said(best)}; {plan.text}, the test set left out")
    head = [over, "repeat", "fold", "held out", *made.names, *(f"train_{one}" for one in made.names), "seconds"]
    rows = [
        [value, *row] for value, point in zip(made.values, made.points, strict=True) for row in _rows(point)
    ]  # fmt: skip
    return result, "\n".join(lines), [head, *rows]


def _nested(made: "Nested") -> tuple[dict[str, Any], str, list[list[Any]]]:
    name, outer = made.name, made.validation
    result = {
        "plan": outer.plan.text, "score": name, "hopeful": made.hopeful, **_scores(outer),
        "chosen": [dict(point.values) for _one, point, _inside in made.done],
        "inner": [[float(value) for value in row] for row in made.inner],
    }  # fmt: skip
    lines = [f"    fold  {name:>8}  {'inside':>8}  chosen"]
    rows: list[list[Any]] = [["fold", name, "inside", *made.points[0].values]]
    for one, point, inside in made.done:
        scores = f"{_number(one.held[name]):>8}  {_number(inside):>8}"
        lines.append(f"{one.fold.number + 1:>8}  {scores}  {_values_text(point.values)}")
        rows.append([one.fold.number + 1, *map(_cell, (one.held[name], inside)), *point.values.values()])
    pools = outer.pools(name)
    if pools:
        rows.append(["pooled", made.mean, made.hopeful, *("" for _ in made.points[0].values)])
    error = outer.error(name)
    lines.append(
        f"{'pooled' if pools else 'mean'} {name} {_number(made.mean)}"
        + (f" ± {error:.2g}" if math.isfinite(error) else "")
        + f" on samples that had no say in the choice; the scores that chose promised {_number(made.hopeful)}"
    )
    return result, "\n".join(lines), rows


def _values_text(values: Mapping[str, Any]) -> str:
    return ", ".join(f"{path} {_said(value)}" for path, value in values.items())


def _said(value: Any) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _number(value: float) -> str:
    return "none" if math.isnan(value) else f"{value:.4g}"


def _cell(value: Any) -> Any:
    """A cell of a .csv table: empty where there is nothing to measure."""
    return "" if isinstance(value, float) and math.isnan(value) else value


def _finite(value: Any) -> Any:
    """The same without numbers that JSON does not have: null in their place."""
    if isinstance(value, dict):
        return {key: _finite(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_finite(one) for one in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
