"""The documentation is built as a reader gets it: strictly, without a network, and with nothing left out."""

import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"


def test_the_pages_are_built_without_a_warning(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-b", "html", "-W", "-q", "-d", str(tmp_path / "doctrees"), str(DOCS),
         str(tmp_path / "html")],
        capture_output=True, text=True, timeout=110, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    pages = {page.relative_to(tmp_path / "html").as_posix() for page in (tmp_path / "html").rglob("*.html")}
    for source in DOCS.rglob("*.md"):
        assert source.relative_to(DOCS).with_suffix(".html").as_posix() in pages
    text = (tmp_path / "html" / "index.html").read_text(encoding="utf-8")
    assert 'src="http' not in text
    assert "@import url(http" not in text
