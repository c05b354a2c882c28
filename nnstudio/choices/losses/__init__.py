"""Every loss, by name."""

from ..choice import found_in
from ..loss import Loss

LOSSES = found_in(__name__, __path__, Loss, ("differences", "cross_entropies", "margins"))
