"""How a training ends, and how it goes on after an end."""

from typing import TYPE_CHECKING, cast

import numpy as np

from ..choices.choice import Array
from .asking import quiet
from .outcome import Settled
from .run_status import Finding, Watcher
from .watch import BestKept, EarlyStop, Watch, best_to_keep

if TYPE_CHECKING:
    from .trainer import Trainer


class Ending:
    """The ending half of a `Trainer`."""

    divergence: Finding | None
    stopped: EarlyStop | Settled | None
    concluded: BestKept | None
    _parameters: Array
    _left: Array | None  # the parameters that a concluded run goes on from
    _watch: Watch
    _watcher: Watcher

    @property
    def finding(self) -> Finding | None:
        """What the run was last found to be, None while it goes on; `status` asks anew."""
        return self.divergence or self._watcher.finding

    @quiet
    def status(self) -> Finding:
        """What the run is at this moment, judged over all training samples."""
        if self.divergence is not None:
            return self.divergence
        trainer = cast("Trainer", self)
        return self._watcher.judge(trainer, trainer._judge(trainer._train, trainer._weights[0])[0])

    @quiet
    def conclude(self) -> None:
        """Say that the run ends here, whatever ends it: with early stopping its parameters are then the best so far.

        A run that is trained on goes on from the parameters it had, as if it had not been concluded."""
        self.concluded = self.concluded or best_to_keep(cast("Trainer", self))
        best = self._watch.best_parameters
        if self.concluded is not None and self._left is None and best is not None:
            self._left = self._parameters.copy()
            np.copyto(self._parameters, best)

    def go_on(self) -> None:
        """Take back an early stop, or a stop because of saturation: the run is to train on all the same."""
        if self.stopped is not None and not isinstance(self.stopped, Settled):
            self.stopped = None
            self._watch.rest()
        if self.divergence is not None and self.divergence.stuck:
            self.divergence, self._watcher.resumed = None, True

    def _take_up(self) -> None:
        if self._left is not None:
            np.copyto(self._parameters, self._left)
        self.concluded = self._left = None
