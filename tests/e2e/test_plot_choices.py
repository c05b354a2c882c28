"""What is chosen in plots comes back with the file, whichever version of the program wrote it."""

import json
import zipfile
from pathlib import Path

from nnstudio import load
from nnstudio.ui.layout import layout_of

from .studio import live

# Written by the last version that kept choices by attribute names, with every choice changed from its default.
FILE = Path(__file__).parents[1] / "data" / "plot-choices.nnstudio"
CHOSEN = {
    "boundary": {"train": False, "validation": False, "test": True},
    "loss": {"axis": "second", "log": True},
    "surface": {
        "plane": "random", "view": "slice", "objective": "validation", "normalisation": "layer", "seed": 7,
        "resolution": 33, "log": False, "runs_shown": False,
    },
    "weights": {"view": "matrices"},
    "decay": {"view": "losses", "network": "own", "l1": 0.3, "l2": 0.4, "epochs": 7},
    "many": {"over": "training.momentum", "view": "each"},
    "gradients": {"view": "activations"},
    "ensemble": {"view": "units", "count": "16", "mean": "geometric"},
    "needed": {"loss": "validation_loss", "target": 0.25},
    "judgement": {"view": "histogram", "part": "test"},
    "validation": {"exact": True, "inner": True, "over": "training.l1_method", "view": "samples"},
    "images": {"view": "weights", "part": "test"},
}  # fmt: skip


def test_choices_of_an_earlier_version_get_their_public_names():
    with zipfile.ZipFile(FILE) as file:
        old = json.loads(file.read("project.json"))["window"]["plots"]
    assert set(old["loss"]) == {"x_of", "log_button"}  # else the file has been written anew
    assert load(FILE).window["plots"] == CHOSEN


def test_a_file_of_an_earlier_version_opens_with_every_choice(qtbot, private_home):
    def script(window):
        def chosen():
            return layout_of(window)["plots"]

        for name in CHOSEN:
            if name in window.docks:
                window.docks[name].raise_()
        # Some lists are filled by the first frame, which a plot is given once it is seen.
        qtbot.waitUntil(lambda: all("part" in chosen()[name] for name in ("judgement", "images")), timeout=10_000)
        assert chosen() == CHOSEN

    live(qtbot, script, str(FILE))
