"""The tables of measured data that scikit-learn brings along, read from its installed files."""

from dataclasses import replace

import numpy as np

from nnstudio.choices.sources import SOURCES
from nnstudio.spec import Data

from .samples import Classes, Floats, Samples
from .streams import stream


def load_table(data: Data) -> Samples:
    """The rows of a bundled table with its own column and class names, in raw units (diabetes unscaled too).

    Fewer `samples` than rows take a random subset by the data seed; a smaller subset is part of a larger one.
    Noise v (per cent / 100) is a Gaussian error of v standard deviations of each input's column over the training
    part, which `prepare` adds; targets and classes stay as measured. Raises `ValueError` for a source that is no table.
    """
    about = data.about
    if not about.loader:
        tables = ", ".join(name for name, source in SOURCES.items() if source.loader)
        raise ValueError(f"data.source: {data.source} is not a table: use one of {tables}")
    # Costs most of a second, so only who asks for a table pays.
    from sklearn import datasets

    table = getattr(datasets, about.loader)(**about.loader_options)
    x = np.asarray(table.data, dtype=np.float64)
    classes = about.task == "classification"
    y: Classes | Floats = table.target.astype(np.int64 if classes else np.float64)
    class_names = tuple(map(str, table.target_names)) if classes else ()
    return chosen_rows(data, Samples(x, y, tuple(map(str, table.feature_names)), class_names))


def chosen_rows(data: Data, table: Samples) -> Samples:
    """As many rows of a whole table as `data` asks for, and the errors its noise adds to them, as `load_table` says."""
    rows = np.arange(len(table.x))
    errors = None
    if data.noise:
        errors = data.noise / 100 * stream(data.seed, "noise").standard_normal(table.x.shape)
    if data.samples < len(rows):
        rows = stream(data.seed, "positions").permutation(len(rows))[: data.samples]
    return replace(table, x=table.x[rows], y=table.y[rows], errors=None if errors is None else errors[rows])
