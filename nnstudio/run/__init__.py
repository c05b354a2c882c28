"""Training beside the window: the worker thread, its mailbox, and the controller between them."""
