"""``nnstudio bench --window``: how the window lives while a training runs beside it at full speed."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import children
from ..bench.machine import resident_mb

if TYPE_CHECKING:
    from .main_window import MainWindow

WARM_UP_SECONDS = 2.0
LONGEST_COMPILE, LONGEST_START = 1200.0, 300.0  # seconds


def measure_window(seconds: float) -> dict[str, Any]:
    """Start the window cold in a process of its own, train the default experiment, and report its figures.

    The kernels are compiled before, where they never were: a person's first start is slower for a minute.
    """
    with contextlib.suppress(subprocess.TimeoutExpired):
        children.run(children.command("prepare", children.FOLLOW), LONGEST_COMPILE, check=False)
    environment = {**os.environ, "NNSTUDIO_BENCH_SPAWNED": repr(time.monotonic())}
    done = children.run(
        [sys.executable, "-m", "nnstudio.ui.bench", str(seconds)], LONGEST_START + seconds,
        env=environment, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures


def _child(seconds: float) -> None:
    spawned = float(os.environ["NNSTUDIO_BENCH_SPAWNED"])
    from .app import application, wait_until
    from .main_window import MainWindow
    from .settings import Settings
    from .theme import Themes

    app = application()
    folder = Path(tempfile.mkdtemp(prefix="nnstudio-"))
    window = MainWindow(Themes(app, "light"), Settings(folder), keep_settings=False)
    window.painted.connect(window.compiling.start)
    window.resize(1440, 900)
    window.show()
    wait_until(lambda: window.painted_at is not None, 30)
    first_paint = (window.painted_at or time.monotonic()) - spawned
    at_paint = resident_mb()
    wait_until(lambda: window.clock.latest is not None, 30)
    wait_until(lambda: window.compiling.settled, 60)
    window.document.edit("training.epochs", 10_000_000)
    window.controller.set_pace(float("inf"))
    window.controller.play()
    _pass(WARM_UP_SECONDS)
    window.clock.reset_gaps()
    first, begun = window.clock.latest, time.perf_counter()
    ages = _watched(window, seconds)
    last, gaps = window.clock.latest, window.clock.gaps_ms()
    updates = (last.update - first.update) / (time.perf_counter() - begun) if first and last else 0.0
    figures = {
        "first_paint_s": round(first_paint, 3),
        "resident_mb": round(resident_mb(), 1),
        "resident_at_paint_mb": round(at_paint, 1),
        "frame_gap_ms": {name: round(float(np.percentile(gaps, q)), 2) for name, q in (("p50", 50), ("p99", 99))},
        "surface_age_s": {"p50": round(float(np.median(ages)), 3), "max": round(max(ages), 3)},
        "updates_per_s": round(updates),
    }
    window.document.undo_stack.setClean()
    window.close()
    window.dispose()
    shutil.rmtree(folder, ignore_errors=True)
    sys.stdout.write(json.dumps(figures))


def _watched(window: "MainWindow", seconds: float) -> list[float]:
    """How old the surface on show was, looked at twenty times a second, in seconds."""
    ages: list[float] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        _pass(0.05)
        ages.append(window.surface.age)
    return ages


def _pass(seconds: float) -> None:
    from .app import wait_until

    end = time.monotonic() + seconds
    wait_until(lambda: time.monotonic() >= end, seconds + 1)


if __name__ == "__main__":
    children.follow_input()
    _child(float(sys.argv[1]))
