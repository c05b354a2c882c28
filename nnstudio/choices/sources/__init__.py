"""Every source of data that the program brings along, by name, and those that the user fills (`own`)."""

from ..choice import found_in
from ..source import Source

_EVERY = found_in(__name__, __path__, Source, ("classes", "targets", "tables", "functions"))
SOURCES = {name: source for name, source in _EVERY.items() if not source.own}
# Those that say nothing before there are rows; what is known of them then comes from the rows.
OWN_SOURCES = {name: source for name, source in _EVERY.items() if source.own}
