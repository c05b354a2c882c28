"""The surface in three dimensions, looked at and turned as people do."""

import math
import os
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication

from nnstudio.landscape import Plane
from nnstudio.landscape.surface import Surface
from nnstudio.ui.plots.surface3d import Surface3D
from nnstudio.ui.theme import DARK, LIGHT

from ..waiting import idle

GREYS = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)
REDS = GREYS * np.array([1, 0, 0], dtype=np.uint8)


def surface_of(loss):
    rows, columns = loss.shape
    plane = Plane.weights(np.zeros(3), 0, 1)
    return Surface(plane, np.linspace(-1, 3, columns), np.linspace(0, 10, rows), loss)


def bowl(side=33):
    across, up = np.meshgrid(np.linspace(-1, 1, side), np.linspace(-1, 1, side))
    return surface_of(0.01 + across**2 + up**2)


def ridge():
    """A wall across the middle of flat ground."""
    loss = np.full((33, 33), 0.01)
    loss[15:18] = 1.0
    return surface_of(loss)


@pytest.fixture
def block(qtbot):
    widget = Surface3D(LIGHT)
    widget.resize(400, 300)
    qtbot.addWidget(widget)
    widget.set_names("first weight", "second weight")
    widget.show()
    widget.setFocus()
    return widget


def show(block, surface, path=((0.0, 2.0), (1.0, 5.0)), losses=(0.9, 0.01), **how):
    block.show_surface(surface, np.array(path, dtype=float).reshape(-1, 2), np.array(losses), REDS, **how)


def colours(block):
    """The picture (rows, columns, 3) as red, green, blue."""
    image = block.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.array(image.constBits()).reshape(image.height(), image.width(), 4)[:, :, 2::-1].astype(int)


def reddish(picture):
    """Pixels that only the table can have painted."""
    return (picture[:, :, 0] > 40) & (picture[:, :, 1] < 25) & (picture[:, :, 2] < 25)


def drag(qtbot, block, by, button=Qt.MouseButton.LeftButton):
    start = QPoint(200, 150)
    qtbot.mousePress(block, button, pos=start)
    move = [QPointF(start + by), QPointF(block.mapToGlobal(start + by))]
    QApplication.sendEvent(
        block,
        QMouseEvent(QEvent.Type.MouseMove, *move, Qt.MouseButton.NoButton, button, Qt.KeyboardModifier.NoModifier),
    )
    qtbot.mouseRelease(block, button, pos=start + by)


