"""``nnstudio render``: train, and take pictures of the real window."""

import argparse
from pathlib import Path

from .common import (
    DONE,
    UsageError,
    check_place,
    complain,
    experiment_options,
    not_written,
    read_experiment,
    size,
    wanted_epochs,
)  # fmt: skip
from .train import in_words, run_with_progress, summary


def options(parser: argparse.ArgumentParser) -> None:
    experiment_options(parser)
    parser.add_argument("--out", required=True, metavar="PNG|DIR", help="a .png file, or a folder for both themes")
    parser.add_argument("--size", type=size, default=(1440, 900), metavar="WxH", help="size of the window (1440x900)")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light", help="colours of the window")


def run(arguments: argparse.Namespace) -> int:
    from ..ui.app import take_pictures

    experiment = read_experiment(arguments)
    epochs = wanted_epochs(experiment, arguments)
    out = Path(arguments.out)
    one = out.suffix.lower() == ".png"
    if out.suffix and not one and not out.is_dir():
        raise UsageError(f"--out {out}: pictures of the window are .png files, or two in a folder without an ending")
    pictures = (
        {out: arguments.theme} if one
        else {out / "window-light.png": "light", out / "window-dark.png": "dark"}
    )  # fmt: skip
    check_place("--out", out, *pictures, make_folders=True)
    from ..nn.trainer import Trainer

    trainer = Trainer(experiment)
    run_with_progress(trainer, epochs)
    print(in_words(trainer, summary(trainer)))
    try:
        out_folder = out.parent if one else out
        out_folder.mkdir(parents=True, exist_ok=True)
        take_pictures(trainer.checkpoint(), pictures, arguments.size)
    except OSError as error:
        return complain(not_written(out, error))
    print("pictures: " + ", ".join(str(path) for path in pictures))
    return DONE
