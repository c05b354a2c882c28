"""The loss landscape: planes through parameter space, the surface over them, and the path on them."""

from .plane import Plane
from .surface import Surface, surface
from .survey import Request, Survey, survey

__all__ = ["Plane", "Request", "Surface", "Survey", "surface", "survey"]
