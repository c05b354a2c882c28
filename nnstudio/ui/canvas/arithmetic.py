"""A neuron's arithmetic in words and numbers, forward and backward, for one sample."""

from dataclasses import dataclass
from html import escape
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...nn.dropout import Masks
from ...run.mailbox import Frame
from ..theme import local
from .geometry import Hit

MOST_TERMS = 8
MOST_IN_LINE = 5
LONGEST_NAME = 14


@dataclass(frozen=True)
class Term:
    """One product in a neuron's sum: what comes in, its weight, and the loss's slope by that weight."""

    name: str
    value: float
    weight: float
    slope: float


@dataclass(frozen=True)
class Arithmetic:
    """What one neuron computes for one sample. `delta` is the slope of the loss by its sum, None without a target."""

    name: str
    activation: str
    terms: tuple[Term, ...]
    left_out: int
    bias: float | None
    z: float
    a: float
    delta: float | None


def unit_name(frame: Frame, column: int, unit: int) -> str:
    """A unit as the formulas name it: a feature, an answer, or a with its layer and number, counted from 1."""
    if column == 0:
        return frame.data.feature_names[unit]
    last = len(frame.network.layout.blocks)
    if column == last:
        return output_name(frame.data.class_names, frame.network.outputs, unit, frame.network.ground is not None)
    return f"a{column},{unit + 1}"


def output_name(class_names: tuple[str, ...], outputs: int, unit: int, on_ground: bool = False) -> str:
    """The name of an answer: the class where each has a unit of its own, else y."""
    if on_ground:
        return f"w{unit + 1}"  # the answers of a function are its parameters
    if outputs > 1 and len(class_names) == outputs:
        return class_names[unit]
    return "y" if outputs == 1 else f"y{unit + 1}"


def work_out(
    frame: Frame, hit: Hit, x: NDArray[Any], y: NDArray[Any] | None, masks: Masks | None = None
) -> Arithmetic:  # fmt: skip
    """The arithmetic of the unit at `hit` for one sample: `x` (1, features), `y` (1, outputs) or None; with `masks` of
    one sample as in that training pass."""
    network, layer = frame.network, hit.layer
    block = network.layout.blocks[layer]
    x = x.astype(network.dtype, copy=False)
    with np.errstate(all="ignore"):
        done = network.forward(frame.parameters, x, masks)
        gradient = None if y is None else network.loss_and_gradient(frame.parameters, x, y, masks)[1]
    weights = block.W(frame.parameters)[:, hit.unit]
    dropped = None if masks is None else masks.weights[layer]
    if dropped is not None:
        weights = weights * dropped[:, hit.unit]
    slopes = np.zeros(block.rows) if gradient is None else block.W(gradient)[:, hit.unit]
    fed = done.fed[layer][0]
    biased = block.biases.stop > block.biases.start
    names = [(c, u) for c in block.sources for u in range(network.layout.widths[c])]
    chosen = _most_telling(fed * weights)
    terms = tuple(Term(unit_name(frame, *names[r]), float(fed[r]), float(weights[r]), float(slopes[r])) for r in chosen)
    delta = None
    if gradient is not None and biased:
        delta = float(block.b(gradient)[hit.unit])
    elif gradient is not None and np.abs(fed).max() > 0:
        strongest = int(np.abs(fed).argmax())
        delta = float(slopes[strongest] / fed[strongest])
    return Arithmetic(
        unit_name(frame, hit.column, hit.unit), network.model.layers[layer].activation, terms,
        block.rows - len(terms), float(block.b(frame.parameters)[hit.unit]) if biased else None,
        float(done.sums[layer][0, hit.unit]), float(done.values[layer][0, hit.unit]), delta,
    )  # fmt: skip


def number(value: float) -> str:
    """Three significant digits and a true minus sign."""
    return local(f"{value:.3g}").replace("-", "−")


def rich_text(work: Arithmetic, secondary: str) -> str:
    """The arithmetic as a small table, a line for each product, and what follows from their sum."""
    forward = f"<i>z</i> = {_sum(work)} = <b>{number(work.z)}</b>"
    rows = [_row(work, term, secondary) for term in work.terms]
    if work.left_out:
        rows.append(f'<tr><td colspan="4"><font color="{secondary}">… {work.left_out}</font></td></tr>')
    activated = number(work.z) if work.activation == "linear" else f"{work.activation}({number(work.z)})"
    answer = f"<i>a</i> = {activated} = <b>{number(work.a)}</b>"
    backward = "" if work.delta is None else f"<br>∂L/∂<i>z</i> = {number(work.delta)}"
    table = f'<table cellspacing="0" cellpadding="1">{"".join(rows)}</table>'
    return f"<b>{escape(work.name)}</b>{table}{forward}<br>{answer}{backward}"


def _row(work: Arithmetic, term: Term, secondary: str) -> str:
    cells = [
        f"{number(term.weight)} · {escape(_short(term.name))}&nbsp;",
        f"= {number(term.weight)} · {_factor(term.value)}&nbsp;",
    ]
    cells.append(f"= {number(term.weight * term.value)}")
    if work.delta is not None:
        cells.append(f'<font color="{secondary}">&nbsp;&nbsp;∂L/∂<i>w</i> {number(term.slope)}</font>')
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def _sum(work: Arithmetic) -> str:
    """The products and the bias, as far as they are few enough to read in one line."""
    parts = [t.weight * t.value for t in work.terms] + ([] if work.bias is None else [work.bias])
    if work.left_out or len(parts) > MOST_IN_LINE:
        return "Σ" if work.bias is None else f"Σ + {_factor(work.bias)}"
    text = number(parts[0]) if parts else "0"
    for part in parts[1:]:
        text += f" {'−' if part < 0 else '+'} {number(abs(part))}"
    return text


def _factor(value: float) -> str:
    text = number(value)
    return f"({text})" if text.startswith("−") else text


def _most_telling(products: NDArray[Any]) -> list[int]:
    """The rows to write out: all of few, the largest products of many, in their order."""
    if len(products) <= MOST_TERMS:
        return list(range(len(products)))
    return sorted(int(r) for r in np.argsort(-np.abs(products), kind="stable")[:MOST_TERMS])
