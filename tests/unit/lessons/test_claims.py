"""What lessons claim: how it is written, how it is tried, and that all of it holds in every lesson of the program."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from nnstudio.lessons import LessonError, find_lessons, load_lesson, read_lesson
from nnstudio.lessons.claims import MORE_MEASURES
from nnstudio.lessons.facts import MEASURES, REPEATABLE, STATES, observe
from nnstudio.lessons.figures import declared, differing, figures, uncovered
from nnstudio.lessons.goals import Watch
from nnstudio.lessons.library import shipped
from nnstudio.lessons.proof import Bench, moments
from nnstudio.nn import kernels
from nnstudio.nn.trainer import Trainer
from nnstudio.spec import Experiment, preset
from nnstudio.spec import replace as changed

SAMPLE = (Path(__file__).parent / "sample.md").read_text(encoding="utf-8")
DOCS = Path(__file__).parents[3] / "docs" / "lessons.md"
LESSONS = {lesson.id: lesson for lesson in find_lessons([shipped()]).lessons}
WINDOW_ALONE = set(MEASURES) - REPEATABLE - {"runs"}  # what cross-validation and search have come to


@pytest.fixture(scope="module", autouse=True)
def loaded_here():
    """Claims are trained by compiled kernels; what "auto" means to other tests must not hang on their order."""
    yield
    kernels._loaded.clear()


@pytest.fixture(scope="module")
def bench():
    return Bench()


def sample(claim, goals="reaches: 1"):
    """The sample lesson with a claim in its first step."""
    block = f"```claim\nid: first\n{claim}\n{goals}\n```\n\n## Diverge"
    return read_lesson(SAMPLE.replace("## Diverge", block, 1), "lesson.md")


def proof_of(lesson):
    (proof,) = Bench().prove(lesson)
    return proof


# The lessons of the program


@pytest.mark.parametrize("name", LESSONS)
def test_every_claim_of_a_lesson_holds(name, bench):
    lesson = LESSONS[name]
    proofs = list(bench.prove(lesson))
    assert [proof.text for proof in proofs if not proof.good] == []
    assert len(proofs) == len(lesson.claims) >= 4
    trained = [proof for proof in proofs if proof.claim.runs]
    assert all(len(proof.held) >= 5 for proof in trained), "with five seeds at least"
    assert all(sum(proof.held) > len(proof.held) / 2 for proof in proofs)


@pytest.mark.parametrize("name", LESSONS)
def test_every_number_and_right_answer_rests_on_a_claim(name):
    assert [str(problem) for problem in uncovered(LESSONS[name])] == []


@pytest.mark.parametrize("language", ["de", "es"])
@pytest.mark.parametrize("name", LESSONS)
def test_translations_have_the_numbers_of_the_original(name, language):
    lesson = LESSONS[name]
    assert [str(problem) for problem in differing(lesson, load_lesson(lesson.folder, language))] == []


@pytest.mark.parametrize("name", LESSONS)
def test_every_goal_that_training_reaches_is_reached_in_a_claim(name):
    for step in LESSONS[name].steps:
        reached = {goal for claim in step.claims for goal in claim.reaches}
        for number, goal in enumerate(step.goals, start=1):
            words = {word for stage in goal.expression.stages for word in stage.words()}
            seen = any(word.split()[0] in ("opened", "used", "test") for word in words)
            assert number in reached or seen or words & WINDOW_ALONE, f"{name}: {step.title}: {goal.says}"


@pytest.mark.parametrize("name", LESSONS)
def test_no_goal_is_reached_before_anything_is_done(name, bench):
    """Neither by what the step begins with, nor by what a learner has left from the step before."""
    lesson = LESSONS[name]
    for number, step in enumerate(lesson.steps):
        before = [observe(Trainer(lesson.experiment(number)))]
        if number and step.start is None:
            before += when_reached(bench, lesson, number - 1)
        for goal in step.goals:
            watch = Watch(goal.expression)
            for now in before:
                assert not watch.see(replace(now, seen=frozenset())), f"{name}: {step.title}: {goal.says}"
            assert not watch.evidence


def when_reached(bench, lesson, number):
    """The moments at which a step's claims reach its goals, when the way on is open."""
    step, start = lesson.steps[number], lesson.experiment(number)
    for claim in step.claims:
        for goal in claim.reaches:
            watch = Watch(step.goals[goal - 1].expression)
            left = [bench.trained(run, start, 0, set()) for run in claim.runs]
            assert any(watch.see(moment) for moment in moments(left, start))
            yield watch.evidence[-1]


@pytest.mark.parametrize("name", LESSONS)
def test_lessons_say_themselves_what_they_begin_with(name):
    """So that a preset may change without moving a lesson."""
    lesson = LESSONS[name]
    text = (lesson.folder / "lesson.md").read_text(encoding="utf-8")
    bare = read_lesson(text, "lesson.md", lambda name: changed(Experiment(), {"data.source": preset(name).data.source}))
    assert bare.start == lesson.start
    assert [step.start for step in bare.steps] == [step.start for step in lesson.steps]