def turn_wheel(block, steps, at):
    event = QWheelEvent(
        at, block.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(block, event)


# What is shown


def test_nothing_is_painted_before_there_is_a_surface(block):
    picture = colours(block)
    assert (picture == QColor(LIGHT.plot).getRgb()[:3]).all()
    assert block.accessibleDescription() == "No surface yet."


def test_the_surface_is_painted_in_the_colours_of_its_heights(block):
    loss = np.full((17, 17), 0.1)
    loss[:, :6], loss[:, 11:] = 0.001, 10.0
    show(block, surface_of(loss), path=(), losses=())
    block.set_view(0, 60)
    picture = colours(block)
    row = picture[150, :, 0] * reddish(picture)[150]
    left, right = row[row > 0][2], row[row > 0][-3]
    assert right > left + 100


def test_what_is_high_hides_what_is_behind_it(block):
    show(block, ridge(), path=(), losses=())
    block.set_view(0, 60)
    block.grab()
    places = [block.place_at(QPointF(200, y)) for y in range(300)]
    seconds = np.array([place[1] for place in places if place is not None])
    assert seconds.min() < 1
    assert seconds.max() > 9
    assert ((seconds < 5.7) | (seconds > 7.5)).all()  # the ridge ends at 5.3 and hides what lies behind it


def test_cells_that_are_not_finite_are_holes(block):
    def ground(loss):
        show(block, surface_of(loss), path=(), losses=())
        block.set_view(0, 90)
        block.grab()
        return sum(block.place_at(QPointF(x, y)) is not None for x in range(0, 400, 3) for y in range(0, 300, 3))

    loss = bowl().loss
    whole = ground(loss)
    assert "hole" not in block.accessibleDescription()
    loss[10:20, 10:20], loss[25, 25] = math.inf, math.nan
    assert ground(loss) / whole == pytest.approx(1 - (11 * 11 + 2 * 2) / 32**2, abs=0.02)
    assert "hole" in block.accessibleDescription()


def test_the_sides_of_the_block_are_no_ground(block):
    show(block, bowl(), path=(), losses=())
    block.set_view(0, 10)
    picture = colours(block)
    assert block.place_at(QPointF(216, 160)) is None
    assert tuple(picture[160, 216]) != QColor(LIGHT.plot).getRgb()[:3]


@pytest.mark.parametrize("loss", [np.full((9, 9), math.nan), np.zeros((9, 9)), np.full((9, 9), 1e300)])
@pytest.mark.parametrize("log", [True, False])
def test_surfaces_without_any_height_are_no_trouble(block, loss, log):
    show(block, surface_of(loss), losses=(math.inf, math.nan), log=log)
    colours(block)
    assert "Loss from" in block.accessibleDescription()


def test_plain_heights_differ_from_logarithms(block):
    show(block, bowl())
    logarithms = colours(block)
    show(block, bowl(), log=False)
    assert (colours(block) != logarithms).mean() > 0.05


def test_a_path_is_bright_where_it_is_seen_and_faint_behind_a_ridge(block):
    block.set_view(0, 25)

    def added(second):
        show(block, ridge(), path=(), losses=())
        bare = colours(block)
        show(block, ridge(), path=((-0.5, second), (2.5, second)), losses=(0.01, 0.01))
        return np.abs(colours(block) - bare).sum()

    before, behind = added(2.0), added(6.2)
    assert 0 < behind < 0.5 * before


@pytest.mark.parametrize("gap", [(20.0, 5.0, 0.1), (1.0, 5.0, math.inf), (math.nan, 5.0, 0.1)])
def test_a_path_is_interrupted_where_it_leaves_the_picture_or_diverges(block, gap):
    show(block, surface_of(np.full((9, 9), 0.1)), path=(), losses=(), log=False)
    block.set_view(0, 90)

    def crossing(middle):
        """What is painted half way between two ends, which lie either side of `middle` (first, second, loss)."""
        points = np.array([(0.0, 5.0, 0.1), (0.6, 5.0, 0.1), middle, (1.4, 5.0, 0.1), (2.0, 5.0, 0.1)])
        block.set_path(points[:, :2], points[:, 2])
        picture = colours(block)
        bright = (picture > 200).all(axis=2)[130:170]
        return bright[:, 206:226].any(), bright[:, 160:270].any()  # the block's middle is at 216

    assert crossing((1.0, 5.0, 0.1)) == (True, True)
    assert crossing(gap) == (False, True)


def test_another_path_changes_the_picture_but_not_the_ground(block):
    show(block, bowl())
    before = colours(block)
    block.set_path(np.array([[2.0, 8.0], [2.0, 2.0]]), np.array([0.5, 0.3]))
    changed = (colours(block) != before).any(axis=2).mean()
    assert 0.002 < changed < 0.1


def test_the_description_says_what_there_is(block):
    show(block, bowl())
    assert block.accessibleName()
    said = block.accessibleDescription()
    for part in ("first weight", "second weight", "0.01", "0.9"):
        assert part in said


def test_stale_surfaces_are_dimmed(block):
    show(block, bowl(), path=(), losses=())
    block.set_view(0, 80)
    fresh = reddish(colours(block)).sum()
    block.set_stale(True)
    assert reddish(colours(block)).sum() < 0.2 * fresh


def test_the_theme_gives_the_ground_its_colour(block):
    show(block, bowl())
    block.set_theme(DARK)
    assert tuple(colours(block)[2, 2]) == QColor(DARK.plot).getRgb()[:3]


def test_clearing_takes_everything_away(block):
    show(block, bowl())
    block.clear()
    assert (colours(block) == QColor(LIGHT.plot).getRgb()[:3]).all()


def test_it_can_be_painted_into_another_picture(block):
    show(block, bowl())
    image = QImage(700, 500, QImage.Format.Format_RGB32)
    image.fill(QColor("#00FF00"))
    painter = QPainter(image)
    block.paint_on(painter, QRectF(100, 50, 500, 400))
    painter.end()
    assert image.pixelColor(50, 25) == QColor("#00FF00")
    assert image.pixelColor(105, 55) == QColor(LIGHT.plot)
    assert image.pixelColor(350, 250) not in (QColor(LIGHT.plot), QColor("#00FF00"))


# How it is turned


def test_dragging_turns_it_and_a_double_click_turns_it_back(qtbot, block):
    show(block, bowl())
    first, before = block.view, colours(block)
    drag(qtbot, block, QPoint(60, 30))
    assert block.view[0] != first[0]
    assert block.view[1] > first[1]
    assert (colours(block) != before).mean() > 0.05
    qtbot.mouseDClick(block, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    assert block.view == first


def test_ground_follows_the_pointer_that_drags_it(qtbot, block):
    """What lies in front moves right when the pointer does."""
    show(block, bowl())
    block.set_view(0, 60)
    block.grab()
    before = block.place_at(QPointF(200, 190))
    drag(qtbot, block, QPoint(40, 0))
    block.grab()
    after = block.place_at(QPointF(200, 190))
    assert after[0] < before[0]  # what was at the left of the middle is now there


def test_dragging_with_the_middle_button_moves_it(qtbot, block):
    show(block, bowl())
    view = block.view
    block.grab()
    before = block.place_at(QPointF(200, 150))
    drag(qtbot, block, QPoint(30, 20), Qt.MouseButton.MiddleButton)
    block.grab()
    assert block.view == view
    assert block.place_at(QPointF(230, 170)) == pytest.approx(before, abs=0.05)


def test_the_wheel_zooms_about_the_pointer(block):
    show(block, bowl())
    block.grab()
    at = QPointF(230, 160)
    before = block.place_at(at)
    turn_wheel(block, 3, at)
    block.grab()
    assert block.view[2] > 1.5
    assert block.place_at(at) == pytest.approx(before, abs=0.15)
    turn_wheel(block, -100, at)
    assert block.view[2] >= 0.4


def test_keys_turn_and_zoom(qtbot, block):
    show(block, bowl())
    first = block.view
    for key, part, sign in (
        (Qt.Key.Key_Left, 0, 1), (Qt.Key.Key_Right, 0, -1), (Qt.Key.Key_Down, 1, 1), (Qt.Key.Key_Up, 1, -1),
        (Qt.Key.Key_Plus, 2, 1), (Qt.Key.Key_Minus, 2, -1),
    ):  # fmt: skip
        before = block.view[part]
        qtbot.keyClick(block, key)
        assert (block.view[part] - before) * sign > 0
    qtbot.keyClick(block, Qt.Key.Key_Right)
    qtbot.keyClick(block, Qt.Key.Key_Home)
    assert block.view == first


def test_it_can_be_seen_from_all_round_and_above(block):
    show(block, bowl())
    for azimuth in range(-180, 181, 45):
        for elevation in (-20, 8, 45, 90, 120):
            block.set_view(azimuth, elevation)
            assert reddish(colours(block)).any()
            assert 0 < block.view[1] <= 90


def test_the_pointer_reads_the_plane(qtbot, block):
    show(block, bowl(), path=(), losses=())
    block.set_view(0, 90)
    block.grab()
    told = []
    block.pointed.connect(told.append)
    for x, y in ((200, 150), (5, 5)):
        qtbot.mouseMove(block, QPoint(x, y))
        idle()
    places = [place for place in told if place is not None]
    assert None in told
    assert any(abs(first - 1.0) < 0.6 and abs(second - 5.0) < 1.5 for first, second in places)


def test_it_settles_into_a_finer_picture(qtbot, block):
    block.resize(1200, 900)
    show(block, bowl())
    quick = colours(block)
    qtbot.waitUntil(lambda: (colours(block) != quick).any(), timeout=3000)


def test_it_needs_no_opengl():
    code = "import sys; from nnstudio.ui.plots.surface3d import Surface3D; assert 'OpenGL' not in sys.modules"
    run = subprocess.run(
        [sys.executable, "-c", code], env=dict(os.environ), capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
