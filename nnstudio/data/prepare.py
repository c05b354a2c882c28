"""From what the user decided to the arrays a network trains on."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from nnstudio.spec import Data
from nnstudio.spec.table import MOST_PAINTED
from nnstudio.spec.terms import named

from ..choices.source import Task
from .features import feature_terms
from .filling import Filling
from .generators import generate
from .own import own_samples
from .samples import Classes, Floats, Samples
from .scaling import Scaling
from .split import Split, split
from .tables import load_table


@dataclass(frozen=True, eq=False)
class Part:
    """One part of the samples; it may have no rows.

    `raw` float64 (m, d): the inputs as drawn, gaps filled. `x` float64 (m, f): what feeds the network, after features
    and scaling. `y`: class indices int64 (m,), or in regression scaled targets float64 (m, outputs).
    """

    raw: Floats
    x: Floats
    y: Classes | Floats

    def __len__(self) -> int:
        return len(self.x)


@dataclass(frozen=True, eq=False)
class Prepared:
    """The three parts, and all that is needed to treat any other input alike and to read the answers.

    `inputs` scales the f feature columns, `targets` the outputs (one column of identity in classification).
    `features` are the terms computed from the inputs, none when the inputs feed the network as they are. `filling` is
    what takes the place of missing inputs. `own` says that the samples are somebody's arrays instead of being described
    by an experiment.
    """

    train: Part
    validation: Part
    test: Part
    inputs: Scaling
    targets: Scaling
    features: tuple[str, ...]
    input_names: tuple[str, ...]
    class_names: tuple[str, ...]
    filling: Filling
    own: bool = False

    @property
    def task(self) -> Task:
        return "classification" if self.class_names else "regression"

    @property
    def feature_names(self) -> tuple[str, ...]:
        """One name for each of the f network inputs."""
        return tuple(named(term, self.input_names) for term in self.features) or self.input_names

    def transform(self, raw: Floats) -> Floats:
        """Network inputs (n, f) for raw inputs (n, d), filled and scaled as the training part was.

        Raises `ValueError` for another number of columns.
        """
        if raw.ndim != 2 or raw.shape[1] != len(self.input_names):
            raise ValueError(f"raw: shape {raw.shape} does not fit: use (samples, {len(self.input_names)})")
        return self.inputs.apply(feature_terms(self.filling.apply(raw), self.features))


def draw(data: Data) -> Samples:
    """The samples of any source, whether generated, read from a table or the user's own."""
    if data.table is not None:
        return own_samples(data)
    return load_table(data) if data.about.table else generate(data)


def prepare(data: Data) -> Prepared:
    """Draw, split, fill and scale the samples of `data`; all that is measured is measured on the training part alone.

    Pure: the same `data` gives the same arrays, and every call gives fresh ones.
    """
    samples = draw(data)
    return prepare_rows(data, samples, parts_of(data, len(samples.x)))


def parts_of(data: Data, count: int) -> Split:
    """How `data` parts so many samples. Painted points come one by one, and those there are keep their part."""
    most = MOST_PAINTED if data.source == "painted" else None
    return split(count, data.train_share, data.test_share, data.seed, most)


def prepare_rows(data: Data, samples: Samples, rows: Split) -> Prepared:
    """The same of samples that are drawn already, in parts of somebody's choice, such as the folds of a
    cross-validation; rows that stand in no part are left out of everything, the measuring too."""
    x = _with_errors(samples, rows)
    filling = Filling.none(x.shape[1])
    if data.source == "table":  # new rows may have gaps where those there are have none
        filling = Filling.fit(x[rows.train], data.missing, samples.categories)
    raw = filling.apply(x)
    terms = feature_terms(raw, data.terms)
    inputs = _scaling(data.scaling, terms[rows.train])
    x, y, targets = inputs.apply(terms), samples.y, Scaling.identity(1)
    if samples.task == "regression":
        column = np.asarray(samples.y, dtype=np.float64).reshape(len(samples.y), -1)
        targets = _scaling(data.target_scaling, column[rows.train])
        y = targets.apply(column)
    if data.about.task == "function":
        for part in (rows.train, rows.validation, rows.test):
            if len(part):
                y[part] -= y[part].mean(axis=0)  # together they have the function itself
    train, validation, test = (Part(raw[part], x[part], y[part]) for part in (rows.train, rows.validation, rows.test))
    return Prepared(
        train, validation, test, inputs, targets, data.terms, samples.input_names, samples.class_names, filling
    )


def _with_errors(samples: Samples, rows: Split) -> Floats:
    """The inputs with the errors that were drawn for them, which are counted in deviations of the training part."""
    if samples.errors is None:
        return samples.x
    train = samples.x[rows.train]
    known = ~np.isnan(train)
    count = np.maximum(known.sum(axis=0), 1)
    mean = np.where(known, train, 0.0).sum(axis=0) / count
    deviation = np.sqrt((np.where(known, train - mean, 0.0) ** 2).sum(axis=0) / count)
    return samples.x + deviation * samples.errors


def _scaling(kind: Literal["none", "standard"], columns: Floats) -> Scaling:
    return Scaling.fit(columns) if kind == "standard" else Scaling.identity(columns.shape[1])
