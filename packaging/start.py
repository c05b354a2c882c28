"""Where the frozen program begins."""

import multiprocessing
import os
import sys
from pathlib import Path


def keep_data_beside_program() -> None:
    """A portable copy, marked by the file `portable` beside it, leaves no trace on the machine it is used on."""
    here = Path(sys.executable).parent
    if (here / "portable").is_file():
        os.environ.setdefault("NNSTUDIO_DATA_DIR", str(here / "data"))


if __name__ == "__main__":
    # A search's worker process is this very program: started as one it works, and never comes back from here.
    multiprocessing.freeze_support()
    keep_data_beside_program()
    from nnstudio.__main__ import main

    sys.exit(main())
