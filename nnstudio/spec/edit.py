"""Reading and changing an experiment by path: ``training.learning_rate``, ``model.layers.0.units``, ``model.hidden``.

`replace` takes typed values, `parse` turns a typed text (``--set``, a text field) into one. Paths that set every layer
at once (``model.activation``) and ``model.hidden`` are written here and nowhere else.
"""

import difflib
import re
from collections.abc import Mapping
from typing import Any, Protocol, TypeVar, cast

from pydantic import ValidationError

from ..choices.every import ROWS
from ..choices.sources import OWN_SOURCES, SOURCES
from ..message import Message, joined
from .data import LEAST_SAMPLES, Data, SourceName, about, available_features, highest_degree
from .errors import SpecError, first_error, shown
from .hyperparameter import Declaration, Effect, Value, declarations
from .model import DEFAULT_LAYERS, MAX_LAYERS, Model
from .network import Layer
from .table import Table
from .training import CLASSES_ONLY, FROM_LOGITS, Training


class Sections(Protocol):
    """An experiment, as far as paths lead into it."""

    @property
    def data(self) -> Data: ...
    @property
    def model(self) -> Model: ...
    @property
    def training(self) -> Training: ...
    @property
    def outputs(self) -> int: ...


E = TypeVar("E", bound=Sections)
V = TypeVar("V", bound=Value)

# Paths that set one field of every layer; activation and unit dropout spare the output layer.
EVERY_LAYER = {
    name: name for name in ("activation", "initializer", "init_gain", "bias", "dropout", "dropout_on", "l1", "l2")
}
MOST_NAMES = 20  # to one sentence
SECTIONS: dict[str, type[Value]] = {"data": Data, "model": Model, "training": Training}
ALIASES = {alias: name for rows in ROWS.values() for name, row in rows.items() for alias in row.aliases}
ALIASES |= {"minibatch": "mini-batch", "full": "batch", "soft-threshold": "proximal"}


def declaration(path: str) -> Declaration:
    """The declaration behind `path`. Raises `SpecError` for a path that is not declared."""
    owner, name = _owner(path)
    found = declarations(owner).get(name)
    if found is None:
        raise SpecError(path, _unknown(path, owner))
    return found


def accepted(path: str) -> str:
    """What `path` accepts, in words; empty where nothing is declared."""
    try:
        return declaration(path).accepts
    except SpecError:
        return ""


def get(experiment: Sections, path: str) -> Any:
    """The value at `path`; for a path over all layers their common value, or None where they differ."""
    if path == "model.hidden":
        return experiment.model.topology
    if path == "model.output_activation":
        return experiment.model.output.activation
    section, _, rest = path.partition(".")
    if section == "model" and rest in EVERY_LAYER:
        values = {getattr(experiment.model.layers[i], rest) for i in _spread(experiment.model, rest)}
        return values.pop() if len(values) == 1 else None
    if section == "model" and rest.startswith("layers."):
        index, name = _layer_place(path, len(experiment.model.layers))
        return getattr(experiment.model.layers[index], name)
    owner, name = _owner(path)
    if name not in owner.model_fields or (owner is Model and name == "layers"):
        raise SpecError(path, _unknown(path, owner))
    return getattr(getattr(experiment, section), name)


def replace(experiment: E, changes: Mapping[str, Any]) -> E:
    """A copy with every change made together, then checked as a whole. Raises `SpecError`.

    Choosing another source or loss also changes what cannot stay: features the source lacks, a loss for the other
    task, the output activation a loss from logits needs. What is named in `changes` itself is never overruled.
    """
    changes = {path: _plain(value) for path, value in changes.items()}
    fields = {name: dict(getattr(experiment, name)) for name in SECTIONS}
    layers = [dict(layer) for layer in experiment.model.layers]
    if "data.source" in changes:
        chosen = _normal(changes["data.source"], declaration("data.source"))
        follow_function(experiment.data.source, chosen, fields, layers)
    if "model.learner" in changes:
        follow_learner(experiment.model.learner, changes["model.learner"], fields, layers)
    for path, value in sorted(changes.items(), key=lambda item: _order(item[0])):
        _put(path, value, fields, layers, experiment)
    follow_source(fields, layers, set(changes), experiment.data.about.inputs)
    follow_loss(fields, layers, set(changes))
    fields["model"]["layers"] = tuple(build(Layer, layer, f"model.layers.{i}") for i, layer in enumerate(layers))
    changed = {name: build(SECTIONS[name], values, name) for name, values in fields.items()}
    return cast(E, build(cast(type[Value], type(experiment)), changed, ""))  # a protocol is no class of pydantic


