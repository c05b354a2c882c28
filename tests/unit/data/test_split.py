"""The laws of the split."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.data import split

sizes = st.integers(1, 400)
seeds = st.integers(0, 2**32 - 1)
# Shares as the window offers them, in steps of 0.05, adding to at most 1.
shares = st.integers(1, 19).flatmap(
    lambda train: st.tuples(st.just(train / 20), st.integers(0, 20 - train).map(lambda test: test / 20))
)


@settings(derandomize=True)
@given(sizes, shares, seeds)
def test_every_sample_is_in_exactly_one_part(n, share, seed):
    parts = split(n, *share, seed)
    together = np.concatenate([parts.train, parts.validation, parts.test])
    assert sorted(together) == list(range(n))


@settings(derandomize=True)
@given(sizes, shares, seeds)
def test_the_counts_are_the_rounded_shares(n, share, seed):
    parts = split(n, *share, seed)
    train = max(1, round(n * share[0]))
    assert len(parts.train) == train
    assert len(parts.test) == min(round(n * share[1]), n - train)


@settings(derandomize=True)
@given(sizes, shares, shares, seeds)
def test_moving_a_share_moves_only_a_boundary(n, one, other, seed):
    before, after = split(n, *one, seed), split(n, *other, seed)
    small, large = sorted((before.train, after.train), key=len)
    assert np.array_equal(small, large[: len(small)])
    small, large = sorted((before.test, after.test), key=len)
    assert np.array_equal(small, large[len(large) - len(small) :])


def test_the_test_part_is_untouched_by_the_training_share():
    assert np.array_equal(split(500, 0.5, 0.2, 3).test, split(500, 0.7, 0.2, 3).test)


@pytest.mark.parametrize(
    ("n", "train", "test", "counts"),
    [
        (500, 0.5, 0.2, (250, 150, 100)),
        (500, 0.8, 0.2, (400, 0, 100)),
        (500, 0.5, 0.0, (250, 250, 0)),
        (10, 0.05, 0.9, (1, 0, 9)),
        (3, 0.5, 0.5, (2, 0, 1)),
        (1, 0.5, 0.5, (1, 0, 0)),
    ],
)
def test_counts_by_hand(n, train, test, counts):
    parts = split(n, train, test, 0)
    assert (len(parts.train), len(parts.validation), len(parts.test)) == counts


def test_the_order_is_by_seed_and_shuffled():
    first, again, other = (split(100, 0.5, 0.2, seed).train for seed in (0, 0, 1))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert not np.array_equal(first, np.sort(first))


@pytest.mark.parametrize(("n", "train", "test"), [(0, 0.5, 0.2), (10, -0.1, 0.2), (10, 0.5, -0.1), (10, 0.9, 0.2)])
def test_what_cannot_be_split_is_refused(n, train, test):
    with pytest.raises(ValueError, match=r"^(samples|shares): "):
        split(n, train, test, 0)
