"""A survey as a file of numbers, for other programs."""

import io
from pathlib import Path

import numpy as np

from .. import disk
from .survey import Survey


def write(made: Survey, path: Path) -> None:
    """Write NumPy arrays (.npz), as ``numpy.load`` reads them without pickle.

    `loss` (n, n) at coordinates `first` (n,) across and `second` (n,) up; the plane is ``centre + a * first_direction +
    b * second_direction`` (P,). `path` (k, 2) are the path's coordinates, `path_update`, `path_loss` and
    `path_plane_loss` (k,) its updates, true losses and losses on the plane. `labels` (2,) name the axes, `share` is the
    part of the path's motion in the plane. Raises OSError.
    """
    surface, plane = made.surface, made.plane
    file = io.BytesIO()
    np.savez_compressed(
        file, loss=surface.loss, first=surface.first, second=surface.second, centre=plane.centre,
        first_direction=plane.first, second_direction=plane.second, labels=np.array(plane.labels),
        share=np.array(made.share), path=made.path.points, path_update=made.path.updates,
        path_loss=made.path.true, path_plane_loss=made.path.on_plane,
    )  # fmt: skip
    disk.replace_bytes(path, file.getvalue())
