"""Forged projects: checkpoints, experiments, tables, notes and the zip around them."""

import contextlib
import copy
import io
import json
import random
import re
import warnings
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from nnstudio import Experiment, Trainer, load, save
from nnstudio.choices.optimizers import OPTIMIZERS
from nnstudio.data import make_table
from nnstudio.lessons.facts import observe
from nnstudio.nn.history import CURVES
from nnstudio.project import Project, ProjectError, Run
from nnstudio.project.export.code import DIALECTS, script
from nnstudio.project.export.described import ExportError, describe
from nnstudio.project.export.report import report_bytes
from nnstudio.project.export.tables import csv_bytes
from nnstudio.spec import SpecError, preset, replace

from .outcome import refusal
from .values import change_array, change_json, json_text, npy_bytes, nudge_array, nudge_json

BASES = 80
MOST_WORK = 3e5  # parameters times samples: a forged experiment may ask for a large training, which is no fault
SOURCES = ("circle", "xor", "spiral", "moons", "plane", "sine", "polynomial", "multi-gauss", "bowl", "rosenbrock")
Members = dict[str, Any]  # by name: JSON, an array, or bytes


def try_one(rng: random.Random, folder: Path) -> str:
    path = folder / "a.nnstudio"
    path.write_bytes(forged(rng))
    try:
        project = load(path)
    except ProjectError as error:
        return refusal(error, path)
    use(project, rng, folder)
    return "used"


# Genuine projects


@cache
def genuine(number: int) -> Members:
    """The members of a sane file, of one of many kinds."""
    rng = random.Random(f"base {number}")
    trained = [_trained(rng, optimizer) for optimizer in (sorted(OPTIMIZERS)[number % len(OPTIMIZERS)], "")]
    others = () if number % 3 else (_run(2, trained[1]), Run(7, preset("xor"), None, {"name": "later"}))
    window = {"docks": {"loss": {"shown": True}}, "plots": {"loss": {"axis": "epoch"}}, "zoom": 1.5}
    opening = {"test": "ab", "samples": 3, "trained_on": 5, "scores": {"loss": 0.5}, "before": 0, "when": "2026-01-01"}
    project = Project(
        trained[0].experiment, trained[0].checkpoint(), window, notes={"name": "first", "along": True}, runs=others,
        studies=("a.db",), tables={"samples/x": np.arange(4.0)} if number % 5 == 0 else {},
        picture=_PICTURE if number % 2 else b"", openings=(opening,),
    )  # fmt: skip
    return members_of(project)


_PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x10\x00\x00\x00\x10\x08\x02\x00\x00\x00"


def _run(number: int, trainer: Trainer) -> Run:
    return Run(number, trainer.experiment, trainer.checkpoint(), {"name": f"run {number}"})


def members_of(project: Project) -> Members:
    content = io.BytesIO()
    folder = Path("/dev/shm") if Path("/dev/shm").is_dir() else Path()
    path = folder / f"genuine-{id(content)}.nnstudio"
    try:
        save(project, path)
        with zipfile.ZipFile(path) as archive:
            return {name: _parsed(name, archive.read(name)) for name in archive.namelist()}
    finally:
        path.unlink(missing_ok=True)


def _parsed(name: str, content: bytes) -> Any:
    if name.endswith(".json"):
        return json.loads(content)
    return np.load(io.BytesIO(content)) if name.endswith(".npy") else content


def _trained(rng: random.Random, optimizer: str) -> Trainer:
    """A small training of any settings, some updates old."""
    while True:
        try:
            return _one_trained(rng, optimizer or rng.choice(sorted(OPTIMIZERS)))
        except (SpecError, ValueError):
            continue  # these settings do not go together


