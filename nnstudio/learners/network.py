"""Networks as scikit-learn estimators: for pipelines, grid search and cross-validation."""

import warnings
from abc import ABC, abstractmethod
from collections.abc import Mapping
from numbers import Real
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray
from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import train_test_split
from sklearn.utils import check_random_state, compute_sample_weight
from sklearn.utils.multiclass import check_classification_targets, unique_labels
from sklearn.utils.validation import _check_sample_weight, check_is_fitted, validate_data

from ..data import from_arrays
from ..nn.given import check_targets
from ..nn.history import CURVES
from ..nn.network import Network
from ..nn.trainer import Trainer
from ..spec import Experiment, replace
from .face import shares

Floats = NDArray[np.float64]
LARGEST_AUTO_BATCH = 200


class _NetworkEstimator(BaseEstimator, ABC):  # type: ignore[misc]  # scikit-learn has no types
    """What both estimators share; `NetworkRegressor` says what the parameters are."""

    _source = ""

    def __init__(
        self,
        hidden: tuple[int, ...] | str = (16,),
        *,
        activation: str = "tanh",
        optimizer: str = "adam",
        learning_rate: float = 0.02,
        momentum: float = 0.0,
        schedule: str = "constant",
        batch_size: int | str = "auto",
        epochs: int = 200,
        l1: float = 0.0,
        l2: float = 1e-4,
        l1_method: str = "proximal",
        dropout: float = 0.0,
        input_dropout: float = 0.0,
        early_stopping: bool = False,
        patience: int = 20,
        validation_share: float = 0.1,
        standardize: bool = True,
        random_state: Any = None,
        dtype: str = "float64",
        settings: Mapping[str, Any] | None = None,
    ) -> None:
        self.hidden = hidden
        self.activation = activation
        self.optimizer = optimizer
        self.learning_rate = learning_rate
        self.momentum = momentum
        self.schedule = schedule
        self.batch_size = batch_size
        self.epochs = epochs
        self.l1 = l1
        self.l2 = l2
        self.l1_method = l1_method
        self.dropout = dropout
        self.input_dropout = input_dropout
        self.early_stopping = early_stopping
        self.patience = patience
        self.validation_share = validation_share
        self.standardize = standardize
        self.random_state = random_state
        self.dtype = dtype
        self.settings = settings

    # What differs between classes and numbers

    @abstractmethod
    def _loss(self) -> str: ...

    @abstractmethod
    def _outputs(self) -> int: ...

    # Fitting

    def _batch(self, samples: int) -> int:
        if isinstance(self.batch_size, str) and self.batch_size != "auto":
            raise ValueError(f'batch_size: {self.batch_size!r} is not accepted: use a whole number or "auto"')
        return min(LARGEST_AUTO_BATCH if self.batch_size == "auto" else int(self.batch_size), samples)

    def _number(self, name: str) -> float:
        value = getattr(self, name)
        if not isinstance(value, Real):
            raise ValueError(f"{name}: {value!r} is not accepted: use a number")
        return float(value)

    def _experiment(self, samples: int) -> Experiment:
        hidden = (
            self.hidden if isinstance(self.hidden, str) else "-".join(map(str, np.atleast_1d(self.hidden))) or "none"
        )
        batch = self._batch(samples)
        random = check_random_state(self.random_state)
        seeds = random.randint(2**31, size=2)
        if not isinstance(self.settings, Mapping | None):
            raise ValueError(f"settings: {self.settings!r} is not accepted: use a dictionary of values by path")
        return replace(Experiment(), {
            "data.source": self._source, "training.loss": self._loss(), "model.hidden": hidden,
            "model.activation": self.activation, "model.output_activation": "linear",
            "model.initializer": "glorot-uniform", "model.l1": self._number("l1"), "model.l2": self._number("l2"),
            "model.dropout": self._number("dropout"), "model.input_dropout": self._number("input_dropout"),
            "model.seed": int(seeds[0]), "training.seed": int(seeds[1]), "training.optimizer": self.optimizer,
            "training.learning_rate": self._number("learning_rate"), "training.momentum": self._number("momentum"),
            "training.schedule": self.schedule, "training.epochs": self.epochs,
            "training.batch_mode": "batch" if batch == samples else "mini-batch", "training.batch_size": batch,
            "training.l1_method": self.l1_method, "training.early_stopping": bool(self.early_stopping),
            "training.patience": self.patience, "training.dtype": self.dtype, **(self.settings or {}),
        })  # fmt: skip

    def _fit(self, x: Floats, y: NDArray[Any], weights: Floats | None) -> Self:
        kept: tuple[Any, ...] = ()
        if self.early_stopping:
            x, kept_x, y, kept_y, weights = self._keep_out(x, y, weights)
            kept = (kept_x, kept_y)
        weights = self._by_class(y, weights)  # counted among the samples that are trained on
        self._measure(x, y, weights)
        self.experiment_ = self._experiment(len(x))
        trainer = self._trainer(x, y, weights, kept, None)
        trainer.run()
        trainer.conclude()
        self._learned(trainer)
        self.n_iter_ = trainer.epoch
        return self

    def _fit_more(self, x: Floats, y: NDArray[Any], weights: Floats | None) -> Self:
        """One epoch over these samples, from where the last call ended."""
        weights = self._by_class(y, weights, alone=True)
        if not hasattr(self, "parameters_"):
            self._measure(x, y, weights)
            self.experiment_ = self._experiment(len(x))
            self.n_iter_ = 0
        batch = self._batch(len(x))
        self.experiment_ = replace(self.experiment_, {
            "training.batch_mode": "batch" if batch == len(x) else "mini-batch", "training.batch_size": batch,
            "training.seed": (self.experiment_.training.seed + 1) % 2**31, "training.early_stopping": False,
        })  # fmt: skip
        trainer = self._trainer(x, y, weights, (), getattr(self, "parameters_", None))
        trainer.take_over(getattr(self, "_state", {}))
        trainer.run(epochs=1)
        self._learned(trainer)
        self._state = trainer.optimizer_state
        self.n_iter_ += 1
        return self

    def _counted(self, x: Floats, weights: Any) -> Floats | None:
        """The weights given with samples, checked."""
        if weights is None:
            return None
        counted: Floats = _check_sample_weight(weights, x, dtype=np.float64, ensure_non_negative=True)
        return counted

    def _by_class(self, y: NDArray[Any], weights: Floats | None, alone: bool = False) -> Floats | None:
        """The weights (n,) times those of the classes; a batch that comes `alone` may be of one class."""
        return weights

    def _keep_out(self, x: Floats, y: NDArray[Any], weights: Floats | None) -> tuple[Any, ...]:
        if not 0 < self.validation_share < 1:
            raise ValueError(f"validation_share: {self.validation_share} is not accepted: use above 0 and below 1")
        classes = y if y.dtype.kind == "i" else None
        if classes is not None and np.bincount(classes).min() < 2:
            classes = None
        counted = np.ones(len(x)) if weights is None else weights
        x, kept_x, y, kept_y, counted, _ = train_test_split(
            x, y, counted, test_size=self.validation_share, stratify=classes, random_state=self.random_state
        )
        return x, kept_x, y, kept_y, None if weights is None else counted

    def _measure(self, x: Floats, y: NDArray[Any], weights: Floats | None) -> None:
        """Mean and deviation of every column, counted by the weights so that a weight is a repetition."""
        self.input_mean_, self.input_scale_ = _scaling(x, weights, self.standardize)
        targets = y if y.dtype.kind == "f" else np.zeros((len(x), 1))
        self.target_mean_, self.target_scale_ = _scaling(targets, weights, self.standardize and y.dtype.kind == "f")

    def _trainer(
        self, x: Floats, y: NDArray[Any], weights: Floats | None, kept: tuple[Any, ...], start: Floats | None
    ) -> Trainer:
        def targets(values: NDArray[Any]) -> NDArray[Any]:
            return (values - self.target_mean_) / self.target_scale_ if values.dtype.kind == "f" else values

        parts = [self._scaled(x), targets(y)]
        if kept:
            parts += [self._scaled(kept[0]), targets(kept[1])]
        # These samples may lack some of the classes.
        data = from_arrays(*parts, classes=len(getattr(self, "classes_", ())))
        trainer = Trainer(self.experiment_, data, start, sample_weight=weights)
        if data.task == "regression":
            check_targets(trainer.network, trainer.training_samples[1])
        return trainer

    def _learned(self, trainer: Trainer) -> None:
        self.parameters_ = trainer.parameters
        self.coefs_ = [np.array(layer.W) for layer in trainer.layers()]
        self.intercepts_ = [np.array(layer.b) for layer in trainer.layers()]
        curves = trainer.curves_at_end()  # their ends are those of the parameters that are kept
        self.loss_curve_ = curves[:, CURVES.index("train_loss")].copy()
        self.validation_curve_ = curves[:, CURVES.index("validation_loss")].copy()
        self.loss_ = float(self.loss_curve_[-1])
        found = trainer.divergence or trainer.status()
        if found.text:
            warnings.warn(found.text, ConvergenceWarning, stacklevel=4)

    # Asking

    def _scaled(self, x: Floats) -> Floats:
        scaled: Floats = (x - self.input_mean_) / self.input_scale_
        return scaled

    def _network(self) -> Network:
        return Network(self.experiment_, self.n_features_in_, self._outputs())

    def _raw(self, x: Any) -> Floats:
        """What the last layer gives (samples, outputs), logits where the loss reads them."""
        check_is_fitted(self)
        x = validate_data(self, x, dtype=np.float64, reset=False)
        network = self._network()
        with np.errstate(over="ignore", invalid="ignore"):
            answers = network.forward(self.parameters_, self._scaled(x).astype(network.dtype)).columns[-1]
        return answers.astype(np.float64, copy=False)


