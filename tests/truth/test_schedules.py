"""Step sizes against the numbers their definitions give."""

import json
from pathlib import Path

import pytest

from nnstudio.nn.schedules import factor, planned, rate_at
from nnstudio.spec import Training

TRUTH = json.loads((Path(__file__).parent / "schedules.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", TRUTH["expected"], ids=lambda row: row["settings"]["schedule"])
def test_step_size_after_so_many_epochs(row):
    training = Training(learning_rate=TRUTH["rate"], **row["settings"])
    for t, rate in zip(row.get("at", TRUTH["at"]), row["rates"], strict=True):
        assert rate_at(planned(training), t) == pytest.approx(rate, abs=1e-12)
        assert factor(training, t) * TRUTH["rate"] == pytest.approx(rate, abs=1e-12)
