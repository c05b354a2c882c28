"""Files, links and texts as they come from anywhere: sound ones, damaged ones, and ones that mean harm."""

import io
import json
import random
import zipfile
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QUrl

from nnstudio import Trainer, save
from nnstudio.project import Project
from nnstudio.spec import Experiment, preset, replace

PLAYGROUND = "https://playground.tensorflow.org/#"
LINKS = (
    f"{PLAYGROUND}activation=relu&batchSize=10&dataset=spiral&regDataset=reg-plane&learningRate=0.03&noise=10"
    "&networkShape=4,2&seed=0.5&x=true&y=true&problem=classification",
    f"{PLAYGROUND}networkShape=8,8,8,8,8,8,8&learningRate=1e400&noise=-7&dataset=../../etc",
    PLAYGROUND,
    f"{PLAYGROUND}{'networkShape=1,' * 600}",
    "https://example.org/a%00b",
)
TABLES = (
    "a;b;c\n1,5;2;x\n3;4,5;y\n5;6;x\n7;8;y\n",
    "a,b\n1,2\n3\n4,5,6,7\n,,,\n",
    '"never closed,1\n2,3\n',
    "x\t=cmd|' /C calc'!A0\n1\tnan\n2\tinf\n3\t1e999\n",
    "a,a,a\n1,1,1\n1,1,1\n",
    "\ufeffZeit,Größe\n2024-01-01,3\n2024-01-02,4\n2024-01-03,5\n",
)
LESSON = """---
title: {title}
about: A lesson from somewhere
minutes: 1
start: xor
lock: training.learning_rate
---

## One

![A picture](picture.svg) Look at {text}.

```task
goal: epochs >= 3
says: Train
hint: Press space.
show: training.learning_rate
```
"""


def picture(levels: int) -> str:
    """An SVG in which every level draws the one before ten times."""
    link = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    groups = [
        f'<g id="a{level}">' + f'<use xlink:href="#a{level - 1}"/>' * 10 + "</g>" for level in range(1, levels + 1)
    ]
    drawn = f'<use xlink:href="#a{levels}"/>'
    return f'<svg {link}><defs><path id="a0" d="M0 0h9"/>{"".join(groups)}</defs>{drawn}</svg>'


def projects(folder: Path, rng: random.Random) -> list[Path]:
    """Sound project files, and each of them damaged in several ways."""
    found = []
    for name in ("xor", "iris", "circle"):
        trainer = Trainer(replace(preset(name), {"training.optimizer": rng.choice(["adam", "rmsprop", "sgd"])}))
        trainer.step(7)
        found.append(folder / f"{name}.nnstudio")
        save(Project(trainer.experiment, trainer.checkpoint(), {"zoom": 1}), found[-1])
    found.append(folder / "untrained.nnstudio")
    save(Project(Experiment()), found[-1])
    for sound in list(found):
        content = sound.read_bytes()
        for kind in (cut, flipped, other_words, other_arrays):
            found.append(folder / f"{sound.stem}-{kind.__name__}.nnstudio")
            found[-1].write_bytes(kind(content, rng))
    found.append(folder / "nothing.nnstudio")
    found[-1].write_bytes(b"")
    found.append(folder / "folder.nnstudio")
    found[-1].mkdir()
    found.append(folder / "missing.nnstudio")
    return found


def cut(content: bytes, rng: random.Random) -> bytes:
    return content[: rng.randrange(len(content))]


def flipped(content: bytes, rng: random.Random) -> bytes:
    bytes_ = bytearray(content)
    for _ in range(rng.randint(1, 8)):
        bytes_[rng.randrange(len(bytes_))] ^= 1 << rng.randrange(8)
    return bytes(bytes_)


def other_words(content: bytes, rng: random.Random) -> bytes:
    """A whole archive, in whose texts values are others."""

    def changed(value):
        if isinstance(value, dict):
            return {key: changed(one) for key, one in value.items()}
        if isinstance(value, list):
            return [changed(one) for one in value]
        if rng.random() < 0.1:
            return rng.choice([None, -1, 2**63, 0.5, "", "\ud800", [], {}, True, "x" * 5000])
        return value

    return repacked(content, ".json", lambda text: json.dumps(changed(json.loads(text))).encode())


def other_arrays(content: bytes, rng: random.Random) -> bytes:
    """A whole archive, in which one array or another has a shape, a type or values of its own."""

    def changed(packed: bytes) -> bytes:
        array = np.load(io.BytesIO(packed))
        kinds = (
            lambda: array * np.nan if array.dtype.kind == "f" else array,
            lambda: array.ravel()[: rng.randrange(array.size + 1)],
            lambda: array.astype(rng.choice(["f2", "i8", "c16", "U3"])),
            lambda: np.full((3, *array.shape), 1e300),
            lambda: array,
        )
        out = io.BytesIO()
        with np.errstate(all="ignore"):
            np.save(out, rng.choice(kinds)())
        return out.getvalue()

    return repacked(content, ".npy", changed)


def repacked(content: bytes, ending: str, change) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            member = old.read(name)
            new.writestr(name, change(member) if name.endswith(ending) else member)
    return out.getvalue()


def tables(folder: Path, rng: random.Random) -> list[Path]:
    """Tables that people have, and files that only bear the name of one."""
    found = []
    for number, text in enumerate(TABLES):
        found.append(folder / f"table-{number}.csv")
        found[-1].write_text(text, encoding=("utf-8", "utf-16")[number % 2])
    found.append(folder / "noise.csv")
    found[-1].write_bytes(rng.randbytes(3000))
    found.append(folder / "noise.xlsx")
    found[-1].write_bytes(b"PK\x03\x04" + rng.randbytes(500))
    found.append(folder / "long.csv")
    found[-1].write_text("a,b,t\n" + "\n".join(f"{k},{k * k % 97},{k % 3}" for k in range(3000)), encoding="utf-8")
    return found


def lessons(folder: Path, rng: random.Random) -> None:
    """Lessons in the user's folder: a sound one, one whose picture is a hundred million lines, damaged ones."""
    sound = LESSON.format(title="From a stranger", text="this")
    texts = {
        "sound": sound, "harmful": LESSON.format(title="Harmful", text='<script>x</script> <img src="file:///dev/zero">'),
        "cut": sound[: rng.randrange(len(sound))], "binary": rng.randbytes(400).decode("latin-1"),
    }  # fmt: skip
    for name, text in texts.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "lesson.md").write_text(text, encoding="utf-8")
        drawn = picture(8 if name == "harmful" else 2)
        (folder / name / "picture.svg").write_text(drawn, encoding="utf-8")


def dropped(files: list[Path], rng: random.Random) -> QMimeData:
    """What is dragged onto the window, or pasted: a file or two, a link, a table as text, anything else."""
    mime, kind = QMimeData(), rng.random()
    if kind < 0.7:
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in rng.sample(files, rng.choice([1, 1, 1, 2]))])
    elif kind < 0.85:
        mime.setText(rng.choice(LINKS))
    elif kind < 0.95:
        mime.setText(rng.choice(TABLES))
    else:
        mime.setData("application/x-strange", rng.randbytes(50))
    return mime
