"""Run as a program: forks itself for every request, so that a thousand programs start at the cost of few imports.

A request is a line of JSON on standard input: {"victim": name, "words": [...], "folder": ...} is answered by
{"pid": ...}; {"ended": pid} is answered by {"status": ...} once that one has ended, by an exit status, or by minus the
number of a signal. Victims are the program as a person starts it, with `words` for its command line, and hands that do
something in its window. What they print lands in `folder`/out and `folder`/err.
"""

import json
import os
import random
import signal
import sys
import threading
import time
import traceback
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

import nnstudio.commands.train
import nnstudio.commands.validate
import nnstudio.search.command
import nnstudio.ui.lessons.panel
import nnstudio.ui.plots.cross_validation
import nnstudio.ui.search.workspace  # noqa: F401 - imported once for all
from nnstudio.__main__ import main
from nnstudio.search.ledger import optuna
from nnstudio.search.settings import Settings
from nnstudio.search.space import Space
from nnstudio.spec import preset
from nnstudio.ui import app, recovering
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.search.session import Place, Session

RANGE = "training.learning_rate=log:1e-3..1"


def tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def window_of() -> MainWindow:
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))


def once(condition, then) -> None:
    """Call `then` when `condition()` holds, and let the window live meanwhile. A mistake of the hands ends it all."""
    try:
        if condition():
            then()
        else:
            QTimer.singleShot(10, lambda: once(condition, then))
    except BaseException:  # noqa: BLE001 - Qt would go on
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(70)


def in_window(begin, words) -> int:
    """The program's window with `begin(window)` called once it trains and shows."""
    app.application()
    QTimer.singleShot(0, lambda: once(lambda: window_of().clock.latest is not None, lambda: begin(window_of())))
    return main(words)


# What a victim does. Each is told about in a line before it begins.


def command(words) -> int:
    """A command of the command line."""
    tell("begun")
    return main(words)


def train(words) -> int:
    """Trains in a window, whose unsaved work is kept again and again."""
    recovering.SOON_MS, recovering.EVERY_MS, recovering.BREATH = 20, 50, 0

    def begin(window):
        window.document.edit("training.learning_rate", 0.123)
        window.document.edit("training.epochs", 10_000_000)
        window.controller.play()
        tell("begun")

    return in_window(begin, words)


def save(words) -> int:
    """Saves one edit after another, and tells which it is about to save and which is saved."""

    def begin(window):
        def next_one(number):
            window.document.edit("data.seed", number)
            tell("saving", number)
            window.files.save(lambda: saved(number))

        def saved(number):
            tell("saved", number)
            next_one(number + 1)

        tell("begun")
        next_one(1)

    return in_window(begin, words)


def share(words):
    """Saves one edit after another to a file that another window saves too: the odd numbers are its, or the even ones.
    What is asked about that is answered by chance. It tells what it is about to save, what is saved, and when it has
    opened what the other one saved."""
    first = int(words.pop())
    chance = random.Random(first)

    def begin(window):
        def next_one(number):
            window.document.edit("data.seed", number)
            tell("saving", number)
            over = []
            window.files.save(lambda: over.append("saved"))
            once(lambda: over or answered(over), lambda: (tell(over[0], number), next_one(number + 2)))

        def answered(over):
            names = "Save over it", "Open it anew"
            offered = [window.findChild(QPushButton, f"notice.{name}") for name in names]
            if all(button is not None and button.isVisible() for button in offered):
                button = chance.choice(offered)
                button.click()
                if button is offered[1]:
                    over.append("anew")
            return over

        tell("begun")
        next_one(first)

    return in_window(begin, words)


def start_search(window, path, place, trials) -> Session:
    window.workspaces.page("search")
    session = window.findChild(Session)
    experiment = preset("circle").replace("training.epochs", 5).replace("data.samples", 60)
    session.start(experiment, Space.parse([RANGE], experiment), Settings(trials=trials), place, path)
    return session


def search(words) -> int:
    """Searches in a window, in processes of its own."""
    path = Path(words.pop())

    def begin(window):
        start_search(window, path, Place("processes", 2), 10_000)
        tell("begun")

    return in_window(begin, words)


