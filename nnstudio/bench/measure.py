"""Own and peers side by side: one long-lived process per contender, all measured in turn, round after round, so that
what slows the machine for a while slows all alike. Rates are epochs, surfaces or sweeps per second; of each contender
the median counts."""

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from ..resources import path as resource
from .machine import machine
from .works import WORKS, Work

PEERS = ("playground", "sklearn", "torch", "jax")
# They have no loss at given weights to ask for, and train one network at a time.
NO_SURFACES = ("playground", "sklearn")
NOT_INSTALLED = "not installed"
OTHERS = ("memory", "processes")  # rows that are no works
PAUSE = 0.3  # before each sample: threads of a BLAS spin on after their last call, on the next contender's core
Say = Callable[[str], None]


class Contender:
    """A process that answers one JSON line per request. Raises `OSError` where it cannot be started."""

    def __init__(self, name: str, command: Sequence[str]) -> None:
        self.name = name
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._counts: dict[tuple[str, str], int] = {}
        self.means: dict[str, float] = {}  # by work the mean of its surface or last losses, as last answered

    def listen(self) -> dict[str, Any]:
        """The next answer. Raises `OSError` where the process has ended."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise OSError(f"{self.name} ended")
        answer: dict[str, Any] = json.loads(line)
        return answer

    def ask(self, **request: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return self.listen()

    def rate(self, work: str, variant: str, seconds: float) -> float:
        """Epochs, surfaces or sweeps per second over about so many seconds; the first call also finds out how many that
        takes."""
        key = (work, variant)
        if key not in self._counts:
            self.ask(work=work, variant=variant, epochs=1)  # compiles
            count, took = 1, 0.0
            while took < seconds / 4:
                took = float(self.ask(work=work, variant=variant, epochs=count)["seconds"])
                count = max(1, min(count * 20, int(count * seconds / max(took, 1e-7))))
            self._counts[key] = count
        count = self._counts[key]
        answer = self.ask(work=work, variant=variant, epochs=count)
        if "mean" in answer:
            self.means[work] = float(answer["mean"])
        return count / float(answer["seconds"])

    def close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)


def measure(
    rows: Sequence[str] = (), against: Sequence[str] = PEERS, peers_python: str = sys.executable, rounds: int = 5,
    seconds: float = 0.5, say: Say = lambda text: None, trial_seconds: float = 1.2,
) -> dict[str, Any]:  # fmt: skip
    """Measure the works named in `rows` (all by default) and return what ``bench --json`` prints. `trial_seconds` is
    how long each trial of a search takes in the row of the processes."""
    wanted = [work for work in WORKS if not rows or work.name in rows]
    needed = {work.bare for work in wanted if work.bare} - {work.name for work in wanted}
    works = [work for work in WORKS if work in wanted or work.name in needed]
    with tempfile.TemporaryDirectory(prefix="nnstudio-bench-") as name:
        folder = Path(name)
        for work in works:
            work.write(folder)
        own = Contender("own", [sys.executable, "-m", "nnstudio.bench.own", str(folder)])
        contenders: list[Contender] = [own]
        try:
            own.listen()
            peers, missing = _peers(against, peers_python, folder, works)
            contenders += peers
            rates, looks = _rounds(works, own, peers, rounds, seconds, say)
            found = [_row(work, rates, looks, missing) | _differences(work, own, peers) for work in wanted]
            if not rows or "memory" in rows:
                found.append(_memory(own, folder))
            if not rows or "processes" in rows:
                say("processes: one, then two")
                found.append(_processes(trial_seconds))
        finally:
            for contender in contenders:
                contender.close()
    return {"machine": machine(), "rows": found}


def _peers(
    names: Sequence[str], python: str, folder: Path, works: Sequence[Work]
) -> tuple[list[Contender], dict[str, str]]:
    """The peers that are there, and why the others are not."""
    found: list[Contender] = []
    missing: dict[str, str] = {}
    for name in names:
        if name == "playground":
            node = shutil.which("node")
            command = [node, str(resource("bench/playground.js"))] if node else []
        else:
            command = [python, str(Path(__file__).with_name("peers.py")), name, str(folder)]
        if not command:
            missing[name] = NOT_INSTALLED
            continue
        peer = None
        try:
            peer = Contender(name, command)
            if name == "playground":
                for work in works:
                    if _competes(name, work):
                        peer.ask(load=json.loads((folder / f"{work.name}.json").read_text(encoding="utf-8")))
            else:
                peer.listen()
            found.append(peer)
        except OSError:
            if peer is not None:
                peer.close()
            missing[name] = NOT_INSTALLED
    return found, missing


def _competes(peer: str, work: Work) -> bool:
    """Whether a peer can do a work."""
    if work.bare or ((work.surface or work.nets) and peer in NO_SURFACES):
        return False
    return not (peer == "playground" and work.classifies)


def _rounds(
    works: Sequence[Work], own: Contender, peers: Sequence[Contender], rounds: int, seconds: float, say: Say
) -> tuple[dict[tuple[str, str], list[float]], dict[tuple[str, str], dict[str, float]]]:
    """Rates by work and contender: of a peer's variants the one that was fastest in a first look; and those looks."""
    rates: dict[tuple[str, str], list[float]] = {}
    chosen: dict[tuple[str, str], str] = {}
    seen: dict[tuple[str, str], dict[str, float]] = {}
    for work in works:
        for peer in peers:
            if not _competes(peer.name, work):
                continue
            variants = [""] if peer.name == "playground" else peer.ask(work=work.name, variants=True)["variants"]
            looks = {v: peer.rate(work.name, v, seconds / 2) if len(variants) > 1 else 0.0 for v in variants}
            seen[work.name, peer.name] = looks
            chosen[work.name, peer.name] = max(looks, key=lambda variant: looks[variant])
            say(f"{work.name}: {peer.name} {chosen[work.name, peer.name]}")
    for number in range(rounds):
        for work in works:
            for contender in (own, *peers):
                key = (work.name, contender.name)
                if contender is own or key in chosen:
                    time.sleep(PAUSE)
                    rates.setdefault(key, []).append(contender.rate(work.name, chosen.get(key, ""), seconds))
        say(f"round {number + 1} of {rounds}")
    return rates, seen


