"""The program's own folder: damaged files are set aside, and the user is told once, as when it cannot be written."""

import errno
import logging
import os
import sys

import pytest
from PySide6.QtCore import QByteArray, QSettings

from nnstudio import disk
from nnstudio.ui import log
from nnstudio.ui.home import FOLDERS, LARGEST, Home
from nnstudio.ui.settings import FILE_NAME, Settings

pytestmark = pytest.mark.usefixtures("qapp")
NOISE = bytes(range(256)) * 8
STATE = QByteArray(b"\0\0\0\xff a state")


class Told:
    """A window as far as `Home` needs one."""

    def __init__(self):
        self.notice, self.said = self, {}

    def tell_lasting(self, kind, text):
        assert kind not in self.said
        assert "\n" not in text
        self.said[kind] = text


def started(folder):
    """What a start makes of the folder: its settings, and what it says."""
    home, told = Home(folder), Told()
    settings = Settings(folder)
    home.check(settings)
    home.tell(told)
    return settings, told.said


@pytest.mark.parametrize("content", [NOISE, b"[window\nx", b"[files]\nrecent=\xff\xfe", b"a=\0", b"#" * (LARGEST + 1)])
def test_settings_that_cannot_be_read_are_set_aside_once(tmp_path, content):
    (tmp_path / FILE_NAME).write_bytes(content)
    settings, said = started(tmp_path)
    aside = tmp_path / f"{FILE_NAME}.damaged"
    assert aside.read_bytes() == content
    assert list(said) == ["damaged"]
    assert str(aside) in said["damaged"]
    settings.set_language("de")
    assert settings.save() == ""
    settings, said = started(tmp_path)
    assert (settings.language(), said) == ("de", {})


def test_a_folder_in_the_place_of_the_settings_is_set_aside(tmp_path):
    (tmp_path / FILE_NAME / "inside").mkdir(parents=True)
    settings, said = started(tmp_path)
    assert (tmp_path / f"{FILE_NAME}.damaged" / "inside").is_dir()
    settings.set_language("de")
    assert (settings.save(), list(said)) == ("", ["damaged"])


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")
@pytest.mark.parametrize("make", [os.mkfifo, lambda path: os.symlink(path, path)], ids=["pipe", "loop"])
@pytest.mark.parametrize("name", [FILE_NAME, f"{log.FOLDER}/{log.LOG}", f"{log.FOLDER}/{log.CRASH}"])
def test_nothing_waits_for_a_pipe_or_follows_a_loop(tmp_path, make, name):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    make(tmp_path / name)
    settings, said = started(tmp_path)
    with log.kept(tmp_path):
        settings.set_language("de")
        assert (settings.save(), list(said)) == ("", ["damaged"])
    assert os.path.lexists(tmp_path / f"{name}.damaged")


def test_another_window_goes_on_when_its_settings_are_set_aside(tmp_path):
    first = Settings(tmp_path)
    first.set_language("de")
    assert first.save() == ""
    (tmp_path / FILE_NAME).write_bytes(NOISE)
    second, said = started(tmp_path)
    assert list(said) == ["damaged"]
    first.set_text_size(125)
    second.set_theme_choice("dark")
    assert (first.save(), second.save()) == ("", "")
    third, said = started(tmp_path)
    assert (third.text_size(), third.theme_choice(), said) == (125, "dark", {})


@pytest.mark.parametrize(("line", "key"), [
    ("[General]\nlanguage=klingon", "language"), ("[looks]\ntheme=7", "looks/theme"),
    ("[looks]\ntext_size=1000000000", "looks/text_size"), ("[looks]\nprojector=@ByteArray(x)", "looks/projector"),
    ("[training]\npace=-1", "training/pace"), ("[training]\npace=nan", "training/pace"),
    ("[training]\npace=1, 2", "training/pace"), ("[files]\nlast_folder=a\\0b", "files/last_folder"),
    ("[files]\nrecent=a\\0b, c", "files/recent"), ("[window]\nstate=much", "window/state"),
    ("[window]\ngeometry=@ByteArray(sealed:half)", "window/geometry"),
    ("[workspaces]\ncompare_state=@ByteArray(sealed:)", "workspaces/compare_state"),
    ("[search]\nfile=a\\0b", "search/file"), ("[help]\ntour_seen=@Invalid()", "help/tour_seen"),
])  # fmt: skip
def test_a_damaged_value_alone_goes_back_to_its_default(tmp_path, line, key):
    fine = Settings(tmp_path)
    fine.set_open_folds(("a", "b"))
    fine.save()
    with (tmp_path / FILE_NAME).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    before = (tmp_path / FILE_NAME).read_bytes()
    settings, said = started(tmp_path)
    assert key in said["damaged"]
    assert (tmp_path / f"{FILE_NAME}.damaged").read_bytes() == before
    assert settings.open_folds() == ("a", "b")
    assert (settings.language(), settings.theme_choice(), settings.text_size(), settings.pace()) == (
        "system", "system", 100, 1000.0,
    )  # fmt: skip
    assert settings.window_state().isEmpty()
    assert settings.recent_files() == []
    assert started(tmp_path)[1] == {}


