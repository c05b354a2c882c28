"""What the compiled kernels are handed: tables of numbers made of an experiment, and the arrays of one training.

Nothing here is compiled and nothing imports Numba. Tuples with names reach compiled code as they are.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...choices.optimizer import velocity_weight
from ...choices.optimizers import OPTIMIZERS
from ...message import Message
from ...spec import Layer, Model, SpecError, Training
from ..parameters import Layout
from ..penalties import Penalty
from ..schedules import planned

Floats = NDArray[Any]
Integers = NDArray[np.int64]

# What the kernels have code for, numbered. What does not stand here they cannot do: it trains in NumPy.
ACTIVATION_CODES = {
    name: code for code, name in enumerate((
        "linear", "relu", "leaky-relu", "elu", "selu", "gelu", "gelu-tanh", "silu", "mish", "softplus", "softsign",
        "tanh", "hard-tanh", "sigmoid", "hard-sigmoid", "sin", "gaussian",
    ))
}  # fmt: skip
LOSS_CODES = {
    name: code for code, name in enumerate((
        "half-squared", "mean-squared", "absolute", "huber", "binary-cross-entropy", "categorical-cross-entropy",
        "hinge",
    ))
}  # fmt: skip
OPTIMIZER_CODES = {
    name: code for code, name in enumerate((
        "sgd", "adagrad", "adadelta", "rmsprop", "adam", "adamw", "nadam", "radam", "rprop", "lion",
    ))
}  # fmt: skip
SCHEDULE_CODES = {
    name: code for code, name in enumerate((
        "constant", "step", "exponential", "inverse-time", "cosine", "one-cycle", "plateau",
    ))
}  # fmt: skip
ADAMS = ("adam", "adamw", "nadam", "radam")
# Per optimiser the names of its `first` and `second` vector in the trainer's state; SGD's and RMSprop's first is there
# with momentum alone.
SLOTS = {
    "sgd": ("velocity", ""), "adagrad": ("", "square"), "adadelta": ("moves", "square"),
    "rmsprop": ("velocity", "square"), "rprop": ("own", "last"), "lion": ("mean", ""),
}  # fmt: skip
L1_CODES = {"none": 0, "subgradient": 1, "proximal": 2, "dead-links": 3}
# Columns of `Shape.layers`.
ROWS, UNITS, WEIGHTS, BIASES, OUT, FIRST, ACTIVATION, SOURCE = range(8)
COLUMNS = 8
# What a row of a layer's weights leads back to: the data, a unit that gets its first slope, one that has some.
FROM_DATA, FROM_UNIT, FROM_UNIT_AGAIN = range(3)
# Places in `Course.counts`.
AT, EPOCH, SAMPLES, LAST_EPOCH, SIZE, SHUFFLED, STATUS = range(7)
# Places in `DenseWork.words`: the batch that is announced (-1 for none any more), where it starts and how many samples
# it has; the last one answered; the last one whose step may be made, and was made, and whether all stayed finite. What
# one thread writes is far enough from what the other does that they do not fight for a line of the cache.
TURN, START, TAKEN, MOVE, ANSWER, MOVED, FINITE = 0, 1, 2, 3, 16, 17, 18
GOING, LOSS_GREW, PARAMETERS_GREW = range(3)


class Shape(NamedTuple):
    """The network: a row per layer; per incoming row of weights the unit it comes from and what that is; dropout per
    column and, on weights, per layer."""

    layers: Integers
    sources: Integers
    kinds: Integers
    unit_dropout: Floats
    weight_dropout: Floats
    units: int  # of all columns together
    widest_batch: int


class Schedule(NamedTuple):
    """A schedule in numbers: its code, and `nnstudio.choices.schedule.Numbers`."""

    code: int
    rate: float
    lowest: float
    length: float
    first: float
    second: float


class Rule(NamedTuple):
    """Loss, optimiser, schedule and penalties, as numbers alone; `l2` says whether there is any, `decoupled` that it
    is no part of the gradient. `beta2` is rho where the optimiser has that."""

    loss: int
    optimizer: int
    l1_method: int
    schedule: Schedule
    momentum: float
    dampening: float
    nesterov: int
    beta1: float
    beta2: float
    epsilon: float
    momentum_decay: float
    grow: float
    shrink: float
    smallest: float
    largest: float
    clip_norm: float
    clip_value: float
    l2: int
    decoupled: int
    most_loss: float


class Course(NamedTuple):
    """What training changes, and the vectors that steer it; all of it belongs to the trainer.

    `l1` (zero at what is held) and `l2` lie beside the parameters and are empty where every one is zero. `first` and
    `second` are the optimiser's (see `SLOTS`), empty where it has none; `third` is room for Adadelta's effective steps.
    `steps` counts an Adam's updates, and says of SGD whether it has a velocity yet; `product` is that of NAdam's
    momenta, or what a velocity weighs. `sample_weights` are empty where all count alike; `before_masks` is the mask
    stream before the last draw.
    """

    parameters: Floats
    l1: Floats
    l2: Floats
    held: Integers
    first: Floats
    second: Floats
    third: Floats
    steps: Integers
    product: Floats
    dead: NDArray[np.uint8]
    sample_weights: Floats
    order: Integers
    order_stream: NDArray[np.uint64]
    mask_stream: NDArray[np.uint64]
    before_masks: NDArray[np.uint64]
    counts: Integers
    losses: Floats
    bad_loss: Floats


class Work(NamedTuple):
    """Room to work in, made once: lanes of all units, of targets, of the samples' weights, of every parameter's
    gradient; masks of units lie by block, unit and lane."""

    values: Floats
    slopes: Floats
    deltas: Floats
    targets: Floats
    counted: Floats
    sums: Floats
    gradient: Floats
    masks: Floats
    weight_mask: Floats
    weights: Floats


def lanes_work(shape: Shape, size: int, outputs: int, step: int) -> Work:
    """Room for the kernels of small networks, `step` samples to a vector."""
    blocks = -(-shape.widest_batch // step)
    on_weights = size if shape.weight_dropout.any() else 0
    return Work(
        np.zeros(shape.units * step), np.zeros(shape.units * step), np.zeros(shape.units * step),
        np.zeros(outputs * step), np.ones(step),
        np.zeros(size * step if blocks > 1 else 0), np.zeros(size),
        np.ones(blocks * shape.units * step if shape.unit_dropout.any() else 0),
        np.ones(on_weights), np.ones(on_weights),
    )  # fmt: skip


class UnitsWork(NamedTuple):
    """Room for the kernel of single samples, whose layers are padded to whole vectors: `places` says where each
    parameter stands there, `table` holds per layer rows, units, padded units, weights, biases, columns fed and filled,
    activation. The rest are padded copies of what `Course` holds, and room for the units."""

    places: Integers
    table: Integers
    parameters: Floats
    l1: Floats
    l2: Floats
    held: Integers
    first: Floats
    second: Floats
    third: Floats
    dead: NDArray[np.uint8]
    values: Floats
    slopes: Floats
    deltas: Floats
    targets: Floats
    gradient: Floats
    masks: Floats
    weight_mask: Floats
    weights: Floats


def units_work(shape: Shape, layout: Layout) -> UnitsWork:
    def padded(units: int) -> int:
        return -(-units // 4) * 4

    columns = np.concatenate([[0], np.cumsum([padded(width) for width in layout.widths])])
    places, table, at = np.zeros(layout.size, dtype=np.int64), [], 0
    for index, block in enumerate(layout.blocks):
        wide = padded(block.units)
        middle = at + block.rows * wide
        has_bias = block.biases.stop > block.biases.start
        rows, units = np.divmod(np.arange(block.rows * block.units), block.units)
        places[block.weights] = at + rows * wide + units
        if has_bias:
            places[block.biases] = middle + np.arange(block.units)
        table.append([
            block.rows, block.units, wide, at, middle if has_bias else -1, columns[index], columns[index + 1],
            shape.layers[index, ACTIVATION],
        ])  # fmt: skip
        at = middle + (wide if has_bias else 0)
    on_weights = at if shape.weight_dropout.any() else 0
    return UnitsWork(
        places, np.array(table, dtype=np.int64), np.zeros(at), np.zeros(at), np.zeros(at),
        np.zeros(layout.size, dtype=np.int64), np.zeros(at), np.zeros(at), np.zeros(at), np.zeros(at, dtype=np.uint8),
        np.zeros(columns[-1]), np.zeros(columns[-1]), np.zeros(columns[-1]), np.zeros(padded(layout.widths[-1])),
        np.zeros(at),
        np.ones(columns[-1] if shape.unit_dropout.any() else 0), np.ones(on_weights), np.ones(on_weights),
    )  # fmt: skip


class DenseWork(NamedTuple):
    """Room for the kernel of large networks: columns one behind the other, (samples, units) each. `half` is the
    gradient of a second thread, empty where one thread does all; `words` is how they talk, `turn` the last batch of
    theirs; `steps` and `product` are the second thread's copies of what `Course` counts, `rate` its step size."""

    values: Floats
    slopes: Floats
    deltas: Floats
    masks: Floats
    batch: Floats
    targets: Floats
    counted: Floats
    gradient: Floats
    weight_mask: Floats
    weights: Floats
    half: Floats
    half_loss: Floats
    words: Integers
    turn: Integers
    steps: Integers
    product: Floats
    rate: Floats


