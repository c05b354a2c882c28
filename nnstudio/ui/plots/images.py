"""Samples that are pictures with what the network answers to each, the wrong ones first; and its first weights as
pictures."""

from collections.abc import Sequence
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from ...run.mailbox import Frame
from ..text import tr
from ..theme import Theme, Themes, compact, diverging_table, grouped, tabular
from .base import Extent, short
from .closed import ClosedTest
from .gallery import Gallery, Shot, ink_table, pictures, places
from .judging import Judged, PartName, confidence, has_probabilities, judge_part, parts_of
from .legend import Entry
from .pixels import PixelPlot

Floats = NDArray[np.float64]
View = Literal["samples", "weights"]
VIEWS: tuple[View, ...] = get_args(View)
PART_NAMES = ("train", "validation", "test")
MOST_NAME = 96.0  # px of a caption


class ImagesPlot(PixelPlot):
    """A grid of samples, wrong answers first, or of the first layer's weights, page by page."""

    maximum_rate = 4.0

    def __init__(self, themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(
            themes, tr("Images"), tr("Samples that are pictures will be shown here"), parent
        )  # fmt: skip
        self._view: View = "samples"
        self._part: PartName | None = None
        self._page = 0
        self._made: Judged | None = None
        self._shut = False  # the samples are those of a closed test part
        self._order = np.empty(0, dtype=np.intp)
        self._sure = np.empty(0)
        self._weights, self._biases = np.empty((0, 0)), np.empty(0)
        self._invitation = self._empty.text()
        self._gallery = Gallery(themes.theme)
        self.canvas.box.addItem(self._gallery, ignoreBounds=True)
        self._make_controls()
        self.use_pixels(True)
        self._finish()

    def _make_controls(self) -> None:
        self._views = self.choice(
            "view", [(self.tr("samples"), "samples"), (self.tr("first weights"), "weights")], self.tr("What is shown"),
            self.tr("Samples with their answers, or the weights of each unit of the first layer as a picture"),
        )  # fmt: skip
        self._views.activated.connect(lambda _i: self.set_view(self._views.currentData()))
        self._parts = self.choice("part", [], self.tr("Which samples"), self.tr("The samples that are shown"))
        self._parts.activated.connect(lambda _i: self.set_part(self._parts.currentData()))
        self._where = QLabel()
        self._where.setFont(tabular(self._where.font()))
        self._where.setProperty("role", "secondary")
        self._pagers = (
            self._pager("‹", self.tr("Previous page"), -1), self._pager("›", self.tr("Next page"), +1)
        )  # fmt: skip
        for box in (self._views, self._parts):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToContents)
        self.header.addWidget(self._views)
        self._closed = ClosedTest(self, "images")
        for widget in (self._parts, self._closed.button, self._pagers[0], self._where, self._pagers[1]):
            self.second_row.addWidget(widget)
        self.second_row.addStretch(1)

    def _pager(self, text: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("role", "choice")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _on: self.turn(step))
        return button

    # What others ask of it

    @property
    def view(self) -> View:
        return self._view

    @property
    def judged(self) -> Judged | None:
        """The answers behind the samples that are shown."""
        return self._made

    @property
    def order(self) -> NDArray[np.intp]:
        """The samples of the part in the order they are shown: the wrong ones first, the surest of them at the front;
        then the right ones, the least sure at the front."""
        return self._order

    def set_view(self, view: View) -> None:
        """Show "samples" or the first layer's "weights"."""
        if view not in VIEWS:
            raise ValueError(f"there is no view {view}: use one of {', '.join(VIEWS)}")
        self._view, self._page = view, 0
        self._views.setCurrentIndex(self._views.findData(view))
        self.redraw()

    def set_part(self, part: PartName) -> None:
        """Show the "train", "validation" or "test" samples."""
        if part not in PART_NAMES:
            raise ValueError(f"there is no part {part}: use one of {', '.join(PART_NAMES)}")
        self._part, self._page = part, 0
        self.redraw()

    def turn(self, pages: int) -> None:
        """Go on by so many pages, or back."""
        self._page = max(0, self._page + pages)
        self.redraw()

    def clear(self) -> None:
        self._made = None
        super().clear()

    # Drawing

    def _begin_run(self, frame: Frame) -> None:
        self._page = 0

    def _dress(self, theme: Theme) -> None:
        self._gallery.dress(theme, self.canvas.axes["bottom"].style["tickFont"])
        self._inks, self._signs = ink_table(theme), diverging_table(theme)

    def why_empty(self, frame: Frame) -> str:
        """Why there is nothing to see, in a sentence; else nothing."""
        shape = image_shape(frame)
        if shape is None:
            return self.tr("These samples are no pictures: choose data whose samples are, such as Digits")
        if self._view == "weights" and frame.data.features:
            return self.tr("The first layer is fed by terms of the pixels, so its weights are no pictures")
        return ""

    def _draw(self, frame: Frame) -> None:
        why, shape = self.why_empty(frame), image_shape(frame)
        self._empty.setText(why or self._invitation)
        self._made, self._shut = None, False
        self._closed.button.hide()
        parts = [] if shape is None else parts_of(frame)
        self._show_controls(frame, parts)
        if why or shape is None or not parts:
            self.legend.set_entries()
            self._gallery.show_shots([], [])
            return
        if self._view == "samples":
            self._draw_samples(frame, shape, parts)
        else:
            self._draw_weights(frame, shape)

    def _show_controls(self, frame: Frame, parts: list[PartName]) -> None:
        texts = {"train": self.tr("train"), "validation": self.tr("validation"), "test": self.tr("test")}
        if [self._parts.itemData(k) for k in range(self._parts.count())] != parts:
            self._parts.clear()
            for part in parts:
                self._parts.addItem(texts[part], part)
        self._views.setVisible(bool(parts))
        self._parts.setVisible(len(parts) > 1 and self._view == "samples")
        paged = bool(parts) and not self.why_empty(frame)
        for widget in (*self._pagers, self._where):
            widget.setVisible(paged)

    def _draw_samples(self, frame: Frame, shape: tuple[int, int], parts: list[PartName]) -> None:
        name: PartName = self._part if self._part in parts else "validation" if "validation" in parts else parts[0]
        self._parts.setCurrentIndex(self._parts.findData(name))
        self._shut = self._closed.shut(frame, name)
        if self._shut:
            self._empty.setText(self._closed.text)
            self._gallery.show_shots([], [])
            self.legend.set_entries()
            for widget in (*self._pagers, self._where):
                widget.setVisible(False)
            return
        made = self._made = judge_part(frame, name)
        self._sure = (
            confidence(frame, made) if frame.data.class_names else np.abs(made.truth - made.answers).max(axis=1)
        )
        wrong = made.classes != made.truth if frame.data.class_names else np.ones(made.asked, dtype=bool)
        self._order = ordered(wrong, self._sure)
        widest = self._gallery.metrics.horizontalAdvance("00 → 00")
        if frame.data.class_names:
            longest = max(frame.data.class_names, key=len)
            widest = min(MOST_NAME, self._gallery.metrics.horizontalAdvance(f"{longest} → {longest}"))
        rects = places(*self.room, len(self._order), widest, shape)
        chosen = self._page_of(len(self._order), len(rects))
        shown = self._order[chosen]
        ink = frame.data.train.raw
        images = pictures(getattr(frame.data, name).raw[shown], shape, self._inks, float(ink.min()), float(ink.max()))
        shots = [
            Shot(int(at), pixels, self._caption(frame, made, int(at)), bool(wrong[at]) and bool(frame.data.class_names))
            for at, pixels in zip(shown.tolist(), images, strict=True)
        ]
        self._gallery.show_shots(shots, rects[: len(shots)])
        entries = []
        if made.confusion is not None:
            count = int(wrong.sum())
            entries = [Entry("text", "", self.tr("wrong"), f"{grouped(count)} / {grouped(made.asked)}"),
                       Entry("text", "", self.tr("truth → answer; the surest wrong ones first"))]  # fmt: skip
        self.legend.set_entries(*entries)

    def _draw_weights(self, frame: Frame, shape: tuple[int, int]) -> None:
        block = frame.network.layout.blocks[0]
        self._weights = np.asarray(block.W(frame.parameters), dtype=np.float64).T
        self._biases = np.asarray(block.b(frame.parameters), dtype=np.float64)
        count = len(self._weights)
        rects = places(*self.room, count, self._gallery.metrics.horizontalAdvance("000"), shape)
        shown = np.arange(count)[self._page_of(count, len(rects))]
        # One scale for all units, so that a quiet one looks quiet.
        reach = float(np.abs(self._weights[np.isfinite(self._weights)]).max(initial=0.0)) or 1.0
        images = pictures(self._weights[shown], shape, self._signs, -reach, reach)
        last = len(frame.network.layout.blocks) == 1
        names = frame.data.class_names if last and len(frame.data.class_names) == count else ()
        shots = [
            Shot(at, pixels, names[at] if names else f"{at + 1}")
            for at, pixels in zip(shown.tolist(), images, strict=True)
        ]  # fmt: skip
        self._gallery.show_shots(shots, rects[: len(shots)])
        self.legend.set_entries(
            Entry("scale", "", short(-reach), short(reach), table=self._signs),
            Entry("text", "", self.tr("weight of each pixel, one picture a unit")),
        )

    def _page_of(self, count: int, room: int) -> slice:
        """Which of so many pictures the page holds; the last page where there are no further ones."""
        room = max(1, room)
        self._page = min(self._page, max(0, (count - 1) // room))
        first, last = self._page * room, min(count, (self._page + 1) * room)
        self._where.setText(self.tr("{0}–{1} of {2}").format(first + 1, last, grouped(count)))
        self._pagers[0].setEnabled(self._page > 0)
        self._pagers[1].setEnabled(last < count)
        return slice(first, last)

    def _caption(self, frame: Frame, made: Judged, at: int) -> str:
        names = frame.data.class_names
        if not names:
            return f"{short(float(made.truth[at, 0]))} → {short(float(made.answers[at, 0]))}"
        return f"{names[int(made.truth[at])]} → {names[int(made.classes[at])]}"

    # What is seen

    def extent(self) -> Extent | None:
        if self._shut:
            return None
        if self.frame is None or not self._gallery.shots:
            # Before it is laid out there is no room, and laying out needs it to be visible.
            return None if self.frame is None or self.why_empty(self.frame) else self.pixel_extent()
        return self.pixel_extent()

    def _mark(self, x: float, y: float) -> None:
        shot = self._gallery.at(x, y)
        self._gallery.mark(-1 if shot is None else shot.index)

    def _leave(self) -> None:
        super()._leave()
        self._gallery.mark(-1)

    def readout(self, x: float, y: float) -> str:
        shot, frame = self._gallery.at(x, y), self.frame
        if shot is None or frame is None:
            return self.note_text()
        at = shot.index
        if self._view == "weights":
            weights = self._weights[at]
            told = self.tr("unit {0}: weights from {1} to {2}, no bias")
            if at < len(self._biases):
                told = self.tr("unit {0}: weights from {1} to {2}, bias {3}")
            ends = short(float(weights.min())), short(float(weights.max()))
            return told.format(at + 1, *ends, *(short(float(bias)) for bias in self._biases[at : at + 1]))
        made = self._made
        if made is None:
            return ""
        if made.confusion is None:
            return self.tr("sample {0}: {1}").format(at + 1, shot.caption)
        names = frame.data.class_names
        truth, answer = names[int(made.truth[at])], names[int(made.classes[at])]
        sure = short(float(self._sure[at]))
        if not has_probabilities(frame):
            return self.tr("sample {0}: is {1}, answered {2} (answer {3})").format(at + 1, truth, answer, sure)
        said = self.tr("sample {0}: is {1}, answered {2} with probability {3}").format(at + 1, truth, answer, sure)
        if made.answers.shape[1] > 1 and truth != answer:
            said += self.tr(", {0} with {1}").format(truth, short(float(made.answers[at, int(made.truth[at])])))
        return said

    def note_text(self) -> str:
        frame, made = self.frame, self._made
        if frame is None or self.why_empty(frame):
            return ""
        if self._view == "weights":
            scaled = bool((frame.data.inputs.scale != 1).any())
            return self.tr("Weights of the scaled pixels") if scaled else self.tr("Weights of the pixels")
        if made is None:
            return ""
        parts = {"train": self.tr("training"), "validation": self.tr("validation"), "test": self.tr("test")}
        opened = f" · {self._closed.counted()}" if made.part == "test" else ""
        if made.asked < made.total:
            return self.tr("The first {0} of {1} {2} samples while training").format(
                compact(made.asked), grouped(made.total), parts[made.part]
            )
        return (
            self.tr("1 {1} sample" if made.total == 1 else "{0} {1} samples").format(
                grouped(made.total), parts[made.part]
            )
            + opened
        )

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
        frame, made = self.frame, self._made
        if frame is None or self.why_empty(frame):
            return (), []
        if self._view == "weights":
            return ("unit", *frame.data.input_names), [(k + 1, *row) for k, row in enumerate(self._weights.tolist())]
        if made is None or made.confusion is None:
            return (), []
        names = frame.data.class_names
        rows = [
            (at + 1, names[int(made.truth[at])], names[int(made.classes[at])], float(self._sure[at]))
            for at in self._order.tolist()
        ]
        return ("sample", "truth", "answer", "probability" if has_probabilities(frame) else "confidence"), rows

    def describe(self) -> str:
        frame, made = self.frame, self._made
        if frame is None or self.why_empty(frame):
            return ""
        if self._view == "weights":
            return self.tr("The weights of {0} units of the first layer as pictures").format(len(self._weights))
        if made is None or made.confusion is None:
            return self.note_text()
        wrong = made.asked - int(np.trace(made.confusion.matrix))
        first = ", ".join(shot.caption for shot in self._gallery.shots[:5] if shot.wrong)
        told = self.tr("{0} of {1} pictures are answered wrongly").format(wrong, made.asked)
        return told + (self.tr("; first of all, truth → answer: {0}").format(first) if first else "")


def image_shape(frame: Frame) -> tuple[int, int] | None:
    """(rows, columns) of the pictures that a frame's samples are; None where they are none."""
    shape, data = frame.experiment.data.about.image, frame.data
    if shape is None or data.own or len(data.input_names) != shape[0] * shape[1]:
        return None
    return shape


def ordered(wrong: NDArray[np.bool_], sure: Floats) -> NDArray[np.intp]:
    """The wrong ones first, the surest at the front; then the right ones, the least sure at the front."""
    return np.lexsort((np.where(wrong, -sure, sure), ~wrong))
