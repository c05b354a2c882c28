"""The command line. Exit status 0: done; 1: the work failed; 2: wrong usage or input, said in one line."""

import argparse
import json
import math
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from . import __version__

if TYPE_CHECKING:
    from .nn.trainer import Trainer
    from .spec import Experiment

DONE, FAILED, WRONG = 0, 1, 2
SLICE_MS = 100.0
LONG_RUN = 50_000  # updates that take NumPy longer than loading the compiled step takes


class UsageError(Exception):
    """Wrong input from the command line; ``str()`` is the one line to print."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


def main(argv: Sequence[str]) -> int:
    """Carry out one command line without the program's name."""
    try:
        words = _with_command(argv)
        arguments = _parser(words[0]).parse_args(words)
        command: Callable[[argparse.Namespace], int] = arguments.command
        return command(arguments)
    except UsageError as error:
        print("nnstudio: " + " ".join(str(error).splitlines()), file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        print("nnstudio: stopped", file=sys.stderr)
        return FAILED


def _with_command(argv: Sequence[str]) -> list[str]:
    """``nnstudio`` and ``nnstudio FILE`` open the window."""
    if argv and (argv[0] in COMMANDS or argv[0] in ("-h", "--help", "--version")):
        return list(argv)
    return ["open", *argv]


def _parser(wanted: str) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="nnstudio",
        description="Draw a neural network, set its hyperparameters, and watch it learn.",
        epilog="Without a command, or with a project file alone, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"nnstudio {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, parser_class=_Parser, metavar="COMMAND")
    for name, (help_text, command, options) in COMMANDS.items():
        sub = commands.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        sub.set_defaults(command=command)
        if name == wanted:  # the options of the others are not needed, nor what they import
            options(sub)
    return parser


def _experiment_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", metavar="FILE|PRESET", help="a .nnstudio project, an experiment as .json, or a preset"
    )
    parser.add_argument("--epochs", type=_count, metavar="N", help="train so many epochs (default: the experiment's)")
    parser.add_argument(
        "--set", action="append", default=[], metavar="PATH=VALUE", dest="changes",
        help="change a setting, such as training.learning_rate=0.1 or model.hidden=8-4 (repeatable)",
    )  # fmt: skip
    parser.add_argument("--seed", type=_count, metavar="S", help="set the data, weight and order seeds to S")


def _train_options(parser: argparse.ArgumentParser) -> None:
    _experiment_options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")
    parser.add_argument("--out", metavar="DIR", help="write the project, its curves and the result into this folder")


def _render_options(parser: argparse.ArgumentParser) -> None:
    _experiment_options(parser)
    parser.add_argument("--out", required=True, metavar="PNG|DIR", help="a .png file, or a folder for both themes")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH", help="size of the window (1440x900)")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light", help="colours of the window")


def _surface_options(parser: argparse.ArgumentParser) -> None:
    _experiment_options(parser)
    parser.add_argument(
        "--plane", default="", metavar="PLANE",
        help="pca of the path, random, hessian, points (start, best, now), runs (the ends of three seeds), "
        "or weights:I,J with flat indices (pca; of a function its two parameters)",
    )  # fmt: skip
    parser.add_argument("--objective", choices=("train", "validation", "penalised"), default="train")
    parser.add_argument("--resolution", type=_count, default=65, metavar="N", help="points along each side (65)")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light", help="colours of a picture")
    parser.add_argument("--size", type=_size, default=(900, 700), metavar="WxH", help="size of a picture (900x700)")
    parser.add_argument("--out", required=True, metavar="FILE", help=".npz for the numbers, .png or .svg for a picture")


def _search_options(parser: argparse.ArgumentParser) -> None:
    from .search.command import options

    _experiment_options(parser)
    options(parser)


def _open_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", metavar="FILE", help="a .nnstudio project to open")


def _bench_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--window", action="store_true", help="measure the window while it trains")
    parser.add_argument(
        "--seconds", type=float, help="how long to measure: the window (10), or one sample of a work (0.5)"
    )
    parser.add_argument(
        "--against",
        default="playground,sklearn,torch,jax",
        metavar="PEERS",
        help="libraries to measure beside it, as far as they are installed (default: all it knows)",
    )
    parser.add_argument("--peers-python", default=sys.executable, metavar="PATH", help="the Python that has the peers")
    parser.add_argument("--rows", default="", metavar="W1,W2,...", help="the works to measure (default: all)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured (5)")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")


