"""The stepper: trains one experiment by a budget of updates, epochs or milliseconds.

It owns the parameters, the optimiser's state, the random streams and the history, and knows nothing of windows. The
same experiment gives bit-identical parameters however the training is paced, paused, saved and resumed. Who makes the
updates, `_step` here or its compiled twin, `nnstudio.nn.engine` says; `_step` is the one to read.
"""

import math
import time
from collections.abc import Callable
from typing import Any, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from ..choices.choice import Array
from ..choices.losses import LOSSES
from ..choices.optimizer import MOST, VELOCITY, State
from ..choices.optimizers import OPTIMIZERS
from ..choices.schedules import SCHEDULES
from ..data import Part, Prepared, prepare
from ..message import Message
from ..spec import Experiment
from ..spec.edit import diff, effect
from ..spec.topology import Origins
from . import kernels
from .asking import Asking, quiet
from .checkpoint import Checkpoint, own_data, put_back, take
from .dropout import Masks, draw_masks, drops
from .ending import Ending
from .engine import CompiledSteps, EngineName, fitting_kernel
from .given import check_budget, check_checkpoint, check_experiment, check_targets, prepare_given
from .history import CURVES, Event, History
from .initializers import initial_parameters
from .memory import check_memory
from .neighbours import Neighbours
from .network import Network
from .outcome import Scores as Scores
from .outcome import Settled as Settled
from .parameters import transfer
from .penalties import Penalty
from .run_status import Finding as Finding
from .run_status import Watcher
from .schedules import planned, rate_at
from .stopwatch import Stopwatch
from .update import Update
from .watch import BestKept, Watch
from .watch import EarlyStop as EarlyStop
from .weighting import sample_weights

CHEAP_JUDGING = 200_000  # samples times parameters
WILD = 1e6


class LayerView(NamedTuple):
    """One layer's part of the flat vector: W (incoming units, units) and b (units,), empty without bias."""

    W: Array
    b: Array


