"""How the loss bends: exact products of its Hessian with directions, and what they tell.

A product costs about two gradients and needs no matrix (Pearlmutter 1994): every quantity of the forward and backward
pass is differentiated along the direction as well. It is exact for every activation and loss, skip connections
included, and taken over all training samples without dropout.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..choices.activations import ACTIVATIONS
from ..choices.choice import Array
from ..message import Message
from ..nn.memory import lacking
from ..nn.network import Network, join, share_out
from ..spec import SpecError
from .objective import Objective, Wanted, always, trained_by
from .stack import Cancelled

if TYPE_CHECKING:
    from ..nn.trainer import Trainer

# Up to so many parameters the whole Hessian is as quick as an iteration for its ends, and surer.
DENSE = 300
KRYLOV, BESIDE = 20, 8  # vectors that SciPy keeps at least, and that products take beside them
NOT_FINITE = Message("the loss is not finite here, so it has no curvature")


def network_product(
    network: Network, parameters: Array, direction: Array, x: Array, y: Array, weights: Array | None = None
) -> Array:
    """The Hessian of the mean data loss times `direction`, both flat (parameters,).

    `x` (samples, inputs), `y` (samples, outputs) and the sample weights (samples,) are the network's own, as
    `Network.loss_and_gradient` takes them.
    """
    done = network.forward(parameters, x)
    blocks, activations = network.layout.blocks, [layer.activation for layer in network.model.layers]
    # The forward pass along the direction.
    moved: list[Array] = [np.zeros_like(x)]
    sums_moved, slopes = [], []
    for k, block in enumerate(blocks):
        slope = ACTIVATIONS[activations[k]].slope(done.sums[k], done.values[k])
        z = join(moved, block.sources) @ block.W(parameters) + done.fed[k] @ block.W(direction)
        if block.biases.stop > block.biases.start:
            z += block.b(direction)
        sums_moved.append(z)
        slopes.append(slope)
        moved.append(slope * z)
    answers, share = done.columns[-1], (1.0 if weights is None else weights[:, None]) / len(x)
    # The backward pass, and how it changes along the direction.
    product = np.zeros_like(parameters)
    arriving: list[Array | None] = [None] * len(done.columns)
    changing: list[Array | None] = [None] * len(done.columns)
    arriving[-1] = network.loss_function.slope(answers, y) * share
    changing[-1] = network.loss_function.bend(answers, y, moved[-1]) * share
    for k in range(len(blocks) - 1, -1, -1):
        block, by_value, change = blocks[k], arriving[k + 1], changing[k + 1]
        if by_value is None or change is None:  # checked models have none: every layer feeds a later one
            continue
        bend = ACTIVATIONS[activations[k]].bend(done.sums[k], done.values[k])
        by_sum, change_by_sum = by_value * slopes[k], change * slopes[k] + by_value * bend * sums_moved[k]
        fed_moved = join(moved, block.sources)
        block.W(product)[...] = fed_moved.T @ by_sum + done.fed[k].T @ change_by_sum
        if block.biases.stop > block.biases.start:
            change_by_sum.sum(axis=0, out=block.b(product))
        if block.sources != (0,):
            W, V, widths = block.W(parameters), block.W(direction), network.layout.widths
            share_out(by_sum @ W.T, block.sources, widths, arriving)
            share_out(change_by_sum @ W.T + by_sum @ V.T, block.sources, widths, changing)
    return product


def check_room(size: int, count: int) -> None:
    """Raise MemoryError where Lanczos' method would not find room for `count` eigenvectors over `size` parameters."""
    lack = lacking(8 * size * (max(2 * count + 1, KRYLOV) + count + BESIDE)) if size > DENSE else None
    if lack:
        raise MemoryError(
            Message(
                "the curvature of a network of {size:,} parameters takes about {needed} of memory, and "
                "{free} are free: use fewer or smaller layers, or another plane",
                size=size,
                needed=lack.needed,
                free=lack.free,
            )
        )


