"""What the comparison of weight decays says: names, captions and tables."""

from collections.abc import Sequence
from typing import Any

from ...nn.weight_course import LayerCounts
from ...search.decay import KINDS, Decayed
from ..text import tr
from ..theme import grouped, percent
from .base import short, steady

Made = Sequence[Decayed | None]
HEADER = ("decay", "l1", "l2", "layer", "weights", "exactly_zero", "near_zero", "norm", "train_loss",
          "validation_loss", "ended")  # fmt: skip


def name_of(kind: str) -> str:
    """What one of the four is called."""
    none = tr("none", "penalty")
    return {"none": none, "l1": "L1", "l2": "L2", "both": tr("both")}[kind]


def captions_of(one: Decayed, counts: LayerCounts) -> tuple[str, ...]:
    """What there is to say of one of the four, the longest first."""
    zeros = tr("{0} of {1} exactly 0").format(grouped(counts.zeros), grouped(counts.weights))
    if not counts.zeros:
        zeros = tr("none of {0} exactly 0").format(grouped(counts.weights))
    near = tr("{0} near 0").format(grouped(counts.near))
    norm = f"‖w‖ {steady(counts.norm)}"
    loss = one.ended and tr("diverged")
    losses = loss or tr("loss {0} | {1} valid").format(steady(one.train_loss), steady(one.validation_loss))
    brief = loss or f"{steady(one.train_loss)} | {steady(one.validation_loss)}"
    parts = [(zeros, near, norm, losses), (zeros, near, norm, brief), (zeros, near, norm), (zeros, near), (zeros,)]
    return tuple(" · ".join(some) for some in parts)


def table_of(made: Made) -> tuple[Sequence[str], Sequence[Sequence[Any]]]:
    """A row for each layer of each of the four, and one for all layers together."""
    rows = []
    for kind, one in zip(KINDS, made, strict=False):
        if one is None:
            continue
        layers = [*enumerate(one.counts, 1), ("all", one.count(range(len(one.counts))))]
        rows += [
            (kind, one.l1, one.l2, layer, counts.weights, counts.zeros, counts.near, counts.norm, one.train_loss,
             one.validation_loss, one.ended)
            for layer, counts in layers
        ]  # fmt: skip
    return HEADER, rows


def told(one: Decayed, counts: LayerCounts) -> str:
    """One of the four in a sentence."""
    said = tr("{0} (λ₁ {1}, λ₂ {2}): {3}").format(
        name_of(one.kind), short(one.l1), short(one.l2), captions_of(one, counts)[0]
    )
    return said.replace(" | ", ", ")


def meaning_of(made: Made, layers: Sequence[int]) -> str:
    """What the four come to, in words."""
    done = {one.kind: one.count(layers) for one in made if one is not None and not one.ended}
    if not {"none", "l1", "l2"} <= done.keys():
        return ""
    first, second = done["l1"], done["l2"]
    share = percent(first.zeros / max(1, first.weights))
    if second.zeros:
        return tr("L1 leaves {0} at exactly zero").format(share)
    return tr("L1 leaves {0} at exactly zero; L2 none, but smaller ones: ‖w‖ {1} in place of {2}").format(
        share, short(second.norm), short(done["none"].norm)
    )
