"""Every source keeps its formula; chance is by seed, and noise changes nothing but what it should."""

import math

import numpy as np
import pytest

from nnstudio.choices.sources import SOURCES
from nnstudio.data import AXIS_RANGE, generate
from nnstudio.spec import Data
from nnstudio.spec.data import available_features

GENERATED = [name for name, source in SOURCES.items() if not source.table]
CLASSES = [name for name in GENERATED if SOURCES[name].task == "classification"]
# Their noise judges a sample as if it lay elsewhere; the sample itself stays.
MOVES_LABELS = ["circle", "xor", "checkerboard", "plane", "multi-gauss", "line", "polynomial", "sine"]


def data(source, samples=500, noise=0.0, seed=0, **changes):
    features = available_features(source)[:1]
    return Data(source=source, samples=samples, noise=float(noise), seed=seed, features=features, **changes)


def arrays(source, **changes):
    drawn = generate(data(source, **changes))
    return drawn.x, drawn.y


# The formulas


def test_circle_is_a_disc_and_a_ring_with_nothing_between():
    x, y = arrays("circle", samples=5000)
    radius = np.hypot(x[:, 0], x[:, 1])
    assert np.array_equal(y == 1, radius < 2.5)
    assert not ((radius > 2.5 + 1e-12) & (radius < 3.5 - 1e-12)).any()
    assert radius.max() <= 5 + 1e-12
    # The radius, not the area, is uniform.
    assert radius[y == 1].mean() == pytest.approx(1.25, abs=0.05)
    assert radius[y == 0].mean() == pytest.approx(4.25, abs=0.05)


def test_noise_of_the_circle_mislabels_only_points_within_its_reach():
    clean, _ = arrays("circle", samples=5000)
    x, y = arrays("circle", samples=5000, noise=10)
    radius = np.hypot(x[:, 0], x[:, 1])
    assert np.array_equal(x, clean)
    wrong = (y == 1) != (radius < 2.5)
    assert 0 < wrong.mean() < 0.1
    # v U(-5, 5) per axis moves a point by at most 0.5 sqrt 2.
    assert (np.abs(radius[wrong] - 2.5) <= 0.5 * math.sqrt(2)).all()


def test_xor_leaves_a_gap_along_the_axes_and_labels_by_the_sign_of_the_product():
    x, y = arrays("xor", samples=5000)
    assert np.abs(x).min() >= 0.3
    assert np.abs(x).max() <= 5.3
    assert np.array_equal(y == 1, x[:, 0] * x[:, 1] > 0)


@pytest.mark.parametrize("noise", [0, 10, 50])
def test_gauss_has_its_centres_and_variance(noise):
    x, y = arrays("gauss", samples=40_000, noise=noise)
    variance = 0.5 + 7 * noise / 100
    for label, centre in ((1, 2.0), (0, -2.0)):
        cloud = x[y == label]
        assert cloud.mean(axis=0) == pytest.approx([centre, centre], abs=4 * math.sqrt(variance / len(cloud)))
        assert cloud.var(axis=0) == pytest.approx([variance, variance], rel=0.04)
        assert np.corrcoef(cloud.T)[0, 1] == pytest.approx(0, abs=0.03)


@pytest.mark.parametrize("samples", [500, 11])
def test_spiral_lies_exactly_on_its_arms(samples):
    x, y = arrays("spiral", samples=samples)
    for label, offset in ((1, 0.0), (0, math.pi)):
        arm = x[y == label]
        for i, point in enumerate(arm):
            radius, angle = 5 * i / len(arm), 3.5 * math.pi * i / len(arm) + offset
            assert point == pytest.approx([radius * math.sin(angle), radius * math.cos(angle)], abs=1e-12)


def test_noise_of_the_spiral_is_a_uniform_shift_that_grows_in_proportion():
    clean, small, large = (arrays("spiral", noise=noise)[0] for noise in (0, 10, 20))
    assert 0.09 < np.abs(small - clean).max() <= 0.1
    np.testing.assert_allclose(large - clean, 2 * (small - clean), atol=1e-12)


def test_moons_are_half_circles_of_radius_three():
    x, y = arrays("moons", samples=2000)
    upper, lower = x[y == 1], x[y == 0]
    np.testing.assert_allclose(np.hypot(upper[:, 0] + 1.5, upper[:, 1] + 0.75), 3, atol=1e-12)
    np.testing.assert_allclose(np.hypot(lower[:, 0] - 1.5, lower[:, 1] - 0.75), 3, atol=1e-12)
    assert upper[:, 1].min() >= -0.75
    assert lower[:, 1].max() <= 0.75
    noisy, _ = arrays("moons", samples=20_000, noise=10)
    still, _ = arrays("moons", samples=20_000)
    assert (noisy - still).std() == pytest.approx(0.3, rel=0.02)


def test_checkerboard_has_four_by_four_fields_that_alternate():
    x, y = arrays("checkerboard", samples=20_000)
    column, row = (np.floor((x + 6) / 3).astype(int)).T
    assert set(column) == set(row) == {0, 1, 2, 3}
    assert np.array_equal(y, 1 - (column + row) % 2)


def test_plane_is_a_tenth_of_the_sum_and_noise_a_bounded_shift():
    x, y = arrays("plane", samples=1200)
    np.testing.assert_allclose(y, (x[:, 0] + x[:, 1]) / 10, atol=1e-15)
    assert 5.9 < np.abs(x).max() <= 6
    _, noisy = arrays("plane", samples=1200, noise=20)
    assert 0.15 < np.abs(noisy - y).max() <= 0.2 * 12 / 10