# How claims are written and tried


def test_a_claim_is_read_and_holds():
    lesson = sample("run: training.learning_rate = 0.03; 25 epochs\nholds: train_loss < 0.5 and parameters = 3\n"
                    "holds: 2 * 8 + 9 = 25 and epochs / 5 - 1 = 4\nseeds: 2 of 3")  # fmt: skip
    (claim,) = lesson.claims
    assert (claim.id, claim.line, claim.reaches, claim.least, claim.seeds) == ("first", 38, (1,), 2, 3)
    proof = proof_of(lesson)
    assert proof.good
    assert proof.held == (True, True, True)
    assert [numbers["parameters"] for numbers in proof.numbers] == [3, 3, 3]
    assert len({numbers["train_loss"] for numbers in proof.numbers}) == 3, "every seed has samples of its own"
    assert re.fullmatch(r"first: 3 of 3 \(epochs 25, parameters 3, train_loss \S+\)", proof.text)


def test_what_a_run_comes_to_is_what_a_trainer_comes_to():
    lesson = sample("run: training.learning_rate = 0.03; 25 epochs\nholds: train_loss < 0.5\nseeds: 2")
    for shift, numbers in enumerate(proof_of(lesson).numbers):
        seeds = dict.fromkeys(("data.seed", "model.seed", "training.seed"), shift)
        trainer = Trainer(changed(lesson.start, {"training.learning_rate": 0.03, **seeds}))
        trainer.run(epochs=25)
        assert numbers["train_loss"] == pytest.approx(trainer.scores().train_loss, rel=1e-9)


@pytest.mark.parametrize(
    ("claim", "held"),
    [
        ("run: 25 epochs\nholds: train_loss < 0.0001", False),
        ("run: 25 epochs\nholds: parameters = 4", False),
        ("run: 10 epochs\nholds: train_loss < 100\nreaches: 1", False),  # the goal asks for 20
        ("holds: 2 + 2 = 5", False),
        ("holds: 2 + 2 = 4", True),
        ("run: a; training.learning_rate = 0.1; 20 epochs\nrun: b; training.learning_rate = 0.01; 20 epochs\n"
         "holds: a.train_loss < b.train_loss and a.updates = b.updates", True),
        ("run: a; training.learning_rate = 1; 20 epochs\nholds: diverged and a.diverged = 1 and not trained", True),
        ("run: training.learning_rate = 0.1; 99 epochs; until train_loss < 0.05\n"
         "holds: epochs < 99 and train_loss < 0.05 and rises < 0.5", True),
        ("run: exact\nholds: train_loss < 0.00001 and updates = 0", True),
        ("run: best; exact\nholds: best.train_loss < 0.00001", True),
        ("run: best; exact\nrun: start\nholds: start.limit > 0.1 and start.limit = best.limit and best.span > 1", True),
        ("run: 3 folds; 5 epochs\nholds: folds = 3 and best_fold <= held_loss and worst_fold >= held_loss", True),
    ],
)  # fmt: skip
def test_what_is_so_holds_and_nothing_else_does(claim, held):
    lesson = sample(claim, "seeds: 2")
    assert proof_of(lesson).good is held


def test_one_seed_that_fails_is_named_and_the_lessons_own_must_hold():
    lesson = sample("run: 0 epochs\nholds: data.seed >= 1", "seeds: 1 of 3")
    proof = proof_of(lesson)
    assert proof.held == (False, True, True)
    assert not proof.good
    assert proof.failed == ("seed +0: data.seed >= 1",)
    assert proof.text == "first: 2 of 3; seed +0: data.seed >= 1"


@pytest.mark.parametrize(
    ("claim", "says"),
    [
        ("run: 20 epochs", "nothing is claimed"),
        ("run: 20 epoch s\nholds: epochs = 20", "20 epoch s is no part of a run: use a name, settings"),
        ("run: model.speed = 3\nholds: epochs = 20", "model.speed"),
        ("run: training.momentum = 3\nholds: epochs = 20", "training.momentum: 3"),
        ("run: 9999999 epochs\nholds: epochs = 20", "at most 2,000,000 updates"),
        ("run: a; 20 epochs\nrun: a\nholds: epochs = 20", "two runs of a claim bear one name"),
        ("run: 20 epochs\nholds: speed > 3", "speed is neither a setting"),
        ("run: 20 epochs\nholds: epochs > 3 then epochs > 4", "then has no meaning in a claim"),
        ("run: 20 epochs\nholds: b.epochs > 3", "b.epochs is neither a setting"),
        ("run: 20 epochs\nholds: epochs > 3\nseeds: many", "many is no number of seeds"),
        ("run: 20 epochs\nholds: epochs > 3\nseeds: 6 of 5", "6 of 5 is no number of seeds"),
        ("run: 20 epochs\nreaches: 2", "2 is no goal of this step: it has 1"),
        ("run: over data.degree=int:1..3\nholds: best > 1", "over needs folds"),
        ("run: search training.learning_rate\nholds: best > 1", "search needs trials"),
        ("run: search training.learning_rate; 9999 trials\nholds: best > 1", "at most 100 trials and 20 folds"),
        ("run: until train_loss < 1\nholds: epochs > 1", "until needs a number of epochs"),
        ("id: second\nholds: 1 = 1", "id stands here a second time"),
    ],
)
def test_what_is_no_claim_is_refused_with_its_line(claim, says):
    with pytest.raises(LessonError, match=r"lesson\.md:\d+: ") as error:
        sample(claim, "")
    assert says in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("run", "says"),
    [
        ("model.hidden = 4; exact", "have an exact answer"),
        ("over training.speed=1..3; 3 folds; 1 epochs", "training.speed"),
        ("search training.speed; 3 trials", "training.speed"),
    ],
)
def test_a_run_that_cannot_be_made_is_told_of(run, says):
    proof = proof_of(sample(f"run: {run}\nholds: train_loss > 0", "seeds: 1"))
    assert not proof.good
    assert says in proof.text
    assert "\n" not in proof.text


