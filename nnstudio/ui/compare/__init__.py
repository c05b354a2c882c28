"""The Compare workspace: runs side by side, overlaid, and as a table of what differs."""
