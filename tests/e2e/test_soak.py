"""Half an hour of training with every plot: memory and frames are as they were after seven minutes. By then each dock
and each lesson has been open."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_half_an_hour_leaves_memory_and_frames_as_they_were(private_home, record_property):
    environment = {k: v for k, v in os.environ.items() if k != "NNSTUDIO_ENGINE"} | {
        "NNSTUDIO_DATA_DIR": str(private_home), "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    program = Path(__file__).with_name("soak.py")
    done = subprocess.run(
        [sys.executable, str(program), "30", "7"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    figures = json.loads(done.stdout.splitlines()[-1])
    record_property("figures", json.dumps(figures))
    assert figures["growth_percent"] < 2
    before, after = figures["frame_gap_ms_p50"]
    assert after < 1.5 * before
