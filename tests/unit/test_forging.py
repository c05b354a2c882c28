"""Files with a valid container and wrong contents: refused in one line, or safe to use. See `tests.forging`."""

import subprocess
import sys
from pathlib import Path

import pytest

from ..fuzzing import PATIENCE_S, TIMES

ROOT = Path(__file__).parent.parent.parent
# Of each kind, in the ordinary run; the long one takes a hundred times as many.
INPUTS = {"projects": 60, "searches": 20, "lessons": 60}


def tried(kind: str, inputs: int, first: int = 0) -> str:
    """The figures of so many inputs. What was found stands in the failure."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.forging", kind, "--inputs", str(inputs), "--first", str(first)],
        cwd=ROOT, capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    assert done.returncode == 0, (done.stdout + done.stderr)[-5000:]
    return done.stdout.splitlines()[-1]


@pytest.mark.timeout(10 * PATIENCE_S)  # with an empty cache the kernels are compiled first
@pytest.mark.skipif(sys.platform != "linux", reason="the limits of its processes are Linux's")
@pytest.mark.parametrize("kind", INPUTS)
def test_forged_files_are_refused_or_safe(kind, record_property):
    figures = tried(kind, INPUTS[kind] * TIMES)
    record_property("figures", figures)
    assert figures.startswith(f"{kind}: {INPUTS[kind] * TIMES} tried, ")
    assert figures.endswith(", 0 found")


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.skipif(sys.platform != "linux", reason="the limits of its processes are Linux's")
@pytest.mark.parametrize("kind", INPUTS)
def test_many_forged_files_are_refused_or_safe(kind, record_property):
    figures = tried(kind, INPUTS[kind] * 100, first=100_000)
    record_property("figures", figures)
    assert figures.endswith(", 0 found")
