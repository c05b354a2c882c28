"""The Search workspace: what to vary, how to search, and what was found."""
