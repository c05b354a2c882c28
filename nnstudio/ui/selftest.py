"""``nnstudio selftest``: the program tries itself out, as it was installed, on this machine.

It opens the real window, draws a network, trains it, shows every plot and workspace, saves, opens again, and searches
in a process of its own. Nothing of the user's is read or written.
"""

import tempfile
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ..nn import kernels
from ..nn.history import CURVES
from ..spec import preset, replace
from .app import SETTLE_SECONDS, private_window, wait_until
from .extra_docks import EXTRAS
from .main_window import MainWindow
from .theme import CHOICES, Themes
from .workspaces import WORKSPACES

LONG_SECONDS = 60.0
EPOCHS = 60
SIZE = (1440, 900)


class Tried(NamedTuple):
    """One thing that was tried: whether it works, and what was seen."""

    name: str
    ok: bool
    says: str


class Failed(Exception):
    """Something does not work; ``str()`` says what."""


def examine() -> Iterator[Tried]:
    """Try one thing after the other, telling of each once it was tried."""
    with tempfile.TemporaryDirectory(prefix="nnstudio-selftest-") as place:
        window, themes = private_window(SIZE, Path(place))
        try:
            steps: tuple[tuple[str, Callable[[], str]], ...] = (
                ("window", lambda: _opens(window)),
                ("kernels", _kernels),
                ("drawing", lambda: _draws(window)),
                ("training", lambda: _trains(window)),
                ("plots", lambda: _plots(window)),
                ("workspaces", lambda: _workspaces(window)),
                ("themes", lambda: _themes(window, themes)),
                ("saving", lambda: _saves(window, Path(place) / "try.nnstudio")),
                ("tables", _tables),
                ("processes", _searches),
            )
            for name, step in steps:
                yield _tried(name, step)
        finally:
            window.document.undo_stack.setClean()
            window.close()
            window.dispose()


def _tried(name: str, step: Callable[[], str]) -> Tried:
    try:
        return Tried(name, True, step())
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the finding, and the next step is still tried
        return Tried(name, False, " ".join(f"{type(error).__name__}: {error}".split())[:300])


def _opens(window: MainWindow) -> str:
    if not wait_until(lambda: window.painted_at is not None and window.clock.latest is not None, LONG_SECONDS):
        raise Failed("it was not painted")
    return f"{window.width()} x {window.height()} pixels"


def _kernels() -> str:
    if not kernels.compiled_before():
        return "not compiled yet: NumPy trains until they are"
    if not kernels.prepare(*kernels.USUAL):
        raise Failed("they are compiled, and cannot be loaded")
    return "compiled ahead" if kernels.shipped_folder() else "from this user's cache"


def _draws(window: MainWindow) -> str:
    before = window.document.experiment
    window.canvas.actions.insert_layer(0)
    window.canvas.actions.add_unit(0)
    drawn = window.document.experiment.sizes
    if drawn == before.sizes:
        raise Failed("a layer was inserted and none is there")
    window.document.undo_stack.undo()
    window.document.undo_stack.undo()
    if window.document.experiment != before:
        raise Failed("undo did not bring back the network")
    return f"{before.sizes} became {drawn} and was brought back"


def _trains(window: MainWindow) -> str:
    window.controller.set_pace(float("inf"))
    window.document.edit("training.epochs", EPOCHS)
    window.controller.toggle()

    def finished() -> bool:
        latest = window.clock.latest
        return latest is not None and latest.state == "finished" and window.settled

    if not wait_until(finished, LONG_SECONDS) or window.clock.latest is None:
        raise Failed("it did not come to an end")
    start = float(window.clock.latest.history.curves[0, CURVES.index("train_loss")])
    end = window.clock.latest.latest("train_loss")
    if not end < start:
        raise Failed(f"the loss went from {start:.3g} to {end:.3g}")
    return f"{EPOCHS} epochs, loss {start:.3g} to {end:.3g}"


def _plots(window: MainWindow) -> str:
    for name in EXTRAS:
        window.extras.show(name)
        wait_until(lambda: window.settled, SETTLE_SECONDS)
        _shows_something(name, window.docks[name])
    for plot in (window.canvas, *window.plots):
        if plot.isVisibleTo(window):
            _shows_something(plot.objectName() or type(plot).__name__, plot)
    return f"{len(window.plots) + len(EXTRAS)} drawn"


def _workspaces(window: MainWindow) -> str:
    for name in WORKSPACES:
        window.workspaces.go(name)
        wait_until(lambda: window.settled, SETTLE_SECONDS)
        _shows_something(name, window)
    window.workspaces.go("build")
    return ", ".join(WORKSPACES)


def _themes(window: MainWindow, themes: Themes) -> str:
    pictures = []
    for choice in CHOICES[1:]:
        themes.choose(choice)
        wait_until(lambda: window.settled, SETTLE_SECONDS)
        pictures.append(window.grab().toImage())
    if any(one == other for one, other in pairwise(pictures)):
        raise Failed("two themes look the same")
    return ", ".join(CHOICES[1:])


def _saves(window: MainWindow, path: Path) -> str:
    done: list[bool] = []
    before = window.clock.latest
    window.document.set_path(path)
    window.files.save(then=lambda: done.append(True))
    if not wait_until(lambda: bool(done), SETTLE_SECONDS) or before is None:
        raise Failed("the project was not saved")
    if not window.files.open(path):
        raise Failed("what was saved cannot be opened")
    wait_until(lambda: window.settled, SETTLE_SECONDS)
    after = window.clock.latest
    if after is None or not np.array_equal(before.parameters, after.parameters) or before.update != after.update:
        raise Failed("what was opened is not what was saved")
    return f"{path.stat().st_size / 1000:.0f} kB, opened as it was"


def _tables() -> str:
    from ..nn.trainer import Trainer

    trainer = Trainer(replace(preset("iris"), {"training.epochs": 5}))
    trainer.run(epochs=5)
    return f"iris, loss {trainer.reading()[1]:.3g}"


def _searches() -> str:
    from ..search.executors import Processes
    from ..search.trials import Task

    pool = Processes(1)
    try:
        task = Task(0, replace(preset("circle"), {"training.epochs": 2}).to_json())
        results = dict(pool.map([task]))
    finally:
        pool.close()
    if 0 not in results or results[0].error:
        raise Failed(f"a trial in a process of its own failed: {results[0].error if results else 'no answer'}")
    return "a trial was trained in a process of its own"


def _shows_something(name: str, widget: QWidget) -> None:
    """A picture of one colour is none."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    if len(np.unique(pixels[::7])) < 3:
        raise Failed(f"{name} is blank")
