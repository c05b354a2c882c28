"""``nnstudio export``: a trained network, the course of its training or a report, for other programs."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from . import opening
from .common import DONE, UsageError, check_place, complain, experiment_options, read_experiment, wanted_epochs
from .train import open_if_asked, run_with_progress, summary

if TYPE_CHECKING:
    from ..nn.trainer import Trainer
    from ..spec import Experiment

REPORT = "report"
EXAMPLES = """\
forms:
  onnx, npz             the trained network, scaling included
  numpy, torch, keras, sklearn
                        a script that gives the same answers and checks them when it is run
  csv, parquet          losses and scores along the training
  report                one HTML page with settings, results and pictures

examples:
  nnstudio export spiral --epochs 500 --to onnx --out spiral.onnx
  nnstudio export lesson.nnstudio --to torch --out model.py
"""


def options(parser: argparse.ArgumentParser) -> None:
    """What to export, and where to."""
    from ..project.export.forms import FORMS

    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    experiment_options(parser)
    parser.add_argument("--to", required=True, choices=(*FORMS, REPORT), metavar="FORM", help="the form (see below)")
    parser.add_argument("--out", required=True, metavar="FILE", help="where to write it")
    opening.option(parser, "let a report show what the test set says too")


def run(arguments: argparse.Namespace) -> int:
    from ..project.export import ExportError

    out = Path(arguments.out)
    if arguments.open_test and arguments.to != REPORT:
        raise UsageError(f"--open-test: only a report shows the test set, leave it out with --to {arguments.to}")
    check_place("--out", out)
    trainer = _trained(arguments)
    try:
        files = _report(trainer, arguments) if arguments.to == REPORT else _write(trainer, arguments.to, out)
    except (ExportError, OSError) as error:
        return complain(error)
    print("written: " + ", ".join(str(file) for file in files))
    return DONE


def _trained(arguments: argparse.Namespace) -> "Trainer":
    """The training that a project file holds, as far as it went; anything else is trained first."""
    from ..nn.trainer import Trainer
    from ..project import ProjectError, load

    plain = arguments.epochs is None and not arguments.changes and arguments.seed is None
    if plain and Path(arguments.source).suffix == ".nnstudio":
        try:
            checkpoint = load(arguments.source).checkpoint
        except ProjectError as error:
            raise UsageError(str(error)) from None
        if checkpoint is not None:
            _check(checkpoint.experiment, arguments)
            return Trainer.resume(checkpoint)
    experiment = read_experiment(arguments)
    _check(experiment, arguments)
    trainer = Trainer(experiment)
    run_with_progress(trainer, wanted_epochs(experiment, arguments))
    return trainer


def _check(experiment: "Experiment", arguments: argparse.Namespace) -> None:
    if arguments.open_test:
        opening.check(experiment)


def _write(trainer: "Trainer", form: str, out: Path) -> list[Path]:
    from ..project.export import describe
    from ..project.export.forms import FORMS, write_history, write_model

    for name, about in FORMS.items():
        if name == form and about.of_model:
            return write_model(describe(trainer.experiment, trainer.data, trainer.parameters), name, out)
        if name == form:
            return write_history(trainer.history.view(), name, out, trainer.data.task)
    raise UsageError(f"--to {form}: choose from {', '.join(FORMS)}")


def _report(trainer: "Trainer", arguments: argparse.Namespace) -> list[Path]:
    from ..learners.coefficients import answer_name, named_figures, parameters
    from ..search.test_set import told
    from ..ui.app import write_report

    opened, known = open_if_asked(trainer, arguments, "report")
    results = summary(trainer, opened)
    results.pop("test", None)
    results.pop("coefficients", None)  # a page has them one by one
    found = parameters(trainer.network, trainer.data, trainer.parameters, answer_name(trainer.experiment))
    results |= named_figures(found)
    results["test set"] = told(trainer.experiment.data, known)
    return [write_report(trainer.checkpoint(), results, Path(arguments.out))]
