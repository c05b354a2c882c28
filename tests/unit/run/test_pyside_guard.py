"""Some PySide6 releases lose a reference to None at every call and abort the interpreter after a while.

They show it on some Python versions only, so the pin in pyproject.toml is not enough: the pair is tested.
"""

import subprocess
import sys

PROGRAM = """
from PySide6.QtCore import QObject, Signal

class Sender(QObject):
    sent = Signal(int)

sender, received = Sender(), []
sender.sent.connect(received.append)
for number in range(20_000):
    sender.sent.emit(number)
    sender.setObjectName("x")  # returns None
    sender.blockSignals(False)  # returns a bool
assert len(received) == 20_000
print("alive")
"""


def test_twenty_thousand_calls_and_emits_survive():
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-2000:]
