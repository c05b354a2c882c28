"""Functions that squash every sum into a range."""

import numpy as np

from ..activation import Activation, Exports, sigmoid, straight
from ..choice import Array

# PyTorch holds this sixth in single precision; following it, a network trains here as it does there.
SIXTH = 0.1666666716337204


def _within(z: Array, bound: float) -> Array:
    return ((z > -bound) & (z < bound)).astype(z.dtype)


SOFTSIGN = Activation(
    name="softsign", about="As tanh, but nears its ends slowly", reference="Glorot & Bengio 2010",
    value=lambda z: z / (1 + np.abs(z)), slope=lambda z, a: (1 + np.abs(z)) ** -2,
    curvature=lambda z, a: -2 * np.sign(z) * (1 + np.abs(z)) ** -3,
    range=(-1.0, 1.0), ends=(-1.0, 1.0),
    exports=Exports(
        numpy="z / (1 + np.abs(z))", torch="functional.softsign({})", keras='"softsign"',
        onnx=lambda graph, z: graph.node("Div", [z, graph.plus(graph.node("Abs", [z]), 1.0)]),
    ),
)  # fmt: skip
TANH = Activation(
    name="tanh", about="An S from −1 to 1", reference="LeCun et al. 1998",
    value=np.tanh, slope=lambda z, a: 1 - a * a, curvature=lambda z, a: -2 * a * (1 - a * a),
    range=(-1.0, 1.0), ends=(-1.0, 1.0),
    exports=Exports(
        numpy="np.tanh(z)", torch="torch.tanh({})", keras='"tanh"', sklearn="tanh",
        onnx=lambda graph, z: graph.node("Tanh", [z]),
    ),
)  # fmt: skip
HARD_TANH = Activation(
    name="hard-tanh", about="Tanh made of three straight pieces", reference="Collobert 2004",
    value=lambda z: np.clip(z, -1.0, 1.0), slope=lambda z, a: _within(z, 1.0), curvature=straight,
    range=(-1.0, 1.0), ends=(-1.0, 1.0),
    exports=Exports(
        numpy="np.clip(z, -1, 1)", torch="functional.hardtanh({})", keras='"hard_tanh"',
        onnx=lambda graph, z: graph.clip(z, -1.0, 1.0),
    ),
)  # fmt: skip
SIGMOID = Activation(
    name="sigmoid", aliases=("logistic",), about="An S from 0 to 1", reference="Rumelhart et al. 1986",
    value=sigmoid, slope=lambda z, a: a * (1 - a), curvature=lambda z, a: a * (1 - a) * (1 - 2 * a),
    range=(0.0, 1.0), ends=(0.0, 1.0),
    exports=Exports(
        numpy="1 / (1 + np.exp(-z))", torch="torch.sigmoid({})", keras='"sigmoid"', sklearn="logistic",
        onnx=lambda graph, z: graph.node("Sigmoid", [z]),
    ),
)  # fmt: skip
HARD_SIGMOID = Activation(
    name="hard-sigmoid", about="The sigmoid made of three straight pieces", reference="Courbariaux et al. 2015",
    value=lambda z: np.clip(z / 6 + 0.5, 0.0, 1.0), slope=lambda z, a: _within(z, 3.0) * SIXTH, curvature=straight,
    range=(0.0, 1.0), ends=(0.0, 1.0),
    exports=Exports(
        numpy="np.clip(z / 6 + 0.5, 0, 1)", torch="functional.hardsigmoid({})", keras='"hard_sigmoid"',
        onnx=lambda graph, z: graph.clip(graph.plus(graph.times(z, 1 / 6), 0.5), 0.0, 1.0),
    ),
)  # fmt: skip