@dataclass(frozen=True, eq=False)
class Hessian:
    """The second derivatives of an objective at `parameters` (P,); L1 is straight, so only L2 adds to the loss's own.

    With `scale` (P,), a positive number for each parameter, it is that of the objective over parameters measured in
    units of its roots: scale^(1/2) H scale^(1/2), which has the eigenvalues of scale * H. A scale of zero holds a
    parameter still.
    """

    objective: Objective
    parameters: Array
    scale: Array | None = None

    @property
    def size(self) -> int:
        return len(self.parameters)

    def times(self, direction: Array) -> Array:
        """The product with a direction (P,)."""
        objective, root = self.objective, None if self.scale is None else np.sqrt(self.scale)
        v = direction if root is None else root * direction
        v = v.astype(objective.network.dtype, copy=False)
        with np.errstate(over="ignore", invalid="ignore"):
            product = network_product(
                objective.network, self.parameters, v, objective.x, objective.y, objective.weights
            )  # fmt: skip
            if objective.penalty is not None and objective.penalty.l2 is not None:
                product = product + objective.penalty.l2.astype(product.dtype) * v
        return product if root is None else root * product

    def matrix(self, wanted: Wanted = always) -> NDArray[np.float64]:
        """The whole of it (P, P), a product for every column: for small networks."""
        rows = np.empty((self.size, self.size))
        for k, column in enumerate(np.eye(self.size)):
            if not wanted():
                raise Cancelled
            rows[k] = self.times(column)
        return 0.5 * (rows + rows.T)

    def extremes(
        self,
        top: int = 1,
        bottom: int = 0,
        wanted: Wanted = always,
        tolerance: float = 0.0,
        start: NDArray[np.float64] | None = None,
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The `top` largest and then the `bottom` smallest eigenvalues, largest first, and their eigenvectors (P, k).

        By the whole matrix for small networks, else by Lanczos' method (SciPy's eigsh) to the relative `tolerance`
        (0: as exactly as can be), from the vector `start` where one is known. Raises ValueError where the loss is not
        finite, `Cancelled` once it is not wanted.
        """
        size = self.size
        if size <= DENSE or top + bottom >= size - 1:
            whole = self.matrix(wanted)
            if not np.isfinite(whole).all():
                raise ValueError(NOT_FINITE)
            values, vectors = np.linalg.eigh(whole)
            chosen = [*range(size - 1, size - 1 - min(top, size), -1), *range(min(bottom, size) - 1, -1, -1)]
            return values[chosen], vectors[:, chosen]
        ends = [
            self._lanczos(end, count, wanted, tolerance, start) for end, count in (("LA", top), ("SA", bottom)) if count
        ]
        return np.concatenate([e[0] for e in ends]), np.concatenate([e[1] for e in ends], axis=1)

    def _lanczos(
        self, end: str, count: int, wanted: Wanted, tolerance: float, start: NDArray[np.float64] | None
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        from scipy.sparse.linalg import LinearOperator, eigsh

        check_room(self.size, count)

        def product(v: NDArray[np.float64]) -> NDArray[np.float64]:
            if not wanted():
                raise Cancelled
            made = self.times(v.ravel())
            if not np.isfinite(made).all():
                raise ValueError(NOT_FINITE)
            return made

        operator = LinearOperator((self.size, self.size), dtype=np.float64, matvec=product)
        begin = np.random.default_rng(0).normal(size=self.size) if start is None else start
        values, vectors = eigsh(operator, k=count, which=end, v0=begin, tol=tolerance)
        order = np.argsort(values)[::-1]
        return values[order], vectors[:, order]

    def trace(self, samples: int = 100, seed: int = 0, wanted: Wanted = always) -> float:
        """The sum of the eigenvalues: exact for small networks, else Hutchinson's mean over random signs (1990)."""
        if self.size <= DENSE:
            return float(np.trace(self.matrix(wanted)))
        total = 0.0
        for v in np.random.default_rng(seed).choice((-1.0, 1.0), (samples, self.size)):
            if not wanted():
                raise Cancelled
            total += float(v @ self.times(v))
        return total / samples


def hessian_of(trainer: "Trainer", penalised: bool = False) -> Hessian:
    """That of a trainer's loss (or objective) over all its training samples at its present parameters.

    Raises ValueError for a model without any.
    """
    if not trainer.network.layout.size:
        raise SpecError(
            "model.learner", Message("neighbours have no parameters, along which a loss could bend: use network")
        )
    return Hessian(trained_by(trainer, "penalised" if penalised else "train"), trainer.parameters)


def hessian_vector_product(trainer: "Trainer", v: Array, penalised: bool = False) -> Array:
    """The Hessian of the training loss at the present parameters times `v` (parameters,).

    With `penalised` that of the objective. Raises ValueError for another length.
    """
    hessian = hessian_of(trainer, penalised)
    direction = np.asarray(v, dtype=trainer.network.dtype)
    if direction.shape != (trainer.network.layout.size,):
        raise ValueError(
            Message(
                "v: shape {shape} does not fit: use ({size},)", shape=direction.shape, size=trainer.network.layout.size
            )
        )
    return hessian.times(direction)


def sharpness(trainer: "Trainer", penalised: bool = False) -> float:
    """The largest eigenvalue of the Hessian: gradient descent is stable below 2 over it (Cohen et al. 2021)."""
    return float(hessian_of(trainer, penalised).extremes()[0][0])
