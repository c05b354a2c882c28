"""What an administrator sets holds for users, and a spoilt file of his does no harm."""

import pytest

from nnstudio.ui.defaults import LARGEST, NAMED, Defaults, read_defaults
from nnstudio.ui.settings import Settings


@pytest.fixture
def file(tmp_path, monkeypatch):
    place = tmp_path / "defaults.ini"
    monkeypatch.setenv(NAMED, str(place))
    return place


def test_no_file_changes_nothing(file):
    assert read_defaults() == Defaults()


def test_a_default_holds_until_the_user_chooses(file, tmp_path):
    file.write_text("[defaults]\nlooks/theme = contrast\ntraining/pace = 200\n")
    settings = Settings(tmp_path)
    assert settings.theme_choice() == "contrast"
    assert settings.pace() == 200
    assert not settings.locked("looks/theme")
    settings.set_theme_choice("dark")
    settings.save()
    assert Settings(tmp_path).theme_choice() == "dark"


def test_what_is_locked_holds_whatever_the_user_chose(file, tmp_path):
    settings = Settings(tmp_path)
    settings.set_theme_choice("dark")
    settings.save()
    file.write_text("[locked]\nlooks/theme = light\n")
    locked = Settings(tmp_path)
    assert locked.theme_choice() == "light"
    assert locked.locked("looks/theme")
    file.unlink()
    assert Settings(tmp_path).theme_choice() == "dark"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"looks/theme = dark\n", "cannot be read"),
        (b"[locked]\nlooks/theme = dark\nlooks/theme = light\n", "cannot be read"),
        (b"[locked]\n\xff\xfe\n", "cannot be read"),
        (b"[everything]\na = b\n", "no section [everything]"),
        (b"[locked]\na = " + b"x" * LARGEST, "larger"),
    ],
)
def test_a_spoilt_file_is_told_and_left_aside(file, content, says):
    file.write_bytes(content)
    found = read_defaults()
    assert says in found.error
    assert not found.locked
    assert not found.changeable


def test_a_spoilt_value_reads_as_the_programs_own(file, tmp_path):
    file.write_text("[locked]\nlooks/theme = pink\ntraining/pace = fast\n")
    settings = Settings(tmp_path)
    assert settings.theme_choice() == "system"
    assert settings.pace() == 1000