def test_ordinary_settings_are_left_alone(tmp_path):
    settings = Settings(tmp_path)
    settings.set_geometry(STATE)
    settings.set_workspace("compare", STATE, ("runs",))
    settings.set_workspace("build", STATE, ())
    settings.add_recent_file(tmp_path / "a, b.nnstudio")
    settings.set_last_folder(tmp_path)
    settings.set_search_file(tmp_path / "ü@.db")
    settings.set_pace(float("inf"))
    settings.set_text_size(125)
    settings.set_open_folds(())
    settings.set_tour_seen()
    assert settings.save() == ""
    again, said = started(tmp_path)
    assert said == {}
    assert (again.geometry(), again.window_state(), again.workspace("compare")) == (STATE, STATE, (STATE, ("runs",)))


def test_states_reach_qt_only_whole(tmp_path):
    """Qt can crash when it restores a damaged state."""
    settings = Settings(tmp_path)
    settings.set_geometry(STATE)
    settings.save()
    store = QSettings(str(tmp_path / FILE_NAME), QSettings.Format.IniFormat)
    held = bytearray(store.value("window/geometry").data())
    for place in range(len(held)):
        store.setValue(
            "window/geometry", QByteArray(bytes(held[:place]) + bytes([held[place] ^ 1]) + held[place + 1 :])
        )
        store.sync()
        assert Settings(tmp_path).geometry().isEmpty()


@pytest.mark.parametrize("name", FOLDERS)
def test_a_file_in_the_place_of_a_folder_is_set_aside(tmp_path, name):
    (tmp_path / name).write_bytes(b"mine")
    _, said = started(tmp_path)
    assert (tmp_path / f"{name}.damaged").read_bytes() == b"mine"
    assert f"{name}.damaged" in said["damaged"]
    assert started(tmp_path)[1] == {}


def test_nothing_that_was_set_aside_is_ever_replaced(tmp_path):
    for number in range(3):
        (tmp_path / FILE_NAME).write_bytes(b"[" + bytes([48 + number]))
        started(tmp_path)
    kept = sorted(path.read_bytes() for path in tmp_path.glob("*.damaged*"))
    assert kept == [b"[0", b"[1", b"[2"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EACCES])
def test_a_home_that_takes_nothing_is_said_once(tmp_path, monkeypatch, number):
    def refuse(*_more, **_words):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(disk, "try_place", refuse)
    home, told = Home(tmp_path), Told()
    home.tell(told)
    assert os.strerror(number) in told.said["home"]
    assert "recovery" in told.said["home"]
    home.tell_unwritable(told, "again")  # `Told` allows each kind once


def test_settings_say_why_they_cannot_be_written(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    settings = Settings(tmp_path / "file" / "home")
    settings.set_language("de")
    assert settings.save()
    assert settings.language() == "de"


@pytest.mark.skipif(sys.platform != "linux", reason="only there is a device that is always full")
def test_a_log_on_a_full_disk_says_nothing(tmp_path, capsys):
    (tmp_path / log.FOLDER).mkdir()
    (tmp_path / log.FOLDER / log.LOG).symlink_to("/dev/full")
    with log.kept(tmp_path):
        log.logger().warning("x" * 100_000)
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("at", ["shouldRollover", "doRollover"])
def test_a_log_that_fails_in_any_step_says_nothing(tmp_path, capsys, monkeypatch, at):
    def fail(*_):
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with log.kept(tmp_path):
        (handler,) = (one for one in log.logger().handlers if isinstance(one, logging.FileHandler))
        monkeypatch.setattr(handler, "shouldRollover", lambda _record: True)
        monkeypatch.setattr(handler, at, fail)
        log.logger().warning("something")
    assert "Traceback" not in capsys.readouterr().err