def diff(before: Sections, after: Sections) -> dict[str, tuple[Any, Any]]:
    """Every path whose value differs, with both values; of a changed depth or width only ``model.hidden``."""
    found: dict[str, tuple[Any, Any]] = {}
    for name in SECTIONS:
        old, new = getattr(before, name), getattr(after, name)
        for field in type(old).model_fields:
            if field != "layers" and getattr(old, field) != getattr(new, field):
                found[f"{name}.{field}"] = (getattr(old, field), getattr(new, field))
    if before.model.topology != after.model.topology:
        found["model.hidden"] = (before.model.topology, after.model.topology)
    found.update(_layer_diff(before.model, after.model))
    return found


def parse(path: str, text: str) -> Any:
    """The typed value that `text` means at `path`. Raises `SpecError` that names what is accepted."""
    text = text.strip()
    if path == "model.hidden":
        return text
    if path == "data.table":
        raise SpecError(
            path, Message("rows cannot be typed: import a table in the window, or name its file as the experiment")
        )
    name = path.rpartition(".")[2]
    if re.fullmatch(r"model\.layers\.\d+\.(inputs|frozen|pruned)", path):
        return _parse_places(path, name, text)
    declared = declaration(path)
    if declared.kind == "choices":
        return tuple(part.strip() for part in text.split(",") if part.strip() not in ("", "none"))
    if declared.kind == "choice":
        return _choice(text, declared)
    if declared.kind == "switch":
        lowered = text.lower()
        if lowered not in ("true", "false", "yes", "no", "on", "off", "1", "0"):
            raise SpecError(
                path, Message("{value} is not accepted: use {accepts}", value=shown(text), accepts=declared.accepts)
            )
        return lowered in ("true", "yes", "on", "1")
    try:
        return int(text) if declared.kind == "integer" else float(text)
    except ValueError:
        kind = Message("a whole number") if declared.kind == "integer" else Message("a number")
        raise SpecError(
            path, Message("{text} is not {kind}: use {accepts}", text=shown(text), kind=kind, accepts=declared.accepts)
        ) from None


def parse_widths(text: str) -> tuple[int, ...]:
    """Hidden widths from "4-2" (commas, spaces and x also part them); "none" or "" is no hidden layer."""
    if text.strip().lower() in ("", "none", "0"):
        return ()
    parts = re.split(r"[-–,x×\s]+", text.strip())
    if len(parts) >= MAX_LAYERS:
        raise SpecError(
            "model.hidden",
            Message("{given} hidden layers are too many: use at most {most}", given=len(parts), most=MAX_LAYERS - 1),
        )
    about = declarations(Layer)["units"].about
    for part in parts:
        if not (part.isascii() and part.isdigit() and len(part) < 7 and 1 <= int(part) <= (about.high or 0)):
            raise SpecError(
                "model.hidden",
                Message(
                    "{text} is not accepted: use widths of {range_text} such as 4-2, or none",
                    text=shown(text),
                    range_text=about.range_text,
                ),
            )
    return tuple(int(part) for part in parts)


def follow_function(
    before: SourceName, after: Any, fields: dict[str, dict[str, Any]], layers: list[dict[str, Any]]
) -> None:
    """A function's parameters are the weights of one bare layer; data of samples get a network again.

    This comes before all other changes, which may name what they want instead.
    """
    if not isinstance(after, str) or after not in (*SOURCES, *OWN_SOURCES) or after == before:
        return
    if after in SOURCES and SOURCES[after].task == "function":
        layers[:] = [dict(Layer(units=2, activation="linear", bias=False, init_gain=SOURCES[after].start_gain))]
        fields["model"] |= {"input_dropout": 0.0, "learner": "network"}
    elif about(before).task == "function":
        layers[:] = [dict(layer) for layer in DEFAULT_LAYERS]


