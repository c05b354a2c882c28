"""A trained network as a script that people can read and run: in NumPy, PyTorch, Keras or scikit-learn.

Every script has the numbers in it (or beside it, where they are many), `answer` and `predict` for raw inputs, and run
by itself it compares its answers with the program's own.
"""

from collections.abc import Callable, Iterator
from textwrap import fill
from typing import Literal, get_args

from ...choices.activations import ACTIVATIONS
from ...message import Message
from ...version import __version__
from .described import Dense, ExportError, Floats, Model, Term

Dialect = Literal["numpy", "torch", "keras", "sklearn"]
DIALECTS: tuple[Dialect, ...] = get_args(Dialect)
MOST_INLINE = 2000  # weights and biases that a script holds itself; more are kept in a file beside it
LABELS = {"numpy": "NumPy", "torch": "PyTorch", "keras": "Keras"}
NEEDS = {"numpy": "numpy", "torch": "numpy torch", "keras": "numpy keras", "sklearn": "numpy scikit-learn"}
TOLERANCE = 1e-6


def script(model: Model, dialect: Dialect, weights_beside: bool) -> str:
    """The text of the script; with `weights_beside` it reads what `weights` gives from an .npz of its own name.

    Raises `ExportError` for what a dialect has no words for.
    """
    body = {"numpy": _numpy, "torch": _torch, "keras": _keras, "sklearn": _sklearn}[dialect]
    parts = [
        _head(model, dialect),
        *_imports(dialect, _used(model), weights_beside),
        "",
        *_constants(model, weights_beside),
        "",
    ]
    parts += ["", *_features(model), "", "", *body(model), "", "", *_reading(model), "", "", *_check(dialect)]
    return "\n".join(parts) + "\n"


def needs_file(model: Model) -> bool:
    """Whether the weights are too many to stand in the script."""
    return model.size > MOST_INLINE


def weights(model: Model) -> dict[str, Floats]:
    """The arrays of a file beside the script: W and b of every layer by its name."""
    arrays: dict[str, Floats] = {}
    for layer in model.layers:
        arrays |= {f"{layer.name}_W": layer.W, f"{layer.name}_b": layer.b}
    return arrays


def _head(model: Model, dialect: Dialect) -> str:
    inputs = fill("Inputs: " + ", ".join(model.inputs), 100)
    given = "one of " + ", ".join(model.classes) if model.classes else "a number"
    return (
        f'"""{_plain(model.title)}: a network trained by nnstudio {__version__}.\n\n{_plain(inputs)}\n'
        f"Answer: {_plain(given)}\nNeeds: pip install {NEEDS[dialect]}\n\n"
        "Run by itself it compares its answers with those of nnstudio; `predict` takes an array (samples, inputs).\n"
        '"""\n'
    )


def _plain(text: str) -> str:
    """Names come from tables of anybody's: none of them may end the text or the comment it stands in."""
    return "".join(c if c.isprintable() or c == "\n" else " " for c in text).replace("\\", "/").replace('"', "'")


def _imports(dialect: Dialect, activations: list[str], weights_beside: bool) -> list[str]:
    found = ["from pathlib import Path"] if weights_beside else []
    if dialect == "numpy":
        found = [*sorted({ACTIVATIONS[name].exports.numpy_import for name in activations} - {""}), *found]
    found += [""] if found else []
    extra = {
        "numpy": [],
        "torch": ["import torch", "from torch import nn", "from torch.nn import functional"],
        "keras": ["import keras"],
        "sklearn": [
            "from sklearn.neural_network import MLPRegressor",
            "from sklearn.pipeline import make_pipeline",
            "from sklearn.preprocessing import FunctionTransformer",
        ],
    }[dialect]
    ordered = {"torch": ["import numpy as np", *extra], "keras": [*extra, "import numpy as np"]}
    return found + ordered.get(dialect, ["import numpy as np", *extra])


def _constants(model: Model, weights_beside: bool) -> Iterator[str]:
    yield f"CLASSES = {list(model.classes)!r}"
    if model.filling is not None:
        yield f"FILLING = {_array(model.filling)}  # where an input is NaN, measured on the training samples"
    if not model.known.all():
        yield f"KNOWN = {_array(model.known)}  # 0 for words that no training sample has"
    yield f"MEAN = {_array(model.mean)}  # of what feeds the network, measured on the training samples"
    yield f"SCALE = {_array(model.scale)}"
    if not model.classes:
        yield f"TARGET_MEAN = {_array(model.target_mean)}"
        yield f"TARGET_SCALE = {_array(model.target_scale)}"
    if weights_beside:
        yield 'WEIGHTS = np.load(Path(__file__).with_suffix(".npz"), allow_pickle=False)'
    else:
        yield "WEIGHTS = {"
        for name, array in weights(model).items():
            yield f'    "{name}": {_array(array, 4)},'
        yield "}"
    yield f"EXAMPLES = {_array(model.examples)}"
    yield f"EXPECTED = {_array(model.expected)}"


