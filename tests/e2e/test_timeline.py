"""The timeline as people use it: scrub, continue, mark, step back."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from .studio import CTRL, LEFT, child, live, press, set_field


def test_scrubbing_shows_the_past_everywhere_and_a_run_goes_on_from_there(qtbot, private_home):
    def script(window):
        set_field(window, "training.epochs", 20)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.state == "finished", timeout=60_000)
        qtbot.waitUntil(lambda: window.settled, timeout=30_000)
        now, track = window.clock.latest, child(window, "timeline.track")
        QTest.mouseClick(track, LEFT, pos=QPoint(track.width() // 3, track.height() // 2))
        past = window.clock.past
        assert past is not None
        assert 0 < past.update < now.update
        qtbot.waitUntil(lambda: all(plot.frame is past for plot in window.plots), timeout=5000)
        assert window.canvas.network.frame is past
        QTest.keyClick(track, Qt.Key.Key_Right)
        later = window.clock.past
        assert later.update > past.update
        QTest.mouseClick(child(window, "timeline.a"), LEFT)
        QTest.keyClick(track, Qt.Key.Key_Home)
        assert window.clock.past.update == 0
        QTest.keyClick(track, Qt.Key.Key_End)
        assert window.clock.past is None
        QTest.mouseClick(child(window, "timeline.b"), LEFT)
        assert "A to B" in window.timeline._text.text()
        assert "training loss: " in window.timeline._text.toolTip()
        assert "layer 3: moved by" in window.timeline._text.toolTip()
        window.timeline.look_at(5)
        chosen = window.clock.past
        QTest.mouseClick(child(window, "timeline.continue"), LEFT)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run != now.run, timeout=10_000)
        assert window.clock.past is None
        assert np.array_equal(window.clock.latest.parameters, chosen.parameters)
        press(window, Qt.Key.Key_Z, CTRL)
        qtbot.waitUntil(lambda: window.clock.latest is not None and window.clock.latest.run == now.run, timeout=10_000)
        assert window.clock.latest.update == now.update

    assert live(qtbot, script) == 0


def test_a_run_is_rewound_to_a_moment_of_its_past_exactly_and_goes_on_alike(qtbot, private_home):
    def script(window):
        set_field(window, "training.epochs", 4)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.state == "finished")
        end = window.clock.latest
        window.timeline.look_at(30)
        then = window.clock.past
        QTest.mouseClick(child(window, "timeline.rewind"), LEFT)
        qtbot.waitUntil(lambda: window.clock.latest.update == then.update == 30)
        assert window.clock.past is None
        assert window.clock.latest.run == end.run
        assert np.array_equal(window.clock.latest.parameters, then.parameters)
        press(window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: window.clock.latest.update == end.update)
        assert np.array_equal(window.clock.latest.parameters, end.parameters)

    assert live(qtbot, script) == 0


def test_stepping_back_is_exact_and_refused_where_it_cannot_be(qtbot, private_home):
    def script(window):
        seen = []
        for count in (1, 2, 3):
            press(window, Qt.Key.Key_Right, CTRL)
            qtbot.waitUntil(lambda count=count: window.clock.latest.update == count, timeout=10_000)
            seen.append(window.clock.latest.parameters)
        press(window, Qt.Key.Key_Left, CTRL)
        qtbot.waitUntil(lambda: window.clock.latest.update == 2, timeout=10_000)
        assert np.array_equal(window.clock.latest.parameters, seen[1])
        set_field(window, "training.learning_rate", 0.1)
        press(window, Qt.Key.Key_Left, CTRL)
        qtbot.waitUntil(lambda: window.notice.kind == "failure", timeout=10_000)
        assert "cannot be repeated" in window.notice.accessibleName()

    assert live(qtbot, script) == 0
