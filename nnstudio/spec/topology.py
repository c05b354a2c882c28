"""Drawing a network: edits that change its shape, and where every unit of the new shape comes from.

Each edit returns a `Reshape`: the new experiment, and for every unit of every column of it the (column, unit) of the
old network it stood at, or None if it is new. Whoever holds parameters can then keep those that still have a place.
Columns are counted as in `Layer.inputs`: 0 is the data, k is ``layers[k - 1]``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..message import Message
from .edit import build, parse_widths, replace
from .errors import SpecError
from .experiment import Experiment
from .hyperparameter import declarations
from .model import MAX_LAYERS, Model
from .network import Layer

Unit = tuple[int, int]
Origins = tuple[tuple[Unit | None, ...], ...]
Ends = tuple[Unit | None, Unit]


@dataclass(frozen=True)
class Reshape:
    """A new experiment, and per column and unit the (column, unit) of the old one that stands there now."""

    experiment: Experiment
    origins: Origins


def insert_layer(experiment: Experiment, index: int, layer: Layer | None = None) -> Reshape:
    """A new hidden layer before ``layers[index]``; by default like its neighbour, as wide as the one before it."""
    model = experiment.model
    if not 0 <= index < len(model.layers):
        raise SpecError(
            "model.layers",
            Message("a layer can be inserted at 0 to {last}, not {index}", last=len(model.layers) - 1, index=index),
        )
    if len(model.layers) >= MAX_LAYERS:
        raise SpecError(
            "model.layers", Message("the network has {most} layers, which is the most it may have", most=MAX_LAYERS)
        )
    if layer is None:
        pattern = (
            model.layers[max(index - 1, 0)] if model.hidden else Layer(units=4, initializer=model.output.initializer)
        )
        layer = pattern.model_copy(update={"frozen": (), "pruned": (), "inputs": ()})
    columns: list[int | None] = list(range(len(model.layers) + 1))
    columns.insert(index + 1, None)
    return _rebuilt(experiment, columns, {index + 1: layer})


def remove_layer(experiment: Experiment, index: int) -> Reshape:
    """The network without hidden layer `index`; what it fed is fed by what fed it."""
    if not 0 <= index < len(experiment.model.hidden):
        raise SpecError(
            "model.layers", Message("layer {index} is not a hidden layer and cannot be removed", index=index)
        )
    columns: list[int | None] = [c for c in range(len(experiment.model.layers) + 1) if c != index + 1]
    return _rebuilt(experiment, columns, {})


def move_layer(experiment: Experiment, index: int, target: int) -> Reshape:
    """Hidden layer `index` moved so that it becomes hidden layer `target`; skip connections are dropped."""
    hidden = len(experiment.model.hidden)
    if not (0 <= index < hidden and 0 <= target < hidden):
        raise SpecError("model.layers", Message("hidden layers are 0 to {last}", last=hidden - 1))
    columns: list[int | None] = list(range(len(experiment.model.layers) + 1))
    columns.insert(target + 1, columns.pop(index + 1))
    return _rebuilt(experiment, columns, {}, keep_skips=False)


def set_units(experiment: Experiment, index: int, units: int) -> Reshape:
    """Hidden layer `index` with so many units: new ones are added below, the last ones go first."""
    _check_hidden(experiment, index)
    return _with_units(experiment, {index + 1: list(range(units))})


def remove_unit(experiment: Experiment, index: int, unit: int) -> Reshape:
    """Hidden layer `index` without one unit."""
    _check_hidden(experiment, index)
    units = experiment.model.layers[index].units
    if not 0 <= unit < units:
        raise SpecError(
            f"model.layers.{index}.units",
            Message("there is no unit {unit}: the units are 0 to {last}", unit=unit, last=units - 1),
        )
    kept = [u for u in range(units) if u != unit]
    return _with_units(experiment, {index + 1: kept})


def set_hidden(experiment: Experiment, widths: str | Sequence[int]) -> Reshape:
    """Hidden layers of the given widths ("4-2" or numbers); layers keep their place from the first on."""
    wanted = parse_widths(widths if isinstance(widths, str) else "-".join(map(str, widths)))
    depth = len(experiment.model.hidden)
    columns: list[int | None] = [0, *(i + 1 if i < depth else None for i in range(len(wanted))), depth + 1]
    pattern = experiment.model.hidden[-1] if depth else Layer(units=1, initializer=experiment.model.output.initializer)
    fresh = {
        i + 1: pattern.model_copy(update={"units": w, "frozen": (), "pruned": (), "inputs": ()})
        for i, w in enumerate(wanted)
        if i >= depth
    }
    deep = _rebuilt(experiment, columns, fresh, keep_skips=len(wanted) == depth)
    wide = _with_units(deep.experiment, {i + 1: list(range(width)) for i, width in enumerate(wanted)})
    return _chain(deep, wide)


def set_inputs(experiment: Experiment, index: int, columns: Iterable[int]) -> Reshape:
    """Layer `index` fed by exactly these columns; frozen and pruned weights keep their place where they have one."""
    if not 0 <= index < len(experiment.model.layers):
        raise SpecError(
            "model.layers",
            Message("there is no layer {index}: use 0 to {last}", index=index, last=len(experiment.model.layers) - 1),
        )
    wanted = tuple(sorted(set(columns)))
    if not wanted:
        raise SpecError(f"model.layers.{index}.inputs", Message("a layer needs at least one column that feeds it"))
    if not 0 <= wanted[0] <= wanted[-1] <= index:
        path = f"model.layers.{index}.inputs"
        raise SpecError(
            path, Message("{column} is not before this layer: use columns 0 to {index}", column=wanted[-1], index=index)
        )
    if wanted == (index,):
        wanted = ()
    origins = _identity(experiment)
    layers = list(experiment.model.layers)
    layers[index] = layers[index].model_copy(update={"inputs": wanted})
    return _settled(experiment, layers, origins)


def edit_origins(before: Experiment, after: Experiment) -> Origins:
    """Origins for an edit by path: units keep their number, features their name, where both networks have them."""
    same_columns = before.data.source == after.data.source and _columns(before) == _columns(after)
    old = _input_names(before)
    first = tuple((0, old.index(n)) if same_columns and n in old else None for n in _input_names(after))
    columns: list[tuple[Unit | None, ...]] = [first]
    last = len(after.model.layers)
    for column, layer in enumerate(after.model.layers, start=1):
        source = len(before.model.layers) if column == last else column
        there = before.model.layers[source - 1].units if source < len(before.model.layers) or column == last else 0
        columns.append(tuple((source, u) if u < there else None for u in range(layer.units)))
    return tuple(columns)


def replace_origins(before: Experiment, changes: Mapping[str, Any]) -> Reshape:
    """An edit by paths as a `Reshape`. Raises `SpecError` as `edit.replace` does."""
    if set(changes) == {"model.hidden"}:
        return set_hidden(before, changes["model.hidden"])
    after = replace(before, changes)
    return Reshape(after, edit_origins(before, after))


def _check_hidden(experiment: Experiment, index: int) -> None:
    if not 0 <= index < len(experiment.model.hidden):
        raise SpecError(
            "model.layers",
            Message("layer {index} is not a hidden layer: the data decides the output's width", index=index),
        )


def _input_names(experiment: Experiment) -> tuple[str, ...]:
    """What feeds the network: the chosen terms, or the columns as they are, which are x1 and x2 all the same."""
    return experiment.data.terms or tuple(f"x{i + 1}" for i in range(experiment.data.inputs))


def _columns(experiment: Experiment) -> tuple[str, ...]:
    table = experiment.data.table
    return () if table is None else table.columns


def _identity(experiment: Experiment) -> Origins:
    widths = experiment.model.widths(experiment.data.inputs)
    return tuple(tuple((c, u) for u in range(width)) for c, width in enumerate(widths))


def _rebuilt(
    experiment: Experiment, columns: Sequence[int | None], fresh: Mapping[int, Layer], keep_skips: bool = True
) -> Reshape:
    """The network whose column k is the old column ``columns[k]``, or ``fresh[k]`` where that is None."""
    model = experiment.model
    place = {old: new for new, old in enumerate(columns) if old is not None}
    layers: list[Layer] = []
    for new, old in enumerate(columns[1:], start=1):
        if old is None:
            layers.append(fresh[new])
            continue
        layer = model.layers[old - 1]
        inputs: tuple[int, ...] = ()
        if layer.inputs and keep_skips:
            kept = sorted({place[c] for c in layer.inputs if c in place and place[c] < new})
            # What was fed by the column just before it is fed by whatever stands there now.
            if old - 1 in layer.inputs:
                kept = sorted({*kept, new - 1})
            inputs = () if kept in ([], [new - 1]) else tuple(kept)
        layers.append(layer.model_copy(update={"inputs": inputs}))
    widths = model.widths(experiment.data.inputs)
    origins: list[tuple[Unit | None, ...]] = []
    for new, old in enumerate(columns):
        width = fresh[new].units if old is None else widths[old]
        origins.append(tuple(None if old is None else (old, u) for u in range(width)))
    return _settled(experiment, layers, tuple(origins))


def _with_units(experiment: Experiment, kept: Mapping[int, Sequence[int]]) -> Reshape:
    """The network with the units of some columns replaced by those listed (numbers past the old width are new)."""
    origins = list(_identity(experiment))
    layers = list(experiment.model.layers)
    for column, units in kept.items():
        about = declarations(Layer)["units"]
        if not 1 <= len(units) <= (about.about.high or 0):
            path = f"model.layers.{column - 1}.units"
            raise SpecError(
                path, Message("{value} is not accepted: use {accepts}", value=len(units), accepts=about.accepts)
            )
        old = layers[column - 1].units
        origins[column] = tuple((column, u) if u < old else None for u in units)
        layers[column - 1] = layers[column - 1].model_copy(update={"units": len(units)})
    return _settled(experiment, layers, tuple(origins))


def _settled(experiment: Experiment, layers: Sequence[Layer], origins: Origins) -> Reshape:
    """Put the layers in place; frozen and pruned weights move to where the units they join now stand."""
    bare = [layer.model_copy(update={"frozen": (), "pruned": ()}) for layer in layers]
    shape = experiment.model.model_copy(update={"layers": tuple(bare)})
    for name in ("frozen", "pruned"):
        marked = {
            _ends(experiment, column, place)
            for column, layer in enumerate(experiment.model.layers, start=1)
            for place in getattr(layer, name)
        }
        for index in range(len(bare)) if marked else ():
            joined = _joined(shape, index, origins)
            places = tuple(sorted(place for place, ends in joined.items() if ends in marked))
            bare[index] = bare[index].model_copy(update={name: places})
    values = {"data": dict(experiment.data), "training": dict(experiment.training)}
    values["model"] = {**dict(experiment.model), "layers": tuple(dict(layer) for layer in bare)}
    return Reshape(build(Experiment, values, ""), origins)


def _ends(experiment: Experiment, column: int, place: tuple[int, int]) -> Ends:
    """The units a weight of the old network joins; a bias comes from None."""
    row, unit = place
    widths = experiment.model.widths(experiment.data.inputs)
    for source in experiment.model.sources(column - 1) if row >= 0 else ():
        if row < widths[source]:
            return (source, row), (column, unit)
        row -= widths[source]
    return None, (column, unit)


def _joined(model: Model, index: int, origins: Origins) -> dict[tuple[int, int], Ends]:
    """For each weight (row, unit) of a new layer that stood in the old network, the units it joined there."""
    incoming = [origin for column in model.sources(index) for origin in origins[column]]
    rows: list[tuple[int, Unit | None]] = [(-1, None)] if model.layers[index].bias else []
    rows += [(row, origin) for row, origin in enumerate(incoming) if origin is not None]
    targets = [(unit, origin) for unit, origin in enumerate(origins[index + 1]) if origin is not None]
    return {(row, unit): (source, target) for row, source in rows for unit, target in targets}


def _chain(first: Reshape, second: Reshape) -> Reshape:
    origins = tuple(
        tuple(None if unit is None else first.origins[unit[0]][unit[1]] for unit in column) for column in second.origins
    )
    return Reshape(second.experiment, origins)
