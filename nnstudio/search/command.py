"""The body of ``nnstudio search``."""

import argparse
import contextlib
import json
import math
import shlex
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import disk, progress, signals
from ..message import message_of
from ..spec import Experiment

if TYPE_CHECKING:
    from .executors import Executor
    from .kept import Kept
    from .results import Results, Row, State
    from .settings import Settings
    from .study import Search
    from .validation import Opening

DONE, FAILED = 0, 1
LEADERS = 10
STATES: tuple["State", ...] = ("complete", "pruned", "diverged", "infeasible", "failed", "waiting")
LONG_SEARCH = 200_000  # updates that take NumPy longer than loading the compiled step takes in every process
EXAMPLES = """\
what to vary:
  training.learning_rate=log:1e-4..1    numbers by their order of size (lin:0..0.5 evenly, int:1..9 whole ones)
  training.learning_rate=log:1e-4..1/9  nine values of the range, as a grid needs them
  model.activation=tanh,relu            one of several values; the path alone takes the range offered for it
  model.hidden=budget:200               equal widths from 2 up, of every depth, with at most 200 parameters
  model.hidden=shapes:4|8-8|16-4        these hidden layers; or grid:depth=1..3,width=2..16
  model.skips=on,off                    whether layers also read the column before their own
  model.layers.0.l1=log:1e-5..0.1       a setting of one layer

examples:
  nnstudio search spiral --vary training.learning_rate=log:1e-3..1 --vary model.hidden=budget:200 --trials 100
  nnstudio search iris --vary model.hidden=shapes:2|4|8|16 --method grid --folds 5 --score accuracy --jobs 4
  nnstudio search moons --vary training.learning_rate --method hyperband --storage moons.db
  nnstudio search moons --storage moons.db --resume --trials 200
"""


def options(parser: argparse.ArgumentParser) -> None:
    """The options of its own."""
    from .plans import METHODS
    from .trials import SCORE_NAMES

    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    add = parser.add_argument
    add("--vary", action="append", default=[], metavar="PATH=RANGE", help="vary a setting (repeatable; see below)")
    add("--method", choices=METHODS, help="how values are chosen (tpe)")
    add("--trials", type=_positive, metavar="N", help="how many trials (50; of a grid all)")
    add("--folds", type=_positive, metavar="K", help="cross-validate in K folds (the experiment's own split)")
    add("--score", choices=SCORE_NAMES, help="what is compared, of samples held out (loss)")
    add(
        "--seeds", type=_positive, metavar="N",
        help="train every trial from N weight and order seeds, and compare the means (1: all start from the "
        "experiment's own)",
    )  # fmt: skip
    add("--minutes", type=_minutes, metavar="M", help="stop after so many minutes")
    add("--budget-updates", type=_positive, metavar="N", help="at most so many updates of all trainings together")
    add("--max-parameters", type=_positive, metavar="N", help="larger networks are not trained")
    add("--jobs", type=_positive, default=1, metavar="N", help="train in N processes (1)")
    add("--cluster", metavar="ADDRESS", help="train on the workers of a Dask scheduler, such as tcp://HOST:8786")
    for name, what in (("ca", "the authority's certificate"), ("cert", "your certificate"), ("key", "its key")):
        add(f"--tls-{name}", metavar="PEM", help=f"of a cluster at tls://HOST:8786: {what}")
    add("--storage", metavar="FILE.db", help="keep the search in this file, to go on with it or to open it with Optuna")
    add("--resume", action="store_true", help="go on with the search in --storage")
    add(
        "--open-test", action="store_true",
        help="then train the best on all but the test set, and open it; every opening is counted",
    )  # fmt: skip
    add("--json", action="store_true", help="print one JSON object and nothing else on stdout")
    add("--out", metavar="FILE", help="write the best experiment as .json or .nnstudio, or all trials as .csv")


def _positive(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 2**40):
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 1 up")
    return int(text)


