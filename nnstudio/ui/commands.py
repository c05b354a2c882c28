"""What every command of the window does: the handler for each id in `actions.ACTIONS`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton

from .about import show_about, show_shortcuts
from .extra_docks import VIEWS
from .language import choose as choose_language
from .looks import choose_text, toggle_motion, toggle_projector
from .settings import LANGUAGE_CHOICES
from .text import tr
from .theme import CHOICES, TEXT_SIZES
from .workspaces import WORKSPACES

if TYPE_CHECKING:
    from .main_window import MainWindow

Handlers = dict[str, Callable[[], object]]


def handlers(window: MainWindow) -> Handlers:
    """By the id of an action, what it does. What a handler uses is looked up when it is called, so that parts of the
    window that are built later may be named."""
    return {
        **_files(window),
        **_network(window),
        **_training(window),
        **_runs(window),
        **_searching(window),
        **_learning(window),
        **_view(window),
        **_help(window),
    }


def _files(window: MainWindow) -> Handlers:
    files, undo = window.files, window.document.undo_stack
    return {
        "file.new": files.new,
        "file.open": files.ask_and_open,
        "file.open_copy": files.ask_and_open_copy,
        "file.link": window.incoming.ask_for_link,
        "file.import": window.incoming.ask_for_table,
        "edit.paste": window.incoming.paste,
        "file.save": files.save,
        "file.save_as": files.save_as,
        "file.save_template": lambda: window.templates.ask_and_keep(),
        "export.model": lambda: window.exports.model(),
        "export.history": lambda: window.exports.history(),
        "export.report": lambda: window.exports.report(),
        "export.film": lambda: window.exports.film(),
        "export.network": lambda: window.exports.network_picture(),
        "export.window": lambda: window.exports.window_picture(),
        "file.quit": window.close,
        "edit.undo": undo.undo,
        "edit.redo": undo.redo,
    }


def _network(window: MainWindow) -> Handlers:
    canvas = window.canvas.actions

    def layer() -> int:
        """The layer that is acted on: the selected one, else the last hidden one."""
        selected = window.canvas.selected_layer
        return max(0, len(window.document.experiment.model.hidden) - 1) if selected is None else selected

    return {
        "network.insert_before": lambda: canvas.insert_layer(layer()),
        "network.insert_after": lambda: canvas.insert_layer(min(layer() + 1, len(canvas.layers) - 1)),
        "network.remove_layer": lambda: canvas.remove_layer(layer()),
        "network.add_neuron": lambda: canvas.add_unit(layer()),
        "network.remove_neuron": lambda: canvas.drop_unit(layer()),
    }


def _training(window: MainWindow) -> Handlers:
    controller = window.controller

    def slow_motion() -> None:
        """There is nothing to see in slow motion while nothing moves, so what rests begins to train."""
        slow = window.actions_by_id["train.slow"].isChecked()
        window.transport.set_slow(slow)
        if slow and not controller.running:
            controller.play()

    return {
        "train.run": controller.toggle,
        "train.update": lambda: controller.step(updates=1),
        "train.back": controller.rewind,
        "train.epoch": lambda: controller.step(epochs=1),
        "train.slow": slow_motion,
        "train.mask": lambda: window.canvas.next_mask(),
        "train.reset": lambda: window.document.restart(window.tr("go back to the start")),
        "train.batches": lambda: window.extras.show("batches"),
        "train.decay": lambda: window.extras.show("decay"),
        "train.many": lambda: window.extras.show("many"),
        "train.ladder": lambda: window.extras.show("ladder"),
        "train.validation": lambda: window.extras.show("validation"),
    }


def _runs(window: MainWindow) -> Handlers:
    def rename() -> None:
        window.docks["runs"].show()
        window.docks["runs"].raise_()
        window.runs.rename_current()

    return {
        "runs.duplicate": lambda: window.runs.duplicate(),
        "runs.previous": lambda: window.runs.walk(-1),
        "runs.next": lambda: window.runs.walk(1),
        "runs.rename": rename,
        "runs.pin": lambda: window.runs.pin_current(),
        "runs.unhide": lambda: window.runs.show_hidden(),
        "runs.table": lambda: window.runs.ask_and_export(),
    }


def _searching(window: MainWindow) -> Handlers:
    def look_at(leaf: str) -> None:
        window.workspaces.go("search")
        window.workspaces.page("search").look_at(leaf)

    def press(name: str) -> None:
        """Go there, and press the button; one that cannot be pressed yet says why."""
        window.workspaces.go("search")
        page = window.workspaces.page("search")
        button = page.findChild(QAbstractButton, name)
        if button.isEnabled():
            button.click()
        elif page.board.kept is None and name != "search.start":
            none = tr("There is no search here yet: Start begins one.")
            window.statusBar().showMessage(none, 8000)
        else:
            window.statusBar().showMessage(button.toolTip(), 8000)

    return {
        "search.varies": lambda: look_at("space"),
        "search.how": lambda: look_at("plan"),
        "search.begin": lambda: press("search.start"),
        "search.best": lambda: press("search.canvas"),
        "search.other": lambda: press("search.file"),
        "search.write": lambda: press("search.export"),
    }


def _learning(window: MainWindow) -> Handlers:
    def lessons() -> None:
        window.workspaces.go("learn")
        window.extras.show("lesson").go_to_lessons()

    def with_lessons(act: Callable[[Any], object]) -> Callable[[], object]:
        """Where lessons were never looked at, they are what is meant."""
        return lambda: act(window.extras.built["lesson"]) if "lesson" in window.extras.built else lessons()

    return {
        "learn.lessons": lessons,
        "learn.next": with_lessons(lambda panel: panel.turn(1)),
        "learn.back": with_lessons(lambda panel: panel.turn(-1)),
        "learn.leave": with_lessons(lambda panel: panel.session.leave()),
        "learn.result": with_lessons(lambda panel: panel.save_result()),
    }


def _view(window: MainWindow) -> Handlers:
    return {
        **{f"view.workspace.{name}": lambda n=name: window.workspaces.go(n) for name in WORKSPACES},
        "view.fit": window.fit,
        **{f"view.{name}": lambda n=name: window.extras.show(n) for name in VIEWS},
        **{f"view.language.{choice}": lambda c=choice: choose_language(window, c) for choice in LANGUAGE_CHOICES},
        **{f"view.theme.{choice}": lambda c=choice: window.choose_theme(c) for choice in CHOICES},
        **{f"view.text.{size}": lambda s=size: choose_text(window, s) for size in TEXT_SIZES},
        "view.projector": lambda: toggle_projector(window),
        "view.motion": lambda: toggle_motion(window),
    }


def _help(window: MainWindow) -> Handlers:
    return {
        "help.explain": lambda: window.guide.explain_focus(),
        "help.point": lambda: window.guide.pointing.begin(),
        "help.find": lambda: window.guide.find(),
        "help.documentation": lambda: window.guide.open_documentation(),
        "help.tour": lambda: window.guide.tour(),
        "help.shortcuts": lambda: show_shortcuts(window),
        "help.about": lambda: show_about(window),
    }
