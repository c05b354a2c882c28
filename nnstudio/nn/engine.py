"""Which code makes the updates of a training: the NumPy step, or a compiled kernel where one fits and is loaded.

One cost model chooses the kernel. Small networks go by lanes: one lane per sample, or per unit where every batch has
a single sample. Large ones go through BLAS with everything else fused around it. What no kernel does, NumPy does. All
give the same results but for rounding; with one engine a training is bit-identical however it is paced, saved and
resumed.

``engine="auto"`` takes the kernels if they are loaded when the trainer is made, and NumPy for good if not, so that no
result depends on how long compiling took; `Trainer.use_engine` changes over between two updates, when the caller says.
"""

import math
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..choices.schedules import SCHEDULES
from ..message import Message
from . import kernels
from .dropout import Masks, draw_masks
from .kernels import plan
from .kernels.support import unknown

if TYPE_CHECKING:
    from .trainer import Trainer

EngineName = Literal["auto", "numpy", "compiled"]

SMALL = 4000  # weights times the lanes' efficiency: beyond, BLAS overtakes the lanes
MOST_UPDATES = 32768  # to one call, which bounds the room for losses
# Products to an update from which two threads go through half of its batch each. A BLAS never has threads of its own
# here: they wait for each other at every product, which takes many times longer where the cores are busy with a window.
WORTH_TWO_THREADS = 2**21
LONGEST_CALL = 0.05  # seconds, so that an interrupt is heard
HALF_ENDS = 300.0  # seconds: far longer than half a batch can take


