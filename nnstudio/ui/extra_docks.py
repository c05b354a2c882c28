"""Docks that few people open at once: each is built when it is first asked for, so that nobody else pays for it."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from ..message import marked
from .docks import Dock
from .plots.clock import Clock
from .text import tr
from .theme import Themes


@dataclass(frozen=True)
class Extra:
    """Where a dock's widget is defined, what it is called, and the dock that it shares its place with at first."""

    module: str
    kind: str
    title: str
    beside: str
    edits: bool = False  # built over the window's document too
    of_window: bool = False  # it is made for the window, not for its themes alone


EXTRAS: dict[str, Extra] = {
    "batches": Extra("plots.batches", "BatchComparison", marked("Batch modes"), "surface"),
    "decay": Extra("plots.decay", "DecayComparison", marked("Weight decay compared"), "surface"),
    "many": Extra("plots.many", "ManyPlot", marked("Seeds and sweeps"), "loss"),
    "gradients": Extra("plots.gradients", "GradientsPlot", marked("Gradients"), "weights"),
    "ensemble": Extra("plots.ensemble", "EnsembleView", marked("Dropout as an ensemble"), "surface"),
    "needed": Extra("plots.updates_needed", "UpdatesNeeded", marked("Updates needed"), "loss"),
    "judgement": Extra("plots.judgement", "JudgementPlot", marked("Judgement"), "loss"),
    "validation": Extra("plots.cross_validation", "CrossValidation", marked("Cross-validation"), "surface", True),
    "ladder": Extra(
        "panels.ladder_panel", "LadderPanel", marked("Parameters and hyperparameters"), "hyperparameters", True
    ),
    "images": Extra("plots.images", "ImagesPlot", marked("Images"), "loss"),
    "explanation": Extra("help.page", "ExplanationPage", marked("Explanation"), "runs", of_window=True),
    "lesson": Extra("lessons.panel", "LessonPanel", marked("Lesson"), "data", of_window=True),
}
VIEWS = ("gradients", "ensemble", "needed", "judgement", "images")  # those that the View menu opens


class ExtraDocks:
    """The extra docks of a window, by name. `stop` ends the threads of those that were built."""

    def __init__(self, window: QMainWindow, docks: dict[str, Dock], clock: Clock, themes: Themes) -> None:
        self._window, self._docks, self._clock, self._themes = window, docks, clock, themes
        self.built: dict[str, Any] = {}

    @property
    def busy(self) -> bool:
        return any(getattr(widget, "busy", False) for widget in self.built.values())

    def stop(self) -> None:
        for widget in self.built.values():
            if hasattr(widget, "stop"):
                widget.stop()

    def show(self, name: str) -> Any:
        """Bring a dock to the front and give what is in it."""
        if name not in self.built:
            self._build(name, EXTRAS[name])
        self._docks[name].show()
        self._docks[name].raise_()
        return self.built[name]

    def _build(self, name: str, extra: Extra) -> None:
        module = import_module(f"{__package__}.{extra.module}")
        widget = self.built[name] = self._make(getattr(module, extra.kind), extra)
        title = tr(extra.title)
        dock = self._docks[name] = Dock(name, title, widget, self._themes, self._window)
        if not self._window.restoreDockWidget(dock):
            area = self._window.dockWidgetArea(self._docks[extra.beside])
            # A dock that was never docked is in none.
            self._window.addDockWidget(area or Qt.DockWidgetArea.BottomDockWidgetArea, dock)
            self._window.tabifyDockWidget(self._docks[extra.beside], dock)
        if hasattr(widget, "show_frame"):
            self._clock.add(widget)

    def _make(self, kind: Any, extra: Extra) -> Any:
        if extra.of_window:
            return kind(self._window)
        if extra.edits:
            return kind(self._window.document, self._themes)  # type: ignore[attr-defined]  # the one window there is
        return kind(self._themes)