def _one_trained(rng: random.Random, optimizer: str) -> Trainer:
    source = rng.choice(SOURCES)
    experiment = preset(source)
    ground = experiment.data.about.task == "function"
    edits: dict[str, Any] = {
        "training.optimizer": optimizer, "training.momentum": rng.choice([0, 0, 0.5]),
        "training.learning_rate": rng.choice([0.01, 0.1, 0.1, 100.0]),
        "training.batch_mode": "batch" if optimizer == "lbfgs" else rng.choice(["batch", "mini-batch", "stochastic"]),
        "training.batch_size": rng.choice([3, 7]), "training.dtype": rng.choice(["float64", "float64", "float32"]),
        "training.schedule": rng.choice(["constant", "constant", "plateau", "cosine", "step"]),
        "training.early_stopping": rng.random() < 0.3, "training.patience": 2, "training.epochs": rng.choice([4, 30]),
        "training.l1_method": rng.choice(["subgradient", "proximal", "dead-links"]),
        "data.samples": rng.choice([12, 24]),
    }  # fmt: skip
    if not ground:
        edits |= {
            "model.hidden": rng.choice(["none", "2", "3-2", "2-2-2"]), "model.l1": rng.choice([0, 0, 0.01]),
            "model.l2": rng.choice([0, 0, 0.01]), "model.dropout": rng.choice([0, 0, 0.3]),
            "data.train_share": rng.choice([0.5, 0.8]),
        }  # fmt: skip
    if rng.random() < 0.1 and not ground:
        edits |= {"model.learner": "neighbours", "model.hidden": "none", "model.bias": False, "model.dropout": 0}
    own = rng.random()
    if own < 0.1:
        numbers = np.random.default_rng(rng.randrange(99))
        table = make_table("t.csv", numbers.normal(size=(20, 2)), numbers.normal(size=20), ["a", "b"], "y")
        edits = {
            "data.source": "table",
            "data.table": table,
            "training.loss": "half-squared",
            "model.output_activation": "linear",
        } | {k: v for k, v in edits.items() if k != "data.samples"}
    experiment = replace(experiment, edits)
    data = None
    if 0.1 < own < 0.2 and not ground and "model.learner" not in edits:
        numbers = np.random.default_rng(rng.randrange(99))
        classes = experiment.data.about.task == "classification"
        y = numbers.integers(0, 2, 14) if classes else numbers.normal(size=14)
        data = (numbers.normal(size=(14, 2)), y, numbers.normal(size=(6, 2)), y[:6])
    weights = np.linspace(0.5, 2, 14) if data is not None and rng.random() < 0.5 else None
    trainer = Trainer(experiment, data, engine="numpy", sample_weight=weights)
    trainer.step(rng.choice([0, 1, 4, 30, 60]))
    if trainer.update and rng.random() < 0.3:
        trainer.apply(trainer.experiment.replace("training.learning_rate", 0.02))
        trainer.step(2)
    if rng.random() < 0.2:
        trainer.conclude()
    return trainer


# Forging


def forged(rng: random.Random) -> bytes:
    """A project file, changed in one to three places."""
    members = copy.deepcopy(genuine(rng.randrange(BASES)))
    late: list[Callable[[list[tuple[str, bytes]]], None]] = []
    gentle = rng.random() < 0.5
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        if gentle:
            _nudge(rng, members)
            continue
        kind = rng.randrange(24)
        arrays = [name for name, value in members.items() if isinstance(value, np.ndarray)]
        jsons = [name for name, value in members.items() if isinstance(value, dict | list)]
        if kind < 10 and arrays:
            name = rng.choice(arrays)
            changed = change_array(rng, members[name])
            members.pop(name) if changed is None else members.update({name: changed})
        elif kind < 16 and jsons:
            name = rng.choice(jsons)
            members[name] = _changed_json(rng, members[name])
        elif kind < 18:
            _take_from_another(rng, members)
        elif kind == 18 and len(arrays) > 1:
            one, other = rng.sample(arrays, 2)
            members[one], members[other] = members[other], members[one]
        elif kind == 19:
            name = rng.choice(["optimizer/mean", "optimizer/velocity", "optimizer/extra", "watch/left", "anchor",
                               "watch/best_parameters", "data/train_x", "history/extra", "recorded"])  # fmt: skip
            members[f"runs/1/arrays/{name}.npy"] = np.ones(rng.choice([(), (9,), (0, 9), (2, 9)]))
        elif kind == 20 and "picture.png" in members:
            members["picture.png"] = members["picture.png"][: rng.randrange(40)] + rng.randbytes(rng.randrange(9))
        elif kind == 21:
            late.append(rng.choice(ZIP_CHANGES))
    strange = "" if gentle or rng.random() > 0.1 else rng.choice(sorted(members))
    packed = [(name, _packed(rng, value, name == strange)) for name, value in members.items()]
    for change in late:
        change(rng, packed)
    return zipped(rng, packed)


def _nudge(rng: random.Random, members: Members) -> None:
    """Change something to what may well be accepted, and then has to be safe."""
    head, kind = members["project.json"], rng.randrange(10)
    arrays = sorted(name for name, value in members.items() if isinstance(value, np.ndarray))
    if kind < 4 and arrays:
        some = [name for name in arrays if rng.choice(NUDGED) in name] or arrays
        name = rng.choice(some)
        members[name] = nudge_array(rng, members[name])
    elif kind == 4:
        change_json(rng, head["window"] if rng.random() < 0.5 else head["runs"][0]["notes"])
    elif kind == 5:
        change_json(rng, rng.choice([head["openings"], head["studies"]]))
    elif kind < 8:
        nudge_json(rng, members["runs/1/experiment.json"]["training"])
    else:
        training = head["runs"][0]["training"]
        if isinstance(training, dict):
            key = rng.choice(
                ["watch", "watcher", "stopped", "concluded", "divergence", "events", "order_rng", "mask_rng"]
            )
            nudge_json(rng, training if rng.random() < 0.3 or not training[key] else training[key])