def _array(values: Floats, indent: int = 0) -> str:
    """An array as text that reads back as the very same numbers."""
    if values.ndim == 1:
        return f"np.array({_row(values, indent + 4)})"
    pad = " " * (indent + 4)
    rows = "".join(f"{pad}{_row(row, indent + 8)},\n" for row in values)
    return f"np.array([\n{rows}{' ' * indent}])"


def _row(row: Floats, indent: int) -> str:
    text = ", ".join("np.nan" if value != value else repr(float(value)) for value in row)
    if len(text) < 100:
        return f"[{text}]"
    pad = " " * indent
    return "[\n" + fill(text, 110, initial_indent=pad, subsequent_indent=pad) + f"\n{pad[:-4]}]"


def _features(model: Model) -> Iterator[str]:
    yield "def features(x):"
    yield '    """What feeds the network, from raw inputs (samples, inputs)."""'
    yield "    x = np.asarray(x, dtype=np.float64)"
    if model.filling is not None:
        yield "    x = np.where(np.isnan(x), FILLING, x)"
    if not model.known.all():
        yield "    x = x * KNOWN"
    if model.terms:
        yield "    x = np.column_stack(["
        yield from (f"        {_term(term)},  # {_plain(term.name)}" for term in model.terms)
        yield "    ])"
    yield "    return (x - MEAN) / SCALE"


def _term(term: Term) -> str:
    columns = [f"x[:, {place}]" for place in term.places]
    return f"np.sin({columns[0]})" if term.sine else " * ".join(columns)


def _used(model: Model) -> list[str]:
    return sorted({layer.activation for layer in model.layers} - {"linear"})


def _words(dialect: Literal["numpy", "torch", "keras"], activation: str) -> str:
    """The activation in the words of a library."""
    words: str = getattr(ACTIVATIONS[activation].exports, dialect)
    if not words:
        raise ExportError(
            Message(
                "{language} has no words for the activation {activation}: choose another form, or another activation.",
                language=LABELS[dialect],
                activation=activation,
            )
        )
    return words


def _function(name: str) -> str:
    return name.replace("-", "_")


def _chained(model: Model, joined: str, step: Callable[[Dense, str], str]) -> Iterator[str]:
    """The statements that lead from `x` to the last layer, each line one layer."""
    if not model.chain:
        yield "columns = [x]"
    for layer in model.layers:
        if model.chain:
            yield f"x = {step(layer, 'x')}"
        else:
            fed = [f"columns[{source}]" for source in layer.sources]
            joint = fed[0] if len(fed) == 1 else joined.format(", ".join(fed))
            yield f"columns.append({step(layer, joint)})"
    if not model.chain:
        yield "x = columns[-1]"


def _numpy(model: Model) -> Iterator[str]:
    for name in _used(model):
        yield f"def {_function(name)}(z):"
        yield f"    return {_words('numpy', name)}"
        yield ""
        yield ""

    def step(layer: Dense, fed: str) -> str:
        total = f'{fed} @ WEIGHTS["{layer.name}_W"] + WEIGHTS["{layer.name}_b"]'
        return total if layer.activation == "linear" else f"{_function(layer.activation)}({total})"

    yield "def network(x):"
    yield from ("    " + line for line in _chained(model, "np.hstack([{}])", step))
    yield "    return x"


def _torch(model: Model) -> Iterator[str]:
    yield "class Network(nn.Module):"
    yield "    def __init__(self):"
    yield "        super().__init__()"
    for layer in model.layers:
        rows, units = layer.W.shape
        yield f"        self.{layer.name} = nn.Linear({rows}, {units}, dtype=torch.float64)"
    yield ""
    yield "    def forward(self, x):"

    def step(layer: Dense, fed: str) -> str:
        return _words("torch", layer.activation).format(f"self.{layer.name}({fed})")

    yield from ("        " + line for line in _chained(model, "torch.cat([{}], dim=1)", step))
    yield "        return x"
    yield ""
    yield ""
    yield "module = Network()"
    yield "module.load_state_dict({"
    for layer in model.layers:
        # PyTorch keeps W as (units, incoming).
        yield f'    "{layer.name}.weight": torch.from_numpy(WEIGHTS["{layer.name}_W"].T.copy()),'
        yield f'    "{layer.name}.bias": torch.from_numpy(WEIGHTS["{layer.name}_b"]),'
    yield "})"
    yield ""
    yield ""
    yield "def network(x):"
    yield "    with torch.no_grad():"
    yield "        return module(torch.from_numpy(x)).numpy()"


