"""``nnstudio surface``: train, and write the loss surface around where that led."""

import argparse
import math
from pathlib import Path

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
    size,
    wanted_epochs,
)  # fmt: skip
from .train import run_with_progress


def options(parser: argparse.ArgumentParser) -> None:
    experiment_options(parser)
    parser.add_argument(
        "--plane", default="", metavar="PLANE",
        help="pca of the path, random, hessian, points (start, best, now), runs (the ends of three seeds), "
        "or weights:I,J with flat indices (pca; of a function its two parameters)",
    )  # fmt: skip
    parser.add_argument("--objective", choices=("train", "validation", "penalised"), default="train")
    parser.add_argument("--resolution", type=count, default=65, metavar="N", help="points along each side (65)")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light", help="colours of a picture")
    parser.add_argument("--size", type=size, default=(900, 700), metavar="WxH", help="size of a picture (900x700)")
    parser.add_argument("--out", required=True, metavar="FILE", help=".npz for the numbers, .png or .svg for a picture")


def run(arguments: argparse.Namespace) -> int:
    import dataclasses

    from ..landscape import Request, survey
    from ..landscape.curvature import check_room
    from ..landscape.file import write
    from ..landscape.look import parse_plane
    from ..nn.trainer import Trainer

    experiment = read_experiment(arguments)
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
    check_place("--out", out, make_folders=True)
    epochs = wanted_epochs(experiment, arguments)
    seeds = [experiment.model.seed + k for k in ((1, 2, 0) if look.kind == "runs" else (0,))]
    trainers = [Trainer(experiment.replace("model.seed", seed % 2**32)) for seed in seeds]
    if look.kind == "hessian":
        check_room(trainers[-1].network.layout.size, 2)
    for trainer in trainers:
        run_with_progress(trainer, epochs)
    try:
        made = survey(Request.of(trainers[-1], look, resolution, tuple(t.parameters for t in trainers[:-1])))
    except ValueError as error:
        raise UsageError(f"--plane {arguments.plane}: {error}") from None
    loss, share = made.surface.loss, made.share
    shown = "" if math.isnan(share) else f", {share:.0%} of the path's motion"
    used = "" if len(made.objective.x) == made.objective.total else f", first {many(len(made.objective.x), 'sample')}"
    print(f"{look.kind} plane, {resolution} by {resolution}{shown}{used}: loss {loss.min():.4g} to {loss.max():.4g}")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        if out.suffix.lower() == ".npz":
            write(made, out)
        else:
            from ..ui.app import draw_surface

            draw_surface(trainers, look, resolution, out, arguments.size, arguments.theme)
    except OSError as error:
        return complain(not_written(out, error))
    print(f"written: {out}")
    return DONE
