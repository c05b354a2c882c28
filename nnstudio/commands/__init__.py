"""The commands of the command line, a module each: ``options(parser)`` declares what is its own, ``run(arguments)``
carries it out and returns the exit status. ``nnstudio.cli`` has the table of them."""
