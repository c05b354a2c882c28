"""How the window looks: colours, spacing, figures, and the switch between light, dark and contrast."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, get_args

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from .proportion import BASE_POINTS, keep_all
from .stylesheet import stylesheet

SPACE = 8  # px, the one unit of spacing
RADIUS = 6  # px, the one corner radius
TEXT_SIZES = (100, 125, 150, 200)  # percent
PROJECTED, PROJECTED_LINES = 1.3, 1.7  # type and lines of projector mode, as parts of the usual

EMPHASIS = "nnstudio.emphasis"  # the property of the application that says how thick lines are

Choice = Literal["system", "light", "dark", "contrast"]
CHOICES: tuple[Choice, ...] = get_args(Choice)


@dataclass(frozen=True)
class Theme:
    """One set of colours, as "#RRGGBB" which every library reads; the names say what for."""

    name: str
    dark: bool
    window: str
    panel: str
    plot: str
    text: str
    secondary: str
    hairline: str
    accent: str
    on_accent: str
    error: str
    negative: str
    zero: str
    positive: str
    train: str
    validation: str
    penalty: str
    runs: tuple[str, ...]
    points: float = BASE_POINTS  # of the type
    emphasis: float = 1.0  # how much thicker than usual lines are

    def run_colour(self, index: int) -> tuple[str, bool]:
        """Colour of run `index`, and whether its line is dashed as those of the second eight are."""
        count = len(self.runs)
        return self.runs[index % count], bool(index // count % 2)

    def palette(self) -> QPalette:
        """The same colours in the roles of Qt's Fusion style."""
        role, palette = QPalette.ColorRole, QPalette()
        for colour, roles in (
            (self.window, (role.Window, role.AlternateBase)),
            (self.panel, (role.Base, role.Button, role.ToolTipBase)),
            (self.text, (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText)),
            (self.hairline, (role.Mid, role.Midlight, role.Dark, role.Light)),
            (self.accent, (role.Highlight, role.Link, role.LinkVisited, role.Accent)),
            (self.on_accent, (role.HighlightedText,)),
            (self.secondary, (role.PlaceholderText,)),
            ("#000000", (role.Shadow,)),
        ):
            for one in roles:
                palette.setColor(one, QColor(colour))
        for one in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(mix(self.text, self.panel, 0.5)))
        palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(self.hairline))
        return palette

    def stylesheet(self) -> str:
        """The style sheet in these colours, and in what is mixed from them."""
        mixed = {
            "hover": mix(self.panel, self.text, 0.06),
            "chosen": mix(self.panel, self.accent, 0.16),
            "faint": mix(self.text, self.panel, 0.5),
            "scroll": mix(self.panel, self.secondary, 0.5),
        }
        own = {name: colour for name, colour in vars(self).items() if isinstance(colour, str)}
        return stylesheet({**own, **mixed}, self.dark, RADIUS, self.points / BASE_POINTS)


LIGHT = Theme(
    name="light", dark=False, window="#F7F7F5", panel="#FFFFFF", plot="#FFFFFF",
    text="#1B1D21", secondary="#5C626B", hairline="#D9DBDF",
    accent="#2563EB", on_accent="#FFFFFF", error="#B42318",
    negative="#C2570C", zero="#F2F2F0", positive="#1F6FB2",
    train="#1F6FB2", validation="#C2570C", penalty="#7A7F87",
    runs=("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#7800D8"),
)  # fmt: skip

# Okabe and Ito's eight, but violet for their yellow, which nobody sees on white. On dark ground it is back;
# the other runs keep the hues of the light theme, moved until they reach 4.5:1 against the plot and lie as far
# apart as they can for protanopes, deuteranopes and tritanopes; mixed with white they would run into each other.
DARK = Theme(
    name="dark", dark=True, window="#16181C", panel="#1E2126", plot="#191C20",
    text="#E8EAED", secondary="#9AA1AB", hairline="#343941",
    accent="#6EA0FF", on_accent="#16181C", error="#FF8A80",
    negative="#F08A3C", zero="#2A2E34", positive="#5AA9E6",
    train="#5AA9E6", validation="#F08A3C", penalty="#A0A6AF",
    runs=("#4189FA", "#E65429", "#4EFFBE", "#BB64AD", "#F1C500", "#B8E6FF", "#908872", "#FFFF8E"),
)  # fmt: skip

CONTRAST = Theme(
    name="contrast", dark=True, window="#000000", panel="#000000", plot="#000000",
    text="#FFFFFF", secondary="#D6D6D6", hairline="#8A8A8A",
    accent="#9CC7FF", on_accent="#000000", error="#FF9D94",
    negative="#FFB066", zero="#1C1C1C", positive="#8CCBFF",
    train="#8CCBFF", validation="#FFB066", penalty="#C8C8C8",
    runs=("#328AF2", "#CD5B1C", "#ABE3B3", "#737398", "#FFA804", "#6BF7FC", "#956D59", "#FAF18D"),
)  # fmt: skip


