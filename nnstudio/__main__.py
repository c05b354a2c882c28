"""``python -m nnstudio`` and the installed ``nnstudio``."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    try:
        from .cli import main as command_line
    except KeyboardInterrupt:  # Ctrl+C before there is anything to stop
        return 130

    return command_line(sys.argv[1:] if argv is None else list(argv))


if __name__ == "__main__":
    sys.exit(main())
