"""Contrast is computed, not believed; figures and the switch between themes."""

import math
import re
from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

from nnstudio.ui import theme as themes
from nnstudio.ui.icons import icon

ALL = (themes.LIGHT, themes.DARK, themes.CONTRAST)


def test_contrast_agrees_with_wcag():
    assert themes.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert themes.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_text_stands_out_from_every_ground(theme):
    least = 7.0 if theme is themes.CONTRAST else 4.5
    for ground in (theme.window, theme.panel, theme.plot):
        for text in (theme.text, theme.secondary, theme.accent, theme.error):
            assert themes.contrast(text, ground) >= least, (text, ground)
    assert themes.contrast(theme.on_accent, theme.accent) >= least
    for curve in (theme.train, theme.validation):
        assert themes.contrast(curve, theme.plot) >= 4.49
    assert themes.contrast(theme.penalty, theme.plot) >= 4


@pytest.mark.parametrize("theme", [themes.DARK, themes.CONTRAST], ids=lambda theme: theme.name)
def test_runs_stand_out_on_dark_plots(theme):
    assert min(themes.contrast(colour, theme.plot) for colour in theme.runs) >= 4.5


def test_runs_stand_out_on_white_plots():
    # Okabe and Ito's orange and sky blue are the lightest.
    assert sorted(themes.contrast(colour, themes.LIGHT.plot) >= 3 for colour in themes.LIGHT.runs).count(True) >= 5
    assert min(themes.contrast(colour, themes.LIGHT.plot) for colour in themes.LIGHT.runs) >= 2.2
    assert themes.contrast(themes.LIGHT.runs[7], themes.LIGHT.plot) >= 4.5


def test_sixteen_runs_are_told_apart_by_colour_and_dash():
    marks = [themes.LIGHT.run_colour(i) for i in range(16)]
    assert len(set(marks)) == 16
    assert [dashed for _, dashed in marks] == [False] * 8 + [True] * 8


@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_diverging_is_centred_at_zero(theme):
    assert themes.diverging(theme, 0) == QColor(theme.zero)
    assert themes.diverging(theme, 1) == themes.diverging(theme, 7) == QColor(theme.positive)
    assert themes.diverging(theme, -1) == QColor(theme.negative)
    table = themes.diverging_table(theme)
    assert table.shape == (256, 3)
    assert table.dtype == np.uint8
    for row in (0, 60, 255):
        colour = themes.diverging(theme, -1 + 2 * row / 255)
        assert tuple(table[row]) == (colour.red(), colour.green(), colour.blue())


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (7, "7"), (999, "999"), (12400, "12.4 k"), (1000, "1.00 k"), (3_456_789, "3.46 M"),
     (0.5, "0.5"), (999_900, "1.00 M"), (250_000, "250 k"),
     (-1500, "-1.50 k"), (2e12, "2000 G"), (math.inf, "∞")],
)  # fmt: skip
def test_compact(number, text):
    assert themes.compact(number) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (0.03, "0.03"), (0.0312345, "0.0312"), (1e-8, "1e-8"), (1234.4, "1234"), (12.345, "12.3"),
     (1e12, "1e12"), (math.nan, "–"), (-math.inf, "−∞")],
)  # fmt: skip
def test_three_digits(number, text):
    assert themes.three_digits(number) == text


def test_fixed_digits_keep_their_width():
    assert themes.three_digits(0.03, fixed=True) == "0.0300"
    assert themes.three_digits(1, fixed=True) == "1.00"


def test_tabular_figures_have_one_width(qapp):
    font = themes.tabular(QFont())
    assert font.featureValue(QFont.Tag("tnum")) == 1


def test_themes_follow_choice_without_restart(qtbot, qapp):
    themes_now = themes.Themes(qapp, "light")
    heard = []
    themes_now.changed.connect(heard.append)
    themes_now.choose("dark")
    themes_now.choose("dark")
    assert heard == [themes.DARK]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(themes.DARK.window)
    assert themes.DARK.accent in qapp.styleSheet()
    themes_now.choose("contrast")
    assert themes_now.theme is themes.CONTRAST
    with pytest.raises(ValueError, match="there is no theme pink"):
        themes_now.choose("pink")
    themes_now.choose("light")


def test_system_choice_follows_the_system(qtbot, qapp, monkeypatch):
    now = themes.Themes(qapp, "light")
    now.choose("system")
    hints = qapp.styleHints()
    before = now.theme
    other = Qt.ColorScheme.Light if before.dark else Qt.ColorScheme.Dark
    monkeypatch.setattr(now, "_wanted", lambda: themes.LIGHT if before.dark else themes.DARK)
    hints.colorSchemeChanged.emit(other)
    assert now.theme.dark is not before.dark
    now.choose("light")


def test_every_icon_can_be_drawn_in_every_theme(qapp):
    from nnstudio import resources

    names = [file.stem for file in resources.path("icons").glob("*.svg")]
    assert {"play", "pause", "reset", "step", "epoch", "undo", "freeze", "prune"} <= set(names)
    for theme in ALL:
        for name in names:
            picture = icon(name, theme).pixmap(20).toImage()
            assert any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), name
    assert icon("play", themes.LIGHT) is icon("play", themes.LIGHT)
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", themes.LIGHT)


@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_the_style_sheet_has_no_gap(theme):
    sheet = theme.stylesheet()
    assert theme.accent in sheet
    assert not re.search(r"\{\w+\}", sheet)


# What is left of linear red, green and blue without one kind of cone: Machado, Oliveira & Fernandes 2009, severity 1.
SIGHTS = {
    "all cones": np.eye(3),
    "protanopia": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                            [-0.003882, -0.048116, 1.051998]]),
    "deuteranopia": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                              [-0.011820, 0.042940, 0.968881]]),
    "tritanopia": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                            [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip


def seen(colour, sight):
    """The colour in CIELAB as it is seen."""
    channels = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    to_xyz = np.array([[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
                       [0.0193339, 0.1191920, 0.9503041]])  # fmt: skip
    xyz = to_xyz @ np.clip(SIGHTS[sight] @ linear, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def distance(one, other, sight):
    return float(np.linalg.norm(seen(one, sight) - seen(other, sight)))


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", ALL, ids=lambda theme: theme.name)
def test_colours_are_told_apart_by_every_eye(theme, sight):
    least = min(distance(one, other, sight) for one, other in combinations(theme.runs, 2))
    assert least >= (16 if theme is themes.LIGHT else 30), (
        "runs"
    )  # 2.3 is just noticed; the light ones are nearly Okabe-Ito's
    assert distance(theme.train, theme.validation, sight) >= 70
    assert distance(theme.negative, theme.positive, sight) >= 70
    for end in (theme.negative, theme.positive):
        assert distance(end, theme.zero, sight) >= 50
    for curve in (theme.train, theme.validation):
        assert distance(curve, theme.penalty, sight) >= 25
