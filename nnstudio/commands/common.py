"""What the commands share: exit statuses, the complaint about wrong usage, and experiments as people name them."""

import argparse
import errno
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import disk

if TYPE_CHECKING:
    from ..data.reading import Plan
    from ..spec import Experiment
    from ..spec.data import SourceName

DONE, FAILED, WRONG = 0, 1, 2


class UsageError(Exception):
    """Wrong input from the command line; ``str()`` is the one line to print."""

    status = WRONG


class NoPlaceError(UsageError):
    """A result could not be written where it is wanted."""

    status = FAILED


def experiment_options(parser: argparse.ArgumentParser) -> None:
    """The experiment to work on, and what is changed about it: `read_experiment` reads these."""
    parser.add_argument(
        "source", metavar="FILE|PRESET|LINK",
        help="a .nnstudio project, an experiment as .json, a table (.csv, .tsv, .txt, .csv.gz, .parquet ...), a preset "
        "or a link to TensorFlow Playground",
    )  # fmt: skip
    parser.add_argument("--epochs", type=count, metavar="N", help="train so many epochs (default: the experiment's)")
    parser.add_argument(
        "--set", action="append", default=[], metavar="PATH=VALUE", dest="changes",
        help="change a setting, such as training.learning_rate=0.1 or model.hidden=8-4 (repeatable)",
    )  # fmt: skip
    parser.add_argument("--seed", type=count, metavar="S", help="set the data, weight and order seeds to S")
    parser.add_argument(
        "--target", metavar="COLUMN", help="what to predict from a table (default: as the window would)"
    )
    parser.add_argument(
        "--task", choices=("classification", "regression"),
        help="predict classes or numbers from a table (default: by the values of the target)",
    )  # fmt: skip
    parser.add_argument(
        "--leave-out",
        action="append",
        default=[],
        metavar="COLUMN",
        help="do not use this column of a table (repeatable)",
    )
    parser.add_argument(
        "--missing", choices=("drop", "mean", "median", "refuse"),
        help="gaps in a table: drop their rows, fill them with the training part's mean or median, or refuse the table "
        "(default: drop, but where that loses over a tenth of the rows leave out columns that are mostly empty, and "
        "fill with the mean)",
    )  # fmt: skip


def check_place(option: str, named: str | Path, *files: Path, make_folders: bool = False) -> None:
    """Try whether what an option names can be written, before minutes of work: that file, or `files` in that folder.
    Raises `NoPlaceError`."""
    for file in files or (Path(named),):
        try:
            disk.try_place(file, make_folders)
        except OSError as error:
            said = f"it cannot be written ({error.strerror})"
            if error.errno == errno.ENOENT:
                said = f"there is no folder {file.parent}"
            raise NoPlaceError(f"{option} {named}: {said}: name another place, or mend that") from None


def complain(text: object) -> int:
    """Say in one line what failed although the work was done; returns the exit status."""
    print("nnstudio: " + " ".join(str(text).split()), file=sys.stderr)
    return FAILED


def not_written(place: object, error: Exception) -> str:
    """What to say of a file that could not be written."""
    return f"{place} could not be written: {getattr(error, 'strerror', None) or error}"


def many(number: int, what: str) -> str:
    """So many of something: "1 sample", "2,000 samples"."""
    return f"{number:,} {what}" + ("" if number == 1 else "s")


def count(text: str) -> int:
    """A whole number from 0 up, as an option has it."""
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not 0 <= value < 2**32:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 up")
    return value


def size(text: str) -> tuple[int, int]:
    """Width and height of a picture or window, as an option has them."""
    width, _, height = text.lower().partition("x")
    numbers = all(side.isdecimal() and len(side) < 5 for side in (width, height))
    if not (numbers and 320 <= int(width) <= 7680 and 240 <= int(height) <= 4320):
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1440x900")
    return int(width), int(height)


