"""Starting the window: for a person, for a picture, or for a measurement."""

import contextlib
import os
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, QTimer, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from .. import disk, signals
from ..landscape import Look
from ..nn.checkpoint import Checkpoint
from ..nn.trainer import Trainer
from ..project.export.forms import put
from ..run.worker import frame_of
from .collecting import Collecting
from .home import Home
from .language import install
from .lessons.pictures import draw
from .log import kept, logger
from .main_window import MainWindow
from .mishaps import Mishaps
from .plots import SurfacePlot
from .plots.exporting import png
from .quitting import Quitting
from .recovering import Recovering
from .remembering import Remembering
from .reporting import page
from .settings import Settings, settings_folder
from .theme import Choice, Themes

APP_ID = "io.github.nnstudio.nnstudio"
SETTLE_SECONDS = 20.0
REPORT_SIZE = (1440, 900)  # of the window whose plots stand in a report
T = TypeVar("T")


def application() -> QApplication:
    """The one QApplication of this process; without a screen it draws into memory."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        qInstallMessageHandler(_without_screen)
    QCoreApplication.setApplicationName("nnstudio")
    QApplication.setDesktopFileName(APP_ID)
    app = QApplication(sys.argv[:1])
    app.setApplicationDisplayName("nnstudio")
    return app


def what_qt_finds() -> str:
    """Platform, number of font families, and size of the screen. A missing system library ends the process."""
    app = application()
    return f"{app.platformName()} {len(QFontDatabase.families())} {app.primaryScreen().size().toTuple()}"


def _without_screen(_kind: object, _context: object, text: str) -> None:
    """Qt's messages, less those about what a window cannot do where there is no screen."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(text + "\n")


def run_window(
    file: str | Path | None = None, started: float | None = None, ending: signals.Ending | None = None
) -> int:
    """Open the window and stay until it is closed, or a signal noted in `ending` closes it; returns the exit status.
    `started` is a perf_counter reading."""
    app = application()
    ending = signals.Ending() if ending is None else ending
    home = Home(settings_folder())
    settings = Settings()
    home.check(settings)
    install(settings.language(), app)
    text = settings.text_size() / 100
    themes = Themes(app, settings.theme_choice(), text=text, projector=settings.projector())
    with kept(settings.folder):
        collecting = Collecting(lambda: window.controller.running)
        window = MainWindow(themes, settings)
        window.started = time.perf_counter() if started is None else started
        window.painted.connect(window.compiling.start)
        recovering = Recovering(window, settings.folder / "recovery")
        quitting = Quitting(window, recovering, ending)
        mishaps = Mishaps(window, recovering.keep_now)
        mishaps.install()
        try:
            _live(window, recovering, file, home)
        finally:
            mishaps.remove()
            quitting.stop()
            if not recovering.leaves:
                window.reopening.finish()
            recovering.finish()
            collecting.stop()
            left = window.dispose()
            settle_clipboard()
            for said in left:
                logger().warning("ended all the same: %s", said)
    status = ending.status if ending.asked else 0
    if ending.asked and recovering.left:
        say("what is not saved is kept, and offered at the next start")
    if left:
        say(f"ended without waiting any longer: {', '.join(left)}")
        os._exit(status)  # Python would wait for it, or take its memory away under its feet
    return status


def say(text: str) -> None:
    """A line for who watches the terminal, which may have gone."""
    with contextlib.suppress(OSError):
        sys.stderr.write(f"nnstudio: {text}\n")
        sys.stderr.flush()


def _live(window: MainWindow, recovering: Recovering, file: str | Path | None, home: Home) -> None:
    # A test may have started the application's event loop already; closing the window ends only our own.
    loop = QEventLoop()
    window.closed.connect(loop.quit)
    window.show()
    if file is not None:
        window.incoming.open_named(str(file))
    if window.settings.defaults.error:
        window.notice.tell("defaults", window.settings.defaults.error)
    # What went wrong just now is said first; what was left is still there at the next start.
    if not window.notice.kind:
        recovering.offer()
    home.tell(window, recovering.refused)
    Remembering(window, lambda why: home.tell_unwritable(window, why))
    if file is None and not window.notice.kind:
        window.guide.welcome()
    if window.isVisible():
        loop.exec()


def settle_clipboard() -> None:
    """Let Qt itself hold what was copied: data made by Python would be destroyed after Python, which crashes."""
    clipboard = QGuiApplication.clipboard()
    if not clipboard.ownsClipboard():
        return
    image = clipboard.image()
    if image.isNull():
        clipboard.setText(clipboard.text())
    else:
        clipboard.setImage(image)


