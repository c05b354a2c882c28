"""The loss landscape: planes through parameter space, the surface over them, and the path of a training on them."""

from .plane import Plane
from .surface import Surface, surface

__all__ = ["Plane", "Surface", "surface"]
