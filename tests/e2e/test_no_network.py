"""The program opens no connection to anywhere: a person's whole session in a process that would notice."""

import os
import subprocess
import sys

SESSION = """
import socket, sys
from pathlib import Path

tried = []
real = socket.socket

class Watched(real):
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        super().__init__(family, type, proto, fileno)
        if self.family in (socket.AF_INET, socket.AF_INET6):
            tried.append(f"socket {self.family.name}")
    def connect(self, address):
        tried.append(f"connect {address}")
        raise OSError("no network here")
    connect_ex = connect
    def bind(self, address):
        tried.append(f"bind {address}")
        raise OSError("no network here")

def resolve(*arguments, **_):
    tried.append(f"resolve {arguments}")
    raise OSError("no network here")

socket.socket = Watched
socket.getaddrinfo = socket.gethostbyname = socket.create_connection = resolve

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from nnstudio.__main__ import main
from nnstudio.ui.app import application, wait_until
from nnstudio.ui.main_window import MainWindow

folder = Path(sys.argv[1])
done = []

def live():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    try:
        assert wait_until(lambda: window.clock.latest is not None, 60)
        window.controller.play()
        assert wait_until(lambda: window.clock.latest.update > 50, 60)
        window.controller.pause()
        for name in sorted(window.actions_by_id):
            if name.startswith(("view.", "runs.")) and name != "runs.table":  # which asks for a file, and waits
                window.actions_by_id[name].trigger()
                QApplication.processEvents()
        window.document.edit("training.learning_rate", 0.1)
        window.files._write(folder / "a.nnstudio", lambda: done.append("saved"))
        assert wait_until(lambda: done, 60)
    finally:
        window.files.forget_unsaved()
        window.close()

application()
QTimer.singleShot(0, live)
assert main([]) == 0
assert done and (folder / "a.nnstudio").is_file()
vary = ["--vary", "training.learning_rate=log:0.01..1"]
assert main(["search", "circle", *vary, "--trials", "2", "--epochs", "2", "--json"]) == 0
assert main(["train", "iris", "--epochs", "2", "--json"]) == 0
networked = sorted({"PySide6.QtNetwork", "distributed", "requests"} & set(sys.modules))
print("tried:", tried, "loaded:", networked, file=sys.stderr)
sys.exit(bool(tried or networked))
"""


def test_a_session_opens_no_connection(private_home, tmp_path):
    environment = {**os.environ, "NNSTUDIO_DATA_DIR": str(private_home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(tmp_path)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