class NetworkClassifier(ClassifierMixin, _NetworkEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """A feed-forward network that tells classes apart, by cross-entropy of its logits.

    Parameters are those of the regressor, and `class_weight`: a dictionary from class to weight, "balanced", or None.
    Fitted: ``classes_``, ``coefs_`` per layer (inputs, units), ``intercepts_`` per layer (units,), ``parameters_``
    (flat), ``experiment_``, ``loss_``, ``loss_curve_``, ``validation_curve_``, ``n_iter_``, ``n_features_in_``.
    """

    _source = "gauss"

    def __init__(
        self,
        hidden: tuple[int, ...] | str = (16,),
        *,
        activation: str = "tanh",
        optimizer: str = "adam",
        learning_rate: float = 0.02,
        momentum: float = 0.0,
        schedule: str = "constant",
        batch_size: int | str = "auto",
        epochs: int = 200,
        l1: float = 0.0,
        l2: float = 1e-4,
        l1_method: str = "proximal",
        dropout: float = 0.0,
        input_dropout: float = 0.0,
        early_stopping: bool = False,
        patience: int = 20,
        validation_share: float = 0.1,
        standardize: bool = True,
        class_weight: Any = None,
        random_state: Any = None,
        dtype: str = "float64",
        settings: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(
            hidden, activation=activation, optimizer=optimizer, learning_rate=learning_rate, momentum=momentum,
            schedule=schedule, batch_size=batch_size, epochs=epochs, l1=l1, l2=l2, l1_method=l1_method,
            dropout=dropout, input_dropout=input_dropout, early_stopping=early_stopping, patience=patience,
            validation_share=validation_share, standardize=standardize, random_state=random_state, dtype=dtype,
            settings=settings,
        )  # fmt: skip
        self.class_weight = class_weight

    def fit(self, X: Any, y: Any, sample_weight: Any = None) -> Self:
        """Learn from samples `X` (n, inputs) of classes `y` (n,); `sample_weight` (n,) says how much each counts."""
        X, y = validate_data(self, X, y, dtype=np.float64)
        self.classes_ = _labels(y)
        return self._fit(X, self._indices(y), self._counted(X, sample_weight))

    def partial_fit(self, X: Any, y: Any, classes: Any = None, sample_weight: Any = None) -> Self:
        """One epoch over these samples; the first call names all `classes` there will be."""
        begun = hasattr(self, "parameters_")
        X, y = validate_data(self, X, y, dtype=np.float64, reset=not begun)
        named = _labels(y)
        if not begun:
            self.classes_ = named if classes is None else _labels(classes)
        return self._fit_more(X, self._indices(y), self._counted(X, sample_weight))

    def decision_function(self, X: Any) -> Floats:
        """Logits, or the answers to other losses: of two classes (n,), above 0 for the second, else (n, classes)."""
        raw = self._raw(X)
        if len(self.classes_) > 2:
            return raw
        return raw[:, 1] - raw[:, 0] if raw.shape[1] == 2 else raw[:, 0] - self._threshold()

    def predict_proba(self, X: Any) -> Floats:
        """Probabilities (n, classes), the classes in the order of ``classes_``. They are those of a cross-entropy; the
        answers to another loss are brought between 0 and 1."""
        raw, network = self._raw(X), self._network()
        answers = network.loss_function.answer(raw)
        if network.loss_function.reads == "logits":
            return answers
        return shares(answers, "unit" if network.loss_function.reads == "logit" else network.coding)

    def predict(self, X: Any) -> NDArray[Any]:
        """The most probable class of each sample (n,)."""
        decided = self.decision_function(X)
        places = (decided > 0).astype(np.intp) if decided.ndim == 1 else decided.argmax(axis=1)
        chosen: NDArray[Any] = self.classes_[places]
        return chosen

    def _loss(self) -> str:
        return "binary-cross-entropy" if len(self.classes_) == 2 else "categorical-cross-entropy"

    def _outputs(self) -> int:
        two = len(self.classes_) == 2 and self.experiment_.training.loss != "categorical-cross-entropy"
        return 1 if two else len(self.classes_)

    def _threshold(self) -> float:
        """Above which a single output means the second class."""
        network = self._network()
        return 0.5 if network.coding == "unit" and not network.loss_function.from_logits else 0.0

    def _indices(self, y: NDArray[Any]) -> NDArray[np.int64]:
        if len(self.classes_) < 2:
            raise ValueError(f"y: the samples are of one class, {self.classes_[0]}: use at least two classes")
        unknown = np.setdiff1d(y, self.classes_)
        if len(unknown):
            raise ValueError(f"y: class {unknown[0]} was not named in the first call's classes")
        return np.searchsorted(self.classes_, y).astype(np.int64)

    def _by_class(self, y: NDArray[Any], weights: Floats | None, alone: bool = False) -> Floats | None:
        if weights is None and self.class_weight is None:
            return None
        counted: Floats = np.ones(len(y)) if weights is None else weights
        if self.class_weight is not None:
            counted = counted * compute_sample_weight(self.class_weight, self.classes_[y])
        if not alone and len(np.unique(y[counted > 0])) < 2:
            raise ValueError("sample_weight: samples of one class alone count: use at least two classes")
        return counted


class NetworkRegressor(RegressorMixin, _NetworkEstimator):  # type: ignore[misc]  # scikit-learn has no types
    """A feed-forward network that predicts numbers, by half the squared error of standardised targets.

    Parameters
    ----------
    hidden : hidden widths, as a tuple, one number, or text ("8-4").
    activation, optimizer, learning_rate, momentum, schedule, l1_method, dtype : see ``model`` and ``training`` of an
        `Experiment`.
    batch_size : samples to an update, or "auto" for all up to 200.
    epochs : how often to go through the samples; `early_stopping` may end sooner.
    l1, l2, dropout, input_dropout : penalties of every layer, probability of dropping hidden units and inputs. The
        penalties act on weights for standardised inputs where `standardize`.
    early_stopping, patience, validation_share : keep out this share of the samples, stop once `patience` epochs have
        not lowered the loss on it, and go back to the best parameters.
    standardize : bring inputs and numbers to predict to mean 0 and deviation 1 first.
    random_state : seed of initial parameters, order, masks and the share kept out.
    settings : any further paths of an `Experiment`, ``{"training.beta1": 0.95}``; they overrule the others, and may
        name another loss.

    Fitted: as `NetworkClassifier` without ``classes_``.
    """

    _source = "line"

    def fit(self, X: Any, y: Any, sample_weight: Any = None) -> Self:
        """Learn to predict `y` (n,) or (n, outputs) from `X` (n, inputs); `sample_weight` (n,) counts the samples."""
        X, y = self._checked(X, y, reset=True)
        return self._fit(X, y, self._counted(X, sample_weight))

    def partial_fit(self, X: Any, y: Any, sample_weight: Any = None) -> Self:
        """One epoch over these samples; the first call's are the ones that standardisation is measured on."""
        X, y = self._checked(X, y, reset=not hasattr(self, "parameters_"))
        return self._fit_more(X, y, self._counted(X, sample_weight))

    def predict(self, X: Any) -> Floats:
        """Numbers (n,) or (n, outputs), in the units they were learnt in."""
        answers: Floats = self._raw(X) * self.target_scale_ + self.target_mean_
        return answers[:, 0] if self._flat else answers

    def __sklearn_tags__(self) -> Any:
        tags = super().__sklearn_tags__()
        tags.target_tags.multi_output = True
        return tags

    def _loss(self) -> str:
        return "half-squared"

    def _outputs(self) -> int:
        return len(self.target_mean_)

    def _checked(self, x: Any, y: Any, reset: bool) -> tuple[Floats, Floats]:
        _check_no_labels(y)
        x, y = validate_data(self, x, y, dtype=np.float64, multi_output=True, y_numeric=True, reset=reset)
        self._flat = y.ndim == 1
        return x, y.astype(np.float64).reshape(len(y), -1)


def _labels(y: Any) -> NDArray[Any]:
    """The different classes, in their order. Raises `ValueError`."""
    try:
        check_classification_targets(y)
        labels: NDArray[Any] = unique_labels(y)
    except TypeError:  # such as numbers among text
        kinds = sorted({type(label).__name__ for label in np.asarray(y, dtype=object).ravel()})
        raise ValueError(f"y: labels of the types {', '.join(kinds)} cannot be ordered: use one of them") from None
    return labels


def _check_no_labels(y: Any) -> None:
    """Raises `ValueError` where text that is no number was given to be predicted as numbers."""
    given = np.asarray(y) if isinstance(y, list | tuple) else y
    if getattr(getattr(given, "dtype", None), "kind", "") not in ("U", "S"):
        return
    try:
        given.astype(np.float64)
    except ValueError:
        raise ValueError(f"y: labels such as {str(given.flat[0])!r} are not numbers: use NetworkClassifier") from None


def _scaling(columns: NDArray[Any], weights: Floats | None, wanted: bool) -> tuple[Floats, Floats]:
    """Mean and deviation (columns,) to standardise by; 0 and 1 where that is not wanted."""
    width = columns.shape[1]
    if not wanted:
        return np.zeros(width), np.ones(width)
    mean = np.average(columns, axis=0, weights=weights)
    deviation = np.sqrt(np.average((columns - mean) ** 2, axis=0, weights=weights))
    rounding = len(columns) * np.finfo(np.float64).eps * np.abs(mean)
    return mean, np.where(deviation > rounding, deviation, 1.0)
