"""The NumPy network: mathematics only, no Qt."""
