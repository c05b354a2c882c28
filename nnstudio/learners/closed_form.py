"""The exact answers of linear, polynomial and logistic regression, beside which their training can be seen to crawl.

With squared errors the objective is a bowl: its lowest point is solved for, its curvatures are the eigenvalues of one
matrix, and how far every single update of plain gradient descent comes is known beforehand. A high degree makes the
terms nearly alike, the bowl long and flat along some directions, and the descent slow in proportion to the condition
number. Logistic regression has no formula; scikit-learn iterates to its lowest point.

All is said of the training part in the network's own units: behind the scalings, in its flat order of parameters.
"""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.loss import softmax
from ..data import Prepared, Scaling
from ..message import Choice, Message, Setting
from ..nn.asking import quiet
from ..nn.network import Network
from ..nn.penalties import Penalty
from ..nn.weighting import sample_weights
from ..spec import Experiment, SpecError
from .ladder import rung_of

Floats = NDArray[np.float64]
NOTHING = 1e-24  # part of the excess at the start that is a minimum of zero but for rounding
MOST_UPDATES = 10**15  # that anybody would want to know the number of
LARGEST = 2000  # parameters whose curvatures are computed


@dataclass(frozen=True, eq=False)
class ClosedForm:
    """The lowest point of an objective, and the bowl around it.

    `parameters` (P,) flat; `loss` the data loss there and `objective` with the penalty; `eigenvalues` (P,) are the
    curvatures of the objective there, the smallest first, and the columns of `axes` (P, P) their directions;
    `condition_raw` and `condition_scaled` are the condition numbers of the design matrix (terms and a
    column of ones) as the terms are and with standard scaling. `exact` says that the objective is a bowl everywhere,
    so that `updates` holds from any start.
    """

    parameters: Floats
    loss: float
    objective: float
    eigenvalues: Floats
    axes: Floats
    condition_raw: float
    condition_scaled: float
    exact: bool

    @property
    def step_limit(self) -> float:
        """The step size at which plain gradient descent no longer converges: 2 over the largest curvature."""
        return 2.0 / float(self.eigenvalues[-1])

    @property
    def best_step(self) -> float:
        """The fixed step size with the fastest descent in the long run."""
        bent = self.eigenvalues[self._bent]
        return 2.0 / float(bent[0] + bent[-1])

    @property
    def condition(self) -> float:
        """Largest over smallest curvature; infinite where a direction is flat but for rounding."""
        return float(self.eigenvalues[-1] / self.eigenvalues[0]) if self._bent.all() else math.inf

    @property
    def _bent(self) -> NDArray[np.bool_]:
        """Where a curvature is more than rounding leaves of none."""
        values, rounding = self.eigenvalues, len(self.eigenvalues) * np.finfo(np.float64).eps
        bent: NDArray[np.bool_] = values > (rounding**2 if self.exact else rounding) * values[-1]
        return bent

    def updates(self, start: NDArray[Any], rate: float, share: float = 0.01) -> float:
        """How many updates of full batches plain gradient descent needs from `start` (P,) until the objective is above
        its minimum by no more than this share of the minimum (or, where the minimum is zero, of its excess at the
        start). Infinite for a step size that does not converge, NaN where the objective is no bowl."""
        if not self.exact:
            return math.nan
        values = np.where(self._bent, self.eigenvalues, 0.0)
        weights = 0.5 * values * (self.axes.T @ (np.asarray(start, dtype=np.float64) - self.parameters)) ** 2
        shrink = np.abs(1.0 - rate * values)
        total = float(weights.sum())
        goal = share * (self.objective if self.objective > NOTHING * total else total)
        return _first_below(weights[weights > 0], shrink[weights > 0], goal)


def _first_below(weights: Floats, shrink: Floats, goal: float) -> float:
    """The first count at which the sum of weights, each shrunk twice by its factor at every count, is not above the
    goal; infinite where it never is, or beyond 1e15."""

    def left(count: int) -> float:
        return float((weights * np.exp(2.0 * count * speed)).sum())

    with np.errstate(divide="ignore", over="ignore"):
        speed = np.log(np.maximum(shrink, 1e-300))
        if weights.sum() <= goal:
            return 0.0
        if shrink.max() > 1 or left(MOST_UPDATES) > goal:
            return math.inf
        low, high = 0, MOST_UPDATES
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if left(middle) > goal else (low, middle)
    return float(high)


def closed_form(experiment: Experiment, data: Prepared) -> ClosedForm:
    """The exact answer for an experiment on one of the rungs linear, polynomial (squared errors) and logistic.

    Raises `ValueError`, in a sentence for people, where there is none.
    """
    rung = rung_of(experiment)
    if rung is None or rung.name not in ("linear", "polynomial", "logistic"):
        raise ValueError(
            Message("model: only linear, polynomial and logistic regression have an exact answer beside training")
        )
    network = Network(experiment, data.train.x.shape[1])
    layer = network.model.output
    if rung.name != "logistic" and network.loss_function.squared is None:
        raise SpecError(
            "training.loss",
            Message(
                "{loss} has no exact answer: use {first} or {second}",
                loss=Choice("loss", network.loss_name),
                first=Choice("loss", "half-squared"),
                second=Choice("loss", "mean-squared"),
            ),
        )
    if layer.l1 > 0:
        raise SpecError(
            "model.l1", Message("{l1:g} leaves no exact answer: use 0, or {l2}", l1=layer.l1, l2=Setting("model.l2"))
        )
    if layer.frozen or layer.pruned:
        raise SpecError("model.layers.0", Message("with frozen or pruned weights there is no exact answer: free them"))
    if network.layout.size > LARGEST:
        raise ValueError(
            Message(
                "model: {size} parameters are too many here: use at most {most}", size=network.layout.size, most=LARGEST
            )
        )
    weights = sample_weights(
        data, None, experiment.training.class_weight == "balanced", np.dtype(np.float64)
    )[0]  # fmt: skip
    solve = _logistic if rung.name == "logistic" else _least_squares
    return _around(network, data, weights, *solve(network, data, weights), rung.name != "logistic")