def _keras(model: Model) -> Iterator[str]:
    yield 'keras.config.set_floatx("float64")'
    yield ""
    yield ""
    yield "def build():"
    yield "    inputs = x = keras.Input((len(MEAN),))"

    def step(layer: Dense, fed: str) -> str:
        words = f'{layer.W.shape[1]}, activation={_words("keras", layer.activation)}, name="{layer.name}"'
        return f"keras.layers.Dense({words})({fed})"

    yield from ("    " + line for line in _chained(model, "keras.layers.Concatenate()([{}])", step))
    yield "    built = keras.Model(inputs, x)"
    yield "    for layer in built.layers:"
    yield '        if f"{layer.name}_W" in WEIGHTS:'
    yield '            layer.set_weights([WEIGHTS[f"{layer.name}_W"], WEIGHTS[f"{layer.name}_b"]])'
    yield "    return built"
    yield ""
    yield ""
    yield "model = build()"
    yield ""
    yield ""
    yield "def network(x):"
    yield "    return keras.ops.convert_to_numpy(model(x))"


def _sklearn(model: Model) -> Iterator[str]:
    hidden = {layer.activation for layer in model.layers[:-1]}
    kind, last = (
        ACTIVATIONS[name].exports.sklearn for name in (next(iter(hidden), "linear"), model.layers[-1].activation)
    )
    if not model.chain or len(hidden) > 1 or not kind or not last:
        *known, end = [name for name, row in ACTIVATIONS.items() if row.exports.sklearn]
        raise ExportError(
            Message(
                "scikit-learn's networks cannot be this one: they have every hidden layer the same of {known} and "
                "{last}, and no skip connections. Choose NumPy instead.",
                known=", ".join(known),
                last=end,
            )
        )
    sizes = tuple(layer.W.shape[1] for layer in model.layers[:-1])
    yield "# It gives the values of the output layer, for classes too; `predict` below reads them."
    yield f'mlp = MLPRegressor(hidden_layer_sizes={sizes}, activation="{kind}")'
    yield 'mlp.coefs_ = [WEIGHTS[name] for name in WEIGHTS if name.endswith("_W")]'
    yield 'mlp.intercepts_ = [WEIGHTS[name] for name in WEIGHTS if name.endswith("_b")]'
    yield f"mlp.n_layers_, mlp.n_outputs_ = {len(model.layers) + 1}, {model.layers[-1].W.shape[1]}"
    yield f'mlp.n_features_in_, mlp.out_activation_ = len(MEAN), "{last}"'
    yield "pipeline = make_pipeline(FunctionTransformer(features), mlp)"
    yield ""
    yield ""
    yield "def network(x):"
    yield "    return mlp.predict(x).reshape(len(x), -1)"


def _reading(model: Model) -> Iterator[str]:
    yield "def answer(x):"
    yield f'    """{_answer_words(model)}"""'
    yield "    z = network(features(x))"
    if model.reading == "logits":
        yield "    z = np.exp(z - z.max(axis=1, keepdims=True))"
        yield "    return z / z.sum(axis=1, keepdims=True)"
    else:
        yield {
            "number": "    return z * TARGET_SCALE + TARGET_MEAN",
            "logit": "    return 1 / (1 + np.exp(-z))",
        }.get(model.reading, "    return z")
    yield ""
    yield ""
    yield "def predict(x):"
    if not model.classes:
        yield '    """The number (samples,) or numbers (samples, outputs) for each sample."""'
        yield "    found = answer(x)"
        yield "    return found[:, 0] if found.shape[1] == 1 else found"
        return
    yield '    """The class of each sample, by name."""'
    if model.layers[-1].W.shape[1] == 1:
        bound = "0" if model.reading == "sign" else "0.5"
        yield f"    return [CLASSES[int(value > {bound})] for value in answer(x)[:, 0]]"
    else:
        yield "    return [CLASSES[k] for k in answer(x).argmax(axis=1)]"


def _answer_words(model: Model) -> str:
    return {
        "number": "Numbers (samples, outputs) in the units of the data.",
        "logit": "Probabilities (samples, outputs); a single one is that of the second class.",
        "logits": "Probabilities (samples, classes).",
        "sign": "One value a sample: above 0 it is the second class.",
        "share": "One value a sample: above 0.5 it is the second class.",
        "scores": "One value for each class; the largest wins.",
    }[model.reading]


def _check(dialect: Dialect) -> Iterator[str]:
    yield 'if __name__ == "__main__":'
    if dialect == "keras":
        yield "    # Keras multiplies in float32 on most backends, so what is large differs by more: in proportion."
        yield "    difference = np.abs(answer(EXAMPLES) - EXPECTED) / np.maximum(1, np.abs(EXPECTED))"
    else:
        yield "    difference = np.abs(answer(EXAMPLES) - EXPECTED)"
    yield '    print(f"largest difference from nnstudio: {difference.max():.1e}")'
    yield "    print(predict(EXAMPLES))"
    yield f"    raise SystemExit(bool(difference.max() > {TOLERANCE:g}))"