@signals.deferred(again=False)
def take_pictures(checkpoint: Checkpoint, pictures: Mapping[Path, str], size: tuple[int, int]) -> None:
    """Write a picture of the real window over a finished training for each path, in the theme named for it.

    Raises OSError for a picture that cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="nnstudio-") as folder:
        window, themes = private_window(size, Path(folder))
        _picture(window, themes, checkpoint, pictures)


def _picture(window: MainWindow, themes: Themes, checkpoint: Checkpoint, pictures: Mapping[Path, str]) -> None:
    try:
        window.document.open(checkpoint.experiment, None, checkpoint)
        wait_until(lambda: window.settled, SETTLE_SECONDS)
        taken: dict[Path, bytes] = {}
        for path, choice in pictures.items():
            themes.choose(cast(Choice, choice))
            wait_until(lambda: window.settled, SETTLE_SECONDS)
            taken[path] = png(window.grab())
        disk.replace_all_bytes(taken)
    finally:
        window.document.undo_stack.setClean()
        window.close()
        window.dispose()


@signals.deferred(again=False)
def write_report(checkpoint: Checkpoint, results: Mapping[str, object], out: Path) -> Path:
    """Write the report of a training that has ended. Raises `ExportError` where it cannot be written."""
    with tempfile.TemporaryDirectory(prefix="nnstudio-") as folder:
        window, _ = private_window(REPORT_SIZE, Path(folder))
        try:
            window.document.open(checkpoint.experiment, None, checkpoint)
            wait_until(lambda: window.settled, SETTLE_SECONDS)
            frame = window.clock.latest
            if frame is None:
                raise OSError("the training could not be shown")
            return put(out, page(window, frame, checkpoint.experiment.data.about.label, results))
        finally:
            window.document.undo_stack.setClean()
            window.close()
            window.dispose()


@signals.deferred(again=False)
def draw_surface(
    trainers: Sequence[Trainer], look: Look, resolution: int, out: Path, size: tuple[int, int], theme: str
) -> None:
    """Write the surface plot of the last of these trainings, with the paths of the others on it, as PNG or SVG.

    Raises OSError for a picture that cannot be written.
    """
    app = application()
    plot = SurfacePlot(Themes(app, cast(Choice, theme)))
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(QSize(*size))
    plot.show()
    try:
        plot.choices.take(look, resolution)
        for run, trainer in enumerate(trainers, start=1):
            plot.show_frame(frame_of(trainer, run, "finished"))
        last = trainers[-1].parameters
        wait_until(
            lambda: not plot.busy and plot.survey is not None
            and plot.survey.resolution == resolution and plot.survey.current_for(last), SETTLE_SECONDS,
        )  # fmt: skip
        QCoreApplication.processEvents()
        plot.export(out)
    finally:
        plot.stop()
        plot.deleteLater()


def draw_file(path: Path) -> bool:
    """Write a lesson's picture as PNG to standard output; False where it is none."""
    application()
    return draw(path)


def private_window(size: tuple[int, int], folder: Path) -> tuple[MainWindow, Themes]:
    """A window that neither reads nor writes the user's settings."""
    app = application()
    themes = Themes(app, "light")
    window = MainWindow(themes, Settings(folder), keep_settings=False)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, app.platformName() == "offscreen")
    window.resize(QSize(*size))
    window.show()
    return window, themes


@signals.deferred(again=False)
def in_private_window(look: Callable[[MainWindow], T]) -> T:
    """What `look` finds in a window that nobody sees, and that neither reads nor writes the user's settings."""
    with tempfile.TemporaryDirectory(prefix="nnstudio-") as folder:
        window, _ = private_window((1440, 900), Path(folder))
        try:
            return look(window)
        finally:
            window.files.forget_unsaved()
            window.close()
            window.dispose()


def wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    """Let the event loop run until `condition` holds; says whether it did in time. A signal ends it."""
    loop, deadline = QEventLoop(), time.monotonic() + seconds
    with signals.deferred(again=False) as ending:
        timer = QTimer()
        timer.setInterval(20)
        timer.timeout.connect(
            lambda: loop.quit() if condition() or ending.asked or time.monotonic() > deadline else None
        )
        timer.start()
        loop.exec()
        timer.stop()
    return condition()
