"""What an experiment chooses by name: activations, losses, optimisers, initialisers, schedules and sources of data.

A row holds everything there is to know about one choice: its name, what people call it, its mathematics, and what the
diagnosis, the exports and the window ask about it. Rows stand in the modules of their kind's folder and are found by
looking there, so that a new file is all a new choice needs. Nothing else in the program lists or compares their names,
but for compiled kernels, which list what they can do.

This package is the lowest one: it knows NumPy and nothing of the program. `nnstudio.spec` takes the names from here.
"""
