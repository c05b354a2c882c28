"""Bringing a table into the experiment: what it is seen to hold, what is made of it, and reading it."""
