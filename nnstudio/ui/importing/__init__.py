"""Bringing a table into the experiment: what it is seen to hold, what is made of it, and reading it."""

TABLES = (".csv", ".tsv", ".txt", ".tab", ".dat", ".parquet", ".pq")  # how names of files that hold one end
TABLE_FILES = " ".join(f"*{suffix}" for suffix in TABLES)
