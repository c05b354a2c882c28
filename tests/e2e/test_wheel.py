"""The wheel, installed where nothing of this checkout can help it: it has its resources, its window opens."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command, cwd, **environment):
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | environment
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def files(folder):
    return {path.relative_to(folder) for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """Built with what is installed already, so that it works without a network."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (built,) = folder.glob("nnstudio-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """A folder that holds the wheel alone; ahead on the path it hides the editable install."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    run(*pip, "--no-deps", "--no-index", "--target", str(folder), str(wheel), cwd=folder)
    return folder


def test_code_and_resources_come_from_the_wheel(installed, tmp_path):
    program = "import nnstudio.resources as r; print(r.__file__); print(r.path('icons/nnstudio.svg'))"
    lines = run(sys.executable, "-P", "-c", program, cwd=tmp_path, PYTHONPATH=str(installed)).split()
    assert len(lines) == 2
    assert all(Path(line).is_relative_to(installed) for line in lines), lines
    assert files(installed / "nnstudio" / "resource_files") == files(ROOT / "resources")


def test_both_scripts_are_declared(installed):
    (entry_points,) = installed.glob("nnstudio-*.dist-info/entry_points.txt")
    text = entry_points.read_text(encoding="utf-8")
    assert "[console_scripts]\nnnstudio = nnstudio.__main__:main" in text
    assert "[gui_scripts]\nnnstudio-gui = nnstudio.__main__:main" in text


def test_the_window_opens_from_the_wheel(installed, tmp_path):
    pictures = tmp_path / "pictures"
    home = tmp_path / "home"
    run(
        *(sys.executable, "-P", "-m", "nnstudio", "render", "circle", "--epochs", "2"),
        *("--out", str(pictures) + os.sep),
        cwd=tmp_path,
        PYTHONPATH=str(installed),
        NNSTUDIO_DATA_DIR=str(home),
        QT_QPA_PLATFORM="offscreen",
    )
    found = list(pictures.glob("*.png"))
    assert found
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in found)