def follow_learner(before: str, after: Any, fields: dict[str, dict[str, Any]], layers: list[dict[str, Any]]) -> None:
    """Neighbours have no layers but the bare output; a network gets its layers again. All other changes come after."""
    if after == before:
        return
    if after == "neighbours":
        kept = {name: layers[-1][name] for name in ("units", "activation")}
        layers[:] = [dict(Layer(**kept, bias=False))]
        fields["model"]["input_dropout"] = 0.0
    elif after == "network":
        last = {"units": layers[-1]["units"], "activation": layers[-1]["activation"]}
        layers[:] = [*map(dict, DEFAULT_LAYERS[:-1]), {**dict(DEFAULT_LAYERS[-1]), **last}]


def follow_source(
    fields: dict[str, dict[str, Any]], layers: list[dict[str, Any]], named: set[str], inputs: int
) -> None:
    """After the source or its rows have changed, make the rest fit, save what the caller has `named`. There were so
    many `inputs`: what of one was all there is, is half of two."""
    data, training = fields["data"], fields["training"]
    moved, left = "data.source" in named, data["table"]
    if not named & {"data.source", "data.table"} or data["source"] not in (*SOURCES, *OWN_SOURCES):
        return
    if data["source"] in SOURCES and "data.table" not in named:
        data["table"] = None
    source = about(data["source"], data["table"] if isinstance(data["table"], Table) else None)
    offered = available_features(source)
    fit = data["features"] and set(data["features"]) <= set(offered) and inputs == source.inputs
    if "data.features" not in named and not fit:
        data["features"] = offered[: source.inputs] if offered and source.inputs == 2 else offered[:1]
    degree = data["degree"]
    if "data.degree" not in named and isinstance(degree, int) and degree > highest_degree(source):
        data["degree"] = 1
    usual = {s.samples for s in SOURCES.values()} | ({left.rows} if isinstance(left, Table) else set())
    if "data.samples" not in named and (source.table or source.own or data["samples"] in usual):
        data["samples"] = max(source.samples, LEAST_SAMPLES)
    if "data.scaling" not in named and moved:
        data["scaling"] = "standard" if source.table else "none"
    if "data.target_scaling" not in named and (moved or source.task == "classification"):
        data["target_scaling"] = "standard" if source.table and source.task == "regression" else "none"
    samples, share, model = data["samples"], data["train_share"], fields["model"]
    if source.own and isinstance(samples, int):
        samples = min(samples, source.samples)
    if "model.neighbours" not in named and model["learner"] == "neighbours" and isinstance(samples, int):
        model["neighbours"] = min(model["neighbours"], max(1, round(samples * share)))
    if source.task == "function":
        return  # it is its own loss, and `follow_function` has made its output
    regression = source.task == "regression"
    if regression and "training.loss" not in named and training["loss"] in CLASSES_ONLY:
        training["loss"] = "half-squared"
    if not regression and source.classes > 2 and not named & {"training.loss", "model.output_activation"}:
        training["loss"] = "categorical-cross-entropy"
    if "model.output_activation" not in named and (moved or training["loss"] in FROM_LOGITS):
        logits = training["loss"] in FROM_LOGITS
        layers[-1]["activation"] = "linear" if regression or logits else "tanh"


def follow_loss(fields: dict[str, dict[str, Any]], layers: list[dict[str, Any]], named: set[str]) -> None:
    """A loss that reads logits needs a linear output; set it unless the caller has `named` one."""
    own = {"model.output_activation", f"model.layers.{len(layers) - 1}.activation"}
    if "training.loss" in named and not named & own and fields["training"]["loss"] in FROM_LOGITS:
        layers[-1]["activation"] = "linear"


def _order(path: str) -> tuple[int, str]:
    # Topology first, then what sets every layer, then single layers: the more particular change wins.
    return (0 if path == "model.hidden" else 2 if path.startswith("model.layers.") else 1, path)


def _put(
    path: str,
    value: Any,
    fields: dict[str, dict[str, Any]],
    layers: list[dict[str, Any]],
    experiment: Sections,
) -> None:
    section, _, rest = path.partition(".")
    if path == "model.hidden":
        _set_widths(layers, value)
    elif path == "model.output_activation":
        layers[-1]["activation"] = _normal(value, declarations(Layer)["activation"])
    elif section == "model" and rest in EVERY_LAYER:
        declared = declarations(Layer)[rest]
        for index in _spread_dicts(layers, rest):
            layers[index][rest] = _normal(value, declared)
    elif section == "model" and rest.startswith("layers."):
        index, name = _layer_place(path, len(layers))
        if name == "units" and index == len(layers) - 1 and value != layers[-1]["units"]:
            raise SpecError(
                path,
                Message(
                    "the output layer has as many units as the data has answers ({outputs})", outputs=experiment.outputs
                ),
            )
        known = declarations(Layer).get(name)
        layers[index][name] = _normal(value, known) if known else _as_tuple(value)
    elif path == "data.table":
        fields["data"]["table"] = value
    else:
        owner, name = _owner(path)
        declared_here = declarations(owner).get(name)
        if declared_here is None:
            raise SpecError(path, _unknown(path, owner))
        fields[section][name] = _normal(value, declared_here)


