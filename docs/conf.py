"""How the documentation is built: ``python3 dev.py docs``. Nothing of it needs a network."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from nnstudio import __version__  # noqa: E402 - found where the line above says

project, author, copyright = "nnstudio", "nnstudio contributors", "nnstudio contributors"  # noqa: A001 - Sphinx's name
version = release = __version__
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence", "deflist", "dollarmath"]
myst_heading_anchors = 3
html_theme = "furo"
html_title = f"nnstudio {__version__}"
html_favicon = "../resources/icons/nnstudio.svg"
html_show_sourcelink = False
html_extra_path = ["experiment.schema.json", "project.schema.json"]
# The window opens these pages from the disk, where a server's search is not to be had: Sphinx's own needs none.
html_use_index = True
templates_path: list[str] = []
exclude_patterns = ["_build"]
nitpicky = True


def generate(_app: object) -> None:
    """The pages that say what the program's own declarations say."""
    from nnstudio.cli import COMMANDS
    from nnstudio.commands.reference import commands_page
    from nnstudio.spec.reference import hyperparameters_page

    for name, page in (("hyperparameters.md", hyperparameters_page()), ("commands.md", commands_page(COMMANDS))):
        place = HERE / "reference" / name
        place.parent.mkdir(exist_ok=True)
        if not place.is_file() or place.read_text(encoding="utf-8") != page:
            place.write_text(page, encoding="utf-8")


def setup(app: object) -> None:
    app.connect("builder-inited", generate)  # type: ignore[attr-defined]
