"""Parsers of text driven by atheris, which looks for inputs that reach new lines of them."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SECONDS = 60
SANE = {
    "table": ["a,b,c\n1,2,x\n3,4,y\n", "a;b\n1,5;2\n", "x\ty\n1e3\tNA\n", '"a","b"\n"1",""\n'],
    "link": ["https://playground.tensorflow.org/#activation=tanh&batchSize=10&dataset=spiral&regDataset=reg-plane"
             "&learningRate=0.03&regularizationRate=0&noise=0&networkShape=4,2&seed=0.5&showTestData=false"
             "&discretize=false&percTrainData=50&x=true&y=true&problem=classification"],
    "set": ["training.learning_rate=0.1", "model.hidden=4-2", "model.layers.0.units=3", "data.features=x1,x2",
            "training.batch_size=none"],
    "formula": ["sin(3*x1) + x2^2 < 0.5", "not (x1 > 0 and x2 <= -1) or abs(x1) = pi"],
    "lesson": [(HERE / "lessons" / "sample.md").read_text(encoding="utf-8")],
}  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("kind", SANE)
@pytest.mark.skipif(
    importlib.util.find_spec("atheris") is None, reason="atheris is an extra: pip install nnstudio[fuzz]"
)
def test_atheris_finds_no_other_error(kind, tmp_path, record_property):
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for number, text in enumerate(SANE[kind]):
        (corpus / str(number)).write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-W", "error", str(HERE / "fuzz_texts.py"), kind, str(corpus), f"-max_total_time={SECONDS}",
         "-rss_limit_mb=2048", "-timeout=20", "-print_final_stats=1", f"-artifact_prefix={tmp_path}/"],
        capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    runs = [line.split()[-1] for line in done.stderr.splitlines() if "number_of_executed_units" in line]
    record_property("figures", f"{kind}: {' '.join(runs)} inputs in {SECONDS} s")
    assert done.returncode == 0, done.stderr[-3000:]
