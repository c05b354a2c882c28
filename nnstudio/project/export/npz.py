"""A trained network as a NumPy archive: weights by layer, and in `about` what they belong to."""

import io
import json

import numpy as np

from ...version import __version__
from .code import weights
from .described import Model


def npz_bytes(model: Model) -> bytes:
    """The archive: NAME_W (incoming, units) and NAME_b (units,) of every layer, mean and scale of what feeds the
    network, mean and scale of the targets, of a table `filling` for missing inputs and `known`, 0 for words that
    feed nothing, and `about`, a text of JSON.
    Nothing in it needs pickle."""
    about = {
        "program": f"nnstudio {__version__}",
        "title": model.title,
        "inputs": model.inputs,
        "terms": [term.name for term in model.terms],
        "layers": [
            {"name": layer.name, "activation": layer.activation, "sources": layer.sources} for layer in model.layers
        ],
        "reading": model.reading,
        "classes": model.classes,
    }
    filling = {} if model.filling is None else {"filling": model.filling, "known": model.known}
    buffer = io.BytesIO()
    np.savez_compressed(
        buffer, allow_pickle=False, about=np.array(json.dumps(about)), mean=model.mean, scale=model.scale,
        target_mean=model.target_mean, target_scale=model.target_scale, **filling, **weights(model),
    )  # fmt: skip
    return buffer.getvalue()