@quiet
def _around(
    network: Network, data: Prepared, weights: Floats | None, vector: Floats, eigenvalues: Floats, axes: Floats,
    exact: bool,
) -> ClosedForm:  # fmt: skip
    y = network.targets(data.train.y).astype(np.float64)
    each = network.loss_function.each(network.forward(vector, data.train.x).columns[-1], y)
    loss = float((each if weights is None else each * weights).mean())
    penalty = sum(Penalty.of(network.model, network.layout, np.dtype(np.float64)).parts(vector))
    terms = data.inputs.invert(data.train.x)
    bias = network.model.output.bias
    raw, scaled = (float(np.linalg.cond(_design(x, bias))) for x in (terms, Scaling.fit(terms).apply(terms)))
    return ClosedForm(vector, loss, loss + penalty, eigenvalues, axes, raw, scaled, exact)


def _design(x: Floats, bias: bool) -> Floats:
    return np.column_stack([x, np.ones(len(x))]) if bias else x


def _least_squares(network: Network, data: Prepared, weights: Floats | None) -> tuple[Floats, Floats, Floats]:
    layer, outputs = network.model.output, network.outputs
    x = _design(data.train.x, layer.bias)
    y = network.targets(data.train.y).astype(np.float64)
    say = np.ones(len(x)) if weights is None else weights
    bend = (network.loss_function.squared or 0.0) / (len(x) * outputs)
    penalised = np.full(x.shape[1], layer.l2)
    if layer.bias:
        penalised[-1] = 0.0
    rows = np.sqrt(bend * say)[:, None]
    # The penalty as further samples keeps the condition of the design, where normal equations would square it.
    design = np.vstack([x * rows, np.diag(np.sqrt(penalised))])
    targets = np.vstack([y * rows, np.zeros((x.shape[1], outputs))])
    solved: Floats = np.linalg.lstsq(design, targets, None)[0]
    # The columns of one output are those of all, so that every curvature comes as often as there are outputs.
    _, singular, turned = np.linalg.svd(design, full_matrices=False)
    eigenvalues: Floats = np.repeat(singular[::-1] ** 2, outputs)
    return solved.ravel(), eigenvalues, np.kron(turned[::-1].T, np.eye(outputs))


def _logistic(network: Network, data: Prepared, weights: Floats | None) -> tuple[Floats, Floats, Floats]:
    from sklearn.linear_model import LogisticRegression

    layer, outputs, train = network.model.output, network.outputs, data.train
    classes = len(data.class_names)
    if len(np.unique(train.y)) < classes:
        raise ValueError(
            Message("data: a class has no training sample, so that no finite weights are best: use more samples")
        )
    # Two outputs for two classes share what one output would have to carry alone.
    share = 2.0 if outputs == classes == 2 else 1.0
    strength = math.inf if layer.l2 == 0 else share / (len(train) * layer.l2)
    solver = LogisticRegression(C=strength, fit_intercept=layer.bias, solver="newton-cg", tol=1e-10, max_iter=10_000)
    solver.fit(train.x, train.y, weights)
    if layer.l2 == 0 and solver.score(train.x, train.y) == 1.0:
        raise SpecError(
            "model.l2",
            Message(
                "the training samples can be parted without an error, so that no finite weights are best: "
                "use a number above 0"
            ),
        )
    coefficients = np.vstack([solver.coef_.T, solver.intercept_]) if layer.bias else solver.coef_.T
    if share == 2.0:
        coefficients = np.hstack([-coefficients, coefficients]) / 2
    vector: Floats = coefficients.ravel()
    eigenvalues, axes = np.linalg.eigh(_logistic_hessian(network, data, weights, vector))
    return vector, eigenvalues, axes


def _logistic_hessian(network: Network, data: Prepared, weights: Floats | None, vector: Floats) -> Floats:
    layer, outputs = network.model.output, network.outputs
    x = _design(data.train.x, layer.bias)
    raw = network.forward(vector, data.train.x).columns[-1]
    say = (np.ones(len(x)) if weights is None else weights) / len(x)
    if outputs == 1:
        p = network.loss_function.answer(raw)
        bend = (p * (1 - p))[:, :, None]
    elif network.loss_function.reads == "logit":
        p = network.loss_function.answer(raw)
        bend = (p * (1 - p))[:, :, None] * np.eye(outputs)
    else:
        p = softmax(raw)
        bend = p[:, :, None] * np.eye(outputs) - p[:, :, None] * p[:, None, :]
    # In flat order: input by input, and for each its outputs; the ones of the bias come last.
    hessian = np.einsum("n,ni,nkl,nj->ikjl", say, x, bend, x, optimize=True).reshape(vector.size, vector.size)
    penalised = np.full((x.shape[1], outputs), layer.l2)
    if layer.bias:
        penalised[-1] = 0.0
    return hessian + np.diag(penalised.ravel())
