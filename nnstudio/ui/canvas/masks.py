"""Dropout masks as the canvas shows them: one thinned network at a time, and what is silent in it."""

import numpy as np

from ...nn.dropout import Masks, draw_masks, drops
from ...run.mailbox import Frame
from ..text import tr


class MaskDrawer:
    """Draws masks from a stream of its own, so that looking at them changes no training."""

    def __init__(self) -> None:
        self._stream = np.random.default_rng(0)
        self.drawn = 0

    def draw(self, frame: Frame) -> Masks | None:
        """The masks of one more pass over one sample; None where nothing is ever dropped."""
        network = frame.network
        if not drops(network.model):
            return None
        self.drawn += 1
        return draw_masks(network.model, network.layout, 1, self._stream, network.dtype)


def silent_units(masks: Masks | None, column: int) -> frozenset[int]:
    """The units of a column that are silent for the first sample of a pass."""
    mask = None if masks is None or column >= len(masks.units) else masks.units[column]
    return frozenset() if mask is None else frozenset(np.flatnonzero(mask[0] == 0).tolist())


def in_words(masks: Masks) -> str:
    """How much is silent."""
    units = [mask[0] for mask in masks.units if mask is not None]
    weights = [mask.ravel() for mask in masks.weights if mask is not None]
    said = []
    for parts, words in ((units, tr("{0} of {1} units")), (weights, tr("{0} of {1} weights"))):
        if parts:
            whole = np.concatenate(parts)
            said.append(words.format(int((whole == 0).sum()), len(whole)))
    return tr(" and ").join(said)
