"""Every activation, by name."""

from ..activation import Activation
from ..choice import found_in

ACTIVATIONS = found_in(__name__, __path__, Activation, ("linear", "rectifiers", "smooth", "bounded", "waves"))