def _row(
    work: Work, rates: dict[tuple[str, str], list[float]], looks: dict[tuple[str, str], dict[str, float]],
    missing: dict[str, str],
) -> dict[str, Any]:  # fmt: skip
    own = rates[work.name, "own"]
    if work.bare:
        peers = {work.bare: median(rates[work.bare, "own"])}
        spreads = {work.bare: _spread(rates[work.bare, "own"])}
    else:
        peers = {name: median(found) for (row, name), found in rates.items() if row == work.name and name != "own"}
        spreads = {name: _spread(rates[work.name, name]) for name in peers}
    fastest = max(peers.values(), default=None)
    row: dict[str, Any] = {
        "work": work.name, "says": work.says, "unit": work.unit, "own": median(own), "spread": _spread(own),
        "peers": peers, "spreads": spreads, "ratio": median(own) / fastest if fastest else None, "goal": work.goal,
        "variants": {name: seen for (row, name), seen in looks.items() if row == work.name and len(seen) > 1},
    }  # fmt: skip
    return row | ({"missing": missing} if missing and not work.bare else {})


def _differences(work: Work, own: Contender, peers: Sequence[Contender]) -> dict[str, Any]:
    """By how much, as a part of it, each peer's surface or losses are off ours: whether all did the same work."""
    ours = own.means.get(work.name)
    if ours is None:
        return {}
    found = {peer.name: peer.means[work.name] / ours - 1 for peer in peers if work.name in peer.means}
    return {"differences": found}


def _spread(rates: Sequence[float]) -> list[float]:
    return [min(rates), max(rates)]


def _memory(own: Contender, folder: Path) -> dict[str, Any]:
    work = next(work for work in WORKS if work.name == "W5")
    if not (folder / "W5.npz").exists():
        work.write(folder)
    answer = own.ask(work="memory")
    used = max(answer["used"], 0.1)
    return {
        "work": "memory", "says": "training W5 above what stood before; the other is the bound", "unit": "MB",
        "own": used, "peers": {"bound": answer["allowed"]}, "ratio": answer["allowed"] / used, "goal": 1.0,
    }  # fmt: skip


def _processes(seconds: float) -> dict[str, Any]:
    from ..search.speed import TRIALS, speed_up

    found = speed_up(2, seconds)
    return {
        "work": "processes", "says": f"{TRIALS} trials of {seconds} s in two processes; the other is one",
        "unit": "trials/s", "own": TRIALS / found.together, "peers": {"one": TRIALS / found.alone},
        "ratio": found.ratio, "goal": 1.8,
    }  # fmt: skip


def table(result: dict[str, Any]) -> str:
    """The result as people read it."""
    lines = [f"{result['machine']['processor']}, {result['machine']['cores']} cores"]
    for row in result["rows"]:
        low, high = row.get("spread", (row["own"], row["own"]))
        peers = ", ".join(f"{name} {rate:,.4g}" for name, rate in sorted(row["peers"].items(), key=lambda p: -p[1]))
        ratio = "-" if row["ratio"] is None else f"{row['ratio']:.2f}x"
        missing = "".join(f", {name} {why}" for name, why in row.get("missing", {}).items())
        lines.append(
            f"{row['work']:11} {row['own']:>10,.4g} {row['unit']} [{low:,.4g} to {high:,.4g}]  "
            f"{ratio} of {row['goal']}x  {peers}{missing}   {row['says']}"
        )
    return "\n".join(lines)