def validate(words) -> int:
    """Cross-validates in a window, over and over."""

    def begin(window):
        window.document.edit("training.learning_rate", 0.123)
        dock = window.extras.show("validation")
        again = QTimer(window, interval=5)
        again.timeout.connect(lambda: dock.busy or dock.start())
        again.start()
        tell("begun")

    return in_window(begin, words)


def busy(words) -> int:
    """Eight runs, a search and a validation at once; after so many ms the window is closed, and its question answered
    as told. In the end it tells which threads are left."""
    delay, answer, path = int(words.pop()), words.pop(), Path(words.pop())
    buttons = QMessageBox.StandardButton
    answers = [getattr(buttons, answer)]

    def told(_box):
        tell("asked")
        return answers.pop() if answers else buttons.Discard

    QMessageBox.exec = told

    def begin(window):
        window.document.edit("training.epochs", 10_000_000)
        one_more(window)

    def one_more(window):
        if len(window.runs.model.rows) >= 8:
            all_at_once(window)
            return
        window.document.edit("training.learning_rate", 0.01 * len(window.runs.model.rows) + 0.01)
        window.document.restart("another")
        run = window.document.state.run
        window.controller.step(updates=1)  # a run that has not begun is none to keep

        def trained():
            frame = window.clock.latest
            return frame is not None and (frame.run, frame.update) == (run, 1)

        once(trained, lambda: one_more(window))

    def all_at_once(window):
        window.controller.train_along(frozenset(row.run for row in window.runs.model.rows))
        window.controller.play()
        start_search(window, path, random.Random(delay).choice([Place("here"), Place("processes", 2)]), 10_000)
        window.extras.show("validation").start()
        tell("begun")
        QTimer.singleShot(delay, lambda: close(window))

    def close(window):
        window.close()
        if answer == "Cancel":
            QTimer.singleShot(100, window.close)

    status = in_window(begin, words)
    others = (thread for thread in threading.enumerate() if thread is not threading.main_thread())
    # A dummy is what Python made of a thread of Qt's, and never goes.
    tell("threads", sorted(thread.name for thread in others if not thread.name.startswith("Dummy")))
    return status


def offered(words) -> int:
    """A window that restores what is offered, and tells what it is."""

    def begin(window):
        tell("notice", window.notice.kind)
        wanted = window.findChild(QPushButton, "notice.Restore")
        if wanted is not None:
            wanted.click()
            tell("restored", window.document.experiment.training.learning_rate, window.files.origin)
        window.files.forget_unsaved()
        window.close()

    return in_window(begin, words)


def clock_that_jumps(chance):
    """The time of the day as if somebody set it between any two looks at it, back or on, by up to ten years."""
    true = time.time
    return lambda: true() + chance.choice([-1, 1]) * 10 ** chance.uniform(0, 8.5)


VICTIMS = {victim.__name__: victim for victim in (command, train, save, share, search, validate, busy, offered)}


def fork(victim: str, words: list[str], folder: str, environment: dict[str, str]) -> int:
    pid = os.fork()
    if pid:
        return pid
    status = 70
    try:
        os.setsid()
        for number in (signal.SIGHUP, signal.SIGINT):  # a shell that starts tests in the background has them ignored
            signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
        os.chdir(folder)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        for handle, name in ((1, "out"), (2, "err")):
            place = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(place, handle)
            os.close(place)
        os.environ.update(environment)
        if "VICTIM_CLOCK" in environment:
            time.time = clock_that_jumps(random.Random(environment["VICTIM_CLOCK"]))
        sys.argv = ["nnstudio"]
        sys.stdin = open(0)  # noqa: SIM115
        sys.stdout, sys.stderr = open(1, "w"), open(2, "w")  # noqa: SIM115
        status = VICTIMS[victim](words)
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 1
    except BaseException:  # noqa: BLE001 - told, and the victim is over
        sys.excepthook(*sys.exc_info())
    sys.exit(status)


def serve() -> None:
    optuna()
    for line in sys.stdin:
        asked = json.loads(line)
        if "ended" in asked:
            _, status = os.waitpid(asked["ended"], 0)
            answer = {"status": os.waitstatus_to_exitcode(status)}
        else:
            answer = {"pid": fork(asked["victim"], asked["words"], asked["folder"], asked["environment"])}
        tell(json.dumps(answer))


if __name__ == "__main__":
    serve()
