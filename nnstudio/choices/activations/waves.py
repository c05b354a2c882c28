"""Functions that come back: they rise and fall."""

import numpy as np

from ..activation import Activation, Exports

SIN = Activation(
    name="sin", aliases=("sine",), about="A sine, for answers that repeat", reference="Sitzmann et al. 2020",
    value=np.sin, slope=lambda z, a: np.cos(z), curvature=lambda z, a: -a, range=(-1.0, 1.0),
    exports=Exports(
        numpy="np.sin(z)", torch="torch.sin({})", keras="keras.ops.sin", onnx=lambda graph, z: graph.node("Sin", [z])
    ),
)  # fmt: skip
GAUSSIAN = Activation(
    name="gaussian", about="A bell around zero", reference="Broomhead & Lowe 1988",
    value=lambda z: np.exp(-z * z), slope=lambda z, a: -2 * z * a, curvature=lambda z, a: (4 * z * z - 2) * a,
    range=(0.0, 1.0), can_die=True,
    exports=Exports(
        numpy="np.exp(-z * z)", torch="torch.exp(-({}).square())", keras="lambda z: keras.ops.exp(-z * z)",
        onnx=lambda graph, z: graph.node("Exp", [graph.node("Neg", [graph.times(z, z)])]),
    ),
)  # fmt: skip