class Themes(QObject):
    """The theme in force. Dresses the whole application, and follows the system when asked to."""

    changed = Signal(object)  # Theme

    def __init__(
        self,
        app: QApplication,
        choice: Choice = "system",
        parent: QObject | None = None,
        text: float = 1.0,
        projector: bool = False,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self.text, self.projector = text, projector
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._theme = self._wanted()
        self._dress()

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def choice(self) -> Choice:
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Take a theme by name, or "system" to follow what the desktop is set to."""
        if choice not in CHOICES:
            raise ValueError(f"there is no theme {choice}: use one of {', '.join(CHOICES)}")
        self._choice = choice
        # The frame that the system draws around the window should match what is in it.
        scheme = {"light": Qt.ColorScheme.Light, "system": Qt.ColorScheme.Unknown}
        self._app.styleHints().setColorScheme(scheme.get(choice, Qt.ColorScheme.Dark))
        self._take(self._wanted())

    def choose_type(self, text: float, projector: bool) -> None:
        """Take type of `text` times the usual size; projector mode enlarges it once more, and thickens lines."""
        self.text, self.projector = text, projector
        self._take(self._wanted())

    def _wanted(self) -> Theme:
        named = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
        system = DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        theme = named.get(self._choice, system)
        if self.text == 1.0 and not self.projector:
            return theme
        points = BASE_POINTS * self.text * (PROJECTED if self.projector else 1.0)
        return replace(theme, points=points, emphasis=PROJECTED_LINES if self.projector else 1.0)

    def _follow_system(self) -> None:
        if self._choice == "system":
            self._take(self._wanted())

    def _take(self, theme: Theme) -> None:
        if theme != self._theme:
            self._theme = theme
            self._dress()
            self.changed.emit(theme)

    def _dress(self) -> None:
        font = self._app.font()
        if font.pointSizeF() != self._theme.points:
            font.setPointSizeF(self._theme.points)
            self._app.setFont(font)
        self._app.setProperty(EMPHASIS, self._theme.emphasis)
        self._app.setPalette(self._theme.palette())
        self._app.setStyleSheet(self._theme.stylesheet())
        keep_all()


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" as WCAG defines it: 0 for black, 1 for white."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """The ratio of two colours' luminances as WCAG defines it, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """The colour that lies `share` of the way from `one` to `other`."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def diverging(theme: Theme, value: float) -> QColor:
    """The colour of a weight or answer in -1..1: negative, zero, positive; beyond, that of the end."""
    value = min(max(value, -1.0), 1.0)
    return QColor(mix(theme.zero, theme.positive if value > 0 else theme.negative, abs(value)))


def diverging_table(theme: Theme) -> NDArray[np.uint8]:
    """The same as 256 rows of red, green and blue, from -1 to 1, for pictures made by look-up."""
    zero, ends = np.array(_channels(theme.zero)), (_channels(theme.negative), _channels(theme.positive))
    values = np.linspace(-1.0, 1.0, 256)[:, None]
    end = np.where(values < 0, *(np.array(one) for one in ends))
    return np.rint(zero + (end - zero) * np.abs(values)).astype(np.uint8)


def tabular(font: QFont) -> QFont:
    """The same font with figures of one width, so that a changing number moves nothing beside it."""
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady


def compact(number: float) -> str:
    """A count in three digits with the SI letter for its thousands: 12400 is "12.4 k"."""
    if not math.isfinite(number):
        return three_digits(number)
    for letter in ("", " k", " M", " G"):
        if abs(number) < 999.5 or letter == " G":
            digits = 0 if abs(number) >= 99.95 or (not letter and number == int(number)) else 1
            digits = 2 if letter and abs(number) < 9.995 else digits
            return local(f"{number:.{digits}f}{letter}")
        number /= 1000
    return ""


def local(number: str) -> str:
    """A number that Python has written, with the decimal sign of the window's language."""
    return number.replace(".", QLocale().decimalPoint())


def grouped(count: float) -> str:
    """A whole number with its thousands set apart as the window's language has it: "12,400"."""
    return f"{int(count):,}".replace(",", QLocale().groupSeparator())


def counted(count: int, one: str, many: str) -> str:
    """So many of something: `one` says it of a single one, `many` has a place for the number."""
    return (one if count == 1 else many).format(grouped(count))


def percent(share: float, digits: int = 0) -> str:
    """A share as people read it: "28 %"; what is less than one in a hundred in three digits."""
    part = 100 * share
    return (three_digits(part) if 0 < abs(part) < 1 and not digits else local(f"{part:.{digits}f}")) + "\u00a0%"


def listed(numbers: Iterable[str]) -> str:
    """Numbers side by side, set apart by what cannot be taken for their decimal sign."""
    return ("; " if QLocale().decimalPoint() == "," else ", ").join(numbers)


def plain(typed: str, whole: bool = False) -> str:
    """A number as somebody has typed it, the way Python writes it: either decimal sign will do, and thousands of a
    whole number may be set apart as the window does it."""
    text = typed.strip().replace("−", "-").replace("\u00a0", " ")
    apart = re.escape(QLocale().groupSeparator())
    if whole and re.fullmatch(rf"-?\d{{1,3}}((?:{apart}|[ ,'’])\d{{3}})+", text):
        return re.sub(r"[^-\d]", "", text)
    return text.replace(",", ".")


def three_digits(number: float, fixed: bool = False) -> str:
    """A number to three significant digits; `fixed` keeps closing zeros, for readouts that must not jump."""
    if not math.isfinite(number):
        return "–" if math.isnan(number) else "∞" if number > 0 else "−∞"
    if 100 <= abs(number) < 1e6:
        return f"{number:.0f}"
    text = f"{number:{'#' if fixed else ''}.3g}"
    mantissa, exponent, power = text.partition("e")
    return local(f"{mantissa}e{int(power)}" if exponent else mantissa)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
