"""The one reader of the files that are not code: icons, lessons, translations, sample data."""

from pathlib import Path


def path(relative: str) -> Path:
    """Where the file or folder `relative` (with forward slashes) lies on this machine.

    A wheel carries the folder inside the package, a checkout has it beside the package.
    """
    package = Path(__file__).resolve().parent
    installed = package / "resource_files"
    root = installed if installed.is_dir() else package.parent / "resources"
    found = (root / relative).resolve()
    if not found.is_relative_to(root):
        raise ValueError(f"{relative!r} leaves the resource folder")
    if not found.exists():
        raise FileNotFoundError(f"no resource {relative!r} in {root}")
    return found
