"""The panels around the canvas: data, hyperparameters, layers."""
