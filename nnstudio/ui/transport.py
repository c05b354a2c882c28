"""The bar that starts, steps and paces the training, and says how far it has come."""

import math
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolBar, QToolButton, QWidget

from .icons import icon
from .proportion import keep, px
from .theme import SPACE, Theme, Themes, compact, grouped, tabular, three_digits
from .widgets import JumpSlider

BUTTONS = {"train.reset": "reset", "train.run": "play", "train.update": "step", "train.epoch": "epoch"}
ICON = 20  # px
SLOW = 1.0  # updates per second of slow motion: each pass stands for a moment
FASTEST = 10_000.0  # updates per second at the last tick before "unlimited"
TICKS_PER_DECADE = 12
LAST_TICK = round(math.log10(FASTEST) * TICKS_PER_DECADE) + 1  # the last one is unlimited
_WIDEST = {"epoch": "1,000,000", "update": "100,000,000", "loss": "0.000123", "validation": "0.000123"}


class TransportBar(QToolBar):
    """Reset, train, single steps, pace and readouts. What the buttons do is up to the actions it is given.

    `actions` holds QActions under the names of `BUTTONS`.
    """

    pace_changed = Signal(float)  # updates per second; infinite is unlimited
    slow_changed = Signal(bool)  # whether it is slow motion now

    def __init__(self, actions: Mapping[str, QAction], themes: Themes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self.setWindowTitle(self.tr("Transport"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._actions = {name: actions[name] for name in BUTTONS}
        self._running = False
        self._usual, self._was_slow = math.inf, False  # the pace before slow motion
        self._theme = themes.theme
        for name, action in self._actions.items():
            self.addAction(action)
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setObjectName(name)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(action.text().replace("&", ""))
        self._add_pace()
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(spring)
        self._places: dict[str, QAction] = {}
        self._readouts = {
            "epoch": self._add_readout(self.tr("epoch"), "epoch"),
            "update": self._add_readout(self.tr("update"), "update"),
            "loss": self._add_readout(self.tr("loss"), "loss"),
            "validation": self._add_readout(self.tr("validation", "readout"), "validation", before="|"),
        }
        margin = QWidget()
        margin.setFixedWidth(SPACE)
        self.addWidget(margin)
        self._left_out = 0
        self.type_changed()
        self._dress(themes.theme)
        themes.changed.connect(self._dress)
        self.set_pace(math.inf)
        self.show_progress(0, 0, math.nan, None)

    @property
    def pace(self) -> float:
        """Updates per second; infinite is unlimited."""
        return pace_at(self._slider.value())

    def set_pace(self, pace: float) -> None:
        """Put the slider to the pace nearest to this one, without reporting it."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(tick_of(pace))
        self._was_slow = self.slow
        self.slow_changed.emit(self.slow)
        self._say_pace()

    @property
    def slow(self) -> bool:
        """Whether the pace is that of slow motion."""
        return self.pace == SLOW

    def set_slow(self, slow: bool) -> None:
        """Slow down until single passes can be seen, or go back to the pace there was before."""
        if slow == self.slow:
            return
        if slow:
            self._usual = self.pace
        self._slider.setValue(tick_of(SLOW if slow else self._usual))

    def show_running(self, running: bool) -> None:
        """Offer to pause what runs, or to train what rests."""
        self._running = running
        self._name_train(running)
        self._dress(self._theme)

    def _name_train(self, running: bool) -> None:
        self._actions["train.run"].setText(self.tr("Pause") if running else self.tr("Train", "button"))

    def show_progress(self, epoch: int, update: int, train: float, validation: float | None) -> None:
        """Show how far the training is; a loss that is not known yet is a dash."""
        texts = {
            "epoch": grouped(epoch),
            "update": grouped(update),
            "loss": three_digits(train, fixed=True),
            "validation": three_digits(math.nan if validation is None else validation, fixed=True),
        }
        for name, text in texts.items():
            if self._readouts[name].text() != text:
                self._readouts[name].setText(text)

    def _add_pace(self) -> None:
        self.addSeparator()
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(SPACE, 0, SPACE, 0)
        layout.setSpacing(SPACE)
        name = QLabel(self.tr("Pace"))
        name.setProperty("role", "secondary")
        self._slider = JumpSlider()
        self._slider.setObjectName("train.pace")
        self._slider.setRange(0, LAST_TICK)
        self._slider.setPageStep(TICKS_PER_DECADE)
        keep(self._slider, width=80)
        self._slider.setAccessibleName(self.tr("Pace"))
        self._slider.setToolTip(
            self.tr("How many updates there are in a second, from one to as many as the machine can do.")
        )
        self._slider.valueChanged.connect(self._paced)
        self._pace_words = self._steady_label("train.pace.words", pace_words(FASTEST))
        self._pace_name = name
        for widget in (name, self._slider, self._pace_words):
            layout.addWidget(widget)
        self.addWidget(holder)

    def _add_readout(self, title: str, name: str, before: str = "") -> QLabel:
        """A number with its title before it, or after it where something else stands before."""
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(SPACE, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        readout = self._steady_label(f"readout.{name}", _WIDEST[name])
        readout.setAccessibleName(title)
        for widget in (QLabel(before), readout, QLabel(title)) if before else (QLabel(title), readout):
            if widget is not readout:
                widget.setProperty("role", "secondary")
            layout.addWidget(widget)
        self._places[name] = self.addWidget(holder)
        return readout

    def _steady_label(self, name: str, widest: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setFont(tabular(label.font()))
        # Of one size, so that a new number moves nothing and the bar is not laid out again for it.
        keep(label, widest=widest)
        return label

    # What fits

    def type_changed(self) -> None:
        """Measure again what has grown with the type."""
        self.setIconSize(QSize(px(ICON), px(ICON)))
        metrics = QFontMetrics(self._pace_words.font())
        self._pace_words.setFixedWidth(max(metrics.horizontalAdvance(words) for words in _longest_words()))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as much as there is room for: what is left out is said by tooltips and by the timeline below."""
        for left_out in range(3 + 1):
            self._leave_out(left_out)
            if self._needed() <= self.width():
                return

    def _leave_out(self, steps: int) -> None:
        style = Qt.ToolButtonStyle
        self._left_out = steps
        self.setToolButtonStyle(style.ToolButtonIconOnly if steps > 0 else style.ToolButtonTextBesideIcon)
        self._pace_name.setVisible(steps < 2)
        self._pace_words.setVisible(steps < 2)
        self._places["update"].setVisible(steps < 3)
        self._hold_train_button()

    def _needed(self) -> int:
        widgets = [self.widgetForAction(action) for action in self.actions() if action.isVisible()]
        wide = sum(max(widget.sizeHint().width(), widget.minimumWidth()) for widget in widgets)
        return wide + SPACE // 2 * (len(widgets) + 1)

    def _hold_train_button(self) -> None:
        """Give the button the width of its wider text, so that nothing moves when it turns into Pause."""
        button, running = self.widgetForAction(self._actions["train.run"]), self._running
        button.setMinimumWidth(0)
        widths = []
        for other in (not running, running):
            self._name_train(other)
            widths.append(button.sizeHint().width())
        button.setMinimumWidth(max(widths))

    def _paced(self) -> None:
        self._say_pace()
        if self.slow != self._was_slow:
            self._was_slow = self.slow
            self.slow_changed.emit(self.slow)
        self.pace_changed.emit(self.pace)

    def _say_pace(self) -> None:
        words = pace_words(self.pace)
        self._pace_words.setText(words)
        self._slider.setAccessibleDescription(words)

    def _dress(self, theme: Theme) -> None:
        self._theme = theme
        for name, picture in BUTTONS.items():
            shown = "pause" if name == "train.run" and self._running else picture
            self._actions[name].setIcon(icon(shown, theme))


def pace_at(tick: int) -> float:
    """The pace that a tick of the slider means."""
    return math.inf if tick >= LAST_TICK else float(f"{10 ** (tick / TICKS_PER_DECADE):.2g}")


def tick_of(pace: float) -> int:
    """The tick nearest to a pace."""
    if math.isinf(pace) or pace > FASTEST:
        return LAST_TICK
    return round(math.log10(max(pace, 1.0)) * TICKS_PER_DECADE)


def pace_words(pace: float) -> str:
    """A pace as people say it: "12 updates/s", "unlimited"."""
    if math.isinf(pace):
        return TransportBar.tr("unlimited")
    return TransportBar.tr("{0} update/s" if pace == 1 else "{0} updates/s").format(compact(pace))


def _longest_words() -> list[str]:
    return [pace_words(pace_at(tick)) for tick in range(LAST_TICK + 1)]
