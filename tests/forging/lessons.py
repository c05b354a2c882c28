"""Forged lessons: front matter, blocks, goals, claims, questions, Markdown, translations, progress and results."""

import json
import random
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from nnstudio import Trainer, resources
from nnstudio.lessons import Lesson, LessonError, find_lessons, load_lesson
from nnstudio.lessons.facts import MEASURES, STATES, Observation, observe
from nnstudio.lessons.figures import differing, uncovered
from nnstudio.lessons.goals import Watch
from nnstudio.lessons.library import languages
from nnstudio.lessons.progress import Progress, read_progress, write_progress
from nnstudio.lessons.proof import Bench
from nnstudio.lessons.result import check_result, result_of, write_result
from nnstudio.spec import SpecError, preset, replace

from .outcome import refusal
from .values import NUMBERS, TEXTS, change_json, json_text

CHEAP = 300  # updates of all the runs that claims of a step may make here
PATHS = (
    "training.learning_rate",
    "model.hidden",
    "model.layers.0.units",
    "model.layers.9.l1",
    "data.source",
    "data.noise",
    "training.optimizer",
    "model.dropout",
    "data.features",
    "data.table",
    "model",
    "",
    "training.epochs",
    "data.samples",
    "training.batch_size",
    "model.skips",
    "data.degree",
    "__class__",
    "model.layers.-1.units",
)
LANGUAGES = ("de", "es", "xx", "de_AT", "..", "")


@cache
def genuine() -> tuple[str, ...]:
    """The lessons that come with the program, in every language, and a small one."""
    shipped = sorted(resources.path("lessons").glob("*/lesson*.md"))
    sample = Path(__file__).parent.parent / "unit" / "lessons" / "sample.md"
    return tuple(path.read_text(encoding="utf-8") for path in (*shipped, sample, sample, sample, sample))


@cache
def moments() -> tuple[Observation, ...]:
    """What goals are judged by: trainings of several kinds at several moments, and nothing at all."""
    found = [Observation(preset("circle"))]
    for source, rate in (("circle", 0.1), ("plane", 0.01), ("plane", 100.0), ("bowl", 0.1)):
        trainer = Trainer(replace(preset(source), {"training.learning_rate": rate, "data.samples": 20}), engine="numpy")
        for _ in range(2):
            trainer.step(3)
            found.append(observe(trainer, ("changed training.learning_rate", "opened dock loss", "used x")))
    return tuple(found)


def try_one(rng: random.Random, folder: Path) -> str:
    place = folder / "lesson"
    place.mkdir()
    text = forged(rng, rng.choice(genuine()))
    (place / "lesson.md").write_bytes(_bytes(rng, text))
    if rng.random() < 0.3:
        other = text if rng.random() < 0.7 else forged(rng, text)
        (place / f"lesson.{rng.choice(LANGUAGES)}.md").write_bytes(_bytes(rng, other))
    if rng.random() < 0.3:
        _beside(rng, place)
    try:
        lesson = load_lesson(place, rng.choice(LANGUAGES))
    except LessonError as error:
        assert not find_lessons([folder]).lessons or languages(place)
        return refusal(error, place)
    use(rng, lesson, folder)
    return "used"


def _bytes(rng: random.Random, text: str) -> bytes:
    if rng.random() < 0.01:
        return text.encode(rng.choice(["utf-16", "latin-1", "utf-8-sig"]), "replace")
    return text.encode("utf-8", "surrogatepass")


def _beside(rng: random.Random, place: Path) -> None:
    """A start that is a file, right or wrong."""
    experiment = json.loads(preset("plane").to_json())
    if rng.random() < 0.5:
        change_json(rng, experiment)
    (place / "start.json").write_bytes(json_text(rng, experiment, rng.random() < 0.1))


# Forging


