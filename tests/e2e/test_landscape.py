"""The loss landscape as people meet it: the gauge, a click on the surface, batch modes, analytic grounds."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from nnstudio.data import make_table
from nnstudio.project import Project, save
from nnstudio.spec import replace
from nnstudio.spec.presets import of_table

from .studio import CTRL, LEFT, child, live, press, set_field


def trained(qtbot, window, epochs=30):
    set_field(window, "training.epochs", epochs)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.clock.latest.state == "finished", timeout=60_000)
    qtbot.waitUntil(lambda: window.settled, timeout=30_000)


def test_a_click_on_the_surface_starts_from_there_and_undo_finds_the_old_run(qtbot, private_home):
    def script(window):
        trained(qtbot, window)
        plot, old = window.surface, window.clock.latest
        left, right, bottom, top = plot.survey.bounds
        spot = (0.5 * (left + right), 0.8 * bottom + 0.2 * top)
        plane = plot.survey.plane
        place = plot.canvas.mapFromScene(plot.canvas.box.mapViewToScene(QPointF(*spot)))
        QTest.mouseClick(plot.canvas.viewport(), LEFT, pos=place)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run != old.run, timeout=10_000)
        now = window.clock.latest
        assert now.update == 0
        off = np.abs(plane.project(now.parameters)[0] - spot) / (right - left, top - bottom)
        assert off.max() < 0.02
        assert window.actions_by_id["edit.undo"].text().endswith("start from a point")
        qtbot.waitUntil(lambda: window.settled, timeout=20_000)
        assert plot.canvas.isVisible()  # the plane stays while the new run has no path of its own
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.update > 100, timeout=30_000)
        press(window, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run == old.run, timeout=10_000)
        assert window.clock.latest.update == old.update
        assert np.array_equal(window.clock.latest.parameters, old.parameters)
        qtbot.waitUntil(lambda: window.settled, timeout=20_000)
        assert plot._others.shown == [now.run]

    assert live(qtbot, script) == 0


def test_the_gauge_warns_before_the_training_diverges_and_the_notice_says_the_limit(qtbot, private_home):
    def script(window):
        gauge = window.hyperparameter_panel.gauge
        QTest.mouseClick(child(window, "data.source.line"), LEFT)
        set_field(window, "training.batch_mode", "batch")
        qtbot.waitUntil(lambda: gauge.word() == "stable", timeout=10_000)
        limit = gauge.found.largest_step
        set_field(window, "training.learning_rate", round(3 * limit, 4))
        qtbot.waitUntil(lambda: gauge.word() == "unstable", timeout=10_000)
        assert window.clock.latest.update == 0
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.notice.kind == "diverged", timeout=30_000)
        qtbot.waitUntil(lambda: "largest stable one is about" in window.notice.accessibleName(), timeout=10_000)

    assert live(qtbot, script) == 0


def test_a_slow_network_is_drawn_coarse_to_fine_and_may_be_cancelled(qtbot, private_home, tmp_path):
    rng = np.random.default_rng(0)
    y = rng.integers(0, 10, 300)
    x = rng.normal(size=(10, 784))[y] + rng.normal(size=(300, 784))
    table = make_table("pixels", x, y, [f"p{k}" for k in range(784)], "digit", "0123456789")
    changes = {"model.hidden": "128", "training.batch_size": 64, "training.epochs": 1000}
    save(Project(replace(of_table(table), changes)), tmp_path / "slow.nnstudio")

    def script(window):
        plot, seen, ticks = window.surface, [], []
        plot._surveyor.surveyed.connect(lambda: seen.append((plot.survey.resolution, plot.survey.done)))
        assert window.clock.latest.experiment.sizes == "784-128-10"
        press(window, Qt.Key.Key_Space)
        window.clock.frame_shown.connect(lambda frame: ticks.append(frame.update))
        qtbot.waitUntil(lambda: bool(seen) and ticks[-1] > ticks[0], timeout=60_000)  # both while it trains
        assert window.clock.latest.state == "running"
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.state == "paused", timeout=20_000)
        next(a for a in plot.choices.menu.actions() if a.text() == "129 × 129").trigger()
        seen.clear()
        qtbot.waitUntil(lambda: len({resolution for resolution, _ in seen}) > 1, timeout=60_000)
        assert sorted(r for r, _ in seen) == [r for r, _ in seen]
        qtbot.waitUntil(lambda: "%" in plot.note_text() and plot._cancel.isVisible(), timeout=60_000)
        QTest.mouseClick(plot._cancel, LEFT)
        assert not plot.busy
        there = plot.survey.resolution
        qtbot.waitUntil(lambda: window.settled, timeout=30_000)
        assert plot.survey.resolution == there < 129
        assert plot.canvas.isVisible()

    assert live(qtbot, script, str(tmp_path / "slow.nnstudio")) == 0


def test_batch_modes_are_compared_by_key_and_button(qtbot, private_home):
    def script(window):
        trained(qtbot, window, 3)
        press(window, Qt.Key.Key_B, CTRL)
        assert window.docks["batches"].isVisible()
        batches = window.extras.built["batches"]
        batches.set_epochs(4)
        button = next(b for b in batches.header_bar.findChildren(QPushButton) if b.text() == "Compare")
        qtbot.waitUntil(button.isEnabled, timeout=5000)
        QTest.mouseClick(button, LEFT)
        qtbot.waitUntil(lambda: batches.comparison is not None and not batches.busy, timeout=60_000)
        assert len(batches.comparison.courses) == 3
        assert "batches" in window.docks

    assert live(qtbot, script) == 0


def test_a_ground_takes_the_place_of_the_network_and_gives_it_back(qtbot, private_home):
    def script(window):
        first = window.document.experiment
        QTest.mouseClick(child(window, "data.source.rosenbrock"), LEFT)
        qtbot.waitUntil(
            lambda: window.clock.latest is not None and window.clock.latest.network.ground is not None, timeout=10_000
        )  # fmt: skip
        qtbot.waitUntil(lambda: window.settled, timeout=20_000)
        assert not window.boundary.isVisible()
        assert window.surface.plane_kind == "weights"
        assert window.document.experiment.sizes == "1-2"
        set_field(window, "training.learning_rate", 0.001)
        trained(qtbot, window, 20)
        assert (window.surface._minima.places == [[1.0, 1.0]]).all()
        for _ in range(10):
            if window.document.experiment == first:
                break
            press(window, Qt.Key.Key_Z, CTRL)
        assert window.document.experiment == first
        qtbot.waitUntil(lambda: window.boundary.isVisible(), timeout=10_000)
        qtbot.waitUntil(lambda: window.surface.plane_kind == "pca", timeout=10_000)

    assert live(qtbot, script) == 0


def test_a_new_document_shows_nothing_of_the_old_one(qtbot, private_home):
    def script(window):
        trained(qtbot, window, 5)
        window.actions_by_id["train.reset"].trigger()
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.update == 0)
        window.actions_by_id["train.run"].trigger()
        # The run before lies on the same surface.
        qtbot.waitUntil(lambda: bool(window.surface._others.shown), timeout=20_000)
        window.files.forget_unsaved()
        window.files.begin_with("circle")
        qtbot.waitUntil(lambda: window.clock.latest is not None)
        trained(qtbot, window, 5)
        assert window.surface.frame is not None
        assert window.surface._others.shown == []
        assert [entry.name for entry in window.surface.legend.entries if entry.name.startswith("run")] == []

    assert live(qtbot, script) == 0