NUDGED = ("parameters", "optimizer/", "history/", "watch/", "order", "dead", "data/", "tables/")


def _changed_json(rng: random.Random, value: Any) -> Any:
    training = _training_of(rng, value)
    if training is None:
        return change_json(rng, value)
    change_json(rng, training)
    return value


def _training_of(rng: random.Random, value: Any) -> Any:
    """The part of a head that the training is in, mostly: it says most."""
    runs = value.get("runs") if isinstance(value, dict) else None
    if not isinstance(runs, list) or not runs or not isinstance(runs[0], dict) or rng.random() < 0.3:
        return None
    return runs[0].get("training")


def _take_from_another(rng: random.Random, members: Members) -> None:
    """Arrays, an experiment or a state that belong to another training."""
    other = genuine(rng.randrange(BASES))
    if rng.random() < 0.5:
        prefix = rng.choice(["runs/1/arrays/optimizer/", "runs/1/arrays/history/", "runs/1/arrays/", "runs/1/exp"])
        for name in [name for name in members if name.startswith(prefix)]:
            del members[name]
        members.update({name: copy.deepcopy(value) for name, value in other.items() if name.startswith(prefix)})
        return
    mine, its = (_training_of(random.Random(0), one.get("project.json")) for one in (members, other))
    if isinstance(mine, dict) and isinstance(its, dict):
        key = rng.choice(sorted(its))
        mine[key] = copy.deepcopy(its[key])


def _packed(rng: random.Random, value: Any, strange: bool) -> bytes:
    if isinstance(value, bytes):
        return value
    return (npy_bytes if isinstance(value, np.ndarray) else json_text)(rng, value, strange)


def _twice(rng: random.Random, packed: list[tuple[str, bytes]]) -> None:
    packed.append(rng.choice(packed))


def _renamed(rng: random.Random, packed: list[tuple[str, bytes]]) -> None:
    at = rng.randrange(len(packed))
    name, content = packed[at]
    packed[at] = (
        rng.choice(
            [
                name.upper(),
                f"../{name}",
                f"/{name}",
                name.replace("/", "\\"),
                f"./{name}",
                f"{name}/",
                name.replace("runs/1", "runs/01"),
                name.replace("runs/1", "runs/2"),
                f"{name}.npy",
                name.replace("arrays/", "arrays//"),
                name[:-1],
                name + "\x00x",
                "x" * 300,
            ]
        ),
        content,
    )


def _clash(rng: random.Random, packed: list[tuple[str, bytes]]) -> None:
    name, content = rng.choice(packed)
    packed.append((rng.choice([name.upper(), name.title(), f"./{name}"]), content))


def _more(rng: random.Random, packed: list[tuple[str, bytes]]) -> None:
    name = rng.choice(["runs/1/arrays/../../x.npy", "tables/a/b.npy", "tables/a.npy", "x", "runs/9/arrays/order.npy",
                       "runs/1/arrays/deep/er/x.npy", "__MACOSX/._x", "runs/1/arrays/"])  # fmt: skip
    packed.insert(rng.randrange(len(packed) + 1), (name, rng.choice(packed)[1]))


ZIP_CHANGES: tuple[Any, ...] = (_twice, _renamed, _renamed, _clash, _more)


