"""Progress that is kept, and results that are handed in and trained again."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from nnstudio import Trainer
from nnstudio.lessons import LessonError, Shelf, read_lesson
from nnstudio.lessons.facts import observe
from nnstudio.lessons.goals import Watch
from nnstudio.lessons.progress import MOST_BYTES, Progress, read_progress, set_aside_damaged, write_progress
from nnstudio.lessons.result import check_result, checksum, result_of, write_result
from nnstudio.spec import preset

LESSON = (Path(__file__).parent / "sample.md").read_text(encoding="utf-8")


@pytest.fixture
def lesson():
    return replace(read_lesson(LESSON, "x"), id="fast", content="abc")


def trained(experiment, epochs, seen=()):
    trainer = Trainer(experiment)
    trainer.run(epochs=epochs)
    return replace(observe(trainer, seen), pure=True)


def reach(progress, place, goal, *moments):
    watch = Watch(goal.expression)
    for moment in moments:
        watch.see(moment)
    assert watch.reached
    progress.reach(place, goal.expression.text, tuple(watch.evidence))


@pytest.fixture
def progress(lesson):
    """All of the lesson done as the window would see it."""
    made = Progress(lesson.id, lesson.content)
    start = lesson.start.replace("training.learning_rate", 0.03)
    reach(made, (0, 0), lesson.steps[0].goals[0], trained(start, 25))
    reach(made, (1, 0), lesson.steps[1].goals[0], trained(start.replace("training.learning_rate", 3.0), 25),
          trained(start, 2))  # fmt: skip
    made.answer((0, 0), [0], False)
    made.answer((0, 0), [1], True)
    made.answer((1, 0), 0.3, True)
    return made


def test_progress_comes_back_as_it_was(lesson, progress, tmp_path):
    progress.step = 1
    write_progress(tmp_path, progress)
    again = read_progress(tmp_path, lesson)
    assert again == progress
    assert again.answers[0, 0].tries == 2
    assert again.share(lesson) == 1


def test_spoilt_progress_is_a_fresh_start(lesson, progress, tmp_path):
    write_progress(tmp_path, progress)
    whole = (tmp_path / "fast.json").read_text()
    for spoilt in ("", "[]", "{}", whole[:400], whole.replace('"when"', '"wann"'), whole.replace("0.03", '"x"')):
        (tmp_path / "fast.json").write_text(spoilt)
        assert read_progress(tmp_path, lesson) == Progress("fast", "abc")


@pytest.mark.parametrize("content", ["", "[]", '{"goals": 3}', "\x00\x01", "[" * 10_000, " " * (MOST_BYTES + 1)])
def test_damaged_progress_is_set_aside_and_said(lesson, tmp_path, content):
    (tmp_path / "fast.json").write_text(content)
    said = set_aside_damaged(tmp_path, lesson)
    assert str(tmp_path / "fast.json.damaged") in said
    assert (tmp_path / "fast.json.damaged").read_text() == content
    assert set_aside_damaged(tmp_path, lesson) is None


def test_a_folder_in_the_place_of_progress_is_set_aside(lesson, progress, tmp_path):
    (tmp_path / "fast.json").mkdir()
    assert set_aside_damaged(tmp_path, lesson)
    write_progress(tmp_path, progress)
    assert set_aside_damaged(tmp_path, lesson) is None
    assert read_progress(tmp_path, lesson) == progress


def test_progress_in_an_edited_lesson_keeps_what_still_fits(lesson, progress, tmp_path):
    write_progress(tmp_path, progress)
    edited = read_lesson(
        LESSON.replace("epochs >= 20", "epochs >= 30").replace("[x] It c", "[x] It rises\n[ ] It c"), "x"
    )
    kept = read_progress(tmp_path, replace(edited, id="fast"))
    assert set(kept.goals) == {(1, 0)}
    assert set(kept.answers) == {(0, 0), (1, 0)}


def hand_in(result, tmp_path):
    path = tmp_path / "result.json"
    write_result(result, path)
    return path


def verdicts(report):
    return [check.verdict for check in report.goals], [check.verdict for check in report.questions]


def test_a_result_is_confirmed_by_training_again(lesson, progress, tmp_path):
    path = hand_in(result_of(lesson, progress, " Ada "), tmp_path)
    report = check_result(path, Shelf((lesson,)))
    assert verdicts(report) == (["confirmed", "confirmed"], ["confirmed", "confirmed"])
    assert (report.name, report.intact, report.same, report.good, report.complete) == ("Ada", True, True, True, True)
    assert "diverges at update" in report.goals[1].why
    assert "rounding" not in report.goals[0].why
    assert "after 2 tries" in report.questions[0].why


def test_what_was_not_done_is_missing_and_nothing_else(lesson, tmp_path):
    report = check_result(hand_in(result_of(lesson, Progress("fast"), ""), tmp_path), Shelf(()))
    assert verdicts(report) == (["missing", "missing"], ["missing", "missing"])
    assert report.good
    assert not report.complete
    assert report.same is None


def test_an_invented_number_is_found_out(lesson, progress, tmp_path):
    result = result_of(lesson, progress, "Eve")
    moment = result["goals"][0]["evidence"][0]
    moment["experiment"]["training"]["learning_rate"] = 1e-7
    path = hand_in(result, tmp_path)
    assert not check_result(path, Shelf((lesson,))).intact
    report = check_result(hand_in(result | {"checksum": checksum(result)}, tmp_path), Shelf((lesson,)))
    assert report.intact
    assert report.goals[0].verdict == "contradicted"
    assert "trained again, it comes to" in report.goals[0].why
    assert not report.good


def test_numbers_that_do_not_reach_the_goal_are_found_out_without_training(lesson, progress, tmp_path):
    result = result_of(lesson, progress, "Eve")
    result["goals"][0]["evidence"][0]["numbers"]["epochs"] = 3
    report = check_result(hand_in(result, tmp_path), Shelf((lesson,)), retrain=False)
    assert report.goals[0].verdict == "contradicted"


def test_what_cannot_be_repeated_is_taken_on_trust(lesson, tmp_path):
    progress = Progress(lesson.id, lesson.content)
    moment = replace(trained(lesson.start.replace("training.learning_rate", 0.03), 25), pure=False)
    reach(progress, (0, 0), lesson.steps[0].goals[0], moment)
    report = check_result(hand_in(result_of(lesson, progress, "Ada"), tmp_path), Shelf((lesson,)))
    assert report.goals[0].verdict == "seen"
    assert "cannot be repeated" in report.goals[0].why


def test_a_wrong_answer_called_right_is_found_out(lesson, progress, tmp_path):
    result = result_of(lesson, progress, "Eve")
    result["answers"][0]["answer"] = [0]
    report = check_result(hand_in(result, tmp_path), Shelf((lesson,)), retrain=False)
    assert report.questions[0].verdict == "contradicted"


def test_files_that_are_no_result_are_refused_in_a_line(lesson, progress, tmp_path):
    result = result_of(lesson, progress, "Ada")
    for plain in ([], {}, {"format": "x"}, result | {"version": 9}, result | {"goals": 3}, result | {"goals": [{}]},
                  {k: v for k, v in result.items() if k != "answers"}):  # fmt: skip
        path = tmp_path / "bad.json"
        path.write_text(json.dumps(plain))
        with pytest.raises(LessonError, match=r"bad\.json: ") as error:
            check_result(path, Shelf((lesson,)))
        assert "\n" not in str(error.value)
    path.write_text("{")
    with pytest.raises(LessonError, match="no JSON"):
        check_result(path, Shelf(()))
    with pytest.raises(LessonError, match="cannot be read"):
        check_result(tmp_path / "none.json", Shelf(()))


def test_a_search_for_the_experiment_of_other_presets_is_not_needed(lesson, tmp_path):
    """A goal of another experiment than the lesson's is as good: the goal alone says what it takes."""
    progress = Progress(lesson.id, lesson.content)
    reach(progress, (0, 0), lesson.steps[0].goals[0], trained(preset("circle"), 120))
    report = check_result(hand_in(result_of(lesson, progress, "Ada"), tmp_path), Shelf((lesson,)))
    assert report.goals[0].verdict == "confirmed"


