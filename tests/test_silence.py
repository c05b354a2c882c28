"""The guards of conftest.py and pyproject.toml: each kind of noise fails the test that makes it."""

import re
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
        "def test(qtbot):\n    QTimer.singleShot(0, lambda: 1 / 0)\n    qtbot.wait(20)",
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
        "import threading, time\ndef test():\n"
        "    threading.Thread(target=time.sleep, args=[4], name='slow', daemon=True).start()",
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
    """A folder with our rules, in which pytest may run as if for the first time."""
    pytester.makeconftest((HERE / "conftest.py").read_text(encoding="utf-8"))
    (pytester.path / "pyproject.toml").write_text(
        re.search(
            r"\[tool\.pytest\.ini_options\].*?(?=\n\[|\Z)",
            (HERE.parent / "pyproject.toml").read_text(encoding="utf-8"),
            re.DOTALL,
        ).group(),
        encoding="utf-8",
    )
    (pytester.path / "tests").mkdir()
    return pytester


@pytest.mark.parametrize("kind", NOISE)
def test_noise_fails_the_test_that_makes_it(house, kind):
    source, complaint = NOISE[kind]
    after = "\n\ndef test_afterwards():\n    pass\n"
    (house.path / "tests" / "test_noisy.py").write_text(source + after, encoding="utf-8")
    result = house.runpytest_subprocess("-p", "no:cacheprovider")
    outcomes = result.parseoutcomes()
    assert outcomes.get("failed", 0) + outcomes.get("errors", 0) == 1, result.stdout.str()
    assert complaint in result.stdout.str()


def test_a_quiet_test_passes(house):
    (house.path / "tests" / "test_quiet.py").write_text(
        "from PySide6.QtCore import QThread, QTimer\nfrom PySide6.QtWidgets import QMainWindow\n"
        "def test(qtbot):\n"
        "    window, thread, timer = QMainWindow(), QThread(), QTimer()\n"
        "    qtbot.addWidget(window)\n    window.show()\n"
        "    timer.start(5)\n    thread.start()\n    qtbot.wait(30)\n"
        "    timer.stop()\n    thread.quit()\n    assert thread.wait(1000)\n",
        encoding="utf-8",
    )
    house.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_long_tests_wait_to_be_asked_for(house):
    (house.path / "tests" / "test_slow.py").write_text(
        "import pytest\n@pytest.mark.long\ndef test():\n    pass\n", encoding="utf-8"
    )
    house.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(skipped=1)
    house.runpytest_subprocess("-p", "no:cacheprovider", "--long").assert_outcomes(passed=1)
