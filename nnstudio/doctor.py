"""``nnstudio doctor``: what this machine has and lacks, one line a finding."""

import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from . import children, disk
from .version import __version__

LIBRARIES = ("PySide6-Essentials", "pyqtgraph", "numpy", "pydantic", "scikit-learn", "contourpy")


@dataclass(frozen=True)
class Finding:
    """One thing looked at: whether it is well, and what was found."""

    name: str
    ok: bool
    says: str


def examine() -> list[Finding]:
    """Look at everything the program needs; takes about a second."""
    findings = [
        Finding("nnstudio", True, __version__),
        Finding("python", sys.version_info >= (3, 11), f"{platform.python_version()} on {platform.platform()}"),
        Finding("processors", True, str(os.cpu_count())),
    ]
    for name in LIBRARIES:
        try:
            findings.append(Finding(name, True, version(name)))
        except PackageNotFoundError:
            findings.append(Finding(name, False, "not installed: run python3 dev.py run, or install nnstudio again"))
    return [*findings, _window(), _resources(), _folder()]


def report(findings: list[Finding]) -> str:
    """What helps others to mend an error here: findings, settings and the end of the log, without the names of the
    user's folders and files."""
    from .ui.log import discreet, last_lines, versions
    from .ui.settings import Settings, settings_folder

    settings = Settings().plain()
    variables = {k: v for k, v in sorted(os.environ.items()) if k.startswith(("NNSTUDIO_", "QT_"))}
    parts = [
        versions(),
        "--- findings\n" + "\n".join(f"{'ok ' if f.ok else 'BAD'}  {f.name}: {f.says}" for f in findings),
        "--- settings\n" + "\n".join(f"{name} = {value}" for name, value in settings.items()),
        "--- environment\n" + "\n".join(f"{name} = {value}" for name, value in variables.items()),
        last_lines(settings_folder()),
    ]
    return discreet("\n".join(parts)) + "\n"


def _window() -> Finding:
    environment = dict(os.environ)
    no_screen = sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if no_screen:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        probe = children.command("doctor", "--probe", children.FOLLOW)
        done = children.run(probe, 60, env=environment, capture_output=True, text=True, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return Finding("window", False, f"Qt could not be started: {error}")
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["Qt ended without a word"])[-1]
        return Finding("window", False, f"{last} (python3 dev.py run says which libraries are missing)")
    platform_name, fonts, screen = done.stdout.strip().split(" ", 2)
    says = f"Qt platform {platform_name}, {fonts} font families, screen {screen}"
    if fonts == "0":
        return Finding("window", False, f"{says}: install a font, such as the package fonts-dejavu-core")
    return Finding("window", True, says + (" (no screen: pictures only)" if no_screen else ""))


def _resources() -> Finding:
    from .resources import path

    icon = path("icons/nnstudio.svg")
    return Finding("resources", icon.is_file(), "found" if icon.is_file() else f"{icon} is missing: install again")


def _folder() -> Finding:
    from .ui.settings import settings_folder

    folder = settings_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        disk.try_place(folder / "settings")
    except OSError as error:
        return Finding(
            "settings folder", False, f"{folder}: {error.strerror}; set NNSTUDIO_DATA_DIR to one you may write"
        )
    return Finding("settings folder", True, str(folder))
