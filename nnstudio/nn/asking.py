"""What can be asked of a network at its present parameters: losses, gradients, answers, scores."""

from abc import ABC, abstractmethod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..data import Prepared, answers_of, inputs_of
from .ensemble import Ensemble, Mean, over_masks
from .history import History
from .network import Network
from .outcome import Scores, judge
from .penalties import Penalty

# What overflows shows as an infinite loss, and divergence says so; NumPy need not say it a second time.
quiet = np.errstate(over="ignore", invalid="ignore", divide="ignore")


class Asking(ABC):
    """The answering half of a `Trainer`: it reads the parameters and changes nothing."""

    data: Prepared
    network: Network
    history: History
    update: int
    samples: int
    seconds: float
    _parameters: Array
    _penalty: Penalty
    _train: tuple[Array, Array]
    _validation: tuple[Array, Array]
    _test: tuple[Array, Array]
    _weights: tuple[Array | None, Array | None, Array | None]

    @property
    @abstractmethod
    def fraction(self) -> float:
        """Epochs done, with the part of the current one."""

    @property
    def training_samples(self) -> tuple[Array, Array, Array | None]:
        """What the network trains on: inputs (n, inputs), targets (n, outputs), weights (n,) or None; not copies."""
        return *self._train, self._weights[0]

    @quiet
    def loss(self, x: NDArray[Any], y: NDArray[Any]) -> float:
        """The mean data loss on samples as they come (raw inputs, class indices or numbers); no dropout, no penalty."""
        return self.network.loss(self._parameters, self._inputs(x), self._targets(y, len(x)))

    @quiet
    def gradient(self, x: NDArray[Any], y: NDArray[Any]) -> Array:
        """The flat gradient of `loss` at the current parameters."""
        return self.network.loss_and_gradient(self._parameters, self._inputs(x), self._targets(y, len(x)))[1]

    @quiet
    def predict(self, x: NDArray[Any]) -> Array:
        """Answers (n, outputs) to raw inputs: probabilities for cross-entropies, numbers in the data's own units."""
        answers = self.network.answer(self._parameters, self._inputs(x))
        scaled: Array = self.data.targets.invert(answers)
        return answers if self.data.task == "classification" else scaled

    @quiet
    def predict_over_masks(
        self, x: NDArray[Any], passes: int = 100, mean: Mean = "arithmetic", seed: int = 0
    ) -> Ensemble:
        """What `passes` thinned networks answer to raw inputs, units as `predict` has them; see `over_masks`.

        The masks come from a stream of their own, so that asking changes nothing in the training.
        """
        rng = np.random.default_rng(seed)
        found = over_masks(self.network, self._parameters, self._inputs(x), passes, rng, mean)
        if self.data.task == "classification":
            return found
        each = np.stack([self.data.targets.invert(answers) for answers in found.answers])
        return Ensemble(each, each.mean(axis=0), each.std(axis=0))

    @quiet
    def penalty_parts(self) -> tuple[float, float]:
        """The L1 and L2 parts of the objective at the current parameters."""
        return self._penalty.parts(self._parameters)

    @quiet
    def scores(self) -> Scores:
        """Losses and scores of the current parameters on the training and validation part."""
        train, train_score = self._judge(self._train, self._weights[0])
        validation, validation_score = self._judge(self._validation, self._weights[1])
        l1, l2 = self.penalty_parts()
        return Scores(train, validation, l1, l2, train_score, validation_score)

    @quiet
    def test_scores(self) -> tuple[float, float]:
        """Loss and score on the test part, NaN where it has no samples. Who asks opens it, and has to count that:
        `nnstudio.search.test_set` does."""
        return self._judge(self._test, self._weights[2])

    @quiet
    def reading(self) -> Array:
        """The row the curves would get now, in the order of `nnstudio.nn.history.CURVES`."""
        # The test part is left alone: it is opened once, at the end.
        train = self._judge(self._train, self._weights[0])
        return self._row(train, self._judge(self._validation, self._weights[1]))

    def _row(self, train: tuple[float, float], validation: tuple[float, float]) -> Array:
        """A row of the curves from losses and scores."""
        return np.array([
            self.update, self.fraction, self.samples, self.seconds, train[0], validation[0], *self.penalty_parts(),
            train[1], validation[1],
        ])  # fmt: skip

    def curves_at_end(self) -> Array:
        """The curves (k, len(CURVES)), their last row that of the present parameters."""
        curves, now = self.history.view().curves, self.reading()
        return np.vstack([curves if now[0] > curves[-1, 0] else curves[:-1], now])

    def _judge(self, part: tuple[Array, Array], weights: Array | None) -> tuple[float, float]:
        return judge(self.network, self._parameters, *part, weights, self.data.task)

    def _inputs(self, x: NDArray[Any]) -> Array:
        inputs, columns = inputs_of(x, gaps=self.data.filling.fills), len(self.data.input_names)
        if inputs.shape[1] != columns:
            raise ValueError(f"x: shape {inputs.shape} does not fit: use (samples, {columns})")
        transformed: Array = self.data.transform(inputs)
        return transformed.astype(self.network.dtype, copy=False)

    def _targets(self, y: NDArray[Any], samples: int) -> Array:
        """Targets (n, outputs): numbers in the network's units, or classes, also where they come as 0.0 and 1.0."""
        found: NDArray[Any] = answers_of(y, task=self.data.task)
        if self.data.task == "classification":
            flat = found[:, 0] if found.ndim == 2 and np.ndim(y) == 1 else found
            if flat.ndim == 1 and np.isin(flat, np.arange(len(self.data.class_names))).all():
                found = flat.astype(np.int64)
        else:
            if found.shape[1] != self.network.outputs:
                raise ValueError(f"y: its {found.shape[1]} columns do not fit {self.network.outputs} outputs")
            found = self.data.targets.apply(found)
        if len(found) != samples:
            raise ValueError(f"y: {len(found)} rows do not fit the {samples} of x")
        return self.network.targets(found)
