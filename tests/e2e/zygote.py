"""The other end of `victims.py`: programs that start quickly, to be killed, stopped and closed at random moments."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from ..waiting import until


class Zygote:
    """Makes victims, one after another. To be used in a `with` block."""

    def __init__(self) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NNSTUDIO_ENGINE": "numpy"}
        environment["OPENBLAS_NUM_THREADS"] = "1"  # a process with threads is not one to fork
        self._process = subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "tests.e2e.victims"], text=True, env=environment,
            cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def __enter__(self) -> "Zygote":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def ask(self, request: dict) -> dict:
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def victim(self, name: str, folder: Path, *words: object, **environment: str) -> "Victim":
        environment = {"NNSTUDIO_DATA_DIR": str(folder / "home"), **environment}
        asked = {"victim": name, "words": [str(word) for word in words], "folder": str(folder)}
        (folder / "out").unlink(missing_ok=True)
        return Victim(self, self.ask({**asked, "environment": environment})["pid"], folder)


@dataclass
class Victim:
    """A program that runs. It leads a session, so that whatever it starts is known by that."""

    zygote: Zygote
    pid: int
    folder: Path
    status: int | None = None

    @property
    def said(self) -> list[list[str]]:
        """The words of every whole line that it has printed."""
        try:
            text = (self.folder / "out").read_text(encoding="utf-8")
        except FileNotFoundError:
            return []
        return [line.split() for line in text[: text.rfind("\n") + 1].splitlines()]

    @property
    def errors(self) -> str:
        return (self.folder / "err").read_text(encoding="utf-8")

    @property
    def over(self) -> bool:
        state = stat_of(self.pid)
        return state is None or state[0] == "Z"

    def begun(self) -> "Victim":
        until(lambda: ["begun"] in self.said or self.over)
        assert ["begun"] in self.said, self.errors
        return self

    def send(self, number: int) -> None:
        os.kill(self.pid, number)

    def end(self) -> int:
        """Wait for its end, and for that of everything that it has started."""
        if self.status is None:
            until(lambda: self.over)
            self.status = self.zygote.ask({"ended": self.pid})["status"]
        until(lambda: not members(self.pid))
        return self.status

    def kill(self, seconds: float) -> None:
        """After so many seconds, unless it has ended by then."""
        time.sleep(seconds)
        if not self.over:
            self.send(signal.SIGKILL)
        assert self.end() in (0, -signal.SIGKILL), self.errors


def stat_of(pid: int | str) -> tuple[str, int] | None:
    """The state and the session of a process, None where there is none."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return fields[0], int(fields[3])


def members(session: int) -> list[str]:
    """The processes of a session that live."""
    found = ((name, stat_of(name)) for name in os.listdir("/proc") if name.isdigit())
    return [name for name, state in found if state is not None and state[1] == session and state[0] != "Z"]