@pytest.mark.parametrize("step", [0, -7, 1e999])
def test_a_step_that_there_cannot_be_is_refused(lesson, progress, tmp_path, step):
    result = result_of(lesson, progress, "Ada")
    result["answers"][0]["step"] = step
    with pytest.raises(LessonError, match="it is not whole"):
        check_result(hand_in(result, tmp_path), Shelf((lesson,)), retrain=False)


def test_endless_numbers_in_kept_progress_are_a_fresh_start(lesson, progress, tmp_path):
    write_progress(tmp_path, progress)
    path = tmp_path / f"{lesson.id}.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"step": 0', '"step": 1e999'), encoding="utf-8")
    assert read_progress(tmp_path, lesson).goals == {}


def test_kept_progress_with_half_a_character_pair_is_a_fresh_start(lesson, progress, tmp_path):
    write_progress(tmp_path, progress)
    path = tmp_path / f"{lesson.id}.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"when": "', '"when": "\\ud800', 1), encoding="utf-8")
    assert read_progress(tmp_path, lesson).goals == {}


def test_a_name_with_half_a_character_pair_can_be_handed_in(lesson, progress, tmp_path):
    write_result(result_of(lesson, progress, "Ada\ud83d"), tmp_path / "r.json")
    report = check_result(tmp_path / "r.json", Shelf((lesson,)), retrain=False)
    assert (report.name, report.intact) == ("Ada?", True)
