"""What was made of a table that a command has read: said on stderr, and as JSON values."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..data.reading import Imported
    from ..spec import Experiment, Table

MOST_NAMES = 12  # of columns or classes in one line
OTHERWISE = (
    "choose otherwise with --target COLUMN, --task classification|regression, --leave-out COLUMN, "
    "--missing drop|mean|median|refuse"
)


def say(made: "Imported") -> dict[str, Any]:
    """Say on stderr what was guessed about a table; gives the same as JSON values."""
    found = report(made)
    for line in lines(found):
        print(f"nnstudio: {line}", file=sys.stderr)
    return found


def report(made: "Imported") -> dict[str, Any]:
    """What is predicted from what, and what was left out, dropped or filled."""
    from ..data.reading import REASONS

    table, plan = made.table, made.plan
    left_out = {one.column for one in made.left_out}
    found: dict[str, Any] = {
        "source": table.name,
        **_target(table),
        "target_because": plan.guess.because,
        "target_sure": plan.guess.sure,
        "task_because": plan.task_because,
        "categories": [name for name in plan.inputs if name not in left_out and plan.kind(name) == "category"],
        "columns": [name for name in plan.inputs if name not in left_out],
        "left_out": [{"column": one.column, "why": REASONS[one.why]} for one in made.left_out],
        "rows": {
            "read": made.read, "kept": made.read - made.dropped, "dropped": made.dropped, "used": table.rows,
            "without_gaps": made.whole, "without_target": made.without_target, "uneven": len(made.uneven),
        },
        "missing": made.rule,
        "filled": made.filled,
        "notes": list(made.notes),
        "bad_cells": {
            "count": made.bad_count,
            "first": [{"row": cell.row, "column": cell.column, "text": cell.text} for cell in made.bad],
        },
    }  # fmt: skip
    return found | {"warnings": _warnings(found)}


def known(experiment: "Experiment") -> dict[str, Any]:
    """The key "data" of an experiment that brings its rows with it; no key where it has none of its own."""
    table = experiment.data.table
    if table is None:
        return {}
    found = {"source": table.name, **_target(table), "columns": list(table.columns), "rows": {"used": table.rows}}
    return {"data": found}


def lines(found: dict[str, Any]) -> list[str]:
    """The report in sentences."""
    kind = "classes" if found["classes"] else "numbers"
    task = f"{kind} ({_listed(found['classes'])})" if found["classes"] else kind
    columns, rows = found["columns"], found["rows"]
    told = [
        f"{found['source']}: predicting {found['target']} as {task} from {_counted(len(columns), 'column')}: "
        f"{_listed(columns)}"
    ]
    guess = "" if found["target_sure"] else " (a guess: name it with --target)"
    told.append(f"why {found['target']}: {found['target_because']}{guess}; why {kind}: {found['task_because']}")
    if found["left_out"]:
        told.append("left out: " + _listed([f"{one['column']} ({one['why']})" for one in found["left_out"]]))
    told.append(_rows(found))
    if rows["used"] < rows["kept"]:
        told.append(f"{rows['used']:,} of them are used, chosen by chance")
    told += found["notes"]
    return [*told, *(f"warning: {text}" for text in found["warnings"]), OTHERWISE]


def _target(table: "Table") -> dict[str, Any]:
    return {
        "target": table.target,
        "task": "classification" if table.class_names else "regression",
        "classes": list(table.class_names),
    }


def _rows(found: dict[str, Any]) -> str:
    rows, filled = found["rows"], found["filled"]
    told = f"{rows['kept']:,} of {rows['read']:,} rows kept"
    if lacking := rows["dropped"] - rows["without_target"]:
        told += f", {lacking:,} dropped {'for a missing value' if found['missing'] == 'drop' else 'without any input'}"
    if rows["without_target"]:
        told += f", {rows['without_target']:,} dropped for a missing {found['target']}"
    if filled:
        told += f" ({rows['without_gaps']:,} without a gap); {'1 gap is' if filled == 1 else f'{filled:,} gaps are'} "
        told += f"filled by the training part's {found['missing']}"
        told += ", in categories by the most frequent" if found["categories"] else ""
    return told


def _warnings(found: dict[str, Any]) -> list[str]:
    from ..data.reading import MOST_LOST
    from ..data.reading.errors import quoted

    rows, bad, told = found["rows"], found["bad_cells"], list[str]()
    if bad["count"]:
        cell = bad["first"][0]
        others = bad["count"] - len(bad["first"][:1])
        told.append(
            f"row {cell['row']:,}, column {cell['column']}: {quoted(cell['text'])} does not fit"
            + (f", nor {'does' if others == 1 else 'do'} {_counted(others, 'other cell')}" if others else "")
            + ": counted as missing"
        )
    if rows["uneven"]:
        told.append(f"{_counted(rows['uneven'], 'row')} of more or fewer values than there are columns left out")
    without = rows["without_target"]
    lost = rows["dropped"] - without
    if lost > MOST_LOST * rows["read"]:
        why = "they lack a value: --missing mean or median keeps them"
        if found["missing"] != "drop":
            why = "all their inputs are missing"
        told.append(f"{lost:,} of {rows['read']:,} rows are left out because {why}")
    if without > MOST_LOST * rows["read"]:
        told.append(f"{without:,} of {rows['read']:,} rows are left out because they lack {found['target']}")
    return told


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _listed(names: Sequence[str]) -> str:
    some = ", ".join(names[:MOST_NAMES])
    others = len(names) - MOST_NAMES
    return some if others <= 0 else f"{some} and {others:,} more"
