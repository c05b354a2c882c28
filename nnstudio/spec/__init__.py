"""What the user decides: frozen, validated values; no mathematics, no Qt."""

from .data import Data
from .edit import declaration, diff, get, parse, replace
from .errors import SpecError
from .experiment import Experiment
from .hyperparameter import Declaration, Hyperparameter, declarations
from .model import Model
from .network import Layer
from .presets import PRESETS, preset
from .table import Table
from .training import Training

__all__ = [
    "PRESETS", "Data", "Declaration", "Experiment", "Hyperparameter", "Layer", "Model", "SpecError", "Table",
    "Training", "declaration", "declarations", "diff", "get", "parse", "preset", "replace",
]  # fmt: skip