def test_multi_gauss_agrees_with_a_plain_loop():
    centres = [(-4, 2.5, 1), (0, 2.5, -1), (4, 2.5, 1), (-4, -2.5, -1), (0, -2.5, 1), (4, -2.5, -1)]
    x, y = arrays("multi-gauss", samples=1200)
    for (x1, x2), target in zip(x, y, strict=True):
        best = 0.0
        for c1, c2, sign in centres:
            value = sign * max(0.0, 1 - math.dist((x1, x2), (c1, c2)) / 2)
            if abs(value) > abs(best):
                best = value
        assert target == pytest.approx(best, abs=1e-12)
    assert y.min() < -0.9
    assert y.max() > 0.9


@pytest.mark.parametrize(
    ("source", "curve", "reach", "span"),
    [
        ("line", lambda x: 1 + x / 2, 5, 5),
        ("polynomial", lambda x: (x**3 - 16 * x) / 25, 5, 3.6),
        ("sine", np.sin, 2 * np.pi, 2),
    ],
)
def test_curves_of_one_input(source, curve, reach, span):
    x, y = arrays(source, samples=20_000)
    assert x.shape == (20_000, 1)
    assert 0.99 * reach < np.abs(x).max() <= reach
    np.testing.assert_allclose(y, curve(x[:, 0]), atol=1e-12)
    assert np.ptp(y) == pytest.approx(span, rel=0.01)
    same, noisy = arrays(source, samples=20_000, noise=10)
    assert np.array_equal(same, x)
    assert (noisy - y).std() == pytest.approx(0.1 * span, rel=0.02)
    assert (noisy - y).mean() == pytest.approx(0, abs=0.01 * span)


# What holds for all of them


@pytest.mark.parametrize("source", GENERATED)
def test_sizes_names_and_range(source):
    drawn = generate(data(source, samples=500))
    about = SOURCES[source]
    assert drawn.task == ("regression" if about.task == "function" else about.task)
    assert drawn.x.shape == (500, about.inputs)
    assert drawn.input_names == (("1",) if about.task == "function" else ("x1", "x2")[: about.inputs])
    assert drawn.class_names == (("-1", "+1") if about.classes else ())
    if about.inputs == 2:
        assert np.abs(drawn.x).max() <= AXIS_RANGE[1]


@pytest.mark.parametrize("samples", [10, 11, 500, 501])
@pytest.mark.parametrize("source", ["circle", "gauss", "spiral", "moons"])
def test_classes_are_balanced_and_an_odd_one_is_positive(source, samples):
    _, y = arrays(source, samples=samples)
    assert np.bincount(y, minlength=2).tolist() == [samples // 2, (samples + 1) // 2]


@pytest.mark.parametrize("source", ["xor", "checkerboard"])
def test_classes_by_place_are_about_even(source):
    assert arrays(source, samples=5000)[1].mean() == pytest.approx(0.5, abs=0.03)


@pytest.mark.parametrize("source", GENERATED)
def test_the_same_seed_gives_the_same_samples_and_another_gives_others(source):
    first, again, other = (arrays(source, noise=10, seed=seed) for seed in (3, 3, 4))
    assert np.array_equal(first[0], again[0])
    assert np.array_equal(first[1], again[1])
    assert not np.array_equal(*(a[1] if SOURCES[source].task == "function" else a[0] for a in (first, other)))


@pytest.mark.parametrize("source", MOVES_LABELS)
def test_noise_leaves_positions_where_they_were(source):
    clean, answers = arrays(source)
    noisy, moved = arrays(source, noise=30)
    assert np.array_equal(clean, noisy)
    assert not np.array_equal(answers, moved)


@pytest.mark.parametrize("source", ["gauss", "spiral", "moons"])
def test_noise_that_moves_samples_keeps_their_classes(source):
    (clean, labels), (noisy, same) = arrays(source), arrays(source, noise=30)
    assert np.array_equal(labels, same)
    assert not np.array_equal(clean, noisy)


def test_noise_widens_the_clouds_of_gauss_about_their_centres():
    (clean, y), (noisy, _) = arrays("gauss"), arrays("gauss", noise=50)
    centre = np.where(y == 1, 2.0, -2.0)[:, None]
    np.testing.assert_allclose(noisy - centre, math.sqrt(4 / 0.5) * (clean - centre), atol=1e-12)


@pytest.mark.parametrize("source", [name for name in GENERATED if name != "spiral"])
def test_more_samples_add_to_those_that_were_there(source):
    few, many = arrays(source, samples=101, noise=20), arrays(source, samples=200, noise=20)
    assert np.array_equal(few[0], many[0][:101])
    assert np.array_equal(few[1], many[1][:101])


@pytest.mark.parametrize("source", [s for s in GENERATED if SOURCES[s].task != "function"])
def test_shares_and_scaling_do_not_touch_the_samples(source):
    plain, other = arrays(source), arrays(source, train_share=0.8, test_share=0.1, scaling="standard")
    assert np.array_equal(plain[0], other[0])
    assert np.array_equal(plain[1], other[1])


def test_a_table_is_not_generated():
    with pytest.raises(ValueError, match="iris is not generated: use one of circle"):
        generate(Data(source="iris", samples=150, features=()))
