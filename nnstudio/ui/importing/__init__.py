"""Bringing a table into the experiment: what it is seen to hold, what is made of it, and reading it."""

from ...data.reading import TABLE_NAMES

TABLE_FILES = " ".join(f"*{ending}" for ending in TABLE_NAMES)
