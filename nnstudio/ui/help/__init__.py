"""Help inside the window: a page on every control and plot, a search over everything, and the first tour."""
