"""``nnstudio train``: train without a window."""

import argparse
import json
import math
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import disk, progress, signals
from . import opening
from .common import (
    DONE,
    UsageError,
    check_place,
    complain,
    experiment_options,
    many,
    not_written,
    read_experiment,
    wanted_epochs,
)  # fmt: skip

if TYPE_CHECKING:
    from ..learners.coefficients import Parameter
    from ..nn.trainer import Trainer
    from ..search.validation import Opening
    from ..spec import Experiment

SLICE_MS = 100.0
LONG_RUN = 50_000  # updates that take NumPy longer than loading the compiled step takes


def options(parser: argparse.ArgumentParser) -> None:
    experiment_options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")
    opening.option(parser, "judge the result by the test set too")
    parser.add_argument("--out", metavar="DIR", help="write the project, its curves and the result into this folder")


def run(arguments: argparse.Namespace) -> int:
    from ..nn.trainer import Trainer

    experiment = read_experiment(arguments)
    if arguments.open_test:
        opening.check(experiment)
    paths = _places(experiment, Path(arguments.out)) if arguments.out else []
    if paths:
        check_place("--out", arguments.out, *paths, make_folders=True)
    epochs = wanted_epochs(experiment, arguments)
    trainer = Trainer(experiment)
    if epochs * trainer.updates_per_epoch > LONG_RUN:
        trainer.use_engine("compiled")
    interrupt: KeyboardInterrupt | None = None
    try:
        run_with_progress(trainer, epochs, quiet=arguments.json)
    except KeyboardInterrupt as raised:
        if not trainer.update:
            raise
        interrupt = raised  # what there is by then is the result
    opened, known = open_if_asked(trainer, arguments, "train")
    result = summary(trainer, opened) | arguments.data_report
    why = _write_results(trainer, result, paths, known) if paths else ""
    if paths and not why and not arguments.json:
        print("written: " + ", ".join(map(str, paths)))
    print(json.dumps(result) if arguments.json else in_words(trainer, result))
    status = complain(why) if why else DONE
    if interrupt is not None:
        raise interrupt
    return status


def open_if_asked(
    trainer: "Trainer", arguments: argparse.Namespace, where: str
) -> "tuple[Opening | None, tuple[Opening, ...]]":  # fmt: skip
    """What the test set says where it is to be opened, and for a file every opening of it there has been by then."""
    from ..search.test_set import open_trained

    if not (arguments.open_test or arguments.out):
        return None, ()
    known = opening.known(arguments, trainer.experiment)
    if not arguments.open_test:
        return None, known
    try:
        found = open_trained(trainer, known, where)
    except ValueError as error:
        raise UsageError(str(error)) from None
    opening.note(found)
    return found, (*known, found)


def run_with_progress(trainer: "Trainer", epochs: int, quiet: bool = False) -> None:
    """Train so many epochs with a progress bar on stderr, unless `quiet`.

    Whatever ends it, Ctrl+C too, the parameters are the best so far where early stopping is on. Raises
    `KeyboardInterrupt` between two updates."""
    last = trainer.epoch + epochs
    with (
        signals.deferred() as ending,
        ExitStack() as at_end,
        progress.bar(epochs, quiet, unit="epoch") as bar,
    ):
        at_end.callback(trainer.conclude)
        while trainer.epoch < last and trainer.divergence is None and trainer.stopped is None and not ending.asked:
            before = trainer.epoch
            trainer.run(epochs=last - before, milliseconds=SLICE_MS)
            bar.update(trainer.epoch - before)
            bar.set_postfix_str(f"loss {trainer.history.view().curve('train_loss')[-1]:.4g}", refresh=False)


