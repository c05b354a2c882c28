"""A machine with an administrator: locked settings are seen and cannot be changed; a portable copy keeps to itself."""

import os
import runpy
import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from .studio import live

PACKAGING = Path(__file__).parents[2] / "packaging"


def test_locked_settings_cannot_be_changed_in_the_window(qtbot, private_home, tmp_path, monkeypatch):
    file = tmp_path / "defaults.ini"
    file.write_text("[locked]\nlooks/theme = dark\n[defaults]\ntraining/pace = 200\n")
    monkeypatch.setenv("NNSTUDIO_DEFAULTS", str(file))

    def script(window):
        assert window.themes.theme.name == "dark"
        action = window.actions_by_id["view.theme.light"]
        assert not action.isEnabled()
        assert "administrator" in action.toolTip()
        assert window.findChild(QWidget, "train.pace").isEnabled()

    assert live(qtbot, script) == 0


def test_a_spoilt_file_of_defaults_is_told(qtbot, private_home, tmp_path, monkeypatch):
    file = tmp_path / "defaults.ini"
    file.write_text("[lock]\na = b\n")
    monkeypatch.setenv("NNSTUDIO_DEFAULTS", str(file))

    def script(window):
        assert window.notice.isVisible()
        assert "[lock]" in window.notice.accessibleName()

    assert live(qtbot, script) == 0


def test_a_portable_copy_keeps_its_data_beside_it(tmp_path, monkeypatch):
    keep = runpy.run_path(str(PACKAGING / "start.py"), run_name="start")["keep_data_beside_program"]
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nnstudio"))
    monkeypatch.delenv("NNSTUDIO_DATA_DIR", raising=False)
    keep()
    assert "NNSTUDIO_DATA_DIR" not in os.environ
    (tmp_path / "portable").touch()
    keep()
    assert os.environ["NNSTUDIO_DATA_DIR"] == str(tmp_path / "data")
    monkeypatch.delenv("NNSTUDIO_DATA_DIR")