def _doctor_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")


def _count(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not 0 <= value < 2**32:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number from 0 up")
    return value


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 7680 and 240 <= int(height) <= 4320):
        raise argparse.ArgumentTypeError(f"{text} is not a size such as 1440x900")
    return int(width), int(height)


def read_experiment(source: str, changes: Sequence[str], seed: int | None) -> "Experiment":
    """The experiment of a file or preset with the changes of ``--set`` and ``--seed``. Raises `UsageError`."""
    from .project import ProjectError, load
    from .spec import PRESETS, SpecError, parse, preset, replace

    edits: dict[str, Any] = {}
    if seed is not None:
        edits = {"data.seed": seed, "model.seed": seed, "training.seed": seed}
    try:
        path = Path(source)
        if source.lower() in PRESETS:
            experiment = preset(source)
        elif path.suffix == ".json" and path.is_file():
            experiment = _from_json(path)
        elif path.is_file():
            experiment = load(path).experiment
        else:
            raise UsageError(f"{source}: there is no such file, and the presets are {', '.join(PRESETS)}")
        for change in changes:
            name, equals, text = change.partition("=")
            if not equals:
                raise UsageError(f"--set {change}: write PATH=VALUE, such as training.learning_rate=0.1")
            edits[name.strip()] = parse(name.strip(), text)
        return replace(experiment, edits)
    except (SpecError, ProjectError, OSError) as error:
        raise UsageError(str(error)) from None


def _from_json(path: Path) -> "Experiment":
    from .spec import Experiment, SpecError

    try:
        return Experiment.from_json(path.read_bytes())
    except SpecError as error:
        raise UsageError(f"{path}: {error}") from None


def train(arguments: argparse.Namespace) -> int:
    """``nnstudio train``."""
    from .nn.trainer import Trainer

    experiment = read_experiment(arguments.source, arguments.changes, arguments.seed)
    epochs = experiment.training.epochs if arguments.epochs is None else arguments.epochs
    trainer = Trainer(experiment)
    if epochs * trainer.updates_per_epoch > LONG_RUN:
        trainer.use_engine("compiled")
    run_with_progress(trainer, epochs, quiet=arguments.json)
    result = summary(trainer)
    if arguments.out:
        try:
            written = _write_results(trainer, result, Path(arguments.out))
        except OSError as error:
            print(f"nnstudio: {arguments.out}: {error.strerror or error}", file=sys.stderr)
            return FAILED
        if not arguments.json:
            print("written: " + ", ".join(str(path) for path in written))
    print(json.dumps(result) if arguments.json else _in_words(trainer, result))
    return DONE