def dense_work(shape: Shape, layout: Layout, dtype: Any, threads: int) -> DenseWork:
    room, inputs = shape.widest_batch, layout.widths[0]
    on_weights = layout.size if shape.weight_dropout.any() else 0
    plain = {ACTIVATION_CODES["linear"], ACTIVATION_CODES["relu"]}
    bent = not {int(code) for code in shape.layers[:, ACTIVATION]} <= plain
    columns = shape.units * room + 4
    return DenseWork(
        np.zeros(columns, dtype), np.zeros(columns if bent else 0, dtype), np.zeros(columns, dtype),
        np.ones(columns if shape.unit_dropout.any() else 0, dtype), np.zeros(room * inputs, dtype),
        np.zeros(room * layout.widths[-1], dtype), np.ones(room, dtype), np.zeros(layout.size, dtype),
        np.ones(on_weights, dtype), np.ones(on_weights, dtype),
        np.zeros(layout.size if threads > 1 else 0, dtype), np.zeros(1), np.zeros(32, dtype=np.int64),
        np.zeros(1, dtype=np.int64), np.zeros(1, dtype=np.int64), np.zeros(1), np.zeros(1),
    )  # fmt: skip


def shape_of(model: Model, layout: Layout, widest_batch: int) -> Shape:
    starts = np.concatenate([[0], np.cumsum(layout.widths)])
    layers: list[list[int]] = []
    sources: list[int] = []
    kinds: list[int] = []
    for index, (block, layer) in enumerate(zip(layout.blocks, model.layers, strict=True)):
        has_bias = block.biases.stop > block.biases.start
        layers.append([
            block.rows, block.units, block.weights.start, block.biases.start if has_bias else -1,
            starts[index + 1], len(sources), ACTIVATION_CODES[layer.activation], starts[block.sources[0]],
        ])  # fmt: skip
        for column in block.sources:
            sources += [int(starts[column]) + unit for unit in range(layout.widths[column])]
    reached: set[int] = set()
    tail = len(sources)
    for block in reversed(layout.blocks):
        some: list[int] = []
        for column in block.sources:
            kind = FROM_DATA if column == 0 else FROM_UNIT_AGAIN if column in reached else FROM_UNIT
            reached.add(column)
            some += [kind] * layout.widths[column]
        kinds[:0] = some
        tail -= len(some)
    on_units = [0.0 if layer.dropout_on == "weights" else layer.dropout for layer in model.layers]
    return Shape(
        np.array(layers, dtype=np.int64), np.array(sources, dtype=np.int64), np.array(kinds, dtype=np.int64),
        np.array([model.input_dropout, *on_units]),
        np.array([layer.dropout if layer.dropout_on == "weights" else 0.0 for layer in model.layers]),
        int(starts[-1]), widest_batch,
    )  # fmt: skip


