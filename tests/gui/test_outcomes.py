"""What the window says when a run goes wrong or ends, and what its offers do."""

import pytest
from PySide6.QtWidgets import QPushButton

from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Themes

WAIT = 60_000  # milliseconds, for machines with much else to do


@pytest.fixture
def window(qtbot, qapp, private_home):
    made = MainWindow(Themes(qapp, "light"), Settings(private_home), keep_settings=False)
    made.show()
    qtbot.waitUntil(lambda: made.clock.latest is not None, timeout=WAIT)
    yield made
    made.files.forget_unsaved()
    made.close()
    made.dispose()


def offers(window):
    return [b.text() for b in window.notice.findChildren(QPushButton) if b.isVisibleTo(window.notice)]


def press(window, text):
    [button] = [b for b in window.notice.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(window.notice)]
    button.click()


def told(window, kind):
    return lambda: window.notice.kind == kind


def at(window, update):
    return lambda: window.clock.latest is not None and window.clock.latest.update > update


def test_a_step_that_is_too_large_is_said_and_its_offers_do_what_they_say(window, qtbot):
    window.controller.step(updates=200)
    qtbot.waitUntil(at(window, 199), timeout=WAIT)
    window.document.edit("training.learning_rate", 10.0)
    window.controller.play()
    qtbot.waitUntil(told(window, "diverged"), timeout=WAIT)
    assert "every unit is saturated" in window.notice.accessibleName()
    assert "limit about" in window.notice.accessibleName()
    # Half of it would still be too much.
    limit = window.clock.latest.finding.limit
    assert limit < 5
    [back, again] = offers(window)
    assert (back, again.split("size")[0]) == ("Back to before", "Start again with the step ")
    qtbot.waitUntil(lambda: window.hyperparameter_panel.gauge.word() == "no slope here", timeout=WAIT)

    press(window, again)
    qtbot.waitUntil(
        lambda: (
            window.clock.latest is not None
            and window.clock.latest.run == window.document.state.run
            and window.clock.latest.update > 0
        ),
        timeout=WAIT,
    )
    assert 0.3 * limit < window.document.experiment.training.learning_rate < 0.7 * limit
    window.controller.pause()


def test_back_to_before_brings_back_parameters_and_settings(window, qtbot):
    window.controller.step(updates=200)
    qtbot.waitUntil(at(window, 199), timeout=WAIT)
    before, rate = window.clock.latest.parameters, window.document.experiment.training.learning_rate
    window.document.edit("training.learning_rate", 10.0)
    window.controller.play()
    qtbot.waitUntil(told(window, "diverged"), timeout=WAIT)
    press(window, "Back to before")
    run = window.document.state.run
    qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run == run, timeout=WAIT)
    assert window.document.experiment.training.learning_rate == rate
    assert (window.clock.latest.parameters == before).all()
    assert window.notice.kind != "diverged"


def test_after_an_early_stop_the_run_trains_on(window, qtbot):
    window.document.edit_many({
        "data.noise": 50, "model.hidden": "8-8", "training.learning_rate": 0.3, "training.early_stopping": True,
        "training.patience": 2,
    })  # fmt: skip
    window.controller.play()
    qtbot.waitUntil(told(window, "stopped"), timeout=WAIT)
    stopped = window.clock.latest.update
    assert offers(window) == ["Train on", "Go back to the start"]
    window.actions_by_id["train.run"].trigger()
    qtbot.waitUntil(at(window, stopped), timeout=WAIT)
    window.controller.pause()
    window.document.edit("training.early_stopping", False)
    window.controller.play()
    qtbot.waitUntil(at(window, stopped + 2 * 25), timeout=WAIT)
    window.controller.pause()


def test_a_constant_answer_is_said_while_the_run_goes_on(window, qtbot):
    window.document.edit("model.l2", 7.0)
    window.controller.play()
    qtbot.waitUntil(told(window, "finding"), timeout=WAIT)
    assert "answers one constant" in window.notice.accessibleName()
    assert window.clock.latest.state == "running"
    window.controller.pause()


def test_the_last_epoch_is_said_with_what_can_be_done_next(window, qtbot):
    window.document.edit("training.epochs", 2)
    window.controller.play()
    qtbot.waitUntil(told(window, "stopped"), timeout=WAIT)
    assert "Trained 2 epochs" in window.notice.accessibleName()
    assert "Train on" in offers(window)