def run_with_progress(trainer: "Trainer", epochs: int, quiet: bool = False) -> None:
    """Train so many epochs with a progress bar on stderr, unless `quiet`; a log gets it every second."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread of its own to watch a bar that we move
    pause, delay = (0.1, 0.0) if sys.stderr.isatty() else (1.0, 1.0)
    last = trainer.epoch + epochs
    with tqdm(total=epochs, unit="epoch", disable=quiet, file=sys.stderr, mininterval=pause, delay=delay) as bar:
        while trainer.epoch < last and trainer.divergence is None and trainer.stopped is None:
            before = trainer.epoch
            trainer.run(epochs=last - before, milliseconds=SLICE_MS)
            bar.update(trainer.epoch - before)
            bar.set_postfix_str(f"loss {trainer.history.view().curve('train_loss')[-1]:.4g}", refresh=False)


def summary(trainer: "Trainer") -> dict[str, Any]:
    """The result of a training as plain JSON values; null where there is nothing to measure."""
    scores = trainer.scores()
    weights = trainer.network.layout.weight_mask()
    judged = scores.validation_score if math.isfinite(scores.validation_loss) else scores.train_score
    result = {
        "epochs": trainer.epoch,
        "updates": trainer.update,
        "train_loss": scores.train_loss,
        "validation_loss": scores.validation_loss,
        "test_loss": scores.test_loss,
        "penalty": scores.l1 + scores.l2,
        "accuracy" if trainer.data.task == "classification" else "r2": judged,
        "parameters": trainer.network.layout.size,
        "exact_zeros": int((trainer.parameters[weights] == 0).sum()),
        "diverged": trainer.divergence is not None,
        "seconds": round(trainer.seconds, 6),
    }
    return {key: None if isinstance(v, float) and not math.isfinite(v) else v for key, v in result.items()}


def _in_words(trainer: "Trainer", result: dict[str, Any]) -> str:
    def number(value: float | None) -> str:
        return "none" if value is None else f"{value:.4g}"

    score = "accuracy" if "accuracy" in result else "r2"
    # A function of two parameters predicts nothing that could be judged.
    judged = "" if trainer.network.ground is not None else f"; {score} {number(result[score])}"
    lines = [
        f"{trainer.experiment.data.about.label}, {trainer.experiment.sizes}, {result['parameters']} parameters",
        f"epochs {result['epochs']:,}, updates {result['updates']:,}, {result['seconds']:.2f} s",
        f"loss: train {number(result['train_loss'])}, validation {number(result['validation_loss'])}, "
        f"test {number(result['test_loss'])}; penalty {number(result['penalty'])}{judged}",
    ]
    ended = trainer.divergence or trainer.stopped
    return "\n".join(lines + ([ended.text] if ended else []))


def _write_results(trainer: "Trainer", result: dict[str, Any], folder: Path) -> list[Path]:
    import numpy as np

    from .nn.history import CURVES
    from .project import Project, ProjectError, save

    folder.mkdir(parents=True, exist_ok=True)
    name = trainer.experiment.data.source
    paths = [folder / f"{name}.nnstudio", folder / f"{name}-curves.csv", folder / f"{name}-result.json"]
    try:
        save(Project(trainer.experiment, trainer.checkpoint()), paths[0])
    except ProjectError as error:
        raise OSError(str(error)) from error
    np.savetxt(
        paths[1], trainer.history.view().curves, delimiter=",", header=",".join(CURVES), comments="", fmt="%.10g"
    )
    paths[2].write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    return paths


def render(arguments: argparse.Namespace) -> int:
    """``nnstudio render``: train, and take pictures of the real window."""
    from .ui.app import take_pictures

    experiment = read_experiment(arguments.source, arguments.changes, arguments.seed)
    epochs = experiment.training.epochs if arguments.epochs is None else arguments.epochs
    out = Path(arguments.out)
    pictures = (
        {out: arguments.theme} if out.suffix.lower() == ".png"
        else {out / "window-light.png": "light", out / "window-dark.png": "dark"}
    )  # fmt: skip
    from .nn.trainer import Trainer

    trainer = Trainer(experiment)
    run_with_progress(trainer, epochs)
    print(_in_words(trainer, summary(trainer)))
    try:
        out_folder = out if out.suffix.lower() != ".png" else out.parent
        out_folder.mkdir(parents=True, exist_ok=True)
        take_pictures(trainer.checkpoint(), pictures, arguments.size)
    except OSError as error:
        print(f"nnstudio: {out}: {error.strerror or error}", file=sys.stderr)
        return FAILED
    print("pictures: " + ", ".join(str(path) for path in pictures))
    return DONE


def surface(arguments: argparse.Namespace) -> int:
    """``nnstudio surface``: train, and write the loss surface around where that led."""
    import dataclasses

    from .landscape import Request, survey
    from .landscape.file import write
    from .landscape.look import parse_plane
    from .nn.trainer import Trainer

    experiment = read_experiment(arguments.source, arguments.changes, arguments.seed)
    out, resolution = Path(arguments.out), arguments.resolution
    if out.suffix.lower() not in (".npz", ".png", ".svg"):
        raise UsageError(f"--out {out}: a surface is written as .npz, .png or .svg")
    if not 2 <= resolution <= 1025:
        raise UsageError(f"--resolution {resolution}: use 2 to 1025 points a side")
    try:
        plane = arguments.plane or ("pca" if experiment.data.about.task != "function" else "weights:0,1")
        look = dataclasses.replace(parse_plane(plane), objective=arguments.objective)
    except ValueError as error:
        raise UsageError(f"--plane {error}") from None
    epochs = experiment.training.epochs if arguments.epochs is None else arguments.epochs
    seeds = [experiment.model.seed + k for k in ((1, 2, 0) if look.kind == "runs" else (0,))]
    trainers = [Trainer(experiment.replace("model.seed", seed % 2**32)) for seed in seeds]
    for trainer in trainers:
        run_with_progress(trainer, epochs)
    try:
        made = survey(Request.of(trainers[-1], look, resolution, tuple(t.parameters for t in trainers[:-1])))
    except ValueError as error:
        raise UsageError(f"--plane {arguments.plane}: {error}") from None
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        if out.suffix.lower() == ".npz":
            write(made, out)
        else:
            from .ui.app import draw_surface

            draw_surface(trainers, look, resolution, out, arguments.size, arguments.theme)
    except OSError as error:
        print(f"nnstudio: {out}: {error.strerror or error}", file=sys.stderr)
        return FAILED
    loss, share = made.surface.loss, made.share
    shown = "" if math.isnan(share) else f", {share:.0%} of the path's motion"
    used = "" if len(made.objective.x) == made.objective.total else f", first {len(made.objective.x)} samples"
    print(f"{look.kind} plane, {resolution} by {resolution}{shown}{used}: loss {loss.min():.4g} to {loss.max():.4g}")
    print(f"written: {out}")
    return DONE


def search(arguments: argparse.Namespace) -> int:
    """``nnstudio search``: find hyperparameters by trying."""
    from .project import Project, ProjectError, save
    from .search.command import run
    from .search.ledger import SearchError
    from .spec import SpecError

    experiment = read_experiment(arguments.source, arguments.changes, arguments.seed)
    try:
        return run(experiment, arguments, lambda path, best: save(Project(best), path))
    except (SearchError, SpecError) as error:
        raise UsageError(str(error)) from None
    except (OSError, ProjectError) as error:
        print(f"nnstudio: {arguments.out}: {getattr(error, 'strerror', None) or error}", file=sys.stderr)
        return FAILED


def open_window(arguments: argparse.Namespace) -> int:
    """``nnstudio [FILE]``."""
    started = time.perf_counter()
    from .ui.app import run_window

    return run_window(Path(arguments.file) if arguments.file else None, started)


def bench(arguments: argparse.Namespace) -> int:
    """``nnstudio bench``: beside other libraries, or with ``--window`` the window while it trains."""
    if not arguments.window:
        return _bench_works(arguments)
    from .ui.bench import measure_window

    figures = measure_window(arguments.seconds or 10.0)
    if arguments.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:22} {value}")
    return DONE


def _bench_works(arguments: argparse.Namespace) -> int:
    from .bench.measure import PEERS, measure, table
    from .bench.works import WORKS

    against, rows = ([name for name in text.split(",") if name] for text in (arguments.against, arguments.rows))
    known = [*(work.name for work in WORKS), "memory"]
    for given, accepted, option in ((against, PEERS, "--against"), (rows, known, "--rows")):
        for name in given:
            if name not in accepted:
                raise UsageError(f"{option} {name}: use {', '.join(accepted)}")
    result = measure(
        rows, against, arguments.peers_python, max(1, arguments.rounds), arguments.seconds or 0.5,
        lambda text: print(text, file=sys.stderr),
    )  # fmt: skip
    print(json.dumps(result) if arguments.json else table(result))
    return DONE


def prepare(_arguments: argparse.Namespace) -> int:
    """``nnstudio prepare``: compile the kernels into the user's cache, at low priority."""
    import os

    from .nn import kernels

    if hasattr(os, "nice"):
        os.nice(10)
    if not kernels.prepare():
        print("nnstudio: the kernels could not be compiled here; training goes on without them", file=sys.stderr)
        return FAILED
    kernels.note_compiled()
    return DONE


def doctor(arguments: argparse.Namespace) -> int:
    """``nnstudio doctor``: is everything there that the program needs?"""
    from .doctor import examine

    findings = examine()
    if arguments.json:
        print(json.dumps({f.name: {"ok": f.ok, "says": f.says} for f in findings}))
    else:
        for f in findings:
            print(f"{'ok ' if f.ok else 'BAD'}  {f.name:18} {f.says}")
    return DONE if all(f.ok for f in findings) else FAILED


COMMANDS: dict[str, tuple[str, Callable[[argparse.Namespace], int], Callable[[argparse.ArgumentParser], None]]] = {
    "open": ("open the window, with a project if one is named", open_window, _open_options),
    "train": ("train without a window and print the result", train, _train_options),
    "render": ("train, and write pictures of the window", render, _render_options),
    "surface": ("train, and write the loss surface as numbers or a picture", surface, _surface_options),
    "search": ("search for hyperparameters by training many networks", search, _search_options),
    "bench": ("measure this machine", bench, _bench_options),
    "prepare": ("compile the fast training kernels ahead of their first use", prepare, lambda _parser: None),
    "doctor": ("check that this machine has what the program needs", doctor, _doctor_options),
}
