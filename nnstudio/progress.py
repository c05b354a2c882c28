"""The bar that commands draw on standard error."""

import contextlib
import sys
from typing import Any

FORM = "{l_bar}{bar}| {n_fmt}/{total_fmt} [{elapsed}{postfix}]"  # what is left is said in a postfix, where it is known
SHARE = "{percentage:3.0f}%|{bar}| {elapsed}<{remaining}"


class _Stderr:
    """Standard error, which nobody need be there to read: the work goes on when its terminal has gone."""

    @property
    def encoding(self) -> str:
        return sys.stderr.encoding

    def write(self, text: str) -> int:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(text)
        return len(text)

    def flush(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.flush()

    def isatty(self) -> bool:
        return sys.stderr.isatty()

    def fileno(self) -> int:
        return sys.stderr.fileno()


def bar(total: int, quiet: bool = False, **options: Any) -> Any:
    """A `tqdm.tqdm` over so many steps; on a terminal it moves ten times a second, and a log gets it every second."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread of its own to watch a bar that we move
    watched = sys.stderr.isatty()
    return tqdm(
        total=total, disable=quiet, file=_Stderr(), mininterval=0.1 if watched else 1.0, delay=0.0 if watched else 1.0,
        dynamic_ncols=watched, **options,
    )  # fmt: skip
