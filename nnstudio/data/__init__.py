"""The samples a network learns from: drawn or read, turned into features, split and scaled."""

from .arrays import answers_of, from_arrays, inputs_of
from .features import feature_terms
from .filling import Filling
from .generators import AXIS_RANGE, generate
from .own import make_table, table_samples
from .prepare import Part, Prepared, draw, parts_of, prepare, prepare_rows
from .samples import Samples
from .scaling import Scaling
from .split import Split, split
from .tables import load_table

__all__ = [
    "AXIS_RANGE", "Filling", "Part", "Prepared", "Samples", "Scaling", "Split", "answers_of",
    "draw", "feature_terms", "from_arrays", "generate", "inputs_of", "load_table", "make_table", "parts_of", "prepare",
    "prepare_rows", "split", "table_samples",
]  # fmt: skip