def forged(rng: random.Random, text: str) -> str:
    """A lesson's text, changed in one to four places."""
    lines = text.split("\n")
    for _ in range(rng.choice([1, 1, 2, 4])):
        lines = lines or [""]
        kind = rng.randrange(14)
        if kind < 5:
            _change_value(rng, lines)
        elif kind < 7:
            lines.insert(_inside(rng, lines, "```"), "\n".join(_block(rng)))
        elif kind == 7:
            _paragraph(rng, lines)
        elif kind == 8:
            del lines[rng.randrange(len(lines))]
        elif kind == 9:
            at = rng.randrange(len(lines))
            lines[at:at] = lines[at : at + rng.choice([1, 1, 5, 40])]
        elif kind == 10:
            one, other = rng.randrange(len(lines)), rng.randrange(len(lines))
            lines[one], lines[other] = lines[other], lines[one]
        elif kind == 11:
            at = rng.randrange(len(lines))
            cut = rng.randrange(len(lines[at]) + 1)
            lines[at] = lines[at][:cut] + rng.choice(TEXTS) + lines[at][cut:]
        elif kind == 12:
            _front(rng, lines)
        else:
            lines[:] = rng.choice(["\r", "\r\n", "\n"]).join(lines).split("\n")
    return "\n".join(lines)


def _inside(rng: random.Random, lines: list[str], mark: str) -> int:
    """A place before a block, where another one may stand."""
    found = [k for k, line in enumerate(lines) if line.startswith((f"{mark}task", f"{mark}quiz"))]
    return rng.choice(found) if found else len(lines)


def _change_value(rng: random.Random, lines: list[str]) -> None:
    """What stands behind a key."""
    found = [k for k, line in enumerate(lines) if line.split(":")[0] in KEYS]
    if found:
        at = rng.choice(found)
        key = lines[at].split(":")[0]
        lines[at] = f"{key}: {KEYS[key](rng)}"


def _front(rng: random.Random, lines: list[str]) -> None:
    key = rng.choice(["set", "set", "start", "lock", "hide", "docks", "minutes", "title", "strange"])
    lines.insert(min(rng.randrange(1, 6), len(lines)), f"{key}: {KEYS.get(key, _word)(rng)}")


def _word(rng: random.Random) -> str:
    return str(rng.choice([*TEXTS, *NUMBERS[:12], "dock.loss", "training.*", "a, b, c", "*", "show:x"])).replace(
        "\n", " "
    )


def _number(rng: random.Random) -> str:
    return str(rng.choice([*NUMBERS[:20], 0.1, 5, 20, "1e5", "1e-3", "0.1 to 0.2", "2 to 1", "nan", "1_0", "٣"]))


def _setting(rng: random.Random) -> str:
    if rng.random() < 0.5:
        return rng.choice(
            [
                "training.learning_rate = 0.1",
                "model.hidden = 2",
                "data.samples = 30",
                "training.epochs = 3",
                "data.noise = 10",
                "training.batch_size = 8",
                "model.l1 = 0.01",
                "data.seed = 4",
            ]
        )
    value = rng.choice([_number(rng), _word(rng), "4-2", "none", "adam", "x1,x2", "tanh", "on"])
    return f"{rng.choice(PATHS)} = {value}"


def _start(rng: random.Random) -> str:
    return rng.choice(
        [
            "circle",
            "plane",
            "bowl",
            "start.json",
            "../start.json",
            "/etc/passwd",
            "x.nnstudio",
            ".",
            "",
            "lesson.md",
            "start.json\x00",
            "Circle ",
            "nowhere",
            "x" * 3000 + ".json",
            "\ud800.json",
        ]
    )


def _value(rng: random.Random, depth: int) -> str:
    kind = rng.randrange(8)
    if kind < 3:
        return rng.choice(list(MEASURES))
    if kind == 3:
        return rng.choice(PATHS) or "x"
    if kind < 6 or depth > 3:
        return _number(rng)
    return f"{_value(rng, depth + 1)} {rng.choice('+-*/')} {_value(rng, depth + 1)}"


def _goal(rng: random.Random, depth: int = 0) -> str:
    """An expression of the goals' language, mostly in its grammar."""
    kind = rng.randrange(12)
    if depth > 5 or kind < 4:
        sign = rng.choice(["<", "<=", ">", ">=", "=", "!=", "=", "=="])
        return f"{_value(rng, 0)} {sign} {rng.choice([_value(rng, 0), 'on', '4-2', 'adam', 'x1,x2'])}"
    if kind < 7:
        return f"{_goal(rng, depth + 1)} {rng.choice(['and', 'or', 'then'])} {_goal(rng, depth + 1)}"
    if kind == 7:
        return rng.choice([f"not {_goal(rng, depth + 1)}", f"({_goal(rng, depth + 1)})"])
    if kind == 8:
        return rng.choice(["changed training.learning_rate", "opened dock loss", "used x", "test opened", "opened x",
                           f"changed {rng.choice(PATHS)}", *STATES])  # fmt: skip
    if kind == 9:
        n = rng.choice([5, 11, 12, 13, 60, 190])
        return rng.choice(
            [
                "(" * n + "epochs > 1" + ")" * n,
                "not " * n + "diverged",
                "epochs" + " + 1" * n + " > 3",
                " and ".join(["epochs > 1"] * n),
                "epochs / 0 > 1",
            ]
        )
    if kind == 10:
        return rng.choice(
            [
                "1e308 * 1e308 > 1",
                "epochs * 1e308 * 1e308 = epochs",
                "train_loss / 0 = 1",
                "-epochs > 1",
                "epochs > " + "9" * 300,
                "0 / 0 != 0 / 0",
                "epochs >",
                "",
                "then",
                "epochs = epochs = epochs",
            ]
        )
    return rng.choice(["epochs >= 3", "train_loss < 0.5 and epochs > 1", "model.hidden = 2", "diverged then recovered"])


