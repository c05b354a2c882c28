"""None, L1, L2 and both: what differs between the four, and what each leaves of a wide network's weights."""

import numpy as np
import pytest

from nnstudio import Experiment, Trainer
from nnstudio.nn.weight_course import NEAR
from nnstudio.search.decay import KINDS, compare_decay, four_ways
from nnstudio.search.many import Cancelled
from nnstudio.spec import SpecError, diff, preset, replace


def wide():
    """Two hidden layers of 64, as short a training as shows it."""
    return replace(preset("circle"), {"model.hidden": "64-64", "model.initializer": "glorot-uniform"})


def test_the_four_differ_by_their_penalties_alone():
    base = replace(Experiment(), {"training.l1_method": "subgradient", "model.l1": 0.5})
    none, first, second, both = four_ways(base, 0.02, 0.03)
    assert set(diff(none, both)) == {"model.l1", "model.l2"}
    assert {made.training.l1_method for made in (none, first, second, both)} == {"proximal"}
    assert [(m.model.output.l1, m.model.output.l2) for m in (none, first, second, both)] == [
        (0.0, 0.0), (0.02, 0.0), (0.0, 0.03), (0.02, 0.03)
    ]  # fmt: skip
    assert {(m.data, m.model.seed, m.training.seed) for m in (none, first, second, both)} == {
        (base.data, base.model.seed, base.training.seed)
    }


def test_soft_threshold_leaves_most_of_a_wide_network_at_exactly_zero_and_l2_nothing():
    made = compare_decay(wide(), 0.005, 0.01, 60)
    assert [one.kind for one in made] == list(KINDS)
    zeros = {one.kind: one.count(range(3)).zeros for one in made}
    weights = made[0].count(range(3)).weights
    assert weights == 2 * 64 + 64 * 64 + 64
    assert zeros["none"] == zeros["l2"] == 0
    assert zeros["l1"] > weights / 2
    assert zeros["both"] > weights / 2
    # L2 shrinks what it does not remove.
    norms = {one.kind: one.count(range(3)).norm for one in made}
    assert norms["l2"] < norms["none"]
    assert norms["both"] < norms["l2"]
    for one in made:
        w = one.weights(range(3))
        assert one.count(range(3)).zeros == int((w == 0).sum())
        assert one.count(range(3)).near == int(((np.abs(w) < NEAR) & (w != 0)).sum())
        assert one.count(range(3)).norm == pytest.approx(np.linalg.norm(w))
        assert one.count([1]).zeros == int((one.weights([1]) == 0).sum())


def test_each_is_the_training_of_its_experiment():
    base = replace(Experiment(), {"data.samples": 100})
    made = compare_decay(base, 0.01, 0.02, 5, threads=1)
    for one, experiment in zip(made, four_ways(base, 0.01, 0.02), strict=True):
        trainer = Trainer(experiment, engine="numpy")
        trainer.run(epochs=5)
        assert one.parameters == pytest.approx(trainer.parameters, abs=1e-9)
        assert one.train_loss == pytest.approx(trainer.scores().train_loss, rel=1e-9)


def test_it_tells_how_far_it_is_and_ends_when_it_is_not_wanted():
    told = []
    compare_decay(Experiment(), 0.01, 0.01, 1, report=told.append, threads=1)
    assert [sum(one is not None for one in made) for made in told] == [1, 2, 3, 4]
    with pytest.raises(Cancelled):
        compare_decay(Experiment(), 0.01, 0.01, 1, wanted=lambda: False)


def test_what_has_no_weights_to_shrink_is_refused():
    with pytest.raises(SpecError, match="function of two parameters"):
        four_ways(preset("bowl"), 0.01, 0.01)
    with pytest.raises(SpecError, match="neighbours"):
        four_ways(replace(preset("iris"), {"model.learner": "neighbours"}), 0.01, 0.01)
    with pytest.raises(SpecError):
        four_ways(Experiment(), -1.0, 0.01)