class Trainer(Asking, Ending):
    """Trains the network of an experiment on its data, or on `data` where given.

    `data` is ``(x, y)`` or ``(x, y, x_valid, y_valid)``, arrays of samples by columns that take the place of the
    experiment's own samples, as they are. In an experiment of numbers ``y`` holds numbers, (n,) or
    (n, outputs); in one of classes it holds class indices (integers, (n,)), or numbers all the same where they are
    floats. What `nnstudio.data` has prepared is taken as it is.
    `parameters` is the flat start vector. `sample_weight` (n,) says how much each training sample counts, 1 by default;
    weights are scaled to a mean of 1. Raises ValueError where shapes do not fit. `engine` as in `use_engine`.
    """

    @quiet
    def __init__(
        self,
        experiment: Experiment,
        data: tuple[NDArray[Any], ...] | Prepared | None = None,
        parameters: NDArray[Any] | None = None,
        engine: EngineName = "auto",
        sample_weight: NDArray[Any] | None = None,
    ) -> None:
        check_experiment(experiment)
        self.data = (
            data if isinstance(data, Prepared)
            else prepare(experiment.data) if data is None
            else prepare_given(experiment, data)
        )  # fmt: skip
        self.network = self._network(experiment, self._outputs(experiment) if self.data.own else None)
        self._experiment = experiment
        dtype = self.network.dtype
        self._train, self._validation, self._test = (self._part(p) for p in self._parts())
        if not len(self._train[0]):
            raise ValueError(Message("the training part holds no samples"))
        # Scoring looks at a whole part at once.
        check_memory(self.network, experiment.training, max(len(self._train[0]), len(self._validation[0])))
        if data is not self.data and self.data.own and self.data.task == "regression":
            check_targets(self.network, self._train[1])
        self._sample_weight = sample_weight
        self._parameters = self._start_vector(parameters).astype(dtype)
        self._optimizer: State = {}
        self._masks: Masks | CompiledSteps | None = None
        self._twin: CompiledSteps | None = None
        self._dead = np.zeros(self.network.layout.size, dtype=bool)
        order, masks = np.random.SeedSequence(experiment.training.seed).spawn(2)
        self._order_rng = np.random.Generator(np.random.PCG64(order))
        self._mask_rng = np.random.Generator(np.random.PCG64(masks))
        self._order = np.arange(len(self._train[0]))
        self._at = 0  # samples of the current epoch already used
        self.update, self.epoch, self.samples, self.seconds = 0, 0, 0, 0.0
        self.divergence: Finding | None = None
        self.stopped: EarlyStop | Settled | None = None
        if isinstance(self.network, Neighbours):
            self.stopped = Settled(experiment.model.neighbours)
        self.concluded: BestKept | None = None
        self._left: Array | None = None  # the parameters that a concluded run goes on from
        self._watch = Watch()
        self._follow_experiment()
        self._watcher = Watcher(self._parameters)
        self.history = History(self.network.layout.size, self._first_stride())
        first = self.reading()
        self._start_loss = self._reference_loss(float(first[CURVES.index("train_loss")]))
        self.history.curves.append(0, first)
        self.history.trail.append(0, self._parameters)
        self.use_engine(engine)

    # What is trained

    @property
    def experiment(self) -> Experiment:
        return self._experiment

    @property
    def parameters(self) -> Array:
        """A copy of the flat parameter vector."""
        return self._parameters.copy()

    def layers(self) -> list[LayerView]:
        """Per layer the views W and b into the live flat vector."""
        return [LayerView(block.W(self._parameters), block.b(self._parameters)) for block in self.network.layout.blocks]

    @property
    def held(self) -> NDArray[np.bool_]:
        """True (parameters,) where no update moves a parameter: frozen, pruned, or a dead link."""
        held = self._dead.copy()
        held[self._held] = True
        return held

    @property
    def optimizer_state(self) -> State:
        """A copy of what the optimiser remembers, by name; see `take_over`."""
        return {name: value.copy() for name, value in self._optimizer.items()}

    def take_over(self, state: State) -> None:
        """Go on with what the same optimiser remembers of another training of as many parameters."""
        self._optimizer = {name: value.copy() for name, value in state.items()}
        self._twin = None

    @property
    def fraction(self) -> float:
        """Epochs done, with the part of the current one."""
        return self.epoch + self._at / len(self._train[0])

    @property
    def start_loss(self) -> float:
        """The loss that divergence is measured against: at the start, or of an answer that is always zero if larger."""
        return self._start_loss

    @property
    def most_batch_loss(self) -> float:
        """The loss of a batch that ends a run at once: the loss of all samples has then outgrown the start by the
        divergence factor, whatever the other samples have. Adaptive optimisers come back from a wild step."""
        n, size, training = len(self._train[0]), self.batch_size, self.experiment.training
        most = training.divergence_factor * self._start_loss * n / (n % size or size)
        return most if OPTIMIZERS[training.optimizer].linear else WILD * most

    @property
    def rate(self) -> float:
        """The step size of the next update, as the schedule has it."""
        training = self.experiment.training
        if SCHEDULES[training.schedule].watches:
            return max(training.learning_rate * self._watch.drop, self._schedule.numbers.lowest)
        return rate_at(self._schedule, self.fraction)

    @property
    def masks(self) -> Masks | None:
        """The dropout masks of the last update, None where nothing is dropped."""
        return self._masks.masks(self) if isinstance(self._masks, CompiledSteps) else self._masks

    @property
    def batch_size(self) -> int:
        """How many samples an update looks at; the last of an epoch may have fewer."""
        training, n = self.experiment.training, len(self._train[0])
        return {"batch": n, "stochastic": 1}.get(training.batch_mode, min(training.batch_size, n))

    @property
    def updates_per_epoch(self) -> int:
        return -(-len(self._train[0]) // self.batch_size)

    # Training

    def use_engine(self, engine: EngineName) -> str:
        """Have updates made by NumPy, or by compiled kernels where one fits; returns which, "numpy" or "compiled".

        "auto" takes what is loaded now, "compiled" loads (and if need be compiles) first. Results agree but for
        rounding; resuming or repeating a training bit by bit takes the same engine.
        """
        if engine not in get_args(EngineName):
            raise ValueError(f"engine: {engine} is not accepted: use one of {', '.join(get_args(EngineName))}")
        name, self._loads_kernels = fitting_kernel(self), engine == "compiled"
        self._wants_kernel = self._loads_kernels or (engine == "auto" and name is not None and kernels.ready(name))
        self._take_kernel()
        return self.engine

    def _take_kernel(self) -> None:
        """Go by the kernel that fits now; by NumPy where there is none, or where "auto" would have to wait for it."""
        name, self._twin = fitting_kernel(self), None
        loaded = name is not None and (kernels.ready(name) or (self._loads_kernels and kernels.prepare(name)))
        self._compiled = self._wants_kernel and loaded

    @property
    def engine(self) -> str:
        """Who makes the updates: "numpy" or "compiled"."""
        return "compiled" if self._compiled else "numpy"

    def run(
        self,
        epochs: int | None = None,
        updates: int | None = None,
        milliseconds: float | None = None,
        between: Callable[[], object] | None = None,
    ) -> int:
        """Train by a budget and return the updates made; without one, up to the experiment's epochs.

        `epochs` counts ends of epochs from here. Stops at divergence, which `divergence` then describes, and where
        `stopped` says that the validation loss no longer falls; called again after that it is patient anew. A run that
        was stopped because it is saturated trains on when it is called again.
        `between` is called before every update, or every compiled stretch of them: a window has its turn there.
        """
        check_budget(epochs=epochs, updates=updates, milliseconds=milliseconds)
        if epochs is None and updates is None and milliseconds is None:
            epochs = max(0, self.experiment.training.epochs - self.epoch)
        if isinstance(self.stopped, Settled):
            return 0
        self.go_on()
        last_epoch = math.inf if epochs is None else self.epoch + epochs
        # Counts stay exact, and such as a file may hold.
        room = min(MOST - max(self.update, self.epoch), (MOST - self.samples) // len(self._train[0]))
        last_update = self.update + (room if updates is None else min(room, updates))
        first, seconds, watch = self.update, self.seconds, Stopwatch()
        deadline = math.inf if milliseconds is None else time.perf_counter() + milliseconds / 1000
        if self.divergence is None and self.epoch < last_epoch and self.update < last_update:
            self._take_up()
        with np.errstate(over="ignore", invalid="ignore", divide="ignore"):
            while self.divergence is None and self.epoch < last_epoch and self.update < last_update:
                if between is not None:
                    between()
                epoch = self.epoch
                if self._compiled:
                    due = min(self.history.curves.until_due(self.update), self.history.trail.until_due(self.update))
                    until = epoch + 1 if self._watches else last_epoch
                    self._kernel().advance(self, min(due, last_update - self.update), until, deadline)
                else:
                    self._step()
                self.seconds = seconds + watch.read()
                self._record()
                if self._watches and self.epoch > epoch:
                    self._look()
                if time.perf_counter() >= deadline or self.stopped is not None:
                    break
        return self.update - first

    def step(self, n: int = 1) -> int:
        """Make `n` updates; the same as ``run(updates=n)``."""
        return self.run(updates=n)

    def _kernel(self) -> CompiledSteps:
        if self._twin is None:
            self._twin = CompiledSteps(self, fitting_kernel(self) or "")
        return self._twin

    def _step(self) -> None:
        network, parameters, rate = self.network, self._parameters, self.rate
        x, y, weights = self._next_batch()
        masks = None
        if self._drops:
            masks = draw_masks(network.model, network.layout, len(x), self._mask_rng, network.dtype)
        self._masks = masks
        loss, gradient = network.loss_and_gradient(parameters, x, y, masks, weights)
        if not math.isfinite(loss) or loss > self.most_batch_loss:
            self._stop(loss)
            return

        def data(trial: Array) -> tuple[float, Array]:
            return network.loss_and_gradient(trial, x, y, masks, weights)

        if not self._update.make(parameters, gradient, rate, self._optimizer, self._dead, data):
            self._stop(math.inf)
            return
        self.history.batches.append(self.update, loss)
        self.update += 1

    def _next_batch(self) -> tuple[Array, Array, Array | None]:
        x, y = self._train
        weights = self._weights[0]
        training, n, size = self.experiment.training, len(x), self.batch_size
        if size == n:
            # All samples at once have no order, so none is drawn.
            self.epoch, self._at = self.epoch + 1, 0
            self.samples += n
            return x, y, weights
        if self._at == 0:
            self._order = self._order_rng.permutation(n) if training.order == "shuffled" else np.arange(n)
        chosen = self._order[self._at : self._at + size]
        self._at += len(chosen)
        self.samples += len(chosen)
        if self._at >= n:
            self.epoch, self._at = self.epoch + 1, 0
        return x[chosen], y[chosen], None if weights is None else weights[chosen]

    def _look(self) -> None:
        """At the end of an epoch: has the validation loss (the training loss where there is none) stopped falling?"""
        part = 1 if len(self._validation[0]) else 0
        loss = self._judge((self._train, self._validation)[part], self._weights[part])[0]
        watch, training = self._watch, self.experiment.training
        if watch.see(training, loss, self.update, self._parameters) and watch.best_parameters is not None:
            np.copyto(self._parameters, watch.best_parameters)
            self.stopped = EarlyStop(self.update, self.epoch, watch.best_update, watch.best, training.patience)
            self.history.note(Event(self.update, "stopped", self.stopped.text))

    def _stop(self, loss: float, why: Finding | None = None) -> None:
        self.divergence = self._watcher.finding = why or self._watcher.stop(self, loss)
        self.history.note(Event(self.update, "diverged", self.divergence.text))

    # Edits between two updates

    @quiet
    def apply(self, experiment: Experiment) -> None:
        """Take over an experiment that differs only in what a running training can follow.

        Raises ValueError for a change that needs new samples or parameters.
        """
        if effect(self.experiment, experiment) == "restart" or self._asks_other_outputs(experiment):
            raise ValueError(
                Message("{choices} cannot change while training", choices=", ".join(diff(self.experiment, experiment)))
            )
        self._network(experiment, self.network.outputs)  # refuses what does not fit before anything has changed
        before, old = self.experiment, self.experiment.training
        # What is set before the first update is in the experiment, and no edit of the training.
        for path, (was, now) in diff(self.experiment, experiment).items() if self.update else ():
            self.history.note(Event(self.update, "edit", path=path, before=str(was), after=str(now)))
        self._experiment = experiment
        if experiment.training.optimizer != old.optimizer:
            self._optimizer = {}
        elif experiment.training.momentum == 0:
            for name in VELOCITY:
                self._optimizer.pop(name, None)
        if experiment.training.l1_method != "dead-links":
            self._dead[:] = False
        if (experiment.training.loss, experiment.training.class_weight) != (old.loss, old.class_weight):
            self._watch = Watch()  # losses of another kind do not compare
        elif experiment.training.schedule != old.schedule:
            self._watch.drop, self._watch.plateau_waited = 1.0, 0
        coding = self.network.coding
        self._follow_experiment()
        if self.network.coding != coding:
            self._train, self._validation, self._test = (self._part(part) for part in self._parts())
        self._take_kernel()
        if experiment.training.loss != old.loss or self.network.coding != coding:
            # Growth is measured in the units of the loss that is minimised now.
            self._start_loss = self._reference_loss(self._judge(self._train, self._weights[0])[0])
        if before != experiment:
            self.divergence = None  # what diverged with the old settings may go on with the new
            self._watcher.settings_changed(self)

    def set_parameter(self, index: int, value: float) -> None:
        """Set one parameter by hand, by its flat index. Raises ValueError for a pruned one and for NaN or infinity."""
        if not math.isfinite(value):
            raise ValueError(Message("{value} is not a finite number that a parameter could be set to", value=value))
        if value != 0 and index in self.network.layout.marked(self.network.model, "pruned"):
            raise ValueError(Message("parameter {index} is pruned and stays zero", index=index))
        self._parameters[index] = value
        self._dead[index] = False
        self.concluded = self._left = None  # it goes on from what was set
        self.history.note(Event(self.update, "set", path=str(index), after=f"{value:.4g}"))
        self.divergence = None
        self._watcher.settings_changed(self)

    def carried_over(self, experiment: Experiment, origins: Origins) -> "Trainer":
        """A new training of a reshaped experiment that keeps the weights that still have a place."""
        own = (self.data, self._sample_weight) if self.data.own else (None, None)
        fresh = Trainer(experiment, own[0], engine="numpy", sample_weight=own[1])
        old = self.network.layout
        vector = transfer(old, self._parameters, fresh.network.layout, fresh._parameters, origins)
        return Trainer(experiment, fresh.data, vector, sample_weight=own[1])

    def begun_at(self, parameters: NDArray[Any]) -> "Trainer":
        """A new training of the same experiment and samples from other parameters."""
        return Trainer(self._experiment, self.data, parameters, sample_weight=self._sample_weight)

    # Saving

    def checkpoint(self) -> Checkpoint:
        """Everything needed to go on bit-identically, as plain numbers and arrays."""
        return take(self)

    @classmethod
    def resume(cls, checkpoint: Checkpoint, engine: EngineName = "auto") -> "Trainer":
        """The training a checkpoint was taken of. Raises ValueError where its arrays do not fit its experiment."""
        check_checkpoint(checkpoint)
        arrays, data = checkpoint.arrays, own_data(checkpoint)
        trainer = cls(checkpoint.experiment, data, arrays["parameters"], engine, arrays.get("data/sample_weight"))
        put_back(trainer, checkpoint)
        return trainer

    # Inside

    def _parts(self) -> tuple[Part, Part, Part]:
        return self.data.train, self.data.validation, self.data.test

    def _part(self, part: Part) -> tuple[Array, Array]:
        return part.x.astype(self.network.dtype), self.network.targets(part.y)

    def _network(self, experiment: Experiment, outputs: int | None) -> Network:
        if experiment.model.learner == "neighbours":
            return Neighbours(experiment, self.data, outputs)
        return Network(experiment, self.data.train.x.shape[1], outputs)

    def _outputs(self, experiment: Experiment) -> int:
        y = self.data.train.y
        if self.data.task == "regression":
            return 1 if y.ndim == 1 else int(y.shape[1])
        classes = len(self.data.class_names)
        return classes if classes > 2 or LOSSES[experiment.training.loss].reads == "logits" else 1

    def _start_vector(self, given: NDArray[Any] | None) -> Array:
        layout = self.network.layout
        if given is None:
            return initial_parameters(self.network.model, layout)
        vector = np.array(given, dtype=np.float64)
        if vector.shape != (layout.size,):
            raise ValueError(f"{vector.size} parameters given, and the network has {layout.size}")
        if not np.isfinite(vector).all():
            raise ValueError("the given parameters are not all finite")
        return vector

    def _follow_experiment(self) -> None:
        """Take from the experiment what every update needs at hand."""
        self.network = self._network(self._experiment, self.network.outputs)
        model, layout = self.network.model, self.network.layout
        self._penalty = Penalty.of(model, layout, self.network.dtype)
        self._drops = drops(model)
        training = self._experiment.training
        self._schedule = planned(training)
        self._watches = training.early_stopping or SCHEDULES[training.schedule].watches
        balanced = training.class_weight == "balanced"
        self._weights = sample_weights(self.data, self._sample_weight, balanced, self.network.dtype)
        self._masks = None
        self._twin = None
        pruned = layout.marked(model, "pruned")
        self._parameters[pruned] = 0.0
        self._held = np.union1d(layout.marked(model, "frozen"), pruned).astype(np.intp)
        self._update = Update(training, self._penalty, self._held)

    @property
    def judging_is_cheap(self) -> bool:
        """Whether scoring the training and validation parts costs no more than a few updates of a small network."""
        return (len(self._train[0]) + len(self._validation[0])) * self.network.layout.size < CHEAP_JUDGING

    def _record(self, reading: Array | None = None) -> None:
        if self.history.curves.due(self.update):
            reading = self.reading() if reading is None else reading
            self.history.curves.append(self.update, reading)
            if self.divergence is None:
                loss = float(reading[CURVES.index("train_loss")])
                why = self._watcher.see(self, loss)
                if why is not None:
                    self._stop(loss, why)
        if self.history.trail.due(self.update):
            self.history.trail.append(self.update, self._parameters)

    def _first_stride(self) -> int:
        """Evaluations cost about as much as training at most: only large networks begin with a wider spacing."""
        if self.judging_is_cheap:
            return 1
        judged = len(self._train[0]) + len(self._validation[0])
        training = self.experiment.training
        batch = {"batch": judged, "stochastic": 1}.get(training.batch_mode, training.batch_size)
        return int(2 ** math.ceil(math.log2(max(1.0, judged / batch))))

    def _reference_loss(self, first: float) -> float:
        y = self._train[1]
        nothing = float(self.network.loss_function.each(np.zeros_like(y), y).mean())
        return max(nothing, first if math.isfinite(first) else nothing)

    def _asks_other_outputs(self, experiment: Experiment) -> bool:
        """Whether samples of our own, which the experiment does not know, would need another number of outputs."""
        return self.data.own and self._outputs(experiment) != self.network.outputs
