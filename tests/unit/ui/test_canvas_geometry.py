"""Where things stand on the canvas and what lies under a point, with plain numbers and no widgets."""

import numpy as np
import pytest

from nnstudio.ui.canvas.geometry import MOST_ROWS, Hit, fold, lay_out
from nnstudio.ui.canvas.walking import arriving, settled, walk

DEFAULT = lay_out((2, 4, 2, 1))


def test_columns_stand_in_order_and_nodes_do_not_touch():
    xs = [column.x for column in DEFAULT.columns]
    assert xs == sorted(xs)
    for column in DEFAULT.columns:
        assert all(b - a > DEFAULT.side for a, b in zip(column.ys, column.ys[1:], strict=False))


def test_columns_share_one_middle_line():
    middles = {round((column.ys[0] + column.ys[-1]) / 2, 6) for column in DEFAULT.columns}
    assert len(middles) == 1


@pytest.mark.parametrize("viewport", [(760, 440), (400, 200), (1600, 900)])
@pytest.mark.parametrize("widths", [(2, 1), (2, 4, 2, 1), (7, 8, 8, 8, 1), (784, 128, 64, 10)])
def test_nothing_stands_outside_the_drawing(widths, viewport):
    layout = lay_out(widths, viewport=viewport)
    for c, column in enumerate(layout.columns):
        for unit in column.shown:
            box = layout.node(c, unit)
            assert box.x >= 0
            assert box.x + box.width <= layout.width + 1e-6
            assert box.y >= 44
            assert box.y + box.height <= layout.bottom + 1e-6


def test_the_usual_window_holds_the_usual_networks_without_shrinking():
    for widths in ((2, 4, 2, 1), (7, 8, 8, 8, 1), (784, 128, 64, 10)):
        layout = lay_out(widths, viewport=(760, 440))
        assert layout.width <= 760 + 1e-6
        assert layout.height <= 440 + 1e-6


def test_wide_columns_fold_to_the_first_and_last_few():
    layout = lay_out((784, 128, 64, 10))
    inputs = layout.columns[0]
    assert inputs.shown[0] == 0
    assert inputs.shown[-1] == 783
    assert inputs.hidden == 784 - len(inputs.shown)
    assert inputs.strip is not None
    assert len(inputs.shown) <= MOST_ROWS
    assert layout.node(0, 300) is None
    assert layout.columns[3].hidden == 0  # every answer is seen


def test_folding_keeps_all_that_fit():
    assert fold(12, 10) == tuple(range(12))
    assert fold(13, 10) == (0, 1, 2, 3, 9, 10, 11, 12)


def test_a_fold_can_be_turned_to_any_unit_but_never_past_the_last():
    assert fold(20, 10, 5) == (5, 6, 7, 8, 16, 17, 18, 19)
    assert fold(20, 10, 99) == (12, 13, 14, 15, 16, 17, 18, 19)
    assert fold(20, 10, -3) == fold(20, 10)


def test_only_weights_between_drawn_nodes_are_drawn():
    layout = lay_out((784, 128, 64, 10))
    assert sum(len(bundle.rows) for bundle in layout.bundles) < 500
    first = layout.bundles[0]
    assert set(first.rows.tolist()) == set(layout.columns[0].shown)


@pytest.mark.parametrize(
    "hit",
    [
        Hit("node", 0, 1),
        Hit("node", 1, 3),
        Hit("node", 3, 0),
        Hit("bias", 1, 2),
        Hit("bias", 3, 0),
        Hit("header", 0),
        Hit("header", 2),
        Hit("minus", 1),
        Hit("plus", 2),
        Hit("grip", 1),
        Hit("gap", 1),
    ],
)
def test_the_middle_of_each_thing_is_that_thing(hit):
    box = DEFAULT.box_of(hit)
    middle = box.centre
    if hit.kind == "header":
        middle = (box.centre[0], box.y + 4)  # the buttons and the count stand in its lower half
    if hit.kind == "gap":
        middle = DEFAULT.insert_mark(hit.column).centre  # weights cross the gap's middle
    assert DEFAULT.hit(middle) == hit


def test_inputs_and_answers_have_no_buttons():
    for column in (0, 3):
        assert DEFAULT.hit(DEFAULT.button(column, "plus").centre) == Hit("header", column)
    assert DEFAULT.bias(0, 0) is None


def test_a_strip_answers():
    layout = lay_out((784, 128, 64, 10))
    assert layout.hit(layout.strip(1).centre) == Hit("strip", 1)


@pytest.mark.parametrize(("row", "unit"), [(0, 0), (1, 3), (0, 2)])
def test_a_weight_answers_within_five_pixels_of_its_curve(row, unit):
    controls = DEFAULT.curve(Hit("weight", 1, unit, row))
    x, y = _at(controls, 0.4)
    assert DEFAULT.weight_at((x, y)) == Hit("weight", 1, unit, row)
    found = DEFAULT.weight_at((x, y + 3))
    assert found is not None


