"""Where the frozen program begins."""

import multiprocessing
import sys

if __name__ == "__main__":
    # A search's worker process is this very program: started as one it works, and never comes back from here.
    multiprocessing.freeze_support()
    from nnstudio.__main__ import main

    sys.exit(main())