def test_claims_are_found_by_their_ids():
    one = sample("holds: 1 = 1", "")
    assert [claim.id for claim in one.claims] == ["first"]
    again = SAMPLE.replace(
        "## Diverge", "```claim\nid: first\nholds: 1 = 1\n```\n\n```claim\nid: first\nholds: 1 = 1\n```\n\n## Diverge"
    )
    with pytest.raises(LessonError, match="there is a claim first already, in line 38"):
        read_lesson(again, "x")
    with pytest.raises(LessonError, match="no claim last in this lesson"):
        read_lesson(SAMPLE.replace("## Diverge", "```claim\nid: first\nholds: 1 = 1\n```\n\n## Diverge")
                    .replace("because: Every", "claim: last\nbecause: Every"), "x")  # fmt: skip


# Numbers in texts


@pytest.mark.parametrize(
    ("words", "language", "numbers"),
    [
        ("Set it to **0.3**, then 1,000 epochs.", "", ["0.3", "1000"]),
        ("Stelle sie auf **0,3**, dann 1000 Epochen.", "de", ["0.3", "1000"]),
        ("x1, x², L2, λ₁ and Ctrl+3 are names", "", []),
        ("8-8 beats 26 in 90 % of cases, 0.40 to 0.4", "", ["8-8", "26", "90", "0.4", "0.4"]),
        ("[1 step](show:training.learning_rate) of 3·4", "", ["1", "3", "4"]),
        ("```\n17\n``` no", "", []),
    ],
)
def test_numbers_are_found_in_texts(words, language, numbers):
    assert figures(words, language) == numbers


def test_a_number_that_nothing_claims_is_told_of():
    text = SAMPLE.replace("Now make it diverge.", "Now make it diverge within 7 updates.")
    assert uncovered(read_lesson(text, "x")) == [], "nobody has to declare claims"
    text = text.replace("```task\nset:", "```claim\nid: one\nholds: 1 = 1\n```\n\n```task\nset:")
    said = [problem.message for problem in uncovered(read_lesson(text, "x"))]
    assert any("the number 7 stands in no claim and no goal of this step" in message for message in said)
    assert sum("no claim shows that the right answer is right" in message for message in said) == 2
    listed = text.replace("set: training.learning_rate = 0.5", "counts: 7\nset: training.learning_rate = 0.5")
    assert not any("7" in problem.message for problem in uncovered(read_lesson(listed, "x")))


def test_a_translation_with_another_number_is_told_of(tmp_path):
    place = tmp_path / "fast"
    place.mkdir()
    english = SAMPLE.replace("Be patient.", "Be patient for 0.5 minutes.")
    (place / "lesson.md").write_text(english, encoding="utf-8")
    (place / "lesson.de.md").write_text(english.replace("0.5 minutes", "0,6 Minuten"), encoding="utf-8")
    (problem,) = differing(load_lesson(place), load_lesson(place, "de"))
    assert "0.6 too many, 0.5 missing" in problem.message


def test_what_declares_a_number():
    lesson = sample("run: model.hidden = 8-4; model.l1 = 0.3; 60 epochs; until train_loss < 0.02\n"
                    "run: b; search training.learning_rate=log:0.001..1 by random; 8 trials\n"
                    "holds: 2 * 3 = 6 and not epochs < 9")  # fmt: skip
    assert {"8-4", "0.3", "60", "0.02", "0.001", "1", "8", "2", "3", "6", "9", "20", "0.5"} <= set(
        declared(lesson.steps[0])
    )


def test_the_description_names_all_that_claims_may_say():
    text = DOCS.read_text(encoding="utf-8")
    for name, says in MORE_MEASURES.items():
        assert f"| `{name}` | {says} |" in text
    assert not set(MORE_MEASURES) & {*MEASURES, *STATES} - {"diverged"}
