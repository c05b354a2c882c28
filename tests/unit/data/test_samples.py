"""Arrays that do not fit together are refused in one line."""

import numpy as np
import pytest

from nnstudio.data import Samples

X = np.zeros((3, 2))


def test_the_task_follows_from_the_class_names():
    assert Samples(X, np.zeros(3), ("a", "b")).task == "regression"
    assert Samples(X, np.array([0, 1, 1]), ("a", "b"), ("no", "yes")).task == "classification"


@pytest.mark.parametrize(
    ("x", "y", "class_names", "message"),
    [
        (np.zeros(3), np.zeros(3), (), "x: shape"),
        (np.zeros((3, 1)), np.zeros(3), (), "2 input names"),
        (X.astype(np.float32), np.zeros(3), (), "float32"),
        (np.full((3, 2), np.inf), np.zeros(3), (), "finite"),
        (X, np.zeros(4), (), "one per sample"),
        (X, np.zeros((3, 1)), (), "one per sample"),
        (X, np.full(3, np.inf), (), "finite"),
        (X, np.zeros(3, dtype=np.int64), (), "float64"),
        (X, np.zeros(3), ("no", "yes"), "int64"),
        (X, np.array([0, 1, 2]), ("no", "yes"), "use 0 to 1"),
        (X, np.array([0, -1, 1]), ("no", "yes"), "from -1 to 1"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(x, y, class_names, message):
    with pytest.raises(ValueError, match=message) as caught:
        Samples(x, y, ("a", "b"), class_names)
    assert "\n" not in str(caught.value)
