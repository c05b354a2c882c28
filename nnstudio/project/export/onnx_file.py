"""A trained network as an ONNX model, from raw inputs to answers: terms, scaling and the targets' units are part of it.

Everything is computed in double precision, as in the program. Where onnxruntime has no double-precision operator (error
function), single precision stands in, which moves answers by about 1e-7.
"""

import io
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...choices.activations import ACTIVATIONS
from ...message import Message
from ...version import __version__
from .described import Dense, ExportError, Floats, Model

OPSET, IR = 17, 8  # of 2021 and 2022: what every runtime in use reads
INPUT, OUTPUT = "inputs", "answers"


def onnx_bytes(model: Model) -> bytes:
    """The file's content, checked by `onnx.checker`. Raises `ExportError` where the library is not installed."""
    try:
        import onnx
    except ImportError:
        raise ExportError(Message("ONNX needs a library: install it with pip install nnstudio[exchange]")) from None
    graph = _Graph()
    x = graph.features(model)
    columns = [x]
    for layer in model.layers:
        fed = [columns[source] for source in layer.sources]
        joint = fed[0] if len(fed) == 1 else graph.node("Concat", fed, axis=1)
        columns.append(graph.dense(layer, joint))
    graph.answer(model, columns[-1])
    helper, double = onnx.helper, onnx.TensorProto.DOUBLE
    outputs = model.layers[-1].W.shape[1]
    made = helper.make_graph(
        graph.nodes, "nnstudio", [helper.make_tensor_value_info(INPUT, double, ["samples", len(model.inputs)])],
        [helper.make_tensor_value_info(OUTPUT, double, ["samples", outputs])], graph.constants,
    )  # fmt: skip
    file = helper.make_model(
        made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR, producer_name="nnstudio",
        producer_version=__version__, doc_string=model.title,
    )  # fmt: skip
    helper.set_model_props(file, {"inputs": ", ".join(model.inputs), "classes": ", ".join(model.classes)})
    onnx.checker.check_model(file, full_check=True)
    buffer = io.BytesIO()
    onnx.save(file, buffer)
    return buffer.getvalue()


class _Graph:
    """Nodes and constants under way; methods give the name of what they have added."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def node(self, kind: str, inputs: list[str], name: str = "", **attributes: Any) -> str:
        from onnx import helper

        out = name or f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [out], **attributes))
        return out

    def constant(self, value: Floats | float) -> str:
        return self._keep(np.asarray(value, dtype=np.float64))

    def place(self, column: int) -> str:
        return self._keep(np.array([column], dtype=np.int64))

    def _keep(self, array: NDArray[Any]) -> str:
        from onnx import numpy_helper

        name = f"constant_{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(array, name))
        return name

    def features(self, model: Model) -> str:
        """What feeds the network: terms of the inputs, gaps filled, shifted and scaled."""
        raw = INPUT
        if model.filling is not None:
            raw = self.node("Where", [self.node("IsNaN", [INPUT]), self.constant(model.filling), INPUT])
        if not model.known.all():
            raw = self.node("Mul", [raw, self.constant(model.known)])
        x = raw
        if model.terms:
            columns = []
            for term in model.terms:
                parts = [self.node("Gather", [raw, self.place(place)], axis=1) for place in term.places]
                column = parts[0]
                for part in parts[1:]:
                    column = self.node("Mul", [column, part])
                columns.append(self.node("Sin", [column]) if term.sine else column)
            x = self.node("Concat", columns, axis=1)
        return self.node("Div", [self.node("Sub", [x, self.constant(model.mean)]), self.constant(model.scale)])

    def dense(self, layer: Dense, fed: str) -> str:
        total = self.node("Add", [self.node("MatMul", [fed, self.constant(layer.W)]), self.constant(layer.b)])
        return self.activation(layer.activation, total)

    def answer(self, model: Model, z: str) -> None:
        if model.reading == "logits":
            self.node("Softmax", [z], OUTPUT, axis=1)
        elif model.reading == "logit":
            self.node("Sigmoid", [z], OUTPUT)
        elif model.reading == "number":
            wide = self.node("Mul", [z, self.constant(model.target_scale)])
            self.node("Add", [wide, self.constant(model.target_mean)], OUTPUT)
        else:
            self.node("Identity", [z], OUTPUT)

    # Activations, from operators that runtimes have in double precision

    def activation(self, name: str, z: str) -> str:
        made = ACTIVATIONS[name].exports.onnx
        if made is None:
            raise ExportError(
                Message(
                    "ONNX has no operators for the activation {name}: choose another form, or another activation.",
                    name=name,
                )
            )
        return made(self, z)

    def times(self, one: str, other: str | float) -> str:
        return self.node("Mul", [one, other if isinstance(other, str) else self.constant(other)])

    def plus(self, one: str, other: str | float) -> str:
        return self.node("Add", [one, other if isinstance(other, str) else self.constant(other)])

    def clip(self, z: str, low: float, high: float) -> str:
        return self.node("Min", [self.node("Max", [z, self.constant(low)]), self.constant(high)])

    def below_zero(self, z: str) -> str:
        return self.node("Min", [z, self.constant(0.0)])