def _run(rng: random.Random) -> str:
    parts = [rng.choice(["", "one", "a b", "x" * 100]), _setting(rng) if rng.random() < 0.4 else "",
             rng.choice(["3 epochs", "5 updates", "0 epochs", "99999999 epochs", "2 folds", "1 folds", "3 trials",
                         f"{_number(rng)} epochs", "1 epoch", "²  epochs"]),
             rng.choice(["", "", "exact", f"until {_goal(rng)}", "over data.degree=int:1..3", "over x", "search x=1",
                         "search training.learning_rate=0.1,0.2 by random"])]  # fmt: skip
    return "; ".join(part for part in parts if part)


def _answer(rng: random.Random) -> str:
    return rng.choice(
        [
            "25",
            "0.1 to 0.2",
            "-1e300 to 1e300",
            "1e309",
            "nan",
            "inf",
            "2 to 1",
            "",
            "1 to 2 to 3",
            "0x10",
            "1_000",
            "٣",
            "5e-324",
            _word(rng),
        ]
    )


KEYS: dict[str, Callable[[random.Random], str]] = {
    "title": _word, "about": _word, "minutes": _number, "start": _start, "set": _setting, "lock": _word, "hide": _word,
    "docks": _word, "goal": _goal, "says": _word, "hint": _word, "show": _word, "counts": _word, "ask": _word,
    "answer": _answer, "because": _word, "claim": _word, "id": _word, "run": _run, "holds": _goal, "reaches": _number,
    "seeds": lambda rng: rng.choice(["5", "1", "1 of 1", "4 of 5", "5 of 4", "0", "21", "9" * 400, "²", _number(rng)]),
}  # fmt: skip


def _block(rng: random.Random) -> list[str]:
    """A task, question or claim, mostly as one may stand in a lesson."""
    kind = rng.randrange(4)
    if kind == 0:
        body = [f"goal: {_goal(rng)}", "says: Do it"] * rng.choice([1, 1, 2, 25])
        return ["```task", *body, *([f"set: {_setting(rng)}"] if rng.random() < 0.3 else []), "```"]
    if kind == 1:
        options = [f"[{rng.choice(' xX')}] {k}" for k in range(rng.choice([0, 2, 3, 12, 13]))]
        return [
            "```quiz",
            "ask: What?",
            *options,
            *([] if options else [f"answer: {_answer(rng)}"]),
            "because: So.",
            "```",
        ]
    if kind == 2:
        runs = [f"run: {_run(rng)}" for _ in range(rng.choice([0, 1, 1, 2, 21]))]
        return ["```claim", f"id: c{rng.randrange(99)}", *runs, f"holds: {_goal(rng)}", "seeds: 1 of 1", "```"]
    return [rng.choice(["```", "~~~~", "```task", "```python"]), _word(rng), rng.choice(["```", "~~~~", ""])]


