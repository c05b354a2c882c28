"""dev.py without a network: what it decides, and that its second start costs nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev

SCRIPT = Path(dev.__file__)
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux systems")


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A folder that dev.py takes for its own."""
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    venv = tmp_path / ".venv"
    monkeypatch.setattr(dev, "ROOT", str(tmp_path))
    monkeypatch.setattr(dev, "VENV", str(venv))
    monkeypatch.setattr(dev, "PYTHON", str(venv / "python"))
    monkeypatch.setattr(dev, "find_system_libraries", lambda testing: True)
    return tmp_path


@pytest.fixture
def calls(checkout, monkeypatch):
    """What dev.py would have called."""
    calls = []

    def call(what, command, **environment):
        calls.append((what, command))
        if what == "making .venv":
            (checkout / ".venv").mkdir()
            (checkout / ".venv" / "python").touch()

    monkeypatch.setattr(dev, "call", call)
    return calls


def kinds(calls):
    """Which calls there were since the last look."""
    seen = [what for what, _ in calls]
    calls.clear()
    return seen


def test_the_first_call_sets_up_and_the_second_does_nothing(calls):
    dev.set_up(testing=False)
    assert calls[1][1][-1] == dev.ROOT
    assert kinds(calls) == ["making .venv", "installing packages"]
    dev.set_up(testing=False)
    assert kinds(calls) == []


def test_test_adds_what_run_does_not_need_and_run_keeps_it(calls):
    dev.set_up(testing=False)
    calls.clear()
    dev.set_up(testing=True)
    assert calls[0][1][-1] == dev.ROOT + "[dev]"
    assert kinds(calls) == ["installing packages"]
    dev.set_up(testing=False)
    assert kinds(calls) == []


def test_new_pins_are_installed_over_the_old_with_what_was_there(checkout, calls):
    dev.set_up(testing=True)
    calls.clear()
    (checkout / "constraints.txt").write_text("newer", encoding="utf-8")
    dev.set_up(testing=False)
    assert calls[0][1][-1] == dev.ROOT + "[dev]"
    assert kinds(calls) == ["installing packages"]


def test_a_set_up_killed_on_the_way_begins_again(checkout, calls, monkeypatch):
    with monkeypatch.context() as broken:
        quiet = dev.call

        def killed(what, command, **environment):
            if what == "installing packages":
                raise KeyboardInterrupt
            quiet(what, command, **environment)

        broken.setattr(dev, "call", killed)
        with pytest.raises(KeyboardInterrupt):
            dev.set_up(testing=False)
    (checkout / ".venv" / "rest").touch()
    calls.clear()
    dev.set_up(testing=False)
    assert kinds(calls) == ["making .venv", "installing packages"]
    assert not (checkout / ".venv" / "rest").exists()


@pytest.mark.parametrize("change", ["moved", "another Python", "interpreter gone"])
def test_an_environment_that_cannot_work_is_made_anew(checkout, calls, monkeypatch, change):
    dev.set_up(testing=False)
    calls.clear()
    if change == "moved":
        monkeypatch.setattr(dev, "ROOT", os.path.join(checkout, "."))
    elif change == "another Python":
        monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    else:
        (checkout / ".venv" / "python").unlink()
    dev.set_up(testing=False)
    assert kinds(calls) == ["making .venv", "installing packages"]


@linux
def test_missing_libraries_are_named_with_the_command_for_this_system(monkeypatch):
    absent = dev.missing([("libnothere.so.9", "libnothere9", "nothere")], with_xvfb=False)
    assert [file for file, _, _ in absent] == ["libnothere.so.9"]
    commands = {
        "apt-get": "sudo apt-get install --no-install-recommends libnothere9",
        "pacman": "sudo pacman -S --needed nothere",
        "zypper": "sudo zypper install 'libnothere.so.9()(64bit)'",
        "dnf": "sudo dnf install 'libnothere.so.9()(64bit)'",
    }
    for tool, command in commands.items():
        monkeypatch.setattr("shutil.which", lambda name, tool=tool: name if name == tool else None)
        assert dev.command_to_type(absent) == command


@linux
def test_without_a_display_only_what_drawing_needs_stops_the_start(monkeypatch, capsys):
    nothing = [("libnothere.so.9", "libnothere9", "nothere")]
    monkeypatch.setattr(dev, "install_on_debian", lambda packages: False)
    monkeypatch.setattr(dev, "TO_OPEN_A_WINDOW", nothing)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert dev.find_system_libraries(testing=False) is False
    assert "libnothere" in capsys.readouterr().err
    monkeypatch.setenv("DISPLAY", ":7")
    with pytest.raises(dev.CommandError):
        dev.find_system_libraries(testing=False)


@linux
@pytest.mark.parametrize("display", [True, False])
def test_run_opens_the_window_or_draws_it(checkout, calls, monkeypatch, display):
    started = []
    monkeypatch.setattr(dev, "become", lambda command: started.extend(command[1:]) or 0)
    monkeypatch.setattr(dev, "has_display", lambda: display)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert dev.main(["run"]) == 0
    pictures = os.path.join(dev.ROOT, "build", "pictures", "")
    drawing = ["render", "circle", "--epochs", "300", "--out", pictures]
    assert started == ["-m", "nnstudio", *([] if display else drawing)]
    started.clear()
    assert dev.main(["run", "train", "xor"]) == 0
    assert started == ["-m", "nnstudio", "train", "xor"]


def test_an_old_python_is_told_in_one_line(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert dev.main(["run"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "3.11 or newer" in said


def test_an_unknown_command_is_wrong_usage(capsys):
    assert dev.main(["fly"]) == 2
    assert "choose from run, test, bench" in capsys.readouterr().err


def test_a_failing_command_shows_its_last_words():
    program = "print('because'); raise SystemExit(3)"
    with pytest.raises(dev.CommandError, match="because\nworking failed"):
        dev.call("working", [sys.executable, "-c", program])


@pytest.mark.skipif(os.name != "posix", reason="the lock is a POSIX one")
def test_a_second_set_up_waits_for_the_first_and_what_it_started(tmp_path):
    """The first is killed; the child it leaves behind holds the folder until its input ends."""
    folder = f"import dev, subprocess, sys, os; dev.ROOT = {str(tmp_path)!r}; "
    orphan = "import sys; sys.stdin.read()"
    begun = f"dev.lock_folder(); subprocess.Popen([sys.executable, '-c', {orphan!r}], close_fds=False); os._exit(9)"
    with subprocess.Popen([sys.executable, "-c", folder + begun], stdin=subprocess.PIPE) as first:
        assert first.wait() == 9
        waits = [sys.executable, "-c", f"{folder}dev.lock_folder(); print('mine')"]
        with subprocess.Popen(waits, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as second:
            assert "waiting" in second.stderr.readline()
            assert second.poll() is None
            first.stdin.close()
            assert second.stdout.read() == "mine\n"


def test_it_reads_as_old_a_python_as_it_has_to_refuse():
    """What refuses an old Python has to be readable by it: no syntax newer than 3.8."""
    import ast

    assert ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 8)).body


def test_a_start_with_everything_in_place_loads_little():
    """And so takes no time that anybody would notice: no process is started, nothing large is imported."""
    program = "import sys; old = set(sys.modules); import dev; dev.in_place('test'); print(*(set(sys.modules) - old))"
    loaded = set(subprocess.check_output([sys.executable, "-S", "-c", program], text=True).split())
    assert "dev" in loaded
    assert not loaded & {"subprocess", "tempfile", "json", "ssl", "socket", "urllib.request", "venv", "ctypes"}
    assert len(loaded) < 30
