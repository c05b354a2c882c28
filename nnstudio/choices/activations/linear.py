"""The identity."""

import numpy as np

from ..activation import Activation, Exports, straight

LINEAR = Activation(
    name="linear", aliases=("identity",), about="Passes the sum on as it is",
    value=lambda z: z.copy(), slope=lambda z, a: np.ones_like(z), curvature=straight,
    exports=Exports(numpy="z", torch="{}", keras="None", sklearn="identity", onnx=lambda graph, z: z),
)  # fmt: skip
