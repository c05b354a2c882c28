"""ReLU and its relatives. Derivatives at a kink follow PyTorch."""

from math import inf

import numpy as np

from ..activation import Activation, Exports, OnnxGraph, straight
from ..choice import Array

LEAK = 0.01
SELU_SCALE = 1.0507009873554804934193349852946
SELU_ALPHA = 1.6732632423543772848170429916717


def _elu(z: Array, alpha: float) -> Array:
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0.0)))


def _onnx_elu(graph: OnnxGraph, z: str) -> str:
    return graph.plus(graph.node("Relu", [z]), graph.plus(graph.node("Exp", [graph.below_zero(z)]), -1.0))


def _onnx_selu(graph: OnnxGraph, z: str) -> str:
    bent = graph.times(graph.plus(graph.node("Exp", [graph.below_zero(z)]), -1.0), SELU_ALPHA)
    return graph.times(graph.plus(graph.node("Relu", [z]), bent), SELU_SCALE)


RELU = Activation(
    name="relu", label="ReLU", about="Zero below zero, the sum itself above", reference="Nair & Hinton 2010",
    value=lambda z: np.maximum(z, 0.0), slope=lambda z, a: (z > 0).astype(z.dtype), curvature=straight,
    range=(0.0, inf), can_die=True,
    exports=Exports(
        numpy="np.maximum(z, 0)", torch="torch.relu({})", keras='"relu"', sklearn="relu",
        onnx=lambda graph, z: graph.node("Relu", [z]),
    ),
)  # fmt: skip
LEAKY_RELU = Activation(
    name="leaky-relu", label="Leaky ReLU", reference="Maas et al. 2013",
    about="As ReLU, with a hundredth of the sum below zero, so that it cannot die",
    value=lambda z: np.where(z > 0, z, LEAK * z), slope=lambda z, a: np.where(z > 0, 1.0, LEAK).astype(z.dtype),
    curvature=straight,
    exports=Exports(
        numpy="np.where(z > 0, z, 0.01 * z)", torch="functional.leaky_relu({}, 0.01)",
        keras="lambda z: keras.activations.leaky_relu(z, negative_slope=0.01)",
        onnx=lambda graph, z: graph.plus(graph.node("Relu", [z]), graph.times(graph.below_zero(z), 0.01)),
    ),
)  # fmt: skip
ELU = Activation(
    name="elu", label="ELU", about="As ReLU, with an exponential below zero that levels off at −1",
    reference="Clevert et al. 2016",
    value=lambda z: _elu(z, 1.0), slope=lambda z, a: np.where(z > 0, 1.0, a + 1.0).astype(z.dtype),
    curvature=lambda z, a: np.where(z > 0, 0.0, a + 1.0).astype(z.dtype),
    range=(-1.0, inf), ends=(-1.0, None),
    exports=Exports(
        numpy="np.where(z > 0, z, np.expm1(np.minimum(z, 0)))", torch="functional.elu({})", keras='"elu"',
        onnx=_onnx_elu,
    ),
)  # fmt: skip
SELU = Activation(
    name="selu", label="SELU", about="ELU scaled so that values keep mean 0 and deviation 1 from layer to layer",
    reference="Klambauer et al. 2017",
    value=lambda z: SELU_SCALE * _elu(z, SELU_ALPHA),
    slope=lambda z, a: np.where(z > 0, SELU_SCALE, a + SELU_SCALE * SELU_ALPHA).astype(z.dtype),
    curvature=lambda z, a: np.where(z > 0, 0.0, a + SELU_SCALE * SELU_ALPHA).astype(z.dtype),
    range=(-SELU_SCALE * SELU_ALPHA, inf), ends=(-SELU_SCALE * SELU_ALPHA, None),
    exports=Exports(
        numpy="1.0507009873554805 * np.where(z > 0, z, 1.6732632423543772 * np.expm1(np.minimum(z, 0)))",
        torch="functional.selu({})", keras='"selu"', onnx=_onnx_selu,
    ),
)  # fmt: skip