def _set_widths(layers: list[dict[str, Any]], value: Any) -> None:
    if not isinstance(value, str):
        if not isinstance(value, (list, tuple)) or any(type(width) is not int for width in value):
            raise SpecError(
                "model.hidden", Message("{value} is not accepted: use widths such as 4-2, or none", value=shown(value))
            )
        value = "-".join(map(str, value))
    widths = parse_widths(value)
    output = {**layers[-1], "inputs": (), "frozen": (), "pruned": ()}
    pattern = layers[-2] if len(layers) > 1 else {"units": 1, "initializer": output["initializer"]}
    hidden = []
    for index, width in enumerate(widths):
        kept = index < len(layers) - 1 and layers[index]["units"] == width
        model = layers[index] if index < len(layers) - 1 else pattern
        # Skip connections, frozen and pruned places belong to the old shape.
        hidden.append({**model, "units": width, "inputs": (), "frozen": (), "pruned": ()} if not kept else dict(model))
    same = [layer["units"] for layer in hidden] == [layer["units"] for layer in layers[:-1]]
    if not same:
        hidden = [{**layer, "inputs": (), "frozen": (), "pruned": ()} for layer in hidden]
        layers[:] = [*hidden, output]


def _spread_dicts(layers: list[dict[str, Any]], name: str) -> list[int]:
    hidden = list(range(len(layers) - 1))
    if name == "activation" or (name == "dropout" and layers[-1]["dropout_on"] == "units"):
        return hidden
    return [*hidden, len(layers) - 1]


def _spread(model: Model, name: str) -> list[int]:
    return _spread_dicts([dict(layer) for layer in model.layers], name)


def _owner(path: str) -> tuple[type[Value], str]:
    section, _, rest = path.partition(".")
    if section not in SECTIONS or not rest:
        raise SpecError(path, Message("there is no such setting: paths begin with data., model. or training."))
    if section == "model" and (rest in EVERY_LAYER or re.fullmatch(r"layers\.\d{1,3}\.\w+", rest)):
        return Layer, rest.rpartition(".")[2]
    if path == "model.output_activation":
        return Layer, "activation"
    return SECTIONS[section], rest


def _layer_place(path: str, count: int) -> tuple[int, str]:
    match = re.fullmatch(r"model\.layers\.(\d{1,3})\.(\w+)", path)
    if match is None or match[2] not in Layer.model_fields:
        raise SpecError(path, _unknown(path, Layer))
    index = int(match[1])
    if index >= count:
        raise SpecError(
            path, Message("there is no layer {index}: the layers are 0 to {last}", index=index, last=count - 1)
        )
    return index, match[2]


def _unknown(path: str, owner: type[Value]) -> str:
    names = [name for name in owner.model_fields if name != "layers"]
    if owner is Model:
        names += ["hidden", "output_activation", *EVERY_LAYER, "layers.N.units"]
    meant = difflib.get_close_matches(path.rpartition(".")[2], names, n=3, cutoff=0.5)
    if meant:
        return Message("there is no such setting: did you mean {names}?", names=joined(meant, Message(" or ")))
    if len(names) > MOST_NAMES:
        names = [*names[:MOST_NAMES], Message("others (see docs/experiment.schema.json)")]
    return Message("there is no such setting: use one of {names}", names=joined(names))


def build(kind: type[V], values: Mapping[str, Any], prefix: str) -> V:
    """A checked value of `kind`; raises `SpecError` with the path of the first thing that is wrong."""
    try:
        return kind.model_validate(dict(values))
    except ValidationError as error:
        place = error.errors(include_url=False)[0]["loc"]
        known = declarations(kind).get(str(place[0])) if place else None
        raise first_error(error, prefix, known.accepts if known else "") from None


def _plain(value: Any) -> Any:
    """NumPy's numbers, truth values and arrays as Python's own."""
    if hasattr(value, "tolist"):
        return value.tolist()
    return type(value)(map(_plain, value)) if type(value) in (list, tuple) else value