def _minutes(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is not a number of minutes above 0")
    return value


def run(experiment: Experiment, arguments: argparse.Namespace, write: Callable[[Path, Experiment], None]) -> int:
    """Carry it out; `write` writes a project file. Returns the exit status. Raises `SearchError` and `SpecError` for
    what is not accepted, `OSError` where a result cannot be written."""
    from .ledger import SearchError
    from .test_set import as_json, in_words
    from .test_set import told as tell

    out = Path(arguments.out) if arguments.out else None
    if out is not None and out.suffix.lower() not in (".json", ".nnstudio", ".csv"):
        raise SearchError(f"--out {out}: the result is written as .json, .nnstudio or .csv")
    if arguments.resume and not arguments.storage:
        raise SearchError("--resume: name the file to go on with, --storage FILE.db")
    begun = time.perf_counter()
    with _search(experiment, arguments) as search:
        if arguments.open_test:
            _check_test(search.experiment)
        told = _announce(search, arguments)
        with signals.noted() as ending, contextlib.closing(_executor(arguments)) as executor:
            finished = _progress(search, executor, told["seconds"], ending, quiet=arguments.json)
        results = search.results()
        found = _as_json(search, results) | {"estimate": told, "finished": finished} | arguments.data_report
        best = results.best
        opened = _open_test(search, best) if arguments.open_test and best is not None else None
        records = search.openings
        found |= {"test": None if opened is None else as_json(opened), "test_openings": len(records)}
        found["seconds"] = round(time.perf_counter() - begun, 3)
        text = [_table(search, results), *([] if opened is None else [in_words(opened)])]
        text += [f"test set: {tell(search.experiment.data, records)}"] if records and opened is None else []
        print(json.dumps(found) if arguments.json else "\n".join(text))
        if out is not None and best is not None:
            _write(out, best, results, write)
            if not arguments.json:
                print(f"written: {out}")
        if not finished:
            _say_how_to_go_on(arguments)
        if ending.asked:
            return ending.status
        return DONE if best is not None and (finished or arguments.minutes is not None) else FAILED


def _check_test(experiment: Experiment) -> None:
    from .ledger import SearchError
    from .test_set import check_open

    try:
        check_open(experiment.data)
    except ValueError as error:
        raise SearchError(message_of(error)) from None


def _open_test(search: "Search", best: "Row") -> "Opening":
    """Judge the best trial by the test set, and note that in the search and in the user's log."""
    from . import openings
    from .test_set import open_anew

    found = open_anew(best.experiment, search.openings, "search")
    search.note_opening(found)
    why = openings.note(found)
    if why:
        print(f"nnstudio: {why}", file=sys.stderr)
    return found


def _search(experiment: Experiment, arguments: argparse.Namespace) -> "Search":
    from .kept import read
    from .space import Space
    from .study import Search

    storage = Path(arguments.storage) if arguments.storage else None
    if arguments.epochs is not None:
        experiment = experiment.replace("training.epochs", arguments.epochs)
    if arguments.resume and storage is not None and (not arguments.vary or storage.is_file()):
        if storage.is_file():
            _check_asked(read(storage), experiment, arguments)
        return Search.open(
            storage, trials=arguments.trials, updates=arguments.budget_updates, minutes=arguments.minutes
        )
    space = Space.parse(arguments.vary, experiment)
    return Search(experiment, space, _settings(experiment, arguments), storage, arguments.resume)


def _settings(experiment: Experiment, arguments: argparse.Namespace) -> "Settings":
    from .budget import planned_updates
    from .plans import METHODS
    from .settings import Settings

    method, folds, seeds = arguments.method or "tpe", arguments.folds or 0, arguments.seeds or 1
    assert method in METHODS
    trials = arguments.trials or (10_000 if method == "grid" else 50)
    updates = trials * planned_updates(experiment, folds, seeds)
    return Settings(
        method, trials, folds, arguments.score or "loss", arguments.seed or 0, arguments.max_parameters,
        arguments.budget_updates, arguments.minutes, "together" if updates > LONG_SEARCH else "numpy", seeds,
    )  # fmt: skip


def _check_asked(kept: "Kept", experiment: Experiment, arguments: argparse.Namespace) -> None:
    """Raises `SearchError` where what was typed and the file disagree. What was not typed is taken from the file."""
    from ..spec import PRESETS
    from .agreement import check_experiment, check_settings
    from .space import Space

    whole = Path(arguments.source).suffix.lower() in (".json", ".nnstudio")
    typed = [change.partition("=")[0].strip() for change in arguments.changes]
    typed += ["training.epochs"] if arguments.epochs is not None else []
    typed += ["data.seed", "model.seed", "training.seed"] if arguments.seed is not None else []
    from_table = arguments.source.lower() not in PRESETS
    check_experiment(kept.path, kept.experiment, experiment, ["data.source", *(["data.table"] if from_table else [])])
    check_experiment(kept.path, kept.experiment, experiment, None if whole else typed)
    names = ("method", "folds", "score", "seed", "max_parameters", "seeds")
    wanted = {name: getattr(arguments, name) for name in names if getattr(arguments, name) is not None}
    there = {name: getattr(kept.settings, name) for name in names} | {"vary": list(kept.space.texts)}
    if arguments.vary:
        wanted["vary"] = list(Space.parse(arguments.vary, experiment).texts)
    check_settings(kept.path, there, wanted)
    if not kept.settings.seeds:
        print("nnstudio: every trial of this search draws seeds of its own, as it was begun", file=sys.stderr)


def _announce(search: "Search", arguments: argparse.Namespace) -> dict[str, Any]:
    """Say what is to come, before it begins."""
    from .budget import estimate

    done = sum(row.over for row in search.rows())
    left = max(0, search.settings.trials - done)
    if not left:
        return {"trials": 0, "updates": 0, "seconds": 0.0}
    told = estimate(search.experiment, search.space, replace(search.settings, trials=left), arguments.jobs)
    where = f" on {arguments.cluster}" if arguments.cluster else ""
    already = f"; {done} are done already" if done else ""
    print(f"{search.settings.method}{where}: {told.text}{already}", file=sys.stderr)
    return {"trials": told.trials, "updates": told.updates, "seconds": round(told.seconds, 3)}


def _executor(arguments: argparse.Namespace) -> "Executor":
    from .executors import InProcess, Processes

    if arguments.cluster:
        from .cluster import Cluster, Tls

        return Cluster(arguments.cluster, tls=Tls.of(arguments.tls_ca, arguments.tls_cert, arguments.tls_key))
    return Processes(arguments.jobs) if arguments.jobs > 1 else InProcess(1)


def _progress(search: "Search", executor: "Executor", told: float, ending: signals.Ending, quiet: bool) -> bool:
    """Search with a bar on stderr; a signal ends it between two trials, with all that is done in the file."""
    from .budget import duration
    from .pace import remaining

    before = frozenset(row.number for row in search.rows() if row.over)
    total = max(search.settings.trials, len(search.rows()))  # begun with more than are asked for now
    begun = time.monotonic()
    best: list[float] = [row.score for row in search.results().ranked[:1]]
    choose = max if search.settings.maximize else min
    with progress.bar(total, quiet, initial=len(before), unit="trial", bar_format=progress.FORM) as bar:

        def report(row: "Row") -> None:
            if row.state == "complete" and math.isfinite(row.score):
                best[:] = [choose([*best, row.score])]
            if not quiet:
                left = remaining(search.rows(), search.settings, before, time.monotonic() - begun, told)
                words = [f"about {duration(left)} left"] if math.isfinite(left) else []
                words += [f"best {search.settings.score} {best[0]:.4g}"] if best else []
                bar.set_postfix_str(", ".join(words), refresh=False)
            bar.update(1)

        return search.run(executor, lambda: not ending.asked, report)


def _as_json(search: "Search", results: "Results") -> dict[str, Any]:
    states = [row.state for row in results.rows]
    simplest = results.simplest
    return {
        "method": search.settings.method,
        "score": search.settings.score,
        "trials": len(states),
        **{state: states.count(state) for state in STATES},
        "seeds": search.settings.seeds,
        "best": _row_as_json(results.best) if results.best else None,
        "simplest": simplest.number if simplest else None,
        "leaderboard": [_row_as_json(row) for row in results.ranked[:LEADERS]],
        "storage": str(search.ledger.path) if search.ledger.path else None,
    }


def _row_as_json(row: "Row") -> dict[str, Any]:
    return {
        "number": row.number, "score": row.score, "spread": row.spread if math.isfinite(row.spread) else None,
        "scores": [score if math.isfinite(score) else None for score in row.scores],
        "parameters": row.parameters, "seconds": round(row.seconds, 3), "hidden": row.hidden, "values": row.values,
        "seed": int(row.seed) if row.seed.isdigit() else row.seed,
    }  # fmt: skip


def _table(search: "Search", results: "Results") -> str:
    leaders = results.ranked[:LEADERS]
    if not leaders:
        whys = [row.why for row in results.rows if row.why]
        return "no trial is complete" + (f"; the first said: {whys[0]}" if whys else "")
    names = [path for path in search.space.paths if path != "model.hidden"]
    many = search.settings.trainings > 1
    score = search.settings.score
    head = ["trial", *(["mean", "deviation"] if many else [score]), "parameters", "hidden", *names, "seed"]
    lines = [head]
    for row in leaders:
        spread = [f"{row.spread:.2g}" if math.isfinite(row.spread) else "none"] if many else []
        values = [_shown(row.values.get(name)) for name in names]
        lines.append([str(row.number), f"{row.score:.4g}", *spread, str(row.parameters), row.hidden, *values, row.seed])
    widths = [max(len(line[k]) for line in lines) for k in range(len(head))]
    text = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    if many:
        over = f"{search.settings.seeds} seeds" if search.settings.seeds > 1 else f"{search.settings.folds} folds"
        text.append(f"{score}: mean and deviation over {over}")
    simplest = results.simplest
    if simplest is not None and simplest is not leaders[0]:
        text.append(
            f"within one standard error of the best: trial {simplest.number} with {simplest.parameters} parameters"
        )
    return "\n".join(text)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _write(out: Path, best: "Row", results: "Results", write: Callable[[Path, Experiment], None]) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    if out.suffix.lower() == ".csv":
        disk.replace_bytes(out, results.csv().encode())
    elif out.suffix.lower() == ".json":
        disk.replace_bytes(out, f"{best.experiment.to_json()}\n".encode())
    else:
        write(out, best.experiment)


def _experiment_again(arguments: argparse.Namespace) -> list[str]:
    """What was typed to name the experiment, beside its source."""
    words = []
    for name in ("epochs", "seed", "target", "task", "leave_out", "missing", "changes"):
        value = getattr(arguments, name, None)
        option = "--set" if name == "changes" else f"--{name.replace('_', '-')}"
        for one in value if isinstance(value, list) else [] if value is None else [value]:
            words += [option, str(one)]
    return words


def _say_how_to_go_on(arguments: argparse.Namespace) -> None:
    if arguments.storage:
        words = ["nnstudio", "search", arguments.source, *_experiment_again(arguments)]
        said = f"go on with: {shlex.join([*words, '--storage', arguments.storage, '--resume'])}"
    else:
        said = "to continue a search later, give it a file: --storage FILE.db"
    print(f"nnstudio: stopped before the end; {said}", file=sys.stderr)
