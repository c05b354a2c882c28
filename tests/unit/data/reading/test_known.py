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
    guesses = {name: preview(text_of(columns)).plan.guess for name, (columns, *_) in KNOWN.items()}
    assert guesses["titanic"].sure
    assert guesses["iris"].because == "its name says so"
    assert not guesses["a pandas index"].sure
    assert guesses["a pandas index"].because == "it is the last column"
