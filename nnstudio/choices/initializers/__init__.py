"""Every initialiser, by name."""

from ..choice import found_in
from ..initializer import Initializer

INITIALIZERS = found_in(__name__, __path__, Initializer, ("playground", "scaled", "fixed", "defaults"))