def rule_of(training: Training, penalty: Penalty, most_loss: float) -> Rule:
    memory = training.rho if training.optimizer in ("rmsprop", "adadelta") else training.beta2
    schedule = Schedule(SCHEDULE_CODES[training.schedule], *planned(training).numbers)
    return Rule(
        LOSS_CODES[training.loss], OPTIMIZER_CODES[training.optimizer],
        L1_CODES["none" if penalty.l1 is None else training.l1_method], schedule,
        float(training.momentum), float(training.dampening), int(training.nesterov), float(training.beta1),
        float(memory), float(training.epsilon), float(training.momentum_decay), float(training.grow),
        float(training.shrink), float(training.smallest_step), float(training.largest_step),
        float(training.clip_norm), float(training.clip_value), int(penalty.l2 is not None),
        int(OPTIMIZERS[training.optimizer].decoupled), float(most_loss),
    )  # fmt: skip


def stream_words(generator: np.random.Generator) -> NDArray[np.uint64]:
    """A PCG64 generator's state as `random.py` has it."""
    state: Any = generator.bit_generator.state
    now, plus, low = state["state"]["state"], state["state"]["inc"], 2**64 - 1
    return np.array(
        [now >> 64, now & low, plus >> 64, plus & low, state["has_uint32"], state["uinteger"]], dtype=np.uint64
    )


