"""The k nearest neighbours with a network's face, so that everything that asks a network can ask them.

They have no parameters: they keep the training samples, and answer with what the nearest of them are. Distances are
Euclidean between what would feed a network: the features, scaled as the experiment has it. Class weights have no part
in it. A share of 0 or 1 would make a cross-entropy infinite, so that the *losses* take shares of at least `SUREST` and
at most 1 less that; answers are the shares as they are.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..data import Prepared
from ..message import Message
from ..spec import Experiment, SpecError
from .dropout import Masks
from .network import Network, Pass

SUREST = 1e-3


class Neighbours(Network):
    """The neighbours that an experiment describes among the training part of `data`.

    Raises ValueError where there are fewer samples than neighbours.
    """

    def __init__(self, experiment: Experiment, data: Prepared, outputs: int | None = None) -> None:
        super().__init__(experiment, data.train.x.shape[1], outputs)
        from sklearn import neighbors

        model, train = experiment.model, data.train
        if model.neighbours > len(train):
            raise SpecError(
                "model.neighbours",
                Message(
                    "{neighbours} are more than the {samples} samples to choose from: use at most {samples}",
                    neighbours=model.neighbours,
                    samples=len(train),
                ),
            )
        self._classes = len(data.class_names)
        kind = neighbors.KNeighborsClassifier if self._classes else neighbors.KNeighborsRegressor
        self._nearest = kind(model.neighbours, weights=model.neighbour_weights).fit(train.x, train.y)

    def nearest(self, x: Array) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Distances and row numbers in the training part, both (n, k) and the nearest first, for inputs (n, inputs)."""
        distances, rows = self._nearest.kneighbors(np.asarray(x, dtype=np.float64))
        return distances, rows.astype(np.int64)

    def forward(self, parameters: Array, x: Array, masks: Masks | None = None) -> Pass:
        """Their answers as a single layer would give them: as logits where the loss reads logits."""
        raw = self._raw(self._said(x))
        return Pass([x], [raw], [raw], [x, raw])

    def backward(self, parameters: Array, done: Pass, slope: Array, masks: Masks | None = None) -> Array:
        """The gradient by no parameters at all."""
        return np.zeros(0, dtype=self.dtype)

    def answer(self, parameters: Array, x: Array) -> Array:
        said = self._said(x)
        if not self._classes or self.loss_function.from_logits:
            return said.astype(self.dtype, copy=False)
        return self._raw(said)

    def _said(self, x: Array) -> NDArray[np.float64]:
        """Class shares or means of targets (n, outputs); with one output the share of the second class."""
        if not len(x):
            return np.zeros((0, self.outputs))
        rows = np.asarray(x, dtype=np.float64)
        if not self._classes:
            said: NDArray[Any] = self._nearest.predict(rows)
            return said.reshape(len(x), -1)
        shares = np.zeros((len(x), self._classes))
        # A class without a training sample is answered by nobody.
        shares[:, self._nearest.classes_] = self._nearest.predict_proba(rows)
        return shares[:, 1:] if self.outputs == 1 else shares

    def _raw(self, said: NDArray[np.float64]) -> Array:
        raw = said
        if self._classes and self.loss_function.from_logits:
            shares = np.clip(said, SUREST, 1 - SUREST)
            raw = np.log(shares / (1 - shares)) if self.loss_function.reads == "logit" else np.log(shares)
        elif self._classes and self.coding == "signs":
            raw = 2 * said - 1
        return raw.astype(self.dtype, copy=False)
