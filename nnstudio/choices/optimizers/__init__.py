"""Every optimiser, by name. Their semantics are those of torch.optim, which has all of them but Lion; where torch has
other defaults, the hyperparameters say ours."""

from ..choice import found_in
from ..optimizer import Optimizer

OPTIMIZERS = found_in(__name__, __path__, Optimizer, ("descent", "adaptive", "adams", "signs", "lbfgs"))
