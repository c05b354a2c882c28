"""Ticks of axes, wherever wheels and drags may have taken them."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from nnstudio.ui.plots.area import Canvas
from nnstudio.ui.plots.scales import Axis, log_text
from nnstudio.ui.theme import LIGHT

NUMBERS = st.floats(allow_nan=True, allow_infinity=True)


@pytest.fixture(scope="module")
def axes(qapp):
    plain, log = Axis("left"), Axis("bottom")
    log.set_log(True)
    return plain, log


@given(NUMBERS, NUMBERS, st.sampled_from([1.0, 80.0, 3000.0]))
@example(-1e308, 1e308, 80.0)
@example(0.0, 5e-324, 80.0)
@example(1e300, 1.000001e300, 80.0)
@example(300.0, 310.0, 80.0)
@example(308.5, 308.6, 80.0)
@example(-400.0, -399.5, 80.0)
@example(-1e9, 1e9, 80.0)
@example(2.0, 2.0 + 1e-15, 80.0)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_range_has_few_ticks_with_texts_and_soon(axes, one, other, size):
    for axis in axes:
        ticks = axis.tickValues(one, other, size)
        assert sum(len(values) for _, values in ticks) < 2000
        for spacing, values in ticks[:1]:
            texts = axis.tickStrings(values, 1.0, spacing)
            assert len(texts) == len(values)


def test_powers_beyond_the_numbers_of_a_computer_have_texts():
    assert [log_text(exponent) for exponent in (320.0, -400.0, 2.0)] == ["10³²⁰", "10⁻⁴⁰⁰", "100"]


@pytest.mark.parametrize("points", [8.0, 16.0])
def test_the_tails_of_a_name_below_an_axis_are_seen(qtbot, points):
    canvas = Canvas()
    qtbot.addWidget(canvas, before_close_func=Canvas.take_apart)
    axis, font = canvas.axes["bottom"], canvas.font()
    font.setPointSizeF(points)
    axis.dress(LIGHT, font, "gypsy epochs")
    canvas.resize(300, 200)
    canvas.show()
    qtbot.waitExposed(canvas)
    name = axis.label
    bottom = name.mapToScene(name.boundingRect()).boundingRect().bottom() - name.document().documentMargin()
    assert bottom <= canvas.height()
    above = axis.mapToScene(axis.boundingRect()).boundingRect().top() + axis.textHeight
    assert name.mapToScene(name.boundingRect()).boundingRect().top() >= above - 4
