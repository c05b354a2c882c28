"""Every schedule, by name."""

from ..choice import found_in
from ..schedule import Schedule

SCHEDULES = found_in(__name__, __path__, Schedule, ("constant", "falling", "cosine", "plateau"))