def set_stream(generator: np.random.Generator, words: NDArray[np.uint64]) -> None:
    """Put a generator where `words` say."""
    high, low, plus_high, plus_low, has, left = (int(word) for word in words)
    generator.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": high << 64 | low, "inc": plus_high << 64 | plus_low},
        "has_uint32": has,
        "uinteger": left,
    }


def course_of(
    parameters: Floats, penalty: Penalty, held: NDArray[np.intp], state: dict[str, Any], training: Training,
    dead: NDArray[np.bool_], sample_weights: Floats | None, order: Integers, most: int,
) -> Course:  # fmt: skip
    """The arrays of a training, as they are: what the kernels change in them is changed for the trainer.

    `state` is the optimiser's and gets the slots it lacks.
    """
    none, pull = np.zeros(0, dtype=parameters.dtype), penalty.pull(held)
    count, product = np.array([int("velocity" in state)]), np.ones(1)
    names = SLOTS.get(training.optimizer, ("mean", "square"))
    if names[0] == "velocity" and training.momentum == 0:
        names = ("", names[1])
    if names[0] == "own" and "own" not in state:
        state["own"] = np.full_like(parameters, training.learning_rate)
    if names[0] == "velocity":
        share = 1 - training.dampening if training.optimizer == "sgd" else 1.0
        product = velocity_weight(state, training.momentum, share).reshape(1)
    first, second = (state.setdefault(name, np.zeros_like(parameters)) if name else none for name in names)
    if training.optimizer in ADAMS:
        count = state.setdefault("count", np.zeros((), dtype=np.int64)).reshape(1)
    if training.optimizer == "nadam":
        product = state.setdefault("product", np.ones(())).reshape(1)
    for name, slot in (("dead", dead), (names[0], first), (names[1], second)):
        _check_room(name, slot, parameters)
    return Course(
        parameters, none if pull is None else pull, none if penalty.l2 is None else penalty.l2,
        held.astype(np.int64), first, second, np.zeros_like(parameters) if training.optimizer == "adadelta" else none,
        count, product, dead.view(np.uint8), none if sample_weights is None else sample_weights, order,
        np.zeros(6, dtype=np.uint64), np.zeros(6, dtype=np.uint64), np.zeros(6, dtype=np.uint64),
        np.zeros(7, dtype=np.int64), np.zeros(most), np.zeros(1),
    )  # fmt: skip


def _check_room(name: str, slot: NDArray[Any], parameters: Floats) -> None:
    """Kernels read and write as many numbers as there are parameters, side by side, and never look where they end."""
    if name and not (slot.shape == parameters.shape and slot.flags.c_contiguous and slot.flags.writeable):
        raise SpecError(
            name, Message("an array {shape} does not fit {size} parameters", shape=slot.shape, size=parameters.size)
        )
    if name not in ("", "dead") and slot.dtype != parameters.dtype:
        raise SpecError(
            name,
            Message(
                "numbers of type {dtype} do not fit parameters of type {dtype2}",
                dtype=slot.dtype,
                dtype2=parameters.dtype,
            ),
        )


def work_of(name: str, shape: Shape, layout: Layout, dtype: Any, threads: int = 1) -> Any:
    """Room for the kernel `name`, of which those of large networks can go by two threads."""
    if name.startswith("lanes"):
        return lanes_work(shape, layout.size, layout.widths[-1], int(name[5:]))
    if name == "units":
        return units_work(shape, layout)
    return dense_work(shape, layout, dtype, threads)


def toy(name: str, dtype: str) -> tuple[Any, ...]:
    """Arguments of the right types for the kernel `name`: one update of a network of one weight."""
    model = Model(layers=(Layer(units=1),))
    layout, training = Layout.of(model, 1), Training()
    penalty = Penalty.of(model, layout, np.dtype(dtype))
    samples = 1 if name == "units" else 2
    shape = shape_of(model, layout, samples)
    course = course_of(
        np.zeros(layout.size, dtype=dtype), penalty, np.zeros(0, dtype=np.intp), {}, training,
        np.zeros(layout.size, dtype=bool), None, np.arange(2), 1,
    )  # fmt: skip
    course.counts[LAST_EPOCH], course.counts[SIZE] = 1, samples
    x = np.zeros((2, 1), dtype=dtype)
    return shape, rule_of(training, penalty, 1.0), course, work_of(name, shape, layout, dtype), x, x.copy(), 1
