"""How hard tests with random input try: `--long` has them try twenty times as often."""

import os

TIMES = int(os.environ.get("NNSTUDIO_FUZZ_TIMES", "1"))
PATIENCE_S = 120 * TIMES
