"""Run as a program: train for so many minutes with every dock and lesson in turn and one search after another, and
print how memory and frames fare as JSON.

python tests/e2e/soak.py MINUTES [WARM_MINUTES]
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from nnstudio.__main__ import main
from nnstudio.bench.machine import resident_mb
from nnstudio.nn import kernels
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.spec import preset
from nnstudio.ui.app import application, wait_until
from nnstudio.ui.extra_docks import EXTRAS
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.search.session import Place
from nnstudio.ui.search.session import Session as SearchSession

BY_NUMPY = os.environ.get("NNSTUDIO_ENGINE") == "numpy"
TURN_S = 5.0  # how long each of the plots that share a place is in front
TRIALS = 100  # of a search; when they are done the next one begins


class Soak:
    """Lives in the window for so long, and measures it between a turn and the next."""

    def __init__(self, minutes, warm, folder):
        self.minutes, self.warm, self.folder, self.searches = minutes, warm, folder, 0
        self.rows = []  # minutes since the start, MB, median and 99th percentile of the gaps between frames

    def live(self):
        window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        try:
            wait_until(lambda: window.clock.latest is not None and (BY_NUMPY or kernels.ready("lanes16")), 120)
            for name in EXTRAS:
                window.extras.show(name)
            self.search(window)
            window.document.edit("training.epochs", 10_000_000)
            window.controller.set_pace(float("inf"))
            window.controller.play()
            self.measure(window)
            self.updates = window.clock.latest.update
            window.controller.pause()
            wait_until(lambda: not window.controller.running, 30)
        finally:
            window.files.forget_unsaved()
            window.close()

    def measure(self, window):
        begun, docks = time.monotonic(), list(window.docks.values())
        while (passed := (time.monotonic() - begun) / 60) < self.minutes:
            window.clock.reset_gaps()
            docks[len(self.rows) % len(docks)].raise_()
            self.search(window)
            self.learn(window)
            if not window.controller.running:  # ten million epochs of a small network are over in minutes
                window.controller.play()
            wait_until(lambda: False, TURN_S)
            # All this happens inside one event of the outer loop, which Qt would wait for.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gaps = window.clock.gaps_ms()
            p50, p99 = np.percentile(gaps, [50, 99]) if len(gaps) else (np.nan, np.nan)
            self.rows.append((passed, resident_mb(), float(p50), float(p99)))

    def search(self, window):
        """Have one going on all the time."""
        window.workspaces.page("search")
        session = window.findChild(SearchSession)
        if not session.busy:
            experiment = preset("circle").replace("training.epochs", 20)
            space = Space.parse(["training.learning_rate=log:1e-3..1"], experiment)
            self.searches += 1
            session.start(
                experiment, space, Settings(trials=TRIALS), Place("here"), self.folder / f"{self.searches}.db"
            )

    def learn(self, window):
        """Open a lesson in every fourth turn, and leave it in the next."""
        panel, turn = window.extras.built["lesson"], len(self.rows)
        if turn % 4 == 0:
            lessons = panel.shelf.shelf.lessons
            panel.session.open(lessons[turn // 4 % len(lessons)])
        elif turn % 4 == 1:
            panel.session.leave()

    def figures(self):
        """Around the moment when it is warm, and at the end."""
        rows = np.array(self.rows)
        span = max(0.5, min(1.0, 0.2 * self.minutes))
        early = rows[(rows[:, 0] >= self.warm) & (rows[:, 0] < self.warm + span)]
        late = rows[rows[:, 0] >= self.minutes - span]
        before, after = np.median(early, axis=0), np.median(late, axis=0)
        return {
            "minutes": self.minutes, "updates": self.updates, "searches": self.searches,
            "resident_mb": [round(before[1], 1), round(after[1], 1)],
            "resident_mb_by_minute": [
                round(float(np.median(rows[(rows[:, 0] >= k) & (rows[:, 0] < k + 1), 1])), 1)
                for k in range(int(rows[-1, 0]) + 1)
            ],
            "growth_percent": round(100 * (after[1] / before[1] - 1), 2),
            "frame_gap_ms_p50": [round(before[2], 1), round(after[2], 1)],
            "frame_gap_ms_p99": [round(before[3], 1), round(after[3], 1)],
        }  # fmt: skip


if __name__ == "__main__":
    length = float(sys.argv[1])
    if not BY_NUMPY:
        subprocess.run([sys.executable, "-m", "nnstudio", "prepare"], check=False)
    with tempfile.TemporaryDirectory() as place:
        soak = Soak(length, float(sys.argv[2]) if len(sys.argv) > 2 else 3.0, Path(place))
        application()
        QTimer.singleShot(0, soak.live)
        status = main([])
    sys.stdout.write(json.dumps(soak.figures()) + "\n")
    sys.exit(status)
