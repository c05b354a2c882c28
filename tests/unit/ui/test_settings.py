"""Settings come back from the file, and a spoilt file does no harm."""

import math
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from nnstudio.ui.settings import FILE_NAME, Settings, settings_folder


def reopened(settings: Settings, folder: Path) -> Settings:
    settings.save()
    return Settings(folder)


def test_defaults(tmp_path):
    settings = Settings(tmp_path)
    assert settings.geometry().isEmpty()
    assert settings.window_state().isEmpty()
    assert settings.recent_files() == []
    assert settings.theme_choice() == "system"
    assert settings.pace() == 1000
    assert settings.shows_kept() is False
    assert settings.open_folds() == ()


def test_everything_comes_back(tmp_path):
    settings = Settings(tmp_path)
    settings.set_geometry(QByteArray(b"\x00\x01geometry"))
    settings.set_workspace("build", QByteArray(b"state\xff"), ("data", "loss"))
    settings.set_workspace("compare", QByteArray(b"other"), ("runs",))
    settings.set_theme_choice("contrast")
    settings.set_pace(250)
    settings.set_shows_kept(True)
    settings.set_open_folds(("fine",))
    settings.set_last_folder(tmp_path)
    again = reopened(settings, tmp_path)
    assert again.geometry() == QByteArray(b"\x00\x01geometry")
    assert again.window_state() == QByteArray(b"state\xff")
    assert again.workspace("build") == (QByteArray(b"state\xff"), ("data", "loss"))
    assert again.workspace("compare") == (QByteArray(b"other"), ("runs",))
    assert again.workspace("search") == (QByteArray(), ())
    assert again.theme_choice() == "contrast"
    assert again.pace() == 250
    assert again.shows_kept() is True
    assert again.open_folds() == ("fine",)
    assert again.last_folder() == tmp_path
    again.set_pace(math.inf)
    assert reopened(again, tmp_path).pace() == math.inf


def test_recent_files_newest_first_missing_last(tmp_path):
    settings = Settings(tmp_path)
    files = [tmp_path / f"{i}.nnstudio" for i in range(12)]
    for file in files:
        file.touch()
        settings.add_recent_file(file)
    again = reopened(settings, tmp_path)
    assert again.recent_files() == files[:1:-1]
    again.add_recent_file(files[5])
    assert again.recent_files()[0] == files[5]
    assert len(again.recent_files()) == 10
    files[5].unlink()
    assert again.recent_files()[-1] == files[5]
    again.remove_recent_file(files[5])
    assert files[5] not in again.recent_files()


def test_one_recent_file_is_still_a_list(tmp_path):
    settings = Settings(tmp_path)
    settings.add_recent_file(tmp_path / "only, with comma.nnstudio")
    assert reopened(settings, tmp_path).recent_files() == [tmp_path / "only, with comma.nnstudio"]


@pytest.mark.parametrize("pace", ["nonsense", "-3", "nan", ""])
def test_spoilt_values_read_as_defaults(tmp_path, pace):
    text = f"[looks]\ntheme=pink\n[training]\npace={pace}\n[window]\ngeometry=7\n"
    (tmp_path / FILE_NAME).write_text(text)
    settings = Settings(tmp_path)
    assert settings.theme_choice() == "system"
    assert settings.pace() == 1000
    assert settings.geometry().isEmpty()


def test_the_environment_names_the_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("NNSTUDIO_DATA_DIR", str(tmp_path / "stick"))
    assert settings_folder() == tmp_path / "stick"
    Settings().save()
    settings = Settings()
    settings.set_pace(5)
    settings.save()
    assert (tmp_path / "stick" / FILE_NAME).is_file()
