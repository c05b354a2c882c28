"""A network of one linear unit is linear regression: what it trains to is what scikit-learn computes.

Ours: J = (1/2n) sum of squared errors + l1 * sum|w| + l2/2 * sum w^2, the bias free. Converted:

- Ridge minimises sum of squared errors + alpha * sum w^2, so alpha = n * l2.
- Lasso minimises (1/2n) sum of squared errors + alpha * sum|w|, so alpha = l1.
- ElasticNet minimises (1/2n) sum of squared errors + alpha * (rho * sum|w| + (1 - rho)/2 * sum w^2), so
  alpha * rho = l1 and alpha * (1 - rho) = l2.
"""

import numpy as np
import pytest
from sklearn.datasets import load_diabetes
from sklearn.linear_model import ElasticNet, Lasso, Ridge
from sklearn.preprocessing import StandardScaler

from nnstudio import Experiment, Trainer
from nnstudio.spec import replace

LINEAR = {
    "data.source": "diabetes", "model.hidden": "none", "model.output_activation": "linear",
    "training.loss": "half-squared", "training.batch_mode": "batch",
}  # fmt: skip


@pytest.fixture(scope="module")
def diabetes():
    x, y = load_diabetes(return_X_y=True)
    return StandardScaler().fit_transform(x), y


def trained(diabetes, changes, updates):
    x, y = diabetes
    trainer = Trainer(replace(Experiment(), {**LINEAR, **changes}), (x, y.astype(float)), np.zeros(11), "numpy")
    trainer.step(updates)
    return trainer.parameters


@pytest.mark.parametrize("l2", [1e-3, 0.1, 1.0, 10.0])
def test_ridge(diabetes, l2):
    found = trained(diabetes, {
        "model.l2": l2, "training.optimizer": "lbfgs", "training.learning_rate": 1.0, "training.memory": 20,
    }, 60)  # fmt: skip
    exact = Ridge(alpha=len(diabetes[0]) * l2, solver="cholesky").fit(*diabetes)
    assert found[:10] == pytest.approx(exact.coef_, abs=1e-6, rel=0)
    assert found[10] == pytest.approx(exact.intercept_, abs=1e-6, rel=0)


def safe_step(diabetes, l2=0.0):
    """One over the largest curvature of the loss: the longest step that gradient descent surely takes well."""
    x = np.column_stack([diabetes[0], np.ones(len(diabetes[0]))])
    return 1 / (np.linalg.eigvalsh(x.T @ x / len(x)).max() + l2)


@pytest.mark.parametrize("l1", [0.5, 5.0, 10.0])
def test_lasso_and_its_exact_zeros(diabetes, l1):
    found = trained(diabetes, {
        "model.l1": l1, "training.l1_method": "proximal", "training.learning_rate": safe_step(diabetes),
    }, 12_000)  # fmt: skip
    exact = Lasso(alpha=l1, tol=1e-14, max_iter=100_000).fit(*diabetes)
    assert found[:10] == pytest.approx(exact.coef_, abs=1e-6, rel=0)
    assert found[10] == pytest.approx(exact.intercept_, abs=1e-6, rel=0)
    assert ((found[:10] == 0) == (exact.coef_ == 0)).all()


def test_both_penalties_are_the_elastic_net(diabetes):
    l1, l2 = 3.0, 0.5
    found = trained(diabetes, {
        "model.l1": l1, "model.l2": l2, "training.l1_method": "proximal",
        "training.learning_rate": safe_step(diabetes, l2),
    }, 2000)  # fmt: skip
    exact = ElasticNet(alpha=l1 + l2, l1_ratio=l1 / (l1 + l2), tol=1e-14, max_iter=100_000).fit(*diabetes)
    assert found[:10] == pytest.approx(exact.coef_, abs=1e-6, rel=0)
    assert ((found[:10] == 0) == (exact.coef_ == 0)).all()


def test_adams_proximal_step_ends_at_the_lasso_too(diabetes):
    """The threshold takes Adam's own effective step, so what stands still is the same as for plain descent."""
    found = trained(diabetes, {
        "model.l1": 5.0, "training.l1_method": "proximal", "training.optimizer": "adam", "training.beta2": 0.9999,
        "training.learning_rate": 1.0, "training.schedule": "exponential", "training.decay_factor": 0.9985,
    }, 9000)  # fmt: skip
    exact = Lasso(alpha=5.0, tol=1e-14, max_iter=100_000).fit(*diabetes)
    assert found[:10] == pytest.approx(exact.coef_, abs=0.05, rel=0)
    assert ((found[:10] == 0) == (exact.coef_ == 0)).all()