def summary(trainer: "Trainer", opened: "Opening | None" = None) -> dict[str, Any]:
    """The result of a training as plain JSON values; null where there is nothing to measure, and of the test set until
    it is opened."""
    from ..search.test_set import as_json

    scores, status = trainer.scores(), trainer.status()
    weights = trainer.network.layout.weight_mask()
    judged = scores.validation_score if math.isfinite(scores.validation_loss) else scores.train_score
    result: dict[str, Any] = {
        "epochs": trainer.epoch,
        "updates": trainer.update,
        "train_loss": scores.train_loss,
        "validation_loss": scores.validation_loss,
        "test_loss": math.nan if opened is None else opened.scores["loss"],
        "penalty": scores.l1 + scores.l2,
        "accuracy" if trainer.data.task == "classification" else "r2": judged,
        "parameters": trainer.network.layout.size,
        "exact_zeros": int((trainer.parameters[weights] == 0).sum()),
        "diverged": trainer.divergence is not None,
        "state": status.state,
        "reason": status.text or None,
        "seconds": round(trainer.seconds, 6),
    }
    if opened is not None:
        result["test"] = as_json(opened)
    coefficients = _coefficients(trainer)
    if any(one.scaled for one in coefficients):  # else the project's parameters are these
        result["coefficients"] = [
            finite({"name": one.term or one.name, "output": one.output, "value": one.in_units, "unit": one.unit,
                    "as_trained": one.value, "unit_as_trained": one.trained_unit})
            for one in coefficients
        ]  # fmt: skip
    return finite(result)


def finite(value: Any) -> Any:
    """The same without numbers that JSON does not have: null in their place."""
    if isinstance(value, dict):
        return {key: finite(one) for key, one in value.items()}
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _coefficients(trainer: "Trainer") -> "tuple[Parameter, ...]":
    """Slope, intercept and the like of a model without hidden layers; none of others."""
    from ..learners.coefficients import answer_name, parameters

    return parameters(trainer.network, trainer.data, trainer.parameters, answer_name(trainer.experiment))


def in_words(trainer: "Trainer", result: dict[str, Any]) -> str:
    """The result for people, in three lines."""

    def number(value: float | None) -> str:
        return "none" if value is None else f"{value:.4g}"

    score = "accuracy" if "accuracy" in result else "r2"
    # A function of two parameters predicts nothing that could be judged.
    judged = "" if trainer.network.ground is not None else f"; {score} {number(result[score])}"
    if judged and not len(trainer.data.validation):
        judged += " on the training samples"
    has_test = len(trainer.data.test) and trainer.network.ground is None
    test = number(result["test_loss"]) if "test" in result or not has_test else opening.CLOSED
    lines = [
        f"{trainer.experiment.data.about.label}, {trainer.experiment.sizes}, {many(result['parameters'], 'parameter')}",
        f"epochs {result['epochs']:,}, updates {result['updates']:,}, {result['seconds']:.2f} s",
        f"loss: train {number(result['train_loss'])}, validation {number(result['validation_loss'])}, "
        f"test {test}; penalty {number(result['penalty'])}{judged}",
    ]
    from ..learners.coefficients import answer_name, equation
    from ..nn.engine import why_numpy

    model = equation(_coefficients(trainer), answer_name(trainer.experiment))
    if model:
        lines.append(f"in the data's units: {model}")
    said = [why_numpy(trainer), result["reason"], *(end.text for end in (trainer.stopped, trainer.concluded) if end)]
    if "test" in result:
        scores = ", ".join(f"{name} {number(value)}" for name, value in result["test"]["scores"].items())
        lines.append(f"test set: {scores}. {result['test']['says']}")
    return "\n".join([*lines, *filter(None, said)])


def _places(experiment: "Experiment", folder: Path) -> list[Path]:
    """Where the project, its curves and the result go. They take their places in this order: after a kill between two
    of them, who finds a new result finds the others new as well."""
    name = experiment.data.file_name
    return [folder / f"{name}.nnstudio", folder / f"{name}-curves.csv", folder / f"{name}-result.json"]


def _write_results(
    trainer: "Trainer", result: dict[str, Any], paths: list[Path], known: "tuple[Opening, ...]"
) -> str:  # fmt: skip
    """Write all of them or none; returns what to say where that failed."""
    from ..project import Project
    from ..project.export.tables import csv_bytes
    from ..project.file import UNWRITABLE, as_file
    from ..search.openings import as_plain

    curves = csv_bytes(trainer.history.view(), trainer.data.task)
    text = json.dumps(result, indent=2) + "\n"
    project = Project(trainer.experiment, trainer.checkpoint(), openings=as_plain(known))
    try:
        paths[0].parent.mkdir(parents=True, exist_ok=True)
        disk.replace_all([
            as_file(project, paths[0]),
            disk.File(paths[1], lambda out: out.write(curves)),
            disk.File(paths[2], lambda out: out.write(text.encode())),
        ])  # fmt: skip
    except (OSError, *UNWRITABLE) as error:
        return not_written(paths[0].parent, error)
    return ""
