"""The guards of conftest.py and pyproject.toml: each kind of noise fails the test that makes it."""

import re
import textwrap
from pathlib import Path

import pytest

HERE = Path(__file__).parent

NOISE = {
    "a Qt warning": (
        "from PySide6.QtCore import qWarning\ndef test(qapp):\n    qWarning('ouch')",
        "ouch",
    ),
    "a Python warning": (
        "import warnings\ndef test():\n    warnings.warn('ouch')",
        "UserWarning: ouch",
    ),
    "an exception in a slot": (
        "from PySide6.QtCore import QTimer\n"
        "def test(qapp):\n    QTimer.singleShot(0, lambda: 1 / 0)\n    qapp.processEvents()",
        "ZeroDivisionError",
    ),
    "an exception in a thread": (
        "import threading\ndef test():\n    t = threading.Thread(target=lambda: 1 / 0)\n    t.start()\n    t.join()",
        "ZeroDivisionError",
    ),
    "an exception in a destructor": (
        "class A:\n    def __del__(self):\n        1 / 0\ndef test():\n    A()",
        "ZeroDivisionError",
    ),
    "a thread": (
        "import threading\ndef test():\n"
        "    threading.Thread(target=threading.Event().wait, name='slow', daemon=True).start()",
        "left behind: thread slow",
    ),
    "a QThread": (
        "from PySide6.QtCore import QThread\nkept = []\ndef test(qapp):\n"
        "    kept.append(QThread(objectName='worker'))\n    kept[0].start()",
        "left behind: QThread worker",
    ),
    "a timer": (
        "from PySide6.QtCore import QTimer\nkept = []\ndef test(qapp):\n"
        "    kept.append(QTimer(objectName='clock'))\n    kept[0].start(1000)",
        "left behind: active timer 'clock'",
    ),
    "a window": (
        "from PySide6.QtWidgets import QLabel\nkept = []\ndef test(qapp):\n"
        "    kept.append(QLabel('x'))\n    kept[0].show()",
        "left behind: window <PySide6.QtWidgets.QLabel",
    ),
}


@pytest.fixture
def house(pytester):
    """A folder with our rules and less patience, in which pytest runs as if for the first time."""
    conftest = (HERE / "conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(conftest.replace("PATIENCE = 60.0", "PATIENCE = 0.3"))
    settings = (HERE.parent / "pyproject.toml").read_text(encoding="utf-8")
    ours = re.search(r"\[tool\.pytest\.ini_options\].*?(?=\n\[|\Z)", settings, re.DOTALL).group()
    pytester.makepyprojecttoml(ours)
    pytester.mkdir("tests")
    return pytester


def write(house, name, source):
    (house.path / "tests" / f"test_{name}.py").write_text(source, encoding="utf-8")


def test_noise_fails_the_test_that_makes_it_and_no_other(house):
    for number, (source, _) in enumerate(NOISE.values()):
        write(house, number, f"{source}\n\ndef test_afterwards(qapp):\n    pass\n")
    result = house.runpytest_subprocess("-p", "no:cacheprovider", "-rfEp")
    said = result.stdout.str()
    for number, (kind, (_, complaint)) in enumerate(NOISE.items()):
        assert re.search(rf"^(FAILED|ERROR) tests/test_{number}\.py::test\b.*", said, re.MULTILINE), kind + said
        assert complaint in said, kind
        assert f"PASSED tests/test_{number}.py::test_afterwards" in said, kind + said


def test_a_quiet_test_passes(house):
    quiet = """
        from PySide6.QtCore import QThread, QTimer
        from PySide6.QtWidgets import QMainWindow

        def test(qtbot):
            window, thread, timer = QMainWindow(), QThread(), QTimer()
            qtbot.addWidget(window)
            window.show()
            timer.start(5)
            thread.start()
            qtbot.waitUntil(thread.isRunning)
            timer.stop()
            thread.quit()
            thread.wait()
    """
    write(house, "quiet", textwrap.dedent(quiet))
    house.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_long_tests_wait_to_be_asked_for(house):
    write(house, "slow", "import pytest\n@pytest.mark.long\ndef test():\n    pass\n")
    house.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(skipped=1)
    house.runpytest_subprocess("-p", "no:cacheprovider", "--long").assert_outcomes(passed=1)