def _paragraph(rng: random.Random, lines: list[str]) -> None:
    """Markdown that costs a reader much, or that a lesson may not have."""
    n = rng.choice([3, 50, 1000, 20_000])
    lines.insert(
        rng.randrange(len(lines) + 1),
        rng.choice(
            [
                ">" * n + " x",
                "> " * n + "x",
                "*" * n + "x",
                "- " * n + "x",
                "1. " * n,
                "[" * n,
                "![" * n,
                "[a](" * n,
                "`" * n,
                "*a " * n,
                "_a*b_" * n,
                "|" * n + "\n" + "|-" * n + "|",
                "|a" * n,
                "\t" * n + "x",
                "#" * n + " x",
                "<div>" * n,
                "&lt;" * n,
                "\\" * n,
                "x" * n,
                "[x](show:train.run)",
                "[x](http://a.b)",
                "![x](a.png)",
                "[x](javascript:1)",
                "![x](../a.png)",
                "![x](file:///etc/passwd)",
                "## " + "x" * n,
                "\n".join(["- x"] * min(n, 2000)),
                "\n".join(" " * k + "- x" for k in range(min(n, 300))),
                "~" * n,
                "a\n" * min(n, 3000),
                "[a]: b\n" * min(n, 2000),
                "<!-- teacher -->",
                "---",
                "\u202e\u2066" * min(n, 1000),
                "e\u0301" * n,
                "\U0001f468\u200d" * min(n, 1000),
            ]
        ),
    )


# Using what was accepted


def use(rng: random.Random, lesson: Lesson, folder: Path) -> None:
    """Open every page, judge goals and answers, keep the progress, hand in a result, try cheap claims."""
    assert lesson.skeleton() is not None
    assert all(name.isprintable() for name, _ in lesson.controls())
    for found in (uncovered(lesson), differing(lesson, lesson)):
        for error in found:
            refusal(error, lesson.folder)
    progress = Progress(lesson.id, lesson.content)
    for number, step in enumerate(lesson.steps):
        lesson.experiment(number)
        for k, goal in enumerate(step.goals):
            watch = Watch(goal.expression)
            reached = [watch.see(moment) for moment in moments()]  # all of them, also after it is reached
            if any(reached):
                progress.reach((number, k), goal.expression.text, tuple(watch.evidence))
            _ = goal.expression.repeatable, goal.expression.names("used")
        for k, quiz in enumerate(step.quizzes):
            answers: list[Any] = [quiz.low, 0.5, [0], [0, 1], list(quiz.right), [99], float("nan"), "x", None, True]
            for answer in answers:
                right = quiz.judge(answer)
                if isinstance(answer, float | list):
                    progress.answer((number, k), answer, right)
    _render(rng, lesson)
    _keep(rng, lesson, progress, folder)
    _prove(lesson)


def _keep(rng: random.Random, lesson: Lesson, progress: Progress, folder: Path) -> None:
    """Progress and result, genuine and forged."""
    write_progress(folder, progress)
    assert set(read_progress(folder, lesson).goals) == set(progress.goals)
    path = folder / f"{lesson.id}.json"
    kept = json.loads(path.read_bytes())
    change_json(rng, kept)
    path.write_bytes(json_text(rng, kept))
    again = read_progress(folder, lesson)
    assert 0 <= again.share(lesson) <= 1
    write_progress(folder, again)
    result = result_of(lesson, progress, "Ada")
    shelf = find_lessons([folder])
    for forge in (False, True):
        if forge:
            change_json(rng, result)
        handed = folder / "handed-in.json"
        handed.write_bytes(json_text(rng, result))
        with suppress(LessonError):
            report = check_result(handed, shelf, retrain=False)
            assert forge or report.intact
            _ = report.good, report.complete
    with suppress(OSError):
        write_result(result_of(lesson, again, "\ud800" * 3), handed)


def _prove(lesson: Lesson) -> None:
    bench = Bench()
    for number, step in enumerate(lesson.steps):
        cheap = step.start is None and lesson.experiment(number).data.drawn < 300
        for claim in step.claims:
            length = sum(run.epochs * 30 + run.updates + 99 * (run.trials + run.folds) for run in claim.runs)
            if cheap and length * claim.seeds < CHEAP and len(claim.runs) < 5:
                with suppress(SpecError):
                    assert "\n" not in bench.proof(lesson, number, claim).text


def _render(rng: random.Random, lesson: Lesson) -> None:
    """The pages as the window shows them."""
    page = _page()
    for step in lesson.steps:
        if ("\n" in step.text and rng.random() < 0.3) or "  " in step.text or len(step.text) > 3000:
            page.tell(step.text, lesson.folder)


@cache
def _page() -> Any:
    """Made once in each process, since Qt does not outlive a fork."""
    from PySide6.QtWidgets import QApplication

    from nnstudio.ui.lessons.text import LessonText

    global _app
    _app = QApplication.instance() or QApplication([])
    text = LessonText()
    text.resize(400, 100)
    return text


_app: Any = None
