"""What the commands share: exit statuses, the complaint about wrong usage, and experiments as people name them."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..data.reading import Missing
    from ..spec import Experiment

DONE, FAILED, WRONG = 0, 1, 2


class UsageError(Exception):
    """Wrong input from the command line; ``str()`` is the one line to print."""


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
        "--missing", choices=("drop", "mean", "refuse"), default="drop",
        help="rows of a table with missing inputs: drop them, fill in the column's mean, or refuse the table (drop)",
    )  # fmt: skip


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
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 7680 and 240 <= int(height) <= 4320):
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1440x900")
    return int(width), int(height)


def read_experiment(arguments: argparse.Namespace) -> "Experiment":
    """The experiment of a file, preset or link with the changes of ``--set`` and ``--seed``. Raises `UsageError`."""
    from ..data.reading import is_table_name
    from ..project import ProjectError, load
    from ..project.playground import is_link
    from ..spec import PRESETS, SpecError, parse, preset
    from ..spec import replace as changed

    source, seed = arguments.source, arguments.seed
    edits: dict[str, Any] = {}
    if seed is not None:
        edits = {"data.seed": seed, "model.seed": seed, "training.seed": seed}
    try:
        path = Path(source)
        if source.lower() in PRESETS:
            experiment = preset(source)
        elif is_link(source):
            experiment = _from_link(source)
        elif path.suffix == ".json" and path.is_file():
            experiment = _from_json(path)
        elif is_table_name(path) and path.is_file():
            experiment = _from_table(path, arguments.target, arguments.missing)
        elif path.is_file():
            experiment = load(path).experiment
        else:
            raise UsageError(f"{source}: there is no such file, and the presets are {', '.join(PRESETS)}")
        for change in arguments.changes:
            name, equals, text = change.partition("=")
            if not equals:
                raise UsageError(f"--set {change}: write PATH=VALUE, such as training.learning_rate=0.1")
            edits[name.strip()] = parse(name.strip(), text)
        return changed(experiment, edits)
    except (SpecError, ProjectError, OSError) as error:
        raise UsageError(str(error)) from None


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


def _from_table(path: Path, target: str | None, missing: "Missing") -> "Experiment":
    """What the window would propose for a table, with the target named or proposed too."""
    from ..data.reading import TableError, plan_for, preview, read_table
    from ..spec.presets import of_table

    try:
        seen = preview(path)
        plan = seen.plan if target is None else plan_for(seen.columns, target)
        return of_table(read_table(seen, replace(plan, missing=missing)).table)
    except TableError as error:
        raise UsageError(f"{path}: {error}") from None


def wanted_epochs(experiment: "Experiment", arguments: argparse.Namespace) -> int:
    """How long to train: ``--epochs``, or what the experiment says."""
    return experiment.training.epochs if arguments.epochs is None else arguments.epochs
