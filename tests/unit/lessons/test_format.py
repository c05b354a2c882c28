"""The lesson's file: what it holds, and what is said about one that is not in order."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.lessons import LessonError, find_lessons, load_lesson, read_lesson
from nnstudio.lessons.format import MOST_BYTES, MOST_STEPS
from nnstudio.lessons.library import languages, lesson_folders, shipped
from nnstudio.spec import preset

from ...fuzzing import PATIENCE_S, TIMES

pytestmark = pytest.mark.timeout(PATIENCE_S)

LESSON = (Path(__file__).parent / "sample.md").read_text(encoding="utf-8")


def test_everything_that_a_lesson_says_is_read():
    lesson = read_lesson(LESSON, "lesson.md")
    assert (lesson.title, lesson.minutes, lesson.about) == ("Too fast", 8, "From a crawl to divergence.")
    assert lesson.start == preset("plane").replace("model.hidden", "none").replace("training.learning_rate", 0.001)
    assert lesson.lock == ("training.optimizer", "data.source")
    assert (lesson.hide, lesson.docks) == (("dock.weights",), ("loss", "surface"))
    crawl, diverge = lesson.steps
    assert "Drag the" in crawl.text
    assert "## this is no step" in crawl.text
    assert "goal" not in crawl.text
    assert [goal.says for goal in crawl.goals] == ["Get somewhere in twenty epochs"]
    assert crawl.goals[0].expression.text == "epochs >= 20 and train_loss < 0.5"
    assert crawl.hints == ("Be patient.", "Be more patient.")
    assert crawl.shows == ("training.learning_rate", "train.run")
    assert crawl.start is None
    assert diverge.start == lesson.start.replace("training.learning_rate", 0.5)
    assert lesson.experiment(0) == lesson.start
    assert lesson.experiment(1) == diverge.start
    assert diverge.docks == ("runs",)
    assert lesson.notes == "Let them guess first."
    assert [(link.text, link.control) for link in lesson.links] == [("step size", "training.learning_rate")]


def test_a_link_may_be_broken_over_two_lines_and_name_a_control_with_a_space():
    lesson = read_lesson(
        changed("[step size](show:training.learning_rate)", "[the\nwave](show:data.features.sin%20x1)"), "x"
    )
    assert [(link.text, link.control, link.line) for link in lesson.links] == [("the wave", "data.features.sin x1", 15)]


def test_every_shipped_lesson_is_whole_in_every_language():
    for language in ("", "de", "es"):
        shelf = find_lessons([shipped()], language)
        assert [str(problem) for problem in shelf.problems] == []
        assert len(shelf.lessons) == 10
    assert {languages(lesson.folder) for lesson in shelf.lessons} == {("de", "es")}


def test_questions_are_judged():
    crawl, diverge = read_lesson(LESSON, "lesson.md").steps
    choice, number = crawl.quizzes[0], diverge.quizzes[0]
    assert choice.judge([1])
    assert not choice.judge([0])
    assert not choice.judge([0, 1])
    assert not choice.several
    assert number.judge(0.1)
    assert not number.judge(0.51)
    assert not number.judge(True)
    assert not number.judge([1])


def changed(old, new):
    assert old in LESSON
    return LESSON.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("", 1, "begins with a line of three hyphens"),
        ("---\ntitle: a\n", 1, "second line of three hyphens is missing"),
        (changed("title: Too fast\n", ""), 1, "title is missing"),
        (changed("minutes: 8", "minutes: soon"), 4, "1 to 240 minutes"),
        (changed("minutes: 8", "minutes: 8\nminutes: 9"), 5, "a second time"),
        (changed("start: plane", "start: plain"), 5, "there is no preset plain"),
        (changed("start: plane", "start: ../other.json"), 5, "no preset"),
        (changed("set: model.hidden = none", "set: model.hidden"), 6, "needs a path and a value"),
        (changed("= 0.001", "= -3"), 7, "training.learning_rate: -3 is not accepted"),
        (changed("set: model.hidden = none", "set: model.speed = 3"), 6, "model.speed"),
        (changed("hide: dock.weights", "hides: dock.weights"), 9, "is not understood: use title, about"),
        (changed("## Crawl", "Words.\n\n## Crawl"), 13, "before the first step"),
        (changed("## Crawl", "## "), 13, "no title"),
        (changed("[step size](show:training.learning_rate)", "[step](https://example.org)"), 15, "use show:"),
        (changed("(show:training.learning_rate)", "(show:data.features.sin x1)"), 15, "with %20 for a space"),
        (changed("[step size](show:training.learning_rate)", "![it](../x.png)"), 15, "no picture"),
        (changed("goal: epochs >= 20 and", "goal: epoch >= 20 and"), 22, "goal: epoch is neither"),
        (changed("goal: epochs", "gaol: epochs"), 22, "gaol: epochs >= 20 and is not understood: use goal"),
        (changed("says: Get somewhere\n  in twenty epochs\n", ""), 22, "says is missing after the goal"),
        (changed("hint: Be patient.", "hint:"), 26, "hint has no value"),
        (changed("[x] It crawls", "[ ] It crawls"), 31, "at least one of them marked"),
        (changed("because: Every update goes nowhere.\n", ""), 31, "because is missing"),
        (changed("answer: 0.1 to 0.5", "answer: much"), 51, "much is no answer"),
        (changed("answer: 0.1 to 0.5", "answer: 0.5 to 0.1"), 51, "is no answer"),
        (changed("answer: 0.1 to 0.5\n", ""), 49, "has no answer"),
        (LESSON.replace("```\n\n<!-- teacher -->", "<!-- teacher -->"), 49, "never closed"),
        (LESSON + "x" * MOST_BYTES, 0, "bytes"),
        (LESSON.split("<!--")[0] + "## Again\n\nText.\n\n" * MOST_STEPS, 247, "at most"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text, line, says):
    with pytest.raises(LessonError, match=r".") as error:
        read_lesson(text, "lesson.md")
    assert says in error.value.message
    assert error.value.line == line
    assert "\n" not in str(error.value)
    assert str(error.value).startswith(f"lesson.md:{line}: " if line else "lesson.md: ")


@settings(max_examples=100 * TIMES, deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_a_lesson_or_refused(text):
    with pytest.raises(LessonError):
        read_lesson(text, "x")


LINES = LESSON.split("\n")


@settings(max_examples=100 * TIMES, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(LINES) - 1), st.sampled_from(["drop", "twice", "swap", "cut", "junk"])),
             min_size=1, max_size=4),
    st.text(max_size=20),
)  # fmt: skip
def test_a_damaged_lesson_is_a_lesson_or_refused(damages, junk):
    lines = list(LINES)
    for at, how in damages:
        at = min(at, len(lines) - 1)
        if how == "drop" and len(lines) > 1:
            del lines[at]
        elif how == "twice":
            lines.insert(at, lines[at])
        elif how == "swap":
            lines[at], lines[0] = lines[0], lines[at]
        elif how == "cut":
            lines[at] = lines[at][: len(lines[at]) // 2]
        else:
            lines[at] = junk
    said = "a lesson"
    try:
        read_lesson("\n".join(lines), "x")
    except LessonError as error:
        said = str(error)
    assert "\n" not in said
    assert len(said) < 600


TOO_MUCH = {
    "a table of many columns": "|a" * 4000 + "|\n" + "|-" * 4000 + "|",
    "many tabs": "\t" * 9000 + "x",
    "many items": "- x\n" * 2000,
    "many lines": "word word word word word\n" * 900,
}


@pytest.mark.parametrize("case", TOO_MUCH)
def test_a_text_that_takes_minutes_to_draw_is_refused(case):
    with pytest.raises(LessonError, match="has at most"):
        read_lesson(changed("Drag the", TOO_MUCH[case] + "\nDrag the"), "x")


@pytest.mark.parametrize(("old", "new"), [
    ("## Diverge", "~" * 9000 + "\n\n## Diverge"),
    ("start: plane", "start: pla\x00ne"),
    ("goal: epochs >= 20", "goal: " + "é" * 300 + " >= 20"),
    ("## Diverge", "## " + "x" * 9000),
])  # fmt: skip
def test_what_is_wrong_is_said_in_one_short_line(old, new):
    with pytest.raises(LessonError) as caught:
        read_lesson(changed(old, new), "x")
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 500


def put(folder, name, text, file="lesson.md"):
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    (place / file).write_text(text, encoding="utf-8")
    return place


def test_lessons_are_found_and_the_nearer_one_counts(tmp_path, monkeypatch):
    near, far = tmp_path / "near", tmp_path / "far"
    put(far, "one", LESSON)
    put(far, "two", LESSON)
    put(near, "two", changed("title: Too fast", "title: Mine"))
    put(near, "bad", changed("minutes: 8", "minutes: x"))
    (near / "notes").mkdir()
    monkeypatch.setenv("NNSTUDIO_LESSONS", str(far))
    assert lesson_folders(near) == (shipped(), far, near)
    shelf = find_lessons([far, near])
    assert [(lesson.id, lesson.title) for lesson in shelf.lessons] == [("one", "Too fast"), ("two", "Mine")]
    assert [str(problem) for problem in shelf.problems] == [
        f"{near / 'bad' / 'lesson.md'}:4: x is no length: use 1 to 240 minutes"
    ]


def test_a_lesson_in_another_language_differs_in_its_texts_alone(tmp_path):
    german = changed("title: Too fast", "title: Zu schnell").replace("Be patient.", "Geduld.")
    place = put(tmp_path, "fast", LESSON)
    put(tmp_path, "fast", german, "lesson.de.md")
    assert load_lesson(place).title == "Too fast"
    assert languages(place) == ("de",)
    translated = load_lesson(place, "de_AT")
    assert (translated.title, translated.language) == ("Zu schnell", "de")
    assert translated.content == load_lesson(place).content
    assert load_lesson(place, "fr").title == "Too fast"
    put(tmp_path, "fast", german.replace("epochs >= 20", "epochs >= 2"), "lesson.de.md")
    with pytest.raises(LessonError, match=r"differs .* step 1"):
        load_lesson(place, "de")


def test_a_lesson_may_begin_with_a_file_beside_it(tmp_path):
    experiment = preset("moons").replace("data.noise", 15.0)
    place = put(tmp_path, "own", changed("start: plane", "start: begin.json"))
    (place / "begin.json").write_text(experiment.to_json(), encoding="utf-8")
    assert load_lesson(place).start.data == experiment.data


def test_files_that_are_no_text_are_refused(tmp_path):
    place = put(tmp_path, "odd", LESSON)
    (place / "lesson.md").write_bytes(b"---\ntitle: \xff\xfe")
    with pytest.raises(LessonError, match="UTF-8"):
        load_lesson(place)
    (place / "lesson.md").write_bytes(b"\xef\xbb\xbf" + LESSON.replace("\n", "\r\n").encode())
    assert load_lesson(place).title == "Too fast"
