"""The documentation is built as a reader gets it: strictly, without a network, and with nothing left out."""

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"


def test_the_pages_are_built_without_a_warning(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-b", "html", "-W", "-q", "-d", str(tmp_path / "doctrees"), str(DOCS),
         str(tmp_path / "html")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    pages = {page.relative_to(tmp_path / "html").as_posix() for page in (tmp_path / "html").rglob("*.html")}
    for source in DOCS.rglob("*.md"):
        assert source.relative_to(DOCS).with_suffix(".html").as_posix() in pages
    text = (tmp_path / "html" / "index.html").read_text(encoding="utf-8")
    assert 'src="http' not in text
    assert "@import url(http" not in text


def examples():
    """The code of the Python page in its order, and what the page says it prints."""
    page = (DOCS / "python.md").read_text(encoding="utf-8")
    found = re.findall(r"```python\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", page, re.DOTALL)
    assert len(found) == page.count("```python") > 10
    return found


def test_the_examples_in_python_print_what_the_page_says(tmp_path, monkeypatch, private_home):
    monkeypatch.chdir(tmp_path)
    names = {}
    for code, shown in examples():
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(code, names)  # the page is ours
        assert printed.getvalue() == shown, code