def _normal(value: Any, declared: Declaration) -> Any:
    if declared.kind == "choice" and isinstance(value, str):
        return _choice(value, declared)
    if declared.kind == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    return _as_tuple(value) if declared.kind == "choices" else value


def _as_tuple(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return tuple(_as_tuple(item) for item in value)
    return value


def _choice(text: str, declared: Declaration) -> str:
    if text in declared.choices:
        return text
    plain = re.sub(r"[\s_]+", "-", text.strip().lower())
    return ALIASES.get(plain, plain) if plain not in declared.choices else plain


def _parse_places(path: str, name: str, text: str) -> tuple[Any, ...]:
    form = r"\d+" if name == "inputs" else r"-?\d+:\d+"
    parts = [part.strip() for part in text.split(",") if part.strip() not in ("", "none")]
    for part in parts:
        if not re.fullmatch(form, part) or len(part) > 20:
            example = "0,1" if name == "inputs" else Message("0:1,2:0 (row:unit)")
            raise SpecError(
                path, Message("{text} is not accepted: use a list such as {example}", text=shown(text), example=example)
            )
    if name == "inputs":
        return tuple(int(part) for part in parts)
    return tuple(tuple(int(number) for number in part.split(":")) for part in parts)


def _layer_diff(before: Model, after: Model) -> dict[str, tuple[Any, Any]]:
    found: dict[str, tuple[Any, Any]] = {}
    if before.output.activation != after.output.activation:
        found["model.output_activation"] = (before.output.activation, after.output.activation)
    same_depth = len(before.layers) == len(after.layers)
    pairs = list(zip(before.layers, after.layers, strict=True)) if same_depth else []
    for index, (old, new) in enumerate(pairs):
        for field in Layer.model_fields:
            taken = field == "units" or (field == "activation" and index == len(pairs) - 1)
            if not taken and getattr(old, field) != getattr(new, field):
                found[f"model.layers.{index}.{field}"] = (getattr(old, field), getattr(new, field))
    if same_depth and before.hidden:
        _join_common(found, before, after)
    if not same_depth and before.hidden and after.hidden:
        found.update(_depth_diff(before, after))
    return found


def _join_common(found: dict[str, tuple[Any, Any]], before: Model, after: Model) -> None:
    """Where every layer changed alike, one path over all layers says it."""
    for name in EVERY_LAYER:
        places = [f"model.layers.{i}.{name}" for i in _spread(after, name)]
        changes = {found[place] for place in places if place in found}
        if len(changes) == 1 and all(place in found for place in places):
            for place in places:
                del found[place]
            found[f"model.{name}"] = changes.pop()


def _depth_diff(before: Model, after: Model) -> dict[str, tuple[Any, Any]]:
    """Of two depths, the settings common to all hidden layers of each that differ."""
    found: dict[str, tuple[Any, Any]] = {}
    for name in EVERY_LAYER:
        old = {getattr(layer, name) for layer in before.hidden}
        new = {getattr(layer, name) for layer in after.hidden}
        if len(old) == len(new) == 1 and old != new:
            found[f"model.{name}"] = (old.pop(), new.pop())
    return found


def effect(before: Sections, after: Sections) -> Effect | None:
    """What the difference asks of a running training: nothing (None), "live" or "restart"."""
    if before.model.output.units != after.model.output.units:
        return "restart"  # categorical cross-entropy asks for one output a class
    effects = {_effect_of(path) for path in diff(before, after)}
    return "restart" if "restart" in effects else "live" if effects else None


def keeps_parameters(before: Sections, after: Sections) -> bool:
    """Whether a restart may carry over the weights that still have a place, or must draw all of them anew."""
    paths = diff(before, after)
    kept = {"data.features", "data.degree"}
    if before.data.source == after.data.source == "painted":
        kept |= {"data.table", "data.samples", "data.noise"}  # the network sees another point, and learns on
    return not any(
        (path.startswith("data.") and path not in kept)
        or path.rpartition(".")[2] in ("seed", "initializer", "init_gain", "learner")
        for path in paths
    )


def _effect_of(path: str) -> Effect:
    name = path.rpartition(".")[2]
    if name in ("frozen", "pruned"):
        return "live"
    return "restart" if name in ("hidden", "inputs", "table") else declaration(path).about.effect