def zipped(rng: random.Random, packed: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    strange = rng.random() < 0.03
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in packed:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED
            if strange and rng.random() < 0.2:
                info.compress_type = rng.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of names that are there twice
                archive.writestr(info, content)
        if strange:
            one = rng.choice(archive.infolist())
            name, most = rng.choice([("file_size", 2**31), ("compress_size", 2**31), ("flag_bits", 2**15), ("CRC", 9)])
            setattr(one, name, rng.choice([0, 1, 9, most]))
            archive.comment = rng.choice([b"", b"x" * 100, b"PK\x05\x06" + bytes(18)])
    content = buffer.getvalue()
    return rng.randbytes(rng.choice([1, 100])) + content if strange and rng.random() < 0.1 else content


# Using what was accepted


def use(project: Project, rng: random.Random, folder: Path) -> None:
    """Train every run with both engines and do something with it; save and read it again, as it came and trained on."""
    again = folder / "b.nnstudio"
    save(project, again)
    assert same(load(again), project), "what was saved reads otherwise"
    for run in (project.current, *project.runs):
        if _too_large(run.experiment):
            continue
        for engine in ("numpy", "compiled"):
            trainer = Trainer(run.experiment, engine=engine) if run.checkpoint is None else Trainer.resume(
                run.checkpoint, engine
            )  # fmt: skip
            look(trainer, stepped=False)
            trainer.step(3)
            look(trainer)
            last = rng.choice(USES)(rng, trainer) or trainer
            look(last)
    trained = Project(last.experiment, last.checkpoint()) if not _too_large(run.experiment) else Project(run.experiment)
    save(trained, again)
    assert same(load(again), trained), "what was trained on and saved reads otherwise"


def _too_large(experiment: Experiment) -> bool:
    return experiment.parameter_count * experiment.data.drawn > MOST_WORK


def same(one: Any, other: Any) -> bool:
    """Equality of projects with their arrays, where NaN is NaN."""
    if isinstance(one, np.ndarray):
        return (
            isinstance(other, np.ndarray)
            and (one.dtype, one.shape) == (other.dtype, other.shape)
            and one.tobytes() == other.tobytes()
        )
    if isinstance(one, dict):
        return isinstance(other, dict) and list(one) == list(other) and all(same(one[k], other[k]) for k in one)
    if isinstance(one, list | tuple):
        return type(one) is type(other) and len(one) == len(other) and all(map(same, one, other))
    if hasattr(one, "__dataclass_fields__"):
        return type(one) is type(other) and all(
            same(getattr(one, name), getattr(other, name)) for name in one.__dataclass_fields__
        )
    if isinstance(one, str):  # a message is read again as its text
        return isinstance(other, str) and one == other
    return type(one) is type(other) and (one == other or (one != one and other != other))


def look(trainer: Trainer, stepped: bool = True) -> None:
    """What a window shows of a training is finite, or a finding says why not."""
    assert np.isfinite(trainer.parameters).all(), "a parameter is no finite number"
    assert np.isfinite(trainer.rate), f"the step size is {trainer.rate}"
    assert 0 <= trainer.fraction < 2**60
    assert 0 <= trainer.seconds < 1e300
    assert np.isfinite(trainer.start_loss)
    diverged = trainer.divergence is not None
    view = trainer.history.view()
    for name, column in zip(CURVES, view.curves.T, strict=True):
        if name in ("update", "epoch", "samples", "seconds"):
            assert np.isfinite(column).all() and (column >= 0).all() and (np.diff(column) >= 0).all(), name  # noqa: PT018
    assert np.isfinite(view.batches).all(), "the loss of a batch is no finite number"
    assert (view.batches[:, 1] <= view.batches[:, 2]).all(), "the lowest loss of a batch is above the highest"
    assert np.isfinite(view.trail).all()
    if stepped and not diverged:  # an update says so where the parameters themselves give no finite loss
        assert np.isfinite(trainer.reading()[4]), "the loss is no finite number, and nothing says so"
    for thing in (trainer.status(), trainer.stopped, trainer.concluded, trainer.divergence, *view.events):
        text = "" if thing is None else thing.text
        assert not re.search(r"\bnan\b", text), text
        assert len(text) < 5000


def _conclude(rng: random.Random, trainer: Trainer) -> None:
    trainer.conclude()
    trainer.step(2)


def _edit(rng: random.Random, trainer: Trainer) -> None:
    path, value = rng.choice(
        [
            ("training.learning_rate", 0.05),
            ("training.optimizer", "sgd"),
            ("model.l2", 0.1),
            ("training.momentum", 0.9),
            ("training.schedule", "plateau"),
            ("training.epochs", 9),
        ]
    )
    try:
        changed = trainer.experiment.replace(path, value)
    except SpecError:
        return
    trainer.apply(changed)
    trainer.step(3)


def _set(rng: random.Random, trainer: Trainer) -> None:
    if trainer.network.layout.size and not trainer.network.layout.marked(trainer.network.model, "pruned").size:
        trainer.set_parameter(0, 0.5)
        trainer.step(2)


def _epoch(rng: random.Random, trainer: Trainer) -> None:
    trainer.run(epochs=2)


def _far(rng: random.Random, trainer: Trainer) -> None:
    trainer.step(120)  # far enough for a diagnosis


def _export(rng: random.Random, trainer: Trainer) -> None:
    view, task = trainer.history.view(), trainer.data.task
    csv_bytes(view, task)
    report_bytes(trainer.experiment, {"loss": trainer.scores().train_loss}, view, (), "a", "today")
    if trainer.network.ground is None:
        with contextlib.suppress(ExportError):
            script(describe(trainer.experiment, trainer.data, trainer.parameters), rng.choice(DIALECTS), False)


def _ask(rng: random.Random, trainer: Trainer) -> None:
    observe(trainer)
    trainer.curves_at_end()
    if trainer.network.ground is None:
        answers = trainer.predict(trainer.data.train.raw)
        assert np.isfinite(answers).all(), "an answer is no finite number"
        trainer.gradient(trainer.data.train.raw, trainer.data.train.y)
    _ = trainer.masks


USES: tuple[Any, ...] = (_conclude, _edit, _set, _epoch, _far, _export, _ask, _ask)
