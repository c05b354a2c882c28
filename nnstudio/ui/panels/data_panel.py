"""The data panel: which samples, how noisy, how they are split, and what the network sees of them."""

import re
from html import escape
from typing import Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ...choices.sources import SOURCES
from ...data.painting import on_plane, taken_over
from ...message import Message
from ...nn.grounds import ground_of
from ...spec import Experiment, SpecError, Table
from ...spec.data import SourceName, available_features, highest_degree
from ...spec.starts import PAINTED_SHARES, Moved, with_source
from ...spec.topology import Reshape, replace_origins
from ..binding import error_label, in_sentence
from ..document import Document
from ..runs_model import setting_name
from ..text import tr, translated, value_text
from ..theme import SPACE, Theme, Themes, listed
from ..widgets import TogglesField
from .dice import add_seed
from .gallery import Gallery, SplitStrip
from .paint_tools import PaintTools
from .panel import Panel

_WRITTEN = {
    "x1": "x₁", "x2": "x₂", "*": "·", "^2": "²", "^3": "³", "^4": "⁴", "^5": "⁵", "^6": "⁶", "^7": "⁷", "^8": "⁸",
    "^9": "⁹",
}  # fmt: skip


class DataPanel(Panel):
    """Chooses and prepares the samples of the document's experiment."""

    import_wanted = Signal()
    told = Signal(str)  # what other data brought along, and what was kept

    def __init__(self, document: Document, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(document, themes, parent)
        self._table: Table | None = None  # the last that was imported: its tile brings it back
        self._gallery = Gallery()
        self._gallery.chosen.connect(self._choose)
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setProperty("role", "secondary")
        self._error = error_label()
        self._strip = SplitStrip(themes.theme)
        self._features = TogglesField({})
        self._fill()
        self.dress(themes.theme)
        self.refresh()

    def refresh(self) -> None:
        data = self.document.experiment.data
        if data.source == "table":
            self._table = data.table
        self._gallery.show_source(data.source)
        self._error.hide()
        ground = ground_of(data)
        formula = "" if ground is None else f"<br>f = {ground.formula}"
        label, told = (escape(_breakable(text)) for text in (tr(data.about.label), tr(data.about.about)))
        self._about.setText(f"<b>{label}</b>: {told}.{formula}")
        self._features.offer({term: written(term) for term in available_features(data.about)})
        self._feature_row.binding.show_again()
        super().refresh()
        self._strip.show_split(data)
        # What a source does not have is not asked for.
        self._feature_row.setVisible(bool(available_features(data.about)))
        self._degree_row.setVisible(highest_degree(data.about) > 1)
        self._target_row.setVisible(data.about.task == "regression")
        for widget in (*self._seen_heading, self._scaling_row):
            widget.setVisible(data.about.task != "function")
        self._missing_row.setVisible(data.table is not None and data.table.has_gaps)
        self._condition_row.setVisible(data.about.conditioned)
        self._samples_row.setVisible(data.source != "painted")  # there are as many as were painted

    def dress(self, theme: Theme) -> None:
        super().dress(theme)
        self._gallery.dress(theme)
        self._strip.dress(theme)

    def _fill(self) -> None:
        form = self.form
        form.heading(self.tr("Samples"))
        form.add_widget(self._gallery)
        form.add_widget(self._about)
        form.add_widget(self._error)
        self.paint_tools = PaintTools()
        form.add_widget(self.paint_tools)
        self._samples_row = form.add("data.samples", label=self.tr("Number n"))
        self._condition_row = form.add("data.condition")
        form.add("data.noise")
        add_seed(self, "data.seed")
        form.heading(self.tr("Split"))
        form.add("data.train_share", label=self.tr("Training", "share"))
        form.add("data.test_share", label=self.tr("Test"))
        form.add_widget(self._strip)
        self._seen_heading = form.heading(self.tr("What the network sees"))
        self._feature_row = form.add("data.features", self._features, change=_with_features)
        self._feature_row.widen()
        self._degree_row = form.add("data.degree", slider=False)
        self._missing_row = form.add("data.missing", label=self.tr("Fill gaps with"))
        self._scaling_row = form.add("data.scaling", label=self.tr("Scale inputs"))
        self._target_row = form.add("data.target_scaling", label=self.tr("Scale targets"))

    def _choose(self, source: SourceName) -> None:
        kept = self._table
        if source == "table" and (kept is None or self.document.experiment.data.source == "table"):
            self._gallery.show_source(self.document.experiment.data.source)
            self.import_wanted.emit()
            return
        try:
            if source == "painted":
                self._begin_to_paint()
                return
            table = kept if source == "table" else None
            label = kept.name if table is not None and kept is not None else tr(SOURCES[source].label)
            moved = with_source(self.document.experiment, source, table)
            self.document.set_experiment(moved.experiment, self.tr("data {0}").format(label))
            self.told.emit(_told(label, moved))
        except SpecError as error:
            # A frozen weight of an input that the other source lacks, for one.
            self._gallery.show_source(self.document.experiment.data.source)
            self._error.setText(translated(error))
            self._error.show()

    def _begin_to_paint(self) -> None:
        """On the points there are, where they lie on the plane."""
        experiment = self.document.experiment
        if experiment.data.source != "painted":
            table = taken_over(experiment.data)
            if on_plane(experiment.data) is not None:  # the same points: what learns them stays
                changes = {"data.source": "painted", "data.table": table, "data.noise": 0.0, **PAINTED_SHARES}
                self.document.edit_many(changes, self.tr("paint points"))
            else:
                moved = with_source(experiment, "painted", table)
                self.document.set_experiment(moved.experiment, self.tr("paint points"))
            QTimer.singleShot(0, self, self._show_tools)

    def _show_tools(self) -> None:
        """The gallery has done its work: the tools come into sight."""
        top = self.paint_tools.mapTo(self.widget(), QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - 4 * SPACE)


def _told(label: str, moved: Moved) -> str:
    """What became of the experiment on its new data, in a sentence."""
    shown = moved.experiment
    parts = [tr("{0} begins with its own network and training").format(label)]
    if moved.kept:
        kept = [f"{in_sentence(setting_name(path))} {value_text(path, shown.get(path))}" for path in moved.kept]
        parts.append(tr("kept: {0}").format(listed(kept)))
    if moved.dropped:
        names = listed([in_sentence(setting_name(path)) for path in moved.dropped])
        parts.append(tr("left behind, since it does not fit: {0}").format(names))
    return "; ".join(parts)


def _breakable(text: str) -> str:
    """With places to break long words at: the name of a file or column must not widen the window."""
    return re.sub(r"(\S{12})(?=\S)", "\\1\u200b", text)


def written(term: str) -> str:
    """A feature as mathematics writes it: "x1^2" is x₁²."""
    for plain, sign in _WRITTEN.items():
        term = term.replace(plain, sign)
    return term


def _with_features(experiment: Experiment, features: Any) -> Reshape:
    # No terms at all would mean the plain inputs, which is not what taking the last one away looks like.
    if not features:
        raise SpecError("data.features", Message("at least one of them has to feed the network"))
    return replace_origins(experiment, {"data.features": features})
