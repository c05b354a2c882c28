"""Tables like well known ones: the target, the task, the columns and the rows are those that anybody would take."""

import pytest

from nnstudio.data.reading import preview, read_table

from .known import KNOWN, left_out_of, text_of


@pytest.mark.parametrize("name", KNOWN)
def test_what_is_made_of_a_known_table(name):
    columns, target, task = KNOWN[name]
    seen = preview(text_of(columns))
    made = read_table(seen, seen.plan)
    assert made.table.target == target
    assert bool(made.table.class_names) == (task == "classes")
    assert {one.column for one in made.left_out} == left_out_of(columns)
    assert made.read == 240
    assert made.table.rows + made.dropped == 240
    assert made.dropped <= 24


def test_a_sure_guess_is_told_from_a_weak_one():
    guesses = {name: preview(text_of(KNOWN[name][0])).plan.guess for name in ("titanic", "iris", "a pandas index")}
    assert guesses["titanic"].sure
    assert guesses["iris"].because == "its name says so"
    assert not guesses["a pandas index"].sure
    assert guesses["a pandas index"].because == "it is the last column"


@pytest.mark.parametrize(
    ("columns", "place", "task"),
    [
        ("a:c26 b:i c:i d:i e:i f:i", 1, "classes"),  # letters
        ("a:w3 b:n c:n d:n e:i f:n g:i", 1, "classes"),  # wine
        ("a:c3 b:w5 c:w5 d:w5 e:w5", 1, "classes"),  # balance scale
        ("a:c2 b:c6 c:c4 d:c9 e:c2 f:c7", 1, "classes"),  # mushrooms
        ("a:id b:c2 c:n d:n e:n f:n", 2, "classes"),  # breast cancer
        ("a:c3 b:n c:n d:n e:n f:i", 6, "numbers"),  # abalone
        ("a:n b:n c:n d:n e:c3", 5, "classes"),  # iris
        ("a:c4 b:c4 c:c4 d:c3 e:c3 f:c4", 6, "classes"),  # cars
        ("a:rows b:n c:n d:n e:n f:w6", 6, "classes"),  # glass
        ("a:i b:c8 c:i d:c9 e:i f:c7 g:c9 h:c2 i:c2", 9, "classes"),  # adult
        ("a:n b:n c:n d:w2 e:n f:n g:n", 7, "numbers"),  # Boston housing
    ],
)
def test_tables_without_a_header(columns, place, task):
    text = text_of(columns)
    seen = preview(text[text.index("\n") + 1 :])
    made = read_table(seen, seen.plan)
    assert not seen.layout.header
    assert made.table.target == f"column {place}"
    assert bool(made.table.class_names) == (task == "classes")
    assert not seen.plan.guess.sure