def test_farther_than_five_pixels_is_the_gap():
    layout = lay_out((1, 1, 1))
    x, y = _at(layout.curve(Hit("weight", 1, 0, 0)), 0.5)
    assert layout.hit((x, y + 4.9)).kind == "weight"
    assert layout.hit((x, y + 5.1)) == Hit("gap", 0)


def test_curves_begin_and_end_at_their_nodes():
    for bundle in DEFAULT.bundles:
        for row, unit, line in zip(bundle.rows, bundle.units, bundle.line, strict=True):
            column, source = DEFAULT.source_of(bundle.target - 1, int(row))
            start, end = DEFAULT.node(column, source), DEFAULT.node(bundle.target, int(unit))
            assert line[0] == pytest.approx((start.x + start.width, start.centre[1]))
            assert line[-1] == pytest.approx((end.x, end.centre[1]))


def test_rows_count_over_all_columns_that_feed_a_layer():
    layout = lay_out((2, 3, 2, 1), [(0,), (0, 1), (1, 2)])
    assert layout.row_of(1, 1, 0) == 2
    assert layout.source_of(1, 4) == (1, 2)
    assert layout.row_of(2, 2, 1) == 4
    with pytest.raises(ValueError, match="does not feed"):
        layout.row_of(2, 0, 0)


def test_skip_connections_run_below_all_nodes():
    layout = lay_out((2, 3, 2, 1), [(0,), (0, 1), (1, 2)])
    skip = next(bundle for bundle in layout.bundles if bundle.source == 0 and bundle.target == 2)
    between = layout.columns[1]
    over = (skip.line[..., 0] > between.x - layout.side / 2) & (skip.line[..., 0] < between.x + layout.side / 2)
    assert (skip.line[..., 1][over] > between.ys[-1] + layout.side / 2).all()
    assert skip.line[..., 1].max() <= layout.height
    hit = layout.hit(tuple(_at(layout.curve(Hit("weight", 2, 0, 0))[3:7], 0.5)))
    assert hit.kind == "weight"


def test_a_layer_without_biases_has_none_to_click():
    layout = lay_out((2, 2, 1), biased=(False, True))
    assert layout.bias(1, 0) is None
    assert layout.bias(2, 0) is not None


def test_arrows_walk_the_graph():
    at = walk(DEFAULT, None, "right")
    assert at == Hit("node", 0, 0)
    at = walk(DEFAULT, at, "right")
    assert at.column == 1
    assert walk(DEFAULT, Hit("node", 1, 3), "down") == Hit("node", 1, 3)
    assert walk(DEFAULT, Hit("node", 1, 0), "up") == Hit("header", 1)
    assert walk(DEFAULT, Hit("header", 1), "right") == Hit("header", 2)
    assert walk(DEFAULT, Hit("header", 1), "down") == Hit("node", 1, 0)
    assert walk(DEFAULT, Hit("node", 3, 0), "right") == Hit("node", 3, 0)


def test_arrows_walk_over_all_that_leads_into_a_neuron():
    at = arriving(DEFAULT, Hit("node", 2, 1))
    seen = [at]
    for _ in range(5):
        seen.append(walk(DEFAULT, seen[-1], "down"))
    assert [(hit.kind, hit.row) for hit in seen] == [
        ("weight", 0), ("weight", 1), ("weight", 2), ("weight", 3), ("bias", -1), ("bias", -1),
    ]  # fmt: skip
    assert walk(DEFAULT, seen[2], "left") == Hit("node", 1, 2)
    assert walk(DEFAULT, seen[2], "right") == Hit("node", 2, 1)
    assert arriving(DEFAULT, Hit("node", 0, 0)) is None


def test_walking_leads_into_a_fold():
    layout = lay_out((784, 128, 64, 10))
    column = layout.columns[1]
    last = column.shown[column.few - 1]
    at = walk(layout, Hit("node", 1, last), "down")
    assert at == Hit("node", 1, last + 1)
    moved = lay_out((784, 128, 64, 10), firsts={1: column.first_for(at.unit)})
    assert moved.columns[1].shown[: column.few] == tuple(range(1, column.few + 1))
    assert moved.node(1, at.unit) is not None


def test_a_selection_settles_where_the_new_shape_has_room():
    small = lay_out((2, 2, 1))
    assert settled(small, Hit("node", 1, 3)) == Hit("node", 1, 1)
    assert settled(small, Hit("node", 3, 0)) == Hit("node", 2, 0)
    assert settled(small, Hit("weight", 2, 0, 3)) == Hit("node", 2, 0)
    assert settled(small, Hit("weight", 2, 0, 1)) == Hit("weight", 2, 0, 1)
    assert settled(small, Hit("header", 3)) == Hit("header", 2)
    assert settled(small, None) is None


def _at(controls, t):
    a, b, c, d = (np.asarray(point) for point in controls[:4])
    x, y = (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t**2 * c + t**3 * d
    return float(x), float(y)