def read_experiment(arguments: argparse.Namespace) -> "Experiment":
    """The experiment of a file, preset or link with the changes of ``--set`` and ``--seed``. Raises `UsageError`.

    What was made of a table is said on stderr, and kept as `arguments.data_report` for the JSON of a command: the one
    key "data", or none where there is no table.
    """
    from ..data.reading import is_table_name
    from ..project import ProjectError, load
    from ..project.playground import link_count
    from ..spec import PRESETS, SpecError, parse, preset
    from ..spec import replace as changed
    from .data_report import known

    source, seed = arguments.source, arguments.seed
    arguments.data_report = {}
    edits: dict[str, Any] = {}
    if seed is not None:
        edits = {"data.seed": seed, "model.seed": seed, "training.seed": seed}
    try:
        path = Path(source)
        if source.lower() in PRESETS:
            experiment = preset(source)
        elif link_count(source):
            experiment = _from_link(source)
        elif path.suffix == ".json" and path.is_file():
            experiment = _from_json(path)
        elif is_table_name(path) and path.is_file():
            experiment = _from_table(path, arguments)
        elif path.is_file():
            experiment = load(path).experiment
        else:
            raise UsageError(f"{source}: there is no such file, and the presets are {', '.join(PRESETS)}")
        if not arguments.data_report:
            _check_no_table(arguments)
            arguments.data_report = known(experiment)
        for change in arguments.changes:
            name, equals, text = change.partition("=")
            if not equals:
                raise UsageError(f"--set {change}: write PATH=VALUE, such as training.learning_rate=0.1")
            edits[name.strip()] = parse(name.strip(), text)
        if "data.source" in edits:
            experiment = _on_other_data(experiment, edits.pop("data.source"))
            arguments.data_report = known(experiment)
        return changed(experiment, edits)
    except (SpecError, ProjectError, OSError) as error:
        raise UsageError(str(error)) from None


def _on_other_data(experiment: "Experiment", source: "SourceName") -> "Experiment":
    """The experiment as the data set begins, with what was changed by hand where it fits, which stderr says."""
    from ..choices.sources import SOURCES
    from ..spec.starts import with_source

    moved = with_source(experiment, source)
    if moved.experiment is not experiment:
        parts = [f"{SOURCES[source].label} begins with its own network and training"]
        if moved.kept:
            parts.append("kept: " + ", ".join(f"{path}={moved.experiment.get(path)}" for path in moved.kept))
        if moved.dropped:
            parts.append("left behind, since it does not fit: " + ", ".join(moved.dropped))
        print("nnstudio: " + "; ".join(parts), file=sys.stderr)
    return moved.experiment


def _from_json(path: Path) -> "Experiment":
    from ..spec import Experiment, SpecError

    try:
        return Experiment.from_json(path.read_bytes())
    except SpecError as error:
        raise UsageError(f"{path}: {error}") from None


def _from_link(text: str) -> "Experiment":
    from ..project.playground import read_link

    opened = read_link(text)
    for note in opened.notes:
        print(f"nnstudio: {note}", file=sys.stderr)
    return opened.experiment


def _check_no_table(arguments: argparse.Namespace) -> None:
    """The options of tables would change nothing about another source. Raises `UsageError`."""
    for name in ("target", "task", "leave_out", "missing"):
        if getattr(arguments, name):
            option = "--" + name.replace("_", "-")
            raise UsageError(
                f"{option}: {arguments.source} is no table to be read: name a table's file, or leave this out"
            )


def _from_table(path: Path, arguments: argparse.Namespace) -> "Experiment":
    """What the window would propose for a table, but for what the options say."""
    from ..data.reading import TableError, plan_for, preview, read_table
    from .data_report import say

    try:
        seen = preview(path)
        plan = seen.plan if arguments.target is None else plan_for(seen.columns, arguments.target)
        made = read_table(seen, _as_asked(plan, [column.name for column in seen.columns], arguments))
    except TableError as error:
        raise UsageError(f"{path}: {error}") from None
    arguments.data_report = {"data": say(made)}
    return made.experiment


def _as_asked(plan: "Plan", columns: list[str], arguments: argparse.Namespace) -> "Plan":
    """A plan with what the options say about kinds and gaps. Raises `UsageError`."""
    if arguments.task is not None:
        plan = plan.take(plan.target, "category" if arguments.task == "classification" else "number")
    for name in arguments.leave_out:
        if name not in columns:
            raise UsageError(f"--leave-out {name}: there is no such column: use one of {', '.join(columns[:12])}")
        if name == plan.target:
            raise UsageError(f"--leave-out {name}: it is what is to be predicted: name another with --target")
        plan = plan.take(name, "ignore")
    return replace(plan, missing=arguments.missing or "auto")


def wanted_epochs(experiment: "Experiment", arguments: argparse.Namespace) -> int:
    """How long to train: ``--epochs``, or what the experiment says."""
    return experiment.training.epochs if arguments.epochs is None else arguments.epochs
