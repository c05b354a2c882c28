"""The Learn workspace: lessons beside the network."""
