"""Models with scikit-learn's face, trained by the same `Trainer` as the window's."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .network import NetworkClassifier as NetworkClassifier
    from .network import NetworkRegressor as NetworkRegressor

__all__ = ["NetworkClassifier", "NetworkRegressor"]


def __getattr__(name: str) -> Any:
    # Whoever asks for an estimator wants scikit-learn; whoever only imports this package need not wait for it.
    if name in __all__:
        from . import network

        return getattr(network, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