def fitting_kernel(trainer: "Trainer") -> str | None:
    """The kernel that suits a trainer's network and batches best, or None where NumPy must do."""
    layout, model, training = trainer.network.layout, trainer.network.model, trainer.experiment.training
    if trainer.network.ground is not None or not layout.size or unknown(model, training):
        return None
    chain = all(block.sources == (index,) for index, block in enumerate(layout.blocks))
    if trainer.network.dtype == np.float32:
        return "dense32" if chain else None
    batch = trainer.batch_size
    if batch == 1 and chain and layout.size <= SMALL:
        return "units"
    if layout.size <= SMALL or not chain:
        return "lanes12" if -(-batch // 12) * 12 < -(-batch // 16) * 16 and batch <= 12 else "lanes16"
    return "dense64" if model.layers else None


def why_numpy(trainer: "Trainer") -> str:
    """What keeps the compiled kernels from making a training's updates, where they do not know it; else empty."""
    if trainer.engine == "compiled" or not trainer.network.layout.size:
        return ""
    missing = unknown(trainer.network.model, trainer.experiment.training)
    return f"trained in NumPy, since the compiled kernels do not know {missing}" if missing else ""


@cache
def _blas() -> Any:
    """What limits the threads of every BLAS loaded, Numba's among them: ask first once a kernel is loaded."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController().select(user_api="blas")


def shape_and_rule(trainer: "Trainer") -> tuple[plan.Shape, plan.Rule]:
    """A trainer's network and settings as kernels want them."""
    network, training = trainer.network, trainer.experiment.training
    return (
        plan.shape_of(network.model, network.layout, trainer.batch_size),
        plan.rule_of(training, trainer._penalty, trainer.most_batch_loss),
    )


def course_of(trainer: "Trainer", most: int) -> plan.Course:
    """A trainer's arrays as kernels want them, with room for the losses of `most` updates."""
    training = trainer.experiment.training
    course = plan.course_of(
        trainer._parameters, trainer._penalty, trainer._held, trainer._optimizer, training, trainer._dead,
        trainer._weights[0], trainer._order.astype(np.int64), most,
    )  # fmt: skip
    course.counts[plan.SIZE] = trainer.batch_size
    course.counts[plan.SHUFFLED] = training.order == "shuffled"
    return course


class CompiledSteps:
    """A kernel bound to one trainer's arrays; made anew whenever the trainer's experiment changes."""

    def __init__(self, trainer: "Trainer", name: str) -> None:
        network = trainer.network
        self._run = kernels.kernel(name)
        self._samples = len(trainer._train[0])
        self._size = trainer.batch_size
        self._shape, self._rule = shape_and_rule(trainer)
        self._course = course_of(trainer, MOST_UPDATES)
        large = name.startswith("dense")
        pays = large and self._size * network.layout.size >= WORTH_TWO_THREADS and kernels.processors() > 1
        self._work = plan.work_of(name, self._shape, network.layout, network.dtype, 2 if pays else 1)
        self._assist = kernels.assistant(name) if pays else None
        self._blas = large
        self._data = [np.ascontiguousarray(part) for part in trainer._train]
        self._rate = 0.0  # updates per second, as last seen

    def advance(self, trainer: "Trainer", most: float, last_epoch: float, until: float) -> None:
        """Make up to `most` updates, not past the end of `last_epoch` nor much past the clock's `until`."""
        seconds = min(LONGEST_CALL, max(0.0, until - time.perf_counter()))
        most = int(min(most, MOST_UPDATES, max(1.0, self._rate * seconds) if self._rate else 8))
        course, counts = self._course, self._course.counts
        if trainer._order is not course.order:
            np.copyto(course.order, trainer._order)
            trainer._order = course.order
        counts[plan.AT], counts[plan.EPOCH], counts[plan.SAMPLES] = trainer._at, trainer.epoch, trainer.samples
        counts[plan.LAST_EPOCH] = int(min(last_epoch, 2**62))
        counts[plan.STATUS] = plan.GOING
        drawn = trainer._drops
        course.order_stream[:] = plan.stream_words(trainer._order_rng)
        if drawn:
            course.mask_stream[:] = plan.stream_words(trainer._mask_rng)
        rule, schedule = self._rule, self._rule.schedule
        if SCHEDULES[
            trainer.experiment.training.schedule
        ].watches:  # the trainer lets this go on to the end of an epoch at most
            rule = rule._replace(schedule=schedule._replace(rate=trainer.rate))
        begun = time.perf_counter()
        with self._single_threaded(), self._helped(rule):
            made = self._run(self._shape, rule, course, self._work, *self._data, most)
        self._rate = max(made, 1) / max(time.perf_counter() - begun, 1e-9)
        trainer._at, trainer.epoch, trainer.samples = (
            int(counts[i]) for i in (plan.AT, plan.EPOCH, plan.SAMPLES)
        )  # fmt: skip
        plan.set_stream(trainer._order_rng, course.order_stream)
        if drawn:
            plan.set_stream(trainer._mask_rng, course.mask_stream)
        trainer._masks = self
        trainer.history.batches.extend(trainer.update, course.losses[:made])
        trainer.update += made
        if counts[plan.STATUS] != plan.GOING:
            trainer._stop(float(course.bad_loss[0]) if counts[plan.STATUS] == plan.LOSS_GREW else math.inf)

    def _single_threaded(self) -> AbstractContextManager[Any]:
        limit: AbstractContextManager[Any] = _blas().limit(limits=1) if self._blas else nullcontext()
        return limit

    @contextmanager
    def _helped(self, rule: plan.Rule) -> Iterator[None]:
        """With a second thread at the other half of every batch, where that pays."""
        if self._assist is None:
            yield
            return
        self._work.words[:] = 0
        self._work.turn[0] = 0
        arguments = (self._shape, rule, self._course, self._work, *self._data)
        helper = threading.Thread(target=self._assist, args=arguments, name="second half", daemon=True)
        helper.start()
        try:
            yield
        finally:
            # As the kernel itself says at its end; where an interrupt came first, nobody else would.
            self._work.words[plan.TURN] = self._work.words[plan.MOVE] = -1
            helper.join(HALF_ENDS)
            if helper.is_alive():
                raise RuntimeError(
                    Message("the second half of a batch did not end within {half_ends:.0f} s", half_ends=HALF_ENDS)
                )

    def masks(self, trainer: "Trainer") -> Masks | None:
        """The masks of the last update, drawn once more."""
        if not trainer._drops:
            return None
        generator = np.random.Generator(np.random.PCG64())
        plan.set_stream(generator, self._course.before_masks)
        network, at = trainer.network, int(self._course.counts[plan.AT])
        taken = self._size if at or self._samples % self._size == 0 else self._samples % self._size
        return draw_masks(network.model, network.layout, taken, generator, network.dtype)
