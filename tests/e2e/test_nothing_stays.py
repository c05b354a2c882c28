"""Done again and again, nothing makes the program grow: what an act has made is gone when the next of its kind is."""

import gc
from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from nnstudio import save
from nnstudio.project import Project
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.spec import preset
from nnstudio.ui.search.session import Place, Session

from ..waiting import idle
from .studio import live

ROUNDS = 8  # more than two networks have layers, so that other shapes in the two plots are no growth


def learn(window, qtbot, folder, number):
    panel = window.extras.show("lesson")
    panel.session.open(panel.shelf.shelf.lessons[0])
    panel.session.go_to(1)
    qtbot.waitUntil(lambda: window.settled)
    panel.session.leave()


def search(window, qtbot, folder, number):
    window.workspaces.page("search")
    session = window.findChild(Session)
    experiment = preset("xor").replace("training.epochs", 2)
    space = Space.parse(["training.learning_rate=log:1e-3..1"], experiment)
    session.start(experiment, space, Settings(trials=3), Place("here"), folder / f"{number}.db")
    qtbot.waitUntil(lambda: not session.busy)


def open_files(window, qtbot, folder, number):
    path = folder / f"{number % 2}.nnstudio"
    if number < 2:
        save(Project(preset(("iris", "sine")[number])), path)
    window.files.forget_unsaved()
    window.files.open(path)
    window.controller.step(updates=3)
    qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.update == 3)
    qtbot.waitUntil(lambda: window.settled)


def there(window):
    """How many objects there are, Qt's and ours, by kind."""
    idle()
    gc.collect()
    known = Counter(f"Qt {one.metaObject().className()}" for one in window.findChildren(QObject))
    known["windows"] = len(QApplication.topLevelWidgets())
    known.update(name for one in gc.get_objects() if (name := f"{type(one).__module__}.{type(one).__name__}")
                 .startswith(("nnstudio.", "sqlalchemy.dialects.")))  # fmt: skip
    return known


@pytest.mark.parametrize("act", [learn, search, open_files])
def test_what_is_done_again_leaves_nothing_behind(qtbot, private_home, tmp_path, act):
    def script(window):
        for number in range(2):
            act(window, qtbot, tmp_path, number)
        before = there(window)
        for number in range(2, 2 + ROUNDS):
            act(window, qtbot, tmp_path, number)

        def nothing_more():  # a thread may still hold what it was given last
            more = there(window) - before
            assert {kind: count for kind, count in more.items() if count >= ROUNDS} == {}

        qtbot.waitUntil(nothing_more)

    assert live(qtbot, script) == 0
