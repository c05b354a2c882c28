"""Smooth relatives of ReLU."""

from math import inf, pi, sqrt

import numpy as np

from ..activation import Activation, Exports, OnnxGraph, sigmoid, softplus
from ..choice import Array

GELU_C, GELU_K = sqrt(2 / pi), 0.044715  # of the tanh form of GELU


def _normal_share(z: Array) -> Array:
    """The normal distribution function (by SciPy's erfc, which scikit-learn brings; NumPy has none)."""
    from scipy.special import erfc

    values: Array = 0.5 * erfc(-z / sqrt(2))
    return values


def _normal_density(z: Array) -> Array:
    return np.exp(-0.5 * z * z) / sqrt(2 * pi)


def _gelu_slope(z: Array, _a: Array) -> Array:
    return _normal_share(z) + z * _normal_density(z)


def _gelu_curvature(z: Array, _a: Array) -> Array:
    return (2 - z * z) * np.exp(-0.5 * z * z) / sqrt(2 * pi)


def _onnx_gelu(graph: OnnxGraph, z: str) -> str:
    from onnx import TensorProto

    single = graph.node("Cast", [graph.times(z, float(np.sqrt(0.5)))], to=TensorProto.FLOAT)
    bent = graph.node("Cast", [graph.node("Erf", [single])], to=TensorProto.DOUBLE)
    return graph.times(graph.times(z, 0.5), graph.plus(bent, 1.0))


def _gelu_tanh_share(z: Array) -> Array:
    """(1 + tanh(u)) / 2 with the u of GELU's approximation."""
    return sigmoid(2 * GELU_C * (z + GELU_K * z**3))


def _gelu_tanh_slope(z: Array, _a: Array) -> Array:
    s = _gelu_tanh_share(z)
    return s + 2 * z * s * (1 - s) * GELU_C * (1 + 3 * GELU_K * z * z)


def _gelu_tanh_curvature(z: Array, _a: Array) -> Array:
    t, inner = np.tanh(GELU_C * (z + GELU_K * z**3)), GELU_C * (1 + 3 * GELU_K * z * z)
    bend = GELU_C * 6 * GELU_K * z
    return (1 - t * t) * (inner + 0.5 * z * (bend - 2 * t * inner * inner))


def _onnx_gelu_tanh(graph: OnnxGraph, z: str) -> str:
    cube = graph.times(graph.times(graph.times(z, z), z), GELU_K)
    bent = graph.node("Tanh", [graph.times(graph.plus(z, cube), float(np.sqrt(2 / np.pi)))])
    return graph.times(graph.times(z, 0.5), graph.plus(bent, 1.0))


def _silu_slope(z: Array, a: Array) -> Array:
    s = sigmoid(z)
    return s + a * (1 - s)


def _silu_curvature(z: Array, _a: Array) -> Array:
    s = sigmoid(z)
    return s * (1 - s) * (2 + z * (1 - 2 * s))


def _mish_slope(z: Array, _a: Array) -> Array:
    t = np.tanh(softplus(z))
    return t + z * (1 - t * t) * sigmoid(z)


def _mish_curvature(z: Array, _a: Array) -> Array:
    t, s = np.tanh(softplus(z)), sigmoid(z)
    return (1 - t * t) * s * (2 + z * (1 - s - 2 * t * s))


def _onnx_softplus(graph: OnnxGraph, z: str) -> str:
    falling = graph.node("Neg", [graph.node("Abs", [z])])
    return graph.plus(graph.node("Relu", [z]), graph.node("Log", [graph.plus(graph.node("Exp", [falling]), 1.0)]))


GELU = Activation(
    name="gelu", label="GELU", about="The sum times the share of a normal distribution that lies below it",
    reference="Hendrycks & Gimpel 2016",
    value=lambda z: z * _normal_share(z), slope=_gelu_slope, curvature=_gelu_curvature, range=(-0.17, inf),
    can_die=True,
    exports=Exports(
        numpy="0.5 * z * (1 + np.vectorize(erf)(z / np.sqrt(2)))", numpy_import="from math import erf",
        torch="functional.gelu({})", keras="lambda z: keras.activations.gelu(z, approximate=False)", onnx=_onnx_gelu,
    ),
)  # fmt: skip
GELU_TANH = Activation(
    name="gelu-tanh", label="GELU (tanh)", about="GELU as many programs approximate it",
    reference="Hendrycks & Gimpel 2016",
    value=lambda z: z * _gelu_tanh_share(z), slope=_gelu_tanh_slope, curvature=_gelu_tanh_curvature,
    range=(-0.171, inf), can_die=True,
    exports=Exports(
        numpy="0.5 * z * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z**3)))",
        torch='functional.gelu({}, approximate="tanh")',
        keras="lambda z: keras.activations.gelu(z, approximate=True)", onnx=_onnx_gelu_tanh,
    ),
)  # fmt: skip
SILU = Activation(
    name="silu", label="SiLU", aliases=("swish",), about="The sum times its sigmoid", reference="Elfwing et al. 2018",
    value=lambda z: z * sigmoid(z), slope=_silu_slope, curvature=_silu_curvature, range=(-0.279, inf), can_die=True,
    exports=Exports(
        numpy="z / (1 + np.exp(-z))", torch="functional.silu({})", keras='"silu"',
        onnx=lambda graph, z: graph.times(z, graph.node("Sigmoid", [z])),
    ),
)  # fmt: skip
MISH = Activation(
    name="mish", about="The sum times the tanh of its softplus", reference="Misra 2020",
    value=lambda z: z * np.tanh(softplus(z)), slope=_mish_slope, curvature=_mish_curvature, range=(-0.309, inf),
    can_die=True,
    exports=Exports(
        numpy="z * np.tanh(np.logaddexp(0, z))", torch="functional.mish({})", keras='"mish"',
        onnx=lambda graph, z: graph.times(z, graph.node("Tanh", [_onnx_softplus(graph, z)])),
    ),
)  # fmt: skip
SOFTPLUS = Activation(
    name="softplus", about="ReLU with its corner rounded", reference="Dugas et al. 2001",
    value=softplus, slope=lambda z, a: sigmoid(z), curvature=lambda z, a: sigmoid(z) * (1 - sigmoid(z)),
    range=(0.0, inf), can_die=True,
    exports=Exports(
        numpy="np.logaddexp(0, z)", torch="functional.softplus({})", keras='"softplus"', onnx=_onnx_softplus
    ),
)  # fmt: skip
