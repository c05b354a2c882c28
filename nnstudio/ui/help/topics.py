"""What there is to say about a control, as a short page of HTML: from declarations, plot texts, or its own tooltip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractButton, QDockWidget, QLabel, QToolButton, QWidget

from ...message import marked
from ...nn.kernels.support import unknown_choices
from ...spec import SpecError, declaration
from ...spec.reference import facts
from ..actions import ACTIONS, plain
from ..binding import Row, name_of
from ..text import tr
from .plot_texts import PLOT_TEXTS

_WORDS = (
    marked("Formula"), marked("Accepts"),
    marked("At first"), marked("Takes effect"),
    marked("More"), marked("Less"),
    marked("Usual"), marked("Source"),
)  # fmt: skip
_PATHS = ("data.", "model.", "training.")


@dataclass(frozen=True)
class Topic:
    """Something that can be explained: its name for people, and the page about it."""

    title: str
    html: str


def topic_of(widget: QWidget) -> Topic | None:
    """The page about a control and, where it is part of a plot, about that; None where nothing is known."""
    path = path_of(widget)
    if path:
        return about_path(path)
    own, plot = _own(widget), _plot_of(widget)
    if own is None or plot is None or _is_drawing(widget):
        return plot or own
    return Topic(own.title, f"{own.html}<hr/>{plot.html}")


def path_of(widget: QWidget) -> str:
    """The path of the hyperparameter that a control edits, or nothing."""
    for around in _outwards(widget):
        if isinstance(around, Row):
            return around.binding.path
        name = around.objectName()
        while name.startswith(_PATHS):
            try:
                declaration(name)
            except SpecError:
                name = name.rpartition(".")[0]
            else:
                return name
    return ""


def about_path(path: str) -> Topic:
    """The page of a hyperparameter, made from its declaration."""
    declared = declaration(path)
    title = name_of(declared.about)
    rows = [(tr(word), tr(text)) for word, text in facts(path, declared)]
    slow = unknown_choices(declared.name)
    if slow:
        rows.append((tr("Trained in NumPy, without compiled kernels"), ", ".join(slow)))
    return Topic(title, _page(title, tr(declared.about.help), rows, path))


def about_plot(kind: str) -> Topic:
    """The page of a plot, by the name of its class."""
    text = PLOT_TEXTS[kind]
    title = tr(text.title)
    rows = [(tr("How to read it"), tr(text.reading))]
    if text.source:
        rows.append((tr("Source"), text.source))
    return Topic(title, _page(title, tr(text.shows), rows))


def about_action(action_id: str) -> Topic | None:
    """The page of a command."""
    for action in ACTIONS:
        if action.id == action_id:
            title, keys = plain(action)
            where = tr(action.tip)
            return Topic(title, _page(title, where, [(tr("Keys"), keys)] if keys else []))
    return None


def _plot_of(widget: QWidget) -> Topic | None:
    for around in _outwards(widget):
        for kind in type(around).__mro__:
            if kind.__name__ in PLOT_TEXTS:
                return about_plot(kind.__name__)
    return None


def _is_drawing(widget: QWidget) -> bool:
    return not isinstance(widget, QAbstractButton) and not widget.toolTip()


def _own(widget: QWidget) -> Topic | None:
    """What a control says about itself."""
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        known = about_action(widget.defaultAction().objectName())
        if known is not None:
            return known
    for around in _outwards(widget):
        tip = around.toolTip()
        if not tip:
            continue
        text = getattr(around, "text", None) if isinstance(around, QAbstractButton | QLabel) else None
        title = around.accessibleName() or (text().replace("&", "") if text else "")
        words = _in_words(tip)
        if title and words.casefold().startswith(title.casefold()):
            words = words[len(title) :].strip()
        return Topic(title or words, _page(title, words, []) if title else _page(words, "", []))
    return None


def _outwards(widget: QWidget) -> Iterator[QWidget]:
    """The widget and those it is in; from the title bar of a dock to what the dock holds."""
    around: QWidget | None = widget
    while around is not None and not around.isWindow():
        yield around
        if isinstance(around, QDockWidget):
            if around.widget() is not None:
                yield around.widget()
            return
        around = around.parentWidget()
    if isinstance(around, QDockWidget) and around.widget() is not None:
        yield around.widget()


def _in_words(tip: str) -> str:
    if "<" not in tip:
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return re.sub(r"\s+", " ", document.toPlainText()).strip()


def _page(title: str, text: str, rows: list[tuple[str, str]], path: str = "") -> str:
    parts = [f"<h3>{escape(title)}</h3>"]
    if text:
        parts.append(f"<p>{escape(text)}</p>")
    parts += [f"<p><b>{escape(word)}</b><br/>{escape(said_text)}</p>" for word, said_text in rows]
    if path:
        parts.append(f"<p><small><code>{escape(path)}</code></small></p>")
    return "".join(parts)
